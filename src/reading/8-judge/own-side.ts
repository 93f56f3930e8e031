import type { Party } from '../../domain/party.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import type { ActDraft } from '../act-draft.ts'
import { kidsBy, lemmaOf, tokenAt, type Tree } from '../tree.ts'
import type { Speech } from '../speech.ts'
import { isInferred } from './inferred-side.ts'
import type { WhoIsWhere } from './sides.ts'

/** Who speaks for whoever is spoken of, where nothing tells whose he is. */
const mouthpieces = wordSet('spokesman spokeswoman spokesperson')
/** Offices of a state, of which nothing need be told where the state is named. */
const offices = wordSet('minister ministry president premier chancellor government presidency cabinet army military general king')

type Saying = { readonly speech: Speech | undefined; readonly speaker: Party | undefined; readonly actor: readonly Party[] }

/**
 * The words tell that who speaks belongs to those who would act, though no country does.
 *
 *   Dockers will walk out on Thursday, *their* union said.      The union leader said *his* members would walk out.
 *   Chad will close the border, *the interior minister* said.    The rebels will attack, *a spokesman* said.
 */
export function speaksForDoer(draft: ActDraft, tree: Tree, { speech, speaker, actor }: Saying, found: WhoIsWhere): boolean {
  const source = speech?.sentence === tree.number ? speech.source : undefined
  if (source === undefined || speaker === undefined || actor.length === 0) return false
  const heads = draft.actor.map(({ head }) => head)
  return (
    heads.some((head) => head < source && isOwned(tree, source, actor, found)) ||
    heads.some((head) => source < head && isOwned(tree, head, [speaker], found)) ||
    isOfNobodyElse(tree, source, speaker, actor)
  )
}

/** "their union", "its spokesman": owned by one of these, or by nobody else that is known. */
function isOwned(tree: Tree, head: number, owners: readonly Party[], found: WhoIsWhere): boolean {
  const [owner] = kidsBy(tree, head, 'nmod:poss').filter((k) => tokenAt(tree, k).upos === 'PRON')
  if (owner === undefined) return false
  const parties = found.partiesAt(tree.number, owner)
  return parties.length === 0 || parties.some((party) => owners.some((own) => own.name === party.name || (own.country ?? '') === party.country))
}

/** "the interior minister" of nobody in particular, of a state that will act; "a spokesman", of anybody. */
function isOfNobodyElse(tree: Tree, source: number, speaker: Party, [doer]: readonly Party[]): boolean {
  if (doer === undefined || (speaker.country !== undefined && !isInferred(speaker))) return false
  if (kidsBy(tree, source, 'nmod', 'nmod:poss').length > 0) return false
  const words = [lemmaOf(tree, source), ...kidsBy(tree, source, 'appos', 'compound', 'flat').map((k) => lemmaOf(tree, k))]
  if (words.some((word) => mouthpieces.has(word))) return true
  const isState = doer.kind === 'country' || doer.sector === 'GOV' || doer.sector === 'MIL'
  return isState && (doer.country === undefined || speaker.country === undefined || doer.kind === 'country') && words.some((word) => offices.has(word))
}
