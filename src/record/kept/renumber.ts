import type { PackedClaim, PackedWords } from './pack.ts'
import { numbersOfSpeaker } from './pack.ts'

// What was packed by the numbers of a batch, by the numbers of the folds: `to` has for each number the other; 0, which stands for nothing, stays.

/** Where values stand in the numbers of a speaker: when it was said, and the party. */
const isOfSpeaker: ReadonlySet<number> = new Set([1, 2])

export type Renumbering = readonly number[]

export function renumberClaim(packed: PackedClaim, to: Renumbering): PackedClaim {
  const [place, act, speechAct, about, actor, recipient, state, when, where, quantities, certainty, deadline, trigger, stems, told, origin, ...rest] = packed
  const [thing, aboutThing, announced, condition, back, voices, saidBy, besides, retells] = rest
  return [
    place,
    to[act]!,
    speechAct,
    about === 0 ? 0 : renumberAbout(about, to),
    renumberParties(actor, to),
    renumberParties(recipient, to),
    state,
    to[when]!,
    to[where]!,
    quantities,
    certainty,
    to[deadline]!,
    trigger,
    stems,
    told,
    origin,
    to[thing]!,
    to[aboutThing]!,
    announced,
    condition,
    back,
    to[voices]!,
    saidBy === 0 ? 0 : saidBy.map((number, i) => (isOfSpeaker.has(i % numbersOfSpeaker) ? to[number]! : number)),
    besides,
    retells,
  ]
}

function renumberAbout([at, act, actor, recipient, namesThing, when, where]: Exclude<PackedClaim[3], 0>, to: Renumbering): Exclude<PackedClaim[3], 0> {
  return [at, to[act]!, renumberParties(actor, to), renumberParties(recipient, to), namesThing, to[when]!, to[where]!]
}

/** Of each party five numbers are packed, of which the first stands for a value. */
const renumberParties = (parties: readonly number[], to: Renumbering): readonly number[] => parties.map((number, i) => (i % 5 === 0 ? to[number]! : number))

export const renumberWords = ([steps, halves, credit, mins, size]: PackedWords, to: Renumbering): PackedWords => [steps, halves, to[credit]!, mins, size]
