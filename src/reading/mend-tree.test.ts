import { expect, test } from 'vitest'
import type { Sentence, Token, Upos } from '../domain/sentence.ts'
import { mendTree } from './mend-tree.ts'

/** word/UPOS/XPOS/head/relation, parted by spaces. */
function sentence(line: string): Sentence {
  let at = 0
  const tokens = line.split(' ').map((piece): Token => {
    const [words = '', upos, xpos = '', head, relation = ''] = piece.split('/')
    const start = at
    at += words.length + 1
    return { at: { start, end: start + words.length }, words, lemma: words.toLowerCase(), upos: upos as Upos, xpos, head: Number(head), relation, certainty: 1 }
  })
  return { at: { start: 0, end: at - 1 }, tokens, names: [], paragraph: 0 }
}
const arcs = ({ tokens }: Sentence): readonly string[] => tokens.map(({ words, head, relation }) => `${words} ${relation} ${tokens[head]?.words ?? '-'}`)

test('the subject of an auxiliary is the subject of its verb', () => {
  const mended = mendTree(sentence('Troops/NOUN/NNS/1/nsubj could/AUX/MD/3/aux soon/ADV/RB/3/advmod return/VERB/VB/-1/root'))
  expect(arcs(mended)).toEqual(['Troops nsubj return', 'could aux return', 'soon advmod return', 'return root -'])
})

test('a participle that describes gives its place to the noun', () => {
  const mended = mendTree(sentence('Cuba/PROPN/NNP/1/nsubj suffers/VERB/VBZ/-1/root from/SCONJ/IN/3/mark crippling/VERB/VBG/1/advcl sanctions/NOUN/NNS/3/obj'))
  expect(arcs(mended)).toEqual(['Cuba nsubj suffers', 'suffers root -', 'from case sanctions', 'crippling amod sanctions', 'sanctions obl suffers'])
})

test('an object behind the second verb is the second verb’s', () => {
  const mended = mendTree(sentence('let/VERB/VB/-1/root troops/NOUN/NNS/0/iobj to/PART/TO/3/mark enter/VERB/VB/0/xcomp towns/NOUN/NNS/0/obj'))
  expect(arcs(mended)).toEqual(['let root -', 'troops obj let', 'to mark enter', 'enter xcomp let', 'towns obj enter'])
})

test('what somebody is accused of is theirs to have done', () => {
  const mended = mendTree(sentence('Rebels/NOUN/NNS/1/nsubj accuse/VERB/VBP/-1/root guards/NOUN/NNS/1/obj of/ADP/IN/4/mark looting/VERB/VBG/2/nmod'))
  expect(arcs(mended).at(-1)).toBe('looting acl guards')
})

test('what something is retaliation for is not called for', () => {
  const line = 'Delhi/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root it/PRON/PRP/1/obj retaliation/NOUN/NN/1/xcomp for/ADP/IN/5/case raids/NOUN/NNS/1/obl'
  expect(arcs(mendTree(sentence(line))).at(-1)).toBe('raids nmod retaliation')
})

test('what somebody is called on to do is no purpose of the call', () => {
  const line = 'Crowds/NOUN/NNS/1/nsubj call/VERB/VBP/-1/root for/ADP/IN/3/case mayors/NOUN/NNS/1/obl to/PART/TO/5/mark resign/VERB/VB/1/advcl'
  expect(arcs(mendTree(sentence(line))).at(-1)).toBe('resign xcomp call')
})

test('who is called on to do it is asked, also where the tree has them do it', () => {
  const line = (verb: string, to: string): string =>
    `Crowds/NOUN/NNS/1/nsubj ${verb}/VERB/VBP/-1/root for/SCONJ/IN/5/mark mayors/NOUN/NNS/5/nsubj ${to}/PART/TO/5/mark resign/VERB/VB/1/xcomp`
  expect(arcs(mendTree(sentence(line('call', 'to')))).slice(2)).toEqual(['for case mayors', 'mayors obl call', 'to mark resign', 'resign xcomp call'])
  expect(arcs(mendTree(sentence(line('wait', 'to')))).slice(2, 4)).toEqual(['for mark resign', 'mayors nsubj resign'])
})

test('what two agreed last month to do is no purpose', () => {
  const line = 'They/PRON/PRP/1/nsubj agree/VERB/VBP/-1/root weekly/ADV/RB/1/advmod to/PART/TO/4/mark meet/VERB/VB/1/advcl'
  expect(arcs(mendTree(sentence(line))).at(-1)).toBe('meet xcomp agree')
  const purpose = sentence('They/PRON/PRP/1/nsubj agree/VERB/VBP/-1/root terms/NOUN/NNS/1/obj to/PART/TO/4/mark meet/VERB/VB/1/advcl')
  expect(mendTree(purpose)).toBe(purpose)
})

test('who stands behind the verb that follows a quotation speaks', () => {
  const mended = mendTree(
    sentence("“/PUNCT/``/1/punct Waits/VERB/VBZ/4/advcl ,/PUNCT/,/1/punct ”/PUNCT/''/1/punct write/VERB/VBP/-1/root Reyes/PROPN/NNP/4/obj"),
  )
  expect(arcs(mended).slice(1)).toEqual(['Waits ccomp write', ', punct Waits', '” punct Waits', 'write root -', 'Reyes nsubj write'])
})

test.each([
  ['with a determiner it is a verb', 'accused/VERB/VBN/-1/root of/SCONJ/IN/2/mark crippling/VERB/VBG/0/advcl the/DET/DT/4/det port/NOUN/NN/2/obj'],
  ['any other participle is a verb', 'accused/VERB/VBN/-1/root of/SCONJ/IN/2/mark shelling/VERB/VBG/0/advcl towns/NOUN/NNS/2/obj'],
])('%s', (_, line) => {
  const given = sentence(line)
  expect(mendTree(given)).toBe(given)
})

test('who stands before what is said does it, and another says it', () => {
  const mended = mendTree(sentence('Crowds/NOUN/NNS/4/nsubj marched/VERB/VBD/4/ccomp ,/PUNCT/,/1/punct witnesses/NOUN/NNS/4/nsubj said/VERB/VBD/-1/root'))
  expect(arcs(mended)[0]).toBe('Crowds nsubj marched')
  expect(arcs(mended)[3]).toBe('witnesses nsubj said')
})

test('a word of two parts that the lexicon knows is one word', () => {
  const mended = mendTree(
    spaceless(sentence('Monks/NOUN/NNS/1/nsubj staged/VERB/VBD/-1/root a/DET/DT/5/det sit/NOUN/NN/5/compound -/PUNCT/HYPH/3/punct in/ADV/RB/1/advmod'), 4),
  )
  expect(arcs(mended).slice(2)).toEqual(['a det in', 'sit compound in', '- punct in', 'in obj staged'])
  expect(mended.tokens[5]).toMatchObject({ lemma: 'sit-in', upos: 'NOUN' })
})

test('words that a hyphen joins by chance stay apart', () => {
  const given = spaceless(sentence('south/NOUN/NN/2/compound -/PUNCT/HYPH/0/punct east/NOUN/NN/-1/root'), 1)
  expect(mendTree(given)).toBe(given)
})

/** The token `i` and the one behind it stand close to what is before them. */
function spaceless(given: Sentence, i: number): Sentence {
  return {
    ...given,
    tokens: given.tokens.map((token, k) => {
      const by = k < i ? 0 : k === i ? 1 : 2
      return { ...token, at: { start: token.at.start - by, end: token.at.end - by } }
    }),
  }
}

test.each([
  ['Gunmen/PROPN/NNS/1/nsubj fled/VERB/VBD/-1/root', ['NOUN', 'gunman']],
  // names stay names, also those that are words
  ['Rangers/PROPN/NNPS/2/nsubj Celtic/PROPN/NNP/0/flat met/VERB/VBD/-1/root', ['PROPN', 'rangers']],
  ['Drovetown/PROPN/NNP/1/nsubj fled/VERB/VBD/-1/root', ['PROPN', 'drovetown']],
])('a word for people that stands first is written large for that alone: %s', (line, first) => {
  const [token] = mendTree(sentence(line)).tokens
  expect([token?.upos, token?.lemma]).toEqual(first)
})

test('who stands between the comma and the verb of saying speaks', () => {
  const line =
    'Ports/NOUN/NNS/2/nsubj:pass be/AUX/VB/2/aux:pass shelled/VERB/VBN/7/ccomp ,/PUNCT/,/5/punct the/DET/DT/5/det general/NOUN/NN/2/nsubj:pass ,/PUNCT/,/5/punct say/VERB/VBD/-1/root'
  expect(arcs(mendTree(sentence(line))).at(5)).toBe('general nsubj say')
})

test('a verb with a modal of its own goes with one that has a modal too', () => {
  const line =
    'It/PRON/PRP/2/nsubj would/AUX/MD/2/aux ask/VERB/VB/-1/root them/PRON/PRP/2/obj to/PART/TO/5/mark look/VERB/VB/2/xcomp and/CCONJ/CC/8/cc would/AUX/MD/8/aux act/VERB/VB/5/conj'
  expect(arcs(mendTree(sentence(line))).at(-1)).toBe('act conj ask')
})
