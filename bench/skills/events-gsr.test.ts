import { expect, test } from 'vitest'
import { gsrRows, scoreGsr } from './events-gsr.ts'

test('sources without a target act on each other', () => {
  expect(gsrRows(['HUN', 'ROU'], [], 'AGREE')).toEqual([
    { source: 'HUN', target: 'ROU', root: 'AGREE' },
    { source: 'ROU', target: 'HUN', root: 'AGREE' },
  ])
  expect(gsrRows(['HUN'], [], 'AGREE')).toEqual([{ source: 'HUN', target: '', root: 'AGREE' }])
  expect(gsrRows([], ['IRQ'], 'ASSAULT')).toEqual([{ source: '', target: 'IRQ', root: 'ASSAULT' }])
})

test('a worked example', () => {
  const actor = (code: string) => ({ actorText: code, code })
  const records = [
    { id: '1', date: '2000-01-01', text: 'one', event2021: 'AGREE', source: [actor('HUN'), actor('ROU')], target: 'bare words' },
    { id: '2', date: '2000-01-01', text: 'two', event2021: 'AID', source: [actor('JAP')], target: [actor('USA')] },
    { id: '3', date: '2000-01-01', text: 'two', event2021: 'REJECT', source: [actor('USA')], target: [actor('JAP')] },
  ]
  const figures = scoreGsr(records, (text) =>
    text === 'one'
      ? [{ source: 'HUN', target: '', root: 'AGREE' }]
      : [
          { source: 'JPN', target: 'USA', root: 'AID' },
          { source: 'JPN', target: 'USA', root: 'AID' },
        ],
  )
  const value = Object.fromEntries(figures.map((figure) => [figure.metric, figure.value]))
  expect(value['row_f1']).toBeCloseTo(2 / 6) // 1 right, 2 given, 4 asked
  expect(value['root_f1']).toBeCloseTo(4 / 5) // 2 right, 2 given, 3 asked
  expect(value['source_country_f1']).toBeCloseTo(4 / 6) // HUN, JPN right; 2 given, 4 asked
  expect(value['target_country_f1']).toBeCloseTo(2 / 5) // USA right; 1 given, 4 asked
})
