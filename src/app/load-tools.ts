import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openGazetteer } from '../knowledge/gazetteer/open-gazetteer.ts'
import { loadModel } from '../language/load-model.ts'
import type { Tools } from '../reading/read.ts'

/** A file that came with Sitrep is not there. */
class MissingFileError extends Error {
  override readonly name = 'MissingFileError'
}

const shipped = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

function bytesOf(path: string, what: string): Uint8Array {
  const file = shipped(path)
  if (!existsSync(file)) throw new MissingFileError(`${what} is missing: ${file}. Install Sitrep again, or restore the file from its repository.`)
  return readFileSync(file)
}

/** The model and the gazetteer that ship with Sitrep, from their files. */
export function loadTools(): Tools {
  return { model: loadModel(bytesOf('models/en.sitrep-model', 'The language model')), gazetteer: openGazetteer(bytesOf('data/places.bin', 'The gazetteer')) }
}
