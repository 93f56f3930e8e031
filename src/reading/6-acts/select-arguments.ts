import { months, unitWords, weekdays } from '../../knowledge/calendar/names.ts'
import type { Argument } from '../argument.ts'
import { prepositionOf } from '../prepositions.ts'
import { lemmaOf, tokenAt, type Tree } from '../tree.ts'
import type { ActMatch, Knows } from './match-predicates.ts'

export const isNoun = (tree: Tree, i: number): boolean => ['NOUN', 'PROPN'].includes(tokenAt(tree, i).upos)

export function pickArguments(tree: Tree, match: ActMatch, selectors: string, knows: Knows, fits: (head: number) => boolean = () => true): readonly Argument[] {
  for (const selector of selectors.split('|')) {
    const found = selected(tree, match, selector, knows).filter(({ head }) => fits(head))
    if (found.length > 0) return found
  }
  return []
}

/** "reopened the office on Monday": the day is not what was reopened. */
export function isDate(tree: Tree, head: number): boolean {
  const lemma = lemmaOf(tree, head).toLowerCase()
  return weekdays.has(lemma) || months.has(lemma) || unitWords.has(lemma) || tokenAt(tree, head).upos === 'NUM'
}

/** One selector of the table in `predicate.ts`. */
export function selected(tree: Tree, { token, predicate, arguments: args }: ActMatch, selector: string, knows: Knows): readonly Argument[] {
  if (!isNoun(tree, token)) return args.get(selector) ?? []
  if (selector === 'subj') {
    // "After a leaflet campaign, Seoul threatened", "after the coup, the bloc met": who answers a protest, a raid or a coup did not stage it
    const isAnswered =
      predicate.event === 'PROTEST' ||
      (['after', 'before'].includes(prepositionOf(tree, token) ?? '') && (predicate.event === 'ASSAULT' || predicate.id === 'coerce/coup'))
    const names = isAnswered ? ['by', 'poss', 'pre', 'subj'] : ['by', 'poss', 'pre', 'subj', 'matrix']
    for (const name of names) {
      const parties = (args.get(name) ?? []).filter(({ head }) => knows.isParty(tree, head))
      if (parties.length > 0) return parties
    }
    return []
  }
  if (selector === 'obj') return args.get('of') ?? (args.get('pre') ?? []).filter(({ head }) => isNoun(tree, head) && !knows.isParty(tree, head))
  if (selector === 'pre' || selector === 'poss') return (args.get(selector) ?? []).filter(({ head }) => knows.isParty(tree, head))
  return args.get(selector) ?? []
}

/** "A met B", "talks between A and B", "A and B's summit with C". */
export function allWhoTakePart(tree: Tree, match: ActMatch, knows: Knows): readonly Argument[] {
  const found: Argument[] = []
  for (const selector of ['subj', 'obj', 'between', 'with', 'of', 'among', 'pre', 'poss', 'by']) {
    for (const argument of match.arguments.get(selector) ?? []) {
      if (knows.isParty(tree, argument.head) && !found.some(({ head }) => head === argument.head)) found.push(argument)
    }
  }
  return found
}
