import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { kindsFileName, parseKinds } from '../app/kinds-file.ts'
import { parseWeights, weightsFileName } from '../app/tension/weights-file.ts'
import type { KindAdded } from '../record/added-kinds.ts'
import type { Weights } from '../record/weights.ts'
import { CommandError } from './io.ts'

/** The weights of a file that was named, or of the one that lies here; undefined where there is none. */
export const weightsAt = (named: string | undefined): Weights | undefined => settingsAt(named, weightsFileName, parseWeights, 'weights')

/** The kinds of things of a file that was named, or of the one that lies here; undefined where there is none. */
export const kindsAt = (named: string | undefined): readonly KindAdded[] | undefined => settingsAt(named, kindsFileName, parseKinds, 'kinds')

function settingsAt<T>(named: string | undefined, usual: string, parse: (text: string, file: string) => T, command: string): T | undefined {
  const file = named ?? usual
  if (named === undefined && !existsSync(file)) return undefined
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new CommandError(`could not read ${file}: ${cause instanceof Error ? cause.message : String(cause)}; "sitrep ${command}" writes one`, { cause })
  }
  return parse(text, file)
}

/** Writes a file for a person to change; one that is there is not written over. */
export function writeSettings(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const why = isThere ? `${file} is there already; name another file, or take it away first` : `could not write ${file}: ${String(cause)}`
    throw new CommandError(why, { cause })
  }
}
