import type { ThingId } from '../../domain/id.ts'
import type { Party } from '../../domain/party.ts'
import type { Event } from '../../domain/record.ts'
import { countryName, findCountryWords, isCountry } from '../../knowledge/countries/find-country.ts'
import { actNoun } from './act-nouns.ts'

export const plural = (count: number, noun: string, nouns = `${noun}s`): string => `${count} ${count === 1 ? noun : nouns}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a", "a and b", "a, b and c"; what goes beyond `most` is counted: "a, b and 3 others". */
export function listWords(items: readonly string[], most = Infinity): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), plural(items.length - most + 1, 'other')] : items
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** "Kim Yo-jong", "unification ministry (South Korea)": with the country where neither the name nor the register tells it. */
function partyName({ name, country, kind, registerId }: Party): string {
  const told = country === undefined || !isCountry(country) || kind === 'country' || (kind === 'person' && registerId !== undefined) || tells(name, country)
  return told ? name : `${name} (${countryName(country)})`
}

function tells(name: string, country: string): boolean {
  const words = name.replaceAll(/['’]s?\b/gu, '').split(/\s+/u)
  return words.some((_, at) => findCountryWords(words, at)?.code === country)
}

/** The parties in a sentence, at most three by name. */
export const partyNames = (parties: readonly Party[]): string => listWords([...new Set(parties.map(partyName))], 4)

/** "facility/joint liaison office (KOR, PRK) 2" is called "joint liaison office"; what tells things of one name apart is for programs. */
export function thingName(thing: ThingId): string {
  const name = thing.slice(thing.indexOf('/') + 1).replace(/(?<=\S) (?:\d|@[\da-f]{1,64})$/u, '')
  return name.endsWith(')') && name.includes(' (') ? name.slice(0, name.lastIndexOf(' (')) : name
}

/** "destruction: North Korea → joint liaison office"; what was done, by whom and to whom or what, where that is known. */
export function topicOf(event: Pick<Event, 'act' | 'actor' | 'recipient' | 'thing'>): string {
  const objects = listWords(objectsOf(event), 4)
  const [who, whom] = [partyNames(event.actor), objects === '' ? '' : ` → ${objects}`]
  return who === '' && whom === '' ? actNoun(event.act) : `${actNoun(event.act)}: ${who === '' ? 'somebody' : who}${whom}`
}

/** Whom and what it was done to, besides those who did it. Where the thing is known, the names by which reports call it as a party are not said again. */
function objectsOf({ actor, recipient, thing }: Pick<Event, 'actor' | 'recipient' | 'thing'>): readonly string[] {
  const actors = new Set(actor.map(partyName))
  const others = recipient.map(partyName).filter((name) => !actors.has(name))
  const names = [...new Set(others)]
  if (thing === undefined) return names
  const name = thingName(thing)
  const head = name.split(' ').at(-1) ?? name
  return [...names.filter((other) => !other.toLowerCase().includes(head)), name]
}
