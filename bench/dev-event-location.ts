// Errors of event locations by class. Run: node bench/dev-event-location.ts GOLD/event-location/gold.jsonl [class]
import type { Span } from '../src/domain/span.ts'
import { loadTools } from '../src/app/load-tools.ts'
import { attachPlace } from '../src/reading/4-where/attach-place.ts'
import { findPlaces } from '../src/reading/4-where/find-places.ts'
import { kidsBy, tokensIn } from '../src/reading/tree.ts'
import { readRecords } from './gold.ts'
import { isExact, scoreEventLocation, type EventLocationRecord } from './skills/event-location.ts'
import { loadSystem } from './system.ts'

const [path = '', shown = '', limit = '500'] = process.argv.slice(2)
const { treesOf } = await loadSystem()
const { gazetteer } = loadTools()
const records = (await readRecords<EventLocationRecord>(path)).slice(0, Number(limit))
const lines: string[] = []
const counts = new Map<string, number>()

function locate(record: EventLocationRecord): readonly Span[] {
  const trees = treesOf(record.text)
  const places = findPlaces(
    trees.map(({ sentence }) => sentence),
    record.text,
    gazetteer,
    {},
    () => undefined,
  )
  const [verb] = record.verb
  const sentence = trees.findIndex((tree) => verb !== undefined && tokensIn(tree, verb).length > 0)
  const tree = trees[sentence]
  if (!tree || !verb) return []
  const trigger = tokensIn(tree, verb)[0]!
  const where = attachPlace(
    {
      sentence,
      trigger,
      arguments: [
        ...kidsBy(tree, trigger, 'nsubj', 'obj', 'iobj'),
        ...kidsBy(tree, trigger, 'obl').filter((kid) => tree.tokens[kid]?.relation === 'obl:agent'),
      ],
    },
    places,
    trees,
  )
  const found = where.kind === 'stated' ? [where.at, ...(where.also ?? []).map(({ at }) => at)] : []
  const said = (spans: readonly Span[]): string => spans.map(({ start, end }) => record.text.slice(start, end)).join('; ') || '-'
  const kind = isExact(record, found) ? 'right' : record.location.length === 0 ? 'extra' : found.length === 0 ? 'missed' : 'other'
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (shown !== '' && kind === shown)
    lines.push(
      `${record.text.slice(verb.start, verb.end)}: ${said(record.location)} / ${said(found)} | ${record.text.slice(0, 220)} [${places.map(({ words, role, metonym }) => `${words}:${role}${metonym ? '*' : ''}`).join(' ')}]`,
    )
  return found
}

const figures = scoreEventLocation(records, locate)
for (const line of lines) console.log(line)
console.log(Object.fromEntries(counts), figures)
