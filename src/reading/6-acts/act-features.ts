import { classesOf } from '../../knowledge/lexicon/class-test.ts'
import type { Tree } from '../tree.ts'
import type { ActDraft } from '../act-draft.ts'
import { baseRelation } from '../tree.ts'

/** What the scorer sees of one word: hashes of what holds of it, and the words in its roles (undefined where a role is empty). */
export type ActFeatures = {
  readonly tree: Tree
  readonly token: number
  readonly hashes: readonly number[]
  /** The word itself, its governor, subject, object and what else hangs on it. */
  readonly roles: readonly (string | undefined)[]
}

/** A verb, a participle or a noun: the words that can tell an act. */
export function canTell(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'NOUN' || (token.upos === 'ADJ' && /^VB[GN]$/u.test(token.xpos)))
}

/** One kind of feature, one number: never renumber without training again. */
const kinds = {
  always: 1,
  lemma: 2,
  tag: 3,
  relation: 4,
  governor: 5,
  governorTag: 6,
  above: 7,
  aboveRelation: 8,
  below: 9,
  belowWord: 10,
  belowPreposition: 11,
  belowTag: 12,
  belowName: 13,
  twoBelow: 14,
  inSentence: 15,
  before2: 16,
  before1: 17,
  after1: 18,
  after2: 19,
  readAs: 20,
  readAsMode: 21,
  readStatus: 22,
  readAbout: 23,
  governorReadAs: 24,
  belowClass: 25,
  ofClass: 26,
} as const

/** 32-bit FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

const hashes = new Map<string, number>()
function cachedHash(text: string): number {
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = hashOf(text)
  if (hashes.size < 50_000) hashes.set(text, hash)
  return hash
}

function mix(kind: number, a: number, b = 0): number {
  let hash = Math.imul(kind ^ 0x9e3779b1, 0x85ebca6b) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39)
  return hash ^ (hash >>> 16)
}

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV'])

/** What is the same for every word of a sentence, worked out once. */
export function featuresIn(tree: Tree, drafts: readonly ActDraft[]): (i: number) => ActFeatures {
  const lemmas = tree.tokens.map(({ lemma }) => cachedHash(lemma.toLowerCase()))
  const relations = tree.tokens.map(({ relation }) => cachedHash(relation))
  const baseNames = tree.tokens.map(({ relation }) => baseRelation(relation))
  const bases = baseNames.map(cachedHash)
  const tags = tree.tokens.map(({ xpos }) => cachedHash(xpos))
  const names = new Map<number, number>()
  for (const { first, last, kind } of tree.sentence.names) for (let k = first; k <= last; k++) names.set(k, cachedHash(kind))
  const around = [...new Set(lemmas.filter((_, k) => contentTags.has(tree.tokens[k]?.upos ?? '')))].map((lemma) => mix(kinds.inSentence, lemma))
  const own = new Map(drafts.map((draft) => [draft.trigger, draft]))
  const inner = new Map(drafts.flatMap(({ about }) => (about === undefined ? [] : [[about.trigger, about] as const])))
  const at = (list: readonly number[], k: number): number => list[k] ?? 0

  const caseOf = (k: number): number | undefined => (tree.kids[k] ?? []).find((q) => tree.tokens[q]?.relation === 'case')

  function ofGovernor(i: number, found: number[]): void {
    const g = tree.tokens[i]?.head ?? -1
    const governor = tree.tokens[g]
    if (governor === undefined) return
    found.push(mix(kinds.governor, at(lemmas, g), at(bases, i)), mix(kinds.governorTag, cachedHash(governor.upos), at(bases, i)))
    if (governor.head >= 0)
      found.push(mix(kinds.above, at(lemmas, governor.head) ^ Math.imul(at(bases, g), 31), at(bases, i)), mix(kinds.aboveRelation, at(bases, g), at(bases, i)))
    const read = own.get(g)
    if (read !== undefined) found.push(mix(kinds.governorReadAs, cachedHash(read.predicate.event), at(bases, i)))
  }

  function ofDependents(i: number, found: number[]): void {
    for (const k of tree.kids[i] ?? []) {
      const preposition = caseOf(k)
      const base = baseNames[k] ?? ''
      found.push(mix(kinds.below, at(relations, k), preposition === undefined ? 0 : at(lemmas, preposition)))
      if (base !== 'punct' && base !== 'det') found.push(mix(kinds.belowWord, at(bases, k), at(lemmas, k)))
      if (preposition !== undefined) found.push(mix(kinds.belowPreposition, at(lemmas, preposition), at(lemmas, k)))
      if (base === 'nsubj' || base === 'obj' || base === 'obl' || base === 'nmod') {
        found.push(mix(kinds.belowTag, at(bases, k), at(tags, k)))
        for (const each of classesOf(tree.tokens[k]?.lemma ?? '')) found.push(mix(kinds.belowClass, at(bases, k), cachedHash(each)))
        const name = names.get(k)
        if (name !== undefined) found.push(mix(kinds.belowName, at(bases, k), name))
      }
      if (base === 'xcomp' || base === 'ccomp' || base === 'obj' || base === 'obl')
        for (const q of tree.kids[k] ?? [])
          if (/^(?:nmod|amod|compound|obj|acl)$/u.test(baseNames[q] ?? ''))
            found.push(mix(kinds.twoBelow, at(bases, k) ^ Math.imul(at(bases, q), 31), at(lemmas, q)))
    }
  }

  function ofReading(i: number, found: number[]): void {
    const draft = own.get(i)
    const about = inner.get(i)
    if (draft !== undefined)
      found.push(
        mix(kinds.readAs, cachedHash(draft.predicate.event)),
        mix(kinds.readAsMode, cachedHash(draft.predicate.event), cachedHash(draft.predicate.mode ?? '')),
        mix(kinds.readStatus, cachedHash(draft.status)),
      )
    if (about !== undefined) found.push(mix(kinds.readAbout, cachedHash(about.predicate?.event ?? '')))
    if (draft === undefined && about === undefined) found.push(mix(kinds.readAs, 0))
  }

  return (i) => {
    const found = [
      mix(kinds.always, 0),
      mix(kinds.lemma, at(lemmas, i), cachedHash(tree.tokens[i]?.upos ?? '')),
      mix(kinds.tag, at(tags, i)),
      mix(kinds.relation, at(relations, i)),
    ]
    for (const each of classesOf(tree.tokens[i]?.lemma ?? '')) found.push(mix(kinds.ofClass, cachedHash(each)))
    ofGovernor(i, found)
    ofDependents(i, found)
    ofReading(i, found)
    for (const [kind, k] of [
      [kinds.before2, i - 2],
      [kinds.before1, i - 1],
      [kinds.after1, i + 1],
      [kinds.after2, i + 2],
    ] as const)
      if (k >= 0 && k < lemmas.length) found.push(mix(kind, at(lemmas, k)))
    found.push(...around)
    return { tree, token: i, hashes: found, roles: rolesOf(tree, i, baseNames) }
  }
}

function rolesOf(tree: Tree, i: number, bases: readonly string[]): readonly (string | undefined)[] {
  const first = (wanted: RegExp): string | undefined => {
    const k = (tree.kids[i] ?? []).find((kid) => wanted.test(bases[kid] ?? ''))
    return k === undefined ? undefined : tree.tokens[k]?.words
  }
  return [
    tree.tokens[i]?.words,
    tree.tokens[tree.tokens[i]?.head ?? -1]?.words,
    first(/^nsubj$/u),
    first(/^(?:i?obj|nmod)$/u),
    first(/^(?:obl|xcomp|ccomp|advcl|compound)$/u),
  ]
}
