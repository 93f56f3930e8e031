import type { Sector } from '../../domain/party.ts'

/** Words for those who act, by PLOVER sector: `persons` hold a post or a trade, `bodies` are organisations, groups and their craft. Lemmas, comma-separated. */
type Agents = { readonly persons: string; readonly bodies: string }

/**
 * In our own words; no outside source. Phrases win over their last word ("aid worker" is no "worker"), so a row needs only
 * what its head word does not say already: "foreign ministry" is found through "ministry".
 */
export const agents: Readonly<Partial<Record<Sector, Agents>>> = {
  GOV: {
    persons: `
      president, prime minister, premier, minister, chancellor, head of state, head of government, vice president, first lady, monarch, king, queen,
      emperor, empress, prince, princess, crown prince, sultan, emir, shah, ruler, strongman, dictator, autocrat, despot, tyrant,
      supreme leader, paramount leader, president elect, secretary of state, foreign secretary, home secretary, defence secretary, defense secretary,
      treasury secretary, interior secretary, justice secretary, cabinet secretary, chief cabinet secretary, undersecretary, under secretary,
      assistant secretary, deputy secretary, permanent secretary, minister of state, attorney general, solicitor general, ambassador, envoy, special envoy, diplomat, consul,
      consul general, charge d'affaires, attache, high commissioner, emissary, plenipotentiary, governor, governor general, lieutenant governor, mayor, deputy mayor, prefect, viceroy,
      regent, civil servant, public servant, bureaucrat, technocrat, administrator, commissioner, ombudsman, regulator, negotiator, chief negotiator, policymaker, policy maker,
      statesman, national security adviser, national security advisor, presidential adviser, presidential aide, press secretary, chief of staff of the president,
      tax collector, customs officer, immigration officer, inspector, weapons inspector, nuclear inspector, election commissioner, treasurer,
      comptroller, interlocutor, mediator, peace envoy, special representative, plenipotentiary representative, presidential spokesman, governor elect, councillor, council member, alderman,
      commissar, politburo member, apparatchik, taoiseach, chancellor of the exchequer, chief minister, first minister, finance chief, foreign policy chief, trade representative, czar, tsar, kaiser`,
    bodies: `
      government, ministry, cabinet, administration, presidency, premiership, leadership, regime, junta, military government, military regime, ruling council, state council, privy council, politburo, presidium, executive,
      authorities, authority, state, royal court, royal family, royal palace, presidential palace, presidential office, office of the president, prime minister's office, foreign office, home office, state department,
      department of defense, defense department, department of state, treasury, treasury department, justice department, department of justice, homeland security, department, bureau, agency, government agency, commission,
      central bank, reserve bank, federal reserve, national bank, embassy, consulate, consulate general, diplomatic mission, mission, liaison office, delegation, negotiating team, municipality, city hall,
      council, city council, local council, town council, provincial government, local government, state government, regional government, transitional government, interim government, caretaker government, coalition government, unity government,
      provisional government, government in exile, national security council, national security office, national security adviser's office, security council, election commission, electoral commission, state affairs commission, space agency, atomic energy agency, nuclear agency,
      customs, customs service, immigration service, tax authority, ombudsman's office, secretariat, monarchy, kingdom, throne, crown, palace, republic, federation,
      troika, superpower, world power, great power, western power, power, nation, country, member state, neighbouring country, neighboring country, neighbour state, ally, western ally`,
  },
  MIL: {
    persons: `
      soldier, trooper, troop, serviceman, servicewoman, service member, conscript, recruit, reservist, private, corporal, sergeant, lieutenant, lieutenant colonel, lieutenant general,
      major, colonel, brigadier, brigadier general, major general, general, field marshal, marshal, admiral, vice admiral, rear admiral, commodore, commander in chief, commander-in-chief, army chief, chief of staff, chief of general staff,
      chief of the general staff, chief of defence staff, joint chiefs chairman, sniper, artilleryman, gunner, paratrooper, commando, marine, sailor, seaman, submariner, airman, fighter pilot, bomber pilot,
      infantryman, cavalryman, tank crew, sapper, bomb disposal expert, ranger, green beret, peacekeeper, blue helmet, legionnaire, cadet, sentry, military man, military officer, army officer, naval officer, air force officer,
      veteran officer, warrior, quartermaster, combat medic, occupying soldier, invader, ground troop, border guard soldier, drone operator, military attache`,
    bodies: `
      army, armed force, armed forces, military, navy, naval force, air force, marine corps, marines, national guard, coast guard, coastguard, people's army, red army, general staff, joint chiefs, joint chiefs of staff, high command, supreme command,
      military command, army command, central command, eastern command, northern command, central military commission, defence force, defense force, self-defense force, self-defence force, ground force, land force, special force, special operations force,
      occupation force, occupying force, peacekeeping force, peacekeeping mission, multinational force, coalition force, allied force, government force, army leadership, military leadership, brass, infantry, artillery, cavalry, armoured division, armored division,
      regiment, battalion, brigade, platoon, squadron, garrison, legion, corps, army unit, military unit, military base, army base, air base, naval base, outpost, guard post,
      warship, destroyer, frigate, corvette, cruiser, aircraft carrier, carrier, battleship, submarine, gunboat, patrol boat, navy ship, naval vessel, fleet, armada, flotilla, warplane, fighter jet, jet fighter, fighter plane, bomber,
      stealth bomber, attack helicopter, helicopter gunship, gunship, combat helicopter, military helicopter, military plane, military aircraft, drone, tank, tank column, armoured vehicle, armored vehicle, armoured personnel carrier, military convoy,
      missile unit, rocket force, strategic force, missile battery, air defence, air defense, army patrol, military patrol, patrol, military court, military intelligence unit, barracks, soldiery, rank and file soldier, presidential guard, republican guard, revolutionary guard,
      praetorian guard, reserve, military academy, expeditionary force, rapid reaction force, border troop, air raid, artillery unit, rear guard`,
  },
  COP: {
    persons: `
      policeman, policewoman, police officer, constable, sheriff, deputy sheriff, detective, gendarme, riot policeman, traffic policeman, border guard, border policeman, prison guard, warden, jailer, jailor, cop,
      police chief, chief of police, police commissioner, police inspector, superintendent, investigator, police spokesman, security guard, security officer, security agent, bodyguard, guard, law enforcement officer, law enforcement official, customs agent, border agent, border patrol agent,
      federal agent, fbi agent, forensic expert, secret policeman, coroner, security man, security chief, park ranger`,
    bodies: `
      police, police force, riot police, police station, police department, gendarmerie, carabinieri, law enforcement, security force, security service, security, security apparatus, interior ministry troop, interior troop, border police, border guard service, border service, border patrol, border force, swat team,
      secret police, morality police, religious police, traffic police, military police, federal police, national police, metropolitan police, police patrol, police unit, riot squad, bomb squad, anti-terror police, anti-terrorism unit, counterterrorism unit, counter-terrorism unit, constabulary,
      prison service, prison authority, interpol, anti-riot police, drug enforcement, vice squad, constabulary force`,
  },
  LEG: {
    persons: `
      lawmaker, legislator, parliamentarian, member of parliament, mp, member of congress, congressman, congresswoman, congressperson, congressional leader, senator, deputy, assemblyman, assemblywoman, assembly member, backbencher, speaker of parliament, speaker of the house,
      house speaker, parliament speaker, parliamentary speaker, majority leader, minority leader, whip, peer, lord, mep, delegate of the assembly, elected representative, elected official, member of the knesset, knesset member, state senator, majority whip`,
    bodies: `
      parliament, legislature, congress, senate, house of representatives, house of commons, house of lords, lower house, upper house, national assembly, general assembly, constituent assembly, assembly, people's assembly, supreme people's assembly, people's congress, parliamentary committee,
      congressional committee, senate committee, house committee, select committee, chamber of deputies, chamber, diet, knesset, duma, bundestag, majlis, loya jirga, jirga, rada, legislative council, legislative assembly, parliamentary commission, shura council, grand national assembly`,
  },
  JUD: {
    persons: `
      judge, justice, chief justice, magistrate, prosecutor, chief prosecutor, public prosecutor, state prosecutor, special prosecutor, prosecutor general, district attorney, attorney, lawyer, defense lawyer, defence lawyer, barrister, solicitor, advocate, counsel, jurist, juror, notary, qadi, legal team, public defender,
      investigating judge, examining magistrate, arbitrator, special counsel`,
    bodies: `
      court, supreme court, high court, appeals court, court of appeal, constitutional court, criminal court, district court, federal court, military tribunal, tribunal, war crimes tribunal, judiciary, jury, grand jury, prosecution, prosecutor's office, public ministry, bench, bar association, law firm, legal system,
      truth commission, judicial council, sharia court, court martial, prosecution service, international tribunal`,
  },
  SPY: {
    persons: `
      spy, secret agent, intelligence agent, intelligence officer, intelligence official, intelligence chief, spymaster, spy chief, double agent, mole, informant, informer, undercover agent, director of central intelligence, cryptographer, codebreaker`,
    bodies: `
      intelligence, intelligence agency, intelligence service, secret service, spy agency, intelligence community, military intelligence, state security, counterintelligence, counter-intelligence, secret services, national intelligence service, foreign intelligence service, central intelligence agency, intelligence`,
  },
  PTY: {
    persons: `
      politician, candidate, presidential candidate, nominee, presidential nominee, hopeful, contender, frontrunner, front-runner, running mate, challenger, party leader, party chairman, party member, party official, party boss, political leader, populist, nationalist, socialist, communist, conservative, liberal,
      republican, democrat, social democrat, christian democrat, labourite, tory, islamist politician, campaign manager, delegate, leftist politician, opposition politician, right-winger, left-winger, centrist`,
    bodies: `
      party, political party, ruling party, workers' party, worker party, labor party, labour party, communist party, socialist party, electoral alliance, political bloc, coalition, ruling coalition, political movement, central committee, campaign, political wing, electoral list`,
  },
  OPP: {
    persons: `dissident, oppositionist, opposition figure, regime critic, critic of the government, government critic, opponent, political opponent, exile, political prisoner, prisoner of conscience`,
    bodies: `opposition, opposition alliance, opposition coalition, opposition group, opposition movement, opposition force`,
  },
  REB: {
    persons: `
      rebel, insurgent, guerrilla, guerilla, separatist, secessionist, militant, jihadist, jihadi, mujahid, mujahideen, mujahidin, islamist, extremist, fundamentalist, terrorist, suicide bomber, revolutionary, freedom fighter, partisan, mutineer, putschist, coup plotter, coup leader, resistance fighter, fighter, holy warrior,
      rebel leader, rebel commander, warlord, insurrectionist, irredentist, foreign fighter, terror suspect, radical, armed opponent, maoist, maoist rebel, fedayeen`,
    bodies: `
      rebel group, rebel force, rebel army, rebel movement, insurgency, guerrilla group, guerrilla army, guerrilla force, militant group, terrorist group, terrorist organization, terrorist organisation, terror group, terror network, terrorist network, terror cell, jihadist group, extremist group, separatist group, separatist movement,
      liberation army, liberation front, liberation movement, resistance, armed resistance, resistance movement, armed opposition, armed wing, military wing, islamist group, insurgent group, splinter group, rebel faction, people's protection unit, independence movement, al-qaeda, al qaeda`,
  },
  PRM: {
    persons: `militiaman, militia member, paramilitary, paramilitary fighter, vigilante, militia leader, militia fighter, basij, basiji, janjaweed`,
    bodies: `
      militia, paramilitary group, paramilitary force, paramilitary organization, paramilitary organisation, paramilitary unit, pro-government militia, tribal militia, self-defense group, self-defence group, self-defence unit, vigilante group, death squad, civil defense force, civil defence force, home guard, people's militia, popular mobilization force`,
  },
  UAF: {
    persons: `
      gunman, armed man, masked man, assailant, attacker, unknown attacker, armed attacker, unidentified attacker, unidentified gunman, unknown gunman, unidentified man, mercenary, armed person, arsonist, hijacker, hostage-taker, hostage taker, abductor, kidnapper, shooter, perpetrator, assassin, militant suspect, raider, knifeman, saboteur`,
    bodies: `armed group, armed gang, private army, private military company, private military contractor, mercenary group, hit squad, unknown force`,
  },
  CRM: {
    persons: `
      criminal, gangster, thief, robber, burglar, looter, vandal, bandit, pirate, smuggler, trafficker, drug trafficker, human trafficker, drug dealer, drug lord, kingpin, mobster, mafioso, murderer, killer, serial killer, hitman, rapist, fraudster, con man, hacker, forger, counterfeiter, poacher, gang member, gang leader, hooligan, thug, rioter,
      suspect, defendant, convict, prisoner, inmate, detainee, fugitive, wanted person, wanted man, outlaw, felon, extortionist, racketeer, drug mule, offender, accused, cybercriminal, cyber criminal, wrongdoer, hoodlum, brigand, marauder, rustler, cattle rustler`,
    bodies: `gang, criminal gang, street gang, cartel, drug cartel, mafia, crime syndicate, syndicate, triad, yakuza, crime ring, smuggling ring, criminal group, criminal organization, criminal organisation, organized crime, organised crime, underworld, trafficking ring`,
  },
  CVL: {
    persons: `
      activist, protester, protestor, demonstrator, civilian, citizen, resident, inhabitant, villager, townspeople, townsman, local, people, person, population, public, passer-by, passerby, bystander, onlooker, witness, eyewitness, victim, survivor, hostage, captive, abductee, casualty, man and woman, woman, child, girl, boy, baby, infant, toddler,
      teenager, teen, adolescent, youth, youngster, young people, young man, young woman, mother, father, parent, family, relative, family member, widow, orphan, neighbour, neighbor, tribesman, tribe, tribal elder, elder, community leader, tribal leader, nomad, settler, national, foreigner, foreign national, expatriate, tourist, traveller, traveler,
      holidaymaker, passenger, motorist, driver, taxi driver, truck driver, commuter, pedestrian, pilgrim, mourner, worshipper, worshiper, shopper, customer, consumer, taxpayer, voter, electorate, supporter, loyalist, sympathiser, sympathizer, follower, fan, football fan, spectator, crowd, mob, marcher, hunger striker, petitioner, campaigner,
      rights activist, human rights activist, peace activist, environmentalist, environmental activist, feminist, suffragist, blogger, netizen, internet user, social media user, human rights defender, human rights campaigner, whistleblower, whistle-blower, volunteer, squatter, homeless person, beggar, immigrant, veteran, pensioner, retiree, housewife, homemaker,
      athlete, footballer, player, coach, referee, singer, actor, actress, artist, musician, writer, author, poet, novelist, film director, filmmaker, celebrity, intellectual, compatriot, native, indigenous people, aborigine, minority, ethnic minority, islander, countryman, tourist group, leafleteer, anti-war protester, peace campaigner, crew member, crew, sanitation worker, minor`,
    bodies: `community, neighbourhood, neighborhood, village, household, civil society, protest movement, peace movement, grassroots movement, rally, demonstration, diaspora, amusement park, market, marketplace, bazaar, apartment block, residential area, civilian area, passenger plane, airliner, fan club, civic group, activist group, advocacy group, rights movement`,
  },
  SOC: {
    persons: `aid worker, relief worker, humanitarian worker, humanitarian, charity worker, philanthropist, social worker, rescue worker, rescuer, election observer, monitor, observer, ceasefire monitor, development worker`,
    bodies: `
      ngo, non-governmental organization, non-governmental organisation, nongovernmental organization, nonprofit, nonprofit organization, charity, foundation, aid agency, aid group, aid organization, aid organisation, relief agency, relief organization, humanitarian organization, humanitarian agency, human rights group, human rights organization,
      human rights organisation, rights group, watchdog, think tank, think-tank, advocacy organization, environmental group, pressure group, lobby, lobby group, interest group, association, society, red cross, red crescent, civil society organization, civil society group, monitoring group, war monitor, red crescent society`,
  },
  EDU: {
    persons: `
      professor, assistant professor, associate professor, lecturer, scholar, academic, academician, researcher, research fellow, senior fellow, fellow, scientist, nuclear scientist, expert, analyst, political analyst, military analyst, political scientist, historian, economist, sociologist, anthropologist, archaeologist, physicist, chemist, biologist, seismologist, geologist,
      linguist, philosopher, teacher, schoolteacher, schoolgirl, schoolboy, schoolchild, headmaster, principal, tutor, instructor, student, pupil, undergraduate, graduate student, seminary student, rector, dean, vice chancellor, pollster, commentator, specialist, theorist, educator, security expert, arms control expert`,
    bodies: `university, college, school, high school, primary school, academy, academy of sciences, institute, research institute, research centre, research center, faculty, campus, student union, student body, student group, laboratory, polytechnic, kindergarten, institute of technology, madrasa, library, museum`,
  },
  JRN: {
    persons: `
      journalist, reporter, correspondent, newsman, newswoman, editor, editor-in-chief, columnist, news anchor, anchorwoman, anchorman, newscaster, broadcaster, presenter, talk show host, photographer, photojournalist, cameraman, camera crew, media worker, publisher, radio host, war correspondent, foreign correspondent, press photographer, news editor`,
    bodies: `
      media, medium, press, news agency, state news agency, official news agency, newspaper, daily, daily newspaper, weekly, magazine, tabloid, journal, broadsheet, broadcaster, state broadcaster, public broadcaster, tv station, television station, tv channel, television channel, television, tv, television network, radio, radio station, state radio, state television, state tv,
      state media, official media, state-run media, state-controlled media, state newspaper, news outlet, media outlet, news site, news website, newsroom, press agency, news organization, news organisation, news service, press service, wire service, publishing house, satellite channel, social media platform, media group, party newspaper, mouthpiece`,
  },
  BUS: {
    persons: `
      businessman, businesswoman, businessperson, business people, entrepreneur, executive officer, chief executive, chief executive officer, ceo, chief financial officer, company executive, business executive, manager, banker, investor, shareholder, stockholder, trader, merchant, shopkeeper, shop owner, vendor, street vendor, tycoon, magnate, oligarch, billionaire,
      industrialist, financier, broker, stockbroker, creditor, lender, bondholder, exporter, importer, supplier, retailer, contractor, landlord, hotelier, restaurateur, developer, employer, consultant, lobbyist, accountant, auditor, salesman, insurer, shipowner, ship owner, factory owner`,
    bodies: `
      company, firm, business, corporation, conglomerate, enterprise, state-owned enterprise, manufacturer, bank, commercial bank, investment bank, factory, plant, refinery, mine, airline, shipping company, oil company, oil firm, oil giant, gas company, energy company, telecom company, tech company, technology company, tech giant, arms maker, arms manufacturer, defense contractor,
      defence contractor, supermarket, shop, store, hotel, restaurant, startup, start-up, industry, chamber of commerce, stock exchange, hedge fund, investment fund, private equity firm, multinational, multinational corporation, subsidiary, joint venture, consortium, trading company, insurance company, carmaker, automaker, chipmaker, drugmaker, pharmaceutical company, tanker, oil tanker, cargo ship, container ship, merchant ship, freighter`,
  },
  LAB: {
    persons: `worker, labourer, laborer, employee, trade unionist, union leader, union member, union official, unionist, staff member, striker, striking worker, miner, coal miner, docker, dockworker, factory worker, migrant worker, construction worker, oil worker, railway worker, transport worker, steelworker, day labourer, teamster, shop steward, domestic worker, seafarer`,
    bodies: `union, trade union, labor union, labour union, workers' union, trade union federation, labour federation, labor federation, workforce, staff, labour movement, labor movement, trade union confederation, workers' council, guild`,
  },
  MED: {
    persons: `doctor, physician, surgeon, nurse, medic, paramedic, medical worker, medical staff, health worker, health official, health care worker, healthcare worker, ambulance driver, midwife, psychiatrist, psychologist, epidemiologist, virologist, patient, dentist, pharmacist, hospital official, hospital director, medical official, vaccinator, pathologist, first responder, emergency worker`,
    bodies: `hospital, clinic, field hospital, ambulance, ambulance service, medical team, medical centre, medical center, health service, health authority, emergency service, health agency, health organization, health organisation, infirmary, medical charity, maternity ward`,
  },
  AGR: {
    persons: `farmer, peasant, peasant farmer, grower, coca grower, rancher, cattle rancher, herder, herdsman, shepherd, fisherman, fisher, landowner, farm worker, farmhand, farm labourer, farm laborer, agricultural worker, smallholder, planter, sharecropper, plantation owner, beekeeper, pastoralist, forester, fishing crew, landless peasant`,
    bodies: `farm, farming community, plantation, farmers' union, farmer union, cooperative, agricultural cooperative, fishing boat, fishing vessel, trawler, fishing fleet, ranch, fishery`,
  },
  REL: {
    persons: `
      cleric, clergy, clergyman, priest, bishop, archbishop, cardinal, pope, pontiff, patriarch, imam, mullah, ayatollah, grand ayatollah, mufti, grand mufti, sheikh, rabbi, chief rabbi, monk, buddhist monk, nun, missionary, pastor, preacher, evangelist, reverend, religious leader, spiritual leader, religious scholar, theologian, lama, dalai lama, guru, swami, abbot, chaplain, seminarian, deacon, christian, muslim, moslem, jew, hindu, buddhist, sikh, sunni, shiite, shia, catholic, protestant, believer, churchgoer`,
    bodies: `church, mosque, synagogue, temple, monastery, catholic church, orthodox church, diocese, vatican, holy see, congregation, religious group, religious community, sect, cult, muslim brotherhood, council of churches, ulema, clerical council, religious order, seminary, parish`,
  },
  REF: {
    persons: `refugee, displaced person, displaced people, displaced, internally displaced person, internally displaced people, asylum seeker, asylum-seeker, evacuee, migrant, illegal migrant, defector, escapee, boat people, returnee, deportee, exile community, stateless person, idp, repatriate`,
    bodies: `refugee camp, refugee agency, displaced family, camp for the displaced, migrant boat, refugee community, migrant caravan, tent camp`,
  },
  ELI: {
    persons: `first family, royal heir, socialite, nobleman, aristocrat, ex-president, ex-minister, ex-premier, ex-leader, ex-king, ex-dictator, ex-official, elder statesman, pretender, crown princess`,
    bodies: `elite, ruling elite, aristocracy, nobility, royal house, ruling family, dynasty`,
  },
}

/**
 * Words that take their sector from the words they go with ("police spokesman", "leader of the rebels", "member of parliament"),
 * and the sector where nothing says whose they are.
 */
export const inheriting: Readonly<Record<string, Sector>> = {
  leader: 'GOV',
  official: 'GOV',
  spokesman: 'GOV',
  spokeswoman: 'GOV',
  spokesperson: 'GOV',
  president: 'GOV',
  'vice president': 'GOV',
  secretary: 'GOV',
  'secretary general': 'GOV',
  'secretary-general': 'GOV',
  'general secretary': 'PTY',
  chairman: 'GOV',
  chairwoman: 'GOV',
  chairperson: 'GOV',
  chair: 'GOV',
  chief: 'GOV',
  head: 'GOV',
  boss: 'BUS',
  director: 'GOV',
  'director general': 'GOV',
  'deputy director': 'GOV',
  adviser: 'GOV',
  advisor: 'GOV',
  counsellor: 'GOV',
  aide: 'GOV',
  representative: 'GOV',
  delegate: 'GOV',
  delegation: 'GOV',
  mission: 'GOV',
  agency: 'GOV',
  authority: 'GOV',
  department: 'GOV',
  bureau: 'GOV',
  commission: 'GOV',
  council: 'GOV',
  leadership: 'GOV',
  ally: 'GOV',
  source: 'UNK',
  insider: 'UNK',
  member: 'UNK',
  commander: 'MIL',
  officer: 'MIL',
  deputy: 'LEG',
  speaker: 'LEG',
  agent: 'SPY',
  operative: 'SPY',
  force: 'MIL',
  fighter: 'REB',
  unit: 'MIL',
  convoy: 'MIL',
  checkpoint: 'MIL',
  base: 'MIL',
  post: 'MIL',
  personnel: 'MIL',
  contingent: 'MIL',
  veteran: 'CVL',
  coalition: 'PTY',
  alliance: 'PTY',
  bloc: 'PTY',
  campaign: 'PTY',
  association: 'SOC',
  federation: 'SOC',
  organization: 'SOC',
  organisation: 'SOC',
  foundation: 'SOC',
  network: 'SOC',
  group: 'UNK',
  faction: 'UNK',
  wing: 'UNK',
  cell: 'UNK',
  team: 'UNK',
  squad: 'UNK',
  band: 'UNK',
  movement: 'UNK',
  figure: 'UNK',
  side: 'UNK',
  office: 'GOV',
  headquarters: 'GOV',
  executive: 'BUS',
  staff: 'LAB',
  founder: 'UNK',
  accountant: 'BUS',
  consultant: 'BUS',
  manager: 'BUS',
  employee: 'LAB',
  worker: 'LAB',
  driver: 'CVL',
  number: 'UNK',
  ten: 'UNK',
  score: 'UNK',
  majority: 'UNK',
  handful: 'UNK',
  million: 'UNK',
  dozen: 'UNK',
  hundred: 'UNK',
  thousand: 'UNK',
  vehicle: 'UNK',
  car: 'UNK',
  building: 'UNK',
  ranks: 'UNK',
  row: 'UNK',
}

/** Inheriting words that mean a person. */
export const inheritingPersons: ReadonlySet<string> = new Set(
  `leader official spokesman spokeswoman spokesperson president secretary chairman chairwoman chairperson chair chief head boss director adviser
  advisor counsellor aide representative delegate source insider member commander officer deputy speaker agent operative fighter veteran figure founder executive accountant consultant manager employee worker driver`
    .split(/\s+/u)
    .concat(['vice president', 'secretary general', 'secretary-general', 'general secretary', 'director general', 'deputy director']),
)

/** Words before the head that say whose it is, though they name nobody by themselves ("military ruler", "presidential aide"). */
export const modifierSectors: Readonly<Record<string, Sector>> = {
  military: 'MIL',
  naval: 'MIL',
  army: 'MIL',
  defence: 'MIL',
  defense: 'MIL',
  airborne: 'MIL',
  peacekeeping: 'MIL',
  presidential: 'GOV',
  governmental: 'GOV',
  ministerial: 'GOV',
  diplomatic: 'GOV',
  consular: 'GOV',
  municipal: 'GOV',
  royal: 'GOV',
  parliamentary: 'LEG',
  congressional: 'LEG',
  legislative: 'LEG',
  judicial: 'JUD',
  political: 'PTY',
  democratic: 'PTY',
  paramilitary: 'PRM',
  vigilante: 'PRM',
  rebel: 'REB',
  guerrilla: 'REB',
  insurgent: 'REB',
  militant: 'REB',
  separatist: 'REB',
  terrorist: 'REB',
  terror: 'REB',
  jihadist: 'REB',
  islamist: 'REB',
  maoist: 'REB',
  extremist: 'REB',
  resistance: 'REB',
  criminal: 'CRM',
  drug: 'CRM',
  armed: 'UAF',
  masked: 'UAF',
  civilian: 'CVL',
  civic: 'CVL',
  tribal: 'CVL',
  protest: 'CVL',
  rights: 'SOC',
  humanitarian: 'SOC',
  aid: 'SOC',
  relief: 'SOC',
  academic: 'EDU',
  medical: 'MED',
  health: 'MED',
  corporate: 'BUS',
  commercial: 'BUS',
  industrial: 'BUS',
  farm: 'AGR',
  agricultural: 'AGR',
  religious: 'REL',
  spiritual: 'REL',
  clerical: 'REL',
  church: 'REL',
  muslim: 'REL',
  christian: 'REL',
  labour: 'LAB',
  labor: 'LAB',
  intelligence: 'SPY',
  spy: 'SPY',
  security: 'COP',
  police: 'COP',
}
