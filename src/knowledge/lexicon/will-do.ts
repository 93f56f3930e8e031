import { ruleId, type RuleId } from '../../domain/id.ts'
import { wordSet } from './listed.ts'
import type { Predicate } from './predicate.ts'

// What somebody is said to be going to do, in words of which the lexicon knows no act. The judge keeps it where the doer's own side says so.

const said = { actor: 'subj', yes: [], no: [] } as const

/** "will open its archives": a plan. */
export const willDo: Predicate = { ...said, id: ruleId('say/will-do'), event: 'SAY', speechAct: 'plan' }
/** "will respond strongly", "will not go unpunished": a threat, whatever it is that will be done. */
export const willAnswer: Predicate = { ...said, id: ruleId('threaten/will-answer'), event: 'THREATEN', speechAct: 'threat' }

/** "must remove its pumps": a demand of whoever says so. */
export const mustDo: Predicate = { ...said, id: ruleId('say/must-do'), event: 'SAY', speechAct: 'demand' }

/** What becomes of a target: the act that "will become a target" holds out. */
export const attackOnTarget: Predicate = { ...said, id: ruleId('threaten/target'), event: 'ASSAULT' }

export const isAnnounced = (id: RuleId): boolean => id === willDo.id || id === willAnswer.id || id === mustDo.id

/** Verbs of being, having, feeling, seeming, undergoing, coming about and of making up one's mind: nobody who "will" do this undertakes anything. */
export const idleVerbs = wordSet(`
  be have need want know remain stay become see look seem appear feel like love mean cost depend include contain result lead happen occur arise fall rise grow shrink decline lose suffer face
  benefit gain win understand believe expect hope think find prove enjoy exist last bring say tell fail miss fear doubt wonder realise realize notice hear wait die survive feature belong
  deserve regret remember forget own owe lack matter continue disappear vanish collapse recover improve worsen weaken
  decide examine study analyse analyze assess evaluate`)

/** What is not done by its subject but comes from whoever announces it: "another attempt will follow". */
export const comingVerbs = wordSet('follow come')
export const comingDeeds = wordSet('attempt test launch step measure action exercise drill move deployment operation')
export const comingBlows = wordSet(
  'consequence response answer reply reaction strike attack blow disaster catastrophe retaliation revenge punishment reprisal retribution vengeance counteraction countermeasure',
)

/** "there would be more if the raids went on" */
export const goingOn = wordSet('continue go persist resume')

/** Who means to do something says so: "intends to", "is determined to". */
export const intending = wordSet('intend plan')
export const bent = wordSet('determined determine resolved resolve')
/** What would come of it in a story of the past: "would later open its archives". */
export const inHindsight = wordSet('later eventually subsequently soon then ultimately')

/** Verbs that answer a blow, and what makes the answer one. */
export const answeringVerbs = wordSet('respond react answer reply meet')
export const answeringHow = wordSet(
  'strongly firmly decisively harshly resolutely sternly forcefully fiercely severely mercilessly ruthlessly swiftly immediately overwhelmingly militarily accordingly proportionately',
)
export const answeringWith = wordSet(
  'force fire fist iron strike missile attack strength blow severity determination resolve weapon measure countermeasure retaliation escalation kind way manner',
)
/** What is answered, where the answer is a blow too. */
export const answeredBlows = wordSet(
  'aggression attack strike raid assault provocation incursion violation massacre bombing shelling invasion crime escalation',
)
/** "will take resolute measures" */
export const steps = wordSet('measure step action countermeasure')
export const resolute = wordSet('resolute decisive tough harsh stern strong firm forceful drastic severe retaliatory punitive military')
export const punishingVerbs = wordSet('retaliate punish avenge')

/** "will make them regret it", "will be made to feel it" */
export const ruefulVerbs = wordSet('feel regret rue repent suffer pay')

/** "The response will be harsh": what is said of a blow to come. */
export const blowWords = wordSet(
  'strong harsh severe immediate swift huge massive painful devastating crushing decisive overwhelming merciless firm tough fierce unprecedented terrible resolute',
)

/** "that day would be the end of its regime" */
export const endings = wordSet('end downfall ruin doom')
export const endedThings = wordSet('regime government state rule army militia dynasty leadership existence junta country')

/** "will not go unpunished", "will not pass without punishment", "will not stand idly by": what is said not to be left without an answer. */
export const unansweredWords = wordSet('unpunished unanswered unavenged')
export const leftWithout = wordSet('answer response reply reaction punishment retaliation consequence revenge')
export const standingBy = wordSet('stand sit watch')
export const idlyBy = wordSet('by idle idly')
