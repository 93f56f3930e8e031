import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { toPage } from '../../app/page/to-page.ts'
import { parseWanted } from '../../app/selection.ts'
import { situationOf } from '../../app/situation/situation.ts'
import { toMarkdown } from '../../app/situation/to-markdown.ts'
import type { IsoDay } from '../../domain/when.ts'
import { CommandError, type Io } from '../io.ts'
import { openRecordAt, type ViewOptions } from '../open.ts'
import { withSelection } from '../options.ts'

type Options = ViewOptions & { readonly json?: boolean; readonly about?: string; readonly since?: IsoDay; readonly html?: string }

export function reportCommand(io: Io): Command {
  return withSelection(new Command('report').description('print the situation report'))
    .option('--html <file>', 'write one self-contained page to look at instead')
    .addHelpText('after', '\nExample:\n  $ sitrep report --about "North Korea, South Korea" --html sitrep.html')
    .action(async (options: Options) => {
      const record = await openRecordAt(options)
      const situation = situationOf(record, {
        ...(options.about === undefined ? {} : { about: parseWanted(options.about) }),
        ...(options.since === undefined ? {} : { since: options.since }),
      })
      if (options.html !== undefined) {
        writePage(options.html, toPage(situation, record))
        if (options.json !== true) io.out(`wrote ${options.html}`)
      }
      if (options.json === true) io.out(JSON.stringify(situation, undefined, 2))
      else if (options.html === undefined) io.out(toMarkdown(situation, record))
    })
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page)
  } catch (cause) {
    throw new CommandError(`could not write ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
