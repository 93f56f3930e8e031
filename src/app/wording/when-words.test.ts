import { expect, test } from 'vitest'
import { moment, type Interval } from '../../domain/when.ts'
import { intervalWords } from './when-words.ts'

test.each([
  [{ start: moment('2020-06-16'), end: moment('2020-06-16'), grain: 'day' }, '16 June 2020'],
  [{ start: moment('2020-06-16T14:50'), end: moment('2020-06-16T14:50'), grain: 'minute' }, '16 June 2020, 14:50'],
  [{ start: moment('2019-02-01'), end: moment('2019-02-28'), grain: 'month' }, 'February 2019'],
  [{ start: moment('2004-01-01'), end: moment('2004-12-31'), grain: 'year' }, '2004'],
  [{ start: moment('1990-01-01'), end: moment('1999-12-31'), grain: 'decade' }, '1990–1999'],
  [{ end: moment('2016-12-31'), grain: 'year' }, 'by 31 December 2016'],
  [{ start: moment('2018-05-03'), grain: 'day' }, 'since 3 May 2018'],
  [{ start: moment('2020-05-21'), end: moment('2020-05-31'), grain: 'span', approximate: true }, 'about 21–31 May 2020'],
  [{ start: moment('2020-05-30'), end: moment('2020-06-02'), grain: 'span' }, '30 May – 2 June 2020'],
  [{ start: moment('2019-12-31'), end: moment('2020-01-01'), grain: 'span' }, '31 December 2019 – 1 January 2020'],
  [{ start: moment('2020-06-16T18:00'), end: moment('2020-06-16T22:00'), grain: 'part-of-day' }, '16 June 2020, evening'],
  [{ start: moment('2020-06-16T14:00'), end: moment('2020-06-16T14:30'), grain: 'span' }, '16 June 2020, 14:00–14:30'],
  [{ start: moment('2018-04-01'), end: moment('2018-06-30'), grain: 'quarter' }, 'April 2018 – June 2018'],
  [{ start: moment('1998-01-01'), end: moment('2022-09-12'), grain: 'span' }, '1998 – 12 September 2022'],
  [{ grain: 'day' }, 'date unknown'],
] as const satisfies readonly (readonly [Interval, string])[])('%j reads "%s"', (interval, words) => {
  expect(intervalWords(interval)).toBe(words)
})
