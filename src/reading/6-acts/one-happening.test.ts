import { expect, test } from 'vitest'
import { readText } from '../../../test/support/read-text.ts'

const acts = (text: string): string[] =>
  readText(text).claims.flatMap(({ act, recipient, trigger }) =>
    act.event === 'SAY' ? [] : [[text.slice(trigger.start, trigger.end), act.mode ?? '', recipient.map(({ words }) => words).join(' and ')].join(' | ')],
  )

test.each([
  // what was done, and who came to harm by it
  ['Gunmen opened fire on a bus near Tadena, killing two Kenyan nurses.', ['opened fire | firearms | two Kenyan nurses']],
  ['A bomb ripped through a minibus, killing six patients and wounding ten.', ['ripped | explosives | six patients']],
  ['Rebels bombed a barracks in Mocoa, and four Colombian soldiers were killed.', ['bombed | explosives | four Colombian soldiers']],
  ['Three Kenyan policemen were killed when a mine exploded near Garissa.', ['exploded | explosives | Three Kenyan policemen']],
  ['Five Malian soldiers died in an air strike on Sunday.', ['died | aerial | Five Malian soldiers']],
  ['The insurgents killed two Nigerian farmers and wounded a third.', ['killed |  | two Nigerian farmers']],
  // who claims it, and what is claimed
  ['Al-Shabaab claimed responsibility for the abduction of two Kenyan nurses.', ['claimed responsibility | abduct | two Kenyan nurses']],
  ['Boko Haram claimed responsibility for killing two Nigerian judges.', ['claimed responsibility |  | two Nigerian judges']],
] as const)('one happening: %s', (text, told) => {
  expect(acts(text)).toEqual(told)
})

test.each([
  ['The raiders ambushed a lorry, abducting two Sudanese drivers.', 'a deed of its own'],
  ['Rebels killed two Malian officers and torched the police station of Gossi.', 'two deeds'],
  ['Rebels shelled the port on Friday, and on Sunday jets bombed the airport.', 'two days'],
])('two happenings: %s (%s)', (text) => {
  expect(acts(text)).toHaveLength(2)
})
