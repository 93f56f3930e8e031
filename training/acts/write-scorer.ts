import { writeFileSync } from 'node:fs'
import { crc32 } from '../../src/language/crc32.ts'
import type { Shape, Weights } from './network.ts'
import { outputsOf } from './network.ts'

/** The scorer as a file: `src/reading/6-acts/act-scorer.ts` reads it. */
export function writeScorer(
  file: URL,
  weights: Weights,
  shape: Shape,
  told: { readonly kinds: readonly string[]; readonly features: Int32Array; readonly temperature: number },
): string {
  const tensors: Record<string, { at: number; rows: number; columns: number }> = {}
  const parts: Uint8Array[] = []
  let top = 0
  const put = (name: string, data: Float32Array | Int32Array | Int8Array, rows: number, columns: number): void => {
    tensors[name] = { at: top, rows, columns }
    const size = (data.byteLength + 15) & ~15
    const padded = new Uint8Array(size)
    padded.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    parts.push(padded)
    top += size
  }
  const putQuantised = (name: string, data: Float32Array, columns: number): void => {
    const { values, scales } = quantise(data, columns)
    put(name, values, data.length / columns, columns)
    put(`${name}.scales`, scales, 1, columns)
  }
  put('features', told.features, told.features.length, 1)
  putQuantised('table', weights.table, shape.hidden)
  putQuantised('dense', weights.dense, shape.hidden)
  put('bias', weights.bias, 1, shape.hidden)
  putQuantised('out', weights.out, outputsOf(shape))
  put('out.bias', weights.outBias, 1, outputsOf(shape))
  const header = { hidden: shape.hidden, columns: shape.columns, roles: shape.roles, kinds: told.kinds, temperature: told.temperature, tensors }
  let packed = JSON.stringify(header)
  packed += ' '.repeat((16 - (Buffer.byteLength(packed) % 16)) % 16)
  const body = Buffer.concat([Buffer.alloc(16), Buffer.from(packed), ...parts])
  body.write('SITACT01', 0, 'latin1')
  body.writeUInt32LE(Buffer.byteLength(packed), 12)
  body.writeUInt32LE(crc32(body, 12), 8)
  writeFileSync(file, body)
  return `${(body.length / 1e6).toFixed(2)} MB, acts-${body.readUInt32LE(8).toString(16).padStart(8, '0')}`
}

/** int8 with one scale a column. */
function quantise(data: Float32Array, columns: number): { readonly values: Int8Array; readonly scales: Float32Array } {
  const scales = new Float32Array(columns).fill(1e-9)
  data.forEach((value, i) => {
    scales[i % columns] = Math.max(scales[i % columns] ?? 0, Math.abs(value) / 127)
  })
  return { values: Int8Array.from(data, (value, i) => Math.round(value / (scales[i % columns] ?? 1))), scales }
}
