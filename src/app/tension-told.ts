import type { CountryCode } from '../domain/party.ts'
import type { IsoDay } from '../domain/when.ts'
import type { KeptView } from '../record/kept/parts.ts'
import { metBefore, tensionAmong, tensionFrom } from '../record/kept/views.ts'
import { daysFelt } from '../record/tension.ts'
import { dayNumber } from '../record/time-range.ts'
import type { Weights } from '../record/weights.ts'
import { empty } from './open-part.ts'
import { tellTension } from './tension/tell-tension.ts'

type Asked = { readonly countries: readonly CountryCode[]; readonly since: IsoDay | undefined; readonly weights: Weights }

/**
 * What the index of tension among some countries, or all, is reckoned from, as far as it is told from a day on: events of which nothing is left by then are
 * not read. That a pair met before is told however long ago it was: where a pair that is new among the events that were read did meet before, all are read.
 */
export function tensionTold({ kept, today }: Pick<KeptView, 'kept' | 'today'>, { countries, since, weights }: Asked): ReturnType<typeof tensionFrom> {
  const read = (firstDay?: number) => (countries.length === 0 ? tensionFrom(kept, undefined, firstDay) : tensionAmong(kept, countries, firstDay))
  if (since === undefined) return read()
  const firstDay = dayNumber(since) - daysFelt(weights)
  const felt = read(firstDay)
  const record = { ...empty, ...felt, ...(today === undefined ? {} : { today }) }
  const series = (['week', 'month'] as const).flatMap((by) => tellTension(record, { by, weights }).series)
  const newPairs = series.filter(({ points }) => points[0]!.end >= since)
  return newPairs.some(({ pair }) => metBefore(kept, pair, firstDay)) ? read() : felt
}
