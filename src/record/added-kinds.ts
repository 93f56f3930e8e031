import type { Claim } from '../domain/claim.ts'
import { thingId } from '../domain/id.ts'
import type { ThingKind } from '../domain/party.ts'
import type { BoardRow, LogEntry } from '../domain/record.ts'
import type { Span } from '../domain/span.ts'
import { spansOverlap, wordsAt } from '../domain/span.ts'
import type { Contradiction } from './contradictions.ts'
import { countriesOf } from './parties.ts'

/** A kind of things with its states, as a user adds it; or states that a user adds to a kind that there is. */
export type KindAdded = {
  readonly kind: ThingKind
  /** The nouns that name such a thing, in the singular: "reactor", "power plant". Empty where things of the kind are known without them. */
  readonly nouns: readonly string[]
  readonly states: readonly StateAdded[]
  /** What may not follow a state: `{ "dismantled": ["running"] }`. */
  readonly never: Readonly<Record<string, readonly string[]>>
}

/** What sets a state: one of the acts (`SANCTION`, `ASSAULT/destroy`), or one of the words in the clause. */
export type StateAdded = { readonly state: string; readonly acts: readonly string[]; readonly words: readonly string[] }

/**
 * The log as it would have been read with these kinds: claims on such a thing get it and its state. Made anew for each fold, so that a change of the
 * file holds at once for all that was ever read. A claim that a predicate of Sitrep gave a state keeps it, unless one of these sets another.
 */
export function withAddedKinds(entries: readonly LogEntry[], kinds: readonly KindAdded[]): readonly LogEntry[] {
  if (kinds.length === 0) return entries
  const matchers = kinds.map(matcherOf)
  return entries.map((entry) => {
    if (entry.kind !== 'read') return entry
    const { text } = entry.report
    const claims = entry.reading.claims.map((claim) => matchers.reduce((own, match) => match(own, text), claim))
    return { ...entry, reading: { ...entry.reading, claims } }
  })
}

type Matcher = (claim: Claim, text: string) => Claim

function matcherOf({ kind, nouns, states }: KindAdded): Matcher {
  const named = nouns.length === 0 ? undefined : wordPattern(nouns)
  const rules = states.map(({ state, acts, words }) => ({ state, acts: new Set(acts), words: words.length === 0 ? undefined : wordPattern(words) }))
  return (claim, text) => {
    const thing = named === undefined ? sameKind(claim, kind) : (thingNamed(claim, text, kind, named) ?? sameKind(claim, kind))
    if (thing === undefined) return claim
    const clause = wordsAt(text, claim.evidence)
    const { event, mode } = claim.act
    const rule = rules.find(({ acts, words }) => acts.has(event) || (mode !== undefined && acts.has(`${event}/${mode}`)) || words?.test(clause) === true)
    return { ...claim, thing, ...(rule === undefined ? {} : { state: rule.state }) }
  }
}

const sameKind = ({ thing }: Claim, kind: ThingKind): Claim['thing'] => (thing?.kind === kind ? thing : undefined)

/** A word or words, also with a plural s. They come from a file and are no pattern. */
function wordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})s?(?![\p{L}\p{N}])`, 'iu')
}

/** The thing that the clause names by one of the nouns; one that the claim has already, where the noun is in its name. */
function thingNamed(claim: Claim, text: string, kind: ThingKind, named: RegExp): Claim['thing'] {
  const { thing, evidence } = claim
  const found = named.exec(wordsAt(text, evidence))
  if (found === null) return undefined
  const noun: Span = { start: evidence.start + found.index, end: evidence.start + found.index + found[0].length }
  // what is done to another thing beside this one is not done to this one
  if (thing !== undefined && !spansOverlap(thing.at, noun)) return undefined
  const start = thing === undefined ? noun.start - leadLength(text.slice(evidence.start, noun.start)) : thing.at.start
  const at = { start, end: Math.max(noun.end, thing?.at.end ?? 0) }
  const words = wordsAt(text, at)
  const name = words.replaceAll(/\s+/gu, ' ').replace(/^(?:the|an?|its|his|their) /iu, '')
  const parties = thing?.parties ?? countriesOf(claim.recipient)
  return { id: thingId(`${kind}/${name.toLowerCase()}`), kind, at, words, name, parties, ...(thing?.place === undefined ? {} : { place: thing.place }) }
}

/** How much of the words before a noun belongs to its name: capitalised words and hyphened ones, "the Zelenyi Bor " before "reactor". */
function leadLength(before: string): number {
  const words = before.split(' ')
  let length = 0
  for (let i = words.length - 2; i >= 0 && words.length - i <= 5; i--) {
    const word = words[i]!
    if (!/^\p{Lu}[\p{L}\p{N}.'’-]*$/u.test(word) || (i === 0 && /^(?:The|An?)$/u.test(word))) break
    length += word.length + 1
  }
  return length
}

/** Changes on the board that a file of kinds says cannot follow one another. */
export function contradictionsByKinds(board: readonly BoardRow[], kinds: readonly KindAdded[]): readonly Contradiction[] {
  return board.flatMap(({ thing, kind, states }) => {
    const own = kinds.filter((each) => each.kind === kind)
    const steps = states.filter(({ state }) => state !== 'threatened')
    return steps.slice(1).flatMap((step, i): readonly Contradiction[] => {
      const before = steps[i]!
      if (!own.some(({ never }) => never[before.state]?.includes(step.state))) return []
      const why = `"${step.state}" is told after "${before.state}", which the file of kinds says cannot be`
      return [{ thing, kind: 'sequence', states: [before.state, step.state], claims: [...before.claims, ...step.claims], why }]
    })
  })
}
