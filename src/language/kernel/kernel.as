// The arithmetic of the language model, in AssemblyScript. Weights are int8, activations int16, sums int32: the same
// bits on every machine. The little that is left to floats uses only operations that IEEE 754 fixes exactly, in a fixed
// order; `exp` is our own for that reason. Addresses are in bytes; a "row" is one word. Build: node scripts/build-kernel.mjs

/** Activations are scaled to 13 bits: 8191 * 127 * 1024 inputs still fit an int32. */
const QUANTUM: f32 = 8191

// @ts-ignore: decorator
@inline
function absoluteMax(x: usize, n: i32): f32 {
  let most = f32x4.splat(0)
  for (let k = 0; k < n; k += 4) most = f32x4.max(most, f32x4.abs(v128.load(x + ((<usize>k) << 2))))
  return max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)))
}

// @ts-ignore: decorator
@inline
function quantiseRow(x: usize, q: usize, n: i32, factor: f32): void {
  const by = f32x4.splat(factor)
  for (let k = 0; k < n; k += 8) {
    const at = x + ((<usize>k) << 2)
    const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at), by)))
    const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at, 16), by)))
    v128.store(q + ((<usize>k) << 1), i16x8.narrow_i32x4_s(a, b))
  }
}

/** Rows of floats to rows of int16 with one scale a row. `n` is a multiple of 8. */
export function quantise(x: usize, stride: i32, q: usize, scales: usize, rows: i32, n: i32): void {
  for (let t = 0; t < rows; t++) {
    const row = x + ((<usize>(t * stride)) << 2)
    const most = absoluteMax(row, n)
    quantiseRow(row, q + ((<usize>(t * n)) << 1), n, most > 0 ? QUANTUM / most : 0)
    store<f32>(scales + ((<usize>t) << 2), most / QUANTUM)
  }
}

/** The same for windows of three words inside one sentence: each row becomes before, itself, after; zeros beyond the ends. */
export function quantiseWindows(x: usize, q: usize, scales: usize, first: i32, rows: i32, n: i32): void {
  const bytes = (<usize>n) << 2
  for (let t = 0; t < rows; t++) {
    const here = x + <usize>(first + t) * bytes
    let most = absoluteMax(here, n)
    if (t > 0) most = max(most, absoluteMax(here - bytes, n))
    if (t + 1 < rows) most = max(most, absoluteMax(here + bytes, n))
    const factor: f32 = most > 0 ? QUANTUM / most : 0
    const to = q + (<usize>((first + t) * n * 3) << 1)
    const step = (<usize>n) << 1
    if (t > 0) quantiseRow(here - bytes, to, n, factor)
    else memory.fill(to, 0, step)
    quantiseRow(here, to + step, n, factor)
    if (t + 1 < rows) quantiseRow(here + bytes, to + 2 * step, n, factor)
    else memory.fill(to + 2 * step, 0, step)
    store<f32>(scales + ((<usize>(first + t)) << 2), most / QUANTUM)
  }
}

// @ts-ignore: decorator
@inline
function finish(sum0: v128, sum1: v128, scale: usize, w0: v128, w1: v128, b0: v128, b1: v128, y: usize): void {
  const s = v128.load32_splat(scale)
  v128.store(y, f32x4.add(b0, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum0), s), w0)))
  v128.store(y, f32x4.add(b1, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum1), s), w1)), 16)
}

/**
 * y = q w + b for `rows` rows (the buffers hold a multiple of four). The weights lie in panels of eight columns: for each
 * pair of inputs the two weights of column 0, of column 1 and so on, so that one int16 dot product serves four columns.
 */
export function multiply(q: usize, scales: usize, w: usize, columnScales: usize, bias: usize, y: usize, rows: i32, n: i32, columns: i32): void {
  const rowBytes = (<usize>n) << 1
  const outBytes = (<usize>columns) << 2
  for (let j = 0; j < columns; j += 8) {
    const panel = w + <usize>j * <usize>n
    const c0 = v128.load(columnScales + ((<usize>j) << 2)), c1 = v128.load(columnScales + ((<usize>j) << 2), 16)
    const b0 = v128.load(bias + ((<usize>j) << 2)), b1 = v128.load(bias + ((<usize>j) << 2), 16)
    for (let i = 0; i < rows; i += 4) {
      let p0 = q + <usize>i * rowBytes, p1 = p0 + rowBytes, p2 = p1 + rowBytes, p3 = p2 + rowBytes
      let at = panel
      const end = p1
      let s00 = i32x4.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00
      while (p0 < end) {
        // Two pairs of inputs a round; `n` is a multiple of eight.
        let w0 = v128.load8x8_s(at, 0)
        let w1 = v128.load8x8_s(at, 8)
        let x = v128.load32_splat(p0, 0)
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, w0))
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(p1, 0)
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, w0))
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(p2, 0)
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, w0))
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(p3, 0)
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, w0))
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, w1))
        w0 = v128.load8x8_s(at, 16)
        w1 = v128.load8x8_s(at, 24)
        x = v128.load32_splat(p0, 4)
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, w0))
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(p1, 4)
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, w0))
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(p2, 4)
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, w0))
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(p3, 4)
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, w0))
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, w1))
        p0 += 8
        p1 += 8
        p2 += 8
        p3 += 8
        at += 32
      }
      const out = y + <usize>i * outBytes + ((<usize>j) << 2)
      const s = scales + ((<usize>i) << 2)
      finish(s00, s01, s, c0, c1, b0, b1, out)
      finish(s10, s11, s + 4, c0, c1, b0, b1, out + outBytes)
      finish(s20, s21, s + 8, c0, c1, b0, b1, out + 2 * outBytes)
      finish(s30, s31, s + 12, c0, c1, b0, b1, out + 3 * outBytes)
    }
  }
}

// @ts-ignore: decorator
@inline
function lanes(v: v128): f32 {
  return (f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1)) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
}

/** out = norm(x), or out += norm(x): each row to mean 0 and spread 1, times gain, plus shift. */
// @ts-ignore: decorator
@inline
function normRow(x: usize, out: usize, gain: usize, shift: usize, n: i32, residual: bool): void {
  let sum = f32x4.splat(0)
  for (let k = 0; k < n; k += 4) sum = f32x4.add(sum, v128.load(x + ((<usize>k) << 2)))
  const mean = f32x4.splat(lanes(sum) / <f32>n)
  let squares = f32x4.splat(0)
  for (let k = 0; k < n; k += 4) {
    const d = f32x4.sub(v128.load(x + ((<usize>k) << 2)), mean)
    squares = f32x4.add(squares, f32x4.mul(d, d))
  }
  const inverse = f32x4.splat(<f32>1 / sqrt<f32>(lanes(squares) / <f32>n + <f32>1e-5))
  for (let k = 0; k < n; k += 4) {
    const at = (<usize>k) << 2
    let v = f32x4.mul(f32x4.sub(v128.load(x + at), mean), inverse)
    v = f32x4.add(f32x4.mul(v, v128.load(gain + at)), v128.load(shift + at))
    if (residual) v = f32x4.add(v, v128.load(out + at))
    v128.store(out + at, v)
  }
}

export function norm(x: usize, out: usize, gain: usize, shift: usize, rows: i32, n: i32): void {
  const bytes = (<usize>n) << 2
  for (let t = 0; t < rows; t++) normRow(x + <usize>t * bytes, out + <usize>t * bytes, gain, shift, n, false)
}

/** The larger of the two halves of each row (2n wide), normed, written to `out` or added to it. */
export function maxoutNorm(y: usize, out: usize, gain: usize, shift: usize, rows: i32, n: i32, residual: i32): void {
  const bytes = (<usize>n) << 2
  for (let t = 0; t < rows; t++) {
    const row = y + 2 * <usize>t * bytes
    for (let k: usize = 0; k < bytes; k += 16) v128.store(row + k, f32x4.max(v128.load(row + k), v128.load(row + bytes + k)))
    const to = out + <usize>t * bytes
    if (residual) normRow(row, to, gain, shift, n, true)
    else normRow(row, to, gain, shift, n, false)
  }
}

/** x += y, rows of n; y has `stride` floats a row. */
export function add(x: usize, y: usize, rows: i32, n: i32, stride: i32): void {
  for (let t = 0; t < rows; t++) {
    const a = x + ((<usize>(t * n)) << 2), b = y + ((<usize>(t * stride)) << 2)
    for (let k: usize = 0; k < (<usize>n) << 2; k += 16) v128.store(a + k, f32x4.add(v128.load(a + k), v128.load(b + k)))
  }
}

/** Negative values times a tenth, in the first n floats of each row. */
export function leak(x: usize, rows: i32, n: i32, stride: i32): void {
  const tenth = f32x4.splat(0.1)
  for (let t = 0; t < rows; t++) {
    const row = x + ((<usize>(t * stride)) << 2)
    for (let k: usize = 0; k < (<usize>n) << 2; k += 16) {
      const v = v128.load(row + k)
      v128.store(row + k, f32x4.max(v, f32x4.mul(v, tenth)))
    }
  }
}

/** e to the x for x <= 0: 2 to the whole part by exponent bits, the rest by a polynomial (error under 2e-7). */
// @ts-ignore: decorator
@inline
function exponential(x: v128): v128 {
  const z = f32x4.mul(f32x4.max(x, f32x4.splat(-80)), f32x4.splat(1.44269504))
  const whole = f32x4.nearest(z)
  const f = f32x4.sub(z, whole)
  let p = f32x4.splat(0.00015403530393381606)
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0013333558146428443))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.009618129107628477))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.05550410866482158))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.2402265069591007))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.6931471805599453))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23)
  return f32x4.mul(p, power)
}

// @ts-ignore: decorator
@inline
function dot(a: usize, b: usize, n: i32): f32 {
  let sum = f32x4.splat(0)
  for (let k: usize = 0; k < (<usize>n) << 2; k += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(a + k), v128.load(b + k)))
  return lanes(sum)
}

const REACH: i32 = 16

/**
 * Self-attention inside one sentence. Rows of `qkv` are queries, keys, values, 3d wide; `distance` holds 2 REACH + 1
 * biases a head; `work` has room for `rows` + 4 floats.
 */
export function attend(qkv: usize, out: usize, distance: usize, work: usize, rows: i32, d: i32, heads: i32): void {
  const wide = d / heads
  const stride = <usize>d * 12
  const scale = <f32>1 / sqrt<f32>(<f32>wide)
  const padded = (rows + 3) & ~3
  for (let h = 0; h < heads; h++) {
    const part = (<usize>(h * wide)) << 2
    const bias = distance + ((<usize>(h * (2 * REACH + 1) + REACH)) << 2)
    for (let i = 0; i < rows; i++) {
      const query = qkv + <usize>i * stride + part
      let most: f32 = -Infinity
      for (let j = 0; j < rows; j++) {
        const step = max(min(j - i, REACH), -REACH)
        const s = dot(query, qkv + <usize>j * stride + ((<usize>d) << 2) + part, wide) * scale + load<f32>(bias + <usize>(step << 2))
        store<f32>(work + ((<usize>j) << 2), s)
        most = max(most, s)
      }
      for (let j = rows; j < padded; j++) store<f32>(work + ((<usize>j) << 2), -1e30)
      const total = softmax(work, padded, most)
      const to = out + ((<usize>(i * d)) << 2) + part
      for (let k: usize = 0; k < (<usize>wide) << 2; k += 16) {
        let sum = f32x4.splat(0)
        let value = qkv + ((<usize>d) << 3) + part + k
        for (let j = 0; j < rows; j++, value += stride) sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(work + ((<usize>j) << 2)), v128.load(value)))
        v128.store(to + k, f32x4.mul(sum, f32x4.splat(<f32>1 / total)))
      }
    }
  }
}

/** Scores to e^(score - most), in place; gives their sum. `n` is a multiple of four. */
// @ts-ignore: decorator
@inline
function softmax(scores: usize, n: i32, most: f32): f32 {
  const shift = f32x4.splat(most)
  let sum = f32x4.splat(0)
  for (let k: usize = 0; k < (<usize>n) << 2; k += 16) {
    const e = exponential(f32x4.sub(v128.load(scores + k), shift))
    v128.store(scores + k, e)
    sum = f32x4.add(sum, e)
  }
  return lanes(sum)
}

/** scores[i][j] = dep_i . head_j for one sentence; the diagonal is ruled out. Rows of `scores` are `width` floats, the rest -1e9. */
export function arcs(dep: usize, depStride: i32, head: usize, headStride: i32, scores: usize, rows: i32, width: i32, n: i32): void {
  for (let i = 0; i < rows; i++) {
    const row = scores + ((<usize>(i * width)) << 2)
    for (let j = 0; j < width; j++) {
      const s: f32 = j == i || j >= rows ? <f32>-1e9 : dot(dep + ((<usize>(i * depStride)) << 2), head + ((<usize>(j * headStride)) << 2), n)
      store<f32>(row + ((<usize>j) << 2), s)
    }
  }
}

/** scores[r] = through[r] . head + through[relations * n + r]: the relations of one word to its head. */
export function relationScores(through: usize, head: usize, scores: usize, relations: i32, n: i32): void {
  for (let r = 0; r < relations; r++) {
    const s = dot(through + ((<usize>(r * n)) << 2), head, n) + load<f32>(through + ((<usize>(relations * n + r)) << 2))
    store<f32>(scores + ((<usize>r) << 2), s)
  }
}

/** The place of the largest of n floats; the first of equals. */
export function best(scores: usize, n: i32): i32 {
  let at = 0
  let most = load<f32>(scores)
  for (let k = 1; k < n; k++) {
    const s = load<f32>(scores + ((<usize>k) << 2))
    if (s > most) {
      most = s
      at = k
    }
  }
  return at
}

/** The softmax probability of entry `at` among n scores divided by `temperature`; `work` has room for n + 4 floats. */
export function probability(scores: usize, n: i32, at: i32, temperature: f32, work: usize): f32 {
  const padded = (n + 3) & ~3
  let most: f32 = -Infinity
  for (let k = 0; k < n; k++) {
    const s = load<f32>(scores + ((<usize>k) << 2)) / temperature
    store<f32>(work + ((<usize>k) << 2), s)
    most = max(most, s)
  }
  for (let k = n; k < padded; k++) store<f32>(work + ((<usize>k) << 2), -1e30)
  const total = softmax(work, padded, most)
  return load<f32>(work + ((<usize>at) << 2)) / total
}
