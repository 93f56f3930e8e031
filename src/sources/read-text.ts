import type { Content } from './content.ts'
import { content } from './content.ts'
import { findPublished } from './find-published.ts'
import { splitFrontMatter } from './front-matter.ts'
import { findHeadline } from './headline.ts'

/** Plain text or Markdown with front matter or without. The text is the body as it stands, the headline in it too. */
export function readText(source: string, origin: string): Content {
  const { frontMatter, body } = splitFrontMatter(source, origin)
  const published = frontMatter.published ? { value: frontMatter.published, by: 'front-matter' as const } : publishedInText(body)
  return content(body, { ...frontMatter, title: frontMatter.title ?? findHeadline(body), published })
}

function publishedInText(body: string): Content['published'] {
  const value = findPublished(body)
  return value === undefined ? undefined : { value, by: 'text' }
}
