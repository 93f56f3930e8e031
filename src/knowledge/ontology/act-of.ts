import type { Act, EventType } from '../../domain/act.ts'
import { isContext } from './contexts.ts'
import { eventDefinitions, modeOf } from './event-definitions.ts'
import { cameoRootOf } from './plover-to-cameo.ts'

/**
 * An act with its score (the mode's, else the event's) and its CAMEO root.
 * Throws a TypeError for a mode that the event has not, and for a context that PLOVER has not.
 */
export function actOf(event: EventType, mode?: string, contexts: readonly string[] = []): Act {
  const { score } = eventDefinitions[event]
  const unknown = contexts.find((context) => !isContext(context))
  if (unknown !== undefined) throw new TypeError(`PLOVER has no context "${unknown}"`)
  if (mode === undefined) return { event, contexts, cameoRoot: cameoRootOf(event), score }
  const definition = modeOf(event, mode)
  if (!definition) throw new TypeError(`${event} has no mode "${mode}"`)
  return { event, mode, contexts, cameoRoot: cameoRootOf(event, mode), score: definition.score ?? score }
}
