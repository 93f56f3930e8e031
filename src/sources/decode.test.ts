import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { SourceError } from './source-error.ts'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
const wide = (text: string, bigEndian: boolean): number[] =>
  Array.from({ length: text.length }, (_, n) => text.charCodeAt(n)).flatMap((code) => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]))

const talks = 'The talks ended.\n'
const korean = [0xb3, 0xb2, 0xba, 0xcf, 0x20, 0xc8, 0xb8, 0xb4, 0xe3] // 남북 회담
const russian = [0xef, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb] // переговоры

test.each<[what: string, bytes: Uint8Array, text: string, remarks: readonly string[]]>([
  ['UTF-8', bytesOf('Kaesŏng – 개성'), 'Kaesŏng – 개성', []],
  ['nothing', bytesOf(), '', []],
  ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], talks), talks, ['decoded as utf-8 (byte order mark)']],
  ['UTF-16 LE with a mark', bytesOf([0xff, 0xfe], wide('Seoul é', false)), 'Seoul é', ['decoded as utf-16le (byte order mark)']],
  ['UTF-16 BE with a mark', bytesOf([0xfe, 0xff], wide('Seoul é', true)), 'Seoul é', ['decoded as utf-16be (byte order mark)']],
  ['UTF-16 LE without one', bytesOf(wide(talks, false)), talks, ['decoded as utf-16le (not valid UTF-8, a guess)']],
  ['UTF-16 BE without one', bytesOf(wide(talks, true)), talks, ['decoded as utf-16be (not valid UTF-8, a guess)']],
  ['Windows quotation marks', bytesOf([0x93], 'We agree', [0x94]), '“We agree”', ['decoded as windows-1252 (not valid UTF-8, a guess)']],
  ['Latin-1', bytesOf('Peso caf', [0xe9], ' in Bogot', [0xe1]), 'Peso café in Bogotá', ['decoded as windows-1252 (not valid UTF-8, a guess)']],
  ['Korean', bytesOf('Talks: ', korean), 'Talks: 남북 회담', ['decoded as euc-kr (not valid UTF-8, a guess)']],
  ['Russian', bytesOf(russian), 'переговоры', ['decoded as windows-1251 (not valid UTF-8, a guess)']],
  [
    'damaged UTF-8',
    bytesOf('Kaesŏng, Chŏngju, ', [0xc5], ' and Kŭmgang'),
    'Kaesŏng, Chŏngju, \ufffd and Kŭmgang',
    ['decoded as utf-8 (not valid UTF-8, a guess)', '1 character could not be decoded and was replaced'],
  ],
  [
    'a page that declares its charset',
    bytesOf('<html><meta charset="windows-1251">', russian),
    '<html><meta charset="windows-1251">переговоры',
    ['decoded as windows-1251 (declared)'],
  ],
  [
    'XML that does',
    bytesOf('<?xml version="1.0" encoding="euc-kr"?>', korean),
    '<?xml version="1.0" encoding="euc-kr"?>남북 회담',
    ['decoded as euc-kr (declared)'],
  ],
  [
    'a page that declares UTF-8 and is not',
    bytesOf('<meta charset=utf-8>', [0x93], 'x', [0x94]),
    '<meta charset=utf-8>“x”',
    ['decoded as windows-1252 (not valid UTF-8, a guess)'],
  ],
  ['a page that declares nonsense', bytesOf('<meta charset="klingon">ŏ'), '<meta charset="klingon">ŏ', []],
  ['a text that talks of charsets', bytesOf('Write <meta charset="euc-kr"> – so.'), 'Write <meta charset="euc-kr"> – so.', []],
  ['lines of Windows and of old Macs', bytesOf('one\r\ntwo\rthree\n'), 'one\ntwo\nthree\n', []],
  ['what somebody else had lost', bytesOf('a \ufffd b \ufffd'), 'a \ufffd b \ufffd', ['2 characters could not be decoded and were replaced']],
])('%s', (_, bytes, text, remarks) => {
  expect(decode(bytes, 'a.txt')).toMatchObject({ text, remarks })
})

test.each<[what: string, bytes: Uint8Array, message: string]>([
  ['a PDF', bytesOf('%PDF-1.7\n%âã'), 'a.txt: this is a PDF: convert it to text first'],
  ['a picture', bytesOf([0x89], 'PNG', [13, 10, 26, 10]), 'a.txt: this is a PNG picture'],
  ['a zip', bytesOf('PK', [3, 4], 'word/document.xml'), 'a.txt: this is a zip archive or an office document: unpack it or convert'],
  ['a gzip', bytesOf([0x1f, 0x8b, 8, 0]), 'a.txt: this is a gzip archive: unpack it first'],
  ['a log', bytesOf('SQLite format 3', [0], 'x'), 'a.txt: this is an SQLite database'],
  ['zeros in the words', bytesOf('The talks', [0], 'ended'), 'a.txt: this is no text'],
  ['many control characters', bytesOf([1, 2, 3, 4], 'x'.repeat(100)), 'a.txt: this is no text'],
  ['UTF-32', bytesOf([0xff, 0xfe, 0, 0], [65, 0, 0, 0]), 'a.txt: this is no text'],
])('%s is refused', (_, bytes, message) => {
  expect(() => decode(bytes, 'a.txt')).toThrow(message)
})

test('any text comes back from UTF-8 as it was, but for line ends and a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\0\r\ufffd]|^\ufeff/u.test(text))
      expect(decode(bytesOf('Words before: ', text), 'a.txt')).toEqual({ text: `Words before: ${text}`, charset: 'utf-8', remarks: [] })
    }),
  )
})

test('any bytes give a text or a SourceError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(decode(bytes, 'a.txt').text).not.toContain('\r')
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError)
      }
    }),
  )
})
