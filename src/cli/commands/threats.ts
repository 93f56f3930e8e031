import { Command } from 'commander'
import { refWords } from '../../app/refs.ts'
import { narrow } from '../../app/selection.ts'
import { followThroughLines } from '../../app/situation/undertakings.ts'
import { actWords, partyWords, quoted } from '../../app/wording/claim-words.ts'
import { intervalWords } from '../../app/wording/when-words.ts'
import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import { followThrough } from '../../record/ledger.ts'
import type { Io } from '../io.ts'
import { openRecordAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { printLines, tableOf } from '../paint.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean; readonly bySide?: boolean }

export function threatsCommand(io: Io): Command {
  return withSelection(new Command('threats').description('list threats, promises, demands and plans, and what came of them'))
    .option('--by-side', 'only how each side keeps its word: how many, how fast')
    .addHelpText('after', '\nExample:\n  $ sitrep threats --about "North Korea"')
    .action(async (options: Options) => {
      const record = await openRecordAt(options)
      const { commitments } = narrow(record, selectionOf(options))
      if (options.bySide === true) {
        if (options.json === true) io.out(JSON.stringify(followThrough(commitments), undefined, 2))
        else for (const { text, claims: cited } of followThroughLines(commitments)) io.out(`${text} ${refWords(cited)}`)
        return
      }
      if (options.json === true) {
        io.out(JSON.stringify(commitments, undefined, 2))
        return
      }
      const claims = new Map<ClaimId, Claim>(record.claims.map((claim) => [claim.id, claim]))
      const reports = new Map(record.reports.map((report) => [report.id, report]))
      const rows = commitments.map((commitment) => {
        const [first] = commitment.claims
        const claim = first === undefined ? undefined : claims.get(first)
        const change = commitment.changes.at(-1)
        return [
          commitment.made === undefined ? 'date unknown' : intervalWords(commitment.made),
          partyWords(commitment.by),
          commitment.kind,
          partyWords(commitment.against),
          `${commitment.act === undefined ? 'unspecified' : actWords(commitment.act)}${commitment.thing === undefined ? '' : `, ${commitment.thing.replace(/^[a-z]+\//u, '')}`}`,
          claim === undefined ? '' : quoted(reports.get(claim.report), claim.evidence),
          change === undefined ? commitment.status : `${commitment.status} (${change.claim})`,
        ]
      })
      io.out(tableOf(io, ['made', 'by', 'kind', 'against', 'of what', 'words', 'status'], rows, [20, 20, 12, 20, 22, 0, 20]))
      printLines(io, 'Word and deed by side', followThroughLines(commitments))
    })
}
