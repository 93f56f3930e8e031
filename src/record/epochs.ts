import { hashOf, mixed } from './words.ts'

/** On both sides of an edge lie at least this many reports. */
const least = 96

/** How many reports were published on a day. */
export type DayCount = { readonly day: string; readonly reports: number }

/**
 * Cuts the days of a log into runs of whole days, and gives the places of those that begin one. Reports are compared for their words within a run, so
 * that a new report is compared with its time alone, however long the log is. Whether a day begins a run is told by the reports around it and by
 * nothing further away: it has the least mark of all days near it. A log of fewer than 192 reports is one run.
 */
export function startsOfEpochs(days: readonly DayCount[]): readonly number[] {
  const before = [0]
  for (const { reports } of days) before.push(before.at(-1)! + reports)
  const starts = [0]
  for (let k = 1; k < days.length; k++) if (isStart(days, before, k)) starts.push(k)
  return days.length === 0 ? [] : starts
}

function isStart(days: readonly DayCount[], before: readonly number[], k: number): boolean {
  if (before[k]! < least || before[days.length]! - before[k]! < least) return false
  const own = markOf(days[k]!.day)
  for (let j = k - 1; j >= 0 && before[k]! - before[j + 1]! < least; j--) if (markOf(days[j]!.day) <= own) return false
  for (let j = k + 1; j < days.length && before[j]! - before[k + 1]! < least; j++) if (markOf(days[j]!.day) <= own) return false
  return true
}

/** A number that looks like chance. */
const markOf = (day: string): number => mixed(hashOf(day))

/** Items in the order of their days, cut into epochs. */
export function cutIntoEpochs<T>(items: readonly T[], dayOf: (item: T) => string): readonly (readonly T[])[] {
  const days: { day: string; reports: number }[] = []
  for (const item of items) {
    const day = dayOf(item)
    const last = days.at(-1)
    if (last?.day === day) last.reports++
    else days.push({ day, reports: 1 })
  }
  const starts = new Set(startsOfEpochs(days))
  const epochs: T[][] = []
  let at = 0
  for (const [k, { reports }] of days.entries()) {
    const own = items.slice(at, at + reports)
    if (starts.has(k)) epochs.push(own)
    else epochs.at(-1)!.push(...own)
    at += reports
  }
  return epochs
}
