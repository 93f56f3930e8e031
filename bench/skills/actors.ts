import type { Figure } from '../figure.ts'
import { accuracy } from '../measures.ts'

/** A phrase that names somebody, and what it should be resolved to. Fields that are not expected are not asked about. */
export type ActorsRecord = {
  readonly id: string
  readonly text: string
  readonly mention: string
  readonly args: { readonly query_date?: string; readonly known_country?: string }
  readonly expect: { readonly country?: string; readonly cc?: string; readonly code_1?: string; readonly code_2?: string }
}

export type ResolvedActor = { readonly country?: string; readonly sector?: string; readonly secondSector?: string }

/** The set writes "nobody knows", "no actor at all" and "a country as a whole" in three ways, and has a sector for health that PLOVER 2.0 has not. */
const sectorNames: Readonly<Record<string, string>> = { UNK: '', JNK: '', HLH: 'MED' }
const sectorName = (code: string | undefined): string => sectorNames[code ?? ''] ?? code ?? ''

/** The share of phrases with all expected fields right, and of each field alone. Phrases that are only asked for an encyclopedia's title are passed over. */
export function scoreActors(records: readonly ActorsRecord[], resolve: (record: ActorsRecord) => ResolvedActor): readonly Figure[] {
  const answers = records.flatMap((record) => {
    const { country = record.expect.cc, code_1: sector, code_2: second } = record.expect
    if (country === undefined && sector === undefined) return []
    const ours = resolve(record)
    return [
      {
        country: country === undefined ? undefined : country === (ours.country ?? ''),
        sector: sector === undefined ? undefined : sectorName(sector) === sectorName(ours.sector),
        second: second === undefined ? undefined : second === (ours.secondSector ?? ''),
      },
    ]
  })
  const figure = (metric: string, values: readonly (boolean | undefined)[]): Figure => {
    const asked = values.filter((value) => value !== undefined)
    return { metric, value: accuracy(asked), n: asked.length }
  }
  return [
    figure(
      'exact',
      answers.map(({ country, sector }) => country !== false && sector !== false),
    ),
    figure(
      'country',
      answers.map(({ country }) => country),
    ),
    figure(
      'sector',
      answers.map(({ sector }) => sector),
    ),
    figure(
      'second_sector',
      answers.map(({ second }) => second),
    ),
  ]
}
