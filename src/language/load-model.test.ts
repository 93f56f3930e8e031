import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel, ModelError, modelVersion } from './load-model.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../models/en.sitrep-model', import.meta.url)))
const caught = (change: (copy: Uint8Array) => Uint8Array): ModelError => {
  try {
    loadModel(change(bytes.slice()))
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError)
    return error as ModelError
  }
  throw new Error('nothing was thrown')
}

test('the version names the checksum of the file', () => {
  expect(modelVersion(loadModel(bytes))).toMatch(/^en-[\da-f]{8}$/u)
})

test('one wrong bit is found, and the message names both checksums', () => {
  const checksum = modelVersion(loadModel(bytes)).slice(3)
  const error = caught((copy) => {
    copy[copy.length >> 1]! ^= 1
    return copy
  })
  expect(error.code).toBe('damaged')
  expect(error.message).toContain(`should be ${checksum}`)
})

test.each([
  ['an empty file', (): Uint8Array => new Uint8Array(), 'damaged'],
  ['another kind of file', (): Uint8Array => new TextEncoder().encode('PK and something else altogether'), 'damaged'],
  ['a file cut short', (copy: Uint8Array): Uint8Array => copy.slice(0, 5000), 'damaged'],
  [
    'a newer format',
    (copy: Uint8Array): Uint8Array => {
      copy[7] = 0x39
      return copy
    },
    'wrong-version',
  ],
] as const)('%s is refused', (_, change, code) => {
  expect(caught(change).code).toBe(code)
})

test('a model inside a larger buffer opens too', () => {
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  expect(modelVersion(loadModel(shifted.subarray(3)))).toBe(modelVersion(loadModel(bytes)))
})
