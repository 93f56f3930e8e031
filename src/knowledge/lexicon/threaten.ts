import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/** What threatens without meaning to: floods, prices, quarrels. */
const noSpeaker = '!private-criminal|weather|disaster|disease|market|problem|law|animal|accident|emotion|works|blaze|violence|measure|sport|athlete|flora'

/**
 * THREATEN: words or gestures that hold out harm. The mode is that of what is threatened, which `about` points at and the reading computes;
 * a mode stands here only where the words themselves settle it.
 */
export const threatenPredicates: readonly Predicate[] = [
  {
    id: ruleId('threaten/threaten-somebody'),
    event: 'THREATEN',
    verbs: listed(`
      threaten, menace, threaten <with>, warn <with>, frighten <with>,   threaten <with strike|war|attack|sanction|tariff|annihilation|action|retaliation|force|death|expulsion|arrest|prosecution>, blackmail <with>
    `),
    actor: 'subj',
    recipient: 'obj',
    about: 'comp|with',
    speechAct: 'threat',
    where: {
      obj: 'party|person|official|armed-group|crowd|organisation|force !act|violence',
      subj: noSpeaker,
      with: '!emotion|disease|problem',
    },
    yes: ['Moscow threatened Kyiv with a gas cut.', 'Villagers were threatened by the militia.', 'The cartel threatened the mayor.'],
    no: ['Floods threaten two million people.', 'A strike threatens the party.', 'Rising prices threaten pensioners.', 'The canal threatens the fishermen.'],
  },
  {
    id: ruleId('threaten/threaten-act'),
    event: 'THREATEN',
    verbs: ['threaten', 'threaten {}', 'threaten <with>'],
    actor: 'subj',
    recipient: 'against|toward|towards',
    about: 'comp|obj|with',
    speechAct: 'threat',
    where: { subj: noSpeaker, obj: '!person|official|armed-group|crowd|organisation|force|market|animal|flora|food|emotion|common-good|good-name' },
    yes: [
      'The regime threatened to close the strait.',
      'He had threatened the destruction of the bridge.',
      'Retaliation was threatened by the Houthis against Riyadh.',
    ],
    no: ['The row threatens to sink the bill.', 'Drought threatens crops.', 'A recession threatens jobs.', 'The quarrel threatens the peace of the valley.'],
  },
  {
    id: ruleId('threaten/vow-hostile-act'),
    event: 'THREATEN',
    verbs: ['vow', 'swear', 'pledge', 'promise', 'warn', 'be determined', 'be resolved', 'be prepared', 'be ready', 'stand ready'],
    actor: 'subj',
    recipient: 'obj|against|on|iobj',
    about: 'comp',
    speechAct: 'threat',
    where: {
      comp: 'hostile-deed',
      subj: 'party|official|armed-group|force|person|police|crowd !athlete|company',
      obj: '!law|idea|market',
      against: '!disease|problem|crime|market',
    },
    yes: [
      'The general vowed to retaliate.',
      'Hamas swore to avenge its commander.',
      'Tehran warned that it would strike back.',
      'The junta said it was ready to strike back.',
    ],
    no: [
      'Moscow promised to dismantle its missiles.',
      'The rebels pledged to end the siege.',
      'The minister pledged to help the farmers.',
      'The coach vowed to improve.',
      'The rebels are ready to lay down their arms.',
    ],
  },
  {
    id: ruleId('threaten/vow-revenge'),
    event: 'THREATEN',
    mode: 'violence',
    verbs: listed(`
      vow {revenge|retaliation|vengeance|reprisal|war|jihad|bloodshed|punishment|retribution}, swear {revenge|vengeance|retaliation},
      promise {revenge|retaliation|vengeance|reprisal|retribution|punishment}, pledge {revenge|retaliation|vengeance|retribution},
      threaten {revenge|retaliation|war|violence|reprisal|bloodshed|jihad}, declare {war|jihad}, declare {war} <on>, declare {jihad} <against>,
      proclaim {jihad}, call <for revenge|vengeance|jihad|death|blood|killing>, seek {revenge|vengeance|retribution},
      demand {blood|revenge|vengeance}, exact {revenge|price|retribution}, avenge, take {revenge|vengeance} <on>, vow {response|strike|attack|crackdown|offensive}, vow <to avenge>, swear <to avenge>, promise {war|bloodshed}, vow {resistance}, call <for jihad|uprising|intifada>, declare {fatwa}, issue {fatwa} <against>, threaten {strike|attack|reprisals}
    `),
    nouns: listed(`
      vow <of revenge|retaliation|vengeance>, promise <of revenge|retaliation>, declaration <of war>, call <for revenge|jihad>, oath <of revenge>
    `),
    actor: 'subj',
    recipient: 'against|on|for|from|to|obj',
    speechAct: 'threat',
    where: { subj: '!labour|athlete|sport|company|artwork', on: '!problem|disease|crime|goods|idea|market|nuisance', against: '!athlete|problem|disease' },
    yes: ['Hezbollah vowed revenge for the killing.', 'Austria declared war on Serbia in July 1914.', 'Retaliation against Ankara was promised by the rebels.'],
    no: ['The city declared war on rats.', 'The champion vowed revenge after the final.', 'The mayor declared war on crime.'],
  },
  {
    id: ruleId('threaten/warn-of-harm'),
    event: 'THREATEN',
    verbs: listed(`
      
      warn <of retaliation|consequence|action|response|war|measure|reprisal|sanction|strike|attack|countermeasure|revenge|step|violence|punishment|bloodshed|escalation|catastrophe|force|tariff>,
      warn {} <of consequence|retaliation|action|response>, warn <about consequence>, caution <of consequence>,
      speak <of consequence|retaliation|war>, talk <of war|retaliation>, threaten {consequence|action|retaliation|response},
      promise {consequence|response|action}, vow {consequence|response|action|measure}, announce {retaliation|reprisal|countermeasure|consequence},
      hint <at retaliation|action|sanction|strike|force|test>,
      raise {prospect|spectre|specter|possibility} <of war|retaliation|action|sanction|strike>, float {sanction|retaliation}, dangle {threat}, warn <of repercussion|reaction|backlash|cost|price|counterattack|blow|offensive|invasion|confrontation|conflict>, warn {} <of repercussion|reaction|war|attack|strike|retaliation|reprisal>, threaten <with consequence|retaliation|reprisal>, promise {retaliation|reaction|reprisal}, vow {reaction|answer|retaliation}, pledge {response|retaliation|reaction}, announce {countermeasures|reprisals}, draw {line}, issue {threat}, reserve {right}, make {threat}, keep {option} <on table>, put {option} <on table>, rule out {nothing}
    `),
    actor: 'subj',
    recipient: 'obj|against|to',
    about: 'of|obj|comp|at',
    speechAct: 'threat',
    where: { subj: 'party|official|armed-group|force|organisation|person !athlete|critic' },
    yes: ['Pyongyang warned of grave consequences.', 'The ministry warned Vilnius of retaliation.', 'The chancellor hinted at sanctions against the junta.'],
    no: ['Doctors warned of a fever.', 'The forecast warned of rain.'],
  },
  {
    id: ruleId('threaten/warn-somebody'),
    event: 'THREATEN',
    verbs: listed(`
      warn,   warn off, put <on notice>, serve {notice} <on>, issue {warning} <to>, send {warning} <to>,
      give {warning} <to>, deliver {warning} <to>, fire {warning} <at>, send {message} <to>, send {signal} <to>, caution,  warn {} <about>
    `),
    actor: 'subj',
    recipient: 'obj|to|iobj|on|at',
    about: 'comp|against|of',
    speechAct: 'threat',
    where: {
      'obj|to|iobj|on|at': 'party|armed-group|official|force|organisation',
      subj: 'party|official|armed-group|force|police !athlete|critic|company',
      of: '!weather|disaster|disease|market|problem',
      about: '!weather|disaster|disease|market|problem',
    },
    yes: [
      'Turkey warned Greece against extending its waters.',
      'The junta was put on notice by the bloc.',
      'The army issued a warning to the protest movement.',
    ],
    no: ['Doctors warned parents about the virus.'],
  },
  {
    id: ruleId('threaten/warn-against'),
    event: 'THREATEN',
    verbs: [
      'warn {} <against>',
      'warn <against>',
      'caution {} <against>',
      'warn {} <to stop|desist|stay|keep|leave|withdraw|refrain|back|cease>',
      'warn off',
      'warn away',
      'warn {} <off>',
      'warn {} <not>',
    ],
    actor: 'subj',
    recipient: 'obj|iobj',
    about: 'against|comp',
    speechAct: 'ultimatum',
    where: {
      'obj|iobj': '!person|civilian|labour|market|sport|company|athlete',
      subj: 'party|armed-group|official|force|police|state-body !athlete|critic|company',
      against: '!weather|disease|food|disaster',
    },
    yes: ['Washington warned Beijing against arming the rebels.', 'Ankara warned Athens against drilling near the islands.'],
    no: ['Doctors warned the government against the virus.'],
  },

  {
    id: ruleId('threaten/ultimatum'),
    event: 'THREATEN',
    verbs: listed(`
      issue {ultimatum|deadline}, deliver {ultimatum}, give {ultimatum|deadline|hour}, present {ultimatum}, present <with ultimatum>,
      set {ultimatum|deadline}, send {ultimatum}, hand {ultimatum}, impose {deadline}, lay down {ultimatum|condition}, serve {ultimatum},
      extend {ultimatum}, renew {ultimatum}, set {deadline} <for>, give {day|week} <to comply|withdraw|release|leave|surrender|respond|hand|lay|disarm|free|accept|quit|resign>, give {hour} <to comply|withdraw|release|leave|surrender|respond|hand|lay|disarm|free|accept|quit|resign>`),
    actor: 'subj',
    recipient: 'to|iobj|for|obj|with',
    about: 'comp',
    speechAct: 'ultimatum',
    where: {
      subj: 'party|place|official|force|armed-group|organisation|diplomat !athlete|sport|company|weather',
      'to|iobj|for|obj|with': '!athlete|law|problem|statement',
    },
    yes: ['The coalition issued an ultimatum to the militia.', 'The council set a deadline for the militia.'],
    no: ['The editor set a deadline for the essay.', 'The club gave its striker an ultimatum.'],
  },
  {
    id: ruleId('threaten/ultimatum-noun'),
    event: 'THREATEN',
    nouns: ['ultimatum', 'ultimatum <to>', 'ultimatum <from>', 'ultimatum <by>', 'final warning', 'last warning', 'final ultimatum'],
    actor: 'subj|from|by',
    recipient: 'to|for',
    about: 'comp',
    speechAct: 'ultimatum',
    where: { subj: '!athlete|company', to: '!athlete|company' },
    yes: ['The ultimatum from Vienna was read out in Belgrade.', "Moscow's ultimatum to Kyiv was ignored."],
    no: ['The deadline for the essay passed.', 'The ultimatum from Vienna expired.'],
  },
  {
    id: ruleId('threaten/threat-noun'),
    event: 'THREATEN',
    verbs: listed(`
      make {threat}, issue {threat|warning}, utter {threat}, renew {threat}, repeat {threat}, step up {threat|rhetoric}, level {threat} <at>,
      direct {threat} <at>, escalate {threat|rhetoric}, hurl {threat} <at>, reiterate {threat}, reserve {right}, leave open {option|possibility},
      keep open {option}
    `),
    nouns: listed(`
      threat, warning, menace, verbal threat, thinly-veiled threat, veiled threat, sabre-rattling, saber-rattling, sabre rattling, saber rattling,
      brinkmanship, intimidation, war rhetoric, stern warning, stark warning, strong warning, military threat,
      threat <of war|force|violence|attack|sanction|retaliation|strike|action|tariff|invasion>
    `),
    actor: 'subj|from',
    recipient: 'to|against|at|toward|towards',
    about: 'comp|of',
    speechAct: 'threat',
    where: {
      pre: '!warning-kind|weather|disaster|disease|attack-idiom|animal|market',
      of: '!weather|disaster|disease|market|problem|emotion|animal',
      obj: '!forecast',
      subj: noSpeaker,
      to: '!market|job|animal|flora|emotion|idea|law',
    },
    yes: ['The threat to demolish the office was carried out.', 'Warnings to Tehran came from three capitals.', 'The envoy made threats against the council.'],
    no: ['A storm warning was issued for the coast.', 'The threat of rain passed.'],
  },
  {
    id: ruleId('threaten/violent-threat'),
    event: 'THREATEN',
    mode: 'violence',
    verbs: listed(`
      brandish {weapon|gun|knife|rifle|pistol|sword|machete|missile}, point {gun|rifle|weapon|pistol|missile} <at>,
      aim {missile|gun|weapon|rifle|rocket|artillery} <at>, train {gun|weapon|missile|artillery} <on>, rattle {sabre|saber}, bare {tooth},
      flex {muscle}, hold <at gunpoint|knifepoint>, threaten {life} <of>, threaten <with death|violence|war|gun|knife|weapon|attack|force>,
      threaten {death|violence|force|war|attack}, phone in {threat}, call in {threat}
    `),
    nouns: listed(`
      death threat, bomb threat, nuclear threat, threat <of death|violence|war|force|attack|bloodshed>, terror threat, invasion threat, war threat,
      bomb hoax, threats <on life>, nuclear blackmail, missile threat, rape threat, attack threat
    `),
    actor: 'subj|from',
    recipient: 'at|against|on|to|obj|of',
    speechAct: 'threat',
    where: { subj: '!athlete|company|weather|artwork', 'at|against|on': '!artwork|sport' },
    yes: ['Gunmen pointed rifles at the election staff.', 'The judge received death threats from the cartel.', 'A bomb threat closed the court in Sofia.'],
    no: ['The striker aimed his shot at the corner.', 'The hero of the film brandished a rose.'],
  },
  {
    id: ruleId('threaten/will-pay'),
    event: 'THREATEN',
    verbs: listed(`
      pay {price} <for>, pay {price}, pay dearly, pay <for crime|deed|act|sin|provocation|aggression|blood|mistake|murder|betrayal>, pay <in blood>, pay <for it>,
      face {consequence|retaliation|wrath|response|punishment|reprisal|annihilation|destruction|measure|revenge}, bear {consequence|responsibility|brunt},
      suffer {consequence|retaliation|fate}, brace <for attack|war|retaliation|strike|response|consequence|punishment>,
      answer <for crime|deed|provocation>, witness {counteraction|retaliation|wrath}, taste {wrath|defeat}
    `),
    ifAhead: true,
    recipient: 'subj',
    speechAct: 'threat',
    where: { subj: 'party|person|official|armed-group|force|organisation !athlete|company|market' },
    yes: [
      'Those traitors will pay for their crimes, the newspaper wrote; the people will pay the price.',
      'Israel will face consequences, the general said.',
      'Washington would pay a heavy price for the strike, Tehran said.',
    ],
    no: ['Homeowners pay the price of reform.', 'He paid for the meal.'],
  },
  {
    id: ruleId('threaten/meet-with-force'),
    event: 'THREATEN',
    mode: 'violence',
    ifAhead: true,
    verbs: listed(`meet <with force|retaliation|resistance|response|reply|fire|strike|bullet|violence|war|counterattack>`),
    actor: 'subj',
    recipient: 'obj',
    speechAct: 'threat',
    where: { subj: '!athlete|company|sport', obj: '!person|idea|proposal' },
    yes: ['Any landing will be met with force, the junta in Niamey said.', 'Chad will meet every raid with a strike.'],
    no: ['The proposal was met with silence.', 'The envoy met the king with a smile.'],
  },
  {
    id: ruleId('threaten/turn-into-ruin'),
    event: 'THREATEN',
    mode: 'violence',
    verbs: listed(`
      turn <into sea|inferno|graveyard|ash|ruin|cemetery|hell|rubble|dust|hellfire>, reduce <to ash|rubble|dust|cinder>, wipe <off map|face>,
      wipe out, bomb <into age>, drown <in blood>, teach {lesson}, give {lesson}, crush <like>, bury, blow <off map|earth>, set ablaze
    `),
    actor: 'subj',
    recipient: 'obj|iobj|to',
    speechAct: 'threat',
    where: { obj: 'party|place !person|athlete', subj: '!athlete|sport|weather|disaster|market|artwork|company' },
    yes: ['The North would turn Seoul into a sea of fire, its radio said.', 'The president vowed to wipe the country off the map.'],
    no: ['The heat turned the lawn into dust.', 'She taught a lesson in French.'],
  },
  {
    id: ruleId('threaten/arrest-warrant'),
    event: 'THREATEN',
    mode: 'arrest',
    contexts: ['legal'],
    verbs: listed(`
      issue {warrant|notice} <for>, issue {warrant}, issue {warrant} <against>, seek {warrant}, request {warrant}, put {bounty} <on>,
      offer {bounty|reward} <for capture|arrest|information>, place {bounty} <on>, place <on list>, put <on list>, declare wanted,
      seek {arrest|extradition} <of>, seek {extradition}, order {arrest} <in absentia>, swear out {warrant}
    `),
    nouns: listed(`
      arrest warrant, international warrant, red notice, wanted list, bounty <on>, warrant <for arrest>, warrant <against>
    `),
    actor: 'subj',
    recipient: 'for|against|on|obj|of',
    where: { subj: '!athlete|company|sport|weather', 'for|against|on|obj|of': '!goods|money|sport|artwork|structure|animal' },
    yes: [
      'The court in The Hague issued a warrant for the president.',
      'A bounty was put on the warlord by Washington.',
      'An arrest warrant against the tycoon was issued.',
    ],
    no: ['The company issued a notice on prices.', 'The library put the book on a list.'],
  },
  {
    id: ruleId('threaten/provoke'),
    event: 'THREATEN',
    verbs: listed(`
      provoke, create {tension}, raise {tension}, heighten {tension}, stoke {tension|fear}, inflame {tension|situation}, fan {tension|flame},
      escalate, escalate {tension|crisis|conflict|situation|confrontation}, ratchet up {tension}, step up {provocation}, stage {provocation},
      commit {provocation}, aggravate {situation|tension}, play <with fire>, increase {tension}, antagonise, antagonize, taunt, challenge militarily
    `),
    actor: 'subj|by|from|of',
    recipient: 'obj|against|to|with|at|on',
    where: {
      subj: '!weather|disease|market|artwork|idea|problem|law|statement|animal|athlete|accident|emotion',
      obj: 'party|armed-group|force|crowd|problem|conflict',
    },
    yes: ['The North is creating tension, an analyst said; the South was provoked by the North.', 'Ankara was accused of provoking Athens.'],
    no: ['The book provoked a debate.', 'The ruling escalated costs.'],
  },
  {
    id: ruleId('threaten/provocation'),
    event: 'THREATEN',
    nouns: ['provocation', 'military provocation', 'provocative act', 'provocative action', 'escalation', 'armed provocation'],
    actor: 'subj|by|from|of',
    recipient: 'obj|against|to|with|at|on',
    where: { of: '!emotion|market', in: '!market' },
    yes: ['A provocation by the militia was expected.', 'Escalation by the militia was feared.'],
    no: ['There was an escalation in costs on the market.'],
  },
]
