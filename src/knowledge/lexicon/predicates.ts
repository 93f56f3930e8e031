import { accusePredicates } from './accuse.ts'
import { agreePredicates } from './agree.ts'
import { aidPredicates } from './aid.ts'
import { appealPredicates } from './appeal.ts'
import { assaultPredicates } from './assault.ts'
import { coercePredicates } from './coerce.ts'
import { concedePredicates } from './concede.ts'
import { consultPredicates } from './consult.ts'
import { cooperatePredicates } from './cooperate.ts'
import { mobilizePredicates } from './mobilize.ts'
import type { Predicate } from './predicate.ts'
import { protestPredicates } from './protest.ts'
import { rejectPredicates } from './reject.ts'
import { requestPredicates } from './request.ts'
import { retreatPredicates } from './retreat.ts'
import { sanctionPredicates } from './sanction.ts'
import { sayPredicates } from './say.ts'
import { supportPredicates } from './support.ts'
import { statePredicates } from './things-as-they-are.ts'
import { threatenPredicates } from './threaten.ts'

/** Every predicate that the reading knows, by event. */
export const predicates: readonly Predicate[] = [
  ...agreePredicates,
  ...consultPredicates,
  ...supportPredicates,
  ...concedePredicates,
  ...cooperatePredicates,
  ...aidPredicates,
  ...retreatPredicates,
  ...requestPredicates,
  ...accusePredicates,
  ...rejectPredicates,
  ...threatenPredicates,
  ...protestPredicates,
  ...sanctionPredicates,
  ...mobilizePredicates,
  ...coercePredicates,
  ...assaultPredicates,
  ...sayPredicates,
  ...statePredicates,
  ...appealPredicates,
]
