import { agreePredicates } from './agree.ts'
import { aidPredicates } from './aid.ts'
import { assaultPredicates } from './assault.ts'
import { concedePredicates } from './concede.ts'
import { consultPredicates } from './consult.ts'
import { cooperatePredicates } from './cooperate.ts'
import type { Predicate } from './predicate.ts'
import { retreatPredicates } from './retreat.ts'
import { supportPredicates } from './support.ts'

/** Every predicate that the reading knows, by event. */
export const predicates: readonly Predicate[] = [
  ...agreePredicates,
  ...consultPredicates,
  ...supportPredicates,
  ...concedePredicates,
  ...cooperatePredicates,
  ...aidPredicates,
  ...retreatPredicates,
  ...assaultPredicates,
]
