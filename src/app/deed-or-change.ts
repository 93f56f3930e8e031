import type { BoardRow, Event } from '../domain/record.ts'

/** Told is a word, and nothing that was done. */
export const isWordAlone = ({ act }: Event): boolean => act.event === 'SAY' || act.event === 'APPEAL'

/**
 * Whether something is told that was done, and not only said. That a crossing reopened is no act of the ontology, and a deed all the same: it changed
 * the state of a thing on the board.
 */
export function isDeedOrChange(board: readonly BoardRow[]): (event: Event) => boolean {
  const changes = new Set(board.flatMap(({ states }) => states.flatMap(({ claims }) => claims)))
  return (event) => !isWordAlone(event) || event.claims.some((claim) => changes.has(claim))
}
