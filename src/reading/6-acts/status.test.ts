import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operatorClasses } from '../../knowledge/lexicon/operators.ts'
import { analyse } from '../../language/analyse.ts'
import { loadModel } from '../../language/load-model.ts'
import { treesOf } from '../trees-of.ts'
import { statusOf } from './status.ts'

const model = loadModel(readFileSync(new URL('../../../models/en.sitrep-model', import.meta.url)))

function realityOf(text: string, act: string) {
  for (const tree of treesOf(analyse(text, model))) {
    const at = tree.tokens.findIndex(({ words }) => words === act)
    if (at >= 0) return statusOf(tree, at)
  }
  throw new Error(`no ${act} in: ${text}`)
}

test.each(operatorClasses.flatMap(({ id, examples }) => examples.map(([text, act, is]) => [id, text, act, is] as const)))(
  '%s: %s %s is %s',
  (_, text, act, is) => {
    expect(realityOf(text, act).status).toBe(is)
  },
)

test.each([
  // negation
  ['No one attacked the village.', 'attacked', 'denied'],
  ['Neither side fired a shot.', 'fired', 'denied'],
  ['The sides have not made any progress.', 'progress', 'denied'],
  ['The army no longer patrols the valley.', 'patrols', 'denied'],
  ['The rebels have yet to respond.', 'respond', 'denied'],
  ['The garrison is too weak to attack.', 'attack', 'denied'],
  ['The envoy left without signing the treaty.', 'signing', 'denied'],
  ['The envoy cannot leave without signing the treaty.', 'signing', 'hypothetical'],
  ['The envoy did not travel to sign the treaty.', 'sign', 'hypothetical'],
  ['The cabinet decided against sending troops.', 'sending', 'denied'],
  ['The spokesman could not be reached for comment.', 'comment', 'denied'],
  ['The rebels not only attacked the port but burned it.', 'attacked', 'done'],
  ['The army did not comment on the raid.', 'raid', 'done'],
  ['The army would not confirm the strike but said it was investigating.', 'said', 'done'],
  ['The army repelled an attack on the base.', 'attack', 'done'],
  ['The ministry rejected the proposal.', 'proposal', 'done'],
  ['The ministry rejected a proposal to meet.', 'meet', 'denied'],
  ['The mayor told reporters that gunmen burned two lorries.', 'burned', 'done'],
  ['The mayor told the gunmen to burn two lorries.', 'burn', 'planned'],
  ['The ministry insists that the port was shelled.', 'shelled', 'done'],
  ['The ministry insisted that the envoy leave.', 'leave', 'planned'],
  ['He declined to say who fired the rocket.', 'fired', 'done'],
  ['The ships must not enter the strait.', 'enter', 'hypothetical'],
  ['The bank may not survive.', 'survive', 'possible'],
  ['The army did not advance, nor did it retreat.', 'retreat', 'denied'],
  ['The talks did not lead to any deal.', 'deal', 'denied'],
  ['The shelling will not resume.', 'shelling', 'denied'],
  ['A failed attempt to storm the palace left six dead.', 'storm', 'denied'],
  ['The cancelled summit cost millions.', 'summit', 'denied'],
  ['The mission has not come across any attack on civilians.', 'attack', 'denied'],
  ['The court freed the suspects for lack of evidence and ordered no arrests.', 'arrests', 'denied'],
  ['The garrison was not strong enough to attack.', 'attack', 'denied'],
  ['The conscripts did not have the right to leave.', 'leave', 'denied'],
  ['The villagers do not have to leave.', 'leave', 'denied'],
  ['The villagers may have to leave, too.', 'leave', 'planned'],
  ['The mayor had not ordered the march or joined anyone in it.', 'joined', 'denied'],
  ['There is no paper ending the strike.', 'ending', 'denied'],
  ['The parties signed the paper ending the strike.', 'ending', 'done'],
  ['The police failed to enforce a ban.', 'ban', 'done'],
  ['The ministry denied reports that the port was shelled.', 'shelled', 'denied'],
  ['The ministry confirmed reports that the port was shelled.', 'shelled', 'done'],
  ['The guards foiled an attempt on the palace.', 'attempt', 'denied'],
  ['The ministry says to reopen the port.', 'reopen', 'planned'],
  ['Few ministers backed the plan.', 'backed', 'denied'],
  ['A few ministers backed the plan.', 'backed', 'done'],
  ['The talks made little progress.', 'progress', 'denied'],
  ['No matter who fired, the truce is over.', 'fired', 'done'],
  ['The tanks were in no hurry, but the infantry was not ready and withdrew.', 'withdrew', 'done'],
  // what is only meant
  ['He made a suggestion that the envoy leave.', 'leave', 'planned'],
  ['An appeal filed on Monday was heard.', 'filed', 'done'],
  ['The front issued calls seeking support.', 'seeking', 'done'],
  ['The junta wants a deal that ends the strike.', 'ends', 'planned'],
  ['The planned exercise worries the neighbours.', 'exercise', 'planned'],
  ['The dispute could lead to a war.', 'war', 'possible'],
  ['The general vowed revenge for the killing of his brother.', 'killing', 'done'],
  ['The president threatened to retaliate after the shelling.', 'shelling', 'done'],
  ['The navy vowed to prevent an attack.', 'attack', 'hypothetical'],
  ['The leaders are to meet in May.', 'meet', 'planned'],
  ['Leaders to meet in May', 'meet', 'planned'],
  ['The army is going to attack.', 'attack', 'planned'],
  ['The army is not going to attack.', 'attack', 'denied'],
  ['The union demanded that he leave.', 'leave', 'planned'],
  ['The court will sit until the parties settle.', 'settle', 'planned'],
  ['Police had to use tear gas.', 'use', 'done'],
  // what may be
  ['The army could launch an attack.', 'attack', 'possible'],
  ['The army could send soldiers.', 'send', 'possible'],
  ['The council could discuss the attack.', 'attack', 'done'],
  ['The army will attack if the talks fail.', 'fail', 'hypothetical'],
  ['Had the guards fired, many would have died.', 'fired', 'hypothetical'],
  ['The army will answer if an offer is made.', 'offer', 'hypothetical'],
  ['The army will answer if the offer pleases it.', 'offer', 'done'],
  ['The general had the guards shot.', 'shot', 'done'],
  ['There is no sign that the guards fired.', 'fired', 'hypothetical'],
  ['The monitors condemn any attack on civilians.', 'attack', 'hypothetical'],
  ['They are afraid that the rebels will return.', 'return', 'planned'],
  ['They are afraid to return.', 'return', 'denied'],
  ['The guards could have stopped him.', 'stopped', 'hypothetical'],
  ['Stop the shelling.', 'Stop', 'hypothetical'],
  ['The army usually patrols the valley.', 'patrols', 'habitual'],
  ['Prisoners are routinely beaten in the camp.', 'beaten', 'habitual'],
  ['Rebels attack the convoy every Friday.', 'attack', 'habitual'],
  ['The envoys used to visit Beijing every year.', 'visit', 'habitual'],
  ['Whenever a ship calls, the guards search it.', 'search', 'habitual'],
  // every one of them once, and something told of one day
  ['Soldiers searched every house.', 'searched', 'done'],
  ['Rebels attack every convoy in the valley.', 'attack', 'done'],
  ['The guards have often been beaten.', 'beaten', 'done'],
  ['The army is shelling the valley.', 'shelling', 'ongoing'],
] as const)('%s %s is %s', (text, act, is) => {
  expect(realityOf(text, act).status).toBe(is)
})

test.each([
  ['The rebels want to leave the town.', 'leave', true],
  ['The army would attack if the talks failed.', 'attack', true],
  ['The envoy does not think that the truce will hold.', 'hold', true],
  ['The bank may not survive.', 'survive', true],
  ['The inspectors gave no reason.', 'gave', true],
  ['Few ministers backed the plan.', 'backed', true],
  ['It is unlikely that the army will attack.', 'attack', true],
  ['There is no guarantee that the army will attack.', 'attack', true],
  ['The navy prevented an attack.', 'attack', true],
  ['The envoys are unwilling to return.', 'return', undefined],
  ['The army will attack if the talks fail.', 'attack', undefined],
  ['No inspector gave a reason.', 'gave', undefined],
  ['The army will attack.', 'attack', undefined],
  ['The army attacked.', 'attacked', undefined],
] as const)('%s an even bet: %s %s', (text, act, even) => {
  expect(realityOf(text, act).even).toBe(even)
})

test('a long chain of words that deny is read at once', () => {
  const text = `The mayor refused to ${'refuse to '.repeat(60)}leave.`
  expect(realityOf(text, 'leave').status).toBe('denied')
})
