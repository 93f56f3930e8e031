import type { Status } from '../../domain/act.ts'
import { isDayOrMonth } from '../../knowledge/calendar/names.ts'
import { conditionalMarks, habitually, hedges, modals, negators, nounOperators, reportedly, undoingNegation } from '../../knowledge/lexicon/operators.ts'
import { baseRelation, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

export type Reality = {
  readonly status: Status
  /** The word that decided, where it was not the act's own tense. */
  readonly because?: number
  /** It may as well not be so: what is wanted or tried, what hangs on a condition, what is denied by a word that only doubts. */
  readonly even?: boolean
}

const decided = (status: Status, because: number): Reality => ({ status, because })
const evenly = (status: Status, because: number): Reality => ({ status, because, even: true })

/** How far an act is real by the words of its own clause alone: negation, condition, modals, adverbs, adjectives, form. */
export function ownStatus(tree: Tree, i: number): Reality {
  return (
    condition(tree, i) ??
    question(tree, i) ??
    negation(tree, i) ??
    modality(tree, i) ??
    hedging(tree, i) ??
    habit(tree, i) ??
    (tokenAt(tree, i).xpos === 'VBG' && kidsBy(tree, i, 'aux').some((k) => lemmaOf(tree, k) === 'be') ? { status: 'ongoing' } : { status: 'done' })
  )
}

function negation(tree: Tree, i: number): Reality | undefined {
  const negator =
    kidsBy(tree, i, 'advmod', 'det', 'cc:preconj').find((k) => isNegator(tree, k) && !isOfInfinitive(tree, i, k)) ??
    kidsBy(tree, i, 'cc').find((k) => lemmaOf(tree, k) === 'nor')
  // "must not", "should not": nobody says that it was not done
  const duty = kidsBy(tree, i, 'aux').find((k) => modals.get(lemmaOf(tree, k)) === 'hypothetical')
  const doubt = kidsBy(tree, i, 'aux').find((k) => ['may', 'might'].includes(lemmaOf(tree, k)))
  if (negator !== undefined)
    return duty !== undefined ? decided('hypothetical', negator) : doubt !== undefined ? evenly('possible', doubt) : decided('denied', negator)
  if (!isVerb(tree, i) && !hasKid(tree, i, 'cop')) return scarcity(tree, i, [i])
  const emptied = kidsBy(tree, i, 'nsubj').find((k) => saysNone(tree, k))
  if (emptied !== undefined) return decided('denied', emptied)
  const empty = holding.has(lemmaOf(tree, i)) ? undefined : kidsBy(tree, i, 'obj').find((k) => saysNone(tree, k))
  // "gave no reason": something else may have been done with it
  return empty === undefined ? scarcity(tree, i, kidsBy(tree, i, 'nsubj')) : evenly('denied', empty)
}

/** "vowed *never* to yield", of which the parser makes "never vowed": the word of what is vowed. */
const isOfInfinitive = (tree: Tree, i: number, k: number): boolean => isVerb(tree, i) && k === i + 1 && tree.tokens[k + 1]?.words.toLowerCase() === 'to'

/** "few officials", "little progress"; "a few officials" are some. */
function scarcity(tree: Tree, i: number, nouns: readonly number[]): Reality | undefined {
  const scarce = nouns
    .flatMap((k) => kidsBy(tree, k, 'amod'))
    .find((k) => ['few', 'little'].includes(tokenAt(tree, k).words.toLowerCase()) && !hasKid(tree, headOf(tree, k), 'det') && k < headOf(tree, k))
  return scarce === undefined || (scarce > i && isVerb(tree, i)) ? undefined : evenly('denied', scarce)
}

/** "has no doubts": the having is real. */
const holding = new Set(['have', 'contain', 'reflect', 'include', 'see', 'know', 'serve'])

function isNegator(tree: Tree, k: number): boolean {
  const next = tree.tokens[k + 1]?.lemma.toLowerCase() ?? ''
  if (undoingNegation.has(next)) return false
  // "no longer", "any more"
  if (lemmaOf(tree, k) === 'longer' || lemmaOf(tree, k) === 'long') return kidsBy(tree, k, 'advmod', 'det').some((n) => lemmaOf(tree, n) === 'no')
  return negators.has(lemmaOf(tree, k)) || negators.has(tokenAt(tree, k).words.toLowerCase())
}

const saysNone = (tree: Tree, k: number): boolean =>
  ['nobody', 'none', 'nothing', 'neither'].includes(lemmaOf(tree, k)) ||
  tokenAt(tree, k).words.toLowerCase() === 'no-one' ||
  isNotOne(tree, k) ||
  (lemmaOf(tree, k) !== 'matter' && kidsBy(tree, k, 'det', 'cc:preconj', 'advmod').some((d) => ['no', 'neither'].includes(lemmaOf(tree, d)) && d < k))

/** "not a single shell", "not one of them" */
const isNotOne = (tree: Tree, k: number): boolean =>
  kidsBy(tree, k, 'advmod').some((d) => lemmaOf(tree, d) === 'not') &&
  kidsBy(tree, k, 'amod', 'nummod').some((d) => ['single', 'one'].includes(tokenAt(tree, d).words.toLowerCase()))

function condition(tree: Tree, i: number): Reality | undefined {
  if (!isVerb(tree, i) && !hasKid(tree, i, 'cop')) return undefined
  const mark = kidsBy(tree, i, 'mark').find((k) => conditionalMarks.has(lemmaOf(tree, k))) ?? inverted(tree, i)
  return mark === undefined ? undefined : decided('hypothetical', mark)
}

/** "Did the army burn the village?": whether it did is asked. */
function question(tree: Tree, i: number): Reality | undefined {
  if (!isVerb(tree, i) || tree.tokens.at(-1)?.words !== '?') return undefined
  const [subject] = kidsBy(tree, i, 'nsubj')
  const auxiliary = kidsBy(tree, i, 'aux').find((k) => subject !== undefined && k < subject && ['do', 'have', 'be'].includes(lemmaOf(tree, k)))
  return auxiliary === undefined || asksFor(tree, i, auxiliary) ? undefined : decided('hypothetical', auxiliary)
}

/** "Had the guards fired", "should the talks fail", "were it to leave": a condition without "if". */
export function inverted(tree: Tree, i: number): number | undefined {
  const head = headOf(tree, i)
  // the parser may hang the participle on its auxiliary
  if (
    head >= 0 &&
    head < i &&
    tokenAt(tree, i).xpos === 'VBN' &&
    tokenAt(tree, head).words.toLowerCase() === 'had' &&
    baseRelation(relationOf(tree, head)) === 'aux'
  )
    return head
  if (!['advcl', 'ccomp', 'xcomp', 'parataxis'].includes(baseRelation(relationOf(tree, i)))) return undefined
  const [subject] = kidsBy(tree, i, 'nsubj')
  return kidsBy(tree, i, 'aux', 'cop').find(
    (k) => subject !== undefined && k < subject && ['had', 'should', 'were'].includes(tokenAt(tree, k).words.toLowerCase()) && !asksFor(tree, i, k),
  )
}

/** A word that asks stands before the auxiliary: "when had the guards fired". */
const asksFor = (tree: Tree, i: number, auxiliary: number): boolean =>
  (tree.kids[i] ?? []).some((k) => k < auxiliary && ['WP', 'WRB', 'WDT'].includes(tokenAt(tree, k).xpos))

function modality(tree: Tree, i: number): Reality | undefined {
  const auxiliaries = kidsBy(tree, i, 'aux')
  for (const k of auxiliaries) {
    const word = tokenAt(tree, k).words.toLowerCase()
    const modal = modals.get(word)
    if (modal === undefined) continue
    // "could have stopped it", "would have fallen": it did not
    const isPast = auxiliaries.some((a) => a > k && lemmaOf(tree, a) === 'have')
    return decided(isPast && ['could', 'would', 'should'].includes(word) ? 'hypothetical' : modal, k)
  }
  if (!isVerb(tree, i)) return undefined
  const to = kidsBy(tree, i, 'mark').find((k) => lemmaOf(tree, k) === 'to')
  // "the leaders are to meet"; in headlines: "leaders to meet"
  if (to !== undefined && (relationOf(tree, i) === 'root' || kidsBy(tree, i, 'aux').some((k) => lemmaOf(tree, k) === 'be' && k < to)))
    return decided('planned', to)
  // "demanded that he leave"
  if (hasKid(tree, i, 'nsubj') && auxiliaries.length === 0 && to === undefined && isSubjunctive(tree, i)) return decided('planned', i)
  const isFirst = tree.tokens.slice(0, i).every(({ upos, words }) => upos === 'PUNCT' || upos === 'INTJ' || ['please', 'let'].includes(words.toLowerCase()))
  const isCommand = isFirst && tokenAt(tree, i).xpos === 'VB' && relationOf(tree, i) === 'root' && !hasKid(tree, i, 'nsubj', 'aux', 'mark')
  return isCommand ? decided('hypothetical', i) : undefined
}

/** A plain form with a subject; the tagger may take it for the form of "they": "a suggestion that he leave". */
function isSubjunctive(tree: Tree, i: number): boolean {
  const { xpos } = tokenAt(tree, i)
  if (xpos === 'VB') return true
  const [subject] = kidsBy(tree, i, 'nsubj')
  if (xpos !== 'VBP' || subject === undefined || !hasKid(tree, i, 'mark') || hasKid(tree, subject, 'conj')) return false
  const isOne = ['he', 'she', 'it'].includes(tokenAt(tree, subject).words.toLowerCase()) || ['NN', 'NNP'].includes(tokenAt(tree, subject).xpos)
  return isOne && ['acl', 'ccomp', 'xcomp'].includes(baseRelation(relationOf(tree, i)))
}

function hedging(tree: Tree, i: number): Reality | undefined {
  const hedge = kidsBy(tree, i, 'advmod').find((k) => hedges.has(lemmaOf(tree, k)) && !reportedly.has(lemmaOf(tree, k)))
  if (hedge !== undefined) return decided('possible', hedge)
  const outer = hasKid(tree, i, 'cop') ? kidsBy(tree, i, 'nsubj').find((k) => nounOperators.has(lemmaOf(tree, k))) : undefined
  const effect = outer === undefined ? 'as-is' : (nounOperators.get(lemmaOf(tree, outer)) ?? 'as-is')
  if (outer !== undefined && effect !== 'as-is') return decided(effect, outer)
  // a participle counts by its form: "the planned summit" is none that somebody plans
  const adjectiveOf = (k: number): Status | undefined => nounAdjectives.get(tokenAt(tree, k).words.toLowerCase())
  const adjective = isVerb(tree, i) ? undefined : kidsBy(tree, i, 'amod').find((k) => adjectiveOf(k) !== undefined)
  return adjective === undefined ? undefined : decided(adjectiveOf(adjective) ?? 'possible', adjective)
}

/** "regularly search", "are regularly searched", "meet every Friday", "searches them whenever they come"; of the past only by "used to", which governs. */
function habit(tree: Tree, i: number): Reality | undefined {
  const isPresent = ['VBZ', 'VBP'].includes(tokenAt(tree, i).xpos)
  const isPassive =
    kidsBy(tree, i, 'aux:pass').some((k) => ['VBZ', 'VBP'].includes(tokenAt(tree, k).xpos)) &&
    kidsBy(tree, i, 'aux').every((k) => relationOf(tree, k) === 'aux:pass')
  if (!isPresent && !isPassive) return undefined
  const adverb =
    kidsBy(tree, i, 'advmod').find((k) => habitually.has(lemmaOf(tree, k)) || lemmaOf(tree, k) === 'whenever') ??
    kidsBy(tree, i, 'obl').find((k) => isRecurring(tree, k))
  const clause = kidsBy(tree, i, 'advcl').flatMap((k) => kidsBy(tree, k, 'advmod', 'mark').filter((mark) => lemmaOf(tree, mark) === 'whenever'))[0]
  const because = adverb ?? clause
  return because === undefined ? undefined : decided('habitual', because)
}

/** "every January", "each morning", "before every election". */
const isRecurring = (tree: Tree, k: number): boolean =>
  kidsBy(tree, k, 'det').some((det) => ['every', 'each'].includes(lemmaOf(tree, det))) &&
  (occasions.has(lemmaOf(tree, k)) || isDayOrMonth(tokenAt(tree, k).words))
const occasions = new Set(
  'time day night morning evening afternoon week weekend month quarter year decade spring summer autumn winter season election campaign harvest holiday feast'.split(
    ' ',
  ),
)

/** "a planned summit", "a possible strike", "the cancelled exercise". */
const nounAdjectives: ReadonlyMap<string, Status> = new Map([
  ...'planned upcoming future proposed intended scheduled imminent forthcoming promised prospective expected'
    .split(' ')
    .map((lemma) => [lemma, 'planned'] as const),
  ...'possible potential alleged suspected likely feared hypothetical eventual rumoured rumored attempted'
    .split(' ')
    .map((lemma) => [lemma, 'possible'] as const),
  ...'cancelled canceled averted foiled aborted thwarted denied abortive'.split(' ').map((lemma) => [lemma, 'denied'] as const),
])
