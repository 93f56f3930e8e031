import { Command } from 'commander'
import { ingest, type IngestStep, type IngestSummary } from '../../app/ingest.ts'
import { existsSync } from 'node:fs'
import { defaultPlaces, defaultRegister, loadTools } from '../../app/load-tools.ts'
import { readerVersion, readReport } from '../../reading/read.ts'
import { openSource } from '../../sources/open-source.ts'
import { openLog } from '../../store/open-log.ts'
import { learningClock } from '../learning-clock.ts'
import type { Io } from '../io.ts'
import { parseDay, withCommonOptions } from '../options.ts'
import { paint } from '../paint.ts'
import type { IsoDay } from '../../domain/when.ts'

type Options = {
  readonly db: string
  readonly json?: boolean
  readonly asOf?: IsoDay
  readonly published?: IsoDay
  readonly publisher?: string
  readonly places?: string
  readonly register?: string
}

const help = `
Example:
  $ sitrep read dispatch.txt --published 2020-06-16 --publisher "Harbour Wire"

The exit code is 1 when a report was refused; the others are in the log all the same.`

export function readCommand(io: Io): Command {
  return withCommonOptions(
    new Command('read')
      .description('read reports into the log: text, HTML, JSON Lines, folders of them, or - for standard input')
      .argument('<path...>', 'files, folders, or -'),
    'log the reports as learned at the end of that day (UTC), to replay a crisis day by day',
  )
    .option('--published <date>', 'the day of publication, whatever the report says', parseDay)
    .option('--publisher <name>', 'who published it, whatever the report says')
    .option('--places <file>', `a list of your own places, comma-separated (default: ${defaultPlaces} where it is there)`)
    .option('--register <file>', `your own people and organisations, comma-separated (default: ${defaultRegister} where it is there)`)
    .addHelpText('after', help)
    .action(async (paths: readonly string[], options: Options) => {
      const places = options.places ?? (existsSync(defaultPlaces) ? defaultPlaces : undefined)
      const register = options.register ?? (existsSync(defaultRegister) ? defaultRegister : undefined)
      const tools = loadTools({ ...(places === undefined ? {} : { places }), ...(register === undefined ? {} : { register }) })
      const log = await openLog(options.db)
      try {
        const now = await learningClock(log, options, io)
        const sources = openSource(paths, {
          fetched: now(),
          stdin: process.stdin,
          ...(options.published === undefined ? {} : { published: options.published }),
          ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
        })
        const progress = io.interactive && options.json !== true ? progressLine(io) : undefined
        const summary = await ingest(sources, {
          log,
          read: (report) => readReport(report, tools, progress?.part(report.origin)),
          reader: readerVersion(tools),
          now,
          ...(progress === undefined ? {} : { onProgress: progress.step }),
        })
        progress?.end()
        if (options.json === true) io.out(JSON.stringify(summary, undefined, 2))
        else printSummary(io, summary, options.db)
        // a script must not take half a folder for the whole; the reports that could be read are in the log all the same
        if (summary.refused.length > 0) process.exitCode = 1
      } finally {
        await log.close()
      }
    })
}

/** One line that is written over; how many there will be is not known of a stream, so it counts and shows the last. */
function progressLine(io: Io) {
  const marks = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
  const show = (turn: number, words: string): void => {
    process.stderr.write(`\r\u001B[K${`${marks[turn % marks.length] ?? ''} ${words}`.slice(0, io.columns - 1)}`)
  }
  return {
    step: ({ done, origin, outcome }: IngestStep): void => {
      show(done, `${done} read, last: ${origin} (${outcome})`)
    },
    /** For a report that is read in parts, which can take minutes. */
    part: (origin: string) => (done: number, of: number) => {
      show(done, `reading ${origin}: ${Math.round((100 * done) / of)} %`)
    },
    end: () => {
      process.stderr.write('\r\u001B[K')
    },
  }
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function printSummary(io: Io, summary: IngestSummary, db: string): void {
  const { added, known, editions, claims, words, refused, remarks, findings } = summary
  io.out(
    `${paint(io, 'bold', plural(added, 'report'))} read into ${db}: ${plural(claims, 'claim')} from ${plural(words, 'word')}${editions > 0 ? `; ${plural(editions, 'later edition')}` : ''}${known > 0 ? `; ${known} already known` : ''}`,
  )
  const doubts = Object.entries(findings).sort((a, b) => b[1] - a[1])
  if (doubts.length > 0) io.out(`doubtful: ${doubts.map(([code, count]) => `${code} ${count}`).join(', ')}`)
  for (const { origin, remark } of remarks) io.out(`note: ${origin}: ${remark}`)
  for (const { message } of refused) io.err(paint(io, 'red', `refused: ${message}`))
}
