import type { CountryCode } from '../../domain/party.ts'
import { prepositionOf } from '../prepositions.ts'
import { ancestors, baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt } from '../tree.ts'
import type { Phrase } from './phrase.ts'

// The country that the places beside a phrase and in its sentence tell of those whom it means.

const countryAt = ({ tree, scene }: Phrase, token: number): CountryCode | undefined => scene.countryAt(tree.number, token)

const firstCountry = (phrase: Phrase, tokens: readonly number[]): CountryCode | undefined =>
  tokens.map((k) => countryAt(phrase, k)).find((country) => country !== undefined)

/** "the police in Gori", "Gori residents": the country of the place. */
export function countryOfPlaceBeside(phrase: Phrase): CountryCode | undefined {
  const { tree, mention } = phrase
  const isOf = (k: number): boolean => k < mention.head || ['in', 'at', 'near', 'of', 'from', 'around'].includes(prepositionOf(tree, k) ?? '')
  // "gave the junta *in Niger* a week", of which the parser makes a place of the verb
  const right = kidsBy(tree, headOf(tree, mention.head), 'obl').filter((k) => kidsBy(tree, k, 'case').includes(mention.head + 1))
  const besides = relationOf(tree, mention.head) === 'obj' ? right : []
  return firstCountry(phrase, [...kidsBy(tree, mention.head, 'compound', 'amod', 'nmod'), ...besides].filter(isOf))
}

/** "blocked streets in Rome", "rioted at a jail in Rome"; "opened fire in Rome, killing two", "killed two when it went off in Rome". */
export function countryOfPlaceOfClause(phrase: Phrase): CountryCode | undefined {
  const { tree, mention } = phrase
  const verb = ancestors(tree, mention.head).find((k) => isVerb(tree, k))
  if (verb === undefined) return undefined
  const whole = baseRelation(relationOf(tree, verb)) === 'advcl' && tokenAt(tree, verb).xpos === 'VBG' ? [headOf(tree, verb)] : []
  const inside = kidsBy(tree, verb, 'advcl').filter((k) => kidsBy(tree, k, 'advmod', 'mark').some((mark) => lemmaOf(tree, mark) === 'when'))
  for (const clause of [verb, ...whole, ...inside]) {
    const country = countryOfPlaceAt(phrase, clause, clause === verb && !mention.subject)
    if (country !== undefined) return country
  }
  return undefined
}

/** The country of the place where something is done; with `from`, also of the one that people are taken from: "evacuated the sick from Goma". */
function countryOfPlaceAt(phrase: Phrase, verb: number, from: boolean): CountryCode | undefined {
  const { tree } = phrase
  const where = ['in', 'at', 'near', 'outside', 'around', ...(from ? ['from'] : [])]
  const isWhere = (k: number): boolean => where.includes(prepositionOf(tree, k) ?? '')
  for (const k of kidsBy(tree, verb, 'obl', 'obj')) {
    const within = kidsBy(tree, k, 'nmod').filter((each) => isWhere(each) || prepositionOf(tree, each) === 'of')
    const country = firstCountry(phrase, relationOf(tree, k) === 'obj' ? within.filter(isWhere) : isWhere(k) ? [k, ...within] : [])
    if (country !== undefined) return country
  }
  return undefined
}

/** "*In South Korea*, the Security Council met" */
export function countryOfSetting(phrase: Phrase, verb: number): CountryCode | undefined {
  const { tree, mention } = phrase
  const isSetting = (k: number): boolean => k <= mention.head && ['in', 'from'].includes(prepositionOf(tree, k) ?? '')
  return firstCountry(phrase, kidsBy(tree, verb, 'obl').filter(isSetting))
}

/** "a courthouse in Gori, where two died in clashes with *police*" */
export function countryOfScene(phrase: Phrase, verb: number): CountryCode | undefined {
  const { tree } = phrase
  const isWhere = relationOf(tree, verb) === 'acl:relcl' && (tree.kids[verb] ?? []).some((k) => lemmaOf(tree, k) === 'where')
  if (!isWhere) return undefined
  const place = headOf(tree, verb)
  return firstCountry(phrase, [place, ...kidsBy(tree, place, 'nmod')])
}
