import { featureNames, featuresOf, normalise } from './features.ts'
import type { Layer, ModelFile, ModelHeader, Table } from './model-file.ts'
import type { Kernel } from './open-kernel.ts'
import { openKernel } from './open-kernel.ts'
import { WebAssembly } from './platform.ts'
import { bestTags } from './best-tags.ts'
import { bestTree } from './tree.ts'

/** What the network says of one word; `head` is the index of the governor, -1 for the root of the sentence. */
export type ParsedWord = {
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
  /** Probability of head and relation together. */
  readonly certainty: number
  /** BIO tag of the name head, and its probability. */
  readonly name: string
  readonly nameCertainty: number
}

/** Longer sentences must be cut before they come here. */
export const longestSentence = 256
/** Sentences are put together until there are so many rows: enough to keep the kernel busy, small enough for the cache. */
const fullBatch = 160
const mostRows = Math.max(longestSentence + 1, fullBatch) + 8
const relationChunk = 32

type WasmLayer = { readonly inputs: number; readonly columns: number; readonly weights: number; readonly scales: number; readonly bias: number }
type WasmNorm = { readonly gain: number; readonly shift: number }
type Block =
  | { readonly kind: 'convolution'; readonly layer: WasmLayer; readonly norm: WasmNorm }
  | { readonly kind: 'attention'; readonly norm: WasmNorm; readonly qkv: WasmLayer; readonly out: WasmLayer; readonly distance: number }

/** Addresses of the working memory. */
type Buffers = Readonly<Record<'x' | 'q' | 'scales' | 'y' | 'hidden' | 'normed' | 'heads' | 'arcs' | 'scores' | 'through' | 'work', number>>

const pad = 0
const unknown = 1
const root = 2
const cachedWords = 50_000

/**
 * The student network of `training/student.py`. A class because it guards the memory that the kernel works in; between
 * calls it keeps nothing that changes an answer.
 */
export class Network {
  readonly #header: ModelHeader
  readonly #kernel: Kernel
  readonly #floats: Float32Array
  readonly #tables: readonly Table[]
  readonly #vectors: Table
  readonly #style: Table
  readonly #vocabularies: readonly ReadonlyMap<string, number>[]
  readonly #vectorRows: ReadonlyMap<string, number>
  readonly #input: WasmLayer
  readonly #inputNorm: WasmNorm
  readonly #blocks: readonly Block[]
  readonly #heads: WasmLayer
  readonly #arc: WasmLayer
  readonly #relation: WasmLayer
  readonly #buffers: Buffers
  readonly #ids = new Map<string, Int32Array>()

  constructor(file: ModelFile) {
    const { header } = file
    const d = header.hidden
    this.#header = header
    this.#tables = featureNames.map((name) => file.table(`table.${name}`))
    this.#vectors = file.table('table.vectors')
    this.#style = file.table('table.style')
    this.#vocabularies = featureNames.map((name) => numbered(header.vocabularies[name]!, 0))
    this.#vectorRows = numbered(header.vocabularies['vectors']!, 1)

    const names = Object.entries(header.tensors).filter(([name]) => !name.startsWith('table.'))
    const inputs = this.#tables.reduce((sum, table) => sum + table.columns, this.#vectors.columns + this.#style.columns)
    const heads = file.layer('heads').columns
    const through = file.layer('relation').columns
    const wanted = {
      x: mostRows * Math.max(inputs, 3 * d) * 4,
      q: mostRows * Math.max(inputs, 3 * d) * 2,
      scales: mostRows * 4,
      y: mostRows * 3 * d * 4,
      hidden: mostRows * d * 4,
      normed: mostRows * d * 4,
      heads: mostRows * heads * 4,
      arcs: mostRows * header.arc * 4,
      scores: (longestSentence + 1) * (longestSentence + 8) * 4,
      through: relationChunk * through * 4,
      work: 4096 * 4,
    }
    const weights = names.reduce((sum, [, { rows, columns }]) => sum + rows * columns + columns * 8 + rows * 4 + 256, 0)
    const bytes = Object.values(wanted).reduce((sum, size) => sum + size + 64, weights + 65_536)
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) })
    this.#kernel = openKernel(memory)
    this.#floats = new Float32Array(memory.buffer)
    const all = new Uint8Array(memory.buffer)

    let top = 1024
    const take = (size: number): number => {
      const at = top
      top = (top + size + 63) & ~63
      return at
    }
    const put = (data: Float32Array | Int8Array): number => {
      const at = take(data.byteLength)
      all.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
      return at
    }
    const layer = (name: string): WasmLayer => {
      const { inputs: n, columns, weights: w, scales, bias }: Layer = file.layer(name)
      return { inputs: n, columns, weights: put(w), scales: put(scales), bias: put(bias) }
    }
    const norm = (name: string): WasmNorm => ({ gain: put(file.floats(`${name}.gain`)), shift: put(file.floats(`${name}.shift`)) })

    this.#input = layer('input')
    this.#inputNorm = norm('input.norm')
    this.#blocks = Array.from(header.blocks, (kind, i): Block => {
      const name = `block.${i}`
      return kind === 'c'
        ? { kind: 'convolution', layer: layer(name), norm: norm(`${name}.norm`) }
        : {
            kind: 'attention',
            norm: norm(`${name}.norm`),
            qkv: layer(`${name}.qkv`),
            out: layer(`${name}.out`),
            distance: put(file.floats(`${name}.distance`)),
          }
    })
    this.#heads = layer('heads')
    this.#arc = layer('arc')
    this.#relation = layer('relation')
    const buffers: Record<string, number> = {}
    for (const [name, size] of Object.entries(wanted)) buffers[name] = take(size)
    this.#buffers = buffers as Buffers
  }

  /** Words in lower case that have a vector, and their number: the commoner, the lower. */
  get knownWords(): ReadonlyMap<string, number> {
    return this.#vectorRows
  }

  /** The static vector of a word, int8 with its scale; undefined where the word has none. */
  vectorOf(word: string): { readonly values: Int8Array; readonly scale: number } | undefined {
    const row = this.#vectorRows.get(normalise(word))
    if (row === undefined) return undefined
    const { columns, values, scales } = this.#vectors
    return { values: values.subarray(row * columns, (row + 1) * columns), scale: scales[row] ?? 0 }
  }

  /** Parses sentences of at most `longestSentence` words; an empty one gives an empty answer. */
  parse(sentences: readonly (readonly string[])[]): readonly (readonly ParsedWord[])[] {
    const parsed: (readonly ParsedWord[])[] = []
    let batch: (readonly string[])[] = []
    let rows = 0
    for (const words of sentences) {
      if (words.length > longestSentence) throw new RangeError(`a sentence of ${words.length} words; at most ${longestSentence} are parsed at once`)
      if (rows > 0 && rows + words.length + 1 > fullBatch) {
        parsed.push(...this.#parseBatch(batch, rows))
        batch = []
        rows = 0
      }
      batch.push(words)
      rows += words.length + 1
    }
    if (rows > 0) parsed.push(...this.#parseBatch(batch, rows))
    return parsed
  }

  #parseBatch(sentences: readonly (readonly string[])[], rows: number): readonly (readonly ParsedWord[])[] {
    const starts: number[] = []
    let row = 0
    for (const words of sentences) {
      starts.push(row)
      this.#embed(row++, undefined)
      for (const word of words) this.#embed(row++, word)
    }
    this.#encode(starts, rows)
    this.#scoreHeads(rows)
    return sentences.map((words, i) => (words.length === 0 ? [] : this.#readSentence(words.length, starts[i]!)))
  }

  /** The input row of a word, or of the root above the sentence. */
  #embed(row: number, word: string | undefined): void {
    const f = this.#floats
    let at = (this.#buffers.x >> 2) + row * this.#input.inputs
    const copy = (table: Table, line: number): void => {
      const { columns, values } = table
      const scale = table.scales[line]!
      const from = line * columns
      for (let k = 0; k < columns; k++) f[at + k] = values[from + k]! * scale
      at += columns
    }
    const ids = word === undefined ? undefined : this.#idsOf(word)
    this.#tables.forEach((table, i) => {
      copy(table, ids ? ids[i]! : root)
    })
    copy(this.#vectors, ids ? ids[featureNames.length]! : pad)
    copy(this.#style, this.#header.style)
  }

  #idsOf(word: string): Int32Array {
    const known = this.#ids.get(word)
    if (known) return known
    const values = featuresOf(word)
    const ids = new Int32Array(featureNames.length + 1)
    values.forEach((value, i) => {
      ids[i] = this.#vocabularies[i]!.get(value) ?? unknown
    })
    ids[featureNames.length] = this.#vectorRows.get(values[0]!) ?? pad
    if (this.#ids.size < cachedWords && word.length < 40) this.#ids.set(word, ids)
    return ids
  }

  #multiply(layer: WasmLayer, from: number, stride: number, to: number, rows: number): void {
    const { q, scales } = this.#buffers
    this.#kernel.quantise(from, stride, q, scales, rows, layer.inputs)
    this.#kernel.multiply(q, scales, layer.weights, layer.scales, layer.bias, to, rows, layer.inputs, layer.columns)
  }

  #encode(starts: readonly number[], rows: number): void {
    const k = this.#kernel
    const { x, q, scales, y, hidden, normed, work } = this.#buffers
    const d = this.#header.hidden
    this.#multiply(this.#input, x, this.#input.inputs, y, rows)
    k.maxoutNorm(y, hidden, this.#inputNorm.gain, this.#inputNorm.shift, rows, d, 0)
    const lengthOf = (i: number): number => (starts[i + 1] ?? rows) - starts[i]!
    for (const block of this.#blocks) {
      switch (block.kind) {
        case 'convolution':
          starts.forEach((first, i) => {
            k.quantiseWindows(hidden, q, scales, first, lengthOf(i), d)
          })
          k.multiply(q, scales, block.layer.weights, block.layer.scales, block.layer.bias, y, rows, 3 * d, 2 * d)
          k.maxoutNorm(y, hidden, block.norm.gain, block.norm.shift, rows, d, 1)
          break
        case 'attention':
          k.norm(hidden, normed, block.norm.gain, block.norm.shift, rows, d)
          this.#multiply(block.qkv, normed, d, y, rows)
          starts.forEach((first, i) => {
            k.attend(y + first * 3 * d * 4, normed + first * d * 4, block.distance, work, lengthOf(i), d, this.#header.attentionHeads)
          })
          this.#multiply(block.out, normed, d, y, rows)
          k.add(hidden, y, rows, d, block.out.columns)
      }
    }
  }

  /** All output layers in one: heads and dependents for arcs and relations, then the tags. */
  #scoreHeads(rows: number): void {
    const { hidden, heads, arcs } = this.#buffers
    const { arc, label } = this.#header
    const { columns } = this.#heads
    this.#multiply(this.#heads, hidden, this.#header.hidden, heads, rows)
    this.#kernel.leak(heads, rows, 2 * (arc + label), columns)
    this.#multiply(this.#arc, heads + arc * 4, columns, arcs, rows)
  }

  #readSentence(length: number, start: number): readonly ParsedWord[] {
    const k = this.#kernel
    const { heads, arcs, scores, work } = this.#buffers
    const { arc, label, names, temperatures } = this.#header
    const stride = this.#heads.columns
    const size = length + 1
    const width = (size + 3) & ~3
    const rowAt = (word: number): number => heads + (start + word) * stride * 4
    k.arcs(arcs + start * this.#arc.columns * 4, this.#arc.columns, rowAt(0), stride, scores, size, width, arc)
    const tree = bestTree(this.#floats.subarray(scores >> 2, (scores >> 2) + size * width), size, width)
    const relations = this.#relations(length, start, tree)
    const uposAt = 2 * (arc + label) * 4
    const xposAt = uposAt + this.#header.upos.length * 4
    const namesAt = xposAt + this.#header.xpos.length * 4
    const tags =
      names.length > 0
        ? bestTags(
            relations.map((_, i) => this.#floats.subarray((rowAt(i + 1) + namesAt) >> 2, ((rowAt(i + 1) + namesAt) >> 2) + names.length)),
            names,
          )
        : []
    return relations.map(({ relation, certainty }, i) => {
      const row = rowAt(i + 1)
      const name = tags[i] ?? 0
      const head = tree[i + 1]!
      return {
        upos: this.#header.upos[k.best(row + uposAt, this.#header.upos.length)]!,
        xpos: this.#header.xpos[k.best(row + xposAt, this.#header.xpos.length)]!,
        head: head - 1,
        relation,
        certainty: certainty * k.probability(scores + (i + 1) * width * 4, size, head, temperatures.arc, work),
        name: names[name] ?? 'O',
        nameCertainty: names.length > 0 ? k.probability(row + namesAt, names.length, name, temperatures.name, work) : 1,
      }
    })
  }

  /** The relation of each word to its head. Only the word that hangs from the root may be called so. */
  #relations(length: number, start: number, tree: Int32Array): readonly { relation: string; certainty: number }[] {
    const k = this.#kernel
    const { heads, through, work } = this.#buffers
    const { arc, label, relations, temperatures } = this.#header
    const stride = this.#heads.columns
    const found: { relation: string; certainty: number }[] = []
    const rootRelation = relations.indexOf('root')
    const f = this.#floats
    for (let first = 1; first <= length; first += relationChunk) {
      const rows = Math.min(relationChunk, length + 1 - first)
      this.#multiply(this.#relation, heads + ((start + first) * stride + 2 * arc + label) * 4, stride, through, rows)
      for (let i = 0; i < rows; i++) {
        const head = tree[first + i]!
        const scores = work
        const spare = work + 2048 * 4
        k.relationScores(through + i * this.#relation.columns * 4, heads + ((start + head) * stride + 2 * arc) * 4, scores, relations.length, label)
        if (head === 0) {
          found.push({ relation: 'root', certainty: 1 })
          continue
        }
        f[(scores >> 2) + rootRelation] = -1e9
        const best = k.best(scores, relations.length)
        found.push({ relation: relations[best]!, certainty: k.probability(scores, relations.length, best, temperatures.relation, spare) })
      }
    }
    return found
  }
}

function numbered(lines: string, from: number): ReadonlyMap<string, number> {
  return new Map(lines.split('\n').map((line, i) => [line, i + from]))
}
