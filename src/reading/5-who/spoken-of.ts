import type { CountryCode, Party } from '../../domain/party.ts'
import type { Meant } from './meant.ts'

/** Somebody of whom the report has spoken. */
export type Entity = Meant & {
  readonly head: string
  readonly plural: boolean
  readonly subject: boolean
  /** Subject of the main verb of its sentence. */
  readonly main: boolean
  /** Named as the one who says something: "*the army* said", "according to *residents*". */
  readonly speaks: boolean
  /** Who acts beside it: "*the army* and the rebels signed". */
  readonly beside?: Meant
  readonly sentence: number
}

/**
 * All of whom a report has spoken so far, in the order of the text. What each later phrase asks is kept ready, so that a long
 * report costs as much a word as a short one.
 */
export class SpokenOf {
  readonly #all: Entity[] = []
  readonly #byHead = new Map<string, Entity>()
  readonly #ofStateByHead = new Map<string, Entity>()
  readonly #byName = new Map<string, Entity>()
  readonly #byPartOfName = new Map<string, Entity>()
  /** By a word of their names: the persons with that word, each once. */
  readonly #persons = new Map<string, Map<string, Entity>>()
  readonly #byInitials = new Map<string, Entity>()
  readonly #byLastWord = new Map<string, Entity>()
  readonly #weightOf = new Map<CountryCode, { readonly sentence: number; readonly count: number }[]>()

  add(entity: Entity): void {
    const { party, head } = entity
    this.#all.push(entity)
    this.#byHead.set(head, entity)
    if (party.country !== undefined) {
      if (party.kind !== 'country') this.#ofStateByHead.set(head, entity)
      this.#count(party.country, entity.sentence)
    }
    const last = party.kind === 'person' ? undefined : lastWordOf(party.name)
    if (last !== undefined) this.#byLastWord.set(last, entity)
    if (party.kind !== 'person' && party.kind !== 'organisation') return
    keepHighest(this.#byName, party.name, entity)
    if (party.kind === 'organisation') keepHighest(this.#byInitials, initialsOf(party.name), entity)
    const parts = party.kind === 'person' && isProper(party.name) ? new Set([party.name, ...party.name.split(/\s+/u)]) : [party.name]
    for (const part of parts) {
      keepHighest(this.#byPartOfName, part, entity)
      if (party.kind !== 'person') continue
      const persons = this.#persons.get(part) ?? new Map<string, Entity>()
      this.#persons.set(part, persons)
      keepHighest(persons, party.name, entity)
    }
  }

  #count(country: CountryCode, sentence: number): void {
    const counts = this.#weightOf.get(country) ?? []
    const last = counts.at(-1)
    if (last?.sentence === sentence) counts[counts.length - 1] = { sentence, count: last.count + 1 }
    else counts.push({ sentence, count: 1 })
    this.#weightOf.set(country, counts)
  }

  /** Those of this sentence or later, in the order of the text. */
  since(sentence: number): readonly Entity[] {
    let first = this.#all.length
    while (first > 0 && (this.#all[first - 1]?.sentence ?? -1) >= sentence) first--
    return this.#all.slice(first)
  }

  /** The one who acted last in this sentence or the three before it; without such, the last one named there. */
  lastSubject(sentence: number, fits: (entity: Entity) => boolean): Entity | undefined {
    const near = this.since(sentence - 3)
      .filter(fits)
      .reverse()
    const last = near.find((entity) => entity.subject)
    return near.find((entity) => entity.main && entity.sentence === last?.sentence) ?? last ?? near[0]
  }

  /** Two of one country who acted side by side just before: those whom "both sides" means. */
  lastPair(sentence: number): readonly [Meant, Meant] | undefined {
    const last = this.since(sentence - pairReach).findLast((entity) => entity.sentence < sentence && isPairOfOneCountry(entity))
    return last?.beside === undefined ? undefined : [last.beside, last]
  }

  /** The last one whose phrase had this head. */
  headed(head: string): Entity | undefined {
    return this.#byHead.get(head)
  }

  /** The last one with this head that is of some state and not the state itself. */
  headedOfState(head: string): Entity | undefined {
    return this.#ofStateByHead.get(head)
  }

  /** The person or organisation of that name, one word of a person's name being enough where `byPart`: the one with the highest office, of equals the last. */
  named(name: string, byPart: boolean): Entity | undefined {
    return (byPart ? this.#byPartOfName : this.#byName).get(name)
  }

  /** The organisation of which these are the initials: "RSF" after "the Rapid Support Forces". */
  ofInitials(initials: string): Entity | undefined {
    return initials.length < 2 || initials !== initials.toUpperCase() ? undefined : this.#byInitials.get(initials)
  }

  /** The organisation whose name of several words ends in this one: "the Commission" after "the European Commission". */
  endingIn(word: string): Entity | undefined {
    return this.#byLastWord.get(word.toLowerCase())
  }

  /** How often a country was spoken of in the last sentences, each time counting less the further back it is. */
  weightOf(country: CountryCode, now: number): number {
    return (this.#weightOf.get(country) ?? []).slice(-40).reduce((sum, { sentence, count }) => sum + weigh(now, sentence, count), 0)
  }

  /** The countries spoken of so far. */
  get countryCodes(): Iterable<CountryCode> {
    return this.#weightOf.keys()
  }

  /** The other persons with that word in their names who hold no lower an office than the one that `named` gives. */
  rivals(word: string): readonly Party[] {
    const chosen = this.#byPartOfName.get(word)
    if (chosen === undefined) return []
    const others = [...(this.#persons.get(word)?.values() ?? [])].filter(({ rank, party }) => rank >= chosen.rank && isSomebodyElse(party, chosen.party))
    return others.map(({ party }) => party)
  }

  /** How often each country was spoken of, each time counting less the further back it is. */
  countries(now: number): ReadonlyMap<CountryCode, number> {
    return new Map([...this.#weightOf].map(([code, counts]) => [code, counts.reduce((sum, { sentence, count }) => sum + weigh(now, sentence, count), 0)]))
  }
}

const pairReach = 4

const isPairOfOneCountry = ({ party, beside }: Entity): boolean =>
  beside !== undefined &&
  party.country !== undefined &&
  party.country === beside.party.country &&
  party.kind !== 'country' &&
  beside.party.kind !== 'country' &&
  party.name !== beside.party.name

/** "Front for the Liberation of Wadiya": FLW. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')

/** Of a name that is written large throughout: "European Commission", not "Police in Quito". */
function lastWordOf(name: string): string | undefined {
  const words = name.split(' ')
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? words.at(-1)?.toLowerCase() : undefined
}

const weigh = (now: number, sentence: number, count: number): number => count / (1 + Math.max(0, now - sentence) / 4)

/** "Kim Yo-jong", "Osama bin Laden"; not "spokesman for the army", nor "North Korean leader", of which one word is another's name. */
const isProper = (name: string): boolean => name.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) || particles.has(word))
const particles: ReadonlySet<string> = new Set('al bin ben ibn abu abd ul ud de da di do dos del della der den van von zu la le el bint y'.split(' '))

/** Not so for two spellings of a name, nor for a fuller and a shorter one: "Kim Jong Un", "Kim Jong-un"; "John Smith", "John A. Smith". */
function isSomebodyElse(a: Party, b: Party): boolean {
  if (a.registerId !== undefined && a.registerId === b.registerId) return false
  const [one, other] = [wordsOfName(a.name), wordsOfName(b.name)]
  return !one.every((word) => other.includes(word)) && !other.every((word) => one.includes(word))
}

const wordsOfName = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter(Boolean)

function keepHighest(index: Map<string, Entity>, name: string, entity: Entity): void {
  const chosen = index.get(name)
  if (chosen === undefined || entity.rank >= chosen.rank) index.set(name, entity)
}
