import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { foldReports } from '../fold-reports.ts'
import { pathIn } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import type { CaseRecord } from '../skills/case-types.ts'
import { scoreCase } from '../skills/case.ts'
import type { CaseOutcome } from '../skills/case.ts'
import { reportOf } from '../system.ts'
import type { System } from '../system.ts'

/** Reads a case's report and holds the record against what is expected of it. */
export async function judgeCase(folder: string, system: System): Promise<CaseOutcome> {
  const readReport = await system.loadReading()
  const text = await readFile(pathIn(folder, 'article.txt'), 'utf8')
  const expected = JSON.parse(await readFile(pathIn(folder, 'expected.json'), 'utf8')) as Omit<CaseRecord, 'name' | 'text'>
  const { publishedAt: published, publisher, headline: title, byline } = expected
  const report = reportOf(text, {
    published,
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
  })
  return scoreCase({ ...expected, name: basename(folder), text }, foldReports([{ report, reading: readReport(report) }]))
}

export const measure: Measure = async (folder, system) => (await judgeCase(folder, system)).figures
