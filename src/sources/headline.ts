/** A headline is short and does not end like a sentence, nor like the introduction of a list. */
const looksLikeHeadline = (line: string): boolean =>
  line.length >= 8 && line.length <= 160 && /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) && !/[.:;,]["'”’)]?$/u.test(line)

/**
 * The title of a plain text: a Markdown heading at its head, else the longest of the lines before its first paragraph that look like
 * headlines (above it there may be a section's name, below it a caption). Undefined where the text begins with its first paragraph.
 */
export function findHeadline(text: string): string | undefined {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const heading = lines.slice(0, 3).find((line) => /^#{1,2} +\S/u.test(line))
  if (heading !== undefined) return heading.replace(/^#+/u, '').trim()
  const paragraph = lines.findIndex((line) => !looksLikeHeadline(line))
  // Only headlines: a list, or verse.
  if (paragraph === -1 || paragraph > 5) return undefined
  const [longest] = lines.slice(0, paragraph).sort((a, b) => b.length - a.length)
  return longest
}
