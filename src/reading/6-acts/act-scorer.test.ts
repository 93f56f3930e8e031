import { expect, test } from 'vitest'
import { loadTools } from '../../app/load-tools.ts'
import { ModelError } from '../../language/model-file.ts'
import { analyse } from '../../language/analyse.ts'
import { readFileSync } from 'node:fs'
import { createTree } from '../tree.ts'
import { loadActScorer } from './act-scorer.ts'
import { scoreActs } from './score-acts.ts'
import { likeliestEvent, likelihoodOf, modeLikelihoodOf, statusLikelihoodOf } from '../act-opinion.ts'

const { model } = loadTools()
const bytes = new Uint8Array(readFileSync(new URL('../../../models/en.sitrep-acts', import.meta.url)))
const openScorer = () => loadActScorer(bytes, model)

/** What a scorer thinks of each word of a sentence that can tell an act, by the word. */
function opinionsOn(text: string, scorer = openScorer()) {
  const trees = analyse(text, model).map(createTree)
  const opinions = scoreActs(trees, [], scorer)
  return new Map(
    trees.flatMap((tree) =>
      tree.tokens.flatMap(({ words }, i) => {
        const opinion = opinions(tree.number, i)
        return opinion === undefined ? [] : [[words, opinion] as const]
      }),
    ),
  )
}

test('verbs and nouns are scored, and nothing else', () => {
  expect([...opinionsOn('Rebels shelled the old port in Chad on Monday.').keys()]).toEqual(['Rebels', 'shelled', 'port'])
})

test('likelihoods of events, of modes within one and of statuses add up to one', () => {
  const opinion = opinionsOn('Rebels shelled the port.').get('shelled')
  if (opinion === undefined) throw new Error('not scored')
  const events = [undefined, ...new Set(opinion.kinds.flatMap((kind) => kind?.event ?? []))]
  expect(events.reduce((sum, event) => sum + likelihoodOf(opinion, event), 0)).toBeCloseTo(1, 12)
  const modes = opinion.kinds.flatMap((kind) => (kind?.event === 'ASSAULT' ? [kind.mode] : []))
  expect(modes.reduce((sum, mode) => sum + (modeLikelihoodOf(opinion, 'ASSAULT', mode) ?? 0), 0)).toBeCloseTo(1, 12)
  expect(opinion.statuses.reduce((sum, status) => sum + statusLikelihoodOf(opinion, status), 0)).toBeCloseTo(1, 12)
  expect(modeLikelihoodOf(opinion, 'ASSAULT', 'no such mode')).toBeUndefined()
})

test.each([
  ['Rebels shelled the port of the capital, killing six soldiers.', 'shelled', 'ASSAULT'],
  ['Police arrested twelve opposition activists in the capital.', 'arrested', 'COERCE'],
  ['The foreign ministers of Kenya and Uganda met in Nairobi for talks.', 'met', 'CONSULT'],
  ['The winger shelled the goal with shots in the second half of the match.', 'match', undefined],
  ['Shares of the bank fell after the firm cut its forecast.', 'cut', undefined],
] as const)('%s: %s tells %s, without any help of the lexicon', (text, word, event) => {
  const opinion = opinionsOn(text).get(word)
  expect(opinion && likeliestEvent(opinion)).toBe(event)
})

test('what was scored before changes nothing', () => {
  const text = 'Kenya expelled the envoy and closed its embassy.'
  const used = openScorer()
  opinionsOn('The army of Chad attacked rebels near the embassy of Kenya.', used)
  expect(opinionsOn(text, used)).toEqual(opinionsOn(text))
})

test.each([
  ['a wrong bit', (copy: Uint8Array): Uint8Array => ((copy[copy.length >> 1]! ^= 1), copy), /scorer of acts is damaged/u],
  ['a language model', (): Uint8Array => new Uint8Array(readFileSync(new URL('../../../models/en.sitrep-model', import.meta.url))), /not a scorer of acts/u],
  ['a newer format', (copy: Uint8Array): Uint8Array => ((copy[7] = 0x39), copy), /has format 09/u],
] as const)('%s is refused', (_, change, message) => {
  expect(() => loadActScorer(change(bytes.slice()), model)).toThrow(ModelError)
  expect(() => loadActScorer(change(bytes.slice()), model)).toThrow(message)
})
