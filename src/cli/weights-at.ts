import { existsSync, readFileSync } from 'node:fs'
import { parseWeights, weightsFileName } from '../app/tension/weights-file.ts'
import type { Weights } from '../record/weights.ts'
import { CommandError } from './io.ts'

/** The weights of a file that was named, or of the one that lies here. */
export function weightsAt(named: string | undefined): Weights | undefined {
  const file = named ?? weightsFileName
  if (named === undefined && !existsSync(file)) return undefined
  try {
    return parseWeights(readFileSync(file, 'utf8'), file)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) throw new CommandError(`could not read ${file}: ${cause.message}; "sitrep weights" writes one`, { cause })
    throw cause
  }
}
