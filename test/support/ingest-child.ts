import { writeSync } from 'node:fs'
import { ingest } from '../../src/app/ingest.ts'
import { openLog } from '../../src/store/open-log.ts'
import { readSynthetic, syntheticReport } from './synthetic.ts'

/**
 * A process that reads the synthetic reports `first` to `last` into a log and tells each that is safe there by its id, one a line.
 *
 *     node test/support/ingest-child.ts FILE FIRST LAST
 */
const [path = '', first = '', last = ''] = process.argv.slice(2)

async function* reports() {
  for (let n = Number(first); n <= Number(last); n++) yield await Promise.resolve(syntheticReport(n))
}

const log = await openLog(path)
const { added, known, refused } = await ingest(reports(), {
  log,
  read: readSynthetic,
  now: () => '2026-11-24T04:00:00Z',
  // Written at once: what stands in a buffer of this process dies with it.
  onProgress: ({ id }) => writeSync(1, `${id}\n`),
})
await log.close()
writeSync(1, `added ${added}, known ${known}, refused ${refused.length}\n`)
