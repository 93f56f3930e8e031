import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blockText } from './block-text.ts'
import type { Content } from './content.ts'
import { content } from './content.ts'
import { findMetadata } from './html-metadata.ts'
import type { HtmlDocument, HtmlElement } from './html-node.ts'
import { isElement } from './html-node.ts'
import { SourceError } from './source-error.ts'

/**
 * The article of a web page: its words, one block a line, without what stands around it, and what the page says of itself.
 * Throws a SourceError for a page without words.
 */
export function readHtml(html: string, origin: string): Content {
  const { document } = parseHTML(withRoot(html)) as unknown as { readonly document: HtmlDocument }
  const { published, ...metadata } = findMetadata(document)
  const body = document.body ?? document
  const article = isWithinLimits(body) ? extractArticle(document) : undefined
  const text = article?.text || blockText(body)
  if (text === '') throw new SourceError('no-text', origin, 'the page has no text: it may be made by a script; save it from a browser as it is shown')
  const fields = { ...metadata, title: metadata.title ?? article?.title, byline: metadata.byline ?? article?.byline }
  return content(
    text,
    { ...fields, published: published === undefined ? undefined : { value: published, by: 'metadata' } },
    article?.text ? [] : ['no article was found in the page: all of its text was taken'],
  )
}

/** linkedom puts nothing around a fragment, and Readability needs a body. */
const withRoot = (html: string): string => (/<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`)

/** Readability recurses, and needs seconds for each thousand levels; no honest page comes near these numbers. */
const limits = { levels: 400, elements: 100_000 }

function isWithinLimits(root: HtmlElement): boolean {
  let elements = 0
  let level: readonly HtmlElement[] = [root]
  for (let levels = 0; level.length > 0; levels++) {
    elements += level.length
    if (levels > limits.levels || elements > limits.elements) return false
    level = level.flatMap((element) => Array.from(element.childNodes).filter(isElement))
  }
  return true
}

type Article = { readonly text: string; readonly title: string | undefined; readonly byline: string | undefined }

/** Readability changes the document that it is given. */
function extractArticle(document: HtmlDocument): Article | undefined {
  const serializer = (node: unknown): HtmlElement => node as HtmlElement
  const article = new Readability<HtmlElement>(document, { serializer }).parse()
  if (!article?.content) return undefined
  return { text: blockText(article.content), title: article.title ?? undefined, byline: article.byline ?? undefined }
}
