import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

/** The records of a JSON Lines file. Their shape is the gold README's word; the files are checked by their manifest, not here. */
export async function readRecords<T>(path: string): Promise<readonly T[]> {
  const text = await readFile(path, 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Names of what lies in a folder, sorted; none where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return names.sort()
}

/** `gold/dates/timebank.jsonl` → `timebank`. */
export const setName = (path: string): string => basename(path, extname(path))

export const pathIn = (folder: string, ...names: readonly string[]): string => join(folder, ...names)
