import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openGazetteer, type Gazetteer } from '../knowledge/gazetteer/open-gazetteer.ts'
import { parsePlaces, PlacesError, withOwnPlaces } from '../knowledge/gazetteer/own-places.ts'
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

/** A user's list of places cannot be used; the message says which lines are wrong. */
class PlacesFileError extends Error {
  override readonly name = 'PlacesFileError'
}

/** The user's own places, read from where the command is run unless told otherwise. */
export const defaultPlaces = 'sitrep.places.csv'

/** The model and the gazetteer that ship with Sitrep, from their files; with `places`, a user's own list is merged in. Throws a `PlacesFileError` when that is wrong. */
export function loadTools({ places }: { readonly places?: string } = {}): Tools {
  const gazetteer = openGazetteer(bytesOf('data/places.bin', 'The gazetteer'))
  return { model: loadModel(bytesOf('models/en.sitrep-model', 'The language model')), gazetteer: places === undefined ? gazetteer : merged(gazetteer, places) }
}

function merged(gazetteer: Gazetteer, file: string): Gazetteer {
  if (!existsSync(file)) throw new PlacesFileError(`there is no list of places at ${file}`)
  const csv = readFileSync(file, 'utf8')
  try {
    return withOwnPlaces(gazetteer, parsePlaces(csv), createHash('sha256').update(csv).digest('hex').slice(0, 8))
  } catch (cause) {
    if (cause instanceof PlacesError) throw new PlacesFileError(`${file}: the list of places is wrong:\n${cause.message}`, { cause })
    throw cause
  }
}
