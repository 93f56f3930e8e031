import { createHash } from 'node:crypto'
import { claimId, reportId, ruleId } from '../../src/domain/id.ts'
import type { RawReport } from '../../src/domain/ports.ts'
import type { Reading } from '../../src/domain/reading.ts'
import type { Report } from '../../src/domain/report.ts'

/** Report number `n` of as many as one likes; the same number is the same report. */
export function syntheticReport(n: number): RawReport {
  const text = `Report ${n}: ${'the two sides met and agreed to open the bridge again; '.repeat(20)}`
  return { id: reportId(createHash('sha256').update(text).digest('hex')), text, origin: `${n}.txt`, fetched: '2026-11-24T04:00:00Z', remarks: [] }
}

/** A reader that needs no model: as many claims as `words` says, from 20 to 59. */
export function readSynthetic({ id, text }: Report): Reading {
  const words = 20 + (Number.parseInt(id.slice(0, 4), 16) % 40)
  const at = { start: 0, end: text.length }
  const claims = Array.from(
    { length: words },
    (_, n) =>
      ({
        id: claimId(id, n + 1),
        report: id,
        sentence: n,
        evidence: at,
        trigger: at,
        saidBy: [],
        act: { event: 'AGREE', contexts: [], cameoRoot: '05', score: 3 },
        actor: [],
        recipient: [],
        status: 'done',
        background: false,
        when: { kind: 'unknown' },
        where: { kind: 'unknown' },
        quantities: [],
        certainty: 0.5,
        doubts: [],
        by: ruleId('acts/synthetic'),
        paths: {},
      }) as const,
  )
  return { report: id, reader: 'synthetic', claims, findings: [], parties: [], things: [], words }
}
