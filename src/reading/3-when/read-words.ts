import type { Reading, TimeRule, Words } from './meaning.ts'
import { timeRules } from './rules/time-rules.ts'

const rulesByStart: ReadonlyMap<string, readonly TimeRule[]> = (() => {
  const byStart = new Map<string, TimeRule[]>()
  for (const rule of timeRules) for (const start of new Set(rule.starts)) byStart.set(start, [...(byStart.get(start) ?? []), rule])
  return byStart
})()

/** The longest reading at every word, left to right; the earlier rule wins a tie. */
export function readAll(words: Words): readonly Reading[] {
  const readings: Reading[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]!
    let best: Reading | undefined
    for (const rule of rulesByStart.get(word.kind === 'number' ? '#' : word.low) ?? []) {
      const read = rule.read(words, at)
      if (read !== undefined && (best === undefined || read.next > best.next)) best = { ...read, first: at, by: rule.id }
    }
    if (best === undefined) at++
    else {
      readings.push(best)
      at = best.next
    }
  }
  return readings
}
