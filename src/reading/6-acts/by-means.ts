import { means } from '../../knowledge/lexicon/means.ts'
import type { ActDraft } from '../act-draft.ts'
import { prepositionOf } from '../prepositions.ts'
import { kidsBy, lemmaOf, tokenAt, withConjuncts, type Tree } from '../tree.ts'

/**
 * The mode of an ASSAULT by what it was done with, where its words do not tell it or tell less: "a *sniper* wounded two guards",
 * "attacked the patrol with *stones*", "*tanks* opened fire".
 */
export function withMeans(tree: Tree, draft: ActDraft): ActDraft {
  const { predicate } = draft
  if (predicate.event !== 'ASSAULT') return draft
  const words = meansOf(tree, draft).flatMap((head) => namesOf(tree, head))
  const found = means.find(({ mode, words: known, over }) => {
    const puts = predicate.mode === undefined || predicate.mode === mode || over.includes(predicate.mode)
    return puts && words.some((word) => known.has(word))
  })
  return found === undefined || found.mode === predicate.mode ? draft : { ...draft, predicate: { ...predicate, mode: found.mode } }
}

/** Those that do it, what they do it with, and what they are told to carry: "herders armed with *machetes*". */
function meansOf(tree: Tree, { trigger, actor }: ActDraft): readonly number[] {
  const doers = [...actor.map(({ head }) => head), ...kidsBy(tree, trigger, 'nsubj', 'obl:agent')]
  const armed = doers.flatMap((head) => kidsBy(tree, head, 'acl', 'amod').filter((k) => ['arm', 'armed'].includes(lemmaOf(tree, k))))
  const subjects = tokenAt(tree, trigger).upos === 'NOUN' ? [trigger] : doers
  const used = [trigger, ...armed].flatMap((k) => kidsBy(tree, k, 'obl', 'nmod')).filter((k) => using.has(prepositionOf(tree, k) ?? ''))
  return [...subjects, ...doers, ...used].flatMap((head) => withConjuncts(tree, head))
}
const using = new Set(['with', 'by', 'using'])

/** The word and each word before it with it: "suicide bomber", "bomber". */
const namesOf = (tree: Tree, head: number): readonly string[] => [
  ...kidsBy(tree, head, 'compound', 'amod').map((k) => `${lemmaOf(tree, k)} ${lemmaOf(tree, head)}`),
  lemmaOf(tree, head),
]
