import { Command, Option } from 'commander'
import { toCsv } from '../../app/export/to-csv.ts'
import { narrow } from '../../app/selection.ts'
import type { Io } from '../io.ts'
import { openRecordAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'

export function exportCommand(io: Io): Command {
  return withSelection(new Command('export').description('print the record for other programs: all of it as JSON, or the claims as CSV, a row each'))
    .addOption(new Option('--format <format>', 'how').choices(['json', 'csv']).default('json'))
    .addHelpText('after', '\nExample:\n  $ sitrep export --format csv > claims.csv')
    .action(async (options: ViewOptions & SelectionOptions & { readonly format: 'json' | 'csv'; readonly json?: boolean }) => {
      const record = await openRecordAt(io, options)
      const kept = narrow(record, selectionOf(options))
      if (options.format === 'csv' && options.json !== true) io.out(toCsv(kept.claims, record.reports))
      else io.out(JSON.stringify({ reports: record.reports, ...kept, contradictions: record.contradictions }, undefined, 2))
    })
}
