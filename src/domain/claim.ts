import type { Act, Status } from './act.ts'
import type { ClaimId, ReportId, RuleId } from './id.ts'
import type { Party } from './party.ts'
import type { Span } from './span.ts'
import type { Thing } from './thing.ts'
import type { When } from './when.ts'
import type { Where } from './where.ts'

/** A number with what it counts, as the words had it. `low === high` unless the words give a range. */
export type Quantity = {
  readonly at: Span
  readonly kind: 'dead' | 'injured' | 'missing' | 'detained' | 'crowd' | 'displaced' | 'money' | 'count'
  /** Singular: "leaflet", "soldier", "guard post". For money the ISO 4217 code where it is plain. */
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly approximate: boolean
}

/** One link of the chain of speakers. */
export type Speaker = {
  readonly party: Party
  /** The words that say that it was said: "said", "according to". */
  readonly cue: Span
  readonly manner: 'quoted' | 'paraphrased' | 'mixed'
  readonly medium?: string
  /** When it was said, where that is told. */
  readonly saidOn?: When
}

/** The act that is threatened, promised, demanded, offered, refused, of which somebody is accused, or which is denied. */
export type About = {
  readonly at: Span
  readonly trigger: Span
  /** Absent where the words name no act that PLOVER knows ("other hostile steps"). */
  readonly act?: Act
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly thing?: Thing
  readonly when?: When
  readonly where?: Where
}

export const speechActs = ['threat', 'promise', 'plan', 'demand', 'ultimatum', 'offer', 'refusal', 'accusation', 'denial'] as const
export type SpeechAct = (typeof speechActs)[number]

/** What lowered the certainty of a row, and by how much (a factor between 0 and 1). */
export type Doubt = { readonly field: string; readonly because: string; readonly factor: number }

/** The report tells the claim to lie before, after or beside another of its claims, by the words at `at`. */
export type ClaimOrder = { readonly order: 'before' | 'after' | 'same'; readonly than: ClaimId; readonly at: Span }

/** What one report says that somebody says. Never an event: that is a cluster of claims. */
export type Claim = {
  readonly id: ClaimId
  readonly report: ReportId
  /** Number of the sentence in the report, from 0. */
  readonly sentence: number
  /** The clause that says it. */
  readonly evidence: Span
  /** The word or words that name the act; inside `evidence`. */
  readonly trigger: Span
  /** Outermost first; empty when the report itself says it. */
  readonly saidBy: readonly Speaker[]
  readonly act: Act
  readonly speechAct?: SpeechAct
  readonly about?: About
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly thing?: Thing
  /** The state that this claim says the thing came into. */
  readonly state?: string
  readonly status: Status
  /** Told as background: it happened before the news of the day. */
  readonly background: boolean
  readonly when: When
  readonly where: Where
  readonly quantities: readonly Quantity[]
  readonly condition?: Span
  readonly deadline?: When
  /** Absent where no words order it against another claim. */
  readonly order?: readonly ClaimOrder[]
  /** The claim of the same report whose happening this one tells again in words that do not name it: another toll, a denial, who is blamed for it. */
  readonly retells?: ClaimId
  /** Probability, 0 to 1, that every field of the row is right. */
  readonly certainty: number
  readonly doubts: readonly Doubt[]
  readonly by: RuleId
  /** The tree path from the trigger to each party, for `why`: "nsubj", "obl:to". */
  readonly paths: Readonly<Record<string, string>>
}
