import type { ReportId } from '../../src/domain/id.ts'
import { foldReports } from '../fold-reports.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreSameEvent } from '../skills/same-event.ts'
import type { SameEventRecord } from '../skills/same-event.ts'
import { reportOf } from '../system.ts'

/** Articles are on one happening when the record puts claims of theirs, told as news, into one event. */
function groupBySharedEvents(reports: readonly ReportId[], shared: readonly (readonly ReportId[])[]): readonly string[] {
  const parent = new Map(reports.map((id) => [id, id]))
  const rootOf = (id: ReportId): ReportId => {
    const above = parent.get(id) ?? id
    return above === id ? id : rootOf(above)
  }
  for (const [first, ...others] of shared) if (first !== undefined) for (const other of others) parent.set(rootOf(other), rootOf(first))
  return reports.map(rootOf)
}

export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  return scoreSameEvent(await readRecords<SameEventRecord>(path), (articles) => {
    const readings = articles.map(({ text }) => {
      const report = reportOf(text)
      return { report, reading: readReport(report) }
    })
    const { events } = foldReports(readings)
    const news = events.filter((event) => !event.background && event.act.event !== 'SAY' && event.reports.length > 1)
    return groupBySharedEvents(
      readings.map(({ report }) => report.id),
      news.map((event) => event.reports),
    )
  })
}
