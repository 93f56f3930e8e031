import type { Claim } from '../../domain/claim.ts'
import type { ReportId } from '../../domain/id.ts'
import type { Party } from '../../domain/party.ts'
import { spanCovers, wordsAt, type Span } from '../../domain/span.ts'
import { findParagraphs } from '../../language/find-paragraphs.ts'
import { splitSentences } from '../../language/split-sentences.ts'
import { groupBy } from '../group-by.ts'
import type { Lookup } from '../lookup.ts'
import { onOneLine, quoted } from './claim-words.ts'
import { listWords } from './prose.ts'

/** The exact words behind claims, on one line, cut where they are long. */
export type Quotes = {
  /** The whole sentence that a claim stands in; whom a pronoun means is put behind it in brackets: "She [Kim Yo-jong] refused". */
  readonly sentence: (claim: Claim) => string
  /** The clause where it can be understood by itself, else the sentence. */
  readonly clause: (claim: Claim) => string
  /** Where that sentence stands. */
  readonly span: (claim: Claim) => Span
  /** Claims of one sentence have the same key. */
  readonly sentenceKey: (claim: Claim) => string
  /** How well the sentence tells a stranger what the claim says, up to 1: high in the report, by itself, and not in passing. */
  readonly fitness: (claim: Claim) => number
}

const longest = 600

const longestDateline = 60

/** How much of "SEOUL, June 16 (Harbour Wire) - North Korea ..." and "N'DJAMENA (Wire) - Chad ..." stands before the first sentence. */
function datelineLength(text: string): number {
  if (!/^(?:\p{Lu}{3}|\p{Lu}+[ '’.-]\p{Lu}{2})/u.test(text)) return 0
  const dash = /(?<= )(?:--|[-–—]) /u.exec(text.slice(0, longestDateline))
  return dash === null ? 0 : dash.index + dash[0].length
}

/** Of so few characters a sentence says little. */
const shortSentence = 50

/** What begins so leans on the sentence before it. */
const leansBack =
  /^["“‘']?(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both|there|the (?:two|latter|former|others?)|one of them|(?:some|most|many|none|all|two|three|four|five) of (?:them|the)|others|hours before|(?:an?|a few|two|three|several|some) (?:hours?|days?|weeks?|minutes) (?:later|before|earlier|after)|later|meanwhile|also|then|earlier)\b/iu

/** "It" and "they" may stand for a ship or an office where the record has its state: a name in brackets would mislead. */
const isPronoun = (words: string): boolean => /^(?:he|she|him|her)$/iu.test(words)

/** Once for each, and not where the sentence itself names whom the pronoun means. */
function withNames(text: string, at: Span, { actor, recipient, saidBy }: Claim): string {
  const meant = [...actor, ...recipient, ...saidBy.map(({ party }) => party)].filter(
    (party) => party.antecedent !== undefined && !spanCovers(at, party.antecedent) && spanCovers(at, party.at) && isPronoun(wordsAt(text, party.at)),
  )
  const inOrder = meant.sort((a, b) => a.at.start - b.at.start)
  const firsts = [...groupBy(inOrder, ({ name }) => name).values()].map(([first]) => first!)
  let [words, from] = ['', at.start]
  for (const [end, own] of groupBy(firsts, (party) => party.at.end)) {
    words += `${text.slice(from, end)} [${listWords(own.map(({ name }) => name))}]`
    from = end
  }
  return words + text.slice(from, at.end)
}

export function createQuotes({ report }: Lookup): Quotes {
  const sentences = new Map<ReportId, readonly Span[]>()
  const spansOf = (id: ReportId): readonly Span[] => {
    const known = sentences.get(id)
    if (known) return known
    const text = report(id)?.text ?? ''
    const spans = findParagraphs(text).flatMap((paragraph) => splitSentences(text, paragraph))
    sentences.set(id, spans)
    return spans
  }
  const around = ({ report: id, evidence }: Claim): Span => {
    const first = spansOf(id).findLast(({ start }) => start <= evidence.start)
    if (first === undefined) return evidence
    const end = Math.max(first.end, evidence.end)
    const start = first.start + datelineLength(report(id)?.text.slice(first.start, end) ?? '')
    // the words of a claim may take in the dateline, and are never all of it
    return { start: start < evidence.end ? start : first.start, end }
  }
  const sentence = (claim: Claim): string => {
    const at = around(claim)
    const isFar = claim.evidence.end - at.start > longest
    // the clause that the claim was read from must be among the words shown
    const shown = isFar ? { start: claim.evidence.start, end: at.end } : at
    return `${isFar ? '… ' : ''}${onOneLine(withNames(report(claim.report)?.text ?? '', shown, claim), longest)}`
  }
  /** The clause names whoever acts, or whom it is done to where nobody acts, and is cut out at its commas. */
  const standsAlone = ({ report: id, evidence, actor, recipient }: Claim): boolean => {
    const parties: readonly Party[] = actor.length > 0 ? actor : recipient
    const text = report(id)?.text ?? ''
    const isCutWell = /^(?:$|[\s"”’')]*[.,;:!?—–-])/u.test(text.slice(evidence.end, evidence.end + 8))
    return isCutWell && parties.length > 0 && parties.every(({ at, antecedent }) => antecedent === undefined && spanCovers(evidence, at))
  }
  const fitness = (claim: Claim): number => {
    const at = around(claim)
    const words = report(claim.report)?.text.slice(at.start, at.end) ?? ''
    const isInPassing = claim.evidence.start - at.start > 0.4 * (at.end - at.start)
    const isShort = words.length < shortSentence
    return (leansBack.test(words) ? 0.55 : 1) * (isShort ? 0.8 : 1) * (isInPassing ? 0.75 : 1) * (claim.sentence === 0 ? 1 : claim.sentence < 3 ? 0.9 : 0.8)
  }
  return {
    sentence,
    span: around,
    fitness,
    clause: (claim) => (standsAlone(claim) ? quoted(report(claim.report), claim.evidence, longest) : sentence(claim)),
    sentenceKey: ({ report: id, sentence: number }) => `${id} ${number}`,
  }
}
