import { spansOverlap } from '../../src/domain/span.ts'
import type { Span } from '../../src/domain/span.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreEventLocation } from '../skills/event-location.ts'
import type { EventLocationRecord } from '../skills/event-location.ts'
import { keepLast, reportOf } from '../system.ts'

/** The place of the claim whose trigger is the verb. */
export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  const claimsOf = keepLast((text) => readReport(reportOf(text)).claims)
  return scoreEventLocation(await readRecords<EventLocationRecord>(path), ({ text, verb }): readonly Span[] => {
    const claim = claimsOf(text).find(({ trigger }) => verb.some((at) => spansOverlap(at, trigger)))
    return claim && claim.where.kind !== 'unknown' ? [claim.where.at] : []
  })
}
