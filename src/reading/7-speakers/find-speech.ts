import type { Finding } from '../../domain/finding.ts'
import { spanCovers, spanOver, type Span } from '../../domain/span.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import { groupBy } from '../group-by.ts'
import type { Speech } from '../speech.ts'
import { lemmaOf, spanOf, tokenAt, topOf, type Tree } from '../tree.ts'
import { assignQuotations } from './assign-quotations.ts'
import { withCited } from './cited.ts'
import type { Cue } from './cue.ts'
import { cuesOf } from './cues.ts'
import { findQuotations, quotationsIn, type Quotation } from './quotations.ts'
import { shareSentence } from './share-sentence.ts'
import { isPassiveCue, mediumOf, pronounOf, sourceSpan, speakerBeside } from './sources.ts'

/** Whether the phrase of a head names a party that can speak. */
type IsSomebody = (tree: Tree, head: number) => boolean

/**
 * In: trees and the text. Out: who says what, in the order of their cues. Never: decides who the speaker is (stage 5 did) or what the content claims.
 * "The bridge is gone," a local radio announced on Monday. -> source [a local radio], cue [announced], content [The bridge is gone]
 */
export function findSpeech(trees: readonly Tree[], text: string, remark: (finding: Finding) => void, isSomebody?: IsSomebody): readonly Speech[] {
  const quotations = findQuotations(text, remark)
  const drafts = trees.flatMap((tree) =>
    shareSentence(tree, cuesOf(tree)).map((cue) => ({ tree, cue, spans: inside(runsOf(tree, cue.content), cue, quotations) })),
  )
  const given = assignQuotations(
    drafts.map(({ tree, cue, spans }) => ({ sentence: tree.number, cueAt: cue.cueAt, sourceAt: sourceAtOf(tree, cue), waits: cue.waits, content: spans })),
    trees,
    quotations,
    text,
  )
  const told = drafts.flatMap(({ tree, cue, spans }, n): Speech[] => {
    const quoted = given.get(n) ?? []
    // "...," said one nurse trapped in the cellar: what was taken for a clause names the speaker
    const isInverted = cue.source === undefined && quoted.length > 0 && quoted.every(({ end }) => end <= cue.cueAt.start)
    const content = isInverted ? joined(quoted) : together(spans, quoted, cue.inserted)
    return content.length === 0 ? [] : [speechOf(tree, cue, content, quotations)]
  })
  return [...withCited(told, trees), ...labelled(trees, quotations, isSomebody)].sort((a, b) => a.cueAt.start - b.cueAt.start)
}

const sourceAtOf = (tree: Tree, { source }: Cue): Span | undefined => (source === undefined ? undefined : sourceSpan(tree, source))

function speechOf(tree: Tree, cue: Cue, content: readonly Span[], quotations: readonly Quotation[]): Speech {
  const medium = mediumOf(tree, cue.cue)
  const source = sourceOutside(tree, cue, content)
  const pronoun = source === undefined ? undefined : pronounOf(tree, cue.cue)
  return {
    kind: cue.kind,
    sentence: tree.number,
    cue: cue.cue,
    cueAt: cue.cueAt,
    source,
    sourceAt: source === undefined ? undefined : sourceSpan(tree, source),
    content,
    manner: mannerOf(content, quotations),
    ...(pronoun === undefined ? {} : { pronounAt: tokenAt(tree, pronoun).at }),
    ...(medium === undefined ? {} : { medium }),
  }
}

/** Nobody speaks from inside of what is said; and a finite verb of saying has a speaker. */
function sourceOutside(tree: Tree, { kind, cue, source, waits }: Cue, content: readonly Span[]): number | undefined {
  if (kind !== 'said') return source
  const isLost =
    source === undefined ? !isPassiveCue(tree, cue) && (waits || isFinite(tree, cue)) : content.some((span) => spanCovers(span, tokenAt(tree, source).at))
  return isLost ? (speakerBeside(tree, cue, content) ?? source) : source
}

const isFinite = (tree: Tree, cue: number): boolean => ['VBD', 'VBZ', 'VBP'].includes(tokenAt(tree, cue).xpos)

/**
 * What the tree found and the quotations that belong to the cue. Where quotations make up most of it, they are all of it: the parser had taken the
 * narration around them along.
 */
function together(spans: readonly Span[], quoted: readonly Span[], inserted: boolean): readonly Span[] {
  if (quoted.length === 0) return spans
  const length = (list: readonly Span[]): number => list.reduce((sum, span) => sum + span.end - span.start, 0)
  const share = spans.reduce((sum, span) => sum + shared(span, quoted), 0) / Math.max(1, length(spans))
  if (share >= (inserted ? 0.5 : 0.8)) return quoted
  // what stands beside the quotations of an inserted cue belongs to the speaker: "said a nurse involved in the search"
  return joined([...spans.filter((span) => !inserted || shared(span, quoted) > 0), ...quoted])
}

const shared = (span: Span, list: readonly Span[]): number =>
  list.reduce((sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)), 0)

/** Who speaks within a quotation speaks no further than it goes. */
function inside(spans: readonly Span[], { cueAt }: Cue, quotations: readonly Quotation[]): readonly Span[] {
  const [around] = quotationsIn(quotations, cueAt)
  if (around === undefined || !spanCovers(around.at, cueAt)) return spans
  const clipped = spans.map(({ start, end }) => ({ start: Math.max(start, around.at.start), end: Math.min(end, around.at.end) }))
  return clipped.filter(({ start, end }) => start < end)
}

/** In order, overlapping ones as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1)
    if (last !== undefined && span.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

/** Runs of neighbouring tokens as spans, without the punctuation at their ends. */
function runsOf(tree: Tree, tokens: readonly number[]): readonly Span[] {
  const runs: number[][] = []
  for (const i of [...tokens].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.at(-1) === i - 1) last.push(i)
    else runs.push([i])
  }
  return runs.filter((run) => run.some((i) => tokenAt(tree, i).upos !== 'PUNCT')).map((run) => spanOf(tree, run))
}

/** "Ana Reyes: the port stays closed": a name and a colon at the head of a paragraph, in headlines and transcripts, say who speaks to its end. */
function labelled(trees: readonly Tree[], quotations: readonly Quotation[], isSomebody: IsSomebody | undefined): readonly Speech[] {
  const labels = trees.flatMap((tree, n) => {
    const colon = trees[n - 1]?.sentence.paragraph === tree.sentence.paragraph ? -1 : tree.tokens.findIndex(({ words }) => words === ':')
    return colon < 1 || colon > 6 || tree.tokens.length < colon + 4
      ? []
      : [
          {
            tree,
            n,
            colon,
            name: tree.tokens
              .slice(0, colon)
              .map(({ words }) => words)
              .join(' '),
          },
        ]
  })
  const named = groupBy(labels, ({ name }) => name)
  return labels.flatMap(({ tree, n, colon, name }): Speech[] => {
    const tokens = tree.tokens.slice(0, colon).map((_, i) => i)
    const source = topOf(tree, tokens)
    const isRepeated = (named.get(name)?.length ?? 0) > 1 && name.length > 1 && name === name.toUpperCase()
    // "KABUL: ..." and "Libya: ..." say where or what it is about
    const isPlace = tree.sentence.names.some(({ kind, first, last }) => kind === 'place' && first === 0 && last === colon - 1)
    const isKnown = source !== undefined && !isPlace && isSomebody?.(tree, source) === true
    // "Minister: ...", "Police: ...": whose, the report tells later
    const isOffice = source !== undefined && !isPlace && sectorOf([lemmaOf(tree, source).toLowerCase()]) !== undefined
    if (source === undefined || !(isRepeated || isKnown || isOffice || isNameOfSomebody(tree, colon - 1))) return []
    let last = n
    while (trees[last + 1]?.sentence.paragraph === tree.sentence.paragraph) last++
    const content = [{ start: tokenAt(tree, colon + 1).at.start, end: (trees[last] ?? tree).sentence.at.end }]
    const cueAt = tokenAt(tree, colon).at
    return [{ kind: 'said', sentence: tree.number, cue: colon, cueAt, source, sourceAt: spanOf(tree, tokens), content, manner: mannerOf(content, quotations) }]
  })
}

const isNameOfSomebody = (tree: Tree, end: number): boolean =>
  tree.sentence.names.some(({ kind, first, last }) => first === 0 && last === end && (kind === 'person' || kind === 'organisation'))

function mannerOf(content: readonly Span[], quotations: readonly Quotation[]): Speech['manner'] {
  const whole = spanOver(content)
  const inside = quotationsIn(quotations, whole).map(({ at }) => at)
  const length = content.reduce((sum, span) => sum + span.end - span.start, 0)
  const share = content.reduce((sum, span) => sum + shared(span, inside), 0) / Math.max(1, length)
  return share > 0.8 ? 'quoted' : share > 0.05 ? 'mixed' : 'paraphrased'
}
