import { expect, test } from 'vitest'
import { stageOf, tallyProfile } from './profile-stages.ts'

test.each([
  ['file:///work/sitrep/src/reading/3-when/find-times.ts', '3-when'],
  ['file:///work/sitrep/dist/language/network.js', 'language'],
  ['file:///work/sitrep/src/reading/read.ts', undefined],
  ['wasm://wasm/0a1b2c', undefined],
])('%s is %s', (url, stage) => {
  expect(stageOf(url)).toBe(stage)
})

test('a sample belongs to the outermost frame that lies in a stage', () => {
  const node = (id: number, url: string, children: number[]) => ({
    id,
    callFrame: { functionName: '', scriptId: '', url, lineNumber: 0, columnNumber: 0 },
    children,
  })
  const profile = {
    nodes: [
      node(1, 'src/x.ts', [2, 4]),
      node(2, '/src/reading/6-acts/a.ts', [3]),
      node(3, '/src/language/lemma.ts', []),
      node(4, '/src/language/network.ts', [5]),
      node(5, 'wasm://wasm/1', []),
    ],
    samples: [1, 3, 5, 2],
    timeDeltas: [100_000, 200_000, 300_000, 400_000],
  }
  const seconds = tallyProfile(profile)
  expect(seconds.get('other')).toBeCloseTo(0.1)
  expect(seconds.get('6-acts')).toBeCloseTo(0.6)
  expect(seconds.get('language')).toBeCloseTo(0.3)
})
