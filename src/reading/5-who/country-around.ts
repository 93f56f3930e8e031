import type { CountryCode, Sector } from '../../domain/party.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { isNonStateCountry } from '../../knowledge/ontology/non-state-countries.ts'
import { ancestors, baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { countryOfPlaceOfClause, countryOfScene, countryOfSetting } from './country-of-place.ts'
import type { Description } from './description.ts'
import type { Phrase } from './phrase.ts'
import type { Entity, SpokenOf } from './spoken-of.ts'

/** Those who act in their own country as a rule: rebels, courts, parties, workers. */
const atHome: ReadonlySet<Sector> = new Set<Sector>(['REB', 'PRM', 'UAF', 'CRM', 'JUD', 'CVL', 'AGR', 'LAB', 'EDU', 'REL', 'SOC', 'PTY', 'LEG', 'COP', 'MED'])
/** Those of them whom nothing but the place of the act ties to a country. */
const anybody: ReadonlySet<Sector> = new Set<Sector>(['CVL', 'AGR', 'LAB', 'EDU', 'REL', 'SOC', 'MED', 'CRM'])
const fighting: ReadonlySet<Sector> = new Set<Sector>(['REB', 'PRM', 'UAF'])

const locals = wordSet('elder resident villager protester protestor demonstrator activist dissident landowner striker farmer student')
const elsewhere = wordSet('tourist foreigner visitor migrant refugee traveller traveler passenger expert analyst scholar')

/** The country of those who do not name theirs, by what the report says around them; undefined where that is open. */
export function countryAround(phrase: Phrase, description: Description): CountryCode | undefined {
  const { tree, mention, scene } = phrase
  const { sector, kind, wantsCountry, role } = description
  // a president met by ours is probably another country's
  const isObject = kind === 'person' && role !== undefined && tokenAt(tree, mention.head).upos === 'PROPN' && !mention.subject
  if (wantsCountry) return (isObject ? undefined : countryFromContext(phrase)) ?? onlyCountry(phrase) ?? scene.home
  if (sector === undefined || !atHome.has(sector) || elsewhere.has(lemmaOf(tree, mention.head)) || kind === 'country') return undefined
  const place = countryOfPlaceOfClause(phrase) ?? (mention.definite && fighting.has(sector) ? countryOfLast(sector, phrase) : undefined)
  return place ?? (anybody.has(sector) && !locals.has(lemmaOf(tree, mention.head)) ? undefined : onlyCountry(phrase))
}

/** "the rebels" after "the Malian insurgents" or the name of their front: those. */
const countryOfLast = (sector: Sector, { mention, spoken }: Phrase): CountryCode | undefined =>
  spoken.since(mention.sentence - 10).findLast(({ party }) => party.sector === sector && party.country !== undefined)?.party.country

/** Of the sentence, or of all that was said so far where the sentence names none: the country, if it is the only one. */
function onlyCountry({ tree, scene, spoken }: Phrase): CountryCode | undefined {
  const here = new Set(scene.hitsOf(tree.number).map(({ match }) => match.code))
  const [first, ...others] = [...(here.size > 0 ? here : spoken.countryCodes)].filter((code) => !isNonStateCountry(code))
  return others.length === 0 ? first : undefined
}

/**
 * The state whose army, ministry or party this is, where the phrase does not say: the place that the sentence sets ("In South Korea, the
 * Security Council met"), else whoever acted last.
 */
function countryFromContext(phrase: Phrase): CountryCode | undefined {
  const { tree, mention, scene, spoken } = phrase
  const verb = ancestors(tree, mention.head).find((k) => isVerb(tree, k))
  const set = verb === undefined ? undefined : (countryOfSetting(phrase, verb) ?? countryOfScene(phrase, verb))
  if (set !== undefined) return set
  const last = spoken.lastSubject(mention.sentence, ({ party }) => party.country !== undefined && !isNonStateCountry(party.country))
  return last !== undefined && isOneOfFew(spoken, last, scene.dateline)
    ? last.party.country
    : (scene.dateline ?? foremost(spoken, mention.sentence) ?? last?.party.country)
}

/** The state that was spoken of by far the most. */
function foremost(spoken: SpokenOf, sentence: number): CountryCode | undefined {
  const [first, second] = [...spoken.countries(sentence)].filter(([code]) => !isNonStateCountry(code)).sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** "Egypt, Oman and Qatar agreed. The parliament ...", "shipments to Oman and Qatar. The police ...": none of them is the one meant. */
function isOneOfFew(spoken: SpokenOf, { sentence, subject }: Entity, dateline: CountryCode | undefined): boolean {
  const countries = spoken.since(sentence).flatMap((entity) => (entity.sentence === sentence && entity.party.kind === 'country' ? [entity.party.country] : []))
  return new Set(countries.filter((code) => code !== dateline)).size <= (subject ? 2 : 1)
}

/** "the general staff said that the government would": whoever tells of a government means his own, if there is no other in the clause. */
export function countryOfTeller({ tree, mention, meantAt }: Phrase): CountryCode | undefined {
  for (const k of ancestors(tree, mention.head)) {
    if (!['ccomp', 'xcomp'].includes(baseRelation(relationOf(tree, k)))) continue
    const subject = subjectAbove(tree, headOf(tree, k))
    const party = subject === undefined ? undefined : meantAt(subject)[0]?.party
    if (party?.country !== undefined && party.kind !== 'country' && party.sector !== 'JRN' && subject !== mention.head) return party.country
  }
  return undefined
}

/** "the navy was quoted as saying": the subject stands with the verb above. */
function subjectAbove(tree: Tree, verb: number): number | undefined {
  for (const k of [verb, ...ancestors(tree, verb)]) {
    const [subject] = kidsBy(tree, k, 'nsubj')
    if (subject !== undefined) return subject
    if (!['advcl', 'xcomp', 'ccomp'].includes(baseRelation(relationOf(tree, k)))) return undefined
  }
  return undefined
}
