import type { Sector } from '../../domain/party.ts'
import { agents, inheriting, inheritingPersons, modifierSectors } from './agents.ts'

export type SectorReading = {
  readonly sector: Sector
  /** OPP for those against their government; MIL for the ministry and minister of defence. */
  readonly secondSector?: Sector
  /** The words that say what they are: "deputy foreign minister", "spokesman for the army". */
  readonly role: string
  readonly person: boolean
  /** The head word itself says it ("army *spokesman*"); otherwise only the words before it do ("army *budget*"). */
  readonly byHead: boolean
}

type Entry = { readonly sector: Sector; readonly person: boolean; readonly inherits: boolean }
/** An entry found at `words[first]` to `words[last]`. */
type Hit = Entry & { readonly first: number; readonly last: number }

const longestEntry = 5
const entries = new Map<string, Entry>()

for (const [sector, { persons, bodies }] of Object.entries(agents) as [Sector, { persons: string; bodies: string }][]) {
  for (const [list, person] of [
    [persons, true],
    [bodies, false],
  ] as const) {
    for (const phrase of list.split(',')) {
      const key = phrase.trim().replace(/\s+/gu, ' ')
      if (!entries.has(key)) entries.set(key, { sector, person, inherits: false })
    }
  }
}
for (const [phrase, sector] of Object.entries(inheriting)) entries.set(phrase, { sector, person: inheritingPersons.has(phrase), inherits: true })

/** How many words and phrases are known. */
export const agentCount = entries.size

const prepositions: ReadonlySet<string> = new Set(
  'of for from at in with to on near against by across within under between among after over during about who which that whose'.split(' '),
)
/** What follows these says whom a leader or a spokesman belongs to. */
const belonging: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'to'])
const formerly: ReadonlySet<string> = new Set(
  'former ex retired late ousted deposed disgraced toppled fugitive exiled ex-president erstwhile outgoing-former onetime one-time dismissed sacked jailed-former'.split(
    ' ',
  ),
)
const offices: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'LEG', 'JUD', 'MIL', 'SPY', 'COP', 'PTY'])
const kin: ReadonlySet<string> = new Set(
  'sister brother wife husband son daughter father mother uncle aunt nephew niece cousin widow grandson granddaughter stepson in-law half-brother half-sister family relative child spouse brother-in-law son-in-law sibling heir'.split(
    ' ',
  ),
)
const oppositional: ReadonlySet<string> = new Set(['opposition', 'dissident', 'anti-government', 'antigovernment', 'anti-regime', 'pro-democracy'])
const protesters: ReadonlySet<string> = new Set(['protester', 'protestor', 'demonstrator', 'dissident', 'marcher'])
const rankWords: ReadonlySet<string> = new Set(
  'deputy vice acting former interim senior top chief first second assistant foreign defence defense interior finance justice economy trade energy health education culture unification home prime ex-'.split(
    ' ',
  ),
)
const defence: ReadonlySet<string> = new Set(['defence', 'defense', 'war'])
const fillers: ReadonlySet<string> = new Set(["'s", '’s', 'the', 'a', 'an', "'", ','])

const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  media: 'media',
  police: 'police',
  wives: 'wife',
  thieves: 'thief',
}

/** For callers whose lemmas are not sure: the word, or its singular. */
function singular(word: string): string {
  if (irregular[word] !== undefined) return irregular[word]
  if (word.endsWith('men') && word.length > 5) return `${word.slice(0, -3)}man`
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

/** The longest entry that ends at `last` and does not begin before `from`. */
function hitAt(words: readonly string[], last: number, from: number): Hit | undefined {
  for (let first = Math.max(from, last - longestEntry + 1); first <= last; first++) {
    const phrase = words.slice(first, last + 1)
    const entry = entries.get(phrase.join(' ')) ?? entries.get([...phrase.slice(0, -1), singular(phrase.at(-1)!)].join(' '))
    if (entry) return { ...entry, first, last }
  }
  return undefined
}

/** Where the first prepositional phrase or relative clause begins; phrases of the table ("head of state") are one word here. */
function headEnd(words: readonly string[]): number {
  for (let i = 1; i < words.length; i++) {
    if (!prepositions.has(words[i]!)) continue
    let covered = false
    for (let last = i + 1; last < Math.min(words.length, i + longestEntry); last++) {
      const hit = hitAt(words, last, 0)
      if (hit && hit.first < i) covered = true
    }
    if (!covered) return i
  }
  return words.length
}

/** The last word that names somebody between `from` and `to`; a bare modifier ("military") where none does. */
function rightmost(words: readonly string[], from: number, to: number): Hit | undefined {
  for (let last = to - 1; last >= from; last--) {
    const hit = hitAt(words, last, from)
    if (hit) return hit
  }
  return undefined
}

/** The sector that the words before the head give it, and where the words that say so begin. */
function modifierOf(words: readonly string[], from: number, to: number): { readonly sector: Sector; readonly first: number } | undefined {
  for (let i = to - 1; i >= from; i--) {
    const hit = hitAt(words, i, from)
    if (hit && !hit.inherits) return hit
    const sector = modifierSectors[words[i]!]
    if (sector) return { sector, first: i }
  }
  return undefined
}

/** Whose they are, by what follows: "of the rebels", "for the foreign ministry". */
function complementSector(words: readonly string[], end: number): { readonly sector: Sector; readonly last: number } | undefined {
  if (!belonging.has(words[end] ?? '')) return undefined
  const inner = words.slice(end + 1)
  const innerEnd = headEnd(inner)
  const hit = rightmost(inner, 0, innerEnd)
  if (hit && !hit.inherits) return { sector: hit.sector, last: end + 1 + hit.last }
  const deeper = hit && (modifierOf(inner, 0, hit.first) ?? complementSector(inner, innerEnd))?.sector
  if (hit && deeper) return { sector: deeper, last: end + 1 + hit.last }
  const bare = modifierOf(inner, 0, innerEnd)
  if (bare) return { sector: bare.sector, last: end + innerEnd }
  return hit && hit.sector !== 'UNK' ? { sector: hit.sector, last: end + 1 + hit.last } : undefined
}

function roleOf(words: readonly string[], from: number, until: number): string {
  let first = from
  while (first > 0 && rankWords.has(words[first - 1]!)) first--
  return words.slice(first, until + 1).join(' ')
}

/**
 * The PLOVER sector of a noun phrase, whatever its country. `words` are its lemmas in lower case, the head last unless a
 * prepositional phrase follows it. The head decides ("army accountant" falls back on "army"); heads like "leader" or "group" take
 * their sector from the words around them; "former" and kinship lead to ELI.
 *
 * @example sectorOf(['spokesman', 'for', 'the', 'foreign', 'ministry']) // { sector: 'GOV', role: 'spokesman for the foreign ministry', person: true }
 */
export function sectorOf(words: readonly string[]): SectorReading | undefined {
  const end = headEnd(words)
  const head = rightmost(words, 0, end)
  const complement = complementSector(words, end)
  const family = familyOf(words, end, complement?.sector)
  if (family) return family
  if (!head) return fromModifiers(words, end, complement)
  const modifier = head.inherits ? modifierOf(words, 0, head.first) : undefined
  const owner = head.inherits && !modifier ? complement : undefined
  const found = modifier?.sector ?? owner?.sector ?? head.sector
  const before = words.slice(0, head.first)
  const former = before.some((word) => formerly.has(word)) && offices.has(found)
  const sector = former ? 'ELI' : found
  return {
    ...withOpposition(words.slice(0, head.last + 1), sector),
    role: roleOf(words, modifier?.first ?? head.first, owner?.last ?? head.last),
    person: head.person,
    byHead: head.last === end - 1,
  }
}

/** "sister of the ruler", "the president's son". Kin of nobody in office is a civilian. */
function familyOf(words: readonly string[], end: number, complement: Sector | undefined): SectorReading | undefined {
  const head = words[end - 1] ?? ''
  if (!kin.has(head) && !kin.has(singular(head))) return undefined
  const owner = complement ?? modifierOf(words, 0, end - 1)?.sector
  if (owner === undefined || !offices.has(owner)) return { sector: 'CVL', role: head, person: true, byHead: true }
  return { sector: 'ELI', role: words.filter((word, i) => i >= end - 1 || !fillers.has(word)).join(' '), person: true, byHead: true }
}

/** The head is no word we know ("army accountant", "police horse"): its modifiers speak for it. */
function fromModifiers(words: readonly string[], end: number, complement: { readonly sector: Sector } | undefined): SectorReading | undefined {
  const sector = modifierOf(words, 0, end)?.sector ?? complement?.sector
  return sector && { ...withOpposition(words, sector), role: words.slice(0, end).join(' '), person: false, byHead: false }
}

function withOpposition(words: readonly string[], sector: Sector): Pick<SectorReading, 'sector' | 'secondSector'> {
  if (sector === 'OPP') return { sector: 'PTY', secondSector: 'OPP' }
  const against = words.some((word) => oppositional.has(word) || protesters.has(word) || protesters.has(singular(word)))
  if (against && sector !== 'GOV' && sector !== 'MIL' && sector !== 'COP') return { sector, secondSector: 'OPP' }
  const second = sector === 'GOV' && words.some((word) => defence.has(word))
  return second ? { sector, secondSector: 'MIL' } : { sector }
}
