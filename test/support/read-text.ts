import { loadTools } from '../../src/app/load-tools.ts'
import { reportId } from '../../src/domain/id.ts'
import type { Reading } from '../../src/domain/reading.ts'
import type { Published, Report, Source } from '../../src/domain/report.ts'
import { isoDay } from '../../src/domain/when.ts'
import { readReport } from '../../src/reading/read.ts'

/** The day on which the texts of tests are published. */
const onTuesday: Published = { kind: 'stated', at: isoDay('2020-06-16'), by: 'option' }

type Circumstances = { readonly source?: Source; readonly published?: Published }

/** A report of that day, by nobody in particular. */
export const reportOn = (text: string, { source, published: when = onTuesday }: Circumstances = {}): Report => ({
  id: reportId('0'.repeat(64)),
  text,
  published: when,
  fetched: '2020-06-16T12:00:00Z',
  language: 'en',
  origin: 'test',
  ...(source === undefined ? {} : { source }),
})

const tools = loadTools()

/** What the shipped model and gazetteer make of a text. */
export const readText = (text: string, circumstances?: Circumstances): Reading => readReport(reportOn(text, circumstances), tools)
