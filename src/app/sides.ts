import type { CountryCode, Party } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import { countryOfPublisher } from '../knowledge/countries/publisher-country.ts'
import { corroboration, type Corroboration } from '../record/origins.ts'
import type { Lookup } from './lookup.ts'

/** The origins of an event, those of the side that acted and of the side that it was done to apart from the rest. */
export function sidesOf(event: Event, { claim, report, ownersOf }: Lookup): Corroboration {
  const countries = new Map<string, CountryCode>()
  const parties = new Map<string, Party>()
  for (const id of event.claims) {
    const told = claim(id)
    for (const { party } of told?.saidBy ?? []) {
      parties.set(party.name, party)
      if (party.country !== undefined) countries.set(party.name, party.country)
    }
    const source = told && report(told.report)?.source
    const country = source && (source.country ?? countryOfPublisher(source.name))
    if (source !== undefined && country !== undefined && !countries.has(source.name)) countries.set(source.name, country)
  }
  const known = { countryOf: (origin: string) => countries.get(origin), partyOf: (origin: string) => parties.get(origin) }
  return corroboration(event, known, event.thing === undefined ? [] : ownersOf(event.thing))
}

/** "2 actor's, 1 recipient's, 3 other": how many origins each side has; empty where all are outside. */
export function sideCounts({ actorSide, recipientSide, others }: Corroboration): string {
  if (actorSide.length + recipientSide.length === 0) return ''
  const counts = [
    [actorSide.length, 'actor’s'],
    [recipientSide.length, 'recipient’s'],
    [others.length, 'other'],
  ] as const
  return counts.flatMap(([count, side]) => (count === 0 ? [] : [`${count} ${side}`])).join(', ')
}
