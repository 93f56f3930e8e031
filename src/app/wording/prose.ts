import type { ThingId } from '../../domain/id.ts'
import type { Party } from '../../domain/party.ts'
import type { Event } from '../../domain/record.ts'
import { countryName, findCountryWords, isCountry } from '../../knowledge/countries/find-country.ts'
import { actLink, actNoun } from './act-nouns.ts'

/** A share of 1: "25 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

export const plural = (count: number, noun: string, nouns = `${noun}s`): string => `${count} ${count === 1 ? noun : nouns}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a", "a and b", "a, b and c"; what goes beyond `most` is counted: "a, b and 3 others". */
export function listWords(items: readonly string[], most = Infinity): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), plural(items.length - most + 1, 'other')] : items
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** Words between quotation marks, which are those of the words themselves where they have them all round; marks inside them become single ones, and one without its fellow is left out. */
export function inQuotes(words: string): string {
  const whole = /^["“]([^"“”]*)["”]$/u.exec(words)
  if (whole !== null) return `“${whole[1] ?? ''}”`
  const marks = words.match(/["“”]/gu)?.length ?? 0
  let n = 0
  return `“${words.replaceAll(/["“”]/gu, () => (++n === marks && marks % 2 === 1 ? '' : n % 2 === 1 ? '‘' : '’'))}”`
}

/** Countries that take an article inside a sentence. */
const withArticle = /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|.* (?:Republic|Islands|Emirates|Union|Nations)$)/u

/** "the United States", "North Korea". */
export const theCountry = (name: string): string => (withArticle.test(name) ? `the ${name}` : name)

const isPlural = (name: string): boolean => /(?:[^s]s|people|police|men|women)$/iu.test(name.split(/ (?:of|in|from|for|on|at) /u)[0] ?? name)

/** "the port", "an old depot", "Rubymar", "500,000 leaflets", "wire.txt": a name that begins with a small letter and tells no article or number gets one. */
export function theName(name: string): string {
  const words = name.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (heldByMany.has(last)) return `${/^(?:[aeioAEIO]|U[nl])/u.test(first) ? 'an' : 'a'} ${name}`
  const isInstitution = /^\p{Lu}/u.test(first) && /^\p{Ll}+$/u.test(last) && words.length > 1 && !isPlural(name) && !words.some((word) => /['’]s?$/u.test(word))
  const isFile = words.length === 1 && /\p{L}\.\p{L}/u.test(name)
  const isBare = /^\p{Ll}/u.test(first) && !withoutArticle.has(first) && !isFile
  return isInstitution || isBare ? `the ${name}` : name
}

/** Of these there are many: "a UN spokesman". */
const heldByMany: ReadonlySet<string> = new Set('spokesman spokeswoman spokesperson official source expert analyst diplomat witness resident'.split(' '))
const withoutArticle: ReadonlySet<string> = new Set(
  'the a an one two three four five six seven eight nine some many several at about more other its his her their'.split(' '),
)

/** "Kim Yo-jong", "the unification ministry of South Korea": with the country where neither the name nor the register tells it. */
function partyName({ name, country, kind, registerId }: Party): string {
  if (kind === 'country') return theCountry(name)
  const isTold = country === undefined || !isCountry(country) || (kind === 'person' && registerId !== undefined) || tells(name, country)
  const lead = kind === 'group' && isPlural(name) ? name : theName(name)
  if (isTold) return lead
  return /^\p{Lu}/u.test(name) ? `${lead} (${countryName(country)})` : `${lead} of ${theCountry(countryName(country))}`
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

/**
 * "destruction of the joint liaison office by North Korea"; who did it and to whom or what, where that is known. What is attacked or seized is the
 * thing; of other acts the thing is what they are about: "cut of ties or trade with North Korea by South Korea (military agreement)".
 */
export function topicOf(
  { act, actor, recipient, thing }: Pick<Event, 'act' | 'actor' | 'recipient' | 'thing'>,
  nameOf: (thing: ThingId) => string | undefined = () => undefined,
): string {
  const actors = new Set(actor.map(partyName))
  const others = [...new Set(recipient.map(partyName))].filter((name) => !actors.has(name))
  const isOnThing = thing !== undefined && (act.event === 'ASSAULT' || act.event === 'COERCE')
  const objects = isOnThing ? [theName(nameOf(thing) ?? thingName(thing))] : others
  const [who, whom] = [partyNames(actor), listWords(objects, 4)]
  const about = thing === undefined || isOnThing || !thingName(thing).includes(' ') ? '' : ` (${thingName(thing)})`
  return `${actNoun(act)}${whom === '' ? '' : ` ${actLink(act)} ${whom}`}${who === '' ? '' : ` by ${who}`}${about}`
}
