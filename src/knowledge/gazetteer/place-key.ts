import { foldName } from '../countries/fold.ts'

const spelledOut: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' }

/**
 * One spelling for the names of places: no case, no diacritics, no apostrophes and dots, hyphens as blanks, no leading "the".
 * "Kaesŏng" -> "kaesong", "Port-au-Prince" -> "port au prince", "St. Petersburg" -> "saint petersburg", "Al-Bab" -> "al bab".
 */
export function placeKey(name: string): string {
  const plain = foldName(name)
    .toLowerCase()
    .replaceAll(/['.`´ʻʼʿʾʹʺ"“”]/gu, '')
    .replaceAll(/[-_/\s]+/gu, ' ')
    .replaceAll('&', 'and')
    .trim()
  const words = plain.split(' ')
  const first = words[0] ?? ''
  if (first === 'the' && words.length > 1) words.shift()
  return words.map((word, i) => (i < words.length - 1 ? (spelledOut[word] ?? word) : word)).join(' ')
}
