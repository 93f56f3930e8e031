import { readdirSync, readFileSync } from 'node:fs'
import type { Claim } from '../src/domain/claim.ts'
import { spansOverlap, type Span } from '../src/domain/span.ts'

/** An act as `training/sentences/README.md` labels it: the parties as words, "" where none is told. */
export type LabelledAct = {
  readonly words: string
  readonly at?: number
  readonly event: string
  readonly mode: string
  readonly status: string
  readonly actor: string
  readonly recipient: string
  readonly thing: string
  readonly speaker: string
  readonly about: boolean
  /** Of the content of another act: the index of that act. */
  readonly of?: number
}
export type LabelledSentence = {
  readonly text: string
  readonly acts: readonly LabelledAct[]
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly why?: string
}

/** The sentences that we wrote and labelled, file by file in the order of their names, of the files that are wanted. */
export function labelledSentences(folder: URL, isWanted: (file: string) => boolean = () => true): readonly LabelledSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && isWanted(file))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, n) => ({ ...(JSON.parse(line) as Omit<LabelledSentence, 'file' | 'line'>), file, line: n + 1 })),
    )
}

/** They lie in numbered files: what is fitted on the odd numbers is measured on the even ones. */
export const ownSentences = (folder: URL, half: 'odd' | 'even'): readonly LabelledSentence[] =>
  labelledSentences(folder, (file) => Number.parseInt(file.split('-').at(-1) ?? '', 10) % 2 === (half === 'odd' ? 1 : 0))

/** Which fields of a claim agree with the label; the day is told by no label. */
export type Fields = Readonly<Record<'act' | 'mode' | 'status' | 'actor' | 'recipient' | 'thing' | 'speaker', boolean>>

/** What each claim of a sentence has right, held against the labelled act of its event that fits best; undefined where there is none. */
export function holdAgainstLabels(claims: readonly Claim[], { text, acts }: LabelledSentence): ReadonlyMap<Claim, Fields> {
  const held = new Map<Claim, Fields>()
  const taken = new Set<LabelledAct>()
  const pairs = claims
    .flatMap((claim) =>
      [claim, ...asNamed(claim)].flatMap((row) =>
        acts.filter(({ event }) => event === row.act.event).map((act) => ({ claim, act, fields: fieldsOf(row, act, text) })),
      ),
    )
    .map((pair) => ({ ...pair, fit: fitOf(pair.claim, pair.act, pair.fields, text) }))
    .sort((a, b) => b.fit - a.fit)
  for (const { claim, act, fields } of pairs) {
    if (held.has(claim) || taken.has(act)) continue
    held.set(claim, fields)
    taken.add(act)
  }
  return held
}

/** The labels keep a bare future as the act that is to come, PLOVER as a promise or a threat of it: both are right. */
function asNamed(claim: Claim): readonly Claim[] {
  const { about } = claim
  if (about?.act === undefined || about.trigger.start !== claim.trigger.start) return []
  return [{ ...claim, act: about.act, status: 'planned', actor: about.actor, recipient: about.recipient }]
}

export const isRight = (fields: Fields | undefined): boolean => fields !== undefined && Object.values(fields).every(Boolean)

function fitOf(claim: Claim, act: LabelledAct, fields: Fields, text: string): number {
  const start = act.at ?? text.indexOf(act.words)
  const isSameWords = spansOverlap(claim.trigger, { start, end: start + act.words.length })
  return (isSameWords ? 10 : 0) + (act.about ? 0 : 5) + Object.values(fields).filter(Boolean).length
}

function fieldsOf(claim: Claim, act: LabelledAct, text: string): Fields {
  const among = (words: string, { start, end }: Span): boolean => occurrences(words, text).some((at) => spansOverlap(at, { start, end }))
  const side = (parties: Claim['actor'], words: string): boolean =>
    words === '' ? parties.every(({ at }) => among(act.thing, at)) : parties.length > 0 && parties.every(({ at }) => among(words, at))
  const speakers = claim.saidBy.map(({ party }) => party.at)
  return {
    act: true,
    mode: (claim.act.mode ?? '') === act.mode,
    status: claim.status === act.status,
    actor: side(claim.actor, act.actor),
    recipient: side(claim.recipient, act.recipient),
    thing: claim.thing === undefined || act.thing === '' || among(act.thing, claim.thing.at),
    // who speaks an act of words is its actor already, and the labels name such a speaker only once
    speaker: act.speaker === '' ? speakers.every((at) => among(act.actor, at)) : speakers.some((at) => among(act.speaker, at)) || act.speaker === act.actor,
  }
}

function occurrences(words: string, text: string): readonly Span[] {
  const found: Span[] = []
  if (words === '') return found
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) found.push({ start, end: start + words.length })
  return found
}

/** The certainty of all fields but the day. */
export const withoutDay = ({ certainty, doubts }: Claim): number =>
  doubts.filter(({ field }) => field === 'when').reduce((rest, { factor }) => rest / factor, certainty)
