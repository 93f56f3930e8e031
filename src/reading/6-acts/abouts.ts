import type { EventType } from '../../domain/act.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import type { AboutDraft } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import { argumentsOf } from '../arguments.ts'
import { prepositionOf } from '../prepositions.ts'
import { headOf, isVerb, kidsBy, lemmaOf, relationOf, spanOf, tokenAt, type Tree } from '../tree.ts'
import { clauseTokens } from './clause.ts'
import type { ActMatch, Knows } from './match-predicates.ts'
import { inverted } from './own-status.ts'
import { isDate, pickArguments, selected } from './select-arguments.ts'

export function aboutsOf(tree: Tree, match: ActMatch, byToken: ReadonlyMap<number, ActMatch>, knows: Knows): readonly AboutDraft[] {
  const selectors = match.predicate.about?.split('|') ?? []
  const all = selectors.map((selector) => selected(tree, match, selector, knows)).find((heads) => heads.length > 0) ?? []
  // "offered Chad a loan": to whom is not what
  const things = giving.has(match.predicate.event) ? all.filter(({ head }) => !knows.isParty(tree, head)) : []
  const list = all.length > 1 && things.length > 0 ? things : all
  const { token, consumed, predicate } = match
  const abouts = list.flatMap(({ head }): readonly AboutDraft[] => {
    if (head === token || !isContent(tree, head)) return []
    const [given] = takesWordBack(predicate) ? wordGiven(tree, head, byToken, knows) : []
    const about = given ?? aboutOf(tree, head, byToken, knows)
    return predicate.event === 'AGREE' && about.predicate === undefined && (consumed.includes(head) || isDate(tree, head)) ? [] : [about]
  })
  // "demanded the release of the ship and its crew", the crew hung on the release: whoever stands beside an act is none
  const isBeside = ({ trigger, predicate: act }: AboutDraft): boolean =>
    act === undefined && relationOf(tree, trigger) === 'conj' && knows.isParty(tree, trigger)
  return abouts.some(({ predicate: act }) => act !== undefined) ? abouts.filter((about) => !isBeside(about)) : abouts
}

const takesWordBack = ({ id }: Predicate): boolean => id === 'concede/take-back-word' || id === 'concede/drop-demand' || id === 'concede/suspend-plan'

/** "dropped its threat to expel them": what is taken back is what was threatened. */
function wordGiven(tree: Tree, head: number, byToken: ReadonlyMap<number, ActMatch>, knows: Knows): readonly AboutDraft[] {
  const word = byToken.get(head)
  if (word?.predicate.about === undefined) return contentOfNoun(tree, head, byToken, knows)
  const all = aboutsOf(tree, word, byToken, knows)
  const [inner, outer] = [all.filter(({ predicate }) => predicate !== undefined), contentOfNoun(tree, head, byToken, knows)]
  // where no word names the act, the threat is still none of its own
  return ([inner, outer, all].find((list) => list.length > 0) ?? []).map((about) => ({ ...about, via: head }))
}

/** "its threat *to close the border*", where the lexicon does not know the noun or the parser hung its clause elsewhere. */
const contentOfNoun = (tree: Tree, head: number, byToken: ReadonlyMap<number, ActMatch>, knows: Knows): readonly AboutDraft[] => {
  const verb = headOf(tree, head)
  const clauses = [...kidsBy(tree, head, 'acl', 'ccomp'), ...(verb < 0 ? [] : kidsBy(tree, verb, 'advcl', 'xcomp').filter((k) => k > head))]
  return clauses
    .filter((k) => relationOf(tree, k) !== 'acl:relcl' && kidsBy(tree, k, 'mark').some((mark) => ['to', 'that'].includes(lemmaOf(tree, mark))))
    .map((k) => ({ ...aboutOf(tree, k, byToken, knows), via: head }))
    .filter(({ predicate }) => predicate !== undefined)
}

/** Not "pledged to respond *should they attack*", "freed at once and as *soon* as possible"; nor are "agreed on *Monday*", "came to *terms*" about these. */
const isContent = (tree: Tree, head: number): boolean => inverted(tree, head) === undefined && tokenAt(tree, head).upos !== 'ADV'

/** Verbs and nouns that only lead over to the act: "wants to *let* the police raid the port". */
const leadingOver = new Set(
  'allow permit let enable begin start try continue keep help get go move come proceed plan intend seek attempt want consider prepare order authorise authorize resume carry take have make do be'.split(
    ' ',
  ),
)

const giving: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'AID', 'CONCEDE'])

/** "a programme of economic aid", "a package of sanctions": what it holds. */
const amounting = new Set('package programme program round'.split(' '))

function aboutOf(tree: Tree, head: number, byToken: ReadonlyMap<number, ActMatch>, knows: Knows): AboutDraft {
  const inner = innerAct(tree, head, byToken, 0)
  const trigger = inner?.token ?? head
  const args = inner?.arguments ?? argumentsOf(tree, head)
  const pick = (selectors: string | undefined): readonly Argument[] =>
    inner === undefined || selectors === undefined ? [] : pickArguments(tree, inner, selectors, knows)
  return {
    trigger,
    triggerAt: tokenAt(tree, trigger).at,
    at: spanOf(tree, clauseTokens(tree, head)),
    actor: inner === undefined ? (args.get('subj') ?? []) : pick(inner.predicate.actor),
    recipient: pick(inner?.predicate.recipient),
    thing: inner === undefined ? (args.get('obj') ?? args.get('of') ?? []) : pick(inner.predicate.thing ?? 'obj'),
    ...(inner === undefined ? {} : { predicate: inner.predicate }),
    ...(trigger === head ? {} : { via: head }),
  }
}

function innerAct(tree: Tree, head: number, byToken: ReadonlyMap<number, ActMatch>, depth: number): ActMatch | undefined {
  const direct = byToken.get(head)
  if (direct !== undefined && direct.predicate.event !== 'SAY') return direct
  if (amounting.has(lemmaOf(tree, head))) {
    const what = kidsBy(tree, head, 'nmod').find((k) => prepositionOf(tree, k) === 'of')
    return what === undefined ? undefined : innerAct(tree, what, byToken, depth + 1)
  }
  if (depth > 3 || (isVerb(tree, head) && !leadingOver.has(lemmaOf(tree, head)))) return undefined
  for (const k of kidsBy(tree, head, 'xcomp', 'ccomp', 'obj', 'acl', 'advcl')) {
    if (relationOf(tree, k) === 'acl:relcl') continue
    const inner = innerAct(tree, k, byToken, depth + 1)
    if (inner !== undefined) return inner
  }
  return undefined
}
