import type { IsoDay } from '../../domain/when.ts'
import { addDays, dayOf, daysBetween } from '../../domain/when.ts'
import { mondayOf, weekdayOf, yearOf } from '../../knowledge/calendar/civil.ts'
import type { NamedDay } from '../../knowledge/calendar/named-days.ts'
import { namedDayIn } from '../../knowledge/calendar/named-days.ts'
import type { Meaning, Recurring, Toward } from './meaning.ts'
import { inPassage } from './passage.ts'
import type { Choice } from './pick.ts'
import { choiceOf, pickInStory, pickValue, pickWeekday, valuesIn } from './pick.ts'
import { pad } from './rules/year-numbers.ts'
import type { Resolved, Scene } from './scene.ts'
import { anchorOf, date, isOfStory, steps, storyPoint } from './scene.ts'
import { storyMonth, storyYear } from './story.ts'
import { intervalOfValue } from './timex-interval.ts'

type RecurringMeaning = Extract<Meaning, { kind: 'recurring' }>

/** Which June, which Tuesday, which Easter is meant. */
export function resolveRecurring(meaning: RecurringMeaning, scene: Scene): Resolved {
  const { of, toward, year, week } = meaning
  if (of.kind === 'weekday') return resolveWeekday(of.weekday, toward, week, scene)
  if (of.kind === 'holiday' && of.days.length > 1) return resolveSharedHoliday(of.days, meaning, scene)
  if (year?.kind === 'given') return dateOr(valuesIn(of, year.year)[0], of)
  const point = isOfStory(toward) || isOfStory(year?.toward) ? storyPoint(scene) : undefined
  const anchor = point?.day ?? anchorOf(scene, 'published')
  if (anchor === undefined) return date(unanchored(of))
  if (year !== undefined) return dateOr(valuesIn(of, yearOf(anchor) + steps(year.toward))[0], of, anchor)
  if (toward !== undefined && point?.value.length === 4) return dateOr(valuesIn(of, yearOf(point.day) + steps(toward))[0], of, anchor)
  if (toward !== undefined) return dateOr(pickValue(of, anchor, toward === 'last' && of.kind === 'quarter' ? 'before' : choiceOf[toward]), of, anchor)
  const told = storyYear(scene.story)
  const fresh = scene.passage === undefined && scene.published !== undefined ? justBefore(of, scene.published) : undefined
  if (scene.chronicle && told !== undefined && fresh !== undefined) return date(fresh, anchor)
  if (scene.chronicle && told !== undefined) return dateOr(pickInStory(of, told, storyMonth(scene.story)), of, anchor)
  const ofPassage = of.kind === 'month' || of.kind === 'month-day' ? resolveInPassage(of, scene, anchor) : undefined
  return ofPassage ?? dateOr(pickValue(of, anchor, choiceByTense(of, scene)), of, anchor)
}

/** "its crew, which was freed on 22 January", printed on the 31st: of a day just gone by the year is left out, whatever years the rest is of. */
function justBefore(of: Recurring, published: IsoDay): string | undefined {
  if (of.kind !== 'month-day') return undefined
  const day = pickValue(of, published, 'past') as IsoDay | undefined
  return day !== undefined && daysBetween(day, published) <= freshDays ? day : undefined
}
const freshDays = 31

/** A month that opens its clause in a passage of another year, or shortly before the passage says which year it tells of. */
function resolveInPassage(of: Extract<Recurring, { kind: 'month' | 'month-day' }>, scene: Scene, anchor: IsoDay): Resolved | undefined {
  if (scene.passage === undefined || scene.since || scene.tense() === 'future') return undefined
  const { before, ahead } = scene.passage
  const told = inPassage(of, before, { sentence: scene.sentence, published: scene.published })
  if (told !== undefined) return date(told, before === undefined ? anchor : firstDayOf(before.value))
  return ahead === undefined || ahead > anchor ? undefined : dateOr(valuesIn(of, yearOf(ahead))[0], of, firstDayOf(ahead))
}

const firstDayOf = (month: string): IsoDay => `${month}-01` as IsoDay

/** Without a word that tells, the tense does; without a tense, the return that is nearest (of quarters: the last that began). */
function choiceByTense(of: Recurring, scene: Scene): Choice {
  if (of.kind === 'quarter' || of.kind === 'half' || scene.since) return 'past'
  const tense = scene.tense()
  return tense === 'future' ? 'nearest-future' : tense === 'past' ? 'nearest-past' : 'nearest'
}

const dateOr = (value: string | undefined, of: Recurring, from?: IsoDay): Resolved =>
  value === undefined ? date(unanchored(of)) : lasting(of, date(value, from))

/** Ramadan, Passover: more than a day. */
function lasting(of: Recurring, resolved: Resolved): Resolved {
  const days = of.kind === 'holiday' ? of.days[0]?.days : undefined
  const start = days === undefined ? undefined : intervalOfValue(resolved.value)?.start
  return days === undefined || start === undefined ? resolved : { ...resolved, interval: { start, end: addDays(dayOf(start), days - 1), grain: 'span' } }
}

function unanchored(of: Recurring): string {
  switch (of.kind) {
    case 'month':
      return `XXXX-${pad(of.month)}`
    case 'month-day':
      return `XXXX-${pad(of.month)}-${pad(of.day)}`
    case 'season':
      return `XXXX-${of.season}`
    case 'quarter':
      return `XXXX-Q${of.quarter}`
    case 'half':
      return `XXXX-H${of.half}`
    case 'weekday':
      return `XXXX-WXX-${of.weekday}`
    case 'holiday': {
      const rule = of.days.length === 1 ? of.days[0]!.rule : undefined
      return rule?.kind === 'fixed' ? `XXXX-${pad(rule.month)}-${pad(rule.day)}` : 'XXXX-XX-XX'
    }
  }
}

function resolveWeekday(weekday: number, toward: Toward | undefined, week: Toward | undefined, scene: Scene): Resolved {
  const anchor = anchorOf(scene, isOfStory(toward) || isOfStory(week) ? 'story' : 'published')
  if (anchor === undefined) return date(`XXXX-WXX-${weekday}`)
  if (week !== undefined) return date(addDays(mondayOf(anchor), 7 * steps(week) + weekday - 1), anchor)
  if (toward === 'next') return date(addDays(mondayOf(anchor), 7 + weekday - 1), anchor)
  if (toward === 'this') return date(pickWeekday(weekday, anchor, scene.tense() === 'past' ? 'past' : 'future'), anchor)
  if (toward !== undefined) return date(pickWeekday(weekday, anchor, choiceOf[toward]), anchor)
  if (scene.chronicle) return date(pickWeekday(weekday, anchor, 'future'), anchor)
  const tense = scene.tense()
  if (scene.dayAhead === true && tense === 'past' && !scene.since && weekdayOf(addDays(anchor, 1)) === weekday) return date(addDays(anchor, 1), anchor)
  return date(pickWeekday(weekday, anchor, tense === 'future' && !scene.since ? 'future' : 'past'), anchor)
}

/** "Independence Day" where no words tell whose: the source's country decides, else one that the report tells of, else it stays open. */
function resolveSharedHoliday(days: readonly NamedDay[], meaning: RecurringMeaning, scene: Scene): Resolved {
  const whose = scene.countries?.find((country) => days.some((day) => day.country === country))
  const own = whose === undefined ? [] : days.filter((day) => day.country === whose)
  const everywhere = days.filter((day) => day.country === undefined)
  const first = own.length > 0 ? own : everywhere.length > 0 ? everywhere : days
  const same = first.every((day) => JSON.stringify(day.rule) === JSON.stringify(first[0]!.rule))
  if (same) return resolveRecurring({ ...meaning, of: { kind: 'holiday', days: [first[0]!] } }, scene)
  const year = meaning.year?.kind === 'given' ? meaning.year.year : scene.published === undefined ? undefined : yearOf(scene.published)
  const readings = year === undefined ? [] : [...new Set(first.flatMap((day) => namedDayIn(day.rule, year)))]
  return { ...date('XXXX-XX-XX'), ...(readings.length > 1 && readings.length <= 6 ? { doubt: { code: 'date-ambiguous', readings } } : {}) }
}
