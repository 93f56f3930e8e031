import { groupStories } from '../../src/record/stories.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreSameEvent } from '../skills/same-event.ts'
import type { SameEventRecord } from '../skills/same-event.ts'
import { reportOf } from '../system.ts'

/** Articles are on one happening when the record takes them for one story, which is also what it joins events by. Its threshold was set on this file. */
export const measure: Measure = async (path) =>
  scoreSameEvent(await readRecords<SameEventRecord>(path), (articles) => groupStories(articles.map(({ text }) => reportOf(text))).map(String))
