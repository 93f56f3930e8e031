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
      build up, reinforce, activate, ready, prepare, transfer, shift, relocate, re-deploy, surge, line up, despatch, draft, enlist, conscript
    `),
    actor: 'subj',
    recipient: 'against|toward|towards|at|to|into|near',
    thing: 'obj',
    state: 'deployed',
    where: {
      obj: 'force !peacekeepers|war-machine|police|athlete',
      subj: '!athlete|sport|company|artwork|market|weather',
      for: '!disaster|weather|relief|disease',
      'on|as|in|of': '!peace-mission',
      after: '!weather|disaster',
    },
    yes: [
      'Russia massed troops on the Ukrainian border in 2021.',
      'Soldiers were stationed on the site before the park was built.',
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
      ring, fan <out>, pour <to>, move up, move <towards>, move <toward>, approach, reach, wait <at>, wait <on>, file <through>, man
    `),
    actor: 'subj',
    recipient: 'on|toward|towards|to|near',
    where: {
      subj: 'force !police|athlete|company|sport|peacekeepers|peace-mission|civilian|aircraft',
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
      elevate, shore up, double, upgrade
    `),
    actor: 'subj',
    recipient: 'against|toward|towards|on|at|along|with',
    thing: 'obj',
    state: 'raised',
    where: { obj: 'alertness', subj: '!company|market|athlete|weather|police|person', at: '!sport|artwork' },
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
      introduce {conscription}, reinstate {conscription}, extend {conscription}, sound {alarm}, issue {order} <to shoot>, put <on readiness>, bring <to readiness>, put <on combat>, stand to, raise {level} <of alert|readiness>
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
      military presence, army deployment, force build-up, war preparation, high alert, full alert, military alert, red alert
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
    where: { 'obj|of': 'fortification', subj: '!company|athlete|animal|person' },
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
      erect, target
    `),
    actor: 'subj',
    recipient: 'against|toward|towards|at|near|off|into',
    thing: 'obj',
    state: 'deployed',
    where: { obj: 'war-machine', subj: '!athlete|company|artwork|weather|market|animal', for: '!disaster|weather|relief|artwork' },
    yes: ['Iran moved missile launchers to the coast.', 'Two destroyers were sent to the strait by Washington.', 'Ankara scrambled fighter jets.'],
    no: ['The museum displayed a painting.', 'The airline sent a plane for the stranded.'],
  },
  {
    id: ruleId('mobilize/ships-sail'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: listed(`
      sail, sail <through>, sail <into>, steam <into>, steam <through>, steam <to>, surface, put <to sea>, leave {port} <for>, patrol, transit, pass <through>, circle, overfly, fly <over>, fly <past>, fly <near>,
      enter {gulf|strait|water|sea|waters}, cross {strait}, arrive <in gulf|sea|strait>, cruise, take off <for>, shadow, follow, escort, buzz, approach, lock {radar} <on>, head <for>, head <to>, go up, anchor <off>, roll <to>
    `),
    actor: 'subj',
    recipient: 'off|near|toward|towards|obj|to|into',
    where: { subj: 'war-machine|war-ship !athlete|company|artwork|fire', obj: '?ship|aircraft|border|territory|place|party', for: '!relief|disaster|sport' },
    yes: ['The frigate sailed through the strait.', 'A carrier group steamed into the gulf.'],
    no: ['The yacht sailed to Malta.', 'The ferry sailed through the strait.'],
  },
  {
    id: ruleId('mobilize/test-weapon'),
    event: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: listed(`
      test-fire, test-launch, test {missile|rocket|weapon|bomb|warhead|device|engine|projectile|icbm}, flight-test,
      fire {missile|rocket|projectile|shell|artillery|torpedo|icbm} <into sea|ocean|water|zone|bay>,
      launch {missile|rocket|projectile|icbm|satellite} <into sea|ocean|water|space|orbit>, fire {missile|rocket|projectile|icbm},
      launch {missile|rocket|projectile|icbm}, fire {missile|rocket|projectile} <over>, launch {missile|rocket} <over>, launch {satellite}, put {satellite} <into orbit>, send {satellite} <into orbit|space>,
      place {satellite} <in orbit>, send up {satellite|rocket}, test {centrifuge|launcher|torpedo|drone|fighter},
      conduct {test|launch|detonation}, carry out {test|launch}, detonate {device} <underground>, explode {device} <underground>,
      fire off {missile|rocket|salvo|projectile}, enrich {uranium}, reprocess {plutonium}, produce {plutonium|uranium}, restart {reactor|centrifuge},
      install {centrifuge}, stage {test}, hold {test}, perform {test}
    `),
    actor: 'subj',
    recipient: 'over|toward|towards|off|at',
    where: {
      subj: 'party|force|official|place !company|athlete|person',
      'at|on|against': '!party|place|structure|territory|force|armed-group|person|ship',
      for: '!disease|animal|sport',
      obj: '!sport|market',
    },
    yes: ['North Korea fired two projectiles into the sea.', 'India tested a nuclear device in 1998.', 'A missile was launched over Hokkaido by Pyongyang.'],
    no: ['Doctors conducted tests for the virus.', 'The company launched a product.'],
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
      deployment <of missile|weapon|warship|bomber|carrier|tank|battery>, test <of missile|weapon|bomb|warhead|device>
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
      order, practise, practice, perform, step up, rehearse, repeat, open
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
      fan out, swarm <into>, flood, arrive <in force>, search {car|lorry|vehicle}
    `),
    actor: 'subj',
    recipient: 'obj|around|for|at',
    where: {
      subj: 'police !military-exercise|athlete|company',
      'obj|around|for|at': '?place|structure|public-place|territory|road|built|premises !weather|sport|person|money',
    },
    yes: ['Police surrounded the supreme court in Male.', 'Gendarmes guarded the polling stations in Ebolowa.'],
    no: ['The nurse guarded the ward.', 'A fence ringed the court.'],
  },
  {
    id: ruleId('mobilize/tighten-security'),
    event: 'MOBILIZE',
    mode: 'police',
    verbs: listed(`
      tighten {security|border|control}, strengthen {policing|security|patrol}, flood {capital|city|street|town} <with police|troop|officer|soldier>, step up {security|patrol|check|policing}, beef up {security|patrol|protection},
      increase {security|patrol|policing}, heighten {security}, boost {security}, bolster {security},       intensify {patrol|security|search}, patrol {street|city|town|border|square|district|quarter}, order {patrol},
      launch {manhunt|operation|search} <for>, comb
    `),
    nouns: listed(`
      police deployment, police mobilisation, police presence, security clampdown, police operation, police cordon, security operation, manhunt,
      heightened security, tight security, security alert, dragnet, police alert
    `),
    actor: 'subj',
    recipient: 'against|at|around|for',
    where: { subj: '!company|athlete|market|computer|animal', obj: '!market|computer|body-part' },
    yes: ['Paris tightened security around the synagogue.', 'Gendarmes patrolled the streets of Nantes.'],
    no: ['The bank boosted security of its app.', 'Bolder colours tighten the picture.'],
  },
  {
    id: ruleId('mobilize/fighters-gather'),
    event: 'MOBILIZE',
    mode: 'militia',
    verbs: listed(`
      gather, regroup, muster, mass, assemble, train, train <with>, train <in>, take up {arm}, take up {weapon}, recruit, enlist, conscript, press-gang, form {unit|brigade|wing|group|column}, march, rearm, dig in, reinforce,
      open {camp|office}, open {school}, send {column|fighter|man}, mobilise, mobilize, call up, raise {army|force|militia}, hand out {arm|weapon|rifle}, parade, drill, be <in uniform>, stockpile, arm, move <to>, head <for>
    `),
    nouns: ['call-up <of auxiliary|fighter|tribesman>', 'recruitment', 'mustering'],
    actor: 'subj|by|of',
    recipient: 'against|to|near',
    where: {
      'subj|by': 'armed-group|tribal-fighter !police|athlete|company|weather|force',
      obj: '?force|armed-group|person|weapon|structure|organisation|tribal-fighter|fortification !party|place',
      for: '!disaster|sport|job|talks',
      in: '!talks',
    },
    yes: ['Rebels mustered near the frontier.', 'Rebels regrouped near the lake.', 'The rebels regrouped in the hills.'],
    no: ['The rebels gathered for talks.', 'The firm recruits graduates.'],
  },
  {
    id: ruleId('mobilize/militia'),
    event: 'MOBILIZE',
    mode: 'militia',
    verbs: listed(`
      recruit, mobilise, mobilize, train, form {militia|army|force|brigade|unit|wing}, raise {militia|army|force}, gather, mass, assemble, send,
      deploy, regroup, rally, organise, organize, equip, marshal, muster, set up {militia|camp|unit}, create {militia|army|force}, enlist, unleash,
      hire, sponsor, call up
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
]
