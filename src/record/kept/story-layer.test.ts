import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logOf } from '../testing/claims.ts'
import { contentOf, readingsIn, renumber } from '../testing/shelves.ts'
import { takeIn } from './catch-up.ts'
import { openKept } from './kept.ts'
import { createMemoryShelves } from './memory-shelves.ts'

// People whom no country, place or thing tells apart: their claims meet in the blocks of their story alone, and reports that share few words come from one
// story to another with each report more.

const sayings = [
  ['Dockers blocked the gate of the harbour.', 'blocked', 'PROTEST', 'dockers'],
  ['Dockers stopped every lorry at the harbour.', 'stopped', 'PROTEST', 'dockers'],
  ['Farmers burned tyres on the ring road.', 'burned', 'PROTEST', 'farmers'],
  ['Farmers closed the ring road with tractors.', 'closed', 'PROTEST', 'farmers'],
  ['Gunmen seized a bus full of teachers.', 'seized', 'COERCE', 'gunmen'],
  ['Gunmen held the teachers of the bus.', 'held', 'COERCE', 'gunmen'],
  ['Teachers marched past the harbour gate.', 'marched', 'PROTEST', 'teachers'],
] as const

const anyReport = fc.record({ told: fc.uniqueArray(fc.nat(sayings.length - 1), { minLength: 1, maxLength: 4 }), day: fc.integer({ min: 1, max: 6 }) })

test('whatever stories reports come to, their claims are linked as if all had come at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyReport, { minLength: 6, maxLength: 16 }), fc.infiniteStream(fc.nat()), async (reports, chance) => {
      const log = logOf(
        reports.map(({ told, day }, n) => {
          const own = told.map((i) => sayings[i]!)
          return {
            slug: `r${n}`,
            published: `2021-05-0${day}`,
            text: own.map(([text]) => text).join(' '),
            claims: own.map(([, on, act, who]) => ({ on, act, actor: [`? ${who}`], when: '?' })),
          }
        }),
      )
      const entries = renumber(
        log
          .map((entry) => ({ entry, at: chance.next().value! }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry),
      )
      const oneByOne = createMemoryShelves()
      for (const [i, entry] of entries.entries()) await takeIn(openKept(oneByOne), [entry], readingsIn(entries.slice(0, i + 1)))
      const atOnce = createMemoryShelves()
      await takeIn(openKept(atOnce), entries, readingsIn(entries))
      expect(contentOf(oneByOne)).toEqual(contentOf(atOnce))
    }),
    { numRuns: 60 },
  )
})
