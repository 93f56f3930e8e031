import { thingId } from '../../domain/id.ts'
import { spanCovers } from '../../domain/span.ts'
import type { CountryCode, Party, ThingKind } from '../../domain/party.ts'
import type { Thing } from '../../domain/thing.ts'
import type { Place } from '../../domain/where.ts'
import { thingNouns } from '../../knowledge/lexicon/things.ts'
import { argumentsOf } from '../arguments.ts'
import { prepositionOf } from '../prepositions.ts'
import type { Mention } from '../mention.ts'
import { findVessels, type Vessels } from './vessels.ts'
import { headOf, kidsBy, lemmaOf, relationOf, tokenAt, withConjuncts, type Tree } from '../tree.ts'

export type Things = {
  readonly at: (sentence: number, head: number) => Thing | undefined
  /** The kind of a thing that its own words or those of another mention name beyond doubt: "the lines" after "telephone lines", not "the train line". */
  readonly kindAt: (sentence: number, head: number) => ThingKind | undefined
  /** A ship by its own name, or a pronoun for it. */
  readonly isShip: (sentence: number, head: number) => boolean
  readonly all: readonly Thing[]
}

export type ThingContext = {
  readonly text: string
  readonly partiesAt: (sentence: number, head: number) => readonly Party[]
  readonly placeAt: (sentence: number, token: number) => Place | undefined
  /** The two states that the report is about, where it is about two; else empty. */
  readonly pair: readonly CountryCode[]
  /** The town that the report is about, where it is about one. */
  readonly town?: Place
}

/** Heads that name the same thing in other words. */
const sameHead: readonly (readonly string[])[] = [
  ['office', 'headquarters', 'mission'],
  ['park', 'complex', 'zone', 'estate', 'area'],
  ['line', 'link', 'channel', 'hotline', 'communication', 'connection'],
  ['talk', 'negotiation', 'dialogue', 'discussion', 'consultation'],
  ['pact', 'accord', 'agreement', 'treaty', 'deal', 'declaration'],
  ['summit', 'meeting'],
  ['ship', 'tanker', 'vessel', 'carrier', 'freighter'],
  ['sanction', 'embargo'],
  ['campaign', 'drive'],
  ['drill', 'exercise', 'manoeuvre', 'maneuver'],
  ['ceasefire', 'truce', 'armistice'],
]
/** Words before the head that tell the same of it. */
const sameWord: readonly (readonly string[])[] = [
  ['liaison', 'communication', 'communications', 'contact'],
  ['telephone', 'phone', 'fax', 'communication', 'communications', 'hot', 'telecommunication'],
  ['industrial', 'factory', 'manufacturing'],
  ['nuclear', 'denuclearisation', 'denuclearization', 'atomic'],
  ['demilitarised', 'demilitarized'],
  ['leaflet', 'propaganda', 'balloon'],
  ['military', 'army'],
]

const headClass = (lemma: string): string => sameHead.find((group) => group.includes(lemma))?.[0] ?? lemma
const wordClass = (lemma: string): string => sameWord.find((group) => group.includes(lemma))?.[0] ?? lemma

type Cluster = {
  readonly kind: ThingKind
  readonly head: string
  /** What tells it from others of its kind: "liaison", "industrial". */
  readonly words: Set<string>
  readonly parties: Set<CountryCode>
  readonly nouns: Set<string>
  /** First told of as one that was not known before: "a pontoon bridge". */
  readonly isNew: boolean
  /** Named apart by who takes part: a summit is not another summit. */
  readonly year: string | undefined
  /** First told of as several: "two tankers". */
  readonly plural: boolean
  place: Place | undefined
  name: string
  named: boolean
  sure: boolean
  unlike: boolean
  readonly mentions: { readonly mention: Mention; readonly words: string }[]
}

type Seen = {
  readonly kind: ThingKind
  readonly head: string
  readonly words: ReadonlySet<string>
  readonly parties: ReadonlySet<CountryCode>
  readonly place: Place | undefined
  readonly name: string
  /** The noun itself: "declaration". */
  readonly noun: string
  readonly isOld: boolean
  readonly definite: boolean
  /** It has a name of its own: the name tells it from all others. */
  readonly named: boolean
  /** Its words settle the kind: "telephone line". */
  readonly sure: boolean
  /** Its words may make it something else: "train line". */
  readonly unlike: boolean
  readonly year: string | undefined
  readonly plural: boolean
}

/**
 * In: trees, noun phrases, parties, places. Out: the things that can be in a state, all mentions of one under one id.
 * Never: takes two for one whose places, parties or describing words contradict.
 * "the first joint customs post" ... "the rebuilt border post in Gori" ... "the post" -> facility/joint customs post
 */
export function findThings(trees: readonly Tree[], mentions: readonly Mention[], context: ThingContext): Things {
  const clusters: Cluster[] = []
  const clusterOf = new Map<string, Cluster>()
  const unlike = new Set<string>()
  const addMention = (cluster: Cluster, mention: Mention): void => {
    cluster.mentions.push({ mention, words: context.text.slice(mention.at.start, mention.at.end) })
    clusterOf.set(`${mention.sentence}:${mention.head}`, cluster)
  }
  const vessels = findVessels(trees, (sentence, token) => isNamedElse(trees, sentence, token, context))
  for (const mention of mentions) {
    const tree = trees[mention.sentence]
    if (mention.pronoun) {
      const meant = shipMeant(mention, mentions, context, clusterOf) ?? objectMeant(mention, trees, mentions, clusterOf)
      if (meant !== undefined) addMention(meant, mention)
      continue
    }
    const seen = tree === undefined ? undefined : (shipOf(tree, mention, vessels) ?? thingOf(tree, mention, context))
    if (seen === undefined) continue
    const cluster = clusters.findLast((each) => isSame(each, seen, clusters)) ?? newCluster(clusters, seen)
    for (const word of seen.words) cluster.words.add(word)
    cluster.nouns.add(seen.noun)
    for (const party of seen.parties) cluster.parties.add(party)
    cluster.place ??= seen.place
    if (seen.named || (!cluster.named && isFuller(seen.name, cluster.name))) cluster.name = seen.name
    cluster.named ||= seen.named
    cluster.sure ||= seen.sure
    cluster.unlike ||= seen.unlike
    if (seen.unlike) unlike.add(`${mention.sentence}:${mention.head}`)
    addMention(cluster, mention)
  }
  lendPlace(clusters)
  const ids = namesOf(clusters)
  const asThing = (cluster: Cluster, mention: Mention): Thing => ({
    id: thingId(`${cluster.kind}/${ids.get(cluster) ?? cluster.name}`),
    kind: cluster.kind,
    at: mention.at,
    words: context.text.slice(mention.at.start, mention.at.end),
    name: cluster.name,
    parties: [...cluster.parties].sort(),
    ...(cluster.place === undefined ? {} : { place: cluster.place }),
  })
  const things = new Map([...clusterOf].map(([key, cluster]) => [key, asThing(cluster, mentionOf(cluster, key))]))
  return {
    at: (sentence, head) => things.get(`${sentence}:${head}`),
    kindAt: (sentence, head) => {
      const cluster = unlike.has(`${sentence}:${head}`) ? undefined : clusterOf.get(`${sentence}:${head}`)
      return cluster !== undefined && (cluster.sure || !cluster.unlike) ? cluster.kind : undefined
    },
    isShip: (sentence, head) => clusterOf.get(`${sentence}:${head}`)?.named === true,
    all: [...things.values()],
  }
}

/** "Shells hit the Metsamor plant. The reactor was shut down": where all buildings of a report that are told to stand somewhere stand in one place, the others do. */
function lendPlace(clusters: readonly Cluster[]): void {
  const standing = clusters.filter(({ kind, head }) => kind === 'facility' && !goingElsewhere.has(head))
  const places = new Map(standing.flatMap(({ place }) => (place === undefined ? [] : [[place.name, place] as const])))
  const [place] = places.values()
  if (places.size === 1) for (const cluster of standing) if (!cluster.isNew && !cluster.plural && cluster.words.size === 0) cluster.place ??= place
}
const goingElsewhere = new Set('ship warship road highway motorway railway pipeline embassy consulate mission ministry radar loudspeaker post'.split(' '))

const genericNames: ReadonlySet<string> = new Set(thingNouns.map(({ head }) => head))

/** A country, an institution or a place other than a town, or a noun of the language written large: no ship of that name. */
function isNamedElse(trees: readonly Tree[], sentence: number, token: number, context: ThingContext): boolean {
  const tree = trees[sentence]
  if (tree === undefined) return false
  const parties = context.partiesAt(sentence, token)
  const place = context.placeAt(sentence, token)
  return (
    parties.some(({ kind, country, registerId, sector }) => kind !== 'person' || country !== undefined || registerId !== undefined || sector !== undefined) ||
    (place !== undefined && !['exact', 'near', 'city'].includes(place.precision)) ||
    genericNames.has(lemmaOf(tree, token).toLowerCase()) ||
    generalWords.test(tokenAt(tree, token).words)
  )
}

const generalWords =
  /^(?:Sea|Gulf|Strait|Bay|Channel|Ocean|River|Lake|Council|Union|Nations|States|Republic|Kingdom|Party|Command|Committee|Court|Assembly|House|Office|Organi[sz]ation|Group|Company|Bank|Times|Post|Journal|Pentagon|Kremlin|Emirates|North|South|East|West|Leader|President|Security|Minister|Ministry|Navy|Army|Force|Forces|Islands?|Peninsula|Coast|Horn|Cape|Canal)$/u

/** "it was struck": the ship with a name of its own that the pronoun goes back to. Of other things a pronoun seldom tells which. */
function shipMeant(mention: Mention, mentions: readonly Mention[], context: ThingContext, clusterOf: ReadonlyMap<string, Cluster>): Cluster | undefined {
  const antecedent = context.partiesAt(mention.sentence, mention.head)[0]?.antecedent
  if (antecedent === undefined) return undefined
  const meant = mentions.find(({ at, sentence, head }) => spanCovers(at, antecedent) && clusterOf.get(`${sentence}:${head}`)?.named === true)
  return meant && clusterOf.get(`${meant.sentence}:${meant.head}`)
}

const objects: ReadonlySet<string> = new Set(['obj', 'nsubj:pass', 'nmod'])

/** "had reopened the lines and severed *them*": what is done to "it" is done to the thing named last, in the sentence or the one before. */
function objectMeant(mention: Mention, trees: readonly Tree[], mentions: readonly Mention[], clusterOf: ReadonlyMap<string, Cluster>): Cluster | undefined {
  const tree = trees[mention.sentence]
  if (tree === undefined || !['it', 'them'].includes(tokenAt(tree, mention.head).words.toLowerCase()) || !objects.has(relationOf(tree, mention.head)))
    return undefined
  const before = mentions.filter(
    ({ sentence, head, plural, pronoun }) =>
      !pronoun &&
      plural === (tokenAt(tree, mention.head).words.toLowerCase() === 'them') &&
      (sentence === mention.sentence ? head < mention.head : sentence === mention.sentence - 1) &&
      clusterOf.has(`${sentence}:${head}`),
  )
  const last = before.at(-1)
  return last && clusterOf.get(`${last.sentence}:${last.head}`)
}

function mentionOf(cluster: Cluster, key: string): Mention {
  const found = cluster.mentions.find(({ mention }) => `${mention.sentence}:${mention.head}` === key)
  if (found === undefined) throw new RangeError(`no mention of ${cluster.name} at ${key}`)
  return found.mention
}

function newCluster(clusters: Cluster[], seen: Seen): Cluster {
  const cluster: Cluster = {
    kind: seen.kind,
    head: seen.head,
    words: new Set(seen.words),
    parties: new Set(seen.parties),
    nouns: new Set([seen.noun]),
    isNew: !seen.definite && !seen.isOld,
    place: seen.place,
    name: seen.name,
    named: seen.named,
    sure: seen.sure,
    unlike: seen.unlike,
    year: seen.year,
    plural: seen.plural,
    mentions: [],
  }
  clusters.push(cluster)
  return cluster
}

const isFuller = (a: string, b: string): boolean => a.length > b.length && a.split(' ').length <= 6

/** Two clusters of one name are told apart by their parties, else by their number. */
function namesOf(clusters: readonly Cluster[]): ReadonlyMap<Cluster, string> {
  const used = new Map<string, number>()
  const names = new Map<Cluster, string>()
  for (const cluster of clusters) {
    const plain = cluster.name
    const twin = clusters.some((other) => other !== cluster && other.kind === cluster.kind && other.name === plain)
    const apart = twin && cluster.parties.size > 0 ? `${plain} (${[...cluster.parties].sort().join('-')})` : plain
    const count = (used.get(`${cluster.kind}/${apart}`) ?? 0) + 1
    used.set(`${cluster.kind}/${apart}`, count)
    names.set(cluster, count === 1 ? apart : `${apart} ${count}`)
  }
  return names
}

/** "the tanker Blue Heron", "the Blue Heron": a ship by its own name. */
function shipOf(tree: Tree, mention: Mention, vessels: Vessels): Seen | undefined {
  const name = vessels.at.get(`${tree.number}:${mention.head}`)
  if (name === undefined) return undefined
  return {
    kind: 'facility',
    head: vessels.ofWar.has(name) ? 'warship' : 'ship',
    words: new Set([name.toLowerCase()]),
    parties: new Set(),
    place: undefined,
    name,
    noun: 'ship',
    isOld: false,
    definite: true,
    named: true,
    sure: true,
    unlike: false,
    year: undefined,
    plural: false,
  }
}

function thingOf(tree: Tree, mention: Mention, context: ThingContext): Seen | undefined {
  const head = lemmaOf(tree, mention.head)
  if (tellsWhichOf(tree, mention.head)) return undefined
  // "no ship was hit"
  if (kidsBy(tree, mention.head, 'det').some((k) => lemmaOf(tree, k) === 'no')) return undefined
  // "Baltic Tankers" is their owner
  if (headClass(head) === 'ship' && isPartOfName(tree, mention.head)) return undefined
  const before = kidsBy(tree, mention.head, 'compound', 'amod', 'nmod:desc').filter((k) => k < mention.head)
  // "zones that had been demilitarised" are demilitarised zones
  const behind = kidsBy(tree, mention.head, 'acl').filter((k) => tokenAt(tree, k).xpos === 'VBN')
  const lemmas = [...before, ...behind].map((k) => describedBy(tree, k))
  const of = kidsBy(tree, mention.head, 'nmod').filter((k) => k > mention.head && prepositionOf(tree, k) === 'of')
  const entry = thingNouns.find(
    (noun) => noun.head === head && (noun.with === undefined || noun.with.some((word) => lemmas.includes(word) || of.some((k) => lemmaOf(tree, k) === word))),
  )
  const known = entry ?? thingNouns.find((noun) => noun.head === head)
  const isTold = entry !== undefined || mention.definite || tellsWhichOne(tree, mention.head)
  if (known === undefined || !isTold) return undefined
  const leadsTo = whatItLeadsTo(tree, mention.head)
  const telling = new Set([...leadsTo, ...[...before, ...behind].filter((k) => isTelling(tree, k, context))].map((k) => wordClass(describedBy(tree, k))))
  const args = argumentsOf(tree, mention.head)
  const parties = new Set<CountryCode>()
  for (const k of [
    ...before,
    ...['between', 'with', 'to', 'by', 'poss', 'against', 'of', 'undergoer'].flatMap((selector) => (args.get(selector) ?? []).map((argument) => argument.head)),
  ]) {
    for (const party of context.partiesAt(tree.number, k)) if (party.country !== undefined) parties.add(party.country)
  }
  if (parties.size < 2 && (lemmas.some((lemma) => between.test(lemma)) || (ofTwo.has(head) && mention.definite))) {
    const both = statesIn(tree, context) ?? context.pair
    if ([...parties].every((code) => both.includes(code))) for (const code of both) parties.add(code)
  }
  const year = tree.tokens.find((token, i) => /^(?:19|20)\d\d$/u.test(token.words) && i > mention.head && i <= mention.head + 12)?.words
  return {
    kind: known.kind,
    head: headClass(head),
    words: entry === undefined ? new Set() : telling,
    parties,
    place: placeOf(tree, mention, context) ?? (isOfTown(mention, head, before) ? context.town : undefined),
    name: nameOf(tree, mention, before, [...leadsTo, ...(entry === undefined ? [] : of.filter((k) => entry.with?.includes(lemmaOf(tree, k)) === true))]),
    noun: head,
    isOld: before.some((k) => old.has(lemmaOf(tree, k))),
    definite: mention.definite,
    named: false,
    sure: entry !== undefined,
    unlike: entry === undefined && before.some((k) => tokenAt(tree, k).upos === 'NOUN'),
    year: known.kind === 'talks' && headClass(head) === 'summit' ? year : undefined,
    plural: mention.plural,
  }
}

const old: ReadonlySet<string> = new Set(['old', 'former', 'original', 'previous'])

/** Words that say that a thing is of two sides. */
const between = /^(?:joint|common|shared|mutual|bilateral|buffer|demilitari[sz]ed|inter-.+)$/u

/** "the border" of a report on two states is theirs. */
const ofTwo: ReadonlySet<string> = new Set(['border', 'frontier'])

/** The two states that a sentence names, if it names two. */
function statesIn(tree: Tree, context: ThingContext): readonly CountryCode[] | undefined {
  const codes = new Set(tree.tokens.flatMap((_, i) => context.partiesAt(tree.number, i).flatMap(({ country }) => country ?? [])))
  return codes.size === 2 ? [...codes] : undefined
}

/** A participle describes by its form: "demilitarised zone". */
const describedBy = (tree: Tree, k: number): string => (tokenAt(tree, k).upos === 'VERB' ? tokenAt(tree, k).words.toLowerCase() : lemmaOf(tree, k))

/** Nouns and defining adjectives; not "new", "first", "joint", and not a nationality. */
function isTelling(tree: Tree, k: number, context: ThingContext): boolean {
  if (context.partiesAt(tree.number, k).length > 0) return false
  const { upos } = tokenAt(tree, k)
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    /^(?:industrial|nuclear|military|demilitari[sz]ed|economic|diplomatic|tactical|bilateral|trilateral|naval|aerial|hot)$/u.test(describedBy(tree, k))
  )
}

const decoration = new Set(
  'new first second third last latest recent so-called another other big major key biting crippling tough harsh sweeping strict heavy further only working remaining nearby docked moored anchored'.split(
    ' ',
  ),
)

const isDecoration = (tree: Tree, k: number): boolean => decoration.has(lemmaOf(tree, k)) || decoration.has(tokenAt(tree, k).words.toLowerCase())

/** "the bridge over the *Isfara* river", "the road to *Vorukh*": it goes by what it crosses or leads to. */
function whatItLeadsTo(tree: Tree, head: number): readonly number[] {
  const prepositions = leadingTo[lemmaOf(tree, head)] ?? []
  const next = (k: number): string => tree.tokens[k]?.words ?? ''
  if (!prepositions.includes(next(head + 1))) return []
  const first = next(head + 2) === 'the' ? head + 3 : head + 2
  const end = tree.tokens.findIndex((token, k) => k >= first && !(token.upos === 'PROPN' && /^\p{Lu}/u.test(token.words)))
  return end < 0 ? [] : tree.tokens.slice(first, end).map((_, i) => first + i)
}
const [crossing, going] = [['over', 'across'], ['to']]
const leadingTo: Readonly<Record<string, readonly string[]>> = { bridge: crossing, dam: crossing, road: going, highway: going, motorway: going, railway: going }

/** A name, or a word written large that does not begin the sentence. */
const isCapitalised = (tree: Tree, k: number): boolean => tokenAt(tree, k).upos === 'PROPN' || (k > 0 && /^\p{Lu}/u.test(tokenAt(tree, k).words))

/** the "generous" offer: what stands in quotation marks by itself is somebody's judgement; a participle there still says what was done ("demilitarised" zones). */
const isAtArmsLength = (tree: Tree, k: number): boolean =>
  tokenAt(tree, k).upos === 'ADJ' && [k - 1, k + 1].every((i) => /^["“”]$/u.test(tree.tokens[i]?.words ?? '')) && !describedAsDone.test(tokenAt(tree, k).words)
const describedAsDone = /ed$/u

const isPartOfName = (tree: Tree, head: number): boolean => head > 1 && [head - 1, head].every((k) => /^\p{Lu}/u.test(tokenAt(tree, k).words))

/** "lines *of communication*": which lines, and no thing beside them. */
function tellsWhichOf(tree: Tree, head: number): boolean {
  const governor = headOf(tree, head)
  if (governor < 0 || prepositionOf(tree, head) !== 'of') return false
  return headClass(lemmaOf(tree, governor)) === headClass(lemmaOf(tree, head)) && lemmaOf(tree, governor) !== lemmaOf(tree, head)
}

function nameOf(tree: Tree, mention: Mention, before: readonly number[], which: readonly number[]): string {
  const words = [
    ...which,
    ...before
      .filter((k) => !isDecoration(tree, k) && !isAtArmsLength(tree, k) && !isMeasure(tree, k))
      .flatMap((k) => (isCapitalised(tree, k) ? nameAround(tree, k, mention.head) : [k])),
    mention.head,
    ...whatIsBarred(tree, mention.head),
  ].map((k) => (isCapitalised(tree, k) ? tokenAt(tree, k).words : tokenAt(tree, k).words.toLowerCase()))
  return words.join(' ')
}

/** "the *Simon Bolivar* bridge": a name of several words is told whole. */
const nameAround = (tree: Tree, k: number, before: number): readonly number[] =>
  [...kidsBy(tree, k, 'compound', 'flat', 'amod').filter((other) => other < before && isCapitalised(tree, other)), k].sort((a, b) => a - b)

/** "a *ten-day* truce", "a *30-point* plan": how long or how much is no part of the name. */
const isMeasure = (tree: Tree, k: number): boolean =>
  tokenAt(tree, k).upos === 'NUM' ||
  kidsBy(tree, k, 'nummod').length > 0 ||
  (tree.tokens[k - 1]?.words === '-' && tree.tokens[k - 2]?.upos === 'NUM') ||
  /^(?:\d|one-|two-|three-|four-|five-|six-|seven-|eight-|nine-|ten-)/iu.test(tokenAt(tree, k).words)

/** "talks *between* Chad and the rebels", "flights *to* Asmara", "a ban *on demonstrations*": which one is told behind the noun. */
function tellsWhichOne(tree: Tree, head: number): boolean {
  const prepositions = tellingBehind[lemmaOf(tree, head)] ?? []
  if (prepositions.length === 0) return false
  const isMany = barring.has(lemmaOf(tree, head)) || /^NNP?S$/u.test(tokenAt(tree, head).xpos)
  return isMany && kidsBy(tree, head, 'nmod').some((k) => k > head && prepositions.includes(prepositionOf(tree, k) ?? '') && !isSuch(tree, k))
}
/** "a ban on *such* marches" says of which it is only to whoever read on from the start. */
const isSuch = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'det', 'amod', 'det:predet').some((word) => lemmaOf(tree, word) === 'such')
const tellingBehind: Readonly<Record<string, readonly string[]>> = {
  talk: ['between', 'with', 'in'],
  flight: ['between', 'to', 'from', 'with'],
  ban: ['on'],
  moratorium: ['on'],
  prohibition: ['on'],
}

const barring: ReadonlySet<string> = new Set(['ban', 'moratorium', 'prohibition'])

const ofWhat: ReadonlySet<string> = new Set(['declaration', 'memorandum', 'protocol'])

/** "a ban *on demonstrations*", "a declaration *of principles*": of these there are many. */
function whatIsBarred(tree: Tree, head: number): readonly number[] {
  const wanted = barring.has(lemmaOf(tree, head)) ? 'on' : ofWhat.has(lemmaOf(tree, head)) ? 'of' : undefined
  const what = wanted === undefined ? undefined : kidsBy(tree, head, 'nmod').find((k) => prepositionOf(tree, k) === wanted)
  if (what === undefined || tokenAt(tree, what).upos !== 'NOUN' || isSuch(tree, what)) return []
  const [first, ...others] = withConjuncts(tree, what).map((k) => [...kidsBy(tree, k, 'compound', 'amod').filter((other) => other < k), k])
  return [...kidsBy(tree, what, 'case'), ...(first ?? []), ...others.flatMap((words) => [...kidsBy(tree, words.at(-1)!, 'cc'), ...words])]
}

/** "the airport" in a report on a town that has one. */
const isOfTown = ({ definite, plural }: Mention, head: string, before: readonly number[]): boolean =>
  oneInATown.has(head) && definite && !plural && before.length === 0
const oneInATown = new Set(['airport', 'airfield', 'port', 'harbour', 'harbor', 'university'])

function placeOf(tree: Tree, mention: Mention, context: ThingContext): Place | undefined {
  for (const k of [
    ...kidsBy(tree, mention.head, 'nmod').filter((each) => ['in', 'at', 'near', 'of'].includes(prepositionOf(tree, each) ?? '')),
    ...kidsBy(tree, mention.head, 'compound'),
  ]) {
    for (const token of [k, ...kidsBy(tree, k, 'nmod', 'appos', 'compound', 'flat')]) {
      const place = context.placeAt(tree.number, token)
      if (place !== undefined && place.precision !== 'country') return place
    }
  }
  return headClass(lemmaOf(tree, mention.head)) === 'ship' ? undefined : placeBehind(tree, mention.head, context)
}

/** "hit a power plant *at Gao*": the tree may hang on the verb what stands right behind the thing. */
function placeBehind(tree: Tree, head: number, context: ThingContext): Place | undefined {
  if (!['in', 'at', 'near', 'outside'].includes(tree.tokens[head + 1]?.words ?? '')) return undefined
  for (let k = head + 2; k <= head + farthestBehind; k++) {
    if (['PUNCT', 'VERB', 'ADP', undefined].includes(tree.tokens[k]?.upos)) return undefined
    const place = context.placeAt(tree.number, k)
    if (place !== undefined) return place.precision === 'country' ? undefined : place
  }
  return undefined
}
const farthestBehind = 6

function isSame(cluster: Cluster, seen: Seen, clusters: readonly Cluster[]): boolean {
  if (cluster.kind !== seen.kind || cluster.head !== seen.head) return false
  if (cluster.year !== undefined && seen.year !== undefined && cluster.year !== seen.year) return false
  if (cluster.place !== undefined && seen.place !== undefined && cluster.place.name !== seen.place.name) return false
  if (contradict(cluster.parties, seen.parties)) return false
  // "a pontoon bridge opened, weeks after the old bridge was destroyed"; "the declaration" foresees "a peace agreement"
  if ((cluster.isNew && seen.isOld) || (!seen.definite && !cluster.nouns.has(seen.noun) && cluster.kind === 'agreement')) return false
  // "two tankers" are no one ship
  if ((seen.named && cluster.plural) || (cluster.named && seen.plural)) return false
  if ([...seen.words].some((word) => cluster.words.has(word))) return true
  // "a cargo ship was hit. ... The Blue Heron": the name of the one ship told of so far
  if (seen.named && cluster.head === 'ship' && !cluster.named && !cluster.plural)
    return clusters.filter((each) => each.head === 'ship' && !each.named).length === 1
  if (seen.words.size === 0) return seen.definite || cluster.words.size === 0
  // "the rebuilt border post in Gori" after "the customs post": described anew, and there is only one of its kind
  return (
    cluster.words.size === 0 ||
    (seen.definite && seen.place !== undefined && clusters.filter((each) => each.kind === seen.kind && each.head === seen.head).length === 1)
  )
}

/** A thing between two may be named by one of them; two named ones with nothing in common are two. */
const contradict = (a: ReadonlySet<CountryCode>, b: ReadonlySet<CountryCode>): boolean => a.size > 0 && b.size > 0 && ![...a].some((code) => b.has(code))
