import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * SANCTION: to reduce, break or withhold what two parties had with each other, and to punish by law.
 * International sanctions, cut aid and cut ties are `discontinue`; leaving talks, treaties and posts is `withdraw`;
 * diplomats, members, inspectors and peoples put out are `expel`; verdicts are `convict`.
 */
export const sanctionPredicates: readonly Predicate[] = [
  // discontinue: sanctions and trade
  {
    id: ruleId('sanction/impose-sanctions'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    verbs: listed(`
      impose {sanction|embargo|tariff|duty|quota|countermeasure|penalty}, reimpose {sanction|embargo|tariff|measure},
      re-impose {sanction|embargo|tariff}, slap {sanction|tariff|ban|embargo|duty|restriction|quota}, slap <with sanction|tariff|embargo>,
      hit <with sanction|tariff|embargo>, levy {sanction|tariff|duty}, place {sanction|embargo|tariff} <on>, put {sanction|embargo|tariff} <on>,
      apply {sanction|tariff|embargo}, enact {sanction|embargo}, introduce {sanction|embargo|tariff}, adopt {sanction}, approve {sanction},
      announce {sanction|embargo|tariff|countermeasure}, unveil {sanction|tariff}, tighten {sanction|embargo}, toughen {sanction}, expand {sanction},
      extend {sanction|embargo}, widen {sanction}, broaden {sanction}, strengthen {sanction}, stiffen {sanction}, renew {sanction|embargo},
      maintain {sanction|embargo}, prolong {sanction}, keep {sanction}, add {sanction}, declare {embargo|boycott}, step up {sanction},
      ratchet up {sanction}, target <with sanction>, punish <with sanction>, agree {sanction}, enforce {sanction|embargo}, embargo,
      use {sanction} <against>, raise {tariff} <on>, increase {tariff} <on>, reinstate {sanction|tariff}, restore {sanction}, impose {control|curb} <on export|import|sale>, double {tariff|duty|sanction}, triple {tariff|duty}, raise {duty}, increase {duty|levy} <on>, hike {tariff|duty}, slap {levy} <on>, levy {surcharge}, slap {duty|levy|toll}, impose {restriction} <on export|import|sale|trade>, back {sanction}, pass {sanction}, order {sanction|embargo}, roll out {sanction}, pile {sanction}, heap {sanction}, snap back {sanction}, reintroduce {sanction|embargo|tariff}, re-introduce {sanction}, harden {sanction}, deepen {sanction}, uphold {embargo|sanction}, join {sanction|embargo|boycott}, decree {embargo}, proclaim {embargo}, retaliate <with tariff|duty|sanction>, respond <with tariff|duty|sanction|ban>, whack <with tariff>, clobber <with tariff>, penalise, penalize, subject <to sanction|embargo|tariff>, place <under embargo|sanction>, put <under embargo|sanction>
    `),
    actor: 'subj',
    recipient: 'on|against|for',
    thing: 'obj|with',
    state: 'in force',
    where: { subj: '!athlete|sport|weather', for: '!idea|crime|problem|violence', obj: '!sport|athlete|animal' },
    yes: [
      'Washington doubled tariffs on Turkish steel.',
      'Ottawa retaliated with duties on American bourbon.',
      'Washington imposed sanctions on two Iranian banks.',
      'An arms embargo was imposed on Liberia in 1992.',
      'The bloc slapped tariffs on Canadian steel.',
    ],
    no: ['The referee imposed order on the game.', 'The landlord raised the rent.'],
  },
  {
    id: ruleId('sanction/sanction-somebody'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    verbs: listed(`
      sanction, blacklist, ostracise, ostracize, isolate diplomatically, place <on blacklist>, put <on blacklist>, add <to blacklist>, designate <as organisation|organization|group|entity|terrorist|sponsor>, designate <under order|sanction>, list <as organisation|organization|group|entity|terrorist|sponsor>, classify <as organisation|organization|terrorist>, add <to list>, place <on list>, put <on list>, include <on list>, include <in list>, name <to list>, blackball, quarantine diplomatically, turn <into pariah>, treat <as pariah>, remove <from list>, strike <from list>, drop <from list>
    `),
    actor: 'subj',
    recipient: 'obj',
    where: {
      to: '!heritage-list',
      on: '!heritage-list',
      from: '!heritage-list',
      obj: '!idea|law|act|measure|market|violence|sport|artwork|exercise|talks|agreement|structure|food|animal|disease|patient-people|problem|flora',
      subj: '!law|athlete|sport',
    },
    yes: [
      'Canada designated the guards as a terrorist organisation.',
      'The Treasury added five shipping firms to its sanctions list.',
      'Britain sanctioned six Burmese generals.',
      'The shipping company was blacklisted by the Treasury.',
    ],
    no: ['Doctors isolated the patient.', 'Parliament sanctioned the use of force.', 'The board sanctioned the merger plan.'],
  },
  {
    id: ruleId('sanction/sanctions-noun'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    verbs: listed(`
      suffer <from sanction|embargo>, suffer <under sanction|embargo>, be <under sanction|embargo>, face {sanction|embargo}
    `),
    recipient: 'subj',
    thing: 'from|under|obj',
    state: 'in force',
    where: { subj: '!athlete|sport' },
    yes: ['Cuba suffers from the American embargo.', 'Under the junta the country suffered under sanctions.'],
    no: ['She suffers from asthma.'],
  },
  {
    id: ruleId('sanction/sanctions'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    nouns: listed(`
      sanction, embargo, economic sanction, trade embargo, oil embargo, arms embargo, trade sanction, financial sanction, asset freeze, travel ban,
      visa ban, import ban, export ban, trade ban, export control, trade war, trade boycott, punitive tariff, import tariff, retaliatory tariff,
      punitive measure, retaliatory measure, countermeasure, restrictive measure, economic blockade, sanctions package, sanctions regime,
      sanctions campaign, sanctions list, blacklist, oil ban, flight ban, trade restriction, export restriction, import restriction, isolation,
      diplomatic isolation, economic isolation
    `),
    actor: 'subj',
    recipient: 'on|against|for|obj',
    where: { pre: '!sport|athlete', 'on|against|for|obj': '!sport|athlete|animal|idea|crime' },
    yes: ['New EU sanctions against Belarus took effect.', 'The American embargo on Cuba dates from 1962.', 'The asset freeze hit three ministers.'],
    no: ['The cyclist served a two-year drugs ban.', 'The parish gave its blessing.'],
  },
  {
    id: ruleId('sanction/stop-trade'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    verbs: listed(`
      ban {import|export|flight|shipment}, halt {trade|import|export|flight|shipment|sale|purchase}, stop {trade|import|export|flight|shipment},
      suspend {trade|import|export|flight|visa|exchange|service}, block {import|export|shipment|trade}, restrict {import|export|trade},
      curb {import|export|trade}, cut {import|export|trade}, cut off {trade|import|export}, end {trade|import|export}, cease {trade|import|export},
      freeze {trade|export|import}, bar {import|export}, prohibit {import|export}, revoke {visa|licence|license},
      cancel {visa|flight|licence|order|exchange}, cancel {visit} <of student>, phase out {import}, curtail {trade|export}, refuse {visa}, ban {import|export|sale|transit|flight|shipment|purchase}, stop {exporting|importing|selling|buying}, stop {sale|purchase|delivery} <to>, suspend {sale|export|import|flight} <to>, ban {} <from market|port|airspace>, bar {} <from port|market|airspace>, deny {airspace|overflight}, halt {purchase|sale|export} <of>, impose {ban} <on import|export|sale|good|product|beef|meat|fruit|wine|oil|coal|flight|shipment|seafood|grain|wood|timber|steel|milk|pork|chicken|poultry|vegetable|apple|tomato|gas|gold|diamond|technology|chip|airline|ship|carrier>, ban {oil|coal|gas|fruit|wine|beef|meat|fish|seafood|grain|steel|timber|diamond|gold|chip|product|good|airline|carrier|aircraft|ship|vessel}, forbid {export|import|sale}, outlaw {import|export|trade}, strip <of status|preference>, revoke {status|preference}, withdraw {status|preference}, suspend {status|preference|access|privilege}, remove {} <from scheme>, cancel {travel|waiver|exemption}, refuse {visa} <to>, deny {visa} <to>, reject {visa}, stop issuing {visa}, stop {issuing}, tighten {control} <on export>, restrict {sale|flight|shipment|visa}, cut {purchase|import|sale|shipment}, reduce {import|purchase|trade}, turn away {ship|cargo|shipment}, ground {airline}, bar {airline|ship|vessel|flight|student}
    `),
    nouns: listed(`
      trade cut, trade suspension, halt <to trade|import|export|flight>, suspension <of trade|flight|import|export|visa>,
      ban <on import|export|flight|trade>, curb <on export|import>, ban <on fruit|wine|beef|meat|fish|seafood|good|product|airline|ship|grain|oil|coal|gas|chip|technology>, halt <in trade|export|import|flight>, end <to trade|export|import>, freeze <on trade|export|visa>, visa suspension, export halt, import halt, flight suspension
    `),
    actor: 'subj',
    recipient: 'from|to|with|on|of|for',
    thing: 'obj',
    state: 'cut',
    where: { subj: '!company|market|weather|labour|disease|firm|athlete|sport|accident|school', of: '!disease' },
    yes: [
      'China imposed a ban on Lithuanian beef.',
      'Norway stopped exporting ammunition to the coalition.',
      'China banned imports of seafood from Japan.',
      'Flights to Qatar were suspended by four neighbours.',
      'The suspension of trade with Rhodesia followed.',
    ],
    no: ['The supermarket banned dogs.', 'The airline suspended flights for the winter.', 'The storm halted trains.'],
  },
  {
    id: ruleId('sanction/freeze-assets'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    verbs: listed(`
      freeze {asset|account|fund|reserve|property|deposit|money}, block {asset|account|fund|reserve}, immobilise {asset|reserve},
      immobilize {asset|reserve}, freeze {gold|wealth|holding|cash|bullion|credit|cent}, impound {asset|fund}, lock {fund|reserve}, block {transfer}
    `),
    nouns: listed(`
      freezing <of asset|account|fund>, freeze <on asset|account>, freeze <of asset|account>, freeze <of fund|reserve>, freezing <of reserve|property>
    `),
    actor: 'subj',
    recipient: 'of|obj',
    thing: 'obj',
    where: { subj: '!weather|computer' },
    yes: ['Switzerland froze the accounts of the fallen president.', 'Libyan assets were frozen in 2011.'],
    no: ['The pipes froze in January.', 'The app froze the screen.'],
  },

  // discontinue: ties, channels, aid, cooperation
  {
    id: ruleId('sanction/cut-channel'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: listed(`
      cut {line|hotline|link|channel|communication|communications|connection|cable},
      cut off {line|hotline|link|channel|communication|communications|connection|cable},
      sever {line|hotline|link|channel|communication|communications|connection|cable},
      disconnect {line|hotline|link|channel|communication|communications|connection|cable},
      shut down {line|hotline|link|channel|communication|communications|connection|cable},
      interrupt {line|hotline|link|channel|communication|communications|connection|cable},
      suspend {line|hotline|link|channel|communication|communications|connection|cable},
      break off {line|hotline|link|channel|communication|communications|connection|cable},
      switch off {line|hotline|link|channel|communication|communications|connection|cable},
      close {line|hotline|link|channel|communication|communications|connection|cable},
      halt {line|hotline|link|channel|communication|communications|connection|cable},
      end {line|hotline|link|channel|communication|communications|connection|cable}, cut, cut off, sever, disconnect, shut down, close, close down,
      interrupt, unplug, switch off, suspend, shut off, block, halt, break off, break, discontinue, terminate, end, stop, snap
    `),
    nouns: listed(`
      interruption <of line|hotline|link|channel|communication|communications|connection|cable>,
      severing <of line|hotline|link|channel|communication|communications|connection|cable>,
      severance <of line|hotline|link|channel|communication|communications|connection|cable>,
      cutting <of line|hotline|link|channel|communication|communications|connection|cable>,
      disconnection <of line|hotline|link|channel|communication|communications|connection|cable>,
      suspension <of line|hotline|link|channel|communication|communications|connection|cable>,
      closure <of line|hotline|link|channel|communication|communications|connection|cable>,
      cutoff <of line|hotline|link|channel|communication|communications|connection|cable>,
      shutdown <of line|hotline|link|channel|communication|communications|connection|cable>, interruption, severing, severance, cutting,
      disconnection, suspension, closure, cut-off, cutoff, shutdown, termination, cessation, breaking, blockage, loss
    `),
    actor: 'subj',
    recipient: 'to|with|between|from',
    thing: 'obj|of',
    state: 'cut',
    where: { 'obj|of': 'channel', subj: '!weather|disaster|accident|company|vehicle|animal' },
    yes: [
      'Pyongyang cut the telephone lines to Seoul.',
      'The interruption of all telephone links with the island was announced at noon.',
      'The military hotline was severed in 2016.',
    ],
    no: ['The shop cut its opening hours.', 'The airport cut the queue with new lanes.', 'A storm cut telephone lines.'],
  },
  {
    id: ruleId('sanction/channel-dead'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: ['go dead', 'go silent', 'fall silent', 'go down', 'break down', 'be dead', 'be cut'],
    thing: 'subj',
    recipient: 'to|with|between',
    state: 'cut',
    where: { subj: 'channel', in: '!weather' },
    yes: ['The hotline went dead on Friday.', 'Telephone lines to the south fell silent.'],
    no: ['The crowd fell silent.', 'The engine went dead.'],
  },
  {
    id: ruleId('sanction/channel-unanswered'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: ['go unanswered', 'remain unanswered', 'stay unanswered', 'be unanswered', 'ring unanswered'],
    thing: 'over|on|subj',
    recipient: 'from|to|with',
    state: 'unanswered',
    where: { 'over|on|subj': 'channel' },
    yes: ['The daily call on the hotline went unanswered.', 'Seoul said its phone calls remained unanswered.'],
    no: ['Many questions remain unanswered.'],
  },
  {
    id: ruleId('sanction/silence-on-line'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    nouns: ['silence <on line|hotline|link|channel>', 'silence <over line|hotline|link|channel>'],
    thing: 'over|on',
    recipient: 'from|with',
    state: 'unanswered',
    yes: ['There has been silence on the hotline since May.', 'Silence on the military line worried Delhi.'],
    no: ['There was silence in the hall.'],
  },
  {
    id: ruleId('sanction/not-pick-up'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    ifNot: true,
    verbs: listed(
      `answer {call}, take {call}, return {call}, pick up {phone|telephone|receiver|call}, respond <to call>, answer {phone|telephone|hotline|fax}`,
    ),
    actor: 'subj',
    recipient: 'from|of',
    thing: 'over|on|via|through|obj',
    state: 'unanswered',
    where: { subj: '!company|market|private-person', for: '!calm|act|idea|talks|yielding|remark' },
    yes: ['The North did not answer the opening call over the hotline.', 'Calls on the military line were not answered.'],
    no: ['The police did not answer the question.', 'The villagers did not respond to calls for calm.', 'The ministry did not answer calls seeking comment.'],
  },
  {
    id: ruleId('sanction/not-answer'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: ['ignore {call}', 'leave unanswered', 'refuse {call}', 'stop {answering}', 'hang up <on>'],
    actor: 'subj',
    recipient: 'from|on|by',
    thing: 'over|obj',
    state: 'unanswered',
    where: { for: '!calm|act|idea|talks|yielding', subj: '!company|market' },
    yes: ['The North ignored the morning call from the South.', 'The liaison call was left unanswered by Pyongyang.'],
    no: ['Voters ignored calls for calm.'],
  },
  {
    id: ruleId('sanction/cut-ties'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: listed(`
      cut {tie|relation|contact|link|cooperation|relationship}, cut off {tie|relation|contact|link|cooperation|dialogue|exchange},
      sever {tie|relation|contact|link|cooperation|relationship|bond}, break {tie|relation|contact|link},
      break off {relation|contact|tie|cooperation|link|exchange|relationship|coordination},
      suspend {relation|tie|contact|cooperation|exchange|coordination|collaboration|partnership}, freeze {relation|tie|contact|cooperation|exchange},
      end {cooperation|relation|tie|contact|partnership|coordination|relationship}, halt {cooperation|contact|exchange|coordination|collaboration},
      stop {cooperation|contact|coordination}, downgrade {relation|tie|relationship|representation},
      reduce {tie|relation|contact|cooperation|presence|representation}, scale back {tie|cooperation|contact|relation|relationship},
      scale down {tie|relation|cooperation}, rupture {relation|tie}, terminate {cooperation|relation|contact|partnership},
      discontinue {cooperation|contact|relation|exchange}, curtail {cooperation|contact|tie}, limit {contact|cooperation},
      cease {cooperation|contact|exchange}, dissolve {relation|partnership}, cool {relation}, sour {relation}, refuse {contact},
      curb {exchange|cooperation|contact}, shun, break <with>, boycott diplomatically, lower {level} <of representation|relation>,
      cut {relation} <to level>, put {} <to end>, suspend {participation} <in alliance|bloc|council|programme|program>, freeze {participation} <in>, suspend {involvement}, stop {sharing|talking|cooperating}, stop {talking}, stop {dealing}, withdraw {recognition}, switch {recognition|allegiance}, derecognise, derecognize, de-recognise, drop {recognition}, revoke {recognition}, cancel {cooperation|exchange|recognition}, sever {trade|alliance|diplomacy}, abandon {alliance|relationship|cooperation}, part {company} <with>, turn {back} <on>, give {shoulder}, freeze out, lower {tie|relation|level}, downsize {mission|embassy|presence}, ditch {ally|alliance}, drop {tie|relation|alliance}, bring {relation} <to>, put {relation} <on>, put {tie} <on hold|ice>, cool {tie}, stop cooperating, refuse {cooperation}, sever {every}, disengage, decouple
    `),
    nouns: listed(`
      severance, severing, rupture, break <in relation|tie>, breaking-off, suspension <of relation|cooperation|tie|contact|exchange|coordination>,
      cutting <of tie|relation|contact|link>, downgrading, diplomatic rupture, freeze <in relation|tie>, freeze <on contact|relation>,
      halt <to cooperation|exchange|contact>, end <to cooperation>, breaking <of relation|tie>, break-up <of relation>, severing <of tie|relation|link|contact>, severance <of tie|relation|link>, suspension <of participation|collaboration|partnership>, end <to relation|alliance>, withdrawal <of recognition>, diplomatic break, breakdown <in relation|tie>, break-off <of relation|tie>
    `),
    actor: 'subj',
    recipient: 'with|to|between|obj',
    where: {
      subj: '!company|athlete|artwork|market|law|weather|blaze|accident',
      with: '!idea|company|athlete|statement|market|problem',
      to: '!sport|food|artwork',
      obj: '!sport|food|market|media|job|body-part|emotion',
    },
    yes: [
      'Riyadh cut diplomatic ties with Tehran in 2016.',
      'All contacts with the Taliban were broken off by the agency.',
      'The severance of relations followed the raid on the consulate.',
    ],
    no: ['The club cut ties with its coach.', 'The editor broke with the column.'],
  },
  {
    id: ruleId('sanction/cut-aid'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    verbs: listed(`
      cut {aid|assistance|funding|fund|subsidy|grant|support|supply|supplies|loan|contribution|help|ration},
      cut off {aid|assistance|funding|fund|support|supply|supplies|money|help|loan|credit|payment|subsidy|pension},
      suspend {aid|assistance|funding|fund|loan|payment|support|delivery|supply|supplies|shipment|sale|disbursement|donation},
      halt {aid|assistance|funding|support|delivery|supply|supplies|shipment|payment|disbursement|sale},
      freeze {aid|assistance|funding|loan|payment|support}, stop {aid|assistance|funding|payment|support|delivery|supply|supplies|shipment},
      withhold {aid|assistance|funding|fund|payment|support|money|due}, end {aid|assistance|funding|support},
      reduce {aid|assistance|funding|support|contribution|supply|supplies}, slash {aid|assistance|funding|contribution|budget},
      terminate {aid|assistance|funding|support}, withdraw {aid|assistance|funding|support|fund|backing}, scrap {aid|funding},
      cancel {aid|funding|grant|loan|delivery|sale|shipment|project}, discontinue {aid|assistance|funding|support}, pull {funding|aid|support|fund},
      defund, prohibit {aid|assistance}, ban {aid|assistance}, bar {aid}, scale back {aid|assistance|support}, scale down {aid|assistance},
      block {aid|funding|loan|delivery}, curtail {aid|assistance|support}, drop {support|aid}, deny {aid|funding|loan}, pare {aid}, trim {aid},
      pause {aid|funding|delivery|shipment}, put {end} <to aid|programme|program|cooperation|support|assistance>, halve {aid|funding|contribution|assistance}, cancel {debt}, axe {aid|funding}, eliminate {aid|funding|assistance}, gut {aid|funding}, stop {money|financing|loan|sale}, halt {loan|fund|funds|money|programme|program|transfer|financing|grant|arm}, suspend {programme|program|financing|credit|budget|money|cooperation|transfer|grant|lending|sale|delivery|project|subsidy|mission} <for>, suspend {programme|program} <in>, freeze {fund|funds|grant|programme|program|disbursement|tranche|delivery|sale|shipment|money|credit|package}, withhold {tranche|grant|loan|contribution|assistance|dollar|euro}, hold back {aid|fund|money|payment|tranche|shipment|weapon}, hold up {aid|fund|sale|shipment|delivery}, cut off {sale|weapon|arm|shipment|delivery|subsidy|assistance|credit|line|pay|salary}, end {sale|subsidy|programme|program|mission|shipment|lending|exemption} <to>, end {programme|program} <for>, end {programme|program} <in>, stop {aid} <for>, cut {weapon|arm|export|budget} <to>, slash {budget|subsidy|support|grant}, shelve {loan|aid|package|sale}, redirect {aid}, strip <of aid|funding|subsidy>, deprive <of aid|funding>, pull out {money|fund|aid}, dry up, discontinue {programme|program}, stop {funding|financing|sending|supplying|arming|paying}, cut {pay|salary} <of>
    `),
    nouns: listed(`
      aid cut, aid freeze, aid suspension, funding cut, cut <in aid|assistance|funding>, cut <to aid|assistance|funding>,
      suspension <of aid|assistance|funding|delivery|sale|payment>, freeze <on aid|funding>, halt <in aid|assistance>, halt <to aid|delivery>,
      reduction <in aid|assistance>, end <to aid|assistance>, withdrawal <of aid|support|funding>, withholding <of aid|fund|payment>, cutoff <of aid>,
      cut-off <of aid>, arms embargo, cut <in aid|assistance|funding|support>, suspension <of aid|programme|program|loan|support|payment>, aid reduction, aid halt, loan freeze, funding freeze, funding suspension
    `),
    actor: 'subj',
    recipient: 'to|for|from|of',
    where: { subj: '!company|market|athlete|weather|person', obj: '!market|job', 'to|for|from': '!market|artwork|sport' },
    yes: [
      'The United States froze $300 million in military aid to Pakistan.',
      'The World Bank suspended aid to Ethiopia.',
      'Canada froze its military aid to the junta.',
      'Funding for the agency was cut by three donors.',
      'The suspension of assistance to Mali followed the coup.',
    ],
    no: ['The firm cut support for an old phone.', 'Builders cut the supply pipe.'],
  },
  {
    id: ruleId('sanction/announce-cut'),
    event: 'SANCTION',
    mode: 'discontinue',
    verbs: listed(`
      announce {suspension|cut|freeze|halt|termination|reduction|end|cutoff}, order {suspension|cut|freeze|halt|termination|reduction|end},
      approve {suspension|cut|freeze|termination}, impose {freeze|halt|cut}, declare {suspension|end|freeze}
    `),
    actor: 'subj',
    recipient: 'to|with|for',
    thing: 'of|in|on',
    where: { 'of|in|on': 'aid|relations|channel|transport-link', subj: '!company|weather|person' },
    yes: ['Denmark announced a suspension of its aid for Chad.', 'A halt in trade with the island was ordered by Beijing.'],
    no: ['The airline company announced a suspension of flights.'],
  },
  {
    id: ruleId('sanction/close-joint-facility'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: listed(`
      close, shut, shut down, close down, shutter, mothball, suspend, wind up, dissolve, disband, suspend {operation} <at>, suspend {operation} <of>,
      halt {operation} <at>, halt {operation} <of>, halt, abandon, pull {worker} <from>, pull out <of>, withdraw {staff|worker|personnel} <from>,
      withdraw <from>, seal off
    `),
    nouns: ['closure', 'closing', 'shutdown', 'shutting', 'suspension', 'dissolution', 'shuttering'],
    actor: 'subj',
    recipient: 'with|between|obj',
    thing: 'obj|of|at|from',
    state: 'closed',
    where: { 'obj|of|at|from': 'liaison-facility', subj: '!weather|disaster|accident|disease' },
    yes: [
      'Seoul shut down the joint industrial complex in February 2016.',
      'The closure of the trade mission was announced by the ministry.',
      'Staff were withdrawn from the liaison office.',
    ],
    no: ['The shop closed for lunch.', 'The storm shut the industrial zone.'],
  },

  // withdraw: posts, treaties, talks, bodies
  {
    id: ruleId('sanction/recall-envoy'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      recall {ambassador|envoy|diplomat|attaché|attache|consul|nuncio|commissioner|delegation|representative|chargé},
      withdraw {ambassador|envoy|diplomat|delegation|representative|mission|attaché}, call home {ambassador|envoy|diplomat},
      call back {ambassador|envoy|diplomat}, pull {ambassador|envoy|diplomat}, pull out {ambassador|diplomat|envoy},
      bring home {ambassador|diplomat|envoy}, summon home {ambassador|envoy}, recall {ambassador} <for consultation>, order home {ambassador|diplomat}, recall {staff|personnel|team|mission|head|minister|negotiator|observer|monitor}, call back {ambassador|envoy|diplomat|delegation|team|charge}, call {ambassador|envoy|diplomat} <for consultation>, call {ambassador|envoy} <from>, summon back {ambassador|envoy}, summon {ambassador|envoy} <from>, pull back {ambassador|envoy|diplomat|staff}, bring back {ambassador|envoy|diplomat}, order back {ambassador|envoy|diplomat|staff}, order {ambassador|envoy|diplomat|staff} <home>, withdraw {staff|personnel|team|charge|consul|head}, pull {ambassador|diplomat|staff|mission} <from>, order {staff|personnel|diplomat|family|dependant} <to leave|depart>, order out {staff|personnel}, bring {ambassador|envoy|diplomat|staff|trainer} <home>, send {ambassador} <home>
    `),
    nouns: listed(`
      recall <of ambassador|envoy|diplomat>, withdrawal <of ambassador|envoy|diplomat>, recall <of staff|mission>, recall, withdrawal <of staff|personnel|mission>
    `),
    actor: 'subj',
    recipient: 'from|to|in',
    where: {
      subj: '!company|firm|athlete|person|market',
      of: '?diplomat|mission|official|force !vehicle|goods|product',
      pre: '?diplomat|party',
      poss: '?diplomat|party|official',
    },
    yes: [
      'Turkey called its ambassador back from Washington.',
      'Washington ordered its staff in Baghdad to leave.',
      'Poland recalled its ambassador from Moscow.',
      'The envoy to Ankara was withdrawn by Cairo.',
    ],
    no: ['The recall of the tyres cost a fortune.', 'The carmaker recalled two models.', 'She recalled her childhood.'],
  },
  {
    id: ruleId('sanction/close-mission'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      close, shut, shut down, close down, shutter, evacuate, order {closure} <of>, reduce, vacate, downgrade, abandon, quit, pull out <of>, shut {} <for>, scale down, scale back, downsize, seal, withdraw <from>, order {closing} <of>, close temporarily
    `),
    nouns: ['closure', 'closing', 'shutdown', 'evacuation'],
    actor: 'subj',
    recipient: 'in|obj|of',
    thing: 'obj|of',
    state: 'closed',
    where: { 'obj|of': 'mission', subj: '!weather|disaster|disease|accident|company', after: '!weather|disaster|accident' },
    yes: [
      'Canada closed its embassy in Tehran in 2012.',
      'The consulate in Chengdu was shut by order of Beijing.',
      'The closure of the mission was a reprisal.',
    ],
    no: ['An earthquake closed the embassy.', 'The gallery closed at six.'],
  },
  {
    id: ruleId('sanction/leave-agreement'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      withdraw <from agreement|accord|pact|treaty|deal|protocol|convention|armistice|truce|ceasefire|alliance|charter>,
      pull out <of agreement|accord|pact|treaty|deal|convention|alliance|ceasefire|truce>, pull out <from agreement|accord|pact|treaty|deal>,
      walk away <from agreement|accord|deal|treaty|pact|ceasefire|truce>, back out <of deal|agreement|accord|pact|treaty>,
      step back <from deal|agreement>, renege <on agreement|deal|accord|pact|treaty|commitment|promise>, quit, exit, scrap, tear up, rip up,
      abrogate, do away <with>, renounce, annul, terminate, end, cancel, nullify, denounce, repudiate, ditch, abandon, revoke, void, rescind, jettison, discard, junk,
      dissolve, axe, bin, disavow, call off, kill off, withdraw {signature} <from>, declare {agreement|accord|treaty|pact|deal} <void>, withdraw <from pact|treaty|regime|initiative|framework>, pull out <of regime|initiative|framework|protocol|charter>, announce {withdrawal|pullout|exit|departure} <from>, declare void {agreement|accord|treaty|pact|deal|truce|ceasefire|cease-fire|armistice}, declare null {agreement|accord|treaty|pact|deal|truce|ceasefire|cease-fire|armistice}, declare over {agreement|accord|treaty|pact|deal|truce|ceasefire|cease-fire|armistice}, declare dead {agreement|accord|treaty|pact|deal|truce|ceasefire|cease-fire|armistice}, declare {} <dead>, declare {} <over>, stop observing, let {} <lapse>, refuse {extension} <of>, back out <of truce|ceasefire|process>, walk away <from alliance|framework|process>, opt out <of>, unsign
    `),
    nouns: listed(`
      withdrawal <from agreement|accord|pact|treaty|deal|protocol|convention>, pullout <from agreement|accord|treaty|deal|pact>,
      pull-out <from treaty|deal|accord>, exit <from agreement|accord|treaty|deal|pact>, abrogation, annulment, termination, cancellation, scrapping,
      repudiation, denunciation, renunciation, tearing up, nullification, dissolution
    `),
    actor: 'subj',
    recipient: 'with|between',
    thing: 'obj|from|of|on',
    state: 'ended',
    where: { 'obj|from|of|on': 'agreement', subj: '!company|athlete|sport|artwork|market', with: '!athlete|company|artwork|firm' },
    yes: [
      'Washington withdrew from the nuclear deal in May 2018.',
      'Pyongyang scrapped the 2018 military accord.',
      'The treaty was abrogated by Cairo.',
      'The termination of the pact surprised Tokyo.',
    ],
    no: ['The club terminated his contract.', 'She left the room.', 'The studio scrapped the sequel.'],
  },
  {
    id: ruleId('sanction/leave-pact'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: ['leave'],
    actor: 'subj',
    thing: 'obj',
    state: 'ended',
    where: { obj: 'agreement', subj: '!company|athlete|sport|artwork|market' },
    yes: ['Moscow left the grain deal.', 'Bamako has left the peace accord.'],
    no: ['Little was left of the accord.'],
  },
  {
    id: ruleId('sanction/suspend-agreement'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: listed(`
      suspend, freeze, pause, put <on hold>, put <on ice>, shelve, mothball,
      suspend {participation|compliance|implementation|application|observance} <in>, suspend {implementation|application|participation} <of>,
      halt {implementation|compliance} <of>, stop {implementing}, hold <in abeyance>, suspend {clause|part}
    `),
    nouns: listed(`
      suspension, freeze, freezing, partial suspension, suspension <of implementation|participation|agreement|accord|pact|treaty>
    `),
    actor: 'subj',
    recipient: 'with|between',
    thing: 'in|of|obj',
    state: 'suspended',
    where: { 'obj|of|in': 'agreement', subj: '!company|athlete|market' },
    yes: ['Seoul suspended the military accord in June 2024.', 'The treaty was put on hold by Moscow.', 'The suspension of the pact was a surprise.'],
    no: ['The school suspended two pupils.', 'Lawmakers suspended the sitting.'],
  },
  {
    id: ruleId('sanction/break-off-talks'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      break off {talk|negotiation|dialogue|discussion|mediation|meeting|summit|consultation}, end {talk|negotiation|mediation|dialogue},
      walk out <of talk|negotiation|meeting|summit|conference|session>, walk away <from talk|negotiation|table>,
      pull out <of talk|negotiation|summit|dialogue|process|conference>, withdraw <from talk|negotiation|summit|dialogue|process|conference>,
      quit {talk|negotiation|dialogue|conference|summit}, abandon {talk|negotiation|dialogue|mediation}, leave {talk|negotiation|table},
      storm out <of talk|meeting|session>, terminate {talk|negotiation|dialogue}, drop out <of talk|negotiation|process>,
      cut short {talk|meeting|summit|visit}, cut off {talk|negotiation|dialogue}, torpedo {talk|negotiation|summit},
      scuttle {talk|negotiation|summit}, derail {talk|negotiation|summit}, sabotage {talk|negotiation|process}, collapse {talk},
      wreck {talk|negotiation}, stay away <from talk|summit|conference>, walk out <of parliament|assembly|council|congress|chamber|room|process|hall|commission|cabinet>, pull out <of session|meeting|round|council>, suspend {participation|involvement} <in talk|negotiation|process|dialogue|conference|summit>, scrap {talk|negotiation}, call off {talk|negotiation|dialogue|mediation}, cancel {talk|negotiation|dialogue}, halt {participation}, end {participation|dialogue|role|mandate|effort}, abort {talk|negotiation}, ditch {talk}, break off {process|round|contact}, break up {talk|meeting}, walk out, stalk out <of>, quit {process|table|conference}, abandon {process|conference|role|table}, leave {process|conference|chamber|session}, give up {role|mediation|talk}, leave {mediation}, withdraw {team|negotiator|delegation|mediator|offer}, pull {negotiator|team|delegation} <out>, pull {negotiator|team|delegation} <from>, pull out {negotiator|delegation|team}, recall {negotiator|delegation|team}, order home {negotiator|delegation}
    `),
    nouns: listed(`
      breaking-off <of talk|negotiation>, walkout <from talk|negotiation|meeting>, withdrawal <from talk|negotiation|process>,
      pullout <from talk|negotiation>, end <of talk|negotiation|mediation>, walkout, walk-out <from>, breakdown <of talk|negotiation>, withdrawal <from session|conference|summit>, cancellation <of talk|negotiation>
    `),
    actor: 'subj',
    recipient: 'with|between',
    thing: 'obj|of|from',
    state: 'broken off',
    where: { subj: '!company|labour|athlete|person|private-person|civilian', with: '!company|labour|athlete', on: '!market|job' },
    yes: [
      'The Maoists walked out of parliament.',
      'Rebels suspended their participation in the peace talks.',
      'The rebels broke off talks with Khartoum.',
      'The delegation walked out of the negotiations in Geneva.',
      'Peace talks were ended by the junta.',
    ],
    no: ['The retailer broke off talks with the company.', 'They left the restaurant.'],
  },
  {
    id: ruleId('sanction/suspend-talks'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      suspend {talk|negotiation|dialogue|discussion|mediation|consultation|process}, halt {talk|negotiation|dialogue|mediation},
      freeze {talk|negotiation|dialogue}, stop {talk|negotiation|mediation}, pause {talk|negotiation}, stall {talk|negotiation},
      block {talk|negotiation}, interrupt {talk|negotiation|dialogue}, put off {talk|negotiation}, adjourn {talk|negotiation}
    `),
    nouns: listed(`
      suspension <of talk|negotiation|dialogue>, halt <to talk|negotiation>, halt <in talk|negotiation>, freeze <on talk|negotiation>,
      freeze <in talk|negotiation|dialogue>
    `),
    actor: 'subj',
    recipient: 'with|between',
    thing: 'obj|of|to|in|on',
    state: 'stalled',
    where: { subj: '!company|labour|athlete', with: '!company|labour' },
    yes: ['The government suspended talks with the guerrillas.', 'Negotiations were halted by the opposition.'],
    no: ['The carmaker suspended talks with the unions.'],
  },
  {
    id: ruleId('sanction/talks-fail'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      collapse, break down, founder, fall apart, fall through, unravel, fail, break up, end <without agreement|deal|result|breakthrough>,
      end <in failure|deadlock|acrimony>, end {} <without agreement|deal|result|breakthrough>, be dead, be deadlocked, deadlock, stall, bog down, grind <to halt>, come <to nothing|halt|end|standstill>, be <at impasse|deadlock|standstill>, run <into trouble|deadlock>
    `),
    nouns: listed(`
      breakdown <of talk|negotiation>, breakdown <in talk|negotiation>, collapse <of talk|negotiation|summit>, failure <of talk|negotiation|summit>, collapse <in talk|negotiation>, breakdown <of mediation|dialogue|process>, collapse <of mediation|dialogue|process>, failure <of mediation|process>, suspension <of round>
    `),
    actor: 'between|with|of',
    reciprocal: true,
    thing: 'subj|of|in',
    state: 'broken off',
    where: { 'subj|of|in': 'talks', between: '!company|labour', with: '!company|labour' },
    yes: ['Talks between Kosovo and Serbia collapsed in 2006.', 'The collapse of the talks was no surprise.'],
    no: ['A bridge collapsed.', 'His knee broke down.'],
  },
  {
    id: ruleId('sanction/leave-body'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      withdraw <from union|council|court|commission|organisation|organization|bloc|league|agency|body|coalition|group|unesco>,
      pull out <of union|council|court|commission|organisation|organization|bloc|league|agency|body|coalition|group>,
      quit {union|council|court|commission|organisation|organization|bloc|league|agency|body|coalition|alliance},
      leave {union|court|council|organisation|organization|bloc|league|agency|body|coalition|alliance}, end {membership}, renounce {membership},
      give up {membership}, withdraw {membership}, secede <from>, break away <from>, withdraw <from government|cabinet|coalition|parliament|assembly|compact|platform|mission|force>, pull out <of government|cabinet|parliament|assembly|compact|mission|force>, pull <out>, exit {union|bloc|council|organisation|organization|agency|court|coalition|alliance|league|compact}, leave {government|cabinet|commission|compact|force|mission|programme|program}, quit {government|cabinet|parliament|assembly|programme|program|forum|force}, walk out <of coalition|government|cabinet|union>, break <with coalition|alliance>, announce {withdrawal|exit|departure} <from>, notify {} <of withdrawal|exit|departure>, suspend {participation|membership} <in>, freeze {membership|participation}, cancel {membership}, cut {tie} <with council|court>, leave, quit, exit, withdraw <from>, pull out <of>, pull out <from>
    `),
    actor: 'subj',
    recipient: 'from|of|obj',
    where: {
      subj: 'party|place|official|organisation !person|crowd|labour|athlete|force|armed-group|company|firm|sport',
      'obj|from|of': 'bloc',
      obj: '!force|person',
      of: '!force|person',
    },
    yes: [
      'Burundi has quit the court.',
      'The Sunni party pulled out of the coalition.',
      'Burundi withdrew from the criminal court in 2017.',
      'Three juntas quit the West African bloc.',
      'Gabon announced its withdrawal from the bloc.',
      'Chad and Gabon notified the bloc of their withdrawal.',
    ],
    no: ['The minister left the palace.', 'The student left the union.', 'Workers quit the union.'],
  },
  {
    id: ruleId('sanction/suspend-own-membership'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: ['suspend {membership|participation|involvement}', 'freeze {membership|participation}'],
    actor: 'subj',
    recipient: 'in|of',
    thing: 'in|of',
    state: 'suspended',
    where: { poss: 'own-word', subj: '!athlete|company|person' },
    yes: ['Caracas suspended its membership of the bloc.', 'Armenia froze its participation in the security alliance.'],
    no: ['The runner suspended her membership of the club.'],
  },
  {
    id: ruleId('sanction/end-own-membership'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: ['end {membership|participation|involvement}', 'cancel {membership|participation}', 'terminate {membership|participation}'],
    actor: 'subj',
    recipient: 'in|of',
    thing: 'in|of',
    state: 'ended',
    where: { poss: 'own-word', subj: '!athlete|company|person' },
    yes: ['Caracas ended its membership of the bloc.', 'Armenia ended its participation in the grain deal.'],
    no: ['The runner ended her membership of the club.'],
  },

  {
    id: ruleId('sanction/exit-from-body'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    nouns: listed(`
      withdrawal <from union|council|court|organisation|organization|bloc|league|agency|coalition|government|cabinet|commission|compact|alliance>, departure <from union|council|court|bloc|league|organisation|organization|coalition|government|alliance>, exit <from coalition|government|alliance|council|court|agency>, pullout <from coalition|government|alliance>,
      exit <from union|bloc|court|organisation|organization|league>, pullout <from agency|council|organisation|organization>, secession <from>
    `),
    actor: 'subj',
    recipient: 'from|of|obj',
    where: { subj: '!athlete|labour|company|person' },
    yes: ['The withdrawal of Burundi from the court took a year.', 'The British exit from the union dragged on.'],
    no: ['The exit from the car park is closed.'],
  },
  {
    id: ruleId('sanction/end-mediation'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      end {effort|mission|attempt}, suspend {effort|mission|attempt}, abandon {effort|mission|attempt}, give up {effort|attempt},
      halt {effort|mission}, call off {effort|mission}, break off {effort}
    `),
    actor: 'subj',
    recipient: 'between|with|in',
    where: { pre: 'mediation-word' },
    yes: ['The union ended its mediation effort between Khartoum and Juba.', 'Peace efforts were suspended by the envoy.'],
    no: ['The firm ended its sales effort.'],
  },
  {
    id: ruleId('sanction/withdraw-mission'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['peacekeeping'],
    verbs: listed(`
      withdraw {peacekeeper|observer|inspector|monitor|adviser|advisor|contingent|staff|worker|mediator},
      pull out {peacekeeper|observer|inspector|monitor|staff|worker}, pull {peacekeeper|observer|inspector|staff},
      evacuate {peacekeeper|observer|staff|personnel|diplomat|worker}, end {mission|mandate}, suspend {mission|operation|mandate|patrol},
      end {mediation}, give up {mediation}, pull {staff|worker|personnel|monitor|team|foreigner} <out>, pull {staff|worker|personnel|monitor|team|foreigner} <from>, withdraw {surgeon|team|personnel|doctor|nurse|foreigner|expert|trainer|instructor|monitor|employee}, pull out {expert|doctor|team|personnel|trainer|adviser|advisor|employee|foreigner}, evacuate {employee|team|worker|mission|foreigner}, suspend {work|activity|delivery|distribution|aid|convoy|relief} <in>, halt {work|activity|operation|delivery|distribution|convoy} <in>, stop {work|operation|delivery|distribution} <in>, suspend {operation|activity|work|mission}, cease {operation|activity|work}, halt {operation|mission|patrol}, close {office|clinic|hospital} <in>, wind down {mission|operation}, leave {country} <after>, pull <out>, withdraw <from>
    `),
    nouns: listed(`
      withdrawal <of peacekeeper|observer|inspector|monitor|staff>, pullout <of peacekeeper|observer>, suspension <of mission>
    `),
    actor: 'subj',
    recipient: 'from|in|to',
    where: { subj: 'aid-body|peacekeepers|peace-mission !company|weather|person|force', 'from|in|to': '!weather|disaster' },
    yes: [
      'The aid agency suspended its work in the district.',
      'The United Nations withdrew its peacekeepers from Eritrea.',
      'Norway pulled out its monitors from Sri Lanka.',
    ],
    no: ['Firefighters evacuated the tower.', 'The bank pulled its staff.'],
  },
  {
    id: ruleId('sanction/withdraw-staff'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: listed(`
      withdraw {peacekeeper|observer|inspector|monitor|staff|mediator|personnel|trainer|expert}, pull out {peacekeeper|observer|inspector|monitor|staff|personnel}, pull {peacekeeper|observer|inspector|staff|personnel|monitor} <from>,
      pull {peacekeeper|observer|inspector|staff|personnel} <out>, evacuate {peacekeeper|observer|staff|personnel|diplomat}, end {mission|mandate}, suspend {mission|mandate|patrol}, end {mediation}, give up {mediation}
    `),
    actor: 'subj',
    recipient: 'from|in|to|out',
    where: { subj: '!company|weather|person|firm|armed-group|force', 'from|in|to': '!weather|disaster', after: '!weather|disaster|accident' },
    yes: ['The United Nations withdrew its observers from Abyei.', 'Britain pulled out its staff from Juba.'],
    no: ['The hotel evacuated its staff after the flood.', 'The bank pulled its staff.'],
  },

  // expel
  {
    id: ruleId('sanction/expel-diplomats'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['diplomatic'],
    verbs: listed(`
      expel, kick out, throw out, boot out, order out, send home, send packing, declare persona, declare undesirable, turf out, evict,
      order {expulsion} <of>, eject, banish, force out, give {hour} <to leave>, order {departure} <of>, bar, strip <of accreditation>, declare {persona}, order <to leave|quit|depart|go>, tell <to leave|quit|depart|go|pack>, ask <to leave|depart|quit>, instruct <to leave>, give {hour|day|week|month|deadline|time} <to leave|quit|depart|go|pack>, expel {}, show {door}, return <to>, declare unwelcome, oust,  refuse <entry>, send <home>, send <out>, send out <of country>, declare {personae}, send away, revoke {accreditation} <of>, withdraw {accreditation} <of>, force <to leave>, put <on plane>, remove <from country>, strip {} <of accreditation>, reduce {number} <of>, order {reduction} <of>, turf <out>, name persona
    `),
    nouns: listed(`
      expulsion, ejection, removal, forced departure, ouster, tit-for-tat expulsion, mass expulsion <of diplomat>
    `),
    actor: 'subj',
    recipient: 'iobj|obj|of',
    where: { 'obj|iobj|of': 'diplomat|peacekeepers|inspectors|aid-worker|spy !force|athlete', subj: '!athlete|school|person|company|firm|private-person' },
    yes: [
      'Ukraine ordered the Russian consul to leave the country.',
      'Sudan gave the envoy three days to leave.',
      'Prague declared two diplomats persona non grata.',
      'Two attachés were declared personae non gratae.',
      'Sofia expelled two Russian diplomats.',
      'The ambassador was declared persona non grata by Caracas.',
      'The expulsion of aid workers from Sudan was condemned.',
    ],
    no: ['The school expelled the pupil.', 'The bar threw out a drunk.'],
  },
  {
    id: ruleId('sanction/expel-officials'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['diplomatic'],
    verbs: listed(`
      expel, kick out, throw out, boot out, order out, declare persona, declare {persona}, eject, order <to leave|quit|depart>, give {hour|day|week} <to leave|quit|depart>, force out <of country>
    `),
    nouns: ['expulsion'],
    actor: 'subj',
    recipient: 'iobj|obj|of',
    where: {
      'obj|iobj|of': 'foreign-official',
      subj: 'party|place|state-body|official|officer !athlete|school|person|company|firm',
    },
    yes: ['Ethiopia expelled seven senior UN officials.', 'Chad threw out a Red Cross official.'],
    no: ['The club expelled an official.'],
  },

  {
    id: ruleId('sanction/expel-member'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['diplomatic'],
    verbs: listed(`
      expel <from>, suspend <from>, eject <from>, exclude <from>, oust <from>, throw out <of>, kick out <of>, strip <of membership|vote|seat>,
      suspend {membership} <of>, revoke {membership} <of>, bar <from council|union|league|assembly|bloc>, suspend {membership} <in>, suspend {vote|seat}, vote <off council|committee|board|body>, remove <from group|council|committee|body|bloc|forum|league|seat>, exclude, suspend, expel, oust, drop <from bloc|council|league>, deprive <of seat|vote>, unseat <from council>, boot <from>, boot out <of>, throw <out>, bar <from summit|meeting|conference|table>, bar, disinvite, uninvite
    `),
    nouns: ['expulsion <from>', 'suspension <from>', 'exclusion <from>'],
    actor: 'subj',
    recipient: 'obj|of',
    where: {
      'obj|of': 'place !person|diplomat|peacekeepers|inspectors|force|armed-group',
      subj: '?bloc|party|state-body !person|athlete|company|school',
      from: '!structure|athlete|job|sport|territory',
    },
    yes: [
      'The African Union suspended Mali after the coup.',
      'The African Union suspended Sudan from the bloc.',
      'Russia was expelled from the Council of Europe.',
    ],
    no: ['He was suspended from school.', 'The player was excluded from the squad.'],
  },
  {
    id: ruleId('sanction/suspend-membership'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['diplomatic'],
    verbs: listed(
      'suspend {membership}, revoke {membership}, cancel {membership}, terminate {membership}, strip <of membership>, deny {membership|seat}, lift {membership}',
    ),
    nouns: listed('suspension <of membership>, loss <of membership>'),
    actor: 'subj',
    recipient: 'poss|of|obj',
    where: { subj: 'party|bloc !athlete|company', of: '!athlete|sport' },
    yes: ["ECOWAS suspended Guinea's membership.", 'The League revoked the membership of Syria.'],
    no: ['The gym suspended his membership.'],
  },

  {
    id: ruleId('sanction/drive-out-people'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['human_security'],
    verbs: listed(`
      displace, uproot, drive out, force <from home|house|village|land|town>, drive <from home|house|village|land|town>,
      expel <from home|village|land|country>, chase <from home|village|land>, chase away, drive away, evict <from home|land|village>,
      force out <of home|village>, force out <from home|camp|village|land>, push out <of home|village>, dispossess, depopulate, force <into exile>,
      drive <into exile>, turn <into refugee>, force <to flee|leave|evacuate|abandon|escape|move>, drive <from area|valley|district|region|city|camp|field|province|country|hamlet>, drive <out>, chase <from village|town|district|city>, drive <into bush|camp|hill|forest|mountain>, push <from>, send fleeing, put <to flight>, oust <from village|home|land>, expel <en masse>, ethnically cleanse, cleanse, deport <from home|village>, evict, force {} <from>, leave homeless, make homeless, render homeless, turn out <of home|house>, remove forcibly, relocate forcibly, empty {village|town|district|camp}
    `),
    nouns: listed(`
      displacement, forced displacement, mass displacement, forced eviction, mass expulsion, uprooting, forced relocation, exodus, ethnic cleansing, mass exodus, mass flight, internal displacement, eviction, expulsion <of villager|resident|inhabitant|civilian|refugee|people|population|minority>, flight <of civilian|villager|refugee|people|resident>, refugee flow, wave <of refugee>, influx <of refugee>
    `),
    actor: 'subj|by',
    recipient: 'obj|of',
    where: {
      'obj|of': '?person|crowd|displaced|place|party !force|armed-group|police|company|athlete|tenant-people',
      from: '!job|power',
      subj: '!ship|weather|disaster|disease|market|company|problem|animal',
      by: '!weather|disaster|disease|market',
    },
    yes: [
      'The offensive displaced forty thousand people.',
      'Villagers were driven from their homes by the militia.',
      'The displacement of families from the valley went on.',
    ],
    no: ['The flood displaced a thousand people.', 'The ship displaces 4,000 tonnes.'],
  },
  {
    id: ruleId('sanction/flee'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['human_security'],
    verbs: listed(`
      flee {fighting|violence|war|conflict|attack|shelling|bombing|clash|persecution|offensive|repression|crackdown|massacre},
      flee <from fighting|violence|war|conflict|attack|shelling|army|militia|rebel>, escape {fighting|violence|war|persecution},
      seek {refuge} <from violence|fighting|war>, be displaced, flee {home|village|town|city|country|area|district|valley|region|province|camp|house}, flee <to>, flee <into>, flee <across>, flee <over>, flee, escape <to>, escape {attack|shelling|bombing|clash|persecution|massacre}, cross <into> <to escape|flee>, cross {border} <to escape|flee>, cross {border|river|frontier} <into>, pour <across border|frontier|river>, pour <into> <to escape>, stream <across border|frontier|river>, stream <out>, stream <from>, abandon {home|village|house}, leave {home|village} <because of>, run <from fighting|shelling|bomb>, run away <from fighting|war>, be homeless, take <to road|hill|bush>
    `),
    recipient: 'subj',
    where: {
      subj: 'person|crowd|displaced|party !animal|market|company|armed-group|force|police|official|criminal-people|diplomat',
      obj: '!weather|disaster|accident|blaze|disease',
      from: '!weather|disaster|accident|blaze|prison|school',
      after: '!weather|disaster|accident|blaze',
      to: '!vehicle',
    },
    yes: [
      'More than 3,000 refugees fled across the border into Chad.',
      'Thousands of villagers have fled their homes.',
      'Thousands of villagers fled the fighting in Tigray.',
      'Families fled from the shelling of Donetsk.',
    ],
    no: [
      'Thousands of residents fled the flood.',
      'The suspect fled to the woods.',
      'Investors fled the market.',
      'The robber fled on foot.',
      'Tourists fled the wildfire.',
    ],
  },

  // convict: the verdicts of courts
  {
    id: ruleId('sanction/convict'),
    event: 'SANCTION',
    mode: 'convict',
    contexts: ['legal'],
    verbs: listed(`
      convict, convict <of>, sentence, sentence <to>, find guilty, find liable, condemn <to death|year|prison|imprisonment|jail>, fine,
      order <to pay|jail>, hand {sentence|term} <to>, hand down {sentence|verdict|term}, give {sentence|term|year}, jail <for year|month|life|crime>,
      impose {sentence|fine|penalty} <on>, uphold {conviction|sentence|verdict}, pass {sentence} <on>, receive {sentence} <from court>,
      rule <against>, plead guilty, disqualify <from office>, strip <of immunity|citizenship|title|rank>, impeach, censure, hand {sentence|term|year|month|life|verdict|fine}, hand down {year|month|fine|ruling}, give {} <in prison|jail>, find {guilty}, condemn <to>, condemn {} <to death|prison>, slap <with fine>, order <to pay|compensate|forfeit|serve>, extend {sentence|term}, lengthen {sentence|term}, increase {sentence}, affirm {sentence|conviction|verdict}, confirm {sentence|conviction|verdict}, pronounce {sentence|guilty}, deliver {verdict}, issue {verdict|sentence}, return {verdict}, get {year|month|life|sentence|term}, receive {sentence|term|year}, draw {sentence}, rule <that>, hold liable, hold responsible, jail <for>, imprison <for year|month|life>, strip <of immunity|citizenship|title|rank|right>, strip {} <of citizenship|nationality>, send <to prison|jail> <for>, execute, put <to death>, hang, behead, convict {}, sentence {}
    `),
    nouns: listed(`
      conviction <of>, conviction <for>, sentencing, guilty verdict, prison sentence, death sentence, life sentence, jail sentence, jail term,
      prison term, death penalty, suspended sentence, life imprisonment, impeachment, verdict <against>, ruling <against>, sentence <against>,
      fine <against>, penalty <against>
    `),
    actor: 'subj',
    recipient: 'obj|against|on|of|to|iobj',
    where: {
      subj: 'judge-body !athlete|sport|company|school',
      'obj|against|on|of|to|iobj': '!athlete|idea|sport|emotion|petty-criminal|private-person',
      'of|for': '!athlete|idea|petty-crime',
    },
    yes: [
      'A court in Cairo convicted three reporters.',
      'The general was sentenced to life in prison.',
      'The conviction of the warlord by the tribunal was upheld.',
    ],
    no: ['She spoke with deep conviction.', 'The writer finished the sentence.', 'The referee gave a penalty.'],
  },
  {
    id: ruleId('sanction/be-convicted'),
    event: 'SANCTION',
    mode: 'convict',
    contexts: ['legal'],
    verbs: listed(`
      convict, convict {}, convict <of>, sentence, sentence {}, sentence <to>, find guilty, find {guilty}, find liable, condemn <to death|year|prison|imprisonment|jail|life>, fine, hand {sentence|term}, jail <for year|month|life|crime>, jail,
      impeach, censure, uphold {conviction|sentence|verdict}, quash {conviction}, plead guilty, strip <of immunity|citizenship|title|rank>, disqualify <from office>, receive {sentence|term}, get {sentence|term}, get {year|month} <for>, give {year|life|sentence|term}, hand down {sentence|verdict|term}
    `),
    nouns: listed(`
      conviction <of>, conviction <for>, sentencing, guilty verdict, prison sentence, death sentence, life sentence, jail sentence, jail term, prison term, suspended sentence, life imprisonment, impeachment, verdict <against>, ruling <against>,
      sentence <against>, fine <against>, penalty <against>, death penalty <for>, year-long sentence, sentence <of year|month|death|life>
    `),
    actor: 'subj',
    recipient: 'obj|iobj|against|on|of|to',
    where: {
      subj: '!athlete|sport|company|school|crowd',
      'obj|iobj|against|on|of|to': '!athlete|idea|sport|emotion|petty-criminal|private-person|company|firm|food',
      'of|for': '!athlete|idea|petty-crime|sport',
    },
    yes: [
      'The ex-president was convicted of corruption.',
      'Kem Sokha was convicted of treason.',
      'Five monks were sentenced to eight years in prison.',
      'The death sentences of two generals were upheld.',
    ],
    no: ['A drunk driver was jailed for two years.', 'A nurse was convicted of theft.', 'The plumber was fined for speeding.'],
  },
]
