import type { ThingKind } from '../domain/party.ts'

// What the states of things imply for one another: tables that a reader can check.

/** The state that begins where a lasting state ends: "open until 2016" means closed from then on. */
export const afterwards: Readonly<Record<ThingKind, Readonly<Record<string, string>>>> = {
  channel: { open: 'cut', restored: 'cut' },
  facility: { open: 'closed' },
  agreement: { 'in force': 'ended', signed: 'ended' },
  zone: { open: 'closed', fortified: 'open', closed: 'open' },
  talks: { 'under way': 'broken off' },
  measure: { 'in force': 'lifted' },
  force: { deployed: 'withdrawn', raised: 'withdrawn' },
  campaign: { 'under way': 'ended' },
}

/**
 * What a thing is before it comes into a state that is only planned, by that state. A plan to end or to ease something changes nothing yet, and has no row here.
 */
const first: Readonly<Record<ThingKind, Readonly<Record<string, string>>>> = {
  channel: { open: 'planned' },
  facility: { open: 'planned' },
  agreement: { signed: 'proposed' },
  zone: { demilitarised: 'planned', entered: 'planned', fortified: 'planned', closed: 'planned' },
  talks: { 'under way': 'proposed', held: 'proposed' },
  measure: { announced: 'announced', 'in force': 'announced' },
  force: { deployed: 'announced', raised: 'announced' },
  campaign: { 'under way': 'announced' },
}

export function beforehand(kind: ThingKind, state: string): string | undefined {
  const known = first[kind] ?? {}
  return Object.values(known).includes(state) ? state : known[state]
}

/** States after which a thing is no more. */
const terminal: ReadonlySet<string> = new Set(['destroyed', 'ended', 'lifted'])
export const isTerminal = (state: string): boolean => terminal.has(state)

/**
 * Changes that cannot both be right, or that hide a step nobody reported: the state before, and what may not follow it. "planned" and "threatened"
 * may come to anything.
 */
export const impossible: Readonly<Record<ThingKind, Readonly<Record<string, readonly string[]>>>> = {
  channel: {},
  facility: { destroyed: ['open', 'closed', 'damaged', 'threatened'], planned: ['closed', 'damaged', 'destroyed'] },
  agreement: { ended: ['in force', 'suspended', 'violated', 'threatened'], proposed: ['suspended', 'violated', 'ended'] },
  zone: {},
  talks: {},
  measure: { lifted: ['eased', 'suspended'], announced: ['lifted'] },
  force: {},
  campaign: { ended: ['suspended'] },
}

/** States that cannot hold at one time. */
export const opposites: readonly (readonly [string, string])[] = [
  ['open', 'closed'],
  ['open', 'destroyed'],
  ['open', 'cut'],
  ['restored', 'cut'],
  ['restored', 'unanswered'],
  ['in force', 'ended'],
  ['in force', 'suspended'],
  ['in force', 'lifted'],
  ['under way', 'ended'],
  ['under way', 'broken off'],
  ['deployed', 'withdrawn'],
]
