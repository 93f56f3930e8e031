import { irregularPasts } from '../../language/irregular-forms.ts'
import type { Words } from './meaning.ts'
import { wordSet } from './word-set.ts'

/** When a clause lies, seen from its report. */
export type Tense = 'past' | 'future' | 'present'

/** Signs of a time to come, and how many words each takes. */
const futureWords = wordSet(
  "will shall 'll ll wo scheduled expected upcoming due slated plans plan planned planning going hopes hope intends aims expects deadline",
  'awaits awaiting would might tomorrow forthcoming begins starts ahead effective payable',
)
const pastWords = new Set([...irregularPasts.keys(), 'was', 'were', 'had', 'did', 'been', 'ago'])
for (const alsoBase of ['come', 'become', 'overcome', 'run', 'let']) pastWords.delete(alsoBase)

const isPastForm = (low: string): boolean => pastWords.has(low) || (low.length > 4 && low.endsWith('ed') && !notPast.has(low))
const notPast = wordSet('united indeed hundred need speed exceed proceed succeed armed allied alleged')
const boundaries = new Set(['.', ';', '?', '!', ':'])

/**
 * A guess at the tense of the clause around a word, from the words nearest to it: used where no parser gives a better hint.
 * A sign of the future to the left, within the sentence and nearer than a past verb, or right behind, makes it future.
 */
export function guessTense(words: Words, first: number, next: number): Tense | undefined {
  const by = words[first - 1]?.low === 'by' || words[first - 1]?.low === 'within'
  let fallback: Tense | undefined
  // "on Sunday issued", "Friday's attack": what stands right behind decides.
  const behind = words[next]
  if (behind !== undefined && behind.gap === 'space' && isPastForm(behind.low)) return 'past'
  if (behind?.low === "'s" && behind.gap === 'none') return 'past'
  if (words[first - 1]?.low === 'as' && words[first - 3]?.low === 'as') return 'future'
  if (isScheduled(words, first)) return 'future'
  for (let at = first - 1, seen = 0; at >= 0 && seen < 24; at--, seen++) {
    const { low, gap } = words[at]!
    if (boundaries.has(low) && words[at + 1]!.gap !== 'none') break
    if (isAheadOf(words, at) || isTakingEffect(words, at) || futureWords.has(low)) {
      if (words[at - 1]?.low === 'been' && words[at - 2]?.low === 'had') return 'past'
      if (low === 'would' || low === 'might') fallback ??= 'future'
      else return 'future'
    } else if (low === 'until' || (by && deadlineWords.has(low))) fallback ??= 'future'
    else if (by && low === 'to' && words[at + 1]?.kind === 'word' && !words[at + 1]!.capital && words[at - 1]?.low !== 'according') return 'future'
    else if (low === 'to' && isInfinitive(words, at + 1, first)) return words[at - 2]?.low === 'been' && words[at - 3]?.low === 'had' ? 'past' : 'future'
    else if (low === 'to' && words[first - 1]?.low === 'from' && undertaken.has(words[at - 1]?.low ?? '')) return 'future'
    else if (isPastForm(low) && !isParticiple(words, at)) return fallback ?? 'past'
    if (gap === 'break') break
  }
  for (let at = next, seen = 0; at < words.length && seen < 16; at++, seen++) {
    const { low, gap } = words[at]!
    if (gap === 'break' || boundaries.has(low)) break
    if (low === 'will' || low === 'shall' || low === "'ll") return fallback ?? 'future'
    // "would be held in the autumn, he said"
    if (isPastForm(low)) return saying.has(low) ? (fallback ?? 'past') : 'past'
  }
  return fallback
}

const saying = wordSet('said told added announced wrote confirmed')

/** "talks resume Wednesday", "the assembly votes on Thursday": the present of a timetable, right before its time. */
function isScheduled(words: Words, first: number): boolean {
  const at = words[first - 1]?.low === 'on' ? first - 2 : first - 1
  const [verb, subject] = [words[at], words[at - 1]]
  if (verb === undefined || verb.capital || subject?.kind !== 'word' || words[first]!.gap === 'break') return false
  if (nounMarks.has(subject.low)) return false
  return timetable.has(verb.low)
}
const timetable = wordSet('meet meets begins resume resumes reopen reopens expires convene convenes votes visits opens arrives departs starts ends returns')
/** Before these the word is a noun ("the votes on Tuesday"), or its verb stands elsewhere ("did not meet Monday"). */
const nounMarks = wordSet('the a an his her its their our of in after before two three several many and did not never to when until after more no some all')

/** Before "by Friday", "within two days": "must leave", "demanded that they leave". */
const deadlineWords = wordSet('must should that ought needs need if unless or')

/** "is set to open", "set for Tuesday". */
const isAheadOf = (words: Words, at: number): boolean => words[at]!.low === 'set' && (words[at + 1]?.low === 'to' || words[at + 1]?.low === 'for')

/** "The truce takes effect at six on Friday", "goes into force on Monday". */
function isTakingEffect(words: Words, at: number): boolean {
  const [before, first] = [words[at - 1]?.low ?? '', words[at - 2]?.low ?? '']
  return ['effect', 'force'].includes(words[at]!.low) && (before === 'takes' || (before === 'into' && ['comes', 'goes', 'enters'].includes(first)))
}

/** "agreed to reopen the bridge *from* Friday": from then on, and not since. */
const undertaken = wordSet('agreed agrees agree promised promises pledged pledges vowed vows decided ordered offered offers threatened')

/** "plans to meet on", "to be held": an infinitive, not "to the capital on". */
const isInfinitive = (words: Words, at: number, first: number): boolean => {
  const low = words[at]?.low ?? ''
  return at < first && words[at]?.kind === 'word' && !words[at].capital && verbsAhead.has(low)
}
const verbsAhead = wordSet(
  'be meet hold begin start visit travel vote return discuss attend go resume open end expire take sign launch join appear leave arrive host',
  'make elect convene file release publish report mature face complete close acquire pay expand build cut raise continue increase reach become',
  'run',
)

/** "expected", "scheduled" before "to" are signs of the future already; "used" in "used to" is past. */
const isParticiple = (words: Words, at: number): boolean => {
  const before = words[at - 1]?.low ?? ''
  return before === 'be' || before === 'being'
}
