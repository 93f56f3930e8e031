import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * MOBILIZE: power shown or made ready, short of using it. Moving weapons, ships and vehicles is `weapons`. What two armies do together is COOPERATE,
 * troops for disaster relief are AID.
 */
export const mobilizePredicates: readonly Predicate[] = [
  // troops
  {
    id: ruleId('mobilize/deploy-troops'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      deploy, redeploy, dispatch, send, send in, send out, station, mass, amass, move, mobilise, mobilize, concentrate, position, reposition, rush,
      airlift, garrison, call up, call out, call in, pour, assemble, gather, marshal, muster, base, put <on alert|standby>, post, commit, field, ship,
      fly, fly in, bring in, bring up, land, stage, parade, order <to border|front|frontline|frontier>, order in, rotate, billet, quarter, raise,
      build up, reinforce, activate, ready, prepare, transfer, shift, relocate, re-deploy, surge, line up, despatch, draft, enlist, conscript, deploy {troop|troops|soldier|force|army|battalion|brigade|unit|marine|paratrooper|commando}, send {troop|troops|soldier|force|army|battalion|brigade|marine|paratrooper|commando|reinforcement}, dispatch {troop|troops|soldier|force}, mass {troop|troops|soldier|force|army}, amass {troop|troops|soldier|force|army}, call up {reservist|reserve|conscript|soldier|troop|man|woman|doctor}, mobilise {reservist|reserve|army|troop|force}, mobilize {reservist|reserve|army|troop|force}, station {troop|troops|soldier|brigade|force|battalion}, order {troop|troops|force|army|soldier|unit} <to prepare|advance|move|deploy|mobilise|mobilize|stand>, order {army|troop|force} <into>, move {troop|troops|force|soldier|army} <to>, rush {troop|troops|force|reinforcement|soldier}, pour {troop|troops|soldier}, bring {troop|troops|soldier|force} <into>, bring {reinforcement}, move {reinforcement}, keep {troop|troops|force} <on alert|standby>, put {troop|troops|army|military|force} <on>, place {troop|troops|army|unit|force} <on readiness|alert|footing|standby>, increase {troop|troops|force|number} <of troop|soldier>, add {troop|troops|battalion|brigade|soldier}, push {troop|troops} <to>, concentrate {troop|force}, train {troop|force} <for>, cancel {leave} <of>, recall {soldier|reservist} <from leave>, raise {army|regiment|brigade|force}, create {army|brigade|division|force}, form {brigade|division|battalion}, expand {army|military|force}, double {army|number} <of troop|soldier>
    `),
    actor: 'subj',
    recipient: 'against|toward|towards|at|to|into|near',
    thing: 'obj',
    state: 'deployed',
    where: {
      obj: 'force !peacekeepers|police|athlete|machine-force',
      subj: '!athlete|sport|company|artwork|market|weather|armed-group',
      for: '!disaster|weather|relief|disease',
      'on|as|in|of': '!peace-mission',
      after: '!weather|disaster',
    },
    yes: [
      'Russia massed troops on the Ukrainian border in 2021.',
      'Soldiers were stationed at the quarry before the dam was built.',
      'Nigeria deployed two battalions to the delta.',
    ],
    no: ['The firm deployed its sales team.', 'The coach sent his squad to the stadium.', 'Troops were deployed for flood relief.'],
  },
  {
    id: ruleId('mobilize/send-men'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      send {man|reinforcement|column|volunteer|conscript|recruit}, deploy {man|reinforcement|column}, dispatch {man|reinforcement|column}, rush {man|reinforcement|column},
      fly {man|soldier|troop} <to>, ship {man|soldier|troop} <to>, take {man|soldier|troop} <to>, carry {man|soldier|troop} <to>, ferry {man|soldier|troop},
      transport {man|soldier|troop}, put {army|troop|soldier|garrison} <on border|frontier|street|coast|readiness|alert>, cancel {leave}, lengthen {conscription|service},
      widen {conscription|draft}, double {watch|guard}, treble {watch|guard}, double {garrison}, extend {mandate} <of troop>, draft {man|woman}, conscript {man|son|boy},
      call up {reservist|conscript|man|class}, call up {soldier}, open {office} <for recruit>, bring home {garrison}, keep {man} <under arm>
    `),
    nouns: ['call-up', 'troop mandate', 'levy <of man>', 'order <of mobilisation>', 'call-up <of reservist>', 'troop transport'],
    actor: 'subj|by|of',
    recipient: 'to|against|toward|towards',
    thing: 'obj',
    state: 'deployed',
    where: { subj: '!athlete|company|sport|weather|civilian|police', for: '!relief|disaster|sport' },
    yes: ['The army sent another 500 men to Kunduz.', 'Russian ships took 1,500 soldiers to Vladivostok.', 'Pakistan cancelled leave for all ranks.'],
    no: ['The company sent a man to mend the lift.', 'The coach sent reinforcements from the bench.'],
  },
  {
    id: ruleId('mobilize/troops-advance'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      cross <to>, march, head <for>, head <to>, stream <to>, stream <into>, exercise, drill, train <in>, train <with>, train <near>, muster, dig in, land <on>, land <at>, encamp, camp <on>, camp <near>,
      ring, fan <out>, pour <to>, move up, move <towards>, move <toward>, approach, reach, wait <at>, wait <on>, file <through>, man, advance <towards>, advance <toward>, head <towards>, deploy <in>, deploy <on>, deploy <around>, deploy <at>, deploy <to>, deploy <along>, pour <into>, pour <across>, take <to street>, take up {position|post}, set up {checkpoint|roadblock|position}, man {checkpoint|roadblock},    be <on alert|standby>, be deployed, be massed, be stationed,  guard, occupy {position}, patrol, move <across>, move <along>, move <to>, move <in>, arrive <in>, arrive <at>, enter {city|town|capital}
    `),
    actor: 'subj',
    recipient: 'on|toward|towards|to|near',
    where: {
      subj: 'force !police|athlete|company|sport|peacekeepers|peace-mission|civilian|aircraft|armed-group',
      obj: '?place|structure|territory|fortification|border',
      for: '!weather|disaster|sport|relief',
    },
    yes: ['Belarusian cadets and soldiers marched in Brest.', 'Marines are heading for the strait.', 'Paratroopers drilled in the dunes near Oran.'],
    no: ['Fans marched to the stadium.', 'The orchestra trained in Faro.'],
  },
  {
    id: ruleId('mobilize/troops-move'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      mass, gather, assemble, deploy, move <to border>, move <to front>, take up {position}, dig in, fan out, mobilise, mobilize, converge <on>,
      patrol, stand guard, stand {guard}, stand ready, stand by, monitor, monitor closely, watch closely, remain <on alert|standby|footing>,
      stay <on alert|standby>, go <on alert>, come <on alert>, prepare <for war|attack|battle|invasion|operation>, arrive, line up
    `),
    actor: 'subj',
    recipient: 'against|on|toward|towards|with',
    where: { subj: 'force !athlete|company|sport|peacekeepers|peace-mission', for: '!weather|disaster|sport|relief' },
    yes: [
      'Tanks and infantry massed along the frontier.',
      'The troops remained on alert near Tuzla.',
      'Cambodian paratroopers took up positions at the temple.',
    ],
    no: ['Fans gathered at the stadium.', 'The guests remained on the terrace.'],
  },
  {
    id: ruleId('mobilize/alert'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      raise, heighten, increase, step up, beef up, bolster, strengthen, reinforce, boost, tighten, intensify, build up, ramp up, expand, enhance,
      elevate, shore up, double, upgrade, reinforce {security|position|border|defence|defense|presence|garrison|front|frontier|line|troop|troops}, strengthen {security|border|defence|defense|presence|garrison|position}, beef up {presence|defence|defense|border|force}, bolster {presence|defence|defense|force|flank}, boost {presence|defence|defense|force}, increase {presence|readiness|force|troop|number} <in>, increase {presence|readiness|force|troop|number} <on>, increase {presence|readiness|force|troop|number} <along>, increase {presence|readiness|force|troop|number} <near>, tighten {grip} <around>, harden {border|defence}, step up {surveillance|readiness|preparation|deployment}
    `),
    actor: 'subj',
    recipient: 'against|toward|towards|on|at|along|with',
    thing: 'obj',
    state: 'raised',
    where: { obj: 'alertness|border', subj: '!company|market|athlete|weather|police|person|firm|armed-group', at: '!sport|artwork' },
    yes: ['Taiwan raised its alert level.', 'The army stepped up patrols along the Durand Line.', 'Military vigilance towards the South was increased.'],
    no: ['The shop raised its prices.', 'The company boosted its presence in Asia.'],
  },
  {
    id: ruleId('mobilize/put-on-alert'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      put <on alert|standby|footing>, place <on alert|standby|footing>, order <on alert|standby>, keep <on alert|standby>, bring <to alert|readiness>,
      move <to footing>, put <in readiness>, declare {mobilisation|mobilization|alert}, order {mobilisation|mobilization|deployment|alert},
      announce {mobilisation|mobilization|deployment}, decree {mobilisation|mobilization}, call {reservist}, summon {reservist},
      introduce {conscription}, reinstate {conscription}, extend {conscription}, sound {alarm}, issue {order} <to shoot>, put <on readiness>, bring <to readiness>, put <on combat>, stand to, raise {level} <of alert|readiness>, put {} <on alert|standby|footing|readiness>, place {} <on alert|standby|footing|readiness>, be <on alert|standby|footing>, order {mobilisation|mobilization}, declare {readiness|footing}, raise {alert} <to>, raise {readiness}, order {army|military|force} <to prepare|mobilise|mobilize|ready|deploy>, prepare {army|military|troop|force} <for>, call {army|troop|reserve} <to>, lift {level} <of alert|readiness>, mobilise {economy|nation|country}, step up {readiness}, go <to defcon|alert>, enter {state} <of war>
    `),
    actor: 'subj',
    recipient: 'against|for|at',
    where: { subj: '!weather|disease|company|athlete', 'against|for': '!weather|disease|disaster', 'on|as|for|in': '!peace-mission', obj: '!structure|flora' },
    yes: ['Belgrade put its army on alert.', 'A general mobilisation was declared by Addis Ababa.', 'The fleet was placed on standby.'],
    no: ['Hospitals were put on alert for the storm.', 'The company announced the deployment of its app.'],
  },
  {
    id: ruleId('mobilize/troops-noun'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    nouns: listed(`
      mobilisation, mobilization, troop deployment, troop movement, troop build-up, troop buildup, military build-up, military buildup,
      military deployment, military mobilisation, military mobilization, general mobilisation, general mobilization, partial mobilisation,
      partial mobilization, show <of force|strength>, combat readiness, troop reinforcement, troop surge,
      massing <of troop|troops|force|soldier|tank>, deployment <of troop|troops|force|soldier|marine|battalion|army|unit>,
      dispatch <of troop|troops|force|soldier>, stationing <of troop|troops|force|soldier>, concentration <of troop|troops|force>,
      buildup <of troop|troops|force|soldier|tank|army>, build-up <of troop|troops|force|soldier|tank|army>, massing <of armour|artillery>, conscription, draft order, conscript intake, war footing, combat alert, call-up <of man>, mobilisation order, reinforcement <of border|troop|troops>,
      military presence, army deployment, force build-up, war preparation, high alert, full alert, military alert, red alert, troop concentration, massing <of forces>, movement <of troop|troops|force|soldier>, arrival <of troop|troops|soldier|reinforcement>, call-up <of reserve|reservist|soldier>, mobilisation <of reservist|troop|army|reserve|force>, mobilization <of reservist|troop|army|reserve|force>, buildup <of forces>, build-up <of forces>, state <of alert|readiness>, troop reinforcements, military reinforcement, snap check
    `),
    actor: 'subj',
    recipient: 'against|on|along|near|to|toward|towards',
    where: { 'on|for|as': '!peace-mission', of: '!company|market|athlete|goods', pre: '!weather|disease|warning-kind' },
    yes: [
      'The Russian troop buildup on the border alarmed Warsaw.',
      'The mobilisation of reservists began.',
      'The stationing of soldiers on the island drew complaints.',
    ],
    no: ['The app has had a fast deployment.', 'A heat alert is in force.'],
  },
  {
    id: ruleId('mobilize/fortify'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military', 'territory'],
    verbs: listed(`
      turn <into fortress|garrison|base|camp|stronghold>, transform <into fortress|garrison|base|stronghold>, fortify, refortify, re-fortify,
      militarise, militarize, remilitarise, remilitarize, re-militarise, re-militarize, entrench, garrison, rearm, re-arm, reinforce
    `),
    actor: 'subj',
    recipient: 'against|toward|towards',
    thing: 'obj',
    state: 'fortified',
    where: { obj: 'zone|territory|border|place|structure !sport|food', subj: '!company|weather|artwork|athlete' },
    yes: ['The generals turned the island into a fortress.', 'The strip was remilitarised by Berlin in 1936.', 'Rebels fortified the valley.'],
    no: ['Vitamins fortify the flour.', 'The company turned the house into its base.'],
  },
  {
    id: ruleId('mobilize/build-fortification'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      build, rebuild, erect, construct, dig, restore, reinstall, install, set up, lay {mine|minefield}, man, re-man, reoccupy, establish, put up,
      repair, expand
    `),
    nouns: ['restoration', 'rebuilding', 'construction'],
    actor: 'subj',
    recipient: 'against|on|along',
    thing: 'obj|of',
    state: 'fortified',
    where: { 'obj|of': 'fortification', subj: '!company|athlete|animal|civilian|private-person' },
    yes: ['The North rebuilt its guard posts along the line.', 'Trenches were dug by the militia near Kherson.'],
    no: ['The company built a wall.', 'The dog dug a hole.'],
  },
  {
    id: ruleId('mobilize/militarisation'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military', 'territory'],
    nouns: listed(`
      militarisation, militarization, remilitarisation, remilitarization, fortification <of border|zone|island|line|frontier|area>, rearmament,
      re-armament
    `),
    actor: 'subj',
    recipient: 'against',
    thing: 'of',
    state: 'fortified',
    where: { of: '!food|police|market|company' },
    yes: ['The militarisation of the reef by Beijing went on.', 'The remilitarisation of the Rhineland broke the treaty.'],
    no: ['The militarisation of police was debated.'],
  },

  // weapons
  {
    id: ruleId('mobilize/move-weapons'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: listed(`
      deploy, redeploy, dispatch, send, move, station, mass, position, field, install, rush, ship, fly, sail, scramble, mobilise, mobilize, parade,
      display, unveil, showcase, roll out, load, base, amass, stockpile, reinstall, aim, activate, ready, bring in, bring up, airlift, transfer, fuel,
      wheel out, send in, divert, put <on alert>, bring <within range>, place, emplace, mount, fit, tow <to>, test, show, exhibit, present, pull <to border>, push <to front>, take <to front>, acquire, buy, produce, build, develop, modernise, modernize, manoeuvre, order <to>, re-deploy,
      erect, target, deploy {missile|rocket|launcher|tank|artillery|howitzer|gun|battery|weapon|warhead|warship|frigate|destroyer|cruiser|submarine|carrier|fleet|flotilla|bomber|fighter|jet|warplane|plane|helicopter|aircraft|radar|interceptor|system|armour|armor|drone|vehicle|gunship|squadron|group}, station {missile|rocket|launcher|tank|artillery|howitzer|gun|battery|weapon|warhead|warship|frigate|destroyer|cruiser|submarine|carrier|fleet|flotilla|bomber|fighter|jet|warplane|plane|helicopter|aircraft|radar|interceptor|system|armour|armor|drone|vehicle|gunship|squadron|group}, send {missile|rocket|launcher|tank|artillery|howitzer|gun|battery|weapon|warhead|warship|frigate|destroyer|cruiser|submarine|carrier|fleet|flotilla|bomber|fighter|jet|warplane|plane|helicopter|aircraft|radar|interceptor|system|armour|armor|drone|vehicle|gunship|squadron|group} <to>, send {warship|frigate|destroyer|carrier|fleet|submarine|bomber|jet|warplane|tank|group|flotilla|gunboat}, dispatch {missile|rocket|launcher|tank|artillery|howitzer|gun|battery|weapon|warhead|warship|frigate|destroyer|cruiser|submarine|carrier|fleet|flotilla|bomber|fighter|jet|warplane|plane|helicopter|aircraft|radar|interceptor|system|armour|armor|drone|vehicle|gunship|squadron|group}, move {missile|rocket|launcher|tank|artillery|howitzer|gun|battery|weapon|warhead|warship|frigate|destroyer|cruiser|submarine|carrier|fleet|flotilla|bomber|fighter|jet|warplane|plane|helicopter|aircraft|radar|interceptor|system|armour|armor|drone|vehicle|gunship|squadron|group}, mass {tank|artillery|armour|armor|warship}, scramble {}, fly {bomber|jet|plane|warplane|fighter|helicopter|drone|aircraft}, fly {bomber|jet|plane|aircraft} <over>, reposition, bring {missile|howitzer|artillery|tank|launcher} <within>, unveil {missile|rocket|weapon|drone|submarine|warship|tank|jet|system}, display {missile|rocket|weapon|drone|tank}, showcase {missile|weapon|drone}, show off {missile|weapon|rocket|drone}, parade {missile|weapon|tank|rocket}, commission {submarine|warship|frigate|carrier}, launch {submarine|warship|frigate|carrier}, arm <with missile|warhead>, equip <with missile|warhead>, train {gun|missile} <on>, aim {gun|missile} <at>, point {gun|missile} <at>, position {cannon|missile|tank|artillery|gun}, wheel out {launcher|missile}, ship {tank|missile|artillery} <to>, base {missile|bomber|jet|weapon}, keep {carrier|fleet|bomber}, order {carrier|warship|fleet|bomber|jet} <to>, place {missile|battery|weapon} <in>, place {missile|battery|weapon} <on>, acquire {missile|bomb|weapon}, upgrade {arsenal|missile}, expand {arsenal|stockpile|fleet}, modernise {arsenal|fleet}, modernize {arsenal|fleet}, build up {arsenal|stockpile|fleet}, develop {bomb|warhead|missile|weapon}, stockpile {weapon|missile|uranium}
    `),
    actor: 'subj',
    recipient: 'against|toward|towards|at|near|off|into',
    thing: 'obj',
    state: 'deployed',
    where: {
      obj: 'war-machine|air-arm|jet-type !display-piece|artwork',
      subj: '!athlete|company|artwork|weather|market|animal|firm',
      to: '!party',
      for: '!disaster|weather|relief|artwork',
    },
    yes: [
      'Russia deployed Iskander missiles in Kaliningrad.',
      'Turkey scrambled two F-16 jets over the Aegean.',
      'Iran moved missile launchers to the coast.',
      'Two destroyers were sent to the strait by Washington.',
      'Ankara scrambled fighter jets.',
    ],
    no: ['The museum displayed a painting.', 'The airline sent a plane for the stranded.'],
  },
  {
    id: ruleId('mobilize/ships-sail'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: listed(`
      sail, sail <through>, sail <into>, steam <into>, steam <through>, steam <to>, surface, put <to sea>, leave {port} <for>, patrol, transit, pass <through>, circle, overfly, fly <over>, fly <past>, fly <near>,
      enter {gulf|strait|water|sea|waters}, cross {strait}, arrive <in gulf|sea|strait>, cruise, take off <for>, shadow, follow, escort, buzz, approach, lock {radar} <on>, head <for>, head <to>, go up, anchor <off>, roll <to>, sail <near>, sail <off>, sail <towards>, roll <into>, roll <through>, roll <towards>, enter {zone}, cross {line|boundary|median}, cross {} <of>, fly <into zone>, fly <close>, approach {coast|airspace|border|island}, trail, tail, ply, loiter <off>, loiter <near>, steam <towards>, steam <off>, steam <near>, head <towards>, head <toward>, set sail <for>, set sail, dock <in>, dock <at>, call <at>, deploy <to>, deploy <in>, take part, be <off>, appear <off>, leave {base|port}, intercept {plane|jet|aircraft|bomber|drone}, take off <to intercept>
    `),
    actor: 'subj',
    recipient: 'off|near|toward|towards|obj|to|into',
    where: {
      subj: 'war-machine|war-ship|coast-ship !athlete|company|artwork|fire|missile|drone-craft',
      obj: '?ship|aircraft|border|territory|place|party',
      for: '!relief|disaster|sport',
    },
    yes: [
      'Tanks rolled through the streets at dawn.',
      'Chinese warplanes crossed the median line of the strait.',
      'The frigate sailed through the strait.',
      'A carrier group steamed into the gulf.',
    ],
    no: ['The yacht sailed to Malta.', 'The ferry sailed through the strait.'],
  },
  {
    id: ruleId('mobilize/weapons-are-fired'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: ['fire {missile|rocket|projectile|icbm|shell|round}', 'launch {missile|rocket|projectile|icbm|satellite}'],
    where: {
      subj: '!anything',
      'at|on|against|into': '!party|place|structure|territory|force|armed-group|person|ship|built|vehicle',
      obj: '!test-subject|sport|market',
    },
    yes: ['Two missiles were fired from the coast on Monday.', 'A satellite was launched from the base at dawn.'],
    no: ['A rocket was fired at the embassy.', 'Fireworks were launched at midnight.'],
  },
  {
    id: ruleId('mobilize/satellite-in-orbit'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: listed(
      `put {satellite} <into orbit>, place {satellite} <in orbit>, send {satellite} <into orbit|space>, launch {satellite}, launch {satellite} <into orbit|space>, get {satellite} <into orbit>`,
    ),
    actor: 'subj',
    thing: 'obj',
    state: 'deployed',
    where: { subj: '!company|athlete' },
    yes: ['Iran put a military satellite into orbit.', 'The spy satellite was launched by Israel in May.'],
    no: ['The company launched a satellite.', 'The satellite town grew.'],
  },
  {
    id: ruleId('mobilize/launch-mission'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`launch {mission|force}, announce {mission|force}, set up {mission|force}, form {force}, establish {mission|force}, create {force}`),
    actor: 'subj',
    thing: 'obj',
    state: 'announced',
    where: { subj: 'party|official|force !company|athlete', obj: 'force' },
    yes: ['The European Union launched a naval mission.', 'Washington announced a multinational force.'],
    no: ['The agency launched a space mission.', 'He set up a firm.'],
  },
  {
    id: ruleId('mobilize/test-weapon'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: listed(`
      test-fire, test-launch, test {missile|rocket|weapon|bomb|warhead|device|engine|projectile|icbm}, flight-test,
      fire {missile|rocket|projectile|shell|artillery|torpedo|icbm|round|salvo|volley} <into sea|ocean|water|zone|bay>,
      launch {missile|rocket|projectile|icbm} <into sea|ocean|water|space|orbit>, fire {missile|rocket|projectile|icbm},
      launch {missile|rocket|projectile|icbm}, fire {missile|rocket|projectile} <over>, launch {missile|rocket} <over>, send up {satellite|rocket}, test {centrifuge|launcher|torpedo|drone|fighter},
      conduct {test|launch|detonation}, carry out {test|launch}, detonate {device} <underground>, explode {device} <underground>,
      fire off {missile|rocket|salvo|projectile}, enrich {uranium}, reprocess {plutonium}, produce {plutonium|uranium}, restart {reactor|centrifuge},
      install {centrifuge}, stage {test}, hold {test}, perform {test}, test {}, test {system|reactor|bomb|jet|launcher|interceptor|submarine|arm}, test-fire {}, test-launch {}, flight-test {}, test-fly {}, launch {missile|rocket|projectile|icbm|satellite} <from>, launch {missile|rocket|projectile|icbm} <toward>, launch {missile|rocket|projectile|icbm} <towards>, launch {missile|rocket|projectile|icbm} <off>, fire {missile|rocket|projectile|salvo|volley|barrage} <toward>, fire {missile|rocket|projectile|salvo|volley|barrage} <towards>, fire {missile|rocket|projectile|salvo|volley|barrage} <off>, fire {missile|rocket|projectile|salvo|volley|barrage} <over>, fire {missile|rocket|projectile} <from>, conduct {test-firing|firing|test-launch}, hold {launch|firing}, carry out {firing|test-firing|explosion|detonation}, resume {test|enrichment|launch|testing}, start {enriching|enrichment}, resume {enriching}, begin {enriching|enrichment}, enrich {uranium} <to>, step up {enrichment}, expand {enrichment|program|programme}, stockpile {uranium|plutonium}, set off {device|bomb} <underground>, detonate {bomb|device|warhead}, explode {bomb|device}, fuel {rocket|missile}, restart {reactor|centrifuge|facility}, reactivate {reactor|plant}, produce {plutonium|fuel}, spin {centrifuge}, put {satellite} <into>, place {satellite} <into>, claim {test}
    `),
    actor: 'subj',
    recipient: 'over|toward|towards|off|at',
    where: {
      subj: 'party|force|official|place|state-body !company|athlete|person|armed-group|crowd|firm|scientist',
      obj: '!test-subject|sport|market',
      'at|on|against': '!party|place|structure|territory|force|armed-group|person|ship',
      for: '!disease|animal|sport',
    },
    yes: ['North Korea fired two projectiles into the sea.', 'India tested a nuclear device in 1998.', 'A missile was launched over Hokkaido by Pyongyang.'],
    no: ['Switzerland tested the waters.', 'Doctors conducted tests for the virus.', 'The company launched a product.'],
  },
  {
    id: ruleId('mobilize/test-fire'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: ['test-fire', 'test-launch', 'flight-test', 'testfire', 'test-fire {}', 'test-launch {}'],
    actor: 'subj',
    recipient: 'over|toward|towards|off|into',
    thing: 'obj',
    where: { subj: '!company|athlete|firm', obj: '?missile|weapon|war-machine !vehicle|athlete' },
    yes: ['North Korea test-fired two short-range ballistic missiles.', 'India test-fires its submarine missile every year.'],
    no: ['The firm test-fired its new rocket engine.'],
  },

  {
    id: ruleId('mobilize/weapons-noun'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    nouns: listed(`
      missile test, missile launch, nuclear test, weapons test, weapon test, rocket launch, rocket test, test-firing, test firing, test-fire,
      missile firing, nuclear detonation, underground test, atomic test, satellite launch, engine test, icbm launch, icbm test, slbm test,
      military parade, arms build-up, arms buildup, arms race, naval build-up, naval buildup, missile deployment, uranium enrichment,
      weapons build-up, test launch, ballistic test, launch <of missile|rocket|projectile|satellite>, firing <of missile|rocket|projectile>,
      deployment <of missile|weapon|warship|bomber|carrier|tank|battery>, test <of missile|weapon|bomb|warhead|device>, missile programme, nuclear programme, missile test-firing, rocket firing, test-launch, nuclear explosion, weapons display, underground explosion, salvo <into sea>, nuclear posture, arms deployment, warship deployment, launch <of icbm|missiles|rockets>, test <of missiles|icbm|rocket>, naval deployment, fleet movement, carrier deployment, enrichment <of uranium>
    `),
    actor: 'subj',
    recipient: 'over|toward|towards|against|off',
    where: { subj: '!company|athlete', by: '!company' },
    yes: [
      "Pyongyang's nuclear test in 2016 was its fifth.",
      'The missile launch by Iran worried Tel Aviv.',
      'The deployment of missiles in Cuba led to a crisis.',
    ],
    no: ['The launch of the phone was delayed by the company.'],
  },
  {
    id: ruleId('mobilize/warning-shot'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: listed(`
      fire {shot} <into air>, fire <in air>, fire {shot} <at buoy>, fire {flare|broadside}, shoot <into air>, fire <into air>, fire {bullet|round} <into air>, buzz, shadow,
      lock {radar} <on>, lock {radar} <onto>, fly {bomber|jet|sortie|helicopter|plane} <over>, fly {bomber|jet|sortie|helicopter} <near>,
      sail {warship|carrier|destroyer|vessel} <through>, sail {warship|carrier} <into>, circle, overfly, show {flag|strength}, flex {muscle}
    `),
    nouns: ['warning shot', 'flyover', 'overflight', 'sortie', 'freedom-of-navigation operation', 'fly-past', 'live-fire zone'],
    actor: 'subj',
    recipient: 'at|over|on|onto|near|obj|against',
    where: { subj: '!athlete|animal|artwork|company|weather', obj: '!animal|sport' },
    yes: ['South Korean guards fired warning shots at a patrol.', 'American bombers flew sorties over the peninsula.'],
    no: ['Gulls circled the boat.', 'The player flexed a muscle.'],
  },

  {
    id: ruleId('mobilize/fire-warning-shots'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: ['fire {shot}', 'fire {shot} <at>', 'fire {burst|flare|volley} <over>', 'loose {shot}', 'shoot {shot}'],
    actor: 'subj',
    recipient: 'at|over|obj',
    where: { obj: 'warning-shot !athlete', subj: '!athlete|civilian|company' },
    yes: ["The navy fired warning shots at the North's patrol boat.", 'Guards fired warning shots.'],
    no: ['The striker fired a shot over the bar.'],
  },

  // exercises of one country
  {
    id: ruleId('mobilize/hold-exercise'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(`
      hold, stage, conduct, begin, launch, start, carry out, mount, run, kick off, announce, resume, expand, extend, continue, complete, finish,
      order, practise, practice, perform, step up, rehearse, repeat, open, hold {drill|exercise|manoeuvre|maneuver|game} <near>, hold {drill|exercise|manoeuvre|maneuver|game} <off>, hold {drill|exercise|manoeuvre|maneuver|game} <around>, hold {drill|exercise|manoeuvre|maneuver|game} <on>, launch {exercise|drill} <near>, launch {exercise|drill} <off>, launch {exercise|drill} <around>, launch {exercise|drill} <on>, launch {exercise|drill} <along>, stage {exercise|drill} <near>, stage {exercise|drill} <off>, stage {exercise|drill} <around>, stage {exercise|drill} <on>, stage {exercise|drill} <along>, conduct {exercise|drill|check|inspection}, carry out {exercise|drill}, simulate {attack|invasion|strike|blockade|landing}, rehearse {attack|invasion|landing}, test {readiness}, practise {landing|attack}
    `),
    actor: 'subj',
    recipient: 'against|near|off|around',
    thing: 'obj',
    state: 'deployed',
    where: { obj: 'military-exercise !joint-activity|sport|civil-drill', with: '!party', subj: '!athlete|company|artwork|person' },
    yes: ['China held live-fire drills around the island.', 'The navy staged a military exercise off Crimea.', 'War games were begun by Minsk on Monday.'],
    no: ['The school held a safety drill.', 'Japan and America held joint exercises.', 'She began her exercise class.'],
  },
  {
    id: ruleId('mobilize/exercise-noun'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    nouns: listed(`
      military exercise, military drill, naval exercise, naval drill, live-fire drill, live-fire exercise, war game, wargame, military manoeuvre,
      military maneuver, military manoeuvres, army exercise, air drill, artillery drill, winter drill, combat drill, amphibious drill, snap drill,
      field exercise, landing drill, firing drill, military training, large-scale exercise, large-scale drill, readiness drill, nuclear drill,
      war drill, invasion drill
    `),
    actor: 'subj',
    recipient: 'against|near|off|around',
    where: { with: '!party', pre: '!joint-word|sport', between: '!party' },
    yes: ['The military exercise near Kaliningrad ended.', 'Chinese war games around the island began at dawn.'],
    no: ['A joint military exercise with Egypt was cancelled.', 'The sports drill lasted an hour.'],
  },

  // police and militia
  {
    id: ruleId('mobilize/deploy-police'),
    event: 'MOBILIZE',
    mode: 'police',
    verbs: listed(`
      deploy, dispatch, send, send in, mobilise, mobilize, station, order, rush, put <on alert|standby>, place <on alert|standby>, bring in, call in,
      call out, post, mass, position, reinforce, bus in, redeploy, increase, assign, despatch, fly, fly in, ship, airlift, ferry, bring, move, bus, concentrate, transfer, put <on street|roof|square>,
      strengthen, double, draft in, summon, field, keep <on alert>
    `),
    nouns: [
      'deployment <of police|officer|gendarme>',
      'dispatch <of police|officer|gendarme>',
      'police contingent',
      'police reinforcement',
      'police cordon',
      'cordon <of police|officer|gendarme>',
    ],
    actor: 'subj',
    recipient: 'against|to|at|around',
    where: { 'obj|of': 'police !company|armed-group', subj: '!company|athlete|weather', for: '!disaster|sport' },
    yes: [
      'Delhi deployed riot police around the university.',
      'Two thousand officers were sent to Calais.',
      'The deployment of police in Bishkek calmed the night.',
    ],
    no: ['The club sent its captain.', 'Police found the boy.'],
  },
  {
    id: ruleId('mobilize/police-take-up'),
    event: 'MOBILIZE',
    mode: 'police',
    verbs: listed(`
      guard, ring, watch, patrol, drill <with>, drill, cordon off, line {street|route|road}, take up {position}, close <around>, head <for>, surround, stand guard, mass, gather <at>, gather <outside>, be <on roof>,
      fan out, swarm <into>, flood, arrive <in force>, search {car|lorry|vehicle}, set up {checkpoint|roadblock|barrier|cordon}, erect {barrier|checkpoint|barricade}, man {checkpoint|roadblock|barrier}, form {cordon|line}, throw {cordon} <around>, seal off, be <in force>, be <on duty>, take up {post|position}, line, stand by, deploy, deploy <in>, deploy <on>, deploy <around>, deploy <at>, deploy <outside>, arrive <in>, arrive <at>, stand <outside>, escort, protect, secure, keep {watch}, be <on alert|standby>
    `),
    actor: 'subj',
    recipient: 'obj|around|for|at',
    where: {
      subj: 'police !military-exercise|athlete|company',
      'obj|around|for|at': '?place|structure|public-place|territory|road|built|premises !weather|sport|person|money',
    },
    yes: ['Police set up checkpoints across the city.', 'Police surrounded the supreme court in Male.', 'Gendarmes guarded the polling stations in Ebolowa.'],
    no: ['The nurse guarded the ward.', 'A fence ringed the court.'],
  },
  {
    id: ruleId('mobilize/tighten-security'),
    event: 'MOBILIZE',
    mode: 'police',
    verbs: listed(`
      tighten {security|border|control}, strengthen {policing|security|patrol}, flood {capital|city|street|town} <with police|troop|officer|soldier>, step up {security|patrol|check|policing}, beef up {security|patrol|protection},
      increase {security|patrol|policing}, heighten {security}, boost {security}, bolster {security},       intensify {patrol|security|search}, patrol {street|city|town|border|square|district|quarter}, order {patrol},
      launch {manhunt|operation|search} <for>, comb, set up {checkpoint|roadblock|cordon}, erect {checkpoint|roadblock|cordon}, man {checkpoint|roadblock}, throw {cordon} <around>, deploy {force} <in street>, put {security} <in place>, call in {guard|army|reinforcement}, call out {guard|army|troop}, call {guard|army} <to>,  flood {} <with police|troop|soldier|officer>, ring {} <with police|troop|soldier|fence|wire>, step up {} <of border>, place {city|capital} <under>, mount {patrol|guard|roadblock|operation}, order {tightening|security}, reinforce {security|patrol|police}, strengthen {security|police}, call <in guard|army|troop|military|reinforcement>, send <in guard|army|troop|tank>
    `),
    nouns: listed(`
      police deployment, police mobilisation, police presence, security clampdown, police operation, police cordon, security operation, manhunt,
      heightened security, tight security, security alert, dragnet, police alert, stepped-up security, security reinforcement, heavy security, security deployment, security cordon, security sweep, police reinforcement, extra police, security presence
    `),
    actor: 'subj',
    recipient: 'against|at|around|for',
    where: { subj: '!company|athlete|market|computer|animal|armed-group|rioter|firm', obj: '!market|computer|body-part' },
    yes: ['Paris tightened security around the synagogue.', 'Gendarmes patrolled the streets of Nantes.'],
    no: ['The bank boosted security of its app.', 'Bolder colours tighten the picture.'],
  },
  {
    id: ruleId('mobilize/call-in-guard'),
    event: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: listed(
      'call in {guard|army|troop|troops|soldier|reinforcement|military}, call out {guard|army|troop|troops|soldier|military}, activate {guard|reserve}, deploy {guard}, mobilise {guard}, mobilize {guard}, send in {guard|army|tank}, bring out {army|tank}, order out {army|troop|guard}',
    ),
    actor: 'subj',
    recipient: 'against|to',
    where: { subj: '!athlete|company|armed-group|school', for: '!disaster|weather|relief', after: '!disaster|weather' },
    yes: ['The governor called in the National Guard.', 'The president called out the army.'],
    no: ['The governor called in the National Guard after the flood.'],
  },

  {
    id: ruleId('mobilize/fighters-gather'),
    event: 'MOBILIZE',
    mode: 'militia',
    verbs: listed(`
      gather, regroup, muster, mass, assemble, train, train <with>, train <in>, take up {arm}, take up {weapon}, recruit, enlist, conscript, press-gang, form {unit|brigade|wing|group|column}, march, rearm, dig in, reinforce,
      open {camp|office}, open {school}, send {column|fighter|man}, mobilise, mobilize, call up, raise {army|force|militia}, hand out {arm|weapon|rifle}, parade, drill, be <in uniform>, stockpile, arm, move <to>, head <for>, join {militia|group|rebel|insurgent|force|uprising}, recruit {boy|child|man|youth|fighter|volunteer|girl|teenager}, enlist {child|boy|man|youth}, take up {arm|weapon|gun}, train {fighter|foreigner|recruit|man|youth|child}, conscript {man|boy|child|son|youth}, parade {fighter|man|weapon}, reinforce {position|rank|front}, swell {rank}, bolster {rank}, set up {base|camp|roadblock|checkpoint}, mass {fighter|man}, gather {force|strength|fighter}, amass {fighter|force}, deploy, deploy {fighter|man}, send {reinforcement|fighter}, advance <on>, advance <towards>, advance <toward>, move {fighter} <to>, rearm {}, form {alliance}, patrol, patrol {street|town|village|road|border},   take up {position}, prepare <for attack|offensive|battle|war>, threaten <from>, pour <into>, flock <to>, converge <on>
    `),
    nouns: ['call-up <of auxiliary|fighter|tribesman>', 'recruitment', 'mustering'],
    actor: 'subj|by|of',
    recipient: 'against|to|near',
    where: {
      'subj|by': 'armed-group|tribal-fighter !police|athlete|company|weather|force',
      obj: '?force|armed-group|person|weapon|structure|organisation|tribal-fighter|fortification|road !company|market',
      for: '!disaster|sport|job|talks',
      in: '!talks',
    },
    yes: [
      'Gunmen took up arms against the governor.',
      'Insurgents recruit boys in the camps.',
      'Rebels mustered near the frontier.',
      'Rebels regrouped near the lake.',
      'The rebels regrouped in the hills.',
    ],
    no: ['The rebels gathered for talks.', 'The firm recruits graduates.'],
  },
  {
    id: ruleId('mobilize/militia'),
    event: 'MOBILIZE',
    mode: 'militia',
    verbs: listed(`
      recruit, mobilise, mobilize, train, form {militia|army|force|brigade|unit|wing}, raise {militia|army|force}, gather, mass, assemble, send,
      deploy, regroup, rally, organise, organize, equip, marshal, muster, set up {militia|camp|unit}, create {militia|army|force}, enlist, unleash,
      hire, sponsor, call up, recruit {fighter|militant|volunteer|mercenary}, mobilise {fighter|militia|tribesman}, mobilize {fighter|militia|tribesman}, deploy {fighter|militia|mercenary|militiaman}, send {fighter|militia|mercenary}, call up {militia|fighter|tribesman}, mass {fighter|militia}, parade {fighter|militia}, bring in {mercenary|fighter}, hire {mercenary|gunman|militia}, import {mercenary|fighter}, bus in {fighter|militia}, unleash {militia}, rally {fighter|tribesman}
    `),
    nouns: listed(`
      recruitment <of fighter|militant|child|soldier|volunteer>, training <of fighter|militant|rebel|militia>,
      arming <of rebel|militia|civilian|settler>
    `),
    actor: 'subj',
    recipient: 'against|to|near',
    where: { 'obj|of': 'armed-group !athlete', subj: '!company|athlete|weather', for: '!disaster|sport' },
    yes: ['The warlord recruited fighters in the camps.', 'Militiamen were recruited by the governor of Darfur.', 'Rebels massed fighters near the town.'],
    no: ['The army trained dogs.', 'The firm recruited graduates.'],
  },
  {
    id: ruleId('mobilize/arm-people'),
    event: 'MOBILIZE',
    mode: 'militia',
    verbs: listed(
      'arm, recruit, conscript, press-gang, train, hand out {weapon|rifle|gun|arm} <to>, distribute {weapon|rifle|gun|arm} <to>, give {weapon|rifle|gun} <to>, issue {weapon|rifle} <to>, form {militia|vigilante|unit} <of>, enlist',
    ),
    actor: 'subj',
    recipient: 'against',
    where: {
      'obj|to': 'raised-men !force|police|athlete|diplomat',
      subj: 'armed-group|official|state-body|force|place|tribal-fighter|party !company|firm|school|athlete|aid-body',
      'for|as': '!job|sport|relief|artwork',
    },
    yes: ['The warlord has armed hundreds of young men.', 'Rebels conscripted boys in the villages.', 'The governor handed out rifles to the villagers.'],
    no: ['The academy trains young men as cooks.', 'The firm recruited villagers for the harvest.'],
  },
]
