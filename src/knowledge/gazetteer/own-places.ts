import { isCountry } from '../countries/find-country.ts'
import { countryCode } from '../../domain/party.ts'
import { features, type Feature } from './format.ts'
import type { Gazetteer, PlaceEntry } from './open-gazetteer.ts'
import { mistakesInHeader, rowsOf, tellMistakes, type Mistake } from '../comma-separated.ts'
import { placeKey } from './place-key.ts'

/** What a user's list of places says wrong, line by line. */
export class PlacesError extends Error {
  override readonly name = 'PlacesError'
  readonly lines: readonly number[]
  constructor(mistakes: readonly Mistake[]) {
    super(tellMistakes(mistakes))
    this.lines = mistakes.map(({ line }) => line)
  }
}

/** A place of a user's own, with all its names. */
export type OwnPlace = { readonly names: readonly string[]; readonly entry: Omit<PlaceEntry, 'number'> }

const required = ['name', 'latitude', 'longitude'] as const
const columns = [...required, 'country', 'region', 'feature', 'population', 'other_names'] as const
type Column = (typeof columns)[number]

/** Somebody cared to list it: it counts as a city, so that its name alone is enough. */
const defaultPopulation = 500_000

/**
 * Reads a list of places as comma-separated values. The first line names the columns, in any order: `name`, `latitude`, `longitude`, and
 * where wanted `country` (ISO 3166 alpha-3), `region`, `feature`, `population`, `other_names` (parted by semicolons).
 * Throws a `PlacesError` that names every wrong line.
 */
export function parsePlaces(csv: string): readonly OwnPlace[] {
  const [header, ...rows] = rowsOf(csv)
  if (header === undefined) throw new PlacesError([{ line: 1, what: `the first line must name the columns: ${columns.join(', ')}` }])
  const named = header.cells.map((cell) => cell.trim().toLowerCase())
  const mistakes = mistakesInHeader({ line: header.line, named }, required, columns)
  if (mistakes.length > 0) throw new PlacesError(mistakes)
  const places = rows.flatMap(({ line, cells }) => {
    const value = (column: Column): string => cells[named.indexOf(column)]?.trim() ?? ''
    const wrong = cells.length === named.length ? wrongIn(value) : [`${cells.length} values for ${named.length} columns`]
    mistakes.push(...wrong.map((what) => ({ line, what })))
    return wrong.length > 0 ? [] : [placeOf(value)]
  })
  if (mistakes.length > 0) throw new PlacesError(mistakes)
  return places
}

function wrongIn(value: (column: Column) => string): readonly string[] {
  const outside = (column: 'latitude' | 'longitude', most: number): readonly string[] => {
    const degrees = value(column) === '' ? NaN : Number(value(column))
    return Math.abs(degrees) <= most ? [] : [`the ${column} "${value(column)}" is no number from -${most} to ${most}`]
  }
  return [
    ...(placeKey(value('name')) === '' ? ['the name is empty'] : []),
    ...outside('latitude', 90),
    ...outside('longitude', 180),
    ...(value('country') === '' || isKnownCountry(value('country')) ? [] : [`"${value('country')}" is no country code of three letters (ISO 3166: PRK, KOR)`]),
    ...(value('feature') === '' || isFeature(value('feature')) ? [] : [`"${value('feature')}" is no feature; there are ${features.join(', ')}`]),
    ...(value('population') === '' || /^\d{1,10}$/u.test(value('population')) ? [] : [`the population "${value('population')}" is no whole number`]),
  ]
}

const isKnownCountry = (code: string): boolean => /^[A-Z]{3}$/u.test(code) && isCountry(countryCode(code))
const isFeature = (text: string): text is Feature => (features as readonly string[]).includes(text)

function placeOf(value: (column: Column) => string): OwnPlace {
  const [country, region, feature, population] = [value('country'), value('region'), value('feature'), value('population')]
  return {
    names: [value('name'), ...value('other_names').split(';')].map((name) => name.trim()).filter((name) => name !== ''),
    entry: {
      name: value('name'),
      latitude: Number(value('latitude')),
      longitude: Number(value('longitude')),
      population: population === '' ? defaultPopulation : Number(population),
      feature: isFeature(feature) ? feature : 'city',
      ...(country === '' ? {} : { country: countryCode(country) }),
      ...(region === '' ? {} : { region }),
    },
  }
}

/** The gazetteer with a user's own places: they come first under their names. `edition` tells one list from another. */
export function withOwnPlaces(gazetteer: Gazetteer, places: readonly OwnPlace[], edition: string): Gazetteer {
  const byKey = new Map<string, PlaceEntry[]>()
  for (const [i, { names, entry }] of places.entries()) {
    for (const key of new Set(names.map(placeKey))) byKey.set(key, [...(byKey.get(key) ?? []), { ...entry, number: gazetteer.size + i }])
  }
  return {
    find: (name) => {
      const own = byKey.get(placeKey(name))
      return own === undefined ? gazetteer.find(name) : [...own, ...gazetteer.find(name)]
    },
    size: gazetteer.size + places.length,
    edition,
  }
}
