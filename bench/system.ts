import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { reportId } from '../src/domain/id.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Report } from '../src/domain/report.ts'
import type { Sentence } from '../src/domain/sentence.ts'
import { version } from '../src/domain/version.ts'
import { moment } from '../src/domain/when.ts'
import { analyse } from '../src/language/analyse.ts'
import { loadModel, modelVersion } from '../src/language/load-model.ts'
import type { Model } from '../src/language/load-model.ts'
import type { Tree } from '../src/reading/tree.ts'
import { treesOf } from '../src/reading/trees-of.ts'

/** What is known of a text that is not in the text. */
export type Circumstances = { readonly published?: string; readonly publisher?: string; readonly title?: string; readonly byline?: string }

type ReadReport = (report: Report) => Reading

/** What is measured. The reading is loaded only for the skills that need it, so that the others can be measured without. */
export type System = {
  readonly reader: string
  readonly model: Model
  readonly sentencesOf: (text: string) => readonly Sentence[]
  readonly treesOf: (text: string) => readonly Tree[]
  readonly loadReading: () => Promise<ReadReport>
}

export const modelFile = new URL('../models/en.sitrep-model', import.meta.url)

export async function loadSystem(): Promise<System> {
  const model = loadModel(await readFile(modelFile))
  const sentencesOf = keepLast((text) => analyse(text, model))
  return {
    reader: `${version}+${modelVersion(model)}`,
    model,
    sentencesOf,
    treesOf: keepLast((text) => treesOf(sentencesOf(text))),
    loadReading: async () => {
      const [{ readReport }, { loadTools }] = await Promise.all([import('../src/reading/read.ts'), import('../src/app/load-tools.ts')])
      const tools = loadTools()
      return (report) => readReport(report, tools)
    },
  }
}

/** A report as ingest would build it from a text and what is known about it. */
export function reportOf(text: string, { published, publisher, title, byline }: Circumstances = {}): Report {
  return {
    id: reportId(createHash('sha256').update(text).digest('hex')),
    text,
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { source: { name: publisher, kind: 'unknown' } }),
    published: published === undefined ? { kind: 'unknown' } : { kind: 'stated', at: moment(published), by: 'option' },
    fetched: '2020-01-01T00:00:00Z',
    language: 'en',
    origin: 'bench',
  }
}

/** Remembers the last answer: gold records of one sentence follow each other. */
export function keepLast<T>(compute: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: compute(text) }
    return last.answer
  }
}
