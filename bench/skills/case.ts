import type { Claim } from '../../src/domain/claim.ts'
import type { ClaimId, ThingId } from '../../src/domain/id.ts'
import type { BoardRow, SituationRecord } from '../../src/domain/record.ts'
import type { Span } from '../../src/domain/span.ts'
import { spanCovers } from '../../src/domain/span.ts'
import type { Figure } from '../figure.ts'
import { accuracy, matchOneToOne } from '../measures.ts'
import { sharedLength } from '../spans.ts'
import { dateFits, plainName, thingsOf, wrongFields } from './case-fields.ts'
import type { CaseRecord, ExpectedFollowThrough, ExpectedRow, ExpectedThing } from './case-types.ts'

/** What came of one expected row: the best answer and the fields it has wrong; no claim where nothing answers it. */
type RowOutcome = { readonly row: ExpectedRow; readonly claim?: Claim; readonly wrong: readonly string[] }

export type CaseOutcome = {
  readonly figures: readonly Figure[]
  readonly rows: readonly RowOutcome[]
  /** Claims that answer no row, for a person to judge. */
  readonly unasked: readonly Claim[]
  /** Claims that answer a row and are right by none. */
  readonly wrong: readonly Claim[]
  readonly things: readonly { readonly name: string; readonly wrong: readonly string[] }[]
  readonly followThrough: readonly { readonly commitment: string; readonly wrong: readonly string[] }[]
}

/** Scores what was taken from one report against what a careful reader takes from it. */
export function scoreCase(expected: CaseRecord, record: Pick<SituationRecord, 'claims' | 'events' | 'commitments' | 'board'>): CaseOutcome {
  const { claims } = record
  const things = nameThings(expected, claims)
  const context = { publishedAt: expected.publishedAt, thingNamed: (name: string) => things.get(name) }
  const judged = (row: ExpectedRow): readonly { readonly claim: Claim; readonly wrong: readonly string[] }[] =>
    claims
      .filter((claim) => answers(claim, row))
      .map((claim) => ({ claim, wrong: wrongFields(row, claim, context) }))
      .sort((a, b) => a.wrong.length - b.wrong.length)
  const best = new Map(
    expected.facts.flatMap((row) =>
      judged(row)
        .slice(0, 1)
        .map(({ claim }) => [row.id, claim] as const),
    ),
  )
  const links = createLinks(record, best)

  const outcomesOf = (row: ExpectedRow) =>
    judged(row)
      .map(({ claim, wrong }) => ({ claim, wrong: [...wrong, ...wrongLinks(row, claim, links)] }))
      .sort((a, b) => a.wrong.length - b.wrong.length)
  const outcomes = expected.facts.map((row) => ({ row, answers: outcomesOf(row) }))
  const partners = matchOneToOne(outcomes, claims, (outcome, claim) => outcome.answers.some((answer) => answer.claim === claim && answer.wrong.length === 0))
  const rows = outcomes.map(({ row, answers: [first] }, index): RowOutcome => {
    const claim = claims[partners[index] ?? -1]
    if (claim) return { row, claim, wrong: [] }
    if (!first) return { row, wrong: ['missing'] }
    return { row, claim: first.claim, wrong: first.wrong.length > 0 ? first.wrong : ['answers another row'] }
  })

  const asked = claims.filter((claim) => expected.facts.some((row) => answers(claim, row)))
  const isRight = (claim: Claim): boolean => outcomes.some(({ answers: given }) => given.some((answer) => answer.claim === claim && answer.wrong.length === 0))
  const right = rows.filter(({ wrong }) => wrong.length === 0)
  const wrong = asked.filter((claim) => !isRight(claim) && !isHarmless(claim))
  const counted = rows.filter((outcome) => outcome.row.optional !== true || outcome.wrong.length === 0)
  const thingOutcomes = expected.things.map((thing) => ({ name: thing.thing, wrong: wrongOnBoard(thing, record.board, things, links) }))
  const followOutcomes = expected.followThrough.map((follow) => ({ commitment: follow.commitment, wrong: wrongInLedger(follow, links) }))
  return {
    figures: [
      { metric: 'row_right', value: counted.length === 0 ? 0 : right.length / counted.length, n: counted.length },
      { metric: 'row_precision', value: accuracy(asked.map((claim) => !wrong.includes(claim))), n: asked.length },
      { metric: 'things_right', value: accuracy(thingOutcomes.map((outcome) => outcome.wrong.length === 0)), n: thingOutcomes.length },
      { metric: 'follow_through_right', value: accuracy(followOutcomes.map((outcome) => outcome.wrong.length === 0)), n: followOutcomes.length },
    ],
    rows,
    unasked: claims.filter((claim) => !asked.includes(claim)),
    wrong,
    things: thingOutcomes,
    followThrough: followOutcomes,
  }
}

/** A claim answers a row when its evidence or its trigger lies inside the row's words, or its evidence covers half of them. */
export function answers({ evidence, trigger }: Claim, row: Span): boolean {
  return spanCovers(row, evidence) || spanCovers(row, trigger) || 2 * sharedLength([row], [evidence]) >= row.end - row.start
}

/** That something was said is true wherever the row names the speaker, and stays out of PLOVER: it harms nobody. */
const isHarmless = ({ act }: Claim): boolean => act.event === 'SAY'

/** For each name of a thing the id that most of its rows are answered with; no id stands for two names. */
function nameThings({ facts }: CaseRecord, claims: readonly Claim[]): ReadonlyMap<string, ThingId> {
  const votes = new Map<string, { readonly name: string; readonly id: ThingId; readonly rows: Set<string> }>()
  for (const row of facts) {
    const ids = claims.filter((claim) => answers(claim, row)).flatMap(thingsOf)
    for (const name of [row.thing, row.about?.thing]) {
      if (name === undefined) continue
      for (const id of ids) {
        const vote = votes.get(`${name}\n${id}`) ?? { name, id, rows: new Set() }
        vote.rows.add(row.id)
        votes.set(`${name}\n${id}`, vote)
      }
    }
  }
  const named = new Map<string, ThingId>()
  const taken = new Set<ThingId>()
  for (const { name, id } of [...votes.values()].sort((a, b) => b.rows.size - a.rows.size)) {
    if (named.has(name) || taken.has(id)) continue
    named.set(name, id)
    taken.add(id)
  }
  return named
}

/** The folds, asked about rows of the case by the claims that answer them best. */
type Links = {
  readonly inOneEvent: (claim: Claim, rowId: string) => boolean
  /** Whether a claim is the best answer to the row or stands in one event with it. */
  readonly tellsOf: (claim: ClaimId, rowId: string) => boolean
  readonly carriedOutBy: (claim: Claim, rowId: string) => boolean
  readonly commitmentStatus: (rowId: string) => string | undefined
  readonly best: ReadonlyMap<string, Claim>
}

function createLinks({ events, commitments }: Pick<SituationRecord, 'events' | 'commitments'>, best: ReadonlyMap<string, Claim>): Links {
  const eventOf = (claim: Claim | undefined) => (claim ? events.find((event) => event.claims.includes(claim.id)) : undefined)
  const commitmentOf = (claim: Claim | undefined) => (claim ? commitments.find((commitment) => commitment.claims.includes(claim.id)) : undefined)
  return {
    best,
    inOneEvent: (claim, rowId) => {
      const event = eventOf(claim)
      return event !== undefined && event === eventOf(best.get(rowId))
    },
    tellsOf: (id, rowId) => {
      const claim = best.get(rowId)
      return claim?.id === id || (eventOf(claim)?.claims ?? []).includes(id)
    },
    carriedOutBy: (claim, rowId) => {
      const event = eventOf(best.get(rowId))
      return (commitmentOf(claim)?.changes ?? []).some((change) => change.status === 'carried out' && change.event === event?.id)
    },
    commitmentStatus: (rowId) => commitmentOf(best.get(rowId))?.status,
  }
}

function wrongLinks(row: ExpectedRow, claim: Claim, links: Links): readonly string[] {
  return [
    ...(row.sameEventAs === undefined || links.inOneEvent(claim, row.sameEventAs) ? [] : ['sameEventAs']),
    ...(row.carriedOutBy === undefined || links.carriedOutBy(claim, row.carriedOutBy) ? [] : ['carriedOutBy']),
  ]
}

/** The board's row for a thing: that of the claims behind its states, else that of its name. */
function boardRowOf(thing: ExpectedThing, board: readonly BoardRow[], things: ReadonlyMap<string, ThingId>, links: Links): BoardRow | undefined {
  const ids = thing.states.flatMap(({ by }) => {
    const claim = links.best.get(by ?? '')
    return claim ? thingsOf(claim) : []
  })
  const named = things.get(thing.thing)
  const candidates = named === undefined ? ids : [named, ...ids]
  return (
    candidates.map((id) => board.find((row) => row.thing === id)).find((row) => row !== undefined) ??
    board.find((row) => [row.name, ...row.otherNames].some((name) => plainName(name) === plainName(thing.thing)))
  )
}

function wrongOnBoard(thing: ExpectedThing, board: readonly BoardRow[], things: ReadonlyMap<string, ThingId>, links: Links): readonly string[] {
  const row = boardRowOf(thing, board, things, links)
  if (!row) return ['missing']
  const wrong: string[] = []
  if (thing.place !== undefined && plainName(thing.place) !== plainName(row.place?.name ?? '')) wrong.push('place')
  if (thing.parties && [...thing.parties].sort().join() !== [...row.parties].sort().join()) wrong.push('parties')
  for (const expected of thing.states) {
    const fits = row.states.some(
      (state) =>
        state.state === expected.state &&
        (expected.when === undefined || dateFits(expected.when, state.interval)) &&
        (expected.by === undefined || state.claims.some((id) => links.tellsOf(id, expected.by ?? ''))),
    )
    if (!fits) wrong.push(`state ${expected.state}`)
  }
  if (thing.now !== undefined && thing.now !== row.now) wrong.push('now')
  return wrong
}

function wrongInLedger(follow: ExpectedFollowThrough, links: Links): readonly string[] {
  const status = links.commitmentStatus(follow.commitment)
  if (status === undefined) return ['missing']
  const claim = links.best.get(follow.commitment)
  return [...(status === follow.status ? [] : ['status']), ...(follow.by === undefined || (claim && links.carriedOutBy(claim, follow.by)) ? [] : ['by'])]
}
