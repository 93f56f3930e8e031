import { expect, test } from 'vitest'
import { kilometres } from './distance.ts'
import { fromMgrs } from './mgrs.ts'

test.each([
  // what stands there, reference, latitude, longitude
  ['the Eiffel Tower', '31U DQ 48251 11932', 48.85824, 2.2945],
  ['the White House', '18S UJ 23394 07396', 38.8977, -77.0365],
  ['the Sydney Opera House', '56H LH 34900 52288', -33.8568, 151.2153],
  ['the equator on a central meridian', '31N EA 00000 00000', 0, 3],
  ['a place in Iowa', '15T WG 00000 49776', 42, -93],
])('%s: %s is %f, %f', (_, reference, latitude, longitude) => {
  expect(kilometres(fromMgrs(reference)!, { latitude, longitude })).toBeLessThan(0.03)
})

test('fewer digits name the middle of a larger square', () => {
  expect(kilometres(fromMgrs('31U DQ 48 11')!, fromMgrs('31U DQ 48500 11500')!)).toBeLessThan(0.01)
  expect(kilometres(fromMgrs('31UDQ')!, fromMgrs('31U DQ 5 5')!)).toBeLessThan(8)
})

test.each(['61U DQ 48251 11932', '31I DQ 48251 11932', '31U SQ 48251 11932', '31U DQ 482 1193', 'DQ 48251 11932', ''])('%j names no square', (reference) => {
  expect(fromMgrs(reference)).toBeUndefined()
})
