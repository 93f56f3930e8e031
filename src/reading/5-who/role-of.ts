import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import { prepositionOf } from '../prepositions.ts'
import type { Mention } from '../mention.ts'
import { headOf, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { inApposition } from './apposition.ts'
import { lookUpRun } from './known-names.ts'
import { nameRun, type NameRun } from './name-run.ts'
import type { Scene } from './scene.ts'

/** What a phrase says of the sector and the office of whom it means. */
export type Role = NonNullable<ReturnType<typeof sectorOf>>

/** Of a name: by what stands in apposition to it, by a title before it, or by where its bearer works. */
export const roleOf = (tree: Tree, mention: Mention, run: NameRun, scene: Scene): Role | undefined =>
  roleBeside(tree, mention, run) ?? roleByTitle(tree, mention, run) ?? roleByWork(tree, mention, scene)

/** "Ana Lund, *a spokeswoman*"; "A and *spokesman* Dana Holt", where the title hangs on the first name. */
function roleBeside(tree: Tree, mention: Mention, run: NameRun): Role | undefined {
  const title = run.first - 1
  const isOfFirst = title >= 0 && relationOf(tree, title) === 'nmod:desc' && headOf(tree, title) !== mention.head
  return firstRole([...inApposition(tree, mention.head), ...(isOfFirst ? [title] : [])].map((k) => lemmasAround(tree, k)))
}

/** "*South Korean President* Ana Lund", also where the title was taken for a part of the name. */
function roleByTitle(tree: Tree, mention: Mention, run: NameRun): Role | undefined {
  const before = mention.tokens.filter((i) => i < run.first && tokenAt(tree, i).upos !== 'DET').map((i) => lemmaOf(tree, i))
  const titles = tree.tokens.slice(run.first, run.last).map((_, n) => lemmaOf(tree, run.first + n))
  return firstRole([[...before, ...titles], before, ...titles.map((title) => [title])])
}

/** "Ann Reyes *of the Lowland Institute*" */
function roleByWork(tree: Tree, mention: Mention, scene: Scene): Role | undefined {
  const work = kidsBy(tree, mention.head, 'nmod').find((k) => ['of', 'from', 'at', 'with'].includes(prepositionOf(tree, k) ?? ''))
  if (work === undefined) return undefined
  const place = nameRun(tree, work)
  const employer = place === undefined ? undefined : lookUpRun(tree, place, scene)
  if (employer?.kind === 'organisation' && employer.sector !== undefined)
    return { sector: employer.sector, role: `of ${employer.name}`, person: true, byHead: false }
  return sectorOf(lemmasAround(tree, work))
}

function firstRole(phrases: readonly (readonly string[])[]): Role | undefined {
  for (const lemmas of phrases) {
    const role = sectorOf(lemmas)
    if (role !== undefined) return role
  }
  return undefined
}

/** Lower-case lemmas of a phrase by its head: what stands before it, itself, and its of-phrase. */
export function lemmasAround(tree: Tree, head: number): readonly string[] {
  const before = kidsBy(tree, head, 'compound', 'amod', 'flat', 'nmod:desc', 'nmod:poss').filter((k) => k < head)
  const behind = kidsBy(tree, head, 'nmod')
    .filter((k) => k > head && ['of', 'for'].includes(prepositionOf(tree, k) ?? ''))
    .flatMap((k) => [prepositionOf(tree, k) ?? 'of', ...lemmasAround(tree, k)])
  return [
    ...before.flatMap((k) => [...kidsBy(tree, k, 'compound', 'amod').map((each) => lemmaOf(tree, each)), lemmaOf(tree, k)]),
    lemmaOf(tree, head),
    ...behind,
  ]
}

/** Lower-case lemmas of all words of a phrase but its articles and its owner. */
export const phraseLemmas = (tree: Tree, mention: Mention): readonly string[] =>
  mention.tokens.filter((i) => !['DET', 'PUNCT'].includes(tokenAt(tree, i).upos) && relationOf(tree, i) !== 'nmod:poss').map((i) => lemmaOf(tree, i))

const she = wordSet('sister mother wife daughter queen princess spokeswoman chairwoman woman mrs ms miss lady dame widow actress congresswoman')
const he = wordSet('brother father husband son king prince spokesman chairman mr sir lord congressman')

/** Told by a title, a trade or a kinship in the phrase, beside it or just before it. */
export function genderOf(tree: Tree, mention: Mention): 'she' | 'he' | undefined {
  const before = Math.min(...mention.tokens) - 1
  const around = [...mention.tokens, ...inApposition(tree, mention.head), ...(before >= 0 ? [before] : [])]
  const lemmas = around.map((i) => lemmaOf(tree, i).replace('.', ''))
  if (lemmas.some((lemma) => she.has(lemma))) return 'she'
  return lemmas.some((lemma) => he.has(lemma)) ? 'he' : undefined
}
