import { findNearDuplicates } from '../near-duplicates.ts'
import { groupByWords } from '../stories.ts'
import { unpackWords } from './pack.ts'
import { knownDay } from './report-layer.ts'

/** The reports of an epoch in their order: their days, and what they are compared by, as it lies on its shelf. */
type EpochTexts = { readonly days: readonly string[]; readonly words: readonly string[] }

/** Epochs that follow one another, and the words of the one before the first: plain data, for any thread. */
export type EpochRun = { readonly before: readonly string[]; readonly epochs: readonly EpochTexts[] }

/** For each report of an epoch the first report of its story; and the first that it repeats, counted from the first report of the epoch before. */
export type ToldEpoch = { readonly stories: readonly number[]; readonly repeats: readonly number[] }

export function tellEpochs({ before, epochs }: EpochRun): readonly ToldEpoch[] {
  let sketchesBefore = before.map((text) => wordsFrom(text).sketch)
  return epochs.map(({ days, words }) => {
    const own = words.map(wordsFrom)
    const sketches = own.map(({ sketch }) => sketch)
    const stories = groupByWords(own.map((each, i) => ({ ...each, day: knownDay(days[i]!) })))
    const repeats = findNearDuplicates([...sketchesBefore, ...sketches]).slice(sketchesBefore.length)
    sketchesBefore = sketches
    return { stories, repeats }
  })
}

/** Whom a report credits plays no part. */
const wordsFrom = (text: string) => unpackWords(JSON.parse(text), '', { valueOf: () => '' })
