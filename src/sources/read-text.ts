import type { Content } from './content.ts'
import { content } from './content.ts'
import { findPublished } from './find-published.ts'
import { splitFrontMatter } from './front-matter.ts'
import { findHeadline } from './headline.ts'

/** Plain text or Markdown with front matter or without. The text is the body as it stands, the headline in it too. */
export function readText(source: string, origin: string): Content {
  const { frontMatter, body } = splitFrontMatter(source, origin)
  const dateInText = frontMatter.published === undefined ? findPublished(body) : undefined
  return content({
    text: body,
    title: frontMatter.title ?? findHeadline(body),
    url: frontMatter.url,
    byline: frontMatter.byline,
    publisher: frontMatter.publisher,
    language: frontMatter.language,
    published: frontMatter.published ? { value: frontMatter.published, by: 'front-matter' } : dateInText ? { value: dateInText, by: 'text' } : undefined,
  })
}
