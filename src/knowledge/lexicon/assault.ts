import { ruleId } from '../../domain/id.ts'
import type { Predicate } from './predicate.ts'

export const assaultPredicates: readonly Predicate[] = [
  {
    id: ruleId('assault/blow-up'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['blow up', 'dynamite', 'blast', 'detonate'],
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'destroyed',
    where: { obj: '!artwork|balloon' },
    yes: ['Rebels blew up the bridge on Monday.', 'The depot was blown up by saboteurs.'],
    no: ['The children blew up balloons for the party.'],
  },
]
