import { addedKind, thingKinds, type ThingKind } from '../domain/party.ts'
import type { KindAdded, StateAdded } from '../record/added-kinds.ts'
import { isAct } from './act-name.ts'
import { isObject, jsonObject } from './json-object.ts'

/** A file of kinds says something that cannot be. The message names the file, the place in it, and what it should be. */
export class KindsError extends Error {
  override readonly name = 'KindsError'
}

export const kindsFileName = 'sitrep.kinds.json'

/** A file of kinds to begin with: a kind of its own, and a state more for one that there is. */
export const kindsFileText = `${JSON.stringify(
  {
    kinds: [
      {
        kind: 'reactor',
        nouns: ['reactor', 'nuclear power plant'],
        states: [
          { state: 'shelled', acts: ['ASSAULT'] },
          { state: 'shut down', words: ['shut down', 'switched off', 'disconnected'] },
          { state: 'running', words: ['restarted', 'reconnected', 'switched on'] },
        ],
        never: { dismantled: ['running', 'shut down'] },
      },
      { kind: 'facility', states: [{ state: 'occupied', acts: ['COERCE/seize'], words: ['occupied'] }] },
    ],
  },
  undefined,
  2,
)}\n`

type Wrong = (where: string, should: string) => never

/** Reads kinds. Throws a KindsError for the first thing that is wrong. */
export function parseKinds(text: string, file: string): readonly KindAdded[] {
  const wrong: Wrong = (where, should) => {
    throw new KindsError(`${file}: ${where} ${should}; "sitrep kinds" writes an example`)
  }
  const told = jsonObject(text, (what, cause) => new KindsError(`${file} ${what}; "sitrep kinds" writes an example`, { cause }))
  onlyFields(told, ['kinds'], 'the file', wrong)
  const { kinds } = told
  if (!Array.isArray(kinds)) return wrong('"kinds"', 'should be a list [ ... ]')
  return kinds.map((each: unknown, n) => parseKind(each, `kinds[${n}]`, wrong))
}

function parseKind(value: unknown, where: string, wrong: Wrong): KindAdded {
  if (!isObject(value)) return wrong(where, 'should be an object { "kind": ..., "states": [...] }')
  onlyFields(value, ['kind', 'nouns', 'states', 'never'], where, wrong)
  const { kind } = value
  if (typeof kind !== 'string' || !/^[a-z]+$/u.test(kind)) return wrong(`${where}.kind`, 'should be one word of lower-case letters')
  const isKnown = thingKinds.some((known) => known === kind)
  const nouns = listOfWords(value['nouns'] ?? [], `${where}.nouns`, wrong)
  if (nouns.length === 0 && !isKnown) wrong(`${where}.nouns`, `should name at least one noun, as ${kind} is none of ${thingKinds.join(', ')}`)
  const { states } = value
  if (!Array.isArray(states) || states.length === 0) return wrong(`${where}.states`, 'should be a list of one state at least')
  return {
    kind: isKnown ? (kind as ThingKind) : addedKind(kind),
    nouns,
    states: states.map((each: unknown, n) => parseState(each, `${where}.states[${n}]`, wrong)),
    never: parseNever(value['never'] ?? {}, `${where}.never`, wrong),
  }
}

function parseState(value: unknown, where: string, wrong: Wrong): StateAdded {
  if (!isObject(value)) return wrong(where, 'should be an object { "state": ..., "acts": [...], "words": [...] }')
  onlyFields(value, ['state', 'acts', 'words'], where, wrong)
  const { state } = value
  if (typeof state !== 'string' || state.trim() === '') return wrong(`${where}.state`, 'should be the name of a state')
  const acts = listOfWords(value['acts'] ?? [], `${where}.acts`, wrong)
  const strange = acts.find((act) => !isAct(act))
  if (strange !== undefined) wrong(`${where}.acts`, `has "${strange}", which is no event or mode of PLOVER (as "ASSAULT" or "ASSAULT/drone")`)
  const words = listOfWords(value['words'] ?? [], `${where}.words`, wrong)
  if (acts.length + words.length === 0) wrong(where, 'needs an act or a word that sets the state')
  return { state: state.trim(), acts, words }
}

function parseNever(value: unknown, where: string, wrong: Wrong): KindAdded['never'] {
  if (!isObject(value)) return wrong(where, 'should be an object { "state": ["what cannot follow it"] }')
  return Object.fromEntries(Object.entries(value).map(([state, after]) => [state, listOfWords(after, `${where}.${state}`, wrong)]))
}

function listOfWords(value: unknown, where: string, wrong: Wrong): readonly string[] {
  if (!Array.isArray(value)) return wrong(where, 'should be a list of words ["...", "..."]')
  return value.map((each: unknown) => (typeof each === 'string' && each.trim() !== '' ? each.trim() : wrong(where, 'should be a list of words ["...", "..."]')))
}

function onlyFields(value: Readonly<Record<string, unknown>>, known: readonly string[], where: string, wrong: Wrong): void {
  const stranger = Object.keys(value).find((field) => !known.includes(field))
  if (stranger !== undefined) wrong(`${where} has "${stranger}", which`, `is none of ${known.join(', ')}`)
}
