import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../domain/decision.ts'
import type { Event } from '../domain/record.ts'
import { groupsOf } from './event-clusters.ts'
import { findEvents } from './events.ts'
import { foldRecord } from './fold.ts'
import { findOrigins } from './origins.ts'
import { select } from './select.ts'
import type { ClaimWords, Dispatch } from './testing/claims.ts'
import { claimOf, decide, logOf, thing } from './testing/claims.ts'
import { liaisonOfficeStory } from './testing/liaison-office.ts'
import { findThings } from './things.ts'

function eventsOf(dispatches: readonly Dispatch[], decisions: readonly Decision[] = []): readonly Event[] {
  const selection = select(logOf(dispatches, decisions))
  return findEvents(selection, findThings(selection.claims), findOrigins(selection.reports)).map(({ event }) => event)
}

/** Dispatches of one claim each, a day after one another unless they say when they were published. */
function dispatches(
  ...rows: readonly (readonly [text: string, claim: Omit<ClaimWords, 'on'> & { readonly on?: string }, published?: string])[]
): readonly Dispatch[] {
  return rows.map(([text, claim, published = '2020-06-17'], i) => ({
    slug: `d${i}`,
    published,
    publisher: `Paper ${i}`,
    text,
    claims: [{ ...claim, on: claim.on ?? text }],
  }))
}

const office = thing('facility/liaison office', 'PRK', 'KOR')
const together = 1
const apart = 2

describe('two claims', () => {
  test.each([
    [
      'one deed in other words, the actor known to one of them',
      together,
      dispatches(
        ['North Korea blew up the office', { on: 'blew up', act: 'ASSAULT/explosives', actor: ['PRK'], thing: office, state: 'destroyed', when: '2020-06-16' }],
        ['The office was ruined in a blast', { on: 'ruined', act: 'ASSAULT/destroy', thing: office, state: 'destroyed', when: '2020-06-16T14:50' }],
      ),
    ],
    [
      'a summit by persons and by countries, one with the month only',
      together,
      dispatches(
        [
          'Kim and Trump met in Hanoi',
          { on: 'met', act: 'CONSULT/visit', actor: ['PRK:GOV @Kim Jong-un', 'USA:GOV @Donald Trump'], when: '2019-02-27..2019-02-28', where: 'Hanoi' },
        ],
        [
          'the failed summit of North Korea and the United States',
          { on: 'summit', act: 'CONSULT', actor: ['PRK', 'USA'], when: '2019-02..2019-02', background: true },
        ],
      ),
    ],
    [
      'two summits of the same parties with different dates',
      apart,
      dispatches(
        ['They met at Panmunjom', { on: 'met', act: 'CONSULT', actor: ['PRK', 'KOR'], when: '2018-04-27', where: 'Panmunjom' }],
        ['They met in Pyongyang', { on: 'met', act: 'CONSULT', actor: ['PRK', 'KOR'], when: '2018-09-18..2018-09-20', where: 'Pyongyang' }],
      ),
    ],
    [
      'two missile tests in a week',
      apart,
      dispatches(
        ['It fired a missile', { on: 'fired', act: 'MOBILIZE/weapons', actor: ['PRK'], when: '2019-05-04' }, '2019-05-04'],
        ['It fired another missile', { on: 'fired', act: 'MOBILIZE/weapons', actor: ['PRK'], when: '2019-05-09' }, '2019-05-09'],
      ),
    ],
    [
      'two missile tests, one of which has no day but that of its report',
      apart,
      dispatches(
        ['It fired a missile', { on: 'fired', act: 'MOBILIZE/weapons', actor: ['PRK'], when: '2019-05-04' }, '2019-05-04'],
        ['It fired a missile', { on: 'fired', act: 'MOBILIZE/weapons', actor: ['PRK'], when: 'assumed 2019-05-09' }, '2019-05-09'],
      ),
    ],
    [
      'a deed with its day and the same deed as the news of the next morning',
      together,
      dispatches(
        ['It fired a missile', { on: 'fired', act: 'MOBILIZE/weapons', actor: ['PRK'], when: '2019-05-04' }, '2019-05-04'],
        ['North Korea test-fired a missile', { on: 'test-fired', act: 'MOBILIZE/weapons', actor: ['PRK'], when: 'assumed 2019-05-05' }, '2019-05-05'],
      ),
    ],
    [
      'lines cut, cut again three years later',
      apart,
      dispatches(
        [
          'It cut the lines',
          { on: 'cut', act: 'SANCTION/discontinue', actor: ['PRK'], thing: thing('channel/lines', 'PRK', 'KOR'), state: 'cut', when: '2020-06-09' },
        ],
        [
          'It cut the lines',
          { on: 'cut', act: 'SANCTION/discontinue', actor: ['PRK'], thing: thing('channel/lines', 'PRK', 'KOR'), state: 'cut', when: '2023-04-07' },
          '2023-04-08',
        ],
      ),
    ],
    [
      'lines interrupted and lines cut, both only before the report',
      together,
      dispatches(
        [
          'Since the interruption of every line of communication',
          { on: 'interruption', act: 'COERCE/restrict', actor: ['PRK'], thing: thing('channel/communication lines'), state: 'cut', when: '..2020-06-16' },
        ],
        [
          'It had cut telephones and fax',
          {
            on: 'cut',
            act: 'SANCTION/discontinue',
            actor: ['PRK'],
            recipient: ['KOR'],
            thing: thing('channel/telephone and fax lines', 'PRK', 'KOR'),
            state: 'cut',
            when: '..2020-06-16',
          },
        ],
      ),
    ],
    [
      'what is done and what is planned',
      apart,
      dispatches(
        ['It sent soldiers to the zone', { on: 'sent', act: 'MOBILIZE/troops', actor: ['PRK'], when: '2020-06-17' }],
        ['It may send soldiers to the zone', { on: 'send', act: 'MOBILIZE/troops', actor: ['PRK'], status: 'possible', when: '2020-06-17' }],
      ),
    ],
    [
      'a deed and its denial',
      together,
      dispatches(
        ['The army shelled the village', { on: 'shelled', act: 'ASSAULT/heavy-weapons', actor: ['PRK'], recipient: ['KOR'], when: '2020-06-16' }],
        [
          'The army did not shell the village',
          { on: 'shell', act: 'ASSAULT/heavy-weapons', actor: ['PRK'], recipient: ['KOR'], status: 'denied', when: '2020-06-16' },
        ],
      ),
    ],
    [
      'one office destroyed, by whom is disputed',
      together,
      dispatches(
        ['North Korea blew up the office', { on: 'blew up', act: 'ASSAULT/explosives', actor: ['PRK'], thing: office, state: 'destroyed', when: '2020-06-16' }],
        ['China blew up the office', { on: 'blew up', act: 'ASSAULT/explosives', actor: ['CHN'], thing: office, state: 'destroyed', when: '2020-06-16' }],
      ),
    ],
    [
      'two statements of one ministry on one day about different matters',
      apart,
      dispatches(
        [
          'The ministry criticised the leaflets as a provocation',
          { on: 'criticised', act: 'ACCUSE/disapprove', actor: ['KOR:GOV Unification Ministry'], when: '2020-06-16' },
        ],
        [
          'The ministry criticised American tariffs on steel exports',
          { on: 'criticised', act: 'ACCUSE/disapprove', actor: ['KOR:GOV Unification Ministry'], when: '2020-06-16' },
        ],
      ),
    ],
    [
      'attacks on one day in places far apart',
      apart,
      dispatches(
        ['A bomb exploded in Hanoi', { on: 'exploded', act: 'ASSAULT/explosives', when: '2020-06-16', where: 'Hanoi' }],
        ['A bomb exploded in Singapore', { on: 'exploded', act: 'ASSAULT/explosives', when: '2020-06-16', where: 'Singapore' }],
      ),
    ],
  ] as const)('%s: %d', (_, expected, story) => {
    expect(eventsOf(story).map((event) => event.claims)).toHaveLength(expected)
  })
})

test('threats of one side on two days to do two things are two, though both are to use force', () => {
  const tell = (slug: string, when: string, about: ClaimWords['about']): Dispatch => ({
    slug,
    published: '2020-06-16',
    text: 'It threatened to demolish the office. It threatened to occupy the zones.',
    claims: [{ on: 'threatened', act: 'THREATEN/violence', speechAct: 'threat', actor: ['PRK'], recipient: ['KOR'], when, ...(about ? { about } : {}) }],
  })
  const demolish = tell('a', '..2020-06-15', { words: 'demolish the office', act: 'ASSAULT/destroy', thing: office })
  const occupy = tell('b', '2020-06-16', { words: 'occupy the zones', act: 'COERCE/seize' })
  expect(eventsOf([demolish, occupy])).toHaveLength(2)
})

test('a threat to do two things is two threats, though one word threatens', () => {
  const events = eventsOf([
    {
      slug: 'two',
      published: '2020-06-16',
      text: 'It threatened to sever its relations and to take other hostile steps.',
      claims: [
        {
          on: 'threatened',
          act: 'THREATEN/relations',
          speechAct: 'threat',
          actor: ['PRK'],
          recipient: ['KOR'],
          about: { words: 'sever its relations', act: 'SANCTION/discontinue' },
        },
        { on: 'threatened', act: 'THREATEN', speechAct: 'threat', actor: ['PRK'], recipient: ['KOR'], about: { words: 'take other hostile steps' } },
      ],
    },
  ])
  expect(events).toHaveLength(2)
})

describe('the demolition in the story of the liaison office', () => {
  const demolition = (): Event => {
    const event = eventsOf(liaisonOfficeStory).find(({ claims }) => claims.includes(claimOf('blown-up', 1)))
    if (!event) throw new Error('no demolition')
    return event
  }

  test('is one event of all its tellings, at its minute and place, by its actor', () => {
    expect(demolition().claims.toSorted()).toEqual([claimOf('blown-up', 1), claimOf('blown-up', 2), claimOf('copy', 1), claimOf('next-day', 1)].toSorted())
    expect(demolition()).toMatchObject({
      actor: [{ country: 'PRK' }],
      interval: { start: '2020-06-16T14:50' },
      place: { name: 'Wonsan' },
      status: 'done',
    })
  })

  test('has one origin for a dispatch and its copy, one for the state media, one for another paper', () => {
    expect(demolition().origins).toEqual(['dpa', 'Northern Gazette', 'North Korean state media'].toSorted())
  })
})

describe('laws', () => {
  const key = (events: readonly Event[]): readonly string[] => events.map((event) => event.claims.toSorted().join(' ')).toSorted()
  const whole = JSON.stringify(eventsOf(liaisonOfficeStory))

  test('the order in which reports were learned does not change the events', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...liaisonOfficeStory], { minLength: liaisonOfficeStory.length }), (shuffled) => {
        expect(JSON.stringify(eventsOf(shuffled))).toBe(whole)
      }),
      { numRuns: 30 },
    )
  })

  test('every claim is in exactly one event', () => {
    fc.assert(
      fc.property(fc.subarray([...liaisonOfficeStory]), (part) => {
        const claims = eventsOf(part).flatMap((event) => event.claims)
        expect(claims.toSorted()).toEqual(
          select(logOf(part))
            .claims.map((claim) => claim.id)
            .toSorted(),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('claims that a person merged are in one event, whatever is added later', () => {
    const [a, b] = [claimOf('blown-up', 1), claimOf('summit', 1)]
    const decision = decide({ kind: 'merge', claims: [a, b] })
    fc.assert(
      fc.property(fc.subarray(liaisonOfficeStory.filter(({ slug }) => slug !== 'blown-up' && slug !== 'summit')), (others) => {
        const story = [...others, ...liaisonOfficeStory.filter(({ slug }) => slug === 'blown-up' || slug === 'summit')]
        const merged = eventsOf(story, [decision]).find((event) => event.claims.includes(a))
        expect(merged?.claims).toContain(b)
      }),
      { numRuns: 20 },
    )
  })

  test('claims that a person set apart stay by themselves, and nothing else moves', () => {
    const away = claimOf('next-day', 1)
    const split = eventsOf(liaisonOfficeStory, [decide({ kind: 'split', claims: [away] })])
    expect(split.find((event) => event.claims.includes(away))?.claims).toEqual([away])
    const expected = key(eventsOf(liaisonOfficeStory)).flatMap((claims) => {
      const rest = claims.split(' ').filter((id) => id !== away)
      return claims.includes(away) ? [away, rest.join(' ')] : [claims]
    })
    expect(key(split)).toEqual(expected.toSorted())
  })
})

test.each([
  [
    'a merge takes along what was merged before',
    [
      ['merge', 1, 2],
      ['merge', 2, 3],
    ],
    [[1, 2, 3]],
  ],
  [
    'a split takes claims out of a merge',
    [
      ['merge', 1, 2, 3],
      ['split', 3],
    ],
    [[1, 2], [3]],
  ],
  [
    'a later merge outranks a split, for the claims it names',
    [
      ['split', 1, 2],
      ['merge', 2, 3],
    ],
    [[1], [2, 3]],
  ],
] as const)('%s', (_, words, expected) => {
  const constraints = words.map(([kind, ...claims]) => ({ kind, claims: claims.map((n) => claimOf('x', n)) }))
  const groups = groupsOf(constraints).map((group) => [...group.claims].toSorted())
  expect(groups).toEqual(expected.map((group) => group.map((n) => claimOf('x', n)).toSorted()))
})

test('a town that one side takes and the other takes back was taken twice', () => {
  const tell = (slug: string, published: string, words: string, actor: string): Dispatch => ({
    slug,
    published,
    publisher: slug,
    text: `The town of Bara was ${words}.`,
    claims: [{ on: words, act: 'ASSAULT', actor: [actor], recipient: ['SDN'] }],
  })
  const eventsOf = (...told: readonly Dispatch[]): number => foldRecord(logOf(told)).events.length
  const taken = tell('Wire', '2024-03-04', 'captured', 'SDN:PRM Rapid Support Forces')
  expect(eventsOf(taken, tell('Post', '2024-03-05', 'recaptured', 'SDN:MIL Sudanese army'))).toBe(2)
  expect(eventsOf(taken, tell('Post', '2024-03-05', 'captured', 'SDN:PRM Rapid Support Forces'))).toBe(1)
})
