import { expect, test } from 'vitest'
import { defaultWeights } from '../../record/weights.ts'
import { parseWeights, WeightsError, weightsFileText } from './weights-file.ts'

test('the file as it is written says what the defaults and the ontology say', () => {
  const weights = parseWeights(weightsFileText(), 'w.json')
  expect({ ...weights, scores: {} }).toEqual(defaultWeights)
  expect(weights.scores).toMatchObject({ ASSAULT: -9, 'ASSAULT/destroy': -8.5, AID: 10 })
})

test('what the file leaves out has its default', () => {
  expect(parseWeights('{ "status": { "planned": 1 } }', 'w.json')).toEqual({ ...defaultWeights, status: { ...defaultWeights.status, planned: 1 } })
})

test.each([
  ['[1]', 'w.json should be one object'],
  ['{ "threats": ', 'w.json is no JSON'],
  ['{ "halflife": 3 }', '"halflife" is no field'],
  ['{ "halfLifeDays": 0 }', '"halfLifeDays" should be a number of days, more than 0'],
  ['{ "minEvents": 2.5 }', '"minEvents" should be a whole number'],
  ['{ "scores": 3 }', '"scores" should be an object'],
  ['{ "scores": { "ATTACK": -3 } }', '"scores.ATTACK" is no event or mode of PLOVER'],
  ['{ "scores": { "ASSAULT/poem": -3 } }', '"scores.ASSAULT/poem" is no event or mode'],
  ['{ "scores": { "ASSAULT": -11 } }', '"scores.ASSAULT" should be a number from -10 to 10'],
  ['{ "status": { "maybe": 1 } }', '"status.maybe" is not one of done'],
  ['{ "status": { "done": null } }', '"status.done" should be a number from 0 to 1'],
])('%s: %s', (text, says) => {
  const attempt = (): unknown => parseWeights(text, 'w.json')
  expect(attempt).toThrow(WeightsError)
  expect(attempt).toThrow(says)
})
