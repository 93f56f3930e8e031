import type { Event } from '../../domain/record.ts'

/**
 * How much a reader wants to know of an event before another: the surer, the more independent origins, the graver. A statement alone weighs
 * half of what a deed does.
 */
export function eventWeight({ act, certainty, origins }: Event): number {
  const gravity = act.event === 'SAY' || act.event === 'APPEAL' ? 0.5 : 1 + Math.abs(act.score) / 10
  return certainty * (1 + Math.log2(Math.max(1, origins.length))) * gravity
}
