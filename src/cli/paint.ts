import { styleText } from 'node:util'
import Table from 'cli-table3'
import { refWords, type Line } from '../app/refs.ts'
import type { Io } from './io.ts'

export type Style = Parameters<typeof styleText>[0]

/** Colours the words where the output is for a person's eyes. */
export function paint(io: Io, style: Style, words: string): string {
  return io.colour ? styleText(style, words, { validateStream: false }) : words
}

/** A table that fits the width; without lines in a pipe, so that `cut` and `awk` can read it. */
export function tableOf(io: Io, head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): string {
  if (!io.interactive) return [head, ...rows].map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t')).join('\n')
  const room = io.columns - widths.length - 1
  const free = Math.max(1, widths.filter((width) => width === 0).length)
  const asked = widths.reduce((sum, width) => sum + width, 0)
  // on a narrow screen the columns of a set width give way, so that the words have a third of it
  const shrink = Math.min(1, (room * 2) / 3 / asked)
  const least = widths.map((_, column) => narrowest(rows.map((row) => row[column] ?? '')))
  const fixed = widths.map((width, column) => (width === 0 ? 0 : Math.max(least[column] ?? 0, Math.floor(width * shrink))))
  const rest = Math.floor((room - fixed.reduce((sum, width) => sum + width, 0)) / free)
  const table = new Table({
    head: head.map((title) => paint(io, 'bold', title)),
    colWidths: fixed.map((width, column) => (width === 0 ? Math.max(rest, least[column] ?? 0) : width)),
    wordWrap: true,
    style: { head: [], border: io.colour ? ['gray'] : [], compact: true },
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString()
}

/** Characters that a column can still be read with: an id must not be cut, as it is typed again. */
const narrowest = (cells: readonly string[]): number => (cells.some((cell) => /[\da-f]{12}-\d/u.test(cell)) ? 21 : 7)

/** Sentences below a table, each with its claims. */
export function printLines(io: Io, title: string, lines: readonly Line[]): void {
  if (lines.length === 0) return
  io.out(`\n${paint(io, 'bold', title)}`)
  for (const { text, claims } of lines) io.out(`- ${text} ${paint(io, 'dim', refWords(claims))}`.trimEnd())
}
