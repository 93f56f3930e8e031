import { crc32 } from './crc32.ts'
import { TextDecoder } from './platform.ts'

/** The model file is not what it should be. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: 'damaged' | 'wrong-version'
  constructor(code: ModelError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** A matrix of int8 with one scale a row (an embedding table). */
export type Table = { readonly rows: number; readonly columns: number; readonly scales: Float32Array; readonly values: Int8Array }

/** A dense layer: int8 weights in panels of eight columns as the kernel reads them, one scale and one bias a column. */
export type Layer = {
  readonly inputs: number
  readonly columns: number
  readonly weights: Int8Array
  readonly scales: Float32Array
  readonly bias: Float32Array
}

/** Everything that the header says about the network, as `training/export.py` writes it. */
export type ModelHeader = {
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly attentionHeads: number
  /** One letter a block: c convolution, a attention. */
  readonly blocks: string
  readonly style: number
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
  /** Softmax temperatures that make the probabilities honest. */
  readonly temperatures: { readonly arc: number; readonly relation: number; readonly name: number }
  /** Known values of each feature, separated by line feeds. */
  readonly vocabularies: Readonly<Record<string, string>>
  /** `form TAB upos TAB lemma` lines: what the rules of `lemmatize.ts` get wrong. */
  readonly lemmas: string
  readonly tensors: Readonly<Record<string, { readonly at: number; readonly rows: number; readonly columns: number }>>
}

/** Where each tensor lies, in every kind of model file. */
type Tensors = Pick<ModelHeader, 'tensors'>

export type ModelFile<Header extends Tensors = ModelHeader> = {
  /** CRC-32 of the contents, eight hexadecimal digits. */
  readonly checksum: string
  readonly header: Header
  floats(name: string): Float32Array
  integers(name: string): Int32Array
  bytes(name: string): Int8Array
  table(name: string): Table
  layer(name: string): Layer
}

/** What a file begins with (six letters), the two digits of the format that is read, and what messages call it. */
export type FileKind = { readonly magic: string; readonly version: string; readonly name: string }
const languageModel: FileKind = { magic: 'SITREP', version: '02', name: 'language model' }
const headerAt = 16

/**
 * The file: 8 bytes "SITREP" and the version of the format, CRC-32 of all bytes from the 12th on, length of the JSON
 * header, the header, the tensors; numbers little-endian, tensors on multiples of 16 bytes after the header.
 * Other kinds of model lie in files of the same form that begin with other letters.
 */
export function openModelFile(bytes: Uint8Array): ModelFile
export function openModelFile<Header extends Tensors>(bytes: Uint8Array, kind: FileKind): ModelFile<Header>
export function openModelFile(bytes: Uint8Array, { magic, version, name: what } = languageModel): ModelFile {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (!start.startsWith(magic) || bytes.length < headerAt) {
    throw new ModelError('damaged', `This is not a ${what} of Sitrep: the file does not start with "${magic}". Restore it from the package.`)
  }
  if (start.slice(magic.length) !== version) {
    throw new ModelError('wrong-version', `The ${what} has format ${start.slice(magic.length)}; this Sitrep reads format ${version}. Install the two together.`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const expected = hex(view.getUint32(8, true))
  const found = hex(crc32(bytes, 12))
  if (expected !== found) {
    throw new ModelError('damaged', `The ${what} is damaged: its checksum should be ${expected} and is ${found}. Restore the file from the package.`)
  }
  const headerLength = view.getUint32(12, true)
  const header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(headerAt, headerAt + headerLength))) as ModelHeader
  // Copied once so that floats lie on whole words whatever slice of a file we were given.
  const body = new Uint8Array(bytes.subarray(headerAt + headerLength)).buffer
  const place = (name: string): { at: number; rows: number; columns: number } => {
    const tensor = header.tensors[name]
    if (!tensor) throw new ModelError('damaged', `The ${what} ${found} has no part "${name}".`)
    return tensor
  }
  return {
    checksum: found,
    header,
    floats: (name) => {
      const { at, rows, columns } = place(name)
      return new Float32Array(body, at, rows * columns)
    },
    integers: (name) => {
      const { at, rows, columns } = place(name)
      return new Int32Array(body, at, rows * columns)
    },
    bytes: (name) => {
      const { at, rows, columns } = place(name)
      return new Int8Array(body, at, rows * columns)
    },
    table: (name) => {
      const { at, rows, columns } = place(name)
      return { rows, columns, scales: new Float32Array(body, at, rows), values: new Int8Array(body, at + rows * 4, rows * columns) }
    },
    layer: (name) => {
      const { at, rows: inputs, columns } = place(name)
      const weightsAt = at + columns * 8
      return {
        inputs,
        columns,
        scales: new Float32Array(body, at, columns),
        bias: new Float32Array(body, at + columns * 4, columns),
        weights: new Int8Array(body, weightsAt, inputs * columns),
      }
    },
  }
}

const hex = (crc: number): string => crc.toString(16).padStart(8, '0')
