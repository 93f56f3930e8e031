import { weekdays } from '../../../knowledge/calendar/names.ts'
import type { Read, TimeRule, Words } from '../meaning.ts'
import { wordSet } from '../word-set.ts'

const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', next: number): Read => ({ next, meaning: { kind: 'reference', value } })

/** Phrases with the reference they give; each begins with one of `starts`. */
const phrases: readonly (readonly [phrase: string, value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'])[] = [
  ['right now', 'PRESENT_REF'],
  ['for now', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at this point', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['not long ago', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['the not too distant future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['foreseeable future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
]

type Phrase = { readonly parts: readonly string[]; readonly value: (typeof phrases)[number][1] }

/** By first word, the longest first. */
const phrasesByStart: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byStart = new Map<string, Phrase[]>()
  for (const [phrase, value] of phrases) {
    const parts = phrase.split(' ')
    byStart.set(parts[0]!, [...(byStart.get(parts[0]!) ?? []), { parts, value }])
  }
  for (const same of byStart.values()) same.sort((a, b) => b.parts.length - a.parts.length)
  return byStart
})()

function longestPhrase(words: Words, at: number): Read | undefined {
  const found = phrasesByStart.get(words[at]!.low)?.find(({ parts }) => parts.every((part, index) => words[at + index]?.low === part))
  return found === undefined ? undefined : reference(found.value, at + found.parts.length)
}

/** "as soon as", "now-closed", "the past president", "the present crisis", "the future king": the words without their time. */
function isOtherwiseUsed(words: Words, at: number, next: number): boolean {
  const [before, after] = [words[at - 1]?.low ?? '', words[next]]
  switch (words[next - 1]!.low) {
    case 'soon':
      return beforeSoon.has(before) || after?.low === 'after' || after?.low === 'as'
    case 'now':
      return after?.low === '-' || before === '-'
    case 'past':
      return !pastStandsAlone(words, next)
    case 'present':
      return after?.kind === 'word'
    case 'future':
    case 'term':
      return futureIsAdjective(words, next)
    default:
      return false
  }
}
const beforeSoon = new Set(['as', 'too', 'how'])

/** Now, lately, soon, previously. */
export const referenceRules: readonly TimeRule[] = [
  {
    id: 'when/reference',
    starts: [...new Set(phrases.map(([phrase]) => phrase.split(' ')[0]!))],
    read: (words, at) => {
      const read = longestPhrase(words, at)
      return read === undefined || isOtherwiseUsed(words, at, read.next) ? undefined : read
    },
    yes: [
      ['They are now talking.', 'PRESENT_REF'],
      ['The office is currently closed.', 'PRESENT_REF'],
      ['The lines were recently cut.', 'PAST_REF'],
      ['They have clashed in the past.', 'PAST_REF'],
      ['Talks may resume in the near future.', 'FUTURE_REF'],
      ['Talks will resume soon.', 'FUTURE_REF'],
    ],
    no: ['as soon as possible', 'the past president', 'the future king', 'the present crisis'],
  },
  {
    id: 'when/recent',
    starts: ['recent', 'current'],
    read: (words, at) => {
      const after = words[at + 1]
      if (after?.kind !== 'word' || after.gap !== 'space') return undefined
      if (words[at]!.low === 'current')
        return after.low === 'account' || after.low === 'events' || after.low === 'affairs' ? undefined : reference('PRESENT_REF', at + 1)
      return reference('PAST_REF', at + 1)
    },
    yes: [
      ['the current crisis', 'PRESENT_REF'],
      ['a recent attack', 'PAST_REF'],
    ],
    no: ['a strong current', 'the current account deficit'],
  },
  {
    id: 'when/previously',
    starts: ['previously', 'earlier', 'formerly'],
    read: (words, at) => (words[at]!.low === 'earlier' && !isAdverb(words, at) ? undefined : { next: at + 1, meaning: { kind: 'earlier' } }),
    yes: [['She had previously threatened it.', 'PAST_REF']],
    no: ['earlier than planned', 'an earlier version'],
  },
]

const beforeAdjective = wordSet('a an the its his her their of any from in after with to by on these those no much even year')
const beforeTime = wordSet('than this that last in on the today yesterday next')

/** "as he said earlier"; not "an earlier version", "earlier than", "earlier this year", "earlier Sunday". */
const isAdverb = (words: Words, at: number): boolean => {
  const [before, after] = [words[at - 1]?.low ?? '', words[at + 1]]
  if (after?.kind !== 'word') return !beforeAdjective.has(before)
  return !beforeAdjective.has(before) && !beforeTime.has(after.low) && !(after.capital && weekdays.has(after.low))
}

/** "in the past and now", "the past."; not "the past president", "the past two weeks". */
const pastStandsAlone = (words: Words, next: number): boolean => {
  const after = words[next]
  return after?.kind !== 'word' || after.gap === 'break' || afterPast.has(after.low)
}
const afterPast = wordSet('and or have has had when but to that because is was by as with for of it he they we')

/** "the future king". */
const futureIsAdjective = (words: Words, next: number): boolean => {
  const after = words[next]
  return after?.kind === 'word' && after.gap === 'space' && !afterFuture.has(after.low)
}
const afterFuture = wordSet('of and or is will if when as for but to that because by with it he they we at in on')
