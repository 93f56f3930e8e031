import type { Finding } from '../../domain/finding.ts'
import type { Span } from '../../domain/span.ts'
import { foreignLanguage } from '../../knowledge/languages/foreign-language.ts'

/** Lines are judged together until they have this many words, as one line of wrapped text is too short to tell. */
const wordsTogether = 20

/**
 * In: a text and its lines. Out: a remark for the text, or for each stretch of it, that is plainly not English. Never: judges names, captions
 * and other short lines by themselves.
 */
export function findForeign(text: string, lines: readonly Span[], remark: (finding: Finding) => void): void {
  const whole = foreignLanguage(text)
  const stretches = whole === undefined ? foreignStretches(text, lines) : [{ start: lines[0]!.start, end: lines.at(-1)!.end, language: whole }]
  for (const { start, end, language } of stretches) remark({ code: 'language-not-english', at: { start, end }, language })
}

type Stretch = Span & { readonly language: string }

function foreignStretches(text: string, lines: readonly Span[]): readonly Stretch[] {
  const found: Stretch[] = []
  let open = true
  for (const at of together(text, lines)) {
    const language = foreignLanguage(text.slice(at.start, at.end))
    const last = found.at(-1)
    if (language !== undefined && open && last?.language === language) found[found.length - 1] = { ...last, end: at.end }
    else if (language !== undefined) found.push({ ...at, language })
    open = language !== undefined
  }
  return found
}

function* together(text: string, lines: readonly Span[]): Generator<Span> {
  let start: number | undefined
  let words = 0
  for (const line of lines) {
    start ??= line.start
    words += text.slice(line.start, line.end).split(/\s+/u).length
    if (words < wordsTogether && line !== lines.at(-1)) continue
    yield { start, end: line.end }
    start = undefined
    words = 0
  }
}
