import type { About } from '../../domain/claim.ts'
import { statesOf, type Thing } from '../../domain/thing.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import { prepositionOf } from '../prepositions.ts'
import { kidsBy, lemmaOf, type Tree } from '../tree.ts'
import type { Found } from './found.ts'

/** The first of the arguments that is a thing which can be in a state, or a part of one. */
export function thingFor(list: readonly Argument[], tree: Tree, found: Found): Thing | undefined {
  for (const { head } of list) {
    const thing = found.thingAt(tree.number, head) ?? wholeOf(tree, head, found)
    if (thing !== undefined) return thing
  }
  return undefined
}

const partsOfThings = new Set('call work operation service use side part section stretch traffic'.split(' '))

/** "the call *over the hotline*", "the work *of their office*", "the northern side *of the railway*": what befalls a part befalls the thing. */
function wholeOf(tree: Tree, head: number, found: Found): Thing | undefined {
  if (!partsOfThings.has(lemmaOf(tree, head))) return undefined
  const whole = kidsBy(tree, head, 'nmod').find((k) => ['of', 'over', 'on', 'via', 'through'].includes(prepositionOf(tree, k) ?? ''))
  return whole === undefined ? undefined : found.thingAt(tree.number, whole)
}

/** States by which another kind of thing is told of: a post that is fortified stands, loudspeakers that are under way are on. */
const sameInKind: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  facility: { fortified: 'open', 'under way': 'open', 'in force': 'open' },
  force: { 'under way': 'deployed' },
}

/** The state that an act puts its thing in, in the words that things of that kind know; nothing where they know no such state. */
export function stateOf(draft: ActDraft, thing: Thing | undefined, about: About | undefined): { readonly state?: string } {
  if (thing === undefined) return {}
  const { state: done, stateIfNot } = draft.predicate
  const own = draft.status === 'denied' ? stateIfNot : done
  const named: string | undefined = own ?? (draft.predicate.event === 'THREATEN' && about !== undefined ? 'threatened' : undefined)
  const ofKind = named === undefined ? undefined : (sameInKind[thing.kind]?.[named] ?? named)
  if (ofKind === undefined || !statesOf(thing.kind).some((state) => state === ofKind)) return {}
  return { state: ofKind }
}
