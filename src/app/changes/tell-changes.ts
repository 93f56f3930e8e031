import type { Claim } from '../../domain/claim.ts'
import { claimsOfVerdict, type Decision } from '../../domain/decision.ts'
import type { Commitment, Event, SituationRecord } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import { addDays, dayOf, type Interval, type IsoDay } from '../../domain/when.ts'
import type { Changes } from '../../record/changes.ts'
import type { Correction } from '../../record/corrections.ts'
import { isDeedOrChange } from '../deed-or-change.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { narrow, type Selection } from '../selection.ts'
import { contradictionLines, isSureState, whoseWords } from '../situation/board-items.ts'
import { disputesOf } from '../situation/disputes.ts'
import { doubtfulOutcome, whyDoubtful } from '../situation/doubts.ts'
import { isSure, passagesOf, tellPassage, withoutRepeats, type Passage } from '../situation/happened.ts'
import { areTold, createTelling, type Telling } from '../situation/telling.ts'
import { isMenace, isSureWord, outcomeOf, outcomeWords, sourcesOfWord } from '../situation/undertakings.ts'
import { leadClaim, whenOf, whenTold } from '../wording/event-words.ts'
import { capital, inQuotes, listWords, percent, plural } from '../wording/prose.ts'
import { verdictWords } from '../wording/verdict-words.ts'

/** What is new since a day, in the order in which one reads it in the morning. docs/commands.md tells what the JSON holds. */
export type ChangeReport = {
  readonly version: typeof changesVersion
  readonly since: IsoDay
  readonly headline: string
  readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[]
}

/** Goes up when what programs read of the JSON changes its meaning or goes. */
const changesVersion = 1

type Section = ChangeReport['sections'][number] & { readonly counted: readonly [one: string, many: string] }

export function tellChanges(changes: Changes, { about }: Pick<Selection, 'about'> = {}): ChangeReport {
  const kept = narrow(changes.now, about === undefined ? {} : { about })
  const telling = createTelling(changes.now)
  const concerned = new Set(kept.claims.map(({ report }) => report))
  const isConcerned = ({ id }: Report): boolean => about === undefined || concerned.has(id)
  const reports = changes.reports.filter(isConcerned)
  const [deeds, statements, others] = sortNews(changes, new Set(kept.events))
  const told = new Set<string>()
  const news = newsTeller(telling, told)
  const sections: readonly Section[] = [
    { title: 'What happened', counted: ['new happening', 'new happenings'], lines: news(deeds) },
    ...changedSections(changes, kept, telling, told),
    { title: 'Who said what', counted: ['new statement', 'new statements'], lines: news(statements) },
    {
      title: 'Told now of earlier days, or said to come',
      counted: ['event told late or said to come', 'events told late or said to come'],
      lines: news(others),
    },
    { title: 'Corrected', counted: ['correction', 'corrections'], lines: correctedLines(changes, isConcerned, telling) },
    {
      title: 'Read with doubt',
      counted: ['change read with doubt', 'changes read with doubt'],
      lines: [...doubtfulChanges(changes, kept, telling), ...news.setApart()],
    },
  ]
  const shown = sections.filter(({ lines }) => lines.length > 0)
  return {
    version: changesVersion,
    since: changes.since,
    headline: headlineOf(reports, shown),
    sections: [
      ...shown.map(({ title, lines }) => ({ title, lines })),
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
function sortNews(
  { newEvents, newCommitments, since, now }: Changes,
  wanted: ReadonlySet<Event>,
): readonly [deeds: Event[], statements: Event[], others: Event[]] {
  const onLedger = new Set(newCommitments.map(({ event }) => event))
  const isDeed = isDeedOrChange(now.board)
  const [deeds, statements, others]: [Event[], Event[], Event[]] = [[], [], []]
  for (const event of newEvents) {
    if (!wanted.has(event) || onLedger.has(event.id)) continue
    const { status, background, interval } = event
    const isNews = (status === 'done' || status === 'ongoing') && !background && !isOld(interval, since)
    if (isNews) (isDeed(event) ? deeds : statements).push(event)
    else others.push(event)
  }
  return [deeds, statements, others]
}

const mostNews = 25

/** Tells events, each sentence once in the whole of what is told; the unsure ones are set apart. */
function newsTeller(telling: Telling, told: Set<string>): ((events: readonly Event[]) => readonly Line[]) & { readonly setApart: () => readonly Line[] } {
  const unsureOnes: Passage[] = []
  const tell = (events: readonly Event[]): readonly Line[] => {
    const passages = passagesOf(events, telling)
    unsureOnes.push(...passages.filter((passage) => !isSure(passage)))
    const kept = withoutRepeats(passages.filter(isSure), telling, told, Infinity)
    const rest = kept.slice(mostNews)
    const text = `${plural(rest.length, 'other')} of less weight; “sitrep chronology --since” lists ${rest.length === 1 ? 'it' : 'them'}.`
    return [
      ...kept.slice(0, mostNews).map((passage) => passageLine(passage, telling)),
      ...(rest.length === 0 ? [] : [{ text, claims: rest.map(({ claim }) => claim.id) }]),
    ]
  }
  const setApart = (): readonly Line[] =>
    withoutRepeats(unsureOnes, telling, told, Infinity).map((passage) => {
      const { text, claims } = passageLine(passage, telling)
      return { text: `${text.slice(0, -1)}; ${whyDoubtful(passage.claim)})`, claims }
    })
  return Object.assign(tell, { setApart })
}

/** "16 June 2020, 14:50: “North Korea demolished ...” (4 origins in 6 reports: ...)". */
function passageLine(passage: Passage, telling: Telling): Line {
  const { when, quote, told, claims } = tellPassage(passage, telling)
  return { text: `${capital(when)}: ${inQuotes(quote)} (${told})`, claims }
}

type Kept = Pick<SituationRecord, 'events' | 'commitments' | 'board'>

/** `told` are the sentences that were told before: a demand is not told again, a threat is, for whoever looks for threats only. */
function changedSections(changes: Changes, kept: Kept, telling: Telling, told: Set<string>): readonly Section[] {
  const [events, commitments, board] = [new Set(kept.events), new Set(kept.commitments), new Set(kept.board)]
  const things = new Set(kept.board.map(({ thing }) => thing))
  const retold = changes.changedEvents.filter(({ now }) => events.has(now) && areTold(now.claims, telling))
  const newWords = changes.newCommitments.filter((commitment) => commitments.has(commitment) && isSureWord(commitment, telling))
  const split = (is: (what: string) => boolean): readonly Line[] =>
    retold.flatMap(({ now, what }) =>
      what.some(is) && (!what.some(isDispute) || disputesOf([now], telling).length > 0) ? retoldLine(now, what.filter(is), telling) : [],
    )
  return [
    {
      title: 'What came of threats, promises and demands',
      counted: ['change on the ledger', 'changes on the ledger'],
      lines: changes.changedCommitments
        .filter(({ commitment }) => commitments.has(commitment) && !isDoubtfulChange(commitment))
        .map(({ commitment, before }) => changedCommitmentLine(commitment, before, telling)),
    },
    {
      title: 'State of things',
      counted: ['change of state', 'changes of state'],
      lines: alikeOnce(changes.board.filter(({ row }) => board.has(row) && isSureState(row, telling)).map((change) => boardLine(change, telling))),
    },
    {
      title: 'Contradicted',
      counted: ['contradiction', 'contradictions'],
      lines: [...contradictionLines(changes.contradictions.filter(({ thing }) => things.has(thing))), ...split(isDispute)],
    },
    {
      title: 'New threats',
      counted: ['new threat or hostile plan', 'new threats and hostile plans'],
      lines: wordLines(newWords.filter(isMenace), telling, told, true),
    },
    {
      title: 'New promises, offers, demands and plans',
      counted: ['new promise, offer or demand', 'new promises, offers and demands'],
      lines: wordLines(
        newWords.filter((commitment) => !isMenace(commitment)),
        telling,
        told,
        false,
      ),
    },
    {
      title: 'Now told by others, or otherwise',
      counted: ['event told by others or otherwise', 'events told by others or otherwise'],
      lines: split((what) => !isDispute(what) && what !== otherTime),
    },
  ]
}

/** That a report gives another day of the same is no news by itself. */
const otherTime = 'told with another time'

const isDoubtfulChange = (commitment: Commitment): boolean => commitment.status !== 'open' && outcomeOf(commitment) === undefined

function doubtfulChanges(changes: Changes, kept: Kept, telling: Telling): readonly Line[] {
  const [commitments, board] = [new Set(kept.commitments), new Set(kept.board)]
  return [
    ...changes.changedCommitments.filter(({ commitment }) => commitments.has(commitment)).flatMap(({ commitment }) => doubtfulOutcome(commitment, telling)),
    ...changes.board
      .filter(({ row }) => board.has(row) && !isSureState(row, telling))
      .map((change) => {
        const { text, claims } = boardLine(change, telling)
        return { text: `${text} (${percent(change.row.states.at(-1)?.certainty ?? 0)} certain)`, claims }
      }),
  ]
}

function correctedLines({ corrections, decisions }: Changes, isConcerned: (report: Report) => boolean, telling: Telling): readonly Line[] {
  const changed = corrections.filter(({ report, gone, come }) => isConcerned(report) && gone.length + come.length > 0)
  return [...changed.map((correction) => correctionLine(correction, telling)), ...decisions.map(decisionLine)]
}

function reportLines(reports: readonly Report[], claims: readonly Claim[]): readonly Line[] {
  const claimsOf = groupBy(claims, ({ report }) => report)
  return reports.map(({ id, source, origin, title }) => ({
    text: `${source?.name ?? origin}: ${title === undefined ? 'untitled' : inQuotes(title)}`,
    claims: (claimsOf.get(id) ?? []).map((claim) => claim.id),
  }))
}

/** What is newly told of a time well before that day is no news of the day. */
const isOld = (interval: Interval | undefined, since: IsoDay): boolean => interval?.end !== undefined && dayOf(interval.end) < addDays(since, -longestDelay)
const longestDelay = 3

const isDispute = (what: string): boolean => what.startsWith('now d')

/** Threats, promises and demands, what one sentence says once. */
function wordLines(commitments: readonly Commitment[], telling: Telling, told: Set<string>, alsoRepeated: boolean): readonly Line[] {
  const bySentence = groupBy(commitments, ({ claims }) => {
    const lead = leadClaim(claims, telling)
    return lead === undefined ? '' : telling.quotes.sentenceKey(lead)
  })
  return [...bySentence.values()].flatMap((group) => {
    const lead = leadClaim(group[0]!.claims, telling)
    const quote = lead === undefined ? '' : telling.quotes.sentence(lead)
    if (told.has(quote) && !alsoRepeated) return []
    told.add(quote)
    return [{ text: wordText(group, telling), claims: [...new Set(group.flatMap(({ claims }) => claims))] }]
  })
}

/** "Threat, 17 June 2020: “...” (Harbour Wire)". */
function wordText(group: readonly Commitment[], telling: Telling): string {
  const first = group[0]!
  const lead = leadClaim(first.claims, telling)
  const when = whenTold(first.made, first.claims, telling.lookup)
  const told = sourcesOfWord(first, telling)
  return `${capital(listWords([...new Set(group.map(({ kind }) => kind))]))}, ${when}: ${inQuotes(lead === undefined ? '' : telling.quotes.sentence(lead))}${told === '' ? '' : ` (${told})`}`
}

/** "Carried out, open before: “North Korea demolished ...” kept the threat of 13 June 2020: “...”". */
function changedCommitmentLine(commitment: Commitment, before: string, telling: Telling): Line {
  const change = outcomeOf(commitment)
  const deed = change && telling.lookup.claim(change.claim)
  const word = wordText([commitment], telling)
  const shown = deed === undefined ? '' : ` ${inQuotes(telling.quotes.sentence(deed))}`
  const why = change === undefined ? '' : ` — ${outcomeWords(change)}`
  return {
    text: `${capital(change?.status ?? commitment.status)}, ${before} before:${shown}${why}. ${word}`,
    claims: [...(change === undefined ? [] : [change.claim]), ...commitment.claims],
  }
}

function boardLine({ row, before }: Changes['board'][number], telling: Telling): Line {
  const last = row.states.at(-1)
  const whose = whoseWords(row, telling)
  const since = last?.interval === undefined ? '' : `, ${whenTold(last.interval, last.claims, telling.lookup)}`
  return {
    text: `${capital(row.name)}${whose === '' ? '' : ` (${whose})`}: ${row.now}${since}${before === undefined ? ' (new on the board)' : `; ${before} before`}.`,
    claims: last?.claims ?? [],
  }
}

/** Lines that read the same are one, with the claims of all. */
const alikeOnce = (lines: readonly Line[]): readonly Line[] =>
  [...groupBy(lines, ({ text }) => text)].map(([text, alike]) => ({ text, claims: [...new Set(alike.flatMap(({ claims }) => claims))] }))

function retoldLine(event: Event, what: readonly string[], telling: Telling): readonly Line[] {
  const lead = leadClaim(event.claims, telling)
  if (lead === undefined) return []
  return [{ text: `${capital(whenOf(event.interval))}: ${inQuotes(telling.quotes.sentence(lead))} — ${what.map(whatWords).join('; ')}.`, claims: event.claims }]
}

/** "now disputed: missile" is for programs; a reader is told on what sources differ. */
const whatWords = (what: string): string => {
  const about = /^now disputed: (.*)$/u.exec(what)?.[1]
  return about === undefined ? what : `sources now differ on ${differences[about] ?? `the number (${about})`}`
}
const differences: Readonly<Record<string, string>> = { number: 'the number', day: 'the day', place: 'the place', actor: 'who did it' }

function correctionLine({ kind, report, replaced, gone, come }: Correction, { quotes }: Telling): Line {
  const name = `${report.source?.name ?? report.origin}: ${report.title === undefined ? 'a report' : inQuotes(report.title)}`
  const what = kind === 'edition' ? `${name} replaces its edition ${replaced.id.slice(0, 12)}` : `${name} was read again`
  const parts = [
    gone.length === 0
      ? ''
      : `${plural(gone.length, 'claim')} no longer there (${listWords(
          gone.map(({ id }) => id),
          4,
        )})`,
    come.length === 0 ? '' : `new: ${[...new Set(come.map((claim) => inQuotes(quotes.clause(claim))))].join(', ')}`,
  ]
  return { text: `${what}; ${parts.filter((part) => part !== '').join('; ')}.`, claims: come.map(({ id }) => id) }
}

const decisionLine = ({ who, why, verdict }: Decision): Line => ({
  text: `${who} decided: ${verdictWords(verdict)} (${why}).`,
  claims: claimsOfVerdict(verdict),
})
