import type { Name, Sentence } from '../domain/sentence.ts'
import { findCountryWords, isCountry } from '../knowledge/countries/find-country.ts'
import { findInRegister } from '../knowledge/register/register.ts'

/** A country that acts reads like a body; below this the model is not sure that it is one. */
const sureBody = 0.7

/** Names of the kind that we know them to be: "Hezbollah" is no place and "Fiji" no person, "the Winter War" is neither. */
export function mendNameKinds(sentence: Sentence): Sentence {
  const names = sentence.names.map((name) => withKnownKind(name, sentence))
  return names.some((name, i) => name !== sentence.names[i]) ? { ...sentence, names } : sentence
}

function withKnownKind(name: Name, { tokens }: Sentence): Name {
  const kind = knownKind(
    tokens.slice(name.first, name.last + 1).map(({ words }) => words),
    name,
  )
  return kind === undefined || kind === name.kind ? name : { ...name, kind }
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
  if (code !== undefined && bodiesOfStates.has(code)) return 'organisation'
  const known = findInRegister(words.join(' '))
  return known.length > 0 && known.every((entry) => entry.kind === 'organisation') ? 'organisation' : undefined
}

const bodiesOfStates: ReadonlySet<string> = new Set(['UNO', 'IGO', 'NGO'])

/** "World War II", "Battle of Kursk". */
const isNumberedWar = (words: readonly string[]): boolean =>
  words.some((word, i) => /^(?:War|Battle|Siege)$/u.test(word) && (i === 0 || /^(?:I+|of)$/u.test(words[i + 1] ?? '')))

/** The code of the country or body of countries that all the words name. */
function stateNamed(words: readonly string[]): string | undefined {
  const found = findCountryWords(words, 0)
  return found?.form === 'name' && found.length === words.length ? found.code : undefined
}
