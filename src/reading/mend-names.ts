import type { Sentence, Token } from '../domain/sentence.ts'
import { sectorOf } from '../knowledge/parties/sector-of.ts'
import { isBelow } from './below.ts'

/** Below this the names are as doubtful as the tree. */
const sureName = 0.5

/**
 * Names of persons that the parser tore apart or tied together, put right by the names that were found in the sentence: each name is one phrase, with
 * the title right before it.
 *
 *   the leader Kim Jong-un and the president Moon Jae-in: "Jae" and "president" belong to Moon, not to Kim
 */
export function mendNames(sentence: Sentence): Sentence {
  const tokens = [...sentence.tokens]
  const give = (i: number, head: number, relation: string): void => {
    const token = tokens[i]
    if (token === undefined || (token.head === head && token.relation === relation) || isBelow(tokens, head, i)) return
    tokens[i] = { ...token, head, relation }
  }
  for (const { first, last, kind, certainty } of sentence.names) {
    if (kind !== 'person' || certainty < sureName) continue
    joinName(tokens, first, endOf(tokens, last), give)
    joinTitle(tokens, first, give)
    joinOffice(tokens, first, give)
  }
  // "supporters of former President Dana Holt": the preposition is that of the name
  for (const [i, { relation, head }] of tokens.entries()) {
    const title = tokens[head]
    if (relation === 'case' && title?.relation === 'nmod:desc') give(i, title.head, 'case')
  }
  return tokens.some((token, i) => token !== sentence.tokens[i]) ? { ...sentence, tokens } : sentence
}

/** "Moon Jae - in": what is written together with the last word is of the name. */
function endOf(tokens: readonly Token[], last: number): number {
  const [before, hyphen, after] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  const isOne = hyphen !== undefined && /^[-‑]$/u.test(hyphen.words) && before?.at.end === hyphen.at.start && after?.at.start === hyphen.at.end
  return isOne ? endOf(tokens, last + 2) : last
}

type Give = (i: number, head: number, relation: string) => void

/** The first word carries the name: the others hang on it, if it stands where a name can. */
function joinName(tokens: readonly Token[], first: number, last: number, give: Give): void {
  const lead = tokens[first]
  if (lead === undefined || (lead.head >= first && lead.head <= last)) return
  for (let i = first + 1; i <= last; i++) {
    const head = tokens[i]?.head ?? -1
    if (tokens[i]?.relation === 'flat' && (head < first || head > last)) give(i, first, 'flat')
  }
}

const isTitle = (token: Token | undefined): boolean => token !== undefined && sectorOf([token.lemma.toLowerCase()])?.person === true

/** "and President Moon": a title that the parser hung on the name before, or made a conjunct of its own. */
function joinTitle(tokens: readonly Token[], first: number, give: Give): void {
  const [title, name] = [tokens[first - 1], tokens[first]]
  if (title === undefined || name === undefined || !isTitle(title) || title.head === first) return
  const torn =
    title.relation === 'nmod:desc' || (['conj', 'nmod', 'obl'].includes(title.relation) && name.relation === title.relation && title.head === name.head)
  if (torn) give(first - 1, first, 'nmod:desc')
}

/** "blamed Secretary of State Dana Holt", "Secretary of State Dana Holt spoke": two subjects there cannot be, so the name stands beside the office right before it. */
function joinOffice(tokens: readonly Token[], first: number, give: Give): void {
  const name = tokens[first]
  const at = tokens[first - 1]?.relation === 'nmod' ? (tokens[first - 1]?.head ?? -1) : -1
  const office = tokens[at]
  if (name?.relation !== 'nsubj' || office === undefined || !isTitle(office)) return
  const isObject = name.head < first && at > name.head
  const isSubject = name.head > first && office.relation === 'nsubj' && office.head === name.head
  const hasSubject = tokens.some(({ head, relation }, i) => i !== first && head === name.head && relation === 'nsubj')
  if (!isSubject && !(isObject && hasSubject)) return
  give(first, at, 'appos')
  tokens.forEach(({ head, relation }, i) => {
    if (head === first && relation === 'conj') give(i, at, 'conj')
  })
}
