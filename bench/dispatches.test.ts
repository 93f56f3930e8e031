import { expect, test } from 'vitest'
import { countWords, readDispatches, withoutFrontMatter } from './dispatches.ts'

test('front matter is taken off, other text left alone', () => {
  expect(withoutFrontMatter('---\ntitle: T\n---\n\nBody.\n')).toBe('Body.')
  expect(withoutFrontMatter('No front matter')).toBe('No front matter')
})

test('the bundled dispatches are short and start with prose', async () => {
  const texts = await readDispatches()
  expect(texts.length).toBeGreaterThanOrEqual(40)
  for (const text of texts) {
    expect(text).toMatch(/^\p{Lu}/u)
    expect(countWords(text)).toBeGreaterThanOrEqual(50)
    expect(countWords(text)).toBeLessThanOrEqual(220)
  }
})
