import { Command } from 'commander'
import { kindsFileName, kindsFileText } from '../../app/kinds-file.ts'
import type { Io } from '../io.ts'
import { writeSettings } from '../settings.ts'

export function kindsCommand(io: Io): Command {
  return new Command('kinds')
    .description('write an example of a file of kinds: things and states to be added to those that Sitrep knows')
    .argument('[file]', 'where to', kindsFileName)
    .option('--json', 'print it instead')
    .addHelpText('after', '\nExample:\n  $ sitrep kinds sitrep.kinds.json')
    .action((file: string, options: { readonly json?: boolean }) => {
      if (options.json === true) {
        io.out(kindsFileText.trimEnd())
        return
      }
      writeSettings(file, kindsFileText)
      io.out(`wrote ${file}; every command that shows the record in this folder goes by it`)
    })
}
