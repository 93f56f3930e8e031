import type { Doubt } from '../../domain/claim.ts'

/** The product of what is doubtful about a row; a row without doubts still is a machine's reading. */
const undoubted = 0.92

export function certaintyOf(doubts: readonly Doubt[]): number {
  const product = doubts.reduce((all, doubt) => all * doubt.factor, undoubted)
  return Math.round(Math.min(1, Math.max(0.01, product)) * 1000) / 1000
}
