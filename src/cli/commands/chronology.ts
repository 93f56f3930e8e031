import { Command } from 'commander'
import { chronologyOf } from '../../app/chronology.ts'
import { concerns, happenedSince, parseWanted, partiesOfEvent } from '../../app/selection.ts'
import { actWords, partyWords } from '../../app/wording/claim-words.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { Io } from '../io.ts'
import { openRecordAt, type ViewOptions } from '../open.ts'
import { withSelection } from '../options.ts'
import { tableOf } from '../paint.ts'

type Options = ViewOptions & { readonly json?: boolean; readonly about?: string; readonly since?: IsoDay }

export function chronologyCommand(io: Io): Command {
  return withSelection(new Command('chronology').description('list what happened, in order, each happening once however often it was told'))
    .addHelpText('after', '\nExample:\n  $ sitrep chronology --since 2020-06-01 --about "North Korea"')
    .action(async (options: Options) => {
      const record = await openRecordAt(options)
      const about = options.about === undefined ? undefined : parseWanted(options.about)
      const events = record.events.filter((event) => concerns(partiesOfEvent(event), about) && happenedSince(event.interval, options.since))
      const lines = chronologyOf(record, events)
      if (options.json === true) {
        io.out(
          JSON.stringify(
            lines.map(({ event }) => event),
            undefined,
            2,
          ),
        )
        return
      }
      const rows = lines.map(({ event, when, words }) => [
        when,
        partyWords(event.actor),
        `${actWords(event.act)}${event.status === 'done' ? '' : ` (${event.status})`}`,
        partyWords(event.recipient),
        words,
        `${event.reports.length}/${event.origins.length}`,
        event.claims.join(' '),
      ])
      io.out(tableOf(io, ['when', 'who', 'did', 'to whom', 'words', 'reports/origins', 'claims'], rows, [20, 22, 18, 20, 0, 10, 18]))
    })
}
