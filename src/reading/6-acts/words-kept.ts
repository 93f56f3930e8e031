import { describingVerbs } from '../../knowledge/lexicon/described.ts'
import { expiringVerbs, expiringWords, judgedWords, keepingOn, keepingVerbs, keptOn, wordsGiven } from '../../knowledge/lexicon/words-kept.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, hasKid, headOf, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

/** "carried out its threat to close the port", "made good on its promise": the verb that says that a word was kept, by the noun for the word. */
export function keptBy(tree: Tree, noun: number): number | undefined {
  if (!wordsGiven.has(lemmaOf(tree, noun))) return undefined
  const verb = headOf(tree, noun)
  if (verb < 0) return undefined
  const isObject = ['obj', 'nsubj:pass'].includes(relationOf(tree, noun)) && keepingVerbs.has(lemmaOf(tree, verb))
  const isPhrase = keptOn.has(prepositionOf(tree, noun) ?? '') && keepingOn.has(lemmaOf(tree, verb))
  // "made", of "made good on"
  return isObject ? verb : !isPhrase ? undefined : lemmaOf(tree, verb) === 'good' ? headOf(tree, verb) : verb
}

/** "kept its promise to free them": neither the keeping nor the promise is told for itself, but what was done. */
export const isWordKept = (tree: Tree, i: number): boolean =>
  (keptBy(tree, i) !== undefined && hasContent(tree, i)) ||
  (tree.kids[i] ?? []).some((k) => hasContent(tree, k) && keptBy(tree, k) === i) ||
  kidsBy(tree, i, 'xcomp', 'amod').some(
    (k) => lemmaOf(tree, k) === 'good' && (tree.kids[k] ?? []).some((noun) => hasContent(tree, noun) && keptBy(tree, noun) === i),
  )

const hasContent = (tree: Tree, noun: number): boolean => kidsBy(tree, noun, 'acl').some((k) => hasTo(tree, k))
const hasTo = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'mark').some((mark) => lemmaOf(tree, mark) === 'to')

/** "when its ultimatum expired", "called the offer a trap": a word that was given before is spoken of. */
export function isWordSpokenOf(tree: Tree, i: number): boolean {
  const governor = headOf(tree, i)
  if (governor < 0) return false
  const [lemma, relation] = [lemmaOf(tree, i), baseRelation(relationOf(tree, i))]
  if (relation === 'nsubj' && expiringWords.has(lemma)) return expiringVerbs.has(lemmaOf(tree, governor))
  const isKnown = kidsBy(tree, i, 'det').some((k) => ['the', 'this', 'that'].includes(lemmaOf(tree, k))) || hasKid(tree, i, 'nmod:poss')
  return relation === 'obj' && isKnown && judgedWords.has(lemma) && describingVerbs.has(lemmaOf(tree, governor)) && !hasContent(tree, i)
}

/** "as it had threatened", "part of what he had promised": with no words on what was threatened or promised, it is the word that is known already. */
export function isWordBefore(tree: Tree, i: number): boolean {
  const relation = relationOf(tree, i)
  if (relation === 'advcl') return kidsBy(tree, i, 'mark', 'advmod', 'case').some((k) => lemmaOf(tree, k) === 'as')
  const had = kidsBy(tree, i, 'aux').some((k) => tokenAt(tree, k).words.toLowerCase() === 'had')
  return had && (relation === 'acl:relcl' || kidsBy(tree, i, 'obj').some((k) => lemmaOf(tree, k) === 'what'))
}
