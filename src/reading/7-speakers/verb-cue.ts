import type { Span } from '../../domain/span.ts'
import { weekdays } from '../../knowledge/calendar/names.ts'
import { cueVerbs, evidence, passiveOnly, type CueFrame, type CueKind } from '../../knowledge/lexicon/cues.ts'
import { modals, negators, operators } from '../../knowledge/lexicon/operators.ts'
import { plainSayers } from '../../knowledge/lexicon/telling.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, spanOf, subtree, tokenAt, type Tree } from '../tree.ts'
import { quotingVerb } from './cited.ts'
import type { Cue } from './cue.ts'
import { partsOf, pickParts, tokensOf, type Part, type Picked } from './parts.ts'
import { isPassiveCue, sourceOfVerb } from './sources.ts'

/** A verb that attributes: what it governs by a frame of its own, or what stands around it. */
export function verbCue(tree: Tree, i: number): Cue | undefined {
  const lemma = lemmaOf(tree, i)
  // whoever quotes says what is quoted: `withCited`
  if (kidsBy(tree, i, 'advcl', 'xcomp', 'obl', 'ccomp').some((k) => quotingVerb(tree, k) === i)) return undefined
  for (const key of [...particlesOf(tree, i).map((particle) => `${lemma}-${particle}`), lemma]) {
    const frames = cueVerbs.get(key)
    const found = frames === undefined ? undefined : cueWith(tree, i, frames)
    if (found?.source !== undefined && nobody.test(tokenAt(tree, found.source).words) && hasNo(tree, found.source)) return undefined
    if (found !== undefined) return found.kind === 'said' && isUnsaid(tree, i) ? { ...found, kind: 'meant' } : found
  }
  return undefined
}

const nobody = /^(?:nobody|none|one|party|group|side)$/iu

/** "No one claimed it": nobody speaks. */
const hasNo = (tree: Tree, i: number): boolean =>
  /^(?:nobody|none)$/iu.test(tokenAt(tree, i).words) || kidsBy(tree, i, 'det').some((k) => lemmaOf(tree, k) === 'no')

/** "refused to say", "will announce", "did not confirm": nothing was said. */
function isUnsaid(tree: Tree, i: number): boolean {
  if (kidsBy(tree, i, 'aux').some((k) => modals.has(tokenAt(tree, k).words.toLowerCase()))) return true
  if (kidsBy(tree, i, 'advmod').some((k) => negators.has(tokenAt(tree, k).words.toLowerCase()) && k < i)) return true
  if (kidsBy(tree, i, 'mark').some((k) => ['if', 'unless'].includes(lemmaOf(tree, k)))) return true
  const governor = headOf(tree, i)
  if (governor < 0 || !kidsBy(tree, i, 'mark').some((k) => lemmaOf(tree, k) === 'to')) return false
  const effect = operators.get(lemmaOf(tree, governor))?.positive
  return relationOf(tree, i) === 'acl' || (relationOf(tree, i) === 'xcomp' && (effect === 'denied' || effect === 'planned' || effect === 'possible'))
}

/** Particles and prepositions that may belong to the verb: "point out", "call on". */
const particlesOf = (tree: Tree, i: number): readonly string[] =>
  (tree.kids[i] ?? []).flatMap((k) => (relationOf(tree, k) === 'compound:prt' ? lemmaOf(tree, k) : k > i ? (prepositionOf(tree, k) ?? []) : []))

type Frames = ReadonlyMap<CueFrame, CueKind>

function cueWith(tree: Tree, i: number, frames: Frames): Cue | undefined {
  const passive = isPassiveCue(tree, i)
  const parts = partsOf(tree, i, passive)
  const source = sourceOfVerb(tree, i)
  const base = { cue: i, cueAt: cueSpan(tree, i), source, waits: frames.get('quote') === 'said', inserted: false }
  const told = clauseOf(tree, i, parts)
  const kind = frames.get('clause')
  if (kind !== undefined && told !== undefined) {
    // "was asked whether", "it is believed that": nobody says it
    const isNobodys = source === undefined && (lemmaOf(tree, i) === 'ask' || (passive && kind !== 'said'))
    return { ...base, kind: isNobodys ? 'seeming' : kind, ...told }
  }
  const picked = pickParts(parts, frames, i) ?? (source === undefined ? undefined : otherwisePicked(tree, i, source, parts, frames))
  if (passive && source === undefined && picked !== undefined && passiveOnly.get(lemmaOf(tree, i))?.has(picked.frame) === true)
    return { ...base, kind: 'seeming', waits: false, content: tokensOf(tree, picked.parts) }
  const isPurpose = picked?.kind === 'seeming' && picked.parts.some(({ head }) => baseRelation(relationOf(tree, head)) === 'advcl')
  const isSomebodys = source !== undefined || passive || picked?.kind === 'seeming' || picked?.kind === 'said'
  if (picked !== undefined && !isPurpose && isSomebodys) {
    const around = picked.kind === 'seeming' ? kidsBy(tree, i, 'nsubj').map((head) => ({ frame: 'object', head })) : restOf(tree, i, picked.parts)
    const content = [...antecedentOf(tree, i, picked.parts), ...tokensOf(tree, [...around, ...picked.parts])]
    return { ...base, source: picked.kind === 'seeming' ? undefined : source, kind: picked.kind, content: content.sort((a, b) => a - b) }
  }
  return base.waits ? { ...base, kind: 'said', content: [] } : undefined
}

/** "A poll shows the party with a lead": what finds without being anybody; "called the deal “a disgrace”", where the tree took the name for part of the object. */
function otherwisePicked(tree: Tree, i: number, source: number, parts: readonly Part[], frames: Frames): Picked | undefined {
  if (evidence.has(lemmaOf(tree, source))) return pickParts(parts, new Map([['object', frames.get('finding')]]), i)
  const isNaming = tokensOf(
    tree,
    parts.filter(({ frame }) => frame === 'object'),
  ).some((k) => /["“]|''/u.test(tokenAt(tree, k).words))
  return isNaming ? pickParts(parts, new Map([['object', frames.get('predicate')]]), i) : undefined
}

/** What follows the object without a comma says more of it: "instead of resentment", "and his readiness to lead". */
function restOf(tree: Tree, cue: number, parts: readonly Part[]): readonly Part[] {
  const heads = parts.map(({ head }) => head)
  const first = Math.min(...heads)
  const isRest = (k: number): boolean => k > first && k > cue && !heads.includes(k) && !opensWithComma(tree, k)
  return (tree.kids[cue] ?? [])
    .filter(
      (k) =>
        isRest(k) &&
        (['advcl', 'nmod', 'acl', 'xcomp'].includes(relationOf(tree, k)) ||
          relationOf(tree, k) === 'obl' ||
          (relationOf(tree, k) === 'conj' && !isVerb(tree, k))),
    )
    .filter((k) => !isTimeWord(tree, k))
    .map((head) => ({ frame: 'rest', head }))
}

function opensWithComma(tree: Tree, k: number): boolean {
  const first = subtree(tree, k)[0] ?? k
  return tree.tokens[first]?.words === ',' || tree.tokens[first - 1]?.words === ','
}

/** "the plans that the countries offered": what the relative pronoun stands for. */
function antecedentOf(tree: Tree, cue: number, parts: readonly Part[]): readonly number[] {
  const isRelative = relationOf(tree, cue) === 'acl:relcl' && parts.some(({ head }) => ['WDT', 'WP'].includes(tokenAt(tree, head).xpos))
  return isRelative ? subtree(tree, headOf(tree, cue), (k) => relationOf(tree, k) === 'acl:relcl' || baseRelation(relationOf(tree, k)) === 'case') : []
}

/** The clause that is said: governed; or around a verb that is put in between; or behind one that the parser left beside it. */
function clauseOf(tree: Tree, i: number, parts: readonly Part[]): Pick<Cue, 'content' | 'inserted'> | undefined {
  const clauses = [...parts.filter(({ frame }) => frame === 'clause'), ...clausesBehindNoun(tree, i)]
  // "Asked whether he would go, he said that he would": the clause behind the verb is what is said
  const behindVerb = clauses.filter(({ head }) => head > i)
  const governed = behindVerb.length > 0 ? behindVerb : clauses
  if (governed.length > 0) return { content: fillGap(tree, i, tokensOf(tree, governed)), inserted: governed.every(({ head }) => head < i) }
  // "The port is closed, the agency quoted the minister as saying": it stands around the quoting
  const quoting = quotingVerb(tree, i)
  if (quoting !== undefined) {
    const quoted = kidsBy(tree, quoting, 'ccomp').filter((k) => k < quoting)
    return quoted.length > 0 ? { content: quoted.flatMap((k) => subtree(tree, k)), inserted: true } : clauseOf(tree, quoting, [])
  }
  const governor = headOf(tree, i)
  const relation = baseRelation(relationOf(tree, i))
  const asHeSays = relation === 'advcl' && kidsBy(tree, i, 'mark').some((m) => lemmaOf(tree, m) === 'as')
  const inverted = relation === 'conj' && tree.tokens[i - 1]?.words === ',' && kidsBy(tree, i, 'nsubj').some((k) => k > i)
  const between = isBetweenCommas(tree, i)
  if (governor >= 0 && ((relation === 'parataxis' && !isBehindSemicolon(tree, i)) || asHeSays || inverted || between)) {
    const own = new Set(subtree(tree, i))
    const around = clauseAbove(tree, governor)
    return { content: subtree(tree, around).filter((k) => !own.has(k)), inserted: true }
  }
  const behind = kidsBy(tree, i, 'parataxis').filter((k) => k > i && isVerb(tree, k) && !isBehindSemicolon(tree, k))
  return behind.length === 0 ? beyondTheTree(tree, i) : { content: behind.flatMap((k) => subtree(tree, k)), inserted: false }
}

/** "The line is dead; the North considers it void": a clause of its own. */
function isBehindSemicolon(tree: Tree, i: number): boolean {
  const first = subtree(tree, i).find((k) => tokenAt(tree, k).upos !== 'PUNCT') ?? i
  return tree.tokens[first - 1]?.words === ';'
}

/** The clause that a noun is part of: "The outreach, they said, raised new worries". */
function clauseAbove(tree: Tree, i: number): number {
  let top = i
  while (['nsubj', 'obj', 'obl', 'nmod', 'appos'].includes(baseRelation(relationOf(tree, top)))) top = headOf(tree, top)
  return top
}

/** "The outreach, they said, raised new worries": taken for a relative clause. */
function isBetweenCommas(tree: Tree, i: number): boolean {
  const [subject] = kidsBy(tree, i, 'nsubj')
  if (relationOf(tree, i) !== 'acl:relcl' || subject === undefined || tree.tokens[i + 1]?.words !== ',') return false
  return ['PROPN', 'NOUN', 'PRON'].includes(tokenAt(tree, subject).upos) && tree.tokens[(subtree(tree, subject)[0] ?? subject) - 1]?.words === ','
}

/** "said in her remarks that ...", where the clause was hung on the noun. */
function clausesBehindNoun(tree: Tree, i: number): readonly Part[] {
  return kidsBy(tree, i, 'obl')
    .flatMap((k) => kidsBy(tree, k, 'acl', 'ccomp'))
    .filter((k) => relationOf(tree, k) !== 'acl:relcl' && kidsBy(tree, k, 'mark').some((m) => lemmaOf(tree, m) === 'that'))
    .map((head) => ({ frame: 'clause', head }))
}

/** "said the last time it rained was in May": words right behind the verb that the tree hung elsewhere open the clause. */
function fillGap(tree: Tree, i: number, content: readonly number[]): readonly number[] {
  const first = content[0]
  const opener = tree.tokens[i + 1]
  if (first === undefined || first <= i + 1 || opener === undefined || !['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(opener.upos)) return content
  if (!plainSayers.has(lemmaOf(tree, i)) || first - i > 12) return content
  const gap = tree.tokens.slice(i + 1, first).map((_, n) => i + 1 + n)
  const speaker = kidsBy(tree, i, 'nsubj', 'iobj').flatMap((k) => subtree(tree, k))
  return gap.some((k) => speaker.includes(k) || isTimeWord(tree, k)) ? content : [...gap, ...content]
}

const isTimeWord = (tree: Tree, i: number): boolean =>
  weekdays.has(lemmaOf(tree, i)) || ['today', 'yesterday', 'week', 'month', 'year'].includes(lemmaOf(tree, i))

/**
 * Where the tree has lost what is said: all before the comma of a speaker that closes the sentence, or all behind a verb that takes a clause.
 *
 *   The cost is partly because of a decrease, experts say.     Defending it is easy, said a handful of members.
 */
function beyondTheTree(tree: Tree, i: number): Pick<Cue, 'content' | 'inserted'> | undefined {
  if (!plainSayers.has(lemmaOf(tree, i)) || isPassiveCue(tree, i) || hasKid(tree, i, 'mark')) return undefined
  const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)
  const comma = tree.tokens.findLastIndex(({ words }, k) => k < i && words === ',')
  const between = range(comma + 1, i)
  const isSpeaker = comma > 2 && between.every((k) => !isVerb(tree, k)) && (between.length > 0 || isNominalStart(tree, i + 1))
  const closes = range(i + 1, tree.tokens.length).every((k) => !isVerb(tree, k) || relationOf(tree, k) === 'acl:relcl')
  if (isSpeaker && closes && range(0, comma).some((k) => isVerb(tree, k))) return { content: range(0, comma), inserted: true }
  const that = tree.tokens.findIndex(({ words, upos }, k) => k > i && k < i + 10 && upos === 'SCONJ' && words.toLowerCase() === 'that')
  const from =
    that > 0 ? that : isNominalStart(tree, i + 1) && !isTimeWord(tree, i + 1) && hasKid(tree, i, 'nsubj') && (kidsBy(tree, i, 'nsubj')[0] ?? i) < i ? i + 1 : -1
  const rest = range(from, tree.tokens.length)
  return from > 0 && rest.some((k) => isVerb(tree, k)) ? { content: rest, inserted: false } : undefined
}

const isNominalStart = (tree: Tree, i: number): boolean => ['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(tree.tokens[i]?.upos ?? '')

function cueSpan(tree: Tree, cue: number): Span {
  const helpers = kidsBy(tree, cue, 'aux', 'compound').filter((k) => Math.abs(k - cue) <= 3)
  const governor = headOf(tree, cue)
  // "was quoted as saying"
  const quoted = governor >= 0 && lemmaOf(tree, governor) === 'quote' ? [governor, ...kidsBy(tree, governor, 'aux')] : []
  return spanOf(tree, [cue, ...helpers, ...quoted])
}
