import { expect, test } from 'vitest'
import { countryOfPublisher } from './publisher-country.ts'

test.each([
  ['KCNA', 'PRK'],
  ['tass', 'RUS'],
  ['Tehran Times', 'IRN'],
  ['Pyongyang Morning Bulletin', 'PRK'],
  ['Ministry Notices Seoul', 'KOR'],
  ['Ukrainian Voice', 'UKR'],
  ['Harbour Wire', undefined],
  ['Reuters', undefined],
  ['The Northern Post', undefined],
  ['Georgia Gazette', undefined],
])('%s tells the view of %s', (name, code) => {
  expect(countryOfPublisher(name)).toBe(code)
})
