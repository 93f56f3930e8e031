import { findSpeech } from '../../src/reading/7-speakers/find-speech.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreAttribution } from '../skills/attribution.ts'
import type { AttributionRecord } from '../skills/attribution.ts'

export const measure: Measure = async (path, { treesOf }) =>
  scoreAttribution(await readRecords<AttributionRecord>(path), ({ text }) =>
    findSpeech(treesOf(text), text, () => undefined).map(({ sourceAt, cueAt, content }) => ({
      source: sourceAt ? [sourceAt] : [],
      cue: [cueAt],
      content,
    })),
  )
