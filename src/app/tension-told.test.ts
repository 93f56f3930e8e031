import { expect, test } from 'vitest'
import { countryCode } from '../domain/party.ts'
import { isoDay } from '../domain/when.ts'
import { tensionAmong } from '../record/kept/views.ts'
import { logOf } from '../record/testing/claims.ts'
import { keptOf, madeEntries } from '../../test/support/kept-log.ts'
import { liaisonOfficeStory } from '../record/testing/liaison-office.ts'
import { defaultWeights } from '../record/weights.ts'
import { empty } from './open-part.ts'
import { tellTension } from './tension/tell-tension.ts'
import { tensionTold } from './tension-told.ts'

test('from a day on, the index of tension is told as it is reckoned from all events, of which not all are read', async () => {
  const weights = { ...defaultWeights, halfLifeDays: 0.2 }
  let isSpared = false
  for (const entries of [logOf(liaisonOfficeStory), madeEntries(900, 5)]) {
    const kept = await keptOf(entries)
    for (const countries of [['KOR', 'PRK'], ['PRK']].map((codes) => codes.map(countryCode))) {
      for (const since of kept.day.names('').filter((_, i) => i % 7 === 0)) {
        const today = isoDay('2020-12-31')
        const all = tensionAmong(kept, countries)
        const told = tensionTold({ kept, today }, { countries, since: isoDay(since), weights })
        isSpared ||= told.events.length < all.events.length
        const about = countries.map((country) => ({ country, words: country }))
        for (const by of ['week', 'month'] as const) {
          const seriesOf = (record: typeof all) => tellTension({ ...empty, ...record, today }, { by, weights, about, since: isoDay(since) }).series
          expect(seriesOf(told), `${countries.join()} ${since}`).toEqual(seriesOf(all))
        }
      }
    }
  }
  expect(isSpared).toBe(true)
})
