import { cueAdjectives, cueAdverbs, cueNouns, cueVerbs, lendingVerbs, sourcePrepositions, type CueKind } from '../../knowledge/lexicon/cues.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, spanOf, subtree, tokenAt, type Tree } from '../tree.ts'
import type { Cue } from './cue.ts'
import { partsOf, pickParts, tokensOf, type Picked } from './parts.ts'
import { sourceOfNoun, sourceOfVerb } from './sources.ts'
import { verbCue } from './verb-cue.ts'

/** The words of a sentence that attribute something, by the part of speech of each. */
export function cuesOf(tree: Tree): readonly Cue[] {
  return tree.tokens.flatMap((token, i) => {
    const preposition = prepositionOf(tree, i)
    if (preposition !== undefined && sourcePrepositions.has(preposition)) return accordingTo(tree, i, preposition)
    if (isVerb(tree, i)) return verbCue(tree, i) ?? adjectiveCue(tree, i) ?? []
    if (token.upos === 'ADJ') return adjectiveCue(tree, i) ?? []
    if (token.upos === 'NOUN') return nounCue(tree, i) ?? []
    if (token.upos === 'ADV') return adverbCue(tree, i) ?? []
    return []
  })
}

/** "was confident that", "is eager to", "furious about". */
function adjectiveCue(tree: Tree, i: number): Cue | undefined {
  const frames = cueAdjectives.get(lemmaOf(tree, i)) ?? cueAdjectives.get(tokenAt(tree, i).words.toLowerCase())
  if (frames === undefined) return undefined
  // "made clear that", "is not sure"
  const maker = relationOf(tree, i) === 'xcomp' && isVerb(tree, headOf(tree, i)) ? headOf(tree, i) : undefined
  const source = maker === undefined ? (sourceOfVerb(tree, i) ?? kidsBy(tree, i, 'nsubj')[0]) : sourceOfVerb(tree, maker)
  const found = clauseParts(tree, i, frames) ?? pickParts(partsOf(tree, i, false), frames, i)
  if (source === undefined || found === undefined) return undefined
  const copula = [...(maker === undefined ? [] : [maker]), ...kidsBy(tree, i, 'cop')].filter((k) => Math.abs(k - i) < 4)
  return { kind: found.kind, cue: i, cueAt: spanOf(tree, [i, ...copula]), source, waits: false, inserted: false, content: tokensOf(tree, found.parts) }
}

function clauseParts(tree: Tree, i: number, frames: ReadonlyMap<string, CueKind>): Picked | undefined {
  const kind = frames.get('clause')
  const clauses = partsOf(tree, i, false).filter(({ frame }) => frame === 'clause')
  return kind === undefined || clauses.length === 0 ? undefined : { kind, frame: 'clause', parts: clauses }
}

function nounCue(tree: Tree, i: number): Cue | undefined {
  const frames = cueNouns.get(lemmaOf(tree, i))
  if (frames === undefined) return undefined
  const found = clauseParts(tree, i, frames) ?? pickParts(partsOf(tree, i, false), frames, i) ?? lentParts(tree, i, frames)
  if (found === undefined) return undefined
  const source = sourceOfNoun(tree, i)
  if (source === undefined && found.frame !== 'clause') return undefined
  // "said in a statement that": the verb tells it
  const governor = headOf(tree, i)
  if (found.frame === 'clause' && governor >= 0 && baseRelation(relationOf(tree, i)) === 'obl' && cueVerbs.get(lemmaOf(tree, governor))?.has('clause') === true)
    return undefined
  return { kind: found.kind, cue: i, cueAt: tokenAt(tree, i).at, source, waits: false, inserted: false, content: tokensOf(tree, found.parts) }
}

/** "takes aim at", "made fun of": the verb that only lends itself has the phrase of the noun. */
function lentParts(tree: Tree, noun: number, frames: ReadonlyMap<string, CueKind>): Picked | undefined {
  const verb = headOf(tree, noun)
  if (verb < 0 || !lendingVerbs.has(lemmaOf(tree, verb)) || relationOf(tree, noun) !== 'obj') return undefined
  const parts = partsOf(tree, verb, false).filter(({ head, frame }) => head > noun && !['object', 'clause', 'to'].includes(frame))
  return pickParts(parts, frames, noun)
}

/** "The convoy was reportedly stopped": the clause without the adverb. */
function adverbCue(tree: Tree, i: number): Cue | undefined {
  const governor = headOf(tree, i)
  if (!cueAdverbs.has(lemmaOf(tree, i)) || governor < 0 || !isVerb(tree, governor)) return undefined
  const content = subtree(tree, governor).filter((k) => k !== i)
  return { kind: 'seeming', cue: i, cueAt: tokenAt(tree, i).at, source: undefined, waits: false, inserted: true, content }
}

/** "..., according to the ministry": all of the clause but the phrase itself; of the sentence, where the phrase closes it. */
function accordingTo(tree: Tree, source: number, preposition: string): Cue | never[] {
  const clause = headOf(tree, source)
  if (clause < 0 || (preposition === 'per' && tokenAt(tree, source).upos !== 'PROPN')) return []
  const words = subtree(tree, source)
  const phrase = new Set(words)
  const root = tree.tokens.findIndex(({ head }) => head < 0)
  const first = tree.tokens.findIndex(({ upos }, k) => phrase.has(k) && upos !== 'PUNCT')
  const closes = tree.tokens.slice((words.at(-1) ?? source) + 1).every(({ upos }) => upos === 'PUNCT')
  const whole = closes && tree.tokens[first - 1]?.upos === 'PUNCT' ? root : clause
  const cue = kidsBy(tree, source, 'case')
  return {
    kind: 'said',
    cue: cue[0] ?? source,
    cueAt: spanOf(tree, [...cue, ...cue.flatMap((k) => kidsBy(tree, k, 'fixed'))]),
    source,
    waits: false,
    inserted: true,
    content: subtree(tree, whole).filter((k) => !phrase.has(k)),
  }
}
