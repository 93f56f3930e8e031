import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { kidsBy, tokenAt, type Tree } from '../tree.ts'
import type { Meant } from './meant.ts'
import type { Phrase } from './phrase.ts'

const firstPerson = wordSet('we us our i me my ours')
const firstPersonOwners = wordSet('our my we')

/** "we", "our army": of the side of whoever speaks. No country is told of it before it is known who that is. */
export const isOfSpeaker = (phrase: Phrase, meant: readonly Meant[]): boolean => isFirstPerson(phrase) || (isOurs(phrase) && meant.some(isOpen))

/** "we" */
export const isFirstPerson = ({ tree, mention }: Pick<Phrase, 'tree' | 'mention'>): boolean =>
  mention.pronoun && firstPerson.has(tokenAt(tree, mention.head).words.toLowerCase())

/** "our army" */
export function isOurs({ tree, mention }: Pick<Phrase, 'tree' | 'mention'>): boolean {
  const owner = possessorOf(tree, mention.head)
  return owner !== undefined && tokenAt(tree, owner).upos === 'PRON' && firstPersonOwners.has(tokenAt(tree, owner).words.toLowerCase())
}

/** The first of those whose it is: "*its* army", "*China*'s army". */
export const possessorOf = (tree: Tree, head: number): number | undefined => kidsBy(tree, head, 'nmod:poss')[0]

/** An institution or a person that was not told of before and whose country is open. */
const isOpen = ({ party: { kind, country, antecedent } }: Meant): boolean => kind !== 'country' && country === undefined && antecedent === undefined
