import { Command } from 'commander'
import { createLookup } from '../../app/lookup.ts'
import { refWords } from '../../app/refs.ts'
import { narrow } from '../../app/selection.ts'
import { followThroughLines, followThroughOf } from '../../app/situation/undertakings.ts'
import { actWords, partyWords } from '../../app/wording/claim-words.ts'
import { leadClaim, whenOf } from '../../app/wording/event-words.ts'
import { thingName } from '../../app/wording/prose.ts'
import { createQuotes } from '../../app/wording/quotes.ts'
import { followThrough } from '../../record/ledger.ts'
import type { Io } from '../io.ts'
import { openSelectionAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { printLines, tableOf } from '../paint.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean; readonly bySide?: boolean }

export function threatsCommand(io: Io): Command {
  return withSelection(new Command('threats').description('list threats, promises, demands and plans, and what came of them'))
    .option('--by-side', 'only how each side keeps its word: how many, how fast')
    .addHelpText('after', '\nExample:\n  $ sitrep threats --about "North Korea"')
    .action(async (options: Options) => {
      const record = await openSelectionAt(io, options, selectionOf(options))
      const { commitments } = narrow(record, selectionOf(options))
      if (options.bySide === true) {
        if (options.json === true) io.out(JSON.stringify(followThrough(commitments), undefined, 2))
        else for (const { text, claims: cited } of followThroughOf(commitments)) io.out(`${text} ${refWords(cited)}`)
        return
      }
      if (options.json === true) {
        io.out(JSON.stringify(commitments, undefined, 2))
        return
      }
      const lookup = createLookup(record)
      const quotes = createQuotes(lookup)
      const rows = commitments.map((commitment) => {
        const lead = leadClaim(commitment.claims, { lookup, quotes })
        const change = commitment.changes.at(-1)
        return [
          whenOf(commitment.made),
          partyWords(commitment.by),
          commitment.kind,
          partyWords(commitment.against),
          `${commitment.act === undefined ? 'unspecified' : actWords(commitment.act)}${commitment.thing === undefined ? '' : `, ${thingName(commitment.thing)}`}`,
          lead === undefined ? '' : quotes.clause(lead),
          change === undefined ? commitment.status : `${commitment.status} (${change.claim})`,
          commitment.claims.join(' '),
        ]
      })
      io.out(tableOf(io, ['made', 'by', 'kind', 'against', 'of what', 'words', 'status', 'claims'], rows, [20, 20, 12, 20, 22, 0, 20, 18]))
      printLines(io, 'Word and deed by side', followThroughLines(commitments))
    })
}
