import type { CountryCode, Sector } from '../../domain/party.ts'
import { isClassified } from '../../knowledge/lexicon/class-test.ts'
import { isBodyOfStates } from '../../knowledge/ontology/non-state-countries.ts'
import { inheriting } from '../../knowledge/parties/agents.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import { kidsBy, lemmaOf, type Tree } from '../tree.ts'
import { isInstitutional, optional, type Description, type Wording } from './description.ts'
import { isThingNoun } from './is-thing.ts'
import { lookUpRun, lookUpWithOwner, ownerOf } from './known-names.ts'
import { lookUpHolder, type Known } from './look-up.ts'
import { withoutTitle, wordsOf, type NameRun } from './name-run.ts'
import { properName } from './proper-name.ts'
import { genderOf, phraseLemmas, roleOf, type Role } from './role-of.ts'

/** A phrase whose head is a proper name: somebody whom the register knows, a body by what its words say, or else a person. */
export function describeName(wording: Wording, run: NameRun): Description | undefined {
  const { tree, mention, scene, country } = wording
  const known = lookUpWithOwner(wording, run) ?? lookUpRun(tree, run, scene, country)
  const role = roleOf(tree, mention, run, scene)
  if (known !== undefined) return describeKnown(wording, known, role)
  const phrase = sectorOf(phraseLemmas(tree, mention))
  if (phrase !== undefined && !phrase.person) return describeBody(wording, phrase)
  return looksLikePerson(tree, mention.head, run, role !== undefined) ? describePerson(wording, run, role ?? phrase) : undefined
}

function describeKnown({ tree, mention, country }: Wording, known: Known, role: Role | undefined): Description {
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
    ...optional('gender', known.gender ?? genderOf(tree, mention)),
  }
}

/** "the EU's foreign policy chief, Ana Tamm": who serves a body of states speaks for that, wherever they are from. */
export const countryServed = ({ country, kind }: Known, told: CountryCode | undefined): CountryCode | undefined =>
  told !== undefined && kind === 'person' && isBodyOfStates(told) ? told : (country ?? told)

/** "the Unification Ministry" */
const describeBody = ({ tree, mention, scene, country }: Wording, role: Role): Description => ({
  name: properName(tree, mention, scene.text),
  kind: 'organisation',
  rank: 0,
  wantsCountry: country === undefined && isInstitutional(role.sector),
  sector: role.sector,
  role: role.role,
  ...optional('secondSector', role.secondSector),
  ...optional('country', country),
})

/** "spokesman Dana Holt"; "President Bush" is the one of that name who held the office. */
function describePerson({ tree, mention, scene, country }: Wording, run: NameRun, role: Role | undefined): Description {
  const gender = genderOf(tree, mention)
  const name = role === undefined ? wordsOf(tree, run, scene.text) : withoutTitle(tree, run, scene.text)
  const holder = role === undefined || country !== undefined || name.includes(' ') ? undefined : lookUpHolder(role.role, name, scene)
  if (holder !== undefined && 'known' in holder) return { ...holder.known, wantsCountry: false, ...optional('gender', holder.known.gender ?? gender) }
  const theirs = country ?? holder?.country
  return {
    name,
    kind: 'person',
    rank: holder?.rank ?? 0,
    wantsCountry: theirs === undefined && role !== undefined && isInstitutional(role.sector),
    ...optional('country', theirs),
    ...optional('sector', sectorOfSpokesman({ tree, mention, scene }) ?? role?.sector),
    ...optional('secondSector', role?.secondSector),
    ...optional('role', role?.role),
    ...optional('gender', gender),
  }
}

/** "Hamas spokesman Omar Haddad" is of Hamas and of no government. */
function sectorOfSpokesman({ tree, mention, scene }: Omit<Wording, 'country'>): Sector | undefined {
  const title = kidsBy(tree, mention.head, 'nmod:desc', 'compound', 'appos').find((k) => Object.hasOwn(inheriting, lemmaOf(tree, k)))
  return title === undefined ? undefined : ownerOf(tree, title, scene)?.sector
}

/** Two capitalised words or more, or one with a role: places and products must not become people. */
function looksLikePerson(tree: Tree, head: number, { first, last }: NameRun, hasRole: boolean): boolean {
  const { names } = tree.sentence
  const name = names.find((each) => each.first <= head && head <= each.last) ?? names.find((each) => each.first <= last && first <= each.last)
  if (name !== undefined) return name.kind === 'person'
  if (hasRole) return true
  // "the Demarcation Line", "Camp Falcon" are no people
  if ([first, last].some((i) => isThingNoun(lemmaOf(tree, i)) || isClassified(lemmaOf(tree, i)))) return false
  const capitalised = tree.tokens.slice(first, last + 1).filter((token) => /^\p{Lu}/u.test(token.words)).length
  return capitalised >= 2 && capitalised <= 4
}
