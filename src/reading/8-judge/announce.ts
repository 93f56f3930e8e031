import type { Act, EventType, Status } from '../../domain/act.ts'
import type { SpeechAct } from '../../domain/claim.ts'
import { isVoiceOfState, type Party, type Sector } from '../../domain/party.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'

/** An act that lies ahead, told by those who would do it or by others. */
export type Ahead = {
  readonly act: Act
  readonly status: Status
  /** The words say that it is meant to happen or not to ("will", "plans to", "will not"), not only what something is for. */
  readonly meant: boolean
  /** The words say that it ought to happen: "must", "should". */
  readonly owed?: boolean
  /** The words say that it was tried: "failed to", "were unable to". */
  readonly failed?: boolean
  readonly actor: readonly Party[]
  /** Who says so, where somebody does. */
  readonly speaker: Party | undefined
  /** The words tell that who says so is of the side that would act: "their spokesman". */
  readonly ofDoer?: boolean
}

export type Announcement = {
  readonly event: EventType
  readonly mode?: string
  readonly speechAct?: SpeechAct
  /** A refusal is made, though what is refused will not be. */
  readonly status?: Status
  /** Who gives the word, where that is not who acts. */
  readonly giver?: Party
  /** Of whom it is asked. */
  readonly asked?: readonly Party[]
}

const willingness: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
const agreements: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'SUPPORT'])
const refusable: ReadonlySet<EventType> = new Set<EventType>([...willingness, 'AGREE', 'CONCEDE', 'RETREAT'])
/** Whose "must" is a demand; scholars and reporters only judge. */
const askers: ReadonlySet<Sector | undefined> = new Set<Sector | undefined>(['GOV', 'MIL', 'PTY', 'REB', 'UAF', 'LEG', 'COP', 'CVL', 'LAB', 'REL', undefined])
const givers: ReadonlySet<Sector | undefined> = new Set<Sector | undefined>(['GOV', 'MIL', 'COP', 'PTY', 'REB', 'UAF', 'PRM', 'LEG', 'JUD', 'SPY'])

/**
 * What PLOVER counts the announcement of an act as, by its rulings, and what kind of word was given; undefined where the act stays what it is.
 *
 * | what lies ahead                              | is counted as |
 * |----------------------------------------------|---------------|
 * | conflict, its own side says so               | THREATEN      |
 * | conflict that is planned, told by the report | THREATEN      |
 * | meeting, support, cooperation, aid           | AGREE         |
 * | a retreat, a concession                      | CONCEDE       |
 * | any of these will not be, says its own side  | REJECT        |
 * | an accord that they failed to reach          | REJECT        |
 * | what somebody else must do                   | REQUEST       |
 *
 * Of what will be done to somebody without a word on who does it, an institution that announces it is the giver.
 */
export function announcementOf({ act, status, meant, owed = false, failed = false, actor, speaker, ofDoer = false }: Ahead): Announcement | undefined {
  const giver = giverOf({ status, meant, actor, speaker })
  const own = giver !== undefined || ofDoer || isOwnWord(actor, speaker)
  if (status === 'hypothetical') {
    // "the blockade must be lifted": of nobody in particular; "agreements between the two must be kept", says one of the two: the other one must
    const asked = speaker === undefined ? [] : actor.filter((party) => !isOfOneSide(party, speaker))
    if (owed && speaker !== undefined && actor.length === 0 && givesItsWord(speaker) && refusable.has(act.event)) return demandOf(speaker, [])
    return owed && speaker !== undefined && askers.has(speaker.sector) && asked.length > 0 && (!own || actor.length > 1) ? demandOf(speaker, asked) : undefined
  }
  if (status === 'denied') {
    if (failed && agreements.has(act.event)) return { event: 'REJECT', mode: 'meet', status: 'done' }
    return (own || (speaker === undefined && actor.length > 0)) && meant && refusable.has(act.event)
      ? { event: 'REJECT', speechAct: 'refusal', status: 'done' }
      : undefined
  }
  const toCome = status === 'planned' && meant && (actor.length > 0 || giver !== undefined)
  if (eventDefinitions[act.event].quad === 'material conflict' || act.event === 'REJECT') {
    if (own && (status === 'planned' || status === 'possible')) return { event: 'THREATEN', speechAct: 'threat', ...(giver === undefined ? {} : { giver }) }
    return toCome && speaker === undefined ? { event: 'THREATEN', speechAct: 'plan' } : undefined
  }
  if (!toCome) return undefined
  const event = act.event === 'RETREAT' || act.event === 'CONCEDE' ? 'CONCEDE' : willingness.has(act.event) ? 'AGREE' : undefined
  if (event === undefined) return undefined
  return { event, ...(own ? { speechAct: 'promise' } : speaker === undefined ? { speechAct: 'plan' } : {}), ...(giver === undefined ? {} : { giver }) }
}

type OfGiver = Pick<Ahead, 'status' | 'meant' | 'actor' | 'speaker' | 'ofDoer'>

/** The institution that says what will be done, without a word on who does it. */
const giverOf = ({ status, meant, actor, speaker }: OfGiver): Party | undefined =>
  speaker !== undefined && actor.length === 0 && status === 'planned' && meant && givesItsWord(speaker) ? speaker : undefined

/** Who undertakes what is announced: those who would do it, where their own side says so, or the institution that says what will be done; else nobody. */
export function undertakersOf(ahead: OfGiver): readonly Party[] {
  const { actor, speaker, ofDoer = false } = ahead
  if (ofDoer || isOwnWord(actor, speaker)) return actor
  const giver = giverOf(ahead)
  return giver === undefined ? [] : [giver]
}

/** An institution or a state, whose word binds somebody. */
export const givesItsWord = (party: Party): boolean => givers.has(party.sector) || party.kind === 'country' || isVoiceOfState(party)

const demandOf = (speaker: Party, actor: readonly Party[]): Announcement => ({
  event: 'REQUEST',
  speechAct: 'demand',
  status: 'done',
  giver: speaker,
  asked: actor,
})

const isOwnWord = (actor: readonly Party[], speaker: Party | undefined): boolean =>
  speaker !== undefined && (speaker.sector !== 'JRN' || isVoiceOfState(speaker)) && actor.some((party) => isOfOneSide(party, speaker))

const isOfOneSide = (a: Party, b: Party): boolean => a.name === b.name || (a.country !== undefined && a.country === b.country)

type OfWord = { readonly speechAct?: SpeechAct | undefined; readonly outright?: boolean; readonly denied?: boolean }

/**
 * "promised to attack" is a threat and "vowed to release" a promise, whatever the verb is mostly used for; an offer is none, what an ultimatum is
 * about others must do, and of the verb that only threatens (`outright`) nothing makes a promise: "threatened to send the troops home". Of what is
 * not to be done (`denied`) it is the other way round: "vowed not to attack" is a promise, "vowed never to talk" refuses.
 */
export function eventOfWord(event: EventType, about: Act | undefined, { speechAct, outright = false, denied = false }: OfWord = {}): EventType {
  if (about === undefined || speechAct === 'offer' || speechAct === 'ultimatum') return event
  const { quad } = eventDefinitions[about.event]
  if (denied && !outright && (event === 'AGREE' || event === 'THREATEN')) return refusable.has(about.event) ? 'REJECT' : 'AGREE'
  if (event === 'AGREE' && about.event === 'THREATEN') return 'THREATEN'
  if (event === 'AGREE' && quad === 'material conflict' && about.event !== 'MOBILIZE') return 'THREATEN'
  if (event === 'THREATEN' && !outright && quad.endsWith('cooperation')) return about.event === 'RETREAT' ? 'CONCEDE' : 'AGREE'
  return event
}
