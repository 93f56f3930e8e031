import type { Learned, Party } from '../../domain/party.ts'
import type { Mention } from '../mention.ts'
import { relationOf, spanOf, subtree, type Tree } from '../tree.ts'
import { inApposition } from './apposition.ts'
import type { CountryHit } from './country-words.ts'

/**
 * What a phrase tells of a person that no register knows: name, office and country, all three in its own words or in those beside it in apposition.
 *
 *   Ana Lund, a spokeswoman for the Danish army, left.   -> Ana Lund, DNK MIL, "spokeswoman for army"
 *   Ana Lund, a spokeswoman, left.                       -> nothing: of which country is not said
 */
export function learnFrom(tree: Tree, mention: Mention, party: Party, hits: readonly CountryHit[]): Learned | undefined {
  const { name, kind, country, sector, role, registerId, antecedent } = party
  if (kind !== 'person' || registerId !== undefined || antecedent !== undefined || !isFullName(name)) return undefined
  if (country === undefined || sector === undefined || sector === 'UNK' || role === undefined) return undefined
  const tokens = [...mention.tokens, ...inApposition(tree, mention.head).flatMap((k) => subtree(tree, k, (kid) => relationOf(tree, kid) === 'acl:relcl'))]
  const says = hits.some((hit) => hit.match.code === country && tokens.includes(hit.last))
  return says ? { name, country, sector, role, at: spanOf(tree, tokens) } : undefined
}

const particles = new Set('bin ibn al el de da del der dos di van von la le'.split(' '))

function isFullName(name: string): boolean {
  const words = name.split(' ')
  return words.length > 1 && words.length < 6 && /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word))
}
