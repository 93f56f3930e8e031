import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Finding } from '../../domain/finding.ts'
import { wordsAt } from '../../domain/span.ts'
import { analyse } from '../../language/analyse.ts'
import { loadModel } from '../../language/load-model.ts'
import { treesOf } from '../trees-of.ts'
import { findSpeech } from './find-speech.ts'

const model = loadModel(readFileSync(new URL('../../../models/en.sitrep-model', import.meta.url)))

const findIn = (text: string, remark: (finding: Finding) => void = () => undefined) => findSpeech(treesOf(analyse(text, model)), text, remark)

/** "kind | source | cue | content, in its parts" */
const told = (text: string): readonly string[] =>
  findIn(text).map(({ kind, sourceAt, cueAt, content }) =>
    [kind, sourceAt === undefined ? '' : wordsAt(text, sourceAt), wordsAt(text, cueAt), content.map((span) => wordsAt(text, span)).join(' … ')].join(' | '),
  )

test.each([
  // quotations
  ['“The bridge is gone,” a local radio announced on Monday.', 'said | a local radio | announced | The bridge is gone,'],
  ["''There is no water,'' said Lena Marsh, a nurse.", 'said | Lena Marsh, a nurse | said | There is no water,'],
  ['‘There is no water left,’ Mr. Tell wrote.', 'said | Mr. Tell | wrote | There is no water left,'],
  ['“Why now?” asked the envoy.', 'said | the envoy | asked | Why now?'],
  ['“We waited all night. Nobody came,” she said. “Now we leave.”', 'said | she | said | We waited all night. Nobody came, … Now we leave.'],
  ['Mr. Tell said the pipeline was “completely safe” and would reopen.', 'said | Mr. Tell | said | the pipeline was “completely safe” and would reopen'],
  // indirect speech, before, behind and around the cue
  ['The governor said that the bridge was gone.', 'said | The governor | said | that the bridge was gone'],
  ['The bridge, he said, is gone.', 'said | he | said | The bridge … is gone'],
  ['The bridge is gone, residents say.', 'said | residents | say | The bridge is gone'],
  ['As the coast guard reported, the ferry was empty.', 'said | the coast guard | reported | the ferry was empty'],
  ['The minister said in a statement that the border would close.', 'said | The minister | said | that the border would close'],
  ['The president defended the law, saying that the border was open.', 'said | The president | saying | that the border was open'],
  ['The mayor resigned, and the governor defended the law, saying that the border was open.', 'said | the governor | saying | that the border was open'],
  ['The mayor defended the raid on Monday, saying that the men were armed.', 'judged | The mayor | defended | the raid on Monday'],
  ['The envoy praised the deal — saying it would hold.', 'said | The envoy | saying | it would hold'],
  ['The offensive, they said, raised new fears.', 'said | they | said | The offensive … raised new fears'],
  ['“We are safe here,” said one nurse trapped in the cellar.', 'said | one nurse | said | We are safe here,'],
  ['The pact reinforces “what we have been saying: that nobody won,” the envoy said.', 'said | we | have been saying | that nobody won,'],
  // no subject that speaks
  ['According to the ministry, two boats sank.', 'said | the ministry | According to | two boats sank'],
  ['Two boats sank in the night, according to the ministry.', 'said | the ministry | according to | Two boats sank in the night'],
  ['The envoy was quoted as saying that the talks had failed.', 'said | The envoy | was quoted as saying | that the talks had failed'],
  ['The port is shut, the agency quoted the minister as saying.', 'said | the minister | quoted the minister as saying | The port is shut'],
  ['The port is shut, the agency quoted the minister as saying.', 'said | the agency | quoted the minister as saying | The port is shut'],
  ['The port is shut, the agency reported, citing residents.', 'said | residents | citing | The port is shut'],
  ['The crossing stays shut, it said in the reports.', 'said | the reports | said | The crossing stays shut'],
  ['The statement said the army had withdrawn.', 'said | The statement | said | the army had withdrawn'],
  ['A survey shows the opposition with a wide lead.', 'said | A survey | shows | the opposition with a wide lead'],
  ['Minister: The port stays closed until June', 'said | Minister | : | The port stays closed until June'],
  ['Ana Reyes: The port stays closed until June', 'said | Ana Reyes | : | The port stays closed until June'],
  ['It was said that the army had left.', 'said |  | was said | that the army had left'],
  // nouns and adjectives
  ['The company issued a warning that fuel would run short.', 'said | The company | warning | that fuel would run short'],
  ["Lawyers repeated Moscow's claim that the plane had crossed the border.", 'said | Moscow | claim | that the plane had crossed the border'],
  ['The minister made clear that no troops would be sent.', 'thought | The minister | made clear | that no troops would be sent'],
  ['Aid workers are worried that the road will flood.', 'thought | Aid workers | are worried | that the road will flood'],
  // what nobody said
  ['The army refused to say whether the drone was its own.', 'meant | The army | say | whether the drone was its own'],
  ['The ministry did not confirm that the port was shelled.', 'meant | The ministry | did not confirm | that the port was shelled'],
  ['The envoy went on to say that the siege was over.', 'said | The envoy | say | that the siege was over'],
  ['Asked whether he would fire, the envoy said no.', 'seeming |  | Asked | whether he would fire'],
  // thought, meant, judged, seeming
  ['The general believes that the town will fall.', 'thought | The general | believes | that the town will fall'],
  ['The rebels vowed to retake the town.', 'meant | The rebels | vowed | to retake the town'],
  ['The plans that the allies offered were weak.', 'meant | the allies | offered | The plans that'],
  ['The line is dead; the North considers it void.', 'judged | the North | considers | it void'],
  ['She offers reason instead of anger.', 'meant | She | offers | reason instead of anger'],
  ['The bishop urged both armies to stop.', 'meant | The bishop | urged | both armies to stop'],
  ['Parliament called for the minister to resign.', 'meant | Parliament | called | for the minister to resign'],
  ['The premier denied planning an attack.', 'meant | The premier | denied | planning an attack'],
  ['The union criticised the raid.', 'judged | The union | criticised | the raid'],
  ['She called the verdict a disgrace.', 'judged | She | called | the verdict a disgrace'],
  ['The premier takes aim at the unions.', 'judged | The premier | aim | at the unions'],
  ['She called those who fled “cowards”.', 'judged | She | called | those who fled “cowards'],
  ['He referred to other cases.', 'judged | He | referred | to other cases'],
  ['The judge asked if they planned to leave.', 'said | The judge | asked | if they planned to leave'],
  ['The mayor accused the army of shelling the port.', 'judged | The mayor | accused | the army of shelling the port'],
  ['The village was reportedly evacuated.', 'seeming |  | reportedly | The village was … evacuated'],
  ['The leaders are expected to meet on Friday.', 'seeming |  | are expected | The leaders … to meet on Friday'],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected)
})

test.each([
  'The police seized the boats.',
  'Prices rose by two per cent per year.',
  'The “Sea Star” sank in the harbour.',
  'Update: the road is open again',
  'It was a chance to criticise the army.',
])('nobody says anything in: %s', (text) => {
  expect(told(text)).toEqual([])
})

test.each([
  ['Union leader: the port stays closed', true],
  ['Weather: the port stays closed', false],
])('a label speaks where it names somebody: %s', (text, speaks) => {
  const speech = findSpeech(
    treesOf(analyse(text, model)),
    text,
    () => undefined,
    (tree, head) => tree.tokens[head]?.words === 'leader',
  )
  expect(speech.some(({ cueAt }) => wordsAt(text, cueAt) === ':')).toBe(speaks)
})

test('the "who" of a relative clause is kept beside the speaker', () => {
  const text = 'The mayor ignored engineers who say that the dam holds.'
  expect(findIn(text).find(({ pronounAt }) => pronounAt !== undefined && wordsAt(text, pronounAt) === 'who')?.sourceAt).toEqual({ start: 18, end: 27 })
})

test('a speech goes on in the next paragraph that opens with a mark again', () => {
  const [speech] = findIn('“The siege is over,” the commander said. “We go home.\n\n“Nobody won this war.”')
  expect(speech?.content).toHaveLength(3)
})

test('a quotation that is never closed is remarked', () => {
  const found: Finding[] = []
  findIn('“The siege is over, the commander said.\n\nNobody won.', (finding) => found.push(finding))
  expect(found.map(({ code }) => code)).toContain('quotation-unclosed')
})

test('apostrophes are no quotation marks', () => {
  expect(findIn("The rebels' camp and the '90s trucks weren't far, the driver said.").map(({ manner }) => manner)).toEqual(['paraphrased'])
})

test('nobody who said nothing, and what another does behind a semicolon, is no speech', () => {
  expect(told('No one claimed that the bridge was gone.')).toEqual([])
  expect(told('The senator urged voters to march; the ministry banned the rally.').filter((line) => line.includes('rally'))).toEqual([])
})
