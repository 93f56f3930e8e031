import { expect, test } from 'vitest'
import { reportId } from '../domain/id.ts'
import type { Report } from '../domain/report.ts'
import { isoDay } from '../domain/when.ts'
import { readReport } from '../reading/read.ts'
import { explain } from './explain.ts'
import { loadTools } from './load-tools.ts'

test('says which claim another is told to lie before, and by which word', () => {
  const text = 'Rebels shelled the port before the army arrested two men.'
  const report: Report = {
    id: reportId('0'.repeat(64)),
    text,
    published: { kind: 'stated', at: isoDay('2020-06-16'), by: 'option' },
    fetched: '2020-06-16T12:00:00Z',
    language: 'en',
    origin: 'test',
  }
  const [shelled, arrested] = readReport(report, loadTools()).claims
  expect(explain(shelled!, report).fields).toContainEqual({ name: 'order', value: `before ${arrested!.id}`, from: '"before"' })
})
