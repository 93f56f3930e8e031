import { Command } from 'commander'
import { narrow } from '../../app/selection.ts'
import { actWords, partyWords, quoted, speakerWords } from '../../app/wording/claim-words.ts'
import { whenWords } from '../../app/wording/when-words.ts'
import type { Io } from '../io.ts'
import { openRecordAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { tableOf } from '../paint.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean }

export function claimsCommand(io: Io): Command {
  return withSelection(new Command('claims').description('list the claims: what each report says that somebody says'))
    .addHelpText('after', '\nExample:\n  $ sitrep claims --about "Kim Yo-jong" --min-certainty 0.5')
    .action(async (options: Options) => {
      const record = await openRecordAt(options)
      const { claims } = narrow(record, selectionOf(options))
      if (options.json === true) {
        io.out(JSON.stringify(claims, undefined, 2))
        return
      }
      const reports = new Map(record.reports.map((report) => [report.id, report]))
      const rows = claims.map((claim) => [
        claim.id,
        whenWords(claim.when),
        partyWords(claim.actor),
        `${actWords(claim.act)}${claim.status === 'done' ? '' : ` (${claim.status})`}`,
        partyWords(claim.recipient),
        [quoted(reports.get(claim.report), claim.evidence), speakerWords(claim)].filter((part) => part !== '').join(' — '),
        claim.certainty.toFixed(2),
      ])
      io.out(tableOf(io, ['claim', 'when', 'who', 'did', 'to whom', 'words', 'certain'], rows, [17, 20, 22, 18, 20, 0, 9]))
    })
}
