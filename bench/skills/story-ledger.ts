import type { Claim } from '../../src/domain/claim.ts'
import type { ClaimId, ReportId } from '../../src/domain/id.ts'
import type { Party } from '../../src/domain/party.ts'
import type { Commitment } from '../../src/domain/record.ts'
import type { Thing } from '../../src/domain/thing.ts'
import { accuracy } from '../measures.ts'
import { dayFits, isNamed, pairBestFirst } from './story-match.ts'
import type { Folded, Teller } from './story-match.ts'
import type { ExpectedBoardRow, ExpectedCommitment, ExpectedStory } from './story-types.ts'

/** The figures of the ledger, undertaking by undertaking, and the commitments that nobody expects. */
export function scoreLedger({ ledger, whole, things }: ExpectedStory, { claims, commitments }: Folded, teller: Teller) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const wrongIn = (row: ExpectedCommitment, commitment: Commitment) => wrongInRow(row, commitment, byId, things)
  const candidates = ledger.flatMap((row) => {
    const told = new Set(row.told.flatMap(teller.claimsOf).map(({ id }) => id))
    return commitments
      .filter(({ kind, by, claims: ids }) => ids.some((id) => told.has(id)) && row.kind.includes(kind) && hasOne(row.by, by))
      .map((commitment) => ({ left: row, right: commitment, cost: wrongIn(row, commitment).length }))
  })
  const found = pairBestFirst(candidates)
  const taken = new Set(found.values())
  const outcomes = ledger.map((row) => {
    const commitment = found.get(row)
    return commitment ? { id: row.id, commitment, wrong: wrongIn(row, commitment) } : { id: row.id, wrong: ['missing'] }
  })
  const isWhole = ({ claims: ids }: Commitment): boolean => ids.every((id) => whole.includes(teller.nameOf(byId.get(id)?.report as ReportId) ?? ''))
  const judged = commitments.filter(isWhole)
  const share = (isRight: (wrong: readonly string[]) => boolean): number => accuracy(outcomes.map(({ wrong }) => isRight(wrong)))
  return {
    figures: [
      { metric: 'ledger_found', value: share((wrong) => !wrong.includes('missing')), n: ledger.length },
      { metric: 'ledger_status', value: share((wrong) => !['missing', 'status', 'changed'].some((field) => wrong.includes(field))), n: ledger.length },
      { metric: 'ledger_right', value: share((wrong) => wrong.length === 0), n: ledger.length },
      { metric: 'ledger_precision', value: accuracy(judged.map((commitment) => taken.has(commitment))), n: judged.length },
    ],
    ledger: outcomes,
    unasked: judged.filter((commitment) => !taken.has(commitment)),
  }
}

const hasOne = (countries: readonly string[], parties: readonly Party[]): boolean => parties.some(({ country }) => countries.includes(country ?? ''))

function wrongInRow(
  row: ExpectedCommitment,
  commitment: Commitment,
  claims: ReadonlyMap<ClaimId, Claim>,
  things: readonly ExpectedBoardRow[],
): readonly string[] {
  const last = commitment.changes.at(-1)
  const named = commitment.claims.flatMap((id) => thingsOf(claims.get(id)))
  const names = things.find(({ thing }) => thing === row.thing)?.names ?? []
  const right: Readonly<Record<string, boolean>> = {
    against: row.against === undefined || hasOne(row.against, commitment.against),
    act: row.act === undefined || (commitment.act !== undefined && row.act.includes(commitment.act.event)),
    thing: row.thing === undefined || named.some((thing) => isNamed(names, [thing.name, thing.words])),
    given: row.given === undefined || dayFits(row.given, commitment.made),
    status: row.status === commitment.status,
    changed: row.changed === undefined || dayFits(row.changed, last?.interval),
  }
  return Object.keys(right).filter((field) => !right[field])
}

const thingsOf = (claim: Claim | undefined): readonly Thing[] => [claim?.thing, claim?.about?.thing].flatMap((thing) => (thing ? [thing] : []))
