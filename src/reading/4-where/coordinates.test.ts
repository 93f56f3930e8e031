import { describe, expect, test } from 'vitest'
import { coordinateRules, findCoordinates } from './coordinates.ts'

describe.each(coordinateRules.map((rule) => [rule.id, rule] as const))('%s', (_, { yes, no }) => {
  test.each(yes.map(([text, latitude, longitude]) => [text, latitude, longitude] as const))('%s is %f, %f', (text, latitude, longitude) => {
    const [found, ...others] = findCoordinates(text)
    expect(others).toEqual([])
    expect(found?.latitude).toBeCloseTo(latitude, 3)
    expect(found?.longitude).toBeCloseTo(longitude, 3)
    expect(text.slice(found!.at.start, found!.at.end)).toMatch(/^[\dNS-].*[\dEWt]$/u)
  })

  test.each(no)('none in: %s', (text) => {
    expect(findCoordinates(text)).toEqual([])
  })
})

test('several, in the order of the text', () => {
  const text = 'From grid 31U DQ 48251 11932 to 37.9386N, 126.5881E.'
  expect(findCoordinates(text).map(({ at }) => text.slice(at.start, at.end))).toEqual(['31U DQ 48251 11932', '37.9386N, 126.5881E'])
})
