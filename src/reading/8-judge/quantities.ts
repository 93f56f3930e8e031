import type { Quantity } from '../../domain/claim.ts'
import { kidsBy, lemmaOf, relationOf, spanOf, tokenAt, type Tree } from '../tree.ts'

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
}

/** "500,000", "3.5 million", "twenty-one", "two dozen"; undefined where it is no number. */
function parseNumber(words: readonly string[]): number | undefined {
  let total = 0
  let current: number | undefined
  for (const word of words.flatMap((each) => each.toLowerCase().split('-')).filter((each) => each !== '')) {
    if (/^\d{1,3}(?:,\d{3})+$/u.test(word) || /^\d+(?:\.\d+)?$/u.test(word)) current = (current ?? 0) + Number(word.replaceAll(',', ''))
    else if (small.includes(word)) current = (current ?? 0) + small.indexOf(word)
    else if (tens[word] !== undefined) current = (current ?? 0) + tens[word]
    else if (scales[word] !== undefined) {
      const scaled = (current ?? 1) * scales[word]
      if (scales[word] >= 1000) {
        total += scaled
        current = 0
      } else current = scaled
    } else if (word !== 'and' && word !== 'a' && word !== 'an') return undefined
  }
  return current === undefined ? undefined : total + current
}

const about = new Set('about around some roughly nearly almost approximately estimated approx circa'.split(' '))
const atLeast = new Set(['least', 'over', 'more', 'above', 'minimum'])
const atMost = new Set(['most', 'under', 'less', 'fewer', 'below', 'maximum', 'up'])

/** The number before a noun, with what the words around it say of its exactness. */
export function quantityOf(tree: Tree, head: number, kind: Quantity['kind']): Quantity | undefined {
  const number = kidsBy(tree, head, 'nummod')[0] ?? headlessNumber(tree, head)
  if (number === undefined) return undefined
  const parts = [...kidsBy(tree, number, 'compound', 'flat', 'nummod'), number].sort((a, b) => a - b)
  const value = parseNumber(parts.map((i) => tokenAt(tree, i).words))
  if (value === undefined) return undefined
  const bound = boundOf(tree, parts[0] ?? number)
  const upper = upperOf(tree, number)
  const around = [...kidsBy(tree, number, 'advmod', 'case', 'amod', 'nmod', 'obl'), number - 1, number - 2].filter(
    (i) => i >= 0 && !parts.includes(i) && relationOf(tree, i) !== 'compound:prt',
  )
  const words = new Set(around.map((i) => lemmaOf(tree, i)))
  const has = (set: ReadonlySet<string>): boolean => [...words].some((word) => set.has(word))
  return {
    at: spanOf(tree, number === head ? parts : [...parts, head]),
    kind,
    unit: number === head ? 'person' : lemmaOf(tree, head),
    ...(upper !== undefined && upper > value
      ? { low: value, high: upper }
      : {
          low: bound === 'most' || (bound === undefined && has(atMost) && !has(atLeast)) ? 0 : value,
          high: bound === 'least' || (bound === undefined && has(atLeast) && !has(atMost)) ? Number.MAX_SAFE_INTEGER : value,
        }),
    approximate: has(about) || has(atLeast) || has(atMost) || bound !== undefined,
  }
}

/** "no more than five", "as many as 30": not above; "no fewer than five": not below. */
function boundOf(tree: Tree, first: number): 'most' | 'least' | undefined {
  const before = tree.tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ words }) => words.toLowerCase())
    .join(' ')
  if (/^(?:no|not) more than$|^as many as$/u.test(before)) return 'most'
  return /^(?:no|not) (?:fewer|less) than$/u.test(before) ? 'least' : undefined
}

/** "between 20 *and 30*", "20 *to 30*", "20*-30*", "three *or four*" */
function upperOf(tree: Tree, number: number): number | undefined {
  const isBetween = kidsBy(tree, number, 'case').some((k) => lemmaOf(tree, k) === 'between')
  const joins = [...(isBetween ? ['and'] : []), 'to', 'or', '-', '–']
  const upper = kidsBy(tree, number, 'conj', 'nmod').find(
    (k) =>
      k > number && tokenAt(tree, k).upos === 'NUM' && kidsBy(tree, k, 'cc', 'case').some((join) => joins.includes(tokenAt(tree, join).words.toLowerCase())),
  )
  return upper === undefined
    ? undefined
    : parseNumber([...kidsBy(tree, upper, 'compound', 'flat', 'nummod'), upper].sort((a, b) => a - b).map((i) => tokenAt(tree, i).words))
}

/** "killed three and wounded 21": the number stands for the people. */
const headlessNumber = (tree: Tree, head: number): number | undefined => (tokenAt(tree, head).upos === 'NUM' ? head : undefined)
