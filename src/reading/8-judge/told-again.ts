import type { Quantity, Speaker } from '../../domain/claim.ts'
import { ruleId } from '../../domain/id.ts'
import { spanCovers, spansOverlap, type Span } from '../../domain/span.ts'
import { measureOf } from '../../knowledge/lexicon/measures.ts'
import type { Speech } from '../speech.ts'
import { speakersOf } from '../speech.ts'
import { lemmaOf, spanOf, subtree, tokenAt, tokensIn, type Tree } from '../tree.ts'
import { doubtOf } from './certainty.ts'
import { retoldNumbers, type RetoldNumber } from './retold-numbers.ts'
import {
  depthOf,
  isCountOf,
  isDated,
  isDeedOfSomebody,
  isForce,
  isOfHarm,
  isOfThings,
  isSaidNotToBe,
  isSaidToBe,
  isSameSide,
  mayBeOneThing,
  tellsOfAnother,
  whenOf,
  whereOf,
  type Counted,
  meantBy,
  nameOf,
} from './retold-rows.ts'
import type { Row } from './row.ts'
import { retoldWords, type RetoldWord } from './retold-words.ts'
import { partiesFor, type WhoIsWhere } from './sides.ts'

type Found = WhoIsWhere & {
  readonly trees: readonly Tree[]
  readonly speechIn: (sentence: number) => readonly Speech[]
  readonly speakerOf: (speech: Speech) => Speaker
}

/** Rows in the order of the text, and which of them tells again what an earlier one told. */
export type ToldAgain = { readonly rows: readonly Row[]; readonly earlier: ReadonlyMap<Row, Row> }

/**
 * What a report says of a happening that it has told before, without naming the deed again: other numbers, a denial, who is blamed for it.
 * Each becomes a row of its own with its own speakers; act, parties, day and place are those of the row that it comes back to.
 */
export function tellAgain(rows: readonly Row[], found: Found): ToldAgain {
  const report = new Retelling(rows, found)
  report.blames()
  for (const tree of found.trees) {
    for (const number of retoldNumbers(tree)) report.number(tree, number)
    for (const word of retoldWords(tree)) report.word(tree, word)
  }
  report.tellingsWithoutDay()
  return report.told()
}

/** Sentences after which a number or a blame no longer means what was told; "it" means what was told just now. */
const farthest = 3
const nearest = 1

/** Keeps the rows of one report while they are added to. */
class Retelling {
  readonly #rows: Row[]
  readonly #earlier = new Map<Row, Row>()
  readonly #found: Found

  constructor(rows: readonly Row[], found: Found) {
    this.#rows = [...rows]
    this.#found = found
  }

  told(): ToldAgain {
    const again = [...this.#earlier.keys()]
    const isSaying = (row: Row): boolean =>
      row.by === 'say/told-speech' &&
      again.some(({ trigger, sentence }) => sentence === row.sentence && (spanCovers(row.evidence, trigger) || spanCovers(trigger, row.trigger)))
    const rows = this.#rows.filter((row) => !isSaying(row))
    return { rows: rows.sort((a, b) => a.evidence.start - b.evidence.start || a.trigger.start - b.trigger.start), earlier: this.#earlier }
  }

  number(tree: Tree, { trigger, verb, speaker, quantity, isBare }: RetoldNumber): void {
    const here = this.#rows.filter((row) => row.sentence === tree.number && row.by !== 'say/told-speech')
    if (here.some(({ quantities }) => quantities.some(({ at }) => spansOverlap(at, quantity.at)))) return
    const own = here.find((row) => isCountOf(row, quantity.kind) && row.status === 'done' && !row.quantities.some(({ kind }) => kind === quantity.kind))
    if (own !== undefined) {
      const by = speaker === undefined || own.saidBy.length > 0 ? own.saidBy : this.#speakers(tree, own.trigger, verb, speaker)
      this.#replace(own, { ...own, quantities: [...own.quantities, quantity], saidBy: by })
      return
    }
    if (here.some((row) => isDeed(row) && subtree(tree, trigger).some((k) => spanCovers(row.trigger, tokenAt(tree, k).at)))) return
    const at = tokenAt(tree, trigger).at
    const countedIn = (row: Row): Counted | undefined => (isBare ? this.#lastCounted(row) : this.#asCounted(row, quantity))
    const before = this.#before(tree, at, (row) => countedIn(row) !== undefined)
    if (before === undefined) return
    this.#add(before, {
      by: ruleId('retold/number'),
      sentence: tree.number,
      trigger: at,
      evidence: spanOf(tree, subtree(tree, verb)),
      saidBy: this.#speakers(tree, at, verb, speaker),
      quantities: [{ ...quantity, ...countedIn(before) }],
    })
  }

  word(tree: Tree, { trigger, speaker, doer, isDenied, ofHit }: RetoldWord): void {
    const at = tokenAt(tree, trigger).at
    const clause = spanOf(tree, subtree(tree, trigger))
    if (isDenied && this.#rows.some((row) => row.sentence === tree.number && row.status === 'denied' && spanCovers(clause, row.trigger))) return
    const fits = doer === undefined ? isForce : isDeedOfSomebody
    const reach = doer === undefined ? nearest : farthest
    const before = this.#before(tree, at, (row) => fits(row) && tree.number - row.sentence <= reach && (ofHit !== true || this.#isHit(row)))
    if (before === undefined) return
    const read = this.#rows.find((row) => row.sentence === tree.number && isForce(row) && spansOverlap(row.trigger, at))
    if (read !== undefined) {
      this.#earlier.set(read, this.#first(before))
      return
    }
    const saidBy = this.#speakers(tree, at, trigger, speaker)
    const actor = doer === undefined ? before.actor : partiesFor(tree, doer, this.#found, saidBy.at(-1)?.party)
    if (actor.length === 0 && doer !== undefined) return
    this.#add(before, {
      by: ruleId(!isDenied ? 'retold/blame' : doer !== undefined || before.by === 'retold/blame' ? 'retold/no-part' : 'retold/denial'),
      sentence: tree.number,
      trigger: at,
      evidence: clause,
      saidBy,
      actor,
      ...(isDenied ? { status: 'denied' } : {}),
    })
  }

  /** "A blamed B for the raid", "A accused B of shelling the town": that B did it is what A says. */
  blames(): void {
    for (const row of this.#rows.filter(({ act, status }) => act.event === 'ACCUSE' && act.mode === 'allege' && status === 'done')) {
      const [accuser] = row.actor
      const doer = row.about?.actor ?? row.recipient
      if (accuser === undefined || !doer.some(({ country }) => country !== undefined)) continue
      const { about } = row
      if (about !== undefined && about.act === undefined) continue
      const tree = this.#found.trees[row.sentence]!
      const fits = (other: Row): boolean =>
        isDeedOfSomebody(other) &&
        (about?.act === undefined || about.act.event === other.act.event) &&
        mayBeOneThing(about?.thing, other.thing) &&
        !isSameSide(other.recipient, doer)
      const before = this.#before(tree, row.trigger, fits)
      if (before === undefined) continue
      this.#add(before, {
        by: ruleId('retold/blame'),
        sentence: row.sentence,
        trigger: about?.trigger ?? row.trigger,
        evidence: row.evidence,
        saidBy: [...row.saidBy, { party: accuser, cue: row.trigger, manner: 'paraphrased' }],
        actor: doer,
      })
    }
  }

  /** "The ministry said that twelve were killed", "knew of no such attack": of which attack is told by the sentences before. */
  tellingsWithoutDay(): void {
    for (const row of [...this.#rows]) {
      const tree = this.#found.trees[row.sentence]!
      if (this.#earlier.has(row) || row.by.startsWith('retold/') || !isForce(row)) continue
      if (isSaidToBe(tree, row)) this.#otherDay(tree, row)
      if (isDated(row) || this.#earlier.has(row)) continue
      const isDenied = row.status === 'denied' && row.by !== ownUp
      const isOwnUp = row.by === ownUp && row.status === 'done' && row.actor.every(({ antecedent }) => antecedent === undefined)
      const isToll =
        row.actor.length === 0 && row.status === 'done' && row.thing === undefined && row.quantities.some(({ kind }) => kind === 'dead' || kind === 'injured')
      if (!isToll && !isOwnUp && !(isDenied && isSaidNotToBe(tree, row) && !isOfHarm(tree, row))) continue
      const reach = isOwnUp ? nearest : farthest
      const before = this.#before(tree, row.trigger, (other) => tree.number - other.sentence <= reach && this.#mayBe(row, other))
      if (before === undefined || before.sentence === row.sentence) continue
      const linked = { ...row, when: whenOf(before), where: whereOf(before), ...(row.recipient.length > 0 || isToll ? {} : { recipient: before.recipient }) }
      this.#replace(row, linked)
      this.#earlier.set(linked, this.#first(before))
    }
  }

  /** "The attack took place on Thursday": another day, or another place, of the attack that was told. */
  #otherDay(tree: Tree, row: Row): void {
    const before = this.#before(tree, row.trigger, (other) => other.sentence < row.sentence && this.#mayBe(row, other))
    if (before !== undefined) this.#earlier.set(row, this.#first(before))
  }

  #isHit({ act, sentence, trigger }: Row): boolean {
    const tree = this.#found.trees[sentence]!
    return act.event === 'ASSAULT' && tokensIn(tree, trigger).some((k) => hitting.has(lemmaOf(tree, k)))
  }

  #mayBe(row: Row, other: Row): boolean {
    if (other.act.event !== row.act.event || other.status === 'denied' || !mayBeOneThing(row.thing, other.thing)) return false
    if (row.by === ownUp) return true
    if (row.status === 'denied') return row.actor.length === 0 || isSameSide(row.actor, other.actor)
    const kinds = new Set(row.quantities.map(({ kind }) => kind))
    const counted = other.quantities.some(({ kind }) => kinds.has(kind))
    return !counted || voiceOf(row) !== voiceOf(other)
  }

  /** The last row before that fits; not where the sentence tells of another one or of another time. */
  #before(tree: Tree, at: Span, fits: (row: Row) => boolean): Row | undefined {
    if (tellsOfAnother(tree)) return undefined
    const before = this.#rows.filter(
      (row) =>
        row.trigger.end <= at.start &&
        tree.number - row.sentence <= farthest &&
        (row.status === 'done' || row.status === 'ongoing') &&
        !row.background &&
        fits(row),
    )
    const depth = (row: Row): number => depthOf(this.#found.trees[row.sentence]!, row)
    // "bombed the port a day after a drone had killed a man": the main clause is meant
    return before.sort((a, b) => b.sentence - a.sentence || depth(a) - depth(b) || b.trigger.start - a.trigger.start)[0]
  }

  #asCounted(row: Row, { kind, unit }: Quantity): Counted | undefined {
    if (kind !== 'count') return isCountOf(row, kind) && !isOfThings(this.#found.trees[row.sentence]!, row) ? { kind, unit } : undefined
    const measure = measureOf(unit)
    return isForce(row) && this.#unitsIn(row).some((other) => measureOf(other) === measure) ? { kind, unit } : undefined
  }

  /** "put the number at 47": of what was counted last, else of what was used; of a march: of those who marched. */
  #lastCounted(row: Row): Counted | undefined {
    if (row.act.event === 'PROTEST') return { kind: 'crowd', unit: 'person' }
    if (!isForce(row)) return undefined
    const last = row.quantities.at(-1)
    if (last !== undefined && last.unit !== 'person') return { kind: last.kind, unit: last.unit }
    if (last !== undefined && last.kind !== 'count') return { kind: last.kind, unit: last.unit }
    const unit = this.#unitsIn(row).find((word) => measureOf(word) !== undefined)
    return unit === undefined ? undefined : { kind: 'count', unit }
  }

  /** What a row counts, and what its words name. */
  #unitsIn(row: Row): readonly string[] {
    const tree = this.#found.trees[row.sentence]!
    const words = tokensIn(tree, row.evidence).flatMap((k) => (tokenAt(tree, k).upos === 'NOUN' ? lemmaOf(tree, k) : []))
    return [...row.quantities.filter(({ kind }) => kind === 'count').map(({ unit }) => unit), ...words]
  }

  #speakers(tree: Tree, at: Span, verb: number, subject: number | undefined): readonly Speaker[] {
    const outer = speakersOf(this.#found.speechIn(tree.number), at)
      .filter(({ cue }) => cue !== verb)
      .map((speech) => this.#found.speakerOf(speech))
    if (subject === undefined) return outer
    const speaker = meantBy(tree, subject)
    const [party = nameOf(tree, speaker)] = partiesFor(tree, speaker, this.#found, outer.at(-1)?.party)
    return [...outer, { party, cue: tokenAt(tree, verb).at, manner: 'paraphrased' }]
  }

  #first(row: Row): Row {
    return this.#earlier.get(row) ?? row
  }

  #add(before: Row, own: OwnWords): void {
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
    this.#earlier.set(row, this.#first(before))
  }

  #replace(row: Row, by: Row): void {
    this.#rows[this.#rows.indexOf(row)] = by
    for (const [later, earlier] of this.#earlier) if (earlier === row) this.#earlier.set(later, by)
    const earlier = this.#earlier.get(row)
    if (earlier === undefined) return
    this.#earlier.delete(row)
    this.#earlier.set(by, earlier)
  }
}

type OwnWords = Pick<Row, 'by' | 'sentence' | 'trigger' | 'evidence' | 'saidBy'> & Partial<Pick<Row, 'actor' | 'quantities' | 'status'>>

const ownUp = 'assault/claim-responsibility'
const hitting: ReadonlySet<string> = new Set(['hit', 'strike', 'damage', 'sink'])
const isDeed = ({ act }: Row): boolean => act.event !== 'SAY'
const voiceOf = ({ saidBy }: Row): string => saidBy.at(-1)?.party.name ?? ''
