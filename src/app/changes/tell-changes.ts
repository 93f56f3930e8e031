import type { Claim } from '../../domain/claim.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Commitment, Event, SituationRecord } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import { addDays, dayOf, type Interval, type IsoDay } from '../../domain/when.ts'
import type { Changes } from '../../record/changes.ts'
import type { Correction } from '../../record/corrections.ts'
import { groupBy } from '../group-by.ts'
import { createLookup } from '../lookup.ts'
import type { Line } from '../refs.ts'
import { narrow, type Selection } from '../selection.ts'
import { contradictionLines } from '../situation/board-items.ts'
import { passagesOf, tellPassage } from '../situation/happened.ts'
import type { Telling } from '../situation/telling.ts'
import { leadClaim, undertakingWords, whenOf } from '../wording/event-words.ts'
import { capital, listWords, plural, topicOf } from '../wording/prose.ts'
import { createQuotes } from '../wording/quotes.ts'
import { claimsOfVerdict } from '../../domain/decision.ts'
import { verdictWords } from '../wording/verdict-words.ts'

/** What is new since a day, in the order in which one reads it in the morning. */
export type ChangeReport = {
  readonly since: IsoDay
  readonly headline: string
  readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[]
}

type Section = ChangeReport['sections'][number] & { readonly counted: readonly [one: string, many: string] }

export function tellChanges(changes: Changes, { about }: Pick<Selection, 'about'> = {}): ChangeReport {
  const kept = narrow(changes.now, about === undefined ? {} : { about })
  const lookup = createLookup(changes.now)
  const telling: Telling = { lookup, quotes: createQuotes(lookup) }
  const concerned = new Set(kept.claims.map(({ report }) => report))
  const isConcerned = ({ id }: Report): boolean => about === undefined || concerned.has(id)
  const reports = changes.reports.filter(isConcerned)
  const [deeds, statements, others] = sortNews(changes, new Set(kept.events))
  const sections: readonly Section[] = [
    { title: 'New happenings', counted: ['happening', 'happenings'], lines: eventLines(deeds, telling) },
    ...changedSections(changes, kept, telling),
    { title: 'New statements', counted: ['statement', 'statements'], lines: eventLines(statements, telling) },
    { title: 'New on what was before, or is only said to come', counted: ['other event', 'other events'], lines: eventLines(others, telling) },
    { title: 'Corrected', counted: ['correction', 'corrections'], lines: correctedLines(changes, isConcerned, telling) },
  ]
  const told = sections.filter(({ lines }) => lines.length > 0)
  return {
    since: changes.since,
    headline: headlineOf(reports, told),
    sections: [
      ...told.map(({ title, lines }) => ({ title, lines })),
      ...(reports.length === 0 ? [] : [{ title: 'New reports', lines: reportLines(reports, kept.claims) }]),
    ],
  }
}

function headlineOf(reports: readonly Report[], sections: readonly Section[]): string {
  const counts = sections.map(({ counted: [one, many], lines }) => plural(lines.length, one, many))
  const publishers = new Set(reports.map(({ source, origin }) => source?.name ?? origin)).size
  if (reports.length === 0) return counts.length === 0 ? 'Nothing is new.' : `No new report; ${listWords(counts)}.`
  return `${plural(reports.length, 'new report')} from ${plural(publishers, 'publisher')}${counts.length === 0 ? '' : `: ${listWords(counts)}`}.`
}

/** New deeds of these days, new statements, and what is left: older things newly told, and what is only said to come. */
function sortNews({ newEvents, newCommitments, since }: Changes, wanted: ReadonlySet<Event>): readonly [deeds: Event[], statements: Event[], others: Event[]] {
  const onLedger = new Set(newCommitments.map(({ event }) => event))
  const [deeds, statements, others]: [Event[], Event[], Event[]] = [[], [], []]
  for (const event of newEvents) {
    if (!wanted.has(event)) continue
    const { status, background, interval, act } = event
    const isNews = (status === 'done' || status === 'ongoing') && !background && !isOld(interval, since)
    if (isNews) (act.event === 'SAY' || act.event === 'APPEAL' ? statements : deeds).push(event)
    // a threat or plan is told with the threats
    else if (!onLedger.has(event.id)) others.push(event)
  }
  return [deeds, statements, others]
}

function changedSections(changes: Changes, kept: Pick<SituationRecord, 'events' | 'commitments' | 'board'>, telling: Telling): readonly Section[] {
  const [events, commitments, board] = [new Set(kept.events), new Set(kept.commitments), new Set(kept.board)]
  const things = new Set(kept.board.map(({ thing }) => thing))
  const retold = changes.changedEvents.filter(({ now }) => events.has(now))
  const split = (is: (what: string) => boolean): readonly Line[] => retold.flatMap(({ now, what }) => (what.some(is) ? [retoldLine(now, what.filter(is))] : []))
  return [
    {
      title: 'What came of threats, promises and demands',
      counted: ['change on the ledger', 'changes on the ledger'],
      lines: changes.changedCommitments
        .filter(({ commitment }) => commitments.has(commitment))
        .map(({ commitment, before }) => changedCommitmentLine(commitment, before, telling)),
    },
    { title: 'State of things', counted: ['change of state', 'changes of state'], lines: changes.board.filter(({ row }) => board.has(row)).map(boardLine) },
    {
      title: 'Contradicted',
      counted: ['contradiction', 'contradictions'],
      lines: [...contradictionLines(changes.contradictions.filter(({ thing }) => things.has(thing))), ...split(isDispute)],
    },
    {
      title: 'New threats, promises and demands',
      counted: ['new threat, promise or demand', 'new threats, promises and demands'],
      lines: changes.newCommitments.filter((commitment) => commitments.has(commitment)).map((commitment) => commitmentLine(commitment, telling)),
    },
    {
      title: 'Now told by others, or otherwise',
      counted: ['event told by others or otherwise', 'events told by others or otherwise'],
      lines: split((what) => !isDispute(what)),
    },
  ]
}

function correctedLines({ corrections, decisions }: Changes, isConcerned: (report: Report) => boolean, telling: Telling): readonly Line[] {
  const changed = corrections.filter(({ report, gone, come }) => isConcerned(report) && gone.length + come.length > 0)
  return [...changed.map((correction) => correctionLine(correction, telling)), ...decisions.map(decisionLine)]
}

function reportLines(reports: readonly Report[], claims: readonly Claim[]): readonly Line[] {
  const claimsOf = groupBy(claims, ({ report }) => report)
  return reports.map(({ id, source, origin, title }) => ({
    text: `${source?.name ?? origin}: ${title === undefined ? 'untitled' : `“${title}”`} (${id.slice(0, 12)}).`,
    claims: (claimsOf.get(id) ?? []).map((claim) => claim.id),
  }))
}

/** What is newly told of a time well before that day is no news of the day. */
const isOld = (interval: Interval | undefined, since: IsoDay): boolean => interval?.end !== undefined && dayOf(interval.end) < addDays(since, -longestDelay)
const longestDelay = 3

const isDispute = (what: string): boolean => what.startsWith('now d')

/** What one sentence tells is one line, the weightiest first. */
const eventLines = (events: readonly Event[], telling: Telling): readonly Line[] =>
  passagesOf(events, telling).map((passage) => {
    const { when, quote, topics, told, claims } = tellPassage(passage, telling)
    return { text: `${capital(when)}: “${quote}” — ${topics.join('; ')}; ${told}.`, claims }
  })

function commitmentLine(commitment: Commitment, { lookup, quotes }: Telling): Line {
  const lead = leadClaim(commitment.claims, lookup)
  return {
    text: `${capital(undertakingWords(commitment))} (${whenOf(commitment.made)}): “${lead === undefined ? '' : quotes.sentence(lead)}”`,
    claims: commitment.claims,
  }
}

function changedCommitmentLine(commitment: Commitment, before: string, telling: Telling): Line {
  const change = commitment.changes.at(-1)
  const { text, claims } = commitmentLine(commitment, telling)
  const shown = change === undefined ? '' : ` (${change.why}; certainty ${change.certainty.toFixed(2)})`
  return { text: `${capital(commitment.status)}, ${before} before${shown}: ${text}`, claims: [...(change === undefined ? [] : [change.claim]), ...claims] }
}

function boardLine({ row, before }: Changes['board'][number]): Line {
  const last = row.states.at(-1)
  const since = last?.interval === undefined ? '' : `, ${whenOf(last.interval)}`
  return { text: `${capital(row.name)}: ${row.now}${since}${before === undefined ? ' (new on the board)' : `; ${before} before`}.`, claims: last?.claims ?? [] }
}

const retoldLine = (event: Event, what: readonly string[]): Line => ({
  text: `${capital(topicOf(event))} (${whenOf(event.interval)}): ${what.join('; ')}.`,
  claims: event.claims,
})

function correctionLine({ kind, report, replaced, gone, come }: Correction, { quotes }: Telling): Line {
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
  return { text: `${what}; ${parts.filter((part) => part !== '').join('; ')}.`, claims: come.map(({ id }) => id) }
}

const decisionLine = ({ who, why, verdict }: Decision): Line => ({
  text: `${who} decided: ${verdictWords(verdict)} (${why}).`,
  claims: claimsOfVerdict(verdict),
})
