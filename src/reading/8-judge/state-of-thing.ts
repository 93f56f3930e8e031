import type { About } from '../../domain/claim.ts'
import { spanCovers } from '../../domain/span.ts'
import { statesOf, type Thing } from '../../domain/thing.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import { prepositionOf } from '../prepositions.ts'
import { kidsBy, lemmaOf, tokenAt, type Tree } from '../tree.ts'
import type { Found } from './found.ts'

/** The first of the arguments that is a thing which can be in a state, or a part of one. */
export function thingFor(list: readonly Argument[], tree: Tree, found: Found): Thing | undefined {
  for (const { head } of list) {
    const thing = (grounds.has(lemmaOf(tree, head)) ? wholeOf(tree, head, found) : undefined) ?? found.thingAt(tree.number, head) ?? wholeOf(tree, head, found)
    if (thing !== undefined) return thing
  }
  return undefined
}

const partsOfThings = new Set('call work operation service use side part section stretch traffic'.split(' '))

/** "the *site* of the plant" is no other thing. */
const grounds = new Set('site ground premise compound area territory'.split(' '))

/** What can be hit by itself; with it the whole is damaged, and no more than damaged. */
const pieces = new Set('roof wall gate building wing floor tower span deck hull perimeter fence entrance courtyard dome hall pillar'.split(' '))

/** "the call *over the hotline*", "the work *of their office*", "the northern side *of the railway*": what befalls a part befalls the thing. */
function wholeOf(tree: Tree, head: number, found: Found): Thing | undefined {
  const lemma = lemmaOf(tree, head)
  if (!partsOfThings.has(lemma) && !grounds.has(lemma) && !pieces.has(lemma)) return undefined
  const whole = kidsBy(tree, head, 'nmod').find((k) => ['of', 'over', 'on', 'via', 'through'].includes(prepositionOf(tree, k) ?? ''))
  return whole === undefined ? undefined : found.thingAt(tree.number, whole)
}

/** States by which another kind of thing is told of: a post that is fortified stands, loudspeakers that are under way are on. */
const sameInKind: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  facility: { fortified: 'open', 'under way': 'open', 'in force': 'open', restored: 'open' },
  zone: { restored: 'open' },
  force: { 'under way': 'deployed' },
}

/** "agreed to hold talks", "agreed to set up a hotline": what is agreed on is proposed or planned. What is to be opened or restored may be there already. */
function agreedOn({ predicate, about }: ActDraft, tree: Tree, { kind }: Thing): string | undefined {
  if (predicate.event !== 'AGREE' || about === undefined) return undefined
  const state = about.predicate?.state
  if (kind === 'talks') return state === 'held' || state === 'under way' ? 'proposed' : undefined
  if (kind === 'agreement') return state === 'signed' ? 'proposed' : undefined
  return (kind === 'channel' || kind === 'facility') && founding.has(lemmaOf(tree, about.trigger)) ? 'planned' : undefined
}
const founding = new Set('set establish install create build found'.split(' '))

/** The state that an act puts its thing in, in the words that things of that kind know; nothing where they know no such state. */
export function stateOf(draft: ActDraft, tree: Tree, thing: Thing | undefined, about?: About): { readonly state?: string } {
  if (thing === undefined) return {}
  const { state: done, stateIfNot } = draft.predicate
  const own = draft.status === 'denied' ? stateIfNot : done
  const named: string | undefined =
    own ?? agreedOn(draft, tree, thing) ?? (draft.predicate.event === 'THREATEN' && about !== undefined ? 'threatened' : undefined)
  const ofKind = named === undefined ? undefined : (sameInKind[thing.kind]?.[named] ?? named)
  if (ofKind === undefined || !statesOf(thing.kind).some((state) => state === ofKind)) return {}
  return {
    state: ofKind === 'destroyed' && draft.thing.some(({ head }) => pieces.has(lemmaOf(tree, head))) && !isItself(draft, tree, thing) ? 'damaged' : ofKind,
  }
}

const isItself = ({ thing: [first] }: ActDraft, tree: Tree, thing: Thing): boolean => first !== undefined && spanCovers(thing.at, tokenAt(tree, first.head).at)
