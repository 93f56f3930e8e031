import type { Act, EventType, Status } from '../../domain/act.ts'
import type { SpeechAct } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'

/** An act that lies ahead, told by those who would do it or by others. */
export type Ahead = {
  readonly act: Act
  readonly status: Status
  /** The words say that it is meant to happen ("will", "plans to"), not only what something is for. */
  readonly meant: boolean
  readonly actor: readonly Party[]
  /** Who says so, where somebody does. */
  readonly speaker: Party | undefined
}

const willingness: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/**
 * What PLOVER counts the announcement of an act as, by its rulings, and what kind of word was given; undefined where the act stays what it is.
 *
 * | what lies ahead                              | is counted as |
 * |----------------------------------------------|---------------|
 * | conflict, its own side says so               | THREATEN      |
 * | conflict that is planned, told by the report | THREATEN      |
 * | meeting, support, cooperation, aid           | AGREE         |
 * | a retreat                                    | CONCEDE       |
 */
export function announcementOf({ act, status, meant, actor, speaker }: Ahead): { readonly event: EventType; readonly speechAct?: SpeechAct } | undefined {
  const own = speaker !== undefined && speaker.sector !== 'JRN' && actor.some((party) => isOfOneSide(party, speaker))
  const toCome = status === 'planned' && meant && actor.length > 0
  if (eventDefinitions[act.event].quad === 'material conflict' || act.event === 'REJECT') {
    if (own && (status === 'planned' || status === 'possible')) return { event: 'THREATEN', speechAct: 'threat' }
    return toCome && speaker === undefined ? { event: 'THREATEN', speechAct: 'plan' } : undefined
  }
  if (!toCome) return undefined
  const event = act.event === 'RETREAT' ? 'CONCEDE' : willingness.has(act.event) ? 'AGREE' : undefined
  return event === undefined ? undefined : { event, ...(own ? { speechAct: 'promise' as const } : {}) }
}

const isOfOneSide = (a: Party, b: Party): boolean => a.name === b.name || (a.country !== undefined && a.country === b.country)

/** "promised to attack" is a threat and "vowed to release" a promise, whatever the verb is mostly used for. */
export function eventOfWord(event: EventType, about: Act | undefined): EventType {
  if (about === undefined) return event
  const { quad } = eventDefinitions[about.event]
  if (event === 'AGREE' && quad === 'material conflict' && about.event !== 'MOBILIZE') return 'THREATEN'
  if (event === 'THREATEN' && quad.endsWith('cooperation')) return about.event === 'RETREAT' ? 'CONCEDE' : 'AGREE'
  return event
}
