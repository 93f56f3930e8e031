import { Command } from 'commander'
import { chronologyOf } from '../../app/chronology.ts'
import { narrow } from '../../app/selection.ts'
import { sideCounts } from '../../app/sides.ts'
import { actWords, partyWords } from '../../app/wording/claim-words.ts'
import type { Io } from '../io.ts'
import { openSelectionAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { tableOf } from '../paint.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean }

export function chronologyCommand(io: Io): Command {
  return withSelection(new Command('chronology').description('list what happened, in order, each happening once however often it was told'))
    .addHelpText('after', '\nExample:\n  $ sitrep chronology --since 2020-06-01 --about "North Korea"')
    .action(async (options: Options) => {
      const record = await openSelectionAt(io, options, selectionOf(options))
      const { events } = narrow(record, selectionOf(options))
      const lines = chronologyOf(record, events)
      if (options.json === true) {
        io.out(
          JSON.stringify(
            lines.map(({ event, sides }) => ({ ...event, corroboration: sides })),
            undefined,
            2,
          ),
        )
        return
      }
      const rows = lines.map(({ event, when, words, sides }) => [
        when,
        partyWords(event.actor),
        `${actWords(event.act)}${event.status === 'done' ? '' : ` (${event.status})`}`,
        partyWords(event.recipient),
        words,
        `${event.reports.length}/${event.origins.length}`,
        sideCounts(sides),
        event.claims.join(' '),
      ])
      io.out(tableOf(io, ['when', 'who', 'did', 'to whom', 'words', 'reports/origins', 'sides', 'claims'], rows, [20, 22, 18, 20, 0, 10, 14, 18]))
    })
}
