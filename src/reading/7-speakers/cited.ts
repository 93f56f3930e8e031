import { groupBy } from '../group-by.ts'
import type { Speech } from '../speech.ts'
import { baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { sourceOfVerb, sourceSpan } from './sources.ts'

/**
 * Who is cited by the one who speaks, and who quotes the one who is quoted: both say the same, the one cited innermost.
 *
 *   "Reuters reported, citing residents"                    residents, by `citing`, what Reuters reported
 *   "The agency quoted the minister as saying that ..."     the agency, by `quoted`, what the minister said
 */
export function withCited(told: readonly Speech[], trees: readonly Tree[]): readonly Speech[] {
  const bySentence = groupBy(told, ({ sentence }) => sentence)
  return trees.flatMap((tree) => {
    const here = bySentence.get(tree.number) ?? []
    return here.length === 0 ? here : here.flatMap((each) => [...quoting(tree, each), ...citing(tree, each)])
  })
}

/** The verb of quoting that "saying" hangs on: "was quoted as saying". */
export function quotingVerb(tree: Tree, saying: number): number | undefined {
  const governor = headOf(tree, saying)
  const isSaying = tokenAt(tree, saying).xpos === 'VBG' && kidsBy(tree, saying, 'mark', 'case').some((k) => lemmaOf(tree, k) === 'as')
  return isSaying && governor >= 0 && ['quote', 'cite'].includes(lemmaOf(tree, governor)) ? governor : undefined
}

function quoting(tree: Tree, speech: Speech): readonly Speech[] {
  const verb = quotingVerb(tree, speech.cue)
  if (verb === undefined) return [speech]
  const source = sourceOfVerb(tree, verb)
  const outer = source === undefined || source === speech.source ? [] : [{ ...speech, cue: verb, source, sourceAt: sourceSpan(tree, source) }]
  return [...outer, { ...speech, cited: true }]
}

function citing(tree: Tree, speech: Speech): readonly Speech[] {
  if (speech.kind !== 'said' || !isVerb(tree, speech.cue)) return []
  return kidsBy(tree, speech.cue, 'advcl').flatMap((k): Speech[] => {
    const [source] = kidsBy(tree, k, 'obj')
    if (tokenAt(tree, k).xpos !== 'VBG' || !['cite', 'quote'].includes(lemmaOf(tree, k)) || source === undefined) return []
    if (baseRelation(relationOf(tree, source)) !== 'obj' || !['NOUN', 'PROPN', 'PRON'].includes(tokenAt(tree, source).upos)) return []
    return [{ ...speech, cue: k, cueAt: tokenAt(tree, k).at, source, sourceAt: sourceSpan(tree, source), cited: true }]
  })
}
