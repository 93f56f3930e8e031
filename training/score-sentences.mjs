// Sentence F1 from raw text alone, no model: node training/score-sentences.mjs [sets...]   LOOK=1 shows the errors.
import { findParagraphs } from '../src/language/find-paragraphs.ts'
import { splitSentences } from '../src/language/split-sentences.ts'
import { documents } from './read-treebank.mjs'

const sets = process.argv.slice(2)
for (const set of sets.length > 0 ? sets : ['ewt_train', 'gum_train_open', 'ewt_dev', 'gum_news_dev']) {
  const n = { gold: 0, found: 0, right: 0 }
  for (const doc of documents(set)) {
    const gold = new Set(doc.sentences.map((s) => `${s.start}-${s.end}`))
    n.gold += gold.size
    for (const at of findParagraphs(doc.text).flatMap((block) => splitSentences(doc.text, block))) {
      n.found += 1
      if (gold.has(`${at.start}-${at.end}`)) n.right += 1
      else if (process.env.LOOK) {
        const over = doc.sentences.filter((s) => s.start < at.end && at.start < s.end).map((s) => doc.text.slice(s.start, s.end).slice(-60))
        console.log(`OURS [${doc.text.slice(at.start, at.end)}]\n   GOLD ends ${JSON.stringify(over)}`)
      }
    }
  }
  console.log(`${set}: sentence F1 ${((200 * n.right) / (n.gold + n.found)).toFixed(2)} (${n.gold} gold, ${n.found} found)`)
}
