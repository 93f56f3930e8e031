import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../domain/report.ts'
import { averageLinks } from './average-links.ts'
import { select } from './select.ts'
import { groupStories } from './stories.ts'
import { logOf } from './testing/claims.ts'

const texts: Readonly<Record<string, readonly [published: string, text: string]>> = {
  blast: ['2020-06-16', 'North Korea blew up the liaison office in Wonsan with explosives. Smoke rose over the border and windows broke nearby.'],
  blastAgain: ['2020-06-17', 'The liaison office in Wonsan is gone: explosives tore it apart on Tuesday, and smoke was seen from the South.'],
  talks: ['2020-06-16', 'Negotiators of India and Nepal met in Delhi over a strip of mountain road that both governments claim.'],
  talksAgain: ['2020-06-16', 'In Delhi, India and Nepal talked about the mountain road that both claim; the negotiators agreed on nothing.'],
  blastYears: ['2023-06-16', 'Three years ago explosives destroyed the liaison office in Wonsan. Smoke hung over the border for hours.'],
  budget: ['2020-06-16', 'The parliament of Norway passed a budget with more money for ferries, islands and lighthouses.'],
}

const reports = (slugs: readonly string[]): readonly Report[] =>
  select(logOf(slugs.map((slug) => ({ slug, published: texts[slug]![0], text: texts[slug]![1] })))).reports

/** Which texts are in one story. */
function storiesOf(slugs: readonly string[]): readonly string[] {
  const list = reports(slugs)
  const nameOf = (report: Report): string => report.origin.replace('.txt', '')
  const groups = new Map<number, string[]>()
  for (const [i, story] of groupStories(list).entries()) groups.set(story, [...(groups.get(story) ?? []), nameOf(list[i]!)])
  return [...groups.values()].map((names) => names.toSorted().join(' ')).toSorted()
}

describe('stories', () => {
  test('reports on one happening go together, those of another time or matter do not', () => {
    expect(storiesOf(Object.keys(texts))).toEqual(['blast blastAgain', 'blastYears', 'budget', 'talks talksAgain'])
  })

  test.each([[[]], [['blast']]])('of %j', (slugs) => {
    expect(storiesOf(slugs)).toEqual(slugs)
  })

  test('the order of the reports plays no part', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(texts), { minLength: Object.keys(texts).length }), (slugs) => {
        expect(storiesOf(slugs)).toEqual(storiesOf(Object.keys(texts)))
      }),
    )
  })
})

test.each([
  ['nothing linked', [], [0, 1, 2, 3]],
  ['a weak link', [[0, 1, 0.3]], [0, 1, 2, 3]],
  [
    'two pairs',
    [
      [0, 1, 0.9],
      [2, 3, 0.8],
    ],
    [0, 0, 2, 2],
  ],
  [
    'a bridge is too thin for four',
    [
      [0, 1, 0.9],
      [2, 3, 0.8],
      [1, 2, 0.9],
    ],
    [0, 0, 2, 2],
  ],
  [
    'a third that is like both',
    [
      [0, 1, 0.9],
      [0, 2, 0.6],
      [1, 2, 0.6],
    ],
    [0, 0, 0, 3],
  ],
  [
    'a third that is like one',
    [
      [0, 1, 0.9],
      [1, 2, 0.8],
    ],
    [0, 0, 2, 3],
  ],
] as const)('average linkage of four, half alike is enough: %s', (_, links, groups) => {
  expect(
    averageLinks(
      4,
      links.map(([a, b, score]) => ({ a, b, score })),
      0.5,
    ),
  ).toEqual(groups)
})
