// Wrong answers about parties. Run: node bench/dev-actors.ts GOLD/actors/ngec.jsonl [call]
import { loadTools } from '../src/app/load-tools.ts'
import { answerActor } from './answers/actors.ts'
import { readRecords } from './gold.ts'
import { isFieldRight, scoreActors, type ActorsRecord } from './skills/actors.ts'

const [path = '', call = ''] = process.argv.slice(2)
const { gazetteer } = loadTools()
const records = (await readRecords<ActorsRecord>(path)).filter((record) => record.call.startsWith(call))
for (const record of records) {
  const answer = answerActor(record, gazetteer)
  const wrong = Object.entries(record.expect).filter(([field, expected]) => expected !== null && isFieldRight(field, expected, answer) === false)
  if (wrong.length > 0)
    console.log(
      `${record.text}: ${wrong.map(([field, expected]) => `${field}=${expected ?? ''}`).join(' ')} / ${answer.country ?? ''} ${answer.sector ?? ''} ${answer.name ?? ''}`,
    )
}
for (const name of new Set(records.map((record) => record.call))) {
  console.log(
    name,
    scoreActors(
      records.filter((record) => record.call === name),
      (record) => answerActor(record, gazetteer),
    ),
  )
}
