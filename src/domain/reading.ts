import type { Claim } from './claim.ts'
import type { Finding } from './finding.ts'
import type { ReportId } from './id.ts'
import type { Learned, Party } from './party.ts'
import type { Thing } from './thing.ts'

/** What was read from one report: a pure function of its text, the knowledge and the model. */
export type Reading = {
  readonly report: ReportId
  /** Version of Sitrep and of the model that read it: "0.1.0+en-1a2b3c4d". */
  readonly reader: string
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  /** Every mention of a party or a thing, also of those in no claim. */
  readonly parties: readonly Party[]
  readonly things: readonly Thing[]
  /** People whom no register knows and of whom the report says who they are; absent in readings of older versions. */
  readonly learned?: readonly Learned[]
  readonly words: number
}
