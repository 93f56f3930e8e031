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

export type ModelFile = {
  /** CRC-32 of the contents, eight hexadecimal digits. */
  readonly checksum: string
  readonly header: ModelHeader
  floats(name: string): Float32Array
  table(name: string): Table
  layer(name: string): Layer
}

const magic = 'SITREP'
const version = '02'
const headerAt = 16

/**
 * The file: 8 bytes "SITREP" and the version of the format, CRC-32 of all bytes from the 12th on, length of the JSON
 * header, the header, the tensors; numbers little-endian, tensors on multiples of 16 bytes after the header.
 */
export function openModelFile(bytes: Uint8Array): ModelFile {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (!start.startsWith(magic) || bytes.length < headerAt) {
    throw new ModelError('damaged', 'This is not a language model of Sitrep: the file does not start with "SITREP". Restore it from the package.')
  }
  if (start.slice(magic.length) !== version) {
    throw new ModelError(
      'wrong-version',
      `The language model has format ${start.slice(magic.length)}; this Sitrep reads format ${version}. Install the two together.`,
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const expected = hex(view.getUint32(8, true))
  const found = hex(crc32(bytes, 12))
  if (expected !== found) {
    throw new ModelError('damaged', `The language model is damaged: its checksum should be ${expected} and is ${found}. Restore the file from the package.`)
  }
  const headerLength = view.getUint32(12, true)
  const header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(headerAt, headerAt + headerLength))) as ModelHeader
  // Copied once so that floats lie on whole words whatever slice of a file we were given.
  const body = new Uint8Array(bytes.subarray(headerAt + headerLength)).buffer
  const place = (name: string): { at: number; rows: number; columns: number } => {
    const tensor = header.tensors[name]
    if (!tensor) throw new ModelError('damaged', `The language model ${found} has no part "${name}".`)
    return tensor
  }
  return {
    checksum: found,
    header,
    floats: (name) => {
      const { at, rows, columns } = place(name)
      return new Float32Array(body, at, rows * columns)
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
