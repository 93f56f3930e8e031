import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'
import { wordsAt } from '../domain/span.ts'
import { intervalOf } from '../domain/when.ts'

const claimsOf = (text: string) => readText(text).claims

test.each([
  // text                                                                   the acts that it tells, each with its status and what it is about
  ['Eritrea denies planning an attack on Ethiopia.', ['ASSAULT denied']],
  ['Kenya averted an attack on its embassy.', ['ASSAULT denied']],
  ['Eritrea threatened to recall its envoy and to close the border.', ['THREATEN done SANCTION', 'THREATEN done COERCE']],
  ['Mali is trying to drive Niger to leave the alliance.', ['REQUEST planned SANCTION']],
  ['Ghana could send soldiers to Togo.', ['MOBILIZE possible']],
  ['Serbia would study proposals to allow its army to seal off the valley.', ['THREATEN planned COERCE']],
  ['The general staff of Serbia said it would study proposals to allow the army to seal off the valley.', ['THREATEN planned COERCE']],
  ['Sudan and Egypt agreed to meet on Friday.', ['AGREE done CONSULT']],
  ['Libya vowed to shell the airport if the flights continue.', ['THREATEN done ASSAULT']],
  // denies planning
  ['Rwanda denied having planned a raid on Burundi.', ['ASSAULT denied']],
  ['Colombia denies that it is preparing to attack Venezuela.', ['ASSAULT denied']],
  ['The army of Sudan rejected reports that it planned an assault on Chad.', ['REJECT done ASSAULT', 'ASSAULT denied']],
  // what the other says is not so
  ['The claim that Chadian troops burned the camp is untrue.', ['ASSAULT denied']],
  ['The claim that Chadian troops burned the camp does not correspond to reality.', ['ASSAULT denied']],
  ['The claim that Chadian troops burned the camp is well known.', ['ASSAULT possible']],
  // what came of it did not come about either
  ['Chad denied that its jets had bombed a village, killing 40.', ['ASSAULT denied']],
  ['Chadian jets bombed a village, killing 40.', ['ASSAULT done']],
  // people, and no deed
  ['Rebels burned a camp for the displaced near Bunia.', ['ASSAULT done']],
  ['The ministry regrets the decision of Chad to close the crossing.', ['ACCUSE done COERCE']],
  // what is asked
  ['Did the army burn the village?', ['ASSAULT hypothetical']],
  ['Who burned the village?', ['ASSAULT done']],
  // what is held to be wrong was done, and is nothing that anybody plans
  ['Peru called the expulsion of its envoy an insult.', ['ACCUSE done SANCTION', 'SANCTION done']],
  ['Russia considers the exercise a provocation.', ['ACCUSE done']],
  ['Russia considers the exercise a success.', []],
  ['Soldiers foiled an attempted coup in Freetown.', ['COERCE denied']],
  // two threats in one breath
  ['Armenia threatened to expel the ambassador and to close its airspace.', ['THREATEN done SANCTION', 'THREATEN done COERCE']],
  ['Niger warned that it would seize the mines and cut off gas supplies.', ['THREATEN done COERCE', 'THREATEN done COERCE']],
  ['The Houthis threatened to sink tankers and to strike Saudi ports.', ['THREATEN done ASSAULT', 'THREATEN done ASSAULT']],
  // trying to bring others to do something
  ['Moscow is trying to push Moldova to leave the pact.', ['REQUEST planned SANCTION']],
  ['Ankara is attempting to pressure Cyprus into giving up the gas field.', ['REQUEST planned RETREAT']],
  ['Poland pressed Belarus to release the journalists.', ['REQUEST done RETREAT']],
  // could
  ['Kenya might deploy troops to Somalia.', ['MOBILIZE possible']],
  ['Iran could close the strait.', ['COERCE possible']],
  ['France may send warships to the Red Sea.', ['MOBILIZE possible']],
  // plans that are only looked at
  ['Serbia would consider plans to let its army re-enter the zone.', ['THREATEN planned COERCE']],
  ['Serbia will look at plans to permit its army to re-enter the zone.', ['THREATEN planned COERCE']],
  ['Serbia is studying plans to allow its army to re-enter the zone.', ['THREATEN planned COERCE']],
  // retaliation under a condition
  ["Yemen's Houthis vowed to retaliate if Israel strikes Hodeidah.", ['THREATEN done', 'ASSAULT hypothetical']],
  ['Chad pledged to respond with force should Sudan cross the border.', ['THREATEN done', 'COERCE hypothetical']],
  ['Iran promised to hit back if the tanker is seized.', ['THREATEN done', 'COERCE hypothetical']],
  // averted
  ['Police foiled a bomb attack on the parliament in Tunis.', ['ASSAULT denied']],
  ['A clash between Armenia and Azerbaijan was narrowly averted.', ['ASSAULT denied']],
  ['Mali thwarted a coup attempt by officers.', ['COERCE denied']],
  // agreed to meet
  ['The presidents of Peru and Ecuador have agreed to meet next month.', ['AGREE done CONSULT']],
  ['Syria accepted an invitation to meet Turkish officials.', ['AGREE done CONSULT']],
  ['Iraq and Kuwait have agreed that their ministers will meet in May.', ['AGREE done CONSULT']],
  // what is said to come
  ['Japan says to resume talks with Russia.', ['CONSULT planned']],
  // a speech of which nobody tells the content, where nothing else is told
  ['The foreign minister of Chad speaks during a news conference in Rabat.', ['SAY done']],
  ['President Macron addressed the nation and closed the border with Italy.', ['COERCE done']],
])('%s → %j', (text, acts) => {
  expect(claimsOf(text).map(({ act, status, about }) => [act.event, status, about?.act?.event].filter((part) => part !== undefined).join(' '))).toEqual(acts)
})

test.each([
  // text                                                        the word    its status
  ['Peru and Chile have not made any progress in their talks.', 'progress', 'denied'],
  ['India and Pakistan have yet to make any progress on Kashmir.', 'progress', 'denied'],
  ['Serbia and Kosovo have not made any headway.', 'headway', 'denied'],
  ['The two sides made no progress in the talks in Geneva.', 'progress', 'denied'],
  ['Turkey called off the military exercise with Greece.', 'exercise', 'denied'],
  ['Egypt cancelled its naval exercise with Greece.', 'exercise', 'denied'],
  ['The planned strike on the port was aborted by the navy.', 'strike', 'denied'],
  ['Oman called the naval exercise off.', 'exercise', 'denied'],
] as const)('%s %s is %s', (text, word, status) => {
  expect(claimsOf(text).find(({ trigger }) => wordsAt(text, trigger).includes(word))?.status).toBe(status)
})

test.each([
  ['Libya vowed to shell the airport if the flights continue.', 'if the flights continue'],
  ['Iran promised to hit back unless the sanctions are lifted.', 'unless the sanctions are lifted'],
  ['Unless Burundi apologises, Rwanda will recall its ambassador.', 'Unless Burundi apologises'],
  ['Chad pledged to respond with force should Sudan cross the border.', 'should Sudan cross the border'],
])('a condition is kept: %s', (text, condition) => {
  const [claim] = claimsOf(text)
  expect(claim?.condition && wordsAt(text, claim.condition)).toBe(condition)
})

test.each([
  // text                                                                last day
  ['Algeria demanded that Morocco withdraw its troops by Friday.', '2020-06-19'],
  ['Algeria demanded that Morocco withdraw its troops within 48 hours.', '2020-06-18'],
  ['Morocco must withdraw its troops within two weeks.', '2020-06-30'],
  ['Algeria vowed to close the border by the end of the month.', '2020-06-30'],
  ['Algeria gave Morocco 72 hours to withdraw its troops.', '2020-06-19'],
  ['Morocco withdrew its troops within 48 hours.', undefined],
  ['Morocco shelled the border for 48 hours.', undefined],
])('%s → until %s', (text, day) => {
  const deadline = claimsOf(text).flatMap((claim) => claim.deadline ?? [])[0]
  expect(deadline && intervalOf(deadline)?.end).toBe(day)
})

test('nested speakers stand outermost first', () => {
  const text = 'A diplomat said the mayor had claimed that Libya shelled the airport.'
  const claim = claimsOf(text).find(({ act }) => act.event === 'ASSAULT')
  expect(claim?.saidBy.map(({ cue }) => wordsAt(text, cue))).toEqual(['said', 'had claimed'])
})

test.each([
  ['Libya shelled the airport, Reuters reported, citing residents.', ['Reuters', 'residents']],
  ['Citing residents, Reuters said that Libya had shelled the airport.', ['Reuters', 'residents']],
  ['Libya shelled the airport, the agency quoted the mayor as saying.', ['the agency', 'the mayor']],
])('whoever cites stands outside of who is cited: %s', (text, speakers) => {
  const claim = claimsOf(text).find(({ act }) => act.event === 'ASSAULT')
  expect(claim?.saidBy.map(({ party }) => wordsAt(text, party.at))).toEqual(speakers)
})

test.each([
  ['Al-Shabaab claimed responsibility for the attack on the hotel.', ['al-Shabab']],
  ['Al-Shabaab attacked the hotel.', []],
  ['Nobody claimed responsibility for the blast.', []],
])('who claims a deed is the one who says so: %s', (text, speakers) => {
  const claim = claimsOf(text).find(({ act }) => act.event === 'ASSAULT')
  expect(claim?.saidBy.map(({ party }) => party.name)).toEqual(speakers)
})

test('what is said over several sentences has one speaker', () => {
  const text = '“Libya shelled the airport. Egypt closed the border,” the mayor said.'
  expect(claimsOf(text).map(({ act, saidBy }) => [act.event, saidBy.map(({ cue }) => wordsAt(text, cue)).join()])).toEqual([
    ['ASSAULT', 'said'],
    ['COERCE', 'said'],
  ])
})

test('who only judges or wants it does not tell it', () => {
  const text = 'The mayor condemned Libya for shelling the airport.'
  expect(claimsOf(text).flatMap(({ saidBy }) => saidBy)).toEqual([])
})

test('who speaks a threat gives it, where nobody else is named', () => {
  const [claim] = claimsOf('The raiders will pay dearly, the Chadian army warned.')
  expect([claim?.act.event, claim?.actor.map(({ country, sector }) => `${country ?? ''} ${sector ?? ''}`)]).toEqual(['THREATEN', ['TCD MIL']])
})
