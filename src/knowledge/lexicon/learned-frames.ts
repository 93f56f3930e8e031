import type { EventType } from '../../domain/act.ts'
import { ruleId } from '../../domain/id.ts'
import type { Predicate } from './predicate.ts'

type Frame = Pick<Predicate, 'actor' | 'recipient' | 'thing' | 'about' | 'reciprocal' | 'speechAct'>

/** Where who, whom and what mostly stand around a word of each event: for words that only the learned scorer knows. */
const frames: Readonly<Record<Exclude<EventType, 'SAY'>, Frame>> = {
  AGREE: { actor: 'subj', recipient: 'with|to', about: 'comp|to|on', speechAct: 'promise' },
  CONSULT: { actor: 'subj', reciprocal: true },
  SUPPORT: { actor: 'subj', recipient: 'obj|for|of|to|with' },
  CONCEDE: { actor: 'subj', recipient: 'iobj|to|for', thing: 'obj|on' },
  COOPERATE: { actor: 'subj', recipient: 'with|to', thing: 'obj|on' },
  AID: { actor: 'subj', recipient: 'iobj|to|for', thing: 'obj' },
  RETREAT: { actor: 'subj', recipient: 'to|for', thing: 'obj|from' },
  REQUEST: { actor: 'subj', recipient: 'obj|iobj|on|from|to', about: 'comp|for', speechAct: 'demand' },
  ACCUSE: { actor: 'subj', recipient: 'obj|against', about: 'of|for|comp', speechAct: 'accusation' },
  REJECT: { actor: 'subj', recipient: 'from|by', about: 'comp|obj', speechAct: 'refusal' },
  THREATEN: { actor: 'subj', recipient: 'obj|against|to', about: 'comp|with', speechAct: 'threat' },
  PROTEST: { actor: 'subj', recipient: 'against' },
  SANCTION: { actor: 'subj', recipient: 'obj|on|against|with', thing: 'obj' },
  MOBILIZE: { actor: 'subj', recipient: 'against', thing: 'obj' },
  COERCE: { actor: 'subj', recipient: 'obj|of|on|against', thing: 'obj' },
  ASSAULT: { actor: 'subj', recipient: 'obj|of|on|against', thing: 'obj' },
  APPEAL: { actor: 'subj', recipient: 'to|on' },
}

const mark = 'scorer/'
export const isLearned = ({ id }: Pick<Predicate, 'id'>): boolean => id.startsWith(mark)

/** The act that the scorer reads, as if the lexicon had it. */
export function learnedPredicate(event: Exclude<EventType, 'SAY'>, mode: string | undefined): Predicate {
  return { id: ruleId(`${mark}${event.toLowerCase()}`), event, ...frames[event], ...(mode === undefined ? {} : { mode }), yes: [], no: [] }
}
