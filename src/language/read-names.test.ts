import { expect, test } from 'vitest'
import { readNames } from './read-names.ts'

const read = (tags: string, certainty = 0.9): string[] =>
  readNames(tags.split(' ').map((name) => ({ name, nameCertainty: certainty }))).map(({ first, last, kind }) => `${kind} ${first}-${last}`)

test.each([
  ['O O', []],
  ['B-person I-person O', ['person 0-1']],
  ['B-person B-person', ['person 0-0', 'person 1-1']],
  ['B-place I-person', ['place 0-0', 'person 1-1']],
  ['O I-organisation I-organisation', ['organisation 1-2']],
  ['B-place O I-place', ['place 0-0', 'place 2-2']],
])('%s', (tags, names) => {
  expect(read(tags)).toEqual(names)
})

test('a name is as certain as its least certain word, and a doubtful one is left out', () => {
  const words = [
    { name: 'B-person', nameCertainty: 0.9 },
    { name: 'I-person', nameCertainty: 0.6 },
  ]
  expect(readNames(words)).toEqual([{ first: 0, last: 1, kind: 'person', certainty: 0.6 }])
  expect(read('B-person', 0.2)).toEqual([])
})
