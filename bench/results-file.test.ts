import { expect, test } from 'vitest'
import { withSection } from './results-file.ts'

const text = 'Head\n<!-- speed -->\nold\n<!-- /speed -->\nNotes by hand'

test('only what stands between the marks is replaced', () => {
  expect(withSection(text, 'speed', 'new')).toBe('Head\n<!-- speed -->\n\nnew\n\n<!-- /speed -->\nNotes by hand')
})

test('writing twice is the same as writing once', () => {
  expect(withSection(withSection(text, 'speed', 'new'), 'speed', 'new')).toBe(withSection(text, 'speed', 'new'))
})

test('a file without the marks is left alone', () => {
  expect(() => withSection(text, 'accuracy', 'new')).toThrow('no place marked')
})
