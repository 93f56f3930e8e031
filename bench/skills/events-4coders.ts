import type { Figure } from '../figure.ts'
import { accuracy, f1, mean, sumTallies, tallyBags } from '../measures.ts'

/** A sentence that up to four people coded. `cameo` reads "4-18 Assault": quad category, CAMEO root, name. */
export type FourCodersRecord = {
  readonly id: string
  readonly text: string
  readonly coders: Readonly<Record<string, { readonly relevant: boolean; readonly events: readonly { readonly cameo?: string | null }[] }>>
}

/** The CAMEO root in two digits: "4-18 Assault" -> "18", "0-1 Make Public Statement" -> "01". */
export function cameoRootOf(code: string | null | undefined): string | undefined {
  return /^\d-(?<root>\d+)/u.exec(code ?? '')?.groups?.['root']?.padStart(2, '0')
}

/** F1 of the CAMEO roots of a sentence, and accuracy of "there is an event in it", each against every coder and then averaged. */
export function scoreFourCoders(records: readonly FourCodersRecord[], findRoots: (text: string) => readonly string[]): readonly Figure[] {
  const answers = records.map((record) => ({ coders: record.coders, roots: [...new Set(findRoots(record.text))] }))
  const coders = [...new Set(records.flatMap((record) => Object.keys(record.coders)))]
  const against = coders.map((coder) => {
    const coded = answers.flatMap(({ coders: all, roots }) => (all[coder] ? [{ coding: all[coder], roots }] : []))
    const tallies = coded.map(({ coding, roots }) => tallyBags([...new Set(coding.events.flatMap((e) => cameoRootOf(e.cameo) ?? []))], roots))
    return { root: f1(sumTallies(tallies)), relevance: accuracy(coded.map(({ coding, roots }) => coding.relevant === roots.length > 0)) }
  })
  return [
    { metric: 'root_f1', value: mean(against.map(({ root }) => root)), n: records.length },
    { metric: 'relevance', value: mean(against.map(({ relevance }) => relevance)), n: records.length },
  ]
}
