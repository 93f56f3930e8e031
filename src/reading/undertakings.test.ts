import { describe, expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'

/** Every word that binds somebody: its kind, who gives it, and what it is about. */
const undertakings = (text: string): readonly string[] =>
  readText(text)
    .claims.filter(({ speechAct }) => speechAct !== undefined)
    .map(({ speechAct, actor, about }) =>
      [
        speechAct,
        `by ${actor.map(({ country, name }) => country ?? name).join(' + ')}`,
        ...(about?.act === undefined ? [] : [`about ${about.act.event}`]),
      ].join(' '),
    )

describe('what somebody binds himself or others to', () => {
  test.each([
    // going on with a deed
    ['The M23 rebels vowed on Sunday to go on shelling Goma.', 'threat by COD about ASSAULT'],
    ['The Sudanese army vowed to continue attacking the rebels.', 'threat by SDN about ASSAULT'],
    ['The African Union demanded that the rebels stop attacking convoys.', 'demand by IGO about RETREAT'],
    // what others are warned not to do is no promise
    ['Beijing warned Washington not to hold its naval exercise with Manila.', 'threat by CHN about COOPERATE'],
    // orders to one's own people
    ['President Ilham Aliyev told his generals to consider suspending the ceasefire.', 'plan by AZE about SANCTION'],
    ['Ankara told Damascus to free the pilots.', 'demand by TUR about RETREAT'],
    // who makes others pay
    ['Khartoum vowed to make the rebels pay dearly.', 'threat by SDN'],
    ['Ships from China have nothing to fear, a leader of the Houthis told a newspaper.', 'promise by YEM'],
    // what is offered, and to whom
    ['The government in Khartoum proposed a joint investigation.', 'offer by SDN about COOPERATE'],
    ['The European Union offered Armenia a large package of economic aid.', 'offer by EUR about AID'],
    ['Rwanda will strike again if Congo breaks the ceasefire, President Paul Kagame said.', 'threat by RWA about ASSAULT'],
    // how a deed would be taken
    ['Any foreign intervention would be regarded as a declaration of war, Venezuela said.', 'threat by VEN'],
    ['Azerbaijan would view any shelling of its villages as a violation of the truce, its foreign ministry warned.', 'threat by AZE'],
    // blows in other words
    ['The M23 rebels warned that every truck bound for Goma will be a target unless the camps get food.', 'threat by COD'],
    ['The killing will not pass without punishment, Hezbollah said.', 'threat by LBN'],
    ['If Sudan did harm to our citizens, that day would be the end of its government, the Chadian army said.', 'threat by TCD'],
    ['Kenya will be made to feel how wrong its choice was, the Ethiopian army said.', 'threat by ETH'],
    ['There would be more if the rocket fire went on, Prime Minister Naftali Bennett told parliament.', 'threat by ISR'],
    ['Rwanda must pay dearly for its aggression, the Congolese army said.', 'threat by COD'],
    ['Whoever harms Israel will pay for it, Benjamin Netanyahu said.', 'threat by ISR'],
    ['Kigali will not hesitate to answer Congolese aggression with more of the same.', 'threat by RWA'],
    // who says what it will do, in whatever voice
    ['Two soldiers fled to Minsk. The Taliban announced that they would answer escalation with escalation.', 'threat by AFG'],
    ['The United States would consider all suitable responses together with its partners.', 'plan by USA'],
    ['If the sanctions are lifted, the prisoners will immediately be freed, Minsk said.', 'promise by BLR about RETREAT'],
    ['President Salva Kiir ordered that the Ugandan militia be put on the list of terrorist groups.', 'plan by SSD about SANCTION'],
    ['The accords between Armenia and Azerbaijan must be kept, Armenia said.', 'demand by ARM about COOPERATE'],
    ['Antonio Guterres demanded that the sailors be released without conditions and as soon as possible.', 'demand by UNO about RETREAT'],
  ])('%s → %s', (text, told) => {
    expect(undertakings(text)).toEqual([told])
  })

  test.each([
    // somebody describes, and nobody threatens
    'Khartoum called the deployment a threat to its security.',
    'The aircraft posed an immediate threat to the fishing boats.',
    'The navy destroyed two boats that posed a threat to tankers.',
    'NATO considers the missiles a serious threat to Estonia.',
    // what a deed would bring
    'Sending peacekeepers to Darfur would wreck the talks, the rebels said.',
    // what nobody is bound to
    'Rwanda and Congo agreed on Monday.',
    'Israel and Hezbollah have come to terms, Qatar said.',
    'Egypt would later open its archives.',
  ])('%s → nothing', (text) => {
    expect(undertakings(text)).toEqual([])
  })

  test('who has no intention of doing something refuses it, or says that he means no harm', () => {
    expect(undertakings('Armenia has no intention of sitting down with Azerbaijan again.')).toEqual(['refusal by ARM about CONSULT'])
    expect(undertakings('Moscow has no intention of invading Kazakhstan.')).toEqual(['denial by RUS about ASSAULT'])
  })

  test('a spokesman of nobody in particular is not of the state that he threatens', () => {
    expect(undertakings('Kenya will pay for its crimes, an army spokesman wrote. Somalia said nothing.')).toEqual(['threat by army spokesman'])
  })

  test('a deed that would only be taken for war, or would only bring something, was not done', () => {
    const acts = (text: string) => readText(text).claims.map(({ act, status }) => `${act.event} ${status}`)
    expect(acts('Any attack on Taiwan will be considered an act of war, Taipei said.')).toEqual(['ASSAULT hypothetical', 'THREATEN planned'])
    expect(acts('Sending peacekeepers to Darfur would help.')).toEqual(['AID hypothetical'])
  })

  test('"Kim" of one name is not of the country of another Kim', () => {
    const text = 'Kim Jong-un spoke in Pyongyang. South Korea will respond strongly if the North goes further, Kim Tae-ho of the National Security Office said.'
    expect(undertakings(text)).toEqual(['threat by KOR'])
  })

  test('those of two states who acted just before are meant by "the two" and "each"', () => {
    expect(undertakings('India and Pakistan met on Monday. The two also agreed on the return of prisoners.')).toEqual(['promise by IND + PAK about RETREAT'])
    expect(undertakings('Armenia and Azerbaijan met. Each will withdraw 20 posts from the border.')).toEqual(['plan by ARM + AZE about RETREAT'])
    expect(readText('Two soldiers of India and a guard of Pakistan met. The two were killed.').claims.at(-1)?.actor).toEqual([])
  })

  test('an officer of a body of states speaks for it', () => {
    expect(readText('Antonio Guterres demanded their release.').claims[0]?.actor[0]?.country).toBe('UNO')
  })

  test('who resigns is not who accepts it', () => {
    const [claim] = readText('President Salva Kiir accepted the resignation of Defence Minister Angelina Teny on Friday.').claims
    expect(claim).toMatchObject({ act: { event: 'RETREAT', mode: 'resign' }, actor: [{ name: 'Angelina Teny' }] })
  })

  test('a force that nothing tells the country of is not of the side that it acts against', () => {
    const actor = (text: string) =>
      readText(text)
        .claims.at(-1)
        ?.actor.map(({ country }) => country ?? 'nobody')
    expect(actor('The naval forces targeted the American ship True Star in the Gulf of Aden.')).toEqual(['nobody'])
    expect(actor('The army of Sudan spoke. The army attacked Sudanese rebels in Darfur.')).toEqual(['SDN'])
    const quarrel = 'India and Pakistan exchanged fire. India shelled Pakistan and Pakistan shelled India. '
    expect(actor(`${quarrel}Ajit Rao of the National Security Council called on Pakistan to apologise.`)).toEqual(['IND'])
    expect(undertakings(`${quarrel}India will respond strongly if Pakistan takes further steps, Ajit Rao of the National Security Council said.`)).toEqual([
      'threat by IND',
    ])
  })

  test('an attack of which nobody knows is denied', () => {
    const acts = (text: string) => readText(text).claims.map(({ act, status }) => `${act.event} ${status}`)
    expect(acts('An American official knew of no such attack.')).toEqual(['ASSAULT denied'])
    expect(acts('The notice denies that the body was burned.')).toEqual(['ASSAULT denied'])
    expect(acts('The official knew of the attack on the port.')).toEqual(['ASSAULT done'])
  })

  test('a call that is not answered befalls no office', () => {
    const [claim] = readText('Armenia did not answer calls through the liaison office.').claims
    expect(claim?.act).toMatchObject({ event: 'SANCTION', mode: 'discontinue' })
    expect(claim?.thing).toBeUndefined()
  })

  test('posts that are taken away are a withdrawal; an article is censored', () => {
    const actOf = (text: string) => readText(text).claims.map(({ act }) => `${act.event} ${act.mode}`)
    expect(actOf('Armenian soldiers removed ten guard posts on the border.')).toEqual(['RETREAT withdraw'])
    expect(actOf('The Belarusian censors removed the article.')).toEqual(['COERCE censor'])
  })
})
