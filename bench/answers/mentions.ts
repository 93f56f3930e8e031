import type { Party } from '../../src/domain/party.ts'
import type { Reading } from '../../src/domain/reading.ts'
import type { Span } from '../../src/domain/span.ts'
import { findCountryWords } from '../../src/knowledge/countries/find-country.ts'
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
  const phrases = parties.flatMap((party) => phraseOf(text, party) ?? [])
  for (const phrase of phrases) if (!phrases.some((other) => isEdgeOf(phrase, other))) put(phrase.type, phrase)
  const titled = phrases.filter(({ type, start, end }) => type === 'person' && hasArticle(text.slice(start, end)))
  for (const name of names) {
    // "the [Foreign Secretary]" is no name besides.
    if (name.type === 'person' && titled.some(({ start, end }) => start < name.start && name.start - start <= 4 && end === name.end)) continue
    for (const { type, ...at } of mentionsOfName(text, name)) put(type, at)
  }
  for (const { kind, at, words } of things)
    if ((kind === 'facility' || kind === 'zone') && /^(?:the|an?|this)\s/iu.test(words)) put('location', withoutTail(text, at))
  for (const at of [...commonPlaces(text), ...coordinates(text)]) put('location', at)
  for (const at of [...matches(text, ownPeople), ...matches(text, bothSides)]) put('organisation', at)
  for (const at of matches(text, speaker)) put(text[at.start] === 'I' ? 'person' : 'organisation', at)
  return [...found.values()]
}

/** A name, what stands before it, and the names inside of it. */
function mentionsOfName(text: string, name: PredictedName): readonly PredictedName[] {
  const { type, start, end } = name
  const words = text.slice(start, end)
  if (isNoName(text, name)) return []
  const takesArticle = type === 'organisation' || (type === 'location' && !stateWithArticle.test(words))
  const whole = takesArticle && endsPhrase.test(text.slice(end, end + 12)) ? before(text, name, article) : undefined
  const parts = partsOf(text, name)
  const bare = parts.length > 1 ? parts : whole && words.includes(' of ') ? [] : [name]
  const directed = type === 'location' ? before(text, name, direction) : undefined
  return [
    ...[...bare, ...(whole ? [whole] : []), ...(directed ? [directed] : [])].map((at) => ({ ...at, type })),
    ...placesWithin(text, name).map((at) => ({ ...at, type: 'location' as const })),
  ]
}

/** "ISIL-held", and what stands behind "the Department of" or "President", are no names by themselves. */
const isNoName = (text: string, { start, end, type }: PredictedName): boolean => {
  const inFront = text.slice(Math.max(0, start - 16), start)
  return (
    /-(?:held|led|backed|controlled|speaking)$/u.test(text.slice(start, end)) ||
    (type === 'person' ? /(?:President|Prime Minister) $/u : /(?:Department|Secretary|Ministry) of $/u).test(inFront)
  )
}

/** "Istanbul, Turkey" is two places, "UK-France" two bodies. */
function partsOf(text: string, { start, end, type }: PredictedName): readonly Span[] {
  const words = text.slice(start, end)
  const mark = type === 'location' && words.includes(', ') ? ', ' : '-'
  const parts = words.split(mark)
  if (mark === '-' && !parts.every(isCountryName)) return []
  return parts.map((part, i) => {
    const at = start + parts.slice(0, i).join(mark).length + (i > 0 ? mark.length : 0)
    return { start: at, end: at + part.length }
  })
}

const isCountryName = (words: string): boolean => findCountryWords(words.split(' '), 0)?.length === words.split(' ').length

/** "Northern [Iraq]", "the Government of [Iraq]" */
function placesWithin(text: string, { start, end, type }: PredictedName): readonly Span[] {
  const words = text.slice(start, end)
  const from =
    type === 'organisation' && !/\bState of /u.test(words)
      ? words.lastIndexOf(' of ') + 4
      : (/^(?:North|South|East|West)(?:east|west)?ern /u.exec(words)?.[0].length ?? 0)
  const isInner = type === 'organisation' ? from > 4 && isCountryName(words.slice(from)) : type === 'location' && from > 0
  return isInner ? [{ start: start + from, end }] : []
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

function phraseOf(text: string, party: Party): PredictedName | undefined {
  const type = typeOfParty(party)
  if (type === undefined) return undefined
  const at = withoutTail(text, party.at)
  return { type, ...(type === 'person' ? untilAnd(text, at) : withoutNumber(text, at)) }
}

/** "the Security Council" in "the members of the Security Council" */
const isEdgeOf = (inner: Span, outer: Span): boolean =>
  (inner.start === outer.start) !== (inner.end === outer.end) && inner.start >= outer.start && inner.end <= outer.end

const number =
  /^(?:(?:more|fewer|less) than |at least |at most |up to |about |some |over |nearly |almost |another )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)(?: (?:hundred|thousand|million))? /iu

/** "at least ten | people" */
function withoutNumber(text: string, { start, end }: Span): Span {
  return { start: start + (number.exec(text.slice(start, end))?.[0].length ?? 0), end }
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

const direction = /(?:[Nn]orth-?(?:east|west)?|[Ss]outh-?(?:east|west)?|[Ee]ast|[Ww]est)(?:ern)?\s$|[Cc]entral\s$/u
/** No noun follows that the words before would only qualify, as in "the Mosul operation". */
const endsPhrase =
  /^(?!\s?\p{L})|^\s(?:and|or|in|to|of|for|on|by|at|from|with|as|against|into|under|is|was|are|were|has|have|had|will|would|that|which|who|where|said)(?!\p{L})/u
/** Those who are somebody's: "our allies". */
const ownPeople =
  /(?<!\p{L})(?:our|their|its|his|her) (?:\p{L}+ )?(?:partners|allies|friends|counterparts|colleagues|backers|government|troops|leaders)(?!\p{L})/giu
const bothSides = /(?<!\p{L})(?:both|these|those) (?:countries|sides|nations|parties|governments)(?!\p{L})/giu
const article = /(?<!\p{L})[Tt]he\s$/u
const stateWithArticle = /^(?:United|U\.|UK|US|Netherlands)/u

/** The name with the word of `kind` that stands before it: "northern Iraq", "the Gulf". */
function before(text: string, { start, end }: Span, kind: RegExp): Span | undefined {
  const word = kind.exec(text.slice(Math.max(0, start - 20), start))?.[0]
  return word === undefined ? undefined : { start: start - word.length, end }
}

const placeNouns: ReadonlySet<string> = new Set(
  'city camp area region hospital building compound location headquarters facility town village province district territory country island'.split(' '),
)

/** "the city", "the city of Mosul", "this northern region" */
function commonPlaces(text: string): readonly Span[] {
  return matches(text, /(?<!\p{L})(?:the|a|this) \p{L}+(?: \p{L}+)?/giu).flatMap(({ start, end }) => {
    const words = text.slice(start, end).split(' ')
    const noun = words.findIndex((word) => placeNouns.has(word))
    if (noun < 1) return []
    const to = start + words.slice(0, noun + 1).join(' ').length
    const named = /^ of \p{Lu}[\p{L}-]+/u.exec(text.slice(to, to + 30))?.[0]
    return named === undefined
      ? [{ start, end: to }]
      : [
          { start, end: to + named.length },
          { start, end: to },
        ]
  })
}

/** "12.5°N 15.2°E" */
function coordinates(text: string): readonly Span[] {
  const words = matches(text, /\S+/gu)
  const ends = ({ start, end }: Span, way: RegExp): number | undefined => {
    const at = way.exec(text.slice(start, end))
    return at ? start + at.index + 1 : undefined
  }
  return words.flatMap((word, i) => {
    const end = words[i + 1] && ends(words[i + 1]!, /(?<=°\S*)[EW]/u)
    return end !== undefined && ends(word, /(?<=°\S*)[NS]$/u) !== undefined ? [{ start: word.start, end }] : []
  })
}

const speaker = /(?<![\p{L}.])(?:We|we|I)(?![\p{L}.])/gu

const matches = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
