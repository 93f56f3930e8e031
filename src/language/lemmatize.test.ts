import { expect, test } from 'vitest'
import type { Upos } from '../domain/sentence.ts'
import { lemmatize, readLemmaTable } from './lemmatize.ts'

const known = new Map(
  ['make', 'plan', 'visit', 'use', 'create', 'call', 'house', 'box', 'arrive', 'argue', 'large', 'cause', 'threaten', 'demolish', 'state', 'movie'].map(
    (word, i) => [word, i],
  ),
)
const table = readLemmaTable("'s\tVBZ\tbe\nus\tPRP\twe", known)

test.each<[string, Upos, string, string]>([
  ['planned', 'VERB', 'VBD', 'plan'],
  ['hoping', 'VERB', 'VBG', 'hope'],
  ['visited', 'VERB', 'VBN', 'visit'],
  ['creating', 'VERB', 'VBG', 'create'],
  ['arrived', 'VERB', 'VBD', 'arrive'],
  ['called', 'VERB', 'VBN', 'call'],
  ['denied', 'VERB', 'VBD', 'deny'],
  ['lying', 'VERB', 'VBG', 'lie'],
  ['used', 'VERB', 'VBN', 'use'],
  ['threatened', 'VERB', 'VBD', 'threaten'],
  ['demolishes', 'VERB', 'VBZ', 'demolish'],
  ['carries', 'VERB', 'VBZ', 'carry'],
  ['blew', 'VERB', 'VBD', 'blow'],
  ['Withdrew', 'VERB', 'VBD', 'withdraw'],
  ['abdicated', 'VERB', 'VBD', 'abdicate'],
  ['repatriating', 'VERB', 'VBG', 'repatriate'],
  ['demilitarised', 'VERB', 'VBN', 'demilitarise'],
  ['deposed', 'VERB', 'VBN', 'depose'],
  ['extradited', 'VERB', 'VBD', 'extradite'],
  ['pummelled', 'VERB', 'VBN', 'pummel'],
  ['monitored', 'VERB', 'VBD', 'monitor'],
  ['severed', 'VERB', 'VBD', 'sever'],
  ['unfroze', 'VERB', 'VBD', 'unfreeze'],
  ['recalled', 'VERB', 'VBD', 'recall'],
  ['vaporizes', 'VERB', 'VBZ', 'vaporize'],
  ['found', 'VERB', 'VBN', 'find'],
  ['found', 'VERB', 'VB', 'found'],
  ['countries', 'NOUN', 'NNS', 'country'],
  ['houses', 'NOUN', 'NNS', 'house'],
  ['boxes', 'NOUN', 'NNS', 'box'],
  ['movies', 'NOUN', 'NNS', 'movie'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['spokesmen', 'NOUN', 'NNS', 'spokesman'],
  ['1990s', 'NOUN', 'NNS', '1990'],
  ['States', 'PROPN', 'NNPS', 'State'],
  ['KOREAS', 'PROPN', 'NNPS', 'KOREA'],
  ['Korea', 'PROPN', 'NNP', 'Korea'],
  ['Korean', 'ADJ', 'JJ', 'Korean'],
  ['Military', 'ADJ', 'JJ', 'military'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['biggest', 'ADJ', 'JJS', 'big'],
  ['worse', 'ADJ', 'JJR', 'bad'],
  ['’s', 'AUX', 'VBZ', 'be'],
  ['us', 'PRON', 'PRP', 'we'],
  ['The', 'DET', 'DT', 'the'],
])('%s as %s %s is %s', (form, upos, xpos, lemma) => {
  expect(lemmatize(form, { upos, xpos }, table)).toBe(lemma)
})
