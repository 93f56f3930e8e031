import type { Claim } from '../../src/domain/claim.ts'
import { spansOverlap } from '../../src/domain/span.ts'
import { lemmaOf, tokensIn } from '../../src/reading/tree.ts'
import { groupStories } from '../../src/record/stories.ts'
import { foldReports } from '../fold-reports.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreEventMentions, scoreSameEvent } from '../skills/same-event.ts'
import type { EventMention, SameEventRecord } from '../skills/same-event.ts'
import { reportOf, type System } from '../system.ts'

/**
 * Articles are on one happening when the record takes them for one story, which is also what it joins events by; its threshold was set on this file.
 * Two given mentions are one event when the record puts the claims that they make into one event, or when one word tells both within a story.
 */
export const measure: Measure = async (path, system) => {
  const records = await readRecords<SameEventRecord>(path)
  const stories = groupStories(records.map(({ text }) => reportOf(text))).map(String)
  return [...scoreSameEvent(records, () => stories), ...scoreEventMentions(records, await labelsOf(records, stories, system))]
}

async function labelsOf(
  records: readonly SameEventRecord[],
  stories: readonly string[],
  system: System,
): Promise<(record: number, mention: EventMention) => readonly string[]> {
  const readReport = await system.loadReading()
  const read = records.map(({ text, doc }) => {
    const report = reportOf(text, { title: doc })
    return { report, reading: readReport(report) }
  })
  const { events } = foldReports(read)
  const eventOf = new Map(events.flatMap((event) => event.claims.map((claim) => [claim, event.id] as const)))
  return (n, { start, end }) => {
    const { text } = records[n]!
    const at = { start, end }
    const claim = read[n]?.reading.claims.find(({ trigger }: Claim) => spansOverlap(trigger, at))
    const event = claim === undefined ? undefined : eventOf.get(claim.id)
    const tree = system.treesOf(text).find((each) => tokensIn(each, at).length > 0)
    const last = tree === undefined ? undefined : tokensIn(tree, at).at(-1)
    const word = tree === undefined || last === undefined ? text.slice(start, end) : lemmaOf(tree, last)
    return [`${stories[n] ?? ''}:${word}`, ...(event === undefined ? [] : [event])]
  }
}
