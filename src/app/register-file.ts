import { registerColumns } from '../knowledge/register/own-entries.ts'
import type { LearnedPerson } from '../record/learned.ts'

/** Learned people as a register that `--register` takes. */
export function registerFileOf(people: readonly LearnedPerson[]): string {
  const rows = people.map(({ name, country, sector, role }) => {
    const values: Readonly<Record<string, string>> = { kind: 'person', name, sector, country, office: role }
    return registerColumns.map((column) => quoted(values[column] ?? ''))
  })
  return [registerColumns, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
}

const quoted = (value: string): string => (/[",\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
