import { describe, expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

const told = (text: string): readonly string[] =>
  readText(text)
    .claims.filter(({ act }) => act.event !== 'SAY')
    .map(({ act, status, speechAct, actor }) =>
      [act.event, status, ...(speechAct === undefined ? [] : [speechAct]), ...actor.map(({ name }) => name)].join(' '),
    )

const words = new Set<string | undefined>(['threat', 'promise', 'demand', 'ultimatum', 'offer', 'plan'])
const undertakings = (text: string): readonly string[] =>
  readText(text).claims.flatMap(({ speechAct, about }) => (words.has(speechAct) ? [[speechAct, about?.act?.event ?? '-'].join(' ')] : []))

describe('a word that was given before', () => {
  test.each([
    // kept: the deed is told, and no new word
    ['Oman carried out its threat to close the border with Yemen.', 'COERCE done Oman'],
    ['Kenya made good on its threat to close the border.', 'COERCE done Kenya'],
    ['Gabon kept its promise to release the prisoners.', 'RETREAT done Gabon'],
    ['Peru followed through on its pledge to reopen the embassy.', 'SUPPORT done Peru'],
    ['Kenya has not carried out its threat to close the border.', 'COERCE denied Kenya'],
    ['Gabon will carry out its threat to block the strait, the general said.', 'THREATEN planned threat Gabon'],
    // given up: the plan is none any more
    ['Kenya said that it had given up its plan to close the border.', 'CONCEDE done Kenya'],
    // meant once
    ['The general said that he had planned to resign in May.', 'RETREAT hypothetical general'],
  ])('%s → %s', (text, deed) => {
    expect(told(text)).toEqual([deed])
  })

  test.each([
    'The fence was shut on Monday, as Kenya had threatened.',
    'The envoy praised Ali for doing part of what he had promised in Geneva.',
    'The lamps went out when its ultimatum over the lorries expired.',
    'The minister called the offer a step in the right direction.',
    'The council will decide on Friday whether to strike, according to the union.',
    'The ministry said it would examine the letter carefully.',
    'Herders say that the new canal threatens their pastures.',
    'Libya has long argued that the canal threatens its farms.',
    'A committee of the General Assembly adopted a resolution about Togo.',
  ])('gives none anew: %s', (text) => {
    expect(undertakings(text)).toEqual([])
  })

  test.each([
    ['Oman issued a threat to close the border.', ['threat -']],
    ['Gabon promised to keep the border open and to release the prisoners.', ['promise -', 'promise RETREAT']],
    ['The minister called on Gabon to make an offer.', ['demand AGREE']],
    ['Kenya plans to close the border.', ['plan COERCE']],
    ['The militia threatens the farms.', ['threat -']],
    // two words of one speaker, whatever stands in the first
    ['Chad demanded that the camp be opened and threatened to expel the guards.', ['demand -', 'threat COERCE']],
    ['Togo demanded that the captain leave and threatened to seize his ship.', ['demand -', 'threat COERCE']],
    // a condition, and nobody's threat
    ['In the event of any attack on Peru by Chile the border will be closed, Lima warned.', ['threat COERCE']],
  ])('%s → %s', (text, given) => {
    expect(undertakings(text)).toEqual(given)
  })
})
