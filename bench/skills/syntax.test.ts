import { expect, test } from 'vitest'
import type { PredictedToken } from './syntax.ts'
import { readConllu, scoreSyntax } from './syntax.ts'

const conllu = `# newdoc id = d1
# text = Dogs don't bark.
1\tDogs\tdog\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tbark\tbark\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = Cats do.
1\tCats\tcat\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\tdo\tdo\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
`
const token = (start: number, end: number, lemma: string, upos: string, head: number, relation: string): PredictedToken => ({
  at: { start, end },
  lemma,
  upos,
  head,
  relation,
})

test('reads words, heads from 0, the root as -1, and passes over multiword lines', () => {
  const [first, second] = readConllu(conllu)
  expect(first?.words.map((word) => `${word.form} ${word.head}`)).toEqual(['Dogs 3', 'do 3', "n't 3", 'bark -1', '. 3'])
  expect(second).toMatchObject({ text: 'Cats do.', startsDocument: false, startsParagraph: false })
})

test('a worked example', () => {
  const figures = scoreSyntax(readConllu(conllu), {
    // Each word hangs on the last but one, which is the root; all labels "nsubj", all tags NOUN, all lemmas the words themselves.
    parseWords: (words) => words.map((lemma, index) => ({ lemma, upos: 'NOUN', head: index === words.length - 2 ? -1 : words.length - 2, relation: 'nsubj' })),
    // "Dogs don't bark. Cats do." with "don't" in one piece; "do" of the second sentence labelled wrongly.
    parseText: () => [
      [
        token(0, 4, 'dog', 'NOUN', 2, 'nsubj'),
        token(5, 10, 'do', 'AUX', 2, 'aux'),
        token(11, 15, 'bark', 'VERB', -1, 'root'),
        token(15, 16, '.', 'PUNCT', 2, 'punct'),
      ],
      [token(17, 21, 'Cats', 'NOUN', 1, 'nsubj'), token(22, 24, 'do', 'AUX', -1, 'root'), token(24, 25, '.', 'PUNCT', 0, 'punct')],
    ],
  })
  const value = Object.fromEntries(figures.map((figure) => [figure.metric, figure.value]))
  // Given words: 8 words, all heads right, 2 labels and 2 tags right; the lemmas of "Dogs", "n't" and "Cats" are other words.
  expect(value['uas']).toBe(1)
  expect(value['las']).toBe(2 / 8)
  expect(value['upos']).toBe(2 / 8)
  expect(value['lemma']).toBe(5 / 8)
  // Of 8 words called nsubj the 2 that are so are right; of aux none is found; nothing is an obj.
  expect(value['f1 nsubj']).toBeCloseTo(4 / 10)
  expect(figures.find(({ metric }) => metric === 'f1 nsubj')?.n).toBe(2)
  expect(value['f1 obj']).toBe(0)
  // Raw: 8 gold words, 7 predicted, 6 aligned; the last full stop hangs on the wrong word; one tag is wrong.
  expect(value['token_f1']).toBeCloseTo(12 / 15)
  expect(value['las_raw']).toBeCloseTo(10 / 15)
  expect(value['upos_raw']).toBeCloseTo(10 / 15)
  // "Cats" has its form for a lemma.
  expect(value['lemma_raw']).toBeCloseTo(10 / 15)
  expect(value['sentence_f1']).toBe(1)
})
