import { spanCovers } from '../../src/domain/span.ts'
import { findSpeech } from '../../src/reading/7-speakers/find-speech.ts'
import type { Speech } from '../../src/reading/speech.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreAttribution, type Attribution, type AttributionRecord } from '../skills/attribution.ts'

/** The annotators mark no attribution inside of what another one says. */
const outermost = (speech: readonly Speech[]): readonly Speech[] =>
  speech.filter((each) => !speech.some((other) => other !== each && other.content.some((span) => spanCovers(span, each.cueAt))))

const toAttribution = ({ sourceAt, pronounAt, cueAt, content }: Speech): Attribution => ({
  source: [sourceAt, pronounAt].filter((span) => span !== undefined),
  cue: [cueAt],
  content,
})

export const measure: Measure = async (path, { treesOf }) =>
  scoreAttribution(await readRecords<AttributionRecord>(path), ({ text }) => outermost(findSpeech(treesOf(text), text, () => undefined)).map(toAttribution))
