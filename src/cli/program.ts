import { Command } from 'commander'
import { version } from '../domain/version.ts'
import { boardCommand } from './commands/board.ts'
import { changesCommand } from './commands/changes.ts'
import { chronologyCommand } from './commands/chronology.ts'
import { claimsCommand } from './commands/claims.ts'
import { decideCommand } from './commands/decide.ts'
import { exportCommand } from './commands/export.ts'
import { kindsCommand } from './commands/kinds.ts'
import { learnedCommand } from './commands/learned.ts'
import { readCommand } from './commands/read.ts'
import { reportCommand } from './commands/report.ts'
import { tensionCommand } from './commands/tension.ts'
import { threatsCommand } from './commands/threats.ts'
import { weightsCommand } from './commands/weights.ts'
import { whyCommand } from './commands/why.ts'
import type { Io } from './io.ts'

const example = `
Example:
  $ sitrep read examples/two-koreas
  $ sitrep report --about "North Korea, South Korea"`

/** The whole command line; parse errors are thrown as CommanderError after their message was printed. */
export function createProgram(io: Io): Command {
  const program = new Command('sitrep')
    .description('Reads news reports about a crisis and keeps the record: who did, threatened or said what, to whom, where and when, with the exact words.')
    .version(version)
    .addHelpText('after', example)
    .configureOutput({
      writeOut: (text) => {
        io.out(text.trimEnd())
      },
      writeErr: (text) => {
        io.err(text.trimEnd())
      },
    })
    .exitOverride()
  for (const command of [
    readCommand(io),
    reportCommand(io),
    changesCommand(io),
    chronologyCommand(io),
    threatsCommand(io),
    boardCommand(io),
    tensionCommand(io),
    weightsCommand(io),
    kindsCommand(io),
    learnedCommand(io),
    claimsCommand(io),
    whyCommand(io),
    decideCommand(io),
    exportCommand(io),
  ]) {
    for (const each of [command, ...command.commands]) each.copyInheritedSettings(program)
    program.addCommand(command)
  }
  return program
}
