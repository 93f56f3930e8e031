import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

function placeOf(text: string, trigger: string): string {
  const { claims } = readText(text)
  const claim = claims.find(({ trigger: { start, end } }) => text.slice(start, end) === trigger)
  if (claim === undefined) return `no claim by ${trigger}`
  const { where } = claim
  return where.kind === 'unknown' ? 'unknown' : `${where.place.name}, ${where.kind === 'stated' ? 'stated' : where.because}`
}

test.each([
  // text, trigger, place
  ['Rebels shelled a market in Gori.', 'shelled', 'Gori, stated'],
  ['Protesters gathered in Gori. Police arrested two men.', 'arrested', 'Gori, previous-sentence'],
  ['Rebels shelled the port at 42.1 degrees on Monday.', 'shelled', 'unknown'],
  ['Rebels shelled the port at 42.1012 N, 41.6034 E on Monday.', 'shelled', '42.1012 N, 41.6034 E, stated'],
  // a government by its capital is no place, nor is a man's country
  ['Seoul threatened to shell the port.', 'threatened', 'unknown'],
  ['The South Korean president arrested two men.', 'arrested', 'unknown'],
  // a word can be given anywhere
  ['The army promised to rebuild a hospital that rebels shelled in Gori.', 'promised', 'unknown'],
  ['In Gori, the army promised to rebuild a hospital.', 'promised', 'Gori, stated'],
])('%s (%s): %s', (text, trigger, place) => {
  expect(placeOf(text, trigger)).toBe(place)
})
