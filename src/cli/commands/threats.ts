import { Command } from 'commander'
import { createLookup } from '../../app/lookup.ts'
import { refWords } from '../../app/refs.ts'
import { narrow } from '../../app/selection.ts'
import { followThroughLines, followThroughOf } from '../../app/situation/undertakings.ts'
import { actWords, partyWords } from '../../app/wording/claim-words.ts'
import { leadClaim, whenOf } from '../../app/wording/event-words.ts'
import { percent, thingName } from '../../app/wording/prose.ts'
import { createQuotes } from '../../app/wording/quotes.ts'
import type { Commitment } from '../../domain/record.ts'
import { followThrough } from '../../record/ledger.ts'
import type { Io } from '../io.ts'
import { openSelectionAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { printLines, tableOf } from '../paint.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean; readonly bySide?: boolean }

/** "carried out 16 June 2020, 89 % certain (2c27f12dd52b-2)" */
function statusWords({ status, changes }: Commitment): string {
  const change = changes.at(-1)
  if (change === undefined) return status
  const when = change.interval === undefined ? '' : ` ${whenOf(change.interval)}`
  return `${status}${when}, ${percent(change.certainty)} certain (${change.claim})`
}

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
        return [
          whenOf(commitment.made),
          partyWords(commitment.by),
          commitment.kind,
          partyWords(commitment.against),
          `${commitment.act === undefined ? 'unspecified' : actWords(commitment.act)}${commitment.thing === undefined ? '' : `, ${thingName(commitment.thing)}`}`,
          commitment.condition ?? '',
          commitment.deadline === undefined ? '' : whenOf(commitment.deadline),
          lead === undefined ? '' : quotes.clause(lead),
          statusWords(commitment),
          commitment.claims.join(' '),
        ]
      })
      io.out(
        tableOf(
          io,
          ['made', 'by', 'kind', 'against', 'of what', 'condition', 'deadline', 'words', 'status', 'claims'],
          rows,
          [16, 18, 10, 16, 18, 16, 12, 0, 20, 18],
        ),
      )
      printLines(io, 'Word and deed by side', followThroughLines(commitments))
    })
}
