import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { namesIn, pathIn } from './gold.ts'

const folder = fileURLToPath(new URL('../examples/two-koreas', import.meta.url))

/** The bundled dispatches without their front matter: the text that speed is measured on. */
export async function readDispatches(): Promise<readonly string[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.md'))
  return Promise.all(names.map(async (name) => withoutFrontMatter(await readFile(pathIn(folder, name), 'utf8'))))
}

export function withoutFrontMatter(markdown: string): string {
  if (!markdown.startsWith('---\n')) return markdown
  const end = markdown.indexOf('\n---\n')
  return end === -1 ? markdown : markdown.slice(end + '\n---\n'.length).trim()
}

/** Words as a person counts them: runs without white space. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0
