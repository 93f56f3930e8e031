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

/** "2 of the side that acted, 1 of the other, 3 outside"; empty where every origin is outside or there is but one. */
export function sideCounts({ actorSide, recipientSide, others }: Corroboration): string {
  if (actorSide.length + recipientSide.length === 0) return ''
  return [
    actorSide.length === 0 ? '' : `${actorSide.length} of the side that acted`,
    recipientSide.length === 0 ? '' : `${recipientSide.length} of the side acted upon`,
    others.length === 0 ? '' : `${others.length} outside`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
