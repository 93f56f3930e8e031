import type { BoardRow, Commitment, CommitmentStatus } from '../../domain/record.ts'
import { addDays, isIsoDay, type IsoDay } from '../../domain/when.ts'
import type { TensionSeries } from '../../record/tension.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { leadClaim, whenOf, whenTold } from '../wording/event-words.ts'
import { capital, inQuotes, listWords, plural } from '../wording/prose.ts'
import { isNamed, isOutOfAction, isSureState, lastDay, whoseWords } from './board-items.ts'
import { directionLines } from './direction.ts'
import type { Dispute } from './disputes.ts'
import { tellPassage, type Passage } from './happened.ts'
import type { Telling } from './telling.ts'
import { isMenace, isSureWord, outcomeOf, sourcesOfWord, standsOpen } from './undertakings.ts'

const mostThings = 6

/** The headline judgement: is it getting worse, what weighed most, what is threatened, what is out of action, what is disputed. */
export function judgementOf(
  parts: {
    readonly since: IsoDay | undefined
    readonly weeks: readonly TensionSeries[]
    readonly months: readonly TensionSeries[]
    readonly passages: readonly Passage[]
    readonly commitments: readonly Commitment[]
    readonly board: readonly BoardRow[]
    readonly disputes: readonly Dispute[]
  },
  telling: Telling,
): readonly Line[] {
  const directions = directionLines(parts, telling)
  const lines = [
    ...directions.withArrow,
    ...weightiest(parts.passages, telling),
    ...(parts.passages.length === 0 && parts.since !== undefined ? [{ text: 'Of these days the record tells no happening.', claims: [] }] : []),
    ...menaceLine(parts.commitments, telling),
    ...boardLine(parts.board, telling),
    ...disputeLine(parts.disputes),
    ...directions.without,
  ]
  return lines.length === 0 ? [{ text: 'The record holds nothing of this.', claims: [] }] : lines
}

const mostWeighty = 3
/** The latest is told besides, where the weightiest are older than this. */
const latelyDays = 10

/** The latest of weight, then the weightiest of all, the latest first. */
function weightiest(passages: readonly Passage[], telling: Telling): readonly Line[] {
  const top = passages.slice(0, mostWeighty).toSorted((a, b) => b.day.localeCompare(a.day))
  const last = passages.reduce((day, passage) => (isIsoDay(passage.day) && passage.day > day ? passage.day : day), '')
  const isLate = ({ day }: Passage): boolean => isIsoDay(day) && isIsoDay(last) && day > addDays(last, -latelyDays)
  const latest = top.some(isLate) ? undefined : passages.find(isLate)
  return [...(latest === undefined ? [] : [lineOf(latest, telling, 'latest, ')]), ...top.map((passage) => lineOf(passage, telling, ''))]
}

function lineOf(passage: Passage, telling: Telling, lead: string): Line {
  const { when, quote, told, claims } = tellPassage(passage, telling)
  return { text: `${capital(`${lead}${when}`)}: ${inQuotes(quote)} (${told})`, claims }
}

const passive: Readonly<Record<CommitmentStatus, readonly [one: string, many: string]>> = {
  open: ['stands open', 'stand open'],
  'partly carried out': ['was carried out in part', 'were carried out in part'],
  'carried out': ['was carried out', 'were carried out'],
  suspended: ['was suspended', 'were suspended'],
  withdrawn: ['was withdrawn', 'were withdrawn'],
  lapsed: ['lapsed', 'lapsed'],
  overtaken: ['was overtaken by events', 'were overtaken by events'],
}

/** "Of 21 threats and hostile plans 20 stand open and 1 was carried out. The latest that stands open, 16 January 2025: ...". */
function menaceLine(commitments: readonly Commitment[], telling: Telling): readonly Line[] {
  const menaces = commitments.filter((each) => isMenace(each) && isSureWord(each, telling))
  if (menaces.length === 0) return []
  const [open, closed] = [menaces.filter(standsOpen), menaces.filter((each) => !standsOpen(each))]
  const counts = [...(open.length === 0 ? [] : [['open', open] as const]), ...groupBy(closed, (each) => outcomeOf(each)?.status ?? each.status)].map(
    ([status, list]) => `${list.length} ${list.length === 1 ? passive[status][0] : passive[status][1]}`,
  )
  const latest = open.toSorted((a, b) => (a.made?.start ?? '').localeCompare(b.made?.start ?? '')).at(-1)
  const lead = latest && leadClaim(latest.claims, telling)
  const told = latest && sourcesOfWord(latest, telling)
  const newest =
    latest === undefined || lead === undefined
      ? ''
      : `${whenTold(latest.made, latest.claims, telling.lookup)}: ${inQuotes(telling.quotes.sentence(lead))}${told === '' ? '' : ` (${told ?? ''})`}`
  const claims = [
    ...(lead === undefined ? [] : [lead.id]),
    ...closed.flatMap((each) => outcomeOf(each)?.claim ?? []),
    ...open.flatMap((each) => each.claims.slice(0, 1)),
  ]
  const verb = counts[0]?.replace(/^\d+ /u, '') ?? ''
  if (menaces.length === 1) return [{ text: `One threat or hostile plan ${verb}${newest === '' ? '.' : `, ${newest}`}`, claims }]
  const sum =
    counts.length === 1 ? `${menaces.length} threats and hostile plans ${verb}` : `Of ${menaces.length} threats and hostile plans ${listWords(counts)}`
  return [{ text: `${sum}.${newest === '' ? '' : ` The latest that stands open, ${newest}`}`, claims }]
}

function boardLine(board: readonly BoardRow[], telling: Telling): readonly Line[] {
  const gone = board
    .filter((row) => isOutOfAction(row) && isSureState(row, telling) && isNamed(row, () => whoseWords(row, telling)))
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)))
  if (gone.length === 0) return []
  const told = gone.slice(0, mostThings).map((row) => {
    const { interval } = row.states.at(-1) ?? {}
    const parts = [whoseWords(row, telling), row.now, interval === undefined ? '' : whenOf(interval)]
    return `${row.name} (${parts.filter((part) => part !== '').join(', ')})`
  })
  const rest = gone.length - told.length
  return [
    {
      text: `Damaged, broken or out of action, the latest first: ${listWords([...told, ...(rest > 0 ? [plural(rest, 'other')] : [])])}.`,
      claims: gone.slice(0, mostThings).flatMap(({ states }) => states.at(-1)?.claims.slice(0, 1) ?? []),
    },
  ]
}

function disputeLine(disputes: readonly Dispute[]): readonly Line[] {
  const [first] = disputes
  if (first === undefined) return []
  const claims = disputes.flatMap(({ versions }) => versions.flatMap((version) => version.claims.slice(0, 1)))
  const values = first.versions.map(({ value, by }) => `${value}: ${listWords(by, 3)}`).join('; ')
  const lead = disputes.length === 1 ? 'Sources disagree on one point:' : `Sources disagree on ${disputes.length} points, among them`
  return [{ text: `${lead} ${first.about}, ${first.when} (${values}).`, claims }]
}
