import type { ReportId } from './id.ts'
import type { CountryCode } from './party.ts'
import type { IsoDay, Moment } from './when.ts'

export const sourceKinds = ['agency', 'state media', 'newspaper', 'broadcaster', 'government', 'organisation', 'social', 'unknown'] as const

/** A publisher. */
export type Source = {
  readonly name: string
  readonly country?: CountryCode
  readonly kind: (typeof sourceKinds)[number]
}

/** When it was published, and how we know. */
export type Published =
  { readonly kind: 'stated'; readonly at: Moment; readonly by: 'option' | 'front-matter' | 'metadata' | 'text' } | { readonly kind: 'unknown' }

/** One published text. `text` is what every span of the reading points into; it never changes. */
export type Report = {
  readonly id: ReportId
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly byline?: string
  readonly source?: Source
  readonly published: Published
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`, from the caller's clock. */
  readonly fetched: string
  /** ISO 639-1. */
  readonly language: string
  /** The id of the report that this one is a later edition of. */
  readonly editionOf?: ReportId
  /** The file or address it was read from, for messages. */
  readonly origin: string
}

export function publishedDay(report: Report): IsoDay | undefined {
  return report.published.kind === 'stated' ? (report.published.at.slice(0, 10) as IsoDay) : undefined
}
