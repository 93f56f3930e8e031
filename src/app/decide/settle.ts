import { statuses, type EventType } from '../../domain/act.ts'
import type { Verdict } from '../../domain/decision.ts'
import { parseClaimId, type ClaimId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import type { OpenedRecord } from '../open-record.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import { isAct } from '../act-name.ts'
import { createLookup, type Lookup } from '../lookup.ts'

/** A decision that cannot be kept: an id that is none or is not in the record, or a word that does not fit what it names. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}

/** What a person typed: claims as `464aa4a7a67c-1`, events as `e-464aa4a7a67c-1`. */
export type Wish =
  | { readonly kind: 'accept' | 'reject'; readonly of: string }
  | { readonly kind: 'correct'; readonly of: string; readonly status?: string; readonly act?: string }
  | { readonly kind: 'merge' | 'split'; readonly of: readonly string[] }
  | { readonly kind: 'link'; readonly commitment: string; readonly deed: string; readonly as: Extract<Verdict, { kind: 'link' }>['as'] }

/** The verdict on claims that a wish comes to, checked against the record. Throws a DecisionError that says what is wrong with it. */
export function settle(wish: Wish, record: OpenedRecord): Verdict {
  const lookup = createLookup(record)
  switch (wish.kind) {
    case 'accept':
      return { kind: 'accept', claim: claimEverRead(wish.of, record) }
    case 'reject':
      return { kind: 'reject', claim: oneClaim(wish.of, lookup) }
    case 'correct':
      return { kind: 'correct', claim: oneClaim(wish.of, lookup), fields: correctedFields(wish) }
    case 'merge':
      return { kind: 'merge', claims: atLeastTwo(claimsOfAll(wish.of, lookup)) }
    case 'split':
      return { kind: 'split', claims: claimsOfAll(wish.of, lookup) }
    case 'link':
      return settleLink(wish, record, lookup)
  }
}

function correctedFields({ status, act }: Extract<Wish, { kind: 'correct' }>): Extract<Verdict, { kind: 'correct' }>['fields'] {
  if (status === undefined && act === undefined) throw new DecisionError('a correction needs another status or another act')
  const known = statuses.find((each) => each === status)
  if (status !== undefined && known === undefined) throw new DecisionError(`"${status}" is no status; there are ${statuses.join(', ')}`)
  if (act !== undefined && !isAct(act)) throw new DecisionError(`"${act}" is no event or mode of PLOVER (as "ASSAULT" or "ASSAULT/drone")`)
  const [event, mode] = (act ?? '').split('/') as [EventType, string | undefined]
  return { ...(known === undefined ? {} : { status: known }), ...(act === undefined ? {} : { act: actOf(event, mode) }) }
}

function settleLink(wish: Extract<Wish, { kind: 'link' }>, record: OpenedRecord, lookup: Lookup): Verdict {
  const [commitment, by] = [firstClaim(wish.commitment, lookup), firstClaim(wish.deed, lookup)]
  const [word, deed] = [lookup.eventOf(commitment), lookup.eventOf(by)]
  const row = record.commitments.find(({ event }) => event === word?.id)
  if (row === undefined)
    throw new DecisionError(`${wish.commitment} is no threat, promise, demand or plan on the ledger; "sitrep threats" lists those that are`)
  if (word === deed) throw new DecisionError(`${wish.commitment} and ${wish.deed} tell of one event; part them first ("sitrep decide split ${wish.deed}")`)
  if (wish.as === 'undo' && !row.changes.some(({ event }) => event === deed?.id))
    throw new DecisionError(`nothing links ${wish.deed} to ${wish.commitment}: "sitrep threats" shows what came of it, and by which claim`)
  return { kind: 'link', commitment, by, as: wish.as }
}

function atLeastTwo(claims: readonly ClaimId[]): readonly ClaimId[] {
  if (claims.length < 2) throw new DecisionError('a merge needs two claims or events at least')
  return claims
}

const claimsOfAll = (ids: readonly string[], lookup: Lookup): readonly ClaimId[] => [...new Set(ids.flatMap((id) => claimsOf(id, lookup)))]

/** The claims of an event, or the one claim. */
function claimsOf(id: string, lookup: Lookup): readonly ClaimId[] {
  if (!id.startsWith('e-')) return [oneClaim(id, lookup)]
  return eventNamed(id, lookup).claims
}

const firstClaim = (id: string, lookup: Lookup): ClaimId => claimsOf(id, lookup)[0]!

/** An event is known by any of its claims: it is named after the first, which may change when reports come. */
function eventNamed(id: string, lookup: Lookup): Event {
  const event = lookup.eventOf(knownClaimId(id.slice(2), id))
  if (event === undefined) throw new DecisionError(`no event ${id} in this log; "sitrep chronology --json" lists their ids`)
  return event
}

/** A claim that was rejected is in no view of the record any more, and can be accepted again. */
function claimEverRead(id: string, { entries }: OpenedRecord): ClaimId {
  const claim = knownClaimId(id, id)
  const isThere = entries.some((entry) => entry.kind === 'read' && entry.reading.claims.some((each) => each.id === claim))
  if (!isThere) throw new DecisionError(noClaim(id))
  return claim
}

const noClaim = (id: string): string => `no claim ${id} in this log; "sitrep claims" lists them`

function oneClaim(id: string, lookup: Lookup): ClaimId {
  const claim = knownClaimId(id, id)
  if (lookup.claim(claim) === undefined) throw new DecisionError(noClaim(id))
  return claim
}

function knownClaimId(text: string, told: string): ClaimId {
  try {
    return parseClaimId(text)
  } catch (cause) {
    throw new DecisionError(`"${told}" is the id of neither a claim (as 464aa4a7a67c-1) nor an event (as e-464aa4a7a67c-1)`, { cause })
  }
}
