import { countryCode, type CountryCode } from '../../domain/party.ts'
import { prepositionOf } from '../prepositions.ts'
import type { Mention } from '../mention.ts'
import { ancestors, baseRelation, headOf, lemmaOf, relationOf, type Tree } from '../tree.ts'
import { inApposition } from './apposition.ts'
import type { CountryHit } from './country-words.ts'
import type { NameRun } from './name-run.ts'

/**
 * Which of the country words in and around a phrase say whose it is: "South Korean activists", "the government in Seoul", "China's army".
 * Several only where they are coordinated.
 */
export function hitsOfPhrase(tree: Tree, mention: Mention, hits: readonly CountryHit[], run: NameRun | undefined): readonly CountryHit[] {
  const best = closest(tree, mention, hits, run)
  if (best !== undefined) return [best, ...hits.filter((hit) => isCoordinated(tree, best, hit) && hit.match.code !== best.match.code)]
  // the apposition tells it: "Pavel Ondra, a spokesman for the Slovak army"
  for (const k of inApposition(tree, mention.head)) {
    const hit = hits.find((each) => [each.last, ...ancestors(tree, each.last)].includes(k) && !mention.tokens.includes(each.last))
    if (hit !== undefined) return [hit]
  }
  return []
}

/** Of those inside the phrase and outside its name, the one that is tied to it most closely; of equals the first. */
function closest(tree: Tree, mention: Mention, hits: readonly CountryHit[], run: NameRun | undefined): CountryHit | undefined {
  const isOutside = (hit: CountryHit): boolean => run === undefined || hit.last < run.first || hit.first > run.last || isModifier(tree, hit, mention.head)
  const [best] = hits
    .filter((hit) => mention.tokens.includes(hit.last) && isOutside(hit))
    .map((hit) => ({ hit, closeness: closenessOf(tree, mention, hit) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || a.hit.first - b.hit.first)
  return best?.hit
}

/** 3 for "*Slovak* army", 2 for "the army of *Slovakia*", 1 for a word anywhere in the phrase; 0 for "the talks with *Slovakia*". */
function closenessOf(tree: Tree, mention: Mention, hit: CountryHit): number {
  if (hit.last < mention.head && isModifier(tree, hit, mention.head)) return 3
  const above = [hit.last, hit.first, ...ancestors(tree, hit.last)]
  const link = above.find((k) => headOf(tree, k) === mention.head && baseRelation(relationOf(tree, k)) === 'nmod')
  if (link !== undefined) return ['of', 'in', 'for', 'from'].includes(prepositionOf(tree, link) ?? 'of') ? 2 : 0
  return mention.tokens.includes(hit.last) ? 1 : 0
}

/** "*Hungarian* and *Romanian* officials": the second hangs on the first. */
const isCoordinated = (tree: Tree, first: CountryHit, second: CountryHit): boolean =>
  second.first > first.last &&
  [second.first, second.last].some((i) => relationOf(tree, i) === 'conj' && first.first <= headOf(tree, i) && headOf(tree, i) <= first.last)

/** It stands before the head and says of which country that is. */
function isModifier(tree: Tree, hit: CountryHit, head: number): boolean {
  for (let i = hit.first; i <= hit.last; i++) {
    const governor = headOf(tree, i)
    if (governor === head && ['amod', 'compound', 'nmod', 'det', 'flat'].includes(baseRelation(relationOf(tree, i)))) return true
    // the parser may hang the country of a title elsewhere: "Kim and US President Moon"
    if (i === hit.last && i + 1 < tree.tokens.length && relationOf(tree, i + 1) === 'nmod:desc' && headOf(tree, i + 1) === head) return true
    // "South Korean President Moon": the adjective hangs on the title
    if (governor > hit.last && governor < head && ['compound', 'flat', 'nmod', 'amod'].includes(baseRelation(relationOf(tree, governor)))) return true
  }
  return false
}

/** Words of offices and bodies that one state alone has. */
const offices: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({ unification: 'KOR', taoiseach: 'IRL', knesset: 'ISR', duma: 'RUS', bundestag: 'DEU', rada: 'UKR', pontiff: 'VAT', pope: 'VAT' }).map(
    ([word, code]) => [word, countryCode(code)],
  ),
)

/** "the *Taoiseach*", "the *Duma*" */
export const countryOfOffice = (tree: Tree, mention: Mention): CountryCode | undefined =>
  mention.tokens.map((i) => offices.get(lemmaOf(tree, i))).find((code) => code !== undefined)
