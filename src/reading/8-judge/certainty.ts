import type { Act } from '../../domain/act.ts'
import type { Claim, Doubt } from '../../domain/claim.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import { bases, factors, type DoubtKind } from './certainty-table.ts'

type Row = Omit<Claim, 'id' | 'certainty'>

/** What each kind of doubt is about, and how `sitrep why` says it. */
const words: Readonly<Record<DoubtKind, readonly [field: string, because: string]>> = {
  unsureArc: ['tree', 'the parser was unsure of an arc'],
  veryUnsureArc: ['tree', 'the parser was very unsure of an arc'],
  rivals: ['act', 'other acts fit as well'],
  retold: ['act', 'told in another sentence, to which this one comes back'],
  noun: ['act', 'told by a noun'],
  plainPresent: ['act', 'told in the plain present'],
  learnedAct: ['act', 'no rule of the lexicon reads it, only the learned scorer'],
  hardlyAct: ['act', 'the learned scorer sees hardly any chance of it'],
  unlikelyAct: ['act', 'the learned scorer holds it unlikely'],
  unsureAct: ['act', 'the learned scorer is unsure of it'],
  unlikelyMode: ['mode', 'the learned scorer holds the mode unlikely'],
  noMode: ['mode', 'which kind of it is not told'],
  announced: ['act', 'counted as what is announced, not as what is named'],
  notPublic: ['act', 'done by a firm, an athlete or the like'],
  nobodyKnown: ['act', 'no country is known of those in it'],
  unnamedActor: ['actor', 'nobody is named who did it'],
  borrowedActor: ['actor', 'taken over from another clause'],
  referringActor: ['actor', 'a word that refers back'],
  throughTheirs: ['actor', 'acts through something of theirs'],
  togetherByThing: ['actor', 'those whose the thing or the agreement is'],
  unnamedRecipient: ['recipient', 'nobody is named to whom it is done'],
  severalRecipients: ['recipient', 'several together'],
  otherSide: ['recipient', 'the other side of the thing'],
  affected: ['recipient', 'named in what was done, not as the one it was done to'],
  sharedRecipient: ['recipient', 'taken over from what is said along with it'],
  unlikelyStatus: ['status', 'the learned scorer holds the status unlikely'],
  planned: ['status', 'read as planned'],
  denied: ['status', 'read as denied'],
  assumedDay: ['when', 'no date is told'],
  assumedDaySaid: ['when', 'no date is told of what is said'],
  inheritedDay: ['when', 'the date stands elsewhere'],
  unknownDay: ['when', 'no date could be read'],
}

/** `detail` stands behind the reason, in brackets. */
export function doubtOf(kind: DoubtKind, detail?: string): Doubt {
  const [field, because] = words[kind]
  return { field, because: detail === undefined ? because : `${because} (${detail})`, factor: factors[kind] }
}

/** How sure a row without doubts is, times each doubt: the share of rows like it that were right in every field. */
export function certaintyOf({ event }: Act, doubts: readonly Doubt[]): number {
  const product = doubts.reduce((all, doubt) => all * doubt.factor, bases[event])
  return Math.round(Math.min(1, Math.max(0.01, product)) * 1000) / 1000
}

/** What is doubtful about a row as it stands in the end, whatever it was read from. */
export function doubtsOfRow({ act, actor, recipient, status, where, when }: Row): readonly Doubt[] {
  const kinds: (DoubtKind | false)[] = [
    act.mode === undefined && Object.keys(eventDefinitions[act.event].modes).length > 0 && 'noMode',
    [...actor, ...recipient].every(({ country }) => country === undefined) && where.kind === 'unknown' && 'nobodyKnown',
    actor.length === 0 && 'unnamedActor',
    actor.some(({ antecedent }) => antecedent !== undefined) && 'referringActor',
    recipient.length === 0 && 'unnamedRecipient',
    recipient.length > 1 && 'severalRecipients',
    (status === 'planned' || status === 'denied') && status,
    when.kind === 'assumed' && (act.event === 'SAY' ? 'assumedDaySaid' : 'assumedDay'),
    when.kind === 'unknown' && act.event !== 'SAY' && 'unknownDay',
  ]
  const told = kinds.flatMap((kind) => (kind === false ? [] : doubtOf(kind)))
  return when.kind === 'inherited' ? [...told, doubtOf('inheritedDay', when.because)] : told
}
