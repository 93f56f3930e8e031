import { spansOverlap, type Span } from '../../domain/span.ts'
import { cueVerbs, media, platforms } from '../../knowledge/lexicon/cues.ts'
import { argumentsOf, isPassive } from '../arguments.ts'
import { prepositionOf } from '../prepositions.ts'
import { ancestors, baseRelation, hasKid, headOf, isNominal, isVerb, kidsBy, lemmaOf, relationOf, spanOf, subtree, tokenAt, type Tree } from '../tree.ts'

/** The speaker: the subject, or what the speech stands in ("it said in the reports", "the report says"). */
export function sourceOfVerb(tree: Tree, cue: number): number | undefined {
  const governor = headOf(tree, cue)
  if (governor >= 0 && ['quote', 'cite'].includes(lemmaOf(tree, governor))) {
    const quoted = argumentsOf(tree, governor).get('obj')?.[0]?.head
    if (quoted !== undefined && quoted !== cue) return quoted
  }
  const subject = subjectOf(tree, cue)
  const isImpersonal = subject === undefined ? isPassiveCue(tree, cue) : lemmaOf(tree, subject) === 'it' && tokenAt(tree, subject).upos === 'PRON'
  if (!isImpersonal) return subject
  const place = kidsBy(tree, cue, 'obl').find(
    (k) => ['in', 'by', 'from'].includes(prepositionOf(tree, k) ?? '') && (media.has(lemmaOf(tree, k)) || prepositionOf(tree, k) === 'by'),
  )
  return place ?? subject
}

function subjectOf(tree: Tree, cue: number): number | undefined {
  if (isAside(tree, cue)) {
    const outer = clausesAbove(tree, cue)
      .filter((k) => hasKid(tree, k, 'nsubj') && k < cue)
      .at(-1)
    const subject = outer === undefined ? undefined : kidsBy(tree, outer, 'nsubj')[0]
    if (subject !== undefined) return subject
  }
  const subjects = isSaidOf(tree, cue) ? [] : kidsBy(tree, cue, 'nsubj').filter((k) => relationOf(tree, k) !== 'nsubj:outer')
  const own = subjects.findLast((k) => k < cue) ?? subjects[0]
  if (own !== undefined && !['WDT', 'WP'].includes(tokenAt(tree, own).xpos)) return own
  const inherited = argumentsOf(tree, cue).get('subj')?.[0]?.head
  if (isSaidOf(tree, cue)) return isPassiveCue(tree, cue) ? inherited : undefined
  if (inherited !== undefined) return inherited
  const clause = tokenAt(tree, cue).xpos === 'VBG' ? ancestors(tree, cue).find((k) => hasKid(tree, k, 'nsubj')) : undefined
  return clause === undefined ? undefined : kidsBy(tree, clause, 'nsubj')[0]
}

/** The clauses that a word stands in, up to one that stands beside others with a subject of its own: "nobody came, and the mayor denied it, *saying* ...". */
function clausesAbove(tree: Tree, i: number): readonly number[] {
  const above = ancestors(tree, i)
  const beside = above.findIndex((k) => ['conj', 'parataxis'].includes(baseRelation(relationOf(tree, k))) && hasKid(tree, k, 'nsubj'))
  return beside < 0 ? above : above.slice(0, beside + 1)
}

/** "has called for" is active, whatever the parser makes of its subject. */
export function isPassiveCue(tree: Tree, cue: number): boolean {
  const helpers = kidsBy(tree, cue, 'aux').map((k) => lemmaOf(tree, k))
  return isPassive(tree, cue) && (!helpers.includes('have') || helpers.includes('be') || helpers.includes('get'))
}

/** "was told", "Asked about it, he said": its subject does not speak. */
const isSaidOf = (tree: Tree, cue: number): boolean =>
  isPassiveCue(tree, cue) || (tokenAt(tree, cue).xpos === 'VBN' && baseRelation(relationOf(tree, cue)) === 'advcl' && !hasKid(tree, cue, 'aux'))

/** "The mayor argued that it would help, saying ...": a participle behind a comma goes on with the subject of the whole sentence. */
export function isAside(tree: Tree, k: number): boolean {
  if (tokenAt(tree, k).xpos !== 'VBG' || !['advcl', 'acl', 'conj', 'parataxis', 'xcomp'].includes(relationOf(tree, k))) return false
  let before = k - 1
  while (before > 0 && tokenAt(tree, before).upos === 'ADV') before--
  return /^(?:,|[-–—]+)$/u.test(tree.tokens[before]?.words ?? '') && cueVerbs.has(lemmaOf(tree, k))
}

/** The "who" or "which" that stands for the speaker: "officials who say so". */
export function pronounOf(tree: Tree, cue: number): number | undefined {
  const first = baseRelation(relationOf(tree, cue)) === 'conj' && !hasKid(tree, cue, 'nsubj') ? headOf(tree, cue) : cue
  return kidsBy(tree, first, 'nsubj').find((k) => relationOf(tree, k) === 'nsubj' && ['WDT', 'WP'].includes(tokenAt(tree, k).xpos))
}

/** The noun nearest to the cue outside of what is said, before it or right behind it, for where the tree went astray in a quotation. */
export function speakerBeside(tree: Tree, cue: number, content: readonly Span[]): number | undefined {
  const isOutside = (i: number): boolean => !content.some((span) => spansOverlap(span, tokenAt(tree, i).at))
  const before = runFrom(tree, cue, -1, isOutside)
  const behind = runFrom(tree, cue, 1, isOutside)
  return topNoun(tree, before) ?? topNoun(tree, behind)
}

function runFrom(tree: Tree, cue: number, step: 1 | -1, isOutside: (i: number) => boolean): number[] {
  const run: number[] = []
  for (let i = cue + step; i >= 0 && i < tree.tokens.length && isOutside(i); i += step) {
    if (step === 1 && (tokenAt(tree, i).upos === 'VERB' || tokenAt(tree, i).upos === 'PUNCT' || tokenAt(tree, i).upos === 'ADP')) break
    run.push(i)
  }
  return run.sort((a, b) => a - b)
}

function topNoun(tree: Tree, run: readonly number[]): number | undefined {
  const inside = new Set(run)
  return run.find((i) => isNominal(tree, i) && prepositionOf(tree, i) === undefined && (!inside.has(headOf(tree, i)) || !isNominal(tree, headOf(tree, i))))
}

/** Verbs whose subject is spoken of: "faced criticism over", "drew praise from". */
const undergoing = new Set('face earn win draw receive attract get garner gain lose invite spark prompt fuel fan meet hear suffer entertain'.split(' '))

/** Whoever a noun of saying belongs to: "the ministry's claim", "a call by the union for", "issued a warning that". */
export function sourceOfNoun(tree: Tree, noun: number): number | undefined {
  const args = argumentsOf(tree, noun)
  const governor = headOf(tree, noun)
  if (governor >= 0 && undergoing.has(lemmaOf(tree, governor))) return (args.get('by') ?? args.get('from'))?.[0]?.head
  const named = (args.get('by') ?? args.get('poss') ?? args.get('from') ?? args.get('subj'))?.[0]?.head
  if (named !== undefined) return named
  if (governor >= 0 && isVerb(tree, governor) && baseRelation(relationOf(tree, noun)) === 'obj') return argumentsOf(tree, governor).get('subj')?.[0]?.head
  return args.get('pre')?.find(({ head }) => tokenAt(tree, head).upos === 'PROPN')?.head
}

/** The phrase of the speaker without its clauses: "the mayor of the town". */
export const sourceSpan = (tree: Tree, head: number): Span =>
  spanOf(
    tree,
    subtree(
      tree,
      head,
      (k) => ['acl', 'parataxis', 'advcl', 'case', 'punct', 'ccomp'].includes(baseRelation(relationOf(tree, k))) && tokenAt(tree, k).head === head,
    ),
  )

export function mediumOf(tree: Tree, cue: number): string | undefined {
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
