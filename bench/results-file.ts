import { readFile, writeFile } from 'node:fs/promises'

const file = new URL('./RESULTS.md', import.meta.url)

/** Puts a table between the marks of its section and leaves all else as it was. */
export async function writeResults(section: 'accuracy' | 'speed' | 'language', table: string): Promise<void> {
  await writeFile(file, withSection(await readFile(file, 'utf8'), section, table))
}

/** Throws where the text lacks the marks of the section. */
export function withSection(text: string, section: string, table: string): string {
  const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start === -1 || end < start) throw new Error(`RESULTS.md has no place marked ${open} ... ${close}`)
  return `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`
}
