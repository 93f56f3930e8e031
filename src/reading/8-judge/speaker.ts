import type { Speaker } from '../../domain/claim.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Party } from '../../domain/party.ts'
import { denyingReports } from '../../knowledge/lexicon/telling.ts'
import type { ActDraft } from '../act-draft.ts'
import { argumentsOf } from '../arguments.ts'
import { prepositionOf } from '../prepositions.ts'
import type { Speech } from '../speech.ts'
import { ancestors, baseRelation, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { wordsAt, type Found } from './found.ts'
import { isSameParty, partiesFor } from './sides.ts'

/** Who says it, by which words and when; a speaker whom nobody knows goes by the words of the report, and unnamed ones are remarked. */
export function speakerOf(speech: Speech, found: Found, remark: (finding: Finding) => void): Speaker {
  return speakingAs(speakingParty(speech, found, remark), speech, found)
}

/** This party as the speaker of a speech. */
export function speakingAs(party: Party, speech: Speech, found: Found): Speaker {
  const saidOn = found.saidOn(speech)
  return {
    party,
    cue: speech.cueAt,
    manner: speech.manner,
    ...(speech.medium === undefined ? {} : { medium: speech.medium }),
    ...(saidOn === undefined ? {} : { saidOn }),
  }
}

function speakingParty(speech: Speech, found: Found, remark: (finding: Finding) => void): Party {
  if (speech.source !== undefined) {
    const [party] = found.partiesAt(speech.sentence, speech.source)
    if (party !== undefined && !isTorn(party.name)) return party
  }
  const at = speech.sourceAt ?? speech.cueAt
  if (speech.sourceAt === undefined) remark({ code: 'speaker-unknown', at, words: wordsAt(found, at) })
  return { at, words: wordsAt(found, at), name: speech.sourceAt === undefined || isTorn(wordsAt(found, at)) ? 'unnamed' : wordsAt(found, at), kind: 'group' }
}

/** "..., among *them an underground store*, said the ministry": a phrase that was torn out of its sentence names nobody. */
const isTorn = (name: string): boolean => /\b(?:them|whom)\b/u.test(name)

/** "claimed responsibility for the blast": that they did it is their own word. */
export function ownWordOf({ predicate, status, triggerAt }: ActDraft, [doer]: readonly Party[], saidBy: readonly Speaker[]): readonly Speaker[] {
  const isTheirs = predicate.ownWord === true && status !== 'denied' && doer !== undefined && !saidBy.some(({ party }) => isSameParty(party, doer))
  return isTheirs ? [{ party: doer, cue: triggerAt, manner: 'paraphrased' }] : []
}

/** "Rwanda denied shelling the camp": that it did not is Rwanda's word. */
export function denierOf({ status, statusBy }: ActDraft, tree: Tree, saidBy: readonly Speaker[], found: Found): readonly Speaker[] {
  if (status !== 'denied' || statusBy === undefined || !denyingReports.has(lemmaOf(tree, statusBy)) || !isVerb(tree, statusBy)) return []
  const subjects = argumentsOf(tree, statusBy).get('subj') ?? []
  const [denier] = subjects.flatMap(({ head }) => partiesFor(tree, head, found, saidBy.at(-1)?.party))
  if (denier === undefined || saidBy.some(({ party, cue }) => isSameParty(party, denier) || cue.start === tokenAt(tree, statusBy).at.start)) return []
  return [{ party: denier, cue: tokenAt(tree, statusBy).at, manner: 'paraphrased' }]
}

const accusing: ReadonlySet<string> = new Set(['accuse', 'suspect', 'blame'])

/** "Kigali accused the rebels of taking part in the assault": that they took part in it is Kigali's word. */
export function accuserOf({ trigger, noun }: ActDraft, tree: Tree, saidBy: readonly Speaker[], found: Found): readonly Speaker[] {
  const path = [trigger, ...ancestors(tree, trigger)]
  const at = path.findIndex((k) => isVerb(tree, k) && accusing.has(lemmaOf(tree, k)))
  const [verb, charge] = [path[at], path[at - 1]]
  if (!noun || verb === undefined || charge === undefined || !['obl', 'acl', 'advcl', 'xcomp', 'ccomp'].includes(baseRelation(relationOf(tree, charge))))
    return []
  const isCharge = [prepositionOf(tree, charge), ...kidsBy(tree, charge, 'mark', 'case').map((k) => lemmaOf(tree, k))].some(
    (word) => word === 'of' || word === 'for',
  )
  const [accuser] = isCharge ? kidsBy(tree, verb, 'nsubj').flatMap((k) => partiesFor(tree, k, found, saidBy.at(-1)?.party)) : []
  if (accuser === undefined || saidBy.some(({ party }) => isSameParty(party, accuser))) return []
  return [{ party: accuser, cue: tokenAt(tree, verb).at, manner: 'paraphrased' }]
}
