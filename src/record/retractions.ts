import type { Event } from '../domain/record.ts'
import type { Claim } from '../domain/claim.ts'
import { compareActs } from './act-likeness.ts'
import type { Undertaking } from './commitments.ts'
import type { EventBook } from './event-book.ts'
import { isReal } from './event-features.ts'
import { comparePartySets, countriesOf } from './parties.ts'
import type { Things } from './things.ts'
import { lastDay, minutesInDay, dayNumber, sortKey, timeRange } from './time-range.ts'
import { contentStems, stem, wordsOf } from './words.ts'

/** An event by which a side takes its word back, for now or for good. */
export type Retraction = {
  readonly event: Event
  readonly claim: Claim
  readonly as: 'suspended' | 'withdrawn'
  readonly certainty: number
  readonly why: string
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(stem))

const suspendWords = stems('suspend suspended suspending suspension shelve shelved postpone postponed halt halted freeze froze pause paused delay delayed')
const withdrawWords = stems(
  'withdraw withdrew withdrawn withdrawal retract retracted cancel cancelled canceled scrap scrapped abandon abandoned revoke revoked rescind drop dropped',
)
/** What is taken back is a word, and not troops or an ambassador. */
const wordsOfWord = stems(
  'plan plans threat threats ultimatum demand demands order orders decision promise offer warning deadline action actions measure measures step steps',
)
const warWords = stems('military army war strike attack retaliatory force armed')

/** The events that suspend or withdraw something, in the order of time; few in any record. */
export function findRetractions(book: EventBook): readonly Retraction[] {
  const found = book.events.flatMap((event): Retraction[] => {
    if (!isReal(event.status) || event.status === 'denied') return []
    for (const claim of book.claimsOf(event)) {
      const trigger = wordsOf(book.words(claim, claim.trigger)).map(stem)
      const as =
        trigger.some((word) => suspendWords.has(word)) || claim.state === 'suspended'
          ? 'suspended'
          : trigger.some((word) => withdrawWords.has(word))
            ? 'withdrawn'
            : undefined
      if (as !== undefined) return [{ event, claim, as, certainty: 0, why: '' }]
    }
    return []
  })
  return found.sort((a, b) => sortKey(a.event.interval) - sortKey(b.event.interval) || (a.event.id < b.event.id ? -1 : 1))
}

/** A side can take back what it said at most this long ago, where its words do not name the very act. */
const vagueDays = 90

/** The first retraction of an undertaking by the side that gave it, with its certainty. */
export function retractionOf(undertaking: Undertaking, retractions: readonly Retraction[], book: EventBook, things: Things): Retraction | undefined {
  for (const retraction of retractions) {
    const judged = judge(undertaking, retraction, book, things)
    if (judged) return { ...retraction, ...judged }
  }
  return undefined
}

function judge(
  undertaking: Undertaking,
  { event, claim }: Retraction,
  book: EventBook,
  things: Things,
): { readonly certainty: number; readonly why: string } | undefined {
  if (event === undertaking.event || !isLater(undertaking, event, book)) return undefined
  if (comparePartySets(undertaking.event.actor, event.actor) === 'conflict') return undefined
  const { target } = undertaking
  const about = claim.about
  const thing = (about?.thing && things.of(claim.report, about.thing)) ?? (claim.thing && things.of(claim.report, claim.thing))
  const acts = about?.act && target.act && compareActs(about.act, target.act)
  if (thing !== undefined && thing.id === target.thing && (acts === undefined || acts !== 'other')) {
    return namesAWord(claim, book) || about !== undefined ? { certainty: 0.85, why: 'what was announced for this thing is taken back' } : undefined
  }
  if (thing !== undefined && target.thing !== undefined && about?.thing !== undefined) return undefined
  if (acts === 'same mode' || acts === 'same') return { certainty: 0.75, why: 'the act that was announced is taken back' }
  if (!namesAWord(claim, book) || !isRecent(undertaking, event, book)) return undefined
  const said = new Set(contentStems(book.words(claim, claim.evidence)))
  const isWarlike =
    target.act?.event === 'MOBILIZE' || target.act?.event === 'ASSAULT' || target.words.some((words) => contentStems(words).some((word) => warWords.has(word)))
  const ownSide = countriesOf(undertaking.event.actor).some((country) => countriesOf(event.actor).includes(country))
  if (ownSide && isWarlike && [...said].some((word) => warWords.has(word)))
    return { certainty: 0.6, why: 'the side that announced it takes its plans of this kind back' }
  return undefined
}

const namesAWord = (claim: Claim, book: EventBook): boolean => wordsOf(book.words(claim, claim.evidence)).some((word) => wordsOfWord.has(stem(word)))

function isLater({ made, event: own }: Undertaking, event: Event, book: EventBook): boolean {
  if (event.interval === undefined) return false
  const from = timeRange(event.interval).from
  if (made !== undefined) {
    const range = timeRange(made)
    return from >= (Number.isFinite(range.from) ? range.from : range.to - minutesInDay)
  }
  const told = book.firstTold(own)
  return told !== undefined && from >= dayNumber(told) * minutesInDay
}

function isRecent({ made, event: own }: Undertaking, event: Event, book: EventBook): boolean {
  const said = (made && lastDay(made)) ?? book.firstTold(own)
  const taken = event.interval && lastDay(event.interval)
  return said !== undefined && taken !== undefined && dayNumber(taken) - dayNumber(said) <= vagueDays
}
