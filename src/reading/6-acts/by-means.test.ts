import { expect, test } from 'vitest'
import { readText } from '../../../test/support/read-text.ts'
import { means } from '../../knowledge/lexicon/means.ts'

const modes = (text: string): (string | undefined)[] => readText(text).claims.flatMap(({ act }) => (act.event === 'ASSAULT' ? [act.mode] : []))

test.each<readonly [string, string]>([
  ...means.map(({ example, mode }) => [example, mode] as const),
  // what they did it with says more than what they did
  ['Tanks opened fire on the depot.', 'heavy-weapons'],
  ['Helicopters shelled the camp of the rebels.', 'aerial'],
  ['Herders armed with machetes attacked the village of Baro.', 'primitive'],
])('%s: %s', (text, mode) => {
  expect(modes(text)).toEqual([mode])
})

test.each([
  // nothing tells it
  ['Soldiers killed two smugglers near the pass.', undefined],
  ['Rebels attacked the town of Baro with great cruelty.', undefined],
  // what was hit is not what it was done with
  ['Rebels attacked a helicopter of the army.', undefined],
  // the deed tells more than its means
  ['Gunmen kidnapped the mayor.', 'abduct'],
])('%s: %s', (text, mode) => {
  expect(modes(text)).toEqual([mode])
})
