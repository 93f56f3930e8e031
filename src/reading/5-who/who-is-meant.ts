import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { lemmaOf } from '../tree.ts'
import { describe } from './describe.ts'
import { isThing, isViolence } from './is-thing.ts'
import { onlyParty, type Meant } from './meant.ts'
import type { Phrase } from './phrase.ts'
import { resolveDefinite, resolveLastWord, resolveShortName } from './resolve-again.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { resolveBothActing, resolveHomeland, resolvePair, resolveQuarter } from './resolve-states.ts'
import { settle } from './settle.ts'

/**
 * Whom a phrase means: nobody, one, or several. Ways of naming are tried from the surest on: two states together, a name told before, a state
 * called by a common noun, and last what the words of the phrase describe.
 */
export function whoIsMeant(phrase: Phrase): readonly Meant[] {
  const { tree, mention } = phrase
  if (['each', 'two'].includes(lemmaOf(tree, mention.head)) && mention.tokens.length <= 2) return resolveBothActing(phrase)
  if (mention.pronoun) return resolvePronoun(phrase)
  const named = resolvePair(phrase) ?? resolveShortName(phrase) ?? resolveLastWord(phrase)
  if (named !== undefined) return named
  if (isThing(tree, mention) || isViolence(tree, mention)) return []
  if (areSides(phrase)) return resolveVague(phrase) ?? []
  return resolveQuarter(phrase) ?? resolveHomeland(phrase) ?? resolveVague(phrase) ?? resolveDescribed(phrase) ?? resolveDefinite(phrase) ?? []
}

/** Words that tell nothing by themselves of whom they mean: "the groups". */
const vague = wordSet('group organisation organization side faction movement party body bloc grouping alliance')

/** "calls upon *the parties* to exercise restraint": the sides of a conflict, where no political party was told of. */
const areSides = ({ tree, mention, spoken }: Phrase): boolean =>
  mention.plural &&
  mention.tokens.length <= 2 &&
  lemmaOf(tree, mention.head) === 'party' &&
  !spoken.since(mention.sentence - 10).some(({ party }) => party.sector === 'PTY')

const resolveVague = (phrase: Phrase): readonly Meant[] | undefined =>
  phrase.mention.tokens.length <= 2 && vague.has(lemmaOf(phrase.tree, phrase.mention.head)) ? resolveDefinite(phrase) : undefined

/** What the words of the phrase say by themselves; undefined where they describe nobody. */
function resolveDescribed(phrase: Phrase): readonly Meant[] | undefined {
  const { tree, mention, scene } = phrase
  const description = describe(tree, mention, scene)
  if (description === undefined) return undefined
  // "bombed Benghazi": the places know it, nothing else tells of a person
  const isTown = description.kind === 'person' && description.sector === undefined && description.registerId === undefined
  if (isTown && scene.countryAt(tree.number, mention.head) !== undefined) return []
  const meant = settle(phrase, description)
  return [meant, ...(description.alsoOf ?? []).map((country) => onlyParty({ ...meant.party, country }))]
}
