import { reportKey } from '../record/kept/kept.ts'
import type { KeptView } from '../record/kept/parts.ts'
import { countriesAlone, happenedIn, promisedIn, reportsOfClaims, tellingOfClaims } from '../record/kept/parts.ts'
import { boardConcerning, boardFrom } from '../record/kept/views.ts'
import type { Weights } from '../record/weights.ts'
import { defaultWeights } from '../record/weights.ts'
import type { TellableRecord } from './open-record.ts'
import { empty, narrowed } from './open-part.ts'
import type { Source } from './open-view.ts'
import { withView } from './open-view.ts'
import { once } from './once.ts'
import { doubtsIn, openFinder } from './part-record.ts'
import type { Narrowed, Selection } from './selection.ts'
import { isClaimOf, narrow } from './selection.ts'
import { tensionTold } from './tension-told.ts'

/** What is asked for, and the weights of the index of tension that it is told with. */
type Asked = Selection & { readonly weights?: Weights }

/**
 * Work on what the situation report of a selection tells of the record of a large log, from the folds beside it: what the selection keeps is at hand,
 * whatever else is told of is looked up. Undefined where the whole log must be folded: also where everything or a person is asked for.
 */
export async function withSituation<T>(source: Source, { weights, ...selection }: Asked, work: (record: TellableRecord) => T): Promise<T | undefined> {
  const countries = countriesAlone(selection.about)
  if (!countries || (countries.length === 0 && selection.since === undefined)) return undefined
  return withView(source, (view) => work(situationRecord(view, selection, weights)))
}

function situationRecord(view: KeptView, selection: Selection, weights: Weights = defaultWeights): TellableRecord {
  const { kept, today } = view
  const { since, ...ofAllTimes } = selection
  const { about } = selection
  const finder = openFinder(view)
  const countries = countriesAlone(selection.about) ?? []
  const rows = countries.length === 0 ? boardFrom(kept) : boardConcerning(kept, countries)
  const board = rows.map(({ row }) => row)
  const told = tellingOfClaims(view, selection)
  const claims = once(() => narrow({ ...empty, ...told }, selection).claims)
  const chosenIds = once(() => new Set(claims().map(({ id }) => id)))
  const events = (asked: Selection) => narrowed(happenedIn(kept, asked), asked).events.flatMap(({ id }) => finder.event(id) ?? [])
  const standing: Narrowed = lazily({
    claims: () => narrow({ ...empty, ...tellingOfClaims(view, ofAllTimes) }, ofAllTimes).claims,
    // Whom a claim names its report need not be read for.
    keeps: (claim) => isClaimOf(kept.claim.get(reportKey(claim), claim)?.claim, about),
    events: () => events(ofAllTimes),
    commitments: () => promisedIn(kept, about),
    board: () => board,
  })
  const chosen: Narrowed = lazily({
    claims,
    keeps: (claim) => chosenIds().has(claim),
    events: () => events(selection),
    commitments: () => narrowed(happenedIn(kept, selection), selection).commitments,
    board: () => narrow({ ...empty, board }, since === undefined ? {} : { since }).board,
  })
  const tension = once(() => tensionTold(view, { countries, since, weights }))
  const telling = reportsOfClaims(claims().map(({ id }) => id))
  for (const key of telling) finder.see(key)
  return {
    ...(today === undefined ? {} : { today }),
    commitments: [],
    contradictions: rows.flatMap((row) => row.contradictions),
    doubts: doubtsIn(view, telling),
    lookup: finder,
    narrowed: (asked) => (asked.since === since ? chosen : standing),
    get reports() {
      return finder.told().reports
    },
    get claims() {
      return finder.told().claims
    },
    get events() {
      return tension().events
    },
    get board() {
      return tension().board
    },
  }
}

type Lists = 'claims' | 'events' | 'commitments' | 'board'

/** Each list made when it is first asked for. */
function lazily({ keeps, claims, events, commitments, board }: Pick<Narrowed, 'keeps'> & { readonly [Name in Lists]: () => Narrowed[Name] }): Narrowed {
  const made = { claims: once(claims), events: once(events), commitments: once(commitments), board: once(board) }
  return {
    keeps,
    get claims() {
      return made.claims()
    },
    get events() {
      return made.events()
    },
    get commitments() {
      return made.commitments()
    },
    get board() {
      return made.board()
    },
  }
}
