import { readFile } from 'node:fs/promises'
import { decode } from '../../src/sources/decode.ts'
import { readHtml } from '../../src/sources/read-html.ts'
import { namesIn, pathIn } from '../gold.ts'
import { groupBy } from '../group-by.ts'
import type { Measure } from '../skill-list.ts'
import { scoreHtml } from '../skills/html.ts'
import type { HtmlPage } from '../skills/html.ts'

/** A page that is refused has no text. */
function textOf(page: Uint8Array, id: string): string {
  try {
    return readHtml(decode(page, id).text, id).text
  } catch {
    return ''
  }
}

/** Pages lie in a folder each, named after their set: `readability-001`. */
export const measure: Measure = async (folder) => {
  const sets = groupBy(await namesIn(folder), (name) => name.split('-', 1)[0] ?? name)
  const figures = [...sets].map(async ([set, names]) => {
    const pages = names.map(async (id): Promise<HtmlPage> => ({
      id,
      page: await readFile(pathIn(folder, id, 'page.html')),
      expected: await readFile(pathIn(folder, id, 'expected.txt'), 'utf8'),
    }))
    return scoreHtml(await Promise.all(pages), textOf).map((figure) => ({ set, ...figure }))
  })
  return (await Promise.all(figures)).flat()
}
