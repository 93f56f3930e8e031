import { describe, expect, test } from 'vitest'
import { recordOfTexts, type Told } from '../../../test/support/record-of-texts.ts'

// From the words of dispatches to the ledger. All texts are our own.

const on = (day: string, text: string, publisher = 'Agency'): Told => [day, publisher, text]

/** "threat by NGA: carried out 2025-03-08": the undertakings of some dispatches and what came of them. */
const ledgerOf = (...told: readonly Told[]): readonly string[] =>
  recordOfTexts(told).commitments.map(({ kind, by, status, changes }) => {
    const day = changes.at(-1)?.interval
    return `${kind} by ${by.map(({ country, name }) => country ?? name).join(' + ')}: ${status}${day === undefined ? '' : ` ${(day.start ?? day.end)?.slice(0, 10)}`}`
  })

const troops = 'Kyrgyz President Sadyr Japarov gave Tajikistan 48 hours to withdraw its troops.'
const villagers = 'Villagers near Vorukh threatened to block the road to Batken.'
const dockers = 'Dockworkers at the port of Rosario will walk out on Thursday unless they are paid, their union said.'
const captives = 'The ELN demanded the release of its jailed commander.'
const gates = 'The Egyptian ministry said the bridge at Minya would be reopened to traffic on Saturday.'

describe('what came of a word', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'an ultimatum is met by the side that was given the time',
      [on('2025-06-11', troops), on('2025-06-13', 'Tajik soldiers left the pumping station on Thursday.')],
      ['ultimatum by KGZ: carried out 2025-06-12'],
    ],
    ['its time passes', [on('2025-06-11', troops), on('2025-06-18', 'The envoys spoke of the harvest.')], ['ultimatum by KGZ: lapsed 2025-06-13']],
    [
      'one road was threatened and several ways were blocked',
      [on('2025-06-07', villagers), on('2025-06-09', 'Residents of Vorukh blocked roads and a railway line near Batken on Sunday.')],
      ['threat by TJK: carried out 2025-06-08'],
    ],
    [
      'those of no known country keep their word',
      [on('2024-08-05', dockers), on('2024-08-09', 'Some 4,000 dockworkers went on strike on Thursday.')],
      ['threat by Dockworkers at the port of Rosario: carried out 2024-08-08'],
    ],
    [
      'a demand is not met by who made it',
      [on('2025-01-13', captives), on('2025-02-06', 'The ELN released four policemen on Wednesday.')],
      ['demand by COL: open'],
    ],
    [
      'those whose release was demanded are freed',
      [
        on('2024-06-18', 'Japanese coast guards detained six Russian fishermen on Monday. President Vladimir Putin demanded their release within 48 hours.'),
        on('2024-06-21', 'Japan released the six Russian fishermen on Thursday.'),
      ],
      ['demand by RUS: carried out 2024-06-20'],
    ],
    [
      'what was to be stormed is attacked by who said so',
      [
        on('2023-11-02', 'The Rapid Support Forces threatened to storm El Fasher unless the garrison surrenders.'),
        on('2023-11-07', 'The Rapid Support Forces attacked El Fasher on Monday.'),
      ],
      ['threat by SDN: carried out 2023-11-06'],
    ],
    [
      'a thing comes to what was announced',
      [on('2025-06-12', gates), on('2025-06-15', 'The bridge at Minya was reopened on Saturday.')],
      ['plan by EGY: carried out 2025-06-14'],
    ],
    [
      'a threat is dropped, and that is no new one',
      [
        on('2024-10-20', 'Algeria threatened to expel Spanish diplomats.'),
        on('2024-12-05', 'Algeria has dropped its threat to expel Spanish diplomats, its foreign minister said.'),
      ],
      ['threat by DZA: withdrawn 2024-12-04'],
    ],
    [
      'what is refused is not kept by what is refused',
      [on('2025-10-16', 'Britain restored sanctions on Iran on Wednesday. China said it would ignore the sanctions.')],
      [],
    ],
  ])('%s', (_, told, rows) => {
    expect(ledgerOf(...told)).toEqual(rows)
  })
})

test('two threats of one side about two matters are two, told twice they are two still', () => {
  const gas =
    'Algeria will halt gas deliveries to Portugal on 1 November unless Lisbon reverses its stand, the energy minister, Mohamed Arkab, told state radio.'
  const trade = 'Algeria would ban imports of Portuguese wine, its foreign ministry said.'
  expect(ledgerOf(on('2024-10-02', gas), on('2024-10-03', trade), on('2024-10-03', gas, 'Morning Post'))).toHaveLength(2)
})

test('a word is given when it is told at the latest, whenever the deed is to be', () => {
  const [row] = recordOfTexts([on('2025-03-06', 'President Mahamat Deby promised to hold elections within 24 months.')]).commitments
  expect(row?.made).toMatchObject({ end: '2025-03-06' })
})
