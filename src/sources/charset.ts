/** By which charset to decode, and how we know. */
export type Charset = { readonly name: string; readonly because: 'byte order mark' | 'declared' | 'valid' | 'guessed' }

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
] as const

/** Scripts that give a legacy charset away: text that was decoded by the wrong one has few of the letters, and hardly two side by side. */
const legacyCharsets = [
  { name: 'windows-1251', letters: /[\u0430-\u044f]{2,}/gu },
  { name: 'euc-kr', letters: /\p{Script=Hangul}{2,}/gu },
  { name: 'shift_jis', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu },
  { name: 'euc-jp', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu },
  { name: 'gb18030', letters: /\p{Script=Han}{2,}/gu },
] as const

/** Finds the charset by byte order mark, declaration in HTML or XML, strict UTF-8, or by the best guess, in this order. */
export function findCharset(bytes: Uint8Array): Charset {
  const marked = marks.find((mark) => mark.bytes.every((byte, n) => bytes[n] === byte))
  if (marked) return { name: marked.name, because: 'byte order mark' }
  const wide = utf16WithoutMark(bytes)
  if (wide) return { name: wide, because: 'guessed' }
  const declared = declaredCharset(bytes)
  if (declared !== undefined && declared !== 'utf-8') return { name: declared, because: 'declared' }
  if (decodesAs('utf-8', bytes)) return { name: 'utf-8', because: 'valid' }
  return { name: guess(bytes), because: 'guessed' }
}

/** English in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  head.forEach((byte, n) => {
    if (byte === 0) zeros[n % 2]! += 1
  })
  const [even, odd] = zeros.map((count) => count / (head.length / 2 || 1)) as [number, number]
  if (odd > 0.6 && even < 0.1) return 'utf-16le'
  if (even > 0.6 && odd < 0.1) return 'utf-16be'
  return undefined
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (!head.trimStart().startsWith('<')) return undefined
  const label = /<\?xml[^>]{0,99} encoding=["']([\w.:-]+)/iu.exec(head)?.[1] ?? /<meta[^>]{0,199}charset=\s?["']?([\w.:-]+)/iu.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const name = new TextDecoder(label).encoding
    // It could be read as ASCII so far, so it is not UTF-16, whatever it says of itself (as browsers decide).
    return name.startsWith('utf-16') ? 'utf-8' : name
  } catch {
    return undefined
  }
}

function decodesAs(name: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).join('').length

function guess(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 1_000_000)
  // Damaged UTF-8 still has more whole characters than broken ones; another charset read as UTF-8 has next to none.
  const asUtf8 = new TextDecoder('utf-8').decode(head)
  const broken = count(asUtf8, /\ufffd/gu)
  if (count(asUtf8, /[^\p{ASCII}\ufffd]/gu) > broken) return 'utf-8'
  const scores = legacyCharsets.map(({ name, letters }) => {
    const text = new TextDecoder(name).decode(head)
    return { name, share: count(text, letters) / count(text, /\P{ASCII}/gu) }
  })
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share > 0.7 ? best.name : 'windows-1252'
}
