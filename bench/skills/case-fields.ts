import type { Act, Status } from '../../src/domain/act.ts'
import type { Claim, Speaker } from '../../src/domain/claim.ts'
import type { Party } from '../../src/domain/party.ts'
import type { ThingId } from '../../src/domain/id.ts'
import type { Interval } from '../../src/domain/when.ts'
import { intervalOf } from '../../src/domain/when.ts'
import { matchOneToOne } from '../measures.ts'
import type { ExpectedAbout, ExpectedDate, ExpectedParty, ExpectedRow } from './case-types.ts'

/** "Kim Jong-un", "KIM JONG UN" and "Kim Jŏng-un" are one name. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

const institutionWords = new Set(
  (
    'agency army assembly association bank brigade cabinet command committee company congress council court department force forces front ' +
    'government group guard house korea korean media ministry movement nations navy office organisation organization parliament party ' +
    'police republic state states union'
  ).split(' '),
)

/** The files do not say who is a person: a person has a sector and two or more capitalised words, none of them an institution's. */
function isPerson({ name, sector }: ExpectedParty): boolean {
  const words = name.split(' ')
  return (
    sector !== undefined && words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && !words.some((word) => institutionWords.has(plainName(word)))
  )
}

export function partyFits(expected: ExpectedParty, ours: Party): boolean {
  if (expected.country !== undefined && expected.country !== ours.country) return false
  if (expected.sector && (ours.sector === undefined || !expected.sector.includes(ours.sector))) return false
  return !(isPerson(expected) || (ours.kind === 'person' && expected.sector !== undefined)) || plainName(expected.name) === plainName(ours.name)
}

/** Each expected party has one of ours and the other way round. */
function partiesFit(expected: readonly ExpectedParty[], ours: readonly Party[]): boolean {
  return expected.length === ours.length && !matchOneToOne(expected, ours, partyFits).includes(-1)
}

/** An expected month, day or minute against our day or minute. */
function momentFits(expected: string, ours: string | undefined): boolean {
  return ours !== undefined && (expected.length > 10 ? ours === expected : ours.slice(0, expected.length) === expected)
}

export function dateFits(expected: ExpectedDate, ours: Interval | undefined): boolean {
  if (!ours) return false
  if (expected.before !== undefined) return ours.start === undefined && ours.end !== undefined && ours.end.slice(0, 10) < expected.before
  return (expected.start === undefined || momentFits(expected.start, ours.start)) && (expected.end === undefined || momentFits(expected.end, ours.end))
}

function actFits(expected: Pick<ExpectedAbout, 'type' | 'mode'>, ours: Act | undefined): boolean {
  if (!expected.type) return true
  if (!ours || !expected.type.includes(ours.event)) return false
  return !expected.mode || ours.mode === undefined || expected.mode.includes(ours.mode)
}

const realised: readonly Status[] = ['done', 'ongoing', 'habitual']

function statusFits(expected: string, ours: Status): boolean {
  return expected === ours || (realised.includes(ours) && (realised as readonly string[]).includes(expected))
}

function isHistorical(claim: Claim, publishedAt: string): boolean {
  const end = intervalOf(claim.when)?.end
  return claim.background && (end === undefined || end.slice(0, 10) < publishedAt)
}

const isQuoted = ({ manner }: Speaker): boolean => manner !== 'paraphrased'

/** The thing that a claim is about, be it done or only threatened. */
export const thingsOf = (claim: Claim): readonly ThingId[] => [claim.thing, claim.about?.thing].flatMap((thing) => (thing ? [thing.id] : []))

/** What the fields are checked against beside the claim. */
export type FieldContext = {
  readonly publishedAt: string
  /** The id that stands for a thing's name in this case. */
  readonly thingNamed: (name: string) => ThingId | undefined
}

/** Each field that a row may give, and whether the claim has it right; the links between claims are checked elsewhere. */
const fieldRules: Readonly<Record<string, (row: ExpectedRow, claim: Claim, context: FieldContext) => boolean>> = {
  type: (row, claim) => row.optionalType === true || actFits(row, claim.act),
  status: (row, claim) => row.status === undefined || statusFits(row.status, claim.status),
  historical: (row, claim, { publishedAt }) => row.historical !== true || isHistorical(claim, publishedAt),
  about: (row, claim, context) => row.about === undefined || aboutFits(row.about, claim, context),
  actor: (row, claim) => row.actor === undefined || partiesFit(row.actor, claim.actor),
  recipient: (row, claim) => row.recipient === undefined || partiesFit(row.recipient, claim.recipient),
  date: (row, claim) => row.date === undefined || dateFits(row.date, intervalOf(claim.when)),
  place: (row, claim) => row.place === undefined || placeFits(row.place, claim),
  saidBy: (row, claim) => (row.saidBy ?? []).every((speaker) => claim.saidBy.some(({ party }) => partyFits(speaker, party))),
  thing: (row, claim, { thingNamed }) => row.thing === undefined || thingsOf(claim).some((id) => id === thingNamed(row.thing ?? '')),
  quantity: (row, claim) => row.quantity === undefined || quantityFits(row.quantity, claim),
  quoted: (row, claim) => row.quoted === undefined || claim.saidBy.some(isQuoted) === row.quoted,
  medium: (row, claim) => row.medium === undefined || claim.saidBy.some(({ medium }) => plainName(medium ?? '') === plainName(row.medium ?? '')),
  saidOn: (row, claim) => row.saidOn === undefined || claim.saidBy.some(({ saidOn }) => saidOn !== undefined && saidOnFits(row.saidOn, intervalOf(saidOn))),
}

/** The names of the fields that the claim has wrong. */
export function wrongFields(row: ExpectedRow, claim: Claim, context: FieldContext): readonly string[] {
  return Object.entries(fieldRules).flatMap(([field, isRight]) => (isRight(row, claim, context) ? [] : [field]))
}

const saidOnFits = (day: string | undefined, ours: Interval | undefined): boolean => day !== undefined && dateFits({ start: day, end: day.slice(0, 10) }, ours)

function aboutFits(expected: ExpectedAbout, { about }: Claim, { thingNamed }: FieldContext): boolean {
  if (!about || !actFits(expected, about.act)) return false
  if (expected.actor && !partiesFit(expected.actor, about.actor)) return false
  if (expected.recipient && !partiesFit(expected.recipient, about.recipient)) return false
  return expected.thing === undefined || (about.thing !== undefined && about.thing.id === thingNamed(expected.thing))
}

function placeFits(expected: NonNullable<ExpectedRow['place']>, { where }: Claim): boolean {
  if (where.kind === 'unknown') return false
  return (expected.country === undefined || expected.country === where.place.country) && plainName(expected.name) === plainName(where.place.name)
}

function quantityFits(expected: NonNullable<ExpectedRow['quantity']>, { quantities }: Claim): boolean {
  return quantities.some(
    ({ low, high, unit, approximate }) =>
      low === expected.value &&
      high === expected.value &&
      (expected.unit === undefined || expected.unit === unit) &&
      (expected.approximate === undefined || expected.approximate === approximate),
  )
}
