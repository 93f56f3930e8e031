import { readdirSync, readFileSync } from 'node:fs'
import type { Claim } from '../src/domain/claim.ts'
import type { Party } from '../src/domain/party.ts'
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
        acts.filter(({ event }) => event === row.act.event).map((act) => ({ claim, act, fields: fieldsOf(row, act, { text, acts }) })),
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

/**
 * The labels keep a bare future as the act that is to come, PLOVER as a promise or a threat of it: both are right. So is who speaks it as its actor:
 * "Riga will close the line, its premier said" is a threat of Riga that the premier tells, and a threat that the premier has made.
 */
function asNamed(claim: Claim): readonly Claim[] {
  const { about, saidBy, status } = claim
  if (about?.act === undefined || about.trigger.start !== claim.trigger.start) return []
  const named: Claim = { ...claim, act: about.act, status: status === 'done' ? 'planned' : status, actor: about.actor, recipient: about.recipient }
  const speakers = saidBy.map(({ party }) => party)
  return speakers.length === 0 || status !== 'planned' ? [named] : [named, { ...claim, status: 'done', actor: speakers, saidBy: [] }]
}

export const isRight = (fields: Fields | undefined): boolean => fields !== undefined && Object.values(fields).every(Boolean)

function fitOf(claim: Claim, act: LabelledAct, fields: Fields, text: string): number {
  const start = act.at ?? text.indexOf(act.words)
  const isSameWords = spansOverlap(claim.trigger, { start, end: start + act.words.length })
  return (isSameWords ? 10 : 0) + (act.about ? 0 : 5) + Object.values(fields).filter(Boolean).length
}

/** Ruling 5 of the labels: of two who meet, agree or work together both are actors, or one of them is the recipient. */
const jointly: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

function fieldsOf(claim: Claim, act: LabelledAct, { text, acts }: Pick<LabelledSentence, 'text' | 'acts'>): Fields {
  const among = (words: string, { start, end }: Span): boolean => occurrences(words, text).some((at) => spansOverlap(at, { start, end }))
  const side = (parties: Claim['actor'], words: string): boolean =>
    words === '' ? parties.every(({ at }) => among(act.thing, at)) : parties.length > 0 && parties.every(({ at }) => among(words, at))
  const both = [...claim.actor, ...claim.recipient]
  const told = [act.actor, act.recipient].filter((words) => words !== '')
  const isTogether =
    jointly.has(act.event) &&
    told.every((words) => both.some(({ at }) => among(words, at))) &&
    both.every(({ at }) => [...told, act.thing].some((words) => among(words, at)))
  return {
    act: true,
    mode: (claim.act.mode ?? '') === act.mode,
    status: claim.status === act.status,
    actor: isTogether || side(claim.actor, act.actor),
    recipient: isTogether || side(claim.recipient, act.recipient) || (act.recipient === '' && claim.recipient.every((party) => isScene(party, text))),
    thing: claim.thing === undefined || act.thing === '' || among(act.thing, claim.thing.at),
    speaker: isSpeakerRight(claim, act, acts, among),
  }
}

/** The labels take a land where something is done for the scene of it, coders of PLOVER for its target ("demonstrated in Serbia": SRB): both are right. */
const isScene = ({ kind, at }: Party, text: string): boolean =>
  kind === 'country' &&
  text
    .slice(0, at.start)
    .split(' ')
    .slice(-5, -1)
    .some((word) => whereabouts.has(word))
const whereabouts = new Set('in at near on outside inside around through across to into off over'.split(' '))

/**
 * The labels name a speaker once: who speaks an act of words is its actor, and what is inside another act or told in passing ("if Riga *gives way*, it will
 * leave, a deputy said") is not given the speaker of the whole again. A claim may name that speaker there.
 */
function isSpeakerRight({ saidBy }: Claim, act: LabelledAct, acts: readonly LabelledAct[], among: (words: string, at: Span) => boolean): boolean {
  const speakers = saidBy.map(({ party }) => party.at)
  if (act.speaker !== '') return speakers.some((at) => among(act.speaker, at)) || act.speaker === act.actor
  const others = acts.filter((other) => other !== act)
  const governor = act.of === undefined ? undefined : acts[act.of]
  return speakers.every((at) => [act.actor, governor?.actor ?? '', ...others.map(({ speaker }) => speaker)].some((words) => among(words, at)))
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
