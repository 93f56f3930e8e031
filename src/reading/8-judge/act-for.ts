import type { Act } from '../../domain/act.ts'
import type { About } from '../../domain/claim.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'

/** The mode of a threat is what is threatened. */
const threatModes: Readonly<Partial<Record<string, string>>> = {
  ASSAULT: 'violence',
  'MOBILIZE/troops': 'territory',
  MOBILIZE: 'violence',
  'SANCTION/discontinue': 'relations',
  'SANCTION/withdraw': 'relations',
  'SANCTION/expel': 'expel',
  SANCTION: 'relations',
  'COERCE/seize': 'territory',
  'COERCE/arrest': 'arrest',
  'COERCE/deport': 'expel',
  COERCE: 'restrict',
  REJECT: 'relations',
  PROTEST: 'relations',
}

export function actFor(predicate: Pick<Predicate, 'event' | 'mode' | 'contexts'>, about: Pick<About, 'act'> | undefined): Act {
  const contexts = predicate.contexts ?? []
  if (predicate.event !== 'THREATEN') return actOf(predicate.event, predicate.mode, contexts)
  const inner = about?.act
  const mode = inner === undefined ? undefined : (threatModes[`${inner.event}/${inner.mode ?? ''}`] ?? threatModes[inner.event])
  return actOf('THREATEN', mode ?? predicate.mode, contexts.length > 0 ? contexts : (inner?.contexts ?? []))
}
