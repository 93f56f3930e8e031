import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * Words for cooperation that is still to come: agreeing, promising, offering, being willing, settling one's own dispute.
 * What has been signed is SUPPORT (`support.ts`); what has been done together is COOPERATE (`cooperate.ts`).
 */
export const agreePredicates: readonly Predicate[] = [
  {
    id: ruleId('agree/agree'),
    event: 'AGREE',
    speechAct: 'promise',
    verbs: listed(`
      agree, consent, assent, sign up <for>, sign on <to>, go along <with plan|proposal|idea|deal>, acquiesce <in plan|talk>, agree <on date|agenda|roadmap|timetable|draft|framework|formula|step|plan|need>,
      agree {date|agenda|roadmap|timetable|framework|plan}, come <to understanding|agreement|compromise>, come <to terms|term>, come around, concur <on>
    `),
    actor: 'subj',
    recipient: 'with',
    about: 'comp|to|on|obj',
    reciprocal: true,
    where: { subj: '!firm|sportsperson|market|artwork|idea|media|private-person|non-agent', 'obj|to|on': '!market|sport|job|document' },
    yes: ['Chad agreed to reopen the road to Darfur.', 'Both kings consented to a truce in 1742.', 'A date for the talks was agreed by Oslo and Riga.'],
    no: ['The company agreed to the merger.', 'The film and the book agree on the ending.'],
  },
  {
    id: ruleId('agree/agree-in-principle'),
    event: 'AGREE',
    speechAct: 'promise',
    verbs: listed(`
      reach {compromise|consensus|understanding|accommodation|entente}, find {ground|compromise|accommodation}, strike {bargain|compromise|balance}, forge {consensus|compromise|understanding},
      arrive <at compromise|consensus|understanding>, achieve {consensus|breakthrough}, secure {understanding|breakthrough}, work out {compromise|arrangement|solution|formula}, hammer out {compromise},
      settle <on compromise|formula|date>, build {consensus|bridge}, narrow {gap|difference}, bridge {gap|difference|divide}
    `),
    actor: 'subj',
    recipient: 'with',
    about: 'comp|on|over|to',
    reciprocal: true,
    where: { subj: '!firm|sportsperson|artwork|private-person|non-agent' },
    yes: ['Iceland and Britain reached a compromise over cod.', 'A consensus was forged by the two chambers on the border law.'],
    no: ['The designer struck a balance between red and blue.'],
  },
  {
    id: ruleId('agree/truce'),
    event: 'AGREE',
    contexts: ['military'],
    verbs: listed(
      `sign, reach, conclude, agree, agree <on>, agree <to>, negotiate, strike, clinch, seal, hammer out, forge, finalise, finalize, secure, work out, accept, arrange, initial, enter <into>, settle <on>`,
    ),
    actor: 'subj',
    recipient: 'with',
    thing: 'on|to|into|obj',
    state: 'signed',
    reciprocal: true,
    where: { 'on|to|into|obj': 'truce', subj: '!sportsperson|firm|private-person|non-agent' },
    yes: ['Delhi and Islamabad agreed on a truce along the line.', 'The armistice was signed by the marshals in a tent.'],
    no: ['The singer signed a record deal.'],
  },
  {
    id: ruleId('agree/promise'),
    event: 'AGREE',
    speechAct: 'promise',
    verbs: listed(`
      promise, pledge, commit, undertake, guarantee, swear, give {word|promise|pledge|undertaking|assurance|commitment|guarantee}, make {promise|pledge|commitment|vow}, issue {pledge|assurance|guarantee},
      offer {assurance|guarantee}, provide {assurance}, take {pledge|vow}, reaffirm {pledge|promise|intention}, renew {pledge|promise|vow|commitment}, repeat {pledge|promise|offer}, reiterate {pledge|promise|offer|willingness|readiness},
      keep {word|promise}, assure, reassure, vouch, declare {intention|intent|readiness|willingness}, state {intention|readiness|willingness}, announce {readiness|willingness}
    `),
    actor: 'subj',
    recipient: 'iobj|to',
    about: 'comp|obj|of|on',
    where: { subj: '!firm|sportsperson|market|artwork|weather|private-person|non-agent', obj: '!artwork|sportsperson|sport|crime|food|disease' },
    yes: [
      'Warsaw promised to send doctors to Armenia.',
      'Tunisia was given an assurance by Rome that the ferries would sail.',
      'The premier pledged more grain for Niger.',
    ],
    no: ['The trailer promises a thrilling sequel.', 'He committed murder in 1931.'],
  },
  {
    id: ruleId('agree/promise-noun'),
    event: 'AGREE',
    speechAct: 'promise',
    nouns: listed(`
      promise, pledge, commitment, undertaking, assurance, readiness, willingness, agreement <on>, promise <of>, pledge <of>, promise <to>, security guarantee, solemn promise, firm commitment, written assurance, verbal assurance
    `),
    actor: 'subj',
    recipient: 'to',
    about: 'comp|of|on',
    where: { subj: 'party|official' },
    yes: ["Ankara's pledge to reopen the crossing was welcomed.", "Baku's readiness to resume talks surprised diplomats."],
    no: ['The young striker shows great promise.', 'Marriage is a commitment for life.'],
  },
  {
    id: ruleId('agree/offer'),
    event: 'AGREE',
    speechAct: 'offer',
    verbs: listed(`
      offer, volunteer, propose, extend {offer|hand|branch}, make {offer|overture|proposal}, hold out {hand|branch|prospect|offer}, put forward {proposal|plan|initiative|idea|roadmap|offer|formula}, table {proposal|plan|offer|draft|initiative|amendment},
      float {plan|idea|proposal}, submit {proposal|plan|offer|draft|roadmap}, present {proposal|plan|offer|roadmap|initiative|blueprint}, unveil {proposal|initiative|roadmap}, outline {proposal|plan|offer}, renew {offer|proposal},
      repeat {proposal}, advance {proposal|plan}, lay out {plan|proposal|roadmap}, hand over {proposal}, come up <with proposal|plan|formula|offer|solution>, step forward <with offer>, moot {plan|visit|talk},
      dangle {prospect|offer|carrot}, put {offer|proposal} <on table>, launch {initiative|overture}, circulate {draft|proposal}, tender {offer}
    `),
    actor: 'subj',
    recipient: 'iobj|to',
    about: 'comp|obj|of',
    where: {
      to: '!private-person',
      subj: '!firm|sportsperson|market|artwork|weather|private-person|non-agent',
      obj: '!market|artwork|sport|food|job|emotion|private-person',
    },
    yes: ['Cuba offered Haiti doctors and tents.', 'Talks on the river were proposed to Cairo by Addis Ababa.', 'The rebels put forward a plan for a truce.'],
    no: ['The bank offers a lower rate.', 'He proposed to his girlfriend on the beach.'],
  },
  {
    id: ruleId('agree/offer-noun'),
    event: 'AGREE',
    speechAct: 'offer',
    nouns: listed(`
      offer, proposal, overture, peace offer, peace proposal, peace plan, peace initiative, peace overture, offer <of>, proposal <for>, truce offer, ceasefire offer, ceasefire proposal, olive branch, mediation offer, aid offer,
      counter-offer, counter-proposal, counteroffer, counterproposal, invitation <to>, amnesty offer, draft proposal, goodwill gesture, gesture <of goodwill|reconciliation|peace>
    `),
    actor: 'subj',
    recipient: 'to',
    about: 'comp|of|for',
    where: { subj: 'party|official|armed-group !firm|private-person|structure' },
    yes: ["Lisbon's offer of ships came too late.", 'A peace plan by Nairobi lies on the table.'],
    no: ["The shop's offer ends on Sunday."],
  },
  {
    id: ruleId('agree/invite'),
    event: 'AGREE',
    speechAct: 'offer',
    verbs: listed(`
      invite, ask <to dinner|talk|summit>, extend {invitation}, issue {invitation}, send {invitation}, hand {invitation}, renew {invitation}, welcome back <to table|talk>, convoke, deliver {invitation}
    `),
    actor: 'subj',
    recipient: 'obj|to|iobj',
    about: 'comp|to|for',
    where: { subj: '!firm|sportsperson|artwork|private-person|non-agent', obj: '!idea|problem|market' },
    yes: ['Rome invited the sultan to a conference in May.', 'An invitation was extended to Seoul by Hanoi.'],
    no: ['The plan invites criticism.', 'Such gaps in the law invite problems.'],
  },
  {
    id: ruleId('agree/invited'),
    event: 'AGREE',
    speechAct: 'offer',
    verbs: listed(
      `receive {invitation|offer|proposal|assurance|pledge|promise}, get {invitation|offer|proposal|assurance|pledge|promise}, win {pledge|promise|assurance}, obtain {pledge|promise|assurance|guarantee}, secure {pledge|promise|assurance|commitment}, extract {pledge|promise|commitment}`,
    ),
    actor: 'from',
    recipient: 'subj',
    about: 'comp|of|for|to',
    where: { subj: '?party|official|diplomat|organisation !sportsperson|firm|private-person|non-agent', from: '!firm|sportsperson' },
    yes: ['The emir received an invitation from Paris.', 'An assurance was obtained from Bern by the envoy.'],
    no: ['The actor got an offer from the studio.'],
  },
  {
    id: ruleId('agree/willing'),
    event: 'AGREE',
    speechAct: 'promise',
    verbs: listed(`
      be ready, be willing, be prepared, be open <to talk|dialogue|negotiation|discussion|idea|proposal|offer|cooperation|compromise|mediation|meeting>, be committed <to>, be keen, be eager, be amenable <to>, be receptive <to>,
      be happy, be glad, be determined, be pleased, be committed, stand ready, express {readiness|willingness|openness|desire|interest|wish|intention}, signal {readiness|willingness|openness|intention|agreement},
      indicate {readiness|willingness|openness}, show {readiness|willingness|openness|flexibility|goodwill}, voice {readiness|willingness}, confirm {readiness|willingness|intention}, demonstrate {readiness|willingness|goodwill},
      have {intention|readiness|willingness}, leave open {door}, keep open {door}
    `),
    actor: 'subj',
    recipient: 'with|to',
    about: 'comp|to|for|in',
    where: { subj: '?party|official|diplomat|force|armed-group' },
    yes: [
      'Honduras is willing to withdraw from the strip.',
      'Bonn signalled its readiness to negotiate in 1970.',
      'The junta said it was prepared to free the monks.',
    ],
    no: ['Dinner is ready to serve.', 'The bridge will be ready to open in May.'],
  },
  {
    id: ruleId('agree/accept-proposal'),
    event: 'AGREE',
    speechAct: 'promise',
    verbs: listed(
      `accept, embrace, adopt, take up, go along <with>, say {yes} <to>, opt <for>, warm <to>, nod <to>, agree <to>, consent <to>, assent <to>, accede <to>`,
    ),
    actor: 'subj',
    recipient: 'from|of',
    about: 'obj|to|with|for',
    where: { subj: '!firm|sportsperson|market|artwork|private-person|non-agent', 'obj|to|with|for': 'proposal|talks' },
    yes: ["Mali accepted the bloc's plan for elections.", 'The offer of mediation was accepted by both princes.'],
    no: ['The shop accepts credit cards.', 'She accepted the award with a smile.'],
  },
  {
    id: ruleId('agree/respond-to-offer'),
    event: 'AGREE',
    speechAct: 'promise',
    verbs: listed(`
      take up {offer|invitation}, jump <at offer|chance>, pick up {offer}, answer {invitation|overture}, respond <to overture|offer>, take {offer}, seize {chance|opportunity}, reciprocate {gesture|overture}, accept {invitation},
      choose {dialogue|peace|diplomacy}, opt <for dialogue|peace|diplomacy|compromise>, give {chance} <to peace|diplomacy|dialogue>, leave {door} <open>, come <on board>, sign up <to plan|truce|process|initiative>, get <behind plan|process>
    `),
    actor: 'subj',
    recipient: 'from|of',
    about: 'obj|to|at|comp',
    where: { subj: '!firm|sportsperson|market|artwork|private-person|non-agent' },
    yes: ['Asmara took up the offer of talks.', 'The invitation was accepted by the Polish premier.'],
    no: ['The coach seized the chance to rest his keeper.', 'Shoppers jumped at the sale.'],
  },
  {
    id: ruleId('agree/acceptance-noun'),
    event: 'AGREE',
    speechAct: 'promise',
    nouns: listed(`acceptance, acceptance <of>, consent <to>, assent <to>, agreement <to>, adoption <of plan|roadmap|formula>`),
    actor: 'subj',
    about: 'of|to|comp',
    where: { subj: 'party|official' },
    yes: ["Belgrade's acceptance of the plan ended the bombing.", "The emir's consent to the visit was given in March."],
    no: ['Acceptance of his disease took years.'],
  },
  {
    id: ruleId('agree/settle'),
    event: 'AGREE',
    verbs: listed(`
      patch up {difference|quarrel|row|rift|relation|tie}, bury {hatchet|difference}, make {peace} <with>, make up <with>, reconcile, sue <for peace>, seek {peace|reconciliation|settlement|compromise|detente|rapprochement|solution},
      mend {fence|tie|relation|rift}, heal {rift|wound|division}, smooth over {difference}, iron out {difference|problem}, defuse {crisis|tension|standoff|row|situation}, ease {tension}, lower {tension|temperature}, reduce {tension},
      calm {tension}, end {feud|dispute|standoff|hostility|conflict|war|row|quarrel|deadlock|stalemate|impasse|vendetta|insurgency|rebellion}, put {end} <to conflict|war|dispute|hostility|feud|bloodshed|fighting>, put aside {difference|dispute},
      set aside {difference|dispute|quarrel}, turn {page}, break {deadlock|ice|impasse|logjam}, overcome {difference|deadlock}, thaw, build {trust|confidence}, make {amends|headway}, lay {quarrel|dispute} <to rest>, end {difference}
    `),
    actor: 'subj',
    recipient: 'with',
    about: 'obj',
    reciprocal: true,
    where: { subj: '?party|official|organisation|armed-group|crowd !firm|sportsperson|artwork|weather|market|private-person|non-agent' },
    yes: ['The quarrel was patched up by the two emirs.', 'Yemen and its neighbour buried the hatchet.'],
    no: ['The singer turned the page after her divorce.', 'He broke the ice on the pond.'],
  },
  {
    id: ruleId('agree/settle-conflict'),
    event: 'AGREE',
    verbs: listed(
      `settle, resolve, end, defuse, solve, de-escalate, overcome, compose, terminate, smooth, wind down, bring {} <to end>, put {end} <to>, call {end} <to>, close {chapter} <on>, find {solution|end} <to>`,
    ),
    actor: 'subj',
    recipient: 'with',
    about: 'obj|to',
    reciprocal: true,
    where: { subj: '?party|official', 'to|obj': 'conflict !protest-event' },
    yes: ['Peru and Ecuador settled their border dispute in 1998.', 'The two sides put an end to the war.'],
    no: ['Snow settled on the hills.', 'The software update resolves a crash.'],
  },
  {
    id: ruleId('agree/settlement-noun'),
    event: 'AGREE',
    nouns: listed(`
      reconciliation, rapprochement, detente, détente, reconciliation <with>, peace settlement, peaceful settlement, political settlement, compromise <with>, compromise <between>, consensus <between>, thaw, normalisation, normalization, confidence-building
    `),
    actor: 'between|subj',
    recipient: 'with',
    reciprocal: true,
    where: { between: '?party|official' },
    yes: ['The rapprochement between Athens and Ankara began with an earthquake.', 'A reconciliation with the clan followed.'],
    no: ['The spring thaw flooded the cellar.'],
  },
  {
    id: ruleId('agree/arrange-meeting'),
    event: 'AGREE',
    speechAct: 'plan',
    verbs: listed(`
      plan {talk|meeting|summit|visit|conference|negotiation|trip}, set {date} <for talk|meeting|summit|visit>, fix {date} <for talk|meeting|summit|visit>, set up {meeting|summit|talk}, prepare {summit|talk|visit|meeting|conference},
      propose {talk|meeting|summit|date|dialogue|conference}, announce {talk|summit|meeting|visit|trip|date}, confirm {summit|visit|meeting|date|attendance|participation}, organise {talk|summit|meeting}, organize {talk|summit|meeting},
      agree {meeting|summit|talk|visit}, agree <to talk|meeting|summit|dialogue|negotiation|visit>, expect {visit|talk} <with>
    `),
    actor: 'subj',
    recipient: 'with',
    thing: 'obj|to',
    state: 'proposed',
    reciprocal: true,
    where: { subj: '!firm|sportsperson|artwork|private-person|non-agent' },
    yes: ['Vienna and Prague set a date for the talks.', 'A summit in Doha was announced by the two courts.'],
    no: ['The couple set a date for the wedding.'],
  },
  {
    id: ruleId('agree/schedule-meeting'),
    event: 'AGREE',
    speechAct: 'plan',
    verbs: listed(
      `schedule, arrange, reschedule, plan, set up, pencil in, slate, line up, prepare, organise, organize, pave {way} <for>, clear {way} <for>, prepare {ground} <for>, lay {groundwork} <for>, look forward <to>`,
    ),
    actor: 'subj',
    recipient: 'with',
    thing: 'for|to|obj',
    state: 'proposed',
    reciprocal: true,
    where: { 'for|to|obj': 'talks|meeting', subj: '!firm|sportsperson|artwork|private-person|non-agent' },
    yes: ['The two courts scheduled talks for Monday.', 'A meeting in Doha was arranged by the two courts.'],
    no: ['The band scheduled a concert.', 'Flowers were arranged by the hostess.'],
  },
]
