import type { Figure } from '../figure.ts'
import { accuracy } from '../measures.ts'

/** One question about a party, and the fields that the answer must have; an empty text means that there must be none. */
export type ActorsRecord = {
  readonly id: string
  readonly text: string
  readonly call: string
  readonly args: { readonly known_country?: string; readonly query_date?: string }
  readonly expect: Readonly<Record<string, string | null>>
}

export type ActorAnswer = { readonly country?: string; readonly sector?: string; readonly name?: string }

/** Codes of other coders for what PLOVER calls otherwise, and codes that mean that nobody acts. */
const sameCode: Readonly<Record<string, string>> = { HLH: 'MED', NGO: 'SOC', JNK: '', UNK: '' }
const plainCode = (code: string): string => sameCode[code] ?? code
const plainName = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').split(' (', 1)[0]!.toLowerCase().replace(/^the /u, '').trim()

/** Whether a field of the answer is right; undefined for fields that are not scored. */
export function isFieldRight(field: string, expected: string, answer: ActorAnswer): boolean | undefined {
  switch (field) {
    case 'country':
    case 'cc':
      return (answer.country ?? '') === expected
    case 'code_1':
      return plainCode(answer.sector ?? '') === plainCode(expected)
    case 'title':
      return plainName(answer.name ?? '') === plainName(expected)
    default:
      return undefined
  }
}

/** The share of cases with all scored fields right, and of each field. */
export function scoreActors(records: readonly ActorsRecord[], predict: (record: ActorsRecord) => ActorAnswer): readonly Figure[] {
  const fields = new Map<string, boolean[]>()
  const whole: boolean[] = []
  for (const record of records) {
    const answer = predict(record)
    const marks = Object.entries(record.expect).flatMap(([field, expected]) => {
      const right = expected === null ? undefined : isFieldRight(field, expected, answer)
      return right === undefined ? [] : [[field === 'cc' ? 'country' : field, right] as const]
    })
    if (marks.length > 0) whole.push(marks.every(([, right]) => right))
    for (const [field, right] of marks) fields.set(field, [...(fields.get(field) ?? []), right])
  }
  return [
    { metric: 'exact', value: accuracy(whole), n: whole.length },
    ...[...fields]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, marks]) => ({ metric: field === 'code_1' ? 'sector' : field, value: accuracy(marks), n: marks.length })),
  ]
}
