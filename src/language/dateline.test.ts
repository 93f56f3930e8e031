import { expect, test } from 'vitest'
import { datelineLength } from './dateline.ts'

test.each([
  ['SEOUL , June 16 ( Yonhap ) -- The office was blown up .', 8],
  ['GORI , Georgia - Two men were shot .', 4],
  ['Kabul ( Reuters ) — " We will go , " he said .', 5],
  ['SAN SALVADOR , 29 NOV 89 ( ACAN - EFE ) -- [ TEXT ] THE ARMY GAVE WAY .', 15],
  ['Paris / Rome - Relations have suffered .', 4],
  ['WASHINGTON — Talks failed .', 2],
  ['The talks -- long delayed -- began .', 0],
  ['Kim Yo - jong spoke .', 0],
  ['Kim Jong - un left .', 0],
  ['US - led forces left .', 0],
  ['Smith , a teacher - not a soldier - was there .', 0],
  ['SEOUL -', 0],
  ['', 0],
])('%s', (sentence, length) => {
  expect(datelineLength(sentence === '' ? [] : sentence.split(' '))).toBe(length)
})
