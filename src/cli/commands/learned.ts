import { Command } from 'commander'
import { registerFileOf } from '../../app/register-file.ts'
import type { IsoDay } from '../../domain/when.ts'
import { learnedPeople } from '../../record/learned.ts'
import type { Io } from '../io.ts'
import { withCommonOptions } from '../options.ts'
import { tableOf } from '../paint.ts'
import { writeSettings } from '../settings.ts'
import { withLog } from '../with-log.ts'

type Options = { readonly db: string; readonly json?: boolean; readonly asOf?: IsoDay; readonly csv?: string }

export function learnedCommand(io: Io): Command {
  return withCommonOptions(new Command('learned').description('list the people whom the reports made known, with the words that say who they are'))
    .option('--csv <file>', 'write them as a register of your own, to look through and to read by')
    .addHelpText('after', '\nExample:\n  $ sitrep learned --csv sitrep.register.csv')
    .action(async ({ db, json, asOf, csv }: Options) => {
      const people = learnedPeople(await withLog(db, (log) => log.entries(asOf === undefined ? {} : { asOf })))
      if (csv !== undefined) writeSettings(csv, registerFileOf(people))
      if (json === true) io.out(JSON.stringify(people, undefined, 2))
      else if (csv !== undefined) io.out(`wrote ${csv}: ${people.length} ${people.length === 1 ? 'person' : 'people'}`)
      else {
        const rows = people.map(({ name, country, sector, role, evidence }) => [name, country, sector, role, `${evidence.length}`, evidence[0]?.words ?? ''])
        io.out(tableOf(io, ['name', 'country', 'sector', 'office', 'reports', 'words'], rows, [24, 7, 6, 28, 7, 0]))
      }
    })
}
