// Sentences with name tags (BIO over the kinds of src/domain/sentence.ts), one JSON record a line:
//   node training/segment-names.mjs train > work/names-train.jsonl      CrossNER train and re3d without the EU delegation
//   node training/segment-names.mjs dev   > work/names-dev.jsonl        CrossNER dev, for measuring
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findParagraphs } from '../src/language/find-paragraphs.ts'
import { splitSentences } from '../src/language/split-sentences.ts'
import { tokenize } from '../src/language/tokenize.ts'

const gold = process.env.GOLD ?? join(import.meta.dirname, '../../shared/gold')
const jsonl = (file) =>
  readFileSync(join(gold, 'names', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const kinds = {
  person: 'person',
  politician: 'person',
  organisation: 'organisation',
  politicalparty: 'organisation',
  location: 'place',
  country: 'place',
  event: 'event',
  election: 'event',
  misc: 'other',
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
  Nationality: 'nationality',
  Weapon: 'weapon',
  MilitaryPlatform: 'weapon',
}
const nationality = /(?:ian|ean|ese|ish|[hH]|an|li|qi|ni|iet|ch|ive)$/u

/** Only proper names, without the article in front: "the Foreign Secretary" and "we" are mentions of another kind. */
function properName(text, { start, end, type }, cross) {
  let kind = kinds[type]
  if (!kind) return undefined
  const words = text.slice(start, end)
  const article = /^(?:the|a|an|The|A|An) (?=\p{Lu})/u.exec(words)
  const from = article && !cross ? start + article[0].length : start
  const name = text.slice(from, end)
  if (!cross && !/^[\p{Lu}\d]/u.test(name)) return undefined
  if (!cross && /^(?:I|We|He|She|They|It|His|Her|Their|Our|You|This|That|These|Those|Who)\b/u.test(name)) return undefined
  if (!cross && /^\p{Lu}\p{Ll}+ [a-z]/u.test(name) && !/ (?:of|for|and|in|on|al|de|el|bin|the) /u.test(name)) return undefined
  if (kind === 'other' && /^\p{Lu}\p{Ll}+$/u.test(name) && nationality.test(name)) kind = 'nationality'
  return { start: from, end, kind }
}

function record(text, at, entities) {
  const spans = tokenize(text, at)
  const tags = spans.map(() => 'O')
  for (const { start, end, kind } of entities) {
    const first = spans.findIndex((s) => s.start === start)
    const last = spans.findIndex((s) => s.end === end)
    if (first < 0 || last < first || tags.slice(first, last + 1).some((t) => t !== 'O')) continue
    for (let i = first; i <= last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${kind}`
  }
  return { words: spans.map((s) => text.slice(s.start, s.end)), tags }
}

const print = (r) => {
  if (r.words.length > 1 && r.words.length <= 100) console.log(JSON.stringify(r))
}
for (const { text, entities } of jsonl(`crossner_politics_${process.argv[2]}.jsonl`)) {
  print(
    record(
      text,
      { start: 0, end: text.length },
      entities.flatMap((e) => properName(text, e, true) ?? []),
    ),
  )
}
if (process.argv[2] === 'train') {
  for (const { text, entities, source } of jsonl('re3d_open.jsonl')) {
    if (source.startsWith('Delegation')) continue
    // Some documents have offsets that drifted: their names begin inside words.
    const torn = entities.filter((e) => /[\p{L}\p{N}]/u.test(text[e.start - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[e.start])).length
    if (torn > entities.length * 0.1) continue
    // The inner of two nested persons ("Iraqi President [Fuad Masum]"), the outer of all else.
    const proper = entities.flatMap((e) => properName(text, e, false) ?? [])
    const size = (e) => e.end - e.start
    proper.sort((a, b) => (a.kind === 'person' || a.kind === 'nationality') - (b.kind === 'person' || b.kind === 'nationality') || size(b) - size(a)).reverse()
    const persons = proper.filter((e) => e.kind === 'person' || e.kind === 'nationality').sort((a, b) => size(a) - size(b))
    const others = proper.filter((e) => e.kind !== 'person' && e.kind !== 'nationality').sort((a, b) => size(b) - size(a))
    const longNationalities = others.filter((o) => persons.some((p) => p.kind === 'nationality' && p.start >= o.start && p.end <= o.end))
    for (const block of findParagraphs(text))
      for (const at of splitSentences(text, block)) {
        const inside = (list) => list.filter((e) => e.start >= at.start && e.end <= at.end)
        print(record(text, at, [...inside(longNationalities), ...inside(persons), ...inside(others)]))
      }
  }
}
