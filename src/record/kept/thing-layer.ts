import type { Signature } from '../thing-mentions.ts'
import { together } from '../thing-mentions.ts'
import type { KnownThing } from '../things.ts'
import { renamedThings, thingOfOneReport, thingsOfHead } from '../things.ts'
import type { Kept } from './kept.ts'

/** A signature whose thing is another now, or is known otherwise. */
export type ThingChange = { readonly signature: string; readonly before: KnownThing | undefined; readonly now: KnownThing | undefined }

/** Counts what reports no longer say and say now, and gives what that changes of things; the shelf of things itself is left as it was. */
export function compareThings(kept: Kept, gone: readonly Signature[], come: readonly Signature[]): readonly ThingChange[] {
  /** Heads under which something is said more or less often, what that is, and whether something new is said or something no more. */
  const heads = new Map<string, { isOther: boolean; readonly counted: Set<string> }>()
  const now = new Map<string, KnownThing | undefined>()
  const count = (signature: Signature, sign: 1 | -1): void => {
    if (signature.scope !== undefined) {
      now.set(signature.key, sign === 1 ? thingOfOneReport(signature) : undefined)
      return
    }
    const { head } = signature.name
    const known = kept.signature.get(head, signature.key)
    const counted = known ? together(known, signature, sign) : signature
    if (counted.mentions === 0) kept.signature.remove(head, signature.key)
    else kept.signature.put(head, signature.key, counted)
    let told = heads.get(head)
    if (!told) heads.set(head, (told = { isOther: false, counted: new Set() }))
    told.counted.add(signature.key)
    told.isOther ||= known === undefined || counted.mentions === 0
    if (counted.mentions === 0) now.set(signature.key, undefined)
  }
  for (const signature of gone) count(signature, -1)
  for (const signature of come) count(signature, 1)
  for (const [head, { isOther, counted }] of heads) {
    const things = (isOther ? undefined : countedThings(kept, head, counted)) ?? allThings(kept, head, isOther)
    for (const [key, thing] of things) now.set(key, thing)
  }
  return [...now].flatMap(([signature, thing]) => {
    const before = kept.thing.get('', signature)
    return isSame(before, thing) ? [] : [{ signature, before, now: thing }]
  })
}

/**
 * The things of what is said more or less often, where that changes no more than the order of their other names; undefined where one of them is called
 * something else or is of another kind now, which may change how the others under the head are told apart from it.
 */
function countedThings({ thing, meaning, signature }: Kept, head: string, counted: ReadonlySet<string>): ReadonlyMap<string, KnownThing> | undefined {
  const found = new Map<string, KnownThing>()
  for (const key of new Set([...counted].map((each) => thing.get('', each)!.key))) {
    const before = thing.get('', key)!
    const members = [key, ...meaning.names(key)].map((each) => signature.get(head, each)!)
    const now = renamedThings(members, () => key).get(key)!
    if (now.name !== before.name || now.kind !== before.kind) return undefined
    for (const member of members) found.set(member.key, { ...now, id: before.id })
  }
  return found
}

function allThings(kept: Kept, head: string, isOther: boolean): ReadonlyMap<string, KnownThing> {
  const signatures = kept.signature.cards(head).map(([, signature]) => signature)
  return isOther ? thingsOfHead(signatures) : renamedThings(signatures, (signature) => kept.thing.get('', signature)!.key)
}

/** Puts a thing on the shelves as it is now. */
export function putThing({ thing, meaning }: Kept, { signature, before, now }: ThingChange): void {
  if (before && before.key !== signature && before.key !== now?.key) meaning.remove(before.key, signature)
  if (now && now.key !== signature && now.key !== before?.key) meaning.put(now.key, signature)
  if (now) thing.put('', signature, now)
  else thing.remove('', signature)
}

const isSame = (a: KnownThing | undefined, b: KnownThing | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b))

/** More than its name has changed, so that claims that name it may belong elsewhere. */
export function isAnother({ before, now }: ThingChange): boolean {
  const core = (thing: KnownThing | undefined): string =>
    thing === undefined ? '' : JSON.stringify([thing.key, thing.kind, thing.parties, thing.place, thing.head, thing.isBare])
  return core(before) !== core(now)
}
