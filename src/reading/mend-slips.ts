import type { Sentence, Token } from '../domain/sentence.ts'
import { cueVerbs } from '../knowledge/lexicon/cues.ts'
import { pastsOnly } from '../language/irregular-forms.ts'
import { withReplaced, type Replace } from './replace-words.ts'

type Slip = (tokens: readonly Token[], i: number, replace: Replace) => void

/** Relations of words that the parser gave a place that their neighbours rule out, one rule a slip. */
export const mendSlips = (sentence: Sentence): Sentence =>
  withReplaced(sentence, (tokens, replace) => {
    for (const i of tokens.keys()) for (const slip of slips) slip(tokens, i, replace)
  })

const hasKid = (tokens: readonly Token[], of: number, ...relations: readonly string[]): boolean =>
  tokens.some(({ head, relation }) => head === of && relations.includes(relation))

/** "warned Washington not to sail", "quoted the minister as saying": who is the only object is the object. */
const onlyObject: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  if (token?.relation !== 'iobj') return
  const isOnly = !tokens.some(({ head, relation }, k) => head === token.head && (relation === 'obj' || (relation === 'ccomp' && k > i)))
  if (isOnly) replace(i, { relation: 'obj' })
}

/** "denied planning an attack": a deed with an object of its own is a clause. */
const deedAsObject: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  if (token?.relation === 'obj' && token.xpos === 'VBG' && token.upos === 'VERB' && hasKid(tokens, i, 'obj') && !hasKid(tokens, i, 'det', 'case'))
    replace(i, { relation: 'xcomp' })
}

/** "The port is shut, the agency reported, citing residents": who reports cites, not what is shut. */
const citing: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  if (token?.relation !== 'advcl' || token.xpos !== 'VBG' || token.lemma !== 'cite' || tokens[i - 1]?.words !== ',') return
  const verb = tokens[i - 2]
  if (verb !== undefined && /^VB[DZP]$/u.test(verb.xpos) && cueVerbs.has(verb.lemma) && token.head !== i - 2) replace(i, { head: i - 2 })
}

/** "called the exercise with Iran off": what is called off is no name that something is called. */
const calledOff: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  if (token?.relation !== 'xcomp' || token.upos !== 'NOUN' || tokens[token.head]?.lemma !== 'call' || hasKid(tokens, token.head, 'obj')) return
  const off = tokens.findIndex(({ head, words }, k) => k > i && head === token.head && words === 'off')
  if (off < 0) return
  replace(i, { relation: 'obj' })
  replace(off, { relation: 'compound:prt' })
}

const firstOfName = (tokens: readonly Token[], i: number): number => (tokens[i]?.relation === 'flat' ? firstOfName(tokens, tokens[i].head) : i)

/** "between Moon Jae-in and President Donald Trump": what "and" joins to its like beside it stands with it. */
const joined: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  if (token?.upos !== 'PROPN' || !/^(?:nmod|obl|obj|nsubj|flat)$/u.test(token.relation) || hasKid(tokens, i, 'case', 'conj')) return
  const and = tokens.findIndex(({ head, relation }, k) => head === i && relation === 'cc' && k < i)
  if (and > token.head && token.relation === 'flat') replace(i, { head: firstOfName(tokens, token.head), relation: 'conj' })
  const like = tokens.findLastIndex(({ head, relation, upos }, k) => k < and && head === token.head && relation === token.relation && upos === 'PROPN')
  if (like >= 0) replace(i, { head: like, relation: 'conj' })
}

/** "Moon Jae-in and President Donald Trump": what is joined to the last word of a name is joined to the name. */
const joinedToPart: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  if (token?.relation === 'conj' && tokens[token.head]?.relation === 'flat') replace(i, { head: firstOfName(tokens, token.head) })
}

/** "was not ready and withdrew": a form that is only a past is no participle. */
const past: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  if (token?.xpos === 'VBN' && pastsOnly.has(token.words.toLowerCase()) && !hasKid(tokens, i, 'aux', 'aux:pass')) replace(i, { xpos: 'VBD' })
}

/** "a suggestion that the envoy leave": who has no ending is wished to do it, so "that" opens what is suggested. */
const wished: Slip = (tokens, i, replace) => {
  const [token, verb] = [tokens[i], tokens[tokens[i]?.head ?? -1]]
  if (token?.words !== 'that' || token.relation !== 'obj' || verb === undefined || !/^VBP?$/u.test(verb.xpos) || verb.head !== i - 1) return
  const subject = tokens.findIndex(({ head, relation }, k) => head === token.head && relation === 'nsubj' && k > i && k < token.head)
  if (!/^NNP?$/u.test(tokens[subject]?.xpos ?? '') || hasKid(tokens, token.head, 'aux') || hasKid(tokens, subject, 'conj')) return
  replace(i, { relation: 'mark', xpos: 'IN', upos: 'SCONJ' })
  replace(token.head, { relation: 'acl' })
}

const holding = new Set('hold conduct stage begin start carry'.split(' '))

/** "held exercises with Oman": with whom something is held belongs to the verb. */
const company: Slip = (tokens, i, replace) => {
  const token = tokens[i]
  const held = tokens[token?.head ?? -1]
  if (token?.relation !== 'nmod' || held?.relation !== 'obj' || held.head > token.head || !holding.has(tokens[held.head]?.lemma ?? '')) return
  const isCompany = tokens.some(({ head, relation, words }) => head === i && relation === 'case' && words === 'with')
  if (isCompany && token.upos === 'PROPN') replace(i, { head: held.head, relation: 'obl' })
}

const slips: readonly Slip[] = [onlyObject, deedAsObject, citing, calledOff, joined, joinedToPart, past, wished, company]
