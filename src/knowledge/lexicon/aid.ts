import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * Words for material help that goes one way: money, arms, food, relief, peacekeepers, asylum, debt forgiven, people rescued.
 * An offer of help is AGREE, words of support are SUPPORT, trade is COOPERATE.
 */
export const aidPredicates: readonly Predicate[] = [
  {
    id: ruleId('aid/give'),
    event: 'AID',
    verbs: listed(`
      give, provide, send, deliver, donate, supply, ship, airlift, airdrop, air-drop, fly, fly in, distribute, grant, contribute, extend, hand over, hand out, transfer, dispatch, despatch, rush, disburse, allocate, earmark, pour, channel, funnel, furnish, bring, lend, truck, drop,
      parachute, smuggle, release, approve, pay, chip in, pump, inject, commit, allot, set aside, bestow, present, loan, deploy, resume, restore, increase, double, step up, raise, spend, mobilise, mobilize, ferry, hand, award, offload
    `),
    actor: 'subj',
    recipient: 'iobj|to|for|in|into|with',
    about: 'obj',
    where: {
      subj: '?party|official|organisation|force|place|diplomat !sportsperson|market|weather|artwork|private-person|non-agent',
      obj: 'relief',
      'iobj|to|for|in|into|with': '!sportsperson|artwork|market|private-person',
    },
    yes: ['Cuba sent doctors to Liberia.', 'Tents were given to the refugees by Ankara.', 'Washington lent Ukraine a billion dollars.'],
    no: ['He sent money to his mother.', 'The striker gave the fans a shirt.', 'Cooks add water to the rice.'],
  },
  {
    id: ruleId('aid/provide-with'),
    event: 'AID',
    verbs: listed(
      `provide <with>, supply <with>, furnish <with>, equip <with>, arm <with>, present <with>, help <with>, assist <with>, aid <with>, outfit <with>, ply <with>, prop up <with>, reward <with>, support <with>, back <with>, reinforce <with>`,
    ),
    actor: 'subj',
    recipient: 'obj',
    about: 'with',
    where: {
      subj: '?party|official|organisation|force|place !sportsperson|firm|market|private-person|non-agent',
      obj: 'party|place|force|armed-group|displaced|organisation|police|captive',
      with: 'relief|weapon|aid|help|money',
    },
    yes: ['Seoul provided Colombo with tents.', 'The rebels were supplied with rifles by Tripoli.'],
    no: ['The hotel provides guests with towels.'],
  },
  {
    id: ruleId('aid/send-help'),
    event: 'AID',
    verbs: listed(`
      give {aid|assistance|help|relief|loan|grant|credit}, provide {aid|assistance|relief|loan|grant|credit|training|protection|shelter|logistics}, send {aid|relief|help}, deliver {aid|relief}, distribute {aid|relief|food}, extend {aid|assistance|loan|credit|line},
      offer {assistance|relief|help} <to>, grant {aid|assistance|loan|credit}, increase {aid|assistance}, resume {aid|assistance}, restore {aid|assistance|funding}, release {aid|tranche|funding}, approve {aid|loan|bailout|grant}, donate {money|food|medicine|vaccine|blood},
      pledge {aid|assistance|money|million|billion|dollar|euro}, come <to rescue|aid|assistance>, lend {hand} <to>, raise {fund|money} <for>, pay {bill|salary|ransom} <for>, launch {airlift|appeal}, set up {camp|hospital|clinic|shelter} <for>, rush {aid|help},
      mount {airlift|rescue}, open {corridor}, build {school|hospital|clinic|shelter|camp|well} <for>, finance {project|reconstruction} <in>, fund {project|reconstruction} <in>, contribute {million|billion|dollar|euro|money|troop} <to>, pump {money|million|billion} <into>,
      pour {money|million|billion|aid} <into>, set up {fund} <for>, send {troop|soldier|team|rescuer|expert} <to help>
    `),
    actor: 'subj',
    recipient: 'iobj|to|for|of|in|into',
    where: { subj: '?party|official|organisation|force|place|diplomat !sportsperson|market|artwork|private-person|non-agent' },
    yes: ['Norway increased aid to Malawi.', 'A grant was provided to Fiji by the union.', 'Tehran came to the aid of Damascus.'],
    no: ['The film offers help to fans of the first part.', 'She gave help to the cook.'],
  },
  {
    id: ruleId('aid/help'),
    event: 'AID',
    verbs: listed(`
      aid, assist, help, bail out, fund, finance, subsidise, subsidize, bankroll, underwrite, sponsor, prop up, relieve, succour, rebuild, reconstruct, resupply, feed, house, clothe, vaccinate, arm, equip, train, rearm, shore up, sustain, support financially, help out, supply, reinforce,
      restock, provision, refuel, protect, escort, care <for>, cater <for>, nurse, demine, electrify, irrigate, compensate
    `),
    actor: 'subj',
    recipient: 'for|obj',
    about: 'comp|with|against|in',
    where: {
      subj: '?party|official|organisation|force|place !sportsperson|firm|market|artwork|private-person|non-agent',
      'for|obj': 'party|place|displaced|captive|force|armed-group|police|organisation|territory !sportsperson|firm|artwork|market|sport',
    },
    yes: ['Riyadh bailed out Bahrain.', 'The militia was armed by Khartoum.', 'Swedish nurses cared for the wounded.'],
    no: ['She helps her brother with maths.', 'The bank financed the shop.'],
  },
  {
    id: ruleId('aid/aid-noun'),
    event: 'AID',
    nouns: listed(`
      aid <to>, aid <for>, assistance <to>, assistance <for>, donation <to>, donation <for>, grant <to>, loan <to>, relief <for>, relief <to>, bailout <of>, bailout <for>, subsidy <to>, contribution <to fund|mission|force>, humanitarian aid, military aid, economic aid, food aid,
      development aid, financial aid, foreign aid, emergency aid, medical aid, humanitarian assistance, military assistance, economic assistance, financial assistance, humanitarian relief, aid package, aid shipment, aid delivery, aid convoy, relief effort, relief operation, relief supply,
      rescue package, rescue effort, rescue operation, arms shipment, arms delivery, arms supply, weapon delivery, weapon shipment, airlift, airdrop, air bridge, reconstruction aid, disaster relief, delivery <of aid|food|medicine|supply|weapon|arm|equipment|relief>,
      distribution <of aid|food|medicine|supply|relief>, supply <of weapon|arm|food|medicine>, shipment <of aid|food|medicine|weapon|arm|grain>, training <of soldier|troop|police|force>
    `),
    actor: 'by|from|subj',
    recipient: 'to|for',
    about: 'of',
    where: {
      'by|from|subj': '!sportsperson|firm|artwork|private-person|non-agent',
      'to|for': '?party|place|displaced|force|armed-group|organisation|territory|disaster',
    },
    yes: ["Dublin's aid to Ethiopia grew.", 'An airlift by the air force brought tents.', 'Military aid to Amman was doubled.'],
    no: ['The hearing aid to wear is the small one.', 'She got a loan to buy a car.'],
  },
  {
    id: ruleId('aid/asylum'),
    event: 'AID',
    contexts: ['asylum'],
    verbs: listed(`
      grant {asylum|refuge|shelter|sanctuary|protection|haven|visa|citizenship|residency|passage}, give {asylum|refuge|shelter|sanctuary|protection|haven}, provide {asylum|refuge|shelter|sanctuary|haven}, offer {refuge|shelter|sanctuary|asylum}, extend {asylum|protection},
      award {asylum}, approve {asylum}, recognise <as refugee>, recognize <as refugee>
    `),
    actor: 'subj',
    recipient: 'iobj|to|for|obj',
    where: {
      subj: '?party|official|organisation|place|diplomat !firm|sportsperson|private-person|structure|non-agent',
      'iobj|to|for': '?displaced|party|captive|person|official',
    },
    yes: ['Panama granted asylum to the deposed shah.', 'Refuge was given to the monks by Nepal.'],
    no: ['The cave gave shelter to bats.', 'The roof offers shelter to the goats.'],
  },
  {
    id: ruleId('aid/open-door'),
    event: 'AID',
    contexts: ['asylum', 'migration'],
    verbs: listed(
      `open {border|door|port|home|gate|frontier|camp|shelter}, keep open {border|door}, throw open {door|border}, set up {camp|shelter|tent}, clear {way}, grant {stay|entry|residence|status}`,
    ),
    actor: 'subj',
    recipient: 'to|for',
    where: { subj: '?party|official|organisation|place !firm|private-person|non-agent', 'to|for': 'displaced' },
    yes: ['Kampala opened its door to the refugees.', 'Camps were set up by Chad for the exiles.'],
    no: ['The zoo opened its gate to visitors.'],
  },
  {
    id: ruleId('aid/peacekeeping-duty'),
    event: 'AID',
    contexts: ['peacekeeping'],
    verbs: listed(
      `send {troops|troop|soldier|force|unit|battalion|police|officer}, deploy, deploy {troops|troop|soldier|force|unit|battalion|police|officer}, contribute {troops|troop|soldier|force|unit|battalion|police|officer}, commit {troops|troop|soldier}, station, take {part} <in>, participate <in>, join, serve <in>, serve <with>, serve <as>, dispatch {troops|troop|soldier|police}, lead`,
    ),
    actor: 'subj',
    recipient: 'in|to|for',
    where: { subj: '?party|official|organisation|place|force !firm|private-person|non-agent', 'to|as|for|in|with|obj': 'peacekeepers' },
    yes: ['Nepal sent soldiers to the peacekeeping force in Mali.', 'Danish troops were deployed as peacekeepers on the line.'],
    no: ['The chef serves in a hotel.'],
  },
  {
    id: ruleId('aid/take-in'),
    event: 'AID',
    contexts: ['asylum'],
    verbs: listed(
      `take in, accept, admit, resettle, host, shelter, harbour, harbor, welcome, absorb, let in, receive, house, accommodate, naturalise, naturalize, rehouse, take`,
    ),
    actor: 'subj',
    recipient: 'obj',
    where: { subj: '?party|official|organisation|place !firm|sportsperson|private-person|structure|non-agent', obj: 'displaced' },
    yes: ['Jordan took in Syrian refugees.', 'The exiles were resettled by Chile.'],
    no: ['The kennel took in stray dogs.', 'The hall can accommodate a thousand visitors.'],
  },
  {
    id: ruleId('aid/asylum-noun'),
    event: 'AID',
    contexts: ['asylum'],
    nouns: listed(
      `asylum <in>, resettlement <of>, admission <of refugee|migrant>, granting <of asylum|refuge>, grant <of asylum|refuge>, political asylum, refuge <in>, temporary protection, acceptance <of refugee|migrant>`,
    ),
    actor: 'by|in|subj',
    recipient: 'for|of|to',
    where: { 'by|in|subj': '?party|place|organisation' },
    yes: ['The resettlement of the families by Quito began.', 'Political asylum for the pilot was granted.'],
    no: ['He found refuge in books.'],
  },
  {
    id: ruleId('aid/peacekeepers'),
    event: 'AID',
    contexts: ['peacekeeping'],
    verbs: listed(`deploy, send, dispatch, despatch, contribute, provide, station, lend, second, commit, rotate, supply, lead, field, airlift, fly in, keep`),
    actor: 'subj',
    recipient: 'to|in|for|into|on',
    about: 'obj',
    where: { subj: '?party|official|organisation|place !firm|sportsperson|private-person|non-agent', obj: 'peacekeepers' },
    yes: ['Rwanda sent peacekeepers to Darfur.', 'Observers were deployed to the line by the league.'],
    no: ['The chef sent the waiter a bill.'],
  },
  {
    id: ruleId('aid/peacekeepers-arrive'),
    event: 'AID',
    contexts: ['peacekeeping'],
    verbs: listed(
      `arrive, arrive <in>, land <in>, deploy, deploy <to>, take up {position|duty|post}, patrol, begin {patrol|mission|deployment}, serve <in>, reach, monitor {ceasefire|truce|border|election}, keep {peace} <in>, relieve, fan out`,
    ),
    actor: 'subj',
    recipient: 'in|to|at|obj',
    where: { subj: 'peacekeepers', obj: '!weather|sport' },
    yes: ['Bangladeshi peacekeepers arrived in Sierra Leone.', 'Observers from five states took up positions on the heights.'],
    no: ['The guests arrived in a new car.'],
  },
  {
    id: ruleId('aid/peacekeeping-noun'),
    event: 'AID',
    contexts: ['peacekeeping'],
    nouns: listed(
      `deployment <of peacekeeper|observer|monitor>, arrival <of peacekeeper|observer|monitor>, dispatch <of peacekeeper|observer|monitor>, peacekeeping mission, peacekeeping operation, observer mission, monitoring mission, peacekeeping deployment`,
    ),
    actor: 'by|from|subj',
    recipient: 'to|in|along|on',
    about: 'of',
    yes: ['The deployment of peacekeepers to the strip by Fiji began.', 'The observer mission in Aceh ended in 2006.'],
    no: ['The arrival of the baby changed everything.'],
  },
  {
    id: ruleId('aid/forgive-debt'),
    event: 'AID',
    contexts: ['economic'],
    verbs: listed(
      `forgive, cancel, write off, reschedule, restructure, reduce, waive, suspend, refinance, wipe out, defer, roll over, pay off, take over, relieve`,
    ),
    actor: 'subj',
    recipient: 'of|to|for',
    about: 'obj',
    where: { subj: '?party|official|organisation|place !firm|sportsperson|private-person|non-agent', obj: 'debt' },
    yes: ["Moscow wrote off Havana's debt.", "Zambia's loans were rescheduled by the creditor states."],
    no: ['The couple paid off their mortgage.', 'The airline restructured its loans.'],
  },
  {
    id: ruleId('aid/debt-noun'),
    event: 'AID',
    contexts: ['economic'],
    nouns: listed(
      `debt relief, debt forgiveness, debt cancellation, cancellation <of debt>, forgiveness <of debt>, rescheduling <of debt>, write-off <of debt>, debt moratorium, debt restructuring, debt rescheduling`,
    ),
    actor: 'by|from|subj',
    recipient: 'for|to|of',
    yes: ['Debt relief for Somalia came from forty states.', 'The cancellation of the debt by Bonn helped.'],
    no: ['The cancellation of the concert annoyed fans.'],
  },
  {
    id: ruleId('aid/rescue'),
    event: 'AID',
    contexts: ['disasters'],
    verbs: listed(`rescue, evacuate, save, airlift, pull out, dig out, pick up, extricate, pluck, recover, bring out, winch, ferry`),
    actor: 'subj',
    recipient: 'obj',
    where: {
      subj: '?party|official|organisation|force|police|ship|aircraft|peacekeepers !sportsperson|firm|animal|private-person|non-agent',
      obj: 'displaced|captive|person|party !sportsperson|sport|market|artwork',
    },
    yes: ['The Italian navy rescued migrants off Lampedusa.', 'Wounded civilians were evacuated by the Red Crescent.'],
    no: ['His late goal rescued a point.', 'The airline saved its brand.'],
  },
  {
    id: ruleId('aid/rescue-noun'),
    event: 'AID',
    contexts: ['disasters'],
    nouns: listed(
      `rescue <of>, evacuation <of wounded|civilian|refugee|national|citizen|people|survivor|victim>, rescue mission, medical evacuation, evacuation flight, salvation <of>, hostage rescue`,
    ),
    actor: 'by|subj',
    recipient: 'of',
    where: { of: '?displaced|captive|person|party !firm', 'by|subj': '!firm|sportsperson|private-person|non-agent' },
    yes: ['The rescue of the miners by the army took a day.', 'The evacuation of civilians from Aleppo went on.'],
    no: ['The rescue of the airline cost millions.'],
  },
]
