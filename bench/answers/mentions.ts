import type { Party } from '../../src/domain/party.ts'
import type { Reading } from '../../src/domain/reading.ts'
import type { Span } from '../../src/domain/span.ts'
import type { NameType, PredictedName } from '../skills/names.ts'

/**
 * Mentions after the convention of re3d: not names alone but every phrase that stands for a person, a body or group of people
 * (states that act among them), or a place, with its article, without what follows behind a preposition; names inside of
 * phrases once more by themselves; "we" and "they" as bodies, "I", "he" and "she" as persons. What a phrase stands for is the reading's.
 */
export function mentionsOf(text: string, { parties, things }: Pick<Reading, 'parties' | 'things'>, names: readonly PredictedName[]): readonly PredictedName[] {
  const found = new Map<string, PredictedName>()
  const put = (type: NameType, at: Span | undefined): void => {
    if (at && at.end > at.start && !found.has(`${at.start}-${at.end}`)) found.set(`${at.start}-${at.end}`, { start: at.start, end: at.end, type })
  }
  const titled: Span[] = []
  for (const party of parties) {
    const type = typeOfParty(party)
    if (type === undefined) continue
    const at = type === 'person' ? untilAnd(text, withoutTail(text, party.at)) : withoutTail(text, party.at)
    put(type, at)
    if (type === 'person' && hasArticle(party.words)) titled.push(at)
  }
  for (const name of names) {
    // "the [Foreign Secretary]" is no name besides.
    if (name.type === 'person' && titled.some(({ start, end }) => start < name.start && name.start - start <= 4 && end === name.end)) continue
    put(name.type, name)
    if (name.type === 'location') {
      put('location', before(text, name, direction))
      if (!stateWithArticle.test(text.slice(name.start, name.end))) put('location', before(text, name, article))
    }
  }
  for (const { kind, at, words } of things)
    if ((kind === 'facility' || kind === 'zone') && /^(?:the|an?|this)\s/iu.test(words)) put('location', withoutTail(text, at))
  for (const at of commonPlaces(text)) put('location', at)
  for (const at of matches(text, speaker)) put(text[at.start] === 'I' ? 'person' : 'organisation', at)
  return [...found.values()]
}

const possessives = /^(?:its?|them|their|us|our|your?|h[ie][mr]|his|me|my|who|whose|which|that|this|these|those|both|themselves|itself)$/iu
const hasArticle = (words: string): boolean => /^(?:the|an?)\s/iu.test(words)
const isPlural = (words: string): boolean => /(?:s|people|men|women|children)$/u.test(words)
/** PLOVER's codes for those that are no country's: alliances, armed movements, the United Nations. */
const nobodysCodes: ReadonlySet<string> = new Set(['IMG', 'IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'MNC'])

/** What re3d calls a party where it is named; undefined where it labels nothing. A country by its bare name is left to the names. */
export function typeOfParty({ kind, words, country, sector, role }: Pick<Party, 'kind' | 'words' | 'country' | 'sector' | 'role'>): NameType | undefined {
  if (/^s?he$/iu.test(words)) return 'person'
  if (/^(?:we|they)$/iu.test(words)) return 'organisation'
  if (possessives.test(words) || role === 'campaign') return undefined
  const capital = /^\p{Lu}/u.test(words)
  const stands = capital || hasArticle(words)
  switch (kind) {
    case 'person':
      return stands && !/\sfor\s/u.test(words) ? 'person' : undefined
    case 'country':
      if (country !== undefined && nobodysCodes.has(country)) return 'organisation'
      return hasArticle(words) && !words.endsWith(' country') ? 'organisation' : undefined
    case 'organisation':
    case 'group':
      return stands || (sector !== 'UNK' && isPlural(words)) ? 'organisation' : undefined
  }
}

const tail = /\s(?:in|at|from|with|on|by|to|within|near|against|outside|inside|across|who|which|that|over|after|during|under|between|as|[,(–-])\s/u

/** "U.S. troops | in Syria": the phrase up to a preposition other than "of" and "for". */
function withoutTail(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const cut = tail.exec(words)?.index ?? words.length
  let last = start + cut
  while (last > start && ' \n,;:'.includes(text[last - 1]!)) last -= 1
  return { start, end: last }
}

function untilAnd(text: string, { start, end }: Span): Span {
  const and = text.slice(start, end).indexOf(' and ')
  return { start, end: and < 0 ? end : start + and }
}

const direction = /(?:[Nn]orth(?:east|west)?|[Ss]outh(?:east|west)?|[Ee]ast|[Ww]est)ern\s$|[Cc]entral\s$/u
const article = /(?<!\p{L})[Tt]he\s$/u
const stateWithArticle = /^(?:United|U\.|UK|US|Netherlands)/u

/** The name with the word of `kind` that stands before it: "northern Iraq", "the Gulf". */
function before(text: string, { start, end }: Span, kind: RegExp): Span | undefined {
  const word = kind.exec(text.slice(Math.max(0, start - 20), start))?.[0]
  return word === undefined ? undefined : { start: start - word.length, end }
}

const placeNouns: ReadonlySet<string> = new Set(
  'city camp area region hospital building compound location headquarters facility town village province district territory'.split(' '),
)

/** "the city", "the city of Mosul", "this northern region" */
function commonPlaces(text: string): readonly Span[] {
  return matches(text, /(?<!\p{L})(?:the|a|this) \p{L}+(?: \p{L}+)?/giu).flatMap(({ start, end }) => {
    const words = text.slice(start, end).split(' ')
    const noun = words.findIndex((word) => placeNouns.has(word))
    if (noun < 1) return []
    const to = start + words.slice(0, noun + 1).join(' ').length
    const named = /^ of \p{Lu}[\p{L}-]+/u.exec(text.slice(to, to + 30))?.[0] ?? ''
    return [{ start, end: to + named.length }]
  })
}

const speaker = /(?<![\p{L}.])(?:We|we|I)(?![\p{L}.])/gu

const matches = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
