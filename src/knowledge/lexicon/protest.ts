import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * PROTEST: people who show their will with their bodies: in the street, by strike or hunger strike, by boycott, by blocking or breaking things.
 * Diplomatic protest is ACCUSE. Campaigns with leaflets, balloons and loudspeakers stand here: people go to the border for them.
 */
export const protestPredicates: readonly Predicate[] = [
  // demo
  {
    id: ruleId('protest/demonstrate'),
    event: 'PROTEST',
    mode: 'demo',
    verbs: listed(`
      demonstrate, protest, protest <against>, demonstrate <against>, rally, rally <against>, march, march <on>, march <to>, march <through>, picket,
      take <to street>, pour <into street>, pour <onto street>, flood {street}, flock <to street|square>, fill {street|square}, crowd {street|square},
      throng {street|square}, hit {street}, come <onto street>, go <into street>, parade, chant, chant {slogan}, shout {slogan},
      wave {placard|banner|flag}, carry {placard|banner}, camp out, camp <outside>, gather <outside>, gather <in square|front|street>,
      assemble <outside>, converge <on>, rise up, rise <against>, revolt, agitate <against>, mobilise <against>, mobilize <against>, sit <in>,
      defy {ban|curfew}, camp <in square|street|park|front>, gather <before>, assemble <before>, assemble <in front>, file <past>, hoot, bang {pot}, beat {pot},
      turn out <against>, come out <against>, stand <in silence>, hold {candle}, light {candle} <for>, turn {back} <on>, kneel <before>, sing {song|anthem} <outside>,
      form {chain|ring}, link {arm}, stay <in square>, besiege <with placard>, collect {signature}, gather {signature}, hold {placard}, jeer, heckle, boo, rally <outside>, rally <at>, rally <near>, rally <in support>, march <in protest|support|solidarity|london|capital|street|defiance>, gather <near>, gather <at>, gather <around>, gather <in>, gather, assemble <at>, assemble <in>, converge <at>, chant <against>, chant <for>, chant <outside>, stream <into street|square>, spill <into street|square|onto>, swarm <into street|square>, jam {street|square}, pack {street|square}, line {street|road|route} <in protest>, hold <out>, picket {}, heckle {}, burn {effigy|flag|portrait|copy}, occupy {square|park|roundabout|bridge|campus|road}, camp <at>, camp <near>, camp <on>, pitch {tent}, set up {tent|camp|encampment} <in>, set up {tent|camp|encampment} <outside>, set up {tent|camp|encampment} <at>, besiege, mass <outside>, mass <near>, mass <at>, mass <in>, demonstrate <in>, demonstrate <outside>, demonstrate <for>, demonstrate <at>, demonstrate <over>, protest <outside>, protest <in>, protest <at>, protest <over>, protest <near>, clamour <for>, down {tool}, beat {drum}, hoist {flag}, unfurl {banner|flag}, brandish {placard|portrait|sign}, hold up {placard|portrait|sign}, bear {coffin|portrait|banner}, denounce <at rally>, defy {police|army|ban|curfew|order} <to march|rally|protest|gather>
    `),
    actor: 'subj',
    recipient: 'against|outside|at|obj|over',
    where: {
      subj: '?crowd|person|labour|organisation !official|diplomat|place|state|force|armed-group|athlete|market|company|weather|artwork',
      obj: '!quality|idea|problem|artwork|emotion|goods|flora|food|gleaned',
      'against|at': '!athlete|sport|weather|animal',
    },
    yes: ['Thousands marched against the coup in Mandalay.', 'Students protested outside the ministry in Jakarta.', 'Farmers took to the streets of Delhi.'],
    no: ['The teacher demonstrated the theorem.', 'Shares rallied on Friday.', 'Troops marched into the town.', 'Women gathered firewood outside the camp.'],
  },
  {
    id: ruleId('protest/stage-protest'),
    event: 'PROTEST',
    mode: 'demo',
    verbs: listed(`
      stage {protest|demonstration|rally|march|sit-in|vigil|picket|walkout|die-in}, hold {protest|demonstration|rally|march|sit-in|vigil|picket},
      organise {protest|demonstration|rally|march|sit-in|vigil|petition}, organize {protest|demonstration|rally|march|sit-in|vigil|petition},
      lead {protest|demonstration|rally|march}, mount {protest|demonstration}, join {protest|demonstration|rally|march|sit-in},
      attend {rally|protest|demonstration}, launch {protest|petition}, call {protest|rally|demonstration|march}, begin {protest|sit-in|vigil|march}, join {procession}, stage {procession}, hold {procession|gathering}, call {follower|supporter} <onto street|square>, call out {follower|supporter},
      lead {marcher|demonstrator|protester}, carry {banner|placard|coffin} <through>,
      continue {protest|sit-in}, resume {protest}, participate <in protest|demonstration|rally|march>,
      take {part} <in protest|demonstration|rally|march>, plan {protest|rally|demonstration|march}, start {protest|sit-in|petition}, sign {petition}, hold {procession|march|sit-down|strike|gathering|assembly|mass|wake|prayer} <outside>, hold {procession|march|sit-down|strike|gathering|assembly|mass|wake|prayer} <against>, hold {procession|march|sit-down|strike|gathering|assembly|mass|wake|prayer} <over>, stage {sit-down|strike|walk-out|blockade|picket|procession|action} <outside>, stage {sit-down|strike|walk-out|blockade|picket|procession|action} <against>, stage {sit-down|strike|walk-out|blockade|picket|procession|action} <over>, lead {procession|march|crowd|picket}, form {chain|procession}, hold {chain|banner|sign|portrait|flag}, mark {anniversary} <with protest|march|demonstration|rally>, begin {demonstration|rally|occupation}, call {sit-in|vigil|picket}, march <in protest>, gather <in protest>, join {crowd|march|movement|picket}, swell {protest|demonstration}, spearhead {protest|demonstration}, hold {rally} <for>, convene {rally}, address {rally|protest}, disrupt {speech|meeting|session}, interrupt {speech}, protest <by>
    `),
    nouns: listed(`
      protest, demonstration, rally, march <by>, march <against>, march <to>, march <through>, march <for>, sit-in, vigil, street protest,
      mass protest, protest march, protest rally, anti-government protest, anti-war protest, mass demonstration, student protest, opposition rally,
      picket, candlelight vigil, silent march, peaceful protest, protest movement, protest camp, street demonstration, die-in, civil disobedience,
      wave <of protest>, peace march, protest action, procession <of>, night <of protest>, day <of protest|anger|rage>, mass rally, student march, women march,
      protest vigil, anti-war rally, anti-government rally, rally <against>, pro-democracy rally
    `),
    actor: 'subj|by|of|from',
    recipient: 'against|outside|at|over|to',
    where: { subj: '!official|diplomat|force|athlete|market|company', pre: '!official-word|sport|athlete', in: '!market', by: '!diplomat' },
    yes: ['Nurses staged a protest outside the palace in Lusaka.', 'Demonstrations against the decree spread to Oran.', 'A march by miners reached Madrid.'],
    no: ['The company gave a demonstration of its phone.', 'The rally in shares ended.', 'A diplomatic protest was lodged.'],
  },

  {
    id: ruleId('protest/walk-out-of-hall'),
    event: 'PROTEST',
    mode: 'demo',
    verbs: listed(`
      walk out <of hall|chamber|room|speech|ceremony|assembly>, leave {hall|chamber} <in protest>, leave {hall|chamber} <before>, leave {hall|chamber}, turn {back} <on>,
      keep {seat} <empty>, storm out <of hall|chamber|room>
    `),
    actor: 'subj',
    recipient: 'on|before',
    where: { subj: 'official|diplomat|party|police|crowd|person !athlete|company' },
    yes: ['The Polish delegate left the hall before the speech.', 'The guards turned their backs on the king.'],
    no: ['The audience left the hall after the concert.'],
  },
  {
    id: ruleId('protest/dump-goods'),
    event: 'PROTEST',
    mode: 'demo',
    verbs: listed(`
      dump {milk|manure|potato|tomato|grain|dung|straw|hay|rubbish|garbage|earth|slurry|fish|fruit|wine}, tip {milk|manure|straw|slurry} <onto>, spill {milk|wine} <on>,
      pour {paint|tar|blood|oil|milk} <over>, pour {paint|tar|blood|oil} <on>, spray {manure|slurry} <at>, drive {flock|herd|sheep|tractor|goat} <onto>, drive {flock|herd|sheep|tractor} <into>
    `),
    actor: 'subj',
    recipient: 'at|outside|over|on|onto',
    where: { subj: 'crowd|labour|rioter|person !company|official|force|police' },
    yes: ['Farmers dumped milk at the gates of the ministry.', 'Shepherds drove their flocks onto the square.'],
    no: ['The ship dumped oil at sea.', 'The company dumped rubbish.'],
  },

  // leaflets, balloons, loudspeakers
  {
    id: ruleId('protest/send-leaflets'),
    event: 'PROTEST',
    verbs: listed(`
      send, send out, send over, send off, fly, fly over, launch, release, float, drop, scatter, distribute, spread, disperse, throw, loft, dispatch,
      post, hand out, print, shower, rain down, smuggle, circulate, air-drop, let loose, waft
    `),
    actor: 'subj',
    recipient: 'to|against|into|toward|towards|over|across|on',
    thing: 'obj',
    state: 'under way',
    where: { obj: 'leaflet', subj: '!weather|company|athlete|market', to: '!market' },
    yes: [
      'Activists sent balloons with leaflets across the border.',
      'The groups had released half a million leaflets to the North.',
      'Pamphlets were dropped over Damascus by exiles.',
    ],
    no: ['The shop distributed vouchers.', 'The company sent leaflets to households.'],
  },
  {
    id: ruleId('protest/leaflet-campaign'),
    event: 'PROTEST',
    nouns: listed(`
      leaflet campaign, propaganda campaign, leafleting, leaflet drop, leaflet launch, leaflet drive, balloon campaign, balloon launch,
      loudspeaker campaign, loudspeaker broadcast, propaganda broadcast, propaganda leaflet, propaganda balloon, trash balloon, garbage balloon,
      waste balloon, leaflet balloon, scattering <of leaflet>, sending <of leaflet|balloon>, launch <of balloon|leaflet>, dissemination <of leaflet>,
      distribution <of leaflet|pamphlet>, flying <of balloon>, leaflet action, propaganda action, psychological warfare, protest campaign,
      flyer campaign, campaign <with leaflet|balloon|loudspeaker>
    `),
    actor: 'subj|by|of|from',
    recipient: 'against|to|into|toward|towards|at|across',
    where: { subj: '!company|market', 'to|of': '!market|company' },
    yes: ['A leaflet campaign by activists angered Pyongyang.', 'Propaganda broadcasts against the North were resumed.'],
    no: ['The leaflet campaign of the company offered discounts.'],
  },
  {
    id: ruleId('protest/resume-broadcasts'),
    event: 'PROTEST',
    verbs: listed(`
      resume, restart, begin, start, continue, step up, extend, conduct, carry out, launch, air, stage, operate
    `),
    actor: 'subj',
    recipient: 'to|against|into|at|across|toward|towards',
    thing: 'obj',
    state: 'under way',
    where: { obj: 'propaganda', subj: '!company|athlete|artwork' },
    yes: ['Seoul resumed loudspeaker broadcasts along the line.', 'Propaganda broadcasts were begun by Taipei in 1953.'],
    no: ['The channel resumed its broadcast of the match.'],
  },
  {
    id: ruleId('protest/loudspeakers'),
    event: 'PROTEST',
    verbs: listed(`
      blare {propaganda|message|broadcast|news|music}, broadcast {propaganda|message}, broadcast <by loudspeaker>, broadcast <through loudspeaker>,
      broadcast <with loudspeaker>, broadcast <over loudspeaker>, broadcast <across border|line|frontier|river>,
      install {loudspeaker}, reinstall {loudspeaker}, set up {loudspeaker}, put up {loudspeaker}, switch on {loudspeaker}, turn on {loudspeaker}, erect {loudspeaker},
      air {propaganda}
    `),
    actor: 'subj',
    recipient: 'to|against|into|at|across|toward|towards',
    thing: 'obj|by|through|with|over|subj',
    state: 'under way',
    where: { subj: '!company|athlete|media|artwork', of: '!sport|artwork' },
    yes: ['The army blared propaganda across the river.', 'Loudspeakers were installed by the North near the village.'],
    no: ['The album blares music.'],
  },

  // hunger, strike, boycott
  {
    id: ruleId('protest/hunger-strike'),
    event: 'PROTEST',
    mode: 'hunger',
    verbs: listed(`
      go <on strike>, be <on strike>, begin {strike|fast}, start {strike|fast}, stage {strike}, continue {strike|fast}, hold {strike},
      end {strike|fast}, declare {strike}, launch {strike}, join {strike}, refuse {food}, resume {strike}, starve {himself|herself|themselves|self},
      fast
    `),
    nouns: ['hunger strike', 'hunger striker', 'hunger-strike', 'dry strike', 'fast'],
    actor: 'subj',
    recipient: 'against|in|at',
    where: { 'on|obj|pre': 'hunger-strike|hunger-word|food', subj: '!market|athlete' },
    yes: ['Forty prisoners went on hunger strike in Diyarbakir.', 'The dissident began a hunger strike against his trial.'],
    no: ['Dockers went on strike.', 'The striker refused food after the match.'],
  },
  {
    id: ruleId('protest/fast'),
    event: 'PROTEST',
    mode: 'hunger',
    verbs: listed(`
      fast, begin {fast}, start {fast}, join {fast}, end {fast}, break {fast}, keep {fast}, hold {fast}, refuse {food|meal}, decline {food|meal}, eat {nothing}, reject {food|meal}, stop {eating},
      sew {lip}, sew up {lip}, go <without food>, go <on fast>, starve {himself|herself|themselves|self}, stop eating, take {water}, drink {water}, refuse, stop
    `),
    nouns: ['chain fast', 'relay fast', 'fast <for>', 'fast <against>', 'fast <over>', 'day <of fast>', 'day <without food>', 'hunger protest', 'hungerstrike'],
    actor: 'subj|by|of',
    recipient: 'against|outside',
    where: {
      subj: '!believer|market|animal|company|athlete|patient-people|ship',
      'during|in|until': '!holy-time',
      'obj|comp|of|without|on': 'food|fasting|refused-food',
    },
    yes: ['Two republicans in the jail have refused food since May.', 'The monks sewed up their lips.', 'Nine exiles refuse to eat.'],
    no: ['Muslims fast until sunset.', 'The patient refused food.'],
  },
  {
    id: ruleId('protest/fast-for-cause'),
    event: 'PROTEST',
    mode: 'hunger',
    verbs: ['fast', 'fast <for>', 'fast <against>', 'fast <outside>'],
    nouns: ['fast'],
    actor: 'subj|by|poss|of',
    recipient: 'against|outside',
    where: {
      'subj|poss|of': 'activist-people|faster|labour|crowd|survivor-people !believer|animal|athlete',
      'during|in|until': '!holy-time',
    },
    yes: ['The survivors fasted for a day outside the embassy.', 'Prisoners in Coonoor had fasted for better food.'],
    no: ['Muslims fast in the holy month.', 'The cars were fast.'],
  },
  {
    id: ruleId('protest/strike'),
    event: 'PROTEST',
    mode: 'strike',
    contexts: ['economic'],
    verbs: listed(`
      go <on strike>, come out <on strike>, be <on strike>, walk out, walk <off job>, join {stoppage|walkout}, lay down {work}, withhold {labour|labor}, work <to rule>,
      stay <at depot>, proclaim {strike}, set {strike}, vote <for strike>, keep {shutter} <down>, shut {stall|shop} <against>, leave {work}, stop {hearing},
      lay down {basket|hammer|pen|broom|trowel|brush}, strike, down {tool}, stop {work}, lay down {tool}, strike <over>,
      strike <for pay|wage|condition|day|hour>, begin {strike|walkout|stoppage}, start {strike|walkout}, stage {strike|walkout|stoppage|slowdown},
      call {strike|walkout}, hold {strike}, launch {strike}, continue {strike}, join {strike}, extend {strike}, declare {strike}, observe {strike},
      organise {strike}, organize {strike}, announce {strike|walkout}, refuse {work}, stay away <from work>, shun {work}, boycott {work},
      shut down {mine|port|factory}, halt {work}, call out {worker|member}, be {} <on strike>, strike <against>, strike <for>, observe {shutdown|strike|stoppage}, stage {stoppage|shutdown|stay-away|go-slow|walk-out}, begin {action|shutdown|stay-away}, paralyse <with strike>, halt {production}, stay <off job|work>, stay away <from job|school>, close {shop|school|stall|pharmacy|clinic} <in protest>, keep {shop|school|stall} <closed>, shut {shop|school|stall|store} <in protest>, call {stoppage|shutdown|bandh|hartal|stay-away}, enforce {shutdown|strike}, announce {stoppage|shutdown}, vote <to strike>, picket {mine|plant|factory|depot}
    `),
    actor: 'subj',
    recipient: 'against|at|in|over',
    where: {
      subj: '?labour|crowd|person|organisation !force|armed-group|aircraft|weather|place|violence|police|company',
      'on|obj': '!hunger-strike|weapon|territory|structure|party|person|bargain|armed-group|force|ship|vehicle|place',
      against: '!territory|armed-group|force|structure',
    },
    yes: ['Copper miners in Chile went on strike over pay.', 'Teachers walked out in Oklahoma.', 'A strike was called by the dockers.'],
    no: ['Jets launched a strike against the base.', 'The army launched a strike.', 'The company halted production.'],
  },
  {
    id: ruleId('protest/refuse-work'),
    event: 'PROTEST',
    mode: 'strike',
    contexts: ['economic'],
    verbs: ['refuse', 'stop', 'cease', 'decline'],
    actor: 'subj',
    recipient: 'at|in|over',
    where: { subj: 'labour|crew-people !armed-group|force|official|company', comp: 'refused-work' },
    yes: ['Steelworkers refuse to man the furnaces.', 'Air crews refused to work overtime.'],
    no: ['The minister refused to work with the party.', 'Soldiers refused to drive.'],
  },
  {
    id: ruleId('protest/strike-of-workers'),
    event: 'PROTEST',
    mode: 'strike',
    contexts: ['economic'],
    verbs: ['strike', 'strike <for>', 'strike <over>', 'strike <against>', 'strike <in>', 'strike <at>'],
    actor: 'subj|by|of|poss',
    recipient: 'against|at|in|over',
    where: {
      'subj|by|of|poss|pre': 'labour|crew-people',
      obj: '!anything',
      on: '!structure|territory|party|place|armed-group',
      subj: '!force|armed-group|aircraft|athlete',
    },
    yes: ['Teachers in Oaxaca strike every May.', 'Lecturers may strike again over pay.'],
    no: ['The pilots struck a depot in the north.', 'A player struck the ball.'],
  },
  {
    id: ruleId('protest/strike-by-workers'),
    event: 'PROTEST',
    mode: 'strike',
    contexts: ['economic'],
    nouns: ['strike', 'strike <for>', 'strike <against>', 'strike <in>', 'strike <at>', 'strike <of>'],
    actor: 'subj|by|of|poss|pre',
    recipient: 'against|at|in|over',
    where: { 'subj|by|of|poss|pre': 'labour|crew-people !force|armed-group|aircraft|athlete', on: '!structure|territory|party|place|armed-group' },
    yes: ['The strike of the dockers emptied the port of Durban.', 'A strike by the judges closed the courts.'],
    no: ['A strike by jets killed two.'],
  },
  {
    id: ruleId('protest/strike-over-pay'),
    event: 'PROTEST',
    mode: 'strike',
    contexts: ['economic'],
    nouns: [
      'strike <over>',
      'strike <for>',
      'strike <against>',
      'wage strike',
      'pay strike',
      'rolling strike',
      'token strike',
      'hour strike',
      'day strike',
      'week strike',
      'strike day',
      'strike call',
    ],
    actor: 'subj|by|of|poss',
    recipient: 'at|in',
    where: { 'over|for|against|pre': 'pay-matter|strike-word', subj: '!force|armed-group|aircraft|athlete' },
    yes: ['Nurses have been on strike for pay since May.', 'A strike over minimum freight rates ended.', 'A wage strike halts the ports.'],
    no: ['A strike against targets near Homs was reported.'],
  },
  {
    id: ruleId('protest/strike-noun'),
    event: 'PROTEST',
    mode: 'strike',
    contexts: ['economic'],
    nouns: listed(`
      general strike, national strike, nationwide strike, transport strike, rail strike, teachers strike, wildcat strike, sit-down strike,
      postal strike, dock strike, labour strike, labor strike, industrial action, work stoppage, stoppage, walkout, walk-out, stay-away, go-slow,
      labour dispute, labor dispute, student strike, pilots strike, truckers strike, miners strike, solidarity strike, sympathy strike,
      one-day strike, doctors strike, nurses strike, public-sector strike, port strike, airline strike, climate strike, prison strike,
      indefinite strike, warning strike, railway strike, bus strike, strike <by>, strike <over>, strike action, bandh, hartal, shutdown strike, lightning strike, hours strike, bakers strike, taxi strike, teachers walkout, judges strike, garbage strike, fuel strike, lorry strike, tube strike, workers strike, oil strike, civil-service strike, 24-hour strike, 48-hour strike, two-day strike, three-day strike, shutdown <against>, work-to-rule
    `),
    actor: 'subj|by|of',
    recipient: 'against|at|over',
    where: { by: '!force|aircraft|armed-group|place|war-machine', on: '!territory|structure|armed-group|force' },
    yes: ['The general strike paralysed Buenos Aires.', 'A strike by pilots grounded the airline.'],
    no: ['The strike by Israeli jets killed two.', 'The strike on the base failed.'],
  },
  {
    id: ruleId('protest/boycott'),
    event: 'PROTEST',
    mode: 'boycott',
    verbs: listed(`
      boycott, take {good|wine|product|beer|brand} <off shelf>, shun {product|brand}, call {boycott} <of>, launch {boycott}, organise {boycott}, organize {boycott}, announce {boycott}, join {boycott}, stage {boycott},
      shun {election|vote|poll|product|goods|meeting}, stay away <from poll|vote|election|ballot|session>, refuse {ballot|tax|rent}, spoil {ballot},
      burn {card}, abstain <from vote|election>, sit out {election|vote}, boycott {}, announce {boycott} <of>, declare {boycott}, urge {boycott}, shun {ballot|referendum|talk|product}, vow {boycott}, reject {ballot}, stay away <from school|class|parliament|court>, boycott {vote|poll|election|referendum|session|parliament|class|court|product|good|goods|company|store|match|ceremony}, keep {seat} <empty>
    `),
    nouns: listed(`
      boycott, consumer boycott, election boycott, school boycott, bus boycott, vote boycott, rent strike, tax strike, boycott <of>
    `),
    actor: 'subj|by',
    recipient: 'obj|of|against',
    where: { subj: '!athlete|market', 'obj|of': '!artwork' },
    yes: ['The opposition boycotted the election in Djibouti.', 'A boycott of French goods by shoppers spread.'],
    no: ['Critics shunned the film.'],
  },

  // obstruct
  {
    id: ruleId('protest/obstruct'),
    event: 'PROTEST',
    mode: 'obstruct',
    verbs: listed(`
      block, block off, blockade, barricade, obstruct, occupy, shut down, close, clog, choke, bring <to standstill|halt>, paralyse, paralyze, disrupt,
      surround, encircle, lay {siege} <to>, besiege, stop, halt, picket, storm, invade, seal off, take over,
      chain {himself|herself|themselves|self} <to>, glue {himself|herself|themselves|hand} <to>, lie down <on>, sit down <on>,
      set up {roadblock|barricade|camp|tent}, erect {barricade|roadblock}, build {barricade}, park {tractor|lorry|truck} <across>, drag {tyre} <onto>, bring <to stop>, slow {traffic}, fill {square|street}, hold up {traffic|train|bus}, cut off {road|highway|access},
      break <into parliament|building|office|embassy|compound>, set up {roadblock|barricade|camp|tent|blockade}, erect {barricade|roadblock|barrier|tent|blockade}, put up {barricade|roadblock}, mount {roadblock|blockade|barricade}, build {barricade|wall}, man {barricade}, throw up {barricade}, burn {tyre|tire}, pile {tyre|stone}, stage {blockade|sit-in|occupation}, barricade {road|street|bridge|highway|entrance}, sit <on road|track|bridge|highway>, lie <on road|track|bridge|highway>, glue {} <to>, chain {} <to>, lock {} <to>, stop {traffic|train|convoy|bus|truck|lorry}, blockade {road|port|bridge|border}, cut {road|highway|railway}, bring {traffic|city|capital} <to>, occupy {ministry|office|building|campus|factory|university|embassy|church|airport|station|field|terminal}, seize {building|office} <in protest>, prevent <from entering|leaving>, hold {driver|official} <hostage>, shut {road|highway|port|airport|border}, close {road|highway|port|airport|border|bridge|crossing}, form {chain} <across>
    `),
    actor: 'subj',
    recipient: 'obj|to|on|into',
    thing: 'obj|to|on|into',
    where: {
      subj: 'crowd|labour|critic|person|rioter|boat-people !vehicle|weather|place|police|force|armed-group|official|animal|athlete',
      'obj|to|on|into': '?road|structure|border|public-place|vehicle|ship|media|blockade-target|barrier',
    },
    yes: [
      'Demonstrators erected barricades in Kyiv.',
      'Miners set up roadblocks near the capital.',
      'Farmers blocked the highway to Lima.',
      'Students occupied the rectorate in Athens.',
      'The port was blockaded by fishermen.',
    ],
    no: ['A fallen tree blocked the road.', 'Police blocked the bridge.', 'The tenant occupied the house.'],
  },
  {
    id: ruleId('protest/block-road'),
    event: 'PROTEST',
    mode: 'obstruct',
    verbs: listed(`block, block off, blockade, barricade, shut, shut down, close, close off, seal off, cut off`),
    actor: 'subj',
    recipient: 'to',
    thing: 'obj',
    state: 'closed',
    where: {
      subj: 'crowd|labour|critic|person|rioter|boat-people !vehicle|weather|place|police|force|armed-group|official|animal|athlete',
      obj: 'road|border|passage',
    },
    yes: ['Farmers blocked the highway to Lima.', 'Residents of the village barricaded the coast road.', 'The port was blockaded by fishermen.'],
    no: ['A fallen tree blocked the road.', 'Police blocked the bridge.'],
  },
  {
    id: ruleId('protest/obstruction-noun'),
    event: 'PROTEST',
    mode: 'obstruct',
    nouns: listed(`
      road blockade, roadblock, road block, blockade <of road|highway|bridge|railway|junction|port>, barricade, tent city, protest encampment,
      factory occupation, building occupation, occupation <of square|campus|factory|university|building|plant>, human chain, human wall,
      tractor blockade, truckers blockade
    `),
    actor: 'subj|by|of',
    recipient: 'against|at|in|outside',
    where: { by: '!police|force|armed-group', subj: '!police|force|armed-group' },
    yes: ['A road blockade by villagers cut the route to Cusco.', 'The occupation of the square lasted three weeks.'],
    no: ['The road blockade by police held.'],
  },

  // riot, vandalize
  {
    id: ruleId('protest/riot'),
    event: 'PROTEST',
    mode: 'riot',
    verbs: listed(`
      riot, rampage, run amok, run riot, go <on rampage>, clash <with police>, fight <with police>, battle {police},
      throw {stone|rock|bottle|brick|egg|cocktail|firecracker|projectile|object|chair|shoe|tomato|paint|flare|cobblestone} <at>,
      hurl {stone|rock|bottle|brick|egg|cocktail|firecracker|projectile|object|paint|flare|petrol} <at>, pelt,
      pelt <with stone|rock|egg|bottle|tomato>, throw {stone|rock|bottle|brick|cocktail}, hurl {stone|rock|bottle|brick|cocktail}, stone,
      lob {stone|bottle|cocktail}, burn {tyre|tire|flag|effigy|car|bus|barricade|portrait|bin}, set {fire} <to car|bus|tyre|tire|flag|barricade|bin>,
      torch {car|bus|flag|effigy}, overturn {car|bus|vehicle}, smash {window|shopfront|shop|car}, loot {shop|store|supermarket}, break {window},
      storm {police}, attack {police}, rock {car}, set ablaze {car|tyre|tire}, riot <in>, riot <over>, riot <against>, riot <at>, clash <with policeman|troop|soldier|force|gendarme|officer|rival>, skirmish <with police>, scuffle <with police>, loot {house|home|warehouse|depot|market|mall|bank}, burn {shop|house|station|office|building|vehicle|truck|church|mosque|school|home|bus}, set {fire} <to building|office|station|vehicle|house|shop|church|mosque|truck>, set {} <on fire>, torch {house|office|building|station|shop|church|mosque|bus|vehicle|truck}, throw {rock} <at>, hurl {missile} <at>, attack {policeman|officer|station|office|embassy|shop|house}, storm {parliament|palace|embassy|station|building|office|barrier|barricade|congress|capitol|courthouse}, break <through barrier|cordon|line|gate>, ransack {office|shop|house|home|headquarters|embassy|consulate}, vandalise {shop|car}, smash {car|storefront|shop|glass}, rampage <through>, throw {stone|rock|bottle} <at>, bombard <with stone|bottle|brick>, pelt {police|policeman|soldier|convoy|car|bus} <with stone|rock>, hurl {stone|rock|bottle|brick}, besiege <with stone>, lynch
    `),
    actor: 'subj',
    recipient: 'at|obj|to|with|against',
    where: { subj: '!athlete|sport|animal|flora|disease|weather|force|armed-group|police|official|aircraft|place', 'at|obj': '!sport|artwork' },
    yes: ['Crowds rioted in Port Moresby.', 'Youths hurled stones at the embassy.', 'Demonstrators burned flags in Karachi.'],
    no: ['Ivy ran riot over the wall.', 'The pitcher threw a ball.', 'The army burned a bus.'],
  },
  {
    id: ruleId('protest/rioters-destroy'),
    event: 'PROTEST',
    mode: 'riot',
    verbs: listed(`
      attack, storm, burn, burn down, torch, set {fire} <to>, set alight, set ablaze, set <on fire>, loot, ransack, sack, plunder, smash, smash up, overturn, tip over, overrun, break <into>, invade,
      tear down, pull down, wreck, trash, destroy, damage, rampage <through>, demolish, raid, vandalise, vandalize, break down, force, break, set {alight}, loot {}, rampage <in>, break <through>, smash <into>, scale, set upon, mob, force {way} <into>, besiege
    `),
    actor: 'subj',
    recipient: 'obj|to|into|through',
    thing: 'obj|to|into',
    where: {
      subj: 'rioter !armed-group|force|police|athlete',
      'obj|to|into|through': 'structure|built|vehicle|public-place|road|premises|goods|media|police|mission !symbol|person|artwork|sport',
    },
    yes: ['Youths burned the tax office in Eldoret.', 'A crowd stormed the depot.', 'The mourners overran a police post.', 'Rioters looted malls in Durban.'],
    no: ['Gunmen burned the tax office.', 'Fans invaded the pitch.', 'Students burned the soup.'],
  },
  {
    id: ruleId('protest/rioters-fight'),
    event: 'PROTEST',
    mode: 'riot',
    verbs: listed(`
      clash, clash <with>, fight, fight <with>, battle, scuffle <with>, brawl <with>, pelt, stone, answer <with stone|bottle|petrol>, hurl {} <at>, throw {} <at>, fling {} <at>, set {firework} <off>, jostle, attack,
      hurl {firework|firebomb|stone|bottle} <at>, fire {firework} <at>
    `),
    nouns: ['battle <between>', 'clash <between>', 'clash <with>', 'battle <with>', 'scuffle <with>', 'street battle'],
    actor: 'subj|between|of',
    recipient: 'with|obj|at',
    where: { 'subj|between|of|pre': 'rioter|labour !armed-group|athlete', 'with|obj|at|between': 'police|force' },
    yes: ['Farmers with pitchforks clashed with gendarmes.', 'Youths fought with police in Cizre.'],
    no: ['The militia clashed with police.', 'Doctors fight with the virus.'],
  },
  {
    id: ruleId('protest/riot-noun'),
    event: 'PROTEST',
    mode: 'riot',
    nouns: listed(`
      riot, rioting, unrest, uprising, revolt, street violence, civil unrest, social unrest, street battle, disturbance, rebellion, insurrection,
      popular uprising, prison riot, food riot, race riot, communal riot, stone-throwing, stone throwing, mob violence, post-election violence,
      intifada, prison revolt, mass unrest, violent protest, violent demonstration, political unrest, street clash, looting, mutiny <by prisoner>, violent unrest, ethnic unrest, student unrest, disturbances, riot <over>, riot <against>, riot <in>, rioting <in>, rioting <over>, ethnic violence, sectarian riot, wave <of unrest|protest|violence>
    `),
    actor: 'subj|by|of',
    recipient: 'against|at',
    where: { of: '!rivalry|emotion|sport|market|flora|critic', pre: '!market|sport|weather', by: '!critic|official' },
    yes: ['Riots against the price rise swept Sudan.', 'The uprising in Timisoara began in December 1989.', 'Unrest by students in Dhaka grew.'],
    no: ['A revolt by lawmakers sank the bill.'],
  },
  {
    id: ruleId('protest/vandalize'),
    event: 'PROTEST',
    mode: 'vandalize',
    verbs: listed(`
      deface, vandalise, vandalize, daub, spray-paint, topple, tear down, pull down, smear, spray {graffiti|slogan} <on>,
      scrawl {slogan|graffiti} <on>, throw {paint|soup} <at>, throw {paint|soup} <on>, splash {paint} <on>, pour {paint|tar|blood} <over>, behead, saw <off>, cut {head} <off>, attack, smash, overturn, break, burn,
      knock {head} <off>, cover <with paint>, paint over, trample <on flag>, desecrate, topple {statue|monument}, pull down {statue|monument|flag}, tear down {statue|poster|flag|monument}, deface {}, throw {paint|soup|blood|egg|ink} <at>, throw {paint|soup|blood|egg|ink} <over>, throw {paint|soup|blood|egg|ink} <on>, spray {slogan|graffiti|swastika|paint} <on>, spray {slogan|graffiti|swastika|paint} <over>, daub {slogan|swastika|graffiti|paint} <on>, daub {slogan|swastika|graffiti|paint} <over>, paint {slogan|swastika|graffiti} <on>, paint {slogan|swastika|graffiti} <over>, scrawl {swastika} <on>, write {slogan|revenge} <on>, smear {paint|blood} <on>, smear {paint|blood} <over>, splatter {paint} <over>, splatter {paint} <on>, desecrate {grave|tomb|cemetery|church|mosque|synagogue|temple|shrine}, vandalise {grave|cemetery|church|mosque|statue|monument|office|embassy|synagogue}, vandalize {grave|cemetery|church|mosque|statue|monument|office|embassy|synagogue}, trample {flag}, decapitate, slash
    `),
    nouns: ['vandalism', 'defacement', 'desecration', 'toppling', 'flag burning', 'flag-burning', 'graffiti attack'],
    actor: 'subj',
    recipient: 'of|obj|on|at',
    thing: 'obj|of|on',
    where: { 'obj|of|on|at|over|pre': 'symbol|worship-place|mission|state-body', subj: '!police|force|armed-group|athlete|weather|aircraft|explosive' },
    yes: ['Activists toppled the statue of a slave trader.', 'Protesters defaced the monument in Riga.'],
    no: ['The fishermen broke their nets.', 'She painted the fence.', 'The storm toppled a statue.'],
  },
]
