import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRead, anyText } from '../../test/arbitraries.ts'
import { loadTools } from '../app/load-tools.ts'
import { claimId } from '../domain/id.ts'
import type { Report } from '../domain/report.ts'
import { wordsAt } from '../domain/span.ts'
import type { PartReading } from './in-parts.ts'
import { inParts, partsOf } from './in-parts.ts'
import { readReport } from './read.ts'

const { report, reading } = fc.sample(anyRead, { seed: 3, numRuns: 50 }).find((read) => read.reading.claims.length > 0)!
const claim = reading.claims[0]!

/** A reader without a model: each word is a party, a sentence and a claim. */
function readWords({ id, text }: Report): PartReading {
  const parties = [...text.matchAll(/\S+/gu)].map(({ 0: words, index }) => {
    return { at: { start: index, end: index + words.length }, words, name: words, kind: 'group' as const }
  })
  const claims = parties.map((party, n) => ({
    ...claim,
    id: claimId(id, n + 1),
    report: id,
    sentence: n,
    trigger: party.at,
    actor: [party],
    order: [{ order: 'same' as const, than: claimId(id, n + 1), at: party.at }],
    retells: claimId(id, n + 1),
  }))
  return { reading: { ...reading, report: id, claims, findings: [], parties, things: [], words: parties.length }, sentences: parties.length }
}

const anyLongest = fc.integer({ min: 2, max: 40 })

test('the parts follow each other without a gap, none is too long, and no character is cut', () => {
  fc.assert(
    fc.property(anyText, anyLongest, (text, longest) => {
      const parts = partsOf(text, longest).map((at) => wordsAt(text, at))
      expect(parts.join('')).toBe(text)
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(longest)
        expect(part).not.toMatch(/\p{Surrogate}/u)
      }
    }),
  )
})

test.each([
  ['between paragraphs', 'One two. Three.\n\nFour five.', 24, 'One two. Three.\n\n'],
  ['between lines', 'One two. Three.\nFour. Five six.', 24, 'One two. Three.\n'],
  ['after a sentence', 'One two three. Four five six', 20, 'One two three. '],
  ['at a space', 'one two three four', 12, 'one two '],
])('a text is cut %s', (_, text, longest, first) => {
  expect(wordsAt(text, partsOf(text, longest)[0]!)).toBe(first)
})

test('whatever the parts, what was read tells the places of the whole text, in order and numbered through', () => {
  fc.assert(
    fc.property(anyText, anyLongest, (text, longest) => {
      const { claims, parties, words } = inParts({ ...report, text }, readWords, { longest })
      expect(parties.map(({ at }) => wordsAt(text, at))).toEqual(parties.map((party) => party.words))
      expect(claims.map(({ trigger }) => trigger)).toEqual(parties.map(({ at }) => at))
      expect(claims.map(({ actor }) => actor[0])).toEqual(parties)
      expect(claims.map(({ id }) => id)).toEqual(claims.map((_, n) => claimId(report.id, n + 1)))
      expect(claims.map(({ retells }) => retells)).toEqual(claims.map(({ id }) => id))
      expect(claims.map(({ order }) => order)).toEqual(claims.map(({ id, trigger }) => [{ order: 'same', than: id, at: trigger }]))
      expect(claims.map(({ sentence }) => sentence)).toEqual(claims.map((_, n) => n))
      expect(words).toBe(parties.length)
    }),
  )
})

test('each part is told when it is read', () => {
  const told: string[] = []
  inParts({ ...report, text: 'one two three' }, readWords, { longest: 5, onPart: (done, of) => told.push(`${done}/${of}`) })
  expect(told).toEqual(['1/3', '2/3', '3/3'])
})

test('a text of one part is read as it is', () => {
  const text = 'Two words'
  expect(inParts({ ...report, text }, readWords)).toEqual(readWords({ ...report, text }).reading)
})

test('a collection of many dispatches is read to its end, each like the first', { timeout: 120_000 }, () => {
  const dispatch = 'The army of Chad shelled the port on Monday.\n\nA spokesman for the rebels said that 12 people had been killed.\n\n'
  const text = dispatch.repeat(2_000)
  const { claims } = readReport({ ...report, text }, loadTools())
  const triggers = new Map<string, number>()
  for (const { trigger } of claims) triggers.set(wordsAt(text, trigger), (triggers.get(wordsAt(text, trigger)) ?? 0) + 1)
  expect(triggers.get('shelled')).toBe(2_000)
  expect(claims.at(-1)!.evidence.start).toBeGreaterThan(text.length - dispatch.length)
})
