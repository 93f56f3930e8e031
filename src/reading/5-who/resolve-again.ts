import type { Sector } from '../../domain/party.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { isNonStateCountry } from '../../knowledge/ontology/non-state-countries.ts'
import { lemmaOf, tokenAt } from '../tree.ts'
import { again, type Meant } from './meant.ts'
import type { Phrase } from './phrase.ts'
import type { Entity } from './spoken-of.ts'

/** "Kim", "Trump": the one of that name with the highest office, else the last one. */
export function resolveShortName({ tree, mention, scene, spoken, remark }: Phrase): readonly Meant[] | undefined {
  if (tokenAt(tree, mention.head).upos !== 'PROPN') return undefined
  const proper = mention.tokens.filter((i) => tokenAt(tree, i).upos === 'PROPN' || tokenAt(tree, i).words === '-')
  if (proper.length > 3) return undefined
  const words = scene.text.slice(tokenAt(tree, proper[0] ?? mention.head).at.start, tokenAt(tree, proper.at(-1) ?? mention.head).at.end)
  const chosen = spoken.named(words, proper.length === 1) ?? spoken.ofInitials(words.replaceAll('.', ''))
  if (chosen === undefined) return undefined
  const rivals = proper.length === 1 ? spoken.rivals(words) : []
  if (rivals.length > 0) remark({ code: 'actor-ambiguous', at: mention.at, name: words, readings: [chosen.party, ...rivals].map(({ name }) => name) })
  return [again(chosen, mention, scene.text)]
}

/** "the Commission" after "the European Commission", "the federation" after "the Harbour Workers' Federation": the last word of a name that was told in full. */
export function resolveLastWord({ tree, mention, scene, spoken }: Phrase): readonly Meant[] | undefined {
  const { words } = tokenAt(tree, mention.head)
  const isBare = mention.tokens.length === 2 && tokenAt(tree, mention.tokens[0] ?? mention.head).words.toLowerCase() === 'the'
  const named = isBare ? spoken.endingIn(words) : undefined
  if (named === undefined || mention.sentence - named.sentence > reach) return undefined
  // "the union" is not the European Union
  const isBody = named.party.country !== undefined && named.party.kind === 'country' && isNonStateCountry(named.party.country)
  return named.party.kind === 'organisation' || (isBody && /^\p{Lu}/u.test(words)) ? [again(named, mention, scene.text)] : undefined
}
const reach = 12

const generic = wordSet(
  `group organisation organization side man woman people attacker assailant official leader party body agency ministry office council committee force army government
  company court`,
)

const ofState = new Set<Sector | undefined>(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY'])

/** Of states: the European Union, the African Union, NATO. */
const ofManyStates = wordSet('bloc grouping alliance')

/** "the groups" after "South Korean activists and refugees": a definite phrase of a general kind means the last who fit. */
export function resolveDefinite({ tree, mention, scene, spoken }: Phrase): readonly Meant[] | undefined {
  if (!mention.definite || tokenAt(tree, mention.head).upos === 'PROPN') return undefined
  const head = lemmaOf(tree, mention.head)
  const body = ofManyStates.has(head)
    ? spoken.since(mention.sentence - 10).findLast(({ party }) => party.country !== undefined && isNonStateCountry(party.country))
    : undefined
  if (body !== undefined) return [again(body, mention, scene.text)]
  const same = spoken.headed(head)
  if (same !== undefined && mention.sentence - same.sentence <= reach) return [again(same, mention, scene.text)]
  if (!generic.has(head)) return undefined
  const near = spoken
    .since(mention.sentence - 10)
    .filter((entity) => ['group', 'organisation'].includes(entity.party.kind) && (!mention.plural || entity.plural))
  // "the group" after gunmen and a ministry: those who acted and are no part of a state
  const others = head === 'group' ? near.filter(({ party, subject }) => subject && !ofState.has(party.sector)) : []
  const chosen = mention.plural ? oftenest(near) : (others.at(-1) ?? near.at(-1))
  return chosen === undefined ? undefined : [again(chosen, mention, scene.text)]
}

/** The one named most often, of equals the last. */
function oftenest(entities: readonly Entity[]): Entity | undefined {
  const counts = new Map<string, number>()
  for (const { party } of entities) counts.set(party.name, (counts.get(party.name) ?? 0) + (party.antecedent === undefined ? 1 : 0))
  const most = Math.max(...counts.values())
  return entities.findLast(({ party }) => counts.get(party.name) === most)
}
