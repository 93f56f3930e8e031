import type { Meaning } from './meaning.ts'

/** Names a single day: what a clock time or a part of the day can belong to. */
export function namesDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'value':
      return /^\d{4}-\d\d-\d\d$/u.test(meaning.value)
    case 'recurring':
      return meaning.of.kind === 'weekday' || meaning.of.kind === 'month-day' || meaning.of.kind === 'holiday'
    case 'unit':
      return meaning.unit === 'day'
    case 'day-number':
    case 'day-shift':
    case 'either':
      return true
    default:
      return false
  }
}
