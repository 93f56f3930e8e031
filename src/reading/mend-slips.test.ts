import { expect, test } from 'vitest'
import type { Sentence, Token } from '../domain/sentence.ts'
import { mendSlips } from './mend-slips.ts'

/** `word/XPOS>head relation`, heads from 0. */
function sentenceOf(...lines: readonly string[]): Sentence {
  const upos = (xpos: string): string => ({ NNP: 'PROPN', NN: 'NOUN', CC: 'CCONJ', IN: 'ADP' })[xpos] ?? (xpos.startsWith('VB') ? 'VERB' : 'X')
  const lemmas: Readonly<Record<string, string>> = { called: 'call', citing: 'cite', reported: 'report', denied: 'deny' }
  const tokens = lines.map((line, i) => {
    const [word = '', link = ''] = line.split('>')
    const [words = '', xpos = ''] = word.split('/')
    const [head = '', relation = ''] = link.split(' ')
    return {
      words,
      lemma: lemmas[words] ?? words.toLowerCase(),
      xpos,
      upos: upos(xpos),
      head: Number(head),
      relation,
      certainty: 1,
      at: { start: i, end: i + 1 },
    } as unknown as Token
  })
  return { tokens, names: [], at: { start: 0, end: lines.length } } as unknown as Sentence
}
const linksOf = (sentence: Sentence): readonly string[] => sentence.tokens.map(({ head, relation }) => `${head} ${relation}`)

test.each([
  ['warned Washington to sail', ['warned/VBD>-1 root', 'Washington/NNP>0 iobj', 'to/TO>3 mark', 'sail/VB>0 xcomp'], 1, '0 obj'],
  ['denied planning raids', ['denied/VBD>-1 root', 'planning/VBG>0 obj', 'raids/NN>1 obj'], 1, '0 xcomp'],
  [
    'shut, Reuters reported, citing Ann',
    ['shut/VBN>-1 root', ',/,>0 punct', 'Reuters/NNP>3 nsubj', 'reported/VBD>0 parataxis', ',/,>3 punct', 'citing/VBG>0 advcl', 'Ann/NNP>5 obj'],
    5,
    '3 advcl',
  ],
  ['called exercises off', ['called/VBD>-1 root', 'exercises/NN>0 xcomp', 'off/RB>0 advmod'], 1, '0 obj'],
  ['talks between Moon and Trump', ['talks/NN>-1 root', 'between/IN>2 case', 'Moon/NNP>0 nmod', 'and/CC>4 cc', 'Trump/NNP>0 nmod'], 4, '2 conj'],
  ['Ana Lund and Moon', ['Ana/NNP>-1 root', 'Lund/NNP>0 flat', 'and/CC>3 cc', 'Moon/NNP>1 conj'], 3, '0 conj'],
  ['a plea that the envoy leave', ['plea/NN>-1 root', 'that/WDT>4 obj', 'the/DT>3 det', 'envoy/NN>4 nsubj', 'leave/VBP>0 acl'], 1, '4 mark'],
  ['held drills with Oman', ['hold/VBD>-1 root', 'drills/NNS>0 obj', 'with/IN>3 case', 'Oman/NNP>1 nmod'], 3, '0 obl'],
] as const)('%s', (_, lines, at, link) => {
  expect(linksOf(mendSlips(sentenceOf(...lines)))[at]).toBe(link)
})

test.each([
  ['gave Rebels arms', ['gave/VBD>-1 root', 'Rebels/NNP>0 iobj', 'arms/NN>0 obj']],
  ['denied the planning', ['denied/VBD>-1 root', 'the/DT>2 det', 'planning/VBG>0 obj', 'raids/NN>2 obj']],
  ['called it an exercise', ['called/VBD>-1 root', 'it/PRP>0 obj', 'an/DT>3 det', 'exercise/NN>0 xcomp']],
  ['talks in Rome and in Bonn', ['talks/NN>-1 root', 'in/IN>2 case', 'Rome/NNP>0 nmod', 'and/CC>5 cc', 'in/IN>5 case', 'Bonn/NNP>0 nmod']],
  ['a claim that the envoy makes', ['claim/NN>-1 root', 'that/WDT>4 obj', 'the/DT>3 det', 'envoy/NN>4 nsubj', 'makes/VBZ>0 acl:relcl']],
  ['saw drills with Oman', ['see/VBD>-1 root', 'drills/NNS>0 obj', 'with/IN>3 case', 'Oman/NNP>1 nmod']],
])('%s stays as it is', (_, lines) => {
  const sentence = sentenceOf(...lines)
  expect(mendSlips(sentence)).toBe(sentence)
})

test('a past form that is no participle is told', () => {
  const tags = (...lines: readonly string[]): readonly string[] => mendSlips(sentenceOf(...lines)).tokens.map(({ xpos }) => xpos)
  expect(tags('ready/JJ>-1 root', 'and/CC>2 cc', 'withdrew/VBN>0 conj')).toEqual(['JJ', 'CC', 'VBD'])
  expect(tags('was/VBD>1 aux:pass', 'withdrawn/VBN>-1 root')).toEqual(['VBD', 'VBN'])
})
