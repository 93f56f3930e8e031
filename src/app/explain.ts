import type { Claim } from '../domain/claim.ts'
import type { Party } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { wordsAt, type Span } from '../domain/span.ts'
import { intervalOf, type When } from '../domain/when.ts'
import type { Place, Where } from '../domain/where.ts'
import type { Lookup } from './lookup.ts'
import { sidesOf } from './sides.ts'
import { disputesOf } from './situation/disputes.ts'
import { actWords, partyWords } from './wording/claim-words.ts'
import { sourceWords } from './wording/event-words.ts'
import { listWords, topicOf } from './wording/prose.ts'
import { createQuotes } from './wording/quotes.ts'
import { whenWords } from './wording/when-words.ts'

export type Explanation = {
  readonly heading: string
  /** The sentence in pieces; `field` says which field was read from the words. */
  readonly marked: readonly { readonly words: string; readonly field?: string }[]
  readonly fields: readonly { readonly name: string; readonly value: string; readonly from: string }[]
  readonly doubts: readonly string[]
}

/** Why the record holds this claim: the words of every field, the rule and the path through the tree, and what lowered the certainty. */
export function explain(claim: Claim, report: Report, lookup: Lookup): Explanation {
  const event = lookup.eventOf(claim.id)
  const fields = [...fieldsOf(claim, report), ...(event === undefined ? [] : eventFields(event, lookup))]
  return {
    heading: `${claim.id} · ${report.title ?? report.origin}${report.source === undefined ? '' : ` · ${report.source.name}`}`,
    marked: markedPieces(report.text, contextOf(claim, report.text), spansOf(claim)),
    fields,
    doubts: [...claim.doubts.map(({ field, because, factor }) => `${field}: ${because} (×${factor.toFixed(2)})`)],
  }
}

/** What the whole record makes of the claim: the event that it tells of, who else tells it, and where they differ. */
function eventFields(event: Event, lookup: Lookup): Explanation['fields'] {
  return [
    { name: 'event', value: `${event.id}, ${topicOf(event)}, certainty ${event.certainty.toFixed(2)}`, from: '' },
    { name: 'told by', value: sourceWords(event, sidesOf(event, lookup), lookup), from: event.claims.join(' ') },
    ...disputesOf([event], { lookup, quotes: createQuotes(lookup) }).map(({ about, versions }) => ({
      name: 'disputed',
      value: `${about}: ${versions.map(({ value, by }) => `${value} (${listWords(by, 4)})`).join(' against ')}`,
      from: versions.flatMap(({ claims }) => claims).join(' '),
    })),
  ]
}

function fieldsOf(claim: Claim, report: Report): Explanation['fields'] {
  const path = (name: string): string => (claim.paths[name] === undefined ? '' : `tree: ${claim.paths[name]}`)
  const about = claim.about
  const rows: { name: string; value: string; from: string }[] = [
    {
      name: 'act',
      value: `${actWords(claim.act)}, ${claim.status}${claim.background ? ', background' : ''}`,
      from: `"${wordsAt(report.text, claim.trigger)}", rule ${claim.by}`,
    },
    { name: 'actor', value: partyWords(claim.actor), from: [wordsOf(claim.actor), path('actor')].filter((part) => part !== '').join(', ') },
    { name: 'recipient', value: partyWords(claim.recipient), from: [wordsOf(claim.recipient), path('recipient')].filter((part) => part !== '').join(', ') },
  ]
  if (about !== undefined)
    rows.push({
      name: 'about',
      value: about.act === undefined ? 'an act that the lexicon does not name' : actWords(about.act),
      from: `"${wordsAt(report.text, about.at)}"`,
    })
  if (claim.thing !== undefined)
    rows.push({ name: 'thing', value: `${claim.thing.name}${claim.state === undefined ? '' : ` → ${claim.state}`}`, from: `"${claim.thing.words}"` })
  rows.push({ name: 'when', value: `${whenWords(claim.when)}${zoneOf(claim.when)}`, from: whenSource(claim.when, report.text) })
  if (claim.where.kind !== 'unknown')
    rows.push({
      name: 'where',
      value: placesOf(claim.where)
        .map(({ name, country }) => `${name}${country === undefined ? '' : ` [${country}]`}`)
        .join(', '),
      from: `"${wordsAt(report.text, claim.where.at)}"${claim.where.kind === 'inherited' ? `, from the ${claim.where.because}` : ''}`,
    })
  for (const { party, cue, manner } of claim.saidBy)
    rows.push({ name: 'said by', value: partyWords([party]), from: `"${wordsAt(report.text, cue)}", ${manner}` })
  for (const quantity of claim.quantities)
    rows.push({
      name: 'quantity',
      value: `${quantity.approximate ? 'about ' : ''}${quantity.low} ${quantity.unit} (${quantity.kind})`,
      from: `"${wordsAt(report.text, quantity.at)}"`,
    })
  if (claim.condition !== undefined) rows.push({ name: 'condition', value: wordsAt(report.text, claim.condition), from: '' })
  for (const { order, than, at } of claim.order ?? [])
    rows.push({ name: 'order', value: `${order === 'same' ? 'at the same time as' : order} ${than}`, from: `"${wordsAt(report.text, at)}"` })
  rows.push({ name: 'certainty', value: claim.certainty.toFixed(2), from: baseWords(claim) })
  return rows
}

/** What the doubts were taken from; a person's word leaves none. */
function baseWords({ act, certainty, doubts }: Claim): string {
  const base = doubts.reduce((rest, { factor }) => rest / factor, certainty)
  return doubts.length === 0 ? '' : `${base.toFixed(2)} for ${act.event} without doubts, times each doubt`
}

const wordsOf = (parties: readonly Party[]): string => parties.map((party) => `"${party.words}"`).join(', ')

const placesOf = (where: Exclude<Where, { kind: 'unknown' }>): readonly Place[] => [
  where.place,
  ...((where.kind === 'stated' ? where.also : undefined) ?? []).map(({ place }) => place),
]

const zoneOf = (when: When): string => {
  const zone = intervalOf(when)?.zone
  return zone === undefined ? '' : ` (UTC${zone})`
}

function whenSource(when: When, text: string): string {
  switch (when.kind) {
    case 'unknown':
      return ''
    case 'assumed':
      return `rule ${when.by}`
    case 'stated':
    case 'computed':
    case 'inherited':
      return `"${wordsAt(text, when.at)}", rule ${when.by}`
  }
}

const spansOf = (claim: Claim): readonly { readonly at: Span; readonly field: string }[] => [
  { at: claim.trigger, field: 'act' },
  ...claim.actor.map(({ at }) => ({ at, field: 'actor' })),
  ...claim.recipient.map(({ at }) => ({ at, field: 'recipient' })),
  ...(claim.thing === undefined ? [] : [{ at: claim.thing.at, field: 'thing' }]),
  ...(claim.when.kind === 'stated' || claim.when.kind === 'computed' || claim.when.kind === 'inherited' ? [{ at: claim.when.at, field: 'when' }] : []),
  ...(claim.where.kind === 'unknown' ? [] : [{ at: claim.where.at, field: 'where' }]),
  ...claim.saidBy.flatMap(({ party, cue }) => [
    { at: party.at, field: 'said by' },
    { at: cue, field: 'said by' },
  ]),
  ...claim.quantities.map(({ at }) => ({ at, field: 'quantity' })),
  ...(claim.condition === undefined ? [] : [{ at: claim.condition, field: 'condition' }]),
]

/** The paragraphs that hold the evidence and the words of every field that stands near it. */
function contextOf(claim: Claim, text: string): Span {
  const spans = [claim.evidence, ...spansOf(claim).map(({ at }) => at)].filter((at) => Math.abs(at.start - claim.evidence.start) < 1200)
  const start = text.lastIndexOf('\n', Math.min(...spans.map((at) => at.start))) + 1
  const newline = text.indexOf('\n', Math.max(...spans.map((at) => at.end)))
  return { start, end: newline < 0 ? text.length : newline }
}

/** Cuts the text at the edges of the fields; where fields overlap the first in the list wins. */
function markedPieces(text: string, within: Span, fields: readonly { readonly at: Span; readonly field: string }[]): Explanation['marked'] {
  const edges = new Set([within.start, within.end])
  for (const { at } of fields) for (const edge of [at.start, at.end]) if (edge > within.start && edge < within.end) edges.add(edge)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, n) => {
    const end = sorted[n + 1] ?? within.end
    const field = fields.find(({ at }) => at.start <= start && end <= at.end)?.field
    return { words: text.slice(start, end), ...(field === undefined ? {} : { field }) }
  })
}
