import type { Span } from '../../domain/span.ts'
import { irregularPasts } from '../../language/irregular-forms.ts'
import type { TimeMention } from './time-mention.ts'
import { splitWords } from './words.ts'
import { wordSet } from './word-set.ts'

/** A word that orders what is told: "previously", "after", "meanwhile". */
export type OrderSignal = {
  readonly at: Span
  /** Where the words near it lie in time, against what else is told. Of "before" and "after": where the other clause lies. */
  readonly order: 'before' | 'after' | 'same'
  /** It opens a clause or phrase that the other is ordered against ("before the park opened"). */
  readonly opensClause: boolean
  /** Even in one clause its phrase keeps its time to itself: "no progress since the summit in February 2019"; not "arrested after the attack on Tuesday". */
  readonly binds: boolean
}

/** Order words with an example each. */
export const orderWords: readonly (Pick<OrderSignal, 'order' | 'opensClause'> & {
  readonly phrase: string
  readonly binds?: true
  readonly example: string
})[] = [
  { phrase: 'previously', order: 'before', opensClause: false, example: 'She had previously threatened the demolition.' },
  { phrase: 'earlier', order: 'before', opensClause: false, example: 'The lines had been cut earlier.' },
  { phrase: 'formerly', order: 'before', opensClause: false, example: 'Soldiers were formerly stationed there.' },
  { phrase: 'beforehand', order: 'before', opensClause: false, example: 'They had warned them beforehand.' },
  { phrase: 'before that', order: 'before', opensClause: false, example: 'Before that, they had talked.' },
  { phrase: 'until then', order: 'before', opensClause: false, example: 'Until then it had been open.' },
  { phrase: 'later', order: 'after', opensClause: false, example: 'They later withdrew.' },
  { phrase: 'then', order: 'after', opensClause: false, example: 'They then withdrew.' },
  { phrase: 'afterwards', order: 'after', opensClause: false, example: 'Talks resumed afterwards.' },
  { phrase: 'subsequently', order: 'after', opensClause: false, example: 'It was subsequently closed.' },
  { phrase: 'since then', order: 'after', opensClause: false, example: 'Since then nobody has met.' },
  { phrase: 'meanwhile', order: 'same', opensClause: false, example: 'Meanwhile, China called for calm.' },
  { phrase: 'at the same time', order: 'same', opensClause: false, example: 'At the same time, troops moved in.' },
  { phrase: 'simultaneously', order: 'same', opensClause: false, example: 'Simultaneously, the lines went dead.' },
  { phrase: 'while', order: 'same', opensClause: true, example: 'They met while the guns were firing.' },
  { phrase: 'before', order: 'before', opensClause: true, binds: true, example: 'Before the dam was built, farmers lived there.' },
  { phrase: 'ahead of', order: 'before', opensClause: true, binds: true, example: 'They met ahead of the summit.' },
  { phrase: 'prior to', order: 'before', opensClause: true, binds: true, example: 'They met prior to the summit.' },
  { phrase: 'after', order: 'after', opensClause: true, example: 'After the summit failed, talks stopped.' },
  { phrase: 'following', order: 'after', opensClause: true, example: 'Following the attack, the border was closed.' },
  { phrase: 'since', order: 'after', opensClause: true, binds: true, example: 'Nobody has met since the summit failed.' },
]

type OrderWord = Omit<OrderSignal, 'at'> & { readonly parts: readonly string[] }

const byFirst = new Map<string, readonly OrderWord[]>()
for (const { phrase, order, opensClause, binds } of orderWords) {
  const parts = phrase.split(' ')
  const same = byFirst.get(parts[0]!) ?? []
  byFirst.set(
    parts[0]!,
    [...same, { parts, order, opensClause, binds: binds === true }].toSorted((a, b) => b.parts.length - a.parts.length),
  )
}

/** The order words of a stretch of text, in text order. */
export function orderSignals(text: string, within: Span): readonly OrderSignal[] {
  const words = splitWords(text.slice(within.start, within.end))
  const signals: OrderSignal[] = []
  for (let at = 0; at < words.length; at++) {
    const found = byFirst.get(words[at]!.low)?.find(({ parts }) => parts.every((part, index) => words[at + index]?.low === part))
    if (found === undefined) continue
    const last = words[at + found.parts.length - 1]!
    signals.push({
      at: { start: within.start + words[at]!.start, end: within.start + last.end },
      order: found.order,
      opensClause: found.opensClause,
      binds: found.binds,
    })
    at += found.parts.length - 1
  }
  return signals
}

/** Between a word of saying and a time, these show that the time belongs to what is said. */
const contentWords = wordSet(
  'that it he she they we i you there this these will would could can may might must should shall has have had is are was were to not be been',
  'whether if',
)

const isVerbOfContent = (low: string): boolean => contentWords.has(low) || irregularPasts.has(low) || (low.length > 4 && low.endsWith('ed'))
const opensQuote = new Set(['"', '“', '„', '«'])

/**
 * The times of a sentence that tell when something was said, not when what is said happened: "reported on Tuesday",
 * "said Pavel Ondra, a spokesman for the port, on Tuesday", "On Tuesday, Seoul said". Nothing but names may stand between.
 */
export function timesOfCue(args: {
  readonly text: string
  readonly times: readonly TimeMention[]
  readonly cue: Span
  readonly sentence: Span
}): readonly TimeMention[] {
  const { text, times, cue, sentence } = args
  return times.filter(({ at, role }) => {
    if (at.start < sentence.start || at.end > sentence.end || role === 'set' || role === 'duration') return false
    const between = at.start >= cue.end ? text.slice(cue.end, at.start) : at.end <= cue.start ? text.slice(at.end, cue.start) : undefined
    if (between === undefined || between.length > 160) return false
    return !splitWords(between).some(({ low }) => isVerbOfContent(low) || opensQuote.has(low) || low === ';')
  })
}
