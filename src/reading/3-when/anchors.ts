import { ruleId } from '../../domain/id.ts'
import type { Span } from '../../domain/span.ts'
import { dayOf, type Interval, type When } from '../../domain/when.ts'
import type { Unit } from '../../knowledge/calendar/names.ts'
import type { ActDraft } from '../act-draft.ts'
import { headOf, isNominal, lemmaOf, tokensIn, topOf, type Tree } from '../tree.ts'
import { shifted } from './resolve-shift.ts'
import type { TimeMention } from './time-mention.ts'
import { intervalOfValue } from './timex-interval.ts'

/** An event whose time the report tells, with the words that tell it. */
type Anchor = { readonly interval: Interval; readonly at: Span; readonly sentence: number }

/** The times of the events that a report names: "the demolition", "the failed summit". */
export type Anchors = {
  /** The time of the event that a word of a sentence names, as that word's own sentence or another tells it. */
  readonly of: (sentence: number, head: number) => Anchor | undefined
  /** "three days after it". */
  readonly countFrom: (anchor: Anchor, distance: TimeMention, order: 'before' | 'after') => When | undefined
}

type Named = Anchor & { readonly lemma: string }
type Told = {
  readonly acts: readonly ActDraft[]
  readonly trees: readonly Tree[]
  readonly times: readonly TimeMention[]
  readonly timeOf: (draft: ActDraft) => When | undefined
}

/** Words of one family begin alike: "demolition" and "demolish", "invasion" and "invade"; not "demonstration". */
const family = (lemma: string): string => lemma.slice(0, 4)

function isOfFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  return a.slice(0, Math.ceil(0.6 * shorter)) === b.slice(0, Math.ceil(0.6 * shorter)) && (shorter > 4 || a.length === b.length)
}

export function createAnchors({ acts, trees, times, timeOf }: Told): Anchors {
  const byToken = new Map(acts.map((act) => [`${act.sentence}:${act.trigger}`, act]))
  let known: ReadonlyMap<string, readonly Named[]> | undefined

  /** Every dated event by the family of its word: acts, and nouns that a date hangs on ("the summit in February 2019"). */
  const gather = (): ReadonlyMap<string, readonly Named[]> => {
    const found = new Map<string, Named[]>()
    const add = (key: string, lemma: string, anchor: Anchor | undefined): void => {
      if (anchor === undefined) return
      const list = found.get(key)
      if (list === undefined) found.set(key, [{ ...anchor, lemma }])
      else list.push({ ...anchor, lemma })
    }
    for (const act of acts) {
      const anchor = asAnchor(timeOf(act), act.sentence)
      const tree = trees[act.sentence]!
      const lemma = lemmaOf(tree, act.trigger)
      add(family(lemma), lemma, anchor)
      add(actKey(act, tree), lemma, anchor)
    }
    for (const time of times) {
      const tree = trees[time.sentence]
      const top = tree === undefined ? undefined : topOf(tree, tokensIn(tree, time.at))
      const noun = tree === undefined || top === undefined ? -1 : headOf(tree, top)
      if (tree === undefined || noun < 0 || !isNominal(tree, noun) || time.role !== 'point') continue
      const lemma = lemmaOf(tree, noun)
      add(family(lemma), lemma, asAnchor(time.when, time.sentence))
    }
    return found
  }

  return {
    of: (sentence, head) => {
      const tree = trees[sentence]
      if (tree === undefined) return undefined
      const act = byToken.get(`${sentence}:${head}`)
      const own = act === undefined ? undefined : asAnchor(timeOf(act), sentence)
      if (own !== undefined) return own
      known ??= gather()
      const lemma = lemmaOf(tree, head)
      const kin = (known.get(family(lemma)) ?? []).filter((anchor) => isOfFamily(anchor.lemma, lemma))
      const alike = [...kin, ...(act === undefined ? [] : (known.get(actKey(act, tree)) ?? []))]
      const elsewhere = alike.filter((anchor) => anchor.sentence !== sentence)
      return elsewhere.findLast((anchor) => anchor.sentence < sentence) ?? elsewhere[0]
    },
    countFrom: ({ interval }, { timex, at }, order) => {
      const match = /^P(\d{1,3})([DWMY])$/u.exec(timex.value)
      const base = order === 'before' ? interval.start : interval.end
      if (match === null || base === undefined) return undefined
      const from = dayOf(base)
      const { value } = shifted(from, Number(match[1]), unitOf[match[2] as keyof typeof unitOf], order === 'before' ? -1 : 1)
      const counted = intervalOfValue(value)
      return counted && { kind: 'computed', interval: counted, at, timex: { type: 'DATE', value }, from, by: ruleId('when/counted-from-event') }
    },
  }
}

const unitOf = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const satisfies Record<string, Unit>

/** What is done and to what: "the demolition of the office" is the act of "blew up the office". */
function actKey({ predicate, thing, recipient }: ActDraft, tree: Tree): string {
  const [object] = [...thing, ...recipient]
  return object === undefined ? '' : `${predicate.event}:${lemmaOf(tree, object.head)}`
}

/** A time that bounds nothing else: a start and an end, told and not assumed. */
function asAnchor(when: When | undefined, sentence: number): Anchor | undefined {
  if (when === undefined || when.kind === 'unknown' || when.kind === 'assumed') return undefined
  const { interval, at } = when
  return interval.start === undefined || interval.end === undefined ? undefined : { interval, at, sentence }
}
