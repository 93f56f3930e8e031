import { describe, expect, test } from 'vitest'
import { isoDay } from '../../domain/when.ts'
import { ruleId } from '../../domain/id.ts'
import { findTimes } from './find-times.ts'
import { timeRules } from './rules/time-rules.ts'
import { splitWords } from './words.ts'

const published = isoDay('2020-06-16')

const timesOf = (text: string) => findTimes(text, { published, sentences: [{ start: 0, end: text.length }] }, () => undefined)

test('rule ids are well formed and unique', () => {
  const ids = timeRules.map(({ id }) => ruleId(id))
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(timeRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an example and a counter-example', () => {
    expect(rule.yes.length).toBeGreaterThan(0)
    expect(rule.no.length).toBeGreaterThan(0)
  })

  test.each(rule.yes)('%s → %s', (phrase, value) => {
    expect(timesOf(phrase).map(({ timex }) => timex.value)).toContain(value)
    expect(splitWords(phrase).some((_, at, words) => starts(rule.starts, words[at]!.low, words[at]!.kind) && rule.read(words, at) !== undefined)).toBe(true)
  })

  test.each(rule.no)('stays silent in: %s', (phrase) => {
    expect(timesOf(phrase).filter(({ by }) => by === id)).toEqual([])
  })
})

const starts = (known: readonly string[], low: string, kind: string): boolean => known.includes(kind === 'number' ? '#' : low)
