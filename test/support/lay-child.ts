import { writeSync } from 'node:fs'
import { foldsBeside, openFolds } from '../../src/app/open-folds.ts'
import { openLog } from '../../src/store/open-log.ts'

/**
 * A process that lays the folds of a log anew with several threads, as of a large log.
 *
 *     node test/support/lay-child.ts FILE
 */
const [path = ''] = process.argv.slice(2)
const log = await openLog(path)
const folds = openFolds(log, foldsBeside(path), { db: path, large: 1 })
writeSync(1, 'begun\n')
await folds.catchUp()
writeSync(1, 'done\n')
folds.close()
await log.close()
