import type { Finding } from '../domain/finding.ts'
import type { Reading } from '../domain/reading.ts'
import { publishedDay, type Report } from '../domain/report.ts'
import type { Span } from '../domain/span.ts'
import type { Gazetteer } from '../knowledge/gazetteer/gazetteer.ts'
import { analyse } from '../language/analyse.ts'
import { modelVersion, type Model } from '../language/load-model.ts'
import { clean } from './1-clean/clean.ts'
import { findMentions } from './2-mentions/find-mentions.ts'
import { findTimes } from './3-when/find-times.ts'
import { findPlaces } from './4-where/find-places.ts'
import { resolveParties } from './5-who/resolve-parties.ts'
import { findThings } from './5-who/find-things.ts'
import { extractActs } from './6-acts/extract-acts.ts'
import { findSpeech } from './7-speakers/find-speech.ts'
import { judge } from './8-judge/judge.ts'
import { createNotes } from './notes.ts'
import { createTree, type Tree } from './tree.ts'

export type Tools = { readonly model: Model; readonly gazetteer: Gazetteer }

/** Version of the reading: raised whenever the same report may give another record. */
export const readingVersion = '0.1.0'
