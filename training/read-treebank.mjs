import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.env.GOLD ?? join(import.meta.dirname, '../../shared/gold'), 'syntax')

/** Sentences of a CoNLL-U file: document, whether a paragraph starts, text, words (form, lemma, upos, xpos, head from 0 or -1, relation). */
export function readTreebank(name) {
  const sentences = []
  let document = ''
  let paragraph = false
  let text = ''
  let words = []
  for (const line of readFileSync(join(folder, `${name}.conllu`), 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) document = line.slice(line.indexOf('=') + 2)
    else if (line.startsWith('# newpar')) paragraph = true
    else if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line === '') {
      if (words.length > 0) sentences.push({ document, paragraph, text, words })
      words = []
      paragraph = false
    } else if (/^\d+\t/u.test(line)) {
      const [, form, lemma, upos, xpos, , head, relation] = line.split('\t')
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation })
    }
  }
  return sentences
}

/** Documents as text (sentences joined by a space, paragraphs by a blank line) with the gold words' offsets. */
export function* documents(set) {
  let doc
  for (const s of readTreebank(set)) {
    if (!doc || s.document !== doc.name) {
      if (doc) yield doc
      doc = { name: s.document, text: '', sentences: [] }
    }
    if (doc.text !== '') doc.text += s.paragraph ? '\n\n' : ' '
    const base = doc.text.length
    doc.text += s.text
    let at = 0
    const spans = []
    for (const { form } of s.words) {
      const found = s.text.indexOf(form, at)
      if (found < 0) {
        spans.push(`?${base + at}`)
        continue
      }
      spans.push(`${base + found}-${base + found + form.length}`)
      at = found + form.length
    }
    doc.sentences.push({ start: base, end: doc.text.length, spans, words: s.words })
  }
  if (doc) yield doc
}
