import type { Claim } from '../../src/domain/claim.ts'
import { cameoRootOf } from '../../src/knowledge/ontology/plover-to-cameo.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreFourCoders } from '../skills/events-4coders.ts'
import type { FourCodersRecord } from '../skills/events-4coders.ts'
import { reportOf } from '../system.ts'

/** CAMEO counts that something is said as an act of its own (01); the reading tells it with what is said. */
const rootsOf = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap(({ act, saidBy }) => (saidBy.length === 0 ? [act.cameoRoot] : [act.cameoRoot, cameoRootOf('SAY')]))

export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  return scoreFourCoders(await readRecords<FourCodersRecord>(path), (text) => rootsOf(readReport(reportOf(text)).claims))
}
