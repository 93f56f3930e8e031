import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * Words by which somebody outside speaks to the conduct of others in general: calls for calm, restraint, peace; hope and concern voiced.
 * Sitrep's extension; PLOVER would code most as REQUEST. A call for a certain act is REQUEST.
 */
export const appealPredicates: readonly Predicate[] = [
  {
    id: ruleId('appeal/call-for-calm'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    speechAct: 'demand',
    verbs: listed(`
      call <for>, appeal <for>, urge, plead <for>, ask <for>, pray <for>, advocate, recommend, demand, counsel, preach, beg <for>, press <for>, push <for>, encourage, invoke, advise, stress {need|importance} <of>, stress {need} <for>, underline {need|importance} <of>, underline {need} <for>, emphasise {need|importance} <of>, emphasise {need} <for>,
      emphasize {need|importance} <of>, emphasize {need} <for>, reiterate {call} <for>, renew {call} <for>, issue {appeal} <for>, issue {call} <for>, make {appeal} <for>, launch {appeal} <for>, join {call} <for>, repeat {call} <for>, voice {hope} <for>, express {hope} <for>, insist <on>, send {message} <of>, speak <of>
    `),
    actor: 'subj',
    recipient: 'on|to|between|in|from|by',
    about: 'for|of|on|obj',
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|person|place !sportsperson|firm|private-person|non-agent',
      'for|of|on|obj': 'calm !help|meeting|truce',
    },
    yes: ['Bern called for restraint on both banks.', 'Calm was urged by the cardinal.', 'Manila stressed the need for stability.'],
    no: ['The job calls for patience and order.'],
  },
  {
    id: ruleId('appeal/to-all-sides'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    speechAct: 'demand',
    verbs: listed(
      `call <on>, call upon, appeal <to>, urge, exhort, implore, beseech, entreat, plead <with>, ask, counsel, advise, encourage, remind, beg, invite, adjure, admonish, caution`,
    ),
    actor: 'subj',
    recipient: 'on|to|with|upon|obj',
    about: 'comp|for',
    where: { subj: '?party|official|diplomat|organisation|person|place !sportsperson|firm|private-person|non-agent', 'on|to|with|upon|obj': 'all-sides' },
    yes: ['Oslo called on all sides to keep the peace.', 'The two communities were urged by the patriarch to forgive.'],
    no: ['The ad invites everyone to the sale.'],
  },
  {
    id: ruleId('appeal/exercise-restraint'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    speechAct: 'demand',
    verbs: listed(
      `urge {restraint|calm|caution|dialogue|patience|moderation}, counsel {patience|restraint|caution|moderation|calm}, preach {peace|tolerance|patience}, advise {restraint|caution|patience}, want {restraint}, need {restraint}, warn <against escalation|violence|provocation>, caution <against escalation|violence|provocation>, appeal <to conscience|reason>, call <to reason>`,
    ),
    actor: 'subj',
    recipient: 'on|to|from',
    about: 'obj|against',
    where: { subj: '?party|official|diplomat|organisation|person|place !sportsperson|firm|private-person|non-agent' },
    yes: ['Ankara urged restraint.', 'The bishop warned against violence after the vote.'],
    no: ['The coach urged caution.', 'The coach counselled patience.'],
  },
  {
    id: ruleId('appeal/voice-concern'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    verbs: listed(`
      express {concern|alarm|worry|unease|anxiety|dismay|fear|sadness}, voice {concern|alarm|worry|unease|anxiety|dismay|fear}, raise {alarm|concern}, sound {alarm|warning}, share {concern}, convey {concern}, reiterate {concern}, be concerned <about>, be concerned <by>, be concerned <over>, be worried <about>, be worried <by>, be alarmed <by>, be troubled <by>,
      be dismayed <by>, be dismayed <at>, be alarmed <at>, be appalled <at>, be concerned <at>, be worried <at>, be worried <over>, be concerned, be worried, be alarmed, be dismayed, be appalled, watch <with unease|concern|alarm|anxiety|worry>, follow <with unease|concern|alarm|anxiety|worry>, observe <with unease|concern|alarm>, note <with concern|alarm|regret>, view <with concern|alarm>, fear <for>, be saddened <by>, follow {situation|development|event}, monitor {situation|development}, watch {situation|development}, have {concern} <about>, register {concern}, deplore {violence|loss|bloodshed|fighting|escalation|situation}, lament {violence|loss|bloodshed|death}, be shocked <by>, be appalled <by>
    `),
    actor: 'subj',
    recipient: 'to|with|in',
    about: 'about|over|at|by|for|obj|comp',
    where: {
      subj: 'party|official|diplomat|organisation !sportsperson|firm|market|private-person|non-agent',
      'about|over|at|by|for|obj': '!market|disease|sport|weather',
    },
    yes: ['Accra voiced concern over the clashes.', 'The mission is worried about the villages.', 'Vienna follows the situation with unease.'],
    no: ['Parents are worried about screens.', 'The bank expressed concern over inflation.'],
  },
  {
    id: ruleId('appeal/hope'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    verbs: listed(
      `hope, hope <for>, express {hope|wish|desire|conviction|confidence}, voice {hope|wish}, wish, pray, trust, look forward <to peace|stability|end>, long <for>, dream <of>`,
    ),
    actor: 'subj',
    recipient: 'between|in|with',
    about: 'comp|for|of|to|obj',
    where: {
      subj: '?party|diplomat|place|official !sportsperson|firm|private-person|armed-group|crowd|non-agent',
      'for|of|to|obj': '!market|sport|job|artwork|weather',
    },
    yes: ['Hanoi hopes that both courts will reconcile.', 'The nuncio expressed hope for an end to the siege.'],
    no: ['The team hopes to win.', 'Farmers hope for rain.'],
  },
  {
    id: ruleId('appeal/appeal-noun'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    speechAct: 'demand',
    nouns: listed(
      `call <for>, appeal <for>, plea <for>, prayer <for>, message <of>, hope <for>, need <for>, exhortation <to>, call <to>, appeal <to>, admonition <to>, wish <for>, commitment <to>`,
    ),
    actor: 'by|from|subj',
    recipient: 'to|on',
    about: 'for|of|to|comp',
    where: { 'for|of|to': 'calm|all-sides !help|meeting|truce', 'by|from|subj': '!sportsperson|firm|market|private-person|non-agent' },
    yes: ["The pope's appeal for peace was read in Kigali.", 'A call for restraint by Tokyo followed.'],
    no: ['Their plea for a pay rise failed.'],
  },
  {
    id: ruleId('appeal/concern-noun'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    nouns: listed(
      `concern <over>, concern <about>, alarm <over>, alarm <at>, worry <over>, worry <about>, unease <over>, unease <about>, fear <over>, international concern, grave concern, deep concern, expression <of concern|hope>`,
    ),
    actor: 'by|from|of|subj',
    about: 'over|about|at',
    where: { 'over|about|at': '!market|disease|sport|weather|artwork', 'by|from|of|subj': 'party|official|diplomat|organisation|place' },
    yes: ["Seoul's concern over the launch grows.", 'An expression of concern by the council is likely.'],
    no: ["The mother's worry about the flu was real."],
  },
  {
    id: ruleId('appeal/be-dismayed'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    verbs: listed(`appal, appall, dismay, alarm, sadden, trouble, disturb, perturb, unsettle`),
    actor: 'obj',
    about: 'by|at|subj|over|about',
    where: { obj: 'party|diplomat|organisation !sportsperson|firm|market|private-person', subj: '!market|sport|weather|disease|artwork' },
    yes: ['The bishops were dismayed at the tone of the debate.', 'Oslo was alarmed by the clashes.', 'The massacre appalled the mission.'],
    no: ['The noise alarmed the horses.', 'Inflation alarmed investors.'],
  },
  {
    id: ruleId('appeal/preach'),
    event: 'APPEAL',
    contexts: ['diplomatic'],
    speechAct: 'demand',
    verbs: listed(`
      preach {peace|tolerance|patience|love|reconciliation|unity|forgiveness|harmony|coexistence|moderation}, pray <for peace|victim|dead|people|end|soul|country>, counsel {dialogue|calm|peace|restraint|patience}, ask <for calm|restraint|mercy|peace>, call <for mercy|compassion|calm|sanity|reason>, appeal <for calm|compassion|reason>,
      sign {plea|appeal} <for>, issue {plea|appeal} <for>, make {plea|appeal} <for>, launch {plea|appeal} <for>, send {plea|appeal}, warn <against revenge|war|escalation|hatred|division|violence>, warn <of danger|escalation>, caution <against>, proclaim {day} <of prayer>, hold {vigil|prayer} <for peace>, reject {violence}, denounce {hatred}
    `),
    actor: 'subj',
    recipient: 'to|on|from|obj',
    about: 'for|against|of',
    where: { subj: 'party|official|diplomat|organisation !sportsperson|firm|private-person|non-agent' },
    yes: ['The two bishops preached tolerance.', 'The pope prayed for the victims of the flood in Chad.', 'Vienna warned against revenge after the verdict.'],
    no: ['The coach preached patience.', 'The doctor warned against sugar.'],
  },
]
