import { expect, test } from 'vitest'
import type { Name, Token, Upos } from '../domain/sentence.ts'
import { mendNameSpans } from './mend-name-spans.ts'

/** `word/UPOS/head/relation` each; `~` before a word: no space. */
function wordsOf(text: string): readonly Token[] {
  let at = 0
  return text.split(' ').map((part) => {
    const [written = '', upos = 'PROPN', head = '0', relation = 'dep'] = part.split('/')
    const words = written.replace(/^~/u, '')
    if (at > 0 && !written.startsWith('~')) at++
    const start = at
    at += words.length
    return { at: { start, end: at }, words, lemma: words, upos: upos as Upos, xpos: '', head: Number(head), relation, certainty: 1 }
  })
}

const name = (kind: Name['kind'], first: number, last: number): Name => ({ kind, first, last, certainty: 0.9 })

const mended = (text: string, ...names: readonly Name[]): readonly string[] => {
  const words = wordsOf(text)
  return mendNameSpans(names, words).map(
    ({ kind, first, last }) =>
      `${kind} ${words
        .slice(first, last + 1)
        .map((w) => w.words)
        .join(' ')}`,
  )
}

test.each<[string, string, readonly Name[], readonly string[]]>([
  ['a tying word at the end', 'Farmers Party and/CCONJ', [name('organisation', 0, 2)], ['organisation Farmers Party']],
  ['a tying word at the start', 'of/ADP Trustees', [name('organisation', 0, 1)], ['organisation Trustees']],
  ['a small word before', 'federal/ADJ Farmers Party', [name('organisation', 0, 2)], ['organisation Farmers Party']],
  ['a small word behind', 'United Front coalition/NOUN', [name('organisation', 0, 2)], ['organisation United Front']],
  ['a body behind stays', 'Wadiya army/NOUN', [name('organisation', 0, 1)], ['organisation Wadiya army']],
  ['the dot of an abbreviation stays', 'Wadiya Corp ~./PUNCT', [name('organisation', 0, 2)], ['organisation Wadiya Corp .']],
  ['who sits in a body', 'Farmers Party MP', [name('organisation', 0, 2)], ['organisation Farmers Party']],
  ['a day behind a place', 'Arendal 2013-01-11/NUM', [name('place', 0, 1)], ['place Arendal']],
  ['an office before a person', 'Finance Minister Dana Holt', [name('person', 0, 3)], ['person Dana Holt']],
  ['an office with an "of" before a person', 'Secretary of/ADP State Dana Holt', [name('person', 0, 4)], ['person Dana Holt']],
  ['a rank alone', 'Lt.', [name('person', 0, 0)], []],
  ['an Arabic article', 'Samir al ~-/PUNCT ~Hadi', [name('person', 0, 0)], ['person Samir al - Hadi']],
  ['an office alone is no name', 'Prime', [name('person', 0, 0)], []],
  ['two bodies', 'Farmers Party and/CCONJ Workers Union', [name('organisation', 0, 4)], ['organisation Farmers Party', 'organisation Workers Union']],
  ['one body with an "and"', 'Farmers and/CCONJ Workers Union', [name('organisation', 0, 3)], ['organisation Farmers and Workers Union']],
  ['a word with a hyphen is whole', 'Ri Yong ~-/PUNCT ~su', [name('person', 0, 1)], ['person Ri Yong - su']],
  ['a dash between two names', 'Paris -/PUNCT Lyon', [name('place', 0, 0), name('place', 2, 2)], ['place Paris', 'place Lyon']],
  ['what hangs on a name', 'Bến Tre/PROPN/0/flat', [name('place', 0, 0)], ['place Bến Tre']],
  ['what a name hangs on', 'Harbin/PROPN/1/compound Works/PROPN/-1/root', [name('organisation', 0, 0)], ['organisation Harbin Works']],
  ['two kinds in one name', 'Bến Tre/PROPN/0/flat', [name('place', 0, 0), name('person', 1, 1)], ['place Bến Tre']],
  ['of', 'Farmers Party of/ADP the/DET Two Isles', [name('organisation', 0, 1), name('place', 4, 5)], ['organisation Farmers Party of the Two Isles']],
  ['of, behind a person', 'Harald of/ADP Norway', [name('person', 0, 0), name('place', 2, 2)], ['person Harald', 'place Norway']],
  ['in', 'Farmers Party in/ADP Norway', [name('organisation', 0, 1), name('place', 3, 3)], ['organisation Farmers Party', 'place Norway']],
])('%s', (_, text, names, wanted) => {
  expect(mended(text, ...names)).toEqual(wanted)
})
