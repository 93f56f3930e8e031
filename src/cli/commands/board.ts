import { Command } from 'commander'
import { contradictionLines } from '../../app/situation/board-items.ts'
import { intervalWords } from '../../app/wording/when-words.ts'
import type { Io } from '../io.ts'
import { openBoardAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { printLines, tableOf } from '../paint.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean }

export function boardCommand(io: Io): Command {
  return withSelection(new Command('board').description('list the state that each thing is in: lines, offices, agreements, zones, talks, measures'))
    .addHelpText('after', '\nExample:\n  $ sitrep board --until 2020-06-15')
    .action(async (options: Options) => {
      const { board, contradictions } = await openBoardAt(io, options, selectionOf(options))
      if (options.json === true) {
        const rows = board.map((row) => ({ ...row, contradictions: contradictions.filter(({ thing }) => thing === row.thing) }))
        io.out(JSON.stringify(rows, undefined, 2))
        return
      }
      const rows = board.map((row) => [
        row.kind,
        row.name,
        row.parties.join(' '),
        row.place?.name ?? '',
        row.now,
        row.states
          .map(({ state, interval, claims }) => `${state}${interval === undefined ? '' : ` ${intervalWords(interval)}`} (${claims.join(' ')})`)
          .join('; '),
      ])
      io.out(tableOf(io, ['kind', 'thing', 'between', 'where', 'now', 'how it came to that'], rows, [12, 26, 12, 16, 14, 0]))
      printLines(io, 'Contradicted', contradictionLines(contradictions))
    })
}
