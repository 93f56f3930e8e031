import { describe, expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

/** What is announced in words of which the lexicon knows no act: what kind of word it is and who gives it. */
const announced = (text: string): readonly string[] =>
  readText(text)
    .claims.filter(({ by }) => by === 'say/will-do' || by === 'threaten/will-answer')
    .map(({ speechAct, actor }) => `${speechAct} by ${actor.map(({ country, name }) => country ?? name).join(' + ')}`)

describe('what one’s own side says it will do', () => {
  test.each([
    ['Chad will open its archives, the minister said.', 'plan by TCD'],
    ['Norway will take further steps, the Norwegian foreign ministry announced.', 'plan by NOR'],
    ['Old uniforms will be scattered over the valley, the Malian army announced.', 'plan by MLI'],
    ['Another launch will follow in spring, the Iranian space agency said.', 'plan by IRN'],
    ['Peru would consider all options, the Peruvian president said.', 'plan by PER'],
    ['If the attacks cease, Kenya will review the list, the minister in Nairobi said.', 'plan by KEN'],
  ])('%s: a %s', (text, word) => {
    expect(announced(text)).toEqual([word])
  })

  test.each([
    ['Mali will respond with force if the raids go on, its defence minister said.', 'threat by MLI'],
    ['The response would be immediate, the Chadian general warned.', 'threat by TCD'],
    ['The raid will not go unpunished, the Ethiopian defence ministry said.', 'threat by ETH'],
    ['Kenya will not stand idly by, the Kenyan president said.', 'threat by KEN'],
    ['A terrible blow will follow, the Malian army warned.', 'threat by MLI'],
    ['Peru would not hesitate to use all its means, the Peruvian president said.', 'threat by PER'],
    ['Every vessel in the strait will be a target, the Yemeni general said.', 'threat by YEM'],
    ['All ships that deal with Taipei will become legitimate targets, the Chinese military spokesman, Wu Qian, warned.', 'threat by CHN'],
    ['They would not go unanswered, the Sudanese military spokesman said.', 'threat by SDN'],
    ['The junta in Niamey will meet force with force, its spokesman said.', 'threat by NER'],
    ['We will respond with force, the Kenyan general said.', 'threat by KEN'],
    ['Armenia will respond to the attack, the premier in Yerevan said.', 'threat by ARM'],
    ['Turkey will close the dam unless Syria pays, the minister in Ankara said.', 'threat by TUR'],
    ['If Caracas does not withdraw, Guyana will act, its adviser John Smith said.', 'threat by GUY'],
  ])('%s: a %s', (text, word) => {
    expect(announced(text)).toEqual([word])
  })

  test.each([
    'Analysts in Oslo said that Chad would open its archives.',
    'The harvest will be poor, the minister of Mali said.',
    'It will take months to clear the road, the Malian army said.',
    'Mali will suffer from the drought, the Malian minister said.',
    'Chad will not open its archives, the minister said.',
    'If Chad opens its archives, the minister said, scholars will come.',
    'The archives of Chad were opened, the minister said.',
    'Chad will win the cup, the Chadian coach said.',
    'The town will become a resort, the Kenyan minister said.',
  ])('nothing is announced: %s', (text) => {
    expect(announced(text)).toEqual([])
  })

  test('what the lexicon knows keeps its own act', () => {
    expect(readText('Chad will shell the port, the Chadian general said.').claims.map(({ act, about }) => [act.event, about?.act?.event])).toEqual([
      ['THREATEN', 'ASSAULT'],
    ])
  })

  test('"did not hesitate to" is done, "will not hesitate to" lies ahead', () => {
    const statusOf = (text: string) => readText(text).claims.map(({ status, act }) => `${act.event} ${status}`)
    expect(statusOf('Chad did not hesitate to shell the port.')).toEqual(['ASSAULT done'])
    expect(statusOf('Chad will not hesitate to shell the port, its president said.')).toEqual(['THREATEN planned'])
  })
})
