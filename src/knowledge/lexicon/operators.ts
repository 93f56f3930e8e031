import type { Status } from '../../domain/act.ts'

/**
 * Words that say how far what they govern is real. `positive`: the effect when the word stands plain; `negative`: when it is itself denied
 * ("did not manage to cross"). `as-is`: the governed act keeps what its own words say.
 * After the signatures of implicative verbs (Karttunen 1971, Nairn et al. 2006): the idea; the lists are our own.
 */
export type Effect = Status | 'as-is'
export type Operator = { readonly positive: Effect; readonly negative: Effect }

const rows: readonly (readonly [positive: Effect, negative: Effect, lemmas: string])[] = [
  // it comes about
  [
    'done',
    'denied',
    'manage succeed proceed happen get remember dare help force compel make cause oblige lead enable allow permit let see witness watch hear continue-to',
  ],
  // it does not come about
  [
    'denied',
    'done',
    'fail refuse decline avoid avert prevent forget neglect omit cancel scrap abort foil thwart forestall stave rebuff repel block deter dissuade abandon forgo shelve drop halt-before miss stop-from',
  ],
  ['denied', 'as-is', 'deny disavow dispute rebut refute reject repudiate'],
  // it is meant to come about
  [
    'planned',
    'denied',
    `plan intend aim mean want wish seek try attempt strive prepare decide resolve opt choose undertake vow pledge promise swear threaten offer agree order instruct propose schedule set
    arrange expect-to wait ready aspire hope design mull consider contemplate weigh examine study explore envisage eye look bid strive struggle ask urge demand call request require
    command tell invite encourage push press drive persuade convince warn-to hurry rush move commit volunteer consent authorise authorize approve due slate need prepared poised willing
    ready determined eager keen likely bent tempt`,
  ],
  // somebody thinks so
  [
    'possible',
    'denied',
    `believe think suspect speculate assume suppose guess imagine fear worry expect predict forecast project anticipate doubt estimate presume suggest imply allege claim-maybe seem appear
    risk rumour rumor tend`,
  ],
  ['possible', 'as-is', 'hint signal indicate-maybe consider-that'],
  // it is under way
  ['ongoing', 'denied', 'begin start continue keep resume go-on carry-on remain'],
  ['done', 'ongoing', 'stop cease finish complete end quit halt'],
]

/** By the lemma of the governing verb or adjective. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  rows.flatMap(([positive, negative, lemmas]) => lemmas.split(/\s+/u).map((lemma) => [lemma, { positive, negative }] as const)),
)

/** Nouns whose clause or of-phrase is not yet real: "plans to", "the threat of", "an attempt to". */
export const nounOperators: ReadonlyMap<string, Effect> = new Map([
  ...'plan intention aim goal attempt bid effort proposal decision promise pledge vow threat offer order call demand appeal push move commitment agreement preparation readiness campaign drive programme program scheme blueprint idea'
    .split(' ')
    .map((lemma) => [lemma, 'planned'] as const),
  ...'possibility chance risk danger prospect fear likelihood speculation rumour rumor suspicion option opportunity ability capability capacity right potential hope concern worry expectation claim allegation'
    .split(' ')
    .map((lemma) => [lemma, 'possible'] as const),
  ...'failure refusal inability absence lack denial reluctance unwillingness'.split(' ').map((lemma) => [lemma, 'denied'] as const),
])

export const modals: ReadonlyMap<string, Status> = new Map([
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['can', 'possible'],
  ['would', 'planned'],
  ["'d", 'planned'],
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['should', 'hypothetical'],
  ['must', 'hypothetical'],
  ['ought', 'hypothetical'],
])

export const negators: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'barely', 'nobody', 'none', 'nothing'])

/** Adverbs that make it less than certain. */
export const hedges: ReadonlySet<string> = new Set(
  'possibly perhaps maybe probably likely apparently reportedly allegedly presumably supposedly purportedly potentially conceivably seemingly'.split(' '),
)
/** Of those, the ones that report a claim and leave the status alone. */
export const reportedly: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'apparently', 'purportedly', 'supposedly'])

export const habitually: ReadonlySet<string> = new Set(
  'always usually regularly routinely often frequently repeatedly annually daily weekly constantly habitually typically generally'.split(' '),
)

/** Marks of clauses that are not asserted. */
export const conditionalMarks: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'providing', 'supposing', 'should'])
/** Prepositions before a noun or -ing of action that did not take place. */
export const excluding: ReadonlySet<string> = new Set(['without', 'instead of', 'rather than', 'short of', 'despite no'])
