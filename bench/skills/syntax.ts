import type { Span } from '../../src/domain/span.ts'
import type { Figure } from '../figure.ts'
import { accuracy, f1, tallyBags } from '../measures.ts'
import type { Tally } from '../measures.ts'

/** A word of a gold tree. `head` is an index into the sentence, -1 for the root. */
type GoldWord = { readonly form: string; readonly lemma: string; readonly upos: string; readonly head: number; readonly relation: string }

export type GoldSentence = {
  readonly text: string
  readonly words: readonly GoldWord[]
  readonly startsDocument: boolean
  readonly startsParagraph: boolean
}

type PredictedWord = { readonly lemma: string; readonly upos: string; readonly head: number; readonly relation: string }
export type PredictedToken = PredictedWord & { readonly at: Span }

export type SyntaxPredictor = {
  /** One word for each given word. */
  readonly parseWords: (words: readonly string[]) => readonly PredictedWord[]
  /** The sentences of a whole document. */
  readonly parseText: (text: string) => readonly (readonly PredictedToken[])[]
}

/** Reads CoNLL-U. Lines of multiword tokens are passed over: in the gold files their words spell out the token. */
export function readConllu(text: string): readonly GoldSentence[] {
  return text
    .split(/\n{2,}/u)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      text: lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '',
      startsDocument: lines.some((line) => line.startsWith('# newdoc')),
      startsParagraph: lines.some((line) => line.startsWith('# newpar')),
      words: lines
        .map((line) => line.split('\t'))
        .filter(([id]) => /^\d+$/u.test(id ?? ''))
        .map((columns) => ({
          form: columns[1] ?? '',
          lemma: columns[2] ?? '',
          upos: columns[3] ?? '',
          head: Number(columns[6]) - 1,
          relation: columns[7] ?? '',
        })),
    }))
}

/** The relations that who-did-what-to-whom hangs on: each is reported by itself. */
const reportedRelations = 'nsubj nsubj:pass obj iobj obl obl:agent conj xcomp ccomp acl:relcl appos nmod'.split(' ')

/**
 * LAS, UAS, UPOS and lemmas on gold words, punctuation and subtypes counted; the CoNLL-2018 F1 of the same from raw text;
 * and on gold words the F1 of each reported relation (head and relation right).
 */
export function scoreSyntax(gold: readonly GoldSentence[], predictor: SyntaxPredictor): readonly Figure[] {
  const answers = answerGivenWords(gold, predictor)
  return [...scoreGivenWords(answers), ...scoreRawText(gold, predictor), ...reportedRelations.map((relation) => scoreRelation(answers, relation))]
}

type Answer = { readonly word: GoldWord; readonly answer: PredictedWord | undefined; readonly head: boolean; readonly both: boolean }

function answerGivenWords(gold: readonly GoldSentence[], { parseWords }: SyntaxPredictor): readonly Answer[] {
  return gold.flatMap(({ words }) => {
    const predicted = parseWords(words.map((word) => word.form))
    return words.map((word, index) => {
      const answer = predicted[index]
      const head = answer?.head === word.head
      return { word, answer, head, both: head && answer.relation === word.relation }
    })
  })
}

function scoreGivenWords(answers: readonly Answer[]): readonly Figure[] {
  const figure = (metric: string, right: (answer: Answer) => boolean): Figure => ({
    metric,
    value: accuracy(answers.map(right)),
    n: answers.length,
  })
  return [
    figure('las', (a) => a.both),
    figure('uas', (a) => a.head),
    figure('upos', (a) => a.answer?.upos === a.word.upos),
    figure('lemma', (a) => a.answer?.lemma === a.word.lemma),
  ]
}

function scoreRelation(answers: readonly Answer[], relation: string): Figure {
  const gold = answers.filter(({ word }) => word.relation === relation)
  const predicted = answers.filter(({ answer }) => answer?.relation === relation).length
  return { metric: `f1 ${relation}`, value: f1({ right: gold.filter(({ both }) => both).length, predicted, gold: gold.length }), n: gold.length }
}

/** Sentences of one document, joined as they stood: a line break at a paragraph, a blank between sentences. */
function documentsOf(gold: readonly GoldSentence[]): readonly { readonly text: string; readonly sentences: readonly GoldSentence[] }[] {
  const documents: { text: string; sentences: GoldSentence[] }[] = []
  for (const sentence of gold) {
    const last = documents.at(-1)
    if (!last || sentence.startsDocument) documents.push({ text: sentence.text, sentences: [sentence] })
    else {
      last.text += (sentence.startsParagraph ? '\n\n' : ' ') + sentence.text
      last.sentences.push(sentence)
    }
  }
  return documents
}

/** A word named by its place among the characters that are no white space; its head in the same way. */
type PlacedWord = { readonly place: string; readonly lemma: string; readonly upos: string; readonly head: string; readonly relation: string }
type PlacedDocument = { readonly words: readonly PlacedWord[]; readonly sentences: readonly string[] }

function placeSentences(sentences: readonly (readonly (PredictedWord & { readonly place: Span })[])[]): PlacedDocument {
  const name = (at: Span | undefined): string => (at ? `${at.start}-${at.end}` : 'root')
  return {
    words: sentences.flatMap((words) => words.map((word) => ({ ...word, place: name(word.place), head: name(words[word.head]?.place) }))),
    sentences: sentences.flatMap((words) => {
      const first = words[0]
      const last = words.at(-1)
      return first && last ? [`${first.place.start}-${last.place.end}`] : []
    }),
  }
}

function placeGold(sentences: readonly GoldSentence[]): PlacedDocument {
  let end = 0
  return placeSentences(
    sentences.map(({ words }) =>
      words.map((word) => {
        const start = end
        end += word.form.replaceAll(/\s/gu, '').length
        return { ...word, place: { start, end } }
      }),
    ),
  )
}

function placePredicted(text: string, sentences: readonly (readonly PredictedToken[])[]): PlacedDocument {
  const before: number[] = [0]
  for (let index = 0; index < text.length; index++) before.push((before[index] ?? 0) + (/\s/u.test(text.charAt(index)) ? 0 : 1))
  const place = (at: Span): Span => ({ start: before[at.start] ?? 0, end: before[at.end] ?? 0 })
  return placeSentences(sentences.map((words) => words.map((word) => ({ ...word, place: place(word.at) }))))
}

function scoreRawText(gold: readonly GoldSentence[], { parseText }: SyntaxPredictor): readonly Figure[] {
  const pairs = documentsOf(gold).map(({ text, sentences }) => ({ gold: placeGold(sentences), predicted: placePredicted(text, parseText(text)) }))
  const tally = (labels: (document: PlacedDocument) => readonly string[]): Tally => {
    const name = (side: 'gold' | 'predicted'): readonly string[] => pairs.flatMap((pair, n) => labels(pair[side]).map((label) => `${n}:${label}`))
    return tallyBags(name('gold'), name('predicted'))
  }
  const figure = (metric: string, labels: (document: PlacedDocument) => readonly string[]): Figure => {
    const counts = tally(labels)
    return { metric, value: f1(counts), n: counts.gold }
  }
  return [
    figure('las_raw', (document) => document.words.map((word) => `${word.place} ${word.head} ${word.relation}`)),
    figure('upos_raw', (document) => document.words.map((word) => `${word.place} ${word.upos}`)),
    figure('lemma_raw', (document) => document.words.map((word) => `${word.place} ${word.lemma}`)),
    figure('token_f1', (document) => document.words.map((word) => word.place)),
    figure('sentence_f1', (document) => document.sentences),
  ]
}
