import { countryCode, sectors, type Sector } from '../../domain/party.ts'
import { mistakesInHeader, rowsOf, tellMistakes, type Mistake } from '../comma-separated.ts'
import { isCountry } from '../countries/find-country.ts'
import { slug, type Office, type RegisterEntry } from './register.ts'

/** What a user's register says wrong, line by line. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError'
  readonly lines: readonly number[]
  constructor(mistakes: readonly Mistake[]) {
    super(tellMistakes(mistakes))
    this.lines = mistakes.map(({ line }) => line)
  }
}

const required = ['kind', 'name', 'sector'] as const
const columns = [...required, 'other_names', 'country', 'second_sector', 'gender', 'office', 'from', 'to'] as const
type Column = (typeof columns)[number]
type Value = (column: Column) => string

/** The columns of a user's register, in the order that `sitrep learned --csv` writes them. */
export const registerColumns: readonly Column[] = columns

/**
 * Reads a register as comma-separated values. The first line names the columns, in any order: `kind` (`person` or `organisation`), `name`,
 * `sector` (PLOVER's code), and where wanted `other_names` (parted by semicolons), `country` (ISO 3166 alpha-3), `second_sector`, `gender`
 * (`she` or `he`), `office` with the days `from` and `to` (whole or cut to month or year). Somebody with several offices has a line for each.
 * Throws a `RegisterError` that names every wrong line.
 */
export function parseOwnEntries(csv: string): readonly RegisterEntry[] {
  const [header, ...rows] = rowsOf(csv)
  if (header === undefined) throw new RegisterError([{ line: 1, what: `the first line must name the columns: ${columns.join(', ')}` }])
  const named = header.cells.map((cell) => cell.trim().toLowerCase())
  const mistakes = mistakesInHeader({ line: header.line, named }, required, columns)
  if (mistakes.length > 0) throw new RegisterError(mistakes)
  const entries = new Map<string, RegisterEntry>()
  for (const { line, cells } of rows) {
    const value: Value = (column) => cells[named.indexOf(column)]?.trim() ?? ''
    const wrong = cells.length === named.length ? wrongIn(value) : [`${cells.length} values for ${named.length} columns`]
    mistakes.push(...wrong.map((what) => ({ line, what })))
    if (wrong.length > 0) continue
    const entry = entryOf(value)
    const before = entries.get(entry.id)
    entries.set(entry.id, before === undefined ? entry : { ...before, offices: inOrder([...before.offices, ...entry.offices]) })
  }
  if (mistakes.length > 0) throw new RegisterError(mistakes)
  return [...entries.values()]
}

const inOrder = (offices: readonly Office[]): readonly Office[] => [...offices].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))

function wrongIn(value: Value): readonly string[] {
  const oneOf = (column: Column, known: readonly string[], what: string): readonly string[] =>
    value(column) === '' || known.includes(value(column)) ? [] : [`"${value(column)}" is no ${what}; there are ${known.join(', ')}`]
  const day = (column: 'from' | 'to'): readonly string[] =>
    value(column) === '' || isDay(value(column)) ? [] : [`"${value(column)}" is no day: write 2020-06-16, 2020-06 or 2020`]
  return [
    ...required.filter((column) => value(column) === '').map((column) => `the ${column} is empty`),
    ...oneOf('kind', ['person', 'organisation'], 'kind'),
    ...oneOf('sector', sectors, 'sector'),
    ...oneOf('second_sector', sectors, 'sector'),
    ...oneOf('gender', ['she', 'he'], 'gender'),
    ...(value('country') === '' || isKnownCountry(value('country')) ? [] : [`"${value('country')}" is no country code of three letters (ISO 3166: PRK, KOR)`]),
    ...day('from'),
    ...day('to'),
    ...(value('office') === '' && value('from') + value('to') !== '' ? ['there are days without an office'] : []),
    ...(value('from') !== '' && value('to') !== '' && value('from') > value('to')
      ? [`the office ends (${value('to')}) before it begins (${value('from')})`]
      : []),
  ]
}

const isDay = (text: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text)
const isKnownCountry = (code: string): boolean =>
  /^[A-Z]{3}$/u.test(code) && (isCountry(countryCode(code)) || ['UNO', 'EUR', 'IGO', 'NGO', 'IMG', 'ISM', 'MNC'].includes(code))

function entryOf(value: Value): RegisterEntry {
  const kind = value('kind') as RegisterEntry['kind']
  const sector = value('sector') as Sector
  const [second, gender, title, from, to] = [value('second_sector'), value('gender'), value('office'), value('from'), value('to')]
  return {
    id: `own/${kind}/${slug(value('name'))}`,
    kind,
    name: value('name'),
    otherNames: value('other_names')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    sector,
    offices: title === '' ? [] : [{ title, sector, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }],
    ...(value('country') === '' ? {} : { country: countryCode(value('country')) }),
    ...(second === '' ? {} : { secondSector: second as Sector }),
    ...(gender === '' ? {} : { gender: gender as 'she' | 'he' }),
  }
}
