// Strict F1 of names (person, place, organisation) from raw text: node training/score-names.mjs MODEL [files...]
// re3d_open also marks mentions that are no names ("we", "the group") and was trained on: not a fair figure there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../src/language/analyse.ts'
import { loadModel } from '../src/language/load-model.ts'

const folder = join(process.env.GOLD ?? join(import.meta.dirname, '../../shared/gold'), 'names')
const kinds = {
  person: 'person',
  politician: 'person',
  location: 'place',
  country: 'place',
  organisation: 'organisation',
  politicalparty: 'organisation',
  Person: 'person',
  Location: 'place',
  Organisation: 'organisation',
}
const [file, ...sets] = process.argv.slice(2)
const model = loadModel(readFileSync(file))
for (const set of sets.length > 0 ? sets : ['crossner_politics_dev']) {
  const by = {}
  const bins = Array.from({ length: 5 }, () => ({ n: 0, right: 0, sum: 0 }))
  for (const line of readFileSync(join(folder, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const { text, entities } = JSON.parse(line)
    const gold = new Set(entities.filter((e) => kinds[e.type]).map((e) => `${kinds[e.type]} ${e.start} ${e.end}`))
    for (const key of gold) (by[key.split(' ')[0]] ??= { gold: 0, found: 0, right: 0 }).gold += 1
    for (const { tokens, names } of analyse(text, model))
      for (const { first, last, kind, certainty } of names) {
        const start = tokens[first].at.start
        const end = tokens[last].at.end
        if (!['person', 'place', 'organisation'].includes(kind)) continue
        const right = gold.has(`${kind} ${start} ${end}`)
        const tally = (by[kind] ??= { gold: 0, found: 0, right: 0 })
        tally.found += 1
        tally.right += right
        const bin = bins[Math.min(4, Math.floor(certainty * 5))]
        bin.n += 1
        bin.right += right
        bin.sum += certainty
        if (!right && process.env.LOOK)
          console.log(
            kind,
            JSON.stringify(text.slice(start, end)),
            '|',
            text.slice(Math.max(0, start - 30), end + 30),
            '| gold',
            entities
              .filter((e) => e.start < end && e.end > start)
              .map((e) => `${e.type}:${text.slice(e.start, e.end)}`)
              .join('; '),
          )
      }
  }
  const f1 = ({ gold, found, right }) => ((200 * right) / (gold + found)).toFixed(1)
  const all = Object.values(by).reduce((a, b) => ({ gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }))
  console.log(
    `${set}: strict F1 ${f1(all)}`,
    Object.entries(by)
      .map(([k, t]) => `${k} ${f1(t)}`)
      .join(' '),
    '| certainty>share right',
    bins.map((b) => (b.n ? `${(b.sum / b.n).toFixed(2)}>${(b.right / b.n).toFixed(2)}` : '-')).join(' '),
  )
}
