import { countryCode, type CountryCode, type Party, type Sector } from '../../domain/party.ts'
import type { CountryMatch } from '../../knowledge/countries/find-country.ts'
import { inheriting } from '../../knowledge/parties/agents.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import { isClassified, isInClass } from '../../knowledge/lexicon/class-test.ts'
import { thingNouns, type ThingNoun } from '../../knowledge/lexicon/things.ts'
import { isBodyOfStates } from '../../knowledge/ontology/non-state-countries.ts'
import { lookUp, lookUpHolder, type Asked, type Known } from './look-up.ts'
import type { Mention } from '../mention.ts'
import { prepositionOf } from '../arguments.ts'
import { ancestors, baseRelation, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

/** Country words found in a sentence, by token range. */
export type CountryHit = { readonly first: number; readonly last: number; readonly match: CountryMatch }

/** What a phrase says by itself about who is meant, before the rest of the report is asked. */
export type Description = {
  readonly name: string
  readonly kind: Party['kind']
  readonly country?: CountryCode
  readonly sector?: Sector
  readonly secondSector?: Sector
  readonly role?: string
  readonly registerId?: string
  /** Higher outranks: whom a bare "Kim" means. 0 for those without an office. */
  readonly rank: number
  readonly gender?: 'she' | 'he'
  /** An institution of some state which the phrase does not name: "the army leadership". */
  readonly wantsCountry: boolean
  /** Besides `country`: "Hungarian and Romanian officials" are two parties. */
  readonly alsoOf?: readonly CountryCode[]
}

export type Scene = Asked & {
  readonly text: string
  readonly hitsOf: (sentence: number) => readonly CountryHit[]
  /** How often the whole report names each country. */
  readonly ofReport: () => ReadonlyMap<CountryCode, number>
}

const institutional: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'PTY', 'ELI'])
const courtesyTitles = new Set('mr mrs ms miss dr sir dame lord lady prof professor sheikh sheik haji comrade'.split(' '))
const she = new Set('sister mother wife daughter queen princess spokeswoman chairwoman woman mrs ms miss lady dame widow actress congresswoman'.split(' '))
const he = new Set('brother father husband son king prince spokesman chairman mr sir lord congressman'.split(' '))

/** What the words of one phrase say, or undefined where they name nobody that we can tell. */
export function describe(tree: Tree, mention: Mention, scene: Scene): Description | undefined {
  const hits = scene.hitsOf(tree.number)
  const own = hits.find((hit) => hit.first <= mention.head && mention.head <= hit.last)
  if (own !== undefined) return describeCountry(tree, mention, own, scene)
  if (isWordOfName(tree, mention.head)) return undefined
  const name = isTitleNoun(tree, mention.head) ? undefined : withoutCountry(nameRun(tree, mention.head), hits)
  const said = hitsOfPhrase(tree, mention, hits, name)
  const country = said[0]?.match.code ?? countryOfOwner(tree, mention, scene) ?? countryOfOffice(tree, mention)
  const whole = lookUpWhole(tree, mention, country, scene)
  const description =
    whole !== undefined && whole.kind === 'organisation'
      ? { ...whole, wantsCountry: false, ...optional('country', whole.country ?? country) }
      : name === undefined
        ? describeCommon(tree, mention, country, said[0]?.match.sector, scene)
        : describeName(tree, mention, name, country, scene)
  const also = said.slice(1).map(({ match }) => match.code)
  return description === undefined || also.length === 0 || description.registerId !== undefined ? description : { ...description, alsoOf: also }
}

function describeCountry(tree: Tree, mention: Mention, { match, first, last }: CountryHit, scene: Scene): Description | undefined {
  if (match.form === 'adjective' && !match.adjectival) return undefined
  if (kidsBy(tree, mention.head, 'amod').some((k) => lemmaOf(tree, k) === 'ethnic')) return describePeople(tree, mention, scene)
  const standsIn = match.form === 'capital' || match.form === 'metonym'
  const people = match.form === 'demonym' || match.form === 'adjective'
  const words = scene.text.slice(tokenAt(tree, first).at.start, tokenAt(tree, last).at.end)
  return {
    name: people ? words : match.name,
    kind: people ? 'group' : 'country',
    country: match.code,
    rank: 0,
    wantsCountry: false,
    ...(standsIn ? { sector: match.sector ?? 'GOV' } : match.sector === undefined ? {} : { sector: match.sector }),
  }
}

/** "ethnic Albanians": a people, wherever they live; "ethnic Albanians in Serbia" live there. */
function describePeople(tree: Tree, mention: Mention, scene: Scene): Description {
  const abode = scene.hitsOf(tree.number).find(({ last }) => {
    const link = [last, ...ancestors(tree, last)].find((k) => tokenAt(tree, k).head === mention.head && baseRelation(relationOf(tree, k)) === 'nmod')
    return link !== undefined && ['in', 'of', 'from'].includes(prepositionOf(tree, link) ?? '')
  })
  return {
    name: properName(tree, mention, scene.text),
    kind: 'group',
    rank: 0,
    sector: 'CVL',
    wantsCountry: false,
    ...optional('country', abode?.match.code),
  }
}

/** A proper name, from its first to its last token, without courtesy titles: "Kim Yo - jong". */
type NameRun = { readonly first: number; readonly last: number }

/** "National *Security* Council", "*state* media": what stands inside a name or says of what kind something is, is nobody by itself. */
function isWordOfName(tree: Tree, head: number): boolean {
  if (relationOf(tree, head) !== 'compound') return false
  const { upos } = tokenAt(tree, head)
  const whole = tokenAt(tree, tokenAt(tree, head).head)
  return upos === 'PROPN'
    ? whole.upos === 'PROPN' && sectorOf([lemmaOf(tree, head)]) !== undefined
    : ['state', 'labor', 'labour', 'security', 'aid', 'relief', 'guard', 'defence', 'defense', 'power'].includes(lemmaOf(tree, head))
}

/** "the *Speaker* of the House, Ann Reyes", "Secretary - General Ann Reyes": a title written large is still a title. */
const isTitleNoun = (tree: Tree, head: number): boolean => {
  const role = sectorOf([lemmaOf(tree, head)])
  return role?.person === true && kidsBy(tree, head, 'flat', 'appos', 'nmod').length > 0
}

/** "Kyrgyz Prime Minister" begins at the title. */
function withoutCountry(run: NameRun | undefined, hits: readonly CountryHit[]): NameRun | undefined {
  if (run === undefined) return undefined
  const hit = hits.find((each) => each.first === run.first && each.last < run.last)
  return hit === undefined ? run : { first: hit.last + 1, last: run.last }
}

function nameRun(tree: Tree, head: number): NameRun | undefined {
  if (tokenAt(tree, head).upos !== 'PROPN') return undefined
  const belongs = (i: number): boolean => {
    const token = tree.tokens[i]
    if (token === undefined) return false
    if (token.upos === 'PROPN') return isJoined(tree, i, head)
    // "Kim Jong-un", "Ban Ki-moon": what is written together is one name
    if (isWrittenTogether(tree, i)) return true
    // "Osama bin Laden", "John F. Kennedy": small words and initials inside the name
    return (
      (/^(?:al|el|bin|bint|ibn|abu|de|da|del|der|van|von|la|le)$/u.test(token.words) || /^\p{Lu}\.?$/u.test(token.words)) &&
      tree.tokens[i + 1]?.upos === 'PROPN'
    )
  }
  let first = head
  while (first > 0 && belongs(first - 1)) first--
  while (first < head && (courtesyTitles.has(lemmaOf(tree, first).replace('.', '')) || tokenAt(tree, first).upos === 'PUNCT')) first++
  let last = head
  while (last + 1 < tree.tokens.length && belongs(last + 1)) last++
  while (last > head && tokenAt(tree, last).upos !== 'PROPN' && !isWrittenTogether(tree, last)) last--
  return { first, last }
}

/** A hyphen between two words of a name, or the word behind one. */
function isWrittenTogether(tree: Tree, i: number): boolean {
  const [before, here, after] = [tree.tokens[i - 1], tree.tokens[i], tree.tokens[i + 1]]
  if (here === undefined || before === undefined) return false
  if (here.words === '-' || here.words === '‑')
    return before.at.end === here.at.start && after?.at.start === here.at.end && /^(?:\p{Lu}|(?:al|el|ad|as|ash|ul|ur|an|ar|az)$)/u.test(before.words)
  return (
    (before.words === '-' || before.words === '‑') &&
    before.at.end === here.at.start &&
    /^\p{L}/u.test(here.words) &&
    /^\p{Lu}/u.test(tree.tokens[i - 2]?.words ?? '')
  )
}

/** Both words hang together by the relations that make names; a neighbour that starts its own phrase does not. */
function isJoined(tree: Tree, i: number, head: number): boolean {
  const inName = (k: number): boolean => ['flat', 'compound', 'nmod', 'amod', 'fixed', 'goeswith'].includes(baseRelation(relationOf(tree, k)))
  for (const k of [i, ...ancestors(tree, i)]) {
    if (k === head) return true
    if (!inName(k) || kidsBy(tree, k, 'case').some((between) => between > Math.min(k, head))) break
  }
  for (const k of [head, ...ancestors(tree, head)]) {
    if (k === i) return true
    if (!inName(k)) return false
  }
  return false
}

const wordsOf = (tree: Tree, { first, last }: NameRun, text: string): string => text.slice(tokenAt(tree, first).at.start, tokenAt(tree, last).at.end)

function describeName(tree: Tree, mention: Mention, run: NameRun, country: CountryCode | undefined, scene: Scene): Description | undefined {
  const known = lookUpWithOwner(tree, mention, run, scene) ?? lookUpRun(tree, run, scene, country)
  const role = roleOf(tree, mention, run, scene)
  const gender = genderOf(tree, mention)
  if (known !== undefined) {
    return {
      name: known.name,
      kind: known.kind,
      registerId: known.registerId,
      rank: known.rank,
      wantsCountry: false,
      ...optional('country', countryServed(known, country)),
      ...optional('sector', known.sector ?? role?.sector),
      ...optional('role', known.role ?? role?.role),
      ...optional('secondSector', known.secondSector),
      ...optional('gender', known.gender ?? gender),
    }
  }
  const phrase = sectorOf(phraseLemmas(tree, mention))
  const words = wordsOf(tree, run, scene.text)
  if (phrase !== undefined && !phrase.person) {
    return {
      name: properName(tree, mention, scene.text),
      kind: 'organisation',
      rank: 0,
      wantsCountry: country === undefined && institutional.has(phrase.sector),
      sector: phrase.sector,
      role: phrase.role,
      ...optional('secondSector', phrase.secondSector),
      ...optional('country', country),
    }
  }
  if (!looksLikePerson(tree, mention.head, run, role !== undefined)) return undefined
  const own = role ?? phrase
  const name = own === undefined ? words : withoutTitle(tree, run, scene.text)
  const holder = own === undefined || country !== undefined || name.includes(' ') ? undefined : lookUpHolder(own.role, name, scene)
  if (holder !== undefined && 'known' in holder) return { ...holder.known, wantsCountry: false, ...optional('gender', holder.known.gender ?? gender) }
  const theirs = country ?? holder?.country
  return {
    name,
    kind: 'person',
    rank: holder?.rank ?? 0,
    wantsCountry: theirs === undefined && own !== undefined && institutional.has(own.sector),
    ...optional('country', theirs),
    ...optional('sector', sectorOfSpokesman(tree, mention, scene) ?? own?.sector),
    ...optional('secondSector', own?.secondSector),
    ...optional('role', own?.role),
    ...optional('gender', gender),
  }
}

/** "the EU's foreign policy chief, Ana Tamm": who serves a body of states speaks for that, wherever they are from. */
const countryServed = ({ country, kind }: Known, told: CountryCode | undefined): CountryCode | undefined =>
  told !== undefined && kind === 'person' && isBodyOfStates(told) ? told : (country ?? told)

/** "Hamas spokesman Omar Haddad" is of Hamas and of no government. */
function sectorOfSpokesman(tree: Tree, mention: Mention, scene: Scene): Sector | undefined {
  const title = kidsBy(tree, mention.head, 'nmod:desc', 'compound', 'appos').find((k) => Object.hasOwn(inheriting, lemmaOf(tree, k)))
  return title === undefined ? undefined : ownerOf(tree, { head: title }, scene)?.sector
}

/** The register's entry for the run or for the run without the words before the name ("President Moon Jae-in"). */
function lookUpRun(tree: Tree, { first, last }: NameRun, scene: Scene, told?: CountryCode): Known | undefined {
  for (let from = first; from <= last; from++) {
    // a bare surname inside a longer name is somebody else's, behind a title it is not
    if (from === last && from !== first && !isTitleWord(tree, from - 1)) break
    const known = lookUp(wordsOf(tree, { first: from, last }, scene.text), scene, told)
    if (known !== undefined) return known
  }
  return undefined
}

/** A name of several words, whatever the parser made of them: "the Front for the Liberation of Wadiya", "the Free Wadiyan Army". */
function lookUpWhole(tree: Tree, mention: Mention, told: CountryCode | undefined, scene: Scene): Known | undefined {
  const large = (i: number): boolean => /^\p{Lu}/u.test(tree.tokens[i]?.words ?? '')
  if (!large(mention.head)) return undefined
  let first = mention.head
  while (large(first - 1) && mention.tokens.includes(first - 1)) first--
  const last = Math.max(...mention.tokens)
  for (const run of last > mention.head && large(last)
    ? [
        { first, last },
        { first, last: mention.head },
      ]
    : [{ first, last: mention.head }]) {
    const known = run.first < run.last ? lookUp(wordsOf(tree, run, scene.text), scene, told) : undefined
    if (known !== undefined) return known
  }
  return undefined
}

/** With the owner that belongs to the name: "the People's Army". */
function lookUpWithOwner(tree: Tree, mention: Mention, { last }: NameRun, scene: Scene): Known | undefined {
  const owner = kidsBy(tree, mention.head, 'nmod:poss').find((k) => k < mention.head && tokenAt(tree, k).upos !== 'PRON')
  return owner === undefined || !/^\p{Lu}/u.test(tokenAt(tree, owner).words) ? undefined : lookUpRun(tree, { first: owner, last }, scene)
}

/** "Hezbollah guerrillas", "al-Qaeda's leaders": whose they are, where the owner is in the register. */
function ownerOf(tree: Tree, { head }: Pick<Mention, 'head'>, scene: Scene): Known | undefined {
  const before = kidsBy(tree, head, 'compound', 'nmod:poss', 'amod')
  const behind = kidsBy(tree, head, 'nmod').filter((k) => ['of', 'for', 'from', 'with', 'by'].includes(prepositionOf(tree, k) ?? ''))
  // "a member of the Taliban's council"
  const ownersBehind = behind.flatMap((k) => kidsBy(tree, k, 'nmod:poss', 'compound'))
  for (const k of [...before, ...behind, ...ownersBehind]) {
    const run = nameRun(tree, k)
    const known = run === undefined ? undefined : lookUpRun(tree, run, scene)
    if (known !== undefined) return known
  }
  return undefined
}

/** Offices that one state alone has. */
const offices: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({ unification: 'KOR', taoiseach: 'IRL', knesset: 'ISR', duma: 'RUS', bundestag: 'DEU', rada: 'UKR', pontiff: 'VAT', pope: 'VAT' }).map(
    ([word, code]) => [word, countryCode(code)],
  ),
)
const countryOfOffice = (tree: Tree, mention: Mention): CountryCode | undefined =>
  mention.tokens.map((i) => offices.get(lemmaOf(tree, i))).find((code) => code !== undefined)

const countryOfOwner = (tree: Tree, mention: Mention, scene: Scene): CountryCode | undefined => ownerOf(tree, mention, scene)?.country

const isTitleWord = (tree: Tree, i: number): boolean => sectorOf([lemmaOf(tree, i)])?.person === true

/** "Vice Defence Minister Ana Lund" is named after her last title. */
const withoutTitle = (tree: Tree, run: NameRun, text: string): string => {
  let first = run.first
  for (let i = run.first; i < run.last; i++) if (isTitleWord(tree, i)) first = i + 1
  return wordsOf(tree, { first, last: run.last }, text)
}

/** Two capitalised words or more, or one with a role: places and products must not become people. */
function looksLikePerson(tree: Tree, head: number, { first, last }: NameRun, hasRole: boolean): boolean {
  const { names } = tree.sentence
  const name = names.find((each) => each.first <= head && head <= each.last) ?? names.find((each) => each.first <= last && first <= each.last)
  if (name !== undefined) return name.kind === 'person'
  const capitalised = tree.tokens.slice(first, last + 1).filter((token) => /^\p{Lu}/u.test(token.words)).length
  // "the Demarcation Line", "Camp Falcon" are no people
  if (!hasRole && [first, last].some((i) => thingsByHead.has(lemmaOf(tree, i)) || isClassified(lemmaOf(tree, i)))) return false
  return hasRole || (capitalised >= 2 && capitalised <= 4)
}

type Role = NonNullable<ReturnType<typeof sectorOf>>

/** From the words before the name ("South Korean President"), from its apposition or from the phrase that it is the apposition of. */
function roleOf(tree: Tree, mention: Mention, run: NameRun, scene: Scene): Role | undefined {
  const beside = [
    ...kidsBy(tree, mention.head, 'appos'),
    ...(baseRelation(relationOf(tree, mention.head)) === 'appos' ? [tokenAt(tree, mention.head).head] : []),
  ]
  for (const k of beside) {
    const role = sectorOf(lemmasAround(tree, k))
    if (role !== undefined) return role
  }
  // "A and spokesman Dana Holt": the title hangs on the first name
  const title = run.first - 1
  if (title >= 0 && relationOf(tree, title) === 'nmod:desc' && tokenAt(tree, title).head !== mention.head) {
    const role = sectorOf(lemmasAround(tree, title))
    if (role !== undefined) return role
  }
  const before = mention.tokens.filter((i) => i < run.first && tokenAt(tree, i).upos !== 'DET').map((i) => lemmaOf(tree, i))
  const titles = tree.tokens.slice(run.first, run.last).map((_, n) => lemmaOf(tree, run.first + n))
  const role = sectorOf([...before, ...titles]) ?? sectorOf(before) ?? titles.map((title) => sectorOf([title])).find((found) => found !== undefined)
  if (role !== undefined) return role
  // "Ann Reyes of the Lowland Institute": the place of work
  const work = kidsBy(tree, mention.head, 'nmod').find((k) => ['of', 'from', 'at', 'with'].includes(prepositionOf(tree, k) ?? ''))
  if (work === undefined) return undefined
  const place = nameRun(tree, work)
  const employer = place === undefined ? undefined : lookUpRun(tree, place, scene)
  if (employer?.kind === 'organisation' && employer.sector !== undefined)
    return { sector: employer.sector, role: `of ${employer.name}`, person: true, byHead: false }
  return sectorOf(lemmasAround(tree, work))
}

/** Lower-case lemmas of a phrase by its head: what stands before it, itself, and its of-phrase. */
function lemmasAround(tree: Tree, head: number): readonly string[] {
  const before = kidsBy(tree, head, 'compound', 'amod', 'flat', 'nmod:desc', 'nmod:poss').filter((k) => k < head)
  const behind = kidsBy(tree, head, 'nmod')
    .filter((k) => k > head && ['of', 'for'].includes(prepositionOf(tree, k) ?? ''))
    .flatMap((k) => [prepositionOf(tree, k) ?? 'of', ...lemmasAround(tree, k)])
  return [
    ...before.flatMap((k) => [...kidsBy(tree, k, 'compound', 'amod').map((each) => lemmaOf(tree, each)), lemmaOf(tree, k)]),
    lemmaOf(tree, head),
    ...behind,
  ]
}

const phraseLemmas = (tree: Tree, mention: Mention): readonly string[] =>
  mention.tokens.filter((i) => !['DET', 'PUNCT'].includes(tokenAt(tree, i).upos) && relationOf(tree, i) !== 'nmod:poss').map((i) => lemmaOf(tree, i))

function genderOf(tree: Tree, mention: Mention): 'she' | 'he' | undefined {
  const around = [
    ...mention.tokens,
    ...kidsBy(tree, mention.head, 'appos'),
    ...(baseRelation(relationOf(tree, mention.head)) === 'appos' ? [tokenAt(tree, mention.head).head] : []),
  ]
  const before = Math.min(...mention.tokens) - 1
  const lemmas = [...around, ...(before >= 0 ? [before] : [])].map((i) => lemmaOf(tree, i).replace('.', ''))
  return lemmas.some((lemma) => she.has(lemma)) ? 'she' : lemmas.some((lemma) => he.has(lemma)) ? 'he' : undefined
}

function describeCommon(tree: Tree, mention: Mention, country: CountryCode | undefined, ofOwner: Sector | undefined, scene: Scene): Description | undefined {
  const around = sectorOf(lemmasAround(tree, mention.head)) ?? sectorOf(phraseLemmas(tree, mention))
  const named = around?.person === true ? nameBeside(tree, mention) : undefined
  if (named !== undefined && around !== undefined) return describeNamedRole(tree, mention, named, around, country, scene)
  const head = lemmaOf(tree, mention.head)
  if (
    country === undefined &&
    ((isMachine(head) && around?.person !== true && !doesIt(tree, mention)) || (around?.sector === 'UNK' && isInClass('structure', head)))
  )
    return undefined
  const role = around?.byHead === true || isInClass('person', head) || bodies.has(head) ? around : undefined
  if (head === 'power' && !mention.plural && kidsBy(tree, mention.head, 'amod').length === 0) return undefined
  if (role === undefined) {
    const isPerson = isInClass('person', head)
    if (country !== undefined && (bodies.has(head) || isPerson))
      return { name: properName(tree, mention, scene.text), kind: 'group', country, rank: 0, wantsCountry: false }
    return isPerson && country === undefined && tokenAt(tree, mention.head).upos === 'NOUN' ? describeAnybody(tree, mention, scene) : undefined
  }
  const owner = role.sector === 'UNK' ? ownerOf(tree, mention, scene) : undefined
  // "al-Qaeda leaders" lead no government
  const inherited = ofOwner !== undefined && ofOwner !== 'GOV' && Object.hasOwn(inheriting, head) ? ofOwner : undefined
  const sector = owner?.sector ?? inherited ?? role.sector
  const gender = genderOf(tree, mention)
  return {
    name: properName(tree, mention, scene.text),
    kind: role.person && !mention.plural ? 'person' : role.person ? 'group' : 'organisation',
    rank: 0,
    sector,
    role: role.role,
    wantsCountry: country === undefined && !isForeign(tree, mention) && (institutional.has(sector) || (sector === 'JRN' && ofTheState.test(role.role))),
    ...optional('country', country),
    ...optional('secondSector', owner?.secondSector ?? role.secondSector),
    ...optional('gender', gender),
  }
}

/** "four men", "a tailor": people of whom no more is told than that they are people. */
const describeAnybody = (tree: Tree, mention: Mention, scene: Scene): Description => ({
  name: properName(tree, mention, scene.text),
  kind: mention.plural ? 'group' : 'person',
  rank: 0,
  sector: 'CVL',
  role: lemmaOf(tree, mention.head),
  wantsCountry: false,
  ...optional('gender', genderOf(tree, mention)),
})

/** "foreign forces", "other governments": of some other country, which is not told. */
const isForeign = (tree: Tree, mention: Mention): boolean =>
  kidsBy(tree, mention.head, 'amod').some((k) => ['foreign', 'other', 'outside', 'international', 'western', 'many', 'several'].includes(lemmaOf(tree, k)))

/** "state media", "the official news agency": some state's. */
const ofTheState = /\b(?:state|official|government)\b/u

/** "the eldest son of the president, Omar Haddad": the person is the one named beside the role. */
function describeNamedRole(tree: Tree, mention: Mention, run: NameRun, role: Role, country: CountryCode | undefined, scene: Scene): Description {
  const known = lookUpRun(tree, run, scene)
  return {
    name: known?.name ?? withoutTitle(tree, run, scene.text),
    kind: 'person',
    rank: known?.rank ?? 0,
    wantsCountry: known === undefined && country === undefined && institutional.has(role.sector),
    sector: known?.sector ?? role.sector,
    role: known?.role ?? role.role,
    ...optional('country', known === undefined ? country : countryServed(known, country)),
    ...optional('registerId', known?.registerId),
    ...optional('gender', known?.gender ?? genderOf(tree, mention)),
  }
}

/** The name in apposition to a role, also where another name stands between: "the sister of the ruler Omar Haddad, Leila Haddad, said". */
function nameBeside(tree: Tree, mention: Mention): NameRun | undefined {
  const flat = kidsBy(tree, mention.head, 'flat')
  const joined = tree.sentence.names.find(({ first, kind }) => kind === 'person' && flat.includes(first))
  if (joined !== undefined) return { first: joined.first, last: joined.last }
  // "the US envoy and Iranian minister Ana Lund": the name stands behind the second, whatever it hangs on
  const end = Math.max(...mention.tokens)
  const next = tree.sentence.names.find(({ first, kind }) => kind === 'person' && first === end + 1)
  if (end === mention.head && next !== undefined && ancestors(tree, next.first).some((k) => k === mention.head || tokenAt(tree, mention.head).head === k))
    return { first: next.first, last: next.last }
  for (const k of kidsBy(tree, mention.head, 'appos', 'flat', 'nmod:desc')) {
    const run = tokenAt(tree, k).upos === 'PROPN' ? nameRun(tree, k) : undefined
    if (run !== undefined && (run.first <= end + 1 || [',', '(', '-', '–', '—'].includes(tree.tokens[run.first - 1]?.words ?? ''))) return run
  }
  const after = tree.sentence.names.find(({ first, last, kind }) => {
    if (kind !== 'person' || first <= mention.head || tree.tokens[first - 1]?.words !== ',') return false
    const next = tree.tokens[last + 1]?.words
    const inside = (i: number): boolean => ancestors(tree, i).includes(mention.head)
    return (next === undefined || next === ',' || next === '.') && tokenAt(tree, first - 2).upos === 'PROPN' && inside(first - 2) && inside(first)
  })
  return after && { first: after.first, last: after.last }
}

const housing = new Set('office headquarters post base outpost compound station checkpoint building'.split(' '))

const thingsByHead = new Map<string, ThingNoun[]>()
for (const noun of thingNouns) thingsByHead.set(noun.head, [...(thingsByHead.get(noun.head) ?? []), noun])

const doesIt = (tree: Tree, mention: Mention): boolean =>
  ['nsubj', 'obl:agent'].includes(relationOf(tree, mention.head)) || ['by', 'according to'].includes(prepositionOf(tree, mention.head) ?? '')

/** "the drones", "the freighter", "a neighbouring building": nobody, unless a country's or doing it. */
const isMachine = (head: string): boolean => (['vehicle', 'aircraft', 'ship', 'weapon', 'missile'] as const).some((name) => isInClass(name, head))

/** Talks, agreements, measures and campaigns are nobody; a house is somebody only where it acts ("the embassy said"). Soldiers are both. */
export function isThing(tree: Tree, mention: Mention): boolean {
  const before = kidsBy(tree, mention.head, 'compound', 'amod').map((k) => lemmaOf(tree, k))
  const noun = thingsByHead.get(lemmaOf(tree, mention.head))?.find((each) => each.with === undefined || each.with.some((word) => before.includes(word)))
  if (noun?.kind === 'force') return false
  const house = noun?.kind === 'facility' || (noun === undefined && housing.has(lemmaOf(tree, mention.head)))
  return house ? !doesIt(tree, mention) : noun !== undefined
}

const bodies = new Set(
  `side people man woman national citizen delegation team crew family child community group leadership team representative authority
  aircraft helicopter plane jet ship vessel boat warship`.split(/\s+/u),
)

/** "*Venezuela* 's parties": a word of the owner, which stands before the name proper. */
const isOwner = (tree: Tree, i: number, head: number): boolean =>
  [i, ...ancestors(tree, i)].some((k) => relationOf(tree, k) === 'nmod:poss' && tokenAt(tree, k).head === head)

/** The words of the phrase without what stands before the name proper. */
/** Articles, counts and what bounds a count: "at least 27", "more than two dozen", "nearly 300". */
const isBesideName = (tree: Tree, i: number): boolean => {
  const { upos, head } = tokenAt(tree, i)
  return ['DET', 'NUM', 'PUNCT', 'ADP', 'PART'].includes(upos) || (/^(?:ADV|ADJ)$/u.test(upos) && tree.tokens[head]?.upos === 'NUM')
}

function properName(tree: Tree, mention: Mention, text: string): string {
  const first = mention.tokens.find((i) => !isBesideName(tree, i) && !isOwner(tree, i, mention.head)) ?? mention.head
  return text.slice(tokenAt(tree, first).at.start, mention.at.end).replaceAll(/\s+/gu, ' ')
}

/**
 * Which of the country words in and around a phrase say whose it is: "South Korean activists", "the government in Seoul", "China's army".
 * Several only where they are coordinated.
 */
function hitsOfPhrase(tree: Tree, mention: Mention, hits: readonly CountryHit[], run: NameRun | undefined): readonly CountryHit[] {
  const rank = (hit: CountryHit): number => {
    if (hit.last < mention.head && isModifier(tree, hit, mention.head)) return 3
    const above = [hit.last, hit.first, ...ancestors(tree, hit.last)]
    const link = above.find((k) => tokenAt(tree, k).head === mention.head && baseRelation(relationOf(tree, k)) === 'nmod')
    if (link !== undefined) return ['of', 'in', 'for', 'from'].includes(prepositionOf(tree, link) ?? 'of') ? 2 : 0
    return mention.tokens.includes(hit.last) ? 1 : 0
  }
  const inside = hits
    .filter(
      (hit) => mention.tokens.includes(hit.last) && (run === undefined || hit.last < run.first || hit.first > run.last || isModifier(tree, hit, mention.head)),
    )
    .map((hit) => ({ hit, rank: rank(hit) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.hit.first - b.hit.first)
  const [best] = inside
  if (best !== undefined) return [best.hit, ...hits.filter((hit) => isCoordinated(tree, best.hit, hit) && hit.match.code !== best.hit.match.code)]
  // the apposition tells it: "Pavel Ondra, a spokesman for the Slovak army"
  const beside = [
    ...kidsBy(tree, mention.head, 'appos'),
    ...(baseRelation(relationOf(tree, mention.head)) === 'appos' ? [tokenAt(tree, mention.head).head] : []),
  ]
  for (const k of beside) {
    const hit = hits.find((each) => [each.last, ...ancestors(tree, each.last)].includes(k) && !mention.tokens.includes(each.last))
    if (hit !== undefined) return [hit]
  }
  return []
}

/** "*Hungarian* and *Romanian* officials": the second hangs on the first. */
const isCoordinated = (tree: Tree, first: CountryHit, second: CountryHit): boolean =>
  second.first > first.last &&
  [second.first, second.last].some((i) => relationOf(tree, i) === 'conj' && first.first <= tokenAt(tree, i).head && tokenAt(tree, i).head <= first.last)

const isModifier = (tree: Tree, hit: CountryHit, head: number): boolean => {
  for (let i = hit.first; i <= hit.last; i++) {
    if (tokenAt(tree, i).head === head && ['amod', 'compound', 'nmod', 'det', 'flat'].includes(baseRelation(relationOf(tree, i)))) return true
    // the parser may hang the country of a title elsewhere: "Kim and US President Moon"
    if (i === hit.last && i + 1 < tree.tokens.length && relationOf(tree, i + 1) === 'nmod:desc' && tokenAt(tree, i + 1).head === head) return true
    // "South Korean President Moon": the adjective hangs on the title
    const governor = tokenAt(tree, i).head
    if (governor > hit.last && governor < head && ['compound', 'flat', 'nmod', 'amod'].includes(baseRelation(relationOf(tree, governor)))) return true
  }
  return false
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V })
}
