// Scores from raw text, CoNLL-2018 style: node training/score-raw.mjs MODEL [sets...]   LOOK=1 shows sentence errors.
import { readFileSync } from 'node:fs'
import { analyse } from '../src/language/analyse.ts'
import { lemmatize } from '../src/language/lemmatize.ts'
import { loadModel } from '../src/language/load-model.ts'
import { documents } from './read-treebank.mjs'

const [file, ...sets] = process.argv.slice(2)
const model = loadModel(readFileSync(file))

for (const set of sets.length > 0 ? sets : ['ewt_dev', 'gum_news_dev']) {
  const n = { gold: 0, found: 0, right: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, goldSentences: 0, foundSentences: 0, rightSentences: 0 }
  let lemmaGold = 0
  let lemmaRight = 0
  let milliseconds = 0
  for (const doc of documents(set)) {
    const started = performance.now()
    const mine = analyse(doc.text, model)
    milliseconds += performance.now() - started
    const gold = new Map()
    for (const s of doc.sentences) {
      s.words.forEach((w, i) => {
        gold.set(s.spans[i], { ...w, headSpan: w.head < 0 ? 'root' : s.spans[w.head] })
        lemmaGold += 1
        if (lemmatize(w.form, w, model.lemmas) === w.lemma) lemmaRight += 1
        else if (process.env.LEMMA) console.log(w.form, w.xpos, w.lemma, lemmatize(w.form, w, model.lemmas))
      })
      n.gold += s.words.length
    }
    const goldSentences = new Set(doc.sentences.map((s) => `${s.start}-${s.end}`))
    n.goldSentences += goldSentences.size
    for (const s of mine) {
      n.foundSentences += 1
      if (goldSentences.has(`${s.at.start}-${s.at.end}`)) n.rightSentences += 1
      else if (process.env.LOOK) console.log(`[${doc.text.slice(s.at.start, s.at.end)}]`)
      const key = (t) => `${t.at.start}-${t.at.end}`
      for (const t of s.tokens) {
        n.found += 1
        const g = gold.get(key(t))
        if (!g) continue
        n.right += 1
        n.upos += g.upos === t.upos
        n.xpos += g.xpos === t.xpos
        n.lemma += g.lemma === t.lemma
        const head = t.head < 0 ? 'root' : key(s.tokens[t.head])
        n.uas += head === g.headSpan
        n.las += head === g.headSpan && t.relation === g.relation
      }
    }
  }
  const f1 = (x, g = n.gold, f = n.found) => ((200 * x) / (g + f)).toFixed(2)
  console.log(
    `${set} raw: sentences ${f1(n.rightSentences, n.goldSentences, n.foundSentences)} tokens ${f1(n.right)} UPOS ${f1(n.upos)} XPOS ${f1(n.xpos)} lemmas ${f1(n.lemma)} UAS ${f1(n.uas)} LAS ${f1(n.las)}; lemmas of gold words and tags ${((100 * lemmaRight) / lemmaGold).toFixed(2)}; ${Math.round((1000 * n.found) / milliseconds)} tokens/s`,
  )
}
