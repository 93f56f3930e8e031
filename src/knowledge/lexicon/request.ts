import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/** Words of asking that several modes share; what is asked for decides the mode. */
const asking = listed(`
  demand, request, ask <for>, call <for>, appeal <for>, plead <for>, beg <for>, push <for>, press <for>, lobby <for>, campaign <for>, insist <on>, petition <for>, seek, solicit, urge, require, want, advocate, recommend, claim, clamour <for>, clamor <for>, agitate <for>, bid <for>, cry out <for>,
  press {demand} <for>, issue {call} <for>, make {request} <for>, make {appeal} <for>, launch {appeal} <for>, renew {call} <for>, repeat {call} <for>, repeat {demand} <for>, reiterate {call} <for>, reiterate {demand} <for>, step up {pressure} <for>, add {voice} <to call>, join {call} <for>, pray <for>,
  speak out <for>, argue <for>, file {request} <for>, submit {request} <for>, lodge {request} <for>, send {request} <for>, put in {request} <for>, hold out <for>, hanker <after>, echo {call} <for>, back {call} <for>, raise {demand} <for>, make {call} <for>, put forward {demand} <for>, set {condition} <for>
`)
const asked = 'for|on|of|obj'

const askingNouns = listed(`
  demand <for>, request <for>, call <for>, appeal <for>, plea <for>, bid <for>, petition <for>, demand, request, push <for>, claim <to>, application <for>, cry <for>, insistence <on>, campaign <for>, pressure <for>
`)

/**
 * Words for asking and demanding. The plain frames name what is asked in a clause; the others by the class of a noun.
 * Calls to end one's own fight are AGREE, calls from outside for calm APPEAL, calls for punishment ACCUSE.
 */
export const requestPredicates: readonly Predicate[] = [
  {
    id: ruleId('request/demand'),
    event: 'REQUEST',
    speechAct: 'demand',
    verbs: listed(`
      demand, request, insist <on>, call upon, appeal <to>, plead <with>, plead, implore, beseech, entreat, exhort, urge, petition, prevail <on>, prevail <upon>, put {pressure} <on>, exert {pressure} <on>, increase {pressure} <on>, step up {pressure} <on>, pile {pressure} <on>, bring {pressure} <on>, apply {pressure} <on>,
      keep up {pressure} <on>, heap {pressure} <on>, lean <on>, make {demand}, make {appeal} <to>, make {request}, issue {call|demand|order|appeal|request|instruction|reminder}, send {request|demand|note} <to>, put {demand|request} <to>, lodge {request} <with>, address {appeal|request|demand} <to>, direct {appeal} <to>, hand {list} <to>,
      present {demand|list} <to>, set out {demand}, lay down {condition|demand}, set {condition|precondition}, state {demand}, be adamant
    `),
    actor: 'subj',
    recipient: 'iobj|obj|on|to|with|of|from|upon',
    about: 'comp|for|obj',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|crowd|force|police|inquiry !sportsperson|firm|market|artwork|weather|private-person|non-agent',
      obj: '!market|artwork|sport|food|goods|emotion|ball',
    },
    yes: ['Lima demanded that Quito close the camp.', 'Both courts were urged by the pope to disarm.', 'The guild implored the king to sell grain.'],
    no: ['The job demands patience.', 'The coach demanded a goal from his team.'],
  },
  {
    id: ruleId('request/press-somebody'),
    event: 'REQUEST',
    speechAct: 'demand',
    verbs: listed(`
      ask, beg, press, pressure, pressurise, pressurize, push, lobby, nudge, prod, goad, cajole, coax, adjure, pester, badger, nag, canvass, solicit
    `),
    actor: 'subj',
    recipient: 'obj|iobj',
    about: 'comp|for',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|crowd|police|inquiry !sportsperson|firm|market|artwork|weather|private-person|non-agent|media',
      'obj|iobj':
        'party|official|organisation|armed-group|police|crowd !media|firm|sportsperson|private-person|force|goods|food|diplomat|non-agent|yielding|talks|policy|aid|sanction|inquiry|law|exercise',
      comp: '!idea',
    },
    yes: ['The guild begged the king to sell grain.', 'Bern is pressing Rome to reopen the pass.'],
    no: ['Press the button twice.', 'The coach asks his team for more.', 'Shoppers ordered food for the feast.'],
  },
  {
    id: ruleId('request/tell-to'),
    event: 'REQUEST',
    speechAct: 'demand',
    verbs: listed(
      `tell, want, require, expect, remind, advise, instruct, command, direct, oblige, challenge, persuade, convince, drive, push, press, pressure, squeeze, need, caution, admonish, bid, enjoin, encourage, impel, compel`,
    ),
    actor: 'subj',
    recipient: 'obj|iobj',
    about: 'comp',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|crowd|police|inquiry !sportsperson|firm|market|artwork|weather|private-person|non-agent|media',
      'obj|iobj': 'party|official|organisation|armed-group|police|crowd|force !media|firm|sportsperson|private-person|non-agent',
      comp: 'infinitive',
    },
    yes: ['The rebels were told by the mediators to leave.', 'Nairobi wants Juba to free the pilots.'],
    no: ['Officers told the agency that the road was clear.', 'The minister wants to travel.', 'The envoy told Rabat of the storm.'],
  },
  {
    id: ruleId('request/call-on'),
    event: 'REQUEST',
    speechAct: 'demand',
    verbs: listed(`call <on>, call <upon>, call out <to>, turn <to>, look <to>, reach out <to>`),
    actor: 'subj',
    recipient: 'on|upon|to',
    about: 'comp|for',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|crowd|force|police !sportsperson|firm|market|private-person|non-agent',
      'on|upon|to': 'party|official|organisation|armed-group|force|police|crowd',
    },
    yes: ['Sofia called on Skopje to end the dispute.', 'The guild called on the king to sell grain.'],
    no: ['Her aunt called on Friday.'],
  },
  {
    id: ruleId('request/assist'),
    event: 'REQUEST',
    mode: 'assist',
    speechAct: 'demand',
    verbs: asking,
    actor: 'subj',
    recipient: 'from|of|to',
    about: asked,
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|armed-group|force|place|displaced|territory !sportsperson|firm|market|private-person|non-agent',
      [asked]: 'help|relief|backing|aid',
    },
    yes: ['Malta asked for help with the wreck.', 'Troops were requested from Dakar by the regent.', 'The besieged town sought relief.'],
    no: ['The actor sought support for his knee.', 'Customers ask for water.'],
  },
  {
    id: ruleId('request/refuge'),
    event: 'REQUEST',
    mode: 'assist',
    contexts: ['asylum'],
    speechAct: 'demand',
    verbs: listed(`seek, request, ask <for>, apply <for>, demand, claim, beg <for>, plead <for>, find, take, look <for>`),
    actor: 'subj',
    recipient: 'in|from|at|with',
    about: 'for|obj',
    where: { subj: '?party|official|displaced|person|captive|force !animal|sportsperson|private-person|non-agent', 'for|obj': 'refuge' },
    yes: ['Thousands of villagers sought refuge in Chad.', 'The pilot applied for asylum in Oslo.'],
    no: ['Birds seek shelter in the barn.'],
  },
  {
    id: ruleId('request/change'),
    event: 'REQUEST',
    mode: 'change',
    speechAct: 'demand',
    verbs: asking,
    actor: 'subj',
    recipient: 'from|of|to',
    about: asked,
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|armed-group|crowd|force !sportsperson|firm|market|private-person|non-agent',
      [asked]: 'policy !sport|truce|yielding',
    },
    yes: ['Students called for reforms.', 'A recount was demanded by the liberals.', 'The bishops pushed for an inquiry.'],
    no: ['The label asked for a change in the song.'],
  },
  {
    id: ruleId('request/dismissal'),
    event: 'REQUEST',
    mode: 'change',
    speechAct: 'demand',
    verbs: listed(`
      demand {resignation|ouster|dismissal|removal|departure|sacking|impeachment|head|exit|abdication|overthrow}, call <for resignation|ouster|dismissal|removal|departure|sacking|impeachment|head|exit|abdication|overthrow>, seek {resignation|ouster|dismissal|removal|impeachment|overthrow},
      push <for resignation|ouster|dismissal|removal|impeachment>, urge {resignation}, press <for resignation|removal|dismissal>, insist <on resignation|removal|departure>, want {resignation|removal|departure}, ask <for resignation|dismissal|head>
    `),
    actor: 'subj',
    recipient: 'of|from',
    about: 'for|on|obj',
    where: { subj: '!sportsperson|firm|sport|private-person|non-agent' },
    yes: ['The miners demanded the resignation of the governor.', "Lawyers called for the judge's dismissal."],
    no: ['The coach wants the removal of the net.'],
  },
  {
    id: ruleId('request/explanation'),
    event: 'REQUEST',
    mode: 'change',
    speechAct: 'demand',
    verbs: listed(`
      demand {explanation|apology|compensation|reparation|answer|clarification|justice|accountability|redress|retraction|refund|recognition|restitution|inquiry|investigation|recount}, seek {explanation|apology|compensation|reparation|clarification|justice|redress|recognition|restitution},
      ask <for explanation|apology|compensation|clarification|justice>, call <for explanation|apology|compensation|clarification|justice|accountability|inquiry|investigation|probe>, request {explanation|apology|compensation|clarification}, insist <on apology|explanation|compensation|justice>,
      press <for explanation|apology|compensation|justice>, push <for apology|compensation|justice|inquiry|investigation>, want {explanation|apology|compensation|answer|justice}, require {explanation|apology}
    `),
    actor: 'subj',
    recipient: 'from|of',
    about: 'for|on|obj',
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|crowd|inquiry !sportsperson|firm|private-person|non-agent',
      from: '!firm|artwork',
    },
    yes: ['Tripoli demanded an apology from Bern.', 'Compensation was sought by the islanders.'],
    no: ['The shopper wants an apology from the shop.'],
  },
  {
    id: ruleId('request/yield'),
    event: 'REQUEST',
    mode: 'yield',
    speechAct: 'demand',
    verbs: asking,
    actor: 'subj',
    recipient: 'from|of|to|by',
    about: asked,
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|armed-group|crowd|force !sportsperson|firm|market|artwork|private-person|non-agent',
      [asked]: 'yielding !sport|market',
    },
    yes: ['Asmara demanded the withdrawal of the observers.', 'An end to the siege was called for by the assembly.', 'Paris seeks the release of the teacher.'],
    no: ['The label seeks a release date for the album.'],
  },
  {
    id: ruleId('request/meet'),
    event: 'REQUEST',
    mode: 'meet',
    speechAct: 'demand',
    contexts: ['diplomatic'],
    verbs: asking,
    actor: 'subj',
    recipient: 'with|from|of|to',
    about: asked,
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|armed-group|crowd|force !sportsperson|firm|market|private-person|non-agent',
      [asked]: 'talks|meeting !truce',
    },
    yes: ['Haiti demanded a meeting of the council.', 'Talks with the regent were sought by the barons.'],
    no: ['The patient asked for a visit from his aunt.'],
  },
  {
    id: ruleId('request/demand-noun'),
    event: 'REQUEST',
    speechAct: 'demand',
    nouns: listed(`
      demand, request, call <on>, call <to>, appeal <to>, plea, plea <to>, petition, petition <to>, entreaty, exhortation, request <to>, formal request, extradition request, order <to>, insistence, summons, directive <to>, instruction <to>, pressure <on>, campaign <to>, lobbying <of>, urging, reminder <to>
    `),
    actor: 'by|from|subj',
    recipient: 'to|on',
    about: 'comp|for|of',
    where: { 'by|from|subj': 'party|official|diplomat|organisation|armed-group|crowd !market|firm|sportsperson|private-person|non-agent' },
    yes: ["Lima's request to extradite the banker is old.", 'The demand by the barons to lower taxes was met.'],
    no: ['Demand for oil fell.', 'The appeal of the song is plain.'],
  },
  {
    id: ruleId('request/assist-noun'),
    event: 'REQUEST',
    mode: 'assist',
    speechAct: 'demand',
    nouns: askingNouns,
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'for|of|on',
    where: { 'for|of|on': 'help|relief|backing|refuge', 'by|from|subj': '!sportsperson|firm|market|private-person|non-agent' },
    yes: ["Mali's appeal for aid was heard in Rome.", 'A plea for help by the mayor went out.'],
    no: ['Demand for cars rose.'],
  },
  {
    id: ruleId('request/change-noun'),
    event: 'REQUEST',
    mode: 'change',
    speechAct: 'demand',
    nouns: askingNouns,
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'for|of|on',
    where: { 'for|of|on': 'policy', 'by|from|subj': '!sportsperson|firm|market|private-person|non-agent' },
    yes: ['The call for elections by the bishops went unheard.', "The union's demand for reforms is popular."],
    no: ['Demand for flats keeps the price up.'],
  },
  {
    id: ruleId('request/yield-noun'),
    event: 'REQUEST',
    mode: 'yield',
    speechAct: 'demand',
    nouns: askingNouns,
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'for|of|on',
    where: { 'for|of|on': 'yielding', 'by|from|subj': '!sportsperson|firm|market|private-person|non-agent' },
    yes: ["Athens' demand for the return of the marbles stands.", 'A call for the release of the monks by Rangoon came from Delhi.'],
    no: ['Demand for the return flight was low.'],
  },
  {
    id: ruleId('request/meet-noun'),
    event: 'REQUEST',
    mode: 'meet',
    speechAct: 'demand',
    contexts: ['diplomatic'],
    nouns: askingNouns,
    actor: 'by|from|subj',
    recipient: 'to|with',
    about: 'for|of|on',
    where: { 'for|of|on': 'talks|meeting', 'by|from|subj': '!sportsperson|firm|market|private-person|non-agent' },
    yes: ["Baku's request for talks was granted.", 'The appeal for dialogue by the synod was printed.'],
    no: ['Demand for conference rooms is high.'],
  },
  {
    id: ruleId('request/court-order'),
    event: 'REQUEST',
    mode: 'yield',
    contexts: ['legal'],
    speechAct: 'demand',
    verbs: listed(
      `order, instruct, direct, summon, subpoena, call in, compel, enjoin, command, require, serve {summons|notice} <on>, issue {summons|subpoena|injunction}, call <to account>, hold <to account>`,
    ),
    actor: 'subj',
    recipient: 'obj|on|to',
    about: 'comp|for',
    where: {
      subj: '?inquiry|official|police|organisation|party !firm|sportsperson|force|private-person|non-agent',
      obj: '!food|goods|force|weapon|idea|act|yielding|diplomat|market',
    },
    yes: ['The tribunal ordered the banker to appear.', 'The mayor was summoned by the committee.'],
    no: ['He ordered a beer.', 'The hero summons his courage.'],
  },
]
