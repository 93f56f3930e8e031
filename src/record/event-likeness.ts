import type { Claim } from '../domain/claim.ts'
import { spansOverlap } from '../domain/span.ts'
import type { ActRelation } from './act-likeness.ts'
import { compareActs, isMutual, predicateOf, samePredicate } from './act-likeness.ts'
import type { Features, PartySets } from './event-features.ts'
import type { SetRelation } from './parties.ts'
import { comparePlaces } from './places.ts'
import type { TimeRange } from './time-range.ts'
import { gapBetween, isClosed, lengthOf, minutesInDay, rangesOverlap } from './time-range.ts'
import { mayBeOne } from './things.ts'
import { overlap } from './words.ts'

/** Two claims with at least this much in favour tell one happening. */
export const enough = 4

/** Said of two claims that cannot be one happening, whatever else agrees. */
const never = -100

const forActs: Readonly<Record<ActRelation, number>> = { 'same mode': 2, same: 1.5, apart: -0.5, confusable: 0.3, other: never }
const forActors: Readonly<Record<SetRelation, number>> = { same: 2, agree: 1.5, partly: 0.5, unsure: 0, conflict: -4 }
const forRecipients: Readonly<Record<SetRelation, number>> = { same: 1.2, agree: 1, partly: 0.3, unsure: 0, conflict: -2 }

/** Nothing can make one happening of two claims, going by what kinds of act they are and whether these happened, and by whether states come of them. */
export function areNeverAlike(a: Features, b: Features): boolean {
  if (a.isReal !== b.isReal) return true
  const mayComeToSameState = a.claim.state !== undefined && b.claim.state !== undefined
  return !mayComeToSameState && compareActs(a.claim.act, b.claim.act) === 'other'
}

/** How much speaks for two claims telling one happening; the parts are added, `enough` decides. */
export function likeness(a: Features, b: Features, sets: PartySets): number {
  if (a.isReal !== b.isReal) return never
  if (areOneByWord(a.claim, b.claim)) return byWord
  const acts = actLikeness(a, b)
  if (acts <= never) return never
  const times = timeLikeness(a, b)
  // Nothing outweighs two days that differ by more than a slip, so the rest need not be looked at.
  if (times <= -6) return never
  if (isTakenBack(a) !== isTakenBack(b) && isByOthers(a, b, sets)) return never
  const oneTelling = a.claim.report === b.claim.report
  if (oneTelling && areTwoOfOneSentence(a.claim, b.claim)) return never
  const known =
    acts +
    times +
    predicateLikeness(a, b) +
    partyLikeness(a, b, sets) +
    thingLikeness(a, b) +
    placeLikeness(a, b) +
    quantityLikeness(a.claim, b.claim) +
    (oneTelling || a.story === b.story ? 0.5 : 0)
  return Math.round((known + wordLikeness(a, b, known)) * 1000) / 1000
}

/** "The army recaptured the town" is not its capture by the rebels, though all else agrees. */
const isTakenBack = ({ predicate }: Features): boolean => samePredicate(predicate, takingBack)
const takingBack = predicateOf('recapture retake retook retaken regain reclaim reoccupy')
const isByOthers = (a: Features, b: Features, sets: PartySets): boolean =>
  a.actor.parties.length > 0 && b.actor.parties.length > 0 && !['same', 'agree'].includes(sets.compare(a.actor, b.actor))

/** The report comes back to a happening that it told: no reckoning is needed. */
const areOneByWord = (a: Claim, b: Claim): boolean => a.retells === b.id || b.retells === a.id || (a.retells !== undefined && a.retells === b.retells)
const byWord = 2 * enough

/** Most that the words of two clauses can add. */
const mostByWords = 3.5

/** The words of the clauses are compared last, and only where they can still decide. */
function wordLikeness(a: Features, b: Features, known: number): number {
  if (known + mostByWords < enough) return 0
  if (!a.isVerbal && !b.isVerbal) return overlap(a.stems(), b.stems())
  return isBareWord(a) && isBareWord(b) && samePredicate(a.predicate, b.predicate) && areOfOneWeek(a, b) ? 1 : contentLikeness(a, b)
}

/** "America would bear the consequences": nothing is said besides the word itself and those whom it is about. Told again in the week after, it is the same word. */
const isBareWord = ({ claim, stems }: Features): boolean => claim.about === undefined && stems().length === 0
const areOfOneWeek = (a: Features, b: Features): boolean => a.days[0] - b.days[1] <= 7 && b.days[0] - a.days[1] <= 7

/** One word that names two acts ("threatened to cut ties and to take further steps"), each with its own words, is two happenings. */
function areTwoOfOneSentence(a: Claim, b: Claim): boolean {
  if (a.sentence !== b.sentence || !spansOverlap(a.trigger, b.trigger)) return false
  if (a.about === undefined || b.about === undefined) return true
  const isHalfRead = (a.about.act === undefined || b.about.act === undefined) && spansOverlap(a.about.at, b.about.at)
  return !isHalfRead && !spansOverlap(a.about.trigger, b.about.trigger)
}

/** A thing that came into the same state is one happening however the reports name the deed. */
const comesToSameState = (a: Features, b: Features): boolean =>
  a.claim.state !== undefined && a.claim.state === b.claim.state && a.thing !== undefined && b.thing !== undefined && mayBeOne(a.thing, b.thing)

function actLikeness(a: Features, b: Features): number {
  if (comesToSameState(a, b)) return 3
  const relation = compareActs(a.claim.act, b.claim.act)
  if (relation === 'confusable' && !samePredicate(a.predicate, b.predicate)) return never
  if (a.claim.speechAct !== undefined && b.claim.speechAct !== undefined && a.claim.speechAct !== b.claim.speechAct) return forActs[relation] - 1.5
  return forActs[relation]
}

/** "Nobody was hurt" does not deny that the town was shelled. */
const harm = predicateOf('hurt injure wound harm damage casualty')

/** One report seldom calls one deed by two unrelated words, unless it is done to a thing that it names both times; who denies takes up the word of the other. */
function predicateLikeness(a: Features, b: Features): number {
  if (samePredicate(a.predicate, b.predicate)) return 1
  const [denied] = [a, b].filter(({ claim }) => claim.status === 'denied')
  if ((a.claim.status === 'denied') !== (b.claim.status === 'denied')) return denied !== undefined && samePredicate(denied.predicate, harm) ? never : -2
  return a.claim.report === b.claim.report && (a.thing === undefined || a.thing.key !== b.thing?.key) ? -1 : 0
}

function partyLikeness(a: Features, b: Features, sets: PartySets): number {
  if (isMutual(a.claim.act.event) || isMutual(b.claim.act.event)) {
    const relation = sets.compare(a.everyone, b.everyone)
    // A meeting of two states is not the meeting that one of them holds at home.
    const sameCompany = a.everyone.countries === b.everyone.countries || a.everyone.countries === '' || b.everyone.countries === ''
    return (relation === 'same' || relation === 'agree') && !sameCompany ? 0.3 : forActors[relation]
  }
  const actors = sets.compare(a.actor, b.actor)
  // What a minister says is not what an army says, though both speak for their country.
  const twoVoices = actors === 'agree' && a.isVerbal && b.isVerbal && isOneVoice(a) && isOneVoice(b)
  return (twoVoices ? -1.5 : forActors[actors]) + forRecipients[sets.compare(a.recipient, b.recipient)]
}

const isOneVoice = ({ actor }: Features): boolean => actor.parties.every((party) => party.kind === 'person' || party.kind === 'organisation')

function thingLikeness(a: Features, b: Features): number {
  if (a.thing === undefined || b.thing === undefined) return 0
  if (a.thing.key === b.thing.key) return 2.5
  return mayBeOne(a.thing, b.thing) ? 0.5 : -4
}

/** Overlapping times speak for one happening the more, the shorter they are. */
function forOverlap(days: number): number {
  if (days <= 1.01) return 2
  if (days <= 7) return 1.2
  if (days <= 31) return 0.8
  return days <= 366 ? 0.3 : 0.1
}

function timeLikeness(a: Features, b: Features): number {
  if (!a.time || !b.time) return 0
  const soft = a.isSoft || b.isSoft
  const gapDays = gapBetween(a.time, b.time) / minutesInDay
  if (!isClosed(a.time) || !isClosed(b.time)) {
    if (gapDays > 1) return soft && gapDays <= 31 ? -4 : -6
    const apart = openGapDays(a.time, b.time)
    // Two plans told months apart, or two deeds told months apart as just past, are hardly one; nor is news without a date that of half a year before.
    if (a.isSoft && b.isSoft && apart > 45) return a.isReal ? -1 : -4
    if (soft && !a.isReal && apart > 180) return -6
    if (apart > 180 && (isDatelessNews(a) || isDatelessNews(b))) return -1
    return (soft ? 1 : 0.5) * Math.exp(-apart / 45)
  }
  const [short, long] = [Math.min(lengthOf(a.time), lengthOf(b.time)), Math.max(lengthOf(a.time), lengthOf(b.time))]
  const clockTimes = long <= 60
  if (rangesOverlap(a.time, b.time)) {
    if (clockTimes && !soft) return 3
    const score = forOverlap(long / minutesInDay)
    return soft ? score / 2 : score
  }
  if (soft) return gapDays < 1 ? 0 : gapDays < 2 ? -1 : gapDays < 3 ? -2 : gapDays < 8 ? -4 : -6
  if (a.isApproximate || b.isApproximate) return gapDays <= Math.max(3, short / minutesInDay) ? -0.5 : -6
  if (clockTimes && gapDays < 1) return gapDays * minutesInDay <= 60 ? 0.5 : -2
  return gapDays < 1 ? -2 : -6
}

const isDatelessNews = ({ isSoft, time, claim }: Features): boolean => isSoft && time !== undefined && !isClosed(time) && !claim.background

/** How far an open time ("before 16 June", "since 2019") is from the other: the nearer, the likelier the one that is meant. */
function openGapDays(a: TimeRange, b: TimeRange): number {
  const [ends, starts] = [Math.abs(a.to - b.to), Math.abs(a.from - b.from)]
  const gap = Number.isFinite(ends) ? ends : Number.isFinite(starts) ? starts : 0
  return gap / minutesInDay
}

function placeLikeness(a: Features, b: Features): number {
  if (!a.place || !b.place) return 0
  const verbal = a.isVerbal || b.isVerbal
  switch (comparePlaces(a.place, b.place)) {
    case 'same':
      return verbal ? 0.3 : 1
    case 'within':
      return verbal ? 0 : 0.2
    case 'unsure':
      return 0
    case 'apart':
      return verbal && !(isOfMeeting(a) && isOfMeeting(b)) ? -0.3 : -3
  }
}

/** "The emir is to visit Cairo" and "the king will come to Doha" are two visits, though each is only announced. */
const isOfMeeting = ({ claim: { about, where } }: Features): boolean => about?.act?.event === 'CONSULT' && where.kind === 'stated'

/** The same number of the same things ("500,000 leaflets") is seldom chance; another number is a disagreement, not another happening. */
function quantityLikeness(a: Claim, b: Claim): number {
  const agree = a.quantities.some((x) => x.low > 3 && b.quantities.some((y) => x.unit === y.unit && x.low === y.low && x.high === y.high))
  return agree ? 0.5 : 0
}

/** Two statements are one when they are about the same act or thing, or share most of their words. */
function contentLikeness(a: Features, b: Features): number {
  const about = aboutLikeness(a, b)
  if (about < 0) return about
  const [x, y] = [a.stems(), b.stems()]
  const share = overlap(x, y)
  const shared = Math.round(share * Math.min(x.length, y.length))
  // Two acts of one kind on two matters: "will halt the gas" and "will ban imports"
  const ofOneKind = about > 0 && about <= mostForActs && shared === 0 && x.length > 1 && y.length > 1
  if (ofOneKind) return about - 2
  // One word in common says little unless it is all that either says.
  if (share >= 0.5 && (shared > 1 || x.length === y.length)) return about + 2
  if (share >= 0.3 && shared > 1) return about + 1
  return about > 0 ? about : -4
}

const mostForActs = 1.5

/** Two threats, demands or accusations are one when what is threatened, demanded, told is one. */
function aboutLikeness(a: Features, b: Features): number {
  const [x, y] = [a.claim.about, b.claim.about]
  if (!x || !y) return 0
  const [thing, other] = [a.aboutThing, b.aboutThing]
  const bothThings = thing !== undefined && other !== undefined
  if (bothThings && !mayBeOne(thing, other)) return -4
  const ofThings = !bothThings ? 0 : thing.key === other.key ? 2 : 0.5
  if (!x.act && !y.act) return ofThings
  // "further steps" may be any act, so nothing tells that it is this one.
  if (!x.act || !y.act) return bothThings ? ofThings : -4
  const ofActs = { 'same mode': 1.5, same: 1, apart: -3, confusable: -3, other: -4 }[compareActs(x.act, y.act)]
  return bothThings ? ofThings + Math.max(0, ofActs) : ofActs
}
