import type { Mention } from '../mention.ts'
import { baseRelation, isNominal, kidsBy, lemmaOf, relationOf, spanOf, subtree, tokenAt, type Tree } from '../tree.ts'

/** Relations that do not belong to the name of what the phrase is about. */
const outside = new Set([
  'acl',
  'appos',
  'conj',
  'cc',
  'punct',
  'case',
  'mark',
  'cop',
  'aux',
  'nsubj',
  'advcl',
  'advmod',
  'parataxis',
  'ccomp',
  'xcomp',
  'obl',
  'obj',
  'discourse',
  'dep',
  'orphan',
  'expl',
  'iobj',
])
/** Relations whose word is a part of somebody else's name, never a phrase of its own. */
const inner = new Set(['flat', 'fixed', 'goeswith', 'reparandum', 'case', 'det', 'punct', 'cc', 'mark', 'aux', 'cop', 'advmod', 'nummod'])

/**
 * In: trees. Out: every noun phrase, in order of their heads. Never: decides who or what is meant.
 * "the junta in Bamako withdrew its envoys" -> [the junta in Bamako] [Bamako] [its] [its envoys]
 */
export function findMentions(trees: readonly Tree[]): readonly Mention[] {
  return trees.flatMap((tree) => tree.tokens.flatMap((_, i) => (isMentionHead(tree, i) ? [mentionAt(tree, i)] : [])))
}

function isMentionHead(tree: Tree, i: number): boolean {
  if (inner.has(baseRelation(relationOf(tree, i))) || isTitle(tree, i)) return false
  const { upos } = tokenAt(tree, i)
  return (
    isNominal(tree, i) ||
    // "the two agreed"
    (upos === 'NUM' && lemmaOf(tree, i) === 'two' && isHeadlessAdjective(tree, i)) ||
    (upos === 'ADJ' && isHeadlessAdjective(tree, i)) ||
    (upos === 'DET' && ['nsubj', 'obj', 'obl'].includes(baseRelation(relationOf(tree, i))))
  )
}

/** "*President* Moon", "*US* President Moon": a title before a name is no one besides. */
const isTitle = (tree: Tree, i: number): boolean =>
  relationOf(tree, i) === 'nmod:desc' ||
  (tokenAt(tree, i).upos === 'PROPN' &&
    relationOf(tree, i) === 'conj' &&
    tree.tokens[i + 1]?.relation === 'nmod:desc' &&
    (tree.tokens[i + 1]?.head ?? 0) > i + 1)

/** "the Japanese", "the injured": an adjective that stands for people. */
const isHeadlessAdjective = (tree: Tree, i: number): boolean =>
  ['nsubj', 'obj', 'obl', 'nmod', 'conj', 'iobj'].includes(baseRelation(relationOf(tree, i))) && kidsBy(tree, i, 'det').length > 0

function mentionAt(tree: Tree, head: number): Mention {
  const tokens = phraseTokens(tree, head)
  const { upos, xpos } = tokenAt(tree, head)
  const determiners = kidsBy(tree, head, 'det', 'nmod:poss')
  return {
    sentence: tree.number,
    head,
    tokens,
    at: spanOf(tree, tokens),
    pronoun: upos === 'PRON' || (upos === 'DET' && ['both', 'these', 'those', 'all'].includes(lemmaOf(tree, head))),
    definite:
      upos === 'PROPN' ||
      determiners.some(
        (k) =>
          ['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'both'].includes(lemmaOf(tree, k)) ||
          relationOf(tree, k) === 'nmod:poss',
      ),
    plural: xpos === 'NNS' || xpos === 'NNPS' || ['they', 'them', 'their', 'we', 'our', 'us', 'both', 'these', 'those'].includes(lemmaOf(tree, head)),
    subject: ['nsubj', 'nsubj:pass', 'obl:agent'].includes(relationOf(tree, head)),
  }
}

/** The words from the leftmost to the rightmost word of the phrase, as one run where that is possible. */
function phraseTokens(tree: Tree, head: number): readonly number[] {
  const dropped = (k: number): boolean => {
    const relation = baseRelation(relationOf(tree, k))
    if (!outside.has(relation)) return false
    // the preposition of an inner phrase belongs to it ("sister *of* the ruler"), the one of the whole does not
    return !(['case', 'punct', 'cc', 'conj', 'advmod'].includes(relation) && tree.tokens[k]?.head !== head)
  }
  const all = subtree(tree, head, dropped)
  // an inner coordination is kept only where it stands inside the run ("the army and navy chiefs")
  return all.filter((i) => i <= head || !startsNewClause(tree, i, head))
}

/** Words behind the head that hang on a comma are remarks, not the name. */
function startsNewClause(tree: Tree, i: number, head: number): boolean {
  for (let k = head + 1; k <= i; k++) {
    if (tokenAt(tree, k).words === ',' && !isInsideName(tree, k)) return true
  }
  return false
}

const isInsideName = (tree: Tree, comma: number): boolean =>
  tokenAt(tree, comma - 1).upos === 'PROPN' && tree.tokens[comma + 1]?.upos === 'PROPN' && relationOf(tree, comma + 1) !== 'appos'
