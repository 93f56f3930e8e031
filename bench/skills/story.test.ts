import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import type { RawReport } from '../../src/domain/ports.ts'
import { eventId, thingId } from '../../src/domain/id.ts'
import type { BoardRow, Commitment, Event } from '../../src/domain/record.ts'
import { statesOf } from '../../src/domain/thing.ts'
import { isoDay } from '../../src/domain/when.ts'
import type { Interval } from '../../src/domain/when.ts'
import { idOf, logOf, thing } from '../../src/record/testing/claims.ts'
import { openSource } from '../../src/sources/open-source.ts'
import { SourceError } from '../../src/sources/source-error.ts'
import { withoutFrontMatter } from '../dispatches.ts'
import type { ExpectedCommitment, ExpectedStory } from './story-types.ts'
import { scoreStory } from './story.ts'

const bridge = thing('facility/stone bridge', 'PRK')
const texts = {
  word: 'Norland threatened to blow up the bridge. It promised to rebuild the road.',
  deed: 'The bridge was blown up on Tuesday.',
  later: 'The destruction of the bridge on 16 June killed two soldiers.',
}
const claims: readonly Claim[] = logOf([
  {
    slug: 'word',
    text: texts.word,
    claims: [
      { on: 'threatened', act: 'THREATEN', speechAct: 'threat', actor: ['PRK'], when: '2020-06-13', about: { act: 'ASSAULT', thing: bridge } },
      { on: 'promised', act: 'AGREE', speechAct: 'promise', actor: ['PRK'], when: '2020-06-13' },
    ],
  },
  { slug: 'deed', text: texts.deed, claims: [{ on: 'blown up', act: 'ASSAULT', actor: ['PRK'], when: '2020-06-16', thing: bridge }] },
  { slug: 'later', text: texts.later, claims: [{ on: 'destruction', act: 'ASSAULT', actor: ['PRK'], when: '2020-06-16', thing: bridge }] },
]).flatMap((entry) => (entry.kind === 'read' ? entry.reading.claims : []))
const dispatches = new Map(Object.entries(texts).map(([slug, text]) => [slug, { report: idOf(slug), text }]))
const [threat, promise, blast, retold] = claims as readonly [Claim, Claim, Claim, Claim]

const days = (start: string, end = start): Interval => ({ start: isoDay(start), end: isoDay(end), grain: 'day' })

const eventOf = (claim: Claim, disagreements: Event['disagreements'] = []): Event => ({
  id: eventId(claim.id),
  claims: [claim.id],
  act: claim.act,
  actor: claim.actor,
  recipient: [],
  status: 'done',
  background: false,
  reports: [claim.report],
  origins: [],
  disagreements,
  certainty: 1,
})

const commitmentOf = (claim: Claim, fields: Partial<Commitment>): Commitment => ({
  event: eventId(claim.id),
  claims: [claim.id],
  kind: claim.speechAct ?? 'plan',
  by: claim.actor,
  against: [],
  made: days('2020-06-13'),
  status: 'open',
  changes: [],
  ...fields,
})

const kept = commitmentOf(threat, {
  status: 'carried out',
  changes: [{ status: 'carried out', claim: blast.id, event: eventId(blast.id), interval: days('2020-06-16'), certainty: 1, why: 'same thing' }],
})

const row: BoardRow = {
  thing: thingId('facility/bridge'),
  kind: 'facility',
  name: 'stone bridge',
  otherNames: [],
  parties: [],
  states: [
    { state: 'closed', interval: days('2020-06-01'), claims: [], certainty: 1 },
    { state: 'destroyed', interval: days('2020-06-15', '2020-06-16'), claims: [blast.id], certainty: 1 },
  ],
  now: 'destroyed',
}

const record = {
  claims,
  commitments: [kept, commitmentOf(promise, {})],
  board: [row],
  events: [
    eventOf(threat),
    eventOf(promise),
    eventOf(blast),
    eventOf(retold, [
      {
        about: 'number',
        versions: [
          { value: '2', claims: [], by: [] },
          { value: '~3', claims: [], by: [] },
        ],
      },
    ]),
  ],
}

const expected: ExpectedStory = {
  story: 'a bridge',
  ledger: [
    {
      id: 'blow-up',
      of: 'blow up the bridge',
      kind: ['threat'],
      by: ['PRK'],
      thing: 'bridge',
      given: { start: '2020-06-13' },
      told: [{ in: 'word', words: 'Norland threatened to blow up the bridge' }],
      status: 'carried out',
      changed: { start: '2020-06-16' },
    },
    { id: 'rebuild', of: 'rebuild the road', kind: ['promise'], by: ['KOR'], told: [{ in: 'word', words: 'It promised to rebuild the road' }], status: 'open' },
  ],
  whole: ['word'],
  things: [
    {
      thing: 'bridge',
      kind: 'facility',
      names: ['bridge'],
      states: [
        { state: ['open'], in: ['word'] },
        { state: ['damaged', 'destroyed'], from: { start: '2020-06-16' }, in: ['deed'] },
        { state: ['threatened'], in: ['word'], optional: true },
      ],
      now: ['destroyed'],
    },
    { thing: 'road', kind: 'facility', names: ['road'], states: [], now: ['closed'] },
  ],
  events: [
    { id: 'threat', of: 'the threat', type: ['THREATEN'], told: [{ in: 'word', words: 'Norland threatened to blow up the bridge' }] },
    {
      id: 'blast',
      of: 'the bridge goes',
      type: ['ASSAULT'],
      when: { start: '2020-06-16' },
      told: [
        { in: 'deed', words: 'The bridge was blown up' },
        { in: 'later', words: 'The destruction of the bridge on 16 June' },
      ],
      disagreements: [{ about: 'number', values: ['2', '3'] }],
    },
  ],
}

const valuesOf = (figures: ReturnType<typeof scoreStory>['figures']) => Object.fromEntries(figures.map(({ metric, value }) => [metric, value]))

describe('scoreStory', () => {
  test('a worked example', () => {
    const outcome = scoreStory(expected, dispatches, record)
    expect(valuesOf(outcome.figures)).toEqual({
      // The promise is told as the North's and wanted of the South.
      ledger_found: 1 / 2,
      ledger_status: 1 / 2,
      ledger_right: 1 / 2,
      ledger_precision: 1 / 2,
      // There is no road; of the bridge's two states one is had, and of our two one is wanted.
      board_things: 1 / 2,
      board_states: 1 / 2,
      board_precision: 1 / 2,
      board_now: 1 / 2,
      events_told: 1,
      // Wanted {1} {2 3}, had {1} {2} {3}: precision 1, recall (1 + 1/2 + 1/2) / 3.
      events_b3: (2 * 1 * (2 / 3)) / (1 + 2 / 3),
      disagreements: 1,
    })
    expect(outcome.unasked.map(({ event }) => event)).toEqual([eventId(promise.id)])
  })

  test('names the fields that a found undertaking has wrong', () => {
    const ledger = expected.ledger.map((each): ExpectedCommitment => ({ ...each, act: ['ASSAULT'] }))
    const outcome = scoreStory({ ...expected, ledger }, dispatches, { ...record, commitments: [{ ...kept, status: 'open', changes: [] }] })
    expect(outcome.ledger.map(({ wrong }) => wrong)).toEqual([['act', 'status', 'changed'], ['missing']])
    expect(valuesOf(outcome.figures)).toMatchObject({ ledger_found: 1 / 2, ledger_status: 0, ledger_right: 0, ledger_precision: 1 })
  })

  test('an undertaking that the record has twice is right once', () => {
    const outcome = scoreStory(expected, dispatches, { ...record, commitments: [kept, { ...kept }] })
    expect(valuesOf(outcome.figures)).toMatchObject({ ledger_found: 1 / 2, ledger_precision: 1 / 2 })
  })

  test('of two commitments the one with fewer fields wrong is taken', () => {
    const outcome = scoreStory(expected, dispatches, { ...record, commitments: [{ ...kept, status: 'open', changes: [] }, kept] })
    expect(outcome.ledger[0]?.commitment).toBe(kept)
  })

  test('a telling that no claim answers stands alone', () => {
    const outcome = scoreStory(expected, dispatches, { ...record, claims: [threat, blast] })
    expect(outcome.untold.map(({ event, in: dispatch }) => [event, dispatch])).toEqual([['blast', 'later']])
    expect(valuesOf(outcome.figures)).toMatchObject({ events_told: 2 / 3, disagreements: 0 })
  })

  test.each([
    ['the day', days('2020-06-16'), 1],
    ['the day and its eve', days('2020-06-15', '2020-06-16'), 1],
    ['another day', days('2020-06-15'), 0],
    ['the month', days('2020-06-01', '2020-06-30'), 0],
    ['an open time', { end: isoDay('2020-06-16'), grain: 'day' }, 0],
  ] as const)('wants the day of a state, and is given %s', (_, interval, value) => {
    const board = [{ ...row, states: [{ state: 'destroyed', interval, claims: [], certainty: 1 }] }]
    const things = [{ ...expected.things[0]!, states: expected.things[0]!.states.slice(1) }]
    expect(valuesOf(scoreStory({ ...expected, things }, dispatches, { ...record, board }).figures)).toMatchObject({
      board_states: value,
      board_precision: value,
    })
  })

  test.each(['The bridge was mended', 'e'])('a telling has to stand in its dispatch once: %s', (words) => {
    const events = [{ ...expected.events[0]!, told: [{ in: 'later', words }] }]
    expect(() => scoreStory({ ...expected, events }, dispatches, record)).toThrow('not once in later')
  })
})

const folder = fileURLToPath(new URL('../../examples', import.meta.url))

describe.each(readdirSync(`${folder}/expected`).map((file) => file.replace('.json', '')))('examples/expected/%s.json', (name) => {
  const story = JSON.parse(readFileSync(`${folder}/expected/${name}.json`, 'utf8')) as ExpectedStory
  const files = readdirSync(`${folder}/${name}`).map((file) => file.replace('.md', ''))
  const textOf = (dispatch: string): string => withoutFrontMatter(readFileSync(`${folder}/${name}/${dispatch}.md`, 'utf8'))

  test('every dispatch can be read and says what it is', async () => {
    const raws: (RawReport | SourceError)[] = []
    for await (const raw of openSource([`${folder}/${name}`], { fetched: '2030-01-01T00:00:00Z' })) raws.push(raw)
    expect(raws.filter((raw) => raw instanceof SourceError || !raw.title || !raw.published || !raw.publisher || !raw.url)).toEqual([])
    expect(raws).toHaveLength(files.length)
  })

  test('the words of each telling stand in its dispatch once', () => {
    const tellings = [...story.ledger.flatMap(({ told, shownBy = [] }) => [...told, ...shownBy]), ...story.events.flatMap(({ told }) => told)]
    expect(tellings.filter((telling) => textOf(telling.in).split(telling.words).length !== 2)).toEqual([])
  })

  test('names dispatches, things and states that there are', () => {
    const named = [...story.whole, ...story.things.flatMap((each) => each.states.flatMap((state) => state.in))]
    expect(named.filter((dispatch) => !files.includes(dispatch))).toEqual([])
    const things = story.things.map((each) => each.thing)
    expect(story.ledger.flatMap((each) => each.thing ?? []).filter((each) => !things.includes(each))).toEqual([])
    const unknown = story.things.flatMap(({ kind, states: told, now }) =>
      [...told.flatMap(({ state }) => state), ...now].filter((state) => !statesOf(kind).some((known) => known === state)),
    )
    expect(unknown).toEqual([])
  })
})
