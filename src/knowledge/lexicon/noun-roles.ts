import { listed } from './listed.ts'

/**
 * Roles that a noun may play in one kind of act: the bodies that states leave, the aid agencies that stop their work, the courts. Built as `noun-classes.ts`,
 * but a word that stands only here stays unknown to a `?` test, as being a committee says nothing of what else a committee may be.
 */
export const nounRoles = {
  /** Whose membership it is that a state gives up. */
  'own-word': listed(`
    its, their, our
  `),
  'own-hand': listed('his, her, its, their, our, my'),
  /** Lists on which nobody is punished. */
  'heritage-list': listed(`
    heritage list, shopping list, waiting list, guest list, wish list, menu, playlist, shortlist, to-do list, heritage, bestseller list, mailing list
  `),
  /** Bodies that states and parties are members of. */
  bloc: listed(`
    union, council, court, commission, organisation, organization, bloc, league, agency, body, coalition, alliance, unesco, compact, government, cabinet, parliament, assembly, community, commonwealth, forum, nato, ecowas, opec, igad, mercosur, asean, unasur, icc, who, unrwa, association, congress, senate, committee, club, front, mission, force, programme, program,
    movement, partnership, platform, pact, initiative, unit, family, group, membership
  `),
  /** Who works in a war without taking part in it; the last word of its name. */
  'aid-body': listed(`
    agency, charity, organisation, organization, ngo, unicef, unhcr, unrwa, cross, crescent, oxfam, borders, programme, program, wfp, ocha, who, mission, msf, osce, nations, un, group, mercy, children, care, observer, monitor, committee, foundation, federation, body, peacekeeper, unamid, minusma, monusco, unifil, relief
  `),
  /** People of an embassy who are more than diplomats. */
  spy: listed(`
    spy, diplomat persona, ambassador persona, envoy persona, consul persona, attaché persona, attache persona, official persona, officer persona, employee persona, intelligence officer, agent, operative, military attaché, secret agent, intelligence agent, staff, staffer, attaché
  `),
  /** What the press asks for. */
  remark: listed('comment, reaction, interview, clarification, response'),
  /** What is gathered without a crowd. */
  gleaned: listed('firewood, wood, water, mushroom, berry, herb, crop, fruit, evidence, information, data, scrap'),
  /** Herds that raiders take away. */
  cattle: listed('cattle, livestock, cow, sheep, goat, camel, herd, ox, grain, harvest, head'),
  /** Officials of bodies and states that are guests in a country. */
  'foreign-official': listed(`
    un official, un staff, un staffer, un worker, un coordinator, un representative, un envoy, un chief, un head, un mission, un expert, un team, un spokesman, un agency, nations official, nations staff, nations staffer, nations worker, nations coordinator, nations representative, nations envoy, nations chief, nations head, nations mission, nations expert, nations team, nations spokesman, nations agency, unicef official, unicef staff, unicef staffer, unicef worker, unicef coordinator, unicef representative, unicef envoy, unicef chief, unicef head, unicef mission, unicef expert, unicef team, unicef spokesman, unicef agency, cross official, cross staff, cross staffer, cross worker, cross coordinator, cross representative, cross envoy, cross chief, cross head, cross mission, cross expert, cross team, cross spokesman, cross agency, crescent official, crescent staff, crescent staffer, crescent worker, crescent coordinator, crescent representative, crescent envoy, crescent chief, crescent head, crescent mission, crescent expert, crescent team, crescent spokesman, crescent agency, eu official, eu staff, eu staffer, eu worker, eu coordinator, eu representative, eu envoy, eu chief, eu head, eu mission, eu expert, eu team, eu spokesman, eu agency, union official, union staff, union staffer, union worker, union coordinator, union representative, union envoy, union chief, union head, union mission, union expert, union team, union spokesman, union agency, nato official, nato staff, nato staffer, nato worker, nato coordinator, nato representative, nato envoy, nato chief, nato head, nato mission, nato expert, nato team, nato spokesman, nato agency, osce official, osce staff, osce staffer, osce worker, osce coordinator, osce representative, osce envoy, osce chief, osce head, osce mission, osce expert, osce team, osce spokesman, osce agency, iaea official, iaea staff, iaea staffer, iaea worker, iaea coordinator, iaea representative, iaea envoy, iaea chief, iaea head, iaea mission, iaea expert, iaea team, iaea spokesman, iaea agency, wfp official, wfp staff, wfp staffer, wfp worker, wfp coordinator, wfp representative, wfp envoy, wfp chief, wfp head, wfp mission, wfp expert, wfp team, wfp spokesman, wfp agency, embassy official, embassy staff, embassy staffer, embassy worker, embassy coordinator, embassy representative, embassy envoy, embassy chief, embassy head, embassy mission, embassy expert, embassy team, embassy spokesman, embassy agency, foreign official, foreign staff, foreign staffer, foreign worker, foreign coordinator, foreign representative, foreign envoy, foreign chief, foreign head, foreign mission, foreign expert, foreign team, foreign spokesman, foreign agency, western official, western staff, western staffer, western worker, western coordinator, western representative, western envoy, western chief, western head, western mission, western expert, western team, western spokesman, western agency, relief official, relief staff, relief staffer, relief worker, relief coordinator, relief representative, relief envoy, relief chief, relief head, relief mission, relief expert, relief team, relief spokesman, relief agency, humanitarian official, humanitarian staff, humanitarian staffer, humanitarian worker, humanitarian coordinator, humanitarian representative, humanitarian envoy, humanitarian chief, humanitarian head, humanitarian mission, humanitarian expert, humanitarian team, humanitarian spokesman, humanitarian agency, aid official, aid staff, aid staffer, aid worker, aid coordinator, aid representative, aid envoy, aid chief, aid head, aid mission, aid expert, aid team, aid spokesman, aid agency
  `),
  /** Whose trials are no crisis. */
  'petty-criminal': listed(`
    driver, nurse, surgeon, caretaker, accountant, poacher, burglar, thief, pickpocket, robber, cyclist, landlord, tenant, plumber, babysitter, teenager, husband, wife, mother, father, boyfriend, girlfriend, fraudster, conman, swindler, motorist, lorry driver, hacker, dentist, gardener, chef, cook, hairdresser, estate agent, trader, banker, broker, stalker, shoplifter, hooligan, fan, rapist, paedophile, pedophile, franchisee,
    influencer, butcher, baker, postman, builder, taxi driver, farmhand, carer, nanny, speeder, vandal, dealer, drug dealer, smuggler, cashier, pensioner, widow, heir, heiress
  `),
  'petty-crime': listed(`
    manslaughter, theft, burglary, speeding, shoplifting, drunk-driving, drink-driving, negligence, mis-selling, vandalism, littering, assault, stalking, mail fraud, wire fraud, insider trading, malpractice, copyright, patent, drug possession, possession, indecency, robbery, poaching, parking, affray, perjury, careless driving, driving, tax evasion, rape, murder, death, molestation
  `),
  'tenant-people': listed(`
    tenant, lodger, squatter, rough sleeper, guest, customer
  `),
  'criminal-people': listed(`
    suspect, thief, robber, burglar, driver, prisoner, inmate, gunman, attacker, criminal, gangster, fugitive, assailant, shooter, killer, murderer, dictator, president, tycoon, banker, convict
  `),
  'judge-body': listed(`
    court, tribunal, judge, jury, magistrate, bench, justice, judiciary, panel, chamber, commission, prosecutor, regulator, council, senate, parliament, congress, house, assembly, authority, government, junta, regime
  `),
  product: listed(`
    tyre, tire, car, model, toy, battery, vaccine, drug, food, airbag, lettuce, phone, laptop, cheese, product, meat, drink, memory, childhood, data, detail, fact, name, event
  `),
  'display-piece': listed(`
    museum, model, replica, toy, painting, picture, photo, game, film, engine, motor, power plant, wagon, cart
  `),
  /** What is tested without a bang. */
  'test-subject': listed(`
    water, patience, resolve, limit, theory, patient, student, pupil, child, player, athlete, sample, vaccine, drug, car, product, engine, ground, idea, market, software, app, limit, nerve, mettle, claim, people, resident, citizen, driver, worker, milk, food, blood, hypothesis, knowledge, skill, relationship, friendship, strength, alliance, unity, tie, loyalty, will, faith, waters, microphone, passenger, visitor,
    traveller, traveler, villager, official, soldier, recruit, siren, alarm, line, hotline, mood, policy, law, currency, scheme, system
  `),
  /** Forces that are machines: moving them is of the mode for weapons. */
  'machine-force': listed(`
    tank, armour, armor, artillery, warship, warplane, destroyer, aircraft carrier, carrier, submarine, fleet, bomber, squadron, strike group, carrier group, fighter jet, air defence, air defense
  `),
  /** Who is made a fighter of. */
  'raised-men': listed(`
    man, boy, child, youth, villager, volunteer, herder, farmer, civilian, settler, resident, supporter, follower, recruit, teenager, girl, people, student, worker, clan, refugee
  `),
  'coast-ship': listed(`
    guard, coastguard, guard ship, coast guard, guard vessel, guard boat, government ship, patrol ship, patrol vessel, navy ship, naval ship, surveillance ship, survey ship, spy ship, research ship, warplane, vessel, armoured column, armored column, tank column, military convoy, armoured vehicle, armored vehicle
  `),
  /** Warplanes by the letters of their makers. */
  'jet-type': listed(`
    f, mig, su, b, rafale, typhoon, eurofighter, gripen, sukhoi, mirage, jas, tu, il, a-10, f-16, f-35, j-20, j-16
  `),
  /** What protesters put up. */
  barrier: listed(`
    barricade, roadblock, road block, blockade, tent, camp, encampment, barrier
  `),
  /** What is switched off to keep people in the dark. */
  'net-access': listed(`
    internet, internet access, web access, online access, net, wifi, broadband, phone service, mobile internet, mobile service, mobile network, signal, service
  `),
  'captive-person': listed(`
    aid worker, worker, journalist, reporter, activist, dissident, opposition leader, politician, critic, lawyer, academic, blogger, leader, suspect, man, woman, citizen, national, american, briton, canadian, australian, frenchman, german, iranian, israeli, palestinian, chinese, turk, student, monk, priest, bishop, pastor, tourist, member, protester, people, minister, officer, general, soldier, businessman, crew, sailor, fisherman, foreigner, migrant
  `),
  'tank-column': listed(`
    column, convoy, tank, armour, armor, unit, vehicle, armoured vehicle, battalion, brigade
  `),
  /** A convoy that carries goods, and no soldiers. */
  'goods-train': listed(`
    aid convoy, relief convoy, food convoy, humanitarian convoy, un convoy, supply convoy, truck convoy, truck, lorry
  `),
  'sale-goods': listed(`
    plastic, petrol car, cigarette, tobacco, alcohol, phone, smoking, vaping, pesticide, straw, bag, dog, drone, firework, scooter, tofu, cosmetic, chemical
  `),
  /** What flares up between armies. */
  'battle-word': listed(`
    fighting, fight, battle, clash, gunfight, gunbattle, firefight, combat, hostility, hostilities, skirmish, shelling, violence, gunfire, shootout
  `),
  /** Who does harm in private or in stories. */
  'private-criminal': listed(`
    husband, wife, father, boyfriend, girlfriend, lover, burglar, thief, robber, pickpocket, fraudster, classmate, boy, pupil, neighbour, neighbor, landlord, tenant, poacher, dragon, stepfather, stepson, ex-husband, ex-boyfriend, colleague, jogger, customer, babysitter, nanny,
    roommate, flatmate, monster, ghost, vampire, detective, hero, heroine, villain, parrot, chef, gambler, motorist, cyclist, cheat
  `),
  'thief-people': listed(`
    pickpocket, burglar, thief, robber, shoplifter, poacher, fraudster, conman, swindler, stalker, rapist, paedophile, pedophile, hooligan, vandal, forger, counterfeiter, motorist, drunk, drunkard, decline, fall, rot, slide, counterfeiters
  `),
  /** What cannot mean any harm. */
  'no-doer': listed(`
    laughter, signal, river, stream, ice, snow, sea, allergy, poison, toxin, tide, amendment, populist, memory, boredom, rumour, rumor, algorithm, software, gas, cable, starling, glacier, dune, nostalgia, ambition, chess, champion, heat, current
  `),
  /** What is fought for or attacked without a blow. */
  'good-name': listed(`
    credibility, reputation, record, character, integrity, legacy, image, life, career, survival, honour, honor, dignity, title, crown, recognition, justice, attention, custody, breath, logic, premise, notion, wisdom, orthodoxy, course, climb
  `),
  /** Battles without blood. */
  'contest-word': listed(`
    takeover, price, legal, court, custody, bidding, bid, ratings, boardroom, budget, election, electoral, primary, title, copyright, patent, media, propaganda, verbal, trade, tariff, relegation, promotion, playoff, culture, rap, chess, dance, food, naming, boundary, leadership, cup, derby, box-office, word, paper
  `),
  nuisance: listed(`
    gum, rat, waste, litter, plastic, noise, obesity, rubbish, pigeon, mosquito, mouse, smoking, sugar, salt, drug, drugs, pollution, poverty, corruption, crime, cancer, virus, inflation, dirt, mould, weed, dust, red-tape, bureaucracy, hunger, fraud, graffiti, speeding, pothole, traffic, piracy, illiteracy
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type NounRole = keyof typeof nounRoles
