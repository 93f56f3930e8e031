import type { CountryCode } from '../../domain/party.ts'

/** Countries whose English press writes the month first: 6/16/2020. Unicode CLDR, short date patterns of `en-XX`. */
const monthFirst: ReadonlySet<string> = new Set(['USA', 'PHL', 'PRI', 'GUM', 'FSM', 'MHL', 'PLW', 'ASM', 'VIR'])
/** Countries where both orders, or the year first, are in use. */
const mixed: ReadonlySet<string> = new Set(['CAN', 'CHN', 'JPN', 'KOR', 'PRK', 'TWN', 'MNG', 'ZAF', 'KEN', 'GHA', 'PAN', 'SAU', 'ISR', 'BLZ'])

/** How 3/4/2020 is written in a country: true for 3 April; undefined where no one order is the rule. */
export function writesDayFirst(country: CountryCode): boolean | undefined {
  return mixed.has(country) ? undefined : !monthFirst.has(country)
}
