import type { Name } from '../domain/sentence.ts'
import { nameKinds } from '../domain/sentence.ts'

type Tagged = { readonly name: string; readonly nameCertainty: number }

/** Measured on CrossNER: lower finds no more that is right than that is wrong. */
const leastCertainty = 0.3

/** Names from BIO tags: B begins one, I of the same kind carries it on, and an I that follows nothing begins one too. */
export function readNames(words: readonly Tagged[]): readonly Name[] {
  const names: Name[] = []
  words.forEach(({ name, nameCertainty }, i) => {
    const kind = nameKinds.find((k) => name.endsWith(`-${k}`))
    if (kind === undefined) return
    const open = names.at(-1)
    if (name.startsWith('I-') && open?.last === i - 1 && open.kind === kind) {
      names[names.length - 1] = { ...open, last: i, certainty: Math.min(open.certainty, nameCertainty) }
    } else names.push({ first: i, last: i, kind, certainty: nameCertainty })
  })
  return names.filter(({ certainty }) => certainty >= leastCertainty)
}
