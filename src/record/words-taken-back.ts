import type { Claim } from '../domain/claim.ts'
import { contentStems, stem, stemsOf, wordsOf } from './words.ts'

// How a side takes its word back: tables in our own words.

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(stem))

const suspendWords = stems('suspend suspended suspending suspension shelve shelved postpone postponed halt halted freeze froze pause paused delay delayed')
const withdrawWords = stems(
  'withdraw withdrew withdrawn withdrawal retract retracted cancel cancelled canceled scrap scrapped abandon abandoned revoke revoked rescind drop dropped',
)
/** "gave up its plan", "backed away from its threat": read as taking a word back, whatever the verb. */
const takingBack: ReadonlySet<string> = new Set(['concede/take-back-word', 'concede/suspend-plan'])
/** What is taken back is a word, and not troops or an ambassador. */
const wordsOfWord = stems(
  'plan plans threat threats ultimatum demand demands order orders decision promise offer warning deadline action actions measure measures step steps',
)
const warWords = stems('military army war strike attack retaliatory force armed')

export function takesBack(claim: Claim, trigger: string): 'suspended' | 'withdrawn' | undefined {
  const words = stemsOf(trigger)
  if (words.some((word) => suspendWords.has(word)) || claim.state === 'suspended') return 'suspended'
  return words.some((word) => withdrawWords.has(word)) || takingBack.has(claim.by) ? 'withdrawn' : undefined
}

export const namesAWord = (words: string): boolean => wordsOf(words).some((word) => wordsOfWord.has(stem(word)))
export const saysWar = (words: string): boolean => contentStems(words).some((word) => warWords.has(word))
