import type { Token } from '../../domain/sentence.ts'
import { locatives } from '../../knowledge/gazetteer/place-words.ts'
import { baseRelation } from '../tree.ts'
import type { Candidate } from './candidates.ts'

/**
 * How the words stand in their sentence.
 *
 * | role      | example                                |
 * |-----------|----------------------------------------|
 * | at        | "in Mosul", "near Goma", "GOMA (Agency) -" |
 * | origin    | "a man from Mosul"                      |
 * | within    | "Mosul, *Iraq*"                        |
 * | reference | "40 km south of *Mosul*", "near Taji, just north of *Baghdad*" |
 * | object    | "shelled Mosul", "left Goma"           |
 * | owner     | "Iraq's second city"                   |
 * | modifier  | "Mosul residents"                      |
 * | subject   | "Mosul fell"                           |
 * | partner   | "talks with Seoul", "sanctions against Tehran" |
 * | addressee | "urged Seoul", "told Washington"       |
 * | speaker   | "Seoul said"                           |
 * | other     | whatever else                          |
 */
export type Role = 'at' | 'origin' | 'within' | 'reference' | 'object' | 'owner' | 'modifier' | 'subject' | 'partner' | 'addressee' | 'speaker' | 'other'

const partners = new Set(['with', 'against', 'between', 'by', 'for', 'than', 'like', 'as', 'without'])

/** Verbs whose subject or object, when it is a country or a capital, is its government. Lemmas. */
const saying = new Set(
  `say tell state add decline comment announce declare claim insist warn vow pledge promise deny reject refuse accuse blame condemn denounce criticise criticize urge ask call demand request appeal want hope believe think fear expect know consider
  agree disagree decide plan intend threaten offer propose invite welcome praise thank support back oppose confirm note argue respond reply react retaliate report describe acknowledge admit negotiate sign recognise recognize impose lift seek try attempt
  send deploy withdraw recall summon expel suspend cut sever restore pressure press persuade convince force drive allow help assure remind inform notify ally launch fire test conduct ban sanction export import sell buy supply fund arm train trust need face
  increase expand strengthen develop build pursue maintain continue stop halt resume cancel join leave follow fight attack invade bomb occupy annex`.split(
    /\s+/u,
  ),
)
const addressing = new Set(
  'tell urge ask warn accuse blame condemn denounce criticise criticize call pressure press persuade convince force thank invite threaten assure remind inform notify sanction arm support back oppose punish isolate provoke help trust recognise recognize'.split(
    ' ',
  ),
)

/** What armies and travellers do to places: "entered Gori", "captured Birao". Lemmas. */
export const takesPlaces: ReadonlySet<string> = new Set(
  'capture recapture storm seize liberate besiege bombard overrun retake patrol shell occupy enter reach leave flee invade bomb abandon cross visit tour raid'.split(
    ' ',
  ),
)

/** The token of the candidate that the rest of its words hang from. */
export function headToken(tokens: readonly Token[], { first, last }: Pick<Candidate, 'first' | 'last'>): number {
  for (let i = first; i <= last; i++) {
    const head = tokens[i]!.head
    if (head < first || head > last) return i
  }
  return last
}

const hangsFrom = (tokens: readonly Token[], governor: number, relation: string): Token[] =>
  tokens.filter((token) => token.head === governor && baseRelation(token.relation) === relation)

/** A place that opens a report: "GOMA, Congo (Agency) -", "Kabul — Two ...". */
function isDateline(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const next = tokens[last + 1]?.words ?? ''
  if (first !== 0 || last - first >= 4) return false
  return (
    /^[(–—-]$/u.test(next) || (next === ',' && isShouted(tokens[0]!.words) && tokens.slice(last + 2, last + 6).some(({ words }) => /^[(–—-]$/u.test(words)))
  )
}

/** "SALEM, Ore. (Agency) -": the town of a dateline is in capitals. */
const isShouted = (words: string): boolean => words.length > 2 && words === words.toUpperCase() && /\p{L}/u.test(words)

/** The preposition before the words, looking over articles and adjectives: "in the northern city of" ends at "of". */
export function wordBefore(tokens: readonly Token[], first: number): string {
  let i = first - 1
  while (
    i >= 0 &&
    /^(?:the|a|an|southern|northern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|downtown|nearby|neighbouring|neighboring)$/iu.test(
      tokens[i]!.words,
    )
  )
    i--
  return tokens[i]?.words.toLowerCase() ?? ''
}

/** "near Taji town": the noun only says what the name is of. */
const placeNames: ReadonlySet<string> = new Set([
  'town',
  'city',
  'village',
  'district',
  'province',
  'neighbourhood',
  'neighborhood',
  'governorate',
  'island',
  'municipality',
])

const directions = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:wards?)?$/iu
const distances = /^(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?|\))$/iu

/** "north of Mosul", "40 km (25 miles) from Mosul": the place is named only to say how far off another is. */
function isMeasuredFrom(tokens: readonly Token[], first: number): boolean {
  let i = first - 1
  while (
    i >= 0 &&
    (/^(?:the|capital|city|town|border|,)$/iu.test(tokens[i]!.words) ||
      (tokens[i]!.words === 'of' && /^(?:city|town|capital)$/iu.test(tokens[i - 1]?.words ?? '')))
  )
    i--
  const word = tokens[i]?.words.toLowerCase()
  if (word !== 'of' && word !== 'from') return false
  const before = tokens[i - 1]?.words ?? ''
  return (directions.test(before) && !/^the$/iu.test(tokens[i - 2]?.words ?? '')) || (word === 'from' && distances.test(before))
}

/** How a candidate stands, by the tree where it says something, else by the words next to it. */
export function roleOf(tokens: readonly Token[], candidate: Candidate, afterPlace: boolean): Role {
  if (isDateline(tokens, candidate)) return 'at'
  if (isMeasuredFrom(tokens, candidate.first)) return 'reference'
  const before = wordBefore(tokens, candidate.first)
  if (afterPlace && (before === ',' || before === '(')) return 'within'
  const h = headToken(tokens, candidate)
  const token = tokens[h]!
  const governor = tokens[token.head]
  const relation = baseRelation(token.relation)
  const [preposition] = hangsFrom(tokens, h, 'case').map((kid) => kid.words.toLowerCase())
  if (/^['’]s?$/u.test(tokens[candidate.last + 1]?.words ?? '')) return 'owner'
  if (addressing.has(tokens[candidate.first - 1]?.lemma ?? '')) return 'addressee'
  if (partners.has(preposition ?? before)) return 'partner'
  if (preposition === 'from') return 'origin'
  if (preposition !== undefined && locatives.has(preposition)) return 'at'
  if (relation === 'nsubj' && governor) return saying.has(governor.lemma) && token.relation !== 'nsubj:pass' ? 'speaker' : 'subject'
  if (relation === 'obj' && governor) return addressing.has(governor.lemma) ? 'addressee' : 'object'
  if (relation === 'compound' && locatives.has(before) && placeNames.has(governor?.lemma.toLowerCase() ?? '')) return 'at'
  if (relation === 'compound' || relation === 'amod' || token.relation === 'nmod:poss') return 'modifier'
  if (relation === 'conj' && governor && governor !== token) return conjunctRole(tokens, token.head, candidate)
  if (locatives.has(before)) return 'at'
  return 'other'
}

/** "in Gori and Poti": the second stands as the first does. */
function conjunctRole(tokens: readonly Token[], first: number, { sentence, words }: Candidate): Role {
  return roleOf(tokens, { sentence, words, entries: [], first, last: first }, false)
}
