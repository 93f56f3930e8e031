import type { Claim } from '../domain/claim.ts'
import type { ReportId } from '../domain/id.ts'
import type { CountryCode, Party, Sector } from '../domain/party.ts'
import type { LogEntry, ReadEntry } from '../domain/record.ts'
import type { Span } from '../domain/span.ts'

/** Where a report says who somebody is. */
type Evidence = { readonly report: ReportId; readonly at: Span; readonly words: string }

/** Somebody whom the log itself has made known, with every report that says so. */
export type LearnedPerson = {
  readonly name: string
  readonly country: CountryCode
  readonly sector: Sector
  /** As the first report has it. */
  readonly role: string
  readonly evidence: readonly Evidence[]
}

export const keyOfPerson = (name: string): string => name.toLowerCase()

/** Everybody of whom the reports say who they are, by name; of two whose country or sector the reports tell differently, nobody. */
export function learnedPeople(entries: readonly LogEntry[]): readonly LearnedPerson[] {
  const people = new Map<string, LearnedPerson | 'disputed'>()
  for (const { report, reading } of latestReadings(entries)) {
    for (const { at, ...told } of reading.learned ?? []) {
      const evidence: Evidence = { report: report.id, at, words: report.text.slice(at.start, at.end) }
      const known = people.get(keyOfPerson(told.name))
      if (known === undefined) people.set(keyOfPerson(told.name), { ...told, evidence: [evidence] })
      else if (known !== 'disputed' && known.country === told.country && known.sector === told.sector)
        people.set(keyOfPerson(told.name), { ...known, evidence: [...known.evidence, evidence] })
      else people.set(keyOfPerson(told.name), 'disputed')
    }
  }
  return [...people.values()].filter((each) => each !== 'disputed').sort((a, b) => (a.name < b.name ? -1 : 1))
}

function latestReadings(entries: readonly LogEntry[]): readonly ReadEntry[] {
  const latest = new Map<ReportId, ReadEntry>()
  for (const entry of entries) if (entry.kind === 'read') latest.set(entry.report.id, entry)
  return [...latest.values()]
}

/** The entries with the parties of all claims completed by what any report says of them: "Ana Lund" in one is the army's spokeswoman of another. */
export function withLearned(entries: readonly LogEntry[]): readonly LogEntry[] {
  const people = new Map(learnedPeople(entries).map((person) => [keyOfPerson(person.name), person]))
  if (people.size === 0) return entries
  const personOf = (key: string): LearnedPerson | undefined => people.get(key)
  return entries.map((entry) =>
    entry.kind === 'read' ? { ...entry, reading: { ...entry.reading, claims: entry.reading.claims.map((claim) => completedClaim(claim, personOf)) } } : entry,
  )
}

/** What is known of a person, by the key of the name. */
export type PersonOf = (key: string) => Pick<LearnedPerson, 'country' | 'sector' | 'role'> | undefined

export function completedClaim(claim: Claim, personOf: PersonOf): Claim {
  return withParties(claim, (party) => completed(party, isIncomplete(party) ? personOf(keyOfPerson(party.name)) : undefined))
}

/** The keys of those whom a claim names without all that may be learned of them. */
export function incompletePeople(claim: Claim): readonly string[] {
  const parties = [
    ...claim.actor,
    ...claim.recipient,
    ...claim.saidBy.map(({ party }) => party),
    ...(claim.about ? [...claim.about.actor, ...claim.about.recipient] : []),
  ]
  return parties.flatMap((party) => (isIncomplete(party) ? [keyOfPerson(party.name)] : []))
}

const isIncomplete = ({ kind, registerId, country, sector }: Party): boolean =>
  kind === 'person' && registerId === undefined && (country === undefined || sector === undefined)

/** Never changes what the report itself says of the party. */
function completed(party: Party, person: ReturnType<PersonOf>): Party {
  if (person === undefined) return party
  const contradicts = (party.country !== undefined && party.country !== person.country) || (party.sector !== undefined && party.sector !== person.sector)
  if (contradicts) return party
  return { ...party, country: person.country, sector: person.sector, role: party.role ?? person.role }
}

function withParties(claim: Claim, complete: (party: Party) => Party): Claim {
  const { about } = claim
  return {
    ...claim,
    actor: claim.actor.map(complete),
    recipient: claim.recipient.map(complete),
    saidBy: claim.saidBy.map((speaker) => ({ ...speaker, party: complete(speaker.party) })),
    ...(about === undefined ? {} : { about: { ...about, actor: about.actor.map(complete), recipient: about.recipient.map(complete) } }),
  }
}
