import { spanCovers, spansOverlap, type Span } from '../../domain/span.ts'
import { groupBy } from '../group-by.ts'
import { sentenceAt } from '../speech.ts'
import type { Tree } from '../tree.ts'
import { quotationsIn, type Quotation } from './quotations.ts'

/** A cue as far as quotations care. */
export type Waiting = {
  readonly sentence: number
  readonly cueAt: Span
  readonly sourceAt: Span | undefined
  /** Whether it may speak quotations that the tree did not give it. */
  readonly waits: boolean
  readonly content: readonly Span[]
}

/** Characters; shorter ones are titles and words held at arm's length: the "generous" offer. */
const shortest = 12

/**
 * Gives each quotation to the cue that speaks it, by the number of the cue in the list. A quotation may begin sentences before its cue and go on
 * behind it; one without a cue nearby goes on with the speaker before.
 *
 *   "We waited. Nobody came," she said. "Now we go."   both to `said`
 */
export function assignQuotations(
  cues: readonly Waiting[],
  trees: readonly Tree[],
  quotations: readonly Quotation[],
  text: string,
): ReadonlyMap<number, readonly Span[]> {
  const given = new Map<number, Span[]>()
  const isInside = ({ cueAt }: Waiting): boolean => quotationsIn(quotations, cueAt).some(({ at }) => at.end - at.start > shortest && spanCovers(at, cueAt))
  const outside = cues.flatMap((cue, n) => (isInside(cue) ? [] : [{ cue, n }]))
  const bySentence = groupBy(outside, ({ cue }) => cue.sentence)
  const give = (n: number, at: Span): void => void given.set(n, [...(given.get(n) ?? []), at])
  const owners = quotations.map((quotation) => ownerOf(quotation.at, sentencesAround(trees, quotation.at, text), bySentence, text))
  for (const [k, { at }] of quotations.entries()) {
    const owner = owners[k] ?? (isOwnSentence(trees, at) ? carriedFrom(k, owners, quotations, trees, text) : undefined)
    if (owner === undefined || owner === 'nobody') continue
    owners[k] = owner
    give(owner, at)
  }
  return given
}

type Owner = number | 'nobody' | undefined
type Numbered = { readonly cue: Waiting; readonly n: number }

function ownerOf(at: Span, around: readonly Tree[], bySentence: ReadonlyMap<number, readonly Numbered[]>, text: string): Owner {
  const outside = around.flatMap((tree) => bySentence.get(tree.number) ?? [])
  const covering = outside.filter(
    ({ cue }) => cue.content.some((span) => spansOverlap(span, at)) && sharedWith(cue.content, at) >= 0.5 * visible(around, cue, at),
  )
  const speaking = nearest(
    covering.filter(({ cue }) => cue.waits),
    at,
    text,
  )
  if (speaking !== undefined) return speaking.n
  if (covering.length > 0) return 'nobody'
  const near = nearest(
    outside.filter(({ cue }) => cue.waits),
    at,
    text,
  )
  if (near === undefined) return undefined
  const isLong = at.end - at.start > shortest
  return isLong || (near.cue.content.length === 0 && distanceTo(near.cue, at, text) < 4) ? near.n : 'nobody'
}

/** The part of the quotation that stands in the sentence of the cue. */
function visible(around: readonly Tree[], cue: Waiting, at: Span): number {
  const within = around.find(({ number }) => number === cue.sentence)?.sentence.at ?? at
  return Math.min(at.end, within.end) - Math.max(at.start, within.start)
}

const sharedWith = (content: readonly Span[], at: Span): number =>
  content.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, at.end) - Math.max(span.start, at.start)), 0)

/**
 * The sentences that the quotation stands in, first and last; one before it that ends in a colon; and the fragment behind it that is left where the
 * sentence was cut at the mark: `"Why?" | she asked.`
 */
function sentencesAround(trees: readonly Tree[], at: Span, text: string): readonly Tree[] {
  const first = sentenceAt(trees, at.start)
  const last = sentenceAt(trees, Math.max(at.start, at.end - 1))
  const next = trees[last + 1]
  const isFragment = next !== undefined && /[?!]/u.test(text[at.end - 1] ?? '') && next.sentence.at.start - at.end < 4 && next.tokens.length < 12
  return [...new Set([first - 1, first, last, ...(isFragment ? [last + 1] : [])])].flatMap((n) => trees[n] ?? [])
}

function nearest(list: readonly Numbered[], at: Span, text: string): Numbered | undefined {
  return list
    .map((each) => ({ each, distance: distanceTo(each.cue, at, text) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)[0]?.each
}

/** Characters between the cue and the quotation, the speaker's name not counted; endless where another sentence or quotation lies between. */
function distanceTo({ cueAt, sourceAt }: Waiting, at: Span, text: string): number {
  const behind = cueAt.start >= at.end
  const between = behind ? { start: at.end, end: cueAt.start } : { start: cueAt.end, end: at.start }
  if (between.end - between.start > farthest) return Infinity
  const named = sourceAt !== undefined && spanCovers(between, sourceAt) ? sourceAt : { start: between.end, end: between.end }
  const words = (text.slice(between.start, named.start) + text.slice(named.end, between.end)).replace(shortened, '')
  if (behind && text[at.end - 1] === '.' && /^.?["”’']/u.test(text.slice(at.end, at.end + 2))) return Infinity
  if (behind ? /^.?\s?\./u.test(words) || /[.!?]["”’']?\s\p{Lu}/u.test(words) : /[.!?]["”’']?\s/u.test(words)) return Infinity
  return words.length + (/["“”]\p{L}|\p{L}[.,]?["”]/u.test(words) ? 100 : 0)
}

/** Characters. */
const farthest = 400
/** Titles and initials, whose full stop ends no sentence. */
const shortened = /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|St|U\.S|\p{Lu})\./gu

/** A quotation that is most of its sentence. */
function isOwnSentence(trees: readonly Tree[], at: Span): boolean {
  const sentence = trees[sentenceAt(trees, at.start)]?.sentence.at
  return sentence !== undefined && Math.min(at.end, sentence.end) - at.start > 0.6 * (sentence.end - sentence.start)
}

/** The speaker of the quotation before it, in the sentence before; failing that, of the one behind it in the same paragraph. */
function carriedFrom(k: number, owners: readonly Owner[], quotations: readonly Quotation[], trees: readonly Tree[], text: string): Owner {
  const [before, here, behind] = [quotations[k - 1], quotations[k], quotations[k + 1]]
  if (here === undefined) return undefined
  const own = sentenceAt(trees, here.at.start)
  if (before !== undefined && typeof owners[k - 1] === 'number' && own - sentenceAt(trees, before.at.end) <= 1) return owners[k - 1]
  if (behind === undefined || text.slice(here.at.end, behind.at.start).includes('\n')) return undefined
  return sentenceAt(trees, behind.at.start) - sentenceAt(trees, here.at.end - 1) <= 1 ? owners[k + 1] : undefined
}
