/** What is wrong with a line of a user's list. Lines are counted from 1. */
export type Mistake = { readonly line: number; readonly what: string }
const mostShown = 10

/** The first mistakes, a line each, and how many there are besides. */
export function tellMistakes(mistakes: readonly Mistake[]): string {
  const shown = mistakes.slice(0, mostShown).map(({ line, what }) => `line ${line}: ${what}`)
  return [...shown, ...(mistakes.length > mostShown ? [`and ${mistakes.length - mostShown} more`] : [])].join('\n')
}

/** What is wrong with the line that names the columns: a required one that is missing, one that there is not. */
export function mistakesInHeader(
  { line, named }: { line: number; named: readonly string[] },
  required: readonly string[],
  columns: readonly string[],
): Mistake[] {
  return [
    ...required.filter((column) => !named.includes(column)).map((column) => ({ line, what: `there is no column "${column}"` })),
    ...named.filter((column) => !columns.includes(column)).map((column) => ({ line, what: `"${column}" is no column; there are ${columns.join(', ')}` })),
  ]
}

type Row = { readonly line: number; readonly cells: readonly string[] }

/** Rows with the number of the line that each begins on; quoted values may hold commas, line breaks and doubled quotes. Empty lines are left out. */
export function rowsOf(csv: string): readonly Row[] {
  const rows: Row[] = []
  let [line, begun, cell, quoted] = [1, 1, '', false]
  let cells: string[] = []
  const text = csv.startsWith('\uFEFF') ? csv.slice(1) : csv
  const endRow = (): void => {
    cells.push(cell)
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: begun, cells })
    ;[cells, cell, begun] = [[], '', line + 1]
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (quoted && character === '"' && text[i + 1] === '"') cell += text[i++]!
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === ',') {
      cells.push(cell)
      cell = ''
    } else if (!quoted && character === '\n') endRow()
    else if (character !== '\r' || quoted) cell += character
    if (character === '\n') line++
  }
  endRow()
  return rows
}
