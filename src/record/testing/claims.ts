import type { Act, EventType, Status } from '../../domain/act.ts'
import type { About, Claim, Quantity, Speaker, SpeechAct } from '../../domain/claim.ts'
import type { Decision, Verdict } from '../../domain/decision.ts'
import { claimId, decisionId, reportId, ruleId, thingId } from '../../domain/id.ts'
import type { ReportId } from '../../domain/id.ts'
import type { Party, Sector, ThingKind } from '../../domain/party.ts'
import { countryCode } from '../../domain/party.ts'
import type { LogEntry } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import type { Span } from '../../domain/span.ts'
import type { Thing } from '../../domain/thing.ts'
import type { Interval, When } from '../../domain/when.ts'
import { isoDay, moment } from '../../domain/when.ts'
import type { Place, Where } from '../../domain/where.ts'

// Hand-made claims for the tests of the folds: a story is a list of dispatches, each with the claims that a reader would take from it.

const rule = ruleId('test/hand-made')
const scores: Partial<Record<EventType, number>> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  ACCUSE: -3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
}

/** `ASSAULT` or `ASSAULT/explosives`. */
function act(words: string): Act {
  const [event, mode] = words.split('/') as [EventType, string | undefined]
  return { event, ...(mode === undefined ? {} : { mode }), contexts: [], cameoRoot: '00', score: scores[event] ?? 0 }
}

const countries: Readonly<Record<string, string>> = {
  PRK: 'North Korea',
  KOR: 'South Korea',
  USA: 'United States',
  CHN: 'China',
  RUS: 'Russia',
  UKR: 'Ukraine',
}

/** `PRK`, `PRK:MIL Korean People's Army`, `PRK:GOV @Kim Yo-jong` (a person), `? witnesses` (no country). */
function party(words: string): Party {
  const [code = '', ...rest] = words.split(' ')
  const [country = '', sector] = code.split(':')
  const told = rest.join(' ')
  const isPerson = told.startsWith('@')
  const name = told === '' ? (countries[country] ?? country) : told.slice(isPerson ? 1 : 0)
  return {
    at: { start: 0, end: 0 },
    words: name,
    name,
    ...(country === '?' ? {} : { country: countryCode(country) }),
    ...(sector === undefined ? {} : { sector: sector as Sector }),
    kind: isPerson ? 'person' : told === '' ? 'country' : sector === undefined ? 'group' : 'organisation',
  }
}

const places: Readonly<Record<string, Place>> = {
  Wonsan: { name: 'Wonsan', precision: 'city', latitude: 39.15, longitude: 127.44, country: countryCode('PRK'), feature: 'city' },
  Pyongyang: { name: 'Pyongyang', precision: 'city', latitude: 39.03, longitude: 125.75, country: countryCode('PRK'), feature: 'city' },
  Panmunjom: { name: 'Panmunjom', precision: 'city', latitude: 37.96, longitude: 126.68, country: countryCode('KOR'), feature: 'line' },
  Singapore: { name: 'Singapore', precision: 'city', latitude: 1.29, longitude: 103.85, country: countryCode('SGP'), feature: 'city' },
  Hanoi: { name: 'Hanoi', precision: 'city', latitude: 21.02, longitude: 105.84, country: countryCode('VNM'), feature: 'city' },
  Vietnam: { name: 'Vietnam', precision: 'country', country: countryCode('VNM'), feature: 'country' },
}

export function place(name: string): Place {
  const found = places[name]
  if (!found) throw new TypeError(`no such test place: ${name}`)
  return found
}

/** `facility/liaison office`, then the countries it belongs to. */
export function thing(words: string, ...parties: readonly string[]): Thing {
  const [kind = '', name = ''] = words.split('/')
  return { id: thingId(words.toLowerCase()), kind: kind as ThingKind, at: { start: 0, end: 0 }, words: name, name, parties: parties.map(countryCode) }
}

/**
 * `2020-06-16`, `2020-06-16T14:50`, `2018-04..2018-12` (months or days), `..2016-12-31` (open), `2019-02..`, with `~` in front: approximate.
 * `assumed 2020-06-16`: nothing in the text; `?`: unknown.
 */
function when(words: string): When {
  if (words === '?') return { kind: 'unknown' }
  if (words.startsWith('assumed ')) return { kind: 'assumed', interval: interval(words.slice(8)), because: 'published-that-day', by: rule }
  const value = interval(words)
  return { kind: 'stated', interval: value, at: { start: 0, end: 0 }, timex: { type: 'DATE', value: words }, by: rule }
}

function interval(words: string): Interval {
  const approximate = words.startsWith('~')
  const bare = approximate ? words.slice(1) : words
  const [start = '', end = start] = bare.split('..')
  const grain = start.length > 10 ? 'minute' : start.length === 7 || end.length === 7 ? 'month' : (start || end).length === 4 ? 'year' : 'day'
  return {
    ...(start === '' ? {} : { start: moment(firstOf(start)) }),
    ...(end === '' ? {} : { end: moment(lastOf(end)) }),
    grain,
    ...(approximate ? { approximate: true } : {}),
  }
}

const firstOf = (text: string): string => (text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text)

function lastOf(text: string): string {
  if (text.length === 4) return `${text}-12-31`
  if (text.length !== 7) return text
  const [year = 0, month = 0] = text.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

type AboutWords = {
  readonly act?: string
  readonly words?: string
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  readonly thing?: Thing
  readonly where?: string
}

export type ClaimWords = {
  /** The words that name the act; they must stand in the text of the dispatch. */
  readonly on: string
  readonly act: string
  /** The clause; the sentence around `on` where it is left out. */
  readonly evidence?: string
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  readonly thing?: Thing
  readonly state?: string
  readonly when?: string
  readonly where?: string
  readonly status?: Status
  readonly background?: boolean
  readonly saidBy?: readonly string[]
  readonly quoted?: boolean
  readonly speechAct?: SpeechAct
  readonly about?: AboutWords
  readonly deadline?: string
  readonly quantities?: readonly (readonly [Quantity['kind'], string, number, number?])[]
  readonly certainty?: number
}

export type Dispatch = {
  readonly slug: string
  readonly published?: string
  readonly publisher?: string
  readonly byline?: string
  readonly text: string
  readonly claims?: readonly ClaimWords[]
  readonly editionOf?: string
  /** The day it was learned; the day it was published where it is left out. */
  readonly learned?: string
}

/** A stand-in for the SHA-256 of a dispatch: 64 hexadecimal digits that depend on its slug alone. */
export function idOf(slug: string): ReportId {
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (const char of slug) {
    a = Math.imul(a ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
    b = (Math.imul(b ^ a, 0x85ebca6b) + 0x9e3779b9) >>> 0
  }
  const half = a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0')
  return reportId(half.repeat(4))
}

/** The id of the `number`-th claim (from 1) of a dispatch. */
export const claimOf = (slug: string, number: number) => claimId(idOf(slug), number)

/** A log that learned the dispatches in the order given. */
export function logOf(dispatches: readonly Dispatch[], decisions: readonly Decision[] = []): readonly LogEntry[] {
  const read = dispatches.map((dispatch, i): LogEntry => {
    const report = reportOf(dispatch)
    const claims = (dispatch.claims ?? []).map((words, n) => claimFrom(words, report, n + 1))
    const learned = `${dispatch.learned ?? dispatch.published ?? '2020-01-01'}T12:00:00Z`
    return {
      kind: 'read',
      sequence: i + 1,
      learned,
      report,
      reading: { report: report.id, reader: 'test', claims, findings: [], parties: [], things: [], words: report.text.split(' ').length },
    }
  })
  const decided = decisions.map((decision, i): LogEntry => ({ kind: 'decided', sequence: read.length + i + 1, learned: decision.at, decision }))
  return [...read, ...decided]
}

/** A person's decision, taken on a day (by default after every dispatch). */
export function decide(verdict: Verdict, day = '2030-01-01'): Decision {
  return { id: decisionId(`d-${verdict.kind}-${day}`), verdict, who: 'tester', at: `${day}T12:00:00Z`, why: 'the test says so' }
}

function reportOf(dispatch: Dispatch): Report {
  return {
    id: idOf(dispatch.slug),
    text: dispatch.text,
    ...(dispatch.byline === undefined ? {} : { byline: dispatch.byline }),
    ...(dispatch.publisher === undefined ? {} : { source: { name: dispatch.publisher, kind: 'newspaper' } }),
    ...(dispatch.editionOf === undefined ? {} : { editionOf: idOf(dispatch.editionOf) }),
    published: dispatch.published === undefined ? { kind: 'unknown' } : { kind: 'stated', at: isoDay(dispatch.published), by: 'front-matter' },
    fetched: '2030-01-01T00:00:00Z',
    language: 'en',
    origin: `${dispatch.slug}.txt`,
  }
}

function claimFrom(words: ClaimWords, report: Report, number: number): Claim {
  const trigger = find(report.text, words.on)
  const evidence = words.evidence === undefined ? sentenceAround(report.text, trigger) : find(report.text, words.evidence)
  return {
    id: claimId(report.id, number),
    report: report.id,
    sentence: report.text.slice(0, trigger.start).split('. ').length - 1,
    evidence,
    trigger,
    saidBy: (words.saidBy ?? []).map((name) => speaker(name, trigger, words.quoted ?? false)),
    act: act(words.act),
    ...(words.speechAct === undefined ? {} : { speechAct: words.speechAct }),
    ...(words.about === undefined ? {} : { about: aboutFrom(words.about, evidence, report.text) }),
    actor: (words.actor ?? []).map(party),
    recipient: (words.recipient ?? []).map(party),
    ...(words.thing === undefined ? {} : { thing: words.thing }),
    ...(words.state === undefined ? {} : { state: words.state }),
    status: words.status ?? 'done',
    background: words.background ?? false,
    when: words.when === undefined ? { kind: 'unknown' } : whenIn(report.text, words.when),
    where: whereFrom(words.where),
    quantities: (words.quantities ?? []).map(([kind, unit, low, high = low]) => ({ at: trigger, kind, unit, low, high, approximate: false })),
    ...(words.deadline === undefined ? {} : { deadline: when(words.deadline) }),
    certainty: words.certainty ?? 0.9,
    doubts: [],
    by: rule,
    paths: {},
  }
}

/** A time with its words, where the text has them: "until 2016" for `..2016-12-31`. */
function whenIn(text: string, words: string): When {
  const value = when(words)
  if (value.kind !== 'stated') return value
  const year = (value.interval.end ?? value.interval.start)?.slice(0, 4) ?? ''
  const start = text.indexOf(year)
  return start < 0 ? value : { ...value, at: { start, end: start + year.length } }
}

function aboutFrom(words: AboutWords, evidence: Span, text: string): About {
  const at = words.words === undefined ? evidence : find(text, words.words)
  return {
    at,
    trigger: at,
    ...(words.act === undefined ? {} : { act: act(words.act) }),
    actor: (words.actor ?? []).map(party),
    recipient: (words.recipient ?? []).map(party),
    ...(words.thing === undefined ? {} : { thing: words.thing }),
    ...(words.where === undefined ? {} : { where: whereFrom(words.where) }),
  }
}

function speaker(name: string, cue: Span, quoted: boolean): Speaker {
  return { party: party(name), cue, manner: quoted ? 'quoted' : 'paraphrased' }
}

function whereFrom(name: string | undefined): Where {
  return name === undefined ? { kind: 'unknown' } : { kind: 'stated', place: place(name), at: { start: 0, end: 0 } }
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new TypeError(`"${words}" does not stand in "${text}"`)
  return { start, end: start + words.length }
}

function sentenceAround(text: string, at: Span): Span {
  const start = text.lastIndexOf('. ', at.start)
  const end = text.indexOf('. ', at.end)
  return { start: start < 0 ? 0 : start + 2, end: end < 0 ? text.length : end }
}
