import { findCountryWords } from '../knowledge/countries/find-country.ts'
import type { CountryCode } from '../domain/party.ts'
import { memo } from './memo.ts'
import { cutWords, headClasses, headsByModifier, headsThatModify, idleWords, modifierClasses, wordsOfTwoSides } from './thing-words.ts'

/** The name of a thing taken apart, so that names can be compared by what they say and not by their letters. */
export type ThingName = {
  /** Class of the head noun: "park" and "complex" are one. */
  readonly head: string
  /** Classes of the words that tell which one: "liaison", "industrial"; empty for a bare "the office". */
  readonly modifiers: ReadonlySet<string>
  /** Countries named in the name: "the Russian embassy", "inter-Korean". */
  readonly countries: readonly CountryCode[]
  /** It belongs to more than one side: "joint", "liaison", "inter-Korean". */
  readonly isShared: boolean
  /** The name without articles, ordinals and judgements, to show. */
  readonly plain: string
}

const classOf = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([name, words]) => words.map((word) => [word, name] as const)))

const headOf = classOf(headClasses)
const modifierOf = classOf(modifierClasses)

/** @example parseThingName('the first joint liaison office by the river') // head "office", modifiers {"liaison"} */
export const parseThingName = memo(50_000, parse)

function parse(name: string): ThingName {
  const words = withoutLeadingPhrase(name).match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? []
  const countries: CountryCode[] = []
  const kept: string[] = []
  let what: readonly string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (kept.length > 0 && cutWords.has(word.toLowerCase())) {
      what = whatIsBarred(kept.at(-1)!, words.slice(i))
      break
    }
    const country = findCountryWords(words, i)
    const isOfName = country !== undefined && kept.length > 0 && i + country.length === words.length && words.every((each) => /^\p{Lu}/u.test(each))
    // "Marlin Luanda" is no Marlin of Angola
    if (country && !isOfName) {
      countries.push(country.code)
      i += country.length - 1
    } else if (/^inter-/iu.test(word)) {
      if (/^inter-korean$/iu.test(word)) countries.push('KOR' as CountryCode, 'PRK' as CountryCode)
    } else kept.push(word)
  }
  const told = afterOwner(kept).filter(
    (word, i) => !idleWords.has(word.toLowerCase()) && !isJoin(word) && !((isNumber(word) || measuring.has(word)) && i < kept.length - 1),
  )
  const last = (told.at(-1) ?? kept.at(-1) ?? name).toLowerCase()
  const modifiers = new Set(told.slice(0, -1).map((word) => modifierOf.get(word.toLowerCase()) ?? singular(word.toLowerCase().replace(/['’]s$/u, ''))))
  for (const word of what.slice(1).filter((each) => !isJoin(each))) modifiers.add(modifierOf.get(word.toLowerCase()) ?? singular(word.toLowerCase()))
  const named = headOf.get(last) ?? singular(last)
  const moved = headsThatModify[named]
  // a name of its own tells by itself which one is meant
  if (isOwnName(told.at(-1) ?? '') && !headOf.has(last)) modifiers.add(named)
  if (moved) modifiers.add(moved.modifier)
  if (/^hotlines?$/u.test(last)) modifiers.add('telephone')
  const head = headsByModifier.find((row) => row.head === named && row.modifiers.some((word) => modifiers.has(word)))?.becomes ?? moved?.head ?? named
  const isShared = words.some((word) => wordsOfTwoSides.has(modifierOf.get(word.toLowerCase()) ?? word.toLowerCase()) || /^inter-/iu.test(word))
  const shown = afterOwner(kept)
  const plain = [...shown.slice(shown.findIndex((word) => !isLeadWord(word.toLowerCase()))), ...what].join(' ')
  return { head, modifiers, countries: [...new Set(countries)].sort(), isShared, plain: plain === '' ? name : plain }
}

/** "*for the first time*, power stations": what the tree hung on the noun before it. */
const withoutLeadingPhrase = (name: string): string => {
  const [first = '', comma] = [/^\p{L}+/u.exec(name)?.[0], name.indexOf(', ')]
  return comma >= 0 && cutWords.has(first.toLowerCase()) ? name.slice(comma + 2) : name
}

/** "the plant's only reactor", "its last crossing": whose it is, is told apart. A name keeps it: "St Mary's church". */
function afterOwner(words: readonly string[]): readonly string[] {
  const owner = words.findLastIndex((word, i) => i < words.length - 1 && /^\p{Ll}.*['’]s$/u.test(word))
  return words.slice(owner + 1)
}

const isJoin = (word: string): boolean => /^(?:and|or)$/iu.test(word)

/** "declaration *of principles*", "memorandum *of understanding*". */
const ofWhat: ReadonlySet<string> = new Set(['declaration', 'memorandum', 'agreement', 'protocol', 'letter', 'statement'])

/** "ban *on demonstrations*": there are many bans, and this tells which; not whom it hits. */
function whatIsBarred(head: string, [preposition = '', ...rest]: readonly string[]): readonly string[] {
  const wanted = headOf.get(head.toLowerCase()) === 'ban' ? 'on' : ofWhat.has(head.toLowerCase()) ? 'of' : undefined
  if (preposition.toLowerCase() !== wanted) return []
  const end = rest.findIndex((word) => cutWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
  const told = rest.slice(0, end < 0 ? rest.length : end).filter((word) => !idleWords.has(word.toLowerCase()))
  return told.length === 0 ? [] : [preposition, ...told]
}

/** Words that may stand before a name and are no part of it; "joint" and the like are kept, as they help a reader. */
const isLeadWord = (word: string): boolean =>
  isNumber(word) || measuring.has(word) || (idleWords.has(word) && !/^(?:joint|common|shared|bilateral|international|north|south|east|west)$/u.test(word))

/** "about 1,500 soldiers", "at least four cables": how many is told of them, and does not tell which they are. */
const measuring = new Set('about around some nearly almost over under roughly approximately at least more than up to of'.split(' '))
const isNumber = (word: string): boolean =>
  /^\d[\d.,]*$/u.test(word) ||
  /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?)$/iu.test(
    word,
  )

/** "Rubymar", and neither "War" nor "Declaration" of "the Panmunjom Declaration": no noun of the language. */
const isOwnName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)

const singular = (word: string): string => (/[^s]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word)
