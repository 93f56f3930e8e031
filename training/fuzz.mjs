// Random texts through analyse, and the time for texts of growing length: node training/fuzz.mjs MODEL [how many] [seed]
import { readFileSync } from 'node:fs'
import { analyse } from '../src/language/analyse.ts'
import { loadModel } from '../src/language/load-model.ts'

const [file, many = '10000', seed = '1'] = process.argv.slice(2)
const model = loadModel(readFileSync(file))
let state = Number(seed)
/** Mulberry32: the same texts for the same seed. */
const random = () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const pick = (list) => list[Math.floor(random() * list.length)]
const pieces = [
  'the',
  'Gen.',
  'U.S.',
  'said',
  "n't",
  "'s",
  '"',
  '“',
  '”',
  '’',
  '-',
  '--',
  '—',
  '.',
  '...',
  '…',
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '!',
  '?',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  ' ',
  ' ',
  '1',
  '1,000',
  '$',
  '%',
  '#',
  '@',
  'http://',
  'a@b.c',
  'شرح',
  'שלום',
  '\u202e',
  '🇰🇷',
  '👩‍👩‍👧',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u0301',
  '東京',
  'SEOUL',
  'Kim',
  '2020-06-16',
  'p.m.',
  'No.',
]

for (let i = 0; i < Number(many); i++) {
  const text = Array.from({ length: Math.floor(random() * 40) }, () =>
    random() < 0.8 ? pick(pieces) : String.fromCharCode(Math.floor(random() * 65536)),
  ).join(random() < 0.5 ? ' ' : '')
  try {
    let end = 0
    for (const { tokens } of analyse(text, model)) {
      if (tokens.filter(({ head }) => head === -1).length !== 1) throw new Error('not one root')
      for (const { at, words } of tokens) {
        if (at.start < end || at.end <= at.start || text.slice(at.start, at.end) !== words) throw new Error('a span is wrong')
        end = at.end
      }
    }
  } catch (error) {
    console.error(`text ${i} of seed ${seed}: ${JSON.stringify(text)}`)
    throw error
  }
}
console.log(`${many} random texts read`)
for (const unit of ['They left the office in the border city. ', 'word ', 'x', 'a-', "n't", 'He said: "'])
  console.log(
    JSON.stringify(unit),
    [31_250, 62_500, 125_000, 250_000, 500_000, 1_000_000]
      .map((size) => {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
        const started = performance.now()
        analyse(text, model)
        return `${size / 1000}k ${((performance.now() - started) / 1000).toFixed(2)} s`
      })
      .join(', '),
  )
