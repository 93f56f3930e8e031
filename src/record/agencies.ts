import type { Report } from '../domain/report.ts'

/** News agencies whose dispatches other papers print, and how papers credit them. */
const agencies: readonly (readonly [name: string, credits: readonly string[]])[] = [
  ['Reuters', ['Reuters', 'Thomson Reuters']],
  ['AP', ['AP', 'Associated Press']],
  ['AFP', ['AFP', 'Agence France-Presse']],
  ['dpa', ['dpa', 'DPA', 'Deutsche Presse-Agentur']],
  ['APA', ['APA', 'Austria Presse Agentur']],
  ['Yonhap', ['Yonhap', 'Yonhap News Agency']],
  ['KCNA', ['KCNA', 'Korean Central News Agency']],
  ['Kyodo', ['Kyodo', 'Kyodo News']],
  ['Xinhua', ['Xinhua', 'Xinhua News Agency']],
  ['TASS', ['TASS', 'Tass', 'ITAR-TASS']],
  ['Interfax', ['Interfax']],
  ['RIA Novosti', ['RIA', 'RIA Novosti']],
  ['Ukrinform', ['Ukrinform']],
  ['Anadolu', ['Anadolu', 'Anadolu Agency', 'AA']],
  ['IRNA', ['IRNA']],
  ['PTI', ['PTI', 'Press Trust of India']],
  ['ANSA', ['ANSA']],
  ['EFE', ['EFE', 'Efe']],
  ['UPI', ['UPI', 'United Press International']],
  ['PA', ['PA Media', 'Press Association']],
  ['SANA', ['SANA']],
  ['WAFA', ['WAFA']],
  ['Lusa', ['Lusa']],
  ['Belga', ['Belga']],
  ['ANP', ['ANP']],
  ['STT', ['STT']],
  ['NTB', ['NTB']],
  ['TT', ['TT News Agency']],
  ['PAP', ['PAP']],
  ['SDA', ['SDA', 'Keystone-SDA']],
]
const nameOfCredit = new Map(agencies.flatMap(([name, credits]) => credits.map((credit) => [credit, name] as const)))

const headLetters = 240
const tailLetters = 120

/**
 * The agency that a report credits: in its byline, in the brackets of its dateline ("SEOUL, June 16 (Yonhap)") or of its last line ("(dpa, kim)"),
 * or as its publisher.
 */
export function creditedAgency(report: Report): string | undefined {
  const inByline = report.byline === undefined ? undefined : agencyIn(report.byline)
  if (inByline !== undefined) return inByline
  for (const bracket of [...bracketsIn(report.text.slice(0, headLetters)), ...bracketsIn(report.text.slice(-tailLetters)).reverse()]) {
    const agency = agencyIn(bracket)
    if (agency !== undefined) return agency
  }
  if (report.source === undefined) return undefined
  return agencyIn(report.source.name) ?? (report.source.kind === 'agency' ? report.source.name : undefined)
}

/** "dpa, kim 16.6.2020" and "Lakeside Post / dpa" name dpa. */
function agencyIn(credit: string): string | undefined {
  for (const part of credit.split(/[,/|;–—]|\band\b|\bby\b/u)) {
    const words = part.trim()
    const whole = nameOfCredit.get(words)
    if (whole !== undefined) return whole
    const first = nameOfCredit.get(words.split(' ')[0] ?? '')
    if (first !== undefined && words.length < 24) return first
  }
  return undefined
}

/** What stands in brackets, at most 60 letters long. */
function bracketsIn(text: string): string[] {
  const found: string[] = []
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open)
    if (close > open && close - open <= 60) found.push(text.slice(open + 1, close))
  }
  return found
}
