/** PLOVER 2.0 events; `SAY` and `APPEAL` are Sitrep's extensions and are left out of PLOVER exports. */
export const events = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'SAY',
  'APPEAL',
] as const
export type EventType = (typeof events)[number]

/** What was done, in PLOVER's terms. `mode` and `contexts` are checked against the ontology by its own tests. */
export type Act = {
  readonly event: EventType
  readonly mode?: string
  readonly contexts: readonly string[]
  /** The CAMEO root, two digits, for interchange. */
  readonly cameoRoot: string
  /** PLOVER's score of event and mode, -10 (worst) to 10. */
  readonly score: number
}

/** How far it is real. `done`: it happened. `denied`: said not to have happened or not to be so. `possible`: could, may, speculation. */
export const statuses = ['done', 'ongoing', 'planned', 'possible', 'denied', 'hypothetical', 'habitual'] as const
export type Status = (typeof statuses)[number]

export type AuxiliaryMode = 'historical' | 'future' | 'hypothetical' | 'negation'

/** PLOVER's four auxiliary modes follow from status and background. */
export function auxiliaryModes(claim: { readonly status: Status; readonly background: boolean }): readonly AuxiliaryMode[] {
  const modes: AuxiliaryMode[] = []
  if (claim.background) modes.push('historical')
  if (claim.status === 'planned') modes.push('future')
  if (claim.status === 'possible' || claim.status === 'hypothetical') modes.push('hypothetical')
  if (claim.status === 'denied') modes.push('negation')
  return modes
}
