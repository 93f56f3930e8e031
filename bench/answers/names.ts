import type { Name } from '../../src/domain/sentence.ts'
import type { Tree } from '../../src/reading/tree.ts'
import { readRecords, setName } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreNames } from '../skills/names.ts'
import type { NamesRecord, NameType, PredictedName } from '../skills/names.ts'
import { reportOf } from '../system.ts'
import { mentionsOf } from './mentions.ts'

/** The kinds of names that the sets label. */
export const scoredKinds: Partial<Readonly<Record<Name['kind'], NameType>>> = {
  person: 'person',
  place: 'location',
  facility: 'location',
  organisation: 'organisation',
}

const namesIn = (trees: readonly Tree[]): readonly PredictedName[] =>
  trees.flatMap(({ sentence: { tokens, names } }) =>
    names.flatMap(({ first, last, kind }) => {
      const [from, to, type] = [tokens[first], tokens[last], scoredKinds[kind]]
      return from && to && type ? [{ start: from.at.start, end: to.at.end, type }] : []
    }),
  )

/** re3d labels every mention of somebody or of a place, the other sets names. */
const labelsMentions = (path: string): boolean => setName(path).startsWith('re3d')

export const measure: Measure = async (path, { treesOf, loadReading }) => {
  const records = await readRecords<NamesRecord>(path)
  if (!labelsMentions(path)) return scoreNames(records, (text) => namesIn(treesOf(text)))
  const read = await loadReading()
  const answers = new Map(records.map(({ text }) => [text, mentionsOf(text, read(reportOf(text)), namesIn(treesOf(text)))]))
  const answer = (text: string): readonly PredictedName[] => answers.get(text) ?? []
  const halves = [0, 1].flatMap((half) => {
    const [strict] = scoreNames(
      records.filter((_, i) => i % 2 === half),
      answer,
    )
    return strict ? [{ ...strict, metric: half === 0 ? 'strict_f1_half_looked_at' : 'strict_f1_other_half' }] : []
  })
  return [...scoreNames(records, answer), ...halves, { ...scoreNames(records, (text) => namesIn(treesOf(text)))[0]!, metric: 'strict_f1_names_alone' }]
}
