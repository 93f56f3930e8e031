import type { Claim } from '../domain/claim.ts'
import type { Decision, Verdict } from '../domain/decision.ts'
import type { ClaimId } from '../domain/id.ts'
import type { LogEntry, ReadEntry } from '../domain/record.ts'
import type { Span } from '../domain/span.ts'

type DecidedEntry = Extract<LogEntry, { kind: 'decided' }>

/** Claims that a person put together, or set apart from all others. Later ones outrank earlier ones. */
export type Constraint = { readonly kind: 'merge' | 'split'; readonly claims: readonly ClaimId[] }

/** What a person says came of a commitment. */
export type Link = Omit<Extract<Verdict, { kind: 'link' }>, 'kind'> & { readonly why: string }

/** A decision with its claims as the standing reading numbers them. */
export type PlacedDecision = { readonly decision: Decision; readonly verdict: Verdict; readonly missing: boolean }

/**
 * Carries decisions over to the newest reading. A decision names a claim by the number it had in the reading that the person saw; a later version
 * of Sitrep may number the claims of the same text otherwise, so the claim is looked up again by the words that it points at.
 */
export function placeDecisions(decided: readonly DecidedEntry[], readings: readonly ReadEntry[]): readonly PlacedDecision[] {
  const history = new Map<string, ReadEntry[]>()
  for (const entry of [...readings].sort((a, b) => a.sequence - b.sequence)) {
    const key = entry.report.id.slice(0, 12)
    const list = history.get(key)
    if (list) list.push(entry)
    else history.set(key, [entry])
  }
  return [...decided]
    .sort((a, b) => a.sequence - b.sequence)
    .map(({ decision, sequence }) => {
      let missing = false
      const move = (id: ClaimId): ClaimId => {
        const now = carriedOver(id, sequence, history.get(id.slice(0, 12)) ?? [])
        if (now === undefined) missing = true
        return now ?? id
      }
      return { decision, verdict: mapClaims(decision.verdict, move), missing }
    })
}

function carriedOver(id: ClaimId, sequence: number, history: readonly ReadEntry[]): ClaimId | undefined {
  const newest = history.at(-1)
  const seen = history.findLast((entry) => entry.sequence < sequence) ?? history[0]
  const claim = seen?.reading.claims.find((candidate) => candidate.id === id)
  if (claim === undefined || newest === undefined) return undefined
  if (seen === newest) return id
  let best: { readonly id: ClaimId; readonly shared: number } | undefined
  for (const candidate of newest.reading.claims) {
    const shared = sharedLength(candidate.trigger, claim.trigger) * (candidate.act.event === claim.act.event ? 2 : 1)
    if (shared > 0 && (best === undefined || shared > best.shared)) best = { id: candidate.id, shared }
  }
  return best?.id
}

const sharedLength = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

function mapClaims(verdict: Verdict, move: (id: ClaimId) => ClaimId): Verdict {
  switch (verdict.kind) {
    case 'accept':
    case 'reject':
    case 'correct':
      return { ...verdict, claim: move(verdict.claim) }
    case 'merge':
    case 'split':
      return { ...verdict, claims: verdict.claims.map(move) }
    case 'link':
      return { ...verdict, commitment: move(verdict.commitment), by: move(verdict.by) }
  }
}

export type Decided = { readonly claims: readonly Claim[]; readonly constraints: readonly Constraint[]; readonly links: readonly Link[] }

/** Rejected claims leave the folds, accepted and corrected ones are certain; the last word on a claim counts. */
export function applyDecisions(claims: readonly Claim[], placed: readonly PlacedDecision[]): Decided {
  if (placed.length === 0) return { claims, constraints: [], links: [] }
  const rejected = new Set<ClaimId>()
  const changed = new Map<ClaimId, Partial<Claim>>()
  const constraints: Constraint[] = []
  const links: Link[] = []
  for (const { verdict, decision, missing } of placed) {
    switch (verdict.kind) {
      case 'reject':
        rejected.add(verdict.claim)
        break
      case 'accept':
        rejected.delete(verdict.claim)
        changed.set(verdict.claim, { ...changed.get(verdict.claim), certainty: 1, doubts: [] })
        break
      case 'correct':
        rejected.delete(verdict.claim)
        changed.set(verdict.claim, { ...changed.get(verdict.claim), ...verdict.fields, certainty: 1, doubts: [] })
        break
      case 'merge':
      case 'split':
        constraints.push({ kind: verdict.kind, claims: verdict.claims })
        break
      case 'link':
        if (!missing) links.push({ commitment: verdict.commitment, by: verdict.by, as: verdict.as, why: decision.why })
        break
    }
  }
  return {
    claims: claims.filter((claim) => !rejected.has(claim.id)).map((claim) => ({ ...claim, ...changed.get(claim.id) })),
    constraints,
    links,
  }
}
