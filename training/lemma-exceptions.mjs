// Prints what the rules of src/language/lemmatize.ts get wrong on the training trees, as `form TAB tag TAB lemma`.
//   node training/lemma-exceptions.mjs MODEL > training/work/lemmas.tsv      (MODEL: only its list of known words is used)
import { readFileSync } from 'node:fs'
import { lemmatize } from '../src/language/lemmatize.ts'
import { loadModel } from '../src/language/load-model.ts'
import { readTreebank } from './read-treebank.mjs'

const { known } = loadModel(readFileSync(process.argv[2])).lemmas
const counts = new Map()
for (const set of ['ewt_train', 'gum_train_open'])
  for (const { words } of readTreebank(set))
    for (const { form, lemma, upos, xpos } of words) {
      const plain = form.replaceAll('’', "'")
      const key = `${plain.toLowerCase()}\t${xpos}`
      const entry = counts.get(key) ?? counts.set(key, { lemmas: new Map(), rule: new Map() }).get(key)
      entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + 1)
      const rule = lemmatize(form, { upos, xpos }, { exceptions: new Map(), known })
      if (rule === lemma) entry.right = (entry.right ?? 0) + 1
    }
for (const [key, { lemmas, right = 0 }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [lemma, n] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  if (n > right && !/\s/u.test(lemma) && key.split('\t')[0] !== '') console.log(`${key}\t${lemma}`)
}
