import type { HtmlElement, HtmlNode } from './html-node.ts'
import { isElement, isText } from './html-node.ts'

const blocks = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
   hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead title tr ul`.split(/\s+/u),
)
const silent = new Set(['button', 'head', 'iframe', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea'])

/**
 * The words of an element as a reader sees them: one block (paragraph, heading, item, cell) a line, white space as in print, no empty lines.
 * Text without blocks runs "endHeadline" together; this keeps sentences apart where the page does.
 */
export function blockText(root: HtmlElement): string {
  const lines: string[] = []
  let line = ''
  const endLine = (): void => {
    const words = line.replace(/\s+/gu, ' ').trim()
    if (words) lines.push(words)
    line = ''
  }
  // A stack of our own: strangers' pages nest deeper than the engine's.
  const todo: (HtmlNode | 'end of block')[] = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node === 'end of block') endLine()
    else if (isText(node)) line += node.nodeValue ?? ''
    else if (isElement(node) && !silent.has(node.localName)) {
      const block = blocks.has(node.localName)
      if (block) {
        endLine()
        todo.push('end of block')
      }
      for (const child of Array.from(node.childNodes).reverse()) todo.push(child)
    }
  }
  endLine()
  return lines.join('\n')
}
