import type { Sentence, Token } from '../../domain/sentence.ts'
import { nameTails, namingWords, personTitles, placelessHeads } from '../../knowledge/gazetteer/place-words.ts'
import { givenNames } from '../../knowledge/parties/given-names.ts'
import type { Candidate } from './candidates.ts'

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.words)
const plain = (token: Token | undefined): string => token?.words.toLowerCase().replace('.', '') ?? ''
const days = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** The surnames of the people in a report, in lower case: "Jack London" makes every later "London" doubtful. */
export function surnamesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { tokens, names } of sentences) {
    for (const { first, last, kind } of names) if (kind === 'person' && last > first) surnames.add(plain(tokens[last]))
    tokens.forEach((token, i) => {
      if (!isName(token) || !isName(tokens[i - 1])) return
      const initial = /^\p{Lu}\.?$/u.test(tokens[i - 1]!.words)
      if (givenNames.has(plain(tokens[initial ? i - 2 : i - 1]))) surnames.add(plain(token))
    })
  }
  return surnames
}

/** "President Jordan", "Jack London", "Chelsea Manning", "Ban Ki-moon": the words are in the name of a person. */
export function isInPersonsName(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (isName(before) && givenNames.has(plain(before))) return true
  if (isName(before) && personTitles.has(plain(before)) && !isName(tokens[last + 2])) return true
  if (personTitles.has(plain(before)) && isName(before)) return true
  if (first === last && givenNames.has(plain(tokens[first])) && isName(after) && !days.test(after!.words)) return true
  return /^\p{Lu}\.$/u.test(before?.words ?? '') && isName(tokens[first - 2])
}

/** "University of Georgia", "Battle of Hastings". */
export function isBehindPlacelessHead(tokens: readonly Token[], { first }: Candidate): boolean {
  let of = first - 1
  while (isDirection(plain(tokens[of]))) of--
  return plain(tokens[of]) === 'of' && isName(tokens[of - 1]) && placelessHeads.has(plain(tokens[of - 1]))
}

/** "Boston Globe", "University of Chicago", "Air France", "Houston Rockets": the words are in the name of something else. */
export function isInOtherName(tokens: readonly Token[], { first, last }: Candidate, nextIsPlace: boolean): boolean {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (isName(after) && administrative.has(plain(after)) && !isName(tokens[last + 2])) return false
  if (isName(after) && !days.test(after!.words) && !nextIsPlace && !personTitles.has(plain(after))) {
    if (nameTails.has(plain(after)) || namingWords.has(plain(after))) return true
    if (after!.upos === 'PROPN' && !givenNames.has(plain(after))) return true
  }
  if (plain(before) === 'of' && isName(tokens[first - 2]) && nameTails.has(plain(tokens[first - 2]))) return true
  if (first - 1 > 0 && isName(before) && before!.upos === 'PROPN' && !isDirection(plain(before)) && !personTitles.has(plain(before)))
    return !days.test(before!.words)
  return false
}

/** "Hasakah Governorate", "Ranipur Town": still the place. */
const administrative = new Set('governorate province district county town village municipality prefecture oblast department'.split(' '))

const isDirection = (word: string): boolean =>
  /^(?:north|south|east|west|central|upper|lower|greater|downtown|inner|outer|old|mainland|metropolitan|rural)/u.test(word)
