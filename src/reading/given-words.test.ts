import { describe, expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'
import type { Party } from '../domain/party.ts'
import { intervalOf } from '../domain/when.ts'

const names = (parties: readonly Party[]): string => parties.map(({ country, name }) => country ?? name).join(' + ')

/** "threat by CHL to PER about SANCTION by 2020-06-19 if ...": every word that was given, on Tuesday 16 June 2020. */
const words = (text: string): readonly string[] =>
  readText(text)
    .claims.filter(({ speechAct, status }) => speechAct !== undefined && status !== 'denied')
    .map(({ speechAct, actor, recipient, about, deadline, condition }) =>
      [
        `${speechAct} by ${names(actor)}`,
        ...(recipient.length === 0 ? [] : [`to ${names(recipient)}`]),
        ...(about?.act === undefined ? [] : [`about ${about.act.event}`]),
        ...(deadline === undefined ? [] : [`by ${intervalOf(deadline)?.end}`]),
        ...(condition === undefined ? [] : [text.slice(condition.start, condition.end)]),
      ].join(' '),
    )

describe('a time that is set is an ultimatum, whatever is to be done', () => {
  test.each([
    ['Accra gave the junta in Niger one week to hold a vote.', 'ultimatum by GHA to NER by 2020-06-23'],
    ['Uganda gave Rwanda until Friday to hand over the gunmen.', 'ultimatum by UGA to RWA about RETREAT by 2020-06-19'],
    ['The militia has until Sunday to free the nuns, the Maltese government said.', 'ultimatum by MLT to MLT about RETREAT by 2020-06-21'],
    ['Zambia set Angola a deadline of 30 June to dismantle the posts.', 'ultimatum by ZMB to AGO about RETREAT by 2020-06-30'],
  ])('%s → %s', (text, told) => {
    expect(words(text)).toEqual([told])
  })

  test.each(['The coach gave the striker two weeks to recover.', 'The river has two months to fall, the fishermen said.', 'Norway gave Chad a crane.'])(
    '%s → nothing',
    (text) => {
      expect(words(text)).toEqual([])
    },
  )

  test('who is given the time is who would act', () => {
    const [claim] = readText('Peru gave Chile three days to withdraw its patrol boats.').claims
    expect(claim?.about?.actor).toMatchObject([{ country: 'CHL' }])
  })
})

describe('what others must do is a demand of who says so', () => {
  test.each([
    ['Laos must shut its pumps by Friday, the Thai ministry said.', 'demand by THA to LAO by 2020-06-19'],
    ['Troops must leave by Friday, the Malian ministry said.', 'demand by MLI to Troops about RETREAT by 2020-06-19'],
    ['The blockade of Beira must be lifted at once, the European Union said.', 'demand by EUR about RETREAT'],
  ])('%s → %s', (text, told) => {
    expect(words(text)).toEqual([told])
  })

  test.each([
    'The army must protect the villages, the president of Chad said.',
    'The players must train harder, the coach said.',
    'Laos must shut its pumps, an analyst at a bank said.',
  ])('%s → nothing', (text) => {
    expect(words(text)).toEqual([])
  })

  test('nobody asks himself, and who is to be freed is not who is asked', () => {
    const [, demand] = readText('The guerrillas kidnapped four surveyors and demanded the release of their leader.').claims
    expect(demand).toMatchObject({ speechAct: 'demand', recipient: [], about: { actor: [] } })
  })
})

test('“both sides” of one state are those two who acted, “their release” is of those who are held', () => {
  const torit = 'The insurgents shelled Torit. The army of South Sudan shot back. The Red Cross appealed to both sides to open a road.'
  expect(readText(torit).claims.at(-1)?.recipient).toMatchObject([{ sector: 'REB' }, { sector: 'MIL' }])
  const fishermen = 'Japanese coast guards detained six Russian fishermen. President Vladimir Putin demanded their release within two days.'
  expect(readText(fishermen).claims.at(-1)?.about?.recipient).toMatchObject([{ country: 'RUS' }])
})

describe('who speaks is of the side that would act', () => {
  test.each([
    ['Dockers will walk out on Thursday unless the port pays, their union said.', 'threat by Dockers about PROTEST unless the port pays'],
    ['The union leader, Rosa Diaz, said her members would block every motorway.', 'threat by members about COERCE'],
    ['Bolivia will cut off gas supplies to Brazil, the energy minister, Juan Paz, told a radio station.', 'threat by BOL to BRA about COERCE'],
    ['The insurgents will attack Pemba if the army advances, a spokesman said.', 'threat by insurgents to MOZ about ASSAULT if the army advances'],
  ])('%s → %s', (text, told) => {
    expect(words(text)).toEqual([told])
  })

  test('what a minister of another state says binds nobody', () => {
    expect(words('Bolivia will cut off gas supplies to Brazil, the Argentine energy minister said.')).toEqual([])
    expect(words('The insurgents will attack Pemba, the minister said.')).toEqual([])
  })

  test('“its minister” is of the state that he speaks of', () => {
    const [claim] = readText('Egypt will expel the envoys unless Kenya pays, its foreign minister said.').claims
    expect(claim?.saidBy.at(-1)?.party.country).toBe('EGY')
  })
})

describe('what will not be done', () => {
  test.each([
    ['Fiji has promised not to use force against the strikers.', 'promise by FJI to FJI about ASSAULT'],
    ['The insurgents pledged not to attack the convoys.', 'promise by insurgents about ASSAULT'],
    ['Bolivia vowed never to withdraw from the islands.', 'refusal by BOL about RETREAT'],
    ['Greece threatened not to extend the truce.', 'threat by GRC about RETREAT'],
  ])('%s → %s', (text, told) => {
    expect(words(text)).toEqual([told])
  })
})

describe('what is only hoped, seems so or was long done binds nobody', () => {
  test.each([
    'The deadline passed without any sign that the junta would yield.',
    'There were hopes that the guerrillas would lay down their arms.',
    'The march was met with force.',
    'Peru paid a heavy price for the war.',
  ])('%s → nothing', (text) => {
    expect(words(text)).toEqual([])
  })
})

describe('words for force, and what a promise hangs on', () => {
  test.each([
    ['Any landing would be met with force, the junta in Niger warned.', 'threat by NER'],
    ['The Economic Community of West African States said the bloc could use force.', 'threat by IGO about ASSAULT'],
    ['Russia warned the West against any military action.', 'ultimatum by RUS about ASSAULT'],
    ['The union threatened a general strike if the bill is passed.', 'threat by union about PROTEST if the bill is passed'],
    ['The guerrillas proposed a ceasefire of thirty days.', 'offer by guerrillas about RETREAT'],
    ['Spain promised to withdraw its troops once the gas flows.', 'promise by ESP about RETREAT once the gas flows'],
    ['Libya said it was ready to readmit inspectors provided that Italy pays.', 'promise by LBY to LBY about RETREAT provided that Italy pays'],
    [
      'Malta would expel two Italian diplomats should Italy impose sanctions, the Maltese ministry said.',
      'threat by MLT to ITA about SANCTION should Italy impose sanctions',
    ],
    ['China would take resolute measures if the visits went on, its foreign ministry said.', 'threat by CHN if the visits went on'],
    ['Oslo invited Armenia and Azerbaijan to a conference.', 'offer by NOR to ARM + AZE about CONSULT'],
    ['Lisbon said it would put the officer on trial for treason.', 'plan by PRT to PRT'],
    ['The ministry in Kyiv said the bridge would be reopened on Friday.', 'plan by UKR'],
  ])('%s → %s', (text, told) => {
    expect(words(text)).toEqual([told])
  })
})

test('what is taken back is what was threatened, and no new threat', () => {
  const taken = (text: string) => readText(text).claims.map(({ act, speechAct, about }) => `${act.event} ${speechAct ?? ''} ${about?.act?.event ?? ''}`)
  expect(taken('Algeria has dropped its threat to expel Spanish diplomats.')).toEqual(['CONCEDE  SANCTION'])
  expect(taken('The guerrillas took back their threat to abandon the truce.')).toEqual(['CONCEDE  SANCTION'])
  expect(taken('Algeria has dropped its threat to repaint Spanish ships.')).toEqual(['CONCEDE  '])
  expect(taken('Turkey lifted its threat to close the border.')).toEqual(['CONCEDE  COERCE'])
})

test('a state of emergency is nobody, and “it” is no body that the report does not know', () => {
  expect(readText('The government of Peru will declare a state of emergency, its interior minister said.').claims[0]?.recipient).toEqual([])
  expect(readText('The villagers of Apurimac in Peru spoke. MMG said it was willing to hold talks.').claims.at(-1)?.actor).toEqual([])
})

test('a weekday of what lies ahead is the next one', () => {
  const [claim] = readText('Nigeria announced it would cut electricity to Niger from Saturday.').claims
  expect(claim && intervalOf(claim.when)).toMatchObject({ start: '2020-06-20' })
})

test('“force” that is used is nobody', () => {
  const [claim] = readText('The bloc could use force, Kenya said.').claims
  expect(claim?.recipient).toEqual([])
})
