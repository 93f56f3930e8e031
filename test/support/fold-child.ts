import { writeSync } from 'node:fs'
import { syntheticLog } from '../../bench/synthetic-log.ts'
import { foldsBeside, openFolds } from '../../src/app/open-folds.ts'
import { openLog } from '../../src/store/open-log.ts'

/**
 * A process that puts made reports into a log from the first that is not there, and brings the folds beside it up to date after each, which it tells.
 *
 *     node test/support/fold-child.ts FILE
 */
const [path = ''] = process.argv.slice(2)
const log = await openLog(path)
const folds = openFolds(log, foldsBeside(path))
for (const { report, reading } of syntheticLog(4000, 11)) {
  if (await log.has(report.id)) continue
  await log.append(report, reading, report.fetched)
  await folds.catchUp()
  writeSync(1, `${report.id}\n`)
}
