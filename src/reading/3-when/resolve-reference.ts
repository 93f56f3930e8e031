import type { Interval } from '../../domain/when.ts'
import { addDays } from '../../domain/when.ts'
import type { Resolved, Scene } from './scene.ts'
import { date } from './scene.ts'

/** "now", "recently", "soon": on, before or after the day of the report. */
export function resolveReference(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', scene: Scene): Resolved {
  const { published } = scene
  const reference = date(value)
  if (published === undefined || scene.chronicle) return reference
  const interval: Interval =
    value === 'PRESENT_REF'
      ? { start: published, end: published, grain: 'day', approximate: true }
      : value === 'PAST_REF'
        ? { end: addDays(published, -1), grain: 'span' }
        : { start: addDays(published, 1), grain: 'span' }
  return { ...reference, from: published, interval }
}
