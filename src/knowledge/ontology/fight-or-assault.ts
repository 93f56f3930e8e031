import type { Act } from '../../domain/act.ts'
import type { Party, Sector } from '../../domain/party.ts'

type Side = readonly Pick<Party, 'kind' | 'sector'>[]

const fighting: ReadonlySet<Sector | undefined> = new Set<Sector>(['MIL', 'PRM', 'REB'])
const armed: ReadonlySet<Sector | undefined> = new Set<Sector>(['MIL', 'PRM', 'REB', 'COP', 'UAF', 'SPY'])
/** Weapons that nobody but an army or its like brings to bear. */
const heavy: ReadonlySet<string | undefined> = new Set(['aerial', 'drone', 'heavy-weapons'])

/**
 * An act as CAMEO roots it when both sides are known: fighting (19) is done by those who wage war or against those who bear arms, what is
 * done otherwise is an assault (18). PLOVER draws no such line, so event and mode alone tell fighting.
 *
 *   The army shot at the rebels. 19      Gunmen shot two teachers. 18
 */
export function rootedBySides(act: Act, actor: Side, recipient: Side): Act {
  if (act.cameoRoot !== '19' || heavy.has(act.mode)) return act
  const wages = actor.some(({ kind, sector }) => fighting.has(sector) || (kind === 'country' && sector === undefined))
  return wages || recipient.some(({ sector }) => armed.has(sector)) ? act : { ...act, cameoRoot: '18' }
}
