import { daysByName } from '../../../knowledge/calendar/named-days.ts'
import type { NamedDay } from '../../../knowledge/calendar/named-days.ts'
import { countryOfPair, countryOfWord } from '../../../knowledge/calendar/countries-of-days.ts'
import { splitWords } from '../words.ts'
import { readToward, towards } from './toward.ts'
import { eventNouns } from './month-names.ts'
import type { TimeRule, Words } from '../meaning.ts'

type Name = { readonly words: readonly string[]; readonly days: readonly NamedDay[] }

/** Names by their first word, the longest first. */
const namesByStart: ReadonlyMap<string, readonly Name[]> = (() => {
  const byStart = new Map<string, Name[]>()
  for (const [name, days] of daysByName) {
    const words = splitWords(name).map((word) => word.low)
    byStart.set(words[0]!, [...(byStart.get(words[0]!) ?? []), { words, days }])
  }
  for (const names of byStart.values()) names.sort((a, b) => b.words.length - a.words.length)
  return byStart
})()

/** The days that are meant: where countries share a name, those of a country that is named just before it. */
function narrowed(words: Words, at: number, days: readonly NamedDay[]): readonly NamedDay[] {
  if (days.length < 2) return days
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const low = words[back]!.low
    const country = countryOfPair.get(`${words[back - 1]?.low ?? ''} ${low}`) ?? countryOfWord.get(low)
    const own = days.filter((day) => day.country === country)
    if (country !== undefined && own.length > 0) return own
  }
  return days
}

/** A named day at `at`: "Easter Sunday"; not "Easter Island", "the Yom Kippur War". */
function readNamedDay(words: Words, at: number): { readonly days: readonly NamedDay[]; readonly next: number } | undefined {
  const first = words[at]
  if (first === undefined || (!first.capital && first.low !== 'day' && first.low !== 'feast' && first.low !== 'holy')) return undefined
  const name = namesByStart.get(first.low)?.find((name) => name.words.every((word, index) => words[at + index]?.low === word))
  if (name === undefined) return undefined
  const next = at + name.words.length
  const behind = words[next]
  if (behind?.capital === true && eventNouns.has(behind.low)) return undefined
  // A capital behind makes another name of it: "Easter Island", "Thanksgiving Parade".
  if (name.words.length === 1 && behind?.kind === 'word' && behind.capital && behind.gap === 'space' && behind.low !== 'day') return undefined
  return { days: narrowed(words, at, name.days), next }
}

/** Feasts and named days of politics. */
export const holidayRules: readonly TimeRule[] = [
  {
    id: 'when/named-day',
    starts: [...namesByStart.keys()],
    read: (words, at) => {
      const day = readNamedDay(words, at)
      return day === undefined ? undefined : { next: day.next, meaning: { kind: 'recurring', of: { kind: 'holiday', days: day.days } } }
    },
    yes: [
      ['on Christmas Day', '2019-12-25'],
      ['on the Day of the Sun', '2020-04-15'],
      ['on Easter Sunday 2018', '2018-04-01'],
      ["on Ukraine's Independence Day", '2020-08-24'],
    ],
    no: ['Easter Island', 'the day of the vote'],
  },
  {
    id: 'when/named-day-toward',
    starts: [...towards.keys(), 'the'],
    read: (words, at) => {
      const toward = readToward(words, at)
      const day = toward === undefined ? undefined : readNamedDay(words, toward.next)
      return toward === undefined || day === undefined
        ? undefined
        : { next: day.next, meaning: { kind: 'recurring', of: { kind: 'holiday', days: day.days }, toward: toward.toward } }
    },
    yes: [
      ['last Thanksgiving', '2019-11-28'],
      ['next Christmas', '2020-12-25'],
    ],
    no: ['last day', 'the Easter Rising'],
  },
]
