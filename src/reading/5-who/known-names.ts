import type { CountryCode } from '../../domain/party.ts'
import { prepositionOf } from '../prepositions.ts'
import { kidsBy, tokenAt, type Tree } from '../tree.ts'
import type { Wording } from './description.ts'
import { lookUp, type Known } from './look-up.ts'
import { isTitleWord, nameRun, wordsOf, type NameRun } from './name-run.ts'
import type { Scene } from './scene.ts'

/** The register's entry for the run or for the run without the words before the name ("President Moon Jae-in"). */
export function lookUpRun(tree: Tree, { first, last }: NameRun, scene: Scene, told?: CountryCode): Known | undefined {
  for (let from = first; from <= last; from++) {
    // a bare surname inside a longer name is somebody else's, behind a title it is not
    if (from === last && from !== first && !isTitleWord(tree, from - 1)) break
    const known = lookUp(wordsOf(tree, { first: from, last }, scene.text), scene, told)
    if (known !== undefined) return known
  }
  return undefined
}

/** A name of several words, whatever the parser made of them: "the Front for the Liberation of Wadiya", "the Free Wadiyan Army". */
export function lookUpWhole({ tree, mention, scene, country }: Wording): Known | undefined {
  const large = (i: number): boolean => /^\p{Lu}/u.test(tree.tokens[i]?.words ?? '')
  if (!large(mention.head)) return undefined
  let first = mention.head
  while (large(first - 1) && mention.tokens.includes(first - 1)) first--
  const last = Math.max(...mention.tokens)
  const ends = last > mention.head && large(last) ? [last, mention.head] : [mention.head]
  for (const end of ends) {
    const known = first < end ? lookUp(wordsOf(tree, { first, last: end }, scene.text), scene, country) : undefined
    if (known !== undefined) return known
  }
  return undefined
}

/** With the owner that belongs to the name: "the People's Army". */
export function lookUpWithOwner({ tree, mention, scene }: Wording, { last }: NameRun): Known | undefined {
  const owner = kidsBy(tree, mention.head, 'nmod:poss').find((k) => k < mention.head && tokenAt(tree, k).upos !== 'PRON')
  return owner === undefined || !/^\p{Lu}/u.test(tokenAt(tree, owner).words) ? undefined : lookUpRun(tree, { first: owner, last }, scene)
}

/** "Hezbollah guerrillas", "al-Qaeda's leaders": whose they are, where the owner is in the register. */
export function ownerOf(tree: Tree, head: number, scene: Scene): Known | undefined {
  const before = kidsBy(tree, head, 'compound', 'nmod:poss', 'amod')
  const behind = kidsBy(tree, head, 'nmod').filter((k) => ['of', 'for', 'from', 'with', 'by'].includes(prepositionOf(tree, k) ?? ''))
  // "a member of the Taliban's council"
  const ownersBehind = behind.flatMap((k) => kidsBy(tree, k, 'nmod:poss', 'compound'))
  for (const k of [...before, ...behind, ...ownersBehind]) {
    const run = nameRun(tree, k)
    const known = run === undefined ? undefined : lookUpRun(tree, run, scene)
    if (known !== undefined) return known
  }
  return undefined
}
