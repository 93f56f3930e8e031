import type { Finding } from '../../domain/finding.ts'
import { spanCovers, spanOver, spansOverlap, type Span } from '../../domain/span.ts'
import { beliefVerbs, media, platforms, sourcePrepositions, speechNouns, speechVerbs } from '../../knowledge/lexicon/cues.ts'
import { argumentsOf, prepositionOf } from '../arguments.ts'
import { baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, spanOf, subtree, tokenAt, type Tree } from '../tree.ts'
import type { Speech } from '../speech.ts'
import { findQuotations, type Quotation } from './quotations.ts'

type Draft = Omit<Speech, 'manner'>

/**
 * In: trees and the text. Out: who says what, in the order of their cues. Never: decides who the speaker is (stage 5 did) or what the content claims.
 * "The bridge is gone," a local radio announced on Monday. -> source [a local radio], cue [announced], content [The bridge is gone]
 */
export function findSpeech(trees: readonly Tree[], text: string, remark: (finding: Finding) => void): readonly Speech[] {
  const quotations = findQuotations(text, remark)
  const drafts = trees.flatMap((tree) => tree.tokens.flatMap((_, i) => speechAt(tree, i, quotations)))
  const carried = continueQuotations(trees, drafts, quotations, text)
  return [...drafts, ...carried].map((draft) => ({ ...draft, manner: mannerOf(draft.content, quotations) })).sort((a, b) => a.cueAt.start - b.cueAt.start)
}

function speechAt(tree: Tree, i: number, quotations: readonly Quotation[]): Draft[] {
  const preposition = prepositionOf(tree, i)
  if (preposition !== undefined && sourcePrepositions.has(preposition)) return accordingTo(tree, i)
  const lemma = lemmaOf(tree, i)
  if (isVerb(tree, i) && (speechVerbs.has(lemma) || beliefVerbs.has(lemma))) return spokenBy(tree, i, quotations)
  if (tokenAt(tree, i).upos === 'NOUN' && speechNouns.has(lemma)) return saidInNoun(tree, i)
  return []
}

/** "..., according to the ministry": all of the clause but the phrase itself. */
function accordingTo(tree: Tree, source: number): Draft[] {
  const clause = headOf(tree, source)
  if (clause < 0) return []
  const cue = kidsBy(tree, source, 'case')
  const phrase = new Set(subtree(tree, source))
  const content = runsOf(
    tree,
    subtree(tree, clause).filter((i) => !phrase.has(i)),
  )
  return [draftOf(tree, cue[0] ?? source, spanOf(tree, [...cue, ...cue.flatMap((k) => kidsBy(tree, k, 'fixed'))]), source, content, false)]
}

function saidInNoun(tree: Tree, noun: number): Draft[] {
  const clause = kidsBy(tree, noun, 'ccomp', 'acl').find(
    (k) => relationOf(tree, k) !== 'acl:relcl' && kidsBy(tree, k, 'mark').some((m) => lemmaOf(tree, m) === 'that'),
  )
  if (clause === undefined) return []
  const args = argumentsOf(tree, noun)
  const source = (args.get('by') ?? args.get('poss') ?? args.get('from') ?? args.get('pre') ?? args.get('subj'))?.[0]?.head
  return [draftOf(tree, noun, tokenAt(tree, noun).at, source, runsOf(tree, subtree(tree, clause)), false)]
}

function spokenBy(tree: Tree, cue: number, quotations: readonly Quotation[]): Draft[] {
  const belief = beliefVerbs.has(lemmaOf(tree, cue))
  const content = contentOf(tree, cue, quotations, belief)
  if (content.length === 0) return []
  const source = sourceOf(tree, cue)
  const medium = mediumOf(tree, cue)
  return [{ ...draftOf(tree, cue, cueSpan(tree, cue), source, content, belief), ...(medium === undefined ? {} : { medium }) }]
}

const draftOf = (tree: Tree, cue: number, cueAt: Span, source: number | undefined, content: readonly Span[], belief: boolean): Draft => ({
  sentence: tree.number,
  cue,
  cueAt,
  source,
  sourceSentence: tree.number,
  sourceAt: source === undefined ? undefined : spanOf(tree, phraseOf(tree, source)),
  content,
  belief,
})

const phraseOf = (tree: Tree, head: number): number[] =>
  subtree(
    tree,
    head,
    (k) => ['acl', 'parataxis', 'advcl', 'case', 'punct', 'ccomp'].includes(baseRelation(relationOf(tree, k))) && tokenAt(tree, k).head === head,
  )

function cueSpan(tree: Tree, cue: number): Span {
  const helpers = kidsBy(tree, cue, 'aux', 'compound').filter((k) => Math.abs(k - cue) <= 3)
  const governor = headOf(tree, cue)
  // "was quoted as saying"
  const quoted = governor >= 0 && lemmaOf(tree, governor) === 'quote' ? [governor, ...kidsBy(tree, governor, 'aux')] : []
  return spanOf(tree, [cue, ...helpers, ...quoted])
}

/** The clause that is said; for a verb inside its own content, the rest of the sentence; and quotations that the tree did not reach. */
function contentOf(tree: Tree, cue: number, quotations: readonly Quotation[], belief: boolean): readonly Span[] {
  const governed = kidsBy(tree, cue, 'ccomp').flatMap((k) => runsOf(tree, subtree(tree, k)))
  const own = new Set(subtree(tree, cue))
  const governor = headOf(tree, cue)
  const inserted = baseRelation(relationOf(tree, cue)) === 'parataxis' && governor >= 0 && governed.length === 0
  const around = inserted
    ? runsOf(
        tree,
        subtree(tree, governor).filter((i) => !own.has(i)),
      )
    : []
  const behind = kidsBy(tree, cue, 'parataxis')
    .filter((k) => governed.length === 0 && isVerb(tree, k))
    .flatMap((k) => runsOf(tree, subtree(tree, k)))
  const found = [...governed, ...around, ...behind]
  if (belief) return found
  const cueAt = tokenAt(tree, cue).at
  const inside = quotations.filter(
    ({ at }) => spansOverlap(at, tree.sentence.at) && !spanCovers(at, cueAt) && !found.some((span) => spansOverlap(span, at)) && at.end - at.start > 12,
  )
  // several quotations in one sentence belong to its speaker; with another speaker in between, to the nearer one
  return [
    ...found,
    ...(found.length === 0 || inside.length > 0 ? inside.filter(({ at }) => isNearestCue(tree, cue, at)).map(({ at }) => clip(at, tree.sentence.at)) : []),
  ]
}

const clip = (at: Span, within: Span): Span => ({ start: Math.max(at.start, within.start), end: Math.min(at.end, within.end) })

function isNearestCue(tree: Tree, cue: number, quotation: Span): boolean {
  const distance = (i: number): number => {
    const { at } = tokenAt(tree, i)
    return at.end <= quotation.start ? quotation.start - at.end : at.start - quotation.end
  }
  return tree.tokens.every(
    (token, i) =>
      i === cue || !isVerb(tree, i) || !speechVerbs.has(token.lemma.toLowerCase()) || spanCovers(quotation, token.at) || distance(i) >= distance(cue),
  )
}

/** The speaker: the subject, or what the speech stands in ("it said in the reports", "the report says"). */
function sourceOf(tree: Tree, cue: number): number | undefined {
  const args = argumentsOf(tree, cue)
  const subject = args.get('subj')?.[0]?.head
  const impersonal = subject === undefined || (lemmaOf(tree, subject) === 'it' && tokenAt(tree, subject).upos === 'PRON')
  if (!impersonal) return subject
  const place = kidsBy(tree, cue, 'obl').find(
    (k) => ['in', 'by', 'from'].includes(prepositionOf(tree, k) ?? '') && (media.has(lemmaOf(tree, k)) || prepositionOf(tree, k) === 'by'),
  )
  return place ?? subject
}

function mediumOf(tree: Tree, cue: number): string | undefined {
  const phrase = kidsBy(tree, cue, 'obl', 'nmod').find(
    (k) => ['on', 'via', 'through', 'in'].includes(prepositionOf(tree, k) ?? '') && (platforms.has(lemmaOf(tree, k)) || media.has(lemmaOf(tree, k))),
  )
  if (phrase !== undefined) return tokenAt(tree, phrase).words
  // the phrase may hang on the speaker: "wrote Ann Reyes of the Lowland Institute on Twitter"
  const nearby = tree.tokens.findIndex(
    (token, i) => platforms.has(token.lemma.toLowerCase()) && i > cue && ['on', 'via'].includes(tree.tokens[i - 1]?.words.toLowerCase() ?? ''),
  )
  return nearby < 0 ? undefined : tokenAt(tree, nearby).words
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

/** A sentence that is all quotation, with no speaker of its own, goes on with the one before it; failing that, waits for the one behind it. */
function continueQuotations(trees: readonly Tree[], drafts: readonly Draft[], quotations: readonly Quotation[], text: string): Draft[] {
  const carried: Draft[] = []
  for (const tree of trees) {
    const { at } = tree.sentence
    const quotation = quotations.find((each) => spansOverlap(each.at, at))
    if (quotation === undefined || drafts.some((draft) => draft.content.some((span) => spansOverlap(span, clip(quotation.at, at))))) continue
    const part = clip(quotation.at, at)
    if (part.end - part.start < 0.6 * (at.end - at.start)) continue
    const all = [...drafts, ...carried]
    const before = all.filter((draft) => draft.sentence === tree.number - 1 && isQuoting(draft, quotations)).at(-1)
    const behind = drafts.find(
      (draft) => draft.sentence === tree.number + 1 && isQuoting(draft, quotations) && !text.slice(at.end, draft.cueAt.start).includes('\n\n'),
    )
    const from = before ?? behind
    if (from === undefined) continue
    carried.push({ ...from, sentence: tree.number, content: [part] })
  }
  return carried
}

const isQuoting = (draft: Draft, quotations: readonly Quotation[]): boolean => draft.content.some((span) => quotations.some(({ at }) => spansOverlap(at, span)))

function mannerOf(content: readonly Span[], quotations: readonly Quotation[]): Speech['manner'] {
  const whole = spanOver(content)
  const quoted = quotations.reduce((sum, { at }) => sum + Math.max(0, Math.min(at.end, whole.end) - Math.max(at.start, whole.start)), 0)
  const share =
    quoted /
    Math.max(
      1,
      content.reduce((sum, span) => sum + span.end - span.start, 0),
    )
  return share > 0.8 ? 'quoted' : share > 0.05 ? 'mixed' : 'paraphrased'
}
