/** The numbers of one example: rows of known features, word vectors by role (empty where there is none), and what is right; -1 = not told. */
export type Example = {
  readonly rows: Int32Array
  readonly vectors: readonly (Float32Array | undefined)[]
  readonly kind: number
  readonly status: number
  readonly about: number
}

export type Shape = {
  readonly features: number
  readonly roles: number
  readonly columns: number
  readonly hidden: number
  readonly kinds: number
  readonly statuses: number
}

export type Weights = {
  readonly table: Float32Array
  readonly dense: Float32Array
  readonly bias: Float32Array
  /** Kinds, statuses and `about` side by side. */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

export type Schedule = {
  readonly epochs: number
  readonly rate: number
  readonly batch: number
  readonly seed: number
  readonly dropFeature: number
  readonly dropVector: number
  readonly dropHidden: number
  readonly decay: number
}

/** Mulberry32: the same numbers on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const outputsOf = ({ kinds, statuses }: Shape): number => kinds + statuses + 1

class Adam {
  readonly w: Float32Array
  readonly g: Float32Array
  readonly #m: Float32Array
  readonly #v: Float32Array
  constructor(w: Float32Array) {
    this.w = w
    this.g = new Float32Array(w.length)
    this.#m = new Float32Array(w.length)
    this.#v = new Float32Array(w.length)
  }
  step(from: number, to: number, rate: number, decay: number, step: number): void {
    const { w, g } = this
    const m = this.#m
    const v = this.#v
    const c1 = 1 - 0.9 ** step
    const c2 = 1 - 0.999 ** step
    for (let i = from; i < to; i++) {
      const gi = g[i]!
      g[i] = 0
      const mi = (m[i] = 0.9 * m[i]! + 0.1 * gi)
      const vi = (v[i] = 0.999 * v[i]! + 0.001 * gi * gi)
      w[i] = w[i]! * (1 - rate * decay) - (rate * (mi / c1)) / (Math.sqrt(vi / c2) + 1e-8)
    }
  }
}

export function train(examples: readonly Example[], shape: Shape, schedule: Schedule): Weights {
  const random = createRandom(schedule.seed)
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const { hidden, columns, roles } = shape
  const outputs = outputsOf(shape)
  const filled = (n: number, sd: number): Float32Array => Float32Array.from({ length: n }, () => gauss() * sd)
  const table = new Adam(filled(shape.features * hidden, 0.05))
  const dense = new Adam(filled(roles * columns * hidden, 0.05))
  const bias = new Adam(new Float32Array(hidden))
  const out = new Adam(filled(hidden * outputs, 1 / Math.sqrt(hidden)))
  const outBias = new Adam(new Float32Array(outputs))
  const order = examples.map((_, i) => i)
  const steps = schedule.epochs * Math.ceil(order.length / schedule.batch)
  const h = new Float32Array(hidden)
  const dh = new Float32Array(hidden)
  const mask = new Float32Array(hidden)
  const y = new Float32Array(outputs)
  const dy = new Float32Array(outputs)
  let step = 0
  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1))
      ;[order[i], order[k]] = [order[k]!, order[i]!]
    }
    for (let first = 0; first < order.length; first += schedule.batch) {
      step++
      const touched = new Set<number>()
      const batch = order.slice(first, first + schedule.batch)
      for (const n of batch) {
        const example = examples[n]!
        const rows = example.rows.filter(() => random() >= schedule.dropFeature)
        const keeps = example.vectors.map((vector) => vector?.map((value) => (random() >= schedule.dropVector ? value / (1 - schedule.dropVector) : 0)))
        h.set(bias.w)
        for (const row of rows) {
          touched.add(row)
          const at = row * hidden
          for (let j = 0; j < hidden; j++) h[j]! += table.w[at + j]!
        }
        keeps.forEach((vector, role) => {
          if (vector !== undefined) addDense(h, dense.w, vector, role, shape)
        })
        for (let j = 0; j < hidden; j++) {
          mask[j] = h[j]! > 0 && random() >= schedule.dropHidden ? 1 / (1 - schedule.dropHidden) : 0
          h[j]! *= mask[j]!
        }
        outputsFor(h, out.w, outBias.w, y)
        gradient(y, dy, example, shape)
        const scale = 1 / batch.length
        dh.fill(0)
        for (let o = 0; o < outputs; o++) {
          const d = dy[o]! * scale
          if (d === 0) continue
          outBias.g[o]! += d
          for (let j = 0; j < hidden; j++) {
            const at = j * outputs + o
            out.g[at]! += d * h[j]!
            dh[j]! += d * out.w[at]!
          }
        }
        for (let j = 0; j < hidden; j++) dh[j]! *= mask[j]!
        for (let j = 0; j < hidden; j++) bias.g[j]! += dh[j]!
        for (const row of rows) {
          const at = row * hidden
          for (let j = 0; j < hidden; j++) table.g[at + j]! += dh[j]!
        }
        keeps.forEach((vector, role) => {
          if (vector === undefined) return
          for (let k = 0; k < columns; k++) {
            const value = vector[k]!
            if (value === 0) continue
            const at = (role * columns + k) * hidden
            for (let j = 0; j < hidden; j++) dense.g[at + j]! += value * dh[j]!
          }
        })
      }
      const rate = schedule.rate * Math.max(0.02, 1 - step / steps)
      for (const row of touched) table.step(row * hidden, (row + 1) * hidden, rate, schedule.decay, step)
      for (const part of [dense, bias, out, outBias]) part.step(0, part.w.length, rate, part === dense ? schedule.decay : 0, step)
    }
  }
  return { table: table.w, dense: dense.w, bias: bias.w, out: out.w, outBias: outBias.w }
}

function addDense(h: Float32Array, w: Float32Array, vector: Float32Array, role: number, { columns, hidden }: Shape): void {
  for (let k = 0; k < columns; k++) {
    const value = vector[k]!
    if (value === 0) continue
    const at = (role * columns + k) * hidden
    for (let j = 0; j < hidden; j++) h[j]! += value * w[at + j]!
  }
}

function outputsFor(h: Float32Array, w: Float32Array, bias: Float32Array, y: Float32Array): void {
  y.set(bias)
  const n = y.length
  for (let j = 0; j < h.length; j++) {
    const value = h[j]!
    if (value === 0) continue
    for (let o = 0; o < n; o++) y[o]! += value * w[j * n + o]!
  }
}

/** Turns the outputs into probabilities, writes the gradient. */
function gradient(y: Float32Array, dy: Float32Array, { kind, status, about }: Example, shape: Shape): void {
  toProbabilities(y, shape)
  dy.fill(0)
  if (kind >= 0) {
    for (let k = 0; k < shape.kinds; k++) dy[k] = y[k]!
    dy[kind]! -= 1
  }
  if (status >= 0) {
    for (let k = 0; k < shape.statuses; k++) dy[shape.kinds + k] = 0.3 * y[shape.kinds + k]!
    dy[shape.kinds + status]! -= 0.3
  }
  const last = shape.kinds + shape.statuses
  if (about >= 0) dy[last] = 0.3 * (y[last]! - about)
}

function toProbabilities(y: Float32Array, { kinds, statuses }: Shape): void {
  softmax(y.subarray(0, kinds))
  softmax(y.subarray(kinds, kinds + statuses))
  y[kinds + statuses] = 1 / (1 + Math.exp(-y[kinds + statuses]!))
}

function softmax(y: Float32Array): void {
  const top = Math.max(...y)
  let sum = 0
  for (let k = 0; k < y.length; k++) sum += y[k] = Math.exp(y[k]! - top)
  for (let k = 0; k < y.length; k++) y[k]! /= sum
}

/** Probabilities of kinds, statuses and `about`, without dropout. */
export function predict({ rows, vectors }: Pick<Example, 'rows' | 'vectors'>, weights: Weights, shape: Shape): Float32Array {
  const h = Float32Array.from(weights.bias)
  for (const row of rows) for (let j = 0; j < shape.hidden; j++) h[j]! += weights.table[row * shape.hidden + j]!
  vectors.forEach((vector, role) => {
    if (vector !== undefined) addDense(h, weights.dense, vector, role, shape)
  })
  for (let j = 0; j < shape.hidden; j++) h[j] = Math.max(0, h[j]!)
  const y = new Float32Array(outputsOf(shape))
  outputsFor(h, weights.out, weights.outBias, y)
  toProbabilities(y, shape)
  return y
}
