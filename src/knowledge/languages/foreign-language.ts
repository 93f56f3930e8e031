import { functionWords, scripts } from './function-words.ts'

/** Below this nobody can tell: a headline of names, a caption. */
const fewest = { words: 20, letters: 40 }
/** Of the words of a text, at least this many are small words of its language. English news has 0.30 to 0.45. */
const clearShare = 0.15
/** A text with fewer English small words among its words in small letters is none, whatever else it is. */
const noEnglishShare = 0.02
/** So many different small words of a language: names have some too ("de la", "von der"). */
const fewestDifferent = 5

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
}

/**
 * The language that a text is written in when it is plainly not English: ISO 639-1 ("de"), else the name of the script ("Cyrillic"), else
 * "unknown". Undefined for English, for a text of two languages where much is English, and for one too short to tell.
 */
export function foreignLanguage(text: string): string | undefined {
  const script = mainScript(text)
  if (script !== undefined) return script.language ?? likeliest(sharesOf(wordsOf(text))).language ?? script.name
  const words = wordsOf(text)
  if (words.length < fewest.words) return undefined
  const shares = sharesOf(words)
  const english = shares.get('en') ?? 0
  const { language, share } = likeliest(shares)
  if (language !== undefined && share > 2 * english) return language
  // of names alone nothing can be said
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  return small.length >= 2 * fewest.words && (sharesOf(small).get('en') ?? 0) < noEnglishShare ? 'unknown' : undefined
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The script, other than the Latin, of most of the letters. Japanese has more Han than Kana, and Chinese no Kana. */
function mainScript(text: string): (typeof scripts)[number] | undefined {
  if (!/[^\p{Script=Latin}\P{L}]/u.test(text)) return undefined
  const counts = scripts.map((script) => ({ script, letters: count(text, script.letters) }))
  const foreign = counts.reduce((sum, { letters }) => sum + letters, 0)
  if (foreign < fewest.letters || foreign < 2 * count(text, /\p{Script=Latin}/gu)) return undefined
  const kana = counts.find(({ script }) => script.name === 'Kana')
  if (kana !== undefined && kana.letters > foreign / 5) return kana.script
  return counts.reduce((a, b) => (b.letters > a.letters ? b : a)).script
}

/** For each language of which there are several different small words, the share of the words that are such. */
function sharesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { total: number; readonly different: Set<string> }>()
  for (const word of words.map((each) => each.toLowerCase())) {
    for (const language of languagesOf.get(word) ?? []) {
      const count = counts.get(language) ?? { total: 0, different: new Set() }
      counts.set(language, count)
      count.total++
      count.different.add(word)
    }
  }
  const clear = [...counts].filter(([language, { different }]) => language === 'en' || different.size >= fewestDifferent)
  return new Map(clear.map(([language, { total }]) => [language, total / words.length]))
}

/** The language other than English with the largest share, if that is large enough to tell. */
function likeliest(shares: ReadonlyMap<string, number>): { readonly language?: string; readonly share: number } {
  const best = [...shares].filter(([language]) => language !== 'en').reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  return best[1] >= clearShare ? { language: best[0], share: best[1] } : { share: best[1] }
}
