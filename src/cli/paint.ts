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
  const fixed = widths.reduce((sum, width) => sum + width, 0)
  const free = widths.filter((width) => width === 0).length
  const rest = Math.max(20, Math.floor((io.columns - fixed - widths.length - 1) / Math.max(1, free)))
  const table = new Table({
    head: head.map((title) => paint(io, 'bold', title)),
    colWidths: widths.map((width) => (width === 0 ? rest : width)),
    wordWrap: true,
    style: { head: [], border: io.colour ? ['gray'] : [], compact: true },
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString()
}

/** Sentences below a table, each with its claims. */
export function printLines(io: Io, title: string, lines: readonly Line[]): void {
  if (lines.length === 0) return
  io.out(`\n${paint(io, 'bold', title)}`)
  for (const { text, claims } of lines) io.out(`- ${text} ${paint(io, 'dim', refWords(claims))}`.trimEnd())
}
