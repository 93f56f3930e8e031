import type { Token } from '../domain/sentence.ts'
import { nounClasses } from '../knowledge/lexicon/noun-classes.ts'
import { peaceNounClasses } from '../knowledge/lexicon/noun-classes-peace.ts'
import { predicates } from '../knowledge/lexicon/predicates.ts'
import type { Replace } from './replace-words.ts'

/** Words of two parts that the lexicon knows: "sit-in", "cease-fire", "petrol-bomb". What only begins with re- is found by its second part. */
const joined: ReadonlySet<string> = new Set(
  [...predicates.flatMap(({ verbs = [], nouns = [] }) => [...verbs, ...nouns]), ...Object.values(nounClasses).flat(), ...Object.values(peaceNounClasses).flat()]
    .flatMap((entry) => entry.split(/[ {}<>|]/u))
    .filter((word) => word.split('-').length === 2 && !word.startsWith('re-') && !/\d/u.test(word)),
)
const particle = /^(?:AD[PV]|PART|SCONJ)$/u

/**
 * "a sit-in", "the build-up", which the tokens part into three: the last of them takes the lemma of the whole, and the place in the tree
 * that the whole has, if the parser took it for a preposition or an adverb.
 */
export function joinHyphens(tokens: readonly Token[], replace: Replace): void {
  tokens.forEach((hyphen, i) => {
    const first = tokens[i - 1]
    const last = tokens[i + 1]
    if (hyphen.words !== '-' || first?.at.end !== hyphen.at.start || last?.at.start !== hyphen.at.end) return
    const lemma = `${first.words.toLowerCase()}-${last.lemma.toLowerCase()}`
    if (!joined.has(lemma)) return
    const outer = first.head === i + 1 ? last : last.head === i - 1 ? first : last
    const isNoun = particle.test(last.upos) || last.upos === 'NOUN'
    replace(i + 1, {
      lemma,
      head: outer.head,
      relation: isNoun ? placeOfNoun(tokens, i + 1, outer) : outer.relation,
      ...(isNoun ? { upos: 'NOUN', xpos: 'NN' } : {}),
    })
    if (outer.head !== i + 1) replace(i - 1, { head: i + 1, relation: 'compound' })
    tokens.forEach((token, k) => {
      if (token.head === i - 1 && k !== i + 1) replace(k, { head: i + 1 })
    })
  })
}

/** What was no noun to the parser stands before its verb as subject, behind it as object. */
function placeOfNoun(tokens: readonly Token[], i: number, { head, relation }: Token): string {
  if (!/^(?:advmod|compound:prt|case|mark|dep)/u.test(relation)) return relation
  const has = (wanted: string): boolean => tokens.some((token) => token.head === head && token.relation === wanted)
  if (i < head) return has('nsubj') ? relation : 'nsubj'
  return has('obj') ? 'obl' : 'obj'
}
