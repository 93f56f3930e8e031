import type { Span } from '../domain/span.ts'
import { capital, small } from './chunks.ts'
import type { Chunk } from './chunks.ts'

/** A paragraph as the judge of sentence ends sees it: its chunks, where the rules end a sentence, and for each gap what lies around it. */
export type Setting = {
  readonly chunks: readonly Chunk[]
  /** Whether the rules end a sentence behind each chunk. */
  readonly byRule: readonly boolean[]
  /** Chunks since the last end that the rules see, and until the next. */
  readonly since: Uint32Array
  readonly until: Uint32Array
  /** Of the rules' sentence that a chunk is in: whether it ends as one does, what it begins with, how much of it is capitalised. */
  readonly closed: Uint8Array
  readonly opensWith: Uint32Array
  readonly capitals: Uint8Array
  /** Which brackets and quotation marks are open behind each chunk. */
  readonly open: Uint8Array
  readonly paragraphEnds: number
  readonly paragraphOpensWith: number
  /** How often sentences begin with a small letter here. */
  readonly smallStarts: number
  readonly size: number
}

export function settingOf(text: string, chunks: readonly Chunk[], rules: readonly Span[]): Setting {
  const ends = new Set(rules.map(({ end }) => end))
  const byRule = chunks.map(({ end }) => ends.has(end))
  const n = chunks.length
  const setting = {
    since: new Uint32Array(n),
    until: new Uint32Array(n),
    closed: new Uint8Array(n),
    opensWith: new Uint32Array(n),
    capitals: new Uint8Array(n),
    open: openMarks(text, chunks),
  }
  let from = 0
  for (let i = 0; i < n; i++) {
    if (!byRule[i] && i < n - 1) continue
    fillSentence(setting, chunks, from, i)
    from = i + 1
  }
  return {
    ...setting,
    chunks,
    byRule,
    paragraphEnds: chunks.at(-1)?.ends === true ? 1 : 0,
    paragraphOpensWith: chunks[0]?.first ?? 0,
    smallStarts: smallStarts(chunks),
    size: bucket(n),
  }
}

type Sentences = Pick<Setting, 'since' | 'until' | 'closed' | 'opensWith' | 'capitals'>

function fillSentence({ since, until, closed, opensWith, capitals }: Sentences, chunks: readonly Chunk[], from: number, to: number): void {
  let capitalised = 0
  for (let i = from; i <= to; i++) if (chunks[i]!.first === capital) capitalised += 1
  const size = to - from + 1
  const share = Math.floor((4 * capitalised) / size) * 11 + bucket(size)
  for (let i = from; i <= to; i++) {
    since[i] = i - from + 1
    until[i] = to - i
    closed[i] = chunks[to]!.ends ? 1 : 0
    opensWith[i] = chunks[from]!.first
    capitals[i] = share
  }
}

function openMarks(text: string, chunks: readonly Chunk[]): Uint8Array {
  const open = new Uint8Array(chunks.length)
  let brackets = 0
  let quote = 0
  for (let i = 0; i < chunks.length; i++) {
    const { start, end } = chunks[i]!
    for (let at = start; at < end; at++) {
      const c = text[at]!
      if (c === '(' || c === '[') brackets += 1
      else if (c === ')' || c === ']') brackets = Math.max(0, brackets - 1)
      else if (c === '"') quote ^= 1
      else if (c === '“') quote = 1
      else if (c === '”') quote = 0
    }
    open[i] = Math.min(brackets, 1) * 2 + quote
  }
  return open
}

function smallStarts(chunks: readonly Chunk[]): number {
  let starts = 1
  let smalls = chunks[0]?.first === small ? 1 : 0
  for (let i = 0; i + 1 < chunks.length; i++) {
    if (!chunks[i]!.stops) continue
    starts += 1
    if (chunks[i + 1]!.first === small) smalls += 1
  }
  return Math.round((3 * smalls) / starts) * 4 + Math.min(starts, 3)
}

/** A hash of two numbers. */
function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Small numbers as they are, larger ones by size. */
function bucket(n: number): number {
  if (n < 6) return n
  return n < 8 ? 6 : n < 12 ? 7 : n < 20 ? 8 : n < 35 ? 9 : 10
}

/**
 * Whether the judge is asked about the gap behind a chunk. It is not between two words in small letters, nor where readers of
 * news need the sentence whole: before the number of a note, behind the dash or bracket of a dateline ("SEOUL (Agency) --",
 * "[Text]"), behind the colon of a speaker or headline, behind a comma or semicolon, and before "asked Kim" after a question.
 */
export function mayEnd({ chunks, byRule }: Setting, gap: number): boolean {
  const before = chunks[gap]!
  const after = chunks[gap + 1]!
  if (after.isNote) return false
  if (!byRule[gap] && binds.has(before.last)) return false
  if (after.first === small && asks.has(before.last) && saysSoon(chunks, gap)) return false
  return before.last !== small || after.first !== small || before.isAddress || after.isAddress
}

function saysSoon(chunks: readonly Chunk[], gap: number): boolean {
  for (let i = gap + 1; i < gap + 5; i++) if (chunks[i]?.says === true) return true
  return false
}

const codesOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
const binds = codesOf(':;,-–—_]')
const asks = codesOf('?!')

const none: Chunk = {
  start: 0,
  end: 0,
  word: 0,
  core: 0,
  ending: 0,
  shape: 0,
  marks: 0,
  abbreviation: 0,
  first: 0,
  last: 0,
  isAddress: false,
  isNote: false,
  says: false,
  ends: false,
  stops: false,
}

/** How many features a gap has. */
export const featureCount = 49

/** Fills `into` with the features of the gap behind chunk `gap`: hashes, one for each look at it. */
export function fillFeatures(setting: Setting, gap: number, into: Uint32Array): void {
  const { chunks } = setting
  const at = (i: number): Chunk => chunks[i] ?? none
  const a = at(gap)
  const b = at(gap + 1)
  const before = at(gap - 1)
  const wayBefore = at(gap - 2)
  const after = at(gap + 2)
  const wayAfter = at(gap + 3)
  const rule = setting.byRule[gap] ? 1 : 0
  const since = bucket(setting.since[gap]!)
  const until = bucket(setting.until[gap]!)
  const edge = mix(a.last, b.first)
  const marked = mix(a.marks, b.first)
  let n = 0
  const add = (x: number, y = 0, z = 0): void => {
    into[n] = mix(mix(mix((n + 1) * 7919, x), y), z)
    n += 1
  }
  // The two chunks, and those around them.
  add(0)
  add(rule)
  add(marked)
  add(a.marks, b.shape)
  add(rule, a.marks)
  add(rule, b.first)
  add(a.word)
  add(b.word)
  add(a.core, b.core)
  add(before.word, a.word)
  add(b.word, after.word)
  add(before.word)
  add(after.word)
  add(wayBefore.core, before.core, a.core)
  // Their shapes.
  const shapes = mix(a.shape, b.shape)
  add(shapes)
  add(before.shape, shapes)
  add(shapes, after.shape)
  add(before.shape, shapes, after.shape)
  add(mix(wayBefore.shape, before.shape), shapes, after.shape)
  add(shapes, after.shape, wayAfter.shape)
  add(b.shape, mix(after.shape, wayAfter.shape), at(gap + 4).shape)
  // Marks and words.
  add(a.marks, b.core)
  add(a.marks, a.core)
  add(rule, b.core)
  add(rule, a.core)
  add(b.first, a.core)
  add(a.last, b.core)
  add(edge, b.core)
  add(edge, after.first, after.last)
  add(a.abbreviation, b.first)
  add(a.abbreviation, b.core)
  add(b.ending, after.ending, a.last)
  add(edge, b.ending)
  // The sentence of the rules, and the paragraph.
  add(since, edge)
  add(until, edge)
  add(since, until, rule)
  add(since, shapes)
  add(setting.paragraphEnds, edge)
  add(setting.paragraphOpensWith, marked)
  add(setting.smallStarts, marked)
  add(setting.open[gap]!, marked)
  add(setting.open[gap]!, rule)
  add(setting.closed[gap]!, edge)
  add(setting.closed[gap]!, b.core)
  add(setting.size, edge)
  add(setting.opensWith[gap]!, edge)
  add(setting.capitals[gap]!, edge)
  const address = (a.isAddress ? 2 : 0) + (b.isAddress ? 1 : 0)
  add(address, b.first)
  add(address + (before.isAddress ? 4 : 0), edge)
}
