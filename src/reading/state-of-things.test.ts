import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

/** What things come into which state, and by what act. */
const states = (text: string): readonly string[] =>
  readText(text).claims.flatMap(({ act, thing, state, status }) =>
    state === undefined ? [] : `${act.event} ${thing?.name}: ${state}${status === 'done' ? '' : ` ${status}`}`,
  )

test.each([
  // a thing is so, whoever made it so
  ['The tanker Blue Heron sank off Aden on Monday.', ['SAY Blue Heron: destroyed']],
  ['The tanker Blue Heron may sink, the owner said.', ['SAY Blue Heron: destroyed possible']],
  ['The tanker Blue Heron caught fire.', ['SAY Blue Heron: damaged']],
  ['The price sank.', []],
  // a pronoun for a ship, and for what was done to the thing named last
  ['The tanker Blue Heron was abandoned on Monday after it was hit by a missile.', ['ASSAULT Blue Heron: damaged']],
  ['Peru had reopened the telephone lines to Chile in May, but severed them again.', ['SUPPORT telephone lines: restored', 'SANCTION telephone lines: cut']],
  ['Chad praised the ceasefire agreement and Mali scrapped it.', ['SANCTION ceasefire agreement: ended']],
  // "the lines" of a report on telephone lines
  ['Peru cut the telephone lines in May. The lines were reconnected on Monday.', ['SANCTION telephone lines: cut', 'SUPPORT telephone lines: restored']],
  ['A drone hit the refinery.', ['ASSAULT refinery: damaged']],
  ['The tanker Blue Heron was rammed by a boat of the rebels.', ['ASSAULT Blue Heron: damaged']],
  // what was left of it
  ['Peru suspended what was left of its trade agreement with Chile.', ['SANCTION trade agreement: suspended']],
  // channels
  ['Algeria severed all lines of communication with Morocco.', ['SANCTION communication lines: cut']],
  ['Armenia did not answer the opening call over the hotline.', ['SANCTION hotline: unanswered']],
  ['Calls on the military line were not answered either.', ['SANCTION military line: unanswered']],
  ['Armenia answered the opening call over the hotline.', []],
  ['Armenia did not answer calls through the liaison office.', []],
  ['There has been silence on the hotline since Friday.', ['SANCTION hotline: unanswered']],
  // loudspeakers and posts
  ['The army of Azerbaijan took down the loudspeakers along the border.', ['RETREAT loudspeakers: closed']],
  ['Armenian soldiers have put up loudspeakers again along the border.', ['PROTEST loudspeakers: open']],
  ['Armenian soldiers have been setting up guard posts again since Friday.', ['MOBILIZE guard posts: open ongoing']],
  // measures, agreements, forces
  ['A lockdown of Gondar took effect on Friday.', ['SAY lockdown: in force']],
  ['The court in Tbilisi struck down the law on foreign agents.', ['REJECT law: lifted']],
  ['The medicine took effect at once.', []],
  ['Sudan and Chad signed a declaration.', ['SUPPORT declaration: signed']],
  ['Both armies broke the armistice with their drones.', ['ASSAULT armistice: violated']],
  ['The European Union launched a naval mission.', ['MOBILIZE naval mission: announced']],
  ['Iran put a military satellite into orbit.', ['MOBILIZE military satellite: deployed']],
  // bans by what they bar, strikes, agreements declared void
  ['Lima imposed a ban on marches on Thursday.', ['COERCE ban on marches: in force']],
  ['Lima lifted the ban on marches.', ['CONCEDE ban on marches: lifted']],
  ['Lima imposed a ban on such marches.', []],
  ['The trade unions called off the general strike.', ['CONCEDE general strike: ended']],
  ['The rebels declared the peace agreement void.', ['SANCTION peace agreement: ended']],
  ['The rebels declared the Lusaka peace agreement null and void.', ['SANCTION Lusaka peace agreement: ended']],
  ['The rebels declared the truce over on Monday.', ['SANCTION truce: ended']],
  ['The rebels declared a truce on Monday.', ['CONCEDE truce: in force']],
  // drones destroy too; a bridge that is built in place of another is another
  ['A drone destroyed the bridge at Gao.', ['ASSAULT bridge: destroyed']],
  ['A pontoon bridge was opened on Monday, a week after the old bridge was destroyed.', ['SAY pontoon bridge: open', 'ASSAULT old bridge: destroyed']],
  ['Sudan and Chad signed a declaration of principles. Talks on a peace agreement follow.', ['SUPPORT declaration of principles: signed']],
  // the net, flights, talks of which only what stands behind tells which they are
  ['Mobile internet was cut in Gao.', ['COERCE mobile internet: cut']],
  ['Internet access was restored in Gao.', ['RETREAT internet access: restored']],
  ['A storm cut off the internet.', []],
  ['Chad suspended all flights to Libya.', ['SANCTION flights: cut']],
  ['Chad resumed flights to Libya on Monday.', ['COOPERATE flights: restored']],
  ['Talks between Chad and Libya resumed on Monday.', ['CONSULT talks: resumed']],
  ['Talks resumed on Monday.', []],
  // passages open and close, whoever opens them
  ['The airport was closed to civil flights on Monday.', ['SAY airport: closed']],
  ['A pontoon bridge was opened to traffic on Monday.', ['SAY pontoon bridge: open']],
  ['The library opened on Monday.', []],
  // facilities
  ['Ukraine struck a Russian radar site in Crimea.', ['ASSAULT Russian radar site: damaged']],
  ['Fuel tanks went up in flames in Port Sudan.', ['SAY fuel tanks: damaged']],
  // a ship whose name comes later, and one that is another's
  ['Missiles hit a tanker in the strait. The Strinda was carrying oil.', ['ASSAULT Strinda: damaged']],
  ['Missiles hit a cargo ship in the strait. The destroyer Mason gave help.', ['ASSAULT cargo ship: damaged']],
  ['Missiles hit a tanker of Baltic Tankers in the strait.', ['ASSAULT tanker: damaged']],
  // agreements end by themselves; that there had been one is no news
  ['The fishing deal expired on Monday.', ['SAY fishing deal: ended']],
  ['The ceasefire collapsed within hours.', ['SAY ceasefire: ended']],
  ['The truce between Chad and the rebels ran out at midnight.', ['SAY truce: ended']],
  ['The bank collapsed on Monday.', []],
  ['Peru suspends its participation in the fishing agreement, the ministry said.', ['SANCTION fishing agreement: suspended']],
  ['The minister confirmed the agreement on Monday.', []],
  // talks are put off, called off, agreed on, announced
  ['Peru and Chile postponed their summit on Monday.', ['REJECT summit: postponed']],
  ['The peace talks were pushed back to June.', ['REJECT peace talks: postponed']],
  ['Peru and Chile called off their summit on Monday.', ['REJECT summit: broken off']],
  ['Peru and Chile will hold a summit in Lima in July.', ['AGREE summit: held planned']],
  ['Peru and Chile agreed to hold peace talks in Oslo.', ['AGREE peace talks: proposed']],
  ['Peru and Chile agreed to set up a hotline between their navies.', ['AGREE hotline: planned']],
  ['Peru agreed to reopen the border crossing.', []],
  // work stops and goes on again
  ['The checkpoint resumed work for pedestrians.', ['SAY checkpoint: open']],
  ['The mayor resumed work on Monday.', []],
  ['The hotline between the two navies went into operation on Thursday.', ['SAY hotline: open']],
  ['The operator shut down the power plant.', ['SAY power plant: closed']],
  ['The reactor was restarted on Monday.', ['SAY reactor: open']],
  ['A second power line was cut on Sunday night.', ['SANCTION power line: cut']],
  ['Both power lines were repaired.', ['SUPPORT power lines: restored']],
  ['The border itself remained closed.', ['SAY border: closed']],
  ['The customs post at Gao had burned down.', ['SAY customs post: destroyed']],
  ['The dam burst on Tuesday.', ['SAY dam: destroyed']],
  // roads are blocked and freed
  ['Farmers blocked the coast road.', ['PROTEST coast road: closed']],
  ['Farmers ended their blockade of the border crossing on Friday.', ['RETREAT border crossing: open']],
  ['A fallen tree blocked the road.', []],
  // several things by one act; a part and its whole
  ['Demonstrators blocked the bridge and the airport.', ['PROTEST bridge: closed', 'PROTEST airport: closed']],
  ['Chad closed its border with Libya and its embassy in Tripoli.', ['COERCE border: closed', 'COERCE embassy: closed']],
  ['Rockets hit the roof of the power plant at Gao.', ['ASSAULT power plant: damaged']],
  ['Rockets hit the site of the power plant.', ['ASSAULT power plant: damaged']],
  ['The rebels blew up a span of the bridge.', ['ASSAULT bridge: damaged']],
  ['The rebels blew up the bridge.', ['ASSAULT bridge: destroyed']],
  // a step that may be taken, and one that was
  ['Peru may take the step of scrapping the trade agreement, Chile said.', ['SANCTION trade agreement: ended possible']],
  ['Peru took the step of scrapping the trade agreement.', ['SANCTION trade agreement: ended']],
])('%s → %j', (text, expected) => {
  expect(states(text)).toEqual(expected)
})
