import type { EventType } from '../../domain/act.ts'
import type { SpeechAct } from '../../domain/claim.ts'
import type { RuleId } from '../../domain/id.ts'
import type { StateName } from '../../domain/thing.ts'

/**
 * Where an argument stands, seen from the word that names the act, after passives, relative clauses, control and
 * coordination have been undone. `a|b` = the first that is there.
 *
 * | selector   | for a verb                                    | for a noun of action                            |
 * |------------|-----------------------------------------------|-------------------------------------------------|
 * | `subj`     | who does it (passive: the by-phrase)          | by-phrase, possessor, nationality before it     |
 * | `obj`      | whom or what it is done to                    | of-phrase, else the noun before it              |
 * | `iobj`     | "gave *Seoul* a warning"                      | -                                               |
 * | `comp`     | the clause it governs (to-, that-, -ing)      | the clause it governs ("threat *to attack*")    |
 * | `to` ...   | the phrase with that preposition              | the phrase with that preposition                |
 * | `poss`     | -                                             | possessor ("*Seoul's* refusal")                 |
 * | `pre`      | -                                             | noun or nationality before it ("*US* sanctions") |
 */
type Selectors = string

/**
 * What an argument must be: names of `noun-classes.ts`, `party` (a known actor), `place`, `state` (also by its capital), `states` (parties of two states or more, all arguments taken together),
 * `infinitive`, `unarmed-convoy`, `anything`, joined by `|`; `!` in front turns it round.
 * An argument that is absent or of no known class passes a `!` test and fails a plain one, except `?` in front: unknown words pass too.
 * Tests parted by a space must all hold: `party !force|crowd`. `class-test.ts` takes them apart.
 */
export type ClassTest = string

/**
 * Words that name an act, and which argument of theirs is who.
 *
 * Patterns of verbs: `blow up` (verb and particle), `hold {talk|summit}` (verb with an object headed by one of the lemmas),
 * `place <under arrest|detention>` (verb with a preposition and one of the lemmas), `open {fire} <on>` (both; an empty list = any word).
 * `be ready` (adjective with a copula). Patterns of nouns: `demolition`, `drone strike` (noun with the noun or adjective before it), `call <for>`.
 * All words are lemmas in lower case; alternatives of the head word are separate patterns. `pattern.ts` takes them apart.
 */
export type Predicate = {
  readonly id: RuleId
  readonly event: EventType
  readonly mode?: string
  readonly contexts?: readonly string[]
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  readonly actor?: Selectors
  readonly recipient?: Selectors
  readonly thing?: Selectors
  /** The clause or noun phrase that names the act which is threatened, promised, demanded, ... */
  readonly about?: Selectors
  readonly speechAct?: SpeechAct
  /** A word of saying that is told though nobody tells what was said, where the sentence tells no other act. */
  readonly bare?: true
  /** Who does it is the one who says so: "claimed responsibility for". */
  readonly ownWord?: true
  /** The state that `thing` comes into when the act is done. */
  readonly state?: StateName
  /** The state that `thing` is in when it is said that the act was not: talks that make no progress are stalled. */
  readonly stateIfNot?: StateName
  /** It is an act only where it is said not to have been done: "did not answer the call". */
  readonly ifNot?: true
  /** It is told only as what goes on: "is still standing", and not "stands near the port". */
  readonly ifOngoing?: true
  /** It is told only as what lies ahead: "will pay dearly", and not "paid dearly". */
  readonly ifAhead?: true
  /** All who take part are actors ("A and B met", "A met B"). */
  readonly reciprocal?: true
  /** Tests by selector; all must hold. */
  readonly where?: Readonly<Record<Selectors, ClassTest>>
  readonly yes: readonly string[]
  readonly no: readonly string[]
}
