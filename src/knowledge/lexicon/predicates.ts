import { agreePredicates } from './agree.ts'
import { assaultPredicates } from './assault.ts'
import { consultPredicates } from './consult.ts'
import type { Predicate } from './predicate.ts'

/** Every predicate that the reading knows, by event. */
export const predicates: readonly Predicate[] = [...agreePredicates, ...consultPredicates, ...assaultPredicates]
