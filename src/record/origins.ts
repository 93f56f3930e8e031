import type { Claim } from '../domain/claim.ts'
import type { ReportId } from '../domain/id.ts'
import type { CountryCode, Party } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { wordsAt } from '../domain/span.ts'
import { creditedAgency } from './agencies.ts'
import { compareReports, dayKey } from './canonical.ts'
import { cutIntoEpochs } from './epochs.ts'
import type { Sketch } from './near-duplicates.ts'
import { findNearDuplicates, sketchOf } from './near-duplicates.ts'
import { countriesOf, speaksFor } from './parties.ts'
import { wordsOf } from './words.ts'

/** Whom a claim comes from in the end, however many papers print it. */
export type Origins = {
  readonly of: (claim: Claim) => string
  /** Whom what a report says itself comes from. */
  readonly ofReport: (report: ReportId) => string
  /** The country that an origin belongs to, where it is known. */
  readonly countryOf: (origin: string) => CountryCode | undefined
}

/**
 * Origins by agency credit, near-duplicate text and editions for what a report says itself; by the innermost speaker who can be told for what it
 * says that others say; by the quotation where nobody can be told.
 */
export function findOrigins(reports: readonly Report[]): Origins {
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const ofReport = reportOrigins(reports)
  const countries = new Map<string, CountryCode>()
  for (const report of reports) if (report.source?.country !== undefined) countries.set(ofReport.get(report.id) ?? '', report.source.country)

  const of = (claim: Claim): string => {
    const speaker = speakerToTell(claim)
    if (speaker?.country !== undefined) countries.set(speaker.name, speaker.country)
    return saidOrigin(claim, wordsAt(reportOf.get(claim.report)?.text ?? '', claim.evidence)) ?? ofReport.get(claim.report) ?? claim.report
  }
  return { of, ofReport: (report) => ofReport.get(report) ?? report, countryOf: (origin) => countries.get(origin) }
}

/** Whom a claim comes from where its speakers tell, by them; where nobody can be told, by the quotation. */
export function saidOrigin(claim: Claim, evidence: string): string | undefined {
  const speaker = speakerToTell(claim)
  if (speaker) return speaker.name
  return claim.saidBy.some(({ manner }) => manner === 'quoted') ? `“${wordsOf(evidence).slice(0, 8).join(' ')}”` : undefined
}

const institutions: ReadonlySet<string> = new Set(
  'ministry army military navy government office command police agency parliament presidency staff service guard council'.split(' '),
)

/**
 * The names under which one institution speaks of an event, by the name to keep: "the ministry", "the unification ministry" and "the unification ministry in
 * Seoul" are one voice. Only within a country, and not where the short name may be either of two.
 */
export function namesOfOneVoice(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const voices = new Map(
    claims.flatMap((claim) => speakerToTell(claim) ?? []).map((party) => [party.name, { country: party.country, words: plainWords(party.name) }]),
  )
  const kept = new Map<string, string>()
  for (const [name, { country, words }] of voices) {
    if (country === undefined || !institutions.has(words.at(-1) ?? '')) continue
    const fuller = [...voices].filter(([, other]) => other.country === country && endsWith(other.words, words))
    const longest = Math.max(...fuller.map(([, other]) => other.words.length))
    const fullest = fuller.filter(([, other]) => other.words.length === longest)
    if (new Set(fullest.map(([, other]) => other.words.join(' '))).size > 1) continue
    const [best] = fullest.map(([other]) => other).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    if (best !== undefined && best !== name) kept.set(name, best)
  }
  return kept
}

/** Without the place at its end, in lower case: "unification ministry in Seoul" -> unification, ministry */
const plainWords = (name: string): readonly string[] => wordsOf(name.split(/ (?:in|at) (?=\p{Lu})/u, 1)[0] ?? name)
const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= words.length && tail.every((word, i) => words[words.length - tail.length + i] === word)

const speakerToTell = ({ saidBy }: Claim): Party | undefined => saidBy.findLast(({ party }) => canBeTold(party))?.party

/** "Experts" may be anybody; "North Korean state media" and a named spokesman are somebody. */
const canBeTold = (party: Party): boolean => party.kind !== 'group' || (party.country !== undefined && party.sector === 'JRN')

function reportOrigins(reports: readonly Report[]): ReadonlyMap<ReportId, string> {
  const origins = new Map<ReportId, string>()
  const inOrder = [...reports].sort(compareReports)
  let before: readonly Printed[] = []
  for (const epoch of cutIntoEpochs(inOrder, dayKey)) {
    const printed = epoch.map(printedOf)
    for (const [i, origin] of originsInEpoch(before, printed).entries()) origins.set(epoch[i]!.id, origin)
    before = printed
  }
  return origins
}

/** What tells where a report's own words come from: whom it credits, and its words. */
export type Printed = { readonly credit: string; readonly sketch: Sketch }

export const printedOf = (report: Report): Printed => ({
  credit: creditedAgency(report) ?? report.source?.name ?? report.origin,
  sketch: sketchOf(report.text),
})

/** The origins of the reports of an epoch: each has that of the first report it repeats, in its own epoch or the one before. */
export function originsInEpoch(before: readonly Printed[], own: readonly Printed[]): readonly string[] {
  const all = [...before, ...own]
  const repeats = findNearDuplicates(all.map(({ sketch }) => sketch))
  return own.map((_, i) => all[repeats[before.length + i]!]!.credit)
}

/** How many independent origins stand behind an event, those of the sides of the dispute apart; whose the thing is belongs to the side acted upon. */
export type Corroboration = { readonly actorSide: readonly string[]; readonly recipientSide: readonly string[]; readonly others: readonly string[] }

/** What is known of origins by their names. */
type Known = Pick<Origins, 'countryOf'> & { readonly partyOf?: (origin: string) => Party | undefined }

/**
 * Between states whoever is of a country is of its side. Within one state a hospital is not of the side of the army, nor a paper of that of the police:
 * there only who speaks for a party is of its side, and nobody is where it is disputed who did it.
 */
export function corroboration(event: Event, { countryOf, partyOf }: Known, owners: readonly CountryCode[] = []): Corroboration {
  const actors = countriesOf(event.actor)
  const recipients = [...countriesOf(event.recipient), ...owners].filter((code) => !actors.includes(code))
  const isWithinOneState = recipients.length === 0 && partyOf !== undefined
  const isDisputed = event.disagreements.some(({ about }) => about === 'actor')
  const isOf = (origin: string, parties: readonly Party[], countries: readonly CountryCode[]): boolean => {
    if (isWithinOneState) return !isDisputed && parties.some((party) => speaksFor(partyOf(origin), party))
    const country = countryOf(origin)
    return country !== undefined && countries.includes(country)
  }
  const sides = { actorSide: [] as string[], recipientSide: [] as string[], others: [] as string[] }
  for (const origin of event.origins) {
    if (isOf(origin, event.actor, actors)) sides.actorSide.push(origin)
    else if (isOf(origin, event.recipient, recipients)) sides.recipientSide.push(origin)
    else sides.others.push(origin)
  }
  return sides
}
