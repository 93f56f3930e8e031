import type { Bar } from './bars.ts'
import type { Result, Unmeasured } from './figure.ts'

/** Three digits without the leading zero, as the tables of the field have them: `.806`, `1.000`, `-.120`. */
export function shortNumber(value: number): string {
  return value.toFixed(3).replace(/^(?<sign>-?)0\./u, '$<sign>.')
}

/** One Markdown table of all figures; what could not be measured stands below with its reason. */
export function resultsTable(results: readonly Result[], unmeasured: readonly Unmeasured[], bars: readonly Bar[]): string {
  const rows = results.map(({ skill, set, metric, value, n }) => {
    const bar = bars.find((each) => each.skill === skill && each.set === set && each.metric === metric)
    const held = bar ? [bar.peer ?? '', shortNumber(bar.first), bar.aim === undefined ? '' : shortNumber(bar.aim), verdict(value, bar)] : ['', '', '', '']
    return `| ${[skill, set, metric, shortNumber(value), String(n), ...held].join(' | ')} |`
  })
  const head = ['| skill | set | metric | value | n | best peer | first bar | aim | |', '|---|---|---|---:|---:|---|---:|---:|---|']
  const missing = unmeasured.map(({ skill, set, because }) => `- ${skill} ${set}: not measured: ${because}`)
  return [...head, ...rows, ...(missing.length > 0 ? ['', ...missing] : [])].join('\n')
}

function verdict(value: number, { first, aim }: Bar): string {
  if (aim !== undefined && value >= aim) return 'aim reached'
  return value >= first ? 'above the first bar' : `${shortNumber(first - value)} short`
}
