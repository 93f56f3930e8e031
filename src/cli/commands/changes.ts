import { Command, Option } from 'commander'
import { tellChanges } from '../../app/changes/tell-changes.ts'
import type { IsoDay } from '../../domain/when.ts'
import { withAddedKinds } from '../../record/added-kinds.ts'
import { changesSince } from '../../record/changes.ts'
import { dayWords } from '../../app/wording/when-words.ts'
import type { Io } from '../io.ts'
import type { ViewOptions } from '../open.ts'
import { parseDay, selectionOf, withAbout } from '../options.ts'
import { printLines } from '../paint.ts'
import { kindsAt } from '../settings.ts'
import { withLog } from '../with-log.ts'

type Options = ViewOptions & { readonly since: IsoDay; readonly about?: string; readonly by: 'learned' | 'published'; readonly json?: boolean }

export function changesCommand(io: Io): Command {
  return withAbout(new Command('changes').description('tell what is new, changed, contradicted and corrected since a day'))
    .requiredOption('--since <date>', 'the first day of what is new', parseDay)
    .addOption(
      new Option('--by <clock>', 'the day that the log learned things, or that reports were published').choices(['learned', 'published']).default('learned'),
    )
    .addHelpText('after', '\nExample:\n  $ sitrep changes --since 2020-06-16 --by published')
    .action(async (options: Options) => {
      const { asOf, until, minCertainty, since, by, about } = options
      const kinds = kindsAt(options.kinds) ?? []
      const entries = withAddedKinds(await withLog(options.db, (log) => log.entries()), kinds)
      const changes = changesSince(entries, since, {
        by,
        ...(asOf === undefined ? {} : { asOf }),
        ...(until === undefined ? {} : { until }),
        ...(minCertainty === undefined ? {} : { minCertainty }),
      })
      const told = tellChanges(changes, selectionOf(about === undefined ? {} : { about }))
      if (options.json === true) {
        io.out(JSON.stringify(told, undefined, 2))
        return
      }
      io.out(`Since ${dayWords(since)}: ${told.headline}`)
      if (changes.isFirst && by === 'learned') io.out('The log held nothing before that day; --by published goes by the days of publication.')
      for (const { title, lines } of told.sections) printLines(io, title, lines)
    })
}
