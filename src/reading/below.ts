import type { Token } from '../domain/sentence.ts'

/** Whether token `i` is `top` or hangs somewhere below it: what hangs a word elsewhere must not hang it below itself, or the tree would run in a circle. */
export function isBelow(tokens: readonly Token[], i: number, top: number): boolean {
  for (let k = i; k >= 0; k = tokens[k]?.head ?? -1) if (k === top) return true
  return false
}
