import type { Claim, ClaimOrder } from '../../domain/claim.ts'
import type { Span } from '../../domain/span.ts'
import type { ActDraft } from '../act-draft.ts'
import { ancestors, baseRelation, headOf, isVerb, kidsBy, relationOf, tokenAt, type Tree } from '../tree.ts'
import { orderWordOf, type Order, type OrderWord } from './order-words.ts'

/** A clause or a noun that an act is ordered against: "after the *demolition*", "before the North *cut* the lines". Tokens of the act's own sentence. */
export type Occasion = { readonly head: number; readonly order: Order; readonly binds: boolean; readonly at: Span }

/** The order word right above a clause or noun, with its place. */
export function orderWordAt(tree: Tree, head: number): { readonly word: OrderWord; readonly at: Span } | undefined {
  for (const k of kidsBy(tree, head, 'mark', 'case', 'advmod')) {
    if (k > head) continue
    const fixed = kidsBy(tree, k, 'fixed')
    const phrase = [k, ...fixed].map((i) => tokenAt(tree, i).words.toLowerCase()).join(' ')
    const before = k === 0 ? undefined : tokenAt(tree, k - 1)
    const ahead = before === undefined ? undefined : orderWordOf(`${before.words.toLowerCase()} ${phrase}`)
    const word = ahead ?? orderWordOf(phrase)
    const { start } = ahead === undefined || before === undefined ? tokenAt(tree, k).at : before.at
    if (word?.opensClause === true) return { word, at: { start, end: tokenAt(tree, fixed.at(-1) ?? k).at.end } }
  }
  return undefined
}

/** What an act is ordered against: clauses and nouns that hang from it, or from the clause that it is in, behind an order word. */
export function occasionsOf(tree: Tree, trigger: number): readonly Occasion[] {
  const clause = isVerb(tree, trigger) ? trigger : (ancestors(tree, trigger).find((i) => isVerb(tree, i)) ?? trigger)
  return [...new Set([trigger, clause])].flatMap((top) =>
    [...kidsBy(tree, top, 'advcl', 'obl', 'nmod'), ...aheadOf(tree, top)].flatMap((head) => {
      const found = orderWordAt(tree, head)
      if (found === undefined || head === trigger || ancestors(tree, trigger).includes(head)) return []
      return [{ head, order: found.word.order, binds: found.word.binds === true || isVerb(tree, head), at: found.at }]
    }),
  )
}

/** "shelled the village ahead of the attack": the attack hangs on "ahead". */
const aheadOf = (tree: Tree, top: number): readonly number[] => kidsBy(tree, top, 'advmod').flatMap((k) => kidsBy(tree, k, 'obl', 'nmod'))

/** Two acts of a report in order, by the words that say so. */
export type OrderedActs = { readonly act: ActDraft; readonly order: Order; readonly than: ActDraft; readonly at: Span }

/** In: the acts of a report. Out: which lies before, after or beside which, where words say so. "Had previously threatened": before what was told last. */
export function orderOfActs(acts: readonly ActDraft[], trees: readonly Tree[]): readonly OrderedActs[] {
  const byToken = new Map(acts.map((act) => [`${act.sentence}:${act.trigger}`, act]))
  const found: OrderedActs[] = []
  let told: ActDraft | undefined
  for (const act of acts) {
    const tree = trees[act.sentence]
    if (tree === undefined) continue
    for (const { head, order, at } of occasionsOf(tree, act.trigger)) {
      const than = byToken.get(`${act.sentence}:${head}`)
      if (than !== undefined && than !== act) found.push({ act, order, than, at })
    }
    const adverb = adverbOf(tree, act.trigger) ?? pluperfectOf(act, tree)
    if (adverb !== undefined && told !== undefined && told.sentence < act.sentence && act.sentence - told.sentence <= farthest)
      found.push({ act, order: adverb.order, than: told, at: adverb.at })
    if (isTold(act, tree)) told = act
  }
  return found
}

/** Sentences: "previously" looks back on what was told just now. */
const farthest = 2

/** What carries the story on: a done act of the main clause, no noun and nothing that lies further back. */
function isTold({ noun, status, pluperfect, trigger }: ActDraft, tree: Tree): boolean {
  return !noun && status === 'done' && !pluperfect && (headOf(tree, trigger) < 0 || baseRelation(relationOf(tree, trigger)) === 'conj')
}

/** "had cut": before what was told last. */
function pluperfectOf({ pluperfect, trigger }: ActDraft, tree: Tree): { readonly order: Order; readonly at: Span } | undefined {
  const had = pluperfect ? kidsBy(tree, trigger, 'aux').find((k) => tokenAt(tree, k).words.toLowerCase() === 'had') : undefined
  return had === undefined ? undefined : { order: 'before', at: tokenAt(tree, had).at }
}

/** "previously threatened", "later withdrew", "Meanwhile, ...". */
function adverbOf(tree: Tree, trigger: number): { readonly order: Order; readonly at: Span } | undefined {
  for (const k of kidsBy(tree, trigger, 'advmod')) {
    const word = orderWordOf(tokenAt(tree, k).words.toLowerCase())
    if (word?.opensClause === false && kidsBy(tree, k, 'obl', 'nmod', 'obl:npmod').length === 0) return { order: word.order, at: tokenAt(tree, k).at }
  }
  return undefined
}

/** The claims with the order that the acts behind them are told in. */
export function withOrder(claims: readonly Claim[], ordered: readonly OrderedActs[]): readonly Claim[] {
  const byTrigger = new Map(claims.toReversed().map((claim) => [`${claim.trigger.start}-${claim.trigger.end}`, claim]))
  const claimOf = ({ triggerAt }: ActDraft): Claim | undefined => byTrigger.get(`${triggerAt.start}-${triggerAt.end}`)
  const orders = new Map<Claim, readonly ClaimOrder[]>()
  for (const { act, order, than, at } of ordered) {
    const [claim, other] = [claimOf(act), claimOf(than)]
    if (claim !== undefined && other !== undefined && claim !== other) orders.set(claim, [...(orders.get(claim) ?? []), { order, than: other.id, at }])
  }
  return claims.map((claim) => {
    const order = orders.get(claim)
    return order === undefined ? claim : { ...claim, order }
  })
}
