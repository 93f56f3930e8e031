import { expect, it } from 'vitest'
import { claimId, reportId, type ClaimId } from '../domain/id.ts'
import { refWords } from './refs.ts'

const id = (n: number): ClaimId => claimId(reportId('0123456789ab'.padEnd(64, '0')), n)

it.each([
  [[], ''],
  [[1], '[0123456789ab-1]'],
  [[1, 1], '[0123456789ab-1]'],
  [[1, 2, 3], '[0123456789ab-1, 0123456789ab-2, 0123456789ab-3]'],
  [[1, 2, 1, 3, 4], '[0123456789ab-1, 0123456789ab-2 and 2 more]'],
])('cites %j as %s', (numbers, cited) => {
  expect(refWords(numbers.map(id))).toBe(cited)
})
