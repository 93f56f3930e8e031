import { readLemmaTable } from './lemmatize.ts'
import type { LemmaTable } from './lemmatize.ts'
import { openModelFile } from './model-file.ts'
import { Network } from './network.ts'

export { ModelError } from './model-file.ts'

/** A language model, ready to read with. */
export type Model = {
  /** "en-" and the checksum of the file, as it stands in `Reading.reader`. */
  readonly version: string
  readonly network: Network
  readonly lemmas: LemmaTable
}

/** Opens the bytes of a model file; throws a ModelError when they are damaged or of another version. */
export function loadModel(bytes: Uint8Array): Model {
  const file = openModelFile(bytes)
  const network = new Network(file)
  return { version: `en-${file.checksum}`, network, lemmas: readLemmaTable(file.header.lemmas, network.knownWords) }
}

export function modelVersion(model: Model): string {
  return model.version
}
