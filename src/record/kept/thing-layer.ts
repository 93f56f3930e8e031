import type { Signature } from '../thing-mentions.ts'
import { together } from '../thing-mentions.ts'
import type { KnownThing } from '../things.ts'
import { thingOfOneReport, thingsOfHead } from '../things.ts'
import type { Kept } from './kept.ts'

/** A signature whose thing is another now, or is known otherwise. */
export type ThingChange = { readonly signature: string; readonly before: KnownThing | undefined; readonly now: KnownThing | undefined }

/** Counts what reports no longer say and say now, and gives what that changes of things; the shelf of things itself is left as it was. */
export function compareThings(kept: Kept, gone: readonly Signature[], come: readonly Signature[]): readonly ThingChange[] {
  const heads = new Set<string>()
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
    heads.add(head)
    now.set(signature.key, undefined)
  }
  for (const signature of gone) count(signature, -1)
  for (const signature of come) count(signature, 1)
  for (const head of heads) {
    const signatures = kept.signature.cards(head).map(([, signature]) => signature)
    for (const [key, thing] of thingsOfHead(signatures)) now.set(key, thing)
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
