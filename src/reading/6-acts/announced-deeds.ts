import { unitWords } from '../../knowledge/calendar/names.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import {
  answeredBlows,
  answeringHow,
  answeringVerbs,
  answeringWith,
  attackOnTarget,
  bent,
  blowWords,
  comingBlows,
  comingDeeds,
  comingVerbs,
  endedThings,
  endings,
  goingOn,
  idleVerbs,
  idlyBy,
  intending,
  leftWithout,
  mustDo,
  punishingVerbs,
  resolute,
  ruefulVerbs,
  standingBy,
  steps,
  unansweredWords,
  willAnswer,
  willDo,
} from '../../knowledge/lexicon/will-do.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Argument, Arguments } from '../argument.ts'
import { argumentsOf, isPassive } from '../arguments.ts'
import { prepositionOf } from '../prepositions.ts'
import { ancestors, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, spanOf, tokenAt, type Tree } from '../tree.ts'
import { clauseTokens, conditionOf } from './clause.ts'
import { isHeldAsWar } from './described.ts'
import type { Knows } from './match-predicates.ts'
import { statusOf } from './status.ts'

/** What is announced, who would do it and to whom. Without a doer it is left to the judge who gives the word. */
type Announced = Pick<ActDraft, 'predicate' | 'actor' | 'recipient' | 'thing'> & { readonly because: number; readonly act?: Predicate }

/**
 * "Chad will open its archives, the minister said." -> one draft, about "open".
 * Never: what the lexicon knows, what is done already, what hangs on "if".
 */
export function announcedDeeds(tree: Tree, isTold: (token: number) => boolean, knows: Knows): readonly ActDraft[] {
  return tree.tokens.flatMap((_, i): readonly ActDraft[] => {
    if (isTold(i) || [i, ...ancestors(tree, i)].some((k) => relationOf(tree, k) === 'acl:relcl')) return []
    const announced = announcedBy(tree, i, knows) ?? owedBy(tree, i, knows)
    return announced === undefined ? [] : [draftOf(tree, i, announced)]
  })
}

function announcedBy(tree: Tree, i: number, knows: Knows): Announced | undefined {
  const promise = promiseOf(tree, i)
  if (promise === undefined) return undefined
  const args = argumentsOf(tree, i)
  const [subj, obj] = [args.get('subj') ?? [], args.get('obj') ?? []]
  const nobody = { actor: [], recipient: [], thing: [], because: promise }
  const { status } = statusOf(tree, i)
  if (status === 'denied') return isLeftUnanswered(tree, i) ? { ...nobody, predicate: willAnswer } : undefined
  if (status !== 'planned') return undefined
  if (!isVerb(tree, i) && lemmaOf(tree, i) === 'target' && hasKid(tree, i, 'cop'))
    return { ...nobody, recipient: subj, predicate: willAnswer, act: attackOnTarget }
  if (!isVerb(tree, i)) return isBlowToCome(tree, i, subj) ? { ...nobody, predicate: willAnswer } : undefined
  if (comingVerbs.has(lemmaOf(tree, i))) {
    const predicate = subj.map(({ head }) => comingOf(lemmaOf(tree, head))).find((each) => each !== undefined)
    return predicate && { ...nobody, predicate }
  }
  if (lemmaOf(tree, i) === 'become') return isTargeted(tree, i) ? { ...nobody, recipient: subj, predicate: willAnswer, act: attackOnTarget } : undefined
  if (isHeldAsWar(tree, i)) return { ...nobody, actor: subj, predicate: willAnswer }
  if (isMadeRueful(tree, i)) return { ...nobody, actor: subj, recipient: obj, predicate: willAnswer }
  const predicate = isAnswer(tree, i, args) || isUnhesitating(tree, promise) || isUnlessObeyed(tree, i) ? willAnswer : willDo
  if (isMore(tree, i, subj)) return { ...nobody, predicate: willAnswer }
  if (predicate === willDo && bent.has(lemmaOf(tree, promise))) return undefined
  if ((idleVerbs.has(lemmaOf(tree, i)) && !isCaused(tree, i)) || takesTime(tree, i, obj)) return undefined
  if (isPassive(tree, i) ? subj.length > 0 : !subj.some(({ head }) => knows.isParty(tree, head))) return undefined
  return { predicate, actor: subj, recipient: predicate === willAnswer ? obj : [], thing: obj, because: promise }
}

/** "Tajikistan must remove its pumps": what somebody is told to do. */
function owedBy(tree: Tree, i: number, knows: Knows): Announced | undefined {
  const because = kidsBy(tree, i, 'aux').find((k) => lemmaOf(tree, k) === 'must')
  if (because === undefined || !isVerb(tree, i) || isPassive(tree, i) || idleVerbs.has(lemmaOf(tree, i))) return undefined
  const args = argumentsOf(tree, i)
  const actor = (args.get('subj') ?? []).filter(({ head }) => knows.isParty(tree, head))
  return actor.length === 0 ? undefined : { predicate: mustDo, actor, recipient: [], thing: args.get('obj') ?? [], because }
}

const promising = new Set(['will', "'ll", '’ll', 'shall', 'would', 'wo'])

/** The word by which it lies ahead: "will", "would" of this very word; "is to"; "will not hesitate to". */
function promiseOf(tree: Tree, i: number): number | undefined {
  const own = kidsBy(tree, i, 'aux').find((k) => promising.has(tokenAt(tree, k).words.toLowerCase()))
  if (own !== undefined) return own
  const { because } = statusOf(tree, i)
  if (because === undefined) return undefined
  return isUnhesitating(tree, because) || isBentOn(tree, i, because) || (lemmaOf(tree, because) === 'to' && hasKid(tree, i, 'aux')) ? because : undefined
}

/** "intends to", "is determined to" */
const isBentOn = (tree: Tree, i: number, because: number): boolean =>
  headOf(tree, i) === because && relationOf(tree, i) === 'xcomp' && (intending.has(lemmaOf(tree, because)) || bent.has(lemmaOf(tree, because)))

/** "to have the lines restored" */
const isCaused = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === 'have' && kidsBy(tree, i, 'xcomp', 'ccomp').some((k) => tokenAt(tree, k).xpos === 'VBN')

/** "there will be further strikes", "there would be more if the raids went on" */
function isMore(tree: Tree, i: number, subj: readonly Argument[]): boolean {
  if (lemmaOf(tree, i) !== 'be' || !hasKid(tree, i, 'expl')) return false
  if (subj.some(({ head }) => comingBlows.has(lemmaOf(tree, head)))) return true
  return subj.some(({ head }) => lemmaOf(tree, head) === 'more') && kidsBy(tree, i, 'advcl').some((k) => goingOn.has(lemmaOf(tree, k)))
}

const isUnhesitating = (tree: Tree, because: number): boolean => lemmaOf(tree, because) === 'hesitate'

/** "It will take months." */
const takesTime = (tree: Tree, i: number, obj: readonly Argument[]): boolean =>
  lemmaOf(tree, i) === 'take' && obj.some(({ head }) => unitWords.has(lemmaOf(tree, head)))

const comingOf = (noun: string): Predicate | undefined => (comingBlows.has(noun) ? willAnswer : comingDeeds.has(noun) ? willDo : undefined)

/** "respond strongly", "answer with fire", "punish the raiders", "take resolute measures". */
function isAnswer(tree: Tree, i: number, args: Arguments): boolean {
  const lemma = lemmaOf(tree, i)
  if (punishingVerbs.has(lemma)) return true
  if (lemma === 'take') {
    const taken = (args.get('obj') ?? []).filter(({ head }) => steps.has(lemmaOf(tree, head)))
    return taken.some(({ head }) => kidsBy(tree, head, 'amod').some((k) => resolute.has(lemmaOf(tree, k))))
  }
  if (!answeringVerbs.has(lemma)) return false
  const inObject = (args.get('obj') ?? []).flatMap(({ head }) => kidsBy(tree, head, 'nmod').filter((k) => prepositionOf(tree, k) === 'with'))
  const withWhat = [...(args.get('with') ?? []), ...(args.get('in') ?? [])].map(({ head }) => head)
  const blows = lemma === 'meet' ? [] : [...(args.get('obj') ?? []), ...(args.get('to') ?? [])]
  if (blows.some(({ head }) => answeredBlows.has(lemmaOf(tree, head)))) return true
  const how = lemma === 'meet' ? [] : kidsBy(tree, i, 'advmod')
  return how.some((k) => answeringHow.has(lemmaOf(tree, k))) || [...withWhat, ...inObject].some((head) => answeringWith.has(lemmaOf(tree, head)))
}

/** "all ships will become legitimate targets" */
const isTargeted = (tree: Tree, i: number): boolean => kidsBy(tree, i, 'xcomp', 'obj').some((k) => lemmaOf(tree, k) === 'target')

/** "if they do not leave, the army will act", "will stop the flights unless they pay": what is told of those who must obey. */
function isUnlessObeyed(tree: Tree, i: number): boolean {
  return kidsBy(tree, i, 'advcl').some((clause) => {
    const marks = kidsBy(tree, clause, 'mark').map((k) => lemmaOf(tree, k))
    if (marks.includes('unless')) return true
    const isRefused =
      ['fail', 'refuse', 'ignore', 'reject'].includes(lemmaOf(tree, clause)) ||
      kidsBy(tree, clause, 'advmod').some((k) => ['not', 'never'].includes(lemmaOf(tree, k)))
    return marks.includes('if') && isRefused && hasKid(tree, clause, 'nsubj')
  })
}

/** "will make them regret it", "will be made to feel it" */
const isMadeRueful = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === 'make' && kidsBy(tree, i, 'xcomp', 'ccomp').some((k) => ruefulVerbs.has(lemmaOf(tree, k)))

/** "the response would be immediate", "that day would be the end of its regime". */
function isBlowToCome(tree: Tree, i: number, subj: readonly Argument[]): boolean {
  if (!hasKid(tree, i, 'cop')) return false
  if (endings.has(lemmaOf(tree, i))) return kidsBy(tree, i, 'nmod').some((k) => prepositionOf(tree, k) === 'of' && endedThings.has(lemmaOf(tree, k)))
  return blowWords.has(lemmaOf(tree, i)) && subj.some(({ head }) => comingBlows.has(lemmaOf(tree, head)))
}

/** "will not go unpunished", "will not stand idly by". */
function isLeftUnanswered(tree: Tree, i: number): boolean {
  const beside = kidsBy(tree, i, 'xcomp', 'advmod', 'compound:prt', 'obl', 'obj')
  const kids = beside.map((k) => lemmaOf(tree, k))
  // the tagger may take the adjective for a participle, whose plain form is no word
  return (
    beside.some((k) => unansweredWords.has(tokenAt(tree, k).words.toLowerCase())) ||
    beside.some((k) => prepositionOf(tree, k) === 'without' && leftWithout.has(lemmaOf(tree, k))) ||
    (standingBy.has(lemmaOf(tree, i)) && kids.some((lemma) => idlyBy.has(lemma)))
  )
}

function draftOf(tree: Tree, i: number, { because, act, ...announced }: Announced): ActDraft {
  const [at, triggerAt, condition] = [spanOf(tree, clauseTokens(tree, i)), tokenAt(tree, i).at, conditionOf(tree, i)]
  const { actor, recipient, thing } = announced
  return {
    ...announced,
    sentence: tree.number,
    trigger: i,
    triggerAt,
    evidence: at,
    noun: false,
    about: { trigger: i, triggerAt, at, actor, recipient, thing, ...(act === undefined ? {} : { predicate: act }) },
    status: announced.predicate === mustDo ? 'hypothetical' : 'planned',
    statusBy: because,
    pluperfect: false,
    rivals: [],
    strength: 0,
    ...(condition === undefined ? {} : { condition }),
  }
}
