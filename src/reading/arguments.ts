import { wordsGiven } from '../knowledge/lexicon/words-kept.ts'
import { happeningVerbs, lightVerbs, objectControl, subjectControl, undergoingVerbs } from '../knowledge/lexicon/control.ts'
import { wordSet } from '../knowledge/lexicon/listed.ts'
import type { Argument, Arguments } from './argument.ts'
import { calledAs } from './called.ts'
import { Collected } from './collected-arguments.ts'
import { remainderIn } from './meant-head.ts'
import { prepositionOf, prepositionsOf } from './prepositions.ts'
import { isTimeWord } from './time-words.ts'
import { baseRelation, hasKid, headOf, isNominal, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from './tree.ts'

/**
 * What stands where around a word that names an act, with passives, relative clauses, control, coordination and light verbs undone.
 *
 *   Chad had closed the border and vowed to expel the envoys.
 *   expel: subj -> Chad (vowed's, which is closed's), obj -> envoys
 */
export function argumentsOf(tree: Tree, i: number): Arguments {
  const { upos, xpos } = tokenAt(tree, i)
  return isVerb(tree, i) || xpos.startsWith('VB') || (upos === 'ADJ' && hasKid(tree, i, 'cop')) ? verbArguments(tree, i, 0) : nounArguments(tree, i, 0)
}

/** "was shelled", "the town shelled on Tuesday" */
export function isPassive(tree: Tree, v: number): boolean {
  if (hasKid(tree, v, 'aux:pass') || hasKid(tree, v, 'nsubj:pass') || hasKid(tree, v, 'csubj:pass')) return true
  // "the office destroyed on Tuesday", "zones demilitarised under the agreement": a participle behind its noun
  return tokenAt(tree, v).xpos === 'VBN' && baseRelation(relationOf(tree, v)) === 'acl' && relationOf(tree, v) !== 'acl:relcl' && !hasKid(tree, v, 'aux')
}

function verbArguments(tree: Tree, v: number, depth: number): Arguments {
  const found = new Collected()
  const passive = isPassive(tree, v)
  for (const k of tree.kids[v] ?? []) addVerbKid(tree, k, passive, found)
  if (depth < 5) {
    if (!found.has('obj')) shareObject(tree, v, found)
    if (!found.has(passive ? 'obj' : 'subj')) inheritSubject(tree, v, passive, found, depth)
    if (!found.has('obj') && relationOf(tree, v) === 'acl:relcl') relativeObject(tree, v, passive, found)
  }
  return found.all
}

function addVerbKid(tree: Tree, k: number, passive: boolean, found: Collected): void {
  const relation = relationOf(tree, k)
  switch (baseRelation(relation)) {
    case 'nsubj':
    case 'csubj':
      // "offered its troops *to the president*": no subject has a preposition
      if (k > headOf(tree, k) && prepositionOf(tree, k) !== undefined) for (const each of prepositionsOf(tree, k)) found.add(tree, each, k, `obl:${each}`)
      else if (!isRelativizer(tree, k)) found.add(tree, relation.endsWith(':pass') || (passive && !relation.endsWith(':outer')) ? 'obj' : 'subj', k, relation)
      return
    case 'obj':
      if (!isRelativizer(tree, k)) found.add(tree, 'obj', k, relation)
      return
    case 'expl':
      // "it is ready to talk": nobody is ready in an impersonal way
      if (tokenAt(tree, headOf(tree, k)).upos === 'ADJ' && ableAdjectives.has(lemmaOf(tree, headOf(tree, k)))) found.add(tree, 'subj', k, relation)
      return
    case 'iobj':
      found.add(tree, 'iobj', k, relation)
      return
    case 'compound':
      // "North Korea test-fired a missile": the name before a verb in two parts was taken for a third
      if (tokenAt(tree, k).upos === 'PROPN' && tokenAt(tree, headOf(tree, k)).lemma.includes('-') && !hasKid(tree, headOf(tree, k), 'nsubj'))
        found.add(tree, 'subj', k, relation)
      return
    case 'xcomp':
    case 'ccomp': {
      const remainder = kidsBy(tree, k, 'nsubj', 'nsubj:pass').some((subject) => lemmaOf(tree, subject) === 'what') ? remainderIn(tree, k) : undefined
      if (remainder !== undefined) found.add(tree, 'obj', remainder, relation)
      else found.add(tree, 'comp', k, relation)
      return
    }
    case 'obl': {
      const preposition = prepositionOf(tree, k)
      if (isObjectOfParticle(tree, k) || isBareObject(tree, k)) found.add(tree, 'obj', k, relation)
      else if (relation === 'obl:agent' || (passive && preposition === 'by' && looksLikeAgent(tree, k))) found.add(tree, 'subj', k, 'obl:agent')
      else for (const each of prepositionsOf(tree, k)) found.add(tree, each, k, `obl:${each}`)
      return
    }
    case 'advcl': {
      const mark = kidsBy(tree, k, 'mark', 'case')[0]
      const word = mark === undefined ? undefined : lemmaOf(tree, mark)
      if (word !== undefined && ['of', 'from', 'for', 'against', 'into', 'about', 'with', 'on', 'at'].includes(word)) {
        found.add(tree, 'comp', k, `advcl:${word}`)
        found.add(tree, word, k, `advcl:${word}`)
      } else if (word === 'to' && kidsBy(tree, headOf(tree, k), 'xcomp', 'ccomp').length === 0) found.add(tree, 'comp', k, 'advcl:to')
      return
    }
  }
}

const ableAdjectives = wordSet('willing ready prepared able unable unwilling reluctant keen eager determined poised set')

const particles = wordSet('up off out down over back away')

/** "blew up the office", "called off the summit": the particle was taken for a preposition of place, or the object for an adverbial. */
function isObjectOfParticle(tree: Tree, k: number): boolean {
  const v = headOf(tree, k)
  if (relationOf(tree, k) !== 'obl' || k < v || !isVerb(tree, v) || isPassive(tree, v) || kidsBy(tree, v, 'obj').length > 0) return false
  const cases = kidsBy(tree, k, 'case')
  const [only] = cases
  if (only !== undefined) return cases.length === 1 && only === v + 1 && particles.has(lemmaOf(tree, only)) && kidsBy(tree, only, 'fixed').length === 0
  return kidsBy(tree, v, 'compound:prt').some((particle) => particle < k) && !isTimeWord(tree, k)
}

/** "occupied the hilltop", where the object was taken for an adverbial: a noun without preposition that names no time. */
function isBareObject(tree: Tree, k: number): boolean {
  const v = headOf(tree, k)
  return (
    relationOf(tree, k) === 'obl' &&
    k > v &&
    isVerb(tree, v) &&
    ['NOUN', 'PROPN'].includes(tokenAt(tree, k).upos) &&
    kidsBy(tree, k, 'case').length === 0 &&
    kidsBy(tree, v, 'obj', 'xcomp', 'ccomp').length === 0 &&
    !isPassive(tree, v) &&
    !isTimeWord(tree, k)
  )
}

const isRelativizer = (tree: Tree, k: number): boolean =>
  ['WDT', 'WP', 'WP$'].includes(tokenAt(tree, k).xpos) && ['that', 'which', 'who', 'whom'].includes(tokenAt(tree, k).words.toLowerCase())

/** "condemned and sanctioned Iran": the object stands with the last verb and belongs to both. */
function shareObject(tree: Tree, v: number, found: Collected): void {
  // "jailed, exiled or bribed his rivals": all verbs hang on the first, and the object on the last
  const first = baseRelation(relationOf(tree, v)) === 'conj' ? headOf(tree, v) : v
  const later = [...new Set([...kidsBy(tree, v, 'conj'), ...kidsBy(tree, first, 'conj')])].filter((k) => k > v && isVerb(tree, k)).sort((a, b) => a - b)
  for (const k of later) {
    const between = tree.tokens.slice(v + 1, k).every((token, n) => ['CCONJ', 'PUNCT', 'ADV'].includes(token.upos) || later.includes(v + 1 + n))
    if (!between) return
    const objects = kidsBy(tree, k, 'obj')
    for (const obj of objects) found.add(tree, 'obj', obj, `conj>obj`)
    if (objects.length > 0) return
  }
}

function inheritSubject(tree: Tree, v: number, passive: boolean, found: Collected, depth: number): void {
  const governor = headOf(tree, v)
  if (governor < 0) return
  const selector = passive ? 'obj' : 'subj'
  const relation = relationOf(tree, v)
  switch (baseRelation(relation)) {
    case 'conj': {
      if (!isVerb(tree, governor) && !tokenAt(tree, governor).xpos.startsWith('VB')) return
      const from = verbArguments(tree, governor, depth + 1)
      // the surface subject of the first verb is the surface subject of the second, whatever their voices
      const list = from.get(isPassive(tree, governor) ? 'obj' : 'subj')
      if (list !== undefined) found.borrow(new Map([[selector, list]]), 'conj')
      return
    }
    case 'xcomp': {
      const from = verbArguments(tree, governor, depth + 1)
      const objectControls = (from.has('obj') || from.has('iobj')) && !subjectControl.has(lemmaOf(tree, governor)) && !isPassive(tree, governor)
      const list =
        calledUpon(tree, governor, from) ??
        (objectControls ? (from.get('iobj') ?? from.get('obj')) : isPassive(tree, governor) ? from.get('obj') : from.get('subj'))
      if (list !== undefined) found.borrow(new Map([[selector, list]]), 'xcomp')
      return
    }
    case 'advcl': {
      const from = isVerb(tree, governor) ? verbArguments(tree, governor, depth + 1) : new Map<string, readonly Argument[]>()
      // "accused Seoul of tolerating": the one accused does it
      const marks = kidsBy(tree, v, 'mark', 'case').map((k) => lemmaOf(tree, k))
      const isObjects = marks.some((mark) => ['of', 'from', 'for'].includes(mark)) || (marks.includes('to') && objectControl.has(lemmaOf(tree, governor)))
      const given = givingTime.has(lemmaOf(tree, governor)) ? from.get('iobj') : undefined
      const asked = marks.includes('to') ? calledUpon(tree, governor, from) : undefined
      const controlled = asked ?? (isObjects ? (given ?? from.get('obj') ?? from.get('subj')) : from.get('subj'))
      if (controlled !== undefined) found.borrow(new Map([[selector, controlled]]), 'advcl')
      return
    }
    case 'acl': {
      if (!isNominal(tree, governor)) return
      if (relation === 'acl:relcl') {
        const subjectGap = (tree.kids[v] ?? []).some((k) => isRelativizer(tree, k) && baseRelation(relationOf(tree, k)) === 'nsubj')
        if (subjectGap) found.add(tree, selector, governor, 'acl:relcl')
        return
      }
      // "plans to allow", "took the step of closing"
      const infinitive = kidsBy(tree, v, 'mark').some((k) => lemmaOf(tree, k) === 'to' || (lemmaOf(tree, k) === 'of' && tokenAt(tree, v).xpos === 'VBG'))
      if (!infinitive) {
        found.add(tree, selector, governor, 'acl')
        return
      }
      const asked = askedInTime(tree, governor, depth)
      if (asked !== undefined) {
        found.borrow(new Map([[selector, asked]]), 'acl')
        return
      }
      // "plans to allow": whoever plans does it
      const from = nounArguments(tree, governor, depth + 1)
      // "on *its* threat to close the port"
      const list = from.get('subj') ?? (wordsGiven.has(lemmaOf(tree, governor)) ? from.get('poss') : undefined)
      if (list !== undefined) found.borrow(new Map([[selector, list]]), 'acl')
      return
    }
  }
}

/** "called on *his supporters* to block the road": those who are called upon do it. */
const calledUpon = (tree: Tree, verb: number, from: Arguments): readonly Argument[] | undefined =>
  callingVerbs.has(lemmaOf(tree, verb)) && !isPassive(tree, verb) ? (from.get('on') ?? from.get('upon') ?? from.get('to')) : undefined
const callingVerbs = wordSet('call appeal')

const givingTime = new Set(['give', 'grant', 'set', 'allow'])

/** "gave *Chad* a week to withdraw": who is given the time does it. */
function askedInTime(tree: Tree, time: number, depth: number): readonly Argument[] | undefined {
  const verb = headOf(tree, time)
  if (verb < 0 || !isVerb(tree, verb) || !givingTime.has(lemmaOf(tree, verb)) || relationOf(tree, time) === 'nsubj') return undefined
  return verbArguments(tree, verb, depth + 1).get(isPassive(tree, verb) ? 'subj' : 'iobj')
}

/** "leaflets that the groups had sent": the noun before the clause is the object. */
function relativeObject(tree: Tree, v: number, passive: boolean, found: Collected): void {
  const objectGap = (tree.kids[v] ?? []).some((k) => isRelativizer(tree, k) && baseRelation(relationOf(tree, k)) === 'obj')
  const noGap = !(tree.kids[v] ?? []).some((k) => isRelativizer(tree, k)) && !passive && found.has('subj')
  if (objectGap || noGap) found.add(tree, 'obj', headOf(tree, v), 'acl:relcl')
}

/** "their release": the release of them. */
const isUndergone = (tree: Tree, n: number): boolean => undergone.has(lemmaOf(tree, n)) && !kidsBy(tree, n, 'nmod').some((k) => prepositionOf(tree, k) === 'of')
const undergone = new Set('release freeing liberation extradition'.split(' '))

function nounArguments(tree: Tree, n: number, depth: number): Arguments {
  const found = new Collected()
  for (const k of tree.kids[n] ?? []) {
    const relation = relationOf(tree, k)
    switch (baseRelation(relation)) {
      case 'nmod': {
        if (relation === 'nmod:poss') {
          found.add(tree, isUndergone(tree, n) ? 'of' : 'poss', k, relation)
          break
        }
        const prepositions = prepositionsOf(tree, k)
        for (const each of prepositions) found.add(tree, each, k, `nmod:${each}`)
        if (prepositions.length === 0) found.add(tree, 'pre', k, relation)
        break
      }
      case 'compound':
      case 'amod':
        found.add(tree, 'pre', k, relation)
        break
      case 'nsubj':
        // "nurses are on strike", "the city is under siege"
        if (hasKid(tree, n, 'cop') && prepositionOf(tree, n) === 'on') found.add(tree, 'subj', k, relation)
        if (hasKid(tree, n, 'cop') && prepositionOf(tree, n) === 'under') found.add(tree, 'undergoer', k, relation)
        break
      case 'acl':
      case 'ccomp':
      case 'xcomp':
        // "calls *seeking* comment" are calls for it
        if (lemmaOf(tree, k) === 'seek' && tokenAt(tree, k).xpos === 'VBG') for (const obj of kidsBy(tree, k, 'obj')) found.add(tree, 'for', obj, 'acl>obj')
        if (relation !== 'acl:relcl' && (kidsBy(tree, k, 'mark').length > 0 || baseRelation(relation) !== 'acl')) found.add(tree, 'comp', k, relation)
        break
    }
  }
  if (!found.has('by')) addNestedAgent(tree, found)
  const governor = headOf(tree, n)
  const relation = relationOf(tree, n)
  if (depth < 5 && governor >= 0 && isVerb(tree, governor)) {
    const isObject = relation === 'obj' || relation === 'nsubj:pass'
    const undergone = undergoingVerbs.has(lemmaOf(tree, governor)) && (isObject || baseRelation(relation) === 'obl')
    if (undergone) {
      const list = verbArguments(tree, governor, depth + 1).get('subj')
      if (list !== undefined) found.borrow(new Map([['undergoer', list]]), relation)
    } else if (relation === 'nsubj' && happeningVerbs.has(lemmaOf(tree, governor))) {
      // "clashes erupted between the two": what hangs on the verb is told of the deed
      const from = new Map(verbArguments(tree, governor, depth + 1))
      for (const selector of ['subj', 'obj', 'comp', 'after', 'before']) from.delete(selector)
      found.borrow(from, relation)
    } else if (isObject && lightVerbs.has(lemmaOf(tree, governor)) && calledAs(tree, governor).length === 0) {
      const from = new Map(verbArguments(tree, governor, depth + 1))
      from.delete('obj')
      from.delete('comp')
      found.borrow(from, relation)
    } else if (baseRelation(relation) === 'obl' && ['after', 'with', 'before', 'by', 'through', 'in'].includes(prepositionOf(tree, n) ?? '')) {
      // "After the closure of the pass, Khartoum shelled": the doer may be the one of the main clause; used only as a last resort
      const list = verbArguments(tree, governor, depth + 1).get('subj')
      if (list !== undefined) found.borrow(new Map([['matrix', list]]), relation)
    }
  }
  return found.all
}

/** "the rejection of the draft by Riga": the by-phrase hangs on the nearer noun and belongs to the act. */
function addNestedAgent(tree: Tree, found: Collected): void {
  for (const selector of ['of', 'on', 'against', 'for', 'to']) {
    for (const { head } of found.all.get(selector) ?? []) {
      for (const k of kidsBy(tree, head, 'nmod')) {
        if (k > head && prepositionOf(tree, k) === 'by' && looksLikeAgent(tree, k)) found.add(tree, 'by', k, `nmod:${selector}>nmod:by`)
      }
    }
  }
}

/** "by Friday" is no agent. */
function looksLikeAgent(tree: Tree, k: number): boolean {
  const { xpos, upos } = tokenAt(tree, k)
  return upos !== 'NUM' && upos !== 'VERB' && xpos !== 'CD' && lemmaOf(tree, k) !== 'end' && !isTimeWord(tree, k)
}
