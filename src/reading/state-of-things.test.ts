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
  // a step that may be taken, and one that was
  ['Peru may take the step of scrapping the trade agreement, Chile said.', ['SANCTION trade agreement: ended possible']],
  ['Peru took the step of scrapping the trade agreement.', ['SANCTION trade agreement: ended']],
])('%s → %j', (text, expected) => {
  expect(states(text)).toEqual(expected)
})
