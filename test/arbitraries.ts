import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Act } from '../src/domain/act.ts'
import { events, statuses } from '../src/domain/act.ts'
import type { About, Claim, Doubt, Quantity, Speaker } from '../src/domain/claim.ts'
import { speechActs } from '../src/domain/claim.ts'
import type { Decision, Verdict } from '../src/domain/decision.ts'
import type { Finding } from '../src/domain/finding.ts'
import type { ClaimId, ReportId } from '../src/domain/id.ts'
import { claimId, decisionId, reportId, ruleId, thingId } from '../src/domain/id.ts'
import type { Party } from '../src/domain/party.ts'
import { countryCode, sectors, thingKinds } from '../src/domain/party.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Report, Source } from '../src/domain/report.ts'
import { sourceKinds } from '../src/domain/report.ts'
import type { Span } from '../src/domain/span.ts'
import { wordsAt } from '../src/domain/span.ts'
import type { Thing } from '../src/domain/thing.ts'
import { states } from '../src/domain/thing.ts'
import type { Interval, IsoDay, Moment, Timex, When } from '../src/domain/when.ts'
import { addDays, grains, isoDay, moment } from '../src/domain/when.ts'
import type { Place, Where } from '../src/domain/where.ts'
import { precisions } from '../src/domain/where.ts'

/**
 * Arbitrary objects of the domain for laws. They keep the domain's promises: spans lie inside the text and slice back to their words,
 * a trigger lies inside its evidence, ids have their shapes; beyond that anything goes, also what no reader would ever read.
 */

type Arbitraries<T> = { readonly [Key in keyof T]: Arbitrary<Exclude<T[Key], undefined>> }

/** A record whose keys in `optional` may be absent, and are then not there at all. */
function record<Required extends object, Optional extends object>(
  required: Arbitraries<Required>,
  optional: Arbitraries<Optional>,
): Arbitrary<Required & Partial<Optional>> {
  const model: Record<string, Arbitrary<unknown>> = { ...required, ...optional }
  return fc.record(model, { requiredKeys: Object.keys(required), noNullPrototype: true }) as Arbitrary<object> as Arbitrary<Required & Partial<Optional>>
}

/** Any characters, whole ones: letters of all scripts, controls, emoji; no halves of a surrogate pair. */
export const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
/** A share; JSON knows no negative zero. */
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)

const anyDay: Arbitrary<IsoDay> = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(isoDay('2020-06-16'), days))
export const anyMoment: Arbitrary<Moment> = fc.oneof(
  anyDay,
  fc.tuple(anyDay, fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => {
    const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
    return moment(`${day}T${hours}:${minutes}`)
  }),
)
/** UTC, to the second. */
export const anyInstant = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((at) => `${at.toISOString().slice(0, 19)}Z`)

export const anyReportId: Arbitrary<ReportId> = fc
  .string({ unit: fc.constantFrom(...Array.from({ length: 16 }, (_, digit) => digit.toString(16))), minLength: 64, maxLength: 64 })
  .map(reportId)
const anyClaimId: Arbitrary<ClaimId> = fc.tuple(anyReportId, fc.integer({ min: 1, max: 99 })).map(([report, n]) => claimId(report, n))
const anyRule = fc.constantFrom('acts/verb', 'when/iso-day', 'speakers/said-by').map(ruleId)
const anyCountry = fc.constantFrom('KOR', 'PRK', 'USA', 'CHN', 'RUS', 'UNO').map(countryCode)
const anyThingId = fc.constantFrom('facility/liaison office', 'channel/hotline', 'zone/line of contact').map(thingId)

/** A span inside `text`. */
function spanIn(text: string): Arbitrary<Span> {
  return fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
}

const anyInterval: Arbitrary<Interval> = fc
  .tuple(
    record<Pick<Interval, 'grain'>, Omit<Interval, 'grain'>>(
      { grain: fc.constantFrom(...grains) },
      { start: anyMoment, end: anyMoment, approximate: fc.constant(true) },
    ),
  )
  .map(([interval]) =>
    interval.start !== undefined && interval.end !== undefined && interval.end < interval.start ? { ...interval, end: interval.start } : interval,
  )

const anyTimex: Arbitrary<Timex> = fc.record({
  type: fc.constantFrom('DATE' as const, 'TIME' as const, 'DURATION' as const, 'SET' as const),
  value: fc.constantFrom('2020-06-16', 'PRESENT_REF', 'P3D', '2020-W25'),
})

function whenIn(text: string): Arbitrary<When> {
  const at = spanIn(text)
  return fc.oneof(
    fc.record({ kind: fc.constant('stated' as const), interval: anyInterval, at, timex: anyTimex, by: anyRule }),
    fc.record({ kind: fc.constant('computed' as const), interval: anyInterval, at, timex: anyTimex, from: anyDay, by: anyRule }),
    fc.record({
      kind: fc.constant('inherited' as const),
      interval: anyInterval,
      at,
      because: fc.constantFrom('clause' as const, 'sentence' as const, 'previous-sentence' as const, 'same-event' as const, 'dateline' as const),
      by: anyRule,
    }),
    fc.record({
      kind: fc.constant('assumed' as const),
      interval: anyInterval,
      because: fc.constantFrom('published-that-day' as const, 'before-publication' as const, 'after-publication' as const),
      by: anyRule,
    }),
    fc.constant({ kind: 'unknown' as const }),
  )
}

const anyPlace: Arbitrary<Place> = record<Pick<Place, 'name' | 'precision' | 'feature'>, Omit<Place, 'name' | 'precision' | 'feature'>>(
  { name: words, precision: fc.constantFrom(...precisions), feature: fc.constantFrom('city', 'sea', 'line') },
  {
    latitude: share.map((part) => part * 180 - 90),
    longitude: share.map((part) => part * 360 - 180),
    country: anyCountry,
    region: words,
    geonamesId: fc.nat(),
  },
)

function whereIn(text: string): Arbitrary<Where> {
  const at = spanIn(text)
  return fc.oneof(
    fc.record({ kind: fc.constant('stated' as const), place: anyPlace, at }),
    fc.record({
      kind: fc.constant('inherited' as const),
      place: anyPlace,
      at,
      because: fc.constantFrom(
        'thing' as const,
        'sentence' as const,
        'previous-sentence' as const,
        'same-event' as const,
        'dateline' as const,
        'report' as const,
      ),
    }),
    fc.constant({ kind: 'unknown' as const }),
  )
}

function partyIn(text: string): Arbitrary<Party> {
  type Needed = Pick<Party, 'at' | 'name' | 'kind'>
  return record<Needed, Omit<Party, keyof Needed | 'words'>>(
    { at: spanIn(text), name: words, kind: fc.constantFrom('country' as const, 'person' as const, 'organisation' as const, 'group' as const) },
    {
      country: anyCountry,
      sector: fc.constantFrom(...sectors),
      secondSector: fc.constantFrom(...sectors),
      role: words,
      registerId: words,
      antecedent: spanIn(text),
    },
  ).map((party) => ({ ...party, words: wordsAt(text, party.at) }))
}

function thingIn(text: string): Arbitrary<Thing> {
  type Needed = Pick<Thing, 'at' | 'id' | 'kind' | 'name' | 'parties'>
  return record<Needed, Pick<Thing, 'place'>>(
    { at: spanIn(text), id: anyThingId, kind: fc.constantFrom(...thingKinds), name: words, parties: fc.array(anyCountry, { maxLength: 3 }) },
    { place: anyPlace },
  ).map((thing) => ({ ...thing, words: wordsAt(text, thing.at) }))
}

const anyAct: Arbitrary<Act> = record<Omit<Act, 'mode'>, Pick<Act, 'mode'>>(
  {
    event: fc.constantFrom(...events),
    contexts: fc.uniqueArray(fc.constantFrom('military', 'diplomatic', 'economic'), { maxLength: 2 }),
    cameoRoot: fc.integer({ min: 1, max: 20 }).map((root) => String(root).padStart(2, '0')),
    score: fc.integer({ min: -10, max: 10 }).map((score) => score + 0),
  },
  { mode: fc.constantFrom('demolish', 'withdraw', 'meet') },
)

function speakerIn(text: string): Arbitrary<Speaker> {
  return record<Pick<Speaker, 'party' | 'cue' | 'manner'>, Pick<Speaker, 'medium' | 'saidOn'>>(
    { party: partyIn(text), cue: spanIn(text), manner: fc.constantFrom('quoted' as const, 'paraphrased' as const, 'mixed' as const) },
    { medium: words, saidOn: whenIn(text) },
  )
}

function quantityIn(text: string): Arbitrary<Quantity> {
  return fc
    .record({
      at: spanIn(text),
      kind: fc.constantFrom(...(['dead', 'injured', 'missing', 'detained', 'crowd', 'displaced', 'money', 'count'] as const)),
      unit: words,
      bounds: fc.tuple(fc.nat(), fc.nat()),
      approximate: fc.boolean(),
    })
    .map(({ bounds, ...quantity }) => ({ ...quantity, low: Math.min(...bounds), high: Math.max(...bounds) }))
}

function aboutIn(text: string): Arbitrary<About> {
  type Needed = Pick<About, 'at' | 'trigger' | 'actor' | 'recipient'>
  const parties = fc.array(partyIn(text), { maxLength: 2 })
  return record<Needed, Omit<About, keyof Needed>>(
    { at: spanIn(text), trigger: spanIn(text), actor: parties, recipient: parties },
    { act: anyAct, thing: thingIn(text), when: whenIn(text), where: whereIn(text) },
  )
}

const anyDoubt: Arbitrary<Doubt> = fc.record({ field: fc.constantFrom('actor', 'when', 'act'), because: words, factor: share })

/** A claim of the report with that id and text. */
export function claimIn(report: ReportId, text: string): Arbitrary<Claim> {
  type Derived = 'evidence' | 'trigger'
  type Maybe = 'speechAct' | 'about' | 'thing' | 'state' | 'condition' | 'deadline'
  const parties = fc.array(partyIn(text), { maxLength: 2 })
  return fc
    .tuple(
      record<Omit<Claim, Derived | Maybe>, Pick<Claim, Maybe>>(
        {
          id: fc.integer({ min: 1, max: 999 }).map((n) => claimId(report, n)),
          report: fc.constant(report),
          sentence: fc.nat(50),
          saidBy: fc.array(speakerIn(text), { maxLength: 2 }),
          act: anyAct,
          actor: parties,
          recipient: parties,
          status: fc.constantFrom(...statuses),
          background: fc.boolean(),
          when: whenIn(text),
          where: whereIn(text),
          quantities: fc.array(quantityIn(text), { maxLength: 2 }),
          certainty: share,
          doubts: fc.array(anyDoubt, { maxLength: 2 }),
          by: anyRule,
          paths: fc.dictionary(fc.constantFrom('actor', 'recipient'), fc.constantFrom('nsubj', 'obl:to'), { noNullPrototype: true }),
        },
        {
          speechAct: fc.constantFrom(...speechActs),
          about: aboutIn(text),
          thing: thingIn(text),
          state: fc.constantFrom(...Object.values(states).flat()),
          condition: spanIn(text),
          deadline: whenIn(text),
        },
      ),
      fc.tuple(...[1, 2, 3, 4].map(() => fc.nat(text.length))).map((ends) => ends.sort((a, b) => a - b)),
    )
    .map(([claim, [a = 0, b = 0, c = 0, d = 0]]) => ({ ...claim, evidence: { start: a, end: d }, trigger: { start: b, end: c } }))
}

function findingIn(text: string): Arbitrary<Finding> {
  const at = spanIn(text)
  const readings = fc.array(words, { maxLength: 3 })
  return fc.oneof(
    fc.record({ code: fc.constant('date-ambiguous' as const), at, words, readings: fc.array(anyMoment, { maxLength: 2 }) }),
    fc.record({
      code: fc.constantFrom('date-unreadable' as const, 'date-impossible' as const, 'pronoun-unresolved' as const, 'speaker-unknown' as const),
      at,
      words,
    }),
    fc.record({ code: fc.constantFrom('publication-unknown' as const, 'quotation-unclosed' as const), at }),
    fc.record({ code: fc.constant('publication-in-future' as const), at, published: anyDay }),
    fc.record({ code: fc.constantFrom('actor-unknown' as const, 'place-unknown' as const), at, name: words }),
    fc.record({ code: fc.constantFrom('actor-ambiguous' as const, 'place-ambiguous' as const), at, name: words, readings }),
    fc.record({ code: fc.constant('act-ambiguous' as const), at, words, readings }),
    fc.record({ code: fc.constant('act-disputed' as const), at, words, read: fc.constantFrom(...events), kept: fc.boolean(), by: words }),
    fc.record({ code: fc.constant('act-unread' as const), at, words, event: fc.constantFrom(...events), by: words }),
    fc.record({ code: fc.constant('language-not-english' as const), at, language: fc.constantFrom('de', 'ko') }),
    fc.record({ code: fc.constant('text-damaged' as const), at, what: words }),
    fc.record({ code: fc.constant('sentence-too-long' as const), at, tokens: fc.nat() }),
  )
}

const anySource: Arbitrary<Source> = record<Omit<Source, 'country'>, Pick<Source, 'country'>>(
  { name: words, kind: fc.constantFrom(...sourceKinds) },
  { country: anyCountry },
)

const anyReport: Arbitrary<Report> = record<
  Pick<Report, 'id' | 'text' | 'published' | 'fetched' | 'language' | 'origin'>,
  Pick<Report, 'title' | 'url' | 'byline' | 'source' | 'editionOf'>
>(
  {
    id: anyReportId,
    text: anyText,
    published: fc.oneof(
      fc.constant({ kind: 'unknown' as const }),
      fc.record({
        kind: fc.constant('stated' as const),
        at: anyMoment,
        by: fc.constantFrom('option' as const, 'front-matter' as const, 'metadata' as const, 'text' as const),
      }),
    ),
    fetched: anyInstant,
    language: fc.constantFrom('en', 'de', 'ko'),
    origin: words,
  },
  { title: words, url: fc.webUrl(), byline: words, source: anySource, editionOf: anyReportId },
)

/** A reading of that report; its claims are numbered from 1 as a reader numbers them. */
function readingOf(report: Report): Arbitrary<Reading> {
  const { id, text } = report
  return fc.record({
    report: fc.constant(id),
    reader: fc.constantFrom('0.1.0+en-1a2b3c4d', '0.2.0+en-5e6f7a8b'),
    claims: fc.array(claimIn(id, text), { maxLength: 4 }).map((claims) => claims.map((claim, n) => ({ ...claim, id: claimId(id, n + 1) }))),
    findings: fc.array(findingIn(text), { maxLength: 3 }),
    parties: fc.array(partyIn(text), { maxLength: 3 }),
    things: fc.array(thingIn(text), { maxLength: 2 }),
    words: fc.nat(),
  })
}

/** A report and a reading of it. */
export const anyRead: Arbitrary<{ readonly report: Report; readonly reading: Reading }> = anyReport.chain((report) =>
  readingOf(report).map((reading) => ({ report, reading })),
)

const anyVerdict: Arbitrary<Verdict> = fc.oneof(
  fc.record({ kind: fc.constantFrom('accept' as const, 'reject' as const), claim: anyClaimId }),
  fc.record({
    kind: fc.constant('correct' as const),
    claim: anyClaimId,
    fields: record<object, Pick<Claim, 'act' | 'status' | 'when' | 'where'>>(
      {},
      { act: anyAct, status: fc.constantFrom(...statuses), when: fc.constant({ kind: 'unknown' as const }), where: fc.constant({ kind: 'unknown' as const }) },
    ),
  }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'split' as const), claims: fc.array(anyClaimId, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('link' as const),
    commitment: anyClaimId,
    by: anyClaimId,
    as: fc.constantFrom('carried out' as const, 'suspended' as const, 'withdrawn' as const, 'undo' as const),
  }),
)

export const anyDecision: Arbitrary<Decision> = fc.record({
  id: fc.uuid().map(decisionId),
  verdict: anyVerdict,
  who: words,
  at: anyInstant,
  why: anyText,
})
