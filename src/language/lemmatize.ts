import type { Upos } from '../domain/sentence.ts'
import { isFileName } from './addresses.ts'
import { irregularComparisons, irregularPasts, irregularPlurals } from './irregular-forms.ts'

/** What lemmatizing needs to know: forms that go by no rule, and which words exist (the commoner, the lower the number). */
export type LemmaTable = {
  /** By form in lower case, a tab, and the Penn tag. */
  readonly exceptions: ReadonlyMap<string, string>
  readonly known: ReadonlyMap<string, number>
}

const noLemmas: LemmaTable = { exceptions: new Map(), known: new Map() }

/** Reads `form TAB tag TAB lemma` lines. */
export function readLemmaTable(lines: string, known: ReadonlyMap<string, number>): LemmaTable {
  const exceptions = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const tab = line.lastIndexOf('\t')
    if (tab > 0) exceptions.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return { exceptions, known }
}

/** The dictionary form of a word, as the English treebanks of Universal Dependencies give it. */
export function lemmatize(form: string, tags: { readonly upos: Upos; readonly xpos: string }, table: LemmaTable = noLemmas): string {
  const plain = form.replaceAll('’', "'")
  const lower = plain.toLowerCase()
  return table.exceptions.get(`${lower}\t${tags.xpos}`) ?? byRule(plain, isDrawnOut(lower) ? spoken(lower, table) : lower, tags, table)
}

function byRule(form: string, lower: string, { upos, xpos }: { readonly upos: Upos; readonly xpos: string }, table: LemmaTable): string {
  switch (upos) {
    case 'PROPN':
      if (isFileName(form)) return lower
      return xpos === 'NNPS' || xpos === 'NNS' ? singularName(form, table) : isShouted(form) ? asName(lower) : form
    case 'NUM':
      return withoutThousands(form)
    case 'X':
      return isFileName(form) ? lower : form
    case 'SYM':
    case 'PUNCT':
      return form
    case 'NOUN':
      return xpos === 'NNS' ? singular(lower, table) : lower
    case 'VERB':
    case 'AUX':
      return verbBase(lower, xpos, table)
    case 'ADJ':
    case 'ADV':
      // Part of a name: "*New* York", "*UNITED* NATIONS".
      if (xpos === 'NNP') return isShouted(form) ? asName(lower) : form
      // "Korean" keeps its capital.
      return comparisonBase(upos === 'ADJ' && xpos === 'JJ' && /^\p{Lu}\p{Ll}/u.test(form) && isNational(lower) ? form : lower, xpos, table)
    case 'ADP':
    case 'CCONJ':
    case 'DET':
    case 'INTJ':
    case 'PART':
    case 'PRON':
    case 'SCONJ':
      return lower
  }
}

/** A letter three times in a row. */
function isDrawnOut(lower: string): boolean {
  for (let i = 2; i < lower.length; i++) {
    const letter = lower[i]!
    if (letter === lower[i - 1] && letter === lower[i - 2] && letter >= 'a' && letter <= 'z') return !lower.includes('www')
  }
  return false
}

/** "sooooo" is "so", "yeees" is "yes", "seeee" is "see": the commoner of the two spellings, where one of them is a word. */
function spoken(lower: string, { known }: LemmaTable): string {
  const [once, twice] = ['$1', '$1$1'].map((letters) => lower.replaceAll(/([a-z])\1{2,}/gu, letters)) as [string, string]
  return known.has(once) || known.has(twice) ? rarer(known, once, twice) : lower
}

/** A name in capitals that is too long for the letters of an organisation: "CHERNOBYL", not "NATO". */
const isShouted = (form: string): boolean => form.length > 5 && /^\p{Lu}+$/u.test(form)
const asName = (lower: string): string => lower[0]!.toUpperCase() + lower.slice(1)

/** "12,000" is 12000. */
const withoutThousands = (form: string): string => (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(form) ? form.replaceAll(',', '') : form)

/** Endings of adjectives made from names. */
const nationalEndings = 'ian ean ese ish can nch eek wiss atch utch aeli aqi ani emeni waiti audi uslim ewish ist lamic'.split(' ')

const isNational = (lower: string): boolean => nationalEndings.some((ending) => lower.endsWith(ending))

function singularName(form: string, table: LemmaTable): string {
  const lower = singular(form.toLowerCase(), table)
  return form.length > 1 && form === form.toUpperCase() ? lower.toUpperCase() : form[0]! + lower.slice(1)
}

function singular(lower: string, { known }: LemmaTable): string {
  const irregular = irregularPlurals.get(lower)
  if (irregular !== undefined) return irregular
  if (lower.endsWith("'s")) return lower.slice(0, -2)
  if (!lower.endsWith('s') || lower.length < 3) return lower
  if (lower.endsWith('ies'))
    return lower.length > 4 && !known.has(lower.slice(0, -1)) ? `${lower.slice(0, -3)}y` : rarer(known, `${lower.slice(0, -3)}y`, lower.slice(0, -1))
  if (/(?:[sxz]|ch|sh)es$/u.test(lower)) return rarer(known, lower.slice(0, -2), lower.slice(0, -1))
  if (lower.endsWith('men') && known.has(`${lower.slice(0, -2)}an`)) return `${lower.slice(0, -2)}an`
  if (/(?:men|people)$/u.test(lower)) return lower
  if (lower.endsWith('oes')) return rarer(known, lower.slice(0, -2), lower.slice(0, -1))
  return lower.endsWith('ss') ? lower : lower.slice(0, -1)
}

/** The commoner of two candidates; the first when neither is known. */
function rarer(known: ReadonlyMap<string, number>, first: string, second: string): string {
  const a = known.get(first) ?? Number.MAX_SAFE_INTEGER
  const b = known.get(second) ?? Number.MAX_SAFE_INTEGER
  return b < a ? second : first
}

function verbBase(lower: string, xpos: string, table: LemmaTable): string {
  switch (xpos) {
    case 'VBD':
    case 'VBN':
      return irregularPast(lower) ?? (lower.endsWith('ed') ? stem(lower, 2, table) : lower)
    case 'VBG':
      return irregularPasts.get(lower) ?? (lower.endsWith('ing') ? stem(lower, 3, table) : lower.endsWith("in'") ? stem(lower, 3, table) : lower)
    case 'VBZ':
      return thirdPerson(lower, table)
    default:
      return lower
  }
}

const prefix = /^(?:re|un|out|over|under|de|dis|mis|[a-z]+-)(?=[a-z]{4})/u

/** "unfroze" goes as "froze" does. */
function irregularPast(lower: string): string | undefined {
  const whole = irregularPasts.get(lower)
  if (whole !== undefined) return whole
  const [before] = prefix.exec(lower) ?? []
  const rest = before === undefined ? undefined : irregularPasts.get(lower.slice(before.length))
  return rest === undefined ? undefined : `${before ?? ''}${rest}`
}

function thirdPerson(lower: string, { known }: LemmaTable): string {
  if (!lower.endsWith('s') || lower.length < 3) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/[iy]zes$/u.test(lower)) return lower.slice(0, -1)
  if (/(?:ss|[xzo]|ch|sh)es$/u.test(lower)) return rarer(known, lower.slice(0, -2), lower.slice(0, -1))
  return lower.endsWith('ss') ? lower : lower.slice(0, -1)
}

/** "planned" to "plan", "hoped" to "hope", "denied" to "deny": without the ending, then mended. */
function stem(lower: string, ending: number, { known }: LemmaTable): string {
  const bare = lower.slice(0, -ending)
  if (bare.length < 2 || !/[aeiouy]/u.test(bare)) return lower
  if (ending === 2 && bare.endsWith('i')) return bare.length > 2 ? `${bare.slice(0, -1)}y` : `${bare.slice(0, -1)}ie`
  if (ending === 3 && /^.y$/u.test(bare)) return bare === 'dy' || bare === 'ly' || bare === 'ty' ? `${bare[0]!}ie` : bare
  const last = bare.at(-1)!
  if (last === bare.at(-2) && /[bdgk-nprtvz]/u.test(last)) {
    const single = bare.slice(0, -1)
    if (last === 'l' || last === 'z') {
      if (known.has(bare) || known.has(single) || !hasTwoSyllables(single)) return rarer(known, bare, single)
      return withoutPrefix(bare, known) ?? single
    }
    return known.has(bare) && !known.has(single) ? bare : single
  }
  const mute = `${bare}e`
  if (/[iy]s$/u.test(bare)) return mute
  // One syllable with one short vowel would have doubled its consonant: "hoping" is from "hope".
  if (/^[^aeiou]*[aeiouy][^aeiouwxy]$/u.test(bare) && bare.length > 2) return mute
  if (!known.has(bare) && !known.has(mute)) return withoutPrefix(bare, known) ?? (wantsMuteE(bare) ? mute : bare)
  if (/(?:[cvuz]|[^aeiou]g|[^aeiou]{2}l|rs|ns|[ae]as|ath|ieg)$/u.test(bare) && !(known.has(bare) && !known.has(mute))) {
    return rarer(known, mute, known.has(mute) ? mute : bare)
  }
  return rarer(known, bare, mute)
}

/** "reimpos": as "impos" goes. */
function withoutPrefix(bare: string, known: ReadonlyMap<string, number>): string | undefined {
  const [before] = prefix.exec(`${bare}e`) ?? []
  if (before === undefined) return undefined
  const rest = bare.slice(before.length)
  return known.has(rest) || known.has(`${rest}e`) ? `${before}${rarer(known, rest, `${rest}e`)}` : undefined
}

/** Whether a verb that no table has ends in a silent e, by its ending: "abdicat", "neutralis", "depos", but not "lambast" or "monitor". */
const wantsMuteE = (bare: string): boolean => muteInAny.test(bare) || (hasTwoSyllables(bare) && muteInLonger.test(bare))
const muteInAny = /(?:[cuvz]|[^aeiou]g|[^aeiou]{2}l|[aeiouy]s|rs|ns|[ae]as|ath|rib|lar|straf)$/u
/** From the second syllable on, "-er", "-en", "-on" and "-it" mostly go without. */
const hasTwoSyllables = (word: string): boolean => (word.match(/[aeiouy]+/gu)?.length ?? 0) > 1
const muteInLonger = /(?:[^aeiou](?:[iu]?at|ut|ud|od|ag|ur|ir|ul|ok)|[lr]id|[cp]ed|[rp]in|[pl]or|jol|ron|[ar]ven|vil|[afl]am|pal|[st]um|[dv]it)$/u

function comparisonBase(word: string, xpos: string, { known }: LemmaTable): string {
  const ending = xpos === 'JJR' || xpos === 'RBR' ? 'er' : xpos === 'JJS' || xpos === 'RBS' ? 'est' : undefined
  if (ending === undefined) return word
  const irregular = irregularComparisons.get(word)
  if (irregular !== undefined) return irregular
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word
  const bare = word.slice(0, -ending.length)
  if (bare.endsWith('i')) return `${bare.slice(0, -1)}y`
  const last = bare.at(-1)!
  if (last === bare.at(-2) && /[bdgmnpt]/u.test(last)) return bare.slice(0, -1)
  return rarer(known, bare, `${bare}e`)
}
