import type { Party } from '../../src/domain/party.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { gsrRows, scoreGsr } from '../skills/events-gsr.ts'
import type { GsrRecord } from '../skills/events-gsr.ts'
import { reportOf } from '../system.ts'

/** The set was coded before PLOVER had codes of their own for the United Nations and the European Union. */
const asCodedThen: Readonly<Record<string, string>> = { UNO: 'IGO', EUR: 'IGO' }
const codesOf = (parties: readonly Party[]): readonly string[] =>
  parties.flatMap(({ country }) => (country === undefined ? [] : (asCodedThen[country] ?? country)))

/** The set's dates are no dates of publication: all are the same day. Bare statements are no events for it. */
export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  return scoreGsr(await readRecords<GsrRecord>(path), (text) =>
    readReport(reportOf(text))
      .claims.filter(({ act }) => act.event !== 'SAY')
      .flatMap(({ act, actor, recipient }) => gsrRows(codesOf(actor), codesOf(recipient), act.event === 'APPEAL' ? 'REQUEST' : act.event)),
  )
}
