import type { Quantity } from '../../domain/claim.ts'
import { spanCovers, spansOverlap } from '../../domain/span.ts'
import { months } from '../../knowledge/calendar/names.ts'
import { harmDone } from '../../knowledge/lexicon/harm.ts'
import type { ActDraft } from '../act-draft.ts'
import { argumentsOf } from '../arguments.ts'
import { baseRelation, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { quantityOf } from './quantities.ts'

/** The numbers told of those and of that which an act befalls, of a crowd that marches, and of the deeds themselves. */
export function quantitiesOf(draft: ActDraft, tree: Tree): readonly Quantity[] {
  const kind = harmOf(draft, tree) ?? (draft.predicate.event === 'PROTEST' ? 'crowd' : 'count')
  const heads = [...draft.recipient, ...draft.thing, ...(kind === 'crowd' ? draft.actor : [])]
    .map(({ head }) => head)
    .filter((head) => !isDayOfMonth(tree, head))
  const own = [...new Set([...heads, ...countedAt(tree, draft.trigger)])].flatMap((head) => quantityOf(tree, head, kind) ?? [])
  // "four attacks": the deeds are counted, and nobody in them
  const deeds = isVerb(tree, draft.trigger) ? undefined : quantityOf(tree, draft.trigger, 'count')
  // "two were killed and six wounded when rebels shelled the port": each word of harm counts its own
  const harmed = (draft.absorbed ?? []).flatMap((trigger) => {
    const own = harmDone(lemmaOf(tree, trigger))
    return own === undefined ? [] : countedAt(tree, trigger).flatMap((head) => quantityOf(tree, head, own) ?? [])
  })
  return [...own.filter(({ at }) => !harmed.some((other) => spansOverlap(at, other.at))), ...harmed, ...(deeds === undefined ? [] : [deeds])]
}

/** "killed", "shot dead", "hacked to death"; who fled is displaced where nobody but people fled. */
function harmOf({ trigger, triggerAt, predicate }: ActDraft, tree: Tree): Quantity['kind'] | undefined {
  const own = harmDone(lemmaOf(tree, trigger))
  if (own !== undefined) return own
  if (predicate.id === 'sanction/flee') return 'displaced'
  return isVerb(tree, trigger) && tree.tokens.some(({ at, lemma }) => spanCovers(triggerAt, at) && ['dead', 'death'].includes(lemma)) ? 'dead' : undefined
}

/** "on *13* February": no number of anything. */
const isDayOfMonth = (tree: Tree, head: number): boolean =>
  tokenAt(tree, head).upos === 'NUM' && [head - 1, head + 1, ...(tree.kids[head] ?? [])].some((k) => months.has(tree.tokens[k]?.words.toLowerCase() ?? ''))

/** What is sent, fired, deployed, or has died by this word, whether or not it is a thing that can be in a state; "killing six": the number itself. */
function countedAt(tree: Tree, trigger: number): readonly number[] {
  const dead = harmDone(tokenAt(tree, trigger).lemma) === 'dead'
  const kids = (tree.kids[trigger] ?? []).filter(
    (k) => ['obj', 'nsubj:pass'].includes(relationOf(tree, k)) || (dead && baseRelation(relationOf(tree, k)) === 'nsubj'),
  )
  const objects = kids.length > 0 || !isVerb(tree, trigger) ? [] : (argumentsOf(tree, trigger).get('obj') ?? []).map(({ head }) => head)
  return [...kids, ...objects, ...(isVerb(tree, trigger) ? kidsBy(tree, trigger, 'nummod') : [])]
}
