import { ruleId } from '../../domain/id.ts'
import { listed } from './listed.ts'
import type { Predicate } from './predicate.ts'

/**
 * COERCE: to repress or restrict by power that falls short of violence: seizing, restricting, censoring, curfews, martial law,
 * arrests, deportations, withholding, misinformation and cyber attacks. Fighters caught in battle are ASSAULT abduct.
 */
export const coercePredicates: readonly Predicate[] = [
  // arrest
  {
    id: ruleId('coerce/arrest'),
    event: 'COERCE',
    mode: 'arrest',
    contexts: ['legal'],
    verbs: listed(`
      arrest, detain, jail, imprison, apprehend, incarcerate, intern, remand, take <into custody|detention>, place <in custody|detention>,
      place <under arrest>, put <under arrest>, hold <under arrest>, keep <under arrest>, round up,
      hold <in custody|detention|jail|prison|captivity|cell>, keep <in custody|detention|jail|prison>, put <behind bar>, put <in jail|prison|custody>,
      throw <in jail|prison>, throw <into jail|prison>, make {arrest}, carry out {arrest}, order {arrest|detention} <of>, order {arrest},
      hold incommunicado, remand <in custody>, commit <to prison>, send <to prison|jail|camp>, return <to prison|jail|custody>, keep <in isolation>,
      hold <without charge|trial>, put <under guard>, place <under guard>, keep <under guard>, take <in custody>, clap <in iron|irons|jail>,
      throw <into dungeon|cell>, put <in cell|irons>, hold <for questioning>, bring <into custody>, keep locked, lock up, hold <under law>,
      keep <behind bar>, order {} <held>, be <in custody>, place <in solitary>, place <under detention>, detain {}, arrest {},  hold {} <in custody|detention|prison|jail>, order {detention|imprisonment} <of>, carry out {wave} <of arrest>,  re-arrest, rearrest, be <behind bar>, be <under arrest>, spend {year|month|day} <in prison|jail|detention|custody>, languish <in prison|jail>, throw {} <in jail|prison>, send {} <to jail|prison|labour>, transfer <to prison|jail>, confine <to prison|barracks>,  drag <to prison>
    `),
    nouns: listed(`
      arrest, detention, imprisonment, incarceration, internment, house arrest, mass arrest, arbitrary arrest, arbitrary detention, roundup, round-up,
      jailing, wave <of arrest>, detainment, preventive detention, pre-trial detention, police custody, solitary confinement, wave <of arrests>,   incommunicado detention, administrative detention, round-up <of>, arrests, detentions, imprisonments
    `),
    actor: 'subj',
    recipient: 'obj|of',
    where: {
      'obj|of': '!disease|market|problem|emotion|sport|food|idea|law|goods|structure|artwork|speech|thief-people',
      subj: '!weather|disease|market|athlete',
    },
    yes: [
      'Police arrested forty activists in Algiers.',
      'The editor was placed under house arrest.',
      'The arrest of the opposition leader sparked anger.',
      'Two fishermen are held in custody by Tunisia.',
    ],
    no: ['The pickpocket was arrested on the tram.', 'The bank arrested the fall in prices.', 'The decline in the market was arrested.'],
  },
  {
    id: ruleId('coerce/pick-up'),
    event: 'COERCE',
    mode: 'arrest',
    verbs: listed(`
      pick up, take away, lead away, lead off, march off, drag away, drag off, drag <from>, drag <off>, drag <out>, haul off, haul <from>, pull <from>, lead <to>, bundle <into>,
      bring in, remove <from>, grab, snatch, net, bag, haul in, haul away, nab, collar, bust, sweep up, confine, lock up, handcuff, bundle <into van|car>, hold,
      hold <for questioning>, take in, question, interrogate, capture, seize, catch, stop
    `),
    actor: 'subj',
    recipient: 'obj',
    where: { subj: 'police|force|officer', obj: 'person|armed-group|official|diplomat|displaced|crowd|party !protest-event|athlete' },
    yes: ['Border guards picked up nine migrants near Edirne.', 'The student was hauled in by the gendarmes.'],
    no: ['She picked up the children.', 'The nurse held the patient.'],
  },
  {
    id: ruleId('coerce/seize-person'),
    event: 'COERCE',
    mode: 'arrest',
    verbs: ['seize', 'take away', 'lead away', 'drag away', 'pick up', 'round up', 'haul away', 'cart off', 'lead off', 'take <to police|station|barracks>'],
    actor: 'subj',
    recipient: 'obj',
    where: { obj: 'person|official|diplomat|crowd !athlete|armed-group', subj: '!armed-group|emotion|disease|weather|animal|civilian|athlete|company|vehicle' },
    yes: ['The sheikh was seized at a checkpoint.', 'Two editors were led away at dawn.'],
    no: ['Panic seized the crowd.', 'Gunmen seized the priest.'],
  },
  {
    id: ruleId('coerce/be-held'),
    event: 'COERCE',
    mode: 'arrest',
    verbs: [
      'hold',
      'hold <in>',
      'hold <for>',
      'hold <on>',
      'hold <since>',
      'hold <without>',
      'hold <at>',
      'take away',
      'take in',
      'pick up',
      'interrogate',
      'question',
    ],
    actor: 'subj',
    recipient: 'obj',
    where: {
      obj: 'activist-people|press-people|official|aid-worker|diplomat|displaced|captive-person !athlete|private-person',
      subj: '!anything',
      'as|by': '!anything',
    },
    yes: ['Two French aid workers are being held in Tehran.', 'The editor has been held without charge since May.'],
    no: ['The meeting was held in Tehran.', 'The fans were held back by the band.'],
  },

  {
    id: ruleId('coerce/jail-sentence'),
    event: 'COERCE',
    mode: 'arrest',
    contexts: ['legal'],
    verbs: listed(`
      sentence <to prison|jail|imprisonment|month>, serve {life|year}, begin {sentence|term}, serve {sentence|term}, jail <over>, send down, give {term} <in jail|prison>
    `),
    actor: 'subj',
    recipient: 'obj|iobj',
    where: { subj: '!athlete|sport|official', obj: '!idea|sport' },
    yes: ['A military court sentenced the blogger to prison.', 'Two poets were jailed over a verse on the emir.'],
    no: ['The senator began a second term in office.', 'He wrote a sentence.'],
  },

  // deport
  {
    id: ruleId('coerce/deport'),
    event: 'COERCE',
    mode: 'deport',
    contexts: ['migration'],
    verbs: listed(`
      deport, expel, deport <to>, repatriate forcibly, banish, exile, send back, turn back {}, push back, throw out <of country>, kick out <of country>,
      force out <of country>, order <to leave>, order out, put <on plane>, strip <of citizenship|nationality|passport>, denaturalise, denaturalize,
      remove <from country>, return forcibly, escort <to border>, drive <across border>, drive <over border>, ship back, fly back, send home, fly home, bus <to border>, put <on bus|flight|ferry>,
      dump <at border>, dump <in desert>, dump <across border>, push <across border>, push <over border>, deprive <of citizenship|nationality>, expel <from country>, evict <from country>, hand over <to police>, deport {},   send back <to>, fly <back>,   extradite forcibly, remove forcibly, push back {}, push <back>, order {} <out>, drive out <of country>,  oust <from country>
    `),
    nouns: listed(`
      deportation, expulsion, pushback, banishment, forced repatriation, forced return, mass deportation, deportation order, refoulement,
      removal <from country>
    `),
    actor: 'subj',
    recipient: 'obj|of',
    where: {
      'obj|of': '?person|party|crowd|displaced|organisation|armed-group|official !diplomat|peacekeepers|inspectors|goods|athlete',
      subj: '!school|athlete|weather',
    },
    yes: ['Algeria deported 600 migrants to Niger.', 'A French reporter was expelled by Chad.', 'The deportation of Afghan refugees from Iran continued.'],
    no: ['The school expelled the pupil.', 'The army turned back the clock.', 'The column turned back at the bridge.'],
  },
  {
    id: ruleId('coerce/deport-press'),
    event: 'COERCE',
    mode: 'deport',
    contexts: ['migration', 'rights_freedoms'],
    verbs: ['deport', 'expel', 'banish', 'exile', 'throw out', 'order out', 'kick out', 'deport <to>', 'expel <from>', 'order <to leave>'],
    nouns: ['deportation', 'expulsion'],
    actor: 'subj',
    recipient: 'obj|of',
    where: { 'obj|of': 'press-people|activist-people !diplomat|athlete', subj: '!school|athlete|organisation' },
    yes: ['The reporter was deported to Turkey.', 'Two correspondents were ordered out by Caracas.'],
    no: ['The school expelled the leader of the prank.'],
  },

  // curfew, martial law
  {
    id: ruleId('coerce/curfew'),
    event: 'COERCE',
    mode: 'curfew',
    verbs: listed(`
      impose {curfew|lockdown}, declare {curfew|lockdown}, order {curfew|lockdown}, extend {curfew|lockdown}, enforce {curfew|lockdown},
      announce {curfew|lockdown}, clamp {curfew}, reimpose {curfew|lockdown}, place <under curfew|lockdown>, put <under curfew|lockdown>,
      slap {curfew}, decree {curfew|lockdown}, set {curfew}, proclaim {curfew}, order indoors, keep indoors, confine indoors, tell indoors, bring back {curfew},
      restore {curfew}, lengthen {curfew}, order <off street>, confine <to home|house>, introduce {curfew|lockdown}, prolong {curfew}, tighten {curfew|lockdown}, lock down, be <under curfew>
    `),
    nouns: ['curfew', 'night curfew', 'lockdown', 'dusk-to-dawn curfew', 'overnight curfew', 'home order', 'nightly curfew'],
    actor: 'subj',
    recipient: 'on|in|for|obj|across',
    thing: 'obj',
    state: 'in force',
    where: { subj: '!disease|weather', 'on|in|for|obj|across': '!animal|sport' },
    yes: [
      'The governor imposed a curfew in Srinagar.',
      'Conakry was placed under curfew after the riots.',
      'The night curfew in Dakar was extended by the ministry.',
    ],
    no: ['Her parents set a bedtime.'],
  },
  {
    id: ruleId('coerce/martial-law'),
    event: 'COERCE',
    mode: 'martial-law',
    verbs: listed(`
      declare, impose, proclaim, extend, decree, announce, introduce, invoke, enforce, reimpose, renew, prolong, place <under law|rule>,
      put <under law|rule>, rule <by decree>
    `),
    actor: 'subj',
    recipient: 'in|on|over|across|obj',
    where: { obj: 'emergency-rule !disease|weather' },
    contexts: ['political_institutions'],
    yes: ['The president declared martial law in Mindanao.', 'An emergency was proclaimed by the council.'],
    no: ['The court declared the law void.', 'She declared her love.'],
  },
  {
    id: ruleId('coerce/suspend-activities'),
    event: 'COERCE',
    mode: 'restrict',
    contexts: ['rights_freedoms'],
    verbs: listed(`suspend {activity|operation}, ban {activity|operation}, prohibit {activity|operation}, outlaw {activity}, forbid {activity}`),
    actor: 'subj',
    recipient: 'of|by',
    where: { subj: 'party|place|state|official|state-body', of: 'party|organisation|press-people !force|market', poss: '!own-word' },
    yes: ['Mali suspended all activities of political parties.', 'The ministry banned the activities of two charities.'],
    no: ['The agency suspended its activities in Gao.', 'The bank suspended the activities of its branch.'],
  },
  {
    id: ruleId('coerce/impose-ban'),
    event: 'COERCE',
    mode: 'restrict',
    contexts: ['rights_freedoms'],
    verbs: listed(`impose {ban} <on>, slap {ban} <on>, place {ban} <on>, reimpose {ban} <on>, introduce {ban} <on>, decree {ban} <on>, extend {ban} <on>`),
    actor: 'subj',
    recipient: 'on|for',
    thing: 'obj',
    state: 'in force',
    where: { subj: '!company|weather|athlete|sport|school' },
    yes: ['Lima imposed a ban on rallies.', 'The governor placed a ban on marches.'],
    no: ['The ban on the striker was discussed.'],
  },
  {
    id: ruleId('coerce/state-of-emergency'),
    event: 'COERCE',
    mode: 'martial-law',
    verbs: listed(`
      declare {state}, impose {state}, proclaim {state}, extend {state}, announce {state}, decree {state}, renew {state}, prolong {state},
      order {state}
    `),
    actor: 'subj',
    recipient: 'in|on|over|across',
    where: { of: 'emergency-word' },
    yes: ['Chile declared a state of siege in the north.', 'A state of emergency was proclaimed in Mosul by the governor.'],
    no: ['The council declared a state visit over.'],
  },
  {
    id: ruleId('coerce/emergency-rule'),
    event: 'COERCE',
    mode: 'martial-law',
    nouns: ['martial law', 'emergency rule', 'emergency law', 'military rule', 'state <of emergency|siege|exception|war>'],
    actor: 'subj',
    recipient: 'in|on|over|against|across|obj',
    where: { 'in|on|over|across': '!disease' },
    yes: ['The state of emergency in Ethiopia was extended by the cabinet.', 'Under martial law in Poland thousands were interned.'],
    no: ['The emergency ward is full.'],
  },
  {
    id: ruleId('coerce/suspend-order'),
    event: 'COERCE',
    mode: 'martial-law',
    contexts: ['political_institutions'],
    verbs: listed(`
      suspend {constitution|parliament|liberty|guarantee|assembly|legislature}, dissolve {parliament|assembly|legislature|government},
      abolish {parliament|constitution}, rule <by decree>, close {parliament|assembly}, prorogue {parliament}, annul {election|vote},
      cancel {election}, invoke {act|power}
    `),
    nouns: listed(`
      suspension <of constitution|parliament|liberty>, dissolution <of parliament|assembly|government>, annulment <of election|vote>
    `),
    actor: 'subj',
    recipient: 'of|in|obj',
    where: { subj: '!weather|athlete|company' },
    yes: ['The officers suspended the constitution.', 'Parliament was dissolved by the president of Tunisia.'],
    no: ['The tablet dissolved in water.', 'The club annulled the contract.'],
  },
  {
    id: ruleId('coerce/coup'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['political_institutions'],
    verbs: listed(`
      seize {power}, usurp {power}, take {power} <in coup>, stage {coup|putsch|takeover}, attempt {coup}, mount {coup}, carry out {coup}, lead {coup},
      launch {coup}, plot {coup}, topple, depose, oust, overthrow, unseat, dethrone, mutiny
    `),
    nouns: listed(`
      coup, military coup, coup attempt, attempted coup, putsch, military takeover, palace coup, overthrow, ouster, toppling, mutiny, coup bid
    `),
    actor: 'subj',
    recipient: 'obj|against|of|from|in',
    where: { 'obj|of': '!athlete|sport|market|company', pre: '!sport|market|company', for: '!athlete|company', subj: '!athlete|company|weather|artwork' },
    yes: ['Officers seized power in Niamey.', 'The president was deposed by his guard.', 'A coup against the emir failed.'],
    no: ['Italy dethroned the champion of the league.'],
  },

  // seize: property, ships, territory
  {
    id: ruleId('coerce/seize-property'),
    event: 'COERCE',
    mode: 'seize',
    verbs: listed(`
      confiscate, seize, impound, expropriate, requisition, sequester, commandeer, appropriate, nationalise, nationalize, board, intercept, repossess,
      raid, search, detain, divert, escort <to port>, escort <into port>, force <into port>, take {possession} <of>, seize {control} <of>,
      strip <of land|property|asset>, wrest {control} <of>, seize {control|stake|share|asset|vessel|tanker|ship|boat|weapon|cache|drug|cash}, board {ship|tanker|vessel|boat|trawler}, capture {ship|tanker|vessel|boat|weapon|cache|helicopter|aircraft|plane|drone|jet|tank|vehicle|truck},
      carry off {cattle|livestock|sheep|goat|camel|grain|food|good|weapon|vehicle|medicine|cash|herd|harvest},
      make off <with cattle|livestock|sheep|goat|camel|grain|food|weapon|vehicle|medicine|cash>, steal {cattle|livestock|sheep|goat|camel|grain}, divert {ship|tanker|vessel|aircraft}, take over {company|bank|firm|asset|station|field}, nationalise {}, nationalize {}, strip {} <of property|land|asset>, impound {}, confiscate {}`),
    nouns: listed(`
      seizure, confiscation, expropriation, impounding, nationalisation, nationalization, requisition, interception, boarding, raid, search,
      sequestration, police raid, forfeiture
    `),
    actor: 'subj',
    recipient: 'from|obj|of|on|at',
    thing: 'obj|of|with',
    where: {
      'obj|of|on|at|with': 'goods|cattle|aircraft|vehicle|weapon|money|ship|aircraft|media|company !person|weather|sport',
      subj: '!athlete|market|civilian|animal|company|weather',
    },
    yes: [
      'Iran seized a tanker in the Gulf.',
      'The land was confiscated by the junta from settlers.',
      'The seizure of the ship off Gibraltar angered Tehran.',
      'Rebels captured a UN helicopter near Bor.',
      'Raiders made off with forty camels.',
    ],
    no: ['The buyer seized the chance.', 'The retailer took over the company.', 'Tourists boarded the plane.'],
  },
  {
    id: ruleId('coerce/capture-ship'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['military'],
    verbs: listed(`
      capture, take, board, stop, halt, detain, hold, storm, arrest, bring <to port>, bring <into port>, tow <to port>, steer <to port>, order <to port>, hold up,
      go aboard, keep
    `),
    actor: 'subj',
    recipient: 'obj',
    thing: 'obj',
    where: { obj: 'ship', subj: 'party|force|police|officer !civilian|company|athlete|weather' },
    yes: ['Iranian forces captured a cargo ship.', 'The coast guard boarded two fishing boats.', 'A tanker was boarded by French marines.'],
    no: ['Tourists boarded the ferry.', 'The painting captured a ship in a storm.'],
  },
  {
    id: ruleId('coerce/search-premises'),
    event: 'COERCE',
    mode: 'seize',
    verbs: listed(`
      raid, search, swoop <on>, descend <on>, ransack, comb through, go <through>, enter, storm, turn upside, seal, occupy, take over, confiscate, shut <after raid>
    `),
    nouns: ['raid <on>', 'raid <at>', 'search <of>', 'house search', 'office raid', 'police raid'],
    actor: 'subj',
    recipient: 'obj|on|at|of|through',
    thing: 'obj|on|at|of|through',
    where: { 'obj|on|at|of|through': 'premises', subj: 'officer|police !force|armed-group|aircraft|athlete' },
    yes: [
      'Police raided the offices of the weekly.',
      'Tax inspectors searched the home of the opposition leader.',
      'The raid on the newsroom by detectives lasted six hours.',
    ],
    no: ['Rebels raided the village.', 'She searched the house for her keys.'],
  },
  {
    id: ruleId('coerce/carry-off-goods'),
    event: 'COERCE',
    mode: 'seize',
    verbs: listed(`
      carry off, take away, cart away, cart off, haul away, drive away, drive off <with>, make off <with>, walk off <with>, remove, take, help <to>, pocket, strip, collect {toll|levy|tax|ransom|tribute},
      levy {toll|tax|tribute}, exact {toll|tax|tribute}, demand {toll|tribute|protection}, extort, take {share|cut|third|half|quarter|tithe} <of>
    `),
    actor: 'subj',
    recipient: 'from|on|obj|of',
    thing: 'obj|with|of',
    where: {
      'obj|with|of': 'goods|money|computer-system|animal !person|structure|aircraft',
      subj: 'officer|armed-group|force|police !civilian|company|athlete',
    },
    yes: ['Soldiers carried off the computers of the charity.', 'Militiamen are taking gold from the traders.'],
    no: ['The shopper carried off the goods.', 'The bank took the documents.'],
  },
  {
    id: ruleId('coerce/collect-toll'),
    event: 'COERCE',
    mode: 'seize',
    verbs: listed(`
      collect {toll|levy|tax|ransom|tribute|tithe} <from>, collect {toll|levy|tax|tribute|tithe}, levy {toll|tax|tribute} <on>, exact {toll|tribute} <from>, extort {money},
      tax, take {share|cut|third|half|quarter|tithe} <of>, demand {tribute|tithe}
    `),
    actor: 'subj',
    recipient: 'from|on|obj',
    where: { subj: 'armed-group|force !police|company|official' },
    yes: ['Gangs collect a toll from each lorry.', 'The rebels tax the gold diggers.'],
    no: ['The operator collects a toll on the bridge.', 'The government taxes fuel.'],
  },
  {
    id: ruleId('coerce/take-control'),
    event: 'COERCE',
    mode: 'seize',
    verbs: listed(`
      seize {control} <of>, take {control} <of>, assume {control} <of>, gain {control} <of>, impose {rule} <on>, impose {control} <on>
    `),
    nouns: ['seizure <of control|power|asset|land|property>'],
    actor: 'subj',
    recipient: 'of|on|from',
    thing: 'of',
    where: { subj: '!company|athlete|market|civilian|weather|animal', 'of|on': '!sport|emotion|market|vehicle|problem' },
    yes: ['The state seized control of nine charities.', 'The junta took control of the bank.'],
    no: ['The driver took control of the car.'],
  },
  {
    id: ruleId('coerce/occupy-territory'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: listed(`
      occupy, seize, take over, take {control} <of>, seize {control} <of>, gain {control} <of>, retain {control} <of>, tighten {grip} <on>,
      encroach <on>, grab, partition, plant {flag} <on>, raise {flag} <over>, hoist {flag} <over>, run up {flag} <over>, overrun, win back,
      conquer, wrest, take back, squat <on>, seize <from>, wrest <from>, wrest {control} <of>, regain {control} <of>, establish {control} <over>,
      assert {control} <over>, extend {control} <over>, take {possession} <of>, settle <on>, capture, recapture, retake, reconquer, liberate, re-take, re-capture, annex, occupy {}, wrest {control} <from>, take {control} <from>, take {hill|town|village|city|base|bridge|airport|outpost|post|position|checkpoint|crossing}, wrest back, claim {control} <of>, claim {capture} <of>, lay {claim} <to>, approve {settlement|outpost}, approve {home|house|unit} <for settler>, build {settlement|home|outpost} <on>, expand {settlement}, push <into>
    `),
    nouns: listed(`
      occupation, seizure, takeover, encroachment, land grab, military occupation, settlement expansion, settlement building, fall <to rebel|insurgent|militia|jihadist|junta|taliban>, seizure <of>, incursion <into>, armed incursion, land seizure, capture <of>, recapture <of>, conquest <of>, retaking <of>, annexation <of>`),
    actor: 'subj',
    recipient: 'from|obj|of|into|on',
    thing: 'obj|of|into|on',
    state: 'entered',
    where: {
      'obj|of|into|on': 'territory|zone|place|structure|built !sport|job|market|artwork|person|aircraft|emotion|party',
      subj: '!civilian|athlete|company|weather|flora|animal|structure|artwork|disease|market|crowd|no-doer',
    },
    yes: [
      'Jihadists regained control of the town of Baga.',
      'The capture of the airport by the militia was confirmed.',
      'Armed settlers occupied the hilltop.',
      'The islet was occupied by Morocco in 2002.',
      'Armed men occupied the ministry.',
      'The occupation of the oil field by rebels lasted a month.',
    ],
    no: ['The photograph captured the town at dusk.', 'She occupied the post for a year.', 'Tourists entered the park.', 'The company took over the site.'],
  },
  {
    id: ruleId('coerce/take-ground'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: ['take', 'invade', 'enter', 'secure', 'control', 'move <into>', 'push <into>', 'take back', 'win', 'retain', 'clear', 'hold on <to>'],
    actor: 'subj',
    recipient: 'from|obj',
    thing: 'obj|into',
    state: 'entered',
    where: {
      'obj|into': 'territory|structure|place|built !job|body-part|person|aircraft|vehicle|party',
      subj: 'armed-group|force !civilian|police|peacekeepers|athlete|company|unarmed-convoy',
    },
    yes: ['The rebels took the town of Bama.', 'Insurgents took the hill and the mill.', 'Jihadists control the road to the port.'],
    no: ['The tourists took the road to the coast.', 'The team took the field.'],
  },
  {
    id: ruleId('coerce/fall-to'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: listed(`
      fall <to rebel|insurgent|army|force|fighter|militia|troop|troops|jihadist|guerrilla|junta|paramilitary|separatist|gunman|militant|islamist|alliance|coalition|regime>,
      fall <into hand>, fall <to taliban>, lose <to rebel|insurgent|army|force|fighter|militia|troop|jihadist|guerrilla|junta|paramilitary|separatist>
    `),
    actor: 'to|of',
    recipient: 'subj',
    thing: 'subj',
    state: 'entered',
    where: { subj: '!athlete|market|company|sport|emotion' },
    yes: ['The town of Wad Madani fell to the paramilitaries in December.', 'The garrison has fallen into the hands of the rebels.'],
    no: ['Shares fell to a new low.', 'The champion fell to a rebel of the circuit, a player from Lyon.'],
  },
  {
    id: ruleId('coerce/land-grab'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: ['invade', 'grab', 'seize', 'take over', 'squat <on>', 'occupy', 'fence off', 'move {fence|marker|border|boundary}', 'steal'],
    actor: 'subj',
    recipient: 'from|of|obj',
    thing: 'obj',
    where: { obj: 'farm-land', subj: '!company|weather|animal|flora|disease|athlete' },
    yes: ['War veterans invaded four farms in Mashonaland.', 'Settlers fenced off the pasture of the village.'],
    no: ['Locusts invaded the farms.', 'The company bought the land.'],
  },
  {
    id: ruleId('coerce/enter-zone'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: listed(`
      enter, re-enter, reenter, fly <into>, sail <into>, drift <into>, trespass <on>, cross <over>, roll <into>, move <into>, move into, cross <into>, intrude <into>, penetrate, violate, stray <into>, push <into>, infiltrate, cross
    `),
    actor: 'subj',
    recipient: 'obj|into|of|by',
    thing: 'obj|into|of',
    state: 'entered',
    where: {
      'obj|into|of': 'territory|zone|border|sea-zone',
      subj: 'force|armed-group|party|aircraft|ship|drone-craft !civilian|athlete|company|unarmed-convoy',
    },
    yes: ['Soldiers entered the demilitarised zone at dawn.', 'Two bombers violated the airspace of Estonia.', 'The army re-entered the border zone.'],
    no: ['Tourists entered the park.', 'A nurse entered the area.', 'A convoy of the Red Cross entered the zone.'],
  },
  {
    id: ruleId('coerce/enter-country'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: [
      'enter',
      'cross <into>',
      'push <into>',
      'move <into>',
      'roll <into>',
      'pour <into>',
      'cross {border} <into>',
      'make {incursion} <into>',
      'advance <into>',
    ],
    actor: 'subj',
    recipient: 'into|obj',
    where: {
      subj: 'force|tank-column !police|athlete|peacekeepers|displaced|person|aircraft|goods-train|unarmed-convoy',
      'obj|into': 'place',
      for: '!relief|disaster|sport|talks',
    },
    yes: ['Turkish troops entered northern Iraq.', 'A column of tanks rolled into Zugdidi.'],
    no: ['Refugees crossed into Kenya.', 'The peacekeepers entered Kosovo.', 'An aid convoy crossed into Kosovo.'],
  },

  {
    id: ruleId('coerce/incursion'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    nouns: listed(`
      intrusion, incursion, re-entry, reentry, violation <of airspace|border|water>, infiltration, airspace violation, border violation, border incursion
    `),
    actor: 'subj',
    recipient: 'obj|into|of|by',
    thing: 'obj|into|of',
    state: 'entered',
    where: { pre: '!sport|market', of: '!market|sport|job', subj: '!athlete|company' },
    yes: ['The infiltration of agents into the zone went on.', 'Airspace violations by Russian jets alarmed Tallinn.'],
    no: ['A pitch incursion stopped the match.'],
  },
  {
    id: ruleId('coerce/reoccupy'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: ['reoccupy', 're-occupy', 'annex', 're-annex', 'colonise', 'colonize'],
    nouns: ['reoccupation', 're-occupation', 'annexation'],
    actor: 'subj',
    recipient: 'from|of|obj',
    thing: 'obj|of',
    state: 'entered',
    where: { 'obj|of': '!job|market|company', subj: '!company|animal|flora' },
    yes: ['Pyongyang threatened to re-occupy the strip with soldiers.', 'The annexation of Crimea was rejected by Kyiv.'],
    no: ['The company annexed a rival firm.'],
  },
  {
    id: ruleId('coerce/occupy-land'),
    event: 'COERCE',
    mode: 'seize',
    contexts: ['territory'],
    verbs: listed(`
      occupy {territory|land|zone|country|region|area|town|village|city|province|island|peninsula|hill|height|bank|strip|valley},
      re-occupy {zone|area|territory|post}, reoccupy {zone|area|territory|post}, annex {territory|land|region|peninsula|province|island},
      build {settlement|outpost}, expand {settlement}, approve {settlement}
    `),
    actor: 'subj',
    recipient: 'from|of|obj',
    thing: 'obj',
    state: 'entered',
    where: { subj: '!athlete|company|weather|flora|animal|structure' },
    yes: ['They threatened to re-occupy zones on the frontier.', 'The province was annexed in 1976.'],
    no: ['The forest occupies the whole valley.', 'The plant occupied a large site.'],
  },

  // restrict
  {
    id: ruleId('coerce/blockade'),
    event: 'COERCE',
    mode: 'restrict',
    contexts: ['military'],
    verbs: listed(`
      blockade, impose {blockade|siege|closure|cordon} <on>, impose {blockade|siege|restriction}, lay {siege} <to>, encircle, surround, cordon off,
      seal off, mount {blockade}, enforce {blockade|zone}, maintain {blockade}, tighten {blockade|siege|noose|restriction},
      place <under siege|blockade>, cut off, quarantine, block off, besiege, besiege {}, put <under siege|blockade>, ring, tighten {siege} <on>, tighten {siege} <of>, keep <under siege>, starve <into surrender>, seal, seal {}, lock down {area|city|town|camp}, close off
    `),
    nouns: listed(`
      blockade, naval blockade, siege, encirclement, land blockade, sea blockade, air blockade, cordon, quarantine, no-fly zone
    `),
    actor: 'subj',
    recipient: 'to|obj|of|on|against',
    thing: 'obj',
    where: {
      'to|obj|of|on|against': '?blockade-target|place|party|structure|territory|measure !money|animal|weather|disease',
      subj: '!weather|rioter|animal|civilian|no-doer',
    },
    yes: [
      'Insurgents besieged the garrison of Kidal.',
      'The militia laid siege to Dilling in May.',
      'The town was besieged by the army for a year.',
      'The navy blockaded the port of Hodeidah.',
      'A blockade was imposed on Gaza by Israel.',
      'The siege of Leningrad lasted 872 days.',
    ],
    no: ['Ice besieges the port of Hammerfest.', 'Bond traders besieged the currency.', 'Snow cut off the village.', 'Farmers blockaded the road.'],
  },
  {
    id: ruleId('coerce/close-border'),
    event: 'COERCE',
    mode: 'restrict',
    verbs: listed(`
      close, shut, seal, close off, seal off, block, shut down, close down, barricade, lock, fence off, fence, wall off,
      reimpose {control} <at border>, keep shut, keep closed, tighten, fortify
    `),
    nouns: ['closure', 'closing', 'sealing', 'shutting', 'border closure', 'airspace closure', 'blockage'],
    actor: 'subj',
    recipient: 'with|to|of|for',
    thing: 'obj|of',
    state: 'closed',
    where: { 'obj|of': 'border', subj: '!weather|disaster|accident|crowd|labour|company|blaze|animal|vehicle' },
    yes: ['Rwanda closed its border with Uganda.', 'The airspace was shut to Qatari planes by four states.', 'The closure of the crossing stranded traders.'],
    no: ['Ash closed the airspace after the eruption.', 'A crash closed the tunnel.', 'Snow blocked the pass.'],
  },
  {
    id: ruleId('coerce/close-road'),
    event: 'COERCE',
    mode: 'restrict',
    verbs: listed(`
      close, shut, seal, close off, seal off, block, block off, shut down, close down, barricade, lock, cordon off, fence off, wall off, keep shut, keep closed, padlock, board up, cut off,
      bring <to halt>, stop, halt, mine
    `),
    nouns: ['closure', 'closing', 'sealing'],
    actor: 'subj',
    recipient: 'to|for|of',
    thing: 'obj|of',
    state: 'closed',
    where: {
      'obj|of': 'road|border|school|worship-place|transport-link|vehicle|crossing-place !mission|media',
      subj: 'officer|police|force|armed-group|party|place|state-body !rioter|civilian|company|weather|accident|disaster|labour',
    },
    yes: [
      'Egyptian police closed the coast road.',
      'The separatists have closed the schools again.',
      'Finland shut the last crossing.',
      'Rebels stopped the tankers from the port.',
    ],
    no: ['The school closed for the holidays.', 'Snow closed the road.', 'Farmers blocked the road.'],
  },
  {
    id: ruleId('coerce/revoke-licence'),
    event: 'COERCE',
    mode: 'restrict',
    contexts: ['rights_freedoms'],
    verbs: listed(`
      suspend {licence|license|permit|registration|accreditation|charter}, revoke {licence|license|permit|registration|accreditation|passport|charter|citizenship},
      withdraw {licence|license|permit|registration|accreditation|passport}, cancel {licence|license|permit|registration|accreditation|passport},
      annul {licence|license|permit|registration}, strip <of licence|license|accreditation|passport>, strip <of passport>, strip {} <of right>,
      refuse {permit|registration|accreditation|passport}, deny {permit|registration|accreditation|passport|visa}, take away {passport|licence|license|permit},
      confiscate {passport|permit}, lose {licence|license} <over>, place <under ban|surveillance>, put <under surveillance|ban>, make {crime}, make {offence|offense}
    `),
    actor: 'subj',
    recipient: 'of|to|from|obj|iobj',
    where: { subj: '!company|athlete|school|weather|sport', of: '!media|company|athlete|sport|vehicle', for: '!sport|athlete' },
    yes: ['Uganda suspended the licence of the charity.', 'The authorities took away the passport of the poet.', 'Two authors were placed under an exit ban.'],
    no: ['The club lost its licence.', 'He lost his driving licence.'],
  },
  {
    id: ruleId('coerce/media-licence'),
    event: 'COERCE',
    mode: 'censor',
    contexts: ['rights_freedoms'],
    verbs: listed(`
      suspend {licence|license|accreditation|registration}, revoke {licence|license|accreditation|registration}, withdraw {licence|license|accreditation|registration},
      cancel {licence|license|accreditation|registration}, annul {licence|license|registration}, pull {licence|license}, strip <of licence|license|accreditation>,
      refuse {licence|license|accreditation}
    `),
    actor: 'subj',
    recipient: 'of|from|to|obj',
    where: { 'of|from|to|obj|for': 'media|press-people' },
    yes: ['The council suspended the licence of a news site for a year.', 'The accreditation of four reporters was withdrawn by Minsk.'],
    no: ['The council suspended the licence of the taxi.'],
  },
  {
    id: ruleId('coerce/ban'),
    event: 'COERCE',
    mode: 'restrict',
    contexts: ['rights_freedoms'],
    verbs: listed(`
      ban, outlaw, prohibit, forbid, proscribe, brand extremist, declare extremist,
      label extremist, declare illegal, brand terrorist, designate terrorist, declare undesirable, make illegal, ban <from travel|entry|politics>, criminalise, criminalize, bar, disband,
      dissolve {organisation|organization|party|union|movement|council|association|faction}, illegalise, restrict, curb, curtail, clamp down <on>, crack down <on>, tighten {restriction|control|curb},
      impose {restriction|limit|curb|control} <on>, deny {right|permission} <to>, deny {right},
      block {access|passage|entry|convoy|march|rally|protest|delivery|aid|road}, bar <from>, ban <from>, refuse {permit|permission} <for>, disallow,
      deregister, revoke {registration|permit|licence|license} <of>, suppress {opposition|dissent|freedom|right}, stifle {dissent|opposition|freedom},
      silence {critic|opposition|dissent}, set up {checkpoint|roadblock|barricade}, erect {checkpoint|fence|wall|barrier|roadblock}, persecute,
      oppress, repress, subjugate, abolish {office|post|council|agency|commission|court|autonomy|status|body|monarchy|federation|seat|ombudsman}, cancel {status|registration|mandate|seat}, strip <of status|mandate|autonomy|seat|right>, revoke {status|autonomy|mandate}, scrap {autonomy|status|election|vote}, postpone {election}, delay {election}, ban {gathering|rally|protest|march|demonstration|party|group|movement|organisation|organization|assembly|meeting}, ban {} <from leaving|holding|entering|attending|working|travelling|traveling|university|school>, bar {} <from leaving|holding|entering|attending|working|travelling|running|university|school|standing>, disqualify {candidate|contender}, reject {candidacy}, void {candidacy}, annul {candidacy}, exclude <from election|ballot|race>, suspend {party|movement|group|organisation|organization|union}, shut down {party|group|organisation|organization|charity|ngo}, close {charity|ngo|organisation|organization|centre|center}, outlaw {}, order {dissolution|closure} <of>, raze {mosque|church}, force <to close|disband|dissolve>, restrict {access|movement|travel|gathering|protest|right|freedom}, limit {movement|gathering|right|freedom}, curb {right|freedom|power}, enact {law} <against>, criminalise {}, criminalize {}, ban <under law>
    `),
    nouns: listed(`
      ban <on>, prohibition <of>, prohibition <on>, restriction <on>, clampdown, crackdown, curb <on>, repression, persecution, oppression, outlawing,
      dissolution <of party|parliament|organisation|union>, suppression <of dissent|opposition|right|freedom>, blockage <of aid|access>,
      travel restriction, denial <of access>, subjugation, exit ban, school ban, party ban, protest ban, ban <of>, outright ban, face-veil ban, burqa ban, rally ban, crackdown <on>, clampdown <on>, ban <on party|rally|protest|gathering|group|march|travel|movement>, suppression <of>, persecution <of>, repression <of>, oppression <of>, abolition <of office|court|council|autonomy|status>, purge
    `),
    actor: 'subj',
    recipient: 'obj|on|of|against|to',
    where: {
      'obj|on|of|against|to':
        '?organisation|activity|party|armed-group|protest-event|crowd|official|critic|vehicle|displaced|person|clothing|speech|job|state-body !athlete|sport|animal|market|food|goods|sale-goods',
      subj: '!athlete|weather|disease|sport|company|built|animal|market|accident|school',
    },
    yes: [
      'Bangladesh banned the party.',
      'Rallies were outlawed by the junta in Yangon.',
      'The crackdown on the opposition drew protests.',
      'The generals imposed restrictions on movement in the north.',
    ],
    no: ['The school banned phones.', 'The company restricted access.', 'The crackdown on prices began.'],
  },
  {
    id: ruleId('coerce/bar-or-stop'),
    event: 'COERCE',
    mode: 'restrict',
    verbs: listed(`
      prevent <from leaving|entering|boarding|voting|marching|meeting>, bar <from leaving|travel|office|running|election>,
      ban <from office|politics|travel|election|leaving>, disqualify <from running|election|office>, confine <to home|base|barracks>, confine <to>,
      hold up {convoy|lorry|truck|bus|ship|aid|shipment|delivery|train}, stop {lorry|truck|tanker|bus|train|car|convoy}, turn back {convoy|lorry|ship|boat|bus|truck}, prevent <from leaving|travelling|reaching>,
      keep <from leaving|entering|reaching>, lock <in house|home>, place <under restriction>, lay {wire}, string {wire} <across>, string {wire} <through>, turn away, stop {convoy|march|rally|protest|bus|ship}, halt {convoy|march|rally|ship|protest}, force down {plane|aircraft|airliner},
      ground {plane|aircraft}, force <to land>, deny {visa|permit}, withdraw {passport}, revoke {passport|citizenship}
    `),
    actor: 'subj',
    recipient: 'obj|to|from|of',
    where: { subj: '!weather|company|athlete|disease|accident|disaster|sport', obj: '!athlete|sport|goods' },
    yes: ['Belarus forced down an airliner in May 2021.', 'Tanzanian police stopped the rally.', 'The candidate was barred from office by the court.'],
    no: ['Fog held up traffic.', 'The cyclist was banned from the race by the sport.'],
  },
  {
    id: ruleId('coerce/pressure'),
    event: 'COERCE',
    verbs: listed(`
      coerce, intimidate, harass, blackmail, bully, extort, strong-arm, arm-twist, browbeat, pressure, pressurise, pressurize, terrorise, terrorize,
      victimise, victimize, squeeze, put {pressure} <on>, exert {pressure} <on>, increase {pressure} <on>, raise {pressure} <on>,
      step up {pressure} <on>, ratchet up {pressure} <on>, apply {pressure} <on>, intensify {pressure} <on>, maintain {pressure} <on>,
      pile {pressure} <on>, turn up {pressure} <on>, keep up {pressure} <on>, heap {pressure} <on>, put <under pressure>, pile up {pressure},
      press-gang, conscript forcibly, recruit forcibly, force <into service|army|labour|labor|marriage|submission|exile>, shadow, stalk, hound,
      spy <on>, wiretap, bug, surveil, eavesdrop <on>, subject <to harassment|pressure|surveillance|blackmail>, harass {}, intimidate {}, blackmail {}, threaten <into>, step up {harassment|intimidation}, tighten {pressure|squeeze|screw} <on>, increase {pressure}, shadow {boat|ship|vessel},    subject <to intimidation|coercion>, bully <into>, extort {money} <from>, press <into service>,   hold <to ransom>, tap {phone|telephone}, bug {phone|office}, hack {phone}`),
    nouns: listed(`
      coercion, intimidation, harassment, blackmail, extortion, pressure campaign, maximum pressure, bullying, intimidation campaign,
      economic coercion, gunboat diplomacy, pressure <on>, surveillance <of>, wiretapping, espionage, spying <on>, forced labour, forced labor,
      forced recruitment
    `),
    actor: 'subj',
    recipient: 'obj|on|of|against',
    where: {
      'obj|on|of|against': '!market|food|flora|body-part|sport|athlete|ball|animal|structure',
      subj: '!market|weather|disease|problem|emotion|athlete|sport|accident',
      pre: '!market|weather|body-part',
    },
    yes: ['Washington piled pressure on Vilnius.', 'The judges were intimidated by the militia.', 'Washington stepped up pressure on Caracas.'],
    no: ['Rising costs put pressure on prices.', 'He squeezed the lemon, a fruit.', 'Chelsea put pressure on the goalkeeper.'],
  },
  {
    id: ruleId('coerce/force-to'),
    event: 'COERCE',
    verbs: ['force', 'compel', 'oblige', 'dragoon', 'strongarm', 'railroad', 'press <into>'],
    actor: 'subj',
    recipient: 'obj',
    where: {
      obj: 'person|official|party|crowd|armed-group|force|organisation',
      comp: '!market',
      subj: 'party|official|force|armed-group|police|crowd !company|athlete',
    },
    yes: ['The guards forced the villagers to dig.', 'The mayor was compelled by the militia to resign.'],
    no: ['Rain forced the players inside.', 'Costs force firms to close.'],
  },
  {
    id: ruleId('coerce/drive-to'),
    event: 'COERCE',
    verbs: ['drive', 'push', 'press', 'squeeze', 'corner', 'lean <on>'],
    actor: 'subj',
    recipient: 'obj|on',
    where: { 'obj|on': 'party !person', subj: '!person|company|athlete|weather|market|problem', from: '!structure|territory', into: '!structure|sport' },
    yes: ['Washington squeezed Berlin over the pipeline.', 'Hanoi was cornered by the junta.'],
    no: ['She drives a van.', 'He pressed the button.'],
  },

  // censor
  {
    id: ruleId('coerce/black-out'),
    event: 'COERCE',
    mode: 'censor',
    contexts: ['rights_freedoms'],
    verbs: listed(`
      cut {internet|access}, cut off {internet|access}, shut down {internet}, shut off {internet}, switch off {internet}, turn off {internet}, suspend {internet|access},
      block {internet}, black out {internet}, disconnect {internet}, sever {internet}, take down {internet}
    `),
    actor: 'subj',
    recipient: 'in|of',
    thing: 'obj',
    state: 'cut',
    where: { obj: 'net-access', subj: '!problem|civilian|weather|disaster|accident|company|athlete|market' },
    yes: ['The junta cut off the internet in Mandalay.', 'Mobile internet was shut down in Gao.'],
    no: ['A storm cut off the internet.', 'The slope cut off access to the hut.'],
  },
  {
    id: ruleId('coerce/censor'),
    event: 'COERCE',
    mode: 'censor',
    contexts: ['rights_freedoms'],
    verbs: listed(`
      censor, ban, block, shut down, close down, close, suspend, shut, take <off air>, pull <off air>, force <off air>, jam, gag, muzzle, silence,
      restrict, throttle, black out, take down, seize {copy|edition|equipment}, revoke {licence|license|accreditation} <of>, pulp, burn {book},
      unplug, shutter, blacklist, outlaw, filter, scrub, cut off, disrupt, raid, ransack, confiscate {copy|camera|footage|equipment}, order <to close>, block {access} <to twitter|facebook|internet|site|website|app|network|telegram|youtube|instagram|whatsapp|tiktok|channel|service|medium|media|page|platform>, cut {access|internet|broadcast|signal|network}, restrict {access} <to internet|site|website|twitter|facebook|network|medium|media>, switch off, turn off, order {} <off air>,  revoke {licence|license}, bar <from broadcasting|publishing|reporting>, ban <from broadcasting|publishing|reporting>`),
    nouns: listed(`
      censorship, internet shutdown, internet blackout, media blackout, news blackout, gag order, information blackout, ban, closure, closing,
      suspension, blocking, jamming, shutdown, muzzling, silencing, blackout, press restriction, internet cut, communications blackout, blacklisting
    `),
    actor: 'subj',
    recipient: 'obj|of|on|in',
    thing: 'obj|of',
    where: { 'obj|of|on|pre|to': 'media|net-access', subj: '!problem|civilian|weather|disaster|accident|company|athlete|market' },
    yes: [
      'Uganda blocked social media before the vote.',
      'The weekly was shut down by the censors.',
      'The closure of the television station in Caracas was condemned.',
      'Tehran jams foreign broadcasts.',
    ],
    no: ['A storm cut off the broadcast.', 'The newspaper suspended its cartoonist.'],
  },
  {
    id: ruleId('coerce/off-air'),
    event: 'COERCE',
    mode: 'censor',
    contexts: ['rights_freedoms'],
    verbs: listed(`
      take <off air>, pull <off air>, force <off air>, yank <off air>, drive <off air>, knock <off air>, keep <off air>, take <off net|web|shelf|screen>, order <off net|air|web>,
      pull <from cinema|theatre|shelf|air|screen|library|bookshop>, remove <from shelf|library|bookshop|schoolbook|textbook|book|curriculum|bookshelf>,
      remove {chapter|passage|page|article|verse|paragraph}, delete {post|account|comment|article|page|message|video}, black out {page|channel|screen}, pull {plug},
      cut off {internet|network|phone|broadcast}, shut down {internet|network|service}, cut {internet|broadcast}, slow {internet}, throttle {data|internet|network|traffic|speed},
      block {page|facebook|twitter|youtube|telegram|whatsapp|tiktok|instagram|wikipedia|google|access|channel|broadcast}, tear out {page}, burn {book|newspaper|copy}, confiscate {book|copy|newspaper},
      cut short {broadcast}, submit {text|script|manuscript} <to>, fine {channel|newspaper|station|broadcaster|journalist}
    `),
    nouns: ['censorship', 'internet cut-off', 'network shutdown', 'net blackout', 'book ban', 'film ban', 'internet ban'],
    actor: 'subj',
    recipient: 'obj|of',
    thing: 'obj',
    where: { subj: '!civilian|company|weather|accident|athlete' },
    yes: [
      'The council took the station off the air.',
      'Censors are deleting posts on the bridge.',
      'The film was pulled from cinemas in Hanoi.',
      'Uganda blocks Facebook before each vote.',
    ],
    no: ['The nurse pulled the plug.', 'A storm knocked the station off the air.'],
  },
  {
    id: ruleId('coerce/censor-speech'),
    event: 'COERCE',
    mode: 'censor',
    contexts: ['rights_freedoms'],
    verbs: listed(`
      censor, gag, muzzle, silence, restrict, curb, stifle, suppress, smother, suspend {publication}, halt {publication}, stop {publication},
      ban {publication|broadcast}, ban <from publishing|broadcasting|speaking>, black out, impose {censorship|blackout}, introduce {censorship}
    `),
    nouns: listed(`
      suppression, muzzling, stifling, silencing, censoring, self-censorship, press censorship, military censorship
    `),
    actor: 'subj',
    recipient: 'of|obj|on',
    where: { 'obj|of': 'speech|critic|media', subj: '!weather|emotion|company|person' },
    yes: ['The junta silenced its critics.', 'The daily was ordered to suspend publication.', 'The suppression of dissent by the regime went on.'],
    no: ['He suppressed a laugh.', 'Snow silenced the street.'],
  },

  // withhold
  {
    id: ruleId('coerce/cut-supplies'),
    event: 'COERCE',
    mode: 'withhold',
    contexts: ['human_security'],
    verbs: listed(`
      cut off {power|electricity|water|gas|fuel|internet|supply|supplies|food|medicine|heating|oil|network|service|connection},
      cut {power|electricity|water|gas|fuel|internet|network|supply|supplies} <to>, turn off {power|electricity|water|gas|tap|internet},
      shut off {power|electricity|water|gas|fuel|internet|supply|supplies|tap}, switch off {power|internet|network|electricity},
      deny {food|water|medicine|care|treatment|supply|supplies|aid|electricity|fuel},
      withhold {food|water|medicine|gas|fuel|supply|supplies|passport|wage|salary|pay|treatment|grain|pension|vaccine},
      halt {gas|supply|supplies|delivery} <to>, stop {gas|supply|supplies|delivery} <to>, suspend {gas|electricity} <to>, reduce {gas|flow} <to>,
      deprive <of food|water|electricity|sleep|medicine|fuel|power>, starve, starve <of>, block {supply|supplies|food|medicine|fuel|shipment|grain},
      disconnect {power|internet|electricity}, divert {water|aid|river}, choke off {supply|supplies}, block {aid|convoy|delivery|relief|assistance} <to>, block {aid|convoy|delivery|relief|assistance} <from>, withhold {revenue|tax|money|fund|payment|due|salary|funds|customs}, hold back {revenue|tax}, cut {water|power|electricity|supply|food|fuel|gas|heating}, cut off {village|town|city|enclave|population|camp}, refuse {food|water|medicine|care|treatment} <to>, deny {access} <to water|food|care|aid|medicine>, deny {civilian|prisoner|population|people} <food>, halt {flow|supply|delivery} <of gas|oil|water|power|aid|food|fuel>, stop {flow|supply|delivery} <of gas|oil|water|power|aid|food|fuel>, cut {flow|supply|delivery} <of gas|oil|water|power|aid|food|fuel>, obstruct {aid|delivery|relief|convoy|assistance}, impede {aid|delivery|relief|assistance}, hamper {aid|delivery|relief}, prevent {aid|food|supply|convoy|relief} <from>, keep {aid|food|supply|convoy|relief} <from>, hold up {aid|food|relief|convoy}, turn back {aid|convoy}, loot {aid}, poison {well|water}, starve {}, shut {tap|pipeline|valve}, close {tap|pipeline|valve}
    `),
    nouns: listed(`
      gas cutoff, gas cut-off, cutoff <of gas|water|power|electricity|supply|supplies>, cut-off <of gas|water|power|electricity|supply|supplies>,
      denial <of food|water|medicine|care>, starvation <of>, food blockade, withholding <of food|water|medicine|wage>, withholding <of revenue|tax|salary|food|water|fuel>, obstruction <of aid|relief|assistance>, power cut <by>, aid blockade, blockage <of aid|food|fuel>, halt <to gas|delivery|supply>, halt <in gas|delivery|supply>, cut <in gas|supply>
    `),
    actor: 'subj',
    recipient: 'to|from|for|obj|of|iobj',
    where: { subj: '!weather|disaster|accident|company|labour|blaze|animal|disease' },
    yes: ['Moscow cut off gas supplies to Ukraine in January 2009.', 'Water to the town was shut off by the besiegers.'],
    no: ['A storm cut off power to the island.', 'He turned off the lights.'],
  },

  // cyber, misinformation
  {
    id: ruleId('coerce/cyber'),
    event: 'COERCE',
    mode: 'cyber',
    contexts: ['cyber'],
    verbs: listed(`
      hack, hack <into>, hack into, break <into computer|network|server|system|database|account>, breach, penetrate {network|system},
      infiltrate {network|system|server|computer}, compromise {network|system|server|account}, deface, infect, paralyse {network|website},
      paralyze {network|website}, jam {signal|gps|radar|satellite|communication|frequency|navigation}, spoof, launch {cyberattack|cyber-attack},
      carry out {cyberattack|cyber-attack}, conduct {cyberattack|cyber-attack}, steal {data|password|email|secret|file},
      wipe {computer|server|disk|data}, target <with malware|spyware|ransomware>, knock offline, take offline, bring down {website|network|server},
      crash {website|server|network}, disrupt {network|website|server|system|satellite|signal}, leak {email|file|document},
      plant {malware|spyware|virus}
    `),
    nouns: listed(`
      cyberattack, cyber-attack, cyber attack, cyber strike, cyber assault, cyber warfare, cyberwarfare, cyber espionage, cyberespionage, hacking,
      hack, hacking attack, hacker attack, ransomware attack, ddos attack, denial-of-service attack, data breach, computer attack, gps jamming,
      phishing attack, malware attack, cyber operation, cyber intrusion, signal jamming, spyware attack
    `),
    actor: 'subj',
    recipient: 'obj|on|against|of|into|from',
    where: {
      'obj|on|against|of|into': '!flora|food|body-part|law|market|agreement|sport',
      subj: '!athlete|weather',
      at: '!flora|food|structure',
      pre: '!food|complaint-kind',
    },
    yes: [
      'Hackers of the unit broke into the network of the ministry in Tallinn.',
      'A cyberattack on the Ukrainian grid cut power in 2015.',
      'The website of the parliament was hacked.',
    ],
    no: ['He hacked at the hedge.', 'Cooks share a food hack.'],
  },
  {
    id: ruleId('coerce/hackers'),
    event: 'COERCE',
    mode: 'cyber',
    contexts: ['cyber'],
    verbs: listed(`
      steal, copy, leak, dump, publish, wipe, empty, drain, paralyse, paralyze, cripple, lock, encrypt, break <into>, break in, attack, target, hit, raid, disrupt, plunder, siphon off, post,
      release, take down, knock out, bring down, get <into>, enter, compromise, penetrate, infiltrate, shut down, erase, loot, rob, read, download, divert, flood, burrow <into>, strike, spy <on>, access,
      seize {control} <of>, disable, freeze, ransack, tap, scramble, blackmail, demand {ransom}
    `),
    actor: 'subj',
    recipient: 'obj|into|of|from|on',
    where: { subj: 'hacker' },
    yes: [
      'Hackers emptied the accounts of a Korean exchange.',
      'A worm crippled the registry of births in Tirana.',
      'Intruders copied the lists of the aid agency.',
    ],
    no: ['A thief emptied the till.', 'The cook copied the recipe.'],
  },
  {
    id: ruleId('coerce/attack-computer'),
    event: 'COERCE',
    mode: 'cyber',
    contexts: ['cyber'],
    verbs: listed(`
      attack, sabotage, cripple, paralyse, paralyze, disrupt, target, flood, jam, overwhelm, knock out, bring down, crash, take down, knock offline, disable, tamper <with>, break <into>, hack <into>,
      penetrate, infiltrate, compromise, breach, infect, flood <with request>, hijack, encrypt, wipe, raid, steal <from>
    `),
    nouns: ['break-in <into>', 'break-in', 'intrusion <into>', 'hack <of>', 'hacking <of>', 'attack <on>', 'sabotage <of>', 'intrusion'],
    actor: 'subj',
    recipient: 'obj|into|with|on|of|from',
    where: { 'obj|into|with|on|of': 'computer-system !vehicle', subj: '!weather|accident|aircraft|weapon|civilian|company', with: '!armed-group' },
    yes: [
      'The computers of the ministry were attacked from abroad.',
      'A foreign power had broken into the mail of the party.',
      'The network was flooded with requests.',
    ],
    no: ['A power cut crashed the server.', 'Commuters flooded the portal of the railway company.'],
  },
  {
    id: ruleId('coerce/misinformation'),
    event: 'COERCE',
    mode: 'misinformation',
    contexts: ['misinformation'],
    verbs: listed(`
      spread, disseminate, peddle, circulate, plant, push, broadcast, sow, propagate, feed, air, print, publish, run, share, amplify, post, invent, concoct, put about, fabricate, trumpet,
      recycle, distribute, pump out, churn out, launch, seed, put out, tell, repeat, carry, manufacture
    `),
    actor: 'subj',
    recipient: 'about|against|in|on',
    where: { obj: 'falsehood|false-story', subj: '!disease|animal|artwork|civilian' },
    yes: ['The agency spread disinformation about the vaccine.', 'Rumours were planted by the intelligence service against the bishop.'],
    no: ['The virus spread.', 'She spread butter on bread.'],
  },
  {
    id: ruleId('coerce/forge'),
    event: 'COERCE',
    mode: 'misinformation',
    contexts: ['misinformation'],
    verbs: listed(`
      fake, forge, doctor, fabricate, mislead, deceive, dupe, pass off, pose <as>, impersonate, hoodwink, flood <with lie|falsehood|disinformation|propaganda|message|quotation>, stage {confession|provocation},
      trick, smear, slander, brainwash, misinform
    `),
    actor: 'subj',
    recipient: 'obj|about|with',
    where: {
      obj: '?public-mind|party|crowd|false-story|evidence-paper|official|organisation|opposition-people !money|food|body-part|injury|goal|smile|market|sport',
      subj: '?party|official|armed-group|force|media|state-body|organisation|officer|police|hacker|public-mind !civilian|company|athlete|artwork|animal',
    },
    yes: ['The army faked photographs of the convoy.', 'The ministry misled the nation about its losses.'],
    no: ['The player faked an injury.', 'The company misled investors on the market.', 'She forged a career.'],
  },
  {
    id: ruleId('coerce/rig-election'),
    event: 'COERCE',
    mode: 'misinformation',
    contexts: ['election'],
    verbs: listed(`
      meddle <in election|vote|referendum|affair|campaign>, interfere <in election|vote|referendum|affair|campaign>,
      rig {election|vote|ballot|poll|referendum|result}, steal {election|vote}, falsify {result|ballot|vote}, manipulate {election|vote|opinion},
      tamper <with ballot|vote|result>, stuff {box|ballot|urn}, fake {tally|result|ballot|vote|count|turnout}, forge {result|ballot|tally|signature},
      doctor {result|tally|count}, inflate {turnout|tally}, buy {vote}, switch {ballot|box}, steal {ballot|box}, cook {result|figure}, fix {vote|election|count},
      invent {voter|result|turnout}
    `),
    nouns: listed(`
      disinformation campaign, misinformation campaign, smear campaign, election meddling, election interference, election rigging, vote rigging,
      vote-rigging, ballot stuffing, influence operation, influence campaign, electoral fraud, election fraud, meddling <in election|affair>,
      interference <in election|affair>, false-flag operation, rigging <of vote|election|poll|ballot|count>, fake video, deepfake, forged letter, troll farm,
      fraud <in election|vote>, ballot fraud, hoax video, fake letter, vote fraud, ballot-stuffing, ballot rigging
    `),
    actor: 'subj',
    recipient: 'in|against|of|on|by',
    where: { subj: '!weather|athlete|market' },
    yes: [
      'The ruling party rigged the election in Gabon.',
      'Interference in the election by Moscow was alleged.',
      'A disinformation campaign against the envoy began.',
    ],
    no: ['The sailors rigged the boat.', 'Noise interfered with the signal.'],
  },
]
