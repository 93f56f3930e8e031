import { expect, test } from 'vitest'
import { bCubed, scoreEventMentions, scoreSameEvent } from './same-event.ts'

test('a worked example', () => {
  // Gold {1 2 3} {4 5}; answer {1 2} {3 4 5}. Precision 1, 1, 1/3, 2/3, 2/3; recall 2/3, 2/3, 1/3, 1, 1: both 11/15.
  expect(bCubed(['a', 'a', 'a', 'b', 'b'], ['x', 'x', 'y', 'y', 'y'])).toBeCloseTo(11 / 15)
})

test('the names of the groups do not matter', () => {
  expect(bCubed(['a', 'a', 'b'], ['b', 'b', 'a'])).toBe(1)
})

test('scores articles by their seminal event', () => {
  const article = (doc: string, seminalEvent: string) => ({ topic: 1, doc, seminalEvent, text: doc })
  const figures = scoreSameEvent([article('1', 'a'), article('2', 'b')], (articles) => articles.map(() => 'one'))
  // Precision 1/2, recall 1.
  expect(figures).toEqual([{ metric: 'b3_f1', value: 2 / 3, n: 2 }])
})

test('scores given event mentions; labels that one mention shares link the others, and what is no event is passed over', () => {
  const mention = (start: number, cluster: string, tag = 'ACTION_OCCURRENCE', selected = true) => ({ start, end: start + 1, cluster, tag, selected })
  const record = {
    topic: 1,
    doc: '1',
    seminalEvent: 'a',
    text: 'abcde',
    mentions: [mention(0, 'A'), mention(1, 'A'), mention(2, 'A'), mention(3, 'B#1'), mention(4, 'H', 'HUMAN_PART_PER'), mention(4, 'B', 'ACTION_STATE', false)],
  }
  const labels = [['w:hit'], ['w:hit', 'e1'], ['w:struck', 'e1'], ['w:left']]
  expect(scoreEventMentions([record], (_, { start }) => labels[start] ?? [])).toEqual([{ metric: 'event_mentions_b3_f1', value: 1, n: 4 }])
  // without the event that links them: {0 1} {2} {3}, precision 1, recall (2/3 + 2/3 + 1/3 + 1) / 4 = 2/3
  expect(scoreEventMentions([record], (_, { start }) => (labels[start] ?? []).slice(0, 1))[0]?.value).toBeCloseTo(0.8)
  expect(scoreEventMentions([{ ...record, mentions: [] }], () => ['x'])).toEqual([])
})
