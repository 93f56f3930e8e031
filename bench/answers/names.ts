import type { Name } from '../../src/domain/sentence.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreNames } from '../skills/names.ts'
import type { NamesRecord, NameType } from '../skills/names.ts'

/** The kinds of names that the sets label. */
export const scoredKinds: Partial<Readonly<Record<Name['kind'], NameType>>> = {
  person: 'person',
  place: 'location',
  facility: 'location',
  organisation: 'organisation',
}

export const measure: Measure = async (path, { treesOf }) =>
  scoreNames(await readRecords<NamesRecord>(path), (text) =>
    treesOf(text).flatMap(({ sentence: { tokens, names } }) =>
      names.flatMap(({ first, last, kind }) => {
        const [from, to, type] = [tokens[first], tokens[last], scoredKinds[kind]]
        return from && to && type ? [{ start: from.at.start, end: to.at.end, type }] : []
      }),
    ),
  )
