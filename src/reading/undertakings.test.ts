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
  ])('%s → %s', (text, told) => {
    expect(undertakings(text)).toEqual([told])
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
