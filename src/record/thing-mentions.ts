import type { Claim } from '../domain/claim.ts'
import type { ReportId } from '../domain/id.ts'
import type { CountryCode, ThingKind } from '../domain/party.ts'
import type { Thing } from '../domain/thing.ts'
import type { Place } from '../domain/where.ts'
import { countriesOf } from './parties.ts'
import { mostExact } from './places.ts'
import type { ThingName } from './thing-names.ts'
import { parseThingName } from './thing-names.ts'

/** What a name says, as plain data. */
type SignatureName = Pick<ThingName, 'head' | 'isShared'> & { readonly modifiers: readonly string[] }

/** What some mentions say about which thing they mean. Mentions that say the same share one. */
export type Signature = {
  readonly key: string
  readonly name: SignatureName
  readonly kind: ThingKind
  readonly parties: readonly CountryCode[]
  readonly place?: Place
  /** The report alone that it is of, where nothing tells it from its like in other reports. */
  readonly scope?: string
  /** The names to show, and how often each was used. */
  readonly names: readonly (readonly [name: string, times: number])[]
  readonly mentions: number
}

export type Signatures = {
  readonly all: readonly Signature[]
  readonly keyOf: (report: ReportId, thing: Thing) => string | undefined
}

/** Takes the mentions that one report files under one id together, as its reader knew more than each mention tells alone. */
export function collectSignatures(claims: readonly Claim[]): Signatures {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    for (const thing of [claim.thing, claim.about?.thing]) {
      if (thing === undefined) continue
      const key = mentionKey(claim.report, thing)
      let group = groups.get(key)
      if (!group) groups.set(key, (group = { report: claim.report, mentions: [] }))
      group.mentions.push({ thing, claim })
    }
  }
  const signatures = new Map<string, Signature>()
  const keys = new Map<string, string>()
  for (const [mention, group] of groups) {
    const signature = signatureOf(group)
    keys.set(mention, signature.key)
    const known = signatures.get(signature.key)
    signatures.set(signature.key, known ? together(known, signature) : signature)
  }
  return { all: [...signatures.values()], keyOf: (report, thing) => keys.get(mentionKey(report, thing)) }
}

type Group = { readonly report: ReportId; readonly mentions: { readonly thing: Thing; readonly claim: Claim }[] }

/** "the liaison office" that a reader filed under "presidential office" speaks for itself. */
function mentionKey(report: ReportId, thing: Thing): string {
  const own = ownName(thing)
  return own === undefined ? `${report} ${thing.id}` : `${report} ${thing.id} ${[...own.modifiers].sort().join('+')}`
}

function ownName(thing: Thing): ThingName | undefined {
  const [own, filed] = [parseThingName(asWithin(thing)), parseThingName(thing.name)]
  const contradicts =
    own.head === filed.head && own.modifiers.size > 0 && filed.modifiers.size > 0 && ![...own.modifiers].some((word) => filed.modifiers.has(word))
  return contradicts ? own : undefined
}

/** The name it is filed under; its own words where that name is bare or means another thing. */
function nameOf(thing: Thing): ThingName {
  const filed = parseThingName(thing.name)
  const own = parseThingName(asWithin(thing))
  return ownName(thing) ?? (filed.modifiers.size === 0 && own.head === filed.head && own.modifiers.size > 0 ? own : filed)
}

const fullest = (names: readonly ThingName[]): ThingName =>
  [...names].sort((a, b) => Number(b.modifiers.size > 0) - Number(a.modifiers.size > 0) || b.plain.length - a.plain.length || (a.plain < b.plain ? -1 : 1))[0]!

function signatureOf({ report, mentions }: Group): Signature {
  const things = mentions.map(({ thing }) => thing)
  const name = fullest(things.map(nameOf))
  const kind = things[0]!.kind
  const place = mostExact(things.flatMap((thing) => thing.place ?? []))
  const parties = partiesOf(mentions, name)
  // "the plans" of one report are not "the plans" of another, unless something else tells so.
  const scope = name.modifiers.size === 0 && parties.length === 0 && place === undefined ? report.slice(0, 12) : ''
  return {
    key: [kind, name.head, [...name.modifiers].sort().join('+'), name.isShared ? 'shared' : '', parties.join('+'), placeKey(place), scope].join('|'),
    ...(scope === '' ? {} : { scope }),
    name: { head: name.head, isShared: name.isShared, modifiers: [...name.modifiers].sort() },
    kind,
    parties,
    names: shownNames(things),
    mentions: things.length,
    ...(place === undefined ? {} : { place }),
  }
}

/** Two places of one name that differ in anything else are two. */
const placeKey = (place: Place | undefined): string =>
  place === undefined
    ? ''
    : [place.name, place.precision, place.country, place.latitude, place.longitude, place.region, place.geonamesId, place.feature]
        .map((part) => part ?? '')
        .join(' ')

/** How each mention would be shown: by its own words where they say which thing it is, else as it is filed. */
function shownNames(things: readonly Thing[]): Signature['names'] {
  const names = new Map<string, number>()
  for (const thing of things) {
    const own = parseThingName(asWithin(thing))
    const shown = own.modifiers.size > 0 && own.head === parseThingName(thing.name).head ? own.plain : nameOf(thing).plain
    names.set(shown, (names.get(shown) ?? 0) + 1)
  }
  return [...names].sort(byName)
}

/** "Flights" that open a sentence are flights. */
const asWithin = ({ words, name }: Thing): string => (/\p{Lu}/u.test(name) ? words : words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()))

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)

function partiesOf(mentions: Group['mentions'], name: ThingName): readonly CountryCode[] {
  const told = [...new Set([...mentions.flatMap(({ thing }) => thing.parties), ...name.countries])].sort()
  if (told.length > 0) return told
  // A bare "the sanctions": those of the one who imposed them on the other.
  const around = countriesOf(mentions.flatMap(({ claim }) => [...claim.actor, ...claim.recipient]))
  const isOfOne = around.length === 1 && (barring.has(name.head) || (ofOneSide.has(name.head) && name.modifiers.size === 0))
  return isOfOne || (around.length === 2 && name.modifiers.size === 0) ? around : []
}

/** Heads of what one side alone imposes on itself or on others: "the moratorium", "the lockdown". */
const ofOneSide: ReadonlySet<string> = new Set(['ban', 'lockdown', 'curfew', 'quarantine', 'law', 'emergency', 'tariffs', 'designation'])

/** Of these a state seldom has two at a time: "the moratorium" is its moratorium on tests. */
export const barring: ReadonlySet<string> = new Set(['ban', 'lockdown', 'curfew', 'quarantine', 'internet'])

/** What is said the same in two places; with `sign` -1 what is left when the second place is taken away. */
export function together(a: Signature, b: Signature, sign: 1 | -1 = 1): Signature {
  const names = new Map(a.names)
  for (const [name, count] of b.names) names.set(name, (names.get(name) ?? 0) + sign * count)
  return { ...a, names: [...names].filter(([, count]) => count > 0).sort(byName), mentions: a.mentions + sign * b.mentions }
}
