import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import { isIsoDay } from '../../domain/when.ts'
import { countryName, isCountry } from '../../knowledge/countries/find-country.ts'
import { leadClaim, whenOf } from '../wording/event-words.ts'
import { listWords, topicOf } from '../wording/prose.ts'
import { dayWords } from '../wording/when-words.ts'
import type { Telling } from './telling.ts'

/** One point on which sources differ, side by side. */
export type Dispute = {
  /** What was read of the event, for programs. */
  readonly topic: string
  readonly when: string
  readonly about: string
  readonly versions: readonly {
    readonly value: string
    readonly by: readonly string[]
    /** The sentence that says so. */
    readonly quote: string
    readonly claims: readonly ClaimId[]
  }[]
}

const questions = { number: 'how many', day: 'on which day', place: 'where', actor: 'who did it', whether: 'whether it is so' } as const

/** What the sources of an event tell otherwise. One source that gives two values contradicts nobody: that is not told here. */
export function disputesOf(events: readonly Event[], telling: Telling): readonly Dispute[] {
  return events.flatMap((event) =>
    event.disagreements.filter(isBetweenSources).map(({ about, unit, versions }) => ({
      topic: topicOf(event),
      when: whenOf(event.interval),
      about: unit === undefined ? questions[about] : `${questions[about]} ${manyOf(unit)}`,
      versions: versions.map(({ value, by, claims }) => {
        const lead = leadClaim(claims, telling)
        return {
          value: about === 'actor' ? doerWords(value, lead, isWithinOneState(versions)) : valueWords(about, value),
          by,
          quote: lead === undefined ? '' : telling.quotes.sentence(lead),
          claims,
        }
      }),
    })),
  )
}

const isBetweenSources = ({ versions }: Event['disagreements'][number]): boolean => new Set(versions.flatMap(({ by }) => by)).size > 1

const manyOf = (unit: string): string =>
  unit === 'person' ? 'people' : unit.endsWith('man') ? unit.replace(/man$/u, 'men') : unit.endsWith('s') ? unit : `${unit}s`

function valueWords(about: keyof typeof questions, value: string): string {
  if (about === 'day' && isIsoDay(value)) return dayWords(value)
  if (about === 'number') return value.endsWith('+') ? `at least ${value.slice(0, -1)}` : value.replace(/^~/u, 'about ').replace('-', ' to ')
  return value === 'asserted' ? 'yes' : value === 'denied' ? 'no' : value
}

/** "Sudan" and "not Sudan" say nothing of who of Sudan did it. */
const isWithinOneState = (versions: Event['disagreements'][number]['versions']): boolean =>
  new Set(versions.map(({ value }) => value.replace(/^not /u, ''))).size < versions.length

/** "North Korea", "not North Korea"; "Hezbollah (Lebanon)" where one who is known by a name of his own is told, and whoever it was where all are of one state. */
function doerWords(value: string, lead: Claim | undefined, isNamed: boolean): string {
  const codes = value.replace(/^not /u, '')
  const countries = codes
    .split(', ')
    .map((code) => (isCountry(code) ? countryName(code) : code))
    .join(', ')
  const known = lead?.actor.filter(({ kind, registerId }) => kind !== 'country' && (isNamed || registerId !== undefined)).map(({ name }) => name) ?? []
  const doers = known.length === 0 || known.includes(countries) ? countries : `${listWords([...new Set(known)])} (${countries})`
  return codes === value ? doers : `not ${doers}`
}
