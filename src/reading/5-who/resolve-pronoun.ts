import type { Party } from '../../domain/party.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { goingOnTelling, tellingOfOneself } from '../../knowledge/lexicon/telling.ts'
import { ancestors, baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt } from '../tree.ts'
import { again, type Meant } from './meant.ts'
import { isFirstPerson } from './of-speaker.ts'
import type { Phrase } from './phrase.ts'
import type { Entity } from './spoken-of.ts'

/** Whom a pronoun goes back to. "We" is left to whoever speaks; a subject that goes back to nobody is remarked. */
export function resolvePronoun(phrase: Phrase): readonly Meant[] {
  const { tree, mention, scene, remark } = phrase
  if (isFirstPerson(phrase) || isOfUnknownTeller(phrase)) return []
  const meant = tellerMeant(phrase) ?? speakerMeant(phrase) ?? antecedentOf(phrase)
  if (meant !== undefined) return [again(meant, mention, scene.text)]
  if (['he', 'she', 'they'].includes(lemmaOf(tree, mention.head)) && mention.subject)
    remark({ code: 'pronoun-unresolved', at: mention.at, words: scene.text.slice(mention.at.start, mention.at.end) })
  return []
}

/** "The port had been shelled, *it* said", "*she* added": whoever spoke last, and not whom the sentence tells of. */
function speakerMeant(phrase: Phrase): Entity | undefined {
  const { tree, mention, spoken } = phrase
  const verb = headOf(tree, mention.head)
  if (relationOf(tree, mention.head) !== 'nsubj' || verb < 0 || !goingOnTelling.has(lemmaOf(tree, verb)) || !isAtEnd(phrase)) return undefined
  const word = tokenAt(tree, mention.head).words.toLowerCase()
  const fits = fitting(word)
  return fits && spoken.since(mention.sentence - 3).findLast((entity) => entity.speaks && entity.sentence < mention.sentence && fits(entity))
}

/** What is said stands before the pronoun. */
const isAtEnd = ({ tree, mention }: Phrase): boolean => tree.tokens.slice(0, mention.head).some(({ upos }) => upos === 'VERB' || upos === 'AUX')

const bodies: ReadonlySet<Party['kind']> = new Set(['organisation', 'group', 'country'])

/** "The rebels announced that *they* would answer", "the army said *it* had fired": a body that tells what such a pronoun does tells of itself. */
function tellerMeant({ tree, mention, meantAt }: Phrase): Meant | undefined {
  const word = tokenAt(tree, mention.head).words.toLowerCase()
  if (!(word === 'they' ? mention.subject : word === 'it' && relationOf(tree, mention.head) === 'nsubj')) return undefined
  const clause = headOf(tree, mention.head)
  if (clause < 0 || relationOf(tree, clause) !== 'ccomp' || !tellingOfOneself.has(lemmaOf(tree, headOf(tree, clause)))) return undefined
  const teller = kidsBy(tree, headOf(tree, clause), 'nsubj').find((k) => k < mention.head)
  const [meant, other] = teller === undefined ? [] : meantAt(teller)
  return meant !== undefined && other === undefined && bodies.has(meant.party.kind) ? meant : undefined
}

/** "MMG said *it* was willing": the body that says so, of which nothing is known. */
function isOfUnknownTeller({ tree, mention, meantAt }: Phrase): boolean {
  const clause = headOf(tree, mention.head)
  if (tokenAt(tree, mention.head).words !== 'it' || clause < 0 || relationOf(tree, clause) !== 'ccomp') return false
  const teller = kidsBy(tree, headOf(tree, clause), 'nsubj').find((k) => k < mention.head)
  return (
    teller !== undefined &&
    tokenAt(tree, teller).upos === 'PROPN' &&
    meantAt(teller).every(({ party }) => party.kind === 'person' && party.role === undefined && party.country === undefined)
  )
}

const he = wordSet('he him his')
const she = wordSet('she her hers')
const they = wordSet('they them their theirs')
const it = wordSet('it its')

/** By the number and the gender of the pronoun. */
function antecedentOf(phrase: Phrase): Entity | undefined {
  const { tree, mention } = phrase
  const word = tokenAt(tree, mention.head).words.toLowerCase()
  if (he.has(word)) return personMeant(phrase, 'he')
  if (she.has(word)) return personMeant(phrase, 'she')
  if (they.has(word) && isFreed(phrase)) return phrase.spoken.since(mention.sentence - 3).findLast(isHeld) ?? nearest(phrase, isBody)
  if (they.has(word)) return nearest(phrase, ({ plural, party }) => plural || party.kind === 'group') ?? nearest(phrase, isBody)
  const isIt = it.has(lemmaOf(tree, mention.head)) || it.has(word)
  return isIt && baseRelation(relationOf(tree, mention.head)) !== 'expl' ? nearest(phrase, isBody) : undefined
}

/** Whom a pronoun that speaks can stand for. */
function fitting(word: string): ((entity: Entity) => boolean) | undefined {
  if (word === 'it') return isBody
  if (word === 'they') return ({ plural, party }) => plural || party.kind === 'group'
  const gender = word === 'he' || word === 'she' ? word : undefined
  return gender && (({ party, gender: own }) => party.kind === 'person' && (own === undefined || own === gender))
}

/** "*their* release", "rescued nine of *them*": of those to whom something was done, and not of those who did it. */
const isFreed = ({ tree, mention }: Phrase): boolean => {
  if (mention.subject) return false
  const above = relationOf(tree, mention.head) === 'nmod:poss' ? headOf(tree, mention.head) : ancestors(tree, mention.head).find((k) => isVerb(tree, k))
  return above !== undefined && above >= 0 && freeing.has(lemmaOf(tree, above))
}
const freeing = wordSet('release freeing liberation free rescue liberate evacuate bury treat')
const isHeld = ({ plural, subject, party }: Entity): boolean => plural && !subject && party.kind !== 'country'

const isBody = ({ party: { kind } }: Entity): boolean => kind === 'organisation' || kind === 'country'

function personMeant(phrase: Phrase, gender: 'he' | 'she'): Entity | undefined {
  const { mention, spoken } = phrase
  const isOne = (entity: Entity): boolean => entity.party.kind === 'person' && (entity.gender === undefined || entity.gender === gender)
  const isBefore = ({ sentence }: Entity): boolean => sentence < mention.sentence
  // in translated English an institution may be "he"
  const body = spoken.since(mention.sentence - 1).findLast((entity) => entity.main && isBefore(entity) && entity.party.kind === 'organisation')
  return (
    nearest(phrase, isOne) ??
    body ??
    spoken.since(mention.sentence - 8).findLast(isOne) ??
    spoken.lastSubject(mention.sentence, (entity) => isBefore(entity) && entity.party.kind !== 'country')
  )
}

/** "Police detained 156 of *them*": not the police. */
function doerOfClause({ tree, mention, meantAt }: Phrase): readonly Meant[] {
  if (mention.subject || relationOf(tree, mention.head) === 'nmod:poss') return []
  const verb = ancestors(tree, mention.head).find((k) => isVerb(tree, k))
  return verb === undefined ? [] : kidsBy(tree, verb, 'nsubj').flatMap(meantAt)
}

/** Who acts in the sentence of the pronoun, then who acted in the one before, then whoever was named, back to three sentences before. */
function nearest(phrase: Phrase, fits: (entity: Entity) => boolean): Entity | undefined {
  const { mention, spoken } = phrase
  const doer = doerOfClause(phrase)
  const fitting = spoken
    .since(mention.sentence - 3)
    .filter((entity) => fits(entity) && !doer.some(({ party }) => party.at === entity.party.at))
    .reverse()
  const here = fitting.filter((entity) => entity.sentence === mention.sentence)
  const before = fitting.filter((entity) => entity.sentence < mention.sentence)
  const lastSentence = before[0]?.sentence
  // "called for Ana Lund to resign, accusing her": whom the sentence names is nearer than who acted in the one before
  const named = mention.subject ? undefined : here.find(({ party }) => party.kind === 'person' && /^\p{Lu}/u.test(party.name))
  return here.find((entity) => entity.subject) ?? named ?? before.find((entity) => entity.subject && entity.sentence === lastSentence) ?? here[0] ?? before[0]
}
