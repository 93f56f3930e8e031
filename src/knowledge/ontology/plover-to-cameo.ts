import type { EventType } from '../../domain/act.ts'
import { cameoToPlover } from './cameo-to-plover.ts'

/** For each event, the CAMEO code nearest to it without a mode (`any`) and in each of its modes. */
export const ploverToCameo: Readonly<Record<EventType, { readonly any: string } & Readonly<Record<string, string>>>> = {
  SAY: { any: '010' },
  APPEAL: { any: '020' },
  AGREE: { any: '030' },
  CONSULT: { any: '040', visit: '042', 'third-party': '044', multilateral: '040', phone: '041' },
  SUPPORT: { any: '050' },
  COOPERATE: { any: '060' },
  AID: { any: '070' },
  CONCEDE: { any: '080' },
  // CAMEO has no code for stepping down; giving in to demands for another leadership comes nearest.
  RETREAT: { any: '080', withdraw: '0874', release: '0841', disarm: '0873', ceasefire: '0871', access: '086', resign: '0831' },
  REQUEST: { any: '100', assist: '101', change: '104', yield: '105', meet: '106' },
  ACCUSE: { any: '110', disapprove: '111', investigate: '090', allege: '112' },
  REJECT: { any: '120', assist: '121', change: '123', yield: '124', meet: '125' },
  THREATEN: { any: '130', restrict: '132', arrest: '132', relations: '1313', expel: '136', territory: '1382', violence: '138' },
  PROTEST: { any: '140', demo: '141', riot: '145', strike: '143', hunger: '142', boycott: '143', obstruct: '144', vandalize: '145' },
  SANCTION: { any: '160', convict: '116', expel: '166', withdraw: '164', discontinue: '161' },
  MOBILIZE: { any: '150', troops: '154', weapons: '154', police: '153', militia: '154' },
  COERCE: {
    any: '170',
    seize: '171',
    restrict: '172',
    censor: '1721',
    curfew: '1723',
    'martial-law': '1724',
    arrest: '173',
    deport: '174',
    withhold: '170',
    misinformation: '170',
    cyber: '176',
  },
  ASSAULT: {
    any: '190',
    abduct: '181',
    beat: '182',
    torture: '1822',
    sexual: '1821',
    targeted: '186',
    destroy: '1712',
    primitive: '182',
    firearms: '193',
    explosives: '183',
    'suicide-attack': '1831',
    aerial: '195',
    drone: '195',
    'heavy-weapons': '194',
    'crowd-control': '175',
    unconventional: '204',
  },
}

/**
 * The CAMEO code of an act: its mode's, made finer by the first of its contexts for which CAMEO has a code under the same root.
 * So the root depends on event and mode alone.
 *
 * AGREE -> 030, AGREE on economic matters -> 0311.
 */
export function cameoOf(act: { readonly event: EventType; readonly mode?: string; readonly contexts: readonly string[] }): string {
  const codes = ploverToCameo[act.event]
  const base = act.mode !== undefined && Object.hasOwn(codes, act.mode) ? (codes[act.mode] ?? codes.any) : codes.any
  for (const context of act.contexts) {
    const finer = codeWithContext(act.event, act.mode, context, base.slice(0, 2))
    if (finer !== undefined) return finer
  }
  return base
}

function codeWithContext(event: EventType, mode: string | undefined, context: string, root: string): string | undefined {
  for (const [code, reading] of cameoToPlover) {
    if (code.startsWith(root) && reading.event === event && reading.mode === mode && reading.contexts.some((name) => name === context)) return code
  }
  return undefined
}

/** The CAMEO root (two digits) of an event in a mode. */
export function cameoRootOf(event: EventType, mode?: string): string {
  return cameoOf({ event, ...(mode === undefined ? {} : { mode }), contexts: [] }).slice(0, 2)
}
