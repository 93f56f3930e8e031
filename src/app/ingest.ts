import type { FindingCode } from '../domain/finding.ts'
import type { ReportId } from '../domain/id.ts'
import type { Log, RawReport } from '../domain/ports.ts'
import type { Reading } from '../domain/reading.ts'
import type { Report } from '../domain/report.ts'
import { SourceError } from '../sources/source-error.ts'
import { toReport } from '../sources/to-report.ts'

export type IngestPorts = {
  readonly log: Log
  readonly read: (report: Report) => Reading
  /** The name under which `read` reads. With it, what this reader has read before is passed over without reading it again. */
  readonly reader?: string
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: () => string
  /** Called after each report, when it is safe in the log or refused. */
  readonly onProgress?: (step: IngestStep) => void
}

export type IngestStep = { readonly done: number; readonly origin: string; readonly id?: ReportId; readonly outcome: 'added' | 'known' | 'refused' }

/** Why a report is not in the log; `code` is a SourceErrorCode, or `reading-failed` for a bug of ours. */
type Refusal = { readonly origin: string; readonly code: string; readonly message: string }

export type IngestSummary = {
  readonly added: number
  readonly known: number
  /** Of those added, how many are later editions of a report at the same address. */
  readonly editions: number
  readonly refused: readonly Refusal[]
  /** What the decoder had to do, by report. */
  readonly remarks: readonly { readonly origin: string; readonly remark: string }[]
  /** Of the reports that were added: doubts by code, claims and words. */
  readonly findings: Readonly<Partial<Record<FindingCode, number>>>
  readonly claims: number
  readonly words: number
}

type Outcome = { readonly origin: string } & (
  | { readonly kind: 'added'; readonly report: Report; readonly reading: Reading; readonly remarks: readonly string[] }
  | { readonly kind: 'known'; readonly report: Report }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
)

/**
 * Reads the reports one after the other into the log. Each is there whole or not at all; one that cannot be read is told and the rest
 * go on. When the log itself fails there is nothing to go on with: the StoreError is thrown, and what was acknowledged is safe.
 */
export async function ingest(sources: AsyncIterable<RawReport | SourceError>, ports: IngestPorts): Promise<IngestSummary> {
  const tally = createTally()
  let done = 0
  for await (const source of sources) {
    const outcome = source instanceof SourceError ? refusal(source.origin, source) : await ingestOne(source, ports)
    tally.add(outcome)
    const { origin, kind } = outcome
    ports.onProgress?.({ done: ++done, origin, outcome: kind, ...(kind === 'refused' ? {} : { id: outcome.report.id }) })
  }
  return tally.summary()
}

async function ingestOne(raw: RawReport, { log, read, reader, now }: IngestPorts): Promise<Outcome> {
  const { origin, remarks } = raw
  const known = await log.latest({ id: raw.id })
  const before = known?.report
  const { report, findings } = toReport(before ? withWhatWasTold(raw, before) : raw, await editionBefore(raw, before, log))
  if (before && known.reader === reader && isToldAlike(before, report)) return { kind: 'known', origin, report: before }
  let reading: Reading
  try {
    reading = read(report)
  } catch (cause) {
    // A bug of ours, which this report brought out: it must not keep the others from being read.
    const why = cause instanceof Error ? cause.message : String(cause)
    return refusal(origin, { code: 'reading-failed', message: `${origin}: Sitrep failed on this report (${why}): please tell us` })
  }
  const whole = { ...reading, findings: [...findings, ...reading.findings] }
  const kind = await log.append(report, whole, now())
  return kind === 'known' ? { kind, origin, report } : { kind, origin, report, reading: whole, remarks }
}

const refusal = (origin: string, { code, message }: { readonly code: string; readonly message: string }): Outcome => ({
  kind: 'refused',
  origin,
  code,
  message,
})

/** The report that this one is a later edition of: the newest at its address, if that has other bytes. */
async function editionBefore({ url }: RawReport, before: Report | undefined, log: Log): Promise<ReportId | undefined> {
  if (before) return before.editionOf
  return url === undefined ? undefined : (await log.latest({ url }))?.report.id
}

/** What a person once said of the same bytes (`--published`, `--publisher`) holds until a person says otherwise. */
function withWhatWasTold(raw: RawReport, { published, source }: Report): RawReport {
  const keepsDay = published.kind === 'stated' && published.by === 'option' && raw.published?.by !== 'option'
  return {
    ...raw,
    ...(keepsDay ? { published: { value: published.at, by: 'option' } } : {}),
    ...(raw.publisher === undefined && source !== undefined ? { publisher: source.name } : {}),
  }
}

function isToldAlike(a: Report, b: Report): boolean {
  const day = ({ published }: Report): string => (published.kind === 'stated' ? published.at : '')
  return day(a) === day(b) && a.source?.name === b.source?.name
}

function createTally() {
  const counts = { added: 0, known: 0, editions: 0, claims: 0, words: 0 }
  const refused: Refusal[] = []
  const remarks: { readonly origin: string; readonly remark: string }[] = []
  const findings: Partial<Record<FindingCode, number>> = {}

  const add = (outcome: Outcome): void => {
    if (outcome.kind === 'refused') {
      refused.push({ origin: outcome.origin, code: outcome.code, message: outcome.message })
      return
    }
    counts[outcome.kind]++
    if (outcome.kind === 'known') return
    const { origin, report, reading } = outcome
    counts.claims += reading.claims.length
    counts.words += reading.words
    if (report.editionOf !== undefined) counts.editions++
    for (const { code } of reading.findings) findings[code] = (findings[code] ?? 0) + 1
    remarks.push(...outcome.remarks.map((remark) => ({ origin, remark })))
  }
  return { add, summary: (): IngestSummary => ({ ...counts, refused, remarks, findings }) }
}
