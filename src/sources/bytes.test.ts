import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather } from '../../test/support/gather.ts'
import { collect, concat, peek, splitLines } from './bytes.ts'

async function* chunks(parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(new TextEncoder().encode(part))
}
const textOf = (bytes: Uint8Array | 'too many'): string => (bytes === 'too many' ? bytes : new TextDecoder().decode(bytes))
const anyParts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', 'é') }), { maxLength: 8 })

test('lines are the same however the bytes come in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(anyParts, async (parts) => {
      const lines = (await gather(splitLines(chunks(parts)))).map(textOf)
      const whole = parts.join('').replace(/\n$/u, '')
      expect(lines).toEqual(parts.join('') === '' ? [] : whole.split('\n').map((line) => line.replace(/\r$/u, '')))
    }),
  )
})

test('a line that is too long is told and the next is read', async () => {
  expect((await gather(splitLines(chunks(['abc\nabc', 'd\nx']), 3))).map(textOf)).toEqual(['abc', 'too many', 'x'])
})

test('peeking loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyParts, fc.nat(5), async (parts, enough) => {
      const { head, all } = await peek(chunks(parts), enough)
      const bytes = concat(await gather(all))
      expect(head.length).toBeGreaterThanOrEqual(Math.min(enough, bytes.length))
      expect(bytes.subarray(0, head.length)).toEqual(head)
      expect(textOf(bytes)).toBe(parts.join(''))
    }),
  )
})

test.each([
  [['a', 'bc'], 'abc'],
  [['ab', 'cd'], 'too many'],
])('of %j at most three bytes are collected', async (parts, collected) => {
  expect(textOf(await collect(chunks(parts), 3))).toBe(collected)
})
