import { expect, test } from 'vitest'
import { cameoRootOf, scoreFourCoders } from './events-4coders.ts'

test.each([
  ['4-18 Assualt', '18'],
  ['0-1 Make Public Statement', '01'],
  ['no code', undefined],
  [null, undefined],
])('%s → %s', (code, root) => {
  expect(cameoRootOf(code)).toBe(root)
})

test('a worked example', () => {
  const coding = (...cameo: string[]) => ({ relevant: cameo.length > 0, events: cameo.map((code) => ({ cameo: code })) })
  const records = [
    { id: '1', text: 'one', coders: { coder1: coding('4-18 Assault', '0-1 State'), coder2: coding('4-18 Assault') } },
    { id: '2', text: 'two', coders: { coder1: coding(), coder2: coding('1-4 Consult') } },
  ]
  const figures = scoreFourCoders(records, (text) => (text === 'one' ? ['18', '18'] : []))
  // Coder 1: 1 right, 1 given, 2 asked: 2/3. Coder 2: 1 right, 1 given, 2 asked: 2/3. Relevance: 2/2 and 1/2.
  expect(figures[0]?.value).toBeCloseTo(2 / 3)
  expect(figures[1]?.value).toBeCloseTo(0.75)
})
