import type { Claim } from '../domain/claim.ts'
import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import { wordsAt } from '../domain/span.ts'
import type { CountryCode } from '../domain/party.ts'
import type { IsoDay } from '../domain/when.ts'
import { findCountryWords, mayBeginCountry } from '../knowledge/countries/find-country.ts'
import { isVerbal } from './act-likeness.ts'
import { saidOrigin } from './origins.ts'
import { namesAWord, saysWar, takesBack } from './words-taken-back.ts'
import { memo } from './memo.ts'
import { countriesOf } from './parties.ts'
import { besidesOf } from './sureness.ts'
import { contentStems, stem, stemsOf } from './words.ts'

/** A claim with all that the folds read from the words of its report, so that they need the report no more. */
export type KeptClaim = {
  readonly claim: Claim
  /** The words that name the act. */
  readonly trigger: string
  /** What the clause says besides the deed and who did it to whom: stems, with spaces between. */
  readonly stems: string
  /** The day that its report was published. */
  readonly told?: IsoDay
  /** Whom it comes from, where that is told by its speakers; else it comes from where its report does. */
  readonly origin?: string
  /** What is said of its thing, and of the thing that it is about: keys of signatures. */
  readonly thing?: string
  readonly aboutThing?: string
  /** Of words and plans: those that name the act that is meant, and the condition. */
  readonly announced?: string
  readonly condition?: string
  /** Its words take something back: for now, or for good. */
  readonly back?: { readonly as: 'suspended' | 'withdrawn'; readonly namesAWord: boolean; readonly saysWar: boolean }
  /** Countries of those who say it. */
  readonly voices?: readonly CountryCode[]
  /** "until 2016": what it tells of lasted to then and no longer. */
  readonly endsThen: boolean
  /** By what doubts of its parties, its day and its mode lower its certainty. */
  readonly besides: number
}

export function keepClaim(claim: Claim, report: Report, things: { readonly thing?: string; readonly aboutThing?: string }): KeptClaim {
  const { text } = report
  const told = publishedDay(report)
  const trigger = wordsAt(text, claim.trigger)
  const evidence = wordsAt(text, claim.evidence)
  const origin = saidOrigin(claim, evidence)
  const as = takesBack(claim, trigger)
  const voices = countriesOf(claim.saidBy.map(({ party }) => party))
  return {
    claim,
    trigger,
    stems: contentOf(claim, trigger, evidence),
    ...(told === undefined ? {} : { told }),
    ...(origin === undefined ? {} : { origin }),
    ...(voices.length === 0 ? {} : { voices }),
    ...(things.thing === undefined ? {} : { thing: things.thing }),
    ...(things.aboutThing === undefined ? {} : { aboutThing: things.aboutThing }),
    ...(mayBind(claim) ? { announced: claim.about ? wordsAt(text, claim.about.at) : evidence } : {}),
    ...(claim.condition === undefined ? {} : { condition: wordsAt(text, claim.condition) }),
    ...(as === undefined ? {} : { back: { as, namesAWord: namesAWord(evidence), saysWar: saysWar(evidence) } }),
    endsThen: endsThen(claim, text),
    besides: besidesOf(claim),
  }
}

const mayBind = ({ about, act, status }: Claim): boolean => about !== undefined || isVerbal(act.event) || status === 'planned' || status === 'possible'

/** "previously" has an end too, but tells of no change. */
function endsThen({ when }: Claim, text: string): boolean {
  if ((when.kind !== 'stated' && when.kind !== 'computed') || when.interval.start !== undefined || when.interval.end === undefined) return false
  return /\b(?:until|till|up to|through)\b/iu.test(wordsAt(text, { start: Math.max(0, when.at.start - 16), end: when.at.end }))
}

/** Stems with spaces between. */
function contentOf(claim: Claim, trigger: string, evidence: string): string {
  const known = new Set(stemsOf(trigger))
  for (const { name, words } of [...claim.actor, ...claim.recipient]) for (const each of stemsOf(`${name} ${words}`)) known.add(each)
  for (const word of countryWordsOf(evidence)) known.add(stem(word))
  return contentStems(evidence)
    .filter((each) => !known.has(each))
    .join(' ')
}

/** Words that only name countries tell nothing of what was said about them. */
function countryWordsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.flatMap((word, i) => {
    if (word[0] === word[0]?.toLowerCase()) return []
    return words.slice(i, i + countryLength(words, i)).map((each) => each.toLowerCase())
  })
}

const lengthsKept = 50_000
const beginsCountry = memo(lengthsKept, (word) => mayBeginCountry(word))
const countryLengthOf = memo(lengthsKept, (words) => findCountryWords(words.split(' '), 0)?.length ?? 0)

/** How many words from here name a country; looked up once for each three words, as a report says the same ones again and again. */
const countryLength = (words: readonly string[], start: number): number =>
  beginsCountry(words[start]!) ? countryLengthOf(words.slice(start, start + 3).join(' ')) : 0
