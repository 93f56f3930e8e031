import type { Quantity } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import { anotherOne, deedWords, otherHarm } from '../../knowledge/lexicon/retelling.ts'
import { prepositionOf } from '../prepositions.ts'
import { ancestors, baseRelation, hasKid, headOf, kidsBy, lemmaOf, relationOf, spanOf, tokenAt, tokensIn, type Tree } from '../tree.ts'
import type { Row } from './row.ts'

/** What a number counts. */
export type Counted = Pick<Quantity, 'kind' | 'unit'>

/** The acts of which such a number is given: of force the dead, of arrests those who are held, of a march the crowd. */
export function isCountOf({ act }: Row, kind: Quantity['kind']): boolean {
  switch (kind) {
    case 'dead':
    case 'injured':
    case 'missing':
      return act.event === 'ASSAULT'
    case 'detained':
      return act.event === 'COERCE' && act.mode === 'arrest'
    case 'crowd':
      return act.event === 'PROTEST'
    default:
      return false
  }
}

/** Acts that are told again with other numbers, denied and blamed on others. */
export const isForce = ({ act }: Row): boolean => act.event === 'ASSAULT' || act.event === 'MOBILIZE' || act.event === 'COERCE'
/** Acts of which one asks who did it: not an arrest, and not a drill. */
export const isDeedOfSomebody = ({ act }: Row): boolean => act.event === 'ASSAULT' || (act.event === 'COERCE' && act.mode === 'seize')

/** "Nobody was hurt": that there was an attack is not denied. */
export const isOfHarm = (tree: Tree, { trigger }: Row): boolean => tokensIn(tree, trigger).some((k) => harming.has(lemmaOf(tree, k)))
const harming: ReadonlySet<string> = new Set('kill wound injure hurt harm damage destroy die sink injury damage casualty'.split(' '))

/** "Cranes were damaged": nobody is told to have died by it. */
export const isOfThings = (tree: Tree, { trigger }: Row): boolean => tokensIn(tree, trigger).some((k) => lemmaOf(tree, k) === 'damage')

/** How deep in its sentence a row is told: 0 for the main clause. */
export function depthOf(tree: Tree, { trigger }: Row): number {
  return Math.min(...tokensIn(tree, trigger).map((k) => ancestors(tree, k).length), tree.tokens.length)
}

/** Its own words say when or where it was. */
export const isDated = ({ when, where }: Row): boolean => when.kind === 'stated' || when.kind === 'computed' || where.kind === 'stated'
/** Neither names another thing than the other. */
export const mayBeOneThing = (a: Row['thing'], b: Row['thing']): boolean => a === undefined || b === undefined || a.id === b.id
/** They are of one country, as far as countries are known. */
export const isSameSide = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.some(({ country }) => country !== undefined && b.some((other) => other.country === country))

/** The time of a row, for one that comes back to it. */
export function whenOf({ when }: Row): Row['when'] {
  if (when.kind !== 'stated' && when.kind !== 'computed') return when
  return { kind: 'inherited', interval: when.interval, at: when.at, because: 'same-event', by: when.by }
}

/** The place of a row, for one that comes back to it. */
export const whereOf = ({ where }: Row): Row['where'] =>
  where.kind === 'stated' ? { kind: 'inherited', place: where.place, at: where.at, because: 'same-event' } : where

/** "in another attack", "since May", "in 2019": not the one that was told before. */
export const tellsOfAnother = (tree: Tree): boolean =>
  tree.tokens.some(
    ({ words, lemma }, k) =>
      /^(?:19|20)\d\d$/u.test(words) ||
      words.toLowerCase() === 'since' ||
      (otherHarm.has(lemma) && prepositionOf(tree, k) === 'in') ||
      (deedWords.has(lemma) && kidsBy(tree, k, 'amod', 'det').some((other) => anotherOne.has(lemmaOf(tree, other)))),
  )

/** "foiled an attack": it was meant; "there was no attack": it was not, as is said; "no shots were fired when he gave up" speaks of another time. */
export function isSaidNotToBe(tree: Tree, { trigger }: Row): boolean {
  const k = tokensIn(tree, trigger)[0]
  return (
    k !== undefined &&
    !hasKid(tree, k, 'advcl') &&
    !ancestors(tree, k).some((above) => undoing.has(lemmaOf(tree, above))) &&
    !kidsBy(tree, k, 'amod').some((other) => undoing.has(lemmaOf(tree, other)))
  )
}
/** "*The* attack took place on Thursday" */
export function isSaidToBe(tree: Tree, { trigger, status, actor }: Row): boolean {
  const k = tokensIn(tree, trigger)[0]
  if (k === undefined || status !== 'done' || actor.length > 0 || !kidsBy(tree, k, 'det').some((det) => lemmaOf(tree, det) === 'the')) return false
  return baseRelation(relationOf(tree, k)) === 'nsubj' && happening.has(lemmaOf(tree, headOf(tree, k)))
}
const happening: ReadonlySet<string> = new Set(['take', 'happen', 'occur', 'come', 'begin', 'start'])

const undoing: ReadonlySet<string> = new Set('foil thwart avert prevent repel fail cancel call stop block intercept abort postpone'.split(' '))

/** "the service, *which* had reported 1,500": the service. */
export function meantBy(tree: Tree, subject: number): number {
  const verb = headOf(tree, subject)
  const isRelative = ['WDT', 'WP'].includes(tokenAt(tree, subject).xpos) && verb >= 0 && relationOf(tree, verb) === 'acl:relcl'
  return isRelative ? headOf(tree, verb) : subject
}

/** Whom nobody knows is called by the words before the noun: "the local residents of the town" are the local residents. */
export function nameOf(tree: Tree, head: number): Party {
  const at = spanOf(tree, [...kidsBy(tree, head, 'compound', 'amod', 'flat', 'nmod:poss'), head])
  const name = tokensIn(tree, at)
    .map((k) => tokenAt(tree, k).words)
    .join(' ')
  return { at, words: name, name, kind: 'group' }
}
