import type { Status } from '../../domain/act.ts'
import { denyingDeeds } from './telling.ts'

/**
 * Words that say how far what they govern is real. `positive`: the effect when the word stands plain; `negative`: when it is itself denied
 * ("did not manage to cross"). `as-is`: the governed act keeps what its own words say.
 * After the signatures of implicative verbs (Karttunen 1971, Nairn et al. 2006): the idea; the lists are our own.
 */
export type Effect = Status | 'as-is'
export type Operator = { readonly positive: Effect; readonly negative: Effect }

/** A class of words with one signature, and sentences of which `act` comes out as `is`. */
export type OperatorClass = Operator & {
  readonly id: string
  readonly lemmas: string
  readonly examples: readonly (readonly [sentence: string, act: string, is: Status])[]
}

export const operatorClasses: readonly OperatorClass[] = [
  {
    id: 'comes-about',
    positive: 'done',
    negative: 'denied',
    lemmas: `manage succeed proceed happen get remember dare help force compel make cause oblige lead enable allow permit let see witness watch hear able
      glad happy sorry pleased proud surprised shocked lucky fortunate`,
    examples: [
      ['The convoy managed to cross the river.', 'cross', 'done'],
      ['The convoy did not manage to cross the river.', 'cross', 'denied'],
      ['The guards let the trucks pass.', 'pass', 'done'],
    ],
  },
  {
    id: 'does-not-come-about',
    positive: 'denied',
    negative: 'done',
    lemmas: `fail refuse decline avoid avert prevent forget neglect omit cancel scrap abort foil thwart forestall stave block deter dissuade abandon
    forgo shelve drop miss bar prohibit ban forbid preclude refrain rule-out call-off turn-down`,
    examples: [
      ['The navy averted an attack on the port.', 'attack', 'denied'],
      ['The government called off the exercise.', 'exercise', 'denied'],
      ['The army refused to withdraw.', 'withdraw', 'denied'],
      ['The army did not fail to withdraw.', 'withdraw', 'done'],
      ['Police prevented the marchers from reaching the palace.', 'reaching', 'denied'],
      ['Both sides failed to agree.', 'agree', 'denied'],
    ],
  },
  {
    id: 'denying',
    positive: 'denied',
    negative: 'as-is',
    lemmas: denyingDeeds,
    examples: [
      ['Eritrea denies planning an attack.', 'attack', 'denied'],
      ['The premier denied that his men had shelled the town.', 'shelled', 'denied'],
      ['The premier did not deny that his men had shelled the town.', 'shelled', 'done'],
    ],
  },
  {
    id: 'unable',
    positive: 'denied',
    negative: 'done',
    lemmas: 'unable unwilling reluctant impossible afraid powerless loath hesitant incapable',
    examples: [
      ['The troops were unable to hold the bridge.', 'hold', 'denied'],
      ['The troops were not afraid to fight.', 'fight', 'done'],
    ],
  },
  {
    id: 'meant',
    positive: 'planned',
    negative: 'denied',
    lemmas: `plan intend aim mean want wish seek try attempt strive prepare decide resolve opt choose undertake vow pledge promise swear threaten offer agree order instruct propose
    schedule set arrange wait ready aspire hope design mull consider contemplate weigh examine study explore envisage eye look bid struggle ask urge demand call request require command
    tell invite encourage push press drive persuade convince hurry rush move commit volunteer consent authorise authorize approve due slate need prepared poised willing determined eager
    keen bent tempt vote campaign advocate recommend plead beg long yearn fight work lobby appeal insist`,
    examples: [
      ['The rebels threatened to shell the port.', 'shell', 'planned'],
      ['The capital is trying to drive its neighbour to break the pact.', 'break', 'planned'],
      ['The cabinet would study proposals to allow the police to search homes.', 'search', 'planned'],
      ['The two leaders agreed to meet in the spring.', 'meet', 'planned'],
      ['The two leaders did not agree to meet.', 'meet', 'denied'],
      ['The rebels have no plans to shell the port.', 'shell', 'denied'],
      ['Parliament called for an inquiry.', 'inquiry', 'planned'],
    ],
  },
  {
    id: 'put-off',
    positive: 'planned',
    negative: 'done',
    lemmas: 'delay postpone defer adjourn',
    examples: [['The court postponed the execution.', 'execution', 'planned']],
  },
  {
    id: 'thought',
    positive: 'possible',
    negative: 'denied',
    lemmas: `believe think suspect speculate assume suppose guess imagine fear worry expect predict forecast project anticipate doubt estimate presume suggest imply allege seem appear
    risk rumour rumor tend likely unlikely possible probable bound`,
    examples: [
      ['Diplomats fear that the truce will break.', 'break', 'planned'],
      ['Diplomats suspect that the rebels mined the road.', 'mined', 'possible'],
      ['The rebels appear to have left the town.', 'left', 'possible'],
      ['Nobody thinks that the rebels left the town.', 'left', 'denied'],
    ],
  },
  {
    id: 'hard',
    positive: 'possible',
    negative: 'possible',
    lemmas: 'hard difficult easy tough',
    examples: [['It is hard to reach the villages.', 'reach', 'possible']],
  },
  {
    id: 'hinting',
    positive: 'possible',
    negative: 'as-is',
    lemmas: 'hint signal',
    examples: [['The minister hinted at sanctions.', 'sanctions', 'possible']],
  },
  {
    id: 'saying',
    positive: 'as-is',
    negative: 'hypothetical',
    lemmas: 'say state confirm announce claim report assert indicate mention disclose reveal declare',
    examples: [
      ['The ministry confirmed that the port was shelled.', 'shelled', 'done'],
      ['The ministry did not confirm that the port was shelled.', 'shelled', 'hypothetical'],
      ['The ministry refused to say that the port was shelled.', 'shelled', 'hypothetical'],
    ],
  },
  {
    id: 'under-way',
    positive: 'ongoing',
    negative: 'denied',
    lemmas: 'begin start continue keep resume go-on carry-on remain',
    examples: [
      ['The army began to withdraw.', 'withdraw', 'ongoing'],
      ['The army has not begun to withdraw.', 'withdraw', 'denied'],
    ],
  },
  {
    id: 'at-an-end',
    positive: 'done',
    negative: 'ongoing',
    lemmas: 'stop cease finish complete end quit halt',
    examples: [
      ['The army stopped shelling the town.', 'shelling', 'done'],
      ['The army did not stop shelling the town.', 'shelling', 'ongoing'],
    ],
  },
]

/** By the lemma of the governing verb or adjective, with its particle where that belongs to it ("call-off"). */
export const operators: ReadonlyMap<string, Operator> = new Map(
  operatorClasses.flatMap(({ positive, negative, lemmas }) =>
    lemmas
      .trim()
      .split(/\s+/u)
      .map((lemma) => [lemma, { positive, negative }] as const),
  ),
)

/** Nouns whose clause or of-phrase is not yet real: "plans to", "the threat of", "an attempt to". */
export const nounOperators: ReadonlyMap<string, Effect> = new Map([
  ...'plan intention aim goal attempt bid effort proposal decision promise pledge vow threat offer order call demand appeal push move commitment agreement preparation readiness campaign drive programme program scheme blueprint idea request invitation mandate permission need deadline plot wish desire willingness'
    .split(' ')
    .map((lemma) => [lemma, 'planned'] as const),
  ...'possibility chance risk danger prospect fear likelihood speculation rumour rumor suspicion option opportunity ability capability capacity right potential hope concern worry expectation claim allegation way reason'
    .split(' ')
    .map((lemma) => [lemma, 'possible'] as const),
  ...'failure refusal inability absence lack denial reluctance unwillingness ban prohibition moratorium cancellation'
    .split(' ')
    .map((lemma) => [lemma, 'denied'] as const),
])

/** Words that leave an act open and after which it is an even bet: what is wanted, tried or only conceivable. What is scheduled or ordered mostly comes about. */
export const evenBets: ReadonlySet<string> = new Set(
  `want wish try attempt strive struggle consider mull need may could might ought should if unless whether until aim attempt possibility likelihood way reason right potential option
  hint unlikely decide beg hope fight battle effort desire willing pray hard difficult tough entitle postpone delay oppose`.split(/\s+/u),
)
/** Words that deny an act which may come about all the same: what somebody forbids or works against. */
export const weakDenials: ReadonlySet<string> = new Set('prevent avoid thwart bar prohibit ban forbid block reason'.split(' '))

/** Words that doubt what is said to come: "it is unlikely that they will". */
export const doubting: ReadonlySet<string> = new Set('doubt unlikely doubtful sceptical skeptical question uncertain unsure dispute'.split(' '))
/** Words that vouch for it, and doubt it where they are denied: "no guarantee that they will". */
export const assuring: ReadonlySet<string> = new Set(
  'guarantee assure assurance promise see certain sure confident convinced clear evidence sign indication'.split(' '),
)

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

export const negators: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'nobody', 'none', 'nothing'])
/** "not only", "not until", "not all", "no matter": what follows is real, or mostly. */
export const undoingNegation: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'until',
  'all',
  'every',
  'always',
  'necessarily',
  'matter',
])

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
/** What is rejected or denied as a saying, and was said: "rejected the objections". */
export const sayings: ReadonlySet<string> = new Set(
  'report objection accusation charge criticism argument statement finding ruling verdict result word'.split(' '),
)
/** Prepositions with which an operator governs a noun: "called for", "warned of", "threatened with", "decided on". */
export const governing: ReadonlySet<string> = new Set(['for', 'of', 'against', 'with', 'on', 'at', 'about', 'in'])
