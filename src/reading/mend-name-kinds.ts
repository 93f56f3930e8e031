import type { Name, Sentence } from '../domain/sentence.ts'
import { findCountryWords, isCountry } from '../knowledge/countries/find-country.ts'
import { isNonStateCountry } from '../knowledge/ontology/non-state-countries.ts'
import { findInRegister } from '../knowledge/register/register.ts'

/** A country that acts reads like a body; below this the model is not sure that it is one. */
const sureBody = 0.7

/** Names of the kind that we know them to be: "Hezbollah" is no place and "Fiji" no person, "the Winter War" is neither. */
export function mendNameKinds(sentence: Sentence): Sentence {
  const found = wholeNames(sentence).map((name) => withKnownKind(name, sentence))
  const more = knownNames(sentence)
  const names = more.length > 0 ? [...found, ...more].sort((a, b) => a.first - b.first) : found
  return more.length > 0 || names.some((name, i) => name !== sentence.names[i]) ? { ...sentence, names } : sentence
}

/** Names that go on as a country or an organisation that we know by a longer name: "Trinidad" of "Trinidad and Tobago". */
function wholeNames({ tokens, names }: Sentence): readonly Name[] {
  const words = tokens.map((token) => token.words)
  let end = -1
  return names.flatMap((name) => {
    if (name.first <= end) return []
    const last = name.kind === 'person' ? name.last : lastOfKnown(words, name)
    end = last
    return [last === name.last ? name : { ...name, last }]
  })
}

const longestWhole = 9

function lastOfKnown(words: readonly string[], { first, last }: Name): number {
  for (let to = Math.min(first + longestWhole, words.length) - 1; to > last; to--) {
    if (!/^\p{Lu}/u.test(words[to]!)) continue
    const parts = words.slice(first, to + 1)
    if (isKnownBody(parts) || stateNamed(parts) !== undefined) return to
  }
  return last
}

function withKnownKind(name: Name, { tokens }: Sentence): Name {
  const kind = knownKind(
    tokens.slice(name.first, name.last + 1).map(({ words }) => words),
    name,
  )
  return kind === undefined || kind === name.kind ? name : { ...name, kind }
}

/** As sure as a name is that the model did not see. */
const unseen = 0.5
const longestKnown = 5

/** Countries and organisations that the model left out. */
function knownNames({ tokens, names }: Sentence): readonly Name[] {
  const taken = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)))
  const words = tokens.map((token) => token.words)
  const more: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    const known = tokens[first]!.upos === 'PROPN' ? knownFrom(words, first, (i) => tokens[i]?.upos === 'PROPN' && !taken.has(i)) : undefined
    if (known === undefined) continue
    more.push({ ...known, certainty: unseen })
    first = known.last
  }
  return more
}

function knownFrom(words: readonly string[], first: number, isFree: (i: number) => boolean): Omit<Name, 'certainty'> | undefined {
  let last = first
  while (last - first + 1 < longestKnown && isFree(last + 1)) last++
  if (!isFree(first)) return undefined
  for (; last >= first; last--) {
    const parts = words.slice(first, last + 1)
    const code = stateNamed(parts)
    if (code !== undefined && isCountry(code)) return { first, last, kind: 'place' }
    if (isKnownBody(parts)) return { first, last, kind: 'organisation' }
  }
  return undefined
}

function isKnownBody(words: readonly string[]): boolean {
  const known = findInRegister(words.join(' '))
  return known.length > 0 && known.every((entry) => entry.kind === 'organisation')
}

const happening =
  /^(?:Wars?|Battle|Campaign|Elections?|Festival|Revolution|Games|Cup|Championships?|Olympics|Uprising|Referendum|Summit|Conference|Operation|Crisis|Massacre|Riots?)$/u
const paper = /^(?:Treaty|Agreement|Accords?|Act|Bill|Constitution|Declaration|Protocol|Charter|Prize|Award|Amendment|Pact|Plan|Resolution|Report)$/u

function knownKind(words: readonly string[], { kind, certainty }: Name): Name['kind'] | undefined {
  const last = words.at(-1) ?? ''
  if (words.length > 1 && (happening.test(last) || isNumberedWar(words))) return 'event'
  if (words.length > 1 && paper.test(last)) return 'other'
  const code = stateNamed(words)
  if (code !== undefined && isCountry(code) && (kind !== 'organisation' || certainty < sureBody)) return 'place'
  if (code !== undefined && isNonStateCountry(code) && code !== 'EUR') return 'organisation'
  return isKnownBody(words) || (words.length > 1 && kind === 'person' && bodyLast.test(last)) ? 'organisation' : undefined
}

/** "Foreign Ministry" is nobody. */
const bodyLast = /^(?:Ministry|Army|Council|Committee|Party|Union|Court|Bank|Agency|Parliament|Assembly|Forces?|Police|Commission|Front|Movement|Brigades?)$/u

/** "World War II", "Battle of Kursk". */
const isNumberedWar = (words: readonly string[]): boolean =>
  words.some((word, i) => /^(?:War|Battle|Siege)$/u.test(word) && (i === 0 || /^(?:I+|of)$/u.test(words[i + 1] ?? '')))

/** The code of the country or body of countries that all the words name. */
function stateNamed(words: readonly string[]): string | undefined {
  const found = findCountryWords(words, 0)
  return found?.form === 'name' && found.length === words.length ? found.code : undefined
}
