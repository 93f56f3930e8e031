import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { DatesRecord } from './skills/dates.ts'
import { matchTimexes, predictDates, scoreDates } from './skills/dates.ts'

/** Prints the scores on the labelled dates and the errors by class: `node bench/dev-dates.ts --gold ../shared/gold/dates [--errors] [--context 40]`. */
const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/gold/dates' },
    errors: { type: 'boolean', default: false },
    context: { type: 'string', default: '40' },
  },
})
const width = Number(values.context)

for (const set of ['timebank', 'aquaint']) {
  const records = readFileSync(`${values.gold}/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DatesRecord)
  const before = process.cpuUsage()
  const score = scoreDates(records, predictDates)
  // Processor time, as the machine is shared.
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const words = records.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  console.log(set, score, `${Math.round(words / seconds)} words/s`)
  if (values.errors) printErrors(records)
}

function printErrors(records: readonly DatesRecord[]): void {
  const lines: string[] = []
  for (const record of records) {
    const ours = predictDates(record)
    const pairs = matchTimexes(record.timexes, ours)
    const around = (start: number, end: number): string =>
      `${record.text.slice(Math.max(0, start - width), start)}[[${record.text.slice(start, end)}]]${record.text.slice(end, end + width)}`.replaceAll(
        /\s+/gu,
        ' ',
      )
    const line = (kind: string, what: string, { start, end }: { start: number; end: number }): void => {
      lines.push(`${kind}\t${what}\t${record.publishedAt?.slice(0, 10) ?? ''}\t${around(start, end)}`)
    }
    for (const { gold, ours: own } of pairs) {
      if (gold.value !== own.value) line('value', `${gold.value} <> ${own.value}`, own)
      if (gold.type !== own.type) line('type', `${gold.type} <> ${own.type}`, own)
      if (gold.start !== own.start || gold.end !== own.end) line('span', record.text.slice(gold.start, gold.end), own)
    }
    for (const gold of record.timexes) if (!pairs.some((pair) => pair.gold === gold)) line('missed', gold.value, gold)
    for (const own of ours) if (!pairs.some((pair) => pair.ours === own)) line('extra', own.value, own)
  }
  console.log(lines.toSorted().join('\n'))
}
