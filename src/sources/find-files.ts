import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { SourceError } from './source-error.ts'

export const standardInput = '-'

/** Endings of the files that a folder is searched for. A file that is named itself is read whatever its ending is. */
const reportEndings = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.jsonl', '.ndjson'])
/** Endings that promise words that we cannot read: their files are tried, and refused with the reason. */
const documentEndings = new Set(['.pdf', '.rtf', '.doc', '.docx', '.odt', '.epub'])
/** Words about a folder, not of it. */
const aboutFolder = /^(?:readme|licen[cs]e|changelog|copying|contributing)\b/iu

/**
 * The files that the paths name: files as they are, folders with all that is in them, in the order of their names, `-` for standard input.
 * A path that leads nowhere, and a folder without a report, give a SourceError in its place.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly (string | SourceError)[]> {
  const found = await Promise.all(paths.map(async (path) => (path === standardInput ? [path] : await filesAt(path))))
  return found.flat()
}

async function filesAt(path: string): Promise<readonly (string | SourceError)[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const files = await filesIn(path, new Set())
    return files.length > 0
      ? files
      : [new SourceError('no-report', path, 'there is no report in this folder: it needs text, Markdown, HTML or JSON Lines files')]
  } catch (cause) {
    return [asSourceError(cause, path)]
  }
}

/** `above`: the folders that we came through, by their real paths; a link back to one of them leads round in a circle. */
async function filesIn(folder: string, above: ReadonlySet<string>): Promise<readonly (string | SourceError)[]> {
  const real = await realpath(folder)
  if (above.has(real)) return []
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules').sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: (string | SourceError)[] = []
  for (const entry of names) {
    const path = join(folder, entry.name)
    try {
      if (await isFolder(entry, path)) files.push(...(await filesIn(path, new Set([...above, real]))))
      else if (isReport(entry.name)) files.push(path)
    } catch (cause) {
      files.push(asSourceError(cause, path))
    }
  }
  return files
}

const isFolder = async (entry: Dirent, path: string): Promise<boolean> => (entry.isSymbolicLink() ? (await stat(path)).isDirectory() : entry.isDirectory())

function isReport(name: string): boolean {
  const ending = extname(name).toLowerCase()
  return (reportEndings.has(ending) || documentEndings.has(ending)) && !aboutFolder.test(name)
}

/** The SourceError for what the file system threw; anything else is a bug and is thrown on. */
export function asSourceError(cause: unknown, path: string): SourceError {
  if (cause instanceof SourceError) return cause
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') throw cause
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
    return new SourceError('not-found', path, 'there is no such file or folder: check the path', { cause })
  if (cause.code === 'EACCES' || cause.code === 'EPERM') return new SourceError('unreadable', path, 'you may not read this: change its permissions', { cause })
  return new SourceError('unreadable', path, `this cannot be read (${cause.code}): check the disk that it is on`, { cause })
}
