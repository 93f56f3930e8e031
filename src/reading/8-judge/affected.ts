import type { EventType } from '../../domain/act.ts'
import type { Party, Sector } from '../../domain/party.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, withConjuncts, type Tree } from '../tree.ts'

/** Events that are said of one side alone: whoever else is named stands for something else. */
const withoutRecipient: ReadonlySet<EventType> = new Set<EventType>(['SAY', 'APPEAL', 'CONSULT'])
/** Events by which a side may touch its own country: there the country itself is a recipient too. */
const withinTheCountry: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'CONCEDE', 'ASSAULT', 'PROTEST'])

/** Sectors that tell who somebody is though no country does: "a rebel-held town". */
const tellingAlone: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY', 'REB', 'PRM', 'UAF', 'LEG', 'JUD', 'PTY', 'CVL', 'REF'])

/** Events that are words: where they were spoken is nobody's to receive. */
const inWords: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'SUPPORT', 'REJECT', 'ACCUSE', 'REQUEST', 'THREATEN'])

/** Clauses and phrases that tell why, when or on which condition, not to whom. */
/** "in solidarity with Mexico": with whom somebody is of one mind. */
const ofOneMind: ReadonlySet<string> = new Set('solidarity coordination consultation line accordance'.split(' '))

const besideTheAct = new Set(
  'after before during since amid despite until while when once because although though if unless as like following including citing per without'.split(' '),
)

/** Relations from the act beyond which a name has little to do with it. */
const deepest = 4

const hasPronounOwner = (tree: Tree, head: number): boolean => kidsBy(tree, head, 'nmod:poss').some((k) => tokenAt(tree, k).upos === 'PRON')

/** How far from the act somebody is named, and the relations walked to there. */
type Step = { readonly head: number; readonly depth: number; readonly path: string }

export type Affected = { readonly parties: readonly Party[]; readonly path: string }

/**
 * Whom an act touches where its frame's recipient names nobody: the nearest party that is named in what was done.
 *
 *   Tirana threatened to cut off water to Skopje.     threatened > cut > to Skopje
 *   The rebels refused an Ethiopian offer.            refused > offer > Ethiopian
 *
 * One of another country comes before one of the actor's own, and the actor's country itself counts only for what is done inside it.
 * Undefined where nobody fits.
 */
export function affectedBy(
  tree: Tree,
  trigger: number,
  event: EventType,
  actor: readonly Party[],
  partiesAt: (head: number) => readonly Party[],
): Affected | undefined {
  if (withoutRecipient.has(event)) return undefined
  const actors = new Set(actor.flatMap(({ at }) => tree.tokens.flatMap((token, i) => (at.start <= token.at.start && token.at.end <= at.end ? [i] : []))))
  const countries = new Set(actor.flatMap(({ country }) => country ?? []))
  const isForeign = ({ country }: Party): boolean => country !== undefined && !countries.has(country)
  // of its own, a side sends and threatens with its soldiers; they suffer only what is done inside the country
  const isOwn = ({ country, kind, sector }: Party): boolean =>
    country !== undefined && countries.has(country) && (withinTheCountry.has(event) || ((kind !== 'country' || sector !== undefined) && sector !== 'MIL'))
  // "In Gori, police fired on students": before the verb it is where, whatever the act
  const isScene = ({ depth, path, head }: Step): boolean =>
    depth === 1 && path === 'obl' && (inWords.has(event) || head < trigger) && ['in', 'at'].includes(prepositionOf(tree, head) ?? '')
  const steps = stepsFrom(tree, trigger).filter(
    (step) =>
      !isScene(step) && !actors.has(step.head) && step.depth <= deepest && tokenAt(tree, step.head).upos !== 'PRON' && !hasPronounOwner(tree, step.head),
  )
  const isNamedByCraft = ({ country, sector }: Party): boolean => country === undefined && sector !== undefined && tellingAlone.has(sector)
  for (const fits of [isForeign, isOwn, isNamedByCraft]) {
    const found = steps.find(({ head }) => partiesAt(head).some(fits))
    if (found === undefined) continue
    const together = steps.filter(({ path, depth }) => depth === found.depth && path === found.path)
    return { parties: together.flatMap(({ head }) => partiesAt(head).filter(fits)), path: found.path }
  }
  return undefined
}

/** The words below the act, nearest first; those that are coordinated are equally far. */
function stepsFrom(tree: Tree, trigger: number): readonly Step[] {
  const steps: Step[] = []
  const visit = (head: number, depth: number, path: string): void => {
    for (const k of tree.kids[head] ?? []) {
      if (leadsAway(tree, k, head === trigger)) continue
      const relation = relationOf(tree, k)
      const step =
        baseRelation(relation) === 'conj' ? { head: k, depth, path } : { head: k, depth: depth + 1, path: path === '' ? relation : `${path}>${relation}` }
      steps.push(step)
      visit(k, step.depth, step.path)
    }
  }
  visit(trigger, 0, '')
  return steps.sort((a, b) => a.depth - b.depth || a.head - b.head)
}

function leadsAway(tree: Tree, k: number, ofTrigger: boolean): boolean {
  const relation = relationOf(tree, k)
  switch (baseRelation(relation)) {
    case 'nsubj':
      return ofTrigger && relation !== 'nsubj:pass'
    case 'conj':
      return isVerb(tree, k) || ofTrigger
    case 'acl':
      return relation === 'acl:relcl'
    case 'advcl':
      return kidsBy(tree, k, 'mark', 'case', 'advmod').some((mark) => besideTheAct.has(lemmaOf(tree, mark)))
    case 'obl':
    case 'nmod':
      return (
        relation === 'obl:tmod' ||
        relation === 'obl:agent' ||
        (relation === 'obl' && prepositionOf(tree, k) === 'by') ||
        besideTheAct.has(prepositionOf(tree, k)?.split(' ')[0] ?? '') ||
        (prepositionOf(tree, k) === 'in' && ofOneMind.has(lemmaOf(tree, k))) ||
        isAccordingTo(tree, k)
      )
    case 'compound':
    case 'amod':
      return ofTrigger
    case 'parataxis':
    case 'appos':
    case 'punct':
    case 'aux':
    case 'discourse':
    case 'case':
    case 'mark':
    case 'cc':
    case 'det':
      return true
    default:
      return relation === 'nmod:poss' && ofTrigger
  }
}

const isAccordingTo = (tree: Tree, k: number): boolean => ['according to', 'because of', 'in response to', 'due to'].includes(prepositionOf(tree, k) ?? '')

/** Who acts where the frame's actor is something of theirs: "*Israeli* shells hit", "a *Taliban* attack killed", "a *Saudi*-led strike". */
export function actingThrough(tree: Tree, heads: readonly number[], partiesAt: (head: number) => readonly Party[]): readonly Party[] {
  return heads.flatMap((head) => {
    const of = kidsBy(tree, head, 'nmod').filter((k) => ['of', 'by', 'from'].includes(prepositionOf(tree, k) ?? ''))
    const led = kidsBy(tree, head, 'amod')
      .filter((k) => lemmaOf(tree, k) === 'lead')
      .flatMap((k) => kidsBy(tree, k, 'compound'))
    const before = kidsBy(tree, head, 'nmod:poss', 'amod', 'compound')
    const further = before.flatMap((k) => kidsBy(tree, k, 'compound', 'amod'))
    const owners = [...before, ...further, ...led, ...of].flatMap((k) => withConjuncts(tree, k))
    const named = owners.map(partiesAt).filter((parties) => parties.length > 0)
    return (named.find((parties) => parties.some(({ country }) => country !== undefined)) ?? named[0] ?? []).slice(0, 1)
  })
}
