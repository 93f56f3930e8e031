import { harmCounted } from '../knowledge/lexicon/harm.ts'
import type { Sentence, Token } from '../domain/sentence.ts'
import { cueVerbs } from '../knowledge/lexicon/cues.ts'
import { isInClass } from '../knowledge/lexicon/class-test.ts'
import { sectorOf } from '../knowledge/parties/sector-of.ts'
import { lemmatize } from '../language/lemmatize.ts'
import { isBelow } from './below.ts'
import { joinHyphens } from './join-hyphens.ts'
import { withReplaced, type Replace } from './replace-words.ts'

/** Participles that mostly describe: "from *biting* sanctions". */
const describing = new Set(
  `biting crippling sweeping punishing crushing devastating damning looming alarming stinging far-reaching long-standing outstanding ongoing existing remaining governing ruling opposing
  neighbouring neighboring`.split(/\s+/u),
)
const arguing = /^(?:nsubj|obj|iobj|obl|ccomp|xcomp|advcl|advmod)(?::|$)/u
const functional = /^(?:aux|cop|mark|case)(?::|$)/u

/** Slips of the parser that the words themselves give away, mended before anything is read from the tree. */
export const mendTree = (sentence: Sentence): Sentence =>
  withReplaced(sentence, (tokens, replace) => {
    joinHyphens(sentence.tokens, replace)
    writeSmall(tokens, replace)
    sentence.tokens.forEach((token, i) => {
      const head = tokens[token.head]
      // "the army could, among other things, send": what hangs on an auxiliary belongs to its verb
      if (head !== undefined && functional.test(head.relation) && arguing.test(token.relation) && head.upos === 'AUX' && head.head !== i)
        replace(i, { head: head.head })
      if (/^VB[DZP]$/u.test(token.xpos) && cueVerbs.has(token.lemma)) giveSpeaker(tokens, i, replace)
      if (/^VB[DNZP]$/u.test(token.xpos) && cueVerbs.has(token.lemma)) giveTeller(tokens, i, replace)
      if (token.relation === 'xcomp' && token.upos === 'VERB') giveObject(tokens, i, replace)
      if (token.relation === 'ccomp') giveSubject(tokens, i, replace)
      if (token.xpos === 'VBG' && (token.relation === 'nmod' || token.relation === 'acl')) giveDeed(tokens, i, replace)
      if (token.upos === 'NOUN' && token.relation === 'nmod') giveCharge(tokens, i, replace)
      if (token.upos === 'ADJ' && harmCounted(token.words.toLowerCase()) !== undefined) giveHarmed(tokens, i, replace)
      if (token.words.toLowerCase() === 'for' && token.relation === 'case' && answers.has(sentence.tokens[i - 1]?.lemma ?? '')) giveReason(tokens, i, replace)
      if (token.relation === 'conj' && head !== undefined) giveModalVerb(tokens, i, replace)
      if (token.relation === 'conj' && head?.relation === 'ccomp') giveAskingVerb(tokens, i, replace)
      if (token.relation === 'advcl' && calling.has(head?.lemma ?? '')) giveCalled(tokens, i, replace)
      if (clausal.test(token.relation) && calling.has(head?.lemma ?? '')) giveCalledSubject(tokens, i, replace)
      if (token.relation === 'advcl' && undertaking.has(head?.lemma ?? '')) giveContent(tokens, i, replace)
      if (token.xpos === 'VBG' && describing.has(token.words.toLowerCase())) describeNoun(tokens, i, replace)
    })
  })

/** "Gunmen attacked": a word for people that stands first is no name because it is written large. */
function writeSmall(tokens: readonly Token[], replace: Replace): void {
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT')
  const token = tokens[first]
  if (token?.upos !== 'PROPN' || !/^NN(?:P?S)?$/u.test(token.xpos) || !/^\p{Lu}\p{Ll}+$/u.test(token.words) || tokens[first + 1]?.upos === 'PROPN') return
  const lemma = lemmatize(token.words.toLowerCase(), { upos: 'NOUN', xpos: 'NNS' })
  if (sectorOf([lemma]) !== undefined || isInClass('person', lemma)) replace(first, { upos: 'NOUN', xpos: 'NNS', lemma })
}

/** Whether one of the words stands before token `before` and hangs on `head`: the "of" of "of ramming", the "to" of "to resign". */
const hasWord = (tokens: readonly Token[], head: number, words: readonly string[], before: number): boolean =>
  tokens.some((token, i) => token.head === head && i < before && words.includes(token.words.toLowerCase()))

const blaming = new Set('accuse suspect convict acquit charge blame condemn criticise criticize fault denounce praise commend'.split(' '))

/** "accused the coast guard of ramming boats", hung on the guard as a phrase: it is what the guard is said to have done. */
function giveDeed(tokens: readonly Token[], deed: number, replace: Replace): void {
  const who = tokens[tokens[deed]?.head ?? -1]
  const isBlamed = who !== undefined && ['obj', 'nsubj:pass'].includes(who.relation) && blaming.has(tokens[who.head]?.lemma ?? '')
  if (isBlamed && hasWord(tokens, deed, ['of', 'for', 'with'], deed)) replace(deed, { relation: 'acl' })
}

const charging = new Set('accuse suspect convict acquit'.split(' '))
/** "the minister of defence": of what somebody is minister, and not of what one accuses him. */
const offices = new Set(
  'defence defense finance state parliament interior justice health information education trade agriculture oil energy transport staff war'.split(' '),
)

/** "accused the militia of sabotage", hung on the militia as if there were one of sabotage: it is what the militia is accused of. */
function giveCharge(tokens: readonly Token[], charge: number, replace: Replace): void {
  const [first, lemma] = [tokens[charge]?.head ?? -1, tokens[charge]?.lemma ?? '']
  // "accused members of parliament of treason", hung on the parliament
  const at = tokens[first]?.relation === 'nmod' && offices.has(tokens[first].lemma) ? tokens[first].head : first
  const who = tokens[at]
  // "accused the minister of defence of treason", hung on the defence as if he were accused of that
  const accused = who?.relation === 'obl' && offices.has(who.lemma) && charging.has(tokens[who.head]?.lemma ?? '') ? objectBefore(tokens, first) : -1
  if (accused >= 0 && charge > at && hasWord(tokens, charge, ['of'], charge)) {
    replace(charge, { head: tokens[first]!.head, relation: 'obl' })
    replace(first, { head: accused, relation: 'nmod' })
    return
  }
  if (who === undefined || charge < at || !['obj', 'nsubj:pass'].includes(who.relation) || !charging.has(tokens[who.head]?.lemma ?? '')) return
  const isNamed = tokens.some(({ head, relation }) => head === charge && relation === 'det') || offices.has(lemma)
  if (!isNamed && hasWord(tokens, charge, ['of'], charge)) replace(charge, { head: who.head, relation: 'obl' })
}

const objectBefore = (tokens: readonly Token[], i: number): number =>
  tokens.findIndex(({ head, relation }, k) => k < i && head === tokens[i]!.head && ['obj', 'nsubj:pass'].includes(relation))

const counting = /^(?:nummod|compound|flat|advmod)/u

/** "spoke of 20 dead", the number hung on the verb and the dead beside it: so many are dead. */
function giveHarmed(tokens: readonly Token[], harmed: number, replace: Replace): void {
  const number = tokens[harmed - 1]
  if (number?.upos !== 'NUM' || number.head !== tokens[harmed]!.head || !/^(?:obj|obl|nsubj)/u.test(number.relation)) return
  tokens.forEach(({ head, relation }, k) => {
    if (head === harmed - 1 && !counting.test(relation)) replace(k, { head: harmed })
  })
  replace(harmed, { relation: number.relation, upos: 'NOUN', xpos: 'NNS' })
  replace(harmed - 1, { head: harmed, relation: 'nummod' })
}

const answers = new Set('retaliation revenge vengeance reprisal punishment payback retribution compensation responsibility'.split(' '))

/** "called it retaliation for a raid", hung on the verb as if a raid were called for. */
function giveReason(tokens: readonly Token[], preposition: number, replace: Replace): void {
  const at = tokens[preposition]?.head ?? -1
  const reason = tokens[at]
  if (reason?.relation === 'obl' && reason.head !== preposition - 1) replace(at, { head: preposition - 1, relation: 'nmod' })
}

const calling = new Set('call appeal plead push press lobby campaign'.split(' '))

/** "called for the mayor to resign", taken for a purpose of the call. */
function giveCalled(tokens: readonly Token[], second: number, replace: Replace): void {
  const first = tokens[second]?.head ?? -1
  const called = tokens.findIndex(
    ({ head, relation }, i) => head === first && relation === 'obl' && i > first && i < second && hasWord(tokens, i, ['for'], second),
  )
  const isNext = called >= 0 && tokens.slice(called + 1, second).every(({ upos }) => upos !== 'PUNCT' && upos !== 'VERB')
  if (isNext && hasWord(tokens, second, ['to'], second)) replace(second, { relation: 'xcomp' })
}

const clausal = /^(?:xcomp|advcl|ccomp)$/u

/** The same with the mayor as who is to resign, as in "for the mayor to resign is unheard of". */
function giveCalledSubject(tokens: readonly Token[], second: number, replace: Replace): void {
  const first = tokens[second]?.head ?? -1
  const preposition = tokens.findIndex(
    ({ head, relation, words }, i) => head === second && relation === 'mark' && words.toLowerCase() === 'for' && i > first && i < second,
  )
  const called = tokens.findIndex(({ head, relation }, i) => head === second && relation === 'nsubj' && i > preposition && i < second)
  if (preposition < 0 || called < 0 || !hasWord(tokens, second, ['to'], second)) return
  replace(called, { head: first, relation: 'obl' })
  replace(preposition, { head: called, relation: 'case', upos: 'ADP' })
  replace(second, { relation: 'xcomp' })
}

/** Verbs whose "to" tells what was undertaken, whatever stands between. */
const undertaking = new Set('agree vow pledge promise threaten refuse decide plan offer decline intend vote undertake'.split(' '))

/** "had agreed last month to set up a hotline", taken for a purpose. */
function giveContent(tokens: readonly Token[], second: number, replace: Replace): void {
  const first = tokens[second]?.head ?? -1
  const kids = tokens.flatMap(({ head, relation }, i) => (head === first ? [{ i, relation }] : []))
  const hasTo = tokens.some(({ head, relation, words }, i) => head === second && relation === 'mark' && i < second && words.toLowerCase() === 'to')
  const isFree =
    second > first &&
    hasTo &&
    !kids.some(({ i, relation }) => ['xcomp', 'ccomp', 'obj'].includes(relation) || (i > first && i < second && relation === 'punct'))
  if (isFree) replace(second, { relation: 'xcomp' })
}

/** "suffers from biting sanctions", read as "from biting the sanctions": the noun takes the place of the participle. */
function describeNoun(tokens: readonly Token[], participle: number, replace: Replace): void {
  const verb = tokens[participle]
  const noun = tokens.findIndex(({ head, relation, upos }, i) => head === participle && relation === 'obj' && upos === 'NOUN' && i > participle)
  if (verb === undefined || noun < 0 || verb.head < 0 || tokens.slice(participle + 1, noun).some(({ upos }) => upos === 'DET' || upos === 'PRON')) return
  const marks = tokens.flatMap(({ head, relation }, i) => (head === participle && (relation === 'mark' || relation === 'case') ? [i] : []))
  replace(noun, { head: verb.head, relation: marks.length > 0 ? 'obl' : 'obj' })
  replace(participle, { head: noun, relation: 'amod', upos: 'ADJ', xpos: 'JJ', lemma: verb.words.toLowerCase() })
  for (const mark of marks) replace(mark, { head: noun, relation: 'case', upos: 'ADP' })
}

/** "Thousands marched in Rome, witnesses said", both given to "said": who stands before what is said does it. */
function giveSubject(tokens: readonly Token[], said: number, replace: Replace): void {
  const saying = tokens[said]?.head ?? -1
  if (saying < said || tokens.some(({ head, relation }) => head === said && /^nsubj|^csubj/u.test(relation))) return
  const subjects = tokens.flatMap(({ head, relation }, i) => (head === saying && relation === 'nsubj' ? [i] : []))
  const [first, second] = subjects
  if (first !== undefined && second !== undefined && first < said && second > said) replace(first, { head: said })
}

/** "allow the army to enter the zone", both given to "allow": what stands behind the second verb is its object. */
function giveObject(tokens: readonly Token[], second: number, replace: Replace): void {
  const first = tokens[second]?.head ?? -1
  const has = (verb: number, relation: string): boolean => tokens.some((token) => token.head === verb && token.relation === relation)
  const before = tokens.findIndex(({ head, relation }, i) => head === first && (relation === 'obj' || relation === 'iobj') && i > first && i < second)
  const behind = tokens.findIndex(({ head, relation }, i) => head === first && relation === 'obj' && i > second)
  if (before < 0 || behind < 0 || has(second, 'obj') || has(second, 'ccomp')) return
  replace(behind, { head: second })
  replace(before, { relation: 'obj' })
}

/** "“...,” writes Ann Reyes": what stands in quotation marks before the verb is what is said, and who stands right behind it, if nobody else, speaks. */
function giveSpeaker(tokens: readonly Token[], verb: number, replace: Replace): void {
  const kids = tokens.flatMap(({ head }, i) => (head === verb ? [i] : []))
  const of = (...relations: readonly string[]): number | undefined => kids.find((i) => relations.includes(tokens[i]?.relation ?? ''))
  const said = kids.find((i) => i < verb && ['advcl', 'ccomp', 'parataxis'].includes(tokens[i]?.relation ?? ''))
  if (said === undefined || !/^[”"'’»]$/u.test(tokens[verb - 1]?.words ?? '')) return
  replace(said, { relation: 'ccomp' })
  const speaker = of('obj')
  if (speaker === undefined || of('nsubj', 'nsubj:pass') !== undefined || tokens[speaker]?.upos !== 'PROPN') return
  if (tokens.slice(verb + 1, speaker).every(({ upos }) => upos !== 'ADP' && upos !== 'PUNCT')) replace(speaker, { relation: 'nsubj' })
}

/** "The ports will be bombed, the army spokesman, Ali Saree, said", the spokesman given to what is said: who stands between the comma and the verb speaks. */
function giveTeller(tokens: readonly Token[], verb: number, replace: Replace): void {
  const isAside = ['root', 'parataxis', 'advcl'].includes(tokens[verb]?.relation ?? '')
  if (
    !isAside ||
    tokens.some(({ head, relation }, i) => head === verb && (/^(?:nsubj|csubj|aux|mark|cop|xcomp)/u.test(relation) || (relation === 'obj' && i > verb)))
  )
    return
  const teller = tokens.findIndex((_, i) => i < verb && standsAsTeller(tokens, i, verb))
  if (teller < 0) return
  replace(teller, { head: verb, relation: 'nsubj' })
  if (tokens[verb]?.relation === 'advcl') replace(verb, { relation: 'parataxis' })
}

/** A phrase that a comma parts from what is said and that reaches to the verb, hung on what is said behind its own verb or as one more of its nouns. */
function standsAsTeller(tokens: readonly Token[], top: number, verb: number): boolean {
  const { head, relation, upos } = tokens[top] as Token
  if (!['NOUN', 'PROPN', 'PRON'].includes(upos) || head < 0 || head >= top) return false
  if (!/^(?:nsubj|conj|appos)/u.test(relation) || tokens.some((token) => token.head === top && token.relation === 'cc')) return false
  const below = tokens.flatMap((_, i) => (i === top || isBelow(tokens, i, top) ? [i] : []))
  const first = below.find((i) => tokens[i]?.upos !== 'PUNCT') ?? top
  const last = below.findLast((i) => tokens[i]?.upos !== 'PUNCT') ?? top
  return tokens[first - 1]?.words === ',' && last < verb && tokens.slice(last + 1, verb).every(({ upos }) => upos === 'PUNCT')
}

/** "would ask the police to look into two groups and *would* revoke their permits", hung on "look": a verb with a modal of its own goes with one that has a modal too. */
function giveModalVerb(tokens: readonly Token[], second: number, replace: Replace): void {
  const hasModal = (verb: number): boolean => tokens.some(({ head, relation, xpos }) => head === verb && relation === 'aux' && xpos === 'MD')
  let first = tokens[second]?.head ?? -1
  if (
    !hasModal(second) ||
    hasModal(first) ||
    !hasWord(tokens, first, ['to'], first) ||
    tokens.some(({ head, relation }) => head === second && relation.startsWith('nsubj'))
  )
    return
  while (first >= 0 && !hasModal(first)) first = tokens[first]?.head ?? -1
  if (first >= 0 && first < second) replace(second, { head: first })
}

/** "demanded that the camp be opened and promised to send aid", hung on "opened": a past tense goes with no plain form, but with the verb that asks. */
function giveAskingVerb(tokens: readonly Token[], second: number, replace: Replace): void {
  const [asked, asking] = [tokens[second]?.head ?? -1, tokens[tokens[second]?.head ?? -1]?.head ?? -1]
  const kids = (of: number, relation: RegExp): readonly Token[] => tokens.filter((token) => token.head === of && relation.test(token.relation))
  const [auxiliaries, own] = [kids(asked, /^aux/u), kids(second, /^(?:aux|nsubj)/u)]
  const isBe = auxiliaries.length === 1 && auxiliaries[0]?.xpos === 'VB'
  const isPlain = isBe || (auxiliaries.length === 0 && tokens[asked]?.xpos === 'VB' && kids(asked, /^nsubj/u).length > 0)
  // "be opened and inspected" goes on
  const isPast = tokens[second]?.xpos === 'VBD' || (tokens[second]?.xpos === 'VBN' && kids(second, /^(?:obj|xcomp|ccomp)/u).length > 0)
  if (isPlain && isPast && own.length === 0 && tokens[asking]?.xpos === 'VBD') replace(second, { head: asking, xpos: 'VBD' })
}
