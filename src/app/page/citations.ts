import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Report } from '../../domain/report.ts'
import { reportKey } from '../../record/kept/kept.ts'
import type { Lookup } from '../lookup.ts'
import { quoted } from '../wording/claim-words.ts'
import { html, nothing, type Html } from './html.ts'

/** Links to the words behind a sentence. */
export type Cite = (claims: readonly ClaimId[]) => Html

export type Citations = {
  readonly cite: Cite
  /** The reports that were cited so far, in the order of their numbers. */
  readonly cited: () => readonly Report[]
}

/** As many links as a sentence can bear; the rest is counted. */
const mostLinks = 4

/** Reports are numbered as they are first cited. A link is the number of its report, and shows the words of the claim when it is pointed at. */
export function createCitations(lookup: Pick<Lookup, 'claim' | 'report'>): Citations {
  const numbers = new Map<Report, number>()
  const link = ({ id, report: told, evidence }: Claim): Html => {
    const report = lookup.report(told)
    if (report === undefined) return nothing
    if (!numbers.has(report)) numbers.set(report, numbers.size + 1)
    const title = `${report.source?.name ?? report.origin}: “${quoted(report, evidence)}” (${id})`
    return html`<a href="#${id}" title="${title}" aria-label="Source ${numbers.get(report) ?? ''}: ${report.source?.name ?? report.origin}"
      >${numbers.get(report) ?? ''}</a
    >`
  }
  const cite: Cite = (ids) => {
    // a second link to the same report says no more
    const firsts = new Map<string, ClaimId>()
    for (const id of ids) if (!firsts.has(reportKey(id))) firsts.set(reportKey(id), id)
    const [shown, more] = [[...firsts.values()].slice(0, mostLinks).flatMap((id) => lookup.claim(id) ?? []), firsts.size - mostLinks]
    return shown.length === 0 ? nothing : html`<span class="refs">${shown.map(link)}${more > 0 ? html`<span>+${more}</span>` : nothing}</span>`
  }
  return { cite, cited: () => [...numbers.keys()] }
}
