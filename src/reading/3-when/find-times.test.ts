import { describe, expect, test } from 'vitest'
import type { Finding } from '../../domain/finding.ts'
import { intervalOf, isoDay } from '../../domain/when.ts'
import type { CountryCode } from '../../domain/party.ts'
import type { TimeContext } from './time-mention.ts'
import { findTimes } from './find-times.ts'

/** Sentences end at a full stop with a space and a capital behind it; enough for these rows. */
function sentencesOf(text: string) {
  const ends = [...text.matchAll(/(?<![A-Z])\.\s(?=[A-Z])/gu)].map(({ index }) => index + 1)
  return [0, ...ends].map((start, index) => ({ start, end: ends[index] ?? text.length }))
}

function read(text: string, published: string, extra: Partial<TimeContext> = {}) {
  const findings: Finding[] = []
  const day = published === '' ? {} : { published: isoDay(published) }
  const times = findTimes(text, { ...day, sentences: sentencesOf(text), ...extra }, (finding) => findings.push(finding))
  return { times, findings, values: times.map(({ timex }) => timex.value).join(' ') }
}

const tue = '2020-06-16' // a Tuesday
const sat = '2000-01-15' // a Saturday

describe('weekdays', () => {
  test.each([
    ['They met on Monday.', tue, '2020-06-15'],
    ['A local radio announced it on Tuesday.', tue, '2020-06-16'],
    ['Talks broke down Wednesday.', tue, '2020-06-10'],
    ['Talks will resume Wednesday.', tue, '2020-06-17'],
    ['They are expected to meet on Friday.', tue, '2020-06-19'],
    ['They would meet on Friday.', tue, '2020-06-19'],
    ['The talks resume Wednesday.', tue, '2020-06-17'],
    ['The assembly votes on Friday.', tue, '2020-06-19'],
    ['He lost the votes on Friday.', tue, '2020-06-12'],
    ['They did not meet Friday.', tue, '2020-06-12'],
    ['They must leave by Friday.', tue, '2020-06-19'],
    ['The army ordered the rebels to leave by Friday.', tue, '2020-06-19'],
    ['He demanded that they leave by Friday.', tue, '2020-06-19'],
    ['They had left by Friday.', tue, '2020-06-12'],
    ['The port was taken by Friday.', tue, '2020-06-12'],
    ['The deadline was set for Thursday.', tue, '2020-06-18'],
    ['It had been due to expire on Friday.', tue, '2020-06-12'],
    ['On Sunday, rebels shelled the port.', tue, '2020-06-14'],
    ['The envoy on Monday rejected the plan, which will be put to a vote.', tue, '2020-06-15'],
    ["Friday's attack will be investigated.", tue, '2020-06-12'],
    ['They arrested him last Friday.', tue, '2020-06-12'],
    ['They arrested him last Tuesday.', tue, '2020-06-09'],
    ['It starts next Monday.', tue, '2020-06-22'],
    ['It starts this Friday.', tue, '2020-06-19'],
    ['The talks begin on Monday of next week.', tue, '2020-06-22'],
    ['They left on Thursday last week.', tue, '2020-06-11'],
    ['It came early Sunday.', tue, '2020-06-14'],
    ['Shells fell on Sunday night.', tue, '2020-06-14TNI'],
    ['Shells fell early on Sunday morning.', tue, '2020-06-14TMO'],
    ['He could come as early as Thursday.', tue, '2020-06-18'],
    ['It was signed on Friday, June 12.', tue, '2020-06-12'],
    ['It was signed on Fri. June 12, 2020.', tue, '2020-06-12'],
    ['They fled on the night of Sunday.', tue, '2020-06-14TNI'],
    ['He spoke on Saturday.', sat, '2000-01-15'],
    ['He spoke on Friday.', sat, '2000-01-14'],
    ['He spoke on Tuesday.', '', 'XXXX-WXX-2'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })
})

describe('ways of saying when that the tables of the rules leave out', () => {
  test.each([
    ['It broke down after around a year of calm.', 'P1Y'],
    ['They met from 3 to 5 June.', '2020-06-03 2020-06-05'],
    ['They shelled it for the third day running.', 'P3D'],
    ['They talked for two weeks.', 'P2W'],
    ['They march every Friday.', 'XXXX-WXX-5'],
    ['It was in the academic year 2019-20.', '2019'],
    ['It was in fiscal 2019.', '2019'],
    ['They met last winter.', '2019-WI'],
    ['They met in mid-June.', '2020-06'],
    ['They met on the 15th.', '2020-06-15'],
    ['They met over Seollal.', '2020-01-25'],
    ['It was filed on 2020.06.15.', '2020-06-15'],
  ])('%s → %s', (text, values) => {
    expect(read(text, tue).values).toBe(values)
  })
})

describe('days near the report', () => {
  test.each([
    ['The army fired two shells today.', tue, '2020-06-16'],
    ['Yesterday it was calm.', tue, '2020-06-15'],
    ['Tomorrow it may rain.', tue, '2020-06-17'],
    ['It happened the day before yesterday.', tue, '2020-06-14'],
    ['He speaks tonight.', tue, '2020-06-16TNI'],
    ['Shots were heard last night.', tue, '2020-06-15TNI'],
    ['Shots were heard this morning.', tue, '2020-06-16TMO'],
    ['Shots were heard yesterday afternoon.', tue, '2020-06-15TAF'],
    ['They leave tomorrow evening.', tue, '2020-06-17TEV'],
    ['The port was hit overnight.', tue, '2020-06-15TNI'],
    ['It was late yesterday when they met.', tue, '2020-06-15'],
    ['It happened three days ago.', tue, '2020-06-13'],
    ['Yesterday, June 15, 2020, it happened.', tue, '2020-06-15'],
    ['It happened a week ago.', tue, '2020-W24'],
    ['It happened two months ago.', tue, '2020-04'],
    ['It happened about two years ago.', tue, '2018'],
    ['It happened a decade ago.', tue, '2010'],
    ['It happened a century ago.', tue, '1920'],
    ['It happened a year and a half ago.', tue, '2018-12'],
    ['It happened two hours ago.', tue, '2020-06-16'],
    ['It happened years ago.', tue, 'PAST_REF'],
    ['It ends ten days from now.', tue, '2020-06-26'],
    ['It happened yesterday.', '', 'XXXX-XX-XX'],
    ['It happened two weeks ago.', '', 'PAST_REF'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })
})

describe('weeks, months, years near the report', () => {
  test.each([
    ['They met last week.', tue, '2020-W24'],
    ['They meet this week.', tue, '2020-W25'],
    ['They meet early next week.', tue, '2020-W26'],
    ['They met over the weekend.', tue, '2020-W24-WE'],
    ['They meet this weekend.', tue, '2020-W25-WE'],
    ['They met last weekend.', tue, '2020-W24-WE'],
    ['They met last month.', tue, '2020-05'],
    ['They meet next month.', tue, '2020-07'],
    ['They met late last month.', tue, '2020-05'],
    ['They met last year.', tue, '2019'],
    ['They met earlier this year.', tue, '2020'],
    ['They met later that year.', tue, '2020'],
    ['They meet early next year.', tue, '2021'],
    ['It fell last quarter.', tue, '2020-Q1'],
    ['It was the current fiscal year.', tue, '2020'],
    ['It was done by the end of the year.', tue, '2020'],
    ['It was done by the end of the month.', tue, '2020-06'],
    ['By year-end it was done.', tue, '2020'],
    ['They met last week.', '2020-01-01', '2019-W52'],
    ['They meet next month.', '2019-12-31', '2020-01'],
    ['They met last month.', '2020-01-31', '2019-12'],
    ['It is the worst of this century.', tue, '20'],
    ['It is the worst of this decade.', tue, '202'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })
})

describe('months and days of months', () => {
  test.each([
    ['They met in May.', tue, '2020-05'],
    ['They met in December.', tue, '2019-12'],
    ['They met in June.', tue, '2020-06'],
    ['Nobody has met since August.', tue, '2019-08'],
    ['It has been shut since the beginning of July.', tue, '2019-07'],
    ['They will meet in January.', tue, '2021-01'],
    ['It was held in April 2018.', tue, '2018-04'],
    ['It was held in April of 2018.', tue, '2018-04'],
    ['The bank failed in February of last year.', tue, '2019-02'],
    ['They met in January this year.', tue, '2020-01'],
    ['They met last August.', tue, '2019-08'],
    ['They will meet next March.', tue, '2021-03'],
    ['They met at the end of May.', tue, '2020-05'],
    ['They met in early March.', tue, '2020-03'],
    ['They met in the last week of May.', tue, '2020-05'],
    ['The truce of 1995/96 held.', tue, '1995 1996'],
    ['They met on July 28 and 29, 1914.', tue, '1914-07-28 1914-07-29'],
    ['They met on July 28-29, 1914.', tue, '1914-07-28 1914-07-29'],
    ['They met in late July or early August 1914.', tue, '1914-07 1914-08'],
    ['They met on June 3 and 1914 men left.', tue, '2020-06-03'],
    ['They met in mid-April.', tue, '2020-04'],
    ['They met in late-April.', tue, '2020-04'],
    ['They met at the beginning of 2019.', tue, '2019'],
    ['They met on June 9.', tue, '2020-06-09'],
    ['They met on 9 June.', tue, '2020-06-09'],
    ['They met on the 9th of June.', tue, '2020-06-09'],
    ['They met on June 9th, 2018.', tue, '2018-06-09'],
    ['They met on June 9, 2018, in Oslo.', tue, '2018-06-09'],
    ['They met on 9 June 2018.', tue, '2018-06-09'],
    ['They met on Sept. 9, 2018.', tue, '2018-09-09'],
    ['They met on 9-June-2018.', tue, '2018-06-09'],
    ['They met on the first of May.', tue, '2020-05-01'],
    ['They met on December twelfth.', tue, '2019-12-12'],
    ['The visit was moved to July 3.', tue, '2020-07-03'],
    ['The boy was found on Nov. 25.', sat, '1999-11-25'],
    ['The hearing is on Feb. 10.', sat, '2000-02-10'],
    ['It began on Feb. 29.', '2020-06-16', '2020-02-29'],
    ['SEOUL, June 16 (Yonhap) -- It was cut.', tue, '2020-06-16'],
    ['The week of March 6 was calm.', tue, '2020-W10'],
    ['They met on June 9.', '', 'XXXX-06-09'],
    ['They met in June.', '', 'XXXX-06'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })
})

describe('numeric dates', () => {
  test.each([
    ['Filed 2020-06-16.', tue, '2020-06-16'],
    ['Filed 2020-06-16T14:50.', tue, '2020-06-16T14:50'],
    ['Filed 2020-06-16T14:50:07Z.', tue, '2020-06-16T14:50'],
    ['Filed 2020/06/16.', tue, '2020-06-16'],
    ['(dpa, kim 16.6.2020)', tue, '2020-06-16'],
    ['Filed 16/6/2020.', tue, '2020-06-16'],
    ['Filed 6/16/2020.', tue, '2020-06-16'],
    ['Filed 6/16/20.', tue, '2020-06-16'],
    ['Filed 5/5/2020.', tue, '2020-05-05'],
    ['Filed 3/4/2020.', tue, '2020-XX-XX'],
    ['2020년 6월 16일', tue, '2020-06-16'],
    ['2020年6月16日', tue, '2020-06-16'],
    ['since 9/11', tue, '2001-09-11'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })

  test('a day that may be a month is kept in both readings', () => {
    expect(read('Filed 3/4/2020.', tue).findings).toEqual([
      { code: 'date-ambiguous', at: { start: 6, end: 14 }, words: '3/4/2020', readings: ['2020-04-03', '2020-03-04'] },
    ])
    expect(read('Filed 3/4/2020.', tue).times[0]!.when).toEqual({ kind: 'unknown' })
  })

  test.each([
    [true, '2020-04-03'],
    [false, '2020-03-04'],
  ])('where the source writes the day first (%s) it is %s', (dayFirst, value) => {
    const { values, findings } = read('Filed 3/4/2020.', tue, { dayFirst })
    expect([values, findings]).toEqual([value, []])
  })

  test.each(['On 31 June it rained.', 'On February 30, 2020, it rained.', 'Filed 31.2.2020.'])('%s is no day of the calendar', (text) => {
    const { times, findings } = read(text, tue)
    expect(findings.map(({ code }) => code)).toEqual(['date-impossible'])
    expect(times[0]!.when).toEqual({ kind: 'unknown' })
  })
})

describe('years and longer', () => {
  test.each([
    ['It opened in 2004.', tue, '2004'],
    ['The 2018 summit was held there.', tue, '2018'],
    ['Unrest in 1994, 1995 and 1997 was worse.', tue, '1994 1995 1997'],
    ['It closed in nineteen ninety-seven.', tue, '1997'],
    ['It will open by the year 2030.', tue, '2030'],
    ['In 1648 the war ended.', tue, '1648'],
    ['In 216 BC a battle was fought.', tue, 'BC0216'],
    ['He lived in the 1990s.', tue, '199'],
    ["He lived in the '90s.", tue, '199'],
    ['He lived in the early 1980s.', tue, '198'],
    ['He lived in the mid-1980s.', tue, '198'],
    ['He lived in the nineties.', tue, '199'],
    ['It was built in the 19th century.', tue, '18'],
    ['It was built in the late nineteenth century.', tue, '18'],
    ['It was built in the third century BC.', tue, 'BC03'],
    ['In fiscal 2019 it rose.', tue, '2019'],
    ['In the 2018-19 season it rose.', tue, '2018 2019'],
    ['In the summer of 2018 they met.', tue, '2018-SU'],
    ['Last fall they met.', tue, '2019-FA'],
    ['This summer they will meet.', tue, '2020-SU'],
    ['Elections are due in the fall.', tue, '2020-FA'],
    ['It was signed in spring 1998.', tue, '1998-SP'],
    ['It fell in the third quarter.', tue, '2019-Q3'],
    ['It fell in the third quarter of 2018.', tue, '2018-Q3'],
    ['It fell in Q2 2019.', tue, '2019-Q2'],
    ["It fell in last year's third quarter.", tue, '2019-Q3'],
    ['It fell in the first half of 2019.', tue, '2019-H1'],
    ['It fell in the second half of last year.', tue, '2019-H2'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })
})

describe('clock times', () => {
  test.each([
    ['At 2:50 pm it was destroyed, the media reported on Tuesday.', tue, '2020-06-16T14:50 2020-06-16'],
    ['It was destroyed at 2:50 p.m. on Monday.', tue, '2020-06-15T14:50'],
    ['It was destroyed on Monday at 2:50 p.m.', tue, '2020-06-15T14:50'],
    ['It was destroyed at 10 p.m. Wednesday.', tue, '2020-06-10T22:00'],
    ['It was destroyed at 14:50.', tue, '2020-06-16T14:50'],
    ['It was destroyed at 2.50pm.', tue, '2020-06-16T14:50'],
    ['It was destroyed at 12 a.m.', tue, '2020-06-16T00:00'],
    ['It was destroyed at 12 p.m.', tue, '2020-06-16T12:00'],
    ['It was destroyed at noon.', tue, '2020-06-16T12:00'],
    ['It expired at midnight on Sunday.', tue, '2020-06-14T24:00'],
    ['It began at 4 in the morning.', tue, '2020-06-16T04:00'],
    ["It began at six o'clock in the evening.", tue, '2020-06-16T18:00'],
    ['It began at 0530 GMT.', tue, '2020-06-16T05:30'],
    ['It began at 2:49 p.m. (0549 GMT) Tuesday.', tue, '2020-06-16T14:49'],
    ['It began at 5 p.m. EST, Nov. 6, 2019.', tue, '2019-11-06T17:00'],
    ['The curfew is from 8 p.m. to 5 a.m.', tue, '2020-06-16T20:00 2020-06-16T05:00'],
    ['It began at 2:50 pm.', '', 'XXXX-XX-XXT14:50'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })

  test.each([
    ['at 2:50 pm KST', 'KST'],
    ['at 14:50 local time', 'local'],
    ['at 9 a.m. Seoul time', 'seoul'],
    ['at 9 a.m.', undefined],
  ])('%s keeps its zone: %s', (text, zone) => {
    expect(read(text, tue).times[0]!.zone).toBe(zone)
  })
})

describe('a clock time of twelve hours', () => {
  test.each([
    ["They left at five o'clock in the afternoon.", '2020-06-16T17:00'],
    ["In the afternoon, at about five o'clock, they left.", '2020-06-16TAF 2020-06-16T17:00'],
    ["They left on Sunday evening at eight o'clock.", '2020-06-14T20:00'],
    ['They left at 3:30 on Sunday afternoon.', '2020-06-14T15:30'],
    ['They left at a quarter to six on Sunday evening.', '2020-06-14T17:45'],
    ['They left at 1 a.m. local time (2200 GMT Monday).', '2020-06-15T22:00'],
  ])('%s → %s', (text, values) => {
    const { values: found, findings } = read(text, tue)
    expect([found, findings]).toEqual([values, []])
  })

  test.each([
    ["They left at five o'clock.", '2020-06-16', ['2020-06-16T05:00', '2020-06-16T17:00']],
    ["They left after five o'clock on Monday.", '2020-06-15', ['2020-06-15T05:00', '2020-06-15T17:00']],
    ['They left by half past two on Sunday.', '2020-06-14', ['2020-06-14T02:30', '2020-06-14T14:30']],
  ])('%s: on that day, and both readings are kept', (text, day, readings) => {
    const { times, findings } = read(text, tue)
    expect(intervalOf(times[0]!.when)?.end).toBe(day)
    expect(findings.map((each) => each.code === 'date-ambiguous' && each.readings)).toEqual([readings])
  })
})

describe('nights, hours before the day, days of a month', () => {
  test.each([
    ['Shells fell overnight on Saturday.', '2020-06-13TNI'],
    ['Shells fell overnight into Sunday.', '2020-06-13TNI'],
    ['Shells fell overnight from Saturday to Sunday.', '2020-06-13TNI'],
    ['Shells fell on Saturday night into Sunday.', '2020-06-13TNI'],
    ['Shells fell in the night from 7 June to 8 June.', '2020-06-07TNI'],
    ['Shells fell on the night of 8–9 June.', '2020-06-08TNI'],
    ['Shells fell in the early hours of Sunday.', '2020-06-14TMO'],
    ['Shells fell at dusk on Sunday.', '2020-06-14TEV'],
    ['They met on the last day of May.', '2020-05-31'],
    ['They met on the first Sunday of May 2019.', '2019-05-05'],
    ['They met on the last Monday in June 2019.', '2019-06-24'],
    ['They will meet on the second Tuesday of next month.', '2020-07-14'],
    ['They met on the eve of Ramadan.', '2020-04-23'],
    ['They met on Sunday. It had rained the day before.', '2020-06-14 2020-06-13'],
    ['They were held on Monday. They had met on the 25th.', '2020-06-15 2020-05-25'],
    ['They will meet on the 3rd.', '2020-07-03'],
    ['Between the 3rd and the 5th they met.', '2020-06-03 2020-06-05'],
    ['Filed 20200615.', '2020-06-15'],
  ])('%s → %s', (text, values) => {
    expect(read(text, tue).values).toBe(values)
  })

  test.each([
    ['Shells fell in the early hours of Sunday.', '2020-06-14T00:00', '2020-06-14T08:00'],
    ['It fell shortly after 6 pm.', '2020-06-16T18:00', '2020-06-16T18:00'],
    ['It fell after 6 pm.', '2020-06-16T18:00', undefined],
    ['In the first three months of 2019 it fell.', '2019-01-01', '2019-03-31'],
    ['In the last two weeks of May it fell.', '2020-05-18', '2020-05-31'],
    ['In the 2018-19 academic year it fell.', '2018-09-01', '2019-06-30'],
    ['In fiscal 2019 it fell.', '2019-01-01', '2019-12-31'],
  ])('%s: %s to %s', (text, start, end) => {
    const interval = intervalOf(read(text, tue).times[0]!.when)
    expect([interval?.start, interval?.end]).toEqual([start, end])
  })

  test.each([
    ['USA', '2018-10-01', '2019-09-30'],
    ['JPN', '2019-04-01', '2020-03-31'],
    ['AUS', '2018-07-01', '2019-06-30'],
    ['FRA', '2019-01-01', '2019-12-31'],
  ])('the budget of fiscal 2019 in %s is about %s to %s', (country, start, end) => {
    const interval = intervalOf(read('The deficit of fiscal 2019 grew.', tue, { countries: [country as CountryCode] }).times[0]!.when)
    expect([interval?.start, interval?.end, interval?.approximate]).toEqual([start, end, true])
  })
})

describe('a passage of news that tells of another year', () => {
  test.each([
    ['In March 2018 they met. In April, they signed. On 26 December, they left.', '2018-03 2018-04 2018-12-26'],
    ['In October, guards left. In December 2018, the line was opened.', '2018-10 2018-12'],
    ['In May the bridge was blown up that had been opened in July 2015.', '2020-05 2015-07'],
    ['In March the roads were mined whose opening they had celebrated in December 2018.', '2020-03 2018-12'],
    ['The talks would be held in the autumn, he said.', '2020-FA'],
    ['The year in review: In April, they met. In October, guards left. In December 2018, it opened.', '2018-04 2018-10 2018-12'],
    ['Talks stalled in February 2019. In June that year, they met. That autumn, they left.', '2019-02 2019-06 2019-FA'],
    ['In March 2018 they met. The following spring they parted.', '2018-03 2019-SP'],
    // a month in the middle of a sentence, another time, or a verb of the future: the news of the day
    ['The office opened in March 2018. It was shut in January.', '2018-03 2020-01'],
    ['In March 2018 they met. He spoke on Monday. In April, they signed.', '2018-03 2020-06-15 2020-04'],
    ['In March 2018 they met. In July, they will sign.', '2018-03 2020-07'],
    // of a day just gone by the year is left out
    ['The Amber sank on 2 March 2018 and the Coral on 4 May 2019; the Pearl was freed on 1 June.', '2018-03-02 2019-05-04 2020-06-01'],
    ['The Amber sank on 2 March 2018 and the Coral on 4 May 2019. On 1 June, the Pearl was freed.', '2018-03-02 2019-05-04 2019-06-01'],
    ['In March 2018 they met. It rained. It snowed. It blew. In April, they signed.', '2018-03 2020-04'],
  ])('%s → %s', (text, values) => {
    expect(read(text, tue).values).toBe(values)
  })
})

describe('lengths and frequencies', () => {
  test.each([
    ['They fought for three days.', 'P3D'],
    ['They fought for twenty-four hours.', 'PT24H'],
    ['They fought for an hour and a half.', 'PT1H30M'],
    ['They fought for half an hour.', 'PT30M'],
    ['They fought for two and a half years.', 'P2Y6M'],
    ['They fought for 2 1/2 years.', 'P2Y6M'],
    ['They fought for several weeks.', 'PXW'],
    ['They fought for a couple of months.', 'P2M'],
    ['They fought for dozens of years.', 'PXY'],
    ['They fought for months.', 'PXM'],
    ['They fought for two decades.', 'P20Y'],
    ['They fought for nearly a century.', 'P100Y'],
    ['They fought for a fortnight.', 'P2W'],
    ['They fought for 1,200 days.', 'P1200D'],
    ['They fought for three straight nights.', 'P3D'],
    ['They signed a 10-year pact.', 'P10Y'],
    ['They signed a three-month truce.', 'P3M'],
    ['They declared a 24-hour ceasefire.', 'PT24H'],
    ['After a year-long siege they fled.', 'P1Y'],
    ['It took two to three weeks.', 'P2W'],
    ['In the past two weeks it rose.', 'P2W'],
    ['In the past decade it rose.', 'P10Y'],
    ['Over the next few days it may rise.', 'PXD'],
    ['In recent months it rose.', 'PXM'],
    ['In the first nine months it rose.', 'P9M'],
    ['For the third day running, shells fell.', 'P3D'],
    ['For the second consecutive week, shells fell.', 'P2W'],
    ['They came three days after the demolition.', 'P3D'],
    ['They meet every day.', 'P1D'],
    ['They meet daily.', 'P1D'],
    ['They meet twice a week.', 'P1W'],
    ['They meet three times a year.', 'P1Y'],
    ['They meet every four years.', 'P4Y'],
    ['They meet every other month.', 'P2M'],
    ['They meet each July.', 'XXXX-07'],
    ['They march on Fridays.', 'XXXX-WXX-5'],
    ['They march every Thursday night.', 'XXXX-WXX-4TNI'],
    ['They march at weekends.', 'XXXX-WXX-WE'],
  ])('%s → %s', (text, value) => {
    expect(read(text, tue).values).toBe(value)
  })
})

describe('now, then and later', () => {
  test.each([
    ['The lines are now cut.', 'PRESENT_REF'],
    ['The lines are currently cut.', 'PRESENT_REF'],
    ['The current crisis is the worst.', 'PRESENT_REF'],
    ['The lines were recently cut.', 'PAST_REF'],
    ['The most recent one was worse, in the past.', 'PAST_REF'],
    ['It may happen in the near future.', 'FUTURE_REF'],
    ['It will happen soon.', 'FUTURE_REF'],
    ['She had previously threatened it.', 'PAST_REF'],
  ])('%s → %s', (text, value) => {
    expect(read(text, tue).values).toContain(value)
  })
})

describe('named days', () => {
  test.each([
    ['They met on Christmas Day.', tue, '2019-12-25'],
    ['They met on Christmas Eve 2017.', tue, '2017-12-24'],
    ['They met on Easter Sunday.', tue, '2020-04-12'],
    ['They met on Good Friday 2022.', tue, '2022-04-15'],
    ['They met on Orthodox Easter 2022.', tue, '2022-04-24'],
    ['They met on Thanksgiving Day.', sat, '1999-11-25'],
    ['They voted on Election Day.', '1998-10-26', '1998-11-03'],
    ['It falls on the Day of the Sun.', tue, '2020-04-15'],
    ['It fell on Armistice Day last year.', tue, '2019-11-11'],
    ['Ramadan began quietly.', tue, '2020-04-24'],
    ['They met on Eid al-Fitr 2021.', tue, '2021-05-13'],
    ['They met on Lunar New Year 2019.', tue, '2019-02-05'],
    ['They met over Chuseok 2018.', tue, '2018-09-24'],
    ["They met on South Korea's Liberation Day.", tue, '2019-08-15'],
    ["It was South Sudan's Independence Day.", tue, '2020-07-09'],
    ["They met on Ukraine's Independence Day last year.", tue, '2019-08-24'],
    ['It was two days before Christmas.', tue, '2019-12-23'],
    ['They met on Yom Kippur 2023.', tue, '2023-09-25'],
    ['They met on Nowruz.', tue, '2020-03-20'],
    ['They met on Independence Day.', tue, 'XXXX-XX-XX'],
  ])('%s (%s) → %s', (text, published, value) => {
    expect(read(text, published).values).toBe(value)
  })

  test.each([
    ['They met on Armistice Day.', [], '2019-11-11'],
    ['They met on Armistice Day.', ['GBR', 'KOR'], '2019-07-27'],
    ['They met on Liberation Day.', ['USA', 'ITA', 'KOR'], '2020-04-25'],
    ['They met on Liberation Day.', ['PRK'], '2019-08-15'],
    ['They will meet on Liberation Day.', ['PRK'], '2020-08-15'],
    ['They met on Liberation Day.', ['CHE'], 'XXXX-XX-XX'],
  ])('%s, in a report on %j: %s', (text, countries, value) => {
    expect(read(text, tue, { countries: countries as CountryCode[] }).values).toBe(value)
  })

  test("a day that several countries have is that of the source's country", () => {
    expect(read('They met on Independence Day.', tue, { countries: ['USA' as CountryCode] }).values).toBe('2020-07-04')
  })
})

describe('the story has its own day', () => {
  test.each([
    ['It began on 4 June. The next day they met.', '2020-06-04 2020-06-05'],
    ['It began on 4 June. Two days earlier they had met.', '2020-06-04 2020-06-02'],
    ['It began on 4 June. That night they met.', '2020-06-04 2020-06-04TNI'],
    ['It began on 4 June. The previous week was calm.', '2020-06-04 2020-W22'],
    ['It closed in 2016. Two years later it opened.', '2016 2018'],
    ['It closed in 2016. That year was bad.', '2016 2016'],
    ['It closed in 2016. The following year was worse.', '2016 2017'],
    ['It closed in May 2016. The following month it opened.', '2016-05 2016-06'],
    ['It fell in the third quarter, from a year earlier.', '2019-Q3 2018-Q3'],
    // Long after the day was named, news has left it.
    ['It began on 4 June 1989. It rained. It snowed. It hailed. It blew. The previous day was calm.', '1989-06-04 2020-06-15'],
  ])('%s → %s', (text, values) => {
    expect(read(text, tue).values).toBe(values)
  })

  const chronicle = 'The war of 1941 began on 22 June 1941. It followed that of 1939 and of 1940. '
  const told = '1941 1941-06-22 1939 1940'
  test.each([
    ['The next day the town fell.', 'XXXX-XX-XX'],
    ['On 3 July 1941 the town fell. Four days later it was retaken.', '1941-07-03 1941-07-07'],
    ['On 3 July 1941 the town fell. In August it was retaken.', '1941-07-03 1941-08'],
    ['By December 1941 the town fell. In January it was retaken.', '1941-12 1942-01'],
    ['On 3 July 1941 the town fell. On 9 August it was retaken.', '1941-07-03 1941-08-09'],
    ['On 3 July 1941 the town fell. By the 14th it was retaken.', '1941-07-03 1941-07-14'],
    ['On 3 July 1941 the town fell. Three weeks after the battle it was retaken.', '1941-07-03 P3W'],
    ['On 3 July 1941 the town, held since 1935, fell. Four days later it was retaken.', '1941-07-03 1935 1941-07-07'],
    ['On 3 July 1941 the town fell. The following spring it was retaken.', '1941-07-03 1942-SP'],
    ['The siege lasted from 1942 to 1944. On 5 May, the wall fell.', '1942 1944 1942-05-05'],
    ['In 1943 the town fell. That autumn it was retaken.', '1943 1943-FA'],
    ['In 1943 the town fell. In the night the guns fell silent.', '1943 XXXX-XX-XXTNI'],
    ['On 3 July 1941 the town fell. The night before, it had been shelled.', '1941-07-03 1941-07-02TNI'],
    ['At 0530 on 3 July 1941 the guns opened; at 14:30 the town fell.', '1941-07-03T05:30 1941-07-03T14:30'],
  ])('a chronicle counts from itself, not from the day of the report: %s → %s', (text, values) => {
    expect(read(chronicle + text, tue).values).toBe(`${told} ${values}`)
  })
})

describe('an article on a war', () => {
  // one sentence after the other; the day of the report is years later and must not count
  const told: readonly (readonly [text: string, values: string])[] = [
    ['The war of the two harbours lasted from 12 March 1983 to November 1985.', '1983-03-12 1985-11'],
    ['Talks had begun in 1979.', '1979'],
    ['They went on until the following year, when a treaty was signed on 4 May.', '1980 1980-05-04'],
    ['Two years later, it was renounced.', '1982'],
    ['On 30 December, the straits were closed.', '1982-12-30'],
    ['In the night of 8/9 March, ships were sighted.', '1983-03-08TNI'],
    ['On 12 March, troops landed.', '1983-03-12'],
    ['The next day, the garrison surrendered.', '1983-03-13'],
    ['Three days later, ships left harbour.', '1983-03-16'],
    ['At dawn on 20 March, aircraft attacked; at 6:30 am a second wave struck.', '1983-03-20TMO 1983-03-20T06:30'],
    ['The following week, the siege began.', '1983-W12'],
    ['On the night of 3 May the fleet was destroyed.', '1983-05-03TNI'],
    ['In January 1984, a second landing was tried.', '1984-01'],
    ['By February the city was cut off.', '1984-02'],
    ['A month later it fell.', '1984-03'],
    ['On Monday, 17 September, the north gave in.', '1984-09-17'],
    ['The previous month, 300 people had been killed.', '1984-08'],
    ['An armistice was signed on November 5, 1985.', '1985-11-05'],
    ['Some 20 years later, a memorial was opened.', '2005'],
  ]
  const text = told.map(([sentence]) => sentence).join(' ')

  test.each([
    ['2009-12-19', '2009-12-19'],
    ['', 'PRESENT_REF'],
  ])('published "%s", it goes by its own days, and "today" is %s', (published, today) => {
    const { times } = read(`${text} Today it is a nature reserve.`, published)
    const byStory = times.map(({ timex }) => timex.value)
    expect(byStory).toEqual([...told.flatMap(([, values]) => values.split(' ')), today])
  })
})

describe('silence', () => {
  test.each([
    'May said the deal was dead.',
    'Theresa May resigned.',
    'They may go.',
    'The March on the capital began.',
    'They march on the capital.',
    'April Smith spoke.',
    'Jan Egeland spoke.',
    'Prices fall.',
    'A spring broke.',
    'The Arab Spring shook them.',
    'The October Revolution shook them.',
    'The Yom Kippur War shook them.',
    'The Six-Day War shook them.',
    "The Thirty Years' War shook them.",
    'A 57-year-old man died.',
    'He was 57 years old.',
    'A 17 year-old boy died.',
    'They are out of hours.',
    'He is in his sixties.',
    'Wait a second.',
    'It was the second attack.',
    'A quarter of the people fled.',
    'Three-quarters of the food is imported.',
    'Some 2000 troops left.',
    'About 1998 people died.',
    'It cost $1998.',
    'It cost 1,998 won.',
    'Resolution 1973 was adopted.',
    'Flight 1907 crashed.',
    'Version 1.2.3 was released.',
    'The address is 192.168.10.12.',
    'They won 3-2 and 2:1.',
    'John 3:16 was read.',
    'The 38th parallel is the border.',
    'The 4th Brigade moved.',
    'The Sunday Times reported it.',
    'The Daily Telegraph reported it.',
    'Bloody Sunday was remembered.',
    'Easter Island is far.',
    'He sat in the sun.',
    'Mar del Plata is a city.',
    'Sat there was he.',
    'It was as soon as possible.',
    'The minutes of the meeting were read.',
    'He came to power.',
    'It was the fall of the government.',
    'It is a matter of time.',
    'This time it was worse.',
    'The former minister left.',
    'They met once.',
    'Then they left.',
    'They are the past leaders.',
    'They bought 747s.',
    'They ran a 5K.',
    'They marched 20 miles.',
    'A dozen men left.',
    'Two people died.',
    'The first half of the match was dull.',
    'The day of the vote came.',
    'Person of the Year is she.',
    'Every man left.',
    'Second to none.',
    'He was on ABC\'s "This Week".',
  ])('%s', (text) => {
    expect(read(text, tue).values).toBe('')
  })
})

describe('what the word before a time does to it', () => {
  test.each([
    ['It ran until 2016.', 'until', undefined, '2016-12-31'],
    ['It has stalled since February 2019.', 'since', '2019-02-01', undefined],
    ['It was there before 2004.', 'before', undefined, '2003-12-31'],
    ['It was there prior to 2004.', 'before', undefined, '2003-12-31'],
    ['It was gone after 2004.', 'after', '2005-01-01', undefined],
    ['They will leave by Friday.', 'by', undefined, '2020-06-19'],
    ['They will leave no later than Friday.', 'by', undefined, '2020-06-19'],
    ['From 3 to 5 June they met.', 'from-to', '2020-06-03', '2020-06-05'],
    ['They met 3-5 June 2019.', 'from-to', '2019-06-03', '2019-06-05'],
    ['They met June 3-5.', 'from-to', '2020-06-03', '2020-06-05'],
    ['They met from May to July 2019.', 'from-to', '2019-05-01', '2019-07-31'],
    ['They met between 24 May and 2 June 2019.', 'from-to', '2019-05-24', '2019-06-02'],
    ['The war (1950–1953) was long.', 'from-to', '1950-01-01', '1953-12-31'],
    ['From 2004 until 2016 it ran.', 'from-to', '2004-01-01', '2016-12-31'],
    ['The curfew is from 8 p.m. to 5 a.m.', 'from-to', '2020-06-16T20:00', '2020-06-17T05:00'],
    ['She had previously threatened it.', 'earlier', undefined, '2020-06-15'],
    ['At the end of May they met.', 'point', '2020-05-21', '2020-05-31'],
    ['In mid-May they met.', 'point', '2020-05-11', '2020-05-20'],
    ['In early May they met.', 'point', '2020-05-01', '2020-05-10'],
    ['Early in 2019 they met.', 'point', '2019-01-01', '2019-05-02'],
    ['In the past two weeks they met.', 'duration', '2020-06-02', '2020-06-16'],
    ['Over the next three months they meet.', 'duration', '2020-06-16', '2020-09-16'],
    ['They will meet in three days.', 'duration', '2020-06-19', '2020-06-19'],
    ['They will meet within three days.', 'duration', '2020-06-16', '2020-06-19'],
    ['For the third day running they met.', 'duration', '2020-06-13', '2020-06-16'],
    ['Ramadan was calm.', 'point', '2020-04-24', '2020-05-23'],
    ['On Sunday night they met.', 'point', '2020-06-14T20:00', '2020-06-15T05:00'],
    ['At midnight on Sunday they met.', 'point', '2020-06-15T00:00', '2020-06-15T00:00'],
    ['They fought for three days.', 'duration', undefined, undefined],
    ['They meet every day.', 'set', undefined, undefined],
  ] as const)('%s → %s from %s to %s', (text, role, start, end) => {
    const [time] = read(text, tue).times
    const interval = intervalOf(time!.when)
    expect([time!.role, interval?.start, interval?.end]).toEqual([role, start, end])
  })

  test.each([
    ['It ran until 2016.', 'stated'],
    ['They met on 9 June 2018.', 'stated'],
    ['They met on 9 June.', 'computed'],
    ['They met on Tuesday.', 'computed'],
    ['They met for three days.', 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(read(text, tue).times[0]!.when.kind).toBe(kind)
  })

  test('without a day of publication nothing is ever today', () => {
    const { times } = read('Today, on Tuesday, last week, in June, three days ago, now and at noon they met.', '')
    expect(times.length).toBeGreaterThan(5)
    expect(times.map(({ when }) => when.kind)).toEqual(times.map(() => 'unknown'))
  })
})
