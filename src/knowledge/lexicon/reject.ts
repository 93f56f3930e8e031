import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/** Words of refusing that several modes share; what is refused decides the mode. */
const refusing = listed(`
  reject, refuse, decline, dismiss, spurn, rebuff, turn down, rule out, snub, brush aside, brush off, shrug off, wave aside, wave away, scorn, resist, oppose, throw out, block, veto, say {no} <to>, object <to>, balk <at>, baulk <at>, shoot down, pour {water} <on>, shut {door} <on>, slam {door} <on>,
  close {door} <on>, close {door} <to>, ignore, disregard, deny, repudiate, scoff <at>, cold-shoulder, discount, withhold, thwart, nix, scuttle, torpedo, stonewall, sidestep, rubbish, disdain, slap down, knock back, bat away, give {shrift} <to>, turn {back} <on>, demur <at>, baulk, be opposed <to>,
  be against, want {none} <of>, have {none} <of>, express {opposition} <to>, voice {opposition} <to>, reiterate {opposition} <to>, reaffirm {opposition} <to>, declare {opposition} <to>, wash {hand} <of>, exclude, foreclose, preclude
`)
const refused = 'to|on|at|of|obj'

const refusingNouns = listed(`
  rejection <of>, refusal <of>, dismissal <of>, rebuff <to>, opposition <to>, denial <of>, veto <of>, veto <on>, repudiation <of>, rejection, refusal, objection <to>, snub <to>, defiance <of>, non-compliance <with>, noncompliance <with>, resistance <to>
`)

/**
 * Words for refusing: a request, a demand, a plan, a meeting, an accord, a ruling; calling a meeting off; barring entry.
 * Breaking talks off or leaving a treaty is SANCTION, condemning ACCUSE.
 */
export const rejectPredicates: readonly Predicate[] = [
  {
    id: ruleId('reject/bill'),
    event: 'REJECT',
    mode: 'change',
    contexts: ['legislative'],
    verbs: [...refusing, ...listed(`strike down, vote down, vote <against>, defeat, send back, quash, annul, kill off, filibuster, overturn`)],
    actor: 'subj',
    recipient: 'from|by',
    about: `against|${refused}`,
    where: {
      subj: '?party|official|organisation|place|inquiry|crowd !sportsperson|firm|private-person|non-agent',
      [`against|${refused}`]: 'bill-of-law !sport|market|food',
    },
    yes: [
      'The senate threw out the abortion bill.',
      'The referendum on a new constitution was rejected by the islanders.',
      'Rome rejected a new budget for the union.',
    ],
    no: ['The waiter rejected the bill.', 'The coach refused the fixture.'],
  },
  {
    id: ruleId('reject/say-no'),
    event: 'REJECT',
    speechAct: 'refusal',
    verbs:
      listed(`say {no} <to>, say no, slam {door} <on>, shut {door} <on>, shut {door} <to>, want no {part}, want {part} <of>, hear <of>, give {answer}, plead {constitution|law|neutrality}, stand {ground} <on>, hold {line} <on>, hold {ground}, refuse {handshake|hand}, leave <without deal|agreement>, leave <without signing>,
      fail <to agreement|deal>, fail {agreement}, fail <in talk>, snub`),
    actor: 'subj',
    recipient: 'to|on|obj',
    about: 'to|of|on|without',
    where: { subj: 'party !sportsperson|firm|private-person|non-agent', obj: '!sport|market|artwork' },
    yes: ['Tashkent said no to a foreign base.', 'Rabat snubbed the envoy of the union.', 'Poland slammed the door on the refugees.'],
    no: ['The club said no to the striker.'],
  },
  {
    id: ruleId('reject/refuse'),
    event: 'REJECT',
    speechAct: 'refusal',
    verbs: listed(`
      refuse, decline, reject {}, rule out, turn down {}, balk, baulk, demur, spurn {}, be unwilling, be reluctant, be loath, be opposed <to>, have {intention} <of>, stop short <of>, shy away <from>, hold back <from>, hold out <against>, stand firm, stand {ground}, dig in {heel}, stand <in way>, hold firm, insist <against>, stay put,
      remain defiant, stick <to gun>, stick <to demand>, stay away <from>, show {sign} <of>, opt <against>, decide <against>, come out <against>, vote <against>, cast {vote} <against>, say {no}, express {unwillingness|reluctance}, show {unwillingness|reluctance}, put {foot} <down>
    `),
    actor: 'subj',
    recipient: 'to|from|of',
    about: 'comp|obj|of|against|from',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|crowd|force|place !sportsperson|firm|market|weather|animal|private-person|non-agent',
      obj: '!food|market|sport|artwork|disease|body-part',
    },
    yes: ['Sofia refused to extradite the general.', 'A retreat was ruled out by the rebels.', 'The emirate declined to sign.'],
    no: ['The engine refused to start.', 'Share prices declined.', 'He declined the cake.'],
  },
  {
    id: ruleId('reject/refusal-noun'),
    event: 'REJECT',
    speechAct: 'refusal',
    nouns: listed(
      `refusal, refusal <to>, unwillingness, reluctance, rejection, intransigence <on>, intransigence, rebuff, opposition <to>, defiance, flat refusal, outright rejection, blunt refusal, failure <to agreement|deal|compromise>, objection <to>, objection, no-vote, veto, boycott <of talk|meeting|summit|negotiation>`,
    ),
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'comp|of|to|over',
    where: { 'by|from|subj': 'party|official|diplomat|organisation|armed-group|place !sportsperson|firm|private-person|non-agent' },
    yes: ["Bucharest's refusal to sign angered Sofia.", 'The veto by Moscow killed the text.'],
    no: ["The child's refusal to eat worried the mother."],
  },
  {
    id: ruleId('reject/proposal'),
    event: 'REJECT',
    verbs: refusing,
    actor: 'subj',
    recipient: 'from|by|of',
    about: refused,
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|crowd|place|inquiry !sportsperson|firm|market|private-person|non-agent',
      [refused]: 'proposal|demand|law|agreement|cause|troubles !help|policy|yielding|talks|sport',
    },
    yes: ['The shah rejected the draft.', "Serbia's plan was turned down by the mediators.", 'Valletta said no to the offer.'],
    no: ['The keeper blocked the shot.', 'Her body rejected the kidney.', 'The court of fashion dismissed the hat.'],
  },
  {
    id: ruleId('reject/rejection-noun'),
    event: 'REJECT',
    nouns: refusingNouns,
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'of|to|on|with',
    where: {
      'of|to|on|with': 'proposal|demand|law|agreement|cause !help|policy|yielding|talks',
      'by|from|subj': '!sportsperson|firm|private-person|non-agent',
    },
    yes: ['The rejection of the draft by Jakarta surprised Lisbon.', "Quito's opposition to the plan is known."],
    no: ['The dismissal of the batsman came early.'],
  },
  {
    id: ruleId('reject/assist'),
    event: 'REJECT',
    mode: 'assist',
    verbs: refusing,
    actor: 'subj',
    recipient: 'from|to|iobj',
    about: refused,
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|place !sportsperson|firm|market|private-person|non-agent',
      [refused]: 'help|relief|aid|backing|joint-activity !talks|market',
    },
    yes: ['Havana refused aid from the union.', 'Reinforcements were denied to the garrison by the regent.'],
    no: ['He declined the wine.', 'The patient refuses food.'],
  },
  {
    id: ruleId('reject/assist-noun'),
    event: 'REJECT',
    mode: 'assist',
    nouns: refusingNouns,
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'of|to|on|with',
    where: { 'of|to|on|with': 'help|relief|aid', 'by|from|subj': '!sportsperson|firm|private-person|non-agent' },
    yes: ['The refusal of aid by the junta cost lives.', "Tirana's rejection of foreign help is old."],
    no: ['The denial of service annoyed users.'],
  },
  {
    id: ruleId('reject/change'),
    event: 'REJECT',
    mode: 'change',
    verbs: refusing,
    actor: 'subj',
    recipient: 'from|by|of',
    about: refused,
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|armed-group|place|crowd !sportsperson|firm|market|private-person|non-agent',
      [refused]: 'policy !talks|yielding',
    },
    yes: ['The regent refused reforms.', 'An inquiry was ruled out by the ministry.'],
    no: ['The waiter refused the tip.'],
  },
  {
    id: ruleId('reject/yield'),
    event: 'REJECT',
    mode: 'yield',
    verbs: refusing,
    actor: 'subj',
    recipient: 'from|by|of',
    about: refused,
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|armed-group|place|crowd|force !sportsperson|firm|market|private-person|non-agent',
      [refused]: 'yielding|truce !talks',
    },
    yes: ['The sheikh rejected the surrender of the fort.', 'A ceasefire was ruled out by Khartoum.'],
    no: ['The label refused a release date for the song.'],
  },
  {
    id: ruleId('reject/yield-noun'),
    event: 'REJECT',
    mode: 'yield',
    nouns: refusingNouns,
    actor: 'by|from|subj',
    about: 'of|to|on|with',
    where: { 'of|to|on|with': 'yielding|truce|policy !talks', 'by|from|subj': '!sportsperson|firm|private-person|non-agent' },
    yes: ["The marshal's rejection of a truce prolonged the siege.", 'The opposition to an inquiry by the court was fierce.'],
    no: ['The dismissal of the coach was right.'],
  },
  {
    id: ruleId('reject/defy'),
    event: 'REJECT',
    mode: 'yield',
    verbs: listed(`
      defy, flout, disobey, violate {ban|resolution|curfew|embargo|order|ruling|obligation|norm}, ignore {call|demand|warning|deadline|ultimatum|plea|appeal|order|ruling|resolution|request|protest}, disregard {call|demand|warning|deadline|order|ruling}, resist {pressure|call|demand|eviction|arrest},
      miss {deadline}, shrug off {pressure|threat|warning|criticism|sanction}, withstand {pressure}, let {deadline} <pass>, thumb {nose} <at>, turn {ear} <to>, refuse {order|demand|compliance}, breach {ban|embargo|order|resolution}, be defiant, snub {call|demand|order}, contravene, disrespect {ruling|order},
      evade {sanction|embargo}, circumvent {sanction|embargo}, break {embargo|sanction|curfew|ban|blockade}, bust {sanction}, run {blockade}, overstep {mark|line}, cross {line}, backslide, renege <on>, go back <on promise|word|pledge|deal|agreement>, break {promise|word|pledge|vow|commitment}
    `),
    actor: 'subj',
    recipient: 'of|from|by',
    about: 'obj|on|to',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|place|crowd|force|ship !sportsperson|firm|artwork|private-person|non-agent',
      obj: '!weather|sport',
    },
    yes: ['The tribe defied the curfew.', 'The ultimatum was ignored by Belgrade.', 'The trawlers flouted the ban.'],
    no: ['The trailer defied the critics.', 'The boy disobeyed his father.', 'The runner crossed the line first.'],
  },
  {
    id: ruleId('reject/defiance-noun'),
    event: 'REJECT',
    mode: 'yield',
    nouns: listed(
      `defiance <of ban|resolution|order|sanction|curfew|ruling|demand>, violation <of ban|resolution|embargo|sanction|order>, breach <of ban|resolution|embargo|sanction|order>, non-compliance, noncompliance, disobedience, disregard <of>, disregard <for>, flouting <of>, evasion <of sanction|embargo>`,
    ),
    actor: 'by|subj',
    recipient: 'to',
    about: 'of|for|with',
    where: { 'by|subj': 'party|official|organisation|armed-group|place|force !sportsperson|firm|private-person|non-agent' },
    yes: ["Pretoria's defiance of the embargo went on.", 'A violation of the ban by two trawlers was noted.'],
    no: ["The dog's disobedience amused the guests."],
  },
  {
    id: ruleId('reject/meet'),
    event: 'REJECT',
    mode: 'meet',
    contexts: ['diplomatic'],
    verbs: [
      ...refusing,
      ...listed(
        `boycott, shun, skip, stay away <from>, walk out <of>, walk out <from>, storm out <of>, pull out <of>, withdraw <from>, abandon, sit out, miss, avoid, quit, leave, stand up, cut short, drop out <of>, bow out <of>, disinvite, stalk out <of>, opt out <of>, refuse {part} <in>`,
      ),
    ],
    actor: 'subj',
    recipient: 'with|from',
    thing: 'to|on|at|of|from|in|obj',
    where: {
      obj: '!market|artwork|sport',
      subj: '?party|official|diplomat|organisation|armed-group|place !sportsperson|firm|artwork|private-person|non-agent',
      'to|on|at|of|from|in|obj': 'talks|meeting|gathering !sport',
    },
    yes: ['The Maoists boycotted the talks.', 'A summit was ruled out by the emir.', 'The Hungarian delegates walked out of the meeting.'],
    no: ['Pupils skipped the lesson.', 'The band pulled out of the festival.'],
  },
  {
    id: ruleId('reject/meet-noun'),
    event: 'REJECT',
    mode: 'meet',
    contexts: ['diplomatic'],
    nouns: [...refusingNouns, ...listed(`boycott, cancellation, postponement, walkout, walk-out, withdrawal, absence, non-attendance`)],
    actor: 'by|from|subj',
    recipient: 'with',
    thing: 'of|from|to|obj',
    where: { 'of|from|to|obj': 'talks|meeting|gathering', 'by|from|subj': '!sportsperson|firm|artwork|private-person|non-agent' },
    yes: ['The boycott of the talks by the Shia bloc goes on.', "Tripoli's cancellation of the summit surprised Tunis."],
    no: ['The cancellation of the concert annoyed fans.'],
  },
  {
    id: ruleId('reject/call-off-meeting'),
    event: 'REJECT',
    mode: 'meet',
    contexts: ['diplomatic'],
    verbs: listed(
      `call off, cancel, scrap, postpone, put off, suspend, delay, defer, shelve, adjourn, abort, axe, scratch, nix, abandon, put <on hold>, put <on ice>`,
    ),
    actor: 'subj',
    recipient: 'with|to|from',
    thing: 'obj',
    state: 'broken off',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|place !sportsperson|firm|artwork|weather|private-person|non-agent',
      obj: 'talks|meeting|gathering !sport',
    },
    yes: ['Madrid called off the summit with Rabat.', 'The visit was cancelled by the Kremlin.'],
    no: ['The studio cancelled the series.', 'The umpire called off the game.'],
  },
  {
    id: ruleId('reject/fail-to-agree'),
    event: 'REJECT',
    mode: 'meet',
    contexts: ['diplomatic'],
    verbs: listed(
      `disagree, deadlock, part <without agreement|deal>, end <without agreement|deal|result|breakthrough>, break up <without agreement|deal>, remain divided, be divided, be deadlocked, be <at odds>, be <at loggerheads>, be <at impasse>, reach {impasse|deadlock|stalemate}, differ <on>, differ <over>, clash <over text|wording>, fall out, squabble, wrangle, split <over>, be split <over>`,
    ),
    actor: 'subj',
    recipient: 'with',
    about: 'on|over|about',
    reciprocal: true,
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|place !sportsperson|firm|private-person|non-agent',
      'on|over|about': '!sport|artwork|food',
    },
    yes: ['The ministers disagreed over the wording.', 'Algiers and Rabat remain divided on the border.'],
    no: ['The twins disagree about pizza.', 'Critics differ over the film.'],
  },
  {
    id: ruleId('reject/veto'),
    event: 'REJECT',
    mode: 'yield',
    contexts: ['diplomatic'],
    verbs: listed(`
      veto, block, vote down, vote <against>, defeat, strike down, use {veto} <against>, wield {veto}, cast {veto}, exercise {veto}, oppose, annul, overturn, override, invalidate, nullify, obstruct, filibuster, stall, hold up, hamper, bring down, throw out, kill, reject, derail, sink, water down, table, abstain <on>, abstain <from>,
      suspend {ratification}, withhold {consent|approval|assent|ratification|signature|recognition}, deny {approval|assent|consent}, refuse {approval|assent|consent|signature|recognition|ratification}
    `),
    actor: 'subj',
    recipient: 'by|from|to',
    about: 'against|on|from|obj',
    where: {
      subj: '?party|official|diplomat|organisation|place|inquiry !sportsperson|firm|force|crowd|private-person|non-agent',
      'against|on|from|obj': 'law|troubles|proposal !sport|market|truce|yielding',
    },
    yes: ['Beijing vetoed the resolution.', 'The bill was voted down by the senate.'],
    no: ['The defender blocked the shot.', 'Snow blocked the road.'],
  },
  {
    id: ruleId('reject/deny-entry'),
    event: 'REJECT',
    mode: 'assist',
    contexts: ['migration'],
    verbs: listed(`
      deny {entry|visa|access|permission|passage|asylum|clearance|admission|landing|leave|citizenship|bail|parole}, refuse {entry|visa|access|permission|passage|asylum|clearance|admission|landing|leave|citizenship|bail|parole}, reject {visa|application|asylum}, bar <from entry|entering|country|territory>, bar {minister|envoy|diplomat|journalist|inspector|observer|delegation|lawmaker|activist},
      turn away, turn back, send back, ban <from entering|country|territory>, withhold {visa|permission}, revoke {visa|permission}, cancel {visa}, block {entry|access|visa|delivery|passage}, decline {visa|permission|entry}, keep out, shut out, push back, turn round, hold <at border|airport>, exclude <from talk|summit|meeting>,
      withdraw {invitation|permission|accreditation}, cancel {invitation|permit|accreditation}, disinvite, uninvite
    `),
    actor: 'subj',
    recipient: 'iobj|to|for|from|of|obj',
    about: 'obj|comp',
    where: {
      subj: '?party|official|organisation|force|police|place|ship !sportsperson|firm|private-person|structure|non-agent',
      'iobj|to|for': '!animal|sportsperson|market',
    },
    yes: ['Rangoon denied the envoy a visa.', 'The boat was turned back by the coast guard.', 'Entry was refused to the observers by Minsk.'],
    no: ['The bouncer refused entry to the fans.', 'The nightclub turned away a guest in shorts.'],
  },
  {
    id: ruleId('reject/denial-of-entry-noun'),
    event: 'REJECT',
    mode: 'assist',
    contexts: ['migration'],
    nouns: listed(
      `denial <of entry|visa|access|permission|asylum>, refusal <of entry|visa|access|permission|asylum>, pushback <of>, push-back <of>, rejection <of visa|asylum|application>, entry ban <on>, visa refusal, visa denial, exclusion <from talk|summit|meeting|council>`,
    ),
    actor: 'by|subj',
    recipient: 'to|for|of',
    where: { 'by|subj': '!firm|sportsperson|private-person|non-agent' },
    yes: ['The denial of a visa to the poet by Minsk drew protests.', 'The pushback of boats by Athens went on.'],
    no: ['The rejection of the loan upset him.'],
  },
  {
    id: ruleId('reject/dispute-claims'),
    event: 'REJECT',
    speechAct: 'denial',
    verbs: listed(
      `reject, dismiss, refute, rebut, dispute, contest, repudiate, rubbish, brush aside, shrug off, pour {water} <on>, hit back <at>, counter, contradict, challenge, laugh off, scoff <at>, trash, debunk, discount, quash, decry, scotch, wave away, bat away, pooh-pooh`,
    ),
    actor: 'subj',
    recipient: 'by|from|of',
    about: 'on|at|obj',
    where: {
      subj: '?party|official|diplomat|organisation|armed-group|place|force|police|person !sportsperson|firm|private-person|non-agent',
      'on|at|obj': 'hearsay|idea !proposal|law|agreement|sport|violence|propaganda',
    },
    yes: ['Harare rejected the allegations.', 'Reports of a coup were dismissed by the palace.', 'The ministry refuted the rumours.'],
    no: ['The champion challenged the record.'],
  },
  {
    id: ruleId('reject/refuse-outcome'),
    event: 'REJECT',
    contexts: ['election'],
    verbs: listed(
      `reject {result|outcome|vote|election|verdict|ruling|victory|count|referendum|annexation|claim}, contest {result|outcome|election|verdict|ruling|victory}, refuse {result|outcome}, dispute {result|outcome|election|victory|border|sovereignty}, challenge {result|outcome|election|victory|ruling}, annul {election|vote|result}, overturn {election|result}, repudiate {result|outcome|debt|treaty}, disown, disavow`,
    ),
    actor: 'subj',
    recipient: 'of',
    about: 'obj',
    where: { subj: '?party|official|organisation|armed-group|place|inquiry !sportsperson|firm|sport|private-person|non-agent' },
    yes: ['The liberals rejected the result of the vote.', "The mayor's victory was contested by the greens."],
    no: ['The coach disputed the result of the match.'],
  },
]
