import { describe, expect, test } from 'vitest'
import { isInClass } from './class-test.ts'
import { nounClasses } from './noun-classes.ts'

const classes = Object.entries(nounClasses)

describe('the tables', () => {
  test.each(classes)('%s has no word twice and no word of a wrong shape', (_, words) => {
    expect(words).toEqual([...new Set(words)])
    expect(words.filter((word) => word.split(' ').length > 2 || !word.split(' ').every((part) => /^[\p{Ll}\d][\p{Ll}\d'-]*$/u.test(part)))).toEqual([])
  })

  // `party` and `place` are tests of their own in a frame.
  test.each(['party', 'place'])('no class is called %s', (reserved) => {
    expect(Object.keys(nounClasses)).not.toContain(reserved)
  })
})

test.each([
  ['structure', 'bridge', ['suspension'], true],
  ['structure', 'penalty', [], false],
  ['channel', 'line', ['telephone'], true],
  ['channel', 'line', ['long', 'fax'], true],
  ['channel', 'line', [], false],
  ['channel', 'line', ['assembly'], false],
  ['gas', 'gas', ['tear'], true],
  ['official', 'ambassador', [], true],
  ['fire', 'gunfire', [], true],
  ['blaze', 'gunfire', [], false],
] as const)('%s: %s after %j is %s', (name, noun, before, expected) => {
  expect(isInClass(name, noun, before)).toBe(expected)
})
