import { expect, test } from 'vitest'
import { scorePlv } from './events-plv.ts'

test('a worked example', () => {
  const record = (id: string, text: string, root: string, sourceSpan: readonly [number, number] | null) => ({
    id,
    text,
    root,
    source: 'A',
    target: 'B',
    sourceSpan,
    targetSpan: [text.indexOf('B'), text.indexOf('B') + 1] as const,
  })
  const records = [record('1', 'A left B.', 'YIELD', [0, 1]), record('2', 'A warned B.', 'THREATEN', [0, 1]), record('3', 'A said B fell.', 'YIELD', null)]
  const figures = scorePlv(records, {
    between: (text) => (text.includes('warned') ? 'THREATEN' : text.includes('left') ? 'RETREAT' : 'SAY'),
    find: (text) => [
      // "warned" is found the wrong way round; the third is taken for a statement.
      ...(text.includes('warned') ? [{ event: 'THREATEN' as const, actor: [{ start: 9, end: 10 }], recipient: [{ start: 0, end: 1 }] }] : []),
      ...(text.includes('left') ? [{ event: 'CONCEDE' as const, actor: [{ start: 0, end: 1 }], recipient: [{ start: 7, end: 8 }] }] : []),
      { event: 'SAY', actor: [{ start: 0, end: 1 }], recipient: [] },
    ],
  })
  expect(figures).toEqual([
    // YIELD: 1 right of 1 given and 2 asked, 2/3. THREATEN: 1.
    { metric: 'root_macro_f1', value: (2 / 3 + 1) / 2, n: 3 },
    // The same, with the main act of each text.
    { metric: 'root_macro_f1_raw', value: (2 / 3 + 1) / 2, n: 3 },
    // The third has no span. YIELD 1, THREATEN 0.
    { metric: 'root_macro_f1_pair', value: 0.5, n: 2 },
  ])
})
