import { describe, expect, test } from 'vitest'
import { thingKinds } from '../../domain/party.ts'
import { states } from '../../domain/thing.ts'
import { isContext } from '../ontology/contexts.ts'
import { modeOf } from '../ontology/event-definitions.ts'
import { parseClassTest } from './class-test.ts'
import { parsePattern } from './pattern.ts'
import { predicates } from './predicates.ts'

const prepositions =
  `about above across after against along alongside amid among around as at before behind below beneath beside between beyond by concerning during for from in inside into near of off on onto
  out outside over regarding through throughout to toward towards under until upon via with within without`.split(/\s+/u)
const selectors = new Set(['subj', 'obj', 'iobj', 'comp', 'poss', 'pre', ...prepositions])
const everyState: ReadonlySet<string> = new Set(thingKinds.flatMap((kind) => states[kind]))

const patternsOf = ({ verbs = [], nouns = [] }: (typeof predicates)[number]): readonly (readonly [string, 'verb' | 'noun'])[] => [
  ...verbs.map((pattern) => [pattern, 'verb'] as const),
  ...nouns.map((pattern) => [pattern, 'noun'] as const),
]

test('ids are unique and begin with their event', () => {
  const ids = predicates.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  for (const { id, event } of predicates) expect(id).toMatch(new RegExp(`^${event.toLowerCase()}/`, 'u'))
})

describe.each(predicates.map((predicate) => [predicate.id, predicate] as const))('%s', (_, predicate) => {
  test('has well-formed patterns, none twice', () => {
    const patterns = patternsOf(predicate)
    expect(patterns.length).toBeGreaterThan(0)
    for (const [pattern, kind] of patterns) expect(() => parsePattern(pattern, kind)).not.toThrow()
    const keys = patterns.map(([pattern, kind]) => `${kind} ${pattern}`)
    expect(keys).toEqual([...new Set(keys)])
  })

  test('names a mode and contexts that the ontology has', () => {
    if (predicate.mode !== undefined) expect(modeOf(predicate.event, predicate.mode)).toBeDefined()
    expect(predicate.contexts?.filter((context) => !isContext(context)) ?? []).toEqual([])
  })

  test('uses selectors and classes that exist', () => {
    const { actor, recipient, thing, about, where = {} } = predicate
    const used = [actor, recipient, thing, about, ...Object.keys(where)].flatMap((list) => list?.split('|') ?? [])
    expect(used.filter((selector) => !selectors.has(selector))).toEqual([])
    for (const classTest of Object.values(where)) expect(() => parseClassTest(classTest)).not.toThrow()
  })

  test('gives a state to a thing only', () => {
    if (predicate.state === undefined) return
    expect(everyState).toContain(predicate.state)
    expect(predicate.thing).toBeDefined()
  })

  test('has examples and counter-examples that are sentences', () => {
    expect(predicate.yes.length).toBeGreaterThanOrEqual(2)
    expect(predicate.no.length).toBeGreaterThanOrEqual(1)
    for (const sentence of [...predicate.yes, ...predicate.no]) {
      expect(sentence).toMatch(/^["“]?\p{Lu}/u)
      expect(sentence).toMatch(/[.!?]["”]?$/u)
    }
  })
})

test('no pattern stands under two predicates of one event with the same tests', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const predicate of predicates) {
    for (const [pattern, kind] of patternsOf(predicate)) {
      const key = `${predicate.event} ${kind} ${pattern} ${JSON.stringify(predicate.where ?? {})}`
      const other = seen.get(key)
      if (other !== undefined) twice.push(`${pattern}: ${other} and ${predicate.id}`)
      seen.set(key, predicate.id)
    }
  }
  expect(twice).toEqual([])
})
