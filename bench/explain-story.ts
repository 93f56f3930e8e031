/** `node bench/explain-story.ts NAME`: an example undertaking by undertaking and thing by thing, with what the record has of it and what is wrong. */
import { fileURLToPath } from 'node:url'
import { judgeStory } from './answers/story.ts'
import type { BoardRow, Commitment } from '../src/domain/record.ts'
import { loadSystem } from './system.ts'

const name = process.argv[2]
if (name === undefined) {
  console.error('explain-story: say which example: node bench/explain-story.ts two-koreas')
  process.exit(2)
}

const dayOf = (interval: { readonly start?: string; readonly end?: string } | undefined): string =>
  interval?.start ?? (interval?.end ? `by ${interval.end}` : '?')
const describe = ({ kind, by, against, act, made, status, changes, claims }: Commitment): string =>
  [
    `${kind} by [${by.map((party) => party.name).join('; ')}] against [${against.map((party) => party.name).join('; ')}]`,
    act ? `${act.event}/${act.mode ?? ''}` : 'no act',
    `given ${dayOf(made)}`,
    status === 'open' ? 'open' : `${status} ${dayOf(changes.at(-1)?.interval)}`,
    claims.join(' '),
  ].join(' · ')
const statesOf = ({ name: thing, states, now }: BoardRow): string =>
  `${thing}: ${states.map(({ state, interval }) => `${state} ${dayOf(interval)}`).join(', ')}; now ${now}`

const outcome = await judgeStory(fileURLToPath(new URL(`../examples/expected/${name}.json`, import.meta.url)), await loadSystem())
for (const { id, commitment, wrong } of outcome.ledger) {
  console.log(`${wrong.length === 0 ? 'right' : `WRONG ${wrong.join(', ')}`}  ${id}`)
  if (commitment) console.log(`    ${describe(commitment)}`)
}
console.log("\nIn the ledger for a dispatch of which every undertaking is known, and nobody's undertaking:")
for (const commitment of outcome.unasked) console.log(`    ${describe(commitment)}`)
console.log('\nThings:')
for (const { thing, row, wrong } of outcome.board) {
  console.log(`${wrong.length === 0 ? 'right' : `WRONG ${wrong.join(', ')}`}  ${thing}`)
  if (row) console.log(`    ${statesOf(row)}`)
}
console.log('\nTellings of events that no claim of a right act and day answers:')
for (const { event, in: dispatch, words } of outcome.untold) console.log(`    ${event}: ${dispatch}: ${words}`)
console.log(outcome.figures.map(({ metric, value, n }) => `${metric} ${value.toFixed(3)} of ${n}`).join(', '))
