import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'
import type { EventType } from '../domain/act.ts'
import type { Party } from '../domain/party.ts'

const codeOf = ({ country, sector }: Party): string => [country, sector].filter((part) => part !== undefined).join('/')
const codesOf = (parties: readonly Party[]): string => parties.map(codeOf).join(' + ')

test.each([
  // text                                                                     event       actor                recipient
  ['Tirana threatened to cut off water to Skopje.', 'THREATEN', 'ALB/GOV', 'MKD/GOV'],
  ['The Kenyan parliament rejected an Ethiopian offer.', 'REJECT', 'KEN/LEG', 'ETH'],
  ['Peru demanded that Chile return the ship.', 'REQUEST', 'PER', 'CHL'],
  ['Chadian guards left the bridge. Peru demanded that they return.', 'REQUEST', 'PER', 'TCD/COP'],
  ['Norway agreed to lift restrictions on fish exports from Iceland.', 'AGREE', 'NOR', 'ISL'],
  ['Chad shelled Libyan villages on Monday.', 'ASSAULT', 'TCD', 'LBY/CVL'],
  ['Danish and Swedish officials agreed to share the cost.', 'AGREE', 'DNK/GOV + SWE/GOV', ''],
  ['Omani warplanes killed three Yemeni farmers.', 'ASSAULT', 'OMN/MIL', 'YEM/AGR'],
  ['Israeli shells killed two Lebanese farmers.', 'ASSAULT', 'ISR', 'LBN/AGR'],
  ['A Saudi-led strike killed four Yemeni civilians.', 'ASSAULT', 'SAU', 'YEM/CVL'],
  ['Egyptian planes bombed Benghazi.', 'ASSAULT', 'EGY', 'LBY'],
  ['Oman withdrew its troops from Yemen.', 'RETREAT', 'OMN', 'YEM'],
  // the object of the last verb is that of all
  ['Belarus has jailed, fined or deported the Polish rebels.', 'COERCE', 'BLR', 'POL/REB'],
  // people of whom no more is told, of the place where it was done
  ['Police arrested four men in Lima.', 'COERCE', 'PER/COP', 'PER/CVL'],
  ['Gunmen kidnapped a tailor in Gao.', 'ASSAULT', 'MLI/UAF', 'MLI/CVL'],
  ['President Mnangagwa condemned Cuba.', 'ACCUSE', 'ZWE/GOV', 'CUB'],
  ['Rebels shelled a market in Chad.', 'ASSAULT', 'TCD/REB', 'TCD/CVL'],
  ['Chile rejected calls by Peruvian ministers for talks.', 'REJECT', 'CHL', 'PER/GOV'],
  ['Ethnic Albanians in Greece condemned Denmark.', 'ACCUSE', 'GRC/CVL', 'DNK'],
  ['The mines were cleared under the agreement between Chad and Mali.', 'RETREAT', 'TCD + MLI', ''],
  ['Judge Ana Rivas accused two Chilean ministers.', 'ACCUSE', 'CHL/JUD', 'CHL/GOV'],
  ['In Gori, riot police fired tear gas at students.', 'ASSAULT', 'GEO/COP', 'GEO/EDU'],
  ['Norway threatened to send home Danish soldiers.', 'THREATEN', 'NOR', 'DNK/MIL'],
  ['The Philippines accused China’s coast guard of ramming two boats.', 'ACCUSE', 'PHL', 'CHN/MIL'],
  // the town where one meets is no side of what is agreed there
  ['Chad and Mali signed a ten-day truce in Jeddah.', 'AGREE', 'TCD + MLI', ''],
  ['Chad suspended the Jeddah truce.', 'SANCTION', 'TCD', ''],
  ['Chad left the Doha talks.', 'SANCTION', 'TCD', ''],
  ['Chad ended the truce signed in Cairo.', 'SANCTION', 'TCD', ''],
  ['Mali threatened to end the ceasefire agreed in Pretoria in 2019.', 'THREATEN', 'MLI', ''],
  // two of one country who acted together
  ["Sudan's army and the Rapid Support Forces met. Both sides agreed to let aid pass.", 'AGREE', 'SDN/MIL + SDN/PRM', ''],
  // of how many is told in a number
  ['Fighters marched on Gori. Police detained 156 of them.', 'COERCE', 'COP', 'REB'],
  ['The army detained 40 of the Chadian miners.', 'COERCE', 'TCD/MIL', 'TCD/LAB'],
  // who is held to be or to have done something wrong
  ['Baghdad protested against the violation of its airspace.', 'ACCUSE', 'IRQ/GOV', ''],
  ['Chad handed over two rebel commanders to Mali.', 'RETREAT', 'TCD', 'MLI'],
  ['Gabon notified the African Union of its withdrawal.', 'SANCTION', 'GAB', 'IGO'],
  ['Taiwan accused Chinese hackers of breaking into the computers of its army.', 'ACCUSE', 'TWN', 'CHN/CRM'],
  // who is to judge is not who is accused
  ['Greece lodged a complaint with the European Commission over Turkish jets.', 'ACCUSE', 'GRC', 'TUR'],
  ['Mexico took the case to the International Court of Justice.', 'ACCUSE', 'MEX', ''],
  ['Delhi lodged a protest with Islamabad over the raid.', 'ACCUSE', 'IND/GOV', 'PAK/GOV'],
  // with whom a truce was is not who ended it
  ['The rebel group ended a ceasefire with Chad.', 'SANCTION', 'TCD/REB', ''],
  // who struck a mine did not strike
  ['The Chadian convoy struck a mine near Mao.', 'ASSAULT', '', 'TCD/MIL'],
  ['Nicaragua broke off relations in solidarity with Mexico.', 'SANCTION', 'NIC', ''],
  // who is rescued was taken before
  ['Insurgents abducted Chadian farmers. Soldiers rescued nine of them.', 'AID', 'TCD/MIL', 'TCD/AGR'],
  // who answers a coup did not stage it
  ['The bloc imposed sanctions on Niger after the coup in Niamey.', 'COERCE', '', 'NER/GOV'],
  // nobody is named to whom it was done
  ['In Hanoi, Norway agreed to hold elections.', 'AGREE', 'NOR', ''],
  ['Norway agreed to hold elections.', 'AGREE', 'NOR', ''],
  ['Peru threatened to act if Chile returned.', 'THREATEN', 'PER', ''],
] as const)('%s → %s by [%s] to [%s]', (text, event: EventType, actor, recipient) => {
  const claim = readText(text).claims.find(({ act }) => act.event === event)
  expect(claim && [codesOf(claim.actor), codesOf(claim.recipient)]).toEqual([actor, recipient])
})

const partyAt = (text: string, words: string): Party | undefined => readText(text).parties.find((party) => party.words === words)

test.each([
  // text                                                                                    words of the mention                   name, country and sector
  ['The brother of the ruler Fidel Castro, Raul Castro, spoke.', 'The brother of the ruler', 'Raul Castro CUB/GOV'],
  ['The US Speaker of the House Nancy Pelosi left for Rome.', 'The US Speaker of the House', 'Nancy Pelosi USA/LEG'],
  ['Hezbollah guerrillas left the village.', 'Hezbollah guerrillas', 'Hezbollah guerrillas LBN/REB'],
  ['Mali closed the road. The country needs rain.', 'The country', 'Mali MLI'],
  ['Mali closed the road. The embassy protested.', 'The embassy', 'embassy MLI/GOV'],
  ['British Defence Secretary Dana Holt left.', 'British Defence Secretary Dana Holt', 'Dana Holt GBR/GOV'],
  ['Israel closed the road. The Labor Party protested.', 'The Labor Party', 'Israeli Labor Party ISR/PTY'],
  ["The People's Army of North Korea marched. The People's Army left.", "The People's Army", "Korean People's Army PRK/MIL"],
  ['The Malian general staff said that the government would fall.', 'the government', 'government MLI/GOV'],
  ['South Korea cut the lines. Aid went to the south.', 'the south', 'South Korea KOR'],
  ['The minister of Mali left. Her driver left too.', 'Her driver', 'driver MLI/CVL'],
  ['The two sides met. Mali and Chad have no border post. Mali wants one.', 'The two sides', 'Mali MLI'],
  ['Mali spoke. The National Security Council met.', 'The National Security Council', 'National Security Council MLI/GOV'],
  ['The unification minister left.', 'The unification minister', 'unification minister KOR/GOV'],
  ['Mali met foreign forces.', 'foreign forces', 'foreign forces MIL'],
  ['The troops of the South left. North Korea stayed.', 'The troops of the South', 'troops of the South KOR/MIL'],
  ['Malian insurgents fired. Chad and Niger spoke. The rebels left.', 'The rebels', 'rebels MLI/REB'],
  [
    'Supporters of former President Ahmed Ben Bella left.',
    'Supporters of former President Ahmed Ben Bella',
    'Supporters of former President Ahmed Ben Bella DZA/CVL',
  ],
  ['Al-Qaeda leaders left Mali.', 'Al-Qaeda leaders', 'Al-Qaeda leaders IMG/REB'],
  ['Residents blocked streets in Tunis.', 'Residents', 'Residents TUN/CVL'],
  ['Mali lost the office.', 'the office', undefined],
  // the same institution by another word
  ["Niger's military government spoke. American soldiers and Chadian officials left. The junta stayed.", 'The junta', 'junta NER/GOV'],
  // of the body that they lead
  ['Commanders of the Rapid Support Forces left.', 'Commanders of the Rapid Support Forces', 'Commanders of the Rapid Support Forces SDN/PRM'],
  ['Commanders of the Danish army left.', 'Commanders of the Danish army', 'Commanders of the Danish army DNK/MIL'],
  // the sides of a conflict, unless parties were told of
  ['Kazakhstan called upon the parties to show restraint.', 'the parties', undefined],
  ['Sudan and Chad met. Two opposition leaders left.', 'Two opposition leaders', 'opposition leaders SDN/PTY'],
  // a good, and no guards
  ['Mali threatened the security of Chad.', 'the security of Chad', undefined],
  // talks, strikes, budgets and a destroyed house are nobody
  ['They ended a general strike in Mali.', 'a general strike in Mali', undefined],
  ['Mali cut the army budget.', 'the army budget', undefined],
  ['The talks between Mali and the president of Chad failed.', 'The talks between Mali and the president of Chad', undefined],
  ['Rebels blew up the embassy.', 'the embassy', undefined],
  ['Mali met its neighbour.', 'its neighbour', undefined],
  ['Rebels shot down the drone.', 'the drone', undefined],
  ['They crossed the Harbour Line.', 'the Harbour Line', undefined],
])('%s: %s → %s', (text, words, expected) => {
  const party = partyAt(text, words)
  expect(party && `${party.name} ${codeOf(party)}`).toBe(expected)
})

test('two leaders before whose titles their countries stand are two parties', () => {
  const claim = readText('The summit between Moon Jae-in and US President Donald Trump in Hanoi failed.').claims.find(({ act }) => act.event === 'CONSULT')
  expect(claim?.actor.map(({ name }) => name)).toEqual(['Moon Jae-in', 'Donald Trump'])
})

test.each([
  // text                                                                what is learned
  ['Ana Lund, a spokeswoman for the Danish army, left.', 'Ana Lund DNK MIL: Ana Lund, a spokeswoman for the Danish army'],
  ['Danish Vice Foreign Minister Ana Lund left.', 'Ana Lund DNK GOV: Danish Vice Foreign Minister Ana Lund'],
  // of which country or in which office is not said, or everybody knows
  ['Ana Lund, a spokeswoman, left Denmark.', ''],
  ['Ana Lund left Denmark.', ''],
  ['Vladimir Putin, the Russian president, left.', ''],
  ['Lund, a spokeswoman for the Danish army, left.', ''],
])('%s teaches "%s"', (text, expected) => {
  const learned = readText(text).learned ?? []
  expect(learned.map(({ name, country, sector, at }) => `${name} ${country} ${sector}: ${text.slice(at.start, at.end)}`).join('; ')).toBe(expected)
})

test('the initials of a body that the report has named mean that body', () => {
  const text = 'Chadian troops shelled the Wadiya Salvation Army on Monday. The WSA attacked a convoy on Tuesday.'
  expect(partyAt(text, 'The WSA')?.name).toBe('Wadiya Salvation Army')
})

/** Who would do what somebody is called upon to do. */
test.each([
  ['Peru called on Chile to release the crew.', 'CHL'],
  ['Norway appealed to Danish fishermen to block the port.', 'DNK'],
  ['Peru called for talks to end the strike.', undefined],
])('%s: that would be done by %s', (text, country) => {
  const about = readText(text).claims.find(({ act }) => act.event === 'REQUEST' || act.event === 'APPEAL')?.about
  expect(about?.actor[0]?.country).toBe(country)
})

test.each([
  // of what one is accused is no part of who one is
  ['The mayor accused the militia of sabotage.', 'the militia', 'militia'],
  ['Chad accused the minister of defence of treason.', 'the minister of defence', 'minister of defence'],
  ['Chad accused members of parliament of grave corruption.', 'members of parliament', 'members of parliament'],
  ['At least 27 civilians were killed.', 'At least 27 civilians', 'civilians'],
  ['More than two dozen soldiers were killed.', 'More than two dozen soldiers', 'soldiers'],
  ['General Yasser al-Atta attacked the port.', 'General Yasser al-Atta', 'Yasser al-Atta'],
])('%s: %s is called %s', (text, words, name) => {
  expect(partyAt(text, words)?.name).toBe(name)
})

test.each([
  // where nobody acted before, the dateline tells whose police they are
  ['BEIRA, Mozambique - Dockers halted shipments to Malawi and Zambia. Police dispersed pickets with rubber bullets.', 'Police', 'MOZ/COP'],
  ['Mexico granted him asylum. Crowds set fire to a court in Lima, where two men died in clashes with police.', 'police', 'PER/COP'],
  ['SEOUL, South Korea - An attempt by North Korea to launch a rocket failed. State media admitted it.', 'State media', 'PRK/JRN'],
  // many states have one of that name
  ['South Korea and Japan told the United States. South Korea grew angry. The National Security Council met.', 'The National Security Council', 'KOR/GOV'],
  // whom somebody speaks for, not where they are from
  ['Hamas spokesman Omar Haddad condemned the raid.', 'Hamas spokesman Omar Haddad', 'PSE/REB'],
])('%s (%s): %s', (text, words, code) => {
  const party = partyAt(text, words)
  expect(party && codeOf(party)).toBe(code)
})

test('whom a sentence names is nearer to a pronoun in it than who acted in the one before', () => {
  const text = 'A rebel official left. Protesters in Oslo called for Prime Minister Harald Holm to resign, accusing him of treason.'
  expect(partyAt(text, 'him')?.name).toBe('Harald Holm')
})

test('where three acted together the dateline tells whose parliament it is', () => {
  const text = 'TRIPOLI, Libya - Talks collapsed. Egypt, Oman and Qatar agreed to pay. The parliament protested.'
  const party = partyAt(text, 'The parliament')
  expect(party && codeOf(party)).toBe('LBY/LEG')
})

test('of many states that have a body of that name, none is meant in a report that names no state', () => {
  expect(partyAt('The National Security Council decided on Monday to suspend the agreement.', 'The National Security Council')?.country).toBeUndefined()
})
