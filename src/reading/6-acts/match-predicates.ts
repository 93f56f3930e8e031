import { isClassified, isInClass, parseClassTest, type ClassName, type ParsedClassTest } from '../../knowledge/lexicon/class-test.ts'
import type { Party, ThingKind } from '../../domain/party.ts'
import { parsePattern, type Pattern } from '../../knowledge/lexicon/pattern.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import { predicates } from '../../knowledge/lexicon/predicates.ts'
import type { Argument, Arguments } from '../argument.ts'
import { argumentsOf } from '../arguments.ts'
import { calledAs } from '../called.ts'
import { isTimeWord } from '../time-words.ts'
import { hasKid, headOf, isNominal, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

/** What a word means, as far as the lexicon can tell from the tree around it. */
export type ActMatch = {
  readonly token: number
  readonly predicate: Predicate
  readonly arguments: Arguments
  /** Tokens that belong to the name of the act besides `token`: a particle, "talks" in "hold talks". */
  readonly consumed: readonly number[]
  readonly strength: number
  /** Predicates of other events that fit as well. */
  readonly rivals: readonly Predicate[]
}

/** Tells the classes of an argument that no list of nouns can: a known party, a known place, which parties it names. */
export type Knows = {
  readonly isParty: (tree: Tree, head: number) => boolean
  readonly isPlace: (tree: Tree, head: number) => boolean
  readonly sidesOf: (tree: Tree, head: number) => readonly Pick<Party, 'name' | 'kind' | 'country'>[]
  /** The kind of thing that is named there: "the lines" of a report on telephone lines are a channel. */
  readonly kindAt: (tree: Tree, head: number) => ThingKind | undefined
  /** A ship by its own name. */
  readonly isShip: (tree: Tree, head: number) => boolean
}

type Entry = {
  readonly predicate: Predicate
  readonly pattern: Pattern
  readonly tests: readonly { readonly selectors: readonly string[]; readonly test: ParsedClassTest }[]
}

function indexBy(kind: 'verbs' | 'nouns'): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const predicate of predicates) {
    const tests = Object.entries(predicate.where ?? {}).flatMap(([selectors, test]) =>
      parseClassTest(test).map((each) => ({ selectors: selectors.split('|'), test: each })),
    )
    for (const text of predicate[kind] ?? []) {
      const pattern = parsePattern(text, kind === 'verbs' ? 'verb' : 'noun')
      const list = index.get(pattern.head) ?? []
      list.push({ predicate, pattern, tests })
      index.set(pattern.head, list)
    }
  }
  return index
}
const verbs = indexBy('verbs')
const nouns = indexBy('nouns')

const isParticiple = (tree: Tree, i: number): boolean => tokenAt(tree, i).upos === 'ADJ' && /^VB[GN]$/u.test(tokenAt(tree, i).xpos)

/** "the demilitarised zone", "the disputed islands": a participle before its noun describes it; nobody is told to have done anything. */
const isAttribute = (tree: Tree, i: number): boolean =>
  relationOf(tree, i) === 'amod' && i < headOf(tree, i) && /^VB[GN]$|^JJ$/u.test(tokenAt(tree, i).xpos) && kidsBy(tree, i, 'obl', 'obj', 'xcomp').length === 0

/** "a camp for *the displaced*": people, and nothing that is told to have been done. */
const isPeople = (tree: Tree, i: number): boolean =>
  tokenAt(tree, i).xpos === 'VBN' &&
  hasKid(tree, i, 'det') &&
  ['obj', 'obl', 'nmod', 'nsubj', 'conj'].includes(relationOf(tree, i)) &&
  !hasKid(tree, i, 'aux', 'obj')

/** The best reading of one word as an act, or undefined where the lexicon knows none. */
export function matchAct(tree: Tree, i: number, knows: Knows): ActMatch | undefined {
  const entries = isAttribute(tree, i) || isPeople(tree, i) ? undefined : entriesFor(tree, i)
  if (entries === undefined) return undefined
  const args = argumentsOf(tree, i)
  const matches = entries
    .flatMap(({ predicate, pattern, tests }) => {
      const fit = fitPattern(tree, i, pattern, args)
      if (fit === undefined) return []
      const all = withInnerArguments(tree, args, fit.consumed)
      return passesTests(tree, i, tests, all, knows) ? [{ predicate, ...fit, strength: fit.strength + weightOf(tests) }] : []
    })
    .sort((a, b) => b.strength - a.strength || a.predicate.id.localeCompare(b.predicate.id))
  const [best] = matches
  if (best === undefined) return undefined
  const rivals = matches
    .map(({ predicate }) => predicate)
    .filter(({ event }, n) => matches[n]?.strength === best.strength && event !== best.predicate.event && event !== 'SAY')
  return {
    token: i,
    predicate: best.predicate,
    arguments: withInnerArguments(tree, args, best.consumed),
    consumed: best.consumed,
    strength: best.strength,
    rivals,
  }
}

function entriesFor(tree: Tree, i: number): readonly Entry[] | undefined {
  const { upos } = tokenAt(tree, i)
  if (upos === 'VERB' || isParticiple(tree, i)) return verbs.get(lemmaOf(tree, i))?.filter(({ pattern }) => pattern.copula !== true)
  if (upos === 'ADJ') return hasKid(tree, i, 'cop') ? verbs.get(lemmaOf(tree, i))?.filter(({ pattern }) => pattern.copula === true) : undefined
  return upos === 'NOUN' || upos === 'PROPN' ? nouns.get(lemmaOf(tree, i)) : undefined
}

/** A test of what an argument is makes a reading more likely than one of what it is not. */
const weightOf = (tests: Entry['tests']): number =>
  tests.filter(({ test }) => test.demand === 'is').length * 0.75 + (tests.some(({ test }) => test.demand !== 'is') ? 0.25 : 0)

/** "impose sanctions on Iran": what hangs on the object of the pattern belongs to the act; "on Thursday", which hangs on the verb, is not on whom. */
function withInnerArguments(tree: Tree, args: Arguments, consumed: readonly number[]): Arguments {
  if (consumed.length === 0) return args
  const merged = new Map(args)
  for (const inner of consumed) {
    for (const [selector, list] of argumentsOf(tree, inner)) {
      if (merged.get(selector)?.every(({ head }) => isTimeWord(tree, head)) !== false)
        merged.set(
          selector,
          list.map((argument) => ({ head: argument.head, path: `${relationOf(tree, inner)}>${argument.path}` })),
        )
    }
  }
  return merged
}

function fitPattern(tree: Tree, i: number, pattern: Pattern, args: Arguments): { readonly strength: number; readonly consumed: readonly number[] } | undefined {
  const consumed: number[] = []
  let strength = 1
  if (pattern.particle !== undefined) {
    const particle = findParticle(tree, i, pattern.particle)
    if (particle === undefined) return undefined
    consumed.push(...particle)
    strength += 1
  } else if (kidsBy(tree, i, 'compound:prt').length > 0) {
    // "broke off" is not "broke"
    strength -= 0.75
  }
  if (pattern.before !== undefined) {
    const before = findBefore(tree, i, pattern.before)
    if (before === undefined) return undefined
    consumed.push(...before)
    strength += 1
  }
  if (pattern.objects !== undefined) {
    const object =
      findAmong(tree, args.get('obj'), pattern.objects) ??
      (pattern.objects.length > 0 ? (findGerund(tree, args.get('comp'), pattern.objects) ?? findCalled(tree, i, pattern.objects)) : undefined)
    if (object === undefined) return undefined
    // any object at all names no act: only one that was asked for belongs to the act's words
    if (pattern.objects.length > 0) consumed.push(object)
    strength += pattern.objects.length > 0 ? 2 : 0.25
  }
  for (const { prep, nouns: wanted } of pattern.obliques ?? []) {
    const all = withInnerArguments(tree, args, consumed)
    const phrases = all.get(prep)?.filter(({ head }) => wanted.length > 0 || !isTimeWord(tree, head))
    const oblique =
      findAmong(tree, phrases, wanted) ??
      findBehindObject(tree, args, prep, wanted) ??
      (prep === 'to' && wanted.length > 0 ? findInfinitive(tree, all.get('comp'), wanted) : undefined)
    if (oblique === undefined) return undefined
    if (wanted.length > 0) consumed.push(oblique)
    strength += wanted.length > 0 ? 2 : 0.75
  }
  return { strength, consumed }
}

function findParticle(tree: Tree, i: number, particle: string): number[] | undefined {
  const direct = kidsBy(tree, i, 'compound:prt', 'advmod', 'obl').find((k) => lemmaOf(tree, k) === particle)
  if (direct !== undefined) return [direct]
  // the particle may have been read as the preposition of what follows: "pulled *out of* Kabul"
  for (let k = i + 1; k <= i + 6 && k < tree.tokens.length; k++) {
    if (tree.tokens[k]?.words.toLowerCase() !== particle || isPreposition(tree, k)) continue
    const between = tree.tokens.slice(i + 1, k).every((token) => !['VERB', 'PUNCT', 'SCONJ', 'CCONJ'].includes(token.upos))
    return between ? [k] : undefined
  }
  return undefined
}

/** "gave the junta *in* Niamey a week": it says where, and belongs to no verb; in "pulled his men out of Kabul" it does. */
const isPreposition = (tree: Tree, k: number): boolean => ['in', 'on'].includes(lemmaOf(tree, k)) && relationOf(tree, k) === 'case'

/** "drone strike": the words before the noun, or an adjective of it. */
function findBefore(tree: Tree, i: number, before: string): number[] | undefined {
  const kid = kidsBy(tree, i, 'compound', 'amod', 'nmod').find((k) => k < i && lemmaOf(tree, k) === before)
  if (kid !== undefined) return [kid]
  const last = i - 1
  return last >= 0 && (lemmaOf(tree, last) === before || tokenAt(tree, last).words.toLowerCase() === before) ? [last] : undefined
}

function findAmong(tree: Tree, list: readonly Argument[] | undefined, wanted: readonly string[]): number | undefined {
  return list?.find(({ head }) => wanted.length === 0 || wanted.includes(lemmaOf(tree, head)) || wanted.includes(tokenAt(tree, head).words.toLowerCase()))?.head
}

/** "notified the bloc *of its withdrawal*", which the parser may hang on the object. */
const findBehindObject = (tree: Tree, args: Arguments, prep: string, wanted: readonly string[]): number | undefined =>
  wanted.length === 0
    ? undefined
    : findAmong(
        tree,
        (args.get('obj') ?? []).flatMap(({ head }) => argumentsOf(tree, head).get(prep) ?? []),
        wanted,
      )

/** "ordered the consul *to leave*": `<to leave>` asks for the infinitive as well as for the phrase. */
const findInfinitive = (tree: Tree, clauses: readonly Argument[] | undefined, wanted: readonly string[]): number | undefined =>
  findAmong(
    tree,
    clauses?.filter(({ head }) => isInfinitive(tree, head)),
    wanted,
  )

/** "stopped *answering* the hotline": a gerund stands where an object could. */
const findGerund = (tree: Tree, clauses: readonly Argument[] | undefined, wanted: readonly string[]): number | undefined =>
  clauses?.find(({ head }) => tokenAt(tree, head).xpos === 'VBG' && wanted.includes(tokenAt(tree, head).words.toLowerCase()))?.head

/** "called the vote *a farce*": what it is called stands where an object could. */
const findCalled = (tree: Tree, i: number, wanted: readonly string[]): number | undefined =>
  calledAs(tree, i).find((k) => wanted.includes(lemmaOf(tree, k)) || wanted.includes(tokenAt(tree, k).words.toLowerCase()))

const isInfinitive = (tree: Tree, head: number): boolean => kidsBy(tree, head, 'mark').some((k) => lemmaOf(tree, k) === 'to')

function passesTests(tree: Tree, i: number, tests: Entry['tests'], args: Arguments, knows: Knows): boolean {
  return tests.every(({ selectors, test }) =>
    passesTest(
      tree,
      selectors.flatMap((name) => testedArguments(tree, i, name, args, knows)),
      test,
      knows,
    ),
  )
}

const goingOn = new Set('continue go keep resume start begin proceed'.split(' '))

/** "vowed to go on *shelling* Goma": what is gone on with tells what is vowed. */
function contentOf(tree: Tree, head: number): number {
  if (!goingOn.has(lemmaOf(tree, head))) return head
  const inner = kidsBy(tree, head, 'xcomp', 'advcl').find((k) => k > head && (tokenAt(tree, k).xpos === 'VBG' || isInfinitive(tree, k)))
  return inner ?? head
}

/** Of a noun of action the subject and the object have no place of their own: "*Riga's* ban on imports", "the *embassy* bombing". */
function testedArguments(tree: Tree, i: number, selector: string, args: Arguments, knows: Knows): readonly Argument[] {
  const direct =
    selector === 'comp' ? (args.get(selector) ?? []).map((argument) => ({ ...argument, head: contentOf(tree, argument.head) })) : (args.get(selector) ?? [])
  if (direct.length > 0 || !isNominal(tree, i)) return direct
  const isParty = ({ head }: Argument): boolean => knows.isParty(tree, head)
  if (selector === 'obj') return args.get('of') ?? (args.get('pre') ?? []).filter((argument) => !isParty(argument))
  if (selector === 'subj') return ['by', 'poss', 'pre'].map((name) => (args.get(name) ?? []).filter(isParty)).find((list) => list.length > 0) ?? []
  return direct
}

function passesTest(tree: Tree, heads: readonly Argument[], { demand, names }: ParsedClassTest, knows: Knows): boolean {
  const hit = heads.some(({ head }) => names.some((name) => isOfClass(tree, head, name, knows))) || (names.includes('states') && areStates(tree, heads, knows))
  switch (demand) {
    case 'is':
      return hit
    case 'is-not':
      // "we have shot down a jet": those who speak so may be an army
      return !hit || (names.includes('person') && heads.every(({ head }) => lemmaOf(tree, head) === 'we'))
    case 'may-be':
      return hit || heads.every(({ head }) => !isClassified(lemmaOf(tree, head), wordsBefore(tree, head)))
  }
}

/** "the Arab League", "the World Bank", "the African Union": a party whose name ends in such a word plays no games and sells nothing. */
const privateTrades: ReadonlySet<ClassName> = new Set<ClassName>(['sport', 'athlete', 'company', 'labour', 'market'])

function isOfClass(tree: Tree, head: number, name: ClassName, knows: Knows): boolean {
  if (name === 'party') return knows.isParty(tree, head)
  if (name === 'place') return knows.isPlace(tree, head)
  if (name === 'state') return knows.sidesOf(tree, head).some(({ kind }) => kind === 'country')
  if (name === 'anything') return true
  if (name === 'infinitive') return isInfinitive(tree, head)
  if (name === 'unarmed-convoy') return isUnarmedConvoy(tree, head)
  if (name === 'ship' && knows.isShip(tree, head)) return true
  const kind = knows.kindAt(tree, head)
  if (kind !== undefined && tokenAt(tree, head).upos === 'PRON') return classesOfKind[kind]?.includes(name) === true
  if (kind === 'channel') return name === 'channel' || (!land.has(name) && isInClass(name, lemmaOf(tree, head), wordsBefore(tree, head)))
  // "armed men"
  if (name === 'civilian' && isInClass('armed-group', lemmaOf(tree, head), wordsBefore(tree, head))) return false
  if (privateTrades.has(name) && tokenAt(tree, head).upos === 'PROPN' && knows.isParty(tree, head)) return false
  return isInClass(name, lemmaOf(tree, head), wordsBefore(tree, head))
}

/** "a convoy of the Red Cross", "a convoy with flour", and not "an army convoy", "a convoy of rebels": lorries alone take no town. */
function isUnarmedConvoy(tree: Tree, head: number): boolean {
  if (!['convoy', 'truck', 'lorry'].includes(lemmaOf(tree, head))) return false
  return ![...kidsBy(tree, head, 'compound', 'amod'), ...withinOf(tree, head)].some((k) => armed.some((name) => isInClass(name, lemmaOf(tree, k), [])))
}
const withinOf = (tree: Tree, head: number): readonly number[] =>
  kidsBy(tree, head, 'nmod', 'nmod:poss').flatMap((k) => [k, ...kidsBy(tree, k, 'compound', 'amod', 'nmod', 'conj')])
const armed: readonly ClassName[] = ['force', 'armed-group', 'weapon', 'tank-column']

/** "Lome and Accra", "Polish and Czech troops", "both armies": all together they are of two states or more, or of a state and somebody else. */
function areStates(tree: Tree, heads: readonly Argument[], knows: Knows): boolean {
  const sides = heads.flatMap(({ head }) => knows.sidesOf(tree, head))
  const states = new Set(sides.map(({ country, name }) => country ?? name))
  return (states.size > 1 && sides.some(({ country }) => country !== undefined)) || heads.some(({ head }) => isPair(tree, head) && knows.isParty(tree, head))
}

const isPair = (tree: Tree, head: number): boolean =>
  ofStates.has(lemmaOf(tree, head)) && kidsBy(tree, head, 'det', 'nummod').some((k) => ['both', 'two', 'three'].includes(lemmaOf(tree, k)))
const ofStates = new Set('country nation state neighbour neighbor ally power republic kingdom government capital army navy military side korea'.split(' '))

/** What a pronoun may be taken for by the kind of thing that it stands for. */
const classesOfKind: Readonly<Record<string, readonly ClassName[]>> = {
  channel: ['channel'],
  facility: ['structure'],
  agreement: ['agreement', 'document'],
  zone: ['zone'],
  talks: ['talks'],
}

/** What a line on the ground is, and a telephone line is not. */
const land: ReadonlySet<ClassName> = new Set<ClassName>(['border', 'road', 'zone'])

const wordsBefore = (tree: Tree, head: number): readonly string[] => kidsBy(tree, head, 'compound', 'amod').map((k) => lemmaOf(tree, k))
