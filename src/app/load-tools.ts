import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openGazetteer, type Gazetteer } from '../knowledge/gazetteer/open-gazetteer.ts'
import { parsePlaces, PlacesError, withOwnPlaces } from '../knowledge/gazetteer/own-places.ts'
import { parseOwnEntries, RegisterError } from '../knowledge/register/own-entries.ts'
import { knownRegister, withOwnEntries, type Register } from '../knowledge/register/register.ts'
import { loadModel } from '../language/load-model.ts'
import { loadActScorer } from '../reading/6-acts/act-scorer.ts'
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

/** A user's register cannot be used; the message says which lines are wrong. */
class RegisterFileError extends Error {
  override readonly name = 'RegisterFileError'
}

/** The user's own people and organisations, read from where the command is run unless told otherwise. */
export const defaultRegister = 'sitrep.register.csv'

type OwnFiles = { readonly places?: string; readonly register?: string }

/**
 * The model, the scorer of acts and the gazetteer that ship with Sitrep, from their files; a user's own list of places and a user's own register are merged in.
 * Throws a `PlacesFileError` or a `RegisterFileError` when one of these is wrong.
 */
export function loadTools({ places, register }: OwnFiles = {}): Required<Tools> {
  const gazetteer = openGazetteer(bytesOf('data/places.bin', 'The gazetteer'))
  const model = loadModel(bytesOf('models/en.sitrep-model', 'The language model'))
  return {
    model,
    scorer: loadActScorer(bytesOf('models/en.sitrep-acts', 'The scorer of acts'), model),
    gazetteer: places === undefined ? gazetteer : merged(gazetteer, places),
    register: register === undefined ? knownRegister : withOwnRegister(register),
  }
}

function withOwnRegister(file: string): Register {
  if (!existsSync(file)) throw new RegisterFileError(`there is no register at ${file}`)
  const csv = readFileSync(file, 'utf8')
  try {
    return withOwnEntries(knownRegister, parseOwnEntries(csv), editionOf(csv))
  } catch (cause) {
    if (cause instanceof RegisterError) throw new RegisterFileError(`${file}: the register is wrong:\n${cause.message}`, { cause })
    throw cause
  }
}

const editionOf = (csv: string): string => createHash('sha256').update(csv).digest('hex').slice(0, 8)

function merged(gazetteer: Gazetteer, file: string): Gazetteer {
  if (!existsSync(file)) throw new PlacesFileError(`there is no list of places at ${file}`)
  const csv = readFileSync(file, 'utf8')
  try {
    return withOwnPlaces(gazetteer, parsePlaces(csv), editionOf(csv))
  } catch (cause) {
    if (cause instanceof PlacesError) throw new PlacesFileError(`${file}: the list of places is wrong:\n${cause.message}`, { cause })
    throw cause
  }
}
