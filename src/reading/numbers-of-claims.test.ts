import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

/** What the claims of a text count: kind, unit, number; "+" for an open one. */
const counted = (text: string): readonly string[] =>
  readText(text).claims.flatMap(({ quantities }) =>
    quantities.map(({ kind, unit, low, high }) => `${kind} ${unit} ${low}${high >= Number.MAX_SAFE_INTEGER ? '+' : high === low ? '' : `-${high}`}`),
  )

test.each([
  ['Chad fired at least ten missiles of several kinds off its coasts.', ['count missile 10+']],
  ['Two missiles were fired from the coast on Monday.', ['count missile 2']],
  ['Chad fired more than 200 artillery rounds into the sea.', ['count round 200+']],
  ['Three merchant ships came under fire off Massawa.', ['count ship 3']],
  ['Two sailors were killed when a missile struck the tanker Blue Heron.', ['dead sailor 2']],
  ['Between 20 and 30 soldiers were killed near Gao.', ['dead soldier 20-30']],
  ['Rebels killed 20 to 30 soldiers near Gao.', ['dead soldier 20-30']],
  ['Rebels killed three or four soldiers near Gao.', ['dead soldier 3-4']],
  ['Twenty soldiers and 30 rebels were killed near Gao.', ['dead soldier 20', 'dead rebel 30']],
  ['No more than five soldiers were killed near Gao.', ['dead soldier 0-5']],
  ['As many as 30 soldiers were killed near Gao.', ['dead soldier 0-30']],
  ['More than five soldiers were killed near Gao.', ['dead soldier 5+']],
  ['The minister came under fire for the delay.', []],
  ['Police shot dead two students in Kano.', ['dead student 2']],
  ['Raiders hacked to death 16 farmers in Beni.', ['dead farmer 16']],
  ['Police shot two students in the leg in Kano.', ['count student 2']],
  ['Some 45,000 Rohingya have fled to the river.', ['displaced rohingya 45000']],
  ['On 13 February, Chadian units opened fire on Libyan positions.', []],
  ['Chad handed over two prisoners to Mali.', ['count prisoner 2']],
  ['The army of Chad counted four attacks on the port of Massawa.', ['count attack 4']],
])('%s → %j', (text, expected) => {
  expect(counted(text)).toEqual(expected)
})
