import type { Name, Token } from '../domain/sentence.ts'

type Words = readonly Token[]

/**
 * Names whose ends the model set a word too far or too near, put right by what is true of names in English: none begins or ends with a word that only ties
 * others together, a word with hyphens is a name whole, what hangs on a name by the relations of names belongs to it, and two bodies in one name are two.
 *
 *   "Green Party of Ontario and", "federal Labour Party", "Chiang Kai" of "Chiang Kai-shek", "Communist Party of the" + "Russian Federation"
 */
export function mendNameSpans(names: readonly Name[], words: Words): readonly Name[] {
  const trimmed = names.flatMap((name) => splitPair(name, words)).flatMap((name) => trim(name, words))
  return trimmed
    .map((name, i) => reachOut(name, words, { after: trimmed[i - 1]?.last ?? -1, before: trimmed[i + 1]?.first ?? words.length }))
    .reduce<readonly Name[]>((joined, name) => joinTo(joined, name, words), [])
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.words)
const isSmall = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.words)

/** Words that stand in many names of bodies; a name with one of them is a name whole. */
const bodyWord =
  /^(?:Party|Union|League|Movement|Front|Alliance|Congress|Association|Institute|University|International|Council|Committee|Ministry|Agency|Bank|Watch|Organi[sz]ation|Federation|Assembly|Parliament|Senate|Army|Navy|Society|Foundation|Club|Company|Corporation|Court)$/u

/** "Amnesty International and Human Rights Watch": two bodies, each with a name that is whole. */
function splitPair(name: Name, words: Words): readonly Name[] {
  if (name.kind !== 'organisation') return [name]
  const isBody = (from: number, to: number): boolean => words.slice(from, to).some((token) => bodyWord.test(token.words))
  for (let i = name.first + 1; i < name.last; i++) {
    if (!/^(?:and|or|&|,)$/u.test(words[i]!.words)) continue
    if (isBody(name.first, i) && isBody(i + 1, name.last + 1)) return [{ ...name, last: i - 1 }, ...splitPair({ ...name, first: i + 1 }, words)]
  }
  return [name]
}

const tying: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'DET', 'PUNCT', 'AUX', 'PART', 'PRON', 'VERB', 'ADV'])

/** Common nouns that a name may end in. */
const bodiesAndPlaces =
  /^(?:party|army|navy|police|council|government|parliament|ministry|university|church|court|river|islands?|province|district|county|city|sea|airport|port|camp|prison|region|street)$/u

/** Offices and ranks: who sits in a body is none, and a person's own name stands behind them. */
const office =
  /^(?:M\.?P\.?P?|MEP|MSP|TD|MLA|MNA|Senators?|Representatives?|Congress(?:man|woman)|President|Prime|Ministers?|Mayor|Governor|Chancellor|Secretary|Colonel|General|Ambassador|Commander|Chairman|Spokesman|Director|Members?|(?:Lt|Gen|Col|Maj|Capt|Sgt|Brig|Adm|Mrs?|Ms)\.?)$/u

/** "of Trustees of", "federal Labour Party", "Freedom Union coalition", "Labour Party MP"; nothing is left of "MP". */
function trim(name: Name, words: Words): readonly Name[] {
  let { first, last } = name
  const ties = (token: Token): boolean => tying.has(token.upos) && !/^[\p{Lu}\p{N}]/u.test(token.words)
  const isDot = (i: number): boolean => words[i]!.words === '.' && words[i - 1]?.at.end === words[i]!.at.start
  const endsBadly = (i: number): boolean => {
    const token = words[i]!
    if (ties(token)) return !isDot(i)
    return isSmall(token) && ['NOUN', 'PROPN', 'ADJ'].includes(token.upos) && !bodiesAndPlaces.test(token.words)
  }
  while (last > first && endsBadly(last)) last--
  while (first < last && (ties(words[first]!) || (isSmall(words[first]) && ['ADJ', 'NOUN'].includes(words[first]!.upos)))) first++
  while (last > first && name.kind === 'organisation' && office.test(words[last]!.words)) last--
  while (last > first && name.kind === 'place' && /^[\d-]+$/u.test(words[last]!.words)) last--
  if (name.kind === 'person') first = afterOffice(name, words, last)
  return first === last && office.test(words[first]!.words) ? [] : [{ ...name, first, last }]
}

/** Where the person's own name begins in "US Secretary of State Dana Holt". */
function afterOffice({ first }: Name, words: Words, last: number): number {
  let at = first
  for (let i = first; i < last; i++) if (office.test(words[i]!.words)) at = i + 1
  const isOf = words[at]?.words === 'of' && at > first
  return isOf && at + 2 <= last ? at + 2 : isOf ? first : at
}

/** "Chiang Kai" of "Chiang Kai-shek", "Hội" of "Hội An": `after` and `before` are the names around, which keep their words. */
function reachOut(name: Name, words: Words, { after, before }: { readonly after: number; readonly before: number }): Name {
  let { first, last } = name
  const startsWithLetter = (i: number): boolean => /^\p{L}/u.test(words[i]?.words ?? '')
  while (last + 2 < before && isHyphen(words, last + 1) && startsWithLetter(last + 2)) last += 2
  if (name.kind === 'person' && last + 3 < before && particle.test(words[last + 1]!.words) && isHyphen(words, last + 2) && isCapital(words[last + 3])) last += 3
  while (first - 2 > after && isHyphen(words, first - 1) && isCapital(words[first - 2])) first -= 2
  const isNameWord = (i: number): boolean => words[i]?.upos === 'PROPN' && isCapital(words[i])
  const hangs = (i: number): boolean => isNameWord(i) && joinsNames(words[i]!) && words[i]!.head >= first && words[i]!.head <= last
  const governs = (i: number): boolean => isNameWord(i) && joinsNames(words[last]!) && words[last]!.head === i
  while (last + 1 < before && (hangs(last + 1) || governs(last + 1))) last++
  while (first - 1 > after && hangs(first - 1)) first--
  return { ...name, first, last }
}

/** "Abdel Fattah al-Burhan" */
const particle = /^(?:al|el|ad|as|ash|at|ar|an|az|ul|ur|ben|bin|ibn|abu)$/iu

const joinsNames = ({ relation }: Token): boolean => relation === 'flat' || relation === 'compound'

/** A hyphen with nothing between it and its neighbours. */
function isHyphen(words: Words, i: number): boolean {
  const [left, hyphen, right] = [words[i - 1], words[i], words[i + 1]]
  return hyphen !== undefined && /^[-‑–'’]$/u.test(hyphen.words) && left?.at.end === hyphen.at.start && hyphen.at.end === right?.at.start
}

/** Adds a name to those before it, or to the last of them if both are parts of one. */
function joinTo(names: readonly Name[], name: Name, words: Words): readonly Name[] {
  const open = names.at(-1)
  if (open === undefined || !areOne(open, name, words)) return [...names, name]
  return [...names.slice(0, -1), { ...open, last: name.last, certainty: Math.min(open.certainty, name.certainty) }]
}

function areOne(open: Name, name: Name, words: Words): boolean {
  const gap = words.slice(open.last + 1, name.first).map((token) => token.words)
  const [left, right] = [words[open.last]!, words[name.first]!]
  if (gap.length === 0)
    return (right.relation === 'flat' && right.head >= open.first && right.head <= open.last) || (left.relation === 'flat' && left.head === name.first)
  if (gap.length === 1 && isHyphen(words, open.last + 1)) return true
  const isOf = gap[0] === 'of' && (gap.length === 1 || (gap.length === 2 && gap[1] === 'the'))
  return isOf && open.kind === 'organisation' && ['organisation', 'place', 'nationality'].includes(name.kind)
}
