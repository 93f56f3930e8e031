import { expect, test } from 'vitest'
import { scoreMuc4 } from './events-muc4.ts'

test('a worked example', () => {
  const template = (type: string, stage: string, confidence?: string) => ({
    'INCIDENT: TYPE': [type],
    'INCIDENT: STAGE OF EXECUTION': [stage],
    ...(confidence === undefined ? {} : { 'PERP: ORGANIZATION CONFIDENCE': [confidence] }),
  })
  const records = [
    {
      id: 'r1',
      text: 'one',
      templates: [
        template('ATTACK', 'ACCOMPLISHED', '? REPORTED AS FACT / POSSIBLE: "THE GROUP"'),
        template('ATTACK', 'ACCOMPLISHED / ATTEMPTED', '-'),
        template('BOMBING', 'THREATENED'),
      ],
    },
    { id: 'r2', text: 'two', templates: [] },
  ]
  const figures = scoreMuc4(records, (text) =>
    text === 'one'
      ? [
          { type: 'ATTACK', stage: 'ATTEMPTED', confidence: 'POSSIBLE' },
          { type: 'ATTACK', stage: 'ACCOMPLISHED', confidence: 'POSSIBLE' },
          { type: 'BOMBING', stage: 'ACCOMPLISHED' },
        ]
      : [{ type: 'ARSON', stage: 'ACCOMPLISHED' }],
  )
  expect(figures).toEqual([
    { metric: 'type_f1', value: 6 / 7, n: 3 }, // 3 right, 4 given, 3 asked
    { metric: 'stage_accuracy', value: 2 / 3, n: 3 },
    { metric: 'confidence_accuracy', value: 1, n: 1 },
  ])
})
