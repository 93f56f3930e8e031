/** `'blow up, hold {talk|summit}'` as a list: keeps long tables readable where the formatter would give each entry a line. */
export function listed(table: string): readonly string[] {
  return table.split(',').map((entry) => entry.trim().replace(/\s+/gu, ' '))
}

/** `'threat menace'` as a set of its words. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
