import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { weightsFileName, weightsFileText } from '../../app/tension/weights-file.ts'
import { CommandError, type Io } from '../io.ts'

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
      write(file)
      io.out(`wrote ${file}; "sitrep tension" in this folder reckons with it`)
    })
}

function write(file: string): void {
  try {
    // a person's own weights are not written over
    writeFileSync(file, weightsFileText(), { flag: 'wx' })
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const why = isThere ? `${file} is there already; name another file, or take it away first` : `could not write ${file}: ${String(cause)}`
    throw new CommandError(why, { cause })
  }
}
