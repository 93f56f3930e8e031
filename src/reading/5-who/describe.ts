import { prepositionOf } from '../prepositions.ts'
import type { Mention } from '../mention.ts'
import { ancestors, baseRelation, headOf, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { countryOfOffice, hitsOfPhrase } from './country-of-phrase.ts'
import { sectorMeant, type CountryHit } from './country-words.ts'
import { describeCommon } from './describe-common.ts'
import { describeName } from './describe-name.ts'
import { optional, type Description } from './description.ts'
import { lookUpWhole, ownerOf } from './known-names.ts'
import { isTitleNoun, isWordOfName, nameRun, withoutCountry } from './name-run.ts'
import { properName } from './proper-name.ts'
import type { Scene } from './scene.ts'

/** What the words of one phrase say, or undefined where they name nobody that we can tell. */
export function describe(tree: Tree, mention: Mention, scene: Scene): Description | undefined {
  const hits = scene.hitsOf(tree.number)
  const own = hits.find((hit) => hit.first <= mention.head && mention.head <= hit.last)
  if (own !== undefined) return describeCountry(tree, mention, own, scene)
  if (isWordOfName(tree, mention.head)) return undefined
  const name = isTitleNoun(tree, mention.head) ? undefined : withoutCountry(nameRun(tree, mention.head), hits)
  const [said, ...also] = hitsOfPhrase(tree, mention, hits, name)
  const country = said?.match.code ?? ownerOf(tree, mention.head, scene)?.country ?? countryOfOffice(tree, mention)
  const wording = { tree, mention, scene, country }
  const whole = lookUpWhole(wording)
  const description =
    whole?.kind === 'organisation'
      ? { ...whole, wantsCountry: false, ...optional('country', whole.country ?? country) }
      : name === undefined
        ? describeCommon(wording, said?.match.sector)
        : describeName(wording, name)
  if (description === undefined || also.length === 0 || description.registerId !== undefined) return description
  return { ...description, alsoOf: also.map(({ match }) => match.code) }
}

/** "Oman", "the Omanis", "Muscat" */
function describeCountry(tree: Tree, mention: Mention, { match, first, last }: CountryHit, scene: Scene): Description | undefined {
  if (match.form === 'adjective' && !match.adjectival) return undefined
  if (kidsBy(tree, mention.head, 'amod').some((k) => lemmaOf(tree, k) === 'ethnic')) return describePeople(tree, mention, scene)
  const people = match.form === 'demonym' || match.form === 'adjective'
  const words = scene.text.slice(tokenAt(tree, first).at.start, tokenAt(tree, last).at.end)
  return {
    name: people ? words : match.name,
    kind: people ? 'group' : 'country',
    country: match.code,
    rank: 0,
    wantsCountry: false,
    ...optional('sector', sectorMeant(match)),
  }
}

/** "ethnic Albanians": a people, wherever they live; "ethnic Albanians in Serbia" live there. */
function describePeople(tree: Tree, mention: Mention, scene: Scene): Description {
  const abode = scene.hitsOf(tree.number).find(({ last }) => {
    const link = [last, ...ancestors(tree, last)].find((k) => headOf(tree, k) === mention.head && baseRelation(relationOf(tree, k)) === 'nmod')
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
