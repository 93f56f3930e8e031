import { createHash } from 'node:crypto'
import type { EventType } from '../src/domain/act.ts'
import type { Claim, SpeechAct } from '../src/domain/claim.ts'
import { claimId, reportId, ruleId, thingId } from '../src/domain/id.ts'
import type { CountryCode, Party, Sector, KnownKind } from '../src/domain/party.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Report } from '../src/domain/report.ts'
import type { Span } from '../src/domain/span.ts'
import type { Thing } from '../src/domain/thing.ts'
import type { IsoDay } from '../src/domain/when.ts'
import { addDays, isoDay } from '../src/domain/when.ts'
import type { Place } from '../src/domain/where.ts'

// A log as years of a few dozen disputes would fill it: happenings that several papers tell in other words on the day and the days after, printed
// dispatches, threats with and without deeds after them, things that open, close and are told of again years later. The same seed gives the same log.

export type SyntheticReport = { readonly report: Report; readonly reading: Reading }

const firstDay = isoDay('2018-01-01')
const days = 2556

/** Numbers from 0 to 1, always the same (mulberry32). */
function createChance(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    next,
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)]!,
    /** The first ones more often. */
    pickFew: <T>(list: readonly T[]): T => list[Math.floor(list.length * next() ** 2)]!,
    /** One of many words, the first ones far more often. */
    word: (): string => vocabulary[Math.floor(vocabulary.length ** next()) - 1]!,
    happens: (share: number): boolean => next() < share,
  }
}
type Chance = ReturnType<typeof createChance>

const rule = ruleId('bench/synthetic')
const countries: readonly (readonly [code: string, name: string, city: string, latitude: number, longitude: number])[] = [
  ['PRK', 'North Korea', 'Pyongyang', 39, 125.8],
  ['KOR', 'South Korea', 'Seoul', 37.6, 127],
  ['RUS', 'Russia', 'Moscow', 55.8, 37.6],
  ['UKR', 'Ukraine', 'Kyiv', 50.5, 30.5],
  ['ISR', 'Israel', 'Tel Aviv', 32.1, 34.8],
  ['LBN', 'Lebanon', 'Beirut', 33.9, 35.5],
  ['SYR', 'Syria', 'Damascus', 33.5, 36.3],
  ['TUR', 'Turkey', 'Ankara', 39.9, 32.9],
  ['IND', 'India', 'Delhi', 28.7, 77.2],
  ['PAK', 'Pakistan', 'Lahore', 31.5, 74.3],
  ['CHN', 'China', 'Beijing', 39.9, 116.4],
  ['USA', 'United States', 'Washington', 38.9, -77],
  ['IRN', 'Iran', 'Tehran', 35.7, 51.4],
  ['SAU', 'Saudi Arabia', 'Riyadh', 24.7, 46.7],
  ['ARM', 'Armenia', 'Yerevan', 40.2, 44.5],
  ['AZE', 'Azerbaijan', 'Baku', 40.4, 49.9],
  ['ETH', 'Ethiopia', 'Addis Ababa', 9, 38.8],
  ['ERI', 'Eritrea', 'Asmara', 15.3, 38.9],
  ['SRB', 'Serbia', 'Belgrade', 44.8, 20.5],
  ['GRC', 'Greece', 'Athens', 38, 23.7],
]
const offices: readonly (readonly [role: string, sector: Sector])[] = [
  ['foreign ministry', 'GOV'],
  ['defence ministry', 'MIL'],
  ['army', 'MIL'],
  ['parliament', 'LEG'],
  ['police', 'COP'],
]
const firstNames = 'Adan Bela Cem Dora Emin Fara Goran Hana Ilir Jana Karim Lena Marek Nadia Oren Petra'.split(' ')
const lastNames =
  'Abel Boric Celik Dudek Elmas Farid Gashi Halil Ilves Jovic Kaya Lozano Malik Novak Orban Pavic Qadir Rossi Sahin Toth Urbani Vidal Wolf Yilmaz Zeman'.split(
    ' ',
  )
const papers = Array.from({ length: 30 }, (_, i) => `${lastNames[i % 25]!} ${['Times', 'Post', 'Courier'][i % 3]!}`)
const agencies = ['Reuters', 'AFP', 'TASS', 'Yonhap', 'Anadolu']
const topics =
  `water grain ships fishermen prisoners visas leaflets exercises missiles radar airspace elections refugees bridge customs gas pipeline power islands mines
  monuments language schools flags maps patrols snipers drones balloons loudspeakers trade quotas cement medicine vaccines observers sanctions inspectors uranium`.split(
    /\s+/u,
  )
const colours =
  `quickly again openly in full at night under pressure with regret by surprise for weeks once more without delay in public by letter after long debate
  despite protest before dawn near schools along roads through mediators on television in parliament over dinner`.split(/\s+/u)

/** Words that are as many and as unlike in how often they come as those of real news: the n-th comes about 1/n times as often as the first (Zipf). */
const syllables = 'ba bel cor dan den el far gor hal in jan kel lor mar nor ol par quin ras sol tam ur vel wes xan yor zim'.split(' ')
const vocabulary = Array.from({ length: 12_000 }, (_, n) =>
  Array.from({ length: 2 + (n % 3) }, (_unused, k) => syllables[Math.floor(n / syllables.length ** k + k * 7) % syllables.length]!).join(''),
)

type Deed = {
  readonly event: EventType
  readonly mode?: string
  readonly score: number
  readonly words: readonly string[]
  readonly kind?: KnownKind
  readonly state?: string
}
const deeds: readonly Deed[] = [
  { event: 'ASSAULT', mode: 'heavy-weapons', score: -9.5, words: ['shelled', 'bombarded', 'fired artillery at'] },
  {
    event: 'ASSAULT',
    mode: 'explosives',
    score: -9.5,
    words: ['blew up', 'destroyed', 'demolished', 'ruined'],
    kind: 'facility',
    state: 'destroyed',
  },
  { event: 'COERCE', mode: 'restrict', score: -6, words: ['closed', 'shut', 'sealed'], kind: 'zone', state: 'closed' },
  { event: 'SANCTION', mode: 'discontinue', score: -5, words: ['cut', 'severed', 'broke off'], kind: 'channel', state: 'cut' },
  { event: 'CONCEDE', mode: 'ease', score: 5, words: ['restored', 'reopened', 'reconnected'], kind: 'channel', state: 'restored' },
  {
    event: 'MOBILIZE',
    mode: 'troops',
    score: -7.6,
    words: ['deployed troops near', 'massed forces near', 'moved soldiers to'],
    kind: 'zone',
    state: 'entered',
  },
  { event: 'CONSULT', score: 1, words: ['met', 'held talks with', 'received envoys of'], kind: 'talks', state: 'held' },
  { event: 'AGREE', score: 3, words: ['signed', 'concluded', 'sealed'], kind: 'agreement', state: 'signed' },
  { event: 'SANCTION', mode: 'convict', score: -5.5, words: ['imposed', 'tightened', 'widened'], kind: 'measure', state: 'in force' },
  { event: 'COOPERATE', score: 6.5, words: ['opened', 'inaugurated', 'launched'], kind: 'facility', state: 'open' },
  { event: 'COERCE', mode: 'arrest', score: -7, words: ['arrested', 'detained', 'seized'] },
  { event: 'RETREAT', mode: 'withdraw', score: 5, words: ['withdrew from', 'pulled out of', 'left'], kind: 'zone', state: 'open' },
]
const nouns: Readonly<Record<KnownKind, readonly string[]>> = {
  facility: ['liaison office', 'industrial park', 'guard post', 'power plant', 'rail bridge'],
  channel: ['telephone line', 'military hotline', 'embassy'],
  agreement: ['water treaty', 'border agreement', 'trade pact', 'ceasefire'],
  zone: ['buffer zone', 'border crossing', 'fishing zone'],
  talks: ['nuclear talks', 'trade talks', 'peace talks'],
  measure: ['trade sanctions', 'visa ban', 'naval blockade'],
  force: ['naval exercise', 'peace contingent'],
  campaign: ['leaflet campaign', 'loudspeaker broadcast'],
}

type Side = { readonly code: CountryCode; readonly name: string; readonly city: string; readonly people: readonly Party[]; readonly place: Place }
type Dispute = { readonly sides: readonly [Side, Side]; readonly things: readonly Thing[]; readonly places: readonly Place[] }
type Happening = {
  readonly deed: Deed
  readonly day: IsoDay
  readonly dispute: Dispute
  readonly actor: 0 | 1
  readonly by: Party
  readonly thing?: Thing
  readonly place?: Place
  readonly dead?: number
  readonly threat?: Deed
  readonly topic: string
  /** What those who tell of it say of it, each in a choice of these words. */
  readonly words: readonly string[]
}

const nowhere = { start: 0, end: 0 }

function sideOf(number: number, chance: Chance): Side {
  const [code, name, city, latitude, longitude] = countries[number]!
  const country = code as CountryCode
  const people = Array.from({ length: 24 }, (_, i): Party => {
    const [role, sector] = offices[i % offices.length]!
    if (i < offices.length) return { at: nowhere, words: `its ${role}`, name: `${name} ${role}`, country, sector, kind: 'organisation' }
    const person = `${chance.pick(firstNames)} ${chance.pick(lastNames)}`
    return { at: nowhere, words: person, name: person, country, sector, role: `spokesman of the ${role}`, registerId: `person/${code}-${i}`, kind: 'person' }
  })
  const place: Place = { name: city, precision: 'city', country, latitude, longitude, feature: 'city' }
  return { code: country, name, city, people, place }
}

function disputesOf(count: number, chance: Chance): readonly Dispute[] {
  const sides = countries.map((_, i) => sideOf(i, chance))
  return Array.from({ length: count }, (_, n) => {
    const a = sides[(n * 2) % sides.length]!
    const b = sides[(n * 2 + 1 + 2 * Math.floor(n / 10)) % sides.length]!
    const parties = [a.code, b.code].sort()
    const places = Array.from({ length: 8 }, (_unused, i): Place => {
      const side = i % 2 === 0 ? a : b
      return {
        name: `${lastNames[(n * 3 + i * 5) % 25]!.toLowerCase()}grad`.replace(/^./u, (first) => first.toUpperCase()),
        precision: 'city',
        country: side.code,
        latitude: side.place.latitude! + chance.next() * 6 - 3,
        longitude: side.place.longitude! + chance.next() * 6 - 3,
        feature: 'city',
      }
    })
    const things = (Object.keys(nouns) as KnownKind[]).flatMap((kind) =>
      nouns[kind].flatMap((noun) =>
        Array.from({ length: 1 + chance.below(3) }, (_unused, i): Thing => {
          const name = i === 0 ? `joint ${noun}` : `${places[i]!.name} ${noun}`
          return { id: thingId(`${kind}/${name}`), kind, at: nowhere, words: name, name, parties, ...(kind === 'facility' ? { place: places[i]! } : {}) }
        }),
      ),
    )
    return { sides: [a, b], things, places }
  })
}

function happeningOn(day: IsoDay, disputes: readonly Dispute[], chance: Chance): Happening {
  const dispute = chance.pickFew(disputes)
  const deed = chance.pick(deeds)
  const actor = chance.below(2) as 0 | 1
  const things = dispute.things.filter(({ kind }) => kind === deed.kind)
  const side = dispute.sides[actor]
  return {
    deed,
    day,
    dispute,
    actor,
    by: chance.happens(0.5) ? countryOf(side) : chance.pickFew(side.people),
    ...(things.length === 0 ? {} : { thing: chance.pickFew(things) }),
    ...(chance.happens(0.7) ? { place: chance.pickFew(dispute.places) } : {}),
    ...(deed.event === 'ASSAULT' ? { dead: chance.below(40) } : {}),
    ...(chance.happens(0.35) ? { threat: chance.pick(deeds) } : {}),
    topic: chance.pick(topics),
    words: Array.from({ length: 16 }, chance.word),
  }
}

const countryOf = ({ code, name }: Side): Party => ({ at: nowhere, words: name, name, country: code, kind: 'country' })

/** Sentences put down one after the other, each with the claims that it makes. */
function createPage(id: string, published: IsoDay) {
  let text = ''
  const claims: Claim[] = []
  const say = (sentence: string): Span => {
    const start = text.length
    text += `${sentence} `
    return { start, end: start + sentence.length }
  }
  type Told = Pick<Claim, 'act' | 'actor' | 'recipient' | 'status' | 'when'> & Partial<Claim> & { readonly trigger: Span }
  const claim = (evidence: Span, told: Told): void => {
    claims.push({
      id: claimId(reportId(id), claims.length + 1),
      report: reportId(id),
      sentence: claims.length,
      evidence,
      saidBy: [],
      background: false,
      where: { kind: 'unknown' },
      quantities: [],
      certainty: 0.6 + ((claims.length * 37) % 35) / 100,
      doubts: [{ field: 'who', because: 'the verb can be read in two ways', factor: 0.95 }],
      by: rule,
      paths: { actor: 'nsubj', recipient: 'obj' },
      ...told,
    })
  }
  return { say, claim, claims, text: () => text.trimEnd(), published }
}
type Page = ReturnType<typeof createPage>

const wordsIn = (span: Span, sentence: string, words: string): Span => {
  const at = sentence.indexOf(words)
  return { start: span.start + at, end: span.start + at + words.length }
}
const onDay = (day: IsoDay, at: Span): Claim['when'] => ({
  kind: 'computed',
  interval: { start: day, end: day, grain: 'day' },
  at,
  timex: { type: 'DATE', value: day },
  from: day,
  by: rule,
})
const actOf = ({ event, mode, score }: Deed): Claim['act'] => ({ event, ...(mode === undefined ? {} : { mode }), contexts: [], cameoRoot: '19', score })
const speech = (event: EventType, score: number): Claim['act'] => ({ event, contexts: [], cameoRoot: '01', score })

function tellDeed(page: Page, told: Happening, chance: Chance, isBackground: boolean): void {
  const { deed, dispute, actor, by, thing, place, dead, day } = told
  const other = dispute.sides[1 - actor]!
  const verb = chance.pick(deed.words)
  const name = thing === undefined ? `the ${told.topic} at the border` : `the ${chance.happens(0.8) ? thing.name : thing.name.split(' ').at(-1)!}`
  const where = place === undefined ? '' : ` near ${place.name}`
  const losses = dead === undefined || chance.happens(0.4) ? undefined : dead + (chance.happens(0.2) ? 1 + chance.below(5) : 0)
  const sentence = `${by.name} ${verb} ${name} of ${other.name}${where} ${isBackground ? `in ${day.slice(0, 4)}` : 'on that day'} ${detailOf(told, chance)}${losses === undefined ? '' : `, killing ${losses} people`}.`
  const at = page.say(sentence)
  const when: Claim['when'] = isBackground
    ? {
        kind: 'stated',
        interval: { start: isoDay(`${day.slice(0, 4)}-01-01`), end: isoDay(`${day.slice(0, 4)}-12-31`), grain: 'year' },
        at,
        timex: { type: 'DATE', value: day.slice(0, 4) },
        by: rule,
      }
    : chance.happens(0.75)
      ? onDay(day, at)
      : { kind: 'assumed', interval: { start: page.published, end: page.published, grain: 'day' }, because: 'published-that-day', by: rule }
  page.claim(at, {
    act: actOf(deed),
    actor: [chance.happens(0.8) ? by : countryOf(dispute.sides[actor])],
    recipient: chance.happens(0.8) ? [countryOf(other)] : [],
    trigger: wordsIn(at, sentence, verb),
    status: chance.happens(0.04) ? 'denied' : 'done',
    when,
    background: isBackground,
    ...(thing === undefined
      ? {}
      : { thing: { ...thing, words: name.slice(4), name: name.slice(4) }, ...(deed.state === undefined ? {} : { state: deed.state }) }),
    ...(place === undefined ? {} : { where: { kind: 'stated', place, at } as const }),
    quantities: losses === undefined ? [] : [{ at, kind: 'dead', unit: 'person', low: losses, high: losses, approximate: false }],
  })
}

/** A few words of the matter itself and one that only this report has. */
const detailOf = ({ words }: Happening, chance: Chance): string =>
  `${chance.pick(colours)} ${chance.pick(words)} ${chance.pick(words)} ${chance.pick(words)} ${chance.word()}`

function tellWords(page: Page, told: Happening, chance: Chance): void {
  const { dispute, threat } = told
  const speaker = chance.pickFew(dispute.sides[chance.below(2)]!.people)
  const other = dispute.sides.find(({ code }) => code !== speaker.country)!
  const kinds: readonly (readonly [EventType, number, string, SpeechAct?])[] = [
    ['SAY', 0, 'said'],
    ['ACCUSE', -3, 'accused', 'accusation'],
    ['APPEAL', 1, 'urged'],
    ['REQUEST', -1, 'demanded', 'demand'],
    ['REJECT', -4, 'rejected'],
  ]
  const [event, score, verb, speechAct] = threat && chance.happens(0.4) ? (['THREATEN', -4.4, 'threatened', 'threat'] as const) : chance.pick(kinds)
  const things = dispute.things.filter(({ kind }) => kind === threat?.kind)
  const sentence = `${speaker.name} ${verb} ${other.name} over ${told.topic} ${detailOf(told, chance)} and ${chance.pick(told.words)}.`
  const at = page.say(sentence)
  page.claim(at, {
    act: speech(event, score),
    ...(speechAct === undefined ? {} : { speechAct }),
    ...(threat !== undefined && speechAct !== undefined
      ? {
          about: {
            at,
            trigger: at,
            act: actOf(threat),
            actor: [countryOf(dispute.sides[told.actor])],
            recipient: [],
            ...(things[0] === undefined ? {} : { thing: things[0] }),
          },
        }
      : {}),
    actor: [speaker],
    recipient: [countryOf(other)],
    saidBy: chance.happens(0.6) ? [{ party: speaker, cue: wordsIn(at, sentence, verb), manner: 'paraphrased' }] : [],
    trigger: wordsIn(at, sentence, verb),
    status: 'done',
    when: chance.happens(0.5)
      ? onDay(told.day, at)
      : { kind: 'assumed', interval: { start: page.published, end: page.published, grain: 'day' }, because: 'published-that-day', by: rule },
  })
}

function reportOn(number: number, published: IsoDay, news: readonly Happening[], past: readonly Happening[], chance: Chance): SyntheticReport {
  const id = createHash('sha256').update(`synthetic report ${number}`).digest('hex')
  const page = createPage(id, published)
  const [main] = news
  for (const told of news) {
    tellDeed(page, told, chance, false)
    for (let n = told === main ? 1 + chance.below(5) : 1; n > 0; n--) tellWords(page, told, chance)
    if (chance.happens(0.3)) tellDeed(page, told, chance, false)
  }
  for (const told of past) tellDeed(page, told, chance, true)
  const agency = chance.happens(0.3) ? ` (${chance.pick(agencies)})` : ''
  const report: Report = {
    id: reportId(id),
    text: `${page.text()}${agency}`,
    title: `${main!.by.name} and ${main!.topic}`,
    url: `https://example.org/${number}`,
    source: { name: chance.pickFew(papers), kind: 'newspaper' },
    published: { kind: 'stated', at: published, by: 'front-matter' },
    fetched: `${published}T20:00:00Z`,
    language: 'en',
    origin: `${number}.txt`,
  }
  const things = page.claims.flatMap(({ thing }) => thing ?? [])
  const parties = page.claims.flatMap(({ actor, recipient }) => [...actor, ...recipient])
  return {
    report,
    reading: { report: report.id, reader: 'synthetic', claims: page.claims, findings: [], parties, things, words: report.text.split(' ').length },
  }
}

/** Reports in the order of their days until about so many claims are told. */
export function* syntheticLog(claims: number, seed = 20200616): Generator<SyntheticReport> {
  const chance = createChance(seed)
  const disputes = disputesOf(Math.max(6, Math.min(80, Math.round(claims / 12_500))), chance)
  const reportsInDay = claims / 9 / days
  let recent: Happening[] = []
  const past: Happening[] = []
  let [due, number, told] = [0, 0, 0]
  for (let day = firstDay, n = 0; n < days || told < claims; day = addDays(day, 1), n++) {
    recent = recent.filter((happening) => happening.day > addDays(day, -4))
    for (due += reportsInDay; due >= 1; due--) {
      if (recent.length === 0 || chance.happens(0.3)) recent.push(happeningOn(day, disputes, chance))
      const main = recent[recent.length - 1 - Math.floor(recent.length * chance.next() ** 3)]!
      const also = recent.filter((other) => other !== main && other.dispute === main.dispute).slice(-chance.below(3))
      const old = past.length > 0 && chance.happens(0.5) ? [chance.pickFew(past)] : []
      const made = reportOn(number++, day, [main, ...also], old, chance)
      told += made.reading.claims.length
      yield made
      if (chance.happens(0.02)) past.push(main)
      if (told >= claims) return
    }
  }
}
