import { binaryKind } from './binary-kinds.ts'
import type { Charset } from './charset.ts'
import { findCharset } from './charset.ts'
import { SourceError } from './source-error.ts'

/** A text with line feeds only and without a byte order mark, and what the decoder had to do that was not plain UTF-8. */
export type Decoded = { readonly text: string; readonly charset: string; readonly remarks: readonly string[] }

/** Throws a SourceError for bytes that are no text. */
export function decode(bytes: Uint8Array, origin: string): Decoded {
  const kind = binaryKind(bytes)
  if (kind) throw new SourceError('binary', origin, `this is ${kind.name}: ${kind.advice}`)
  const charset = findCharset(bytes)
  const text = new TextDecoder(charset.name).decode(bytes)
  if (looksBinary(text)) throw new SourceError('binary', origin, 'this is no text (it has control characters all over): give a text, HTML or JSON Lines file')
  return { text: text.replace(/\r\n?/gu, '\n'), charset: charset.name, remarks: remarksOn(text, charset) }
}

function remarksOn(text: string, { name, because }: Charset): string[] {
  const remarks = because === 'valid' ? [] : [`decoded as ${name} (${because === 'guessed' ? 'not valid UTF-8, a guess' : because})`]
  // Valid UTF-8 may hold the replacement character too: then somebody before us lost something.
  const replaced = text.match(/\ufffd/gu)?.length ?? 0
  if (replaced > 0)
    remarks.push(`${replaced} ${replaced === 1 ? 'character' : 'characters'} could not be decoded and ${replaced === 1 ? 'was' : 'were'} replaced`)
  return remarks
}

/** A zero, or more than one control character in two hundred. Tab, line ends, form feed and escape are part of old texts. */
function looksBinary(text: string): boolean {
  let controls = 0
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n)
    if (code === 0) return true
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) controls++
  }
  return controls > text.length / 200
}
