import { expect, test } from 'vitest'
import { contentMode, type ContentWord } from './content-modes.ts'

const verb = (lemma: string, denied = false): ContentWord => ({ lemma, before: [], verb: true, denied })
const noun = (lemma: string): ContentWord => ({ lemma, before: [], verb: false, denied: false })

test.each([
  // "demanded that the rebels free the crew", "asked the union for tents": the act or the word decides
  ['REQUEST', { event: 'RETREAT', mode: 'release' }, [verb('free')], 'yield'],
  ['REQUEST', { event: 'RETREAT', mode: 'resign' }, [verb('resign')], 'change'],
  ['REQUEST', { event: 'COERCE', mode: 'arrest' }, [verb('arrest')], 'assist'],
  ['REJECT', { event: 'COERCE', mode: 'arrest' }, [verb('arrest')], undefined],
  ['REJECT', { event: 'CONSULT' }, [verb('meet')], 'meet'],
  ['REQUEST', undefined, [noun('tent')], 'assist'],
  ['REQUEST', undefined, [verb('rewrite')], 'change'],
  // "urged Accra not to send the ship"
  ['REQUEST', { event: 'AID' }, [verb('send', true)], 'yield'],
  // "rejected the request for tents", "rejected the offer of talks", "dismissed the demand to stop"
  ['REJECT', { event: 'REQUEST', mode: 'assist' }, [noun('request')], 'assist'],
  ['REJECT', undefined, [noun('offer'), noun('summit')], 'meet'],
  ['REJECT', undefined, [noun('demand'), verb('stop')], 'yield'],
  // "refused the stamp for the summit": a word that asks for nothing
  ['REJECT', undefined, [noun('stamp'), noun('summit')], undefined],
  ['THREATEN', { event: 'CONSULT' }, [verb('meet')], undefined],
] as const)('%s of %j: %j -> %s', (event, act, words, mode) => {
  expect(contentMode(event, act, words)).toBe(mode)
})
