import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * ASSAULT: deliberate, and able to cause substantial bodily harm or destruction.
 * Order: special means first, the general words ("attack", "kill") after them.
 * Where the words leave the means open, no mode is given.
 */
export const assaultPredicates: readonly Predicate[] = [
  // explosives: charges, mines, car bombs
  {
    id: ruleId('assault/blow-up'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['blow up', 'dynamite', 'blow apart', 'booby-trap', 'blow <to piece|smithereens|bit>'],
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'destroyed',
    where: { obj: '!artwork|explosive|leaflet|ball|problem', subj: '!weather|explosive|problem|private-criminal' },
    yes: ['Rebels blew up the bridge on Monday.', 'The depot was blown up by saboteurs.', 'Engineers of the retreating army dynamited the dam.'],
    no: ['The children blew up balloons for the party.', 'He blew up the photograph to poster size.'],
  },
  {
    id: ruleId('assault/blast-structure'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['blast', 'rip <through>', 'tear <through>', 'rip apart'],
    actor: 'subj',
    recipient: 'obj|through',
    thing: 'obj|through',
    state: 'damaged',
    where: { 'obj|through': 'structure|vehicle|ship', subj: '!weather|disaster|sport|athlete|artwork|blaze' },
    yes: ['A bomb ripped through the market in Baghdad.', 'Saboteurs blasted the pipeline near Homs.'],
    no: ['The senator blasted the decision.', 'A tornado ripped through the town.'],
  },
  {
    id: ruleId('assault/set-off-bomb'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: listed(`
      detonate {bomb|explosive|device|charge|ied|mine|grenade|vest|belt}, set off {bomb|explosive|device|charge|explosion|blast|grenade},
      explode {bomb|device|grenade|charge}, plant {bomb|explosive|device|mine|landmine|charge|ied}, lay {mine|landmine|explosive|charge},
      throw {bomb|grenade|firebomb|explosive|cocktail}, hurl {bomb|grenade|firebomb|explosive}, lob {grenade|bomb|firebomb},
      toss {grenade|bomb|firebomb}, trigger {bomb|explosive|device|blast|explosion}, mail {bomb}, send {bomb}, post {bomb},
      fling {bomb|grenade|firebomb|cocktail}, leave {bomb|device} <in>, leave {bomb|device} <at>, leave {bomb|device} <outside>, leave {bomb|device} <under>, leave {bomb|device} <on>, leave {bomb|device} <near>, hide {bomb|explosive}, bury {mine|landmine},
      place {bomb|explosive|device|charge|mine}, put {bomb|mine} <under>, put {bomb|mine} <in>, put {bomb|mine} <on>, attach {bomb|device|charge} <to>, roll {grenade} <into>, roll {grenade} <under>,
      rig <with explosive|bomb|mine>, wire <with explosive>, sow {mine|landmine}, scatter {mine|landmine}, strew {mine}
    `),
    actor: 'subj',
    recipient: 'at|near|outside|inside|in|on|into|under|against|to|by',
    where: { subj: '!weather|accident|disaster|goods' },
    yes: [
      'Militants detonated a car bomb outside the Afghan ministry.',
      'Grenades were thrown at the consulate in Izmir.',
      'The separatists planted mines along the road in 1998.',
    ],
    no: ['The speech set off a debate.', 'They threw a party at the consulate.'],
  },
  {
    id: ruleId('assault/detonate'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['detonate {}', 'blow out {window}', 'blow {hole} <in>', 'derail {train}'],
    actor: 'subj',
    recipient: 'in|at|near|outside|obj',
    where: { obj: '?vehicle|aircraft|built', subj: 'armed-group|civilian|explosive|party !police|accident|weather' },
    yes: ['The driver had detonated the lorry at the gate.', 'Rebels derailed a train near Dire Dawa.'],
    no: ['Landslides derailed the train.', 'The scandal detonated in the press.'],
  },
  {
    id: ruleId('assault/bomb-goes-off'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['explode', 'go off', 'detonate', 'blow up'],
    recipient: 'at|near|outside|inside|under|beside|in|on',
    where: { subj: 'explosive|shell|missile', 'at|near|outside|inside|under|beside|in|on': '!sport|artwork' },
    yes: ['A car bomb exploded near the Lebanese barracks.', 'Two devices went off inside the station.', 'A landmine blew up under the convoy.'],
    no: ['The alarm went off at six.', 'The scandal exploded in the press.'],
  },
  {
    id: ruleId('assault/bomb-attack'),
    event: 'ASSAULT',
    mode: 'explosives',
    nouns: listed(`
      bomb attack, bomb plot, bomb blast, bomb explosion, car bomb, car bombing, truck bomb, truck bombing, roadside bomb, roadside bombing, nail bomb,
      parcel bomb, letter bomb, pipe bomb, petrol bomb, grenade attack, mine blast, mine explosion, landmine blast, landmine explosion, ied attack,
      ied blast, firebomb attack, firebombing, letter bombing, twin bombing, train bombing, church bombing, mosque bombing, embassy bombing,
      pipeline bombing
    `),
    actor: 'subj',
    recipient: 'on|against|at|outside|near|obj|in',
    yes: ['The bomb attack on the Colombian police academy shook Bogota.', 'A roadside bombing by insurgents hit the patrol.'],
    no: ['The film was a bomb at the box office.'],
  },
  {
    id: ruleId('assault/explosion'),
    event: 'ASSAULT',
    mode: 'explosives',
    nouns: ['blast', 'explosion', 'detonation'],
    recipient: 'at|near|outside|inside|on|in|obj',
    where: {
      pre: '!utility|goods|problem|weather|disaster|company',
      'of|obj': '!emotion|market|problem|utility|food|goods|disease',
      in: '!market|problem|emotion|disease',
    },
    yes: ['A blast at the Syrian base was heard in Hama.', 'An explosion outside the courthouse in Ankara shattered windows.'],
    no: ['There was an explosion in demand for bicycles.', 'A gas explosion levelled the block.', 'It was an explosion of anger.'],
  },
  {
    id: ruleId('assault/firebomb'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['firebomb', 'petrol-bomb', 'fire-bomb', 'car-bomb', 'letter-bomb'],
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'damaged',
    yes: ['Arsonists firebombed the party office in Athens.', 'The newspaper was petrol-bombed twice by loyalists.'],
    no: ['Fire crews put out the fire.'],
  },
  {
    id: ruleId('assault/mine'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['mine'],
    actor: 'subj',
    recipient: 'obj',
    where: { obj: '?road|structure|territory|border|ship|built !mineral', subj: '!company' },
    yes: ['The navy mined the harbour in 1984.', 'The road was mined by retreating troops.'],
    no: ['The company mined copper for decades.', 'Start-ups mine data.', 'Children mine cobalt by hand.'],
  },

  // suicide-attack
  {
    id: ruleId('assault/suicide-attack'),
    event: 'ASSAULT',
    mode: 'suicide-attack',
    verbs: listed(`
      blow up {himself|herself|themselves|itself|oneself|myself|self}, detonate {vest|belt}, set off {vest|belt}, blow {himself|herself|themselves|itself|self}
    `),
    nouns: listed(`
      suicide attack, suicide bombing, suicide bomb, suicide blast, suicide assault, suicide mission, kamikaze attack, kamikaze strike,
      suicide strike, suicide explosion, martyrdom operation, suicide raid, suicide car-bombing
    `),
    actor: 'subj',
    recipient: 'on|against|at|near|outside|inside|in',
    yes: ['A bomber blew himself up outside the Pakistani court.', 'The suicide attack on the shrine was claimed by Islamic State.'],
    no: ['Doctors discussed the suicide rate.'],
  },

  {
    id: ruleId('assault/suicide-attacker'),
    event: 'ASSAULT',
    mode: 'suicide-attack',
    verbs: listed(`
      ram, ram <into>, strike, attack, hit, target, storm, kill, injure, wound, drive <into>, walk <into>, crash <into>, plough <into>, explode, detonate, assault, raid
    `),
    actor: 'subj',
    recipient: 'obj|into',
    where: { subj: 'suicide-attacker' },
    yes: ['A suicide car bomber rammed the gate of the consulate.', 'A suicide squad stormed the hotel in Kismayo.'],
    no: ['The bomber struck again, the paper wrote of the boxer.'],
  },
  {
    id: ruleId('assault/send-bomber'),
    event: 'ASSAULT',
    mode: 'suicide-attack',
    verbs: ['send {bomber|squad} <against>', 'send {bomber} <into>', 'send {bomber} <to>', 'dispatch {bomber} <to>'],
    actor: 'subj',
    recipient: 'against|into|to',
    where: { obj: 'suicide-attacker' },
    yes: ['The group had sent suicide bombers against the barracks.', 'The cell sent a suicide bomber to the market.'],
    no: ['Washington sent bombers to Guam.'],
  },

  // aerial, drone
  {
    id: ruleId('assault/drone-strike'),
    event: 'ASSAULT',
    mode: 'drone',
    verbs: listed(`
      attack <with drone>, strike <with drone>, hit <with drone>, target <with drone>, fly {drone} <into>, launch {drone} <at>, send {drone} <into>,
      send {drone} <at>, fire {drone} <at>, launch {drone} <against>, crash {drone} <into>, bomb <with drone>, kill <with drone>, wound <with drone>,
      drop {bomb|grenade} <from drone>
    `),
    nouns: listed(`
      drone strike, drone attack, drone raid, drone assault, drone bombing, drone hit, uav strike, uav attack, drone barrage, predator strike
    `),
    actor: 'subj',
    recipient: 'obj|on|against|at|into|in',
    yes: ['An American drone strike killed two commanders in Yemen.', 'The refinery was attacked with drones on Friday.'],
    no: ['The farm bought drones to spray its fields.'],
  },
  {
    id: ruleId('assault/drone-destroys'),
    event: 'ASSAULT',
    mode: 'drone',
    verbs: ['destroy', 'demolish', 'flatten', 'wreck', 'raze', 'level'],
    actor: 'subj|of',
    recipient: 'obj|in',
    thing: 'obj',
    state: 'destroyed',
    where: { subj: 'drone-craft aircraft|weapon', obj: '!animal|weather|flora|emotion|market' },
    yes: ['A drone destroyed the bridge at Chernihiv.', 'Two drones flattened a depot in Erbil.'],
    no: ['The drone destroyed his confidence in flying.'],
  },
  {
    id: ruleId('assault/drone-hits'),
    event: 'ASSAULT',
    mode: 'drone',
    verbs: listed(`
      hit, strike, attack, target, bomb, kill, wound, injure, damage, set <on fire>, set ablaze, crash <into>, slam <into>, smash <into>, plunge <into>,
      dive <into>, fall <on>, explode, explode <over>, explode <in>, explode <near>, drop {bomb|grenade|munition}
    `),
    actor: 'subj|of',
    recipient: 'obj|into|on|in|over|near',
    thing: 'obj|into|on',
    state: 'damaged',
    where: { subj: 'drone-craft aircraft|weapon', 'obj|into|on': '!animal|weather|flora' },
    yes: ['A drone hit the refinery at Tuapse.', 'Two drones slammed into a tower in Erbil.'],
    no: ['The drone crashed into a tree.', 'A drone filmed the wedding.'],
  },
  {
    id: ruleId('assault/air-strike'),
    event: 'ASSAULT',
    mode: 'aerial',
    verbs: listed(`
      carry out {airstrike|airstrikes|sortie}, launch {airstrike|airstrikes}, conduct {airstrike|airstrikes|sortie}, mount {airstrike},
      order {airstrike}, stage {airstrike}, bomb <from air>, attack <from air>, drop {bomb|barrel} <on>, drop {bomb|barrel} <over>, drop {bomb|barrel|munition|napalm|phosphorus}, push {barrel|bomb} <from>,
      roll {barrel} <from aircraft|plane|helicopter>, unload {bomb} <on>, strike <from air>, hit <from air>, pound <from air>, shell <from air>,
      rain {bomb} <on>, rain {bomb} <over>, carpet-bomb,
      dive-bomb, strafe, barrel-bomb, napalm
    `),
    nouns: listed(`
      air strike, airstrike, air raid, air attack, air assault, air bombardment, aerial bombardment, aerial bombing, aerial attack, aerial strike,
      air bombing, bombing raid, bombing run, bombing campaign, bombing mission, air campaign, air offensive, air war, helicopter attack,
      helicopter strike, helicopter raid, jet attack, warplane attack, carpet bombing, barrel bomb, cluster bombing
    `),
    actor: 'subj',
    recipient: 'obj|on|against|over|in|at',
    where: { obj: '!artwork|sport|market' },
    yes: [
      'Turkish jets carried out airstrikes on the camp.',
      'The Ethiopian air raid on Mekelle hit a market.',
      'Barrel bombs were dropped on the rebel quarter of Aleppo.',
    ],
    no: ['The airline staff went on strike.', 'The champion dropped a bombshell on his fans.'],
  },
  {
    id: ruleId('assault/bomb-from-aircraft'),
    event: 'ASSAULT',
    mode: 'aerial',
    verbs: ['bomb', 'bombard', 'strike', 'hit', 'attack', 'pound', 'target', 'raid', 'shell', 'strafe', 'fire <on>', 'fire <at>', 'fire <into>'],
    actor: 'subj',
    recipient: 'obj|on|at|into',
    thing: 'obj|on|at|into',
    state: 'damaged',
    where: { subj: 'aircraft|air-arm', 'obj|on|at|into': '!animal|flora|weather' },
    yes: ['Warplanes bombed the airfield at Shayrat.', 'The convoy was hit by helicopters near Idlib.'],
    no: ['The plane hit a flock of birds.', 'Mosquitoes attacked the tourists.'],
  },
  {
    id: ruleId('assault/bomb-by-state'),
    event: 'ASSAULT',
    mode: 'aerial',
    verbs: ['bomb', 'bombard <from air>', 'bomb <from air>', 'bomb {}'],
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'damaged',
    where: {
      subj: 'party|force|aircraft|air-arm|official|state-body !armed-group|civilian|athlete|company|critic',
      obj: '?structure|built|territory|place|party|armed-group|force|ship|vehicle|person !artwork',
    },
    yes: ['Ethiopia bombed the town of Mekelle.', 'The junta is bombing villages in Chin state.', 'Israel bombed the port of Hodeidah.'],
    no: ['The comedian bombed in Leeds.', 'Rebels bombed the courthouse.'],
  },
  {
    id: ruleId('assault/bomb'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: ['bomb {}'],
    nouns: ['bombing <of>', 'bombing <at>', 'bombing <in>', 'bomb attempt'],
    actor: 'subj',
    recipient: 'obj|of|at|in',
    thing: 'obj',
    state: 'damaged',
    where: {
      'obj|of': '?structure|built|territory|place|party|armed-group|force|ship|vehicle|person|police !artwork|statement|abstract',
      subj: '!weather|critic|athlete',
    },
    yes: ['They had bombed the bridge in the night.', 'Separatists bombed a courthouse in Bilbao.', 'The bombing of the synagogue was planned for a year.'],
    no: ['The film bombed in its first week.', 'Fans bombed the page with comments.'],
  },
  {
    id: ruleId('assault/missile-strike'),
    event: 'ASSAULT',
    mode: 'aerial',
    verbs: listed(`
      fire {missile|rocket|projectile|torpedo} <at>, fire {missile|rocket|projectile} <on>, fire {missile|rocket|projectile} <against>,
      launch {missile|rocket|projectile} <at>, launch {missile|rocket|projectile} <against>, launch {missile|rocket|projectile} <on>,
      rain {missile|rocket|bomb} <on>, shoot {missile|rocket} <at>, send {missile|rocket} <into>, loose off {rocket|missile} <at>, fire {missile} <into>, empty {rocket} <into>,
      launch {missile|rocket} <into>, hit <with missile|rocket>, strike <with missile|rocket>,
      attack <with missile|rocket>
    `),
    nouns: ['missile strike', 'missile attack', 'missile barrage', 'missile salvo', 'scud attack', 'missile bombardment'],
    actor: 'subj',
    recipient: 'at|on|against|obj',
    where: { into: '!weather|territory' },
    yes: [
      'Iran fired missiles at two bases in Iraq.',
      'The missile strike on the hospital was denied by Moscow.',
      'Rockets were launched at the Saudi airport.',
    ],
    no: ['North Korea fired a missile into the sea.', 'Journalists fired questions at the minister.'],
  },

  // heavy-weapons: artillery, tanks, rockets of the ground
  {
    id: ruleId('assault/shell'),
    event: 'ASSAULT',
    mode: 'heavy-weapons',
    verbs: listed(`
      shell, bombard, mortar, rocket, fire {shell|bomb|mortar|artillery|howitzer|grenade}, fire {rocket} <into>, fire {rocket} <from>,
      lob {shell|mortar|rocket}, shell <with artillery|tank|mortar>, pound <with artillery|mortar|rocket|shell|tank|gun>,
      pummel <with artillery|rocket|shell>, bombard <with artillery|rocket|shell|mortar>, attack <with tank|artillery|mortar>,
      rain {shell|artillery|mortar} <on>, open up <with artillery|mortar>, trade {shell|artillery|rocket|barrage|salvo},
      exchange {shell|artillery|rocket|barrage|salvo}, lob {shell|mortar|rocket} <at>, fire <with tank|gun|mortar>, turn {gun|artillery|tank} <on>
    `),
    nouns: listed(`
      shelling, bombardment, artillery fire, artillery attack, artillery barrage, artillery strike, artillery duel, artillery shelling,
      artillery bombardment, mortar attack, mortar fire, mortar shelling, rocket attack, rocket fire, rocket barrage, rocket strike, rocket salvo,
      tank fire, tank attack, tank shelling, naval bombardment, cross-border fire, cross-border shelling, grad attack, heavy shelling, barrage
    `),
    actor: 'subj',
    recipient: 'obj|on|against|at|into|in',
    where: {
      obj: '!food|idea|problem|artwork|money|question',
      with: '!question|statement|idea',
      subj: '!market|athlete|artwork|idea',
      of: '!idea|problem|speech|question|leaflet',
    },
    yes: [
      'The army shelled the village before dawn.',
      'Armenian artillery bombarded the town of Ganja.',
      'The shelling of Donetsk went on all night.',
      'Rockets were fired into Israel by militants.',
    ],
    no: ['She shelled peas in the kitchen.', 'Viewers bombarded the channel with complaints.', 'The minister faced a barrage of questions.'],
  },
  {
    id: ruleId('assault/pound'),
    event: 'ASSAULT',
    mode: 'heavy-weapons',
    verbs: ['pound', 'pummel', 'batter', 'hammer', 'blitz'],
    actor: 'subj',
    recipient: 'obj',
    where: { obj: 'territory|structure|armed-group|force|place|party', subj: '!weather|disaster|athlete|market|artwork|disease' },
    yes: ['Government forces pounded rebel positions near Homs.', 'The outskirts were pummelled by artillery for a week.'],
    no: ['The storm battered the coast.', 'Investors hammered the shares.'],
  },
  {
    id: ruleId('assault/burst-in'),
    event: 'ASSAULT',
    verbs: ['burst <into>', 'storm <into>', 'barge <into>', 'force {way} <into>'],
    actor: 'subj',
    recipient: 'into',
    thing: 'into',
    where: { subj: 'armed-group|force|police', into: '!sport|emotion|idea' },
    yes: ['Hooded gunmen burst into the studio.', 'Commandos stormed into the consulate in Erbil.'],
    no: ['The choir burst into song.', 'The striker burst into the box.'],
  },
  {
    id: ruleId('assault/invade'),
    event: 'ASSAULT',
    mode: 'heavy-weapons',
    verbs: ['invade', 'pour <into>', 'march <into>', 'roll <into>', 'push into', 'thrust <into>', 'sweep <into>'],
    nouns: listed(`
      invasion, ground offensive, ground invasion, ground assault, full-scale invasion, military invasion, land invasion, amphibious assault,
      ground attack, ground operation, foray, thrust <into>, armoured thrust, counter-thrust
    `),
    actor: 'subj',
    recipient: 'obj|into|against|on',
    where: {
      subj: '!disease|animal|flora|weather|crowd|sport|company|market|athlete|emotion',
      obj: '!sport|artwork|emotion|body-part',
      of: '!animal|flora|disease',
    },
    yes: ['Iraq invaded Kuwait in August 1990.', 'The invasion of Ukraine began before dawn.', 'Rwandan troops marched into eastern Congo.'],
    no: ['Weeds invaded the garden.', 'Fans invaded the pitch.', 'The swarm was an invasion of locusts.'],
  },
  {
    id: ruleId('assault/storm'),
    event: 'ASSAULT',
    verbs: listed(`
             storm, fight {way} <into>, advance <on>, advance <into>, push <toward>, push <towards>, close in <on>, assault, break <into>, capture, recapture, retake, reconquer, conquer, take over, liberate
    `),
    nouns: ['capture', 'recapture', 'conquest', 'retaking', 'storming'],
    actor: 'subj',
    recipient: 'from|obj|of|on|into',
    where: { 'obj|of|on|into': 'territory|structure|place|built', subj: '!company|weather|market|artwork|disease|athlete|official|crowd|private-criminal' },
    yes: ['Rebels stormed the airport at dawn.', 'The column advanced on Goma.', 'The storming of the garrison by marines took a day.'],
    no: ['The photograph captured the mood.', 'The fans stormed the pitch.'],
  },
  {
    id: ruleId('assault/be-responsible'),
    event: 'ASSAULT',
    verbs: listed(`
      
      be responsible <for attack|killing|bombing|massacre|murder|beheading|shelling|strike|raid|violence|blast|explosion|assassination|abduction|kidnapping|atrocity>,
      be guilty <of murder|massacre|killing|genocide|attack>
    `),
    actor: 'subj',
    recipient: 'on|against|of|in',
    where: { subj: '!company|athlete|weather' },
    yes: ['The cartel is responsible for the killings in Juarez.', 'A cell from Aleppo was responsible for the bombing.'],
    no: ['The minister is responsible for health.'],
  },
  {
    id: ruleId('assault/shoot-down'),
    event: 'ASSAULT',
    mode: 'heavy-weapons',
    verbs: listed(`
      shoot down, bring down, down, intercept, knock out, sink, torpedo, scuttle, ram {ship|boat|vessel|trawler}, shot down, shoot down {}, shoot {} <down>, sink {}, intercept {missile|rocket|drone|plane|jet}, hole, ram {ship|boat|vessel|trawler|cutter|ferry|barge}, strike {ship|tanker|vessel|freighter} <with>, down {drone|jet|plane|helicopter|aircraft|missile}, destroy <in air|mid-air>
    `),
    nouns: ['downing', 'shootdown', 'shoot-down', 'sinking', 'torpedoing', 'interception', 'ramming'],
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'destroyed',
    where: { 'obj|of|pre': 'aircraft|ship|missile|vehicle|drone-craft|air-arm', subj: '!weather|disaster|accident|person|civilian' },
    yes: ['Iran shot down a US drone over the strait.', 'The corvette was sunk by a torpedo in 2010.', 'The downing of the airliner killed 298 people.'],
    no: ['The opposition torpedoed the talks.', 'The senate shot down the proposal.', 'A storm sank the ferry.'],
  },

  // firearms
  {
    id: ruleId('assault/come-under-fire'),
    event: 'ASSAULT',
    mode: 'firearms',
    verbs: ['come <under fire>', 'be <under fire>', 'take {fire} <from>', 'draw {fire} <from>'],
    actor: 'from|by',
    recipient: 'subj',
    where: { subj: '!idea|law|policy|proposal|statement|measure', for: '!anything', over: '!anything' },
    yes: ['Three ships came under fire off Massawa.', 'The patrol came under fire from the ridge.'],
    no: ['The minister came under fire for the delay.', 'The plan came under fire.'],
  },
  {
    id: ruleId('assault/open-fire'),
    event: 'ASSAULT',
    mode: 'firearms',
    verbs: listed(`
      open {fire}, open {fire} <on>, open {fire} <at>, fire <on>, fire <at>, fire <into crowd>, fire {shot} <at>, fire {shot} <into>,
      fire {bullet|round|gun|rifle|volley|ammunition}, shoot <at>, shoot <into>, spray <with bullet|gunfire>, spray {bullet}, riddle <with bullet>,
      rake <with gunfire|fire|bullet>, snipe <at>, return {fire}, trade {fire}, exchange {fire|gunfire|shot},
      use {ammunition|bullet} <against>, draw {gun} <on>, trade {shot|gunfire|bullet}, exchange {bullet}, fire back, fire first, fire <over head>,
      empty {magazine} <into>, turn {gun|rifle} <on>, pepper <with bullet|shot>, take {shot|potshot} <at>, loose {volley} <at>, let fly <at>, shoot {way} <into>,
      fire {} <into>, fire indiscriminately, shoot back, shoot first
    `),
    actor: 'subj',
    recipient: 'on|at|into|obj|against',
    where: { 'on|at|into|against': '!sport|weather|problem', obj: '!question|artwork|ball|official|aircraft', subj: '!athlete' },
    yes: ['Police opened fire on demonstrators in Khartoum.', 'Border guards fired at a fishing boat.', 'Soldiers fired shots into the crowd.'],
    no: ['The striker fired over the bar.', 'The reporters fired questions.', 'The minister was fired on Monday.'],
  },
  {
    id: ruleId('assault/shoot'),
    event: 'ASSAULT',
    mode: 'firearms',
    verbs: listed(`
      shoot, shoot dead, gun down, machine-gun, shoot up, cut down, shoot <in head|leg|chest|back>, shoot <to death>, mow down, pick off,
      execute <with shot>
    `),
    actor: 'subj',
    recipient: 'obj',
    where: {
      obj: '!artwork|sport|animal|ball|market|flora|weapon|problem|law|aircraft|missile|goods|emotion|money',
      subj: '!market|athlete|artwork|blaze|private-criminal',
    },
    yes: ['Gunmen shot a judge in Manila.', 'Three marchers were shot dead by soldiers.', 'The mayor was gunned down outside his home.'],
    no: [
      'The boy shot his classmate.',
      'They shot a film in the desert.',
      'He shot a penalty over the bar.',
      'Prices shot up.',
      'Flames shot up from the roof.',
      'Hunters shot a bear.',
    ],
  },
  {
    id: ruleId('assault/shoot-person'),
    event: 'ASSAULT',
    mode: 'firearms',
    verbs: ['shoot', 'shoot dead', 'gun down', 'cut down', 'mow down', 'shoot <in head|leg|chest|back|face>'],
    actor: 'subj',
    recipient: 'obj',
    where: { obj: 'person|official|armed-group|police|force|crowd|diplomat !athlete|artwork', subj: '!market|athlete|artwork|private-criminal' },
    yes: ['Guards shot a bomber at the gate.', 'A sniper shot two peacekeepers.'],
    no: ['He shot a lynx.', 'The champion shot two under par.'],
  },
  {
    id: ruleId('assault/shooting'),
    event: 'ASSAULT',
    mode: 'firearms',
    nouns: listed(`
      shooting, gun attack, shooting attack, shooting spree, mass shooting, drive-by shooting, fatal shooting, sniper fire, sniper attack,
      small-arms fire, arms fire, arm fire, machine-gun fire, rifle fire, automatic fire, gunfire, live fire, shooting incident, shooting death, gun battle, gun violence, shooting rampage
    `),
    actor: 'subj',
    recipient: 'obj|at|on|against',
    where: { of: '!artwork|sport|animal', pre: '!sport|artwork' },
    yes: ['The shooting of two policemen set off riots.', 'Sniper fire from the ridge hit a patrol.'],
    no: ['The shooting of the film took a year.', 'The film shooting took a year.'],
  },
  {
    id: ruleId('assault/clash'),
    event: 'ASSAULT',
    verbs: listed(`
      clash, skirmish, clash <with>, fight <with>, battle <with>, exchange {fire} <with>, trade {fire} <with>, trade {blow} <with>,
      engage <in battle|combat|fighting|firefight>, come <to blow>, do {battle}, trade {blow}, exchange {blow}, fight {other}, battle {other}, fight {war|battle} <with>, fight {war|battle} <against>, exchange {fire|gunfire|shot|artillery|shell|rocket|missile}, trade {fire|gunfire|shot|rocket|shell|strike|missile}, exchange {fire|gunfire} <across>, battle {}, fight, fight {}, lock <in battle|combat|fighting>, engage <in fighting|clash|battle|skirmish>, take on {army|rebel|troop|militant}
    `),
    nouns: listed(`
      clash, skirmish, firefight, gunfight, gunbattle, shootout, shoot-out, fighting, battle, exchange <of fire|gunfire|shelling|shot|artillery|missile|rocket>, cross-border fire, heavy fighting, cross-border clash, cross-border firing, duel <of artillery>, artillery duel, artillery exchange, gun duel, border clash, armed clash,
      street fighting, hostilities, combat, pitched battle, naval battle, street battle, military confrontation, armed conflict, civil war, dogfight
    `),
    actor: 'subj|between|with|of',
    reciprocal: true,
    where: {
      subj: '!athlete|artwork|sport|rivalry|problem|company',
      between: '!athlete|sport|idea|problem|company|rivalry',
      pre: '!attack-idiom|sport|market|labour|contest-word',
      over: '!law|idea|market|problem|artwork|money',
      for: '!sport|market|job|good-name',
      against: '!problem|disease|market|athlete|weather',
      with: '!disease|problem|market|athlete|weather',
      obj: '!problem|disease|weather|blaze|market',
    },
    yes: [
      'Indian and Chinese soldiers clashed in the Galwan valley.',
      'Clashes between the army and rebels broke out near Goma.',
      'The militia clashed with police.',
    ],
    no: [
      'The takeover battle between the brewers is over.',
      'The ministers clashed over the budget.',
      'Her battle with cancer was long.',
      'The teams clash in the cup on Sunday.',
    ],
  },
  {
    id: ruleId('assault/fight-goes-on'),
    event: 'ASSAULT',
    verbs: ['fight', 'fight <in>', 'fight <near>', 'fight <around>', 'fight <for control>', 'battle <for control>', 'fight {battle}'],
    actor: 'subj',
    recipient: 'against|with',
    where: {
      subj: 'force|armed-group|tribal-fighter !athlete|animal|police',
      for: '!idea|cause|job',
      against: '!disease|problem|blaze|crime',
      obj: '!disease|problem|blaze|emotion',
    },
    yes: ['Rebels and soldiers fought near the airport.', 'Militiamen battled for control of the bridge.'],
    no: ['Soldiers fought the blaze.', 'The rebels fought for reform of the law.'],
  },
  {
    id: ruleId('assault/fighting-rages'),
    event: 'ASSAULT',
    verbs: ['rage', 'flare', 'flare up', 'erupt', 'break out', 'continue', 'intensify', 'subside', 'resume', 'spread', 'take {place}'],
    actor: 'between',
    reciprocal: true,
    recipient: 'with|against',
    where: { subj: 'battle-word !sport|athlete|emotion', over: '!law|idea|market|problem|artwork|money', 'between|with': '!athlete|sport|company|idea' },
    yes: ['Heavy shelling resumed on Friday.', 'Battles raged around the airport.'],
    no: ['A row erupted over the budget.', 'Debate raged in the senate.'],
  },

  {
    id: ruleId('assault/fight'),
    event: 'ASSAULT',
    verbs: listed(`
      fight, battle, combat, engage, fight <against>, battle <against>, wage {war}, wage {war|campaign|insurgency} <against>, wage {war} <on>,
      go <to war>, make {war} <on>
    `),
    actor: 'subj',
    recipient: 'obj|against|on|with',
    where: {
      obj: 'armed-group|force|party|police|crowd !disease|problem|disaster',
      subj: '!athlete|company|market',
      'against|on|with': '!problem|disease|market|crime|weather|goods|idea',
    },
    yes: ['Kurdish units fought Islamic State for four months.', 'The junta battled insurgents in Sagaing.'],
    no: ['Doctors fought the virus.', 'Firefighters battled the flames.', 'Brussels wages war on plastic.'],
  },

  {
    id: ruleId('assault/rout'),
    event: 'ASSAULT',
    verbs: listed(`
      rout, repel, repulse, beat back, push back, throw back, drive back, drive off, drive out, drive <from>, drive <out>, dislodge, flush <from>, flush out, overpower,
      overwhelm, hunt down, push <from>, chase <from>, root out, smoke out, fight off, beat off, dislodge <from>, clear <from>
    `),
    actor: 'subj',
    recipient: 'obj',
    where: {
      obj: 'armed-group|force !athlete',
      subj: '?party|force|armed-group|police|official|person|crowd !athlete|sport|company|weather|disease',
    },
    yes: ['Government troops drove the insurgents from the caves.', 'The garrison beat back the attackers twice.'],
    no: ['The bank fought off a bidder.', 'The hosts overwhelmed the visiting squad.'],
  },

  // primitive weapons
  {
    id: ruleId('assault/stab'),
    event: 'ASSAULT',
    mode: 'primitive',
    verbs: listed(`
      stab, knife, stab <to death>, hack <to death>, hack <with machete|axe>, stone <to death>, slash, bludgeon, bludgeon <to death>, beat <to death>,
      burn <to death>, burn alive, set alight, lynch, slit {throat}, cut {throat},
      attack <with knife|machete|axe|sword|hammer|acid|stone|club|spear|stick|bar|arrow|bow|pitchfork|catapult|razor|scissors|screwdriver|bat>,
      fight <with knife|machete|axe|club|stone|spear|stick|bar|arrow|bow|pitchfork>, ambush <with machete|axe|club|spear|bar|arrow>,
      drive off <with machete|club|spear|bar|arrow|bow|stick>, meet <with machete|axe|club|spear>, kill <with machete|axe|knife|club|spear|arrow|hammer>,
      wound <with machete|axe|knife|club|spear|arrow|hammer>, clash <with machete|axe|knife|club|spear|arrow|stick>, fling {acid} <at>, fling {acid} <in>,
      throw overboard, push overboard, cut off {head|hand|ear}, throw {acid} <at>, ram {car|truck|van|vehicle} <into>,
      drive {car|truck|van|vehicle} <into crowd|pedestrian|people|group>, plough <into crowd|pedestrian|people>, plow <into crowd|pedestrian|people>,
      strangle, strangle <to death>, run over, crucify, impale, scalp
    `),
    nouns: listed(`
      stabbing, knife attack, machete attack, axe attack, acid attack, stabbing attack, stabbing spree, car-ramming attack, ramming attack,
      vehicle attack, spear attack, club attack, vehicle ramming, car ramming, lynching, stoning, sword attack, arrow attack, hammer attack
    `),
    actor: 'subj',
    recipient: 'obj|on|of|at|into',
    where: { obj: '!market|food|money|job|problem|artwork|structure|law', subj: '!market|company|weather|private-criminal' },
    yes: ['A man stabbed two tourists in Hurghada.', 'The herders were hacked to death with machetes.', 'A driver rammed a truck into the crowd in Nice.'],
    no: ['A husband stabbed his wife.', 'The bank slashed rates.', 'He had a stab at the title.', 'Retailers slashed prices.'],
  },

  // beat, torture, sexual violence
  {
    id: ruleId('assault/beat'),
    event: 'ASSAULT',
    mode: 'beat',
    verbs: listed(`
      beat up, beat <with baton|stick|club|rod|whip|fist|belt|butt>, flog, whip, cane, thrash <with stick|baton>, manhandle, rough up, maul,
      kick <in head|stomach>, mistreat, maltreat, ill-treat, brutalise, brutalize, set upon, jostle, batter <with baton|club>, lash, club, spit <at>,
      drag <from car|home|house|bus>, drag <by hair>, throw <to ground>, knock <to ground>, pin <to ground>, break {jaw|arm|leg|nose|rib|tooth|finger|bone|skull} <of>,
      punch <in face|stomach|head>, slap <in face>, give {thrashing|beating|kicking|hiding|lash|slap|stroke}, receive {lash|beating}, get {lash|beating},
      kick <to death>, scuffle <with>, tussle <with>, trade {punch}, exchange {punch}, birch, belabour, cudgel, whack, horsewhip, beat black, beat unconscious
    `),
    nouns: listed(`
      scuffle, brawl, punch-up, fistfight, melee, thrashing, fisticuffs, beating, flogging, caning, whipping, mistreatment, maltreatment, ill-treatment, brutality, police brutality, police violence, physical assault,
      physical attack, lashing, battering
    `),
    actor: 'subj',
    recipient: 'obj|of|against|on|at',
    where: {
      obj: '!food|animal|ball|sport|market|problem|artwork|athlete|structure|law',
      subj: '!weather|animal|athlete|market|disaster',
      of: '!food|athlete',
    },
    yes: ['Police beat up a reporter in Minsk.', 'Detainees were flogged by their guards.', 'The beating of a motorist by officers was filmed.'],
    no: ['Whip the cream until stiff.', 'A storm lashed the coast.', 'The bear mauled the hunter.'],
  },
  {
    id: ruleId('assault/beat-person'),
    event: 'ASSAULT',
    mode: 'beat',
    verbs: ['beat', 'kick', 'thrash', 'pepper-spray'],
    actor: 'subj',
    recipient: 'obj',
    where: { subj: 'police|armed-group|force|crowd|party', obj: 'person|crowd|police' },
    yes: ['Riot police beat protesters in Harare.', 'Journalists were kicked by militiamen.'],
    no: ['The striker beat the goalkeeper.', 'Brazil beat Chile.', 'Protesters beat drums.'],
  },
  {
    id: ruleId('assault/assault-person'),
    event: 'ASSAULT',
    mode: 'beat',
    verbs: ['assault', 'hit', 'beat', 'slap', 'punch', 'strike'],
    actor: 'subj',
    recipient: 'obj',
    where: {
      obj: 'person|official|diplomat|police',
      subj: '!weather|disaster|disease|accident|vehicle|athlete|market|problem|idea|animal|violence|weapon|emotion|private-criminal|no-doer',
    },
    yes: ['A guard assaulted a photographer in Tbilisi.', 'The mayor of Lima was slapped by a protester.'],
    no: ['Grief struck the family.', 'A lorry hit a pedestrian.'],
  },
  {
    id: ruleId('assault/torture'),
    event: 'ASSAULT',
    mode: 'torture',
    contexts: ['human_rights'],
    verbs: listed(`
      torture, waterboard, electrocute, torment, subject <to torture|abuse|waterboarding|ill-treatment>, torture <to death>, mutilate, dismember,
      disfigure, maim, starve <to death>, use {torture} <on>, inflict {torture}, give {shock}, apply {shock} <to>, pull out {nail|fingernail|tooth}, draw {tooth|nail},
      hang <by wrist|foot|arm|ankle>, suspend <by wrist|foot|arm|ankle>, suspend <from ceiling|hook|bar>, string up, burn <with cigarette|iron|rod>,
      deprive <of sleep>, keep naked, keep blindfolded, hold blindfolded, force <into position>, hang <from ceiling|hook>
    `),
    nouns: ['torture', 'waterboarding', 'mutilation', 'electric shock', 'dismemberment', 'mock execution', 'stress position', 'sleep deprivation'],
    actor: 'subj',
    recipient: 'obj|of|on|against',
    where: { obj: '!artwork|animal|emotion|problem', subj: '!emotion|problem|accident|weather' },
    yes: [
      'Guards tortured prisoners at the base.',
      'The torture of detainees by the secret police went on for years.',
      'He was waterboarded by the agency in 2003.',
    ],
    no: ['The memory tortured him.', 'A cable electrocuted the worker.'],
  },
  {
    id: ruleId('assault/sexual'),
    event: 'ASSAULT',
    mode: 'sexual',
    contexts: ['gender'],
    verbs: listed(`
      rape, gang-rape, molest, grope, assault sexually, abuse sexually, force <into prostitution|slavery>, enslave,
      force {himself|themselves|itself|self} <on>, sodomise, sodomize, ravish, violate {woman|girl|prisoner|nun}, abuse {girl|woman|boy}, keep <as slave>, hold <as slave>,
      use <as slave>, sell <into slavery>
    `),
    nouns: listed(`
      rape, gang rape, sexual assault, sexual abuse, sex slave, sexual slave, sexual torture, sexual violence, sexual attack, mass rape, molestation, sexual slavery, child abuse,
      indecent assault
    `),
    actor: 'subj',
    recipient: 'obj|of|on|against',
    where: { pre: '!flora', obj: '!flora|territory', of: '!flora|territory' },
    yes: ['Soldiers raped women in the occupied villages.', 'The sexual abuse of refugees by guards was documented.'],
    no: ['Fields of oilseed rape were in flower.', 'The charity fights for survivors.'],
  },

  // abduct
  {
    id: ruleId('assault/abduct'),
    event: 'ASSAULT',
    mode: 'abduct',
    verbs: listed(`
      abduct, kidnap, hijack, take hostage, hold hostage, take {hostage|captive|prisoner}, hold {hostage|captive}, seize {hostage}, take captive,
      take prisoner, hold captive, carry off, snatch, snatch <from home|street|bus>, make off <with hostage>, hold <for ransom>, hold <to ransom>,
      take <into captivity>, carjack, use <as shield>, hold <as shield>, shanghai, commandeer
    `),
    nouns: listed(`
      abduction, kidnapping, kidnap, hijacking, hijack, hostage-taking, hostage taking, hostage crisis, hostage situation, enforced disappearance,
      forced disappearance, carjacking, mass kidnapping, skyjacking
    `),
    actor: 'subj',
    recipient: 'obj|of',
    where: {
      obj: '!speech|sport|artwork|idea|market|talks|problem|law|goods|territory|structure|emotion',
      of: '!territory|structure|market|emotion|pastime',
      subj: '!sport|artwork|market|private-criminal|no-doer',
    },
    yes: [
      'Gunmen abducted two hundred schoolgirls in Borno.',
      'A Kuwaiti airliner was hijacked in 1988.',
      'The kidnapping of the priests shocked Port-au-Prince.',
    ],
    no: ['The debate was hijacked by populists.', 'She snatched a late goal.', 'He snatched the phone and ran.'],
  },
  {
    id: ruleId('assault/hijack-craft'),
    event: 'ASSAULT',
    mode: 'abduct',
    verbs: ['hijack', 'skyjack', 'hijack {}', 'commandeer', 'seize {airliner|plane|bus|jet}', 'hold up {train|bus}'],
    nouns: ['hijacking <of>', 'hijack <of>', 'hijacking'],
    actor: 'subj',
    recipient: 'obj|of',
    thing: 'obj|of',
    where: { 'obj|of|pre': 'ship|aircraft|people-carrier|vehicle', subj: '?armed-group|person|crowd|party !officer|artwork' },
    yes: ['Pirates hijacked an oil tanker off Nigeria.', 'The hijacking of the ferry ended in Benghazi.'],
    no: ['The debate was hijacked by populists.'],
  },

  {
    id: ruleId('assault/take-people'),
    event: 'ASSAULT',
    mode: 'abduct',
    verbs: listed(`
      take, take away, seize, grab, snatch, carry away, drag away, drag off, lead away, march off, march away, hold, keep, whisk away, spirit away, stop, detain, capture, bundle <into>,
      make off <with>, drive off <with>, lead <into>
    `),
    actor: 'subj',
    recipient: 'obj|with',
    where: { subj: 'armed-group !police|athlete|crowd', 'obj|with': 'person|official|diplomat|crowd|displaced !armed-group|idea|athlete' },
    yes: ['Gunmen took forty passengers from a bus near Maradi.', 'Rebels are holding the two engineers.', 'Pirates seized the crew off Bonny.'],
    no: ['Police took the man away.', 'The partisan crowd took the fans along.'],
  },
  {
    id: ruleId('assault/take-vehicle'),
    event: 'ASSAULT',
    mode: 'abduct',
    verbs: ['seize', 'hold', 'commandeer', 'storm', 'hold up'],
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    where: { subj: 'armed-group !police|athlete|crowd|force', obj: 'people-carrier|ship|aircraft' },
    yes: ['Gunmen seized a bus near Ganta.', 'Pirates are holding a tanker off Eyl.'],
    no: ['The coastguard seized a trawler.', 'Rebels captured the town.'],
  },
  {
    id: ruleId('assault/bundle'),
    event: 'ASSAULT',
    mode: 'abduct',
    verbs: [
      'bundle <into car|van|jeep|boot|vehicle|truck|lorry|boat|pickup|taxi>',
      'shove <into car|van|boot>',
      'force <into car|van|vehicle|boot>',
      'disappear {}',
    ],
    actor: 'subj',
    recipient: 'obj',
    where: { subj: '!police|officer|official', obj: '?person|official|crowd|diplomat|party' },
    yes: ['Masked men bundled the editor into a van.', 'The mayor was forced into a car by strangers.'],
    no: ['Police bundled the man into a van.'],
  },
  {
    id: ruleId('assault/capture-fighter'),
    event: 'ASSAULT',
    mode: 'abduct',
    verbs: ['capture', 'take <as prisoner|captive|hostage>', 'round up <in battle>'],
    actor: 'subj',
    recipient: 'obj|of',
    nouns: ['capture'],
    where: { 'obj|of': 'force|armed-group|person|official', subj: '!artwork|animal' },
    yes: ['Rebels captured twelve soldiers near Mekelle.', 'A pilot was captured after his jet went down.'],
    no: ['The camera captured the mood.', 'The firm captured a tenth of the market.'],
  },

  // targeted
  {
    id: ruleId('assault/assassinate'),
    event: 'ASSAULT',
    mode: 'targeted',
    verbs: listed(`
      assassinate, behead, decapitate, execute, hang, guillotine, put <to death>, execute <by hanging>, poison, murder,
      carry out {execution|assassination|killing|beheading}, make {attempt} <on life>, attempt {assassination}, try <on life>, poison <with polonium|novichok|thallium|ricin|arsenic>, lace <with poison|thallium|arsenic|ricin|cyanide>,
      spike <with poison|thallium>, garrotte, rub out, send {letter} <with poison>,
      order {assassination|killing|murder|execution}
    `),
    actor: 'subj',
    recipient: 'obj|of',
    where: { obj: 'person|official|armed-group|force|party|diplomat|police|crowd', subj: '!sport|market|athlete|disease|food|private-criminal' },
    yes: ['Agents assassinated the exiled general in Karachi.', 'Four men were executed by the Taliban.', 'The envoy was beheaded by his captors.'],
    no: ['The pilot executed a perfect landing.'],
  },
  {
    id: ruleId('assault/assassination'),
    event: 'ASSAULT',
    mode: 'targeted',
    nouns: listed(`
      assassination, assassination attempt, assassination plot, murder plot, attempt <on life>, attempted assassination, attempted murder, beheading, execution, targeted killing, murder,
      political murder, contract killing, liquidation, hanging, public execution, summary execution, extrajudicial killing, poisoning, decapitation,
      extrajudicial execution, regicide, honour killing, honor killing
    `),
    actor: 'subj',
    recipient: 'obj|of',
    where: { of: '!law|sport|company|market|disease|goods|problem|athlete', pre: '!food|animal|disease' },
    yes: ['The murder of the banker remains unsolved.', 'The assassination of the general by exiles led to war.'],
    no: ['Food poisoning closed the school.', 'The execution of the budget was late.'],
  },
  {
    id: ruleId('assault/eliminate'),
    event: 'ASSAULT',
    mode: 'targeted',
    verbs: ['take out', 'eliminate', 'neutralise', 'neutralize', 'liquidate', 'hunt down'],
    nouns: ['elimination', 'neutralisation', 'neutralization', 'liquidation'],
    actor: 'subj',
    recipient: 'obj|of',
    where: {
      'obj|of': '?armed-group|force|official|diplomat|person !athlete|sport|money|goods|problem|disease|abstract|company',
      subj: 'force|armed-group|police|party|official|officer|aircraft|drone-craft !athlete|company|sport',
    },
    yes: [
      'Special forces eliminated the commander of the cell.',
      'Two snipers were neutralised by the marines.',
      'Turkey eliminated a founder of the party in Iraq.',
    ],
    no: ['Italy eliminated the holders.', 'Brazil eliminated the visiting team.', 'He took out a loan.', 'The firm was liquidated.'],
  },

  // destroy
  {
    id: ruleId('assault/deed-destroys'),
    event: 'ASSAULT',
    mode: 'destroy',
    verbs: listed(`destroy, demolish, flatten, level, raze, wreck, obliterate, wipe out, reduce <to rubble|ash|ruin>, burn down`),
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'destroyed',
    where: { subj: 'violence', obj: 'structure|vehicle|aircraft|ship|weapon|territory|place|built|symbol' },
    yes: ['An Israeli strike destroyed a depot near Homs.', 'The raid flattened the barracks.'],
    no: ['The attack destroyed his confidence.', 'The strike by nurses ruined the season.'],
  },
  {
    id: ruleId('assault/deed-damages'),
    event: 'ASSAULT',
    verbs: listed(`damage, cripple, set <on fire>, set {fire} <to>, set ablaze`),
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'damaged',
    where: { subj: 'violence', obj: 'structure|vehicle|aircraft|ship|weapon|territory|place|built|symbol' },
    yes: ['A Russian drone attack damaged the port of Odesa.', 'The shelling crippled the power plant.'],
    no: ['The attack damaged relations with Rome.', 'The hail damaged the hall.'],
  },
  {
    id: ruleId('assault/destroy'),
    event: 'ASSAULT',
    mode: 'destroy',
    verbs: listed(`
      destroy, demolish, raze, raze <to ground>, flatten, level, burn down, burn <to ground>, tear down, pull down, knock down, bulldoze, wreck, ruin, lay waste, lay {waste} <to>, reduce <to rubble|ash|ruin>,
      turn <to rubble|ruin>, turn <into rubble|ruin>, gut, obliterate, annihilate, pulverise, pulverize, wipe out, smash, smash up, uproot, cut down, chop down, plough under, plow under, trample, dismantle <with bulldozer>, tear up,
      rip down, rip up, hack down, batter down, shoot up, sack, despoil, reduce <to ashes>, blast <to rubble>
    `),
    nouns: listed(`
      demolition, destruction, razing, bulldozing, levelling, leveling, annihilation, obliteration, wrecking
    `),
    actor: 'subj',
    recipient: 'obj|of|to',
    thing: 'obj|of|to',
    state: 'destroyed',
    where: {
      'obj|of|to|pre': 'structure|vehicle|aircraft|ship|weapon|flora|territory|place|built|symbol',
      subj: '!weather|disaster|accident|animal|disease|athlete|market|flora|idea|problem|private-criminal',
      in: '!accident|weather|disaster|blaze',
      by: '!accident|weather|disaster|blaze',
    },
    yes: [
      'Bulldozers demolished the homes of two families in Jenin.',
      'The mosque was razed by a mob in Ayodhya.',
      'The destruction of the statues by the Taliban caused outrage.',
      'The office was destroyed in an explosion at noon.',
    ],
    no: [
      'The hurricane destroyed the harbour.',
      'Inflation wiped out their savings.',
      'The champion demolished his opponent.',
      'The school was destroyed in a flood.',
    ],
  },
  {
    id: ruleId('assault/set-on-fire'),
    event: 'ASSAULT',
    mode: 'destroy',
    verbs: listed(`torch, burn, set {fire} <to>, set <on fire>, set ablaze, set alight, set light, set {alight}, put <to flame>, put <to torch>`),
    nouns: listed(`arson, arson attack, torching, burning`),
    actor: 'subj',
    recipient: 'obj|of|to',
    thing: 'obj|of|to',
    state: 'damaged',
    where: {
      'obj|of|to|pre': 'structure|vehicle|aircraft|ship|weapon|flora|territory|place|built|symbol',
      subj: '!weather|disaster|accident|animal|disease|athlete|market|flora|idea|problem',
      in: '!accident|weather|disaster|blaze',
      by: '!accident|weather|disaster|blaze',
    },
    yes: ['Rebels torched the depot at Bor.', 'The tanker Blue Heron was set on fire by the militia.'],
    no: ['A lightning set the barn on fire.', 'He burned the toast.'],
  },
  {
    id: ruleId('assault/destroy-people'),
    event: 'ASSAULT',
    verbs: listed(`
      wipe out, annihilate, exterminate, massacre, slaughter, butcher, decimate, gas, commit {genocide|massacre|atrocity}, cleanse,
      carry out {massacre|genocide|pogrom}
    `),
    nouns: listed(`
      massacre, slaughter, genocide, ethnic cleansing, extermination, carnage, bloodbath, pogrom, mass killing, mass murder, atrocity, butchery,
      mass execution, crime <against humanity>
    `),
    contexts: ['human_rights'],
    actor: 'subj',
    recipient: 'obj|of|against',
    where: { obj: '!animal|market|money|food|problem|sport|goods|flora', of: '!animal|market', subj: '!athlete|disease|weather|disaster|market|animal' },
    yes: [
      'The militia massacred villagers at El Mozote.',
      'The genocide of the Tutsi lasted a hundred days.',
      'Ethnic cleansing by the army emptied the valley.',
    ],
    no: ['Sheep are slaughtered for the feast.', 'The visitors were massacred 7-0 by a disease of nerves.', 'Frost decimated the grapes.'],
  },
  {
    id: ruleId('assault/damage'),
    event: 'ASSAULT',
    mode: 'destroy',
    verbs: listed(`
      damage, sabotage, ransack, loot, pillage, plunder, trash, cripple, hole, cause {damage} <to>, inflict {damage} <on>, disable,
      break {window} <of>, knock out
    `),
    nouns: ['sabotage', 'damage', 'looting', 'plunder', 'pillage', 'ransacking', 'act <of sabotage>', 'wrecking', 'sacking'],
    actor: 'subj',
    recipient: 'obj|of|to|on',
    thing: 'obj|of|to|on',
    state: 'damaged',
    where: {
      'obj|of|to|on': 'structure|aircraft|ship|vehicle|utility|built|cable-line',
      subj: '!weather|disaster|accident|animal|market|problem|vehicle|idea|disease|athlete|company',
      pre: '!weather|disaster|accident',
      in: '!accident|weather|disaster',
      by: '!accident|weather|disaster',
    },
    yes: ['A mine damaged the tanker off Fujairah.', 'Looters ransacked the museum in Baghdad.', 'The embassy was damaged by shells.'],
    no: ['The storm damaged the bridge.', 'The leak damaged his reputation.', 'A bus hit the wall.'],
  },

  {
    id: ruleId('assault/cut-cable'),
    event: 'ASSAULT',
    mode: 'destroy',
    contexts: ['military'],
    verbs: ['cut', 'sever', 'cut through', 'slash', 'saw through', 'damage', 'sabotage', 'snap', 'blow up', 'rupture', 'tear up', 'puncture'],
    nouns: ['cutting', 'severing', 'sabotage'],
    actor: 'subj',
    recipient: 'obj|of',
    thing: 'obj|of',
    state: 'damaged',
    where: { 'obj|of': 'cable-line', subj: 'armed-group|ship|force|civilian|party|rioter !weather|disaster|accident|company|animal' },
    yes: ['Saboteurs severed the railway line near Bremen.', 'A tanker had cut the undersea cable, Helsinki said.'],
    no: ['A storm cut the power line.', 'An anchor cut the cable.'],
  },

  {
    id: ruleId('assault/use-force'),
    event: 'ASSAULT',
    verbs: listed(`use {force}, resort <to force>, employ {force}, retake <by force>, take back <by force>`),
    actor: 'subj',
    recipient: 'against|on',
    where: { subj: '?party|official|armed-group|force|organisation|police !athlete|company|weather|idea|artwork' },
    yes: ['The bloc could use force if the deadline passed.', 'The junta resorted to force.'],
    no: ['The plumber used force on the valve.', 'He did it by force of habit.'],
  },

  // crowd-control
  {
    id: ruleId('assault/crowd-control'),
    event: 'ASSAULT',
    mode: 'crowd-control',
    contexts: ['repression'],
    verbs: listed(`
      fire {gas|teargas|canister|pellet|grenade|cannon} <at>, fire {gas|teargas|canister|pellet|cannon},
      fire {bullet} <at protester|demonstrator|crowd>, use {gas|teargas|cannon|baton|spray|pellet}, use {force} <against>, use {force} <on>, tear-gas,
      teargas, disperse <with gas|teargas|cannon|baton|force|bullet|spray>, break up <with gas|teargas|cannon|baton|force>,
      disperse {protest|protester|demonstrator|demonstration|crowd|rally|march|rioter},
      break up {protest|demonstration|rally|march|sit-in|crowd|gathering}, baton-charge, charge {protester|demonstrator|crowd|marcher},
      quell {protest|riot|uprising|demonstration|unrest|revolt}, put down {protest|riot|uprising|rebellion|revolt|mutiny|demonstration},
      crush {protest|uprising|rebellion|revolt|demonstration|dissent|mutiny}, suppress {protest|demonstration|uprising|riot|revolt|rebellion},
      clear {protester|demonstrator|square|camp|encampment}, deploy {gas|cannon} <against>, scatter {protester|demonstrator|crowd},
      turn {hose|cannon|dog|baton} <on>, spray {gas|pepper|dye|water} <at>, spray {gas|pepper|dye|water} <over>, spray {gas|pepper|dye|water} <on>,
      lob {gas|canister|teargas}, lob {gas|canister} <at>, charge {line|picket|student|striker|picketer|marcher}, wade <into crowd>, drive back {crowd|protester|demonstrator},
      push back {crowd|protester|demonstrator}, beat back {crowd|protester|demonstrator}, break up <with whip|club>, hose, water-cannon, kettle,
      use {gas|baton|cannon} <against>, chase {protester|demonstrator}, clear <with gas|baton|cannon>, chase <with baton>
    `),
    nouns: listed(`
      baton charge, use <of force>, violent repression, violent crackdown, bloody crackdown, deadly crackdown, brutal crackdown, tear gas,
      violent dispersal, dispersal, suppression
    `),
    actor: 'subj',
    recipient: 'at|against|on|obj|of',
    where: { 'obj|at|against|on|of': '!problem|emotion|disease|weather|market|blaze', subj: '!weather|artwork' },
    yes: [
      'Police fired tear gas at students in Nairobi.',
      'The sit-in in Khartoum was broken up by paramilitaries.',
      'The uprising was crushed by tanks in 1956.',
    ],
    no: ['Rain dispersed the fog.', 'The bank used force of habit as an excuse.', 'The crowd dispersed peacefully.'],
  },

  // unconventional
  {
    id: ruleId('assault/unconventional'),
    event: 'ASSAULT',
    mode: 'unconventional',
    contexts: ['cbrn'],
    verbs: listed(`
      gas, use {sarin|chlorine|gas|agent|weapon} <against>, attack <with gas|sarin|chlorine|weapon|agent>, release {sarin|gas|chlorine|agent},
      poison <with agent|polonium|novichok|gas|sarin>, unleash {gas|sarin|chlorine}, nuke, poison {well|reservoir}
    `),
    nouns: listed(`
      chemical attack, gas attack, sarin attack, chlorine attack, biological attack, nuclear attack, nuclear strike, anthrax attack,
      radiological attack, atomic bombing, toxic attack, dirty bomb
    `),
    actor: 'subj',
    recipient: 'obj|on|against|in|of',
    where: { obj: '!animal|disease', subj: '!animal|company|weather|disaster' },
    yes: ['The regime gassed the town of Halabja in 1988.', 'A sarin attack on the Tokyo subway killed thirteen.'],
    no: ['The plant released carbon.', 'Badgers were gassed to stop the disease among animals.'],
  },

  // the general words
  {
    id: ruleId('assault/violate-truce'),
    event: 'ASSAULT',
    contexts: ['military'],
    verbs: ['violate', 'break', 'breach', 'shatter', 'flout', 'infringe', 'disregard', 'collapse', 'break {ceasefire|cease-fire|truce|armistice|moratorium}'],
    nouns: listed(`
      ceasefire violation, truce violation, ceasefire breach, cease-fire violation, armistice violation,
      violation <of ceasefire|truce|armistice|cease-fire>
    `),
    actor: 'subj',
    recipient: 'with|against|of',
    thing: 'obj|of',
    state: 'violated',
    where: { 'obj|of|pre': 'truce' },
    yes: ['Both armies violated the ceasefire in Karabakh.', 'The truce was broken by the militia within hours.'],
    no: ['Regulators say the bank violated the rules.'],
  },
  {
    id: ruleId('assault/launch-attack'),
    event: 'ASSAULT',
    verbs: listed(`
      launch {attack|assault|raid|offensive|strike|counteroffensive|counterattack|invasion|bombardment|ambush|incursion|operation|onslaught},
      carry out {attack|assault|raid|strike|bombing|ambush|operation|shooting|incursion|shelling|bombardment},
      mount {attack|assault|raid|offensive|invasion|ambush|incursion|operation|counterattack}, stage {attack|raid|ambush|assault|incursion|bombing},
      conduct {attack|raid|strike|bombing|incursion}, perpetrate {attack|massacre|bombing|violence}, commit {attack|murder|killing|violence},
      unleash {attack|assault|barrage|offensive|bombardment|violence|terror|strike}, begin {offensive|assault|bombardment|invasion|attack},
      start {offensive|assault|bombardment|war}, deliver {strike|attack}, execute {attack|strike|raid}, make {attack} <on>,
      order {attack|strike|assault|raid|invasion|offensive}, press {attack|assault|offensive},
      resume {attack|offensive|bombing|shelling|strike|hostility|fighting}, intensify {attack|offensive|bombing|shelling|strike|bombardment},
      step up {attack|offensive|bombing|shelling|strike}, commence {attack|assault|offensive|bombing|shelling}, spearhead {attack|assault|offensive},
      lead {attack|assault|raid|offensive} <on>, coordinate {attack|assault|raid}
    `),
    actor: 'subj',
    recipient: 'on|against|at|in',
    where: {
      pre: '!attack-idiom|sport|market|speech',
      subj: '!official|company|market|artwork|athlete|critic|labour',
      'on|against|at|in': '!law|market|idea|problem|speech|sport|artwork|disease|crime',
    },
    yes: [
      'Boko Haram launched an attack on a garrison in Chad.',
      'An assault was mounted against the palace by mutineers.',
      'The army carried out raids in Nablus.',
    ],
    no: ['Unions launched an attack on the budget.', 'The retailer launched an offensive on the market in frozen food.'],
  },
  {
    id: ruleId('assault/claim-responsibility'),
    event: 'ASSAULT',
    ownWord: true,
    verbs: listed(`
      claim {responsibility} <for>, claim {responsibility}, claim {attack|bombing|killing|raid|assassination|blast|shooting|strike|kidnapping|hit},
      take {responsibility} <for attack|bombing|killing|blast|raid|explosion>, admit {killing|attack|murder|bombing|shooting|raid},
      admit <to killing|attack|murder>, confess <to killing|attack|murder|bombing>, own {attack}
    `),
    nouns: ['claim <of responsibility>'],
    actor: 'subj',
    recipient: 'on|against|of|at',
    where: { for: '!market|problem|sport|artwork|job', subj: '!athlete|company' },
    yes: ['A splinter group claimed responsibility for the bombing.', 'The attack on the hotel was claimed by Al-Shabaab.'],
    no: ['The coach claimed responsibility for the penalty.', 'She claimed her luggage.'],
  },
  {
    id: ruleId('assault/burn-the-dead'),
    event: 'ASSAULT',
    verbs: [
      'burn {body|corpse|remains}',
      'set {body|corpse|remains} <on fire>',
      'mutilate {body|corpse}',
      'desecrate {body|corpse}',
      'dismember {body|corpse}',
    ],
    actor: 'subj',
    recipient: 'of',
    where: { subj: '!company|weather' },
    yes: ['The gunmen burned the body of the driver.', 'The body was set on fire by the guards.'],
    no: ['The family burned incense.', 'He set the house on fire.'],
  },
  {
    id: ruleId('assault/strike-again'),
    event: 'ASSAULT',
    verbs: ['strike again', 'strike back', 'hit back <with missile|drone|rocket|strike|artillery>'],
    actor: 'subj',
    recipient: 'at|against',
    where: { subj: 'party|force|armed-group !athlete|company|labour|sport', over: '!anything', for: '!anything' },
    yes: ['The rebels struck again at dawn.', 'The army will strike back.'],
    no: ['The storm struck again.', 'The teachers will strike again in May.'],
  },
  {
    id: ruleId('assault/attack'),
    event: 'ASSAULT',
    verbs: listed(`
      attack, ambush, raid, assail,  strike <at>, hit back <at>, counterattack, set about, mob, swoop <on>, descend <on>, retaliate <against>,
      strike back <at>
    `),
    actor: 'subj',
    recipient: 'obj|at|on|against',
    where: {
      obj: '!law|idea|problem|market|artwork|speech|statement|sport|disease|food|body-part|animal|emotion|bargain|job|agreement|good-name',
      subj: '!weather|disaster|disease|accident|market|animal|athlete|company|idea|problem|emotion|critic|private-criminal',
      for: '!idea',
      in: '!statement',
      over: '!idea|law|problem|market',
    },
    yes: ['Armed men attacked a mine in Burkina Faso.', 'The convoy was ambushed by insurgents near Kidal.'],
    no: [
      'The paper attacked the credibility of the witness.',
      'The virus attacks the lungs.',
      'Critics attacked the play.',
      'An earthquake struck the city.',
      'The opposition attacked the plan.',
      'The two sides struck a deal.',
    ],
  },
  {
    id: ruleId('assault/attack-target'),
    event: 'ASSAULT',
    verbs: ['attack', 'ambush', 'raid', 'assail', 'assault', 'set upon', 'swoop <on>', 'strike <at>', 'hit back <at>', 'counterattack', 'attack {}', 'storm'],
    actor: 'subj',
    recipient: 'obj|on|at',
    thing: 'obj|on|at',
    where: {
      'obj|on|at': 'structure|built|vehicle|ship|aircraft|force|police|armed-group|displaced|place|mission !sport|artwork|body-part|law|blaze|athlete|abstract',
      subj: '?force|armed-group|party|civilian|crowd|weapon|place !aircraft|athlete|weather|disaster|disease|accident|market|animal|company|critic|media|flora|idea|official|air-arm|suicide-attacker|private-criminal',
    },
    yes: ['American forces attacked rebel targets.', 'A squad of gunmen attacked the cantonment before dawn.', 'They attacked a depot in the north.'],
    no: ['The senator attacked the ministry.', 'The paper attacked the government.', 'The winger attacked the goal.'],
  },
  {
    id: ruleId('assault/hit-mine'),
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: listed(
      `strike {mine|landmine|device|bomb|explosive}, hit {mine|landmine|device|bomb|explosive}, run over {mine|landmine|device|bomb|explosive}, drive over {mine|landmine|device|bomb|explosive}`,
    ),
    recipient: 'subj',
    where: { subj: 'vehicle|ship|force|person' },
    yes: ['The convoy struck a mine near Gao.', 'A lorry hit a landmine in Chad.'],
    no: ['The lorry hit a tree.', 'Jets hit the mine at Tasiast.'],
  },
  {
    id: ruleId('assault/hit-target'),
    event: 'ASSAULT',
    verbs: ['strike {}', 'hit {}', 'target {}', 'strike <into>', 'strike <on>', 'target <in strike|raid|attack>', 'single out <for attack>'],
    actor: 'subj',
    recipient: 'obj|on|into',
    thing: 'obj|on|into',
    state: 'damaged',
    where: {
      'obj|on|into':
        '?structure|built|territory|armed-group|force|police|place|ship|aircraft|vehicle|weapon !sport|abstract|market|artwork|body-part|animal|flora',
      subj: 'violence|weapon|missile|shell|explosive|aircraft|air-arm|force|armed-group|party !athlete|labour|market',
    },
    yes: ['A rocket hit the power plant at Zaporizhzhia.', 'Ethiopian forces struck Mekelle overnight.'],
    no: ['A blizzard hit the town.', 'The campaign targets young people.', 'A bus hit the bridge.', 'Teachers strike every May.', 'Ghana hit the bar twice.'],
  },
  {
    id: ruleId('assault/attack-with-weapons'),
    event: 'ASSAULT',
    verbs: ['attack <with missile|drone|rocket|boat|projectile|shell|mortar|explosive|torpedo|bomb>', 'ram {}', 'attack {}'],
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    state: 'damaged',
    where: { obj: 'ship', subj: '!weather|accident|animal|critic|company' },
    yes: ['The ferry was attacked with rockets off Massawa.', 'The tanker Blue Heron was rammed by an unmanned boat.'],
    no: ['The critic attacked the ship of state.', 'A whale rammed the yacht.'],
  },
  {
    id: ruleId('assault/was-struck'),
    event: 'ASSAULT',
    verbs: ['strike', 'hit', 'target'],
    recipient: 'obj',
    thing: 'obj',
    state: 'damaged',
    where: { obj: 'structure|built|ship|force|vehicle !abstract', subj: '!anything', 'in|by|during': '!weather|disaster|accident|blaze' },
    yes: ['The hospital was struck on Tuesday.', 'Two tankers were hit overnight off Hodeidah.', 'The airfield was targeted at dawn.'],
    no: ['The bridge was hit in the floods.', 'A bargain was struck on Tuesday.', 'The train was hit by a lorry.'],
  },
  {
    id: ruleId('assault/shells-fall'),
    event: 'ASSAULT',
    verbs: listed(`
      rain down <on>, rain <on>, land <on>, land <in>, fall <on>, fall <in>, slam <into>, smash <into>, crash <into>, strike, hit, pierce, rip <into>,
      tear <into>, explode <over>
    `),
    recipient: 'on|into|in|obj|over',
    thing: 'obj|on|into|in',
    state: 'damaged',
    where: { subj: 'missile|shell|explosive', 'on|into|in|obj|over': '!weather|sport|animal' },
    yes: ['Shells rained on the suburbs of Tripoli.', 'Two rockets landed in the compound.'],
    no: ['The plane landed on the runway.', 'A bus crashed into the bridge.'],
  },
  {
    id: ruleId('assault/attack-noun'),
    event: 'ASSAULT',
    nouns: listed(`
      attack, assault, raid, ambush, offensive, incursion, onslaught, counterattack, counter-attack, counteroffensive, counter-offensive,
      terror attack, terrorist attack, armed attack, arson attack, military offensive, cross-border attack, cross-border raid, surprise attack,
      retaliatory attack, retaliatory strike, preemptive strike, pre-emptive strike, military strike, precision strike, commando raid, naval attack,
      aggression, armed aggression, act <of war|terror|terrorism|aggression>, terror campaign, attempted attack, foiled attack, rampage, insurrection,
      military campaign, hit-and-run attack, hate attack, racist attack, mob attack, jihadist attack, rebel attack, militant attack, guerrilla attack,
      military action, cross-border strike, overnight strike, reprisal attack, revenge attack, cattle raid, night raid, dawn raid, dawn attack, night attack, attack <by>
    `),
    actor: 'subj',
    recipient: 'on|against|at|upon|of|in|into',
    where: {
      pre: '!attack-idiom|animal|market|sport|company|computer|media|disease|speech',
      'on|against|at|upon|of': '!law|market|idea|problem|speech|statement|artwork|sport|disease|emotion|agreement|crime|good-name',
      subj: '!animal|disease|athlete|critic|company',
    },
    yes: [
      'The attack on the parliament in Tripoli failed.',
      'A raid by Israeli commandos in Nablus left three dead.',
      'The offensive against Mosul began in October 2016.',
    ],
    no: ['He died of a heart attack.', 'The speech was an attack on the tax plan.', 'The price offensive pleased shoppers.'],
  },
  {
    id: ruleId('assault/strike-noun'),
    event: 'ASSAULT',
    nouns: ['strike', 'reprisal', 'bombing', 'terrorism', 'retaliation'],
    actor: 'subj',
    recipient: 'on|against|at|of|obj',
    where: {
      'on|against|at|of|obj': 'structure|territory|armed-group|force|person|party|place|vehicle|ship|aircraft',
      pre: '!sport|labour|market',
      subj: '!labour|athlete',
    },
    yes: ['The Russian strike on the port of Odesa caused a fire.', 'The bombing of the hotel in Jerusalem killed 91.'],
    no: ['The strike by nurses enters its third week.', 'A lightning strike at the plant was called off.'],
  },
  {
    id: ruleId('assault/kill'),
    event: 'ASSAULT',
    verbs: listed(`
      kill, slay, kill off, claim {life} <of>, claim {life}, leave dead, take {life} <of>, murder, slaughter, cut down, cause {death} <of>,
      leave {dead}, inflict {casualty|loss} <on>
    `),
    actor: 'subj',
    recipient: 'obj|of|on',
    where: {
      obj: '!animal|law|market|pastime|idea|problem|emotion|flora|sport|artwork|disease|speech|job|agreement|talks',
      subj: '!weather|disaster|disease|accident|animal|problem|vehicle|food|flora|private-criminal|no-doer',
      in: '!accident|disease|weather|disaster|sport|blaze',
      by: '!accident|disease|weather|disaster|animal',
    },
    yes: ['The rebels killed nine policemen in Chhattisgarh.', 'Three soldiers were killed in a blast near Mosul.', 'The ambush left seven marines dead.'],
    no: ['The earthquake killed 200 people.', 'The senate killed the bill.', 'Two drivers were killed in a crash.', 'Frost killed the crops.'],
  },
  {
    id: ruleId('assault/die-in-violence'),
    event: 'ASSAULT',
    verbs: listed(`
      die <in>, die <during>, die <as result>, perish <in>, die <from wound|injury|torture>, die <of wound|injury|torture>, die <under torture>,
      lose {life} <in>, succumb <to wound|injury>, die <after attack|shooting|beating|stabbing>, fall <in battle|action|combat>
    `),
    recipient: 'subj',
    where: { 'in|during|from|of|under|after': 'violence|force', subj: '!idea|law|animal|market' },
    yes: ['Eleven villagers died in the shelling of Stepanakert.', 'The general died of his wounds after the ambush.'],
    no: ['He died in hospital of a stroke.', 'The bill died in committee.', 'Six people died in the crash.'],
  },
  {
    id: ruleId('assault/death-noun'),
    event: 'ASSAULT',
    nouns: listed(`
      killing, slaying, fatal shooting, revenge killing, reprisal killing, unlawful killing, violent death, killing spree
    `),
    actor: 'subj',
    recipient: 'obj|of',
    where: { 'obj|of': '!animal|market|law|pastime|flora' },
    yes: ['The killing of the journalist in Istanbul was condemned.', 'Reprisal killings by the militia followed.'],
    no: ['The killing of whales is banned.'],
  },
  {
    id: ruleId('assault/wound'),
    event: 'ASSAULT',
    verbs: ['wound', 'injure', 'maim', 'leave wounded', 'leave injured', 'hurt', 'blind', 'scar', 'cripple'],
    nouns: ['wounding', 'maiming'],
    actor: 'subj',
    recipient: 'obj|of',
    where: {
      'obj|of': 'person|official|force|armed-group|police|crowd|party|diplomat',
      subj: '!measure|weather|disaster|disease|accident|animal|problem|vehicle|idea|market|sport|athlete|blaze|private-criminal',
      in: '!accident|disease|weather|disaster|sport|blaze',
      by: '!accident|disease|weather|disaster|animal',
    },
    yes: ['Shrapnel wounded two reporters in Donetsk.', 'Twelve pilgrims were injured in the attack.', 'The blast injured six guards.'],
    no: ['He injured his knee in the match.', 'Tariffs hurt exporters.', 'Nine passengers were hurt in a derailment.'],
  },
]
