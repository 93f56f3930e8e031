import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { openSource } from '../../src/sources/open-source.ts'
import { SourceError } from '../../src/sources/source-error.ts'
import { toReport } from '../../src/sources/to-report.ts'
import { foldReports } from '../fold-reports.ts'
import { pathIn, setName } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import type { Dispatch } from '../skills/story-match.ts'
import type { ExpectedStory } from '../skills/story-types.ts'
import { scoreStory } from '../skills/story.ts'
import type { StoryOutcome } from '../skills/story.ts'
import type { System } from '../system.ts'

/** Reads the dispatches of `examples/NAME` as `sitrep read` does and holds the record against `examples/expected/NAME.json`. */
export async function judgeStory(path: string, system: System): Promise<StoryOutcome> {
  const expected = JSON.parse(await readFile(path, 'utf8')) as ExpectedStory
  const readReport = await system.loadReading()
  const readings = []
  const dispatches = new Map<string, Dispatch>()
  for await (const raw of openSource([pathIn(path, '..', '..', setName(path))], { fetched: '2030-01-01T00:00:00Z' })) {
    if (raw instanceof SourceError) throw raw
    const { report } = toReport(raw)
    readings.push({ report, reading: readReport(report) })
    dispatches.set(basename(raw.origin, '.md'), { report: report.id, text: report.text })
  }
  return scoreStory(expected, dispatches, foldReports(readings))
}

export const measure: Measure = async (path, system) => (await judgeStory(path, system)).figures
