import type { Speaker } from '../../domain/claim.ts'
import { spanCovers, type Span } from '../../domain/span.ts'
import { speakersOf, type Speech } from '../speech.ts'
import { tokenAt, type Tree } from '../tree.ts'
import { doubtOf } from './certainty.ts'
import { depthOf, meantBy, nameOf, tellsOfAnother, whenOf, whereOf } from './retold-rows.ts'
import type { Row } from './row.ts'
import { partiesFor, type WhoIsWhere } from './sides.ts'

export type FoundForRetelling = WhoIsWhere & {
  readonly trees: readonly Tree[]
  readonly speechIn: (sentence: number) => readonly Speech[]
  readonly speakerOf: (speech: Speech) => Speaker
}

/** Rows in the order of the text, and which of them tells again what an earlier one told. */
export type ToldAgain = { readonly rows: readonly Row[]; readonly earlier: ReadonlyMap<Row, Row> }

/** What a row that tells again has of its own. */
export type OwnWords = Pick<Row, 'by' | 'sentence' | 'trigger' | 'evidence' | 'saidBy'> & Partial<Pick<Row, 'actor' | 'quantities' | 'status'>>

/** Sentences after which a number or a blame no longer means what was told; "it" means what was told just now. */
export const farthest = 3
export const nearest = 1

/** Keeps the rows of one report while rows that tell again are added to them. */
export class RowsTold {
  readonly #rows: Row[]
  readonly #earlier = new Map<Row, Row>()
  readonly found: FoundForRetelling

  constructor(rows: readonly Row[], found: FoundForRetelling) {
    this.#rows = [...rows]
    this.found = found
  }

  get rows(): readonly Row[] {
    return this.#rows
  }

  treeOf({ sentence }: Pick<Row, 'sentence'>): Tree {
    return this.found.trees[sentence]!
  }

  /** Without the rows that only say that something was said, where what was said is now told. */
  told(): ToldAgain {
    const again = [...this.#earlier.keys()]
    const isSaying = (row: Row): boolean =>
      row.by === 'say/told-speech' &&
      again.some(({ trigger, sentence }) => sentence === row.sentence && (spanCovers(row.evidence, trigger) || spanCovers(trigger, row.trigger)))
    const rows = this.#rows.filter((row) => !isSaying(row))
    return { rows: rows.sort((a, b) => a.evidence.start - b.evidence.start || a.trigger.start - b.trigger.start), earlier: this.#earlier }
  }

  /** The last row before a span that fits; none where the sentence tells of another one or of another time. */
  before(tree: Tree, at: Span, fits: (row: Row) => boolean): Row | undefined {
    if (tellsOfAnother(tree)) return undefined
    const before = this.#rows.filter(
      (row) =>
        row.trigger.end <= at.start &&
        tree.number - row.sentence <= farthest &&
        (row.status === 'done' || row.status === 'ongoing') &&
        !row.background &&
        fits(row),
    )
    const depth = (row: Row): number => depthOf(this.treeOf(row), row)
    // "bombed the port a day after a drone had killed a man": the main clause is meant
    return before.sort((a, b) => b.sentence - a.sentence || depth(a) - depth(b) || b.trigger.start - a.trigger.start)[0]
  }

  /** Who speaks at a span: those in whose speech it stands, and last the subject of the verb by which it is told. */
  speakers(tree: Tree, at: Span, { verb, subject }: { readonly verb: number; readonly subject: number | undefined }): readonly Speaker[] {
    const outer = speakersOf(this.found.speechIn(tree.number), at)
      .filter(({ cue }) => cue !== verb)
      .map((speech) => this.found.speakerOf(speech))
    if (subject === undefined) return outer
    const speaker = meantBy(tree, subject)
    const [party = nameOf(tree, speaker)] = partiesFor(tree, speaker, this.found, outer.at(-1)?.party)
    return [...outer, { party, cue: tokenAt(tree, verb).at, manner: 'paraphrased' }]
  }

  isLinked(row: Row): boolean {
    return this.#earlier.has(row)
  }

  /** The row tells again what the one before told first. */
  link(row: Row, before: Row): void {
    this.#earlier.set(row, this.#earlier.get(before) ?? before)
  }

  /** A row that tells again what the one before told: act, parties, day and place are those of that one where it says nothing of its own. */
  add(before: Row, own: OwnWords): void {
    const { act, actor, recipient, thing, status, background, report } = before
    const row: Row = {
      report,
      act,
      actor,
      recipient,
      ...(thing === undefined ? {} : { thing }),
      status,
      background,
      when: whenOf(before),
      where: whereOf(before),
      quantities: [],
      doubts: [doubtOf('retold')],
      paths: {},
      ...own,
    }
    this.#rows.push(row)
    this.link(row, before)
  }

  replace(row: Row, by: Row): void {
    this.#rows[this.#rows.indexOf(row)] = by
    for (const [later, earlier] of this.#earlier) if (earlier === row) this.#earlier.set(later, by)
    const earlier = this.#earlier.get(row)
    if (earlier === undefined) return
    this.#earlier.delete(row)
    this.#earlier.set(by, earlier)
  }
}
