import type { LogEntry, ReadEntry } from '../../domain/record.ts'
import { openKept, reportKey } from '../kept/kept.ts'
import type { MemoryShelves } from '../kept/memory-shelves.ts'

/** What is on every shelf, whatever numbers stand for its values and however its cards lie in leaves. */
export function contentOf(shelves: MemoryShelves): ReadonlyMap<string, unknown> {
  const kept = openKept(shelves)
  const content = new Map<string, unknown>()
  for (const { shelf, drawer } of shelves.drawers()) {
    if (shelf === 'number') continue
    const own = kept[shelf as Exclude<keyof typeof kept, 'packing' | 'putPacked' | 'grouping' | 'outline'>]
    content.set(`${shelf} ${drawer}`, 'cards' in own ? own.cards(drawer) : own.names(drawer))
  }
  return new Map([...content].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** All readings of a report in a log. */
export const readingsIn =
  (known: readonly LogEntry[]) =>
  (key: string): Promise<readonly ReadEntry[]> =>
    Promise.resolve(known.flatMap((entry) => (entry.kind === 'read' && reportKey(entry.report.id) === key ? [entry] : [])))

export const renumber = (entries: readonly LogEntry[]): readonly LogEntry[] => entries.map((entry, i) => ({ ...entry, sequence: i + 1 }))
