import type { Signature } from '../thing-mentions.ts'
import { together } from '../thing-mentions.ts'
import type { KnownThing } from '../things.ts'
import { renamedThings, thingOfOneReport, thingsOfHead } from '../things.ts'
import type { Kept } from './kept.ts'

/** A signature whose thing is another now, or is known otherwise. */
export type ThingChange = { readonly signature: string; readonly before: KnownThing | undefined; readonly now: KnownThing | undefined }

/** Counts what reports no longer say and say now, and gives what that changes of things; the shelf of things itself is left as it was. */
export function compareThings(kept: Kept, gone: readonly Signature[], come: readonly Signature[]): readonly ThingChange[] {
  /** Heads under which something is said more or less often, and whether something new is said or something no more. */
  const heads = new Map<string, boolean>()
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
    heads.set(head, heads.get(head) === true || known === undefined || counted.mentions === 0)
    if (counted.mentions === 0) now.set(signature.key, undefined)
  }
  for (const signature of gone) count(signature, -1)
  for (const signature of come) count(signature, 1)
  for (const [head, isOther] of heads) {
    const signatures = kept.signature.cards(head).map(([, signature]) => signature)
    const things = isOther ? thingsOfHead(signatures) : renamedThings(signatures, (signature) => kept.thing.get('', signature)!.key)
    for (const [key, thing] of things) now.set(key, thing)
  }
  return [...now].flatMap(([signature, thing]) => {
    const before = kept.thing.get('', signature)
    return isSame(before, thing) ? [] : [{ signature, before, now: thing }]
  })
}

const isSame = (a: KnownThing | undefined, b: KnownThing | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b))

/** More than its name has changed, so that claims that name it may belong elsewhere. */
export function isAnother({ before, now }: ThingChange): boolean {
  const core = (thing: KnownThing | undefined): string =>
    thing === undefined ? '' : JSON.stringify([thing.key, thing.kind, thing.parties, thing.place, thing.head, thing.isBare])
  return core(before) !== core(now)
}
