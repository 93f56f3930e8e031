import type { IsoDay } from '../../domain/when.ts'
import { addDays } from '../../domain/when.ts'
import { civilDay } from './civil.ts'

/** Easter Sunday of the Western churches (Gregorian computus, in the form of Meeus, Jones and Butcher). */
export function westernEaster(year: number): IsoDay | undefined {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCorrection = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - leapCorrection + 15) % 30
  const moon = epact - Math.floor((golden + 11 * epact) / 319)
  const sunday = (2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - (year % 4) - moon + 32) % 7
  const month = Math.floor((moon + sunday + 90) / 25)
  return civilDay(year, month, (moon + sunday + month + 19) % 32)
}

/** Easter Sunday of the Orthodox churches (Julian computus), as a day of the Gregorian calendar. */
export function orthodoxEaster(year: number): IsoDay | undefined {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const month = Math.floor((moon + sunday + 114) / 31)
  const julian = civilDay(year, month, ((moon + sunday + 114) % 31) + 1)
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return julian === undefined ? undefined : addDays(julian, lag)
}
