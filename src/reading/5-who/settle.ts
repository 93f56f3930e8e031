import type { CountryCode, Party } from '../../domain/party.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { baseRelation, headOf, kidsBy, lemmaOf, relationOf, tokenAt } from '../tree.ts'
import { countryAround, countryOfTeller } from './country-around.ts'
import { countryOfPlaceBeside } from './country-of-place.ts'
import type { Description } from './description.ts'
import { wordsOfMention, type Meant } from './meant.ts'
import { isOurs, possessorOf } from './of-speaker.ts'
import type { Phrase } from './phrase.ts'
import type { Entity } from './spoken-of.ts'

/** In: what a phrase says by itself. Out: the party, with the country that the rest of the report tells where the phrase does not. */
export function settle(phrase: Phrase, description: Description): Meant {
  const { country, antecedent } = countryOf(phrase, description)
  const { name, kind, sector, secondSector, role, registerId, rank, gender } = description
  const party: Party = {
    ...wordsOfMention(phrase.mention, phrase.scene.text),
    name,
    kind,
    ...(description.country === undefined ? {} : { country: description.country }),
    ...(sector === undefined ? {} : { sector }),
    ...(secondSector === undefined ? {} : { secondSector }),
    ...(role === undefined ? {} : { role }),
    ...(registerId === undefined ? {} : { registerId }),
    ...(country === undefined ? {} : { country }),
    ...(antecedent === undefined ? {} : { antecedent: antecedent.party.at }),
  }
  return { party, rank, gender }
}

type Found = { readonly country: CountryCode | undefined; readonly antecedent?: Entity | undefined }

/** Told by the phrase, by the place beside it, by whose it is, by who tells of it, by one told of before, or else by what is around. */
function countryOf(phrase: Phrase, description: Description): Found {
  const { tree, mention, meantAt } = phrase
  const told = description.country ?? (description.kind === 'country' ? undefined : countryOfPlaceBeside(phrase))
  if (told !== undefined || description.kind === 'country') return { country: told }
  const owner = possessorOf(tree, mention.head)
  const ofOwner = owner === undefined ? undefined : meantAt(owner)[0]?.party.country
  if (owner !== undefined && tokenAt(tree, owner).upos === 'PRON')
    return { country: isOurs(phrase) ? undefined : (countryOfToldOf(phrase) ?? ofOwner ?? countryOfLastSubject(phrase)) }
  if (ofOwner !== undefined) return { country: ofOwner }
  // "the ministry" after "the Unification Ministry", "the army" after "the North Korean army"
  const teller = description.wantsCountry ? countryOfTeller(phrase) : undefined
  const antecedent = mention.definite && teller === undefined ? headedAlike(phrase) : undefined
  // "the regime" after "the junta" of nobody knows which country
  const isOpen = antecedent !== undefined && antecedent.party.country === undefined
  return { country: teller ?? antecedent?.party.country ?? (isOpen ? undefined : countryAround(phrase, description)), antecedent }
}

const countryOfLastSubject = ({ mention, spoken }: Phrase): CountryCode | undefined =>
  spoken.lastSubject(mention.sentence, ({ party }) => party.country !== undefined)?.party.country

/** "Egypt will not yield until Chad leaves, *its* minister said": whoever is told of is the one whose minister says so. */
function countryOfToldOf({ tree, mention, meantAt }: Phrase): CountryCode | undefined {
  const verb = headOf(tree, mention.head)
  if (verb < 0 || relationOf(tree, mention.head) !== 'nsubj') return undefined
  const isParenthesis = baseRelation(relationOf(tree, verb)) === 'parataxis'
  const said = isParenthesis ? headOf(tree, verb) : kidsBy(tree, verb, 'ccomp', 'parataxis').find((k) => k < mention.head)
  const subject = said === undefined || said > mention.head ? undefined : kidsBy(tree, said, 'nsubj').find((k) => k < mention.head)
  return subject === undefined ? undefined : meantAt(subject)[0]?.party.country
}

/** Words by which one and the same institution goes in one report: "the junta" after "the military government". */
const governments = wordSet('junta government regime administration authority')
const alsoCalled = [governments, wordSet('army military force troop soldier'), wordSet('police policeman officer gendarme')]

const latest = (entities: readonly Entity[]): Entity | undefined =>
  entities.reduce<Entity | undefined>((last, each) => (last === undefined || each.sentence >= last.sentence ? each : last), undefined)

/** "the army" after "the North Korean army"; "Kim Tae-ho" is not another Kim. */
function headedAlike({ tree, mention: { head }, spoken }: Phrase): Entity | undefined {
  const lemma = lemmaOf(tree, head)
  const alike = alsoCalled.filter((words) => words.has(lemma)).flatMap((words) => [...words].filter((word) => word !== lemma))
  const last =
    spoken.headedOfState(lemma) ??
    latest(alike.flatMap((word) => spoken.headedOfState(word) ?? (governments.has(lemma) ? spoken.headed(word) : undefined) ?? []))
  return last?.party.kind === 'person' && tokenAt(tree, head).upos === 'PROPN' ? undefined : last
}
