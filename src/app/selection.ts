import type { Claim } from '../domain/claim.ts'
import type { BoardRow, Commitment, Event, SituationRecord } from '../domain/record.ts'
import type { Party } from '../domain/party.ts'
import type { ClaimId, ReportId } from '../domain/id.ts'
import { publishedDay } from '../domain/report.ts'
import { dayOf, intervalOf, type Interval, type IsoDay } from '../domain/when.ts'
import { findCountryWords } from '../knowledge/countries/find-country.ts'
import { once } from './once.ts'

/** Narrows what is shown; the record itself stays whole. */
export type Selection = { readonly about?: readonly Wanted[]; readonly since?: IsoDay }

/** A party as a person typed it. */
export type Wanted = { readonly country?: string; readonly words: string }

/** "North Korea, PRK, Kim Yo-jong" -> countries where they are known, else names. */
export function parseWanted(text: string): readonly Wanted[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((words) => {
      if (/^[A-Z]{3}$/u.test(words)) return { country: words, words }
      const parts = words.split(/\s+/u)
      const match = findCountryWords(parts, 0)
      return match?.length === parts.length ? { country: match.code, words } : { words }
    })
}

const takesPart = (parties: readonly Party[], { country, words }: Wanted): boolean =>
  parties.some((party) => (country === undefined ? party.name.toLowerCase().includes(words.toLowerCase()) : party.country === country))

/** What any of them takes part in. */
function concerns(parties: readonly Party[], about: readonly Wanted[] | undefined): boolean {
  return about === undefined || about.length === 0 || about.some((wanted) => takesPart(parties, wanted))
}

/** What goes on from a day is of the time in which it is told: "since 2018" told in 2020 is of 2020. */
function happenedSince(interval: Interval | undefined, since: IsoDay | undefined, lastTold: () => IsoDay | undefined): boolean {
  if (since === undefined) return true
  if (interval === undefined) return false
  if (interval.end !== undefined) return dayOf(interval.end) >= since
  return (interval.start !== undefined && dayOf(interval.start) >= since) || (lastTold() ?? '') >= since
}

/** Whether any of some parties takes part in what a claim tells. */
export const isClaimOf = (claim: Claim | undefined, about: readonly Wanted[] | undefined): boolean => concerns(partiesOfClaim(claim), about)

const partiesOfClaim = (claim: Claim | undefined): readonly Party[] =>
  claim === undefined
    ? []
    : [...claim.actor, ...claim.recipient, ...claim.saidBy.map(({ party }) => party), ...(claim.about?.actor ?? []), ...(claim.about?.recipient ?? [])]
export const partiesOfEvent = (event: Event): readonly Party[] => [...event.actor, ...event.recipient]
const partiesOfCommitment = (commitment: Commitment): readonly Party[] => [...commitment.by, ...commitment.against]

/** What a selection keeps of a record. */
export type Narrowed = Pick<SituationRecord, 'claims' | 'events' | 'commitments' | 'board'> & {
  /** Whether it keeps a claim. */
  readonly keeps: (claim: ClaimId) => boolean
}

/** A record of which a part is at hand, and what a selection keeps of the whole is asked for. */
export type Narrowable = SituationRecord & { readonly narrowed?: (selection: Selection) => Narrowed }

/** The rows of a record that a selection keeps. A commitment is dated by when it was made, a thing by its last change. */
export function narrow(record: Narrowable, selection: Selection): Narrowed {
  if (record.narrowed) return record.narrowed(selection)
  const { about, since } = selection
  const published = once(() => new Map(record.reports.map((report) => [report.id, publishedDay(report)])))
  const lastTold = (reports: readonly ReportId[]): IsoDay | undefined =>
    reports.reduce<IsoDay | undefined>((last, id) => {
      const day = published().get(id)
      return day !== undefined && (last === undefined || day > last) ? day : last
    }, undefined)
  const reportsOf = once(() => new Map(record.events.map(({ id, reports }) => [id, reports])))
  const claimById = once(() => new Map(record.claims.map((claim) => [claim.id, claim])))
  const claims = once(() =>
    record.claims.filter((claim) => isClaimOf(claim, about) && happenedSince(intervalOf(claim.when), since, () => lastTold([claim.report]))),
  )
  const events = once(() =>
    record.events.filter((event) => concerns(partiesOfEvent(event), about) && happenedSince(event.interval, since, () => lastTold(event.reports))),
  )
  const commitments = once(() =>
    record.commitments.filter(
      (commitment) =>
        concerns(partiesOfCommitment(commitment), about) && happenedSince(commitment.made, since, () => lastTold(reportsOf().get(commitment.event) ?? [])),
    ),
  )
  const board = once(() =>
    record.board.filter((row) => concernsThing(row, about, (id) => claimById().get(id)) && happenedSince(row.states.at(-1)?.interval, since, () => undefined)),
  )
  const kept = once(() => new Set(claims().map(({ id }) => id)))
  return {
    keeps: (claim) => kept().has(claim),
    get claims() {
      return claims()
    },
    get events() {
      return events()
    },
    get commitments() {
      return commitments()
    },
    get board() {
      return board()
    },
  }
}

/**
 * A thing concerns the parties that it belongs to, whoever takes part in what the claims of its states tell, and who asks for it by name. Of no
 * known party it is every country's: reports seldom say whose an armistice is.
 */
function concernsThing(row: BoardRow, about: readonly Wanted[] | undefined, claimOf: (id: ClaimId) => Claim | undefined): boolean {
  if (about === undefined || about.length === 0) return true
  const isNamed = about.some(({ country, words }) =>
    country === undefined ? row.name.toLowerCase().includes(words.toLowerCase()) : row.parties.length === 0 || row.parties.some((code) => code === country),
  )
  return isNamed || row.states.some(({ claims }) => claims.some((id) => isClaimOf(claimOf(id), about)))
}
