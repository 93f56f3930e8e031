import { claimsOfVerdict } from '../../domain/decision.ts'
import type { Learned } from '../../domain/party.ts'
import type { LogEntry, ReadEntry } from '../../domain/record.ts'
import { byOrdinal } from '../canonical.ts'
import type { PlacedDecision } from '../decisions.ts'
import { applyDecisions, placeDecisions } from '../decisions.ts'
import type { PersonOf } from '../learned.ts'
import { completedClaim, incompletePeople, keyOfPerson } from '../learned.ts'
import type { Kept, KeptDecisions } from './kept.ts'
import { reportKey } from './kept.ts'
import type { StandingReport } from './digest.ts'

export type DecidedEntry = Extract<LogEntry, { kind: 'decided' }>

/** What a reading means for the reports around it. */
export type NotedReading = {
  readonly kind: 'noted'
  /** Key of the report, and of the one that it is a later edition of. */
  readonly key: string
  readonly editionOf?: string
  readonly sequence: number
  /** People of whom it says who they are, and the keys of those whom it only names. */
  readonly learned: readonly Learned[]
  readonly unlearned: readonly string[]
}

export const notedReading = ({ report, reading, sequence }: ReadEntry): NotedReading => ({
  kind: 'noted',
  key: reportKey(report.id),
  ...(report.editionOf === undefined ? {} : { editionOf: reportKey(report.editionOf) }),
  sequence,
  learned: reading.learned ?? [],
  unlearned: [...new Set(reading.claims.flatMap(incompletePeople))],
})

/** Every reading of a report that the log holds, the oldest first, by the report's key. */
export type ReadingsOf = (key: string) => Promise<readonly ReadEntry[]>

/** What new entries of the log mean for the reports: which of them stand now, and with which claims. */
export type Intake = {
  readonly note: (entry: NotedReading | DecidedEntry) => void
  /** Takes back all that was noted of readings of a report, and notes those that are held; of those that are the oldest first. */
  readonly noteAgain: (key: string, held: readonly ReadEntry[]) => void
  /** Takes a decision back. */
  readonly forget: (entry: DecidedEntry) => void
  /** Keys of the reports that may stand otherwise than before. */
  readonly touched: () => ReadonlySet<string>
  /** Of reports that are all new: those that do not stand as they were read. */
  readonly toLookAtAgain: () => ReadonlySet<string>
  /** A later edition of it is known. */
  readonly isReplaced: (key: string) => boolean
  /** A report as it stands by its newest reading. */
  readonly standing: (key: string, readings: readonly ReadEntry[]) => StandingReport | undefined
  /** Merges, splits and links, where one of them is new or names claims that are numbered otherwise now. */
  readonly decisions: (readingsOf: ReadingsOf) => Promise<KeptDecisions | undefined>
}

export function openIntake(kept: Kept): Intake {
  const touched = new Set<string>()
  const decidedOn = new Set<string>()
  const toPlace = new Map<string, DecidedEntry>()
  const people = watchPeople(kept)
  let isLinkGone = false
  const noteRead = (entry: NotedReading): void => {
    people.note(entry)
    noteReading(kept, entry, touched)
  }
  return {
    note: (entry) => {
      if (entry.kind === 'noted') {
        noteRead(entry)
        return
      }
      const { sequence, decision } = entry
      for (const key of new Set(claimsOfVerdict(decision.verdict).map(reportKey))) {
        kept.decision.put(key, sequenceCard(sequence), entry)
        decidedOn.add(key)
        if (isOfClaim(entry)) touched.add(key)
      }
      if (!isOfClaim(entry)) toPlace.set(sequenceCard(sequence), entry)
    },
    noteAgain: (key, held) => {
      people.forget(key)
      forgetReading(kept, key, touched)
      for (const entry of new Set([held[0], held.at(-1)])) if (entry) noteRead(notedReading(entry))
      // Where nothing is read of it any more, decisions on its claims have lost them.
      if (held.length === 0) for (const [card, entry] of kept.decision.cards(key)) if (!isOfClaim(entry)) toPlace.set(card, entry)
    },
    forget: (entry) => {
      const card = sequenceCard(entry.sequence)
      for (const key of new Set(claimsOfVerdict(entry.decision.verdict).map(reportKey))) {
        kept.decision.remove(key, card)
        if (isOfClaim(entry)) touched.add(key)
      }
      if (isOfClaim(entry)) return
      kept.placed.remove('', card)
      toPlace.delete(card)
      isLinkGone = true
    },
    touched: () => new Set([...touched, ...people.reportsToLearn()]),
    toLookAtAgain: () => new Set([...decidedOn, ...people.reportsToLearn()]),
    isReplaced: (key) => kept.edition.names(key, { limit: 1 }).length > 0,
    standing: (key, readings) => {
      const newest = readings.at(-1)
      if (newest === undefined) return undefined
      const decided = kept.decision.cards(key)
      for (const [card, entry] of decided) if (!isOfClaim(entry)) toPlace.set(card, entry)
      return { report: newest.report, claims: standingClaims(newest, decided, readings, people.of) }
    },
    decisions: async (readingsOf) => (toPlace.size > 0 || isLinkGone ? placeAll(kept, toPlace, readingsOf) : undefined),
  }
}

const isOfClaim = ({ decision }: DecidedEntry): boolean => 'claim' in decision.verdict
const sequenceCard = (sequence: number): string => String(sequence).padStart(12, '0')

/** Each edition names the one it replaces; a report may be told later to be an edition of another. */
function noteReading({ edition, reading }: Kept, { key, editionOf: now, sequence, learned, unlearned }: NotedReading, touched: Set<string>): void {
  const before = reading.get('', key)
  touched.add(key)
  reading.put('', key, {
    ...(now === undefined ? {} : { editionOf: now }),
    sequence: before?.sequence ?? sequence,
    learned: [...new Set(learned.map(({ name }) => keyOfPerson(name)))],
    unlearned,
  })
  if (before?.editionOf === now) return
  if (before?.editionOf !== undefined) {
    edition.remove(before.editionOf, key)
    touched.add(before.editionOf)
  }
  if (now !== undefined) {
    edition.put(now, key)
    touched.add(now)
  }
}

function forgetReading({ edition, reading }: Kept, key: string, touched: Set<string>): void {
  const before = reading.get('', key)
  touched.add(key)
  reading.remove('', key)
  if (before?.editionOf === undefined) return
  edition.remove(before.editionOf, key)
  touched.add(before.editionOf)
}

/** Keeps who says who somebody is, and tells whose reports must be looked at again because more, less or something else is known of people. */
function watchPeople(kept: Kept) {
  const before = new Map<string, string>()
  const known = new Map<string, ReturnType<PersonOf>>()
  const read: PersonOf = (key) => agreed(kept.learned.cards(key).flatMap(([, told]) => told))
  const remember = (key: string): void => {
    if (!before.has(key)) before.set(key, JSON.stringify(read(key) ?? ''))
  }
  const forget = (key: string): void => {
    const old = kept.reading.get('', key)
    if (old === undefined) return
    for (const name of old.learned) {
      remember(name)
      kept.learned.remove(name, learnedCard(old.sequence, key))
    }
    for (const name of old.unlearned) kept.unlearned.remove(name, key)
  }
  const note = ({ key, sequence, learned, unlearned }: NotedReading): void => {
    const card = learnedCard(kept.reading.get('', key)?.sequence ?? sequence, key)
    forget(key)
    for (const person of learned) {
      const name = keyOfPerson(person.name)
      remember(name)
      kept.learned.put(name, card, [...(kept.learned.get(name, card) ?? []), person])
    }
    for (const name of unlearned) kept.unlearned.put(name, key)
  }
  const of: PersonOf = (key) => {
    if (!known.has(key)) known.set(key, read(key))
    return known.get(key)
  }
  return {
    note,
    forget,
    of,
    reportsToLearn: (): readonly string[] => [...before].flatMap(([name, was]) => (JSON.stringify(read(name) ?? '') === was ? [] : kept.unlearned.names(name))),
  }
}

const learnedCard = (sequence: number, key: string): string => `${sequenceCard(sequence)} ${key}`

/** Who somebody is, where all who say it agree; the role as the first has it. */
function agreed(told: readonly Learned[]): ReturnType<PersonOf> {
  const [first] = told
  if (first === undefined || told.some(({ country, sector }) => country !== first.country || sector !== first.sector)) return undefined
  return { country: first.country, sector: first.sector, role: first.role }
}

function standingClaims(
  newest: ReadEntry,
  decided: readonly (readonly [string, DecidedEntry])[],
  readings: readonly ReadEntry[],
  personOf: PersonOf,
): StandingReport['claims'] {
  const claims = [...newest.reading.claims].sort(byOrdinal).map((claim) => completedClaim(claim, personOf))
  const own = decided.flatMap(([, entry]) => (isOfClaim(entry) ? [entry] : []))
  return own.length === 0 ? claims : applyDecisions(claims, placeDecisions(own, readings)).claims
}

async function placeAll(kept: Kept, toPlace: ReadonlyMap<string, DecidedEntry>, readingsOf: ReadingsOf): Promise<KeptDecisions> {
  for (const [card, entry] of toPlace) {
    const readings = await Promise.all([...new Set(claimsOfVerdict(entry.decision.verdict).map(reportKey))].map(readingsOf))
    for (const placed of placeDecisions([entry], readings.flat())) kept.placed.put('', card, placed)
  }
  const all: readonly PlacedDecision[] = kept.placed.cards('').map(([, placed]) => placed)
  const { constraints, links } = applyDecisions([], all)
  return { constraints, links }
}
