import type { Claim } from '../../domain/claim.ts'
import type { ClaimId, ReportId } from '../../domain/id.ts'
import type { LogEntry, ReadEntry } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import { byOrdinal, dayKey } from '../canonical.ts'
import type { KeptClaim } from '../kept-claim.ts'
import { keepClaim } from '../kept-claim.ts'
import { printedOf } from '../origins.ts'
import { termsOf } from '../stories.ts'
import { collectSignatures } from '../thing-mentions.ts'
import type { DecidedEntry, NotedReading } from './intake.ts'
import { notedReading } from './intake.ts'
import type { KeptReport, KeptWords, Mark } from './kept.ts'
import { markOf } from './kept.ts'
import type { PackedClaim, PackedWords } from './pack.ts'
import { openPacking, packClaim, packWords } from './pack.ts'

// What the folds need of a report is made of that report alone: many at a time, in any thread, as plain data.

/** A report as it stands now, with the claims of its newest reading as a person's decisions left them. */
export type StandingReport = { readonly report: Report; readonly claims: readonly Claim[] }

/** A report, what it is compared by and its claims, as the folds keep them; its story and its origin are told later, by its epoch. */
export type Digest = { readonly report: KeptReport; readonly words: KeptWords; readonly claims: readonly KeptClaim[] }

export function digestOf({ report, claims }: StandingReport): Digest {
  const { all, keyOf } = collectSignatures(claims)
  return {
    report: {
      id: report.id,
      day: dayKey(report),
      ...(report.source === undefined ? {} : { publisher: report.source.name }),
      story: '',
      origin: '',
      signatures: all,
    },
    words: { ...termsOf(report), ...printedOf(report) },
    claims: claims.map((claim) => {
      const thing = claim.thing && keyOf(claim.report, claim.thing)
      const aboutThing = claim.about?.thing && keyOf(claim.report, claim.about.thing)
      return keepClaim(claim, report, { ...(thing === undefined ? {} : { thing }), ...(aboutThing === undefined ? {} : { aboutThing }) })
    }),
  }
}

/** A report as nothing but its reading has it. */
const asRead = ({ report, reading }: ReadEntry): StandingReport => ({ report, claims: [...reading.claims].sort(byOrdinal) })

/** A reading, digested; values that are told again and again stand by their numbers in the batch. */
export type DigestedReading = {
  readonly noted: NotedReading
  readonly id: ReportId
  readonly day: string
  readonly publisher?: string
  readonly signatures: readonly number[]
  readonly words: PackedWords
  readonly claims: readonly (readonly [id: ClaimId, packed: PackedClaim])[]
}

/** Entries of the log in their order, and what the numbers in them stand for: the first value is number 1. */
export type DigestedBatch = {
  readonly values: readonly string[]
  readonly entries: readonly (DigestedReading | DecidedEntry)[]
  readonly last: Mark | undefined
}

/** Digests entries of the log. What comes out is plain data, and the same whatever was digested before. */
export function digestBatch(entries: readonly LogEntry[]): DigestedBatch {
  const values: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (value: unknown): number => {
    const text = JSON.stringify(value)
    let number = numbers.get(text)
    if (number === undefined) numbers.set(text, (number = values.push(text)))
    return number
  }
  const packing = openPacking({
    numberOf,
    valueOf: () => {
      throw new Error('what is digested is only packed')
    },
  })
  const digested = entries.map((entry): DigestedBatch['entries'][number] => {
    if (entry.kind === 'decided') return entry
    const { report, words, claims } = digestOf(asRead(entry))
    return {
      noted: notedReading(entry),
      id: report.id,
      day: report.day,
      ...(report.publisher === undefined ? {} : { publisher: report.publisher }),
      signatures: report.signatures.map(numberOf),
      words: packWords(words, packing),
      claims: claims.map((claim) => [claim.claim.id, packClaim(claim, packing)] as const),
    }
  })
  const last = entries.at(-1)
  return { values, entries: digested, last: last && markOf(last) }
}
