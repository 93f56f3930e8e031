import type { Claim } from '../../src/domain/claim.ts'
import type { Party } from '../../src/domain/party.ts'
import type { Event } from '../../src/domain/record.ts'
import { readRecords } from '../gold.ts'
import { foldReports } from '../fold-reports.ts'
import type { Measure } from '../skill-list.ts'
import { scoreMuc4 } from '../skills/events-muc4.ts'
import type { Incident, IncidentType, Muc4Record } from '../skills/events-muc4.ts'
import { reportOf } from '../system.ts'

/** The set's types by our modes of assault; whatever else is an assault is an attack. */
const typeOfMode: Readonly<Record<string, IncidentType>> = { explosives: 'BOMBING', 'suicide-attack': 'BOMBING', abduct: 'KIDNAPPING' }

/** The set has incidents by those who are no army at war, but does not draw the line by words: every assault is taken for one. */
function incidentOf(event: Event, claims: readonly Claim[]): Incident | undefined {
  const threatened = event.act.event === 'THREATEN' ? claims.find((claim) => claim.about?.act?.event === 'ASSAULT')?.about?.act : undefined
  const act = threatened ?? event.act
  if (act.event !== 'ASSAULT') return undefined
  const stage = threatened ? 'THREATENED' : event.status === 'denied' || event.status === 'planned' ? 'ATTEMPTED' : 'ACCOMPLISHED'
  return { type: typeOfMode[act.mode ?? ''] ?? 'ATTACK', stage, ...(event.actor.length === 0 ? {} : { confidence: confidenceOf(event, claims) }) }
}

/** Words by which a speaker lays an act at somebody's door rather than tells it. */
const blaming = new Set(['assault/be-responsible'])

/**
 * What is said by others is still reported as fact ("the police said that guerrillas shelled the town"), as the set has it; who says it of himself
 * claims it, and who is accused of it is suspected.
 */
function confidenceOf(event: Event, claims: readonly Claim[]): NonNullable<Incident['confidence']> {
  if (event.status === 'possible') return 'POSSIBLE'
  const speakers = claims.flatMap((claim) => claim.saidBy.map(({ party }) => party))
  if (speakers.some((speaker) => event.actor.some((actor) => actor.name === speaker.name))) return 'CLAIMED OR ADMITTED'
  const blames = claims.filter(({ speechAct, by, saidBy }) => speechAct === 'accusation' || (blaming.has(by) && saidBy.length > 0))
  if (blames.length === 0) return 'REPORTED AS FACT'
  return blames.some(({ actor, saidBy, speechAct }) => (speechAct === 'accusation' ? actor : saidBy.map(({ party }) => party)).some(isAuthority))
    ? 'SUSPECTED OR ACCUSED BY AUTHORITIES'
    : 'SUSPECTED OR ACCUSED'
}

const isAuthority = ({ sector }: Party): boolean => sector !== undefined && ['GOV', 'COP', 'MIL', 'JUD'].includes(sector)

export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  return scoreMuc4(await readRecords<Muc4Record>(path), (text) => {
    const report = reportOf(text)
    const { events, claims } = foldReports([{ report, reading: readReport(report) }])
    return events.flatMap(
      (event) =>
        incidentOf(
          event,
          claims.filter(({ id }) => event.claims.includes(id)),
        ) ?? [],
    )
  })
}
