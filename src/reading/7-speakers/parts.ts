import type { CueFrame, CueKind } from '../../knowledge/lexicon/cues.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, hasKid, kidsBy, lemmaOf, relationOf, subtree, tokenAt, type Tree } from '../tree.ts'
import { isAside } from './sources.ts'

/** A branch below a cue and the frame that it fills. */
export type Part = { readonly frame: CueFrame; readonly head: number }

/** What hangs on a cue, each under the name of its frame; the subject of a passive is an object. */
export function partsOf(tree: Tree, cue: number, passive: boolean): readonly Part[] {
  return (tree.kids[cue] ?? []).flatMap((head): Part[] => {
    const frame = frameOf(tree, cue, head, passive)
    return frame === undefined ? [] : [{ frame, head }]
  })
}

function frameOf(tree: Tree, cue: number, k: number, passive: boolean): CueFrame | undefined {
  const relation = relationOf(tree, k)
  switch (baseRelation(relation)) {
    case 'ccomp':
      return isInfinitive(tree, k) && !hasKid(tree, k, 'nsubj', 'expl') ? 'to' : 'clause'
    case 'xcomp':
      if (isInfinitive(tree, k)) return infinitiveFrame(tree, k)
      return tokenAt(tree, k).xpos === 'VBG' ? 'ing' : marksOf(tree, k).includes('as') ? 'as' : 'predicate'
    case 'obj':
      return 'object'
    case 'iobj':
      return 'addressee'
    case 'nsubj':
      return passive && relation !== 'nsubj:outer' ? 'object' : undefined
    case 'csubj':
      return passive ? 'clause' : undefined
    case 'obl':
    case 'nmod': {
      const preposition = prepositionOf(tree, k) ?? marksOf(tree, k)[0]
      return relation === 'obl:agent' || relation === 'nmod:poss' || (passive && preposition === 'by') ? undefined : preposition
    }
    case 'advcl':
    case 'acl':
      return relation === 'acl:relcl' && !marksOf(tree, k).includes('that') ? undefined : clauseFrame(tree, cue, k)
    default:
      return undefined
  }
}

function clauseFrame(tree: Tree, cue: number, k: number): CueFrame | undefined {
  const marks = marksOf(tree, k)
  if (marks.includes('that') || marks.includes('whether')) return 'clause'
  if (marks.includes('if') && k > cue && asking.has(lemmaOf(tree, cue))) return 'clause'
  if (k < cue) return undefined
  if (isInfinitive(tree, k)) return infinitiveFrame(tree, k)
  return ['as', 'of', 'for', 'from', 'about', 'against', 'on', 'with', 'at', 'in'].find((each) => marks.includes(each))
}

/** "asked if they would come" */
const asking = new Set(['ask', 'wonder', 'inquire', 'enquire', 'know', 'see', 'say', 'doubt', 'determine', 'decide', 'tell'])

const marksOf = (tree: Tree, k: number): readonly string[] => kidsBy(tree, k, 'mark', 'case').map((m) => lemmaOf(tree, m))
const isInfinitive = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'mark').some((m) => lemmaOf(tree, m) === 'to')
/** "called for him to resign" */
const infinitiveFrame = (tree: Tree, k: number): CueFrame => (marksOf(tree, k).includes('for') ? 'for' : 'to')

/** The parts that a cue takes together, under the first of its frames that is filled. */
export type Picked = { readonly kind: CueKind; readonly frame: string; readonly parts: readonly Part[] }

/** What goes with an object: "criticised the mayor for", "described it as". */
const beside = new Set(['as', 'for', 'of', 'over', 'about', 'predicate', 'to', 'on', 'against', 'with', 'from', 'in'])

export function pickParts(parts: readonly Part[], frames: ReadonlyMap<string, CueKind | undefined>, cue: number): Picked | undefined {
  const named = (frame: string): readonly Part[] => parts.filter((part) => part.frame === frame)
  const objects = [...named('addressee'), ...named('object')]
  const picked = (frame: string, list: readonly Part[], as = frame): Picked | undefined => {
    const kind = frames.get(frame)
    return kind === undefined || list.length === 0 ? undefined : { kind, frame: as, parts: list }
  }
  return (
    (named('to').length > 0 && objects.length > 0 ? picked('object+to', [...objects, ...named('to')], 'to') : undefined) ??
    picked('to', named('to')) ??
    picked('ing', named('ing')) ??
    (objects.length > 1 ? picked('predicate', objects) : undefined) ??
    (named('predicate').length > 0 ? picked('predicate', [...objects, ...named('predicate')]) : undefined) ??
    (named('as').length > 0 ? picked('as', [...objects, ...named('as')]) : undefined) ??
    picked('object', objects.length > 0 ? [...objects, ...parts.filter(({ frame, head }) => beside.has(frame) && head > cue)] : []) ??
    parts
      .map(({ frame }) => picked(frame, [...named(frame), ...(frame === 'for' ? named('to') : [])]))
      .find((each) => each !== undefined && !['clause', 'quote', 'object', 'addressee'].includes(each.frame))
  )
}

/** The words below the parts; an aside of saying ("..., saying ...") is another speech. */
export const tokensOf = (tree: Tree, parts: readonly Part[]): readonly number[] =>
  parts.flatMap(({ head }) => subtree(tree, head, (k) => k > head && isAside(tree, k))).sort((a, b) => a - b)
