import type { Act, EventType } from '../../domain/act.ts'
import { isInClass, type ClassName } from './class-test.ts'
import { listed } from './listed.ts'

/** The word that says what is asked for or refused, with the words before it in its phrase. All in lemmas, lower case. */
export type ContentWord = { readonly lemma: string; readonly before: readonly string[]; readonly verb: boolean; readonly denied: boolean }

type ContentMode = 'assist' | 'change' | 'yield' | 'meet'

/**
 * What it is to ask for an act or to refuse it.
 *
 * | asked or refused                             | mode   |
 * |----------------------------------------------|--------|
 * | a meeting, talks                             | meet   |
 * | help, cooperation; asked: troops, an arrest  | assist |
 * | that somebody go                             | change |
 * | any other retreat, a concession              | yield  |
 */
const byAct: Readonly<Partial<Record<string, ContentMode>>> = {
  CONSULT: 'meet',
  AID: 'assist',
  COOPERATE: 'assist',
  RETREAT: 'yield',
  'RETREAT/resign': 'change',
  CONCEDE: 'yield',
}
const askedByAct: Readonly<Partial<Record<string, ContentMode>>> = { SUPPORT: 'assist', MOBILIZE: 'assist', 'COERCE/arrest': 'assist' }

/** Verbs of what is asked for or refused where they tell no act of their own. */
const verbModes: Readonly<Record<ContentMode, ReadonlySet<string>>> = {
  meet: new Set(
    listed(`
      meet, talk, negotiate, attend, mediate, discuss, sit, converse, visit, speak, receive, parley, arbitrate, broker, confer, consult, reconcile, engage, participate, take part, compromise, come
    `),
  ),
  assist: new Set(
    listed(`
      help, assist, aid, re-export, export, bring in, take in, send, give, lend, provide, supply, deliver, ship, fund, finance, sponsor, train, arm, equip, host, shelter, rescue, evacuate, protect, guard, defend, escort, watch, patrol, support, back, recognise, recognize, endorse, extradite, admit,
      resettle, accommodate, donate, contribute, sell, share, cooperate, co-operate, collaborate, coordinate, join, deploy, dispatch, despatch, intervene, arrest, detain, investigate, find, search, track, enforce, secure, feed, treat, house, invest, build, repair, lease, pump, fight,
      mobilise, mobilize, reinforce, subsidise, subsidize, bail, guarantee, volunteer, airlift, drop, vote
    `),
  ),
  change: new Set(
    listed(`
      change, rewrite, reform, amend, revise, overhaul, abolish, purge, resign, go, step, abdicate, rule, legalise, legalize, recount, elect, raise, devolve, license, register, restructure, revalue, float, clean, democratise, democratize, modernise, modernize, adopt, introduce,
      appoint, dismiss, sack, replace, tighten, pass, enact, rename, redraw, liberalise, liberalize, decriminalise, decriminalize, privatise, privatize, nationalise, nationalize, tax, rein, run, stand, reinstate, rethink, reconsider, review, postpone, legislate
    `),
  ),
  yield: new Set(
    listed(`
      stop, halt, end, cease, leave, withdraw, release, free, let, allow, permit, lift, open, reopen, return, hand, surrender, vacate, quit, pull, disarm, refrain, spare, drop, comply, obey, suspend, abandon, dismantle, demolish, evacuate, retreat, stay, keep, unblock, unfreeze, ease, pay, repay, apologise, apologize, admit,
      give up, yield, budge, relinquish, cede, restore, respect, honour, honor, observe, avoid, desist, move, remove, relent, back down, pardon, close, freeze, forfeit, disclose, reveal, account, answer, abide, switch, turn, scrap, cancel, reverse, rescind, revoke, retract, declare
    `),
  ),
}
/** Nouns likewise, by their classes. */
const nounModes: readonly (readonly [ContentMode, readonly ClassName[]])[] = [
  ['meet', ['talks', 'meeting']],
  ['yield', ['yielding', 'truce']],
  ['change', ['policy', 'order']],
  ['assist', ['help', 'relief', 'aid', 'backing', 'refuge', 'peacekeepers', 'police', 'force', 'weapon', 'aircraft', 'ship']],
]

const modesInOrder = ['meet', 'assist', 'change', 'yield'] as const

/**
 * The mode of asking for something or refusing it; undefined where what is asked tells none. A request not to do something asks to give way.
 * `words`: what is asked, and what that is about ("rejected a *plea* for *talks*").
 */
export function contentMode(event: EventType, act: Pick<Act, 'event' | 'mode'> | undefined, words: readonly ContentWord[]): string | undefined {
  if (event !== 'REQUEST' && event !== 'REJECT') return undefined
  const [first, ...further] = words
  if (first === undefined) return undefined
  if (first.denied && event === 'REQUEST') return 'yield'
  if (act?.event === 'REQUEST' && act.mode !== undefined) return act.mode
  const ofAct = act === undefined ? modeOfWord(first) : modeOfAct(event, act)
  return ofAct ?? (asksForMore(first) ? further.map(modeOfWord).find((mode) => mode !== undefined) : undefined)
}

function modeOfAct(event: EventType, act: Pick<Act, 'event' | 'mode'>): ContentMode | undefined {
  const key = `${act.event}/${act.mode ?? ''}`
  return byAct[key] ?? byAct[act.event] ?? (event === 'REQUEST' ? (askedByAct[key] ?? askedByAct[act.event]) : undefined)
}

function modeOfWord({ lemma, before, verb }: ContentWord): ContentMode | undefined {
  if (verb) return modesInOrder.find((mode) => verbModes[mode].has(lemma))
  return nounModes.find(([, classes]) => classes.some((name) => isInClass(name, lemma, before)))?.[0]
}

const asksForMore = ({ lemma, before, verb }: ContentWord): boolean =>
  verb ? leadingOver.has(lemma) : isInClass('demand', lemma, before) || isInClass('proposal', lemma, before)
const leadingOver = new Set(['promise', 'agree', 'order', 'try', 'start', 'begin', 'continue'])
