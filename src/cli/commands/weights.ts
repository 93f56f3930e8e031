import { Command } from 'commander'
import { weightsFileName, weightsFileText } from '../../app/tension/weights-file.ts'
import type { Io } from '../io.ts'
import { writeSettings } from '../settings.ts'

export function weightsCommand(io: Io): Command {
  return new Command('weights')
    .description('write the weights of the index of tension to a file, to be changed there')
    .argument('[file]', 'where to', weightsFileName)
    .option('--json', 'print them instead')
    .addHelpText('after', '\nExample:\n  $ sitrep weights sitrep.weights.json')
    .action((file: string, options: { readonly json?: boolean }) => {
      if (options.json === true) {
        io.out(weightsFileText().trimEnd())
        return
      }
      writeSettings(file, weightsFileText())
      io.out(`wrote ${file}; "sitrep tension" in this folder reckons with it`)
    })
}
