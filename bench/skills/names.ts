import { spansOverlap } from '../../src/domain/span.ts'
import type { Figure } from '../figure.ts'
import { f1, sumTallies, tallyMatches } from '../measures.ts'

export type NameType = 'person' | 'location' | 'organisation'

export type NamesRecord = {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

export type PredictedName = { readonly start: number; readonly end: number; readonly type: NameType }

/** What the sets call a person, a location and an organisation; their other types are not scored. */
const typeOf: Readonly<Partial<Record<string, NameType>>> = {
  person: 'person',
  politician: 'person',
  location: 'location',
  country: 'location',
  organisation: 'organisation',
  politicalparty: 'organisation',
  Person: 'person',
  Location: 'location',
  Organisation: 'organisation',
}

export const nameTypeOf = (type: string): NameType | undefined => typeOf[type]

/** Strict F1 (the same span and type) and overlap F1 (the same type and a shared character), matched one to one. */
export function scoreNames(records: readonly NamesRecord[], findNames: (text: string) => readonly PredictedName[]): readonly Figure[] {
  const pairs = records.map((record) => ({
    gold: record.entities.flatMap(({ start, end, type }) => (typeOf[type] ? [{ start, end, type: typeOf[type] }] : [])),
    predicted: findNames(record.text),
  }))
  const strict = sumTallies(
    pairs.map(({ gold, predicted }) => tallyMatches(gold, predicted, (g, p) => g.type === p.type && g.start === p.start && g.end === p.end)),
  )
  const overlap = sumTallies(pairs.map(({ gold, predicted }) => tallyMatches(gold, predicted, (g, p) => g.type === p.type && spansOverlap(g, p))))
  return [
    { metric: 'strict_f1', value: f1(strict), n: strict.gold },
    { metric: 'overlap_f1', value: f1(overlap), n: overlap.gold },
  ]
}
