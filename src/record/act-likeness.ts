import type { EventType } from '../domain/act.ts'
import { memo } from './memo.ts'
import { stem, wordsOf } from './words.ts'

// When two acts may be one happening told with other words: tables, in our own words.

/** Words that different papers choose for one and the same deed. */
const families: Readonly<Record<string, string>> = {
  destroy: `destroy destruction demolish demolition blow blew blown explode explosion blast bomb bombing detonate detonation raze flatten ruin ruined wreck level
    dynamite blown-up collapse`,
  launch: 'launch fire firing test test-fire lob volley salvo missile rocket projectile',
  shoot: 'shoot shot shooting gun gunfire gunned kill killing killed death died dead slay murder execute',
  shell: 'shell shelling bombard bombardment artillery barrage strike struck airstrike raid bomb bombing',
  meet: 'meet met meeting summit talk talks visit host hold held negotiate negotiation sit confer conference session gather',
  cut: 'cut cutting sever severing interrupt interruption break broke disconnect discontinue halt stop close closure shut block suspend suspension end ended',
  open: 'open opening opened establish establishment inaugurate set found launch begin began start resume reopen restore restoration',
  sign: 'sign signing signed agree agreement agreed conclude seal ratify adopt',
  send: 'send sent release float scatter launch drop fly flew distribute leaflet balloon',
  pull: 'withdraw withdrawal withdrew pull pulled retreat leave left remove removal dismantle disarm evacuate',
  suspend: 'suspend suspension shelve postpone halt freeze pause hold delay',
  arrest: 'arrest arrested detain detention seize capture jail imprison custody',
  deploy: 'deploy deployment stationed move moved mass send sent reinforce mobilise mobilize',
  resign: 'resign resignation quit step stepped offer',
  walkout: 'strike walk walkout stoppage picket',
  apologise: 'apologise apologize apology regret sorry',
}

const familiesOfStem = new Map<string, Set<string>>()
for (const [family, words] of Object.entries(families)) {
  for (const word of words.split(/\s+/u)) {
    const key = stem(word)
    const known = familiesOfStem.get(key)
    if (known) known.add(family)
    else familiesOfStem.set(key, new Set([family]))
  }
}

/** What the words of a trigger may stand for: their stems and the families they belong to. */
export type Predicate = ReadonlySet<string>

/** Equal words give the very same set, so that comparing it with itself costs nothing. */
export const predicateOf = memo(20_000, readPredicate)

function readPredicate(words: string): Predicate {
  const keys = new Set<string>()
  for (const word of wordsOf(words)) {
    const key = stem(word)
    if (key.length < 3) continue
    keys.add(`=${key}`)
    for (const family of familiesOfStem.get(key) ?? []) keys.add(family)
  }
  return keys
}

/** The two may name one deed: they share a stem or a family. */
export function samePredicate(a: Predicate, b: Predicate): boolean {
  if (a === b) return a.size > 0
  for (const key of a) if (b.has(key)) return true
  return false
}

/** Modes that reports mix up for one deed. */
const modeFamilies: Partial<Record<EventType, readonly (readonly string[])[]>> = {
  ASSAULT: [
    ['explosives', 'destroy', 'aerial', 'heavy-weapons', 'drone', 'suicide-attack'],
    ['firearms', 'targeted', 'primitive', 'beat'],
    ['abduct', 'torture'],
  ],
  COERCE: [
    ['restrict', 'withhold'],
    ['restrict', 'seize'],
    ['restrict', 'martial-law'],
    ['curfew', 'martial-law'],
    ['arrest', 'deport'],
  ],
  SANCTION: [['discontinue', 'withdraw']],
  MOBILIZE: [
    ['troops', 'weapons', 'militia'],
    ['police', 'militia'],
  ],
  CONSULT: [['visit', 'third-party', 'multilateral']],
  RETREAT: [
    ['withdraw', 'disarm', 'ceasefire'],
    ['access', 'release'],
  ],
  ACCUSE: [['disapprove', 'allege']],
  THREATEN: [['violence', 'territory']],
  PROTEST: [['demo', 'riot', 'obstruct', 'vandalize', 'strike']],
}

/** Kinds of act that one deed may be read as; the first is the more usual. */
const confusable: readonly (readonly [EventType, EventType])[] = [
  ['ASSAULT', 'COERCE'],
  ['ASSAULT', 'MOBILIZE'],
  ['SANCTION', 'COERCE'],
  ['SANCTION', 'REJECT'],
  ['CONSULT', 'AGREE'],
  ['CONSULT', 'COOPERATE'],
  ['AGREE', 'COOPERATE'],
  ['AGREE', 'SUPPORT'],
  ['COOPERATE', 'AID'],
  ['RETREAT', 'CONCEDE'],
  ['REQUEST', 'APPEAL'],
  ['ACCUSE', 'SAY'],
  ['ACCUSE', 'REJECT'],
  ['ACCUSE', 'PROTEST'],
  ['SUPPORT', 'APPEAL'],
  ['SUPPORT', 'SAY'],
  ['COERCE', 'MOBILIZE'],
]
const confusedWith = new Map<EventType, Set<EventType>>()
for (const pair of confusable) {
  for (const [a, b] of [pair, [pair[1], pair[0]]] as const) {
    const others = confusedWith.get(a)
    if (others) others.add(b)
    else confusedWith.set(a, new Set([b]))
  }
}

/** The other kinds of act that one of this kind may be read as. */
export const confusablesOf = (event: EventType): readonly EventType[] => [...(confusedWith.get(event) ?? [])]

/** `same`: event and mode agree, or one mode is not told. `apart`: modes that exclude each other. `confusable`: other events, one deed. */
export const actRelations = ['same mode', 'same', 'apart', 'confusable', 'other'] as const
export type ActRelation = (typeof actRelations)[number]

type EventAndMode = { readonly event: EventType; readonly mode?: string }

export function compareActs(a: EventAndMode, b: EventAndMode): ActRelation {
  if (a.event !== b.event) return confusedWith.get(a.event)?.has(b.event) ? 'confusable' : 'other'
  if (a.mode === undefined || b.mode === undefined) return 'same'
  if (a.mode === b.mode) return 'same mode'
  return modeFamilies[a.event]?.some((family) => family.includes(a.mode!) && family.includes(b.mode!)) ? 'same' : 'apart'
}

/** Acts of speech: which of two statements is meant is told by what was said. */
const verbal: ReadonlySet<EventType> = new Set<EventType>(['SAY', 'APPEAL', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONCEDE'])
export const isVerbal = (event: EventType): boolean => verbal.has(event)

/** All who take part are on both sides of the act. */
const mutual: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])
export const isMutual = (event: EventType): boolean => mutual.has(event)

/** Coarse classes to look events up by; acts that can be confused share one. */
const classes: Readonly<Record<EventType, readonly string[]>> = {
  ASSAULT: ['force'],
  COERCE: ['force'],
  SANCTION: ['force'],
  MOBILIZE: ['force'],
  PROTEST: ['protest', 'speech'],
  REJECT: ['force', 'speech'],
  ACCUSE: ['speech'],
  SAY: ['speech'],
  APPEAL: ['speech'],
  REQUEST: ['speech'],
  SUPPORT: ['speech', 'together'],
  THREATEN: ['threat'],
  AGREE: ['together'],
  CONSULT: ['together'],
  COOPERATE: ['together'],
  AID: ['together'],
  RETREAT: ['yield'],
  CONCEDE: ['yield'],
}
export const classesOf = (event: EventType): readonly string[] => classes[event]
