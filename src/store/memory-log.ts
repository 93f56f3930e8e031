import type { Decision } from '../domain/decision.ts'
import type { Log } from '../domain/ports.ts'
import type { Reading } from '../domain/reading.ts'
import type { LogEntry, ReadEntry } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { readingKey } from './reading-key.ts'

const isRead = (entry: LogEntry): entry is ReadEntry => entry.kind === 'read'

/** A log that lives as long as the process: for tests and for the browser. */
export function createMemoryLog(): Log {
  const entries: LogEntry[] = []
  const keys = new Set<string>()
  const decisions = new Map<string, string>()
  const last = (is: (entry: ReadEntry) => boolean): ReadEntry | undefined => entries.filter(isRead).findLast(is)

  const readingsNow = (key: string): readonly ReadEntry[] => entries.filter(isRead).filter(({ report }) => report.id.startsWith(key))

  const append = (report: Report, reading: Reading, learned: string): 'added' | 'known' => {
    if (reading.report !== report.id) throw new TypeError(`a reading of ${reading.report} was given for report ${report.id}`)
    const key = JSON.stringify(readingKey(report, reading))
    if (keys.has(key)) return 'known'
    keys.add(key)
    entries.push({ kind: 'read', sequence: entries.length + 1, learned, report, reading })
    return 'added'
  }

  const decide = (decision: Decision): void => {
    const same = decisions.get(decision.id)
    if (same !== undefined && same !== JSON.stringify(decision)) throw new TypeError(`another decision has the id ${decision.id}`)
    if (same !== undefined) return
    decisions.set(decision.id, JSON.stringify(decision))
    entries.push({ kind: 'decided', sequence: entries.length + 1, learned: decision.at, decision })
  }

  /* eslint-disable @typescript-eslint/require-await -- the port is asynchronous; what throws must reject */
  return {
    append: async (report, reading, learned) => append(report, reading, learned),
    has: async (id) => last(({ report }) => report.id === id) !== undefined,
    latest: async (key) => {
      const entry = last(({ report }) => ('id' in key ? report.id === key.id : report.url === key.url))
      return entry && { report: entry.report, reader: entry.reading.reader }
    },
    decide: async (decision) => {
      decide(decision)
    },
    entries: async ({ asOf = '9999', learnedAfter = '', after = 0, limit = Infinity } = {}) =>
      entries.filter(({ learned, sequence }) => learned.slice(0, 10) > learnedAfter && learned.slice(0, 10) <= asOf && sequence > after).slice(0, limit),
    readings: async (key) => readingsNow(key),
    readingsNow,
    lastLearned: async () =>
      entries
        .map(({ learned }) => learned)
        .toSorted()
        .at(-1),
    close: async () => undefined,
  }
}
