import type { CountryCode, Party, Sector } from '../../domain/party.ts'
import { countryName } from '../../knowledge/countries/find-country.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { isNonStateCountry } from '../../knowledge/ontology/non-state-countries.ts'
import { prepositionOf } from '../prepositions.ts'
import { kidsBy, lemmaOf, relationOf, tokenAt } from '../tree.ts'
import { again, onlyParty, wordsOfMention, type Meant } from './meant.ts'
import type { Phrase } from './phrase.ts'

// States that a phrase means without naming them: undefined where the phrase is of another kind, nobody where the report does not tell which.

/** How much less a mention anywhere in the report counts than one close by, for whom "both countries" means. */
const shareOfReport = 0.3

const pairs = wordSet('country side nation state neighbour neighbor government rival foe power capital leader army military korea')
const sectorsOfPairs: Readonly<Partial<Record<string, Sector>>> = { government: 'GOV', leader: 'GOV', capital: 'GOV', army: 'MIL', military: 'MIL' }

/** What two of one country can be called, who are no two states. */
const ofWhom = wordSet('side rival foe leader army')

/** "both countries", "the two sides": those of one country who acted together just before, else the two states of which the report has spoken most, the last ones first. */
export function resolvePair(phrase: Phrase): readonly Meant[] | undefined {
  const { tree, mention, scene, spoken } = phrase
  const head = lemmaOf(tree, mention.head)
  const both = mention.tokens.some((i) => ['both', 'two'].includes(lemmaOf(tree, i)))
  const each = mention.tokens.length === 2 && mention.tokens.some((i) => lemmaOf(tree, i) === 'each')
  // "two opposition leaders" lead no two states
  if (!(both || each) || !pairs.has(head) || kidsBy(tree, mention.head, 'compound').length > 0) return undefined
  const pair = ofWhom.has(head) ? spoken.lastPair(mention.sentence) : undefined
  if (pair !== undefined) return pair.map((meant) => again(meant, mention, scene.text))
  const near = spoken.countries(mention.sentence)
  const counts = new Map([...scene.named].map(([code, count]) => [code, (near.get(code) ?? 0) + count * shareOfReport]))
  const [first, second] = statesOf(new Map([...near, ...counts]))
  if (first === undefined || second === undefined) return ['side', 'rival', 'foe'].includes(head) ? twoOfOneState(phrase) : undefined
  const sector = sectorsOfPairs[head]
  return [first, second].map((code) => onlyParty({ ...stateMeant(code, phrase), ...(sector === undefined ? {} : { sector }) }))
}

/** "both sides" of a report on one state: its army and the rebels, the government and a union; those two who acted last. */
function twoOfOneState({ mention, scene, spoken }: Phrase): readonly Meant[] | undefined {
  const acting = spoken.since(mention.sentence - 10).filter(({ party, subject }) => subject && party.sector !== undefined && opposed.has(party.sector))
  const byName = new Map(acting.map((entity) => [entity.party.name, entity]))
  return byName.size === 2 ? [...byName.values()].map((entity) => again(entity, mention, scene.text)) : undefined
}
const opposed: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'REB', 'UAF', 'PRM', 'PTY', 'LAB', 'OPP'])

/** The states of a count, the most frequent first, of equals the one that was named first. */
const statesOf = (counts: ReadonlyMap<CountryCode, number>): readonly CountryCode[] =>
  [...counts]
    .filter(([code]) => !isNonStateCountry(code))
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code)

const stateMeant = (country: CountryCode, { mention, scene }: Phrase): Party => ({
  ...wordsOfMention(mention, scene.text),
  name: countryName(country),
  kind: 'country',
  country,
})

/** "The two also agreed", "each will withdraw": those of two states who acted together just before. */
export function resolveBothActing({ tree, mention, scene, spoken }: Phrase): readonly Meant[] {
  if (relationOf(tree, mention.head) !== 'nsubj') return []
  const before = spoken.since(mention.sentence - 2).filter((entity) => entity.sentence < mention.sentence && entity.party.country !== undefined)
  const last = before.filter(({ sentence }) => sentence === before.findLast(({ subject }) => subject)?.sentence)
  const byCountry = new Map(last.map((entity) => [entity.party.country, entity]))
  return byCountry.size === 2 ? [...byCountry.values()].map((entity) => again(entity, mention, scene.text)) : []
}

const homelands = wordSet('country nation republic kingdom homeland')
const neighbours = wordSet('neighbour neighbor ally partner rival foe enemy')

/** "the country", "their nation": the one last spoken of. "its neighbour" is another one, and which is not said: nobody. */
export function resolveHomeland(phrase: Phrase): readonly Meant[] | undefined {
  const { tree, mention, spoken } = phrase
  const head = lemmaOf(tree, mention.head)
  const owned = kidsBy(tree, mention.head, 'nmod:poss').some((k) => tokenAt(tree, k).upos === 'PRON')
  if (neighbours.has(head) && owned && kidsBy(tree, mention.head, 'appos').length === 0) return []
  if (!homelands.has(head) || mention.plural || !mention.definite || mention.tokens.length > 2) return undefined
  const last = spoken.lastSubject(mention.sentence, ({ party }) => party.country !== undefined && !isNonStateCountry(party.country))
  if (last?.party.country === undefined) return []
  return [onlyParty({ ...stateMeant(last.party.country, phrase), antecedent: last.party.at })]
}

const quarters = wordSet('north south east west')

/** "the lines to the south" in a report on South Korea: the country that is named for it. "in the south" is a part of some country. */
export function resolveQuarter(phrase: Phrase): readonly Meant[] | undefined {
  const { tree, mention, spoken } = phrase
  const head = lemmaOf(tree, mention.head)
  if (!quarters.has(head) || mention.tokens.length > 2 || !mention.definite) return undefined
  if (['in', 'near', 'of'].includes(prepositionOf(tree, mention.head) ?? '')) return undefined
  const country = [...spoken.countryCodes].find((code) => countryName(code).toLowerCase().startsWith(`${head} `))
  return country === undefined ? undefined : [onlyParty(stateMeant(country, phrase))]
}
