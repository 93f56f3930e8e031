import type { CountryCode } from '../../domain/party.ts'
import type { Interval, IsoDay, Moment, Timex } from '../../domain/when.ts'
import { dayOf } from '../../domain/when.ts'
import type { Toward } from './meaning.ts'
import type { Passage } from './passage.ts'
import type { Story } from './story.ts'
import { storyDay } from './story.ts'
import type { Tense } from './tense.ts'
import { intervalOfValue } from './timex-interval.ts'

/** What a time is seen from. */
export type Scene = {
  readonly published?: IsoDay
  readonly dayFirst?: boolean
  readonly countries?: readonly CountryCode[]
  readonly dayAhead?: boolean
  readonly story: Story
  /** The text tells of the past by full dates (a chronicle, an encyclopedia): what is not full counts from the story, not from the report. */
  readonly chronicle: boolean
  readonly sentence: number
  /** A month without a year that opens its clause: the passage it stands in, and the month with a year that the passage comes to. */
  readonly passage?: { readonly before: Passage; readonly ahead: string | undefined }
  /** Behind "since": what began has begun. */
  readonly since: boolean
  readonly tense: () => Tense | undefined
}

/** A value, what it was computed from (nothing when the words give it whole), and the stretch where the value alone does not tell it. */
export type Resolved = {
  readonly type: Timex['type']
  readonly value: string
  readonly from?: IsoDay
  readonly interval?: Interval
  readonly doubt?: { readonly code: 'date-ambiguous'; readonly readings: readonly Moment[] } | { readonly code: 'date-impossible' }
}

/** A value of type DATE. */
export const date = (value: string, from?: IsoDay): Resolved => ({ type: 'DATE', value, ...(from === undefined ? {} : { from }) })

/** The day that relative words count from. */
export function anchorOf(scene: Scene, kind: 'published' | 'story'): IsoDay | undefined {
  const story = storyDay(scene.story)
  if (scene.chronicle) return story ?? scene.published
  if (kind === 'published') return scene.published
  // News leaves its asides at once: only a day named in the last sentences is still the story's.
  const { day } = scene.story
  return day !== undefined && scene.sentence - day.sentence <= storyReach ? (day.value as IsoDay) : (scene.published ?? story)
}

/** Where the story has come to, at the finest grain that it names; news forgets after three sentences. */
export function storyPoint({ story, chronicle, sentence }: Scene): { readonly value: string; readonly day: IsoDay } | undefined {
  const named = [story.day, story.month, story.year].find((each) => each !== undefined && (chronicle || sentence - each.sentence <= storyReach))
  const start = named === undefined ? undefined : intervalOfValue(named.value)?.start
  return named === undefined || start === undefined ? undefined : { value: named.value, day: dayOf(start) }
}
const storyReach = 3

/** Counted from where the story has come to. */
export const isOfStory = (toward: Toward | undefined): boolean => toward === 'previous' || toward === 'same' || toward === 'following'

/** How many units forward: "last" is -1. */
export const steps = (toward: Toward): number => (toward === 'last' || toward === 'previous' ? -1 : toward === 'next' || toward === 'following' ? 1 : 0)
