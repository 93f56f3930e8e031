// Errors of places by class. Run: node bench/dev-places.ts GOLD/places/geovirus.jsonl [class]
import { findPlaces, type PlaceMention } from '../src/reading/4-where/find-places.ts'
import { loadTools } from '../src/app/load-tools.ts'
import { readRecords } from './gold.ts'
import { distanceTo, matchPlaces, scorePlaces, type PlacesRecord, type PredictedPlace } from './skills/places.ts'
import { loadSystem } from './system.ts'

const [path = '', shown = ''] = process.argv.slice(2)
const { sentencesOf } = await loadSystem()
const { gazetteer } = loadTools()
const records = await readRecords<PlacesRecord>(path)
const found = new Map<string, readonly PlaceMention[]>()
const placesOf = (text: string): readonly PlaceMention[] => {
  const known = found.get(text) ?? findPlaces(sentencesOf(text), text, gazetteer, {}, () => undefined)
  found.set(text, known)
  return known
}

const predictedPlace = ({ at, place: { latitude, longitude } }: PlaceMention): PredictedPlace => ({
  ...at,
  ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
})

const counts = new Map<string, number>()
const note = (kind: string, line: string): void => {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (shown !== '' && kind.startsWith(shown)) console.log(kind.padEnd(16), line)
}
for (const record of records) {
  const mentions = placesOf(record.text)
  const { partners } = matchPlaces(record, mentions.map(predictedPlace))
  const around = (start: number, end: number): string => record.text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', '⏎')
  record.toponyms.forEach((toponym, g) => {
    const mention = mentions[partners[g]!]
    if (!mention) {
      const known = gazetteer.find(record.text.slice(toponym.start, toponym.end)).length > 0
      note(known ? 'missed' : 'missed-unknown', around(toponym.start, toponym.end))
      return
    }
    const distance = distanceTo(toponym, predictedPlace(mention))
    if (distance > 161)
      note(
        'far',
        `${toponym.name} ${toponym.lat},${toponym.lon} -> ${mention.place.name} ${mention.place.country ?? ''} ${mention.place.latitude ?? 0},${mention.place.longitude ?? 0} ${mention.place.feature} ${Math.round(distance)} km | ${around(toponym.start, toponym.end)}`,
      )
    else note('right', '')
  })
  mentions.forEach((mention, i) => {
    if (!partners.includes(i))
      note(
        `extra-${mention.role}`,
        `${mention.words} (${mention.place.name}, ${mention.place.country ?? ''} ${mention.place.feature}${mention.metonym ? ' metonym' : ''}) | ${around(mention.at.start, mention.at.end)}`,
      )
  })
}
console.log(Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])))
console.log(scorePlaces(records, (text) => placesOf(text).map(predictedPlace)))
