import type { Act } from '../../domain/act.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import type { Report } from '../../domain/report.ts'
import type { Span } from '../../domain/span.ts'

/** "North Korea [PRK], Kim Yo-jong [PRK GOV]"; "unnamed" for nobody. */
export function partyWords(parties: readonly Party[]): string {
  return parties.length === 0 ? '—' : parties.map((party) => `${party.name}${codeOf(party)}`).join(', ')
}

function codeOf({ country, sector }: Party): string {
  const code = [country, sector].filter((part) => part !== undefined).join(' ')
  return code === '' ? '' : ` [${code}]`
}

/** "THREATEN violence". */
export const actWords = ({ event, mode }: Act): string => (mode === undefined ? event : `${event} ${mode}`)

/** "according to the general staff, quoted by state media"; empty when the report itself says it. */
export function speakerWords(claim: Claim): string {
  const names = claim.saidBy.map(({ party }) => party.name)
  if (names.length === 0) return ''
  const [outermost, ...inner] = names
  return `according to ${[...inner].reverse().join(', quoted by ')}${inner.length > 0 ? `, quoted by ${outermost ?? ''}` : (outermost ?? '')}`
}

/** The exact words, on one line, cut at a word where they are long. */
export function quoted(report: Report | undefined, at: Span, most = 160): string {
  return onOneLine((report?.text ?? '').slice(at.start, at.end), most)
}

/** Words on one line, cut at a word where they are long. */
export function onOneLine(text: string, most: number): string {
  const words = text.replaceAll(/\s+/gu, ' ')
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30))} …`
}
