import { CommanderError } from 'commander'
import { errorOf, exitCodeOf, messageOf } from './exit-code.ts'
import { processIo } from './io.ts'
import { createProgram } from './program.ts'

// `sitrep claims | head` closes the pipe early; that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const io = processIo()
// who asks for JSON gets the error as JSON too, and nothing else
const json = process.argv.includes('--json')
try {
  await createProgram(json ? { ...io, err: () => undefined } : io).parseAsync(process.argv)
} catch (error) {
  process.exitCode = exitCodeOf(error)
  if (json && process.exitCode !== 0) io.err(JSON.stringify({ error: errorOf(error) }))
  // commander has printed its own message
  else if (!(error instanceof CommanderError)) io.err(`sitrep: ${messageOf(error)}`)
}
