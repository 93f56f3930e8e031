import type { Claim } from '../../src/domain/claim.ts'
import type { Party } from '../../src/domain/party.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { gsrRows, scoreGsr } from '../skills/events-gsr.ts'
import type { GsrRecord, GsrRow } from '../skills/events-gsr.ts'
import { reportOf } from '../system.ts'

/** The set was coded before PLOVER had codes of their own for the United Nations and the European Union. */
const asCodedThen: Readonly<Record<string, string>> = { UNO: 'IGO', EUR: 'IGO' }
const codesOf = (parties: readonly Party[]): readonly string[] =>
  parties.flatMap(({ country }) => (country === undefined ? [] : (asCodedThen[country] ?? country)))

const rowsOf = (claims: readonly Claim[]): readonly GsrRow[] =>
  claims.flatMap(({ act, actor, recipient }) => gsrRows(codesOf(actor), codesOf(recipient), act.event === 'APPEAL' ? 'REQUEST' : act.event))

/** The act that a sentence is about: the first of which it says who did it. */
function mainAct(claims: readonly Claim[]): readonly Claim[] {
  const main = claims.find(({ actor }) => codesOf(actor).length > 0) ?? claims[0]
  return main === undefined ? [] : [main]
}

/**
 * The set's dates are no dates of publication: all are the same day. It codes what a sentence is about, hardly ever what else it tells, and bare
 * statements not at all; `row_f1_every_claim` counts all that we read.
 */
export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  const records = await readRecords<GsrRecord>(path)
  const claimsOf = (text: string): readonly Claim[] => readReport(reportOf(text)).claims.filter(({ act }) => act.event !== 'SAY')
  const every = scoreGsr(records, (text) => rowsOf(claimsOf(text))).filter(({ metric }) => metric === 'row_f1')
  return [...scoreGsr(records, (text) => rowsOf(mainAct(claimsOf(text)))), ...every.map((figure) => ({ ...figure, metric: 'row_f1_every_claim' }))]
}
