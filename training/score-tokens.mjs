// Token F1 within gold sentences, with the commonest errors: node training/score-tokens.mjs [sets...]
import { tokenize } from '../src/language/tokenize.ts'
import { readTreebank } from './read-treebank.mjs'

const sets = process.argv.slice(2)
for (const set of sets.length > 0 ? sets : ['ewt_train', 'gum_train_open', 'ewt_dev', 'gum_news_dev']) {
  let [gold, found, right] = [0, 0, 0]
  const errors = new Map()
  for (const { text, words } of readTreebank(set)) {
    const spans = []
    let at = 0
    for (const { form } of words) {
      at = text.indexOf(form, at)
      if (at < 0) break
      spans.push(`${at}-${at + form.length}`)
      at += form.length
    }
    if (at < 0) continue
    const mine = tokenize(text)
    const known = new Set(spans)
    const ours = new Set(mine.map((s) => `${s.start}-${s.end}`))
    gold += spans.length
    found += mine.length
    for (const s of mine) {
      if (known.has(`${s.start}-${s.end}`)) right += 1
      else {
        let [from, to] = [s.start, s.end]
        while (from > 0 && text[from - 1] !== ' ') from -= 1
        while (to < text.length && text[to] !== ' ') to += 1
        const key = `${text.slice(from, to)} => ${mine
          .filter((m) => m.start >= from && m.end <= to)
          .map((m) => text.slice(m.start, m.end))
          .join(' ')} | ${spans
          .map((x) => x.split('-').map(Number))
          .filter(([a, b]) => a >= from && b <= to)
          .map(([a, b]) => text.slice(a, b))
          .join(' ')}`
        errors.set(key, (errors.get(key) ?? 0) + 1)
      }
    }
    void ours
  }
  console.log(set, 'token F1', ((200 * right) / (gold + found)).toFixed(2))
  console.log(
    [...errors]
      .sort((a, b) => b[1] - a[1])
      .slice(0, Number(process.env.SHOW ?? 60))
      .map(([k, n]) => `${n} ${k}`)
      .join('\n'),
  )
}
