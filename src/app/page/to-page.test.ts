import { expect, test } from 'vitest'
import { foldRecord } from '../../record/fold.ts'
import { logOf } from '../../record/testing/claims.ts'
import { liaisonOfficeStory } from '../../record/testing/liaison-office.ts'
import { situationOf } from '../situation/situation.ts'
import { toPage } from './to-page.ts'

const entries = logOf(liaisonOfficeStory)
const record = { ...foldRecord(entries), entries, doubts: [] }
const page = toPage(situationOf(record, {}), record)
const after = (mark: string): readonly string[] =>
  page
    .split(mark)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('"')))

test('every reference of the page leads to the words of a claim', () => {
  const anchors = new Set(after(' id="'))
  expect(after('href="#').length).toBeGreaterThan(20)
  expect(after('href="#').filter((id) => !anchors.has(id))).toEqual([])
})

test('the page fetches nothing: every link stays in it, and its policy forbids the rest', () => {
  expect(after('href="').filter((target) => !target.startsWith('#'))).toEqual([])
  expect(after('src="')).toEqual([])
  expect(page).toContain("default-src 'none'")
})

test('what a colour tells is told in words too, and a reference is no bare number to who listens', () => {
  expect(page).toContain('<span class="unseen">Material conflict:</span>')
  expect(page).toContain('aria-label="Source 1: ')
})
