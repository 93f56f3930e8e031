import type { Claim } from '../../src/domain/claim.ts'
import { intervalOf } from '../../src/domain/when.ts'
import { accuracy } from '../measures.ts'
import { bCubed } from './same-event.ts'
import { dayFits } from './story-match.ts'
import type { Folded, Teller } from './story-match.ts'
import type { ExpectedEvent } from './story-types.ts'

/** The figures of the events, and the tellings that no claim answers. */
export function scoreEvents(expected: readonly ExpectedEvent[], { events }: Folded, teller: Teller) {
  const eventOf = new Map(events.flatMap((event) => event.claims.map((id) => [id, event] as const)))
  const tellings = expected.flatMap((event) => event.told.map((telling) => ({ ...telling, event, claim: bestClaim(event, teller.claimsOf(telling)) })))
  const labels = tellings.map(({ claim }, index) => (claim ? String(eventOf.get(claim.id)?.id) : `untold ${index}`))
  const disagreements = expected.flatMap((event) =>
    (event.disagreements ?? []).map(({ about, values }) =>
      tellings.some(
        (telling) =>
          telling.event === event &&
          telling.claim !== undefined &&
          (eventOf.get(telling.claim.id)?.disagreements ?? []).some((ours) => ours.about === about && hasAll(values, ours.versions)),
      ),
    ),
  )
  return {
    figures: [
      { metric: 'events_told', value: accuracy(tellings.map(({ claim }) => claim !== undefined)), n: tellings.length },
      {
        metric: 'events_b3',
        value:
          tellings.length === 0
            ? 0
            : bCubed(
                tellings.map(({ event }) => event.id),
                labels,
              ),
        n: tellings.length,
      },
      { metric: 'disagreements', value: accuracy(disagreements), n: disagreements.length },
    ],
    untold: tellings.filter(({ claim }) => claim === undefined).map(({ in: dispatch, words, event }) => ({ in: dispatch, words, event: event.id })),
  }
}

const bestClaim = ({ type, when }: ExpectedEvent, claims: readonly Claim[]): Claim | undefined =>
  claims.find((claim) => type.includes(claim.act.event) && (when === undefined || dayFits(when, intervalOf(claim.when))))

/** A version is the value, exact, about or at least: "~500" and "500+" are told where 500 is expected. */
const hasAll = (values: readonly string[], versions: readonly { readonly value: string }[]): boolean =>
  values.every((value) => versions.some((version) => version.value.replaceAll(/^~|\+$/gu, '') === value))
