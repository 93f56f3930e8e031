import type { Place, PlaceAt, Where } from '../../domain/where.ts'
import { featureWords } from '../../knowledge/gazetteer/place-words.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import { datelineOf, type Dateline } from '../dateline-of.ts'
import { ancestors, baseRelation, headOf, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import type { PlaceMention } from './find-places.ts'
import { headToken } from './role.ts'

/** An act that wants a place: its word and the heads of its arguments, as tokens of one sentence. */
export type Placeless = { readonly sentence: number; readonly trigger: number; readonly arguments: readonly number[] }

/** Higher is better tied. Under `stated` the place belongs to something else in the sentence. */
const stated = 5
/** A country is named for many reasons: it must hang from the act itself or from what the act is done to. */
const statedCountry = 8
/** Of two places tied alike the finer one is meant: "in the city of Gori, Georgia". */
const fineness = { exact: 0.4, near: 0.35, city: 0.3, region: 0.1, country: 0 } as const

/** Relations by which a phrase hangs from a noun that it only describes. */
const describing = new Set(['nmod', 'appos', 'compound', 'flat', 'amod', 'conj', 'list', 'dep'])
/** Relations between a clause and the one above that tell of one scene. What is said ("police in Gori said that ...") is another. */
const sceneLinks = new Set(['advcl', 'acl', 'xcomp', 'conj', 'csubj', 'obl', 'nsubj', 'obj'])

/** Prepositions of place, and nouns whose owner or modifier is where they are: "near a Karachi market". */
const where = new Set(
  'in at near on outside inside around across throughout into to toward towards over through over off along beyond within between'.split(' '),
)
const placeNouns = new Set(
  `home house apartment area district countryside region city town village neighbourhood neighborhood suburb quarter sector market mosque church hospital clinic airport terminal station province county state governorate
  camp street road square courtyard outskirts base prison jail hotel restaurant cafe bar shop store school university office headquarters building checkpoint border port harbour harbor stadium park campaign front battle
  municipality commune coast island valley mountain forest compound embassy consulate centre center zone territory
  region airport airfield airbase axis perimeter slum capital canal desert jungle plant factory plantation mine field farm settlement stronghold enclave slope hill hideout flat villa junction crossing highway`.split(
    /\s+/u,
  ),
)

/** "from Bonn", "of Georgian descent": where somebody or something comes from, not where it happens. */
const origins = new Set(['from'])
const movesAway = new Set([
  'withdraw',
  'flee',
  'evacuate',
  'expel',
  'deport',
  'launch',
  'fire',
  'leave',
  'release',
  'retreat',
  'pull',
  'remove',
  'escape',
  'kidnap',
  'abduct',
  'report',
  'displace',
])

/**
 * Where an act happened: the place tied to its word or to its arguments by the tree; else one that stands freely in the same
 * sentence, in the sentence before, or in the dateline, marked as inherited. A government that is called by its capital is no place.
 *
 * "Two men were shot in Gori after a rally in Tbilisi." -> shot: Gori
 */
export function attachPlace(act: Placeless, places: readonly PlaceMention[], trees: readonly Tree[]): Where {
  const tree = trees[act.sentence]
  if (!tree) return { kind: 'unknown' }
  const dateline = datelineOf(trees)
  // a place lends itself to its own sentence, to the next and, from a dateline, to all: the others need no look
  const near = places.filter(({ sentence }) => sentence === act.sentence || sentence === act.sentence - 1 || sentence === (dateline?.sentence ?? 0))
  const possible = near.filter((place) => isPlaceOfActs(place, trees))
  const here = possible.filter((place) => place.sentence === act.sentence && !isOfDateline(place, dateline))
  const tied = here.map((place) => ({ place, tie: tieOf(tree, act, place) + finenessOf(place) })).sort((a, b) => b.tie - a.tie)
  const best = tied.find(({ place, tie }) => tie >= closelyTied && tied[0] !== undefined && isInside(place.place, tied[0].place.place)) ?? tied[0]
  if (best && best.tie >= (isWholeCountry(best.place, tree) ? statedCountry : stated))
    return { kind: 'stated', place: best.place.place, at: best.place.at, ...othersOfList(tree, best.place, here) }
  const mayLend = (place: PlaceMention): boolean => isWhereabouts(place, trees) || isOfDateline(place, dateline)
  const lent = possible.filter(mayLend)
  const written = lent.find((place) => (dateline === undefined ? place.sentence === 0 && place.first === 0 : isOfDateline(place, dateline)))
  return inherited(act, { here: here.filter(mayLend), near: lent, written })
}

/** "GORI, June 16 (Agency) - Shells hit ...": where it was written hangs on no act, whatever the tree says. */
const isOfDateline = ({ sentence, first }: PlaceMention, dateline: Dateline | undefined): boolean =>
  dateline !== undefined && sentence === dateline.sentence && first < dateline.length

/** A region and a town in it that are both tied closely: "liberated Gori in the province of Shida Kartli" tells of the town. */
const closelyTied = 7
const breadth = { country: 2, region: 1, city: 0, near: 0, exact: 0 } as const
const isInside = (inner: Place, outer: Place): boolean =>
  breadth[inner.precision] < breadth[outer.precision] && (inner.country === undefined || outer.country === undefined || inner.country === outer.country)

/** A place that another is measured from, or that owns another ("Gori's market district"), stands behind those that are named for themselves. */
const finenessOf = ({ role, place }: PlaceMention): number => (role === 'reference' ? -0.5 : fineness[place.precision] - (role === 'owner' ? 0.3 : 0))

/** "in Iraq", not "in northern Iraq", which says more. */
const isWholeCountry = ({ place, first }: PlaceMention, { tokens }: Tree): boolean =>
  place.precision === 'country' && !/^(?:north|south|east|west|central)/iu.test(tokens[first - 1]?.words ?? '')

/** "in Gori and Poti": the places that are joined to the first by "and" or a comma. */
function othersOfList(tree: Tree, first: PlaceMention, places: readonly PlaceMention[]): { readonly also?: readonly PlaceAt[] } {
  const list = listOf(tree, headToken(tree.tokens, first))
  const others = places.filter((place) => place !== first && listOf(tree, headToken(tree.tokens, place)) === list)
  return others.length === 0 ? {} : { also: others.map(({ place, at }) => ({ place, at })) }
}

/** The first word of the list that a word is a member of. */
function listOf(tree: Tree, member: number): number {
  let i = member
  while (baseRelation(relationOf(tree, i)) === 'conj' && tree.tokens[i]?.upos === tree.tokens[headOf(tree, i)]?.upos) i = headOf(tree, i)
  return i
}

const seatOf: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'PTY'])

/** Not a government by its capital, nor the seat of one ("the leadership in Pyongyang"), nor what another place only lies in. */
function isPlaceOfActs(place: PlaceMention, trees: readonly Tree[]): boolean {
  if (place.metonym || place.role === 'within') return false
  const tree = trees[place.sentence]
  const governor = tree && place.place.feature === 'capital' ? tree.tokens[headOf(tree, headToken(tree.tokens, place))] : undefined
  return governor?.upos !== 'NOUN' || !seatOf.has(sectorOf([governor.lemma.toLowerCase()])?.sector ?? '')
}

/** "in Gori", "to the Gori area": says where, not whose. */
function isWhereabouts({ role, sentence, ...place }: PlaceMention, trees: readonly Tree[]): boolean {
  if (role === 'at') return true
  const tree = trees[sentence]
  const noun = tree && role === 'modifier' ? tree.tokens[headOf(tree, headToken(tree.tokens, place))] : undefined
  return noun !== undefined && placeNouns.has(noun.lemma.toLowerCase())
}

type Lent = { readonly here: readonly PlaceMention[]; readonly near: readonly PlaceMention[]; readonly written: PlaceMention | undefined }

/** No place of its own: what the sentence, the one before or the dateline say. */
function inherited(act: Placeless, { here, near, written }: Lent): Where {
  const free = here.find(({ place }) => place.precision !== 'country')
  if (free) return { kind: 'inherited', place: free.place, at: free.at, because: 'sentence' }
  const before = near.filter((place) => place.sentence === act.sentence - 1 && place.place.precision !== 'country').at(-1)
  if (before) return { kind: 'inherited', place: before.place, at: before.at, because: before === written ? 'dateline' : 'previous-sentence' }
  return written ? { kind: 'inherited', place: written.place, at: written.at, because: 'dateline' } : { kind: 'unknown' }
}

/** How a place hangs together with an act: 10 for "shot in Gori", 8 for "hit a market in Gori", 0 for what has nothing to do with it. */
function tieOf(tree: Tree, act: Placeless, place: PlaceMention): number {
  const head = headToken(tree.tokens, place)
  if (place.role === 'subject' && place.place.precision === 'country') return isDoneToIt(tree, head, act) ? 8 : 0
  if (isOfSource(tree, head)) return 0
  const preposition = prepositionAbove(tree, head)
  if (preposition !== undefined && origins.has(preposition) && !movesAway.has(lemmaOf(tree, act.trigger))) return 0
  if (place.role === 'modifier' || place.role === 'owner') {
    // "in a Karachi market", "in Mosul's old town" say where; "Karachi residents", "the US president" say who
    const noun = headOf(tree, head)
    if (noun < 0 || !placeNouns.has(lemmaOf(tree, noun))) return 2
    if (preposition === undefined ? !isDoneTo(tree, noun, act) : !where.has(preposition)) return 2
  }
  const anchor = anchorOf(tree, head, act)
  if (anchor === act.trigger) return place.role === 'partner' ? 2 : 10
  if (act.arguments.includes(anchor)) return argumentTie(tree, anchor, place, preposition)
  return anchor < 0 ? 0 : clauseTie(tree, act.trigger, anchor)
}

/** "according to a source at the base in Gori": where somebody knows it from. */
const isOfSource = (tree: Tree, head: number): boolean =>
  [head, ...ancestors(tree, head)].some((i) => tree.kids[i]?.some((kid) => tokenAt(tree, kid).words.toLowerCase() === 'according') === true)

/** "patrolled Gori's streets", "Gori airport was shelled". */
const isDoneTo = (tree: Tree, noun: number, { trigger }: Placeless): boolean =>
  headOf(tree, noun) === trigger && ['obj', 'nsubj:pass'].includes(relationOf(tree, noun))

/** "South Ossetia is patrolled by two armies": a country to which something is done is where it is done. */
const isDoneToIt = (tree: Tree, head: number, { trigger }: Placeless): boolean => headOf(tree, head) === trigger && relationOf(tree, head) === 'nsubj:pass'

/** "a market in Gori was hit": where it was hit. "the governor of Gori was hit": who. A doer is often from elsewhere. */
function argumentTie(tree: Tree, argument: number, { place }: PlaceMention, preposition: string | undefined): number {
  if (preposition === 'of' && sectorOf([lemmaOf(tree, argument)])?.person === true) return 3
  const relation = relationOf(tree, argument)
  // "the leadership in Pyongyang" acts elsewhere; "two bombings in Baghdad" do not
  const elsewhere = place.feature === 'capital' && sectorOf([lemmaOf(tree, argument)]) !== undefined
  if (relation === 'nsubj') return elsewhere ? 3 : 6
  return relation === 'obl:agent' && elsewhere ? 5 : 8
}

/** The preposition that the place or the noun it describes stands behind. */
function prepositionAbove(tree: Tree, head: number): string | undefined {
  for (let i = head; i >= 0; i = headOf(tree, i)) {
    const preposition = tree.kids[i]?.find((kid) => baseRelation(relationOf(tree, kid)) === 'case' && tokenAt(tree, kid).upos !== 'PART')
    // "the city of Gori": what it stands behind is said before the city
    const leadsOn = preposition !== undefined && lemmaOf(tree, preposition) === 'of' && lemmaOf(tree, headOf(tree, i)) in featureWords
    if (preposition !== undefined && !leadsOn) return lemmaOf(tree, preposition)
    if (!describing.has(baseRelation(relationOf(tree, i)))) return undefined
  }
  return undefined
}

/** What the place hangs from, past nouns that only lead to it ("in the *village* of Gori"): the act, one of its arguments, or a verb. */
function anchorOf(tree: Tree, head: number, act: Placeless): number {
  let i = head
  for (;;) {
    const governor = headOf(tree, i)
    if (governor < 0) return i === head ? -1 : i
    if (governor === act.trigger || act.arguments.includes(governor)) return governor
    const { upos } = tokenAt(tree, governor)
    if (upos === 'VERB' || upos === 'AUX') return governor
    i = governor
  }
}

/** A place of another verb: near when the act is told within that verb's clause or the other way round. */
function clauseTie(tree: Tree, trigger: number, verb: number): number {
  let steps = 0
  for (let i = trigger; headOf(tree, i) >= 0; i = headOf(tree, i)) {
    if (headOf(tree, i) === verb) return sameScene(tree, i) ? 7 - steps : 3
    steps++
    if (steps > 3) break
  }
  for (let i = verb; headOf(tree, i) >= 0; i = headOf(tree, i)) {
    if (headOf(tree, i) === trigger) return ['advcl', 'conj'].includes(baseRelation(relationOf(tree, i))) ? 6 : 4
  }
  return 0
}

/** "killed *when* a bomb went off in Gori", "arrested *after* protesting in Gori": the clause is part of the same scene. */
const sameScene = (tree: Tree, link: number): boolean => sceneLinks.has(baseRelation(relationOf(tree, link)))
