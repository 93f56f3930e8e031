import { InvalidArgumentError, Option, type Command } from 'commander'
import { kindsFileName } from '../app/kinds-file.ts'
import { parseWanted, type Selection } from '../app/selection.ts'
import { isIsoDay, type IsoDay } from '../domain/when.ts'

export function parseDay(text: string): IsoDay {
  if (!isIsoDay(text)) throw new InvalidArgumentError('A day is written YYYY-MM-DD, for example 2020-06-16.')
  return text
}

function parseProbability(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('A probability is a number from 0 to 1, for example 0.6.')
  return value
}

/** The options that every command has; what `--as-of` means for it. */
export function withCommonOptions(command: Command, asOf = 'what the log held at the end of that day (UTC)'): Command {
  return command
    .addOption(new Option('--db <file>', 'the log').default('sitrep.db'))
    .option('--json', 'print JSON instead of text')
    .option('--as-of <date>', asOf, parseDay)
}

/** Commands that show the record, as of a day and up to a day. */
export function withView(command: Command): Command {
  return withCommonOptions(command)
    .option('--until <date>', 'only what had happened by that day', parseDay)
    .option('--kinds <file>', `kinds of things and states to add, instead of ${kindsFileName} in this folder`)
    .option('--min-certainty <p>', 'leave out rows less certain than this (0 to 1)', parseProbability)
}

/** Commands that show the record of some parties. */
export function withAbout(command: Command): Command {
  return withView(command).option('--about <parties>', 'only what these take part in: countries or names, parted by commas')
}

/** Commands that list claims or events can be narrowed to some time as well. */
export function withSelection(command: Command): Command {
  return withAbout(command).option('--since <date>', 'only what happened on that day or later', parseDay)
}

/** What `--about` and `--since` ask for. */
export type SelectionOptions = { readonly about?: string; readonly since?: IsoDay }

export const selectionOf = ({ about, since }: SelectionOptions): Selection => ({
  ...(about === undefined ? {} : { about: parseWanted(about) }),
  ...(since === undefined ? {} : { since }),
})
