import { listed } from './listed.ts'

/** What is warned of by offices and not by enemies: "storm warning", "profit warning". */
const forecasts = listed(`
    weather, storm, flood, flooding, health, travel, profit, tsunami, safety, heat, early, evacuation, fire, gale, hurricane, typhoon, cyclone, tornado,
    snow, frost, avalanche, earthquake, shark, earnings, bush-fire, bushfire, air-raid, smog, drought, cigarette, tobacco, allergy, trigger, content,
    dashboard, weather-related, climate, terror, hygiene, pollution, landslide, tropical, thunderstorm, wind, ash, black, product, consumer, traffic, tax,
    credit
  `)

/**
 * Classes of common nouns that frames ask for, by lemma in lower case. A word may be in several classes.
 * An entry of two words asks for the noun or adjective before the head: "telephone line" is a channel, "line" alone is not.
 * In our own words; no outside source.
 */
export const nounClasses = {
  structure: listed(`
    office, building, bridge, house, home, village, depot, plant, factory, hospital, school, base, tower, headquarters, embassy, consulate, mosque,
    church, temple, synagogue, monastery, shrine, cathedral, palace, castle, fort, fortress, barracks, bunker, tunnel, dam, levee, dyke, port, harbour,
    harbor, airport, airfield, airstrip, runway, hangar, station, railway, railroad, pipeline, refinery, terminal, warehouse, silo, storehouse, arsenal,
    armoury, armory, camp, outpost, checkpoint, post, guardhouse, watchtower, prison, jail, courthouse, parliament, ministry, compound, complex, facility,
    site, location, installation, laboratory, lab, reactor, mine, mill, workshop, shipyard, dock, wharf, pier, lighthouse, hotel, restaurant, cafe, market,
    marketplace, mall, shop, store, supermarket, bank, museum, library, theatre, theater, cinema, stadium, university, college, kindergarten, orphanage,
    clinic, pharmacy, bakery, apartment, flat, tenement, block, skyscraper, dwelling, shelter, tent, hut, shack, barn, farm, farmhouse, greenhouse, fence,
    wall, gate, road, highway, motorway, street, crossing, substation, grid, pylon, antenna, mast, monument, statue, memorial, cemetery, grave,
    settlement, neighbourhood, neighborhood, district, quarter, suburb, town, city, hamlet, property, premises, residence, infrastructure, power plant,
    power station, water tower, command post, guard post, police station, polling station, safe house, target, hideout, stronghold
  `),
  vehicle: listed(`
    car, truck, lorry, bus, minibus, van, jeep, convoy, motorcade, motorcycle, motorbike, scooter, taxi, ambulance, train, tram, tank, tanker, vehicle,
    pickup, humvee, carrier, locomotive, wagon, trailer, bulldozer, tractor, bicycle, bike, limousine, patrol, engine, carriage, rickshaw
  `),
  aircraft: listed(`
    aircraft, airplane, aeroplane, plane, jet, fighter, bomber, helicopter, drone, airliner, airship, glider, warplane, gunship, balloon, interceptor,
    uav, chopper, seaplane, transport plane, spy plane, fighter jet, satellite
  `),
  ship: listed(`
    ship, boat, vessel, ferry, freighter, tanker, trawler, warship, frigate, destroyer, cruiser, corvette, submarine, carrier, cutter, yacht, dinghy,
    raft, barge, flotilla, fleet, gunboat, speedboat, minesweeper, liner, tugboat, dredger, lifeboat, armada, fishing boat, cargo ship
  `),
  weapon: listed(`
    weapon, arm, gun, rifle, pistol, revolver, shotgun, machine gun, submachine gun, cannon, howitzer, mortar, artillery, rocket, missile, bomb, grenade,
    shell, bullet, round, ammunition, munition, warhead, torpedo, mine, landmine, knife, machete, sword, axe, spear, bayonet, launcher, flamethrower,
    firearm, warplane, tank, drone, battery, interceptor, centrifuge, armour, armor, projectile, nuke, shot, salvo, volley, tear gas, nerve agent,
    water cannon
  `),
  missile: listed(`
    missile, rocket, projectile, icbm, torpedo, salvo, volley, barrage, warhead, drone, interceptor, cruise missile, ballistic missile
  `),
  shell: listed(`
    shell, mortar, grenade, artillery, round, howitzer, cannon, mortar round, artillery round, tank round
  `),
  explosive: listed(`
    bomb, explosive, dynamite, mine, landmine, grenade, device, charge, ied, car bomb, truck bomb, nail bomb, pipe bomb, parcel bomb, petrol bomb,
    booby trap, detonator, munition, ordnance, warhead, tnt, semtex, firebomb, depth charge, suicide belt, suicide vest, vest
  `),
  gas: listed(`
    tear gas, gas, pepper spray, water cannon, teargas, rubber bullet, stun grenade, baton round, smoke grenade, flash grenade, chlorine, sarin,
    mustard gas, nerve agent, nerve gas, poison gas, agent
  `),
  fire: listed(`
    fire, gunfire, shot, shooting, bullet, live ammunition, live fire, round, rifle, gun, machine gun, shotgun, pistol
  `),
  artwork: listed(`
    play, film, movie, novel, book, song, album, show, painting, performance, musical, opera, concert, exhibition, sculpture, poem, comedy, drama,
    thriller, sitcom, series, episode, sequel, documentary, soundtrack, symphony, ballet, video, clip, scene, trailer, advert, advertisement, commercial,
    photograph, photo, portrait, picture, footage, role, plot, story, chapter, comic, cartoon, tune, chord, note, melody, blockbuster, remake, premiere,
    script, screenplay, lyric, essay, review
  `),
  sport: listed(`
    match, game, goal, penalty, season, tournament, cup, league, championship, innings, wicket, play-off, playoff, semi-final, semifinal, quarter-final,
    fixture, crossbar, touchdown, homer, scrum, trophy, medal, equaliser, equalizer, free kick, half-time, derby, ball, puck, goalpost, net, corner,
    serve, lap, over, touchline, peloton, leaderboard, world record, grand prix, title race, world cup, penalty shootout, penalty shoot-out, rugby,
    football, soccer, cricket, tennis, baseball, basketball, golf, hockey
  `),
  athlete: listed(`
    team, player, club, striker, goalkeeper, keeper, midfielder, defender, winger, batsman, bowler, pitcher, coach, referee, umpire, boxer, jockey,
    golfer, cyclist, sprinter, swimmer, skier, wrestler, champion, fan, quarterback, teammate, footballer, cricketer
  `),
  market: listed(`
    share, price, index, stock, bond, yield, currency, dollar, euro, yen, pound, rate, profit, revenue, earnings, sale, growth, inflation, gdp, demand,
    cost, wage, exporter, investor, commodity, economy, turnover, dividend, budget, deficit, debt, loan, mortgage, brand, valuation, forecast, confidence,
    spending, consumption, stock market, share price, stock exchange, interest rate, oil price, market share, housing market, bottom line, balance sheet,
    shareholder, saver, pensioner, homeowner, taxpayer, household, retailer, margin, import, export, tourism
  `),
  weather: listed(`
    storm, hurricane, typhoon, cyclone, tornado, blizzard, snow, snowstorm, rain, rainstorm, flood, flooding, floodwater, wind, gale, lightning, thunder,
    thunderstorm, hail, hailstorm, heat, heatwave, drought, fog, cold, frost, wave, tide, weather, monsoon, downpour, squall, sandstorm, dust, sun,
    sunshine, water, volcano, sea, current, ash, smoke
  `),
  disaster: listed(`
    earthquake, quake, tremor, aftershock, tsunami, eruption, volcano, lava, landslide, mudslide, avalanche, wildfire, bushfire, blaze, famine, disaster,
    catastrophe, calamity, meteorite, asteroid, sinkhole, fire, flood, flame, collapse, gas leak
  `),
  accident: listed(`
    accident, crash, collision, derailment, mishap, pile-up, pileup, stampede, crush, fall, leak, wreck, shipwreck, capsizing, malfunction, gas leak,
    gas explosion, blowout, spill, collapse, car, bus, truck, train, lorry, van, tram, motorcycle, avalanche, landslide, mudslide, flood, earthquake,
    quake, tremor, tsunami, eruption, storm, hurricane, typhoon, cyclone, tornado, heatwave, lightning, drowning, overdose, surgery, childbirth, race,
    illness, disease, virus, flu, cholera, malaria, cancer, outbreak, pandemic, epidemic, famine, infection, plane crash, road accident, wildfire,
    house fire, factory fire, warehouse fire, hotel fire, nightclub fire, forest fire, blaze, inferno, tree, mine accident, mining accident,
    factory explosion, plant explosion, gas blast, boiler explosion, firework, fireworks, rockfall, electrocution, smoke, fumes, cold, heat, sinking, rain
  `),
  animal: listed(`
    dog, cat, horse, cow, cattle, sheep, goat, pig, bird, fish, wolf, bear, lion, tiger, elephant, snake, shark, crocodile, whale, deer, fox, rat, mouse,
    insect, bee, mosquito, locust, spider, ant, chicken, poultry, duck, goose, bull, donkey, camel, leopard, monkey, swarm, herd, flock, herring, pigeon,
    eagle, seal, salmon, boar, rabbit, mink, badger, coyote, gull, dolphin, swan, lynx, parasite, moose, elk, hare, antelope, rhino, hippo, zebra, giraffe, gorilla, chimp, penguin, otter, beaver, squirrel, hamster, parrot, owl, hawk, falcon, vulture, crow, raven, starling, sparrow, stork, wasp, hornet, beetle, moth, butterfly, snail, slug, jellyfish, octopus, crab, lobster, shrimp, mussel, eel, trout, tuna, cod, carp, lizard, toad, frog, turtle, tortoise, rodent, vermin, buffalo, bison, reindeer, llama, kangaroo, koala, panda, orca, tick, termite, caterpillar, puppy, kitten, calf, lamb, foal, stallion, hound, jackal, hyena, cheetah, jaguar, puma
  `),
  person: listed(`
    man, woman, child, boy, girl, person, people, individual, citizen, national, civilian, resident, villager, passenger, student, pupil, teacher,
    professor, doctor, nurse, worker, employee, miner, farmer, peasant, driver, pilot, sailor, fisherman, journalist, reporter, editor, correspondent,
    photographer, blogger, writer, activist, campaigner, dissident, lawyer, judge, prosecutor, priest, monk, nun, bishop, imam, cleric, rabbi, missionary,
    preacher, businessman, businesswoman, executive, banker, tourist, traveller, traveler, migrant, refugee, defector, exile, asylum seeker, immigrant,
    settler, prisoner, inmate, detainee, hostage, captive, suspect, accused, criminal, thief, robber, gangster, smuggler, trafficker, dealer, pirate, spy,
    agent, informer, informant, witness, victim, survivor, bystander, pedestrian, neighbour, neighbor, relative, family, wife, husband, son, daughter,
    mother, father, brother, sister, baby, infant, toddler, teenager, youth, teen, pensioner, elder, volunteer, aid worker, medic, paramedic, scientist,
    engineer, scholar, guest, foreigner, member, supporter, follower, leader, figure, candidate, contractor, staff, personnel, crew, vendor, trader,
    shopkeeper, fan, user, demonstrator, protester, protestor, striker, rioter, looter, unionist, organiser, organizer, critic, opponent, rival, somebody,
    someone, anyone, whoever, him, her, them, me, patient, minor, newcomer, bodyguard, guard, interpreter, translator, dozen, hundred, thousand, dead, wounded,
    injured, he, she, they, we, who, you, i, everyone, nobody, worshipper, pilgrim, herder, shepherd, shopper, commuter, schoolgirl, schoolboy, lawmaker,
    politician, servant, cook, barber, singer, actor, actress, musician, artist, poet, comedian, marcher, nomad, tribesman, tribeswoman, islander,
    expatriate, dissenter, whistleblower, whistle-blower, analyst, economist, chef, soldier, policeman, officer, militant, trekker, hiker, climber,
    swimmer, peacekeeper, observer, monitor, inspector, minority, muslim, christian, jew, hindu, sikh, yazidi, tutsi, hutu, roma, kurd, rohingya, sheikh, sheik, mufti, ayatollah, mullah, chieftain, headman, abbot, archbishop,
    cardinal, pastor, novelist, rapper, filmmaker, film-maker, cartoonist, vlogger, influencer, columnist, lecturer, rector, dean, surgeon, midwife, trucker,
    courier, premier, veteran, widow, orphan, ranger, herdsman, fisherwoman, guide, waiter, founder, chairman, orderly, tycoon, oligarch, heir, heiress,
    accountant, apprentice, archaeologist, architect, artisan, author, baker, bartender, beekeeper, beggar, blacksmith, boatman, bookseller, bricklayer, broker,
    builder, butcher, cabbie, cameraman, camerawoman, captor, caretaker, carpenter, cashier, chauffeur, chemist, cleaner, clerk, cobbler, combatant, composer,
    conductor, controller, craftsman, craftswoman, curator, customer, cyclist, dancer, dentist, deserter, designer, diver, docker, electrician, farmhand, ferryman,
    firefighter, fireman, florist, forester, gamekeeper, gardener, geologist, goatherd, goldsmith, graduate, grandfather, grandmother, grandson, granddaughter,
    gravedigger, grocer, grower, guardsman, guardian, hairdresser, haulier, hermit, historian, housekeeper, hunter, intruder, janitor, jeweller, juror, kidnapper,
    labourer, laborer, lady, layman, librarian, lifeguard, locksmith, logger, lumberjack, maid, mason, mathematician, mechanic, miller,
    motorcyclist, motorist, mountaineer, nanny, novice, occupant, painter, parishioner, passer-by, passerby, pedlar, peddler, perpetrator, pharmacist,
    philosopher, physician, physicist, pianist, picker, plumber, poacher, porter, postman, postwoman, potter, programmer, prospector, psychologist,
    publisher, railwayman, recruit, rider, runaway, saboteur, salesman, saleswoman, scavenger, schoolteacher, sculptor, seamstress, seafarer, seaman, serviceman,
    servicewoman, shoemaker, skater, skipper, solicitor, stallholder, stepfather, stepmother, steward, stewardess, stonemason, storekeeper, stowaway, stranger,
    surfer, surveyor, sympathiser, sympathizer, tailor, technician, therapist, tutor, typist, undertaker, undergraduate, vet, veterinarian, villain,
    waitress, warden, warder, watchman, weaver, welder, widower, woodcutter, zookeeper
  `),
  official: listed(`
    minister, president, premier, prime minister, chancellor, king, queen, prince, princess, emir, sultan, emperor, governor, mayor, senator, lawmaker,
    legislator, parliamentarian, deputy, mp, congressman, congresswoman, councillor, councilor, secretary, undersecretary, ambassador, envoy, diplomat,
    consul, attaché, attache, negotiator, commissioner, official, spokesman, spokeswoman, spokesperson, director, chief, head, chairman, chairwoman,
    chair, boss, general, admiral, colonel, major, captain, commander, marshal, brigadier, lieutenant, sergeant, adviser, advisor, aide, judge,
    prosecutor, sheriff, ombudsman, inspector, auditor, administrator, bureaucrat, civil servant, magistrate, justice, speaker, whip, leader, ruler,
    dictator, strongman, pontiff, pope, patriarch, cabinet, government, manager, coach, editor, ceo, executive
  `),
  diplomat: listed(`
    diplomat, ambassador, envoy, consul, attaché, attache, chargé, charge, nuncio, commissioner, counsellor, counselor, high commissioner,
    embassy official, embassy staff, consular official, emissary, delegate, delegation
  `),
  force: listed(`
    naval mission, peacekeeping mission, military mission, police mission, training mission, escort mission, border mission, observer mission,
    troop, soldier, army, battalion, brigade, regiment, division, platoon, squad, corps, unit, force, fleet, navy, squadron, bomber, marine, infantry,
    cavalry, paratrooper, commando, ranger, sniper, gunner, reservist, conscript, recruit, guard, guardsman, military, garrison, contingent, peacekeeper,
    mercenary, fighter, legion, task force, strike group, carrier group, tank, armour, armor, artillery, warship, warplane, destroyer, aircraft carrier,
    submarine, personnel, reinforcement, militia, militiaman, special force, armed force, security force, border guard, coast guard, coastguard,
    air force, national guard, air defence, air defense, troops, forces
  `),
  police: listed(`
    police, policeman, policewoman, officer, constable, gendarme, gendarmerie, sheriff, detective, riot police, patrol, trooper, cop, security force,
    border guard, swat team, police force, police unit, guard, marshal, riot officer
  `),
  'armed-group': listed(`
    rebel, insurgent, militant, guerrilla, guerilla, gunman, fighter, militia, militiaman, jihadist, jihadi, terrorist, extremist, separatist, bomber,
    attacker, assailant, assassin, hitman, gang, cartel, mafia, warlord, paramilitary, partisan, mercenary, bandit, raider, sniper, pirate, kidnapper,
    hijacker, shooter, cell, squad, mob, insurgency, resistance, vigilante, mujahideen, commando, death squad, armed group, armed man, suicide bomber,
    combatant, arsonist, saboteur, militiamen, gunmen, militia group, rebel group, militant group, terror group, terrorist group, extremist group,
    jihadist group, rebel force, terrorist organisation, terrorist organization, hacker
  `),
  crowd: listed(`
    protester, protestor, demonstrator, crowd, marcher, rioter, mob, striker, picketer, activist, student, worker, farmer, teacher, resident, villager,
    thousand, hundred, dozen, people, supporter, opponent, citizen, union, unionist, miner, driver, nurse, doctor, taxi driver, trucker, pensioner,
    refugee, monk, prisoner, inmate, youth, woman, parent, campaigner, dissident, opposition, looter, group, movement, demonstration, protest, march,
    rally, gathering, procession, sit-in, fisherman, trader, shopkeeper, taxi, native, tribe, indigenous, detainee, employee, feminist, environmentalist,
    islamist, nationalist, nun, lawyer, journalist, pupil, schoolchild, mother, veteran, commuter, consumer, shopper, christian, muslim, minority,
    community, ngo, ten, score, million, tens
  `),
  territory: listed(`
    territory, land, zone, area, region, province, district, island, islet, archipelago, reef, shoal, peninsula, strip, enclave, exclave, town, city,
    village, capital, port, valley, hill, hilltop, height, ridge, mountain, pass, border, frontier, coast, coastline, strait, canal, crossing, corridor,
    buffer zone, line, front, front line, sector, state, republic, country, position, stronghold, bastion, outskirts, suburb, neighbourhood, neighborhood,
    airport, airfield, airspace, base, trench, outpost, bridgehead, crossroads, oilfield, oil field, gas field, field, dam, junction, bank, settlement,
    north, south, east, west, sea, water
  `),
  zone: listed(`
    zone, area, region, buffer zone, demilitarised zone, demilitarized zone, no-fly zone, dmz, strip, belt, corridor, border, frontier, front, front line,
    frontline, line, park, site, enclave, crossing
  `),
  border: listed(`
    border, frontier, crossing, checkpoint, border crossing, border post, airspace, port, strait, boundary, passage, gate, waterway, canal, sky, sea lane
  `),
  road: listed(`
    road, street, highway, motorway, bridge, railway, railroad, track, rail, junction, intersection, crossroads, route, entrance, gate, avenue, boulevard,
    square, traffic, access, lane, freeway, expressway, port, runway, airport, tunnel, pass, crossing, roundabout, thoroughfare
  `),
  agreement: listed(`
    agreement, accord, pact, treaty, deal, protocol, convention, memorandum, armistice, truce, ceasefire, cease-fire, compact, charter, settlement,
    arrangement, understanding, declaration, contract, concession, alliance, partnership, moratorium, commitment, covenant, concordat, framework, entente,
    code
  `),
  'emergency-rule': listed(`
    emergency, martial law, emergency rule, emergency law, military rule, direct rule, emergency power, emergency decree, emergency measure,
    presidential rule, siege, national emergency, lockdown
  `),
  activity: listed(`
    movement, travel, access, passage, entry, freedom, liberty, right, assembly, activity, gathering, rally, protest, demonstration, march, strike,
    traffic, navigation, shipping, delivery, convoy, aid, transit, departure, exit, worship, religion, marriage, election, vote, opposition, sale,
    journalist, event, meeting, abortion, veil, headscarf, party, fishing, visit, visitor, flight, mobility, internet, use, practice, ceremony, prayer,
    pilgrimage
  `),
  falsehood: listed(`
    disinformation, misinformation, propaganda, lie, falsehood, rumour, rumor, fake news, hoax, conspiracy theory, false information, false news,
    false rumour, false rumor, fabrication, smear, deepfake, forgery
  `),
  'blockade-target': listed(`
    port, harbour, harbor, coast, strait, canal, city, town, region, territory, enclave, strip, island, border, country, state, base, airport, camp,
    village, sea lane, waterway, ship, vessel, shipping, corridor, capital, district, area, peninsula
  `),
  'warning-kind': forecasts,
  forecast: forecasts.map((kind) => `${kind} warning`),
  'common-good': listed(`
    peace, stability, security, safety, harmony, order, unity, livelihood, life, existence, survival, future, economy, supply, interest, progress,
    democracy, balance, calm, integrity
  `),
  'hostile-deed': listed(`
    retaliate, attack, strike, hit, destroy, punish, avenge, crush, fight, bomb, invade, kill, expel, sever, blockade, respond, react, annihilate, wipe, raze,
    demolish, burn, shell, fire, shoot, sink, seize, occupy, re-occupy, reoccupy, annex, arrest, jail, prosecute, sue, impose, sanction, block, ban, bar, deport,
    execute, hang, behead, eliminate, exterminate, eradicate, defeat, hunt, pursue, target, march, overthrow, topple, oust, storm, overrun, recapture, retake,
    liberate, conquer, intervene, escalate, withhold, disrupt, sabotage, hack, blow, kidnap, abduct, crack, smash, exact, inflict, bury, drown, flatten, strangle,
    silence, reimpose, repel, confront, wage, veto, resist, cut, neutralise, neutralize, obliterate, slaughter, torch, dismember, enslave
  `),
  'hunger-strike': listed(`
    hunger strike, hunger-strike, fast, dry strike, prison strike
  `),
  'joint-word': listed(`
    joint, combined, common, bilateral, trilateral, multilateral, multinational, allied, inter-allied, binational, tripartite
  `),
  projectile: listed(`
    stone, rock, bottle, brick, petrol bomb, cocktail, molotov cocktail, firebomb, egg, tomato, shoe, chair, firecracker, flare, object, debris, missile,
    paving stone, cobblestone, paint, excrement, firework, slab, molotov, dung
  `),
  'public-place': listed(`
    street, square, embassy, parliament, ministry, palace, court, courthouse, office, headquarters, consulate, mosque, park, building, city hall,
    town hall, congress, plaza, avenue, capital, residence, prison, barracks, base, campus, station, gate, site, airport, house, mission, checkpoint,
    border, bridge, roundabout, tower, hall
  `),
  alertness: listed(`
    alert, standby, stand-by, readiness, vigilance, combat readiness, footing, war footing, preparedness, alarm, guard, security, patrol, presence,
    surveillance, military presence, troop presence, force, garrison, defence, defense, position, strength, deployment, capability, reconnaissance,
    fortification, air defence, air defense, alert level, alert status, troop level, military vigilance, posture, military posture
  `),
  fortification: listed(`
    fortress, fortification, trench, bunker, base, military base, guard post, outpost, barricade, wall, fence, barrier, minefield, camp, defence, defense,
    defence line, watchtower, earthwork, rampart, battery, tank trap, roadblock, observation post, airstrip, silo, post, sentry post, barracks, airbase,
    stronghold, obstacle, anti-tank barrier
  `),
  'military-exercise': listed(`
    drill, war game, wargame, manoeuvre, maneuver, manoeuvres, maneuvers, military exercise, naval exercise, live-fire exercise, air exercise,
    army exercise, artillery exercise, winter exercise, field exercise, combat exercise, landing exercise, amphibious exercise, training exercise,
    large-scale exercise, military training, combat training, military parade, firing exercise, nuclear exercise, snap exercise, major exercise,
    sea exercise, annual exercise, strategic exercise, defence exercise, defense exercise, ground exercise, air-defence exercise, snap inspection
  `),
  'war-machine': listed(`
    missile, rocket, launcher, missile launcher, tank, artillery, howitzer, gun, battery, weapon, warhead, torpedo, drone, warship, frigate, destroyer,
    cruiser, submarine, carrier, aircraft carrier, fleet, flotilla, gunboat, squadron, bomber, fighter, fighter jet, jet, warplane, gunship, helicopter,
    strike group, carrier group, radar, interceptor, missile system, weapons system, air-defence system, defence system, defense system, armour, armor,
    vehicle, armoured vehicle, armored vehicle, missile battery, rocket launcher, combat aircraft, spy plane, military vehicle, naval vessel, mine,
    amphibious ship, ballistic missile, cruise missile, stealth fighter, patrol boat, loudspeaker, landing craft, icbm, arsenal
  `),
  symbol: listed(`
    statue, monument, memorial, flag, portrait, poster, banner, grave, cemetery, mural, effigy, bust, painting, ballot, emblem, plaque, tomb, billboard,
    campaign poster, masterpiece
  `),
  'hunger-word': listed(`
    hunger, dry, food
  `),
  'official-word': listed(`
    diplomatic, formal, official, military, naval, air, army, live-fire, written, market, share, stock, bond, product, sales, car, motor, rally, dollar,
    peace
  `),
  quality: listed(`
    ability, commitment, power, skill, strength, willingness, technique, method, need, importance, theorem, principle, potential, value, support, resolve,
    leadership, solidarity, progress, love, loyalty, capability, existence, effect, link, understanding, competence, courage, device, product, technology,
    app, process, knowledge, talent, character, case, phone, model, respect, benefit, determination, unity, maturity, efficiency, advantage, system,
    software, prototype, robot, range, flaw, fact, point, experiment, concept, exercise, approach, confidence
  `),
  'science-topic': listed(`
    planet, moon, cell, theory, language, question, mystery, method, effect, link, possibility, option, behaviour, behavior, species, gene, galaxy,
    mechanism, cause, market, use, role, relationship, potential, technique, phenomenon, origin, nature, star, atom, protein, brain, climate, soil, way,
    alternative, feasibility, mars, depth, limit, meaning, future, history, treatment, drug, vaccine, therapy, medicine, product, idea, space, reef,
    fossil
  `),
  scientist: listed(`
    scientist, researcher, scholar, biologist, physicist, historian, archaeologist, astronomer, chemist, study, geologist, psychologist, engineer,
    ecologist, linguist, philosopher, economist, professor, academic, paper, experiment, anthropologist, neuroscientist, zoologist, botanist
  `),
  reviewer: listed(`
    reviewer, film critic, viewer, reader, listener, audience, theatre critic, music critic, art critic, food critic, book critic, jury, guest, diner,
    customer, patient
  `),
  'complaint-kind': listed(`
    service, market, health, consumer, customer, insurance, noise, drug, chest, skin, delivery, congestion, depth, space, cover, literary, art, film,
    music, theatre, textual, book, food, moon, mars, electric, electrical, battery, phone, usb, clinical, medical, field, flight, time, beta, free, road,
    horse, water, soil, mineral, stomach
  `),
  'civil-drill': listed(`
    earthquake drill, school drill, evacuation drill, safety drill, shooter drill, power drill
  `),
  'emergency-word': listed(`
    emergency, siege, exception, war, alert, martial, calamity
  `),
  'peace-mission': listed(`
    peacekeeping mission, peace mission, peacekeeping operation, peacekeeping force, peacekeeping duty, monitoring mission, stabilisation mission,
    stabilization mission, peacekeeping troops, peacekeeping contingent, humanitarian mission, relief operation, rescue mission, peacekeeping, relief,
    evacuation, rescue
  `),
  'mediation-word': listed(`
    mediation, peace, peacemaking, peacekeeping, good-offices, diplomatic, negotiating, facilitation
  `),
  'aid-worker': listed(`
    humanitarian worker, aid worker, relief worker, aid agency, relief agency, charity, humanitarian agency, humanitarian organisation,
    humanitarian organization, ngo, aid group, aid staff, humanitarian staff, humanitarian official, aid organisation, aid organization, rapporteur
  `),
  'transport-link': listed(`
    flight, link, air link, rail link, traffic, service, ferry, train, bus, route, transport, visa, mail, trade, import, export, shipment, sale, delivery,
    project, programme, program
  `),
  flights: listed(`flight, air link, air traffic`),
  /** What people and goods pass through: it is open or closed, and news when that changes. */
  passage: listed(`
    bridge, airport, airfield, crossing, checkpoint, port, harbour, harbor, road, highway, motorway, tunnel, railway, rail line, railway line, canal, pass, ferry port, border post,
    terminal, pipeline, corridor, runway
  `),
  'state-body': listed(`
    ministry, government, embassy, state, capital, regime, administration, parliament, commission, cabinet, consulate, delegation, foreign ministry,
    leadership, authority, council, junta
  `),
  school: listed(`
    school, university, college, club, board, teacher, headmaster, principal, kindergarten, academy
  `),
  truce: listed(`
    ceasefire, cease-fire, truce, armistice, cessation, lull, moratorium, ceasefire agreement, ceasefire deal, ceasefire accord, truce agreement,
    armistice agreement, cease-fire agreement, ceasefire line
  `),
  law: listed(`
    law, bill, proposal, amendment, motion, resolution, act, legislation, plan, project, idea, initiative, measure, reform, budget, tax, decree, rule,
    regulation, provision, clause, veto, ballot, referendum, programme, program, scheme, deal, merger, takeover, nomination
  `),
  measure: listed(`
    sanction, measure, embargo, ban, blockade, tariff, duty, quota, restriction, penalty, freeze, boycott, curb, limit, curfew, quarantine, lockdown,
    moratorium, sanctions regime, export control, visa ban, travel ban, countermeasure, step, levy, suspension, punishment
  `),
  sanction: listed(`
    sanction, embargo, tariff, duty, quota, boycott, trade ban, import ban, export ban, export control, visa ban, travel ban, asset freeze, penalty,
    countermeasure, punitive measure, trade restriction, arms embargo, oil embargo, restrictive measure, punitive tariff, anti-dumping duty, import duty,
    import restriction, export restriction, trade barrier
  `),
  channel: listed(`
    hotline, hot line, telephone line, phone line, fax line, communication line, communications line, telephone link, fax link, communication link,
    telegraph, cable, telephone, phone, fax, communication, channel, communication channel, military line, liaison line, link, contact, liaison office,
    back channel, backchannel, direct line, red phone, internet, connection, radio link, phone call, telephone call, liaison call, hotline call,
    daily call, regular call, morning call
  `),
  relations: listed(`
    tie, relation, contact, link, cooperation, co-operation, relationship, exchange, dialogue, trade, diplomacy, diplomatic relation, diplomatic tie,
    trade tie, bond, partnership, alliance, intercourse, collaboration, coordination, traffic, engagement, friendship
  `),
  talks: listed(`
    talk, negotiation, summit, meeting, dialogue, discussion, mediation, conference, consultation, round, parley, session, peace process, process, visit,
    exchange, hearing, forum, encounter
  `),
  aid: listed(`
    aid, assistance, help, support, fund, funding, money, relief, loan, grant, credit, subsidy, donation, food aid, military aid, payment, shipment,
    supply, contribution, budget support, finance, financing, disbursement, humanitarian aid, tranche, arms sale, bailout, supplies, aids
  `),
  money: listed(`
    money, fund, asset, account, cash, dollar, euro, deposit, savings, reserve, property, holding, share, stake, bank account, wealth, fortune, estate,
    loan, bond, pension, wage, salary, tax
  `),
  goods: listed(`
    good, cargo, shipment, oil, fuel, gas, coal, grain, wheat, rice, food, medicine, equipment, weapon, arm, ammunition, drug, cocaine, heroin, timber,
    car, truck, vehicle, ship, vessel, boat, tanker, trawler, plane, aircraft, passport, document, computer, phone, camera, laptop, file, copy, newspaper,
    book, ballot, ballot box, land, farm, factory, plant, mine, company, property, asset, building, house, home, ship cargo, livestock, gold, diamond,
    art, crop, harvest, contraband, explosives, explosive, device, goods, supplies
  `),
  utility: listed(`
    power, electricity, water, gas, fuel, internet, heating, energy, supply, oil, food, medicine, network, connection, phone, service, broadband, signal,
    delivery, petrol, diesel, grain, goods, good, supplies
  `),
  media: listed(`
    newspaper, magazine, paper, broadcaster, website, television, radio, newsroom, publication, blog, app, book, film, press, journal, daily, weekly,
    broadcast, content, video, search engine, internet, media, programme, program, twitter, facebook, youtube, telegram, whatsapp, wikipedia, tiktok,
    song, play, television station, tv station, radio station, television channel, tv channel, news channel, satellite channel, news site, web site,
    twitter account, social network, television network, tv network, media platform, social platform, news outlet, media outlet, social medium, medium,
    social media, printing press, opposition paper, messaging app, cartoon, exhibition
  `),
  speech: listed(`
    speech, expression, opinion, criticism, dissent, debate, press, reporting, information, news, content, comment, word, voice, coverage
  `),
  computer: listed(`
    computer, server, network, website, site, system, account, database, email, e-mail, mail, phone, grid, infrastructure, bank, software, router,
    satellite, signal, exchange, machine
  `),
  organisation: listed(`
    party, movement, organisation, organization, group, union, association, charity, ngo, faction, front, league, brotherhood, church, sect, opposition,
    foundation, network, society
  `),
  leaflet: listed(`
    leaflet, flyer, flier, pamphlet, balloon, propaganda, broadcast, loudspeaker, usb stick, usb, poster, banner, tract, message, propaganda leaflet,
    broadside, trash balloon, propaganda material, propaganda balloon
  `),
  propaganda: listed(`
    leaflet campaign, propaganda campaign, balloon campaign, loudspeaker campaign, leafleting, propaganda broadcast, loudspeaker broadcast, leaflet drive,
    leaflet drop, leaflet launch, balloon launch
  `),
  'protest-event': listed(`
    protest, demonstration, rally, march, strike, sit-in, vigil, riot, unrest, uprising, walkout, picket, boycott, blockade, gathering, revolt,
    procession, parade, occupation, hunger strike, general strike, walk-out, sit-down, stoppage, shutdown, flash mob, petition
  `),
  violence: listed(`
    attack, blast, bombing, explosion, shelling, strike, airstrike, air strike, raid, shooting, assault, ambush, clash, fighting, battle, gunfight,
    gunbattle, firefight, crossfire, massacre, bombardment, violence, war, invasion, offensive, crackdown, riot, uprising, fire, gunfire, missile, rocket,
    mortar, bomb, mine, landmine, drone, grenade, shell, stabbing, execution, detonation, skirmish, conflict, rampage, barrage, operation, siege,
    genocide, pogrom, torture, knife, bullet, shootout, shoot-out, hijacking, insurgency, unrest, hostility, car bomb, suicide bombing, drone strike
  `),
  prison: listed(`
    prison, jail, custody, detention, imprisonment, arrest, house arrest, labour camp, labor camp, camp, cell, year, month, life, day, death, term,
    sentence, solitary confinement, confinement, dungeon, gulag, remand
  `),
  alert: listed(`
    alert, standby, stand-by, footing, war footing, readiness, high alert, full alert, combat readiness, maximum alert, lookout
  `),
  'body-part': listed(`
    head, face, leg, arm, hand, foot, back, chest, stomach, neck, shoulder, knee, eye, heart, lung, brain, skin, finger, thumb, ear, nose, mouth, throat,
    elbow, ankle, muscle, bone
  `),
  food: listed(`
    food, meal, bread, meat, egg, pea, nut, bean, cake, soup, sauce, salad, fruit, vegetable, potato, onion, garlic, rice, pasta, cream, butter, cheese,
    drink, tea, coffee, wine, beer, milk, batter, dough, breakfast, lunch, dinner, recipe, dish, chocolate, burger, sandwich, oyster, prawn, lemon,
    orange, apple, tomato
  `),
  disease: listed(`
    disease, virus, flu, influenza, cholera, malaria, cancer, aids, hiv, ebola, covid, coronavirus, pandemic, epidemic, outbreak, infection, fever,
    pneumonia, tuberculosis, measles, plague, bacterium, bacteria, germ, illness, stroke, heart attack, tumour, tumor, pest, fungus, syndrome, dementia,
    diabetes, pain
  `),
  'attack-idiom': listed(`
    heart, panic, asthma, anxiety, cyber, hacker, hacking, charm, phishing, ransomware, malware, ddos, denial-of-service, verbal, personal, ad, shark,
    bear, dog, bee, sale, sales, marketing, price, media, peace, diplomatic, fungal, viral, propaganda, election, nut, smear, twitter, stinging, scathing,
    rhetorical, political, legal, biting, thinly-veiled, veiled, outspoken, blistering, seizure, epileptic, insect, internet
  `),
  blaze: listed(`
    fire, blaze, inferno, flame, wildfire, bushfire, forest fire, house fire
  `),
  critic: listed(`
    critic, columnist, reviewer, commentator, pundit, editorial, economist, analyst, campaigner, charity, union, unionist, opposition, senator, lawmaker,
    candidate, newspaper, ad, book, essay, report, watchdog, shareholder, backbencher, investor, mp, member
  `),
  labour: listed(`
    nurse, doctor, teacher, worker, union, driver, pilot, miner, employee, staff, rail, railway, port, transport, postal, garbage, refuse, hunger, labour,
    labor, general, wildcat, sit-down, student, docker, dockworker, lawyer, rent, school, journalist, actor, writer, player, steelworker, farmer, trucker,
    bus, train, tube, metro, civil servant, ambulance, airline, airport, prison officer, solidarity, public-sector, nationwide, one-day, two-day,
    industrial, factory, mine, lightning, indefinite, walkout, climate
  `),
  bargain: listed(`
    deal, chord, pose, gold, balance, bargain, note, tone, oil, agreement, accord, pact, blow, match, rapport, friendship, compromise, luck, alliance,
    treaty, settlement, truce, attitude, medal, optimism, terror, contract, partnership, parallel, roadblock, snag, headline, target, peak, low, high,
    mark, road, fan, bottom, brake, button, jackpot
  `),
  pastime: listed(`
    time, hour, mood, joke, conversation, pain, appetite, engine, light, rumour, rumor, boredom, buzz, vibe, thread, switch, party, dream
  `),
  rivalry: listed(`
    personality, ego, style, colour, color, date, schedule, culture, civilisation, civilization, title, interest, view, opinion, wit, idea, value,
    principle, policy, law, programme, generation, taste
  `),
  statement: listed(`
    speech, interview, column, editorial, tweet, letter, debate, statement, post, remark, book, sermon, address, broadcast, article, report, ad, advert,
    op-ed, memoir, essay, commentary, review, campaign, rally, video, song
  `),
  question: listed(`
    question, query, answer, salvo, broadside, warning, email, criticism, complaint, insult, request, letter, call, abuse, message
  `),
  clothing: listed(`
    shirt, jacket, glove, uniform, hat, helmet, coat, dress, shoe, boot, veil, headscarf, mask
  `),
  emotion: listed(`
    fear, anger, panic, grief, hope, feeling, emotion, doubt, worry, pride, memory, dream, anxiety, stress, shame, rage, tear, despair, nerve, mood,
    interest, spirit, imagination, passion, depression, laughter, applause, smile, appetite
  `),
  ball: listed(`
    ball, puck, free kick, header, volley, serve, corner, cross, pass, penalty, kick, drive, home run, single, double, six, four, boundary, three-pointer,
    curveball
  `),
  flora: listed(`
    tree, crop, plant, leaf, flower, grass, weed, forest, lawn, bush, root, seed, vine, wheat, garden, hedge, branch, oilseed, rapeseed, hop
  `),
  problem: listed(`
    problem, issue, crisis, shortage, poverty, unemployment, inflation, debt, recession, deficit, corruption, crime, pollution, climate, change, warming,
    challenge, question, topic, task, cause, symptom, theory, argument, myth, idea, record, deadline, delay, scandal, dispute, row, tension, situation,
    development, decision, uncertainty, lack, failure, growth, downturn, slump, slowdown, competition, traffic, noise, loss, defeat, ageing, policy,
    trend, inequality, stigma, rumour, rumor, gap, budget, regulation, ruling, verdict, lawsuit, law, bill, vote, result, outbreak, drought, flood,
    shutdown, collapse, split, rift, impasse, stalemate, fall, decline, slide, drop, rise, spread, increase, power failure
  `),
  company: listed(`
    company, firm, corporation, bank, airline, retailer, manufacturer, start-up, startup, supplier, investor, shareholder, business, conglomerate,
    subsidiary, brand, employer, maker, carmaker
  `),
  job: listed(`
    post, job, position, seat, role, office, rank, place, chair, throne, spot, vacancy, duty, employment, work, staff, team, squad, workforce, department
  `),
  idea: listed(`
    idea, plan, rumour, rumor, report, claim, suggestion, allegation, theory, notion, statement, remark, comment, speech, decision, policy, move, attack,
    killing, act, action, violence, visit, test, launch, law, ruling, election, vote, result, raid, arrest, abuse, violation, treatment, handling,
    behaviour, behavior, response, sanction, threat, provocation, aggression, invasion, occupation, drill, exercise, campaign, leaflet, strike, bombing,
    crackdown, execution, detention, failure, refusal, resolution, war, use
  `),
  act: listed(`
    attack, strike, war, invasion, force, retaliation, action, demolition, destruction, closure, withdrawal, suspension, sanction, measure, step, arrest,
    expulsion, prosecution, boycott, blockade, embargo, reprisal, revenge, response, death, execution, violence, assault, bombing, operation, consequence,
    annihilation, countermeasure, military action, cut, cutoff, tariff, severance, termination, cancellation, deportation, lawsuit, protest, test, launch,
    bloodshed, escalation, offensive, intervention, deployment, punishment, fine, veto, exit, collapse, jihad, suit, imprisonment, jail
  `),
  inquiry: listed(`
    investigation, inquiry, enquiry, probe, hearing, audit, inquest, proceeding, review, case, trial, prosecution, fact-finding mission, tribunal,
    commission, panel, dossier, indictment
  `),
  suit: listed(`
    lawsuit, suit, complaint, case, charge, petition, appeal, action, claim, legal action, class action, legal challenge, proceeding, legal proceeding,
    indictment, criminal complaint, legal complaint, libel suit, writ
  `),
  crime: listed(`
    murder, crime, corruption, fraud, treason, espionage, genocide, bribery, terrorism, theft, rape, assault, abuse, arson, smuggling, trafficking,
    embezzlement, manslaughter, sedition, blasphemy, incitement, perjury, subversion, war crime, contempt, conspiracy, spying, violation, atrocity,
    aggression, misconduct, negligence, complicity, plot, coup, racketeering, laundering, money laundering, tax evasion, defamation, libel, insult
  `),
  exercise: listed(`
    exercise, drill, manoeuvre, maneuver, manoeuvres, war game, wargame, training, parade, patrol, live-fire exercise, military exercise, military drill,
    naval exercise, mobilisation, mobilization, flyover
  `),
  /** Persons who are no fighters, police or officials: whom a rule about the powerful must not have as its doer. */
  civilian: listed(`
    man, woman, child, boy, girl, person, people, individual, citizen, resident, villager, passenger, student, pupil, teacher, professor, doctor,
    nurse, worker, employee, miner, farmer, peasant, driver, pilot, sailor, fisherman, journalist, reporter, editor, photographer, blogger, writer,
    activist, campaigner, dissident, lawyer, priest, monk, nun, bishop, imam, cleric, rabbi, businessman, executive, banker, tourist, traveller,
    traveler, migrant, refugee, prisoner, inmate, suspect, thief, robber, witness, victim, survivor, pedestrian, neighbour, neighbor, relative,
    family, wife, husband, son, daughter, mother, father, brother, sister, baby, teenager, youth, pensioner, volunteer, scientist, engineer, guest,
    foreigner, vendor, trader, shopkeeper, fan, user, patient, shopper, commuter, schoolgirl, schoolboy, cook, barber, singer, actor, actress,
    musician, artist, poet, comedian, marcher, analyst, economist, chef, trekker, hiker, climber, swimmer, widow, orphan, tenant, landlord, buyer,
    customer, owner, collector, hunter
  `),
  /** What is said to be hit, killed or besieged in a figure of speech. */
  abstract: listed(`
    reputation, career, confidence, trust, faith, marriage, chance, hope, life, evidence, credibility, image, dream, ambition, ego, argument, case,
    claim, myth, illusion, theory, notion, myths, legacy, brand, morale, spirit, momentum, lead, advantage, record, form, rhythm, balance, peace,
    harmony, silence, consensus, unity, tradition, culture, language, memory, innocence, childhood, livelihood, economy, business, industry, prospect,
    plan, reform, policy, bill, budget, law, rule, taboo, stereotype, ceiling, barrier, deadlock, monopoly, mould, mold, idea, value, credit, savings,
    profit, appetite, mood, holiday, evening, weekend, season, party, data, wall street, nerve, headline, jackpot, target audience, competition,
    competitor, opposition, champion, holder, opponent, rival, side, visitor, guest, host, seed, defence, defense, goal, net, bar, post, ball, puck,
    woodwork, chart, air, wave, note, chord, pose, deal, bottom, peak, low, high, milestone, snag, brake, button, sale, shelf, cinema, theatre, spot,
    weight, pound, kilo, calorie, quota, deadline, limit, equation, spell, curse, habit, addiction, boredom, odds, obstacle, doubt, rumour, rumor,
    fear
  `),
  /** Things built, stored or planted that armies and mobs destroy. */
  built: listed(`
    garrison, graveyard, waterworks, waterwork, granary, barn, kiosk, stall, bazaar, jetty, quay, crane, villa, hut, shanty, hamlet, convent, chapel, madrasa,
    madrassa, seminary, basilica, minaret, dome, nunnery, parish, rectory, tannery, brewery, sawmill, kiln, bakery, dairy, waterway, aqueduct,
    viaduct, reservoir, well, cistern, pump, pumping station, turbine, generator, transformer, pylon, power line, railway line, rail line, cable,
    track, line, wire, fuel tank, oil tank, gas tank, storage tank, tank farm, yard, marina, lock, sluice, weir, culvert, underpass, overpass,
    flyover, toll booth, booth, sentry box, cantonment, bivouac, redoubt, pillbox, dugout, foxhole, foothold, nest, den, cave, lair, archive,
    ballroom, nightclub, bar, pub, canteen, cafeteria, playground, nursery, creche, dormitory, hostel, guesthouse, inn, shanty town, slum, favela,
    township, ghetto, kibbutz, homestead, ranch, estate, plantation, vineyard, orchard, grove, olive grove, olive, field, crop, harvest, pasture,
    farmland, food store, grain store, storage facility, store, radar, radar station, radar site, transmitter, relay, studio, newsroom,
    printing house, server farm, polling place, election office, customs post, tax office, party office, liaison office, power grid, steelworks,
    steelwork, ironworks, gasworks, cement works, smelter, foundry, mint, vault, headquarters, headquarter, plot, hq, launch site, launch pad,
    testing ground, rig, platform, oil rig, oil terminal, installation, asset, position, checkpoint, roadblock, roundabout, parade ground,
    cathedral square, ward, wing, roof, window, door, gate, barricade, car park, parking lot, target
  `),
  /** Aircraft by their makers' names and the arms that fly them. */
  'air-arm': listed(`
    antonov, mig, sukhoi, f-16, f-15, f-35, f-18, f16, su-25, su-24, su-34, su-57, rafale, mirage, typhoon, tornado, bayraktar, apache, hind, b-52,
    b-2, 16, 16s, 25, 25s, 35, 35s, air force, airforce, luftwaffe, aviation, attack helicopter, helicopter gunship, gunship, kite, hang glider,
    paraglider
  `),
  'drone-craft': listed(`
    drone, uav, quadcopter, shahed, kamikaze drone, attack drone, suicide drone, armed drone, loitering munition, reaper, predator, shaheds, geran
  `),
  'suicide-attacker': listed(`
    suicide bomber, suicide attacker, suicide squad, suicide crew, suicide driver, suicide boat, suicide unit, suicide assailant, suicide team,
    suicide cell, suicide fighter, suicide commando, suicide vehicle, suicide truck, suicide car, suicide militant, suicide gunman, car bomber, truck bomber, kamikaze
  `),
  /** What is taken out of the ground: nobody is attacked who mines it. */
  mineral: listed(`
    copper, coal, gold, data, bitcoin, bitcoins, lithium, cobalt, ore, salt, uranium, nickel, iron, sand, zinc, silver, diamond, tin, coltan,
    cryptocurrency, ruby, emerald, graphite, phosphate, bauxite, lead, platinum, gem, peat, deposit, vein, seam, archive, text, information, memory,
    past
  `),
  /** Lines of wire, pipe and rail that are cut by saboteurs. */
  'cable-line': listed(`
    cable, undersea cable, power cable, power line, railway line, rail line, pipeline, telephone line, phone line, telephone wire, wire, fibre, fiber,
    track, pylon, electricity line, data cable, telegraph line, signal cable, water main, gas main, pipe, barbed wire, fuel line, fence
  `),
  /** What brings power, gas or water. */
  'supply-line': listed(`
    power line, power cable, electricity line, electricity cable, transmission line, transmission cable, high-voltage line, voltage line, overhead line, gas main, water main
  `),
  /** Rooms that officers search. */
  premises: listed(`
    office, home, house, headquarters, newsroom, tribunal, apartment, flat, residence, shop, warehouse, bank, church, mosque, monastery, school,
    university, studio, station, ministry, farm, building, store, agency, bureau, premises, villa, dormitory, campus, clinic, hospital, branch,
    compound, library, bookshop, bookstore, printer, printing house, print shop, workshop, hostel, hotel, cafe, bar, nightclub, club, vessel,
    headquarter
  `),
  /** Who searches and confiscates for a state. */
  officer: listed(`
    police, policeman, agent, officer, prosecutor, detective, inspector, auditor, investigator, custom, customs, gendarme, gendarmerie, constable,
    security service, secret service, intelligence service, intelligence agent, secret police, magistrate, bailiff, tax inspector, taxman, coastguard,
    coast guard, border guard, guard, ranger, warden, soldier, troop, trooper, marine, force, army, navy, censor, regulator, ministry, court, judge,
    authority, official, government, junta, regime, general, commission, council, watchdog, administration, directorate, security agent, ruler, state,
    prefect, governor, mayor, police force, security force, intelligence, presidential guard, warship, frigate, patrol boat, cutter
  `),
  /** Programs, and people known by them. */
  hacker: listed(`
    hacker, intruder, worm, malware, ransomware, botnet, trojan, spyware, cyber unit, hacking group, hacker group, hacking unit, cyber gang,
    hacking team, hacker collective, computer virus, computer worm, wiper, cyber army, cyber spy, cyberspy, phisher, cybercriminal, cyber criminal,
    ransomware gang, ransomware group, cyber command, cyber group, email worm, hacktivist, pegasus, hacking gang, cyber thief, cyber force
  `),
  'computer-system': listed(`
    computer, server, network, website, computer system, database, email, mailbox, satellite network, router, software, portal, web site, page,
    home page, email account, email system, control system, computer network, registry, site, registration system, voting system, payment system,
    booking system, mail server, laptop, computers, internet, file, inbox, mail, cloud, firewall, screen, terminal, domain, web page, app,
    data centre, data center, exchange, wallet
  `),
  /** Who riots and breaks things with bare hands. */
  rioter: listed(`
    rioter, mob, crowd, demonstrator, protester, protestor, youth, mourner, supporter, student, marcher, hooligan, follower, striker,
    activist, thousand, hundred, dozen, people, resident, prisoner, inmate, miner, farmer, worker, native, loyalist, opponent, picket,
    picketer, nationalist, teenager, islamist, islander, migrant, refugee, parent, faithful, worshipper,
    congregation, trader, fisherman, feminist, environmentalist
  `),
  /** What workers and prisoners refuse to do. */
  'refused-food': listed(`
    eat, drink, swallow
  `),
  'refused-work': listed(`
    work, man, load, unload, sail, drive, fly, teach, operate, dig, handle, deliver, staff, cut, pick, drill, bake, print, mine, treat, clean, patrol
  `),
  'pay-matter': listed(`
    pay, wage, salary, pension, condition, contract, job, overtime, raise, rise, bonus, tax, reform, cut, law, allowance, arrears, unpaid wage,
    layoff, privatisation, privatization, age, week, hour, dismissal, firing, redundancy, tariff, price, fare, rate, staffing, safety, decree, budget,
    plan, closure, shift, rota, insecurity
  `),
  'farm-land': listed(`
    farm, land, estate, plantation, ranch, orchard, vineyard, field, pasture, fishing ground, grazing, farmland, plot, grove, ground
  `),
  /** Waters that belong to somebody. */
  'sea-zone': listed(`
    water, waters, territorial water, exclusive zone, economic zone, airspace, lagoon, shelf, shoal, reef, channel
  `),
  'worship-place': listed(`
    mosque, church, temple, synagogue, monastery, shrine, cathedral, chapel, seminary, convent, madrasa
  `),
  'crossing-place': listed(`
    bridge, tunnel, ferry, quay, gate, crossing, pass, checkpoint, road crossing, rail crossing, market, shop, playground, square
  `),
  'press-people': listed(`
    reporter, journalist, correspondent, editor, photographer, cameraman, newspaper, newsman, columnist, blogger, publisher, broadcaster, outlet
  `),
  /** What is told though it is untrue. */
  'false-story': listed(`
    story, fable, tale, fake, false claim, false story, false report, fabricated report, fabricated story, fake video, fake story, fake letter, forged letter, forged document,
    doctored document, doctored video, doctored photograph, doctored picture, invented quotation, fabricated quotation, fabricated video, bogus report, untruth, canard, slander,
    libel, fabricated evidence, lie, misinformation, false rumour, false accusation, photograph, picture, video, photo, letter, document, footage, recording, image, confession
  `),
  'evidence-paper': listed(`
    tally, result, ballot, certificate, record, signature, statistic, figure, count, turnout, passport, attack, coup, plot
  `),
  'public-mind': listed(`
    public, nation, voter, world, people, electorate, public opinion, opinion, population, citizen, parliament, council, troll, agent, account, operative, spy, viewer, inspector
  `),
  'opposition-people': listed(`
    opposition, candidate, critic, rival, activist, dissident, court, judge, bishop, movement, minority, neighbour, neighbor
  `),
  injury: listed(`
    injury, foul, illness, death, orgasm, punch, accent, tan, alliance, career, bond, link, tie, friendship, path, partnership, identity, steel, sword, horseshoe
  `),
  smile: listed(`
    smile, laugh, tear, interest, enthusiasm, surprise, cough
  `),
  goal: listed(`
    goal, pass, shot, dummy, move
  `),
  'people-carrier': listed(`
    bus, minibus, train, ferry, coach, taxi, tram, ambulance, convoy, lorry, truck, airliner
  `),
  believer: listed(`
    muslim, christian, jew, hindu, believer, faithful, pilgrim, worshipper
  `),
  'holy-time': listed(`
    ramadan, lent, month, sunset, dawn, dusk, yom, advent, week
  `),
  'patient-people': listed(`
    patient, baby, child, dog, cat, horse, boy, girl, toddler
  `),
  fasting: listed(`
    fast, lip, nothing, water, eating, meal, food
  `),
  'activist-people': listed(`
    activist, campaigner, dissident, leader, lawyer, opposition, prisoner, detainee, inmate, journalist, striker, protester, engineer, deputy, lawmaker, refugee, migrant, republican, exile
  `),
  faster: listed(`
    prisoner, detainee, inmate, hostage, convict, captive, suspect, migrant, refugee, student, leader
  `),
  'survivor-people': listed(`
    survivor, relative, mother, widow, parent, victim, veteran, exile, farmer, islander
  `),
  'crew-people': listed(`
    crew, warden, judge, magistrate, clerk, baker, butcher, seafarer, sailor, steward, controller, air controller, lecturer, postman, warder, midwife, policeman, firefighter, fireman, dustman, taxi,
    cleaner, cook, grocer, shopkeeper, trader, seaman, stevedore, foreman, electrician, lorry driver, railwayman, conductor, pharmacist, surgeon, prosecutor, medic, hand, farmhand, picker,
    fisherman, weaver, bus crew, flight attendant, civil servant, tailor, hauler, haulier, professor, academic, staff, prison officer, workforce, tanner, printer, union, member
  `),
  'strike-word': listed(`
    wage, pay, rolling, token, hour, day, week, 24-hour, 48-hour, two-day, three-day, one-day, teachers, nurses
  `),
  'boat-people': listed(`
    fishing boat, fishing smack, smack, trawler, tractor, lorry, taxi, van, motorcyclist, trucker, cyclist, boatman, ferryman, shepherd, herder
  `),
  'war-ship': listed(`
    warship, frigate, destroyer, cruiser, corvette, submarine, gunboat, carrier, aircraft carrier, carrier group, strike group, flotilla, squadron, fleet, navy, patrol boat, coastguard, minesweeper,
    landing ship, bomber, fighter jet, warplane, spy plane, bombers, cutter, armada
  `),
  'warning-shot': listed(`
    warning shot, warning round, warning volley, warning burst
  `),
  'tribal-fighter': listed(`
    tribesman, vigilante, settler, peshmerga, herdsman, clansman, self-defence, hunter, veteran, rider, faction, clan, fano, volunteer, auxiliary
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type NounClass = keyof typeof nounClasses
