import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * Words for material cooperation to the good of both: trade, joint exercises and plants, extradition, shared intelligence, accords carried out.
 * Help that goes one way is AID. A joint facility that opens comes into the state `open`.
 */
export const cooperatePredicates: readonly Predicate[] = [
  {
    id: ruleId('cooperate/cooperate'),
    event: 'COOPERATE',
    verbs: listed(`
      cooperate, co-operate, collaborate, coordinate, co-ordinate, partner, team up, join {force|hand}, work together, work jointly, work closely, work hand <in hand>, work <in tandem>, pool {resource|effort|force|data|fund}, act <in concert>, act together,
      act jointly, liaise, ally, combine {force|effort}, unite {force|effort}, band together, pull together, march together, serve alongside, fight alongside, operate jointly, coproduce, co-produce, co-develop, synchronise, synchronize, integrate {force|grid|system}
    `),
    actor: 'subj',
    recipient: 'with',
    about: 'on|in|against|obj',
    reciprocal: true,
    where: {
      subj: '?party|official|force|police|organisation|armed-group !firm|sportsperson|artwork|private-person|non-agent',
      with: '!artwork|sportsperson|firm',
    },
    yes: ['Spanish police cooperated with Morocco on the wreck.', 'Kenya and Uganda joined forces against the locusts.'],
    no: ['The singer collaborated with a rapper.', 'The weather did not cooperate.'],
  },
  {
    id: ruleId('cooperate/cooperation-noun'),
    event: 'COOPERATE',
    nouns: listed(`
      cooperation <with>, cooperation <between>, cooperation <in>, cooperation <on>, co-operation <with>, co-operation <between>, collaboration <with>, collaboration <between>, coordination <with>, coordination <between>, partnership <with>, partnership <between>,
      military cooperation, security cooperation, economic cooperation, judicial cooperation, police cooperation, intelligence cooperation, nuclear cooperation, defence cooperation, defense cooperation, energy cooperation, bilateral cooperation, regional cooperation,
      cross-border cooperation, trade <between>, trade <with>, bilateral trade, barter trade
    `),
    actor: 'between|of|subj',
    recipient: 'with',
    about: 'on|in|against',
    reciprocal: true,
    where: { 'between|of|subj': 'party|official|force|police|organisation|place' },
    yes: ['Cooperation between Oslo and Murmansk goes on.', "Ghana's trade with Togo doubled."],
    no: ['Thank you for your cooperation, the nurse said to the patients.'],
  },
  {
    id: ruleId('cooperate/joint-activity'),
    event: 'COOPERATE',
    verbs: listed(`
      hold, conduct, stage, launch, begin, start, carry out, run, open, complete, finish, end, conclude, undertake, perform, continue, resume, restart, organise, organize, take {part} <in>, participate <in>, join, kick off, wrap up, mount, host, train <in>, engage <in>,
      execute, lead, do, expand, extend, practise, practice
    `),
    actor: 'subj',
    recipient: 'with',
    about: 'in|obj',
    reciprocal: true,
    where: { 'in|obj': 'joint-activity', subj: '!firm|sportsperson|artwork|private-person|non-agent' },
    yes: ['Chile and Argentina held joint exercises in the Andes.', 'A joint patrol was launched by Laos and Thailand.'],
    no: ['The army held an exercise alone.', 'The two studios started a joint production of the musical with a new choir for fun, one of those acts.'],
  },
  {
    id: ruleId('cooperate/joint-activity-noun'),
    event: 'COOPERATE',
    nouns: listed(`
      joint exercise, joint drill, joint manoeuvre, joint maneuver, joint patrol, joint operation, joint training, joint raid, joint investigation, joint project, joint research, joint survey, joint venture <between>, joint mission, joint inspection, joint flight,
      joint rescue, joint excavation, joint production, joint development, joint search, combined exercise, combined drill, combined training, bilateral exercise, bilateral drill, trilateral exercise, trilateral drill, multinational exercise, multinational drill, joint team,
      war game <with>, exercise <with>, drill <with>, manoeuvre <with>, maneuver <with>, family reunion, prisoner-of-war exchange, cultural exchange, student exchange, information exchange, intelligence exchange, intelligence sharing, data sharing, technology transfer
    `),
    actor: 'between|by|of|subj',
    recipient: 'with',
    reciprocal: true,
    where: { 'between|by|of|subj': '!firm|sportsperson|artwork|private-person|non-agent' },
    yes: ['The joint drill by Japan and India ended on Friday.', 'Naval exercises with Oman are routine for Delhi.'],
    no: ['Gentle exercise with a dog keeps you fit.'],
  },
  {
    id: ruleId('cooperate/open-joint-facility'),
    event: 'COOPERATE',
    verbs: listed(`
      open, reopen, re-open, inaugurate, establish, re-establish, set up, launch, found, create, unveil, build, construct, erect, develop, operate, run, manage, staff, maintain, use, complete, commission, host, keep open, finance, equip, resume, restart, reactivate, administer,
      break {ground} <on>, cut {ribbon} <at>, start {operation} <at>, start {work} <on>, lay {foundation|stone} <for>
    `),
    actor: 'subj',
    recipient: 'with',
    thing: 'on|at|for|obj',
    state: 'open',
    reciprocal: true,
    where: { 'on|at|for|obj': 'liaison-facility', subj: '!firm|sportsperson|private-person|non-agent' },
    yes: [
      'Both states ran a joint dam on the river until 1999.',
      'A liaison office was established in Sukhumi.',
      'The neighbours inaugurated a joint customs centre.',
    ],
    no: ['The mayor opened a library.', 'The chain opened a new office in Hamburg.'],
  },
  {
    id: ruleId('cooperate/joint-facility-opens'),
    event: 'COOPERATE',
    verbs: listed(
      `open, reopen, re-open, start {work|operation|production}, begin {work|operation|production}, go <into operation>, be open, be operational, become operational, be <in operation>, resume {work|operation|production}, come <into operation>, operate, restart`,
    ),
    actor: 'between|by',
    thing: 'subj',
    state: 'open',
    where: { subj: 'liaison-facility !relations' },
    yes: ['The joint industrial park opened in 1994.', 'The liaison office reopened after the thaw.'],
    no: ['The office opens at nine.', 'The water park opened for the summer.'],
  },
  {
    id: ruleId('cooperate/joint-facility-noun'),
    event: 'COOPERATE',
    nouns: listed(`
      opening, reopening, re-opening, inauguration, establishment, creation, launch, founding, foundation, construction, building, setting-up, set-up, operation, resumption, unveiling, completion
    `),
    actor: 'by|between|subj',
    recipient: 'with',
    thing: 'obj',
    state: 'open',
    reciprocal: true,
    where: { obj: 'liaison-facility' },
    yes: ['The establishment of the liaison office followed the summit.', 'The opening of the joint complex by both premiers drew crowds.'],
    no: ['The opening of the theatre season is near.', 'The establishment of his guilt took years.'],
  },
  {
    id: ruleId('cooperate/trade'),
    event: 'COOPERATE',
    contexts: ['economic'],
    verbs: listed(`
      trade <with>, barter <with>, export <to>, import <from>, do {business} <with>, swap {good|oil|grain|gas|technology} <with>, exchange {good|oil|grain|gas|technology} <with>, increase {trade|export|import} <with>, expand {trade} <with>, boost {trade} <with>,
      open {market} <to>, invest <in>, resume {trade|export|import|flight|service|shipment|delivery|ferry} <with>, resume {trade|export|import|flight|service|shipment|delivery|ferry} <to>, restore {trade|flight|service|rail|ferry} <with>, connect {grid|railway|road|pipeline} <with>,
      link {grid|railway|road|pipeline} <with>, rejoin {grid}, lower {tariff} <for>, lease <from>, lease <to>
    `),
    actor: 'subj',
    recipient: 'with|to|from|in|for',
    where: {
      subj: '?party|official|organisation|place !firm|sportsperson|private-person|market|non-agent',
      'with|to|from|in|for': 'party|place !sportsperson|market|disease',
    },
    yes: ['Albania trades with Italy again.', 'Angola exports oil to China.', 'Flights to Doha were resumed by Manama.'],
    no: ['The shop trades in rugs.', 'Investors trade in gold.'],
  },
  {
    id: ruleId('cooperate/buy-and-sell'),
    event: 'COOPERATE',
    contexts: ['economic'],
    verbs: listed(`sell, buy, purchase, import, export, order, acquire, procure, obtain, supply, ship, deliver, swap, exchange, barter, transit, pipe`),
    actor: 'subj',
    recipient: 'to|from|with|iobj',
    about: 'obj|for',
    where: {
      subj: '?party|official|place|organisation !firm|sportsperson|private-person|market|crowd|non-agent',
      obj: 'commerce|weapon|aircraft|ship !aid',
      'to|from|with|iobj': '?party|place !sportsperson|firm|private-person',
    },
    yes: ['Ankara bought gas from Baku.', 'The kingdom sold rice to Manila in 1977.'],
    no: ['He bought a rifle from a shop.', 'Families buy food from the market.'],
  },
  {
    id: ruleId('cooperate/share-information'),
    event: 'COOPERATE',
    contexts: ['intelligence'],
    verbs: listed(
      `share, exchange, pool, swap, pass, pass on, hand over, transfer, supply, provide, furnish, give, relay, disclose, send, trade, turn over, feed, communicate`,
    ),
    actor: 'subj',
    recipient: 'with|to|iobj',
    about: 'obj|on|about',
    where: {
      subj: '?party|official|organisation|police|force|diplomat !firm|sportsperson|media|private-person|non-agent',
      obj: 'intelligence',
      'with|to|iobj': '?party|official|organisation|police|force !media|sportsperson|firm',
    },
    yes: ['Ottawa shared intelligence with Canberra.', 'Evidence on the plot was handed over to Athens.'],
    no: ['The website shares data with advertisers.', 'Fans exchange experience in the forum.'],
  },
  {
    id: ruleId('cooperate/extradite'),
    event: 'COOPERATE',
    contexts: ['legal'],
    verbs: listed(
      `extradite, hand over {suspect|fugitive|man|woman|killer|defendant|criminal|smuggler|trafficker|hacker|boss|terrorist} <to>, turn over {suspect|fugitive} <to>, surrender {suspect|fugitive} <to>, render {suspect|fugitive} <to>, transfer {suspect|fugitive} <to>, deliver {suspect|fugitive} <to>, approve {extradition} <of>, grant {extradition} <of>, order {extradition} <of>`,
    ),
    actor: 'subj',
    recipient: 'to',
    about: 'obj|of',
    where: { subj: '!sportsperson|firm|private-person|non-agent', to: '?party|place|official|police' },
    yes: ['Zambia extradited the smuggler to Portugal.', 'Two fugitives were handed over to Hungary by Serbia.'],
    no: ['The waiter handed over the bill to the guest.'],
  },
  {
    id: ruleId('cooperate/extradition-noun'),
    event: 'COOPERATE',
    contexts: ['legal'],
    nouns: listed(
      `extradition, extradition <of>, extradition <to>, handover <of suspect|fugitive>, surrender <of suspect|fugitive>, rendition <of>, transfer <of suspect|fugitive>`,
    ),
    actor: 'by|from|subj',
    recipient: 'to',
    about: 'of',
    where: { of: '!artwork|market' },
    yes: ['The extradition of the banker to Chile took nine years.', "Malta's extradition of the hacker is final."],
    no: ['The rendition of the song moved the hall.'],
  },
  {
    id: ruleId('cooperate/carry-out-accord'),
    event: 'COOPERATE',
    contexts: ['diplomatic'],
    verbs: listed(
      `implement, carry out, honour, honor, fulfil, fulfill, execute, apply, observe, respect, abide <by>, comply <with>, adhere <to>, stick <to>, stand <by>, live up <to>, put <into practice>, put <into effect>, keep, enforce, act <on>, conform <to>, follow through <on>, deliver <on>, uphold, make good <on>`,
    ),
    actor: 'subj',
    recipient: 'with',
    thing: 'by|with|to|on|obj',
    state: 'in force',
    reciprocal: true,
    where: { subj: '?party|official|organisation|force|armed-group !firm|sportsperson|private-person|non-agent', 'by|with|to|on|obj': 'document !truce' },
    yes: ['Hanoi implemented the accord in stages.', 'The armistice terms in the protocol were honoured by both armies.'],
    no: ['The tenant abides by his contract.', 'The firm implements a code.'],
  },
  {
    id: ruleId('cooperate/reunite-families'),
    event: 'COOPERATE',
    contexts: ['human_security'],
    verbs: listed(
      `hold {reunion}, host {reunion}, arrange {reunion}, reunite {family|relative}, field {team}, march <under flag>, form {team|government}, form {alliance|coalition|front|bloc|union|axis} <with>, form {alliance|coalition|front|bloc|union|axis}, set up {commission|committee|body} <with>, create {commission|committee} <with>, share {power|water|cost|burden} <with>, share {power}`,
    ),
    actor: 'subj',
    recipient: 'with',
    reciprocal: true,
    where: { subj: '?party|official|organisation|armed-group !firm|sportsperson|private-person|artwork|non-agent' },
    yes: ['The two Koreas held a reunion for separated families.', 'The Kurdish parties formed an alliance with the Assyrians.'],
    no: ['The band held a reunion for its fans.', 'The coach fielded a young team.'],
  },
]
