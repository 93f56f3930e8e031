import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CountryCode } from '../../domain/party.ts'
import type { Finding } from '../../domain/finding.ts'
import { openGazetteer } from '../../knowledge/gazetteer/open-gazetteer.ts'
import { analyse } from '../../language/analyse.ts'
import { loadModel } from '../../language/load-model.ts'
import { findPlaces } from './find-places.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../../data/places.bin', import.meta.url)))
const model = loadModel(readFileSync(new URL('../../../models/en.sitrep-model', import.meta.url)))

function read(text: string, source?: CountryCode): { readonly places: ReturnType<typeof findPlaces>; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  return { places: findPlaces(analyse(text, model), text, gazetteer, source === undefined ? {} : { source }, (finding) => findings.push(finding)), findings }
}
const told = (text: string) => read(text).places.map(({ words, place, metonym }) => `${words} ${place.country ?? '-'}${metonym ? ' metonym' : ''}`)

describe('findPlaces', () => {
  test.each([
    ['Two people were shot in Mosul on Monday.', ['Mosul IRQ']],
    ['A bomb went off in the border town of Narva.', ['Narva EST']],
    ['A train left the tracks near Springfield, Illinois.', ['Springfield USA', 'Illinois USA']],
    ['The storm hit Georgia, Alabama and Florida.', ['Georgia USA', 'Alabama USA', 'Florida USA']],
    ['Russia and Georgia agreed to a truce.', ['Russia RUS metonym', 'Georgia GEO metonym']],
    ['Seoul said that it would wait.', ['Seoul KOR metonym']],
    ['The minister urged Tehran to return to the talks.', ['Tehran IRN metonym']],
    ['Soldiers crossed the DMZ.', ['DMZ -']],
    ['Flooding was reported in Idlib province.', ['Idlib SYR']],
    ['Ships passed the Strait of Hormuz.', ['Strait of Hormuz -']],
    ['Two people were shot in Qwertyabad on Monday.', ['Qwertyabad -']],
    ['A shell fell on the al-Qwertya neighbourhood.', ['al-Qwertya -']],
    ['Rebels stormed the Qwertyan Airport.', ['Qwertyan Airport -']],
    ['They fled to the towns of Qwertyabad and Asdfabad.', ['Qwertyabad -', 'Asdfabad -']],
    ['Shells hit the Qwertyabad and Asdfabad villages.', ['Qwertyabad -', 'Asdfabad -']],
    ['Rebels took the village of Abu Qwertyan.', ['Abu Qwertyan -']],
    // nobody has counted its people
    ['Two people were shot in Tal Afar on Monday.', ['Tal Afar IRQ']],
    ['Troops entered Jarabulus.', ['Jarabulus SYR']],
    ['Two people were shot in Hasakah Governorate.', ['Hasakah SYR']],
    // a town of that name is somewhere, and not meant
    ['Troops stormed the defences at Qwerty Hill.', ['Qwerty Hill -']],
    ['A bomb went off inside the Al-Qwerty Hospital.', ['Al-Qwerty Hospital -']],
    ['The Kremlin denied it.', ['Kremlin RUS metonym']],
    ['Protesters gathered outside the Kremlin.', ['Kremlin RUS']],
    ['UN troops patrol the Green Line in Nicosia.', ['Green Line CYP', 'Nicosia CYP']],
    ['Two people were shot in Vinh, in Nghe An province.', ['Vinh VNM', 'Nghe An VNM']],
  ])('%s', (text, places) => {
    expect(told(text)).toEqual(places)
  })

  test.each([
    'Jack London wrote about dogs.',
    'President Lincoln spoke at noon.',
    'Chelsea Manning was released.',
    'He read it in the Boston Globe.',
    'She studied at the University of Chicago.',
    'Iranian officials and two Syrians were hurt.',
    'The police said nothing in May.',
    'Patients with West Nile virus recovered.',
    'In Nov. 2014 the lines were cut.',
    'Rebels fought the Qwertyan Army.',
  ])('finds no place in: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('the other places of the report decide between places of one name', () => {
    const far = (text: string) => read(text).places.find(({ words }) => words === 'Tripoli')?.place.country
    expect(far('Clashes broke out in Tripoli. Shops in Beirut and Sidon closed.')).toBe('LBN')
    expect(far('Clashes broke out in Tripoli. Shops in Benghazi and Misrata closed.')).toBe('LBY')
  })

  test.each([
    // what a local paper writes, the country of its publisher, and where each place is
    ['Police in Athens are looking for a man last seen in Watkinsville.', 'USA', ['Athens Georgia', 'Watkinsville Georgia']],
    ['A man was shot in Springfield, Greene County, Missouri.', 'USA', ['Springfield Missouri', 'Greene County Missouri', 'Missouri']],
    [
      'A man was shot in Springfield. Crews came from Chatham and Decatur, Illinois.',
      'USA',
      ['Springfield Illinois', 'Chatham Illinois', 'Decatur Illinois', 'Illinois'],
    ],
    ['SALEM, Ore. (Agency) - Police arrested a man in Keizer.', 'USA', ['SALEM Oregon', 'Ore.', 'Keizer Oregon']],
    ['A man was shot in Springfield, Mass., on Monday.', 'USA', ['Springfield Massachusetts', 'Mass.']],
    ['A storm hit Jackson, MS and Monroe, LA on Friday.', 'USA', ['Jackson Mississippi', 'MS', 'Monroe Louisiana', 'LA']],
    ['A man from Washington, Pa., was shot in Indiana, Pa.', 'USA', ['Washington Pennsylvania', 'Pa.', 'Indiana Pennsylvania', 'Pa.']],
    ['A man was shot in London, Ont., on Monday.', 'CAN', ['London Ontario', 'Ont.']],
    ['He was ill. Miss Jones washed. Mass was held.', 'USA', []],
    ['Three men were arrested in Boston and Spalding.', 'GBR', ['Boston England', 'Spalding England']],
    ['Two men were arrested in Washington, Tyne and Wear.', 'GBR', ['Washington England', 'Tyne and Wear']],
    ['Gardai in Newbridge, Co Kildare, arrested a man from Naas.', 'IRL', ['Newbridge Kildare', 'Co Kildare', 'Naas Kildare']],
    ['A wall fell in Salem in Tamil Nadu.', 'IND', ['Salem Tamil Nādu', 'Tamil Nadu']],
    ['A man was arrested in Hyderabad and taken to Jamshoro.', 'PAK', ['Hyderabad Sindh', 'Jamshoro Sindh']],
    ['A fire in Hamilton killed two. Crews from Burlington helped.', 'CAN', ['Hamilton Ontario', 'Burlington Ontario']],
  ])('%s (%s)', (text, country, places) => {
    expect(read(text, country as CountryCode).places.map(({ words, place }) => [words, place.region].filter(Boolean).join(' '))).toEqual(places)
  })

  test('the town of a dateline is where the report is from', () => {
    expect(read('SALEM, Ore. (Agency) - Police arrested a man.').places[0]?.role).toBe('at')
  })

  test('an unknown village takes the point of the town that it lies near', () => {
    const { places, findings } = read('Rebels burned the village of Qwertyabad in Idlib province.')
    expect(places[0]).toMatchObject({ words: 'Qwertyabad', place: { precision: 'near', country: 'SYR' } })
    expect(findings.map(({ code }) => code)).toContain('place-unknown')
  })

  test('coordinates stand as they are, in the country of what is named beside them', () => {
    const [gori, point] = read('A shell fell near Gori, at 42.0012 N, 44.1013 E, on Monday.').places
    expect(gori?.words).toBe('Gori')
    expect(point).toMatchObject({ words: '42.0012 N, 44.1013 E', place: { latitude: 42.0012, longitude: 44.1013, precision: 'exact', country: 'GEO' } })
  })

  test('a place that another is measured from is only near', () => {
    expect(read('A bridge fell 40 km (25 miles) south of Goma.').places.map(({ words, role, place }) => [words, role, place.precision])).toEqual([
      ['Goma', 'reference', 'near'],
    ])
    expect(read('A bridge fell in the south of Goma.').places[0]?.role).toBe('at')
  })

  test('"near" is kept', () => {
    expect(read('The plane came down near Goma.').places[0]?.place.precision).toBe('near')
  })

  test('the words are those of the text, in order and without overlap', () => {
    const pieces = ['Mosul', 'near', 'the', 'Goma', ',', 'Iraq', 'said', 'New', 'York', 'in', 'Smith', 'River', '.', 'US', '-', 'al', 'of']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (words) => {
        const text = words.join(' ')
        let end = 0
        for (const place of read(text).places) {
          expect(text.slice(place.at.start, place.at.end)).toBe(place.words)
          expect(place.at.start).toBeGreaterThanOrEqual(end)
          end = place.at.end
        }
      }),
      { numRuns: 60 },
    )
  })
})
