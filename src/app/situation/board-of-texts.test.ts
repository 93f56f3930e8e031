import { describe, expect, test } from 'vitest'
import { recordOfTexts, type Told } from '../../../test/support/record-of-texts.ts'
import { isoDay } from '../../domain/when.ts'
import { changesSince } from '../../record/changes.ts'
import { tellChanges } from '../changes/tell-changes.ts'
import { situationOf } from './situation.ts'

// From the words of dispatches to the board and to what the report tells as having happened. All texts are our own.

const on = (day: string, text: string, publisher = 'Agency'): Told => [day, publisher, text]

/** "Jeddah truce: signed > suspended" for each thing of the board. */
const boardOf = (...told: readonly Told[]): readonly string[] =>
  recordOfTexts(told).board.map(({ name, states }) => `${name}: ${states.map(({ state }) => state).join(' > ')}`)

describe('a thing that reports name differently is on the board once', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'an agreement by what it is for and by the town where it was made',
      [
        on('2023-05-12', 'Sudan and Chad signed a seven-day humanitarian truce in Jeddah on Thursday.'),
        on('2023-05-16', 'Chad suspended the Jeddah truce on Monday.', 'Post'),
      ],
      ['seven-day humanitarian truce: signed > suspended'],
    ],
    [
      'two agreements of one town',
      [
        on('2023-05-12', 'Sudan and Chad signed a trade agreement in Jeddah on Thursday.'),
        on('2023-05-16', 'Sudan and Chad signed a fisheries agreement in Jeddah on Monday.', 'Post'),
      ],
      ['fisheries agreement: signed', 'trade agreement: signed'],
    ],
    [
      'a ban in full and in short',
      [on('2023-05-12', 'Peru imposed a ban on street protests on Thursday.'), on('2023-06-16', 'Peru lifted the ban on Thursday.', 'Post')],
      ['ban on street protests: in force > lifted'],
    ],
    [
      'a bridge that was lost and the one that was built beside it',
      [
        on('2023-05-12', 'The bridge at Gao was destroyed on Thursday.'),
        on('2023-06-16', 'A pontoon bridge at Gao was opened to traffic on Thursday.', 'Post'),
        on('2023-06-17', 'The Gao bridge was destroyed in May.', 'Gazette'),
      ],
      ['Gao bridge: destroyed', 'pontoon bridge: open'],
    ],
    [
      'flights there and flights between',
      [on('2023-05-12', 'Chad suspended all flights to Libya on Thursday.'), on('2023-06-16', 'Flights between Chad and Libya resumed on Thursday.', 'Post')],
      ['flights: cut > restored'],
    ],
    [
      'the internet by its many names',
      [
        on('2023-05-12', 'Mobile internet was cut in Gondar, Ethiopia, on Thursday.'),
        on('2023-05-16', 'Ethiopia restored the internet in Gondar on Monday.', 'Post'),
      ],
      ['mobile internet: cut > restored'],
    ],
    [
      'a declaration and the agreement that followed it in the same town',
      [
        on('2023-05-12', 'Chad and Libya signed a declaration of principles in Doha on Thursday. Talks on a peace agreement will begin in June.'),
        on('2023-09-12', 'Chad and Libya signed a peace agreement in Doha on Monday.', 'Post'),
      ],
      ['declaration of principles: signed', 'peace agreement: signed'],
    ],
    [
      'a bridge by the river it crosses, and a road by where it leads',
      [
        on('2023-05-12', 'Chad closed the bridge over the Logone river on Thursday. Villagers blocked the road to Bongor.'),
        on('2023-05-16', 'The Logone bridge reopened on Monday. The Bongor road was reopened on Monday.', 'Post'),
      ],
      ['Bongor road: closed > open', 'Logone bridge: closed > open'],
    ],
    [
      'the airport of the town that the report is about',
      [
        on('2023-05-12', 'GOMA (Agency) - Fighting broke out near Goma on Thursday. The airport was shut.'),
        on('2023-05-16', 'The airport of Goma reopened on Monday.', 'Post'),
      ],
      ['airport: closed > open'],
    ],
    [
      'a thing by whose it is, which stands where the others do',
      [
        on('2023-05-12', "The mine at Gao is quiet. The region's only working refinery was shut down on Thursday."),
        on('2023-05-16', 'The refinery at Gao was struck by a drone on Monday.', 'Post'),
      ],
      ['refinery: closed > damaged'],
    ],
    [
      'two bans of one state',
      [on('2023-05-12', 'Peru imposed a ban on street protests on Thursday.'), on('2023-06-16', 'Peru lifted its ban on night flights on Thursday.', 'Post')],
      ['ban on night flights: lifted', 'ban on street protests: in force'],
    ],
  ])('%s', (_, told, expected) => {
    expect(boardOf(...told).toSorted()).toEqual(expected)
  })
})

describe('what a thing is called', () => {
  test.each([
    ['Kenya closed its embassy in Mogadishu on Monday.', 'Kenyan embassy'],
    ['The Kenyan embassy in Mogadishu was closed on Monday.', 'Kenyan embassy'],
    ['Chile closed the Simon Bolivar International Bridge on Monday.', 'Simon Bolivar International Bridge'],
    ['Peru and Chile signed a 30-day trade truce on Monday.', 'trade truce'],
    ['The court lifted the ban on public gatherings and street marches on Monday.', 'ban on public gatherings and street marches'],
  ])('%s → %s', (text, name) => {
    const [row] = recordOfTexts([on('2023-05-16', text)]).board
    expect(row?.name).toMatch(new RegExp(`^(?:30-day )?${name}$`, 'u'))
  })
})

test('the town of the dateline is not where a thing is', () => {
  const { board } = recordOfTexts([on('2023-05-16', 'NAIROBI (Agency) - Kenya imposed sanctions on Uganda on Monday.')])
  expect(board.map(({ name, place }) => [name, place?.name])).toEqual([['sanctions', undefined]])
})

describe('states that an editor would strike', () => {
  test('of one happening the graver state is told, and who says that it was not he denies no state', () => {
    const record = recordOfTexts([
      on(
        '2023-05-13',
        'The bridge over the Blue Nile near Sennar was destroyed on Friday. The Rapid Support Forces said an army drone had struck it on Friday.',
      ),
      on('2023-05-14', 'The Sennar bridge was destroyed on Friday. The Rapid Support Forces denied that they had destroyed the bridge.', 'Post'),
    ])
    expect(record.board.map(({ states }) => states.map(({ state }) => state))).toEqual([['destroyed']])
    expect(record.contradictions).toEqual([])
  })

  test('what is put off is not proposed by the same words; what is proposed is so from the day on which it is told', () => {
    const told = [
      on('2023-05-02', 'Peru and Chile will hold a summit in Lima on 20 June.'),
      on('2023-06-16', 'Peru and Chile postponed their summit on Friday, four days before it was to be held in Lima.', 'Post'),
    ]
    const [row] = recordOfTexts(told).board
    expect(row?.states.map(({ state, interval }) => [state, interval?.start])).toEqual([
      ['proposed', '2023-05-02'],
      ['postponed', '2023-06-16'],
    ])
  })

  test('where a hotline was agreed on it does not stand', () => {
    const [row] = recordOfTexts([on('2023-05-02', 'Peru and Chile agreed in Geneva on Monday to set up a military hotline.')]).board
    expect([row?.states.map(({ state }) => state), row?.place]).toEqual([['planned'], undefined])
  })

  test('what is to open again is no thing of the future', () => {
    expect(boardOf(on('2023-05-13', 'The airport of Goma will reopen next week, the government said.'))).toEqual([])
    expect(boardOf(on('2023-05-13', 'The airport of Goma will be opened next week, the government said.'))).toEqual(['airport: planned'])
  })
})

describe('what happened', () => {
  const happenings = (text: string): readonly string[] =>
    situationOf(recordOfTexts([on('2023-05-16', text)]), {}).days.flatMap(({ happenings: list }) => list.map(({ quote }) => quote))

  test('that a crossing reopened is news, though it is no act of the ontology', () => {
    const text = 'The border crossing at Rafah reopened on Monday, a customs official said.'
    expect(happenings(text)).toEqual([text])
  })

  test('so it is among what is new', () => {
    const text = 'The border crossing at Rafah reopened on Monday, a customs official said.'
    const { sections } = tellChanges(changesSince(recordOfTexts([on('2023-05-16', text)]).entries, isoDay('2023-05-15')))
    expect(sections.find(({ title }) => title === 'What happened')?.lines.map((line) => line.text)).toEqual([expect.stringContaining(text)])
  })

  test('what somebody says of no thing stands among the voices', () => {
    expect(happenings('The minister said on Monday that the harvest was good.')).toEqual([])
  })
})

describe('what a report is on', () => {
  test('who lost a soldier in another country is no side of its story', () => {
    const told = ['5 May', '6 May', '7 May', '8 May', '9 May', '10 May'].map((day, n) =>
      on(`2023-05-1${n}`, `Rebels of Mali shelled the town of Gao in Mali on ${day}, the Malian army said.`),
    )
    const { title } = situationOf(recordOfTexts([...told, on('2023-05-18', 'Rebels in Mali killed a peacekeeper from Togo on Monday.')]), {})
    expect(title).toBe('Mali')
  })

  test('who takes part is no number of what was done', () => {
    const { numbers } = situationOf(
      recordOfTexts([on('2023-05-16', 'Rebels cut 12 telephone lines on Monday, and Chad closed the border between the two countries.')]),
      {},
    )
    expect(numbers.map(({ text }) => text.split(':')[0])).toEqual(['12 telephone lines'])
  })
})

describe('whose side a source is on', () => {
  const told = (text: string): readonly string[] =>
    situationOf(recordOfTexts([on('2023-05-16', text)]), {}).days.flatMap(({ happenings: list }) => list.map((each) => each.told))

  test.each([
    ['Police in Sudan arrested the editor Ali Hamid on Monday, his lawyer said.', 'the side'],
    ['Rebels in Sudan shelled a market on Monday, the main hospital said.', 'the side'],
  ])('within one state a lawyer or a hospital is of none: %s', (text, side) => {
    expect(told(text).join()).not.toContain(side)
  })

  test('whoever speaks for the army is of its side', () => {
    expect(told('The Sudanese army shelled a market in Omdurman on Monday, the army said.').join()).toContain('(the side that acted)')
  })
})
