import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import type { TellableRecord } from '../../app/open-record.ts'
import { toPage } from '../../app/page/to-page.ts'
import { situationOf } from '../../app/situation/situation.ts'
import { toMarkdown } from '../../app/situation/to-markdown.ts'
import { CommandError, type Io } from '../io.ts'
import { tellSituationAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { weightsAt } from '../settings.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean; readonly html?: string; readonly full?: boolean; readonly weights?: string }

export function reportCommand(io: Io): Command {
  return withSelection(new Command('report').description('print the situation report'))
    .option('--html <file>', 'write one self-contained page to look at instead')
    .option('--full', 'tell every happening, not only the weightiest')
    .option('--weights <file>', 'weights of the index of tension, as for "sitrep tension"')
    .addHelpText('after', '\nExample:\n  $ sitrep report --about "North Korea, South Korea" --html sitrep.html')
    .action(async (options: Options) => {
      const weights = weightsAt(options.weights)
      const asked = { ...selectionOf(options), ...(weights === undefined ? {} : { weights }) }
      const tell = (record: TellableRecord): void => {
        const situation = situationOf(record, { ...asked, full: options.full === true })
        if (options.html !== undefined) {
          writePage(options.html, toPage(situation, record))
          if (options.json !== true) io.out(`wrote ${options.html}`)
        }
        if (options.json === true) io.out(JSON.stringify(situation, undefined, 2))
        else if (options.html === undefined) io.out(toMarkdown(situation, record))
      }
      await tellSituationAt(io, options, asked, tell)
    })
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page)
  } catch (cause) {
    throw new CommandError(`could not write ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
