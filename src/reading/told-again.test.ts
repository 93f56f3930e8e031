import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

/** What a text tells again: the act, who is said to have done it, whether it was not so, numbers, and who says so. */
const again = (text: string): readonly string[] =>
  readText(text).claims.flatMap(({ retells, act, actor, status, quantities, saidBy }) =>
    retells === undefined
      ? []
      : [
          [
            act.event,
            status === 'denied' ? 'denied' : '',
            actor.map(({ name }) => name).join(', '),
            quantities.map(({ kind, unit, low }) => `${kind} ${low} ${unit}`).join(', '),
            `by ${saidBy.at(-1)?.party.name ?? 'the report'}`,
          ]
            .filter((part) => part !== '')
            .join(' '),
        ],
  )

const shelling = 'Sudan shelled a market in Abeche on Monday.'

test.each([
  // numbers
  ['Fifteen people died, the mayor said.', ['ASSAULT Sudan dead 15 people by mayor']],
  ['The ministry put the death toll at 40.', ['ASSAULT Sudan dead 40 person by ministry']],
  ['The number of dead has risen to six, officials said.', ['ASSAULT Sudan dead 6 person by officials']],
  ['The authorities gave the number of wounded as 12.', ['ASSAULT Sudan injured 12 person by authorities']],
  ['Thirty people lost their lives.', ['ASSAULT Sudan dead 30 people by the report']],
  ['The army said that three civilians were killed.', ['ASSAULT dead 3 civilian by army']],
  ['The death toll could rise to 40.', []],
  ['Seventeen people were dead, the rebels said.', ['ASSAULT Sudan dead 17 people by rebels']],
  ['Aid workers put the dead of Abeche at 14.', ['ASSAULT Sudan dead 14 person by Aid workers']],
  ['The mayor was dead tired.', []],
  ['More than 2,000 people have died since January.', []],
  ['In another attack, four soldiers were killed.', []],
  ['Four soldiers were killed in Goz Beida on Friday.', []],
  ['The number of deputies rose to 40.', []],
  ['Nobody died.', []],
  ['Twelve people were injured in the riots.', []],
  ['No shots were fired when the market was searched.', []],
  // denials
  ['Sudan denied it.', ['ASSAULT denied Sudan by Sudan']],
  ['Khartoum called the report a lie.', ['ASSAULT denied Sudan by Sudan']],
  ['The claim was false, the ministry said.', ['ASSAULT denied Sudan by ministry']],
  ['The ministry knew nothing of an attack.', ['ASSAULT denied by the report']],
  ['The ministry did not deny it.', []],
  ['The ministry denied the request.', []],
  ['The ministry denied a report that it was short of money.', []],
  ['The report was late.', []],
])('%s → %j', (next, expected) => {
  expect(again(`${shelling} ${next}`)).toEqual(expected)
})

test.each([
  ['Chad fired missiles at a base in Libya on Monday. The army counted about ten.', ['ASSAULT Chad count 10 missile by army']],
  ['Chad fired missiles at a base in Libya on Monday. State media spoke of 18 rockets.', ['ASSAULT Chad count 18 rocket by State media']],
  ['Chad fired missiles at a base in Libya on Monday. The general spoke of 18 reforms.', []],
  ['A bomb went off in Quetta on Sunday. Pakistan blamed India for the blast.', ['ASSAULT India by Pakistan']],
  ['A bomb went off in Quetta on Sunday. India denied any involvement.', ['ASSAULT denied India by India']],
  ['A bomb went off in Quetta on Sunday. India was not behind it, the minister said.', ['ASSAULT denied India by minister']],
  ['A bomb went off in Quetta on Sunday. Pakistan blamed India for the flood.', []],
  ['A flood hit Quetta on Sunday. India denied any involvement.', []],
  ['The rebels hit the tanker Blue Heron off Aden on Monday. The missile missed, the owner said.', ['ASSAULT denied rebels by the owner']],
  ['The rebels fired a missile from Aden on Monday. He missed the train.', []],
])('%s → %j', (text, expected) => {
  expect(again(text)).toEqual(expected)
})

test('what is told again has the day and the place of what it comes back to', () => {
  const [told, toll] = readText(`${shelling} The ministry put the death toll at 40.`).claims
  expect(toll).toMatchObject({ retells: told?.id, when: { kind: 'inherited', interval: { start: '2020-06-15' } }, where: { kind: 'inherited' } })
})
