import type { Party, Sector } from '../../domain/party.ts'
import { isInClass } from '../../knowledge/lexicon/class-test.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { inheriting, inheritingPersons } from '../../knowledge/parties/agents.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import type { Mention } from '../mention.ts'
import { kidsBy, lemmaOf, tokenAt, type Tree } from '../tree.ts'
import { describeNamedRole, nameBeside } from './describe-named-role.ts'
import { isInstitutional, optional, type Description, type Wording } from './description.ts'
import { doesIt, isMachine } from './is-thing.ts'
import { ownerOf } from './known-names.ts'
import { properName } from './proper-name.ts'
import { genderOf, lemmasAround, phraseLemmas, type Role } from './role-of.ts'

/** A phrase whose head is a common noun: "the spokeswoman, Ana Lund", "the Danish army", "four men". `ofHit` is the sector of its country word. */
export function describeCommon(wording: Wording, ofHit: Sector | undefined): Description | undefined {
  const { tree, mention, scene, country } = wording
  const head = lemmaOf(tree, mention.head)
  const around = sectorOf(lemmasAround(tree, mention.head)) ?? sectorOf(phraseLemmas(tree, mention))
  const named = around?.person === true ? nameBeside(tree, mention) : undefined
  if (named !== undefined && around !== undefined) return describeNamedRole(wording, named, around)
  if (country === undefined && isNobody(tree, mention, around)) return undefined
  if (head === 'power' && !mention.plural && kidsBy(tree, mention.head, 'amod').length === 0) return undefined
  const isPerson = isInClass('person', head)
  const role = around?.byHead === true || isPerson || bodies.has(head) ? around : undefined
  if (role !== undefined) return describeRole(wording, role, ofHit)
  if (country !== undefined && (bodies.has(head) || isPerson))
    return { name: properName(tree, mention, scene.text), kind: 'group', country, rank: 0, wantsCountry: false }
  return isPerson && country === undefined && tokenAt(tree, mention.head).upos === 'NOUN' ? describeAnybody(wording) : undefined
}

const bodies = wordSet(
  `side people man woman national citizen delegation team crew family child community group leadership team representative authority
  aircraft helicopter plane jet ship vessel boat warship`,
)

/** "the drones", which do nothing here, "the building". */
function isNobody(tree: Tree, mention: Mention, role: Role | undefined): boolean {
  const head = lemmaOf(tree, mention.head)
  return (isMachine(head) && role?.person !== true && !doesIt(tree, mention)) || (role?.sector === 'UNK' && isInClass('structure', head))
}

/** "the Danish army", "the spokeswoman", "police officers". */
function describeRole({ tree, mention, scene, country }: Wording, role: Role, ofHit: Sector | undefined): Description {
  const named = role.sector === 'UNK' || inheritingPersons.has(lemmaOf(tree, mention.head)) ? ownerOf(tree, mention.head, scene) : undefined
  const owner = role.sector === 'UNK' || armed.has(named?.sector) ? named : undefined
  // "al-Qaeda leaders" lead no government
  const inherited = ofHit !== undefined && ofHit !== 'GOV' && Object.hasOwn(inheriting, lemmaOf(tree, mention.head)) ? ofHit : undefined
  const sector = owner?.sector ?? inherited ?? role.sector
  return {
    name: properName(tree, mention, scene.text),
    kind: kindOf(role, mention),
    rank: 0,
    sector,
    role: role.role,
    wantsCountry: country === undefined && !isForeign(tree, mention) && (isInstitutional(sector) || (sector === 'JRN' && ofTheState.test(role.role))),
    ...optional('country', country),
    ...optional('secondSector', owner?.secondSector ?? role.secondSector),
    ...optional('gender', genderOf(tree, mention)),
  }
}

/** "commanders of Hamas" are of no army. */
const armed: ReadonlySet<Sector | undefined> = new Set<Sector>(['REB', 'PRM', 'UAF', 'CRM'])

function kindOf({ person }: Role, { plural }: Mention): Party['kind'] {
  if (!person) return 'organisation'
  return plural ? 'group' : 'person'
}

/** "foreign forces", "other governments": of some other country, which is not told. */
const isForeign = (tree: Tree, mention: Mention): boolean => kidsBy(tree, mention.head, 'amod').some((k) => foreign.has(lemmaOf(tree, k)))
const foreign = wordSet('foreign other outside international western many several')

/** "state media", "the official news agency": some state's. */
const ofTheState = /\b(?:state|official|government)\b/u

/** "four men", "a tailor": people of whom no more is told than that they are people. */
const describeAnybody = ({ tree, mention, scene }: Wording): Description => ({
  name: properName(tree, mention, scene.text),
  kind: mention.plural ? 'group' : 'person',
  rank: 0,
  sector: 'CVL',
  role: lemmaOf(tree, mention.head),
  wantsCountry: false,
  ...optional('gender', genderOf(tree, mention)),
})
