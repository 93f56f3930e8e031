import { addBlames } from './add-blames.ts'
import { addNumber } from './add-numbers.ts'
import { addWord } from './add-words.ts'
import { linkTellings } from './link-tellings.ts'
import { linkOtherThings } from './other-things.ts'
import { retoldNumbers } from './retold-numbers.ts'
import { retoldWords } from './retold-words.ts'
import type { Row } from './row.ts'
import { RowsTold, type FoundForRetelling, type ToldAgain } from './rows-told.ts'

/**
 * What a report says of a happening that it has told before, without naming the deed again: other numbers, a denial, who is blamed for it.
 * Each becomes a row of its own with its own speakers; act, parties, day and place are those of the row that it comes back to.
 */
export function tellAgain(rows: readonly Row[], found: FoundForRetelling): ToldAgain {
  const report = new RowsTold(rows, found)
  addBlames(report)
  for (const tree of found.trees) {
    for (const number of retoldNumbers(tree)) addNumber(report, tree, number)
    for (const word of retoldWords(tree)) addWord(report, tree, word)
  }
  linkTellings(report)
  linkOtherThings(report)
  return report.told()
}
