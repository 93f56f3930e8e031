import type { Span } from '../domain/span.ts'

/** What parties and things have in common: words of the text that name somebody or something. */
type Mention = { readonly at: Span; readonly words: string; readonly antecedent?: Span }

/** Of most mentions only the place is new: what they say is kept once, and the words stand in the text. */
export type PackedMentions = {
  readonly said: readonly object[]
  /** Number in `said`, start, end, and start and end of the antecedent where there is one. */
  readonly places: readonly (readonly number[])[]
}

export function packMentions(mentions: readonly Mention[], text: string): PackedMentions {
  const said: object[] = []
  const numbers = new Map<string, number>()
  const places = mentions.map(({ at, words, antecedent, ...rest }) => {
    const what = words === text.slice(at.start, at.end) ? rest : { ...rest, words }
    const key = JSON.stringify(what)
    let number = numbers.get(key)
    if (number === undefined) {
      number = said.push(what) - 1
      numbers.set(key, number)
    }
    return [number, at.start, at.end, ...(antecedent === undefined ? [] : [antecedent.start, antecedent.end])]
  })
  return { said, places }
}

/** The mentions that were packed with this text, whatever more they have than a mention. The first logs kept them as they are. */
export function unpackMentions(packed: PackedMentions | readonly Mention[], text: string): readonly Mention[] {
  if (!('said' in packed)) return packed
  const { said, places } = packed
  return places.map(([number = -1, start = 0, end = 0, ...antecedent]) => ({
    at: { start, end },
    words: text.slice(start, end),
    ...said[number],
    ...(antecedent.length === 0 ? {} : { antecedent: { start: antecedent[0]!, end: antecedent[1]! } }),
  }))
}
