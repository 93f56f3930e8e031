import type { Claim } from '../../domain/claim.ts'
import type { Event } from '../../domain/record.ts'
import { sureness } from '../../record/sureness.ts'
import { isWordAlone } from '../deed-or-change.ts'

/**
 * How much a reader wants to know of an event before another: the surer, the more independent origins, the graver. A statement alone weighs
 * half of what a deed does, unless a thing comes into another state by what it tells, and help less than harm; the dead weigh by themselves, and what several reports have is more than what one has.
 */
export function eventWeight(event: Event, claims: readonly Claim[]): number {
  const { act, origins, reports } = event
  const isWord = isWordAlone(event) && claims.every(({ state }) => state === undefined)
  const gravity = isWord ? 0.5 : act.score < 0 ? 1 - act.score / 10 : 0.8 + act.score / 20
  const certainty = Math.max(0, ...claims.map(sureness))
  const isDeadly = claims.some(({ quantities }) => quantities.some(({ kind }) => kind === 'dead'))
  return certainty * (1 + Math.log2(Math.max(1, origins.length))) * (1 + 0.1 * Math.log2(Math.max(1, reports.length))) * gravity * (isDeadly ? 1.4 : 1)
}
