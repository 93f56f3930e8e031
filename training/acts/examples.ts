import { ownSentences, type LabelledAct, type LabelledSentence } from '../../bench/own-sentences.ts'
import { reportOf } from '../../bench/system.ts'
import { loadTools } from '../../src/app/load-tools.ts'
import { spansOverlap, type Span } from '../../src/domain/span.ts'
import type { Predicate } from '../../src/knowledge/lexicon/predicate.ts'
import { predicates } from '../../src/knowledge/lexicon/predicates.ts'
import type { ActFeatures } from '../../src/reading/6-acts/act-features.ts'
import { readReport } from '../../src/reading/read.ts'
import type { Tree } from '../../src/reading/tree.ts'

/** A word of a sentence of ours with the act that it tells; undefined: none. Status and `about` are not told by the examples of the lexicon. */
export type LabelledWord = {
  readonly features: ActFeatures
  readonly act: (Pick<LabelledAct, 'event' | 'mode'> & Partial<Pick<LabelledAct, 'status' | 'about'>>) | undefined
  /** Words of one fold are left out together; -1: in no fold. */
  readonly fold: number
}

export const tools = loadTools()
export const folds = 3
/** The scorer that was trained without a fold; not in git. */
export const foldFile = (fold: number): URL => new URL(`../work/acts-${fold}.sitrep-acts`, import.meta.url)

/** Neighbours are often of one story: ten lines of a file stay together. */
export const foldOf = ({ line }: Pick<LabelledSentence, 'line'>): number => Math.floor((line - 1) / 10) % folds

/** Of every word that can tell an act, what the reader shows a scorer. */
function featuresOf(text: string): readonly ActFeatures[] {
  const seen: ActFeatures[] = []
  const nothing = { by: 'none', kinds: [undefined], ofKind: Float64Array.of(1), statuses: [], ofStatus: new Float64Array(), isContent: 0 }
  const scorer = {
    version: 'none',
    score: (features: ActFeatures) => {
      seen.push(features)
      return nothing
    },
  }
  readReport(reportOf(text), { ...tools, scorer })
  return seen
}

/** The words of our labelled sentences. What only belongs to the words of an act, as "talks" in "held talks", is no example. */
export function wordsOfSentences(half: 'odd' | 'even'): readonly LabelledWord[] {
  return ownSentences(new URL('../sentences/', import.meta.url), half).flatMap((sentence) => {
    const spans = sentence.acts.map((act) => ({ act, at: spanOfAct(act, sentence.text) }))
    return featuresOf(sentence.text).flatMap((features) => {
      const { tree, token } = features
      const here = spans.filter(({ at }) => tree.tokens[token] !== undefined && spansOverlap(at, tree.tokens[token].at))
      const told = here.find(({ at }) => topOf(tree, at) === token)
      return here.length > 0 && told === undefined ? [] : [{ features, act: told?.act, fold: foldOf(sentence) }]
    })
  })
}

/** The examples of the lexicon: its own words in them tell its act; in its counter-examples nothing does. */
export function wordsOfLexicon(): readonly LabelledWord[] {
  return predicates.flatMap((predicate) => {
    const act = { event: predicate.event, mode: predicate.mode ?? '' }
    const heads = headsOf(predicate)
    return [
      ...predicate.yes.flatMap((text) =>
        featuresOf(text)
          .filter(({ tree, token }) => heads.has(tree.tokens[token]?.lemma.toLowerCase() ?? ''))
          .map((features) => ({ features, act, fold: -1 })),
      ),
      ...predicate.no.flatMap((text) => featuresOf(text).map((features) => ({ features, act: undefined, fold: -1 }))),
    ]
  })
}

/** "hold {talk|summit}" -> hold. */
const headsOf = ({ verbs = [], nouns = [] }: Predicate): ReadonlySet<string> =>
  new Set([...verbs, ...nouns].flatMap((pattern) => pattern.split(' ').slice(0, 2)).filter((word) => /^[a-z-]+$/u.test(word)))

const spanOfAct = ({ words, at }: LabelledAct, text: string): Span => {
  const start = at ?? text.indexOf(words)
  return { start, end: start + words.length }
}

/** The word that the others of the span hang on, a verb, noun or adjective where there is one. */
function topOf(tree: Tree, at: Span): number | undefined {
  const inside = new Set(tree.tokens.flatMap((token, i) => (spansOverlap(token.at, at) ? [i] : [])))
  const tops = [...inside].filter((i) => !inside.has(tree.tokens[i]?.head ?? -1))
  return tops.find((i) => ['VERB', 'NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[i]?.upos ?? '')) ?? tops[0]
}
