import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import { ancestors, baseRelation, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import type { CountryHit } from './country-words.ts'

/** A proper name, from its first to its last token, without courtesy titles: "Kim Yo - jong". */
export type NameRun = { readonly first: number; readonly last: number }

/** The proper name around the head of a phrase; undefined where the head is none. */
export function nameRun(tree: Tree, head: number): NameRun | undefined {
  if (tokenAt(tree, head).upos !== 'PROPN') return undefined
  const belongs = (i: number): boolean => {
    const token = tree.tokens[i]
    if (token === undefined) return false
    // "the *Rapid* Support Forces", whose first word is tagged as an adjective
    if (token.upos === 'PROPN' || token.xpos.startsWith('NNP')) return isJoined(tree, i, head)
    // "Kim Jong-un", "Ban Ki-moon": what is written together is one name
    if (isWrittenTogether(tree, i)) return true
    // "Osama bin Laden", "John F. Kennedy": small words and initials inside the name
    return (
      (/^(?:al|el|bin|bint|ibn|abu|de|da|del|der|van|von|la|le)$/u.test(token.words) || /^\p{Lu}\.?$/u.test(token.words)) &&
      tree.tokens[i + 1]?.upos === 'PROPN'
    )
  }
  let first = head
  while (first > 0 && belongs(first - 1)) first--
  while (first < head && (courtesyTitles.has(lemmaOf(tree, first).replace('.', '')) || tokenAt(tree, first).upos === 'PUNCT')) first++
  let last = head
  while (last + 1 < tree.tokens.length && belongs(last + 1)) last++
  while (last > head && tokenAt(tree, last).upos !== 'PROPN' && !isWrittenTogether(tree, last)) last--
  return { first, last }
}

const courtesyTitles = wordSet('mr mrs ms miss dr sir dame lord lady prof professor sheikh sheik haji comrade')

/** A hyphen between two words of a name, or the word behind one. */
function isWrittenTogether(tree: Tree, i: number): boolean {
  const [before, here, after] = [tree.tokens[i - 1], tree.tokens[i], tree.tokens[i + 1]]
  if (here === undefined || before === undefined) return false
  if (here.words === '-' || here.words === '‑')
    return before.at.end === here.at.start && after?.at.start === here.at.end && /^(?:\p{Lu}|(?:al|el|ad|as|ash|ul|ur|an|ar|az)$)/u.test(before.words)
  return (
    (before.words === '-' || before.words === '‑') &&
    before.at.end === here.at.start &&
    /^\p{L}/u.test(here.words) &&
    /^\p{Lu}/u.test(tree.tokens[i - 2]?.words ?? '')
  )
}

/** Both words hang together by the relations that make names; a neighbour that starts its own phrase does not. */
function isJoined(tree: Tree, i: number, head: number): boolean {
  const inName = (k: number): boolean => ['flat', 'compound', 'nmod', 'amod', 'fixed', 'goeswith'].includes(baseRelation(relationOf(tree, k)))
  for (const k of [i, ...ancestors(tree, i)]) {
    if (k === head) return true
    if (!inName(k) || kidsBy(tree, k, 'case').some((between) => between > Math.min(k, head))) break
  }
  for (const k of [head, ...ancestors(tree, head)]) {
    if (k === i) return true
    if (!inName(k)) return false
  }
  return false
}

export const wordsOf = (tree: Tree, { first, last }: NameRun, text: string): string => text.slice(tokenAt(tree, first).at.start, tokenAt(tree, last).at.end)

/** "Kyrgyz Prime Minister" begins at the title. */
export function withoutCountry(run: NameRun | undefined, hits: readonly CountryHit[]): NameRun | undefined {
  if (run === undefined) return undefined
  const hit = hits.find((each) => each.first === run.first && each.last < run.last)
  return hit === undefined ? run : { first: hit.last + 1, last: run.last }
}

/** "Vice Defence Minister Ana Lund" is named after her last title. */
export const withoutTitle = (tree: Tree, run: NameRun, text: string): string => {
  let first = run.first
  for (let i = run.first; i < run.last; i++) if (isTitleWord(tree, i)) first = i + 1
  return wordsOf(tree, { first, last: run.last }, text)
}

/** "*President* Moon", "*spokesman* Dana Holt" */
export const isTitleWord = (tree: Tree, i: number): boolean => sectorOf([lemmaOf(tree, i)])?.person === true

/** "the *Speaker* of the House, Ann Reyes", "Secretary - General Ann Reyes": a title written large is still a title. */
export const isTitleNoun = (tree: Tree, head: number): boolean => {
  const role = sectorOf([lemmaOf(tree, head)])
  return role?.person === true && kidsBy(tree, head, 'flat', 'appos', 'nmod').length > 0
}

/** "National *Security* Council", "*state* media": what stands inside a name or says of what kind something is, is nobody by itself. */
export function isWordOfName(tree: Tree, head: number): boolean {
  if (relationOf(tree, head) !== 'compound') return false
  const { upos } = tokenAt(tree, head)
  const whole = tokenAt(tree, tokenAt(tree, head).head)
  return upos === 'PROPN'
    ? whole.upos === 'PROPN' && sectorOf([lemmaOf(tree, head)]) !== undefined
    : ['state', 'labor', 'labour', 'security', 'aid', 'relief', 'guard', 'defence', 'defense', 'power'].includes(lemmaOf(tree, head))
}
