/** `node bench/explain-case.ts FOLDER`: a case row by row, with the claim that answers it best and the fields it has wrong. */
import type { Claim } from '../src/domain/claim.ts'
import type { Party } from '../src/domain/party.ts'
import { intervalOf } from '../src/domain/when.ts'
import { judgeCase } from './answers/case.ts'
import { loadSystem } from './system.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('explain-case: say which case: node bench/explain-case.ts FOLDER')
  process.exit(2)
}

const nameOf = ({ name, country, sector }: Party): string => [name, country, sector].filter((part) => part !== undefined).join(' ')

function describe({ id, act, status, background, about, actor, recipient, when, where, thing, saidBy }: Claim): string {
  const interval = intervalOf(when)
  const parts = [
    id.slice(id.indexOf('-')),
    `${act.event}${act.mode === undefined ? '' : `/${act.mode}`}`,
    background ? `${status} (background)` : status,
    `by [${actor.map(nameOf).join('; ')}]`,
    `to [${recipient.map(nameOf).join('; ')}]`,
    `${when.kind} ${interval?.start ?? ''}..${interval?.end ?? ''}`,
    where.kind === 'unknown' ? 'nowhere' : `at ${where.place.name}`,
    thing ? `thing ${thing.id}` : '',
    about ? `about ${about.act?.event ?? '?'}/${about.act?.mode ?? ''} ${about.thing?.id ?? ''}` : '',
    saidBy.length > 0 ? `said by ${saidBy.map(({ party, manner }) => `${nameOf(party)} (${manner})`).join(' < ')}` : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

const { figures, rows, wrong, unasked, things, followThrough } = await judgeCase(folder, await loadSystem())
for (const { row, claim, wrong: fields } of rows) {
  console.log(`${fields.length === 0 ? 'right' : `WRONG ${fields.join(', ')}`}${row.optional === true ? ' (optional)' : ''}  ${row.id}: ${row.evidence}`)
  if (claim) console.log(`    ${describe(claim)}`)
}
console.log('\nClaims that answer a row and are right by none:')
for (const claim of wrong) console.log(`    ${describe(claim)}`)
console.log('\nClaims that answer no row:')
for (const claim of unasked) console.log(`    ${describe(claim)}`)
console.log('\nThings and follow-through:')
for (const { name, wrong: fields } of things) console.log(`    ${name}: ${fields.length === 0 ? 'right' : fields.join(', ')}`)
for (const { commitment, wrong: fields } of followThrough) console.log(`    ${commitment}: ${fields.length === 0 ? 'right' : fields.join(', ')}`)
console.log(figures.map(({ metric, value, n }) => `${metric} ${value.toFixed(3)} of ${n}`).join(', '))
