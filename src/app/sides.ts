import type { CountryCode } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import { corroboration, type Corroboration } from '../record/origins.ts'
import type { Lookup } from './lookup.ts'

/** The origins of an event, those of the side that acted and of the side that it was done to apart from the rest. */
export function sidesOf(event: Event, { claim, report }: Lookup): Corroboration {
  const countries = new Map<string, CountryCode>()
  for (const id of event.claims) {
    const told = claim(id)
    for (const { party } of told?.saidBy ?? []) if (party.country !== undefined) countries.set(party.name, party.country)
    const source = told && report(told.report)?.source
    if (source?.country !== undefined && !countries.has(source.name)) countries.set(source.name, source.country)
  }
  return corroboration(event, { countryOf: (origin) => countries.get(origin) })
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
