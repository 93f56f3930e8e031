import type { Reading } from '../domain/reading.ts'
import { publishedDay, type Report } from '../domain/report.ts'
import type { CountryCode } from '../domain/party.ts'
import type { Sentence } from '../domain/sentence.ts'
import { dayOf } from '../domain/when.ts'
import { writesDayFirst } from '../knowledge/calendar/date-order.ts'
import { spansOverlap } from '../domain/span.ts'
import type { Gazetteer } from '../knowledge/gazetteer/open-gazetteer.ts'
import { knownRegister, type Register } from '../knowledge/register/register.ts'
import { analyse } from '../language/analyse.ts'
import { modelVersion, type Model } from '../language/load-model.ts'
import { version } from '../domain/version.ts'
import { clean } from './1-clean/clean.ts'
import { findMentions } from './2-mentions/find-mentions.ts'
import { isDayAhead } from './3-when/day-ahead.ts'
import { findTimes } from './3-when/find-times.ts'
import type { TimeContext } from './3-when/time-mention.ts'
import { inLocalTime } from './3-when/local-time.ts'
import { orderOfActs, withOrder } from './3-when/order-of-acts.ts'
import { timesOfActs } from './3-when/time-of-act.ts'
import { withTimetable } from './3-when/timetable.ts'
import { findPlaces, type PlaceMention } from './4-where/find-places.ts'
import { indexPlaces } from './4-where/place-index.ts'
import { placeOfAct, placeThings } from './4-where/place-of-act.ts'
import { townOfStory } from './4-where/town-of-story.ts'
import { resolveParties } from './5-who/resolve-parties.ts'
import { findThings } from './5-who/find-things.ts'
import { extractActs } from './6-acts/extract-acts.ts'
import type { ActScorer } from './6-acts/act-scorer.ts'
import { weighActs } from './6-acts/weigh-acts.ts'
import { opinionOf, scoreActs } from './6-acts/score-acts.ts'
import { findSpeech } from './7-speakers/find-speech.ts'
import { toldBySomebody } from './7-speakers/told-by-somebody.ts'
import { judge } from './8-judge/judge.ts'
import { inParts, type OnPart, type PartReading } from './in-parts.ts'
import { remarkLongSentences } from './long-sentences.ts'
import { createNotes } from './notes.ts'
import { treesOf } from './trees-of.ts'

/** All that a reading needs besides the report; without a register the one that comes with Sitrep; without a scorer the lexicon alone tells acts. */
export type Tools = { readonly model: Model; readonly gazetteer: Gazetteer; readonly register?: Register; readonly scorer?: ActScorer }

/** The name under which readings are kept: the version of Sitrep and of its model, and the editions of a user's own places and people. */
export const readerVersion = ({ model, gazetteer, register, scorer }: Tools): string =>
  [
    `${version}+${modelVersion(model)}`,
    ...(scorer === undefined ? [] : [scorer.version]),
    ...(gazetteer.edition === undefined ? [] : [`places-${gazetteer.edition}`]),
    ...(register?.edition === undefined ? [] : [`register-${register.edition}`]),
  ].join('+')

/**
 * Reads one report. A pure function: the same report and tools give the same reading, on any machine, in any order. Of a long one `onPart`
 * hears after each part how many of how many are read.
 */
export function readReport(report: Report, tools: Tools, onPart?: OnPart): Reading {
  return inParts(report, (part) => readPart(part, tools), onPart === undefined ? {} : { onPart })
}

function readPart(report: Report, tools: Tools): PartReading {
  const { model, gazetteer, register = knownRegister } = tools
  const notes = createNotes()
  const published = publishedDay(report)
  const { text, furniture } = clean(report.text, notes.remark)
  const sentences = analyse(text, model)
  remarkLongSentences(sentences, notes.remark)
  const trees = treesOf(sentences)
  const own = trees.filter((tree) => !furniture.some((at) => spansOverlap(at, tree.sentence.at)))
  const mentions = findMentions(own)
  const source = report.source?.country
  const places = findPlaces(sentences, text, gazetteer, source === undefined ? {} : { source }, notes.remark)
  const times = findTimes(text, timeContext(report, sentences, places), notes.remark)
  const placeAt = indexPlaces(places).at
  const standsAt = (sentence: number, token: number) => {
    const mention = placeAt(sentence, token)
    return mention?.metonym === false ? mention.place : undefined
  }
  const who = resolveParties(
    trees,
    mentions,
    { text, published, register, ...(source === undefined ? {} : { home: source }), countryAt: (sentence, token) => placeAt(sentence, token)?.place.country },
    notes.remark,
  )
  const town = townOfStory(trees, places)
  const things = findThings(trees, mentions, { text, partiesAt: who.at, placeAt: standsAt, pair: who.pair, ...(town && { town }) })
  const placeOfThing = placeThings(things.all, text, places)
  const knows = {
    isParty: (tree: { number: number }, head: number) => who.at(tree.number, head).length > 0 || who.ofSpeaker.has(`${tree.number}:${head}`),
    isPlace: (tree: { number: number }, head: number) => placeAt(tree.number, head)?.metonym === false,
    sidesOf: (tree: { number: number }, head: number) => who.at(tree.number, head),
    kindAt: (tree: { number: number }, head: number) => things.kindAt(tree.number, head),
    isShip: (tree: { number: number }, head: number) => things.isShip(tree.number, head),
  }
  const byLexicon = own.flatMap((tree) => extractActs(tree, knows))
  const opinions = tools.scorer === undefined ? undefined : scoreActs(own, byLexicon, tools.scorer)
  const weighed = opinions === undefined ? byLexicon : weighActs(own, byLexicon, { opinions, knows, remark: notes.remark })
  const acts = withTimetable(weighed, trees, times, published)
  const speech = toldBySomebody(findSpeech(own, text, notes.remark, knows.isParty), acts)
  const claims = judge(
    acts,
    {
      report: report.id,
      text,
      trees,
      published,
      speech,
      partiesAt: who.at,
      isOfSpeaker: (sentence, head) => who.ofSpeaker.has(`${sentence}:${head}`),
      thingAt: things.at,
      pair: who.pair,
      countryAt: (sentence, token) => standsAt(sentence, token)?.country,
      ...timesOfActs({ acts, trees, times, published }),
      opinionOf: (draft, tree) => opinions && opinionOf(tree, draft, opinions),
      placeOf: (draft) => placeOfAct(draft, { places, trees, thingAt: things.at, placeOfThing }),
    },
    notes.remark,
  )
  const reading: Reading = {
    report: report.id,
    reader: readerVersion(tools),
    claims: withOrder(claims.map(inLocalTime), orderOfActs(acts, trees)),
    findings: notes.all(),
    parties: who.all,
    things: things.all,
    learned: who.learned,
    words: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
  }
  return { reading, sentences: sentences.length }
}

/** What times are read by besides the words: the day, the country of the source and, for what happened far to the east of it, the place. */
function timeContext({ published, source }: Report, sentences: readonly Sentence[], places: readonly PlaceMention[]): TimeContext {
  const [first] = places
  const dateline = first?.sentence === 0 && first.first === 0 && first.role === 'at' ? first.place : undefined
  const home = dateline ?? (source?.country === undefined ? undefined : { country: source.country })
  const dayFirst = source?.country && writesDayFirst(source.country)
  const at = published.kind === 'stated' ? published.at : undefined
  return {
    sentences: sentences.map((sentence) => sentence.at),
    ...(at === undefined ? {} : { published: dayOf(at) }),
    countries: [...(source?.country === undefined ? [] : [source.country]), ...countriesOf(places)],
    ...(dayFirst === undefined ? {} : { dayFirst }),
    ...(at !== undefined &&
    home !== undefined &&
    isDayAhead(
      at,
      home,
      places.map(({ place }) => place),
    )
      ? { dayAhead: true }
      : {}),
  }
}

/** The countries of a report's places, the most often named first. */
function countriesOf(places: readonly PlaceMention[]): readonly CountryCode[] {
  const counts = new Map<CountryCode, number>()
  for (const { place } of places) if (place.country !== undefined) counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country)
}
