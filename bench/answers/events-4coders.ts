import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreFourCoders } from '../skills/events-4coders.ts'
import type { FourCodersRecord } from '../skills/events-4coders.ts'
import { reportOf } from '../system.ts'

export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  return scoreFourCoders(await readRecords<FourCodersRecord>(path), (text) => readReport(reportOf(text)).claims.map(({ act }) => act.cameoRoot))
}
