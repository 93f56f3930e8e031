import { isMoment } from '../../src/domain/when.ts'
import type { Party } from '../../src/domain/party.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreActors } from '../skills/actors.ts'
import type { ActorsRecord, ResolvedActor } from '../skills/actors.ts'
import { sharedLength } from '../spans.ts'
import { reportOf } from '../system.ts'

/** Each phrase is read as a report of its own; the answer is the party that covers most of it, the first of equals. */
export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  return scoreActors(await readRecords<ActorsRecord>(path), ({ text, mention, args: { query_date: day } }): ResolvedActor => {
    const start = Math.max(0, text.indexOf(mention))
    const asked = [{ start, end: start + mention.length }]
    const { parties } = readReport(reportOf(text, day !== undefined && isMoment(day) ? { published: day } : {}))
    const covered = ({ at }: Party): number => sharedLength(asked, [at])
    const party = [...parties].sort((a, b) => covered(b) - covered(a))[0]
    return {
      ...(party?.country === undefined ? {} : { country: party.country }),
      ...(party?.sector === undefined ? {} : { sector: party.sector }),
      ...(party?.secondSector === undefined ? {} : { secondSector: party.secondSector }),
    }
  })
}
