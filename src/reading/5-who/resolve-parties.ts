import type { Finding } from '../../domain/finding.ts'
import { countryCode, type CountryCode, type Learned, type Party, type Sector } from '../../domain/party.ts'
import type { IsoDay } from '../../domain/when.ts'
import { countryName, findCountryWords } from '../../knowledge/countries/find-country.ts'
import { isNonStateCountry } from '../../knowledge/ontology/non-state-countries.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import type { Register } from '../../knowledge/register/register.ts'
import { datelineOf } from '../dateline-of.ts'
import { standsWhereOneMeets } from '../host-town.ts'
import type { Mention } from '../mention.ts'
import { prepositionOf } from '../arguments.ts'
import { ancestors, baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, topOf, type Tree } from '../tree.ts'
import { learnFrom } from './learn.ts'
import { SpokenOf, type Entity } from './spoken-of.ts'
import { describe, isThing, type CountryHit, type Description, type Scene } from './describe.ts'

/** Who is meant by each phrase of a report. */
export type Who = {
  /** The parties that the phrase with this head names: none, one, or several ("both countries"). */
  readonly at: (sentence: number, head: number) => readonly Party[]
  readonly all: readonly Party[]
  /** People whom the register does not know and of whom the report says who they are, each once. */
  readonly learned: readonly Learned[]
  /** Pronouns and institutions of the speaker's side ("we", "our army"), by `sentence:head`: settled once it is known who speaks. */
  readonly ofSpeaker: ReadonlySet<string>
  /** The two states that the report is about, where it is about two; else empty. */
  readonly pair: readonly CountryCode[]
}

export type WhoContext = {
  readonly text: string
  readonly published: IsoDay | undefined
  readonly register: Register
  /** Where the report was published, if that is known: "the ministry" of a report that names no country is that one's. */
  readonly home?: CountryCode
  /** The country that the report was written from by its dateline. */
  readonly dateline?: CountryCode
  /** The country of a place that was found at this token, where there is one. */
  readonly countryAt: (sentence: number, token: number) => CountryCode | undefined
}

const key = (sentence: number, head: number): string => `${sentence}:${head}`

/**
 * In: trees and noun phrases. Out: the parties they name, short names, pronouns and definite descriptions linked to their first mention.
 * Never: guesses a party for a phrase that nothing tells; that is a finding. "Pyongyang accuses Seoul" -> PRK GOV, KOR GOV.
 */
export function resolveParties(trees: readonly Tree[], mentions: readonly Mention[], given: WhoContext, remark: (finding: Finding) => void): Who {
  const dateline = countryOfDateline(trees, given)
  const context = dateline === undefined ? given : { ...given, dateline }
  const hits = trees.map((tree) => countryHits(tree, context.text))
  const found = new Map<string, readonly Party[]>()
  const ofSpeaker = new Set<string>()
  const entities = new SpokenOf()
  const learned = new Map<string, Learned>()
  let now = 0
  let ofReport: ReadonlyMap<CountryCode, number> | undefined
  const scene: Scene = {
    text: context.text,
    published: context.published,
    register: context.register,
    hitsOf: (sentence) => hits[sentence] ?? [],
    weightOf: (country) => entities.weightOf(country, now),
    isForemost: (country) => isForemost(country, { now, entities, ofReport: scene.ofReport() }),
    ofReport: () => (ofReport ??= countsOf(hits)),
  }
  const inOrder = [...mentions].sort((a, b) => a.sentence - b.sentence || a.head - b.head)
  for (const mention of inOrder) {
    const tree = trees[mention.sentence]
    if (tree === undefined || isWordOfCountry(tree, mention.head, scene)) continue
    now = mention.sentence
    const parties = resolveMention(tree, mention, scene, context, entities, ofSpeaker, found, remark)
    if (parties.length === 0) continue
    found.set(key(mention.sentence, mention.head), parties)
    for (const party of parties) {
      const told = learned.has(party.name) ? undefined : learnFrom(tree, mention, party, scene.hitsOf(mention.sentence))
      if (told !== undefined) learned.set(party.name, told)
      entities.add({
        party,
        head: lemmaOf(tree, mention.head),
        plural: mention.plural,
        subject: mention.subject,
        main: mention.subject && headOf(tree, headOf(tree, mention.head)) < 0,
        sentence: mention.sentence,
        rank: rankOf(party),
        gender: genders.get(party),
      })
    }
  }
  addModifiers(trees, hits, context.text, found)
  return {
    at: (sentence, head) => found.get(key(sentence, head)) ?? [],
    all: [...found.values()].flat(),
    learned: [...learned.values()],
    ofSpeaker,
    pair: pairOf(countsOf(hits)),
  }
}

function countryOfDateline(trees: readonly Tree[], { countryAt }: WhoContext): CountryCode | undefined {
  const { sentence = 0, length = 0 } = datelineOf(trees) ?? {}
  for (let i = 0; i < length; i++) {
    const country = countryAt(sentence, i)
    if (country !== undefined) return country
  }
  return undefined
}

type Spoken = { readonly now: number; readonly entities: SpokenOf; readonly ofReport: ReadonlyMap<CountryCode, number> }

/** No other country was spoken of more so far, nor, before any was, in the whole report. */
function isForemost(country: CountryCode, { now, entities, ofReport }: Spoken): boolean {
  const near = [...entities.countryCodes].filter((code) => !isNonStateCountry(code))
  if (near.length > 0) return near.every((code) => entities.weightOf(code, now) <= entities.weightOf(country, now))
  const own = ofReport.get(country) ?? 0
  return own > 0 && [...ofReport].every(([code, count]) => isNonStateCountry(code) || count <= own)
}

/** The two states that a report is about: they are named at least three times each and twice as often as any third. */
function pairOf(counts: ReadonlyMap<CountryCode, number>): readonly CountryCode[] {
  const [first, second, third] = [...counts].filter(([code]) => !isNonStateCountry(code)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first !== undefined && second !== undefined && second[1] >= 3 && second[1] >= 2 * (third?.[1] ?? 0) ? [first[0], second[0]] : []
}

/** How often the country words of a report name each country. */
function countsOf(hits: readonly (readonly CountryHit[])[]): ReadonlyMap<CountryCode, number> {
  const counts = new Map<CountryCode, number>()
  for (const { match } of hits.flat()) counts.set(match.code, (counts.get(match.code) ?? 0) + 1)
  return counts
}

/** "*South* Korea" */
function isWordOfCountry(tree: Tree, head: number, scene: Scene): boolean {
  const hit = scene.hitsOf(tree.number).find((each) => each.first <= head && head <= each.last)
  if (hit === undefined || hit.first === hit.last) return false
  const above = headOf(tree, head)
  return hit.first <= above && above <= hit.last
}

// What a description knows and a Party does not carry, for the time of one reading.
const ranks = new WeakMap<Party, number>()
const genders = new WeakMap<Party, 'she' | 'he'>()
const rankOf = (party: Party): number => ranks.get(party) ?? 0

function countryHits(tree: Tree, text: string): readonly CountryHit[] {
  const words = tree.tokens.map((token) => token.words)
  const allCaps = words.every((word) => word === word.toUpperCase())
  const hits: CountryHit[] = []
  for (let i = 0; i < words.length; i++) {
    const match = findCountryWords(words, i, { allCaps })
    if (
      match === undefined ||
      isPartOfOtherName(tree, i, match.length) ||
      isMeetingPlace(tree, i, match) ||
      (match.contextual === true && !speaksOfHalf(text, match.name))
    )
      continue
    hits.push({ first: i, last: i + match.length - 1, match })
    i += match.length - 1
  }
  return hits
}

/** "the Doha talks": the town, and not the government that sits in it. */
const isMeetingPlace = (tree: Tree, i: number, { form, length }: CountryHit['match']): boolean =>
  form === 'capital' && length === 1 && standsWhereOneMeets(tree, i)

/** "the South" is South Korea where that or North Korea is named. */
const speaksOfHalf = (text: string, name: string): boolean =>
  text.includes(name) || text.includes(name.startsWith('South ') ? name.replace('South ', 'North ') : name.replace('North ', 'South '))

/** "Jordan Henderson", "Chad Smith": a country that is somebody's first name. Not so before a title: "Kyrgyz Prime Minister Ana Lund". */
function isPartOfOtherName(tree: Tree, i: number, length: number): boolean {
  const name = tree.sentence.names.find((each) => each.first <= i && i + length - 1 <= each.last)
  if (name?.kind !== 'person' || name.last - name.first < length) return false
  return !tree.tokens.slice(i + length, name.last + 2).some((token) => sectorOf([token.lemma.toLowerCase()])?.person === true)
}

function resolveMention(
  tree: Tree,
  mention: Mention,
  scene: Scene,
  context: WhoContext,
  entities: SpokenOf,
  ofSpeaker: Set<string>,
  found: ReadonlyMap<string, readonly Party[]>,
  remark: (finding: Finding) => void,
): readonly Party[] {
  if (['each', 'two'].includes(lemmaOf(tree, mention.head)) && mention.tokens.length <= 2) return resolveBothActing(tree, mention, context, entities)
  if (mention.pronoun) {
    const teller = tellerMeant(tree, mention, found)
    return teller === undefined ? resolvePronoun(tree, mention, context, entities, ofSpeaker, remark) : [again(teller, mention, context.text)]
  }
  const pair = resolvePair(tree, mention, scene, context, entities)
  if (pair !== undefined) return pair
  const short = resolveShortName(tree, mention, context, entities, remark)
  if (short !== undefined) return [short]
  if (isThing(tree, mention)) return []
  const quarter = resolveQuarter(tree, mention, context, entities)
  if (quarter !== undefined) return [quarter]
  const homeland = resolveHomeland(tree, mention, context, entities)
  if (homeland !== undefined) return homeland
  const plain = mention.tokens.length <= 2 && vague.has(lemmaOf(tree, mention.head)) ? resolveDefinite(tree, mention, context, entities) : undefined
  if (plain !== undefined) return [plain]
  const description = describe(tree, mention, scene)
  if (description === undefined) {
    const definite = resolveDefinite(tree, mention, context, entities)
    return definite === undefined ? [] : [definite]
  }
  // "bombed Benghazi": the places know it, nothing else tells of a person
  const isTown = description.kind === 'person' && description.sector === undefined && description.registerId === undefined
  if (isTown && context.countryAt(tree.number, mention.head) !== undefined) return []
  const party = settle(tree, mention, description, scene, context, entities, ofSpeaker, found)
  return [party, ...(description.alsoOf ?? []).map((country) => ({ ...party, country }))]
}

function settle(
  tree: Tree,
  mention: Mention,
  description: Description,
  scene: Scene,
  context: WhoContext,
  entities: SpokenOf,
  ofSpeaker: Set<string>,
  found: ReadonlyMap<string, readonly Party[]>,
): Party {
  let country = description.country ?? (description.kind === 'country' ? undefined : countryOfPlaceBeside(tree, mention, context))
  let antecedent: Entity | undefined
  if (country === undefined && description.kind !== 'country') {
    const ownerAt = (k: number): Party | undefined => found.get(key(mention.sentence, k))?.[0]
    // "the ministry" after "the Unification Ministry", "the army" after "the North Korean army"
    const poss = kidsBy(tree, mention.head, 'nmod:poss')[0]
    if (poss !== undefined && tokenAt(tree, poss).upos === 'PRON') {
      if (['our', 'my', 'we'].includes(tokenAt(tree, poss).words.toLowerCase())) ofSpeaker.add(key(mention.sentence, mention.head))
      else country = ownerAt(poss)?.country ?? lastSubject(entities, mention, (entity) => entity.party.country !== undefined)?.party.country
    } else if (poss !== undefined && ownerAt(poss)?.country !== undefined) {
      country = ownerAt(poss)?.country
    } else {
      const teller = description.wantsCountry ? countryOfTeller(tree, mention, found) : undefined
      antecedent = mention.definite && teller === undefined ? headedAlike(tree, mention, entities) : undefined
      country = teller ?? antecedent?.party.country ?? countryAround(tree, mention, description, scene, context, entities)
    }
  }
  const party: Party = {
    ...partyOf(mention, context.text, description),
    ...(country === undefined ? {} : { country }),
    ...(antecedent === undefined ? {} : { antecedent: antecedent.party.at }),
  }
  ranks.set(party, description.rank)
  if (description.gender !== undefined) genders.set(party, description.gender)
  return party
}

/** "the army" after "the North Korean army"; "Kim Tae-ho" is not another Kim. */
function headedAlike(tree: Tree, { head }: Mention, entities: SpokenOf): Entity | undefined {
  const last = entities.headedOfState(lemmaOf(tree, head))
  return last?.party.kind === 'person' && tokenAt(tree, head).upos === 'PROPN' ? undefined : last
}

const partyOf = (mention: Mention, text: string, description: Description): Party => ({
  at: mention.at,
  words: text.slice(mention.at.start, mention.at.end),
  name: description.name,
  kind: description.kind,
  ...(description.country === undefined ? {} : { country: description.country }),
  ...(description.sector === undefined ? {} : { sector: description.sector }),
  ...(description.secondSector === undefined ? {} : { secondSector: description.secondSector }),
  ...(description.role === undefined ? {} : { role: description.role }),
  ...(description.registerId === undefined ? {} : { registerId: description.registerId }),
})

/** The same party in other words. */
const again = (party: Party, mention: Mention, text: string): Party => {
  const copy: Party = { ...party, at: mention.at, words: text.slice(mention.at.start, mention.at.end), antecedent: party.antecedent ?? party.at }
  ranks.set(copy, rankOf(party))
  const gender = genders.get(party)
  if (gender !== undefined) genders.set(copy, gender)
  return copy
}

/** "the general staff said that the government would": whoever tells of a government means his own, if there is no other in the clause. */
function countryOfTeller(tree: Tree, mention: Mention, found: ReadonlyMap<string, readonly Party[]>): CountryCode | undefined {
  for (const k of ancestors(tree, mention.head)) {
    if (!['ccomp', 'xcomp'].includes(baseRelation(relationOf(tree, k)))) continue
    const subject = subjectAbove(tree, headOf(tree, k))
    const [party] = subject === undefined ? [] : (found.get(key(tree.number, subject)) ?? [])
    if (party?.country !== undefined && party.kind !== 'country' && party.sector !== 'JRN' && subject !== mention.head) return party.country
  }
  return undefined
}

/** "the general staff was quoted as saying": the subject stands with the verb above. */
function subjectAbove(tree: Tree, verb: number): number | undefined {
  for (const k of [verb, ...ancestors(tree, verb)]) {
    const [subject] = kidsBy(tree, k, 'nsubj')
    if (subject !== undefined) return subject
    if (!['advcl', 'xcomp', 'ccomp'].includes(baseRelation(relationOf(tree, k)))) return undefined
  }
  return undefined
}

/** "the police in Gori", "Gori residents": the country of the place. */
function countryOfPlaceBeside(tree: Tree, mention: Mention, context: WhoContext): CountryCode | undefined {
  for (const k of kidsBy(tree, mention.head, 'compound', 'amod', 'nmod')) {
    const isOf = k < mention.head || ['in', 'at', 'near', 'of', 'from', 'around'].includes(prepositionOf(tree, k) ?? '')
    const country = isOf ? context.countryAt(tree.number, k) : undefined
    if (country !== undefined) return country
  }
  return undefined
}

/** Those who act in their own country as a rule: rebels, courts, parties, workers. */
const atHome: ReadonlySet<Sector> = new Set<Sector>(['REB', 'PRM', 'UAF', 'CRM', 'JUD', 'CVL', 'AGR', 'LAB', 'EDU', 'REL', 'SOC', 'PTY', 'LEG', 'COP', 'MED'])
/** Those of them whom nothing but the place of the act ties to a country. */
const anybody: ReadonlySet<Sector> = new Set<Sector>(['CVL', 'AGR', 'LAB', 'EDU', 'REL', 'SOC', 'MED', 'CRM'])
const fighting: ReadonlySet<Sector> = new Set<Sector>(['REB', 'PRM', 'UAF'])

/** "the rebels" after "the Malian insurgents" or the name of their front: those. */
const countryOfLast = (sector: Sector, mention: Mention, entities: SpokenOf): CountryCode | undefined =>
  entities.since(mention.sentence - 10).findLast(({ party }) => party.sector === sector && party.country !== undefined)?.party.country

const locals = new Set('elder resident villager protester protestor demonstrator activist dissident landowner striker farmer student'.split(' '))
const elsewhere = new Set('tourist foreigner visitor migrant refugee traveller traveler passenger expert analyst scholar'.split(' '))

/** The country of those who do not name theirs. */
function countryAround(tree: Tree, mention: Mention, description: Description, scene: Scene, context: WhoContext, entities: SpokenOf): CountryCode | undefined {
  const { sector, kind, wantsCountry, role } = description
  // a president met by ours is probably another country's
  const isObject = kind === 'person' && role !== undefined && tokenAt(tree, mention.head).upos === 'PROPN' && !mention.subject
  if (wantsCountry) return (isObject ? undefined : countryFromContext(tree, mention, context, entities)) ?? onlyCountry(tree, scene, entities) ?? context.home
  if (sector === undefined || !atHome.has(sector) || elsewhere.has(lemmaOf(tree, mention.head)) || kind === 'country') return undefined
  const place =
    countryOfPlaceOfClause(tree, mention, context) ?? (mention.definite && fighting.has(sector) ? countryOfLast(sector, mention, entities) : undefined)
  return place ?? (anybody.has(sector) && !locals.has(lemmaOf(tree, mention.head)) ? undefined : onlyCountry(tree, scene, entities))
}

/** Of the sentence, or of all that was said so far where the sentence names none: the country, if it is the only one. */
function onlyCountry(tree: Tree, scene: Scene, entities: SpokenOf): CountryCode | undefined {
  const here = new Set(scene.hitsOf(tree.number).map(({ match }) => match.code))
  const [first, ...others] = [...(here.size > 0 ? here : entities.countryCodes)].filter((code) => !isNonStateCountry(code))
  return others.length === 0 ? first : undefined
}

/** "blocked streets in Rome", "rioted at a jail in Rome"; "opened fire in Rome, killing two", "killed two when it went off in Rome". */
function countryOfPlaceOfClause(tree: Tree, mention: Mention, context: WhoContext): CountryCode | undefined {
  const verb = ancestors(tree, mention.head).find((k) => isVerb(tree, k))
  if (verb === undefined) return undefined
  const whole = baseRelation(relationOf(tree, verb)) === 'advcl' && tokenAt(tree, verb).xpos === 'VBG' ? [headOf(tree, verb)] : []
  const inside = kidsBy(tree, verb, 'advcl').filter((k) => kidsBy(tree, k, 'advmod', 'mark').some((mark) => lemmaOf(tree, mark) === 'when'))
  for (const clause of [verb, ...whole, ...inside]) {
    const country = countryOfPlaceAt(tree, clause, context, clause === verb && !mention.subject)
    if (country !== undefined) return country
  }
  return undefined
}

/** The country of the place where something is done; with `from`, also of the one that people are taken from: "evacuated the sick from Goma". */
function countryOfPlaceAt(tree: Tree, verb: number, context: WhoContext, from: boolean): CountryCode | undefined {
  const where = ['in', 'at', 'near', 'outside', 'around', ...(from ? ['from'] : [])]
  const isWhere = (k: number): boolean => where.includes(prepositionOf(tree, k) ?? '')
  for (const k of kidsBy(tree, verb, 'obl', 'obj')) {
    const within = kidsBy(tree, k, 'nmod').filter((each) => isWhere(each) || prepositionOf(tree, each) === 'of')
    for (const place of relationOf(tree, k) === 'obj' ? within.filter(isWhere) : isWhere(k) ? [k, ...within] : []) {
      const country = context.countryAt(tree.number, place)
      if (country !== undefined) return country
    }
  }
  return undefined
}

/**
 * The state whose army, ministry or party this is, where the phrase does not say: the place that the sentence sets ("In South Korea, the
 * Security Council met"), else whoever acted last.
 */
function countryFromContext(tree: Tree, mention: Mention, context: WhoContext, entities: SpokenOf): CountryCode | undefined {
  const verb = ancestors(tree, mention.head).find((k) => isVerb(tree, k))
  if (verb !== undefined) {
    for (const k of kidsBy(tree, verb, 'obl')) {
      if (!['in', 'from'].includes(prepositionOf(tree, k) ?? '') || k > mention.head) continue
      const country = context.countryAt(tree.number, k)
      if (country !== undefined) return country
    }
  }
  const ofScene = verb === undefined ? undefined : countryOfScene(tree, verb, context)
  if (ofScene !== undefined) return ofScene
  const last = lastSubject(entities, mention, ({ party }) => party.country !== undefined && !isNonStateCountry(party.country))
  return last !== undefined && isOneOfFew(entities, last, context.dateline) ? last.party.country : (context.dateline ?? last?.party.country)
}

/** "Egypt, Oman and Qatar agreed. The parliament ...", "shipments to Oman and Qatar. The police ...": none of them is the one meant. */
function isOneOfFew(entities: SpokenOf, { sentence, subject }: Entity, dateline: CountryCode | undefined): boolean {
  const countries = entities
    .since(sentence)
    .flatMap((entity) => (entity.sentence === sentence && entity.party.kind === 'country' ? [entity.party.country] : []))
  return new Set(countries.filter((code) => code !== dateline)).size <= (subject ? 2 : 1)
}

/** "a courthouse in Gori, where two died in clashes with *police*" */
function countryOfScene(tree: Tree, verb: number, context: WhoContext): CountryCode | undefined {
  const isWhere = relationOf(tree, verb) === 'acl:relcl' && (tree.kids[verb] ?? []).some((k) => lemmaOf(tree, k) === 'where')
  if (!isWhere) return undefined
  const place = headOf(tree, verb)
  return [place, ...kidsBy(tree, place, 'nmod')].map((k) => context.countryAt(tree.number, k)).find((country) => country !== undefined)
}

/** The one who acted last in this sentence or the three before it; without such, the last one named there. */
function lastSubject(entities: SpokenOf, mention: Mention, fits: (entity: Entity) => boolean): Entity | undefined {
  const near = entities
    .since(mention.sentence - 3)
    .filter(fits)
    .reverse()
  const last = near.find((entity) => entity.subject)
  return near.find((entity) => entity.main && entity.sentence === last?.sentence) ?? last ?? near[0]
}

/** How much less a mention anywhere in the report counts than one close by, for whom "both countries" means. */
const shareOfReport = 0.3

/** The states of a count, the most frequent first. */
const statesOf = (counts: ReadonlyMap<CountryCode, number>): readonly CountryCode[] =>
  [...counts]
    .filter(([code]) => !isNonStateCountry(code))
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([code]) => code)

/** "both countries", "the two sides": the two states of which the report has spoken most, the last ones first. */
function resolvePair(tree: Tree, mention: Mention, scene: Scene, context: WhoContext, entities: SpokenOf): readonly Party[] | undefined {
  const both = mention.tokens.some((i) => ['both', 'two'].includes(lemmaOf(tree, i)))
  const each = mention.tokens.length === 2 && mention.tokens.some((i) => lemmaOf(tree, i) === 'each')
  const heads = [
    'country',
    'side',
    'nation',
    'state',
    'neighbour',
    'neighbor',
    'government',
    'rival',
    'foe',
    'power',
    'capital',
    'leader',
    'army',
    'military',
    'korea',
  ]
  if (!(both || each) || !heads.includes(lemmaOf(tree, mention.head))) return undefined
  const near = entities.countries(mention.sentence)
  const counts = new Map([...scene.ofReport()].map(([code, count]) => [code, (near.get(code) ?? 0) + count * shareOfReport]))
  const [first, second] = statesOf(new Map([...near, ...counts]))
  if (first === undefined || second === undefined) return undefined
  const sector = { government: 'GOV', leader: 'GOV', capital: 'GOV', army: 'MIL', military: 'MIL' }[lemmaOf(tree, mention.head)] as Party['sector']
  return [first, second].map((code) => ({
    at: mention.at,
    words: context.text.slice(mention.at.start, mention.at.end),
    name: countryName(code),
    kind: 'country' as const,
    country: code,
    ...(sector === undefined ? {} : { sector }),
  }))
}

/** "The two also agreed", "each will withdraw": those of two states who acted together just before. */
function resolveBothActing(tree: Tree, mention: Mention, context: WhoContext, entities: SpokenOf): readonly Party[] {
  if (relationOf(tree, mention.head) !== 'nsubj') return []
  const before = entities.since(mention.sentence - 2).filter((entity) => entity.sentence < mention.sentence && entity.party.country !== undefined)
  const last = before.filter(({ sentence }) => sentence === before.findLast(({ subject }) => subject)?.sentence)
  const byCountry = new Map(last.map((entity) => [entity.party.country, entity]))
  return byCountry.size === 2 ? [...byCountry.values()].map((entity) => again(entity.party, mention, context.text)) : []
}

/** "Kim", "Trump": the one of that name with the highest office, else the last one. */
function resolveShortName(tree: Tree, mention: Mention, context: WhoContext, entities: SpokenOf, remark: (finding: Finding) => void): Party | undefined {
  if (tokenAt(tree, mention.head).upos !== 'PROPN') return undefined
  const proper = mention.tokens.filter((i) => tokenAt(tree, i).upos === 'PROPN' || tokenAt(tree, i).words === '-')
  const words = context.text.slice(tokenAt(tree, proper[0] ?? mention.head).at.start, tokenAt(tree, proper.at(-1) ?? mention.head).at.end)
  if (proper.length > 3) return undefined
  const chosen = entities.named(words, proper.length === 1) ?? entities.ofInitials(words.replaceAll('.', ''))
  if (chosen === undefined) return undefined
  const rivals = proper.length === 1 ? entities.rivals(words) : []
  if (rivals.length > 0) remark({ code: 'actor-ambiguous', at: mention.at, name: words, readings: [chosen.party, ...rivals].map(({ name }) => name) })
  return again(chosen.party, mention, context.text)
}

const generic = new Set(
  'group organisation organization side man woman people attacker assailant official leader party body agency ministry office council committee force army government company court'.split(
    ' ',
  ),
)

/** Words that tell nothing by themselves of whom they mean: "the groups". */
const vague = new Set('group organisation organization side faction movement party body'.split(' '))

const homelands = new Set('country nation republic kingdom homeland'.split(' '))
const neighbours = new Set('neighbour neighbor ally partner rival foe enemy'.split(' '))

/** "the country", "their nation": the one last spoken of. "its neighbour" is another one, and which is not said: nobody. */
function resolveHomeland(tree: Tree, mention: Mention, context: WhoContext, entities: SpokenOf): readonly Party[] | undefined {
  const head = lemmaOf(tree, mention.head)
  const owned = kidsBy(tree, mention.head, 'nmod:poss').some((k) => tokenAt(tree, k).upos === 'PRON')
  if (neighbours.has(head) && owned && kidsBy(tree, mention.head, 'appos').length === 0) return []
  if (!homelands.has(head) || mention.plural || !mention.definite || mention.tokens.length > 2) return undefined
  const last = lastSubject(entities, mention, ({ party }) => party.country !== undefined && !isNonStateCountry(party.country))
  if (last?.party.country === undefined) return []
  const { country } = last.party
  const { start, end } = mention.at
  return [{ at: mention.at, words: context.text.slice(start, end), name: countryName(country), kind: 'country', country, antecedent: last.party.at }]
}

const quarters = new Set(['north', 'south', 'east', 'west'])

/** "the lines to the south" in a report on South Korea: the country that is named for it. "in the south" is a part of some country. */
function resolveQuarter(tree: Tree, mention: Mention, context: WhoContext, entities: SpokenOf): Party | undefined {
  const head = lemmaOf(tree, mention.head)
  if (!quarters.has(head) || mention.tokens.length > 2 || !mention.definite || ['in', 'near', 'of'].includes(prepositionOf(tree, mention.head) ?? ''))
    return undefined
  const country = [...entities.countryCodes].find((code) => countryName(code).toLowerCase().startsWith(`${head} `))
  if (country === undefined) return undefined
  const { start, end } = mention.at
  return { at: mention.at, words: context.text.slice(start, end), name: countryName(country), kind: 'country', country }
}

/** "the groups" after "South Korean activists and refugees": a definite phrase of a general kind means the last who fit. */
function resolveDefinite(tree: Tree, mention: Mention, context: WhoContext, entities: SpokenOf): Party | undefined {
  if (!mention.definite || tokenAt(tree, mention.head).upos === 'PROPN') return undefined
  const head = lemmaOf(tree, mention.head)
  const same = entities.headed(head)
  if (same !== undefined && mention.sentence - same.sentence <= 12) return again(same.party, mention, context.text)
  if (!generic.has(head)) return undefined
  const near = entities
    .since(mention.sentence - 10)
    .filter((entity) => ['group', 'organisation'].includes(entity.party.kind) && (!mention.plural || entity.plural))
  const chosen = mention.plural ? oftenest(near) : near.at(-1)
  return chosen === undefined ? undefined : again(chosen.party, mention, context.text)
}

/** The one named most often, of equals the last. */
function oftenest(entities: readonly Entity[]): Entity | undefined {
  const counts = new Map<string, number>()
  for (const { party } of entities) counts.set(party.name, (counts.get(party.name) ?? 0) + (party.antecedent === undefined ? 1 : 0))
  const most = Math.max(...counts.values())
  return entities.findLast(({ party }) => counts.get(party.name) === most)
}

function resolvePronoun(
  tree: Tree,
  mention: Mention,
  context: WhoContext,
  entities: SpokenOf,
  ofSpeaker: Set<string>,
  remark: (finding: Finding) => void,
): readonly Party[] {
  const word = lemmaOf(tree, mention.head)
  const surface = tokenAt(tree, mention.head).words.toLowerCase()
  if (['we', 'us', 'our', 'i', 'me', 'my', 'ours'].includes(surface)) {
    ofSpeaker.add(key(mention.sentence, mention.head))
    return []
  }
  const antecedents = antecedentsOf(tree, mention, surface, word, entities)
  if (antecedents.length === 0) {
    if (['he', 'she', 'they'].includes(word) && mention.subject)
      remark({ code: 'pronoun-unresolved', at: mention.at, words: context.text.slice(mention.at.start, mention.at.end) })
    return []
  }
  return antecedents.map((entity) => again(entity.party, mention, context.text))
}

const bodies: ReadonlySet<Party['kind']> = new Set(['organisation', 'group', 'country'])

const telling = new Set('say announce declare warn vow report claim state add confirm promise threaten note write pledge swear maintain tell admit'.split(' '))

/** "The rebels announced that *they* would answer", "the army said *it* had fired": a body that tells what such a pronoun does tells of itself. */
function tellerMeant(tree: Tree, mention: Mention, found: ReadonlyMap<string, readonly Party[]>): Party | undefined {
  const word = tokenAt(tree, mention.head).words.toLowerCase()
  if (!(word === 'they' ? mention.subject : word === 'it' && relationOf(tree, mention.head) === 'nsubj')) return undefined
  const clause = headOf(tree, mention.head)
  if (clause < 0 || relationOf(tree, clause) !== 'ccomp' || !telling.has(lemmaOf(tree, headOf(tree, clause)))) return undefined
  const teller = kidsBy(tree, headOf(tree, clause), 'nsubj').find((k) => k < mention.head)
  const [party, other] = teller === undefined ? [] : (found.get(key(tree.number, teller)) ?? [])
  return party !== undefined && other === undefined && bodies.has(party.kind) ? party : undefined
}

function antecedentsOf(tree: Tree, mention: Mention, surface: string, word: string, entities: SpokenOf): readonly Entity[] {
  const near = entities.since(mention.sentence - 3)
  const best = (fits: (entity: Entity) => boolean): Entity | undefined => {
    const fitting = near.filter(fits).reverse()
    const here = fitting.filter((entity) => entity.sentence === mention.sentence)
    const before = fitting.filter((entity) => entity.sentence < mention.sentence)
    const lastSentence = before[0]?.sentence
    // "called for Ana Lund to resign, accusing her": whom the sentence names is nearer than who acted in the one before
    const named = mention.subject ? undefined : here.find(({ party }) => party.kind === 'person' && /^\p{Lu}/u.test(party.name))
    return here.find((entity) => entity.subject) ?? named ?? before.find((entity) => entity.subject && entity.sentence === lastSentence) ?? here[0] ?? before[0]
  }
  if (['he', 'him', 'his', 'she', 'her', 'hers'].includes(surface)) {
    const gender = surface.startsWith('h') && !surface.startsWith('her') ? 'he' : 'she'
    const isOne = (entity: Entity): boolean => entity.party.kind === 'person' && (entity.gender === undefined || entity.gender === gender)
    // in translated English an institution may be "he"
    const body = entities
      .since(mention.sentence - 1)
      .findLast((entity) => entity.main && entity.sentence < mention.sentence && entity.party.kind === 'organisation')
    const far = body ?? entities.since(mention.sentence - 8).findLast(isOne)
    const other = best(isOne) ?? far ?? lastSubject(entities, mention, (entity) => entity.sentence < mention.sentence && entity.party.kind !== 'country')
    return other === undefined ? [] : [other]
  }
  if (['they', 'them', 'their', 'theirs'].includes(surface)) {
    const plural = best((entity) => entity.plural || entity.party.kind === 'group')
    if (plural !== undefined) return [plural]
    const other = best((entity) => entity.party.kind === 'organisation' || entity.party.kind === 'country')
    return other === undefined ? [] : [other]
  }
  if (['it', 'its'].includes(word) || ['it', 'its'].includes(surface)) {
    if (isExpletive(tree, mention.head)) return []
    const other = best((entity) => entity.party.kind === 'organisation' || entity.party.kind === 'country')
    return other === undefined ? [] : [other]
  }
  return []
}

const isExpletive = (tree: Tree, head: number): boolean => baseRelation(relationOf(tree, head)) === 'expl'

/** Nationalities that stand before a noun are parties too, for acts named by nouns: "*US* sanctions". */
function addModifiers(trees: readonly Tree[], hits: readonly (readonly CountryHit[])[], text: string, found: Map<string, readonly Party[]>): void {
  for (const tree of trees) {
    for (const { first, last, match } of hits[tree.number] ?? []) {
      const tokens = Array.from({ length: last - first + 1 }, (_, n) => first + n)
      const head = topOf(tree, tokens) ?? last
      if (found.has(key(tree.number, head))) continue
      // "Kim and US President Moon" are two, though the parser may coordinate the country of the title with them
      if (relationOf(tree, head) === 'conj' && tree.tokens[last + 1]?.relation === 'nmod:desc') continue
      const at = { start: tokenAt(tree, first).at.start, end: tokenAt(tree, last).at.end }
      const standsIn = match.form === 'capital' || match.form === 'metonym'
      const sector = match.sector ?? (standsIn ? 'GOV' : undefined)
      const party: Party = {
        at,
        words: text.slice(at.start, at.end),
        name: match.name,
        kind: 'country',
        country: countryCode(match.code),
        ...(sector === undefined ? {} : { sector }),
      }
      for (const i of tokens) if (!found.has(key(tree.number, i))) found.set(key(tree.number, i), [party])
    }
  }
}
