import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

/** "event word: speakers, outermost first", of each claim of an act. */
const spoken = (text: string): readonly string[] =>
  readText(text)
    .claims.filter(({ act }) => act.event !== 'SAY')
    .map(({ trigger, saidBy }) => `${text.slice(trigger.start, trigger.end)}: ${saidBy.map(({ party }) => party.name).join(' > ')}`)

test.each([
  // two who speak in one sentence speak each of their own part
  ['Police arrested 40 people in Lima, the minister said, and three were killed, according to doctors.', ['arrested: minister', 'killed: doctors']],
  ['The army shelled the camp, residents said, while rebels burned a school, according to the governor.', ['shelled: residents', 'burned: governor']],
  ['Rebels shelled the port, the army said, but no one was killed, doctors said.', ['shelled: army', 'killed: doctors']],
  // one who speaks in the middle speaks of all of it
  ['Police arrested 40 people in Lima, the minister said, and closed the port.', ['arrested: minister', 'closed: minister']],
  // whoever spoke last goes on, and not whom the sentence tells of
  [
    'Rebels shelled a base, the Chadian defence ministry said. Its jets then bombed two villages, it added.',
    ['shelled: Chadian defence ministry', 'bombed: Chadian defence ministry'],
  ],
  [
    'The commission said that the army had killed nine villagers. The villagers were beaten by soldiers, it said.',
    ['killed: commission', 'beaten: commission'],
  ],
  // where nobody spoke before, whoever acts speaks of himself
  ['The army left the town. It said that rebels had shelled the bridge.', ['left: ', 'shelled: army']],
  ['Venezuela sent soldiers to the border and denied sheltering the rebels.', ['sent soldiers: ', 'sheltering: Venezuela']],
  // what somebody alleges is told by what he alleges
  ['A patrol boat rammed the trawler, the crew alleged.', ['rammed the trawler: crew']],
])('%s → %j', (text, expected) => {
  expect(spoken(text)).toEqual(expected)
})
