import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from './tree.ts'

const total = (scores: Float32Array, size: number, heads: readonly number[]): number =>
  heads.reduce((sum, head, dep) => (dep === 0 ? 0 : sum + scores[dep * size + head]!), 0)

/** Every assignment of heads that is a tree with one root, by trying them all. */
function* allTrees(size: number): Generator<number[]> {
  const heads = new Array<number>(size).fill(0)
  heads[0] = -1
  const isTree = (): boolean => {
    if (heads.filter((head) => head === 0).length !== 1) return false
    return heads.every((_, word) => {
      let at = word
      for (let steps = 0; at > 0; steps++) {
        if (steps > size) return false
        at = heads[at]!
      }
      return true
    })
  }
  for (let code = 0; code < size ** (size - 1); code++) {
    for (let word = 1, rest = code; word < size; word++, rest = Math.floor(rest / size)) heads[word] = rest % size
    if (isTree()) yield [...heads]
  }
}

test('no tree scores higher', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.infiniteStream(fc.integer({ min: -9, max: 9 })), (size, stream) => {
      const scores = Float32Array.from({ length: size * size }, (_, i) => (Math.floor(i / size) === i % size ? -1e9 : Number(stream.next().value)))
      const best = Math.max(...[...allTrees(size)].map((heads) => total(scores, size, heads)))
      expect(total(scores, size, Array.from(bestTree(scores, size, size)))).toBe(best)
    }),
  )
})

test('always a tree with one root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.infiniteStream(fc.float({ noNaN: true, min: -20, max: 20 })), (size, stream) => {
      const scores = Float32Array.from({ length: size * size }, (_, i) => (Math.floor(i / size) === i % size ? -1e9 : Number(stream.next().value)))
      const heads = bestTree(scores, size, size)
      expect(heads.filter((head) => head === 0)).toHaveLength(1)
      for (let word = 1; word < size; word++) {
        let at = word
        for (let steps = 0; at > 0; steps++) {
          expect(steps).toBeLessThan(size)
          at = heads[at]!
        }
      }
    }),
  )
})
