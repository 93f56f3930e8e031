import type { Act } from '../../domain/act.ts'
import type { Doubt } from '../../domain/claim.ts'
import { isInClass, type ClassName } from '../../knowledge/lexicon/class-test.ts'
import type { ActDraft } from '../act-draft.ts'
import { lemmaOf, tokenAt, type Tree } from '../tree.ts'
import type { DoubtKind } from './certainty-table.ts'
import { doubtOf } from './certainty.ts'

/** What is doubtful about an act for the way in which it is told. */
export function doubtsOfTelling(draft: ActDraft, tree: Tree, told: Act): readonly Doubt[] {
  const arcs = [draft.trigger, ...draft.actor.map(({ head }) => head), ...draft.recipient.map(({ head }) => head)].map((i) => tokenAt(tree, i).certainty)
  const weakest = Math.min(...arcs)
  const kinds: (DoubtKind | false)[] = [
    weakest < 0.6 ? 'veryUnsureArc' : weakest < 0.9 && 'unsureArc',
    draft.rivals.length > 0 && 'rivals',
    draft.noun && 'noun',
    draft.status === 'done' && /^VB[PZ]$/u.test(tokenAt(tree, draft.trigger).xpos) && 'plainPresent',
    told.event !== draft.predicate.event && 'announced',
    draft.actor.some(({ head }) => notPublic.some((name) => isInClass(name, lemmaOf(tree, head)))) && 'notPublic',
    draft.actor.some(({ path }) => path.includes('conj') || path.includes('matrix')) && 'borrowedActor',
  ]
  return kinds.flatMap((kind) => (kind === false ? [] : doubtOf(kind)))
}

/** Those who seldom do what a record of conflict keeps. */
const notPublic: readonly ClassName[] = ['firm', 'company', 'athlete', 'sportsperson', 'artwork', 'animal', 'scientist', 'reviewer', 'market', 'weather']
