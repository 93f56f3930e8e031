/** One prepositional phrase that a pattern asks for. No nouns: any will do. */
type ObliquePattern = { readonly prep: string; readonly nouns: readonly string[] }

/**
 * A pattern of `Predicate.verbs` or `Predicate.nouns`, taken apart. All words are lemmas in lower case.
 *
 * | text                      | means                                                                    |
 * |---------------------------|--------------------------------------------------------------------------|
 * | `blow up`                 | verb and particle (`compound:prt`, or an adverb that says the same)      |
 * | `hold {talk\|summit}`      | verb whose object is headed by one of the lemmas; `{}` = by any          |
 * | `place <under arrest>`    | verb with that preposition and one of the lemmas; `<on>` = any           |
 * | `open {fire} <on>`        | both                                                                     |
 * | `be ready`                | an adjective with a copula; the adjective is the head                    |
 * | `drone strike`            | noun, and the noun or adjective before it                                |
 * | `call <for>`              | noun with a prepositional phrase                                         |
 */
export type Pattern = {
  readonly head: string
  /** The head is an adjective and what it is said of is its subject. */
  readonly copula?: true
  readonly particle?: string
  /** Lemmas that may head the object. Empty: any object will do, but one there must be. */
  readonly objects?: readonly string[]
  readonly obliques?: readonly ObliquePattern[]
  /** Of a noun: the noun or adjective before it. */
  readonly before?: string
}

const word = /^[\p{Ll}\d][\p{Ll}\d'-]*$/u

/** Takes a pattern apart. Throws a TypeError for one that is not well formed, so that a slip in a table shows when it is loaded. */
export function parsePattern(text: string, kind: 'verb' | 'noun' = 'verb'): Pattern {
  const { plain, braces, angles } = piecesOf(text)
  const objects = braces === undefined ? {} : { objects: alternatives(braces, text) }
  const obliques = angles.length === 0 ? {} : { obliques: angles.map((angle) => obliqueOf(angle, text)) }
  const words = plain.split(' ')
  const [first, second] = words
  if (first === undefined || words.length > 2 || !words.every((w) => word.test(w))) throw malformed(text, 'one or two words name the act')
  if (kind === 'noun') {
    if (braces !== undefined) throw malformed(text, 'a noun has no {object}')
    return second === undefined ? { head: first, ...obliques } : { head: second, before: first, ...obliques }
  }
  if (second === undefined) return { head: first, ...objects, ...obliques }
  if (first === 'be') return { head: second, copula: true, ...objects, ...obliques }
  return { head: first, particle: second, ...objects, ...obliques }
}

type Pieces = { readonly plain: string; readonly braces?: string; readonly angles: readonly string[] }

/** `call off {talk} <with>` -> `call off`, `talk`, [`with`]. */
function piecesOf(text: string): Pieces {
  const bracket = /[{<]/u.exec(text)?.index ?? text.length
  if (bracket < text.length && text[bracket - 1] !== ' ') throw malformed(text, 'one space and a bracket follow the words')
  const plain = text.slice(0, bracket).trimEnd()
  let braces: string | undefined
  const angles: string[] = []
  let rest = text.slice(bracket)
  while (rest !== '') {
    const close = rest.indexOf(rest.startsWith('{') ? '}' : '>')
    if (close < 0) throw malformed(text, 'a bracket is not closed')
    const inside = rest.slice(1, close)
    if (/[{}<>]/u.test(inside)) throw malformed(text, 'brackets do not nest')
    if (rest.startsWith('<')) angles.push(inside)
    else if (braces === undefined && angles.length === 0) braces = inside
    else throw malformed(text, 'there is one {object}, and it stands before any <phrase>')
    rest = rest.slice(close + 1)
    if (rest === '') break
    if (!/^ [{<]/u.test(rest)) throw malformed(text, 'one space and a bracket follow a bracket')
    rest = rest.slice(1)
  }
  return { plain, ...(braces === undefined ? {} : { braces }), angles }
}

function obliqueOf(angle: string, text: string): ObliquePattern {
  const space = angle.indexOf(' ')
  const prep = space < 0 ? angle : angle.slice(0, space)
  if (!word.test(prep)) throw malformed(text, 'a <phrase> begins with its preposition')
  return { prep, nouns: space < 0 ? [] : alternatives(angle.slice(space + 1), text) }
}

function alternatives(list: string, text: string): readonly string[] {
  if (list === '') return []
  const words = list.split('|')
  if (!words.every((w) => word.test(w))) throw malformed(text, 'alternatives are lemmas parted by |')
  return words
}

const malformed = (text: string, why: string): TypeError => new TypeError(`malformed pattern "${text}": ${why}`)
