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
      use {sanction} <against>, raise {tariff} <on>, increase {tariff} <on>, reinstate {sanction|tariff}, restore {sanction}
    `),
    actor: 'subj',
    recipient: 'on|against|for',
    thing: 'obj|with',
    state: 'in force',
    where: { subj: '!athlete|sport|weather', for: '!idea|crime|problem|violence', obj: '!sport|job' },
    yes: [
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
      sanction, blacklist, ostracise, ostracize, isolate diplomatically, place <on blacklist>, put <on blacklist>, add <to blacklist>
    `),
    actor: 'subj',
    recipient: 'obj',
    where: { obj: '!idea|law|act|measure|market|violence|sport|artwork|exercise|talks|agreement', subj: '!law|athlete|sport' },
    yes: ['Britain sanctioned six Burmese generals.', 'The shipping company was blacklisted by the Treasury.'],
    no: ['Parliament sanctioned the use of force.', 'The board sanctioned the merger plan.'],
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
      cancel {visa|flight|licence|order|exchange}, cancel {visit} <of student>, phase out {import}, curtail {trade|export}, refuse {visa}
    `),
    nouns: listed(`
      trade cut, trade suspension, halt <to trade|import|export|flight>, suspension <of trade|flight|import|export|visa>,
      ban <on import|export|flight|trade>, curb <on export|import>
    `),
    actor: 'subj',
    recipient: 'from|to|with|on|of|for',
    where: { subj: '!company|market|weather|labour|disease', 'from|to|with|on|of|for': 'party|place|goods|person|official' },
    yes: [
      'China banned imports of seafood from Japan.',
      'Flights to Qatar were suspended by four neighbours.',
      'The suspension of trade with Rhodesia followed.',
    ],
    no: ['The airline suspended flights for the winter.', 'The storm halted trains.'],
  },
  {
    id: ruleId('sanction/freeze-assets'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['economic'],
    verbs: listed(`
      freeze {asset|account|fund|reserve|property|deposit|money}, block {asset|account|fund|reserve}, immobilise {asset|reserve},
      immobilize {asset|reserve}
    `),
    nouns: ['freezing <of asset|account|fund>', 'freeze <on asset|account>', 'freeze <of asset|account>'],
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
      'The interruption of all communication lines with the south was announced at noon.',
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
    thing: 'subj',
    recipient: 'from|to|with',
    state: 'unanswered',
    where: { subj: 'channel' },
    yes: ['The daily call on the hotline went unanswered.', 'Seoul said its phone calls remained unanswered.'],
    no: ['Many questions remain unanswered.'],
  },
  {
    id: ruleId('sanction/not-answer'),
    event: 'SANCTION',
    mode: 'discontinue',
    contexts: ['diplomatic'],
    verbs: ['ignore {call}', 'leave unanswered', 'refuse {call}', 'stop {answering}', 'hang up <on>'],
    actor: 'subj',
    recipient: 'from|on|by',
    thing: 'obj',
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
      cut {relation} <to level>
    `),
    nouns: listed(`
      severance, severing, rupture, break <in relation|tie>, breaking-off, suspension <of relation|cooperation|tie|contact|exchange|coordination>,
      cutting <of tie|relation|contact|link>, downgrading, diplomatic rupture, freeze <in relation|tie>, freeze <on contact|relation>,
      halt <to cooperation|exchange|contact>, end <to cooperation>, breaking <of relation|tie>, break-up <of relation>
    `),
    actor: 'subj',
    recipient: 'with|to|between|obj',
    where: {
      subj: '!company|athlete|artwork|market|law|weather|blaze|accident',
      with: '!idea|company|athlete|statement|market|problem',
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
      cut off {aid|assistance|funding|fund|support|supply|supplies|money|help|loan|credit},
      suspend {aid|assistance|funding|fund|loan|payment|support|delivery|supply|supplies|shipment|sale|disbursement|donation},
      halt {aid|assistance|funding|support|delivery|supply|supplies|shipment|payment|disbursement|sale},
      freeze {aid|assistance|funding|loan|payment|support}, stop {aid|assistance|funding|payment|support|delivery|supply|supplies|shipment},
      withhold {aid|assistance|funding|fund|payment|support|money|due}, end {aid|assistance|funding|support},
      reduce {aid|assistance|funding|support|contribution|supply|supplies}, slash {aid|assistance|funding|contribution|budget},
      terminate {aid|assistance|funding|support}, withdraw {aid|assistance|funding|support|fund|backing}, scrap {aid|funding},
      cancel {aid|funding|grant|loan|delivery|sale|shipment|project}, discontinue {aid|assistance|funding|support}, pull {funding|aid|support|fund},
      defund, prohibit {aid|assistance}, ban {aid|assistance}, bar {aid}, scale back {aid|assistance|support}, scale down {aid|assistance},
      block {aid|funding|loan|delivery}, curtail {aid|assistance|support}, drop {support|aid}, deny {aid|funding|loan}, pare {aid}, trim {aid},
      pause {aid|funding|delivery|shipment}
    `),
    nouns: listed(`
      aid cut, aid freeze, aid suspension, funding cut, cut <in aid|assistance|funding>, cut <to aid|assistance|funding>,
      suspension <of aid|assistance|funding|delivery|sale|payment>, freeze <on aid|funding>, halt <in aid|assistance>, halt <to aid|delivery>,
      reduction <in aid|assistance>, end <to aid|assistance>, withdrawal <of aid|support|funding>, withholding <of aid|fund|payment>, cutoff <of aid>,
      cut-off <of aid>
    `),
    actor: 'subj',
    recipient: 'to|for|from|of',
    where: { subj: '!company|market|athlete|weather|person', obj: '!market|job', 'to|for|from': '!market|artwork|sport' },
    yes: [
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
      'The closure of the liaison office was announced by the ministry.',
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
      bring home {ambassador|diplomat|envoy}, summon home {ambassador|envoy}, recall {ambassador} <for consultation>, order home {ambassador|diplomat}
    `),
    nouns: ['recall <of ambassador|envoy|diplomat>', 'withdrawal <of ambassador|envoy|diplomat>'],
    actor: 'subj',
    recipient: 'from|to|in',
    where: { subj: '!company' },
    yes: ['Poland recalled its ambassador from Moscow.', 'The envoy to Ankara was withdrawn by Cairo.'],
    no: ['The carmaker recalled two models.', 'She recalled her childhood.'],
  },
  {
    id: ruleId('sanction/close-mission'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    verbs: ['close', 'shut', 'shut down', 'close down', 'shutter', 'evacuate', 'order {closure} <of>', 'reduce', 'vacate', 'downgrade'],
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
      abrogate, renounce, annul, terminate, end, cancel, nullify, denounce, repudiate, ditch, abandon, revoke, void, rescind, jettison, discard, junk,
      dissolve, axe, bin, disavow, call off, kill off, withdraw {signature} <from>, declare {agreement|accord|treaty|pact|deal} <void>
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
    where: { 'obj|from|of|on': 'agreement', subj: '!company|athlete|sport|artwork|market', with: '!athlete|company|artwork' },
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
      halt {implementation|compliance} <of>, stop {implementing}, hold <in abeyance>
    `),
    nouns: listed(`
      suspension, freeze, freezing, partial suspension, suspension <of implementation|participation|agreement|accord|pact|treaty>
    `),
    actor: 'subj',
    recipient: 'with|between',
    thing: 'obj|of|in',
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
      wreck {talk|negotiation}, stay away <from talk|summit|conference>
    `),
    nouns: listed(`
      breaking-off <of talk|negotiation>, walkout <from talk|negotiation|meeting>, withdrawal <from talk|negotiation|process>,
      pullout <from talk|negotiation>, end <of talk|negotiation|mediation>
    `),
    actor: 'subj',
    recipient: 'with|between',
    thing: 'obj|of|from',
    state: 'broken off',
    where: { subj: '!company|labour|athlete', with: '!company|labour|athlete', on: '!market|job' },
    yes: ['The rebels broke off talks with Khartoum.', 'The delegation walked out of the negotiations in Geneva.', 'Peace talks were ended by the junta.'],
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
    contexts: ['diplomatic'],
    verbs: listed(`
      collapse, break down, founder, fall apart, fall through, unravel, fail, break up, end <without agreement|deal|result|breakthrough>,
      end <in failure|deadlock|acrimony>
    `),
    nouns: listed(`
      breakdown <of talk|negotiation>, breakdown <in talk|negotiation>, collapse <of talk|negotiation|summit>, failure <of talk|negotiation|summit>
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
      give up {membership}, suspend {membership|participation}, withdraw {membership}, secede <from>, break away <from>
    `),
    actor: 'subj',
    recipient: 'from|of|obj',
    where: { subj: 'party|place|official|organisation !person|crowd|labour|athlete' },
    yes: ['Burundi withdrew from the criminal court in 2017.', 'Three juntas quit the West African bloc.'],
    no: ['The student left the union.', 'Workers quit the union.'],
  },
  {
    id: ruleId('sanction/exit-from-body'),
    event: 'SANCTION',
    mode: 'withdraw',
    contexts: ['diplomatic'],
    nouns: listed(`
      withdrawal <from union|council|court|organisation|organization|bloc|league|agency>,
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
      end {mediation}, give up {mediation}
    `),
    nouns: listed(`
      withdrawal <of peacekeeper|observer|inspector|monitor|staff>, pullout <of peacekeeper|observer>, suspension <of mission>
    `),
    actor: 'subj',
    recipient: 'from|in|to',
    where: { subj: '!company|weather|person', 'from|in|to': '!weather|disaster' },
    yes: ['The United Nations withdrew its peacekeepers from Eritrea.', 'Norway pulled out its monitors from Sri Lanka.'],
    no: ['Firefighters evacuated the tower.', 'The bank pulled its staff.'],
  },

  // expel
  {
    id: ruleId('sanction/expel-diplomats'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['diplomatic'],
    verbs: listed(`
      expel, kick out, throw out, boot out, order out, send home, send packing, declare persona, declare undesirable, turf out, evict,
      order {expulsion} <of>, eject, banish, force out, give {hour} <to leave>, order {departure} <of>, bar, strip <of accreditation>
    `),
    nouns: ['expulsion', 'ejection', 'removal', 'forced departure', 'ouster'],
    actor: 'subj',
    recipient: 'obj|of',
    where: { 'obj|of': 'diplomat|peacekeepers|inspectors|aid-worker', subj: '!athlete|school' },
    yes: [
      'Sofia expelled two Russian diplomats.',
      'The ambassador was declared persona non grata by Caracas.',
      'The expulsion of aid workers from Sudan was condemned.',
    ],
    no: ['The school expelled the pupil.', 'The bar threw out a drunk.'],
  },
  {
    id: ruleId('sanction/expel-member'),
    event: 'SANCTION',
    mode: 'expel',
    contexts: ['diplomatic'],
    verbs: listed(`
      expel <from>, suspend <from>, eject <from>, exclude <from>, oust <from>, throw out <of>, kick out <of>, strip <of membership|vote|seat>,
      suspend {membership} <of>, revoke {membership} <of>, bar <from council|union|league|assembly|bloc>
    `),
    nouns: ['expulsion <from>', 'suspension <from>', 'exclusion <from>'],
    actor: 'subj',
    recipient: 'obj|of',
    where: { 'obj|of': 'party|place !person|diplomat|peacekeepers|inspectors|force', from: '!structure|athlete|job|sport' },
    yes: ['The African Union suspended Sudan from the bloc.', 'Russia was expelled from the Council of Europe.'],
    no: ['He was suspended from school.', 'The player was excluded from the squad.'],
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
      drive <into exile>, turn <into refugee>
    `),
    nouns: listed(`
      displacement, forced displacement, mass displacement, forced eviction, mass expulsion, uprooting, forced relocation, exodus
    `),
    actor: 'subj|by',
    recipient: 'obj|of',
    where: {
      'obj|of': '?person|crowd|displaced|place|party',
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
      seek {refuge} <from violence|fighting|war>, be displaced
    `),
    recipient: 'subj',
    where: { subj: '!animal|market|company|armed-group|force' },
    yes: ['Thousands of villagers fled the fighting in Tigray.', 'Families fled from the shelling of Donetsk.'],
    no: ['Investors fled the market.', 'The robber fled on foot.', 'Tourists fled the wildfire.'],
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
      rule <against>, plead guilty, disqualify <from office>, strip <of immunity|citizenship|title|rank>, impeach, censure
    `),
    nouns: listed(`
      conviction <of>, conviction <for>, sentencing, guilty verdict, prison sentence, death sentence, life sentence, jail sentence, jail term,
      prison term, death penalty, suspended sentence, life imprisonment, impeachment, verdict <against>, ruling <against>, sentence <against>,
      fine <against>, penalty <against>
    `),
    actor: 'subj',
    recipient: 'obj|against|on|of|to|iobj',
    where: { subj: '!athlete|sport|company|school', 'obj|against|on|of|to|iobj': '!athlete|idea|sport|emotion|market|problem', of: '!athlete|idea' },
    yes: [
      'A court in Cairo convicted three reporters.',
      'The general was sentenced to life in prison.',
      'The conviction of the warlord by the tribunal was upheld.',
    ],
    no: ['She spoke with deep conviction.', 'The writer finished the sentence.', 'The referee gave a penalty.'],
  },
]
