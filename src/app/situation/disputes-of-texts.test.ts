import { describe, expect, test } from 'vitest'
import { recordOfTexts, type Told } from '../../../test/support/record-of-texts.ts'
import { isoDay } from '../../domain/when.ts'
import { changesSince } from '../../record/changes.ts'
import { tellChanges } from '../changes/tell-changes.ts'
import { situationOf } from './situation.ts'

// From the words of dispatches to what the report says of them. All texts are our own.

const on = (day: string, text: string, publisher = 'Agency'): Told => [day, publisher, text]

/** "who did it: Russia (Ukraine) | Ukraine (Russia)" for each point on which sources differ. */
const disputesOf = (...told: readonly Told[]): readonly string[] =>
  situationOf(recordOfTexts(told), {}).disputes.map(
    ({ about, versions }) => `${about}: ${versions.map(({ value, by }) => `${value} (${by.join(', ')})`).join(' | ')}`,
  )

test('who denies to have fired the shell that hit does not deny that it hit', () => {
  const hit = 'A shell struck the school of Abeche in Chad on Sunday, the mayor said. Residents said the Sudanese army had fired the shell.'
  expect(disputesOf(on('2024-03-05', `${hit} The Sudanese army denied this.`))).toEqual([expect.stringMatching(/^who did it: /u)])
  const accused = 'Residents of Abeche in Chad said the Sudanese army had shelled the school on Sunday. The Sudanese army denied this.'
  expect(disputesOf(on('2024-03-05', accused))).toEqual([expect.stringMatching(/^whether it is so: /u)])
})

test('two visits that are announced are two', () => {
  const told = [
    on('2024-03-05', 'The president of Chad will visit Cairo in the autumn, the foreign ministry said.'),
    on('2024-03-19', 'The president of Egypt said on Monday that he would visit Libreville in the autumn.', 'Post'),
  ]
  expect(disputesOf(...told)).toEqual([])
})

describe('two happenings that are alike are kept apart', () => {
  test.each<[string, string, readonly Told[], readonly string[]]>([
    [
      'two missile tests in a week',
      'MOBILIZE',
      [
        on('2024-03-05', 'Iran test-fired a ballistic missile from Semnan on Monday, the defence ministry in Tehran said.'),
        on('2024-03-08', 'Iran test-fired a ballistic missile from Semnan on Thursday, its second test this week, state television reported.'),
        on('2024-03-09', 'Iran fired a missile from Semnan on Thursday. It had tested another one on Monday.', 'Morning Post'),
      ],
      ['2024-03-04', '2024-03-07'],
    ],
    [
      'two missile tests in four days',
      'MOBILIZE',
      [
        on('2023-06-08', 'India successfully tested its Agni missile off the coast of Odisha on Wednesday, officials said.'),
        on('2023-06-11', 'India tested an Agni missile off Odisha on Saturday, the second such launch in four days.'),
      ],
      ['2023-06-07', '2023-06-10'],
    ],
    [
      'two summits in a month',
      'CONSULT',
      [
        on('2024-04-03', 'Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti met in Brussels on 2 April.'),
        on('2024-04-24', 'Vucic and Kurti met again in Brussels on 23 April, for the second time this month.'),
      ],
      ['2024-04-02', '2024-04-23'],
    ],
    [
      'attacks on two ships on one day',
      'ASSAULT',
      [
        on('2024-05-07', 'A drone hit the cargo ship Ocean Pearl in the Black Sea on Monday.'),
        on('2024-05-07', 'A missile struck the grain carrier Vera in the Black Sea on Monday.', 'Morning Post'),
        on('2024-05-08', 'The cargo ship Ocean Pearl was hit by a drone on Monday.', 'Evening Post'),
      ],
      ['2024-05-06', '2024-05-06'],
    ],
    [
      'an attack and another one the same day',
      'ASSAULT',
      [on('2024-07-02', 'Rebels shelled a market in Goma on Monday. In a separate attack, four soldiers were killed near Beni.')],
      ['2024-07-01', '2024-07-01'],
    ],
  ])('%s', (_, act, told, days) => {
    const events = recordOfTexts(told).events.filter(({ act: { event } }) => event === act)
    expect(events.map(({ interval }) => interval?.start?.slice(0, 10)).sort()).toEqual(days)
    expect(events.flatMap(({ disagreements }) => disagreements)).toEqual([])
  })
})

describe('whether it is so', () => {
  const claim = 'Kenyan jets bombed a village near Gedo on Sunday, Somali officials said.'
  test.each([
    ["Kenya's army spokesman said he knew nothing of an attack on the village.", 'army spokesman'],
    ['There was no attack, the defence ministry said.', 'defence ministry'],
    ['The defence ministry denied it.', 'defence ministry'],
    ['The defence ministry dismissed the claim as propaganda.', 'defence ministry'],
    ['The report was false, the defence ministry said.', 'defence ministry'],
    ['Nairobi called the report a lie.', 'Kenya'],
    ['Kenya denied bombing the village.', 'Kenya'],
    ['The claim was denied by the Kenyan army.', 'Kenyan army'],
    ['The Kenyan army said it had not bombed the village.', 'Kenyan army'],
  ])('%s', (denial, by) => {
    expect(disputesOf(on('2024-06-03', `${claim} ${denial}`))).toEqual([`whether it is so: yes (Somali officials) | no (${by})`])
  })

  test.each([
    [
      'Chad fired artillery shells into the lake on Sunday, Nigeria said. Not a single shell was fired, the Chadian army said.',
      'yes (Nigeria) | no (Chadian army)',
    ],
    ['The rebels claimed a hit on the frigate Tarkan on Sunday. The frigate was neither attacked nor damaged, the navy said.', 'yes (rebels) | no (navy)'],
    ['The tanker Maria Rose was attacked off Lagos on Sunday, the crew said. The navy said no ship had been attacked.', 'yes (crew) | no (navy)'],
    ['Rebels hit the tanker Ocean Pearl with a missile on Sunday, they said. The missile missed, the owner said.', 'yes (Rebels) | no (the owner)'],
  ])('%s', (text, versions) => {
    expect(disputesOf(on('2024-06-03', text))).toEqual([`whether it is so: ${versions}`])
  })

  test('what was denied years before is another matter', () => {
    expect(
      disputesOf(
        on('2020-09-27', 'The Serbian army denied that its trucks had crossed the border with Kosovo.'),
        on('2022-10-24', 'A Serbian army truck crossed the border with Kosovo on Monday, the police said.', 'Morning Post'),
      ),
    ).toEqual([])
  })

  test('a claim and its denial in two reports', () => {
    expect(disputesOf(on('2024-06-03', claim), on('2024-06-04', 'Kenya rejected reports of a strike on a village near Gedo.', 'Morning Post'))).toEqual([
      'whether it is so: yes (Somali officials) | no (Kenya)',
    ])
  })

  test.each([
    'The minister denied that he had taken bribes.',
    'The government rejected the offer.',
    'The defence ministry confirmed it.',
    'The defence ministry could not confirm the report.',
    'Nobody was hurt, the mayor of Gedo said.',
    'Nobody was hurt.',
    'The governor met the elders in the evening. They spoke of the drought. He denied this.',
  ])('nobody denies the bombing: %s', (next) => {
    expect(disputesOf(on('2024-06-03', `${claim} ${next}`))).toEqual([])
  })
})

describe('how many', () => {
  test.each([
    [
      'A car bomb exploded outside a bank in Kabul on Monday. The interior ministry said six people were killed. Hospital officials said 15 people had died.',
      'how many people: 6 (interior ministry) | 15 (Hospital officials)',
    ],
    [
      'Gunmen attacked the village of Barsalogho on Monday. The government put the death toll at 40. Residents said more than 100 people were killed.',
      'how many people: 40 (government) | at least 100 (Residents)',
    ],
    [
      'An air strike hit a hospital in El Fasher on Monday. Doctors said nine people died. A rebel spokesman put the number of dead at 25.',
      'how many people: 9 (Doctors) | 25 (rebel spokesman)',
    ],
    [
      'Israeli jets bombed a house in Tyre on Monday. The ministry reported 12 dead and 30 wounded. Residents spoke of 20 dead.',
      'how many people: 12 (ministry) | 20 (Residents)',
    ],
    [
      'Rebels ambushed a convoy near Gao on Friday. Between 20 and 30 soldiers were killed, the Malian army said. The rebels put the number of dead at 47.',
      'how many soldiers: 20 to 30 (Malian army) | 47 (rebels)',
    ],
    [
      'Hezbollah fired rockets at Haifa on Monday. Israel counted 40 rockets, the group spoke of over 100.',
      'how many missiles: 40 (Israel) | at least 100 (Hezbollah)',
    ],
    [
      'Police in Minsk arrested 200 protesters on Sunday, the ministry said. A rights group put the number of arrests at 700.',
      'how many protesters: 200 (ministry) | 700 (rights group)',
    ],
  ])('%s', (text, dispute) => {
    expect(disputesOf(on('2024-07-02', text))).toEqual([dispute])
  })

  test('who gives a number of those killed', () => {
    const second = "A hospital doctor put the number of people killed in Friday's bombing of a mosque in Kandahar at 21."
    const first = 'A suicide bomber killed 12 people at a mosque in Kandahar on Friday, the Taliban said.'
    expect(disputesOf(on('2024-06-03', first), on('2024-06-04', second, 'Post'))).toEqual(['how many people: 12 (Taliban) | 21 (hospital doctor)'])
  })

  test('who gives a number in a clause of his own', () => {
    const text = 'Rebels killed 12 soldiers near Gao on Monday, the army said. The agency, which had reported nine, now spoke of 15.'
    expect(disputesOf(on('2024-07-02', text))).toEqual(['how many soldiers: 9 (agency) | 12 (army) | 15 (agency)'])
  })

  test('the dead are those of the main clause', () => {
    const text =
      'Turkish jets bombed the port of Latakia on Sunday, a day after a drone had killed a man in Adana. A depot was damaged. The health ministry put the number of dead at three.'
    const again = 'Turkish jets bombed the port of Latakia on Sunday. Six people were killed, the port authority said.'
    expect(disputesOf(on('2024-06-03', text), on('2024-06-04', again, 'Post'))).toEqual(['how many people: 3 (health ministry) | 6 (port authority)'])
  })

  test('a sum over a year is no number of one day', () => {
    const [first, second] = [
      'The rebels attacked two ships off Aden on 3 December.',
      'Since November 2023 the rebels have attacked more than 100 ships off Aden.',
    ]
    expect(disputesOf(on('2023-12-04', first), on('2025-01-23', second, 'Post'))).toEqual([])
  })

  test('two tolls in two reports, one of them risen', () => {
    const first = 'A bomb exploded in a market in Mogadishu on Monday. The ministry said 12 people were killed.'
    const second = 'A bomb exploded in a market in Mogadishu on Monday. The death toll has risen to 25, a rebel spokesman said.'
    expect(disputesOf(on('2024-07-02', first), on('2024-07-02', second, 'Morning Post'))).toEqual(['how many people: 12 (ministry) | 25 (rebel spokesman)'])
  })

  test.each([
    'Rebels shelled a market in Goma on Monday, killing three people. The death toll could rise to 40, doctors said.',
    'Rebels shelled a market in Goma on Monday, killing three people. More than 2,000 people have died since January.',
    'Rebels shelled a market in Goma on Monday, killing three people. The number of members of parliament rose to 120.',
    'Gunmen killed 12 people in Kaduna on Monday. The police said 12 people had died.',
  ])('no other number of it: %s', (text) => {
    expect(disputesOf(on('2024-07-02', text))).toEqual([])
  })
})

describe('who did it, when and where', () => {
  test.each([
    [
      'A rocket hit a football field near Ashkelon on Saturday. Israel blamed Hezbollah for the attack. Hezbollah denied any involvement.',
      'who did it: Hezbollah (Lebanon) (Israel) | not Hezbollah (Lebanon) (Hezbollah)',
    ],
    [
      'The Kakhovka dam was blown up on Tuesday. Ukraine accused Russia of blowing up the dam. Russia said Ukraine had destroyed the dam.',
      'who did it: Russia (Ukraine) | Ukraine (Russia)',
    ],
    [
      'A convoy was attacked near Kidal on Tuesday. Mali blamed Algeria for the attack. Algeria blamed Morocco.',
      'who did it: Algeria (Mali) | Morocco (Algeria)',
    ],
    [
      'A bomb went off at a mosque in Quetta on Sunday. India was behind the attack, Pakistan said. India had nothing to do with it, its foreign ministry said.',
      'who did it: India (Pakistan) | not India (foreign ministry)',
    ],
  ])('%s', (text, dispute) => {
    expect(disputesOf(on('2024-08-02', text))).toEqual([dispute])
  })

  test('nobody who claims it denies it, and who had no part in it does not deny it either', () => {
    const first = on('2024-06-03', 'A bomb killed six people in Lahore on Monday, the police said. No group has claimed responsibility.')
    const second = on('2024-06-03', 'Gunmen killed 15 villagers in Plateau on Sunday. The herders said they were not involved in the attack.')
    expect([...disputesOf(first), ...disputesOf(second)].filter((line) => line.startsWith('whether'))).toEqual([])
  })

  test('an attack that was foiled was that of those who meant it', () => {
    expect(
      disputesOf(
        on('2024-07-02', 'Somali pirates attacked a ferry off Bosaso on Monday.'),
        on('2024-07-02', 'The navy foiled an attack by Somali pirates on a ferry off Bosaso on Monday.', 'Post'),
      ).filter((line) => line.startsWith('who did it')),
    ).toEqual([])
  })

  test('who is blamed for something else is not blamed for the attack', () => {
    expect(disputesOf(on('2024-07-02', 'Rebels shelled a market in Goma on Monday. The minister blamed Rwanda for the high price of bread.'))).toEqual([])
  })

  test('a night and the day after it do not exclude each other', () => {
    expect(
      disputesOf(
        on('2024-05-31', 'Ukrainian drones hit a refinery near Tuapse on Thursday night, the governor said.'),
        on('2024-05-31', 'Ukrainian drones hit a refinery near Tuapse early on Friday, residents said.', 'Morning Post'),
      ),
    ).toEqual([])
  })

  test('who sank the boat and who was blamed for something that is no deed', () => {
    expect(disputesOf(on('2024-07-02', 'The coast guard of Italy arrested five smugglers on Monday. Tunisia was behind it, a deputy said.'))).toEqual([])
  })

  test('the attack is said to have been on another day', () => {
    const text = 'Rebels attacked a barracks in Gao on Friday, the army said. Residents said the attack took place on Thursday.'
    expect(disputesOf(on('2024-06-03', text))).toEqual(['on which day: 30 May 2024 (Residents) | 31 May 2024 (army)'])
  })

  test('on which day, and where', () => {
    expect(
      disputesOf(
        on('2024-09-06', 'Sudanese jets bombed a market in Nyala on Tuesday, residents said.'),
        on('2024-09-06', 'Sudanese jets bombed a market in Nyala on Wednesday, the governor said.', 'Morning Post'),
      ),
    ).toEqual(['on which day: 3 September 2024 (residents) | 4 September 2024 (governor)'])
    expect(
      disputesOf(
        on('2024-09-06', 'Chadian troops shot three herders dead in Adre on Tuesday, the police said.'),
        on('2024-09-06', 'Chadian troops shot three herders dead in Abeche on Tuesday, relatives said.', 'Morning Post'),
      ),
    ).toEqual(['where: Abéché (relatives) | Adré (police)'])
  })
})

describe('what is destroyed and stands is a finding', () => {
  test.each([
    ['Russian forces destroyed the Antonivka bridge on Friday.', 'The Antonivka bridge was reopened to traffic on Friday, the governor said.'],
    ['The army blew up the Samara dam on Friday, rebels said.', 'The Samara dam is still standing, the army said on Sunday.'],
    ['Militants destroyed the Sudanese embassy in Tripoli on Friday.', 'The Sudanese embassy in Tripoli is intact, the foreign ministry said on Sunday.'],
    ['An Israeli strike destroyed the refinery of Homs on Friday.', 'The refinery of Homs remains operational, the oil ministry said on Sunday.'],
  ])('%s %s', (first, second) => {
    const record = recordOfTexts([on('2024-02-03', first), on('2024-02-10', second, 'Morning Post')])
    expect(record.board.map(({ states }) => states.map(({ state }) => state))).toEqual([['destroyed', 'open']])
    expect(situationOf(record, {}).contradictions.map(({ text }) => text)).toEqual([expect.stringContaining('“open” is told after “destroyed”')])
    const changes = tellChanges(changesSince(record.entries, isoDay('2024-02-08')))
    expect(JSON.stringify(changes.sections)).toContain('“open” is told after “destroyed”')
  })

  test('what is destroyed and denied', () => {
    const first = 'Ethiopian forces destroyed the airport of Axum on Friday, the rebels said.'
    const record = recordOfTexts([on('2024-02-03', first), on('2024-02-04', 'Ethiopia denied that its forces had destroyed the airport of Axum.', 'Post')])
    expect(situationOf(record, {}).contradictions.map(({ text }) => text)).toEqual([expect.stringContaining('“destroyed” is told and denied')])
  })

  test('a thing that reopens after it was closed is no finding', () => {
    const record = recordOfTexts([
      on('2024-02-03', 'Turkey closed the border crossing at Bab al-Hawa on Friday.'),
      on('2024-02-10', 'The border crossing at Bab al-Hawa was reopened on Friday.', 'Morning Post'),
    ])
    expect(record.contradictions).toEqual([])
  })
})
