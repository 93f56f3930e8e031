import { describe, expect, test } from 'vitest'
import { isClassified, isInClass, parseClassTest } from './class-test.ts'
import { nounClasses } from './noun-classes.ts'
import { peaceNounClasses } from './noun-classes-peace.ts'

describe('a test says what it demands and of which classes', () => {
  test.each([
    ['agreement', 'is', ['agreement']],
    ['party|place', 'is', ['party', 'place']],
    ['!artwork|sport', 'is-not', ['artwork', 'sport']],
    ['?captive', 'may-be', ['captive']],
  ] as const)('%s', (text, demand, names) => {
    expect(parseClassTest(text)).toEqual([{ demand, names }])
  })

  test('tests parted by a space must all hold', () => {
    expect(parseClassTest('party !force|crowd')).toEqual([
      { demand: 'is', names: ['party'] },
      { demand: 'is-not', names: ['force', 'crowd'] },
    ])
  })

  test.each(['', '!', 'weather|nonsense', '!!artwork', 'artwork |sport', 'toString'])('"%s" is none', (text) => {
    expect(() => parseClassTest(text)).toThrow(TypeError)
  })
})

test.each([
  ['joint-activity', 'exercise', ['joint', 'military'], true],
  ['joint-activity', 'exercise', ['military'], false],
  ['liaison-facility', 'office', ['liaison'], true],
  ['liaison-facility', 'office', ['post'], false],
  ['captive', 'hostage', [], true],
  ['captive', 'album', [], false],
  ['weapon', 'rifle', [], true],
  ['party', 'party', [], false],
  ['place', 'place', [], false],
] as const)('%s: %s after %j is %s', (name, noun, before, expected) => {
  expect(isInClass(name, noun, before)).toBe(expected)
})

test.each([
  ['hostage', [], true],
  ['exercise', ['joint'], true],
  ['quux', [], false],
] as const)('%s after %j is known: %s', (noun, before, expected) => {
  expect(isClassified(noun, before)).toBe(expected)
})

describe('the tables of peace', () => {
  test.each(Object.entries(peaceNounClasses))('%s has no word twice and no empty word', (_, nouns) => {
    expect(nouns).toEqual([...new Set(nouns)])
    expect(nouns.filter((noun) => !/^[\p{Ll}\p{Sc}\d][\p{Ll}\d' -]*$/u.test(noun))).toEqual([])
  })

  test('no class is in both tables', () => {
    expect(Object.keys(peaceNounClasses).filter((name) => Object.hasOwn(nounClasses, name))).toEqual([])
  })
})
