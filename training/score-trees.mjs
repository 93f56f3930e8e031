// Gold-token scores of a model file: node training/score-trees.mjs models/en.sitrep-model [sets...]
import { readFileSync } from 'node:fs'
import { loadModel } from '../src/language/load-model.ts'
import { parseTokens } from '../src/language/parse-tokens.ts'
import { readTreebank } from './read-treebank.mjs'

const [file, ...sets] = process.argv.slice(2)
const loading = performance.now()
const model = loadModel(readFileSync(file))
console.log(`loaded in ${(performance.now() - loading).toFixed(0)} ms`)
const show = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'conj',
  'xcomp',
  'ccomp',
  'acl:relcl',
  'appos',
  'nmod',
  'advcl',
  'acl',
  'flat',
  'compound',
  'parataxis',
]

for (const set of sets.length > 0 ? sets : ['ewt_dev', 'gum_news_dev']) {
  const sentences = readTreebank(set)
  const started = performance.now()
  const answers = sentences.map((s) =>
    parseTokens(
      s.words.map((w) => w.form),
      model,
    ),
  )
  const seconds = (performance.now() - started) / 1000
  const n = { all: 0, uas: 0, las: 0, upos: 0, xpos: 0 }
  const by = new Map()
  const count = (relation) => by.get(relation) ?? by.set(relation, { gold: 0, found: 0, right: 0 }).get(relation)
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0, sum: 0 }))
  sentences.forEach((s, i) =>
    s.words.forEach((gold, j) => {
      const got = answers[i][j]
      const head = got.head === gold.head
      const both = head && got.relation === gold.relation
      n.all += 1
      n.uas += head
      n.las += both
      n.upos += got.upos === gold.upos
      n.xpos += got.xpos === gold.xpos
      count(gold.relation).gold += 1
      count(got.relation).found += 1
      count(gold.relation).right += both
      const bin = bins[Math.min(9, Math.floor(got.certainty * 10))]
      bin.n += 1
      bin.right += both
      bin.sum += got.certainty
    }),
  )
  const percent = (x, all = n.all) => ((100 * x) / all).toFixed(2)
  console.log(`${set}: UAS ${percent(n.uas)} LAS ${percent(n.las)} UPOS ${percent(n.upos)} XPOS ${percent(n.xpos)}, ${Math.round(n.all / seconds)} tokens/s`)
  console.log(show.map((r) => `${r} ${((200 * count(r).right) / (count(r).gold + count(r).found)).toFixed(1)}`).join('  '))
  const error = bins.reduce((sum, b) => sum + Math.abs(b.right - b.sum), 0) / n.all
  console.log(`calibration error ${error.toFixed(3)}: ${bins.map((b) => (b.n ? `${(b.sum / b.n).toFixed(2)}>${(b.right / b.n).toFixed(2)}` : '-')).join(' ')}`)
}
