import { Command, Option } from 'commander'
import { toCsv } from '../../app/export/to-csv.ts'
import type { Io } from '../io.ts'
import { openRecordAt, type ViewOptions } from '../open.ts'
import { withSelection } from '../options.ts'

export function exportCommand(io: Io): Command {
  return withSelection(new Command('export').description('print every claim as a row, for other programs'))
    .addOption(new Option('--format <format>', 'how').choices(['json', 'csv']).default('json'))
    .addHelpText('after', '\nExample:\n  $ sitrep export --format csv > claims.csv')
    .action(async (options: ViewOptions & { readonly format: 'json' | 'csv'; readonly json?: boolean }) => {
      const record = await openRecordAt(options)
      if (options.format === 'csv' && options.json !== true) io.out(toCsv(record.claims, record.reports))
      else
        io.out(
          JSON.stringify(
            { reports: record.reports, claims: record.claims, events: record.events, commitments: record.commitments, board: record.board },
            undefined,
            2,
          ),
        )
    })
}
