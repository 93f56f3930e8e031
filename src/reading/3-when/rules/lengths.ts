import type { Unit } from '../../../knowledge/calendar/names.ts'
import type { Meaning } from '../meaning.ts'

/** A length of so many units. */
export const duration = (amount: number | undefined, unit: Unit): Meaning => ({ kind: 'duration', unit, ...(amount === undefined ? {} : { amount }) })

/** "P1D", "P2W", "PT1H": how often, as TIMEX3 writes it. */
export function setValue(amount: number, unit: Unit): string {
  const code = unitCodes[unit]
  return `P${timeUnits.has(unit) ? 'T' : ''}${amount * code.times}${code.letter}`
}

const timeUnits: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour'])

const unitCodes: Record<Unit, { readonly times: number; readonly letter: string }> = {
  second: { times: 1, letter: 'S' },
  minute: { times: 1, letter: 'M' },
  hour: { times: 1, letter: 'H' },
  day: { times: 1, letter: 'D' },
  night: { times: 1, letter: 'D' },
  weekend: { times: 2, letter: 'D' },
  week: { times: 1, letter: 'W' },
  fortnight: { times: 2, letter: 'W' },
  month: { times: 1, letter: 'M' },
  season: { times: 3, letter: 'M' },
  quarter: { times: 1, letter: 'Q' },
  half: { times: 6, letter: 'M' },
  year: { times: 1, letter: 'Y' },
  decade: { times: 10, letter: 'Y' },
  century: { times: 100, letter: 'Y' },
  millennium: { times: 1000, letter: 'Y' },
}

/** The length as TIMEX3 writes it: "P2Y6M", "PT90M", "PXD". */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const { times, letter } = unitCodes[unit]
  const prefix = timeUnits.has(unit) ? 'PT' : 'P'
  if (amount === undefined) return `${prefix}X${letter}`
  const total = amount * times
  const whole = Math.floor(total)
  if (total === whole) return `${prefix}${whole}${letter}`
  const finer = { Y: ['M', 12], M: unit === 'minute' ? ['S', 60] : ['D', 30], H: ['M', 60], W: ['D', 7], D: undefined, S: undefined, Q: ['M', 3] }[letter] as
    [string, number] | undefined
  if (finer === undefined || total - whole !== 0.5) return `${prefix}${total}${letter}`
  const rest = Math.floor(finer[1] / 2)
  return whole === 0 ? `${prefix}${rest}${finer[0]}` : `${prefix}${whole}${letter}${rest}${finer[0]}`
}
