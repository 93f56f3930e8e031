import { wordSet } from './listed.ts'

// Words by which somebody or something is only called a threat, or held to be war: tables in our own words.

/** Of these nouns a description is no act: "the dam is a threat to us" threatens nobody. */
export const describedAs = wordSet('threat menace')
/** "called the drill a threat", "regards them as a threat" */
export const describingVerbs = wordSet(
  'call label brand deem consider regard see view describe denounce term treat perceive recognise recognize declare designate identify judge think name',
)
/** "posed a threat", "face a threat", "countered the threat": what is there, and what is done about it. */
export const posingVerbs = wordSet(
  'pose present constitute represent form face perceive sense see detect counter eliminate neutralise neutralize deter address remove confront reduce assess repel remain become be',
)
/** "the sources of threat", "a sense of threat" */
export const measuresOfThreat = wordSet('source level sense perception assessment nature degree scale kind type form object')

/** "Any intervention would be regarded as a declaration of war": how a deed is to be taken. */
export const holdingVerbs = wordSet('regard consider treat view see deem interpret understand take perceive')
/** What it is held to be; the first only "of war". */
export const ofWar = wordSet('act declaration')
export const heldToBe = wordSet('aggression attack provocation invasion violation war')
