import { describe, expect, test } from 'vitest'
import type { Event } from '../domain/record.ts'
import { isoDay } from '../domain/when.ts'
import { foldRecord } from './fold.ts'
import type { TensionPoint } from './tension.ts'
import { tensionIndex } from './tension.ts'
import type { Dispatch } from './testing/claims.ts'
import { logOf } from './testing/claims.ts'
import { liaisonOfficeStory } from './testing/liaison-office.ts'
import { arrowRule, defaultWeights } from './weights.ts'

/** One event a row: its day, act and status, between the two Koreas. */
function events(...rows: readonly (readonly [day: string, act: string, status?: 'done' | 'denied' | 'possible'])[]): readonly Event[] {
  const dispatches = rows.map(([day, act, status = 'done'], i): Dispatch => {
    return {
      slug: `t${i}`,
      published: day,
      text: `It acted ${i}.`,
      claims: [{ on: `acted ${i}`, act, actor: ['PRK'], recipient: ['KOR'], when: day, status, certainty: 1 }],
    }
  })
  return foldRecord(logOf(dispatches)).events
}

const points = (list: readonly Event[], options = {}): readonly TensionPoint[] => tensionIndex(list, { by: 'day', ...options })[0]?.points ?? []

describe('the index', () => {
  test('an attack adds its score, and half of it is left after the half-life', () => {
    const [first, ...rest] = points(events(['2020-06-01', 'ASSAULT']), { until: isoDay('2020-06-15') })
    expect(first).toMatchObject({ start: '2020-06-01', level: 9, acts: 9, threats: 0, carried: 0 })
    expect(rest.at(-1)).toMatchObject({ start: '2020-06-15', level: 4.5, carried: 4.5 })
  })

  test('threats are shown apart from acts', () => {
    expect(points(events(['2020-06-01', 'THREATEN'], ['2020-06-01', 'AID']))[0]).toMatchObject({ acts: -10, threats: 3.5, level: -6.5 })
  })

  test.each([
    ['denied', 0],
    ['possible', 0.15],
    ['done', 1],
  ] as const)('an act that is %s counts %d of its score', (status, factor) => {
    expect(points(events(['2020-06-01', 'ASSAULT', status]))[0]?.level ?? 0).toBeCloseTo(9 * factor)
  })

  test('weights of the user take the place of the scores', () => {
    const weights = { ...defaultWeights, scores: { ASSAULT: -2 } }
    expect(points(events(['2020-06-01', 'ASSAULT']), { weights })[0]?.level).toBe(2)
  })

  test('the level is the sum of what is carried and what each event adds', () => {
    for (const { points: series } of tensionIndex(foldRecord(logOf(liaisonOfficeStory)).events, { by: 'week' })) {
      for (const point of series) {
        const added = point.contributions.reduce((total, { amount }) => total + amount, 0)
        expect(point.level).toBeCloseTo(point.carried + added, 1)
        expect(point.acts + point.threats).toBeCloseTo(added, 1)
      }
    }
  })
})

describe('arrows', () => {
  test.each([
    [
      'three attacks after a quiet week',
      [
        ['2020-06-01', 'ASSAULT'],
        ['2020-06-08', 'ASSAULT/aerial'],
        ['2020-06-09', 'ASSAULT/firearms'],
      ],
      'worse',
    ],
    [
      'aid after an attack',
      [
        ['2020-06-01', 'ASSAULT'],
        ['2020-06-08', 'AID'],
        ['2020-06-09', 'RETREAT'],
      ],
      'better',
    ],
    [
      'one event is too few',
      [
        ['2020-06-01', 'ASSAULT'],
        ['2020-06-08', 'ASSAULT'],
      ],
      undefined,
    ],
  ] as const)('%s: %s', (_, rows, arrow) => {
    expect(tensionIndex(events(...rows), { by: 'week' })[0]?.points.at(-1)?.arrow).toBe(arrow)
  })

  test('the rule is told in words with its numbers', () => {
    for (const number of ['14 days', '15 %', '3 events']) expect(arrowRule(defaultWeights)).toContain(number)
  })
})

test.each([
  ['day', '2020-06-16', '2020-06-16'],
  ['week', '2020-06-15', '2020-06-16'],
  ['month', '2020-06-01', '2020-06-16'],
] as const)('the %s of 16 June 2020 starts on %s', (by, start, end) => {
  expect(tensionIndex(events(['2020-06-16', 'ASSAULT']), { by })[0]?.points[0]).toMatchObject({ start, end })
})
