import { Command, Option } from 'commander'
import { tellTension, tensionRows } from '../../app/tension/tell-tension.ts'
import { weightsFileName } from '../../app/tension/weights-file.ts'
import { UsageError, type Io } from '../io.ts'
import { openTensionAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { tableOf } from '../paint.ts'
import { weightsAt } from '../settings.ts'

type Options = ViewOptions & SelectionOptions & { readonly by: 'day' | 'week' | 'month'; readonly weights?: string; readonly json?: boolean }

export function tensionCommand(io: Io): Command {
  return withSelection(new Command('tension').description('show the index of tension between each two countries, period by period, and what made it'))
    .addOption(new Option('--by <period>', 'how long a period is').choices(['day', 'week', 'month']).default('week'))
    .option('--weights <file>', `weights to reckon with, instead of ${weightsFileName} in this folder or the defaults`)
    .addHelpText('after', '\nExample:\n  $ sitrep tension --about "North Korea, South Korea" --by month --since 2020-05-01')
    .action(async (options: Options) => {
      const selection = selectionOf(options)
      const nameless = selection.about?.find(({ country }) => country === undefined)
      if (nameless)
        throw new UsageError(`tension is reckoned between countries, and "${nameless.words}" is none: use for example --about "North Korea, South Korea"`)
      const weights = weightsAt(options.weights)
      const record = await openTensionAt(io, options, selection)
      const report = tellTension(record, { ...selection, by: options.by, ...(weights === undefined ? {} : { weights }) })
      if (options.json === true) {
        io.out(JSON.stringify(report, undefined, 2))
        return
      }
      const head = ['between', 'when', 'level', 'acts', 'threats', 'before', 'arrow', 'made by']
      io.out(tableOf(io, head, tensionRows(report, record), [22, 25, 8, 8, 9, 8, 16, 0]))
      io.out(`\n${report.rule}`)
    })
}
