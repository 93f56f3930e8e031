import { events, type EventType } from '../domain/act.ts'
import { eventDefinitions } from '../knowledge/ontology/event-definitions.ts'

/** `ASSAULT` or `ASSAULT/drone`, as the ontology has them. */
export function isAct(name: string): boolean {
  const [event = '', mode] = name.split('/')
  return events.some((known) => known === event) && (mode === undefined || mode in eventDefinitions[event as EventType].modes)
}
