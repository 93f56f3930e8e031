import type { Claim } from '../../domain/claim.ts'
import type { ClaimId, ReportId } from '../../domain/id.ts'
import type { When } from '../../domain/when.ts'
import type { Where } from '../../domain/where.ts'
import { sureness, surenessWithout } from '../sureness.ts'
import type { PackedClaim, Packing } from './pack.ts'

/** Of a claim what can be told without a look at its report, as that itself gives it: a time or place that it takes over from another claim is not there. */
export type Outline = {
  /** The id of its report, or the key. */
  readonly report: ReportId
  readonly sentence: number
  readonly sureness: number
  readonly when: When['kind']
  /** Name of the place that its words give. */
  readonly statedPlace?: string
}

export const outlineOf = (claim: Claim): Outline => ({
  report: claim.report,
  sentence: claim.sentence,
  sureness: sureness(claim),
  when: claim.when.kind,
  ...statedPlace(claim.where),
})

export function unpackOutline(packed: PackedClaim, id: ClaimId, { get }: Pick<Packing, 'get'>): Outline {
  const [[sentence = 0], , , , , , , when, where, , certainty] = packed
  return {
    report: id.slice(0, id.lastIndexOf('-')) as ReportId,
    sentence,
    sureness: surenessWithout(certainty, packed[23]),
    when: get<When>(when)?.kind ?? 'unknown',
    ...statedPlace(get<Where>(where)),
  }
}

const statedPlace = (where: Where | undefined): Pick<Outline, 'statedPlace'> => (where?.kind === 'stated' ? { statedPlace: where.place.name } : {})
