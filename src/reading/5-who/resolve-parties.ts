import type { Finding } from '../../domain/finding.ts'
import type { CountryCode, Learned, Party } from '../../domain/party.ts'
import { cueVerbs, sourcePrepositions } from '../../knowledge/lexicon/cues.ts'
import { denyingReports } from '../../knowledge/lexicon/telling.ts'
import { prepositionOf } from '../prepositions.ts'
import { datelineOf } from '../dateline-of.ts'
import type { Mention } from '../mention.ts'
import { headOf, lemmaOf, relationOf, type Tree } from '../tree.ts'
import { countryHits, countsOf, headOfHit, isWordOfCountry, pairOf, partiesOfHit, type CountryHit } from './country-words.ts'
import { learnFrom } from './learn.ts'
import type { Meant } from './meant.ts'
import { isOfSpeaker } from './of-speaker.ts'
import type { Phrase } from './phrase.ts'
import { sceneAt, type WhoContext } from './scene.ts'
import { SpokenOf, type Entity } from './spoken-of.ts'
import { whoIsMeant } from './who-is-meant.ts'

/** Who is meant by each phrase of a report. */
export type Who = {
  /** The parties that the phrase with this head names: none, one, or several ("both countries"). */
  readonly at: (sentence: number, head: number) => readonly Party[]
  readonly all: readonly Party[]
  /** People whom the register does not know and of whom the report says who they are, each once. */
  readonly learned: readonly Learned[]
  /** Pronouns and institutions of the speaker's side ("we", "our army"), by `sentence:head`: settled once it is known who speaks. */
  readonly ofSpeaker: ReadonlySet<string>
  /** The two states that the report is about, where it is about two; else empty. */
  readonly pair: readonly CountryCode[]
}

/**
 * In: trees and noun phrases. Out: the parties they name, short names, pronouns and definite descriptions linked to their first mention.
 * Never: guesses a party for a phrase that nothing tells; that is a finding. "Pyongyang accuses Seoul" -> PRK GOV, KOR GOV.
 */
export function resolveParties(trees: readonly Tree[], mentions: readonly Mention[], given: WhoContext, remark: (finding: Finding) => void): Who {
  const context = withDateline(given, trees)
  const heading = datelineOf(trees)
  const hits = trees.map((tree) => countryHits(tree, context.text))
  const hitsOf = (sentence: number): readonly CountryHit[] => hits[sentence] ?? []
  const named = countsOf(hits)
  const spoken = new SpokenOf()
  const found = new Map<string, readonly Meant[]>()
  const learned = new Map<string, Learned>()
  const ofSpeaker = new Set<string>()
  for (const mention of inOrder(mentions)) {
    const tree = trees[mention.sentence]
    if (tree === undefined || isWordOfCountry(tree, mention.head, hitsOf(mention.sentence))) continue
    const scene = sceneAt(mention.sentence, context, { hitsOf, named, spoken })
    const phrase: Phrase = { tree, mention, scene, spoken, meantAt: (head) => found.get(keyOf(mention.sentence, head)) ?? [], remark }
    const meant = whoIsMeant(phrase)
    if (isOfSpeaker(phrase, meant)) ofSpeaker.add(keyOf(mention.sentence, mention.head))
    if (meant.length === 0) continue
    found.set(keyOf(mention.sentence, mention.head), meant)
    if (isOwnPaper(phrase, meant, heading)) continue
    for (const each of meant) {
      const told = learned.has(each.party.name) ? undefined : learnFrom(tree, mention, each.party, hitsOf(mention.sentence))
      if (told !== undefined) learned.set(each.party.name, told)
      spoken.add(asEntity(each, phrase))
    }
  }
  const parties = withCountryWords(partiesOf(found), trees, hitsOf, context.text)
  return {
    at: (sentence, head) => parties.get(keyOf(sentence, head)) ?? [],
    all: [...parties.values()].flat(),
    learned: [...learned.values()],
    ofSpeaker,
    pair: pairOf(named),
  }
}

const keyOf = (sentence: number, head: number): string => `${sentence}:${head}`

const inOrder = (mentions: readonly Mention[]): readonly Mention[] => [...mentions].sort((a, b) => a.sentence - b.sentence || a.head - b.head)

/** The dateline tells the country that the report was written from, where its place is known. */
function withDateline(context: WhoContext, trees: readonly Tree[]): WhoContext {
  const { sentence = 0, length = 0 } = datelineOf(trees) ?? {}
  for (let i = 0; i < length; i++) {
    const dateline = context.countryAt(sentence, i)
    if (dateline !== undefined) return { ...context, dateline }
  }
  return context
}

/** "BUKAVU (Kivu Times) -": who prints it is nobody of whom the report speaks. */
const isOwnPaper = ({ mention }: Phrase, meant: readonly Meant[], heading: ReturnType<typeof datelineOf>): boolean =>
  mention.sentence === heading?.sentence && mention.head < heading.length && meant.every(({ party }) => party.sector === 'JRN')

const asEntity = (meant: Meant, phrase: Phrase): Entity => ({
  ...meant,
  ...besideIt(phrase),
  ...placeInSentence(phrase),
})

/** "*the army* and the rebels signed", "a truce between *the army* and the rebels": the one before. */
function besideIt({ tree, mention, meantAt }: Phrase): Pick<Entity, 'beside'> {
  const head = headOf(tree, mention.head)
  if (relationOf(tree, mention.head) !== 'conj' || head < 0) return {}
  const acts = relationOf(tree, head).startsWith('nsubj') || prepositionOf(tree, head) === 'between'
  const [beside] = acts ? meantAt(head) : []
  return beside === undefined ? {} : { beside }
}

const placeInSentence = ({ tree, mention }: Phrase): Omit<Entity, keyof Meant | 'beside'> => ({
  head: lemmaOf(tree, mention.head),
  plural: mention.plural,
  subject: mention.subject,
  main: mention.subject && headOf(tree, headOf(tree, mention.head)) < 0,
  speaks: isSpeaking(tree, mention.head),
  sentence: mention.sentence,
})

const isSpeaking = (tree: Tree, head: number): boolean => {
  const verb = headOf(tree, head)
  if (sourcePrepositions.has(prepositionOf(tree, head) ?? '')) return true
  return (
    relationOf(tree, head) === 'nsubj' && verb >= 0 && (cueVerbs.get(lemmaOf(tree, verb))?.get('clause') === 'said' || denyingReports.has(lemmaOf(tree, verb)))
  )
}

type PartiesByKey = ReadonlyMap<string, readonly Party[]>

const partiesOf = (found: ReadonlyMap<string, readonly Meant[]>): PartiesByKey =>
  new Map([...found].map(([key, meant]) => [key, meant.map(({ party }) => party)]))

/** With the country words that no phrase has taken: "*US* sanctions". */
function withCountryWords(parties: PartiesByKey, trees: readonly Tree[], hitsOf: (sentence: number) => readonly CountryHit[], text: string): PartiesByKey {
  const all = new Map(parties)
  for (const tree of trees) {
    for (const hit of hitsOf(tree.number)) {
      if (all.has(keyOf(tree.number, headOfHit(tree, hit)))) continue
      for (const [i, party] of partiesOfHit(tree, hit, text)) if (!all.has(keyOf(tree.number, i))) all.set(keyOf(tree.number, i), [party])
    }
  }
  return all
}
