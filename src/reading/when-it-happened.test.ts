import { describe, expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'
import type { Claim } from '../domain/claim.ts'
import type { Source } from '../domain/report.ts'
import { intervalOf } from '../domain/when.ts'
import { orderWords } from './3-when/order-words.ts'

const read = (text: string): readonly Claim[] => readText(text).claims

const claimBy = (text: string, trigger: string): Claim | undefined => read(text).find((claim) => text.slice(claim.trigger.start, claim.trigger.end) === trigger)

function told(text: string, trigger: string): string {
  const when = claimBy(text, trigger)?.when
  if (when === undefined) return `no claim by ${trigger}`
  const interval = intervalOf(when)
  return [when.kind, 'because' in when ? when.because : '', `${interval?.start ?? ''}..${interval?.end ?? ''}`].filter((part) => part !== '').join(' ')
}

describe('when a claim happened', () => {
  test.each([
    // text, trigger, time
    ['Rebels shelled the port on Monday.', 'shelled', 'computed 2020-06-15..2020-06-15'],
    ['Rebels shelled the port on 9 June 2018 and left.', 'shelled', 'stated 2018-06-09..2018-06-09'],
    ['Rebels shelled the port.', 'shelled', 'assumed published-that-day 2020-06-15..2020-06-16'],
    ['Rebels had shelled the port.', 'shelled', 'assumed before-publication ..2020-06-15'],
    ['The rebels had earlier said that the army shelled the port at the end of May.', 'shelled', 'computed 2020-05-21..2020-05-31'],
    // what lasts since then ends with the report
    ['Peru has closed the border since February 2019.', 'closed', 'stated 2019-02-01..2020-06-16'],
    ['Peru will close the border from Friday.', 'close', 'computed 2020-06-19..2020-06-19'],
    ['Since the failed summit in Oslo in February 2019 the army has shelled the port.', 'shelled', 'stated 2019-02-01..2020-06-16'],
    // the time of another clause bounds
    ['Before the army left the island in 2004, rebels shelled the port.', 'shelled', 'inherited clause ..2004-12-31'],
    ['After the army left the island in 2004, rebels shelled the port.', 'shelled', 'inherited clause 2004-01-01..2020-06-16'],
    ['The opening of the mission was a result of the summit in May 2012.', 'opening', 'inherited clause 2012-05-01..2012-12-31'],
    ['On Monday, after rebels shelled the port, the army arrested two men.', 'arrested', 'computed 2020-06-15..2020-06-15'],
    ['On Monday, after rebels shelled the port, the army arrested two men.', 'shelled', 'inherited clause ..2020-06-15'],
    ['Two men were arrested after the attack on Monday.', 'arrested', 'computed 2020-06-15..2020-06-15'],
    // counted back from the clause that it hangs on
    ['The army shelled the village on 10 June, three days after rebels ambushed a convoy.', 'ambushed', 'computed 2020-06-07..2020-06-07'],
    ['Three days after rebels ambushed a convoy on 1 June, the army shelled the village.', 'ambushed', 'computed 2020-06-01..2020-06-01'],
    // the date of a noun is the noun's own
    ['Peru scrapped the treaty of March 2012.', 'scrapped', 'assumed published-that-day 2020-06-15..2020-06-16'],
    ['Peru scrapped the treaty in March 2012.', 'scrapped', 'stated 2012-03-01..2012-03-31'],
    ['The attack of 9 June on the port was condemned by Chad.', 'attack', 'computed 2020-06-09..2020-06-09'],
    // the time of another event
    ['Rebels attacked the port on 1 May 2020. The army shelled the village three days after the attack.', 'shelled', 'computed 2020-05-04..2020-05-04'],
    ['Rebels attacked the port on 1 May 2020. The army had shelled the village two weeks before the attack.', 'shelled', 'computed 2020-04-13..2020-04-19'],
    ['The army has shelled the village since the failed summit. The summit in May 2019 failed.', 'shelled', 'inherited same-event 2019-05-01..2020-06-16'],
    ['Rebels invaded the island on 1 May 2020. The army shelled the village before the invasion.', 'shelled', 'inherited same-event ..2020-05-01'],
    ['Police arrested two men on 3 May 2020. Rebels had previously shelled the port.', 'shelled', 'inherited same-event ..2020-05-02'],
    ['Police arrested two men at 2:50 pm on 3 May 2020. Rebels had previously shelled the port.', 'shelled', 'inherited same-event ..2020-05-02'],
    ['Police arrested two men on 3 May 2020. Meanwhile, rebels shelled the port.', 'shelled', 'inherited same-event 2020-05-03..2020-05-03'],
    ['Police arrested two men on 3 May 2020. Rebels later shelled the port.', 'shelled', 'inherited same-event 2020-05-03..2020-06-16'],
    ['Police arrested two men. Rebels had previously shelled the port.', 'shelled', 'computed ..2020-06-15'],
    ['Police opened the road on 9 June. Rebels had previously shelled the port.', 'shelled', 'inherited same-event ..2020-06-08'],
    // "had" of what is said is a matter of saying: it may have been on the day that was told
    ['A drone hit the bridge on Monday. The army said that it had struck a depot.', 'struck', 'inherited same-event ..2020-06-15'],
    ['The army said that it had struck a depot.', 'struck', 'assumed before-publication ..2020-06-16'],
    // the hours of a curfew; a timetable; the day of what is spoken of
    ['The governor imposed a curfew from 8 p.m. to 6 a.m. on Monday.', 'imposed a curfew', 'computed 2020-06-15..2020-06-15'],
    ['The truce takes effect at 6 p.m. on Friday.', 'takes effect', 'computed 2020-06-19T18:00..2020-06-19T18:00'],
    ['The agreement takes effect on 1 October.', 'takes effect', 'computed 2020-10-01..2020-10-01'],
    ['Mali condemned Sunday’s raid.', 'condemned', 'assumed published-that-day 2020-06-15..2020-06-16'],
    ['Rebels launched Sunday’s raid.', 'launched', 'computed 2020-06-14..2020-06-14'],
    ['Rebels shelled the port early on Saturday.', 'shelled', 'computed 2020-06-13..2020-06-13'],
    // the date of a noun is not where the story is
    ['Chad said it would end the truce signed in Cairo in May 2018. Kenya offered talks.', 'offered', 'assumed published-that-day 2020-06-15..2020-06-16'],
    ['The army took Gao in May 2018. Rebels shelled the port.', 'shelled', 'inherited previous-sentence 2018-05-01..2018-05-31'],
    ['It rained on 9 June. Rebels had shelled the port.', 'shelled', 'inherited previous-sentence ..2020-06-08'],
    ['The army said on 9 June that it rained. Rebels had shelled the port.', 'shelled', 'assumed before-publication ..2020-06-15'],
    ['Rebels attacked the port a day after the army killed their leader on 1 May.', 'attacked', 'computed 2020-05-02..2020-05-02'],
    // lengths that end with the report
    ['Rebels shelled the port in the past two weeks.', 'shelled', 'computed 2020-06-02..2020-06-16'],
    ['Rebels have shelled the port for three days.', 'shelled', 'computed 2020-06-13..2020-06-16'],
    ['Rebels shelled the port for three days.', 'shelled', 'assumed published-that-day 2020-06-15..2020-06-16'],
    // another paragraph is another story
    ['Police arrested two men on 3 May 2004.\n\nRebels had shelled the port.', 'shelled', 'assumed before-publication ..2020-06-15'],
    ['The army shelled the village three days after the attack.', 'shelled', 'assumed published-that-day 2020-06-15..2020-06-16'],
    ['The army promised to shell the port next year.', 'promised', 'assumed published-that-day 2020-06-15..2020-06-16'],
    // what is so is so on the day on which it is said
    ['"The army is shelling the port," said a police spokesman on Monday.', 'shelling', 'inherited sentence 2020-06-15..2020-06-15'],
    ['The rebels, who took the port in 1990, said that the army is shelling it.', 'shelling', 'assumed published-that-day 2020-06-15..2020-06-16'],
    ['The rebels said on Monday that the army had shelled the port.', 'shelled', 'assumed before-publication ..2020-06-15'],
  ])('%s (%s): %s', (text, trigger, time) => {
    expect(told(text, trigger)).toBe(time)
  })

  test('without a day of publication it is the day of the dateline, or unknown', () => {
    const undated = (text: string) => intervalOf(readText(text, { published: { kind: 'unknown' } }).claims[0]!.when)
    expect(undated('GORI, 3 March 2020 (Agency) - Rebels shelled the port.')).toMatchObject({ start: '2020-03-02', end: '2020-03-03' })
    expect(undated('GORI (Agency) - Rebels shelled the port.')).toBeUndefined()
  })

  test('background is told from the news of the day', () => {
    const text = 'Before the army left the island in 2004, rebels shelled the port. On Monday, police arrested two men.'
    expect([claimBy(text, 'shelled')?.background, claimBy(text, 'arrested')?.background]).toEqual([true, false])
  })
})

describe('the country of the source', () => {
  const dayOf = (country: Source['country'] | undefined): readonly unknown[] => {
    const source = country === undefined ? undefined : ({ name: 'x', country, kind: 'newspaper' } as const)
    const { claims, findings } = readText('Rebels shelled the port on 3/4/2020.', source === undefined ? {} : { source })
    const interval = intervalOf(claims[0]!.when)
    return [interval?.start, interval?.end, findings.flatMap((each) => (each.code === 'date-ambiguous' ? each.readings : []))]
  }

  test.each([
    ['GBR', ['2020-04-03', '2020-04-03', []]],
    ['USA', ['2020-03-04', '2020-03-04', []]],
    ['CAN', [undefined, undefined, ['2020-04-03', '2020-03-04']]],
    [undefined, [undefined, undefined, ['2020-04-03', '2020-03-04']]],
  ] as const)('3/4/2020 in %s: %j', (country, expected) => {
    expect(dayOf(country as Source['country'] | undefined)).toEqual(expected)
  })
})

describe('a report filed the evening before', () => {
  const country = (code: string): Source => ({ name: 'x', country: code as NonNullable<Source['country']>, kind: 'newspaper' })

  test.each([
    // published on Tuesday, 16 June 2020
    ['Rebels shelled Wonsan on Wednesday.', 'USA', '2020-06-17'],
    ['Rebels shelled Wonsan on Wednesday.', 'KOR', '2020-06-10'],
    ['Rebels shelled Wonsan on Monday.', 'USA', '2020-06-15'],
    ['Rebels shelled Paris on Wednesday.', 'USA', '2020-06-10'],
    ['WASHINGTON (Agency) - Rebels shelled Wonsan on Wednesday.', 'KOR', '2020-06-17'],
  ])('%s (published in %s): %s', (text, code, day) => {
    expect(intervalOf(readText(text, { source: country(code) }).claims[0]!.when)?.start).toBe(day)
  })
})

describe('the clock of the place', () => {
  test.each([
    ['Rebels shelled Wonsan at 2:50 pm on Tuesday.', '2020-06-16T14:50', '+09:00'],
    ['Rebels shelled Wonsan at 0550 GMT on Tuesday.', '2020-06-16T14:50', '+09:00'],
    ['Rebels shelled Wonsan at 2:50 pm (0550 GMT) on Tuesday.', '2020-06-16T14:50', '+09:00'],
    ['Rebels shelled Wonsan at 7 p.m. Eastern time on Monday.', '2020-06-16T08:00', '+09:00'],
    ['Rebels shelled the port at 0550 GMT on Tuesday.', '2020-06-16T05:50', '+00:00'],
    ['Rebels shelled the port at 2:50 pm on Tuesday.', '2020-06-16T14:50', undefined],
    ['Rebels shelled Wonsan on Tuesday.', '2020-06-16', undefined],
  ])('%s: %s %s', (text, start, zone) => {
    const interval = intervalOf(claimBy(text, 'shelled')!.when)
    expect([interval?.start, interval?.end, interval?.zone]).toEqual([start, start, zone])
  })
})

describe('the order of claims', () => {
  const orderOf = (text: string, trigger: string): readonly string[] => {
    const claims = read(text)
    const words = ({ start, end }: Claim['trigger']): string => text.slice(start, end)
    return (claimBy(text, trigger)?.order ?? []).map(
      ({ order, than, at }) => `${order} ${words(claims.find(({ id }) => id === than)!.trigger)} by ${words(at)}`,
    )
  }

  test.each([
    ['Rebels shelled the port before the army arrested two men.', 'shelled', ['before arrested by before']],
    ['Rebels shelled the port after the attack on the camp.', 'shelled', ['after attack by after']],
    ['Police arrested two men. Rebels had previously shelled the port.', 'shelled', ['before arrested by previously']],
    ['Police arrested two men. Rebels had shelled the port.', 'shelled', ['before arrested by had']],
    ['Police arrested two men. Meanwhile, rebels shelled the port.', 'shelled', ['same arrested by Meanwhile']],
    ['Police arrested two men. Rebels shelled the port.', 'shelled', []],
    ['Rebels shelled the port before dawn.', 'shelled', []],
  ])('%s (%s): %j', (text, trigger, order) => {
    expect(orderOf(text, trigger)).toEqual(order)
  })

  test.each(
    orderWords.filter(({ opensClause }) => !opensClause).map(({ phrase, order, example }) => [`Police arrested two men. ${example}`, phrase, order] as const),
  )('%s: "%s" says %s', (text, phrase, order) => {
    const orders = read(text).flatMap((claim) => claim.order ?? [])
    expect(orders.map(({ at, ...each }) => [text.slice(at.start, at.end).toLowerCase(), each.order])).toContainEqual([phrase, order])
  })
})
