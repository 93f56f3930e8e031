import { statuses } from '../../domain/act.ts'
import type { Model } from '../../language/load-model.ts'
import { openModelFile, type FileKind, type ModelFile } from '../../language/model-file.ts'
import type { ActKind, ActOpinion } from '../act-opinion.ts'
import type { Tree } from '../tree.ts'
import type { ActFeatures } from './act-features.ts'

/** Says of a word, seen in its sentence, which act it tells. */
export type ActScorer = { readonly version: string; readonly score: (features: ActFeatures) => ActOpinion }

type Header = {
  readonly hidden: number
  /** Width of the word vectors. */
  readonly columns: number
  readonly roles: number
  /** "EVENT/mode", "EVENT/" without a mode, "" for no act. */
  readonly kinds: readonly string[]
  /** Divides the outputs of the kinds, so that the probabilities are honest. */
  readonly temperature: number
  readonly tensors: ModelFile['header']['tensors']
}

const kindOfFile: FileKind = { magic: 'SITACT', version: '01', name: 'scorer of acts' }

/** Of what a role adds to the hidden layer so many words are remembered. */
const cachedWords = 8_000

/** Opens the bytes of a scorer; throws a ModelError when they are damaged or of another version. The language model lends its word vectors. */
export function loadActScorer(bytes: Uint8Array, model: Model): ActScorer {
  const file = openModelFile<Header>(bytes, kindOfFile)
  const network = new ActNetwork(file, model)
  return { version: `acts-${file.checksum}`, score: (features) => network.score(features) }
}

/**
 * The network of `training/acts`: one hidden layer over sums of feature rows and word vectors. Weights are int8 and rows are added up in
 * integers; what follows uses only operations that every machine does to the same bit. A class because it keeps what words add to the layer.
 */
class ActNetwork {
  readonly #by: string
  readonly #header: Header
  readonly #kinds: readonly ActKind[]
  readonly #rowOf: ReadonlyMap<number, number>
  readonly #table: Int8Array
  readonly #tableScales: Float32Array
  readonly #dense: Int8Array
  readonly #denseScales: Float32Array
  readonly #bias: Float32Array
  readonly #out: Int8Array
  readonly #outScales: Float32Array
  readonly #outBias: Float32Array
  readonly #vectorOf: Model['network']['vectorOf']
  readonly #added: readonly Map<string, Float64Array>[]
  readonly #sums: Int32Array
  /** Of each feature the turn in which it was last added: what holds twice of a word counts once. */
  readonly #addedIn: Int32Array
  #turn = 0
  readonly #sentence: { tree: Tree | undefined; readonly added: Float64Array }

  constructor(file: ModelFile<Header>, model: Model) {
    const { header } = file
    this.#by = `acts-${file.checksum}`
    this.#header = header
    this.#kinds = header.kinds.map(parseKind)
    this.#rowOf = new Map([...file.integers('features')].map((hash, row) => [hash, row]))
    this.#table = file.bytes('table')
    this.#tableScales = file.floats('table.scales')
    this.#dense = file.bytes('dense')
    this.#denseScales = file.floats('dense.scales')
    this.#bias = file.floats('bias')
    this.#out = file.bytes('out')
    this.#outScales = file.floats('out.scales')
    this.#outBias = file.floats('out.bias')
    this.#vectorOf = (word) => model.network.vectorOf(word)
    this.#added = Array.from({ length: header.roles }, () => new Map<string, Float64Array>())
    this.#sums = new Int32Array(header.hidden)
    this.#addedIn = new Int32Array(this.#rowOf.size)
    this.#sentence = { tree: undefined, added: new Float64Array(header.hidden) }
  }

  score({ tree, hashes, roles }: ActFeatures): ActOpinion {
    const hidden = this.#sumRows(hashes)
    roles.forEach((word, role) => {
      if (word !== undefined) addTo(hidden, this.#wordIn(role, word))
    })
    addTo(hidden, this.#allOf(tree))
    const outputs = this.#outputs(hidden)
    const kinds = this.#kinds.length
    const last = kinds + statuses.length
    const ofKind = outputs.slice(0, kinds)
    for (let k = 0; k < kinds; k++) ofKind[k] = (ofKind[k] ?? 0) / this.#header.temperature
    return {
      by: this.#by,
      kinds: this.#kinds,
      ofKind: softmax(ofKind),
      statuses,
      ofStatus: softmax(outputs.slice(kinds, last)),
      isContent: softmax(Float64Array.of(outputs[last] ?? 0, 0))[0] ?? 0,
    }
  }

  #sumRows(hashes: readonly number[]): Float64Array {
    const { hidden } = this.#header
    const sums = this.#sums.fill(0)
    const table = this.#table
    this.#turn++
    for (const hash of hashes) {
      const row = this.#rowOf.get(hash)
      if (row === undefined || this.#addedIn[row] === this.#turn) continue
      this.#addedIn[row] = this.#turn
      for (let j = 0, at = row * hidden; j < hidden; j++, at++) sums[j]! += table[at]!
    }
    return Float64Array.from(sums, (sum, j) => sum * this.#tableScales[j]! + this.#bias[j]!)
  }

  /** What a word adds to the hidden layer in a role. */
  #wordIn(role: number, word: string): Float64Array {
    const known = this.#added[role]?.get(word)
    if (known !== undefined) return known
    const { hidden, columns } = this.#header
    const sums = new Int32Array(hidden)
    const vector = this.#vectorOf(word)
    if (vector !== undefined)
      for (let k = 0; k < columns; k++) {
        const value = vector.values[k]!
        const at = (role * columns + k) * hidden
        for (let j = 0; j < hidden; j++) sums[j]! += value * this.#dense[at + j]!
      }
    const added = Float64Array.from(sums, (sum, j) => sum * this.#denseScales[j]! * (vector?.scale ?? 0))
    if ((this.#added[role]?.size ?? cachedWords) < cachedWords) this.#added[role]?.set(word, added)
    return added
  }

  /** What all words of the sentence add, in the last role; the same for each word of it. */
  #allOf(tree: Tree): Float64Array {
    const sentence = this.#sentence
    if (sentence.tree === tree) return sentence.added
    sentence.tree = tree
    sentence.added.fill(0)
    for (const { words } of tree.tokens) addTo(sentence.added, this.#wordIn(this.#header.roles - 1, words))
    for (let j = 0; j < sentence.added.length; j++) sentence.added[j]! *= weightOfSentence / tree.tokens.length
    return sentence.added
  }

  #outputs(hidden: Float64Array): Float64Array {
    const n = this.#outBias.length
    const outputs = new Float64Array(n)
    const weights = this.#out
    for (let j = 0; j < hidden.length; j++) {
      const value = hidden[j]!
      if (value > 0) for (let o = 0, at = j * n; o < n; o++, at++) outputs[o]! += value * weights[at]!
    }
    for (let o = 0; o < n; o++) outputs[o] = outputs[o]! * this.#outScales[o]! + this.#outBias[o]!
    return outputs
  }
}

/** The mean of the vectors of a sentence is shorter than one of them: so much longer it goes in. */
export const weightOfSentence = 3

function addTo(sum: Float64Array, added: Float64Array): void {
  for (let j = 0; j < sum.length; j++) sum[j]! += added[j]!
}

function parseKind(name: string): ActKind {
  const [event, mode] = name.split('/')
  if (event === undefined || event === '') return undefined
  return { event: event as NonNullable<ActKind>['event'], ...(mode === undefined || mode === '' ? {} : { mode }) }
}

function softmax(values: Float64Array): Float64Array {
  let top = -Infinity
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k] = exp(values[k]! - top)
  for (let k = 0; k < values.length; k++) values[k]! /= sum
  return values
}

/** e to the power of x, for x from 0 down; nothing that is too small to matter. `Math.exp` may differ in its last bit from one engine to the next. */
function exp(x: number): number {
  if (x < -16) return 0
  const halvings = Math.round(-x / Math.LN2)
  const rest = x + halvings * Math.LN2
  let sum = 1
  for (let n = 10; n > 0; n--) sum = 1 + (sum * rest) / n
  return sum / (1 << halvings)
}
