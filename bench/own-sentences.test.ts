import { expect, test } from 'vitest'
import { readText } from '../test/support/read-text.ts'
import { holdAgainstLabels, isRight, type LabelledAct } from './own-sentences.ts'

const label = (act: Partial<LabelledAct> & Pick<LabelledAct, 'words' | 'event'>): LabelledAct => ({
  mode: '',
  status: 'done',
  actor: '',
  recipient: '',
  thing: '',
  speaker: '',
  about: false,
  ...act,
})

/** Whether some claim of the sentence agrees with the first label in every field. */
function isRead(text: string, ...acts: LabelledAct[]): boolean {
  const { claims } = readText(text)
  const held = holdAgainstLabels(claims, { text, acts, file: 'own', line: 1 })
  return claims.some(({ act }) => act.event === acts[0]?.event) && [...held].some(([{ act }, fields]) => act.event === acts[0]?.event && isRight(fields))
}

test.each<[string, LabelledAct[]]>([
  // two who meet are both actors, or one is the recipient
  [
    'The Greek premier met the Turkish president in Izmir.',
    [label({ words: 'met', event: 'CONSULT', actor: 'The Greek premier', recipient: 'the Turkish president' })],
  ],
  ['The Greek premier met the Turkish president in Izmir.', [label({ words: 'met', event: 'CONSULT', actor: 'The Greek premier met the Turkish president' })]],
  // who announces an act has made the threat
  [
    'Greece will close the border, its premier said.',
    [label({ words: 'said', event: 'THREATEN', mode: 'restrict', actor: 'its premier', thing: 'the border' })],
  ],
  // the land where it is done
  ['Students rioted in Serbia.', [label({ words: 'rioted', event: 'PROTEST', mode: 'riot', actor: 'Students' })]],
])('right as it is labelled, whichever way: %s', (text, acts) => {
  expect(isRead(text, ...acts)).toBe(true)
})

test.each<[string, LabelledAct[]]>([
  ['The Greek premier met the Turkish president in Izmir.', [label({ words: 'met', event: 'CONSULT', actor: 'The Greek premier', recipient: 'Izmir' })]],
  ['Iran attacked Israel.', [label({ words: 'attacked', event: 'ASSAULT', actor: 'Iran' })]],
  ['Students rioted in Serbia.', [label({ words: 'rioted', event: 'PROTEST', mode: 'demo', actor: 'Students' })]],
])('wrong: %s', (text, acts) => {
  expect(isRead(text, ...acts)).toBe(false)
})
