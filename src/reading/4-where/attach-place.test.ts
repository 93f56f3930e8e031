import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Where } from '../../domain/where.ts'
import { openGazetteer } from '../../knowledge/gazetteer/open-gazetteer.ts'
import { analyse } from '../../language/analyse.ts'
import { loadModel } from '../../language/load-model.ts'
import { createTree, kidsBy, relationOf } from '../tree.ts'
import { attachPlace } from './attach-place.ts'
import { findPlaces } from './find-places.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../../data/places.bin', import.meta.url)))
const model = loadModel(readFileSync(new URL('../../../models/en.sitrep-model', import.meta.url)))

function whereOf(text: string, trigger: string): Where {
  const trees = analyse(text, model).map(createTree)
  const places = findPlaces(
    trees.map(({ sentence }) => sentence),
    text,
    gazetteer,
    {},
    () => undefined,
  )
  const tree = trees.find(({ tokens }) => tokens.some(({ words }) => words === trigger))!
  const at = tree.tokens.findIndex(({ words }) => words === trigger)
  const heads = [...kidsBy(tree, at, 'nsubj', 'obj'), ...kidsBy(tree, at, 'obl').filter((kid) => relationOf(tree, kid) === 'obl:agent')]
  return attachPlace({ sentence: tree.number, trigger: at, arguments: heads }, places, trees)
}

function placesOf(text: string, trigger: string): readonly string[] {
  const where = whereOf(text, trigger)
  return where.kind === 'stated' ? [where, ...(where.also ?? [])].map(({ place }) => place.name) : []
}

function placeOf(text: string, trigger: string): string {
  const where = whereOf(text, trigger)
  return where.kind === 'unknown' ? 'unknown' : `${where.place.name} ${where.kind === 'stated' ? 'stated' : where.because}`
}

test.each([
  // text                                                                  trigger       place
  ['Two men were shot in Gori.', 'shot', 'Gori stated'],
  ['In Gori, police arrested two men.', 'arrested', 'Gori stated'],
  ['A shell destroyed a market in Gori.', 'destroyed', 'Gori stated'],
  ['Planes bombed Gori.', 'bombed', 'Gori stated'],
  ['He was arrested in Poti and released in Gori.', 'released', 'Gori stated'],
  ['Police in Gori said on Monday that two men were shot.', 'shot', 'Gori sentence'],
  ['Protesters gathered in Gori. Police arrested two men.', 'arrested', 'Gori previous-sentence'],
  ['GORI (Agency) - Police spoke. Nothing followed. Two men were shot.', 'shot', 'Gori dateline'],
  ['GORI, June 16 (Agency) - Shells hit a market in Kaspi.', 'hit', 'Kaspi stated'],
  ['GORI, Georgia - Two men were shot.', 'shot', 'Gori dateline'],
  ['Two men are dead\n\nGORI, Georgia - The mayor spoke. Nothing followed. Two men were shot.', 'shot', 'Gori dateline'],
  ['Two men were shot in Kaspi, 40 km west of Tbilisi.', 'shot', 'Kaspi stated'],
  ['Two men were shot 40 km (25 miles) west of Gori.', 'shot', 'Gori stated'],
  ["Soldiers patrolled Gori's streets.", 'patrolled', 'Gori stated'],
  ['They were captured by police in northern Georgia.', 'captured', 'Georgia stated'],
  ['Gunmen in the Georgian city of Gori killed a guard.', 'killed', 'Gori stated'],
  ['A shell fell at grid 38T MN 12345 54321.', 'fell', '38T MN 12345 54321 stated'],
  ['Rebels took the town of Gori in the province of Shida Kartli.', 'took', 'Gori stated'],
  ['According to police in Gori, two men were shot.', 'shot', 'Gori sentence'],
  ['They were killed in clashes near Gori town.', 'killed', 'Gori stated'],
  ['Two bombings in Tbilisi killed five people.', 'killed', 'Tbilisi stated'],
  ['Abkhazia is patrolled by two armies.', 'patrolled', 'Abkhazia stated'],
  ['Sudan is patrolled by two armies.', 'patrolled', 'Sudan stated'],
  ['A man from Gori was arrested.', 'arrested', 'unknown'],
  ['Georgia arrested two men.', 'arrested', 'unknown'],
  ['Seoul condemned the launch.', 'condemned', 'unknown'],
  ['Two men were shot.', 'shot', 'unknown'],
])('%s (%s) → %s', (text, trigger, place) => {
  expect(placeOf(text, trigger)).toBe(place)
})

test('of a list of places all are told', () => {
  expect(placesOf('Two men were shot in Gori, Poti and Batumi on Monday.', 'shot')).toEqual(['Gori', 'Poti', 'Batumi'])
  expect(placesOf('Two men were shot in Gori after a rally in Poti.', 'shot')).toEqual(['Gori'])
})
