import { readFile } from 'node:fs/promises'
import { lemmatize } from '../../src/language/lemmatize.ts'
import { parseTokens } from '../../src/language/parse-tokens.ts'
import type { Measure } from '../skill-list.ts'
import { readConllu, scoreSyntax } from '../skills/syntax.ts'

export const measure: Measure = async (path, { model, sentencesOf }) =>
  scoreSyntax(readConllu(await readFile(path, 'utf8')), {
    parseWords: (words) => parseTokens(words, model).map((word, index) => ({ ...word, lemma: lemmatize(words[index] ?? '', word, model.lemmas) })),
    parseText: (text) => sentencesOf(text).map(({ tokens }) => tokens),
  })
