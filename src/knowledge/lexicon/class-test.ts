import { nounClasses, type NounClass } from './noun-classes.ts'
import { peaceNounClasses, type PeaceNounClass } from './noun-classes-peace.ts'
import { nounRoles, type NounRole } from './noun-roles.ts'
import type { ClassTest } from './predicate.ts'

/**
 * Classes that no table of nouns has: a known actor, a known place, a state (also by the name of its capital), parties of two states or more, a clause with "to", a convoy that is told to be of
 * no army, any word at all (`!anything`: none is there).
 * The reading knows them.
 */
const knownToReading = ['party', 'place', 'state', 'states', 'infinitive', 'unarmed-convoy', 'anything'] as const
type KnownToReading = (typeof knownToReading)[number]

/** A class of nouns, or one that only the reading can tell. */
export type ClassName = NounClass | PeaceNounClass | NounRole | KnownToReading

export type ParsedClassTest = {
  /** `is`: must be of a class. `is-not`: must be of none; what is absent passes. `may-be`: as `is`, but what is absent or of no class at all passes too. */
  readonly demand: 'is' | 'is-not' | 'may-be'
  readonly names: readonly ClassName[]
}

const demands = { '!': 'is-not', '?': 'may-be' } as const

/** Takes a test apart into those that must all hold. Throws a TypeError for a class that no table has. */
export function parseClassTest(test: ClassTest): readonly ParsedClassTest[] {
  return test.split(' ').map(parseOne)
}

function parseOne(test: string): ParsedClassTest {
  const sign = test[0]
  const demand = sign === '!' || sign === '?' ? demands[sign] : 'is'
  const names = (demand === 'is' ? test : test.slice(1)).split('|')
  if (!names.every(isClassName)) throw new TypeError(`a test of an unknown class: ${test}`)
  return { demand, names }
}

function isClassName(name: string): name is ClassName {
  return isKnownToReading(name) || Object.hasOwn(nounClasses, name) || Object.hasOwn(peaceNounClasses, name) || Object.hasOwn(nounRoles, name)
}

const isKnownToReading = (name: string): name is KnownToReading => (knownToReading as readonly string[]).includes(name)

/** Whether the noun, with the words that stand before it in its phrase, is in the table of the class. All in lemmas, lower case. */
export function isInClass(name: ClassName, noun: string, before: readonly string[] = []): boolean {
  if (isKnownToReading(name)) return false
  const table = tables.get(name)
  return table !== undefined && has(table, noun, before)
}

/** Whether any table of classes has the noun: a word that none has is unknown, and passes a `?` test. */
export function isClassified(noun: string, before: readonly string[] = []): boolean {
  return has(everyWord, noun, before)
}

function has(table: ReadonlySet<string>, noun: string, before: readonly string[]): boolean {
  // lemmatizers leave "troops" and "forces" as they are
  const singular = noun.endsWith('s') ? noun.slice(0, -1) : noun
  return table.has(noun) || table.has(singular) || before.some((word) => table.has(`${word} ${noun}`) || table.has(`${word} ${singular}`))
}

/** The tables that have the noun by itself. */
export const classesOf = (noun: string): readonly string[] => classesByNoun.get(noun) ?? []

const classes: readonly (readonly [string, readonly string[]])[] = [...Object.entries(nounClasses), ...Object.entries(peaceNounClasses)]
const tables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...classes, ...Object.entries(nounRoles)].map(([name, nouns]): [string, ReadonlySet<string>] => [name, new Set(nouns)]),
)
const everyWord: ReadonlySet<string> = new Set(classes.flatMap(([, nouns]) => nouns))
const classesByNoun: ReadonlyMap<string, readonly string[]> = classes.reduce((found, [name, nouns]) => {
  for (const noun of nouns) found.set(noun, [...(found.get(noun) ?? []), name])
  return found
}, new Map<string, readonly string[]>())
