/** What trips readers up, and some words between. */
const pieces: readonly string[] = [
  ...['the', 'Gen.', 'U.S.', 'said', "n't", "'s", 'SEOUL', 'Kim', '2020-06-16', 'p.m.', 'No.', '1', '1,000', 'http://', 'a@b.c', '東京', 'شرح', 'שלום'],
  ...['"', '“', '”', '’', '-', '--', '—', '.', '...', '…', ',', ';', ':', '(', ')', '[', ']', '!', '?', '$', '%', '#', '@'],
  ...['\n', '\n\n', '\r\n', '\t', ' ', ' ', ' ', '\u202e', '🇰🇷', '👩‍👩‍👧', '\ud800', '\udc00', '\u0000', '\u0301'],
]
const most = 40

/** Endless texts of up to 40 pieces, a fifth of them any code unit at all: the same texts for the same seed. */
export function* randomTexts(seed: number): Generator<string, never> {
  const random = mulberry32(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const piece = (): string => (random() < 0.8 ? (pieces[below(pieces.length)] ?? '') : String.fromCharCode(below(65_536)))
  for (;;) yield Array.from({ length: below(most) }, piece).join(random() < 0.5 ? ' ' : '')
}

/** Tommy Ettinger's generator of numbers from 0 to 1, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
