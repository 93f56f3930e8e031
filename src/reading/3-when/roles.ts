import { addDays, dayOf } from '../../domain/when.ts'
import type { Interval, IsoDay, Moment } from '../../domain/when.ts'
import type { Words } from './meaning.ts'

/** What the word before a time does to it: "until 2016", "since February 2019", "by Friday", "from 3 to 5 June"; or that it is a length or a frequency. */
export type TimeRole = 'point' | 'duration' | 'set' | 'until' | 'since' | 'before' | 'after' | 'by' | 'from-to' | 'earlier'

/** Words before a time, longest first, with the role they give it. */
const prepositions: readonly (readonly [phrase: readonly string[], role: TimeRole])[] = (
  [
    ['no later than', 'by'],
    ['not later than', 'by'],
    ['up until', 'until'],
    ['up to', 'until'],
    ['until', 'until'],
    ['till', 'until'],
    ['ever since', 'since'],
    ['as of', 'since'],
    ['as from', 'since'],
    ['since', 'since'],
    ['starting', 'since'],
    ['beginning', 'since'],
    ['starting on', 'since'],
    ['starting in', 'since'],
    ['beginning in', 'since'],
    ['beginning on', 'since'],
    ['effective', 'since'],
    ['prior to', 'before'],
    ['ahead of', 'before'],
    ['before', 'before'],
    ['after', 'after'],
    ['following', 'after'],
    ['by', 'by'],
  ] as const
).map(([phrase, role]) => [phrase.split(' '), role] as const)

/** A role and the number of the word it begins at. */
export type Introduced = { readonly role: TimeRole; readonly first: number }

/** The role that the words before `first` give, and where they begin; "the" and "early" in between do not count. */
export function roleBefore(words: Words, first: number): Introduced | undefined {
  let best: Introduced | undefined
  const end = words[first - 1]?.low === 'the' ? first - 1 : first
  for (const [phrase, role] of prepositions) {
    const from = end - phrase.length
    if (from < 0 || !phrase.every((part, index) => words[from + index]!.low === part) || words[from + 1]?.gap === 'break') continue
    if (best === undefined || from < best.first) best = { role, first: from }
  }
  return best
}

/** "onwards", "and later" behind a time open it to the future. */
export function opensBehind(words: Words, next: number): boolean {
  const low = words[next]?.low
  return low === 'onwards' || low === 'onward' || (low === 'and' && (words[next + 1]?.low === 'beyond' || words[next + 1]?.low === 'onwards'))
}

/** The stretch that a role makes of the time's own. Ends and starts are days once the role has opened the other side. */
export function applyRole(role: TimeRole, interval: Interval): Interval {
  const { start, end, grain } = interval
  const approximate = interval.approximate === true ? ({ approximate: true } as const) : {}
  switch (role) {
    case 'until':
    case 'by':
      return end === undefined ? interval : { end, grain, ...approximate }
    case 'since':
      return start === undefined ? interval : { start, grain, ...approximate }
    case 'before':
      return start === undefined ? interval : { end: earlierThan(start), grain, ...approximate }
    case 'after':
      return end === undefined ? interval : { start: laterThan(end), grain, ...approximate }
    case 'point':
    case 'duration':
    case 'set':
    case 'from-to':
    case 'earlier':
      return interval
  }
}

/** The day before a day; a minute stays, as nothing finer is known. */
const earlierThan = (at: Moment): Moment => (at.length > 10 ? at : addDays(at as IsoDay, -1))
const laterThan = (at: Moment): Moment => (at.length > 10 ? at : addDays(at as IsoDay, 1))

const dashes = new Set(['-', '–', '—'])

/** Whether two times that stand side by side are the ends of one stretch: "from 3 to 5 June", "between May and July", "2014–2016". */
export function isRange(words: Words, a: { readonly first: number; readonly next: number }, b: { readonly first: number; readonly next: number }): boolean {
  const gap = b.first - a.next
  if (gap < 0 || gap > 2) return false
  const joint = words[a.next]?.low ?? ''
  const before = words[a.first - 1]?.low ?? ''
  const opened = before === 'the' ? (words[a.first - 2]?.low ?? '') : before
  if (gap === 2 && words[a.next + 1]?.low !== 'the') return false
  if (joint === 'and') return opened === 'between'
  if (joint === 'until' || joint === 'till' || joint === 'through') return true
  if (joint === 'to') return opened === 'from' || words[b.first]!.kind === 'number'
  return gap === 1 && dashes.has(joint)
}

/** From the start of one to the end of the other; undefined where that runs backwards. */
export const spanOfBoth = (a: Interval, b: Interval): Interval | undefined => {
  if (a.start === undefined || b.end === undefined || dayOf(a.start) > dayOf(b.end)) return undefined
  // "from 8 p.m. to 5 a.m.": over midnight.
  if (a.start > b.end && b.grain === 'minute') return { start: a.start, end: `${addDays(dayOf(b.end), 1)}${b.end.slice(10)}` as Moment, grain: 'minute' }
  const grain = a.grain === b.grain && a.grain !== 'minute' ? 'span' : a.grain === 'minute' && b.grain === 'minute' ? 'minute' : 'span'
  return { start: a.start, end: b.end, grain }
}
