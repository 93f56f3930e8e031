import type { Decision } from '../../domain/decision.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Commitment, Event } from '../../domain/record.ts'
import { addDays, dayOf, type Interval, type IsoDay } from '../../domain/when.ts'
import type { Changes } from '../../record/changes.ts'
import type { Correction } from '../../record/corrections.ts'
import { createLookup, type Lookup } from '../lookup.ts'
import type { Line } from '../refs.ts'
import { narrow, type Selection } from '../selection.ts'
import { sidesOf } from '../sides.ts'
import { eventWeight } from '../situation/weigh.ts'
import { leadClaim, toldBy, undertakingWords, whenOf } from '../wording/event-words.ts'
import { listWords, plural, thingName, topicOf } from '../wording/prose.ts'
import { createQuotes, type Quotes } from '../wording/quotes.ts'
import { claimsOfVerdict, verdictWords } from '../wording/verdict-words.ts'

/** What is new since a day, in the order in which one reads it in the morning. */
export type ChangeReport = {
  readonly since: IsoDay
  readonly headline: string
  readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[]
}

type Words = { readonly lookup: Lookup; readonly quotes: Quotes }

export function tellChanges(changes: Changes, { about }: Pick<Selection, 'about'> = {}): ChangeReport {
  const kept = narrow(changes.now, about === undefined ? {} : { about })
  const [events, commitments, board] = [new Set(kept.events), new Set(kept.commitments), new Set(kept.board)]
  const things = new Set(kept.board.map(({ thing }) => thing))
  const concerned = new Set(kept.claims.map(({ report }) => report))
  const lookup = createLookup(changes.now)
  const words: Words = { lookup, quotes: createQuotes(lookup) }
  const fresh = changes.newEvents.filter((event) => events.has(event))
  const happened = fresh.filter(
    ({ status, background, interval }) => (status === 'done' || status === 'ongoing') && !background && !isOld(interval, changes.since),
  )
  const reports = changes.reports.filter(({ id }) => about === undefined || concerned.has(id))
  const sections = [
    { title: 'New happenings', lines: byWeight(happened).map((event) => eventLine(event, words)) },
    {
      title: 'What came of threats, promises and demands',
      lines: changes.changedCommitments
        .filter(({ commitment }) => commitments.has(commitment))
        .map(({ commitment, before }) => changedCommitmentLine(commitment, before, words)),
    },
    {
      title: 'State of things',
      lines: changes.board.filter(({ row }) => board.has(row)).map(boardLine),
    },
    {
      title: 'Contradicted',
      lines: [
        ...changes.contradictions
          .filter(({ thing }) => things.has(thing))
          .map((found) => ({ text: `${thingName(found.thing)}: ${found.why}.`, claims: found.claims })),
        ...changes.changedEvents
          .filter(({ now, what }) => events.has(now) && what.some(isDispute))
          .map(({ now, what }) => retoldLine(now, what.filter(isDispute))),
      ],
    },
    {
      title: 'New threats, promises and demands',
      lines: changes.newCommitments.filter((commitment) => commitments.has(commitment)).map((commitment) => commitmentLine(commitment, words)),
    },
    {
      title: 'Now told by others, or otherwise',
      lines: changes.changedEvents
        .filter(({ now, what }) => events.has(now) && !what.every(isDispute))
        .map(({ now, what }) =>
          retoldLine(
            now,
            what.filter((each) => !isDispute(each)),
          ),
        ),
    },
    {
      title: 'Corrected',
      lines: [
        ...changes.corrections
          .filter(({ report, gone, come }) => (about === undefined || concerned.has(report.id)) && gone.length + come.length > 0)
          .map((correction) => correctionLine(correction, words)),
        ...changes.decisions.map(decisionLine),
      ],
    },
    {
      title: 'New on what was before, or is only said to come',
      lines: byWeight(fresh.filter((event) => !happened.includes(event))).map((event) => eventLine(event, words)),
    },
    {
      title: 'New reports',
      lines: reports.map(({ id, source, origin, title }) => ({
        text: `${source?.name ?? origin}: ${title === undefined ? 'untitled' : `“${title}”`} (${id.slice(0, 12)}).`,
        claims: kept.claims.filter(({ report }) => report === id).map((claim) => claim.id),
      })),
    },
  ].filter(({ lines }) => lines.length > 0)
  const publishers = new Set(reports.map(({ source, origin }) => source?.name ?? origin)).size
  const counts = sections.filter(({ title }) => title !== 'New reports').map(({ title, lines }) => `${title.toLowerCase()} ${lines.length}`)
  const headline =
    reports.length === 0 && sections.length === 0
      ? 'Nothing is new.'
      : `${plural(reports.length, 'new report')} from ${plural(publishers, 'publisher')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.`
  return { since: changes.since, headline, sections }
}

/** What is newly told of a time well before that day is no news of the day. */
const isOld = (interval: Interval | undefined, since: IsoDay): boolean => interval?.end !== undefined && dayOf(interval.end) < addDays(since, -longestDelay)
const longestDelay = 3

const byWeight = (events: readonly Event[]): readonly Event[] => [...events].sort((a, b) => eventWeight(b) - eventWeight(a) || a.id.localeCompare(b.id))

const isDispute = (what: string): boolean => what.startsWith('now d')

function eventLine(event: Event, { lookup, quotes }: Words): Line {
  const lead = leadClaim(event.claims, lookup)
  const status = event.status === 'done' ? '' : `, ${event.status}`
  return {
    text: `${whenOf(event.interval)}: “${lead === undefined ? '' : quotes.clause(lead)}” — ${topicOf(event)}${status}; ${toldBy(event, sidesOf(event, lookup))}.`,
    claims: event.claims,
  }
}

function commitmentLine(commitment: Commitment, { lookup, quotes }: Words): Line {
  const lead = leadClaim(commitment.claims, lookup)
  return {
    text: `${undertakingWords(commitment)} (${whenOf(commitment.made)}): “${lead === undefined ? '' : quotes.clause(lead)}”.`,
    claims: commitment.claims,
  }
}

function changedCommitmentLine(commitment: Commitment, before: string, words: Words): Line {
  const change = commitment.changes.at(-1)
  const { text, claims } = commitmentLine(commitment, words)
  const shown = change === undefined ? '' : ` (${change.why}; certainty ${change.certainty.toFixed(2)})`
  return { text: `${before} before, now ${commitment.status}${shown}: ${text}`, claims: [...(change === undefined ? [] : [change.claim]), ...claims] }
}

function boardLine({ row, before }: Changes['board'][number]): Line {
  const last = row.states.at(-1)
  const since = last?.interval === undefined ? '' : `, ${whenOf(last.interval)}`
  return { text: `${row.name}: ${row.now}${since}${before === undefined ? ' (new on the board)' : `; ${before} before`}.`, claims: last?.claims ?? [] }
}

const retoldLine = (event: Event, what: readonly string[]): Line => ({
  text: `${topicOf(event)} (${whenOf(event.interval)}): ${what.join('; ')}.`,
  claims: event.claims,
})

function correctionLine({ kind, report, replaced, gone, come }: Correction, { quotes }: Words): Line {
  const name = `${report.source?.name ?? report.origin}: ${report.title === undefined ? 'a report' : `“${report.title}”`}`
  const what = kind === 'edition' ? `${name} replaces its edition ${replaced.id.slice(0, 12)}` : `${name} was read again`
  const parts = [
    gone.length === 0
      ? ''
      : `${plural(gone.length, 'claim')} no longer there (${listWords(
          gone.map(({ id }) => id),
          4,
        )})`,
    come.length === 0 ? '' : `new: ${come.map((claim) => `“${quotes.clause(claim)}”`).join(', ')}`,
  ]
  return { text: `${what}; ${parts.filter((part) => part !== '').join('; ')}.`, claims: come.map(({ id }): ClaimId => id) }
}

const decisionLine = ({ who, why, verdict }: Decision): Line => ({
  text: `${who} decided: ${verdictWords(verdict)} (${why}).`,
  claims: claimsOfVerdict(verdict),
})
