import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMoment } from '../../test/arbitraries.ts'
import { writtenDates } from './written-date.ts'

test.each<[text: string, words: string, ...readings: readonly string[]]>([
  ['2020-06-16', '2020-06-16', '2020-06-16'],
  ['2020-06-16T14:50:33+09:00', '2020-06-16T14:50', '2020-06-16T14:50'],
  ['2020-06-16 14:50', '2020-06-16 14:50', '2020-06-16T14:50'],
  ['2020/6/16', '2020/6/16', '2020-06-16'],
  ['20200616T145000Z', '20200616', '2020-06-16'],
  ['(XYZ, red 16.6.2020)', '16.6.2020', '2020-06-16'],
  ['3.4.2020', '3.4.2020', '2020-04-03'],
  ['16 June 2020', '16 June 2020', '2020-06-16'],
  ['the 3rd of May, 2019', '3rd of May, 2019', '2019-05-03'],
  ['Tue, 16 Jun 2020 05:07:00 GMT', '16 Jun 2020 05:07', '2020-06-16T05:07'],
  ['June 16, 2020, 2:50 pm', 'June 16, 2020, 2:50 pm', '2020-06-16T14:50'],
  ['Sept. 19th 2018 at 12:05 AM', 'Sept. 19th 2018 at 12:05 AM', '2018-09-19T00:05'],
  ['May 1, 2020 99:99', 'May 1, 2020', '2020-05-01'],
  ['16/6/2020', '16/6/2020', '2020-06-16'],
  ['6/16/2020', '6/16/2020', '2020-06-16'],
  ['6/7/2020', '6/7/2020', '2020-07-06', '2020-06-07'],
  ['7-7-2020', '7-7-2020', '2020-07-07'],
  ['30 February 2020', '30 February 2020'],
  ['2020-13-01', '2020-13-01'],
  ['0001-01-01T00:00:00', '0001-01-01T00:00'],
  ['32/1/2020', '32/1/2020'],
])('%s', (text, words, ...readings) => {
  expect(writtenDates(text).map(({ start, end, readings: found }) => [text.slice(start, end), ...found])).toEqual([[words, ...readings]])
})

test.each([
  '',
  'Tuesday',
  '16 June',
  'June 2020',
  '2020',
  '2:50 pm',
  '1.5.20',
  '10/16',
  'may 2020',
  '2020-06/16',
  '12345678901',
  'room 16, June 300',
  '45 troops 2020',
])('no date in: %s', (text) => {
  expect(writtenDates(text)).toEqual([])
})

test('several dates, in order', () => {
  expect(writtenDates('From 1 May 2019 to June 2, 2020, 7 pm').map(({ readings }) => readings)).toEqual([['2019-05-01'], ['2020-06-02']])
})

test('any day or minute is read as it is written', () => {
  fc.assert(
    fc.property(anyMoment, fc.constantFrom('', 'on ', '('), (at, before) => {
      expect(writtenDates(`${before}${at}`)).toEqual([{ start: before.length, end: before.length + at.length, readings: [at] }])
    }),
  )
})

test('any text: the spans are in order and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', '20', '2020', '-', '/', '.', ' ', ':', 'T', 'June', ',', 'pm') }), (text) => {
      let last = 0
      for (const { start, end } of writtenDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
