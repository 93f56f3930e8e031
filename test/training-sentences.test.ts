import { describe, expect, test } from 'vitest'
import { labelledSentences, type LabelledAct, type LabelledSentence } from '../bench/own-sentences.ts'
import { events, statuses, type EventType, type Status } from '../src/domain/act.ts'
import { modeOf } from '../src/knowledge/ontology/event-definitions.ts'

/** The labelled sentences that we wrote: `training/sentences/README.md` says the format and the rulings. */
const folder = new URL('../training/sentences/', import.meta.url)

const lines = labelledSentences(folder)

const whereOf = ({ file, line }: LabelledSentence): string => `${file}:${line}`
const wrong = (isWrong: (line: LabelledSentence) => boolean): readonly string[] => lines.filter(isWrong).map((line) => `${whereOf(line)} ${line.text}`)
const wrongAct = (isWrong: (act: LabelledAct, line: LabelledSentence) => boolean): readonly string[] =>
  wrong((line) => line.acts.some((act) => isWrong(act, line)))
const occursIn = (text: string, words: string): number => text.split(words).length - 1
const isEvent = (event: string): event is EventType => events.includes(event as EventType)

describe('labelled sentences', () => {
  test('there are some', () => {
    expect(lines.length).toBeGreaterThan(500)
  })

  test('the words of an act occur, and "at" says which where they occur twice', () => {
    expect(wrongAct(({ words, at }, { text }) => words === '' || (at === undefined ? occursIn(text, words) !== 1 : !text.startsWith(words, at)))).toEqual([])
  })

  test('actor, recipient, thing and speaker occur or are empty', () => {
    expect(wrongAct(({ actor, recipient, thing, speaker }, { text }) => [actor, recipient, thing, speaker].some((words) => !text.includes(words)))).toEqual([])
  })

  test('event, mode and status are known', () => {
    expect(wrongAct(({ event, mode }) => !isEvent(event) || (mode !== '' && modeOf(event, mode) === undefined))).toEqual([])
    expect(wrongAct(({ status }) => !statuses.includes(status as Status))).toEqual([])
  })

  test('an act that is about another names one that stands before it', () => {
    expect(wrong(({ acts }) => acts.some(({ about, of }, n) => (about ? of === undefined || of >= n : of !== undefined)))).toEqual([])
  })

  test('a sentence without acts says why, one with acts does not', () => {
    expect(wrong(({ acts, why }) => (acts.length === 0) !== (why !== undefined && why !== ''))).toEqual([])
  })

  test('no two share more than a quarter of their runs of five words', () => {
    expect(nearDuplicates(lines)).toEqual([])
  })
})

const fiveWordRuns = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return new Set(words.slice(4).map((_, n) => words.slice(n, n + 5).join(' ')))
}

/** Pairs of lines of which the later one takes three or more, and over a quarter, of its runs from the earlier; the same text whole. */
function nearDuplicates(all: readonly LabelledSentence[]): readonly string[] {
  const holders = new Map<string, string[]>()
  const found: string[] = []
  for (const sentence of all) {
    const { text } = sentence
    const where = whereOf(sentence)
    const runs = fiveWordRuns(text)
    const shared = new Map<string, number>()
    const same = holders.get(text) ?? []
    found.push(...same.map((other) => `${where} is ${other}`))
    for (const other of [...runs].flatMap((run) => holders.get(run) ?? [])) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) if (count >= 3 && count > runs.size / 4) found.push(`${where} is near ${other}`)
    for (const key of new Set([...runs, text])) holders.set(key, [...(holders.get(key) ?? []), where])
  }
  return found
}
