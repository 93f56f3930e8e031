import { listed } from './listed.ts'

/** What two do together, by the adjective before it: "joint exercise", "bilateral drill". */
const joint = (nouns: string): readonly string[] =>
  listed(nouns).flatMap((noun) =>
    ['joint', 'combined', 'common', 'shared', 'bilateral', 'trilateral', 'multinational', 'inter-korean', 'cross-border'].map((first) => `${first} ${noun}`),
  )

/**
 * Classes of nouns that the frames of peaceful acts ask for; same shape as `nounClasses`: lemmas, and two words where the first decides.
 * In our own words; no outside source.
 */
export const peaceNounClasses = {
  captive: listed(`
    prisoner, captive, hostage, detainee, inmate, internee, abductee, convict, pow, suspect, prisoner of war, journalist, activist, dissident, aid worker,
    crew, crewman, crewmember, sailor, fisherman, pilot, soldier, serviceman, airman, peacekeeper, observer, monitor, missionary, tourist, student, schoolgirl,
    schoolboy, pupil, girl, boy, child, woman, man, citizen, national, villager, blogger, reporter, correspondent, photographer, lawyer, opposition leader,
    ex-president, leader, lawmaker, minister, mayor, general, officer, policeman, diplomat, ambassador, businessman, engineer, worker, teacher, nun, priest,
    bishop, monk, pastor, cleric, rebel, militant, fighter, insurgent, guerrilla, spy, agent, driver, doctor, nurse, demonstrator, protester, member,
    politician, people, migrant, refugee, defector, body, remains
  `),
  vessel: listed(`
    ship, boat, vessel, trawler, tanker, freighter, fishing boat, cargo ship, plane, aircraft, drone, truck, convoy, airliner
  `),
  heritage: listed(`
    artefact, artifact, antiquity, sculpture, statue, manuscript, treasure, relic, bronze, mask, mummy, fossil, coin, painting, skull, bone, remains, body,
    tablet, marble, obelisk, throne, bell, flag, archive, document, asset, property, land, loot, gold, wreckage
  `),
  'the-dead': listed(`body, remains, corpse, coffin, ash, bone, skeleton, skull, mortal remains, dead`),
  /** What those who are let go do. */
  going: listed(`go, leave, return, walk, depart, fly, travel, come`),
  passing: listed(`pass, enter, cross, land, dock, refuel, in, through, visit, inspect, sail, deliver`),
  forgiveness: listed(`forgiveness, pardon, apology, excuse`),
  'unpopular-step': listed(
    `bill, tax, fuel tax, price rise, price increase, decree, pension reform, levy, fare rise, eviction, deportation, draft law, amendment, warrant, arrest warrant, digital tax, services tax`,
  ),
  'strict-rule': listed(
    `rule, check, regulation, dress code, cut, internet cut, blackout, guardianship, permit, curb, restriction, limit, requirement, ban, censorship, screening, inspection, visa rule, brake`,
  ),
  proposal: listed(`
    proposal, offer, invitation, plan, initiative, idea, suggestion, overture, bid, draft, roadmap, blueprint, formula, recommendation, compromise,
    settlement, deal, agreement, accord, pact, treaty, truce, ceasefire, cease-fire, mediation, good offices, term, condition, package, motion, solution,
    resolution, amendment, charter, concession, text, framework, timetable, referendum, result, outcome, verdict, ruling, findings, finding, report
  `),
  demand: listed(`
    demand, request, call, ultimatum, appeal, plea, petition, application, pressure, claim, condition, precondition, requirement, wish, urging, insistence
  `),
  'given-word': listed(`
    threat, ultimatum, deadline, demand, offer, promise, pledge, vow, warning, undertaking, commitment
  `),
  help: listed(`
    aid, assistance, help, support, relief, cooperation, co-operation, protection, food, medicine, money, loan, fund, rescue, backup, reinforcement,
    intervention, troop, peacekeeper, expert, observer, inspector, monitor, weapon, arm, equipment, shipment, extradition, diesel, bandage, cash, doctor, medic, radar
  `),
  meeting: listed(`
    talk, meeting, summit, negotiation, dialogue, discussion, consultation, conference, conversation, session, visit, mediation, round, hearing, forum,
    encounter, parley, debate, contact, audience, interview, exchange of views, working lunch, working dinner, dinner, lunch, luncheon, breakfast, tete-a-tete
  `),
  gathering: listed(`
    summit, conference, meeting, session, forum, congress, assembly, inauguration, funeral, ceremony, symposium, council, talk, negotiation, plenary,
    general assembly, g7, g20, g8, round, workshop, consultation, banquet, reception, hearing, parade, anniversary, signing, opening ceremony
  `),
  call: listed(`
    call, phone call, telephone call, telephone conversation, phone conversation, conversation, video call, video conference, videoconference, videolink,
    video link, teleconference, hotline call
  `),
  conflict: listed(`
    conflict, dispute, war, row, crisis, standoff, stand-off, feud, quarrel, hostility, fighting, insurgency, rebellion, bloodshed, confrontation, rift,
    tension, difference, stalemate, deadlock, impasse, strike, struggle, blockade, siege, civil war, vendetta, boycott, violence, bickering
  `),
  calm: listed(`
    calm, peace, restraint, dialogue, stability, unity, reconciliation, patience, moderation, tolerance, de-escalation, non-violence, nonviolence,
    coexistence, understanding, caution, prudence, self-restraint, harmony, security, order, quiet, denuclearisation, denuclearization, diplomacy,
    negotiation, talk, justice, compromise, cooperation, solidarity, prosperity, truce, ceasefire, compassion, mercy, sanity, reason, humanity, forgiveness, coolheadedness,
    cool, sobriety, peaceful solution, political solution, diplomatic solution, negotiated solution, peaceful settlement, political settlement, negotiated settlement, peaceful resolution, goodwill, trust, respect, disarmament
  `),
  backing: listed(`
    support, backing, solidarity, endorsement, approval, praise, confidence, blessing, recognition, appreciation, gratitude, thanks, admiration, trust,
    commitment, assurance, encouragement, allegiance, loyalty, congratulation, approbation, respect, esteem, sympathy
  `),
  cause: listed(`
    right, sovereignty, integrity, territorial integrity, independence, statehood, unity, unification, reunification, self-determination, freedom, democracy,
    peace, stability, reform, membership, accession, candidacy, bid, resolution, plan, proposal, initiative, process, effort, solution, settlement, principle,
    policy, decision, move, step, action, cause, struggle, claim, position, stance, leadership, government, president, opposition, candidate, deal,
    agreement, accord, ceasefire, talk, sanction, law, treaty, mission, call, idea, campaign, mediation, dialogue, appointment, election
  `),
  condolence: listed(`
    condolence, sympathy, sorrow, grief, compassion, regret, remorse, apology
  `),
  regret: listed(`
    regret, remorse, apology, contrition, sorrow, shame, mea culpa
  `),
  document: listed(`
    agreement, accord, pact, treaty, deal, protocol, convention, memorandum, armistice, truce, ceasefire, cease-fire, compact, charter, settlement,
    declaration, contract, communique, communiqué, statement, letter of intent, partnership, covenant, roadmap, instrument, mou, concordat,
    joint statement, joint declaration, understanding
  `),
  mission: listed(`
    embassy, consulate, mission, legation, liaison office, representation, representative office, interests section, delegation, cultural centre,
    trade office, consulate-general, high commission, embassy building
  `),
  'liaison-facility': [
    ...listed(
      'liaison office, communication office, communications office, contact office, coordination office, family reunion centre, reunion centre, industrial park, industrial complex, industrial zone, free-trade zone',
    ),
    ...joint(
      'force, brigade, battalion, unit, taskforce, team, currency, satellite, market, airline, line, route, cable, tunnel, road, canal, refinery, reactor, network, grid, system, fighter, jet, headquarters, council, institute, school, office, park, complex, plant, facility, zone, centre, center, base, station, railway, railroad, venture, mine, dam, pipeline, bridge, factory, port, airport, checkpoint, command, university, hospital, laboratory, terminal, field, project, committee, commission, secretariat, company, consortium, bank, fund, industrial',
    ),
  ],
  'joint-activity': joint(
    'exercise, drill, manoeuvre, maneuver, patrol, operation, training, war game, wargame, raid, investigation, probe, project, research, programme, program, venture, work, effort, mission, production, development, survey, excavation, inspection, action, task force, rescue, search, launch, flight, team, performance, game, exercises',
  ),
  commerce: listed(`
    trade, good, oil, gas, grain, wheat, rice, coal, electricity, arm, weapon, food, fuel, commodity, ore, steel, fertiliser, fertilizer, export, import,
    technology, vaccine, machinery, textile, soybean, beef, timber, fish
  `),
  intelligence: listed(`
    intelligence, information, evidence, data, know-how, expertise, experience, technology, image, imagery, coordinate, file, dossier, tip, radar data,
    satellite imagery, warning, blueprint, finding, radar picture, radar, fingerprint, sample, dna, lead, tip-off, biometrics, picture, map, flood data, telemetry, testimony
  `),
  relief: listed(`
    $, €, £, ¥, ton, tonne, truckload, planeload, boatload, litre, kilo, kg, aid, assistance, relief, help, food, medicine, medical supply, supply, equipment, tent, blanket, water, ration, rice, wheat, grain, flour, vaccine, dose,
    mask, ventilator, generator, fuel, clothing, shelter,     fund, money, grant, loan, credit, donation, package, subsidy, cash, funding, financing, dollar, euro,
    pound, yen, yuan, million, billion, shipment, cargo, consignment, convoy, weapon, arm, ammunition, missile, tank, aircraft, jet, helicopter, rifle,
    artillery, vehicle, truck, ambulance, kit, hospital, school, battery, guarantee, budget support, air support, air cover, training, tranche, bailout, sorghum, maize, corn, millet, lentil, biscuit, bread, meal, parcel, food parcel,
    mosquito net, water filter, filter, seed, tarpaulin, tarp, mattress, stove, oxygen, cylinder, insulin, antibiotic, serum, antivenom, plasma, blood, hygiene kit, soap, fire engine, excavator, water pump, water tank, patrol boat, transformer, helmet, vest,
    bullet, shell, round, system, minesweeper, uniform, ambulance fleet, care package, shelter material, building material, sandbag, body bag, field hospital, relief good, goods, necessity, essential, bag, sack, box, crate, pallet, lorry, lorryload, trucks, jab
  `),
  /** Who is handed from state to state for a court. */
  'wanted-person': listed(`
    suspect, fugitive, pirate, trafficker, smuggler, launderer, fraudster, swindler, forger, gangster, mobster, kingpin, ringleader, mastermind, accomplice, hacker, murderer, killer, hitman, gunman, bomber, terrorist, warlord,
    criminal, war criminal, drug lord, drug baron, cartel boss, gang leader, banker, tycoon, oligarch, embezzler, defendant, accused, perpetrator, escapee, genocidaire, plotter, kidnapper, hijacker, wanted man, wanted woman, wanted banker,
    wanted general, wanted official, wanted businessman, wanted citizen, fugitive general, fugitive minister, fugitive ex-minister, fugitive banker, fugitive president, fugitive officer, fugitive businessman
  `),
  /** What states build, dig and run together. */
  works: listed(`
    bridge, tunnel, railway, railroad, road, highway, motorway, pipeline, dam, canal, port, airport, plant, power station, power plant, refinery, reactor, grid, power line, cable, link, line, corridor, terminal, lock, dyke, levee, reservoir,
    border post, crossing, checkpoint, hospital, university, school, centre, center, station, observatory, telescope, satellite, laboratory, zone, market, fence, road bridge, ferry, bus, train, stadium, wall, mine, field, oilfield, windfarm,
    wind farm, factory, frigate, submarine, fighter, jet, tank, missile, drone, helicopter, warship, vaccine, rocket, engine, radar, airliner
  `),
  /** What one army or police hands over to another. */
  equipment: listed(`
    vehicle, boat, patrol boat, ship, patrol ship, helicopter, jet, tank, howitzer, ambulance, truck, drone, radar, equipment, medical equipment, kit, bus, aircraft, plane, fire engine, armoured vehicle, armored vehicle, engine, motorcycle, computer,
    machine, ventilator, generator, medicine, dose, vaccine, rifle, ammunition, weapon, missile, system, uniform, vest, tent, blanket, tonne, ton, dollar, euro, million, billion, $, €, £, ¥
  `),
  /** People who help abroad. */
  helpers: listed(`
    doctor, medic, nurse, surgeon, rescuer, rescue team, rescue worker, firefighter, fire brigade, medical team, search team, aid team, volunteer, adviser, advisor, instructor, trainer, engineer, sapper, deminer, diver, paramedic, aid worker, relief worker,
    field hospital, hospital ship, sniffer dog, specialist, technician, epidemiologist, psychologist, police officer, peacekeeper
  `),
  /** Money, arms or means, as against words: "financial support". */
  'material-support': listed(`
    financial support, logistical support, logistic support, military support, material support, air support, humanitarian support, economic support, technical support, budget support, funding, aid, assistance, grant, loan, donation, equipment, weapon, arm, shipment, medicine,
    vaccine, dose, money, package, bailout, subsidy, credit, relief, food, fuel, ammunition, missile, tank, training, help, contribution, batch, delivery, consignment, supply, shell, round, jet, vehicle, boat, drone, helicopter, howitzer, rifle, tent, blanket
  `),
  /** Loads of relief on their way. */
  shipload: listed(`
    consignment, shipment, parcel, aid, aid convoy, relief, relief flight, relief convoy, aid flight, aid ship, aid truck, relief truck, cargo, batch, planeload, truckload, delivery, help, assistance, rescue team, rescuer, rescue worker, medic, medical team,
    volunteer, supply, food, dose, vaccine, tranche, fire engine, hospital ship, field hospital
  `),
  rescuers: listed(`
    army, troop, soldier, commando, marine, navy, police, policeman, officer, special force, security force, gendarme, ranger, frigate, warship, cutter, coast guard, coastguard, paratrooper, force, helicopter, air force, unit, detective, patrol, guardsman
  `),
  /** Those who are freed by a raid, not by their keepers. */
  rescued: listed(`
    hostage, captive, abductee, kidnapped, victim, crew, passenger, student, schoolgirl, schoolboy, schoolchild, pupil, girl, boy, child, woman, nurse, doctor, worker, sailor, fisherman, tourist, villager, missionary, nun, aid worker, teacher, engineer, soldier, people, person, man
  `),
  hostages: listed(
    `hostage, abductee, kidnapped, kidnap victim, schoolgirl, kidnapped man, kidnapped woman, kidnapped student, abducted student, abducted man, abducted girl, abducted boy, kidnapped boy, kidnapped girl`,
  ),
  'body-found': listed(`body, corpse, survivor`),
  /** Who cannot help himself: taken in, fed, treated, pulled out of the water. */
  helpless: listed(`
    refugee, migrant, evacuee, exile, asylum seeker, survivor, victim, wounded, injured, casualty, orphan, castaway, stranded, patient, child, woman, family, people, person, civilian, resident, villager, man, displaced, shipwrecked, sailor, crew, passenger, tourist, worker, boy, girl,
    baby, miner, fisherman, newborn, elderly, homeless, shepherd, farmer, student, dissident, defector, deserter, monk, burn, wound
  `),
  'base-abroad': listed(`
    base, military base, naval base, air base, airbase, port, harbour, harbor, airfield, basing right, overflight, overflight right, barracks, runway
  `),
  debt: listed(`
    debt, loan, arrears, repayment, obligation, foreign debt
  `),
  refuge: listed(`
    asylum, refuge, shelter, sanctuary, protection, safe haven, haven, citizenship, residency, visa
  `),
  displaced: listed(`
    refugee, migrant, evacuee, exile, asylum seeker, displaced, displaced person, survivor, victim, wounded, civilian, family, orphan, national, citizen,
    people, defector, dissident
  `),
  peacekeepers: listed(`
    peacekeeper, peacekeeping force, peacekeeping troop, peacekeeping mission, peacekeeping operation, peacekeeping contingent, un force, un mission, observer, monitor, monitoring mission, peace mission, stabilisation force,
    stabilization force, blue helmet, un troop, medic, rescuer, rescue team, relief worker, aid worker, doctor, engineer
  `),
  inspectors: listed(`
    inspector, observer, monitor, rapporteur, investigator, aid worker, relief worker, peacekeeper, mission, delegation, convoy, aid convoy, aid, relief,
    journalist, envoy, team, expert, inspection, access, humanitarian access, humanitarian aid, delivery, verification, visit
  `),
  arms: listed(`
    weapon, arm, gun, rifle, arsenal, missile, warhead, mine, landmine, stockpile, ammunition, explosive, artillery, tank, launcher, centrifuge, reactor,
    chemical weapon, nuclear weapon, silo, guard post, loudspeaker, rocket, test site
  `),
  withdrawable: listed(`
    troop, soldier, force, army, unit, tank, artillery, weapon, contingent, peacekeeper, fighter, militia, warship, ship, fleet, bomber, marine, police,
    personnel, brigade, battalion, division, settler, armour, armor, garrison, missile, vehicle, adviser, advisor, instructor, paratrooper, mercenary,
    rebel, patrol, guard, heavy weapon, guard post, gun
  `),
  grip: listed(`
    curfew, lockdown, ban, state, restriction, emergency, martial law, state of emergency, censorship, siege, blockade, sanction, embargo, tariff, quota, duty,
    boycott, curb, moratorium, freeze, travel ban, visa ban, quarantine, measure, limit, requirement, control, penalty, suspension, price cap, roadblock,
    checkpoint, cordon, closure, evacuation order, expulsion order, deportation order, detention order, gag order
  `),
  power: listed(`
    president, premier, prime minister, minister, government, cabinet, king, chancellor, general, leader, governor, chief, speaker, commissioner, commander,
    ambassador, judge, prosecutor, mayor, regime, junta, ruler, director, chairman, deputy
  `),
  policy: listed(`
    policy, reform, law, constitution, election, referendum, vote, change, programme, program, transition, inquiry, investigation, reparation, compensation,
    apology, explanation, recount, amendment, legislation, right, freedom, reform programme, devolution, autonomy, independence, tax, subsidy, wage, price
  `),
  /** What a change of the order of a state is about, where it is asked for or refused. */
  order: listed(`
    bill, charter, budget, federalism, federation, secret ballot, ballot, quota, minimum wage, pay, salary, spending, defence spending, veto, federal state, secular state, civilian state, citizenship, levy, immunity, abolition, decree, mandate, statute, penalty, death penalty,
    share, term, tougher line, line, curriculum, recognition, equality, pension, age, language, name, flag
  `),
  'bill-of-law': listed(`
    legislation, constitution, amendment, referendum, abortion bill, amnesty bill, draft bill, budget, reform, reform bill, peace bill, draft law, statute, law, land bill, tax bill, security bill, election law, charter, nomination, motion, draft constitution, treaty change
  `),
  yielding: listed(`
    end, halt, stop, release, withdrawal, pullout, pullback, return, lifting, cessation, suspension, freeze, retreat, surrender, disarmament, removal,
    dismantlement, restoration, handover, reopening, compliance, moratorium, pause, ceasefire, cease-fire, truce, closure,
    evacuation, demobilisation, demobilization, denuclearisation, denuclearization, opening, access, abandonment, cancellation, repeal, abolition, easing
  `),
  'all-sides': listed(`
    side, party, faction, belligerent, stakeholder, actor, community, neighbour, neighbor, everyone, everybody, all, people, nation, country, leader, politician, citizen, youth, world, both, government, state, region, warring party, rival, follower,
    supporter, public
  `),
  sportsperson: listed(`
    team, player, club, squad, goalkeeper, keeper, midfielder, defender, winger, batsman, bowler, pitcher, coach, referee, umpire, boxer, jockey, golfer, cyclist, sprinter, swimmer, skier, wrestler, quarterback, teammate, footballer, cricketer,
    fan, band, singer, actor, actress, rapper, choir, designer, athlete, runner, champion
  `),
  firm: listed(`
    company, firm, corporation, airline, retailer, manufacturer, start-up, startup, supplier, shareholder, conglomerate, subsidiary, brand, chain, maker, carmaker, studio, label, shop, store, supermarket, hotel, publisher, insurer, landlord, tenant, app, website, restaurant,
    nightclub, museum
  `),
  'private-person': listed(`
    wife, husband, mother, father, boy, girl, child, teenager, toddler, baby, tourist, guest, customer, patient, aunt, uncle, sister, brother, son, daughter, shopper, chef, cook, waiter, hero, parent, pupil, neighbour, neighbor, couple, bride, groom, author, painter,
    plumber, electrician, librarian, bouncer, girlfriend, boyfriend, family, twin
  `),
  'non-agent': listed(`
    river, stream, lake, sea, wind, storm, rain, snow, sun, bird, swallow, bat, dog, cat, cave, roof, beam, pillar, wall, engine, machine, detector, sensor, clock, key, door, window, gyroscope, enzyme, drug, pill, medicine, virus, disease, gene,
    plan, idea, theory, film, book, novel, song, show, album, trailer, price, share, bond, car, truck, train, bus, road, bridge, building, tree, crop, robot, software, computer, acrobat, ad, advert, recipe, food, dish, job, gap, rope
  `),
  owner: listed(`
    owner, heir, family, museum, people, community, tribe, nation, country, government, library, authority, descendant, embassy, church, king, clan
  `),
  publication: listed(`
    report, statement, figure, data, datum, detail, video, footage, photo, photograph, image, result, document, transcript, list, guideline, product, version, update, software, single, trailer, energy, gas, water, heat, toxin, carbon, hormone, brake, pressure,
    poll, survey, study, finding, findings, letter, tape, recording, audio, map, name, app, game, model, phone, statistics, statistic, information, memo, email, file, picture, clip, schedule, text, draft, plan, budget, forecast, review, patch, device, line, potential,
    dove, balloon, oil, stock, chemical, radiation, substance, grip, hand, ball, catch, animal, bird, fish, turtle, pollutant
  `),
  hearsay: listed(`
    allegation, accusation, charge, claim, report, rumour, rumor, suggestion, assertion, speculation, criticism, notion, version, finding, statement, story, involvement, responsibility, wrongdoing, complicity, guilt, role, link, knowledge, suspicion, insinuation, complaint
  `),
  troubles: listed(`
    bid, bill, law, budget, motion, nominee, nomination, appeal, lawsuit, petition, plea, case, application
  `),
  everyday: listed(`
    deadline, target, demand, need, standard, expectation, challenge, criterion, requirement, goal, beam, roof, weight, habit, hypothesis, claim, theory,
    customer, client, patient, payment, card, cookie, terms, credit card, blame, fate, responsibility, fact, reality, defeat, prize, award, trophy, role
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type PeaceNounClass = keyof typeof peaceNounClasses
