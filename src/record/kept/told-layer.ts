import type { Claim } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import { dayOf, intervalOf, type When } from '../../domain/when.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { Kept, KeptReport } from './kept.ts'
import { reportKey } from './kept.ts'

// Which reports may tell of a country, of somebody by a name, or of a day and those behind it. Where a report lies says that one of its claims may be
// wanted; whether one is, the claims themselves say.

/** Everybody whom a claim names: who acts, upon whom, who says it, and those of the act that it is about. */
const partiesIn = ({ actor, recipient, saidBy, about }: Claim): readonly Party[] => [
  ...actor,
  ...recipient,
  ...saidBy.map(({ party }) => party),
  ...(about?.actor ?? []),
  ...(about?.recipient ?? []),
]

/** Before a name in small letters: the drawer of the reports that name somebody so. */
const named = '='
/** Before a publisher. */
const publishedBy = '@'
const everything = ''

type Places = readonly (readonly [drawer: string, card: string])[]

function placesOfReport({ id, day, publisher }: KeptReport, claims: readonly KeptClaim[]): Places {
  const drawers = new Set([everything])
  if (publisher !== undefined) drawers.add(`${publishedBy}${publisher}`)
  for (const { claim } of claims) {
    for (const { name, country } of partiesIn(claim)) {
      drawers.add(`${named}${name.toLowerCase()}`)
      if (country !== undefined) drawers.add(country)
    }
  }
  const card = `${lastDayTold(day, claims)}|${reportKey(id)}`
  return [...drawers].map((drawer) => [drawer, card])
}

/** The last day that a report or anything in it is of: what goes on without an end is of the day that it is told. */
function lastDayTold(day: string, claims: readonly KeptClaim[]): string {
  let last = day.startsWith('9999') ? '0000-00-00' : day
  const see = (when: When | undefined): void => {
    const interval = when && intervalOf(when)
    const end = interval?.end ?? interval?.start
    if (end !== undefined && dayOf(end) > last) last = dayOf(end)
  }
  for (const { claim } of claims) {
    see(claim.when)
    for (const { saidOn } of claim.saidBy) see(saidOn)
  }
  return last
}

/** Puts a report where it is looked for. */
export function putTold({ told, name }: Kept, report: KeptReport, claims: readonly KeptClaim[]): void {
  for (const [drawer, card] of placesOfReport(report, claims)) {
    if (drawer.startsWith(named) && told.names(drawer, { limit: 1 }).length === 0) name.put('', drawer.slice(1))
    told.put(drawer, card)
  }
}

export function takeTold({ told, name }: Kept, report: KeptReport, claims: readonly KeptClaim[]): void {
  for (const [drawer, card] of placesOfReport(report, claims)) {
    told.remove(drawer, card)
    if (drawer.startsWith(named) && told.names(drawer, { limit: 1 }).length === 0) name.remove('', drawer.slice(1))
  }
}

/** Lays empty drawers for many reports. */
export function layTold({ told, name }: Kept, reports: readonly { readonly report: KeptReport; readonly claims: readonly KeptClaim[] }[]): void {
  const drawers = new Map<string, string[]>()
  for (const { report, claims } of reports) {
    for (const [drawer, card] of placesOfReport(report, claims)) {
      const own = drawers.get(drawer)
      if (own) own.push(card)
      else drawers.set(drawer, [card])
    }
  }
  const inOrder = [...drawers].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [drawer, cards] of inOrder) told.fill(drawer, cards.sort())
  for (const [drawer] of inOrder) if (drawer.startsWith(named)) name.put('', drawer.slice(1))
}

/** Whether anything that somebody of that name published stands. */
export const isPublisher = ({ told }: Kept, publisher: string): boolean => told.names(`${publishedBy}${publisher}`, { limit: 1 }).length > 0

/** Somebody who is asked for: a country by its code, or part of a name. */
export type Sought = { readonly country?: string; readonly words: string }

/** The keys of the reports in which a claim may name any of some parties, of any time or of a day and those behind it; all where nobody is asked for. */
export function reportsTelling({ told, name }: Kept, about: readonly Sought[] | undefined, since?: string): ReadonlySet<string> {
  const range = since === undefined ? {} : { from: since }
  const drawersOf = ({ country, words }: Sought): readonly string[] => {
    if (country !== undefined) return [country]
    const wanted = words.toLowerCase()
    return name.names('').flatMap((known) => (known.includes(wanted) ? [`${named}${known}`] : []))
  }
  const drawers = about === undefined || about.length === 0 ? [everything] : [...new Set(about.flatMap(drawersOf))]
  return new Set(drawers.flatMap((drawer) => told.names(drawer, range).map((card) => card.slice(card.indexOf('|') + 1))))
}
