import { fromBase64 } from './base64.ts'
import { kernelBase64 } from './kernel.wasm.ts'
import type { WasmMemory } from './platform.ts'
import { WebAssembly } from './platform.ts'

/** The functions of `kernel/kernel.as`. Every argument that names data is an address in bytes. */
export type Kernel = {
  quantise(x: number, stride: number, q: number, scales: number, rows: number, n: number): void
  quantiseWindows(x: number, q: number, scales: number, first: number, rows: number, n: number): void
  multiply(q: number, scales: number, w: number, columnScales: number, bias: number, y: number, rows: number, n: number, columns: number): void
  norm(x: number, out: number, gain: number, shift: number, rows: number, n: number): void
  maxoutNorm(y: number, out: number, gain: number, shift: number, rows: number, n: number, residual: 0 | 1): void
  add(x: number, y: number, rows: number, n: number, stride: number): void
  leak(x: number, rows: number, n: number, stride: number): void
  attend(qkv: number, out: number, distance: number, work: number, rows: number, d: number, heads: number): void
  arcs(dep: number, depStride: number, head: number, headStride: number, scores: number, rows: number, width: number, n: number): void
  relationScores(through: number, head: number, scores: number, relations: number, n: number): void
  best(scores: number, n: number): number
  probability(scores: number, n: number, at: number, temperature: number, work: number): number
}

/** Compiles the kernel for one memory. */
export function openKernel(memory: WasmMemory): Kernel {
  const module = new WebAssembly.Module(fromBase64(kernelBase64))
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Kernel
}
