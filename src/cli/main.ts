import { CommanderError } from 'commander'
import { exitCodeOf, messageOf } from './exit-code.ts'
import { processIo } from './io.ts'
import { createProgram } from './program.ts'

// `sitrep claims | head` closes the pipe early; that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const io = processIo()
try {
  await createProgram(io).parseAsync(process.argv)
} catch (error) {
  // commander has printed its own message
  if (!(error instanceof CommanderError)) io.err(`sitrep: ${messageOf(error)}`)
  process.exitCode = exitCodeOf(error)
}
