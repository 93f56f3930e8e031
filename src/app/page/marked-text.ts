import type { Claim } from '../../domain/claim.ts'
import type { Report } from '../../domain/report.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import { actWords, partyWords, speakerWords } from '../wording/claim-words.ts'
import { whenWords } from '../wording/when-words.ts'
import { html, type Html } from './html.ts'

/** `material conflict` -> `material-conflict`: the class that colours it. */
export const quadClass = (claim: Pick<Claim, 'act'>): string => eventDefinitions[claim.act.event].quad.replace(' ', '-')

/**
 * The text of a report with the evidence of every claim marked. Claims may lie inside one another: the text is cut at every edge, and each piece is
 * coloured by the innermost claim. The first piece of a claim carries its id as anchor.
 */
export function markedText(report: Report, claims: readonly Claim[]): Html {
  const edges = new Set([0, report.text.length])
  for (const { evidence, trigger } of claims) for (const edge of [evidence.start, evidence.end, trigger.start, trigger.end]) edges.add(edge)
  const sorted = [...edges].filter((edge) => edge <= report.text.length).sort((a, b) => a - b)
  const anchored = new Set<string>()
  const pieces = sorted.slice(0, -1).map((start, n) => {
    const end = sorted[n + 1] ?? report.text.length
    const covering = claims
      .filter(({ evidence }) => evidence.start <= start && end <= evidence.end)
      .sort((a, b) => a.evidence.end - a.evidence.start - (b.evidence.end - b.evidence.start))
    return pieceOf(report.text.slice(start, end), start, end, covering, anchored)
  })
  return html`<div class="text">${pieces}</div>`
}

function pieceOf(words: string, start: number, end: number, covering: readonly Claim[], anchored: Set<string>): Html {
  const [inner] = covering
  if (inner === undefined) return html`${words}`
  const anchors = covering.filter(({ id }) => !anchored.has(id))
  for (const { id } of anchors) anchored.add(id)
  const isTrigger = covering.some(({ trigger }) => trigger.start <= start && end <= trigger.end)
  const label = covering.map(labelOf).join('\n')
  return html`${anchors.map(({ id }) => html`<a id="${id}"></a>`)}<mark class="${quadClass(inner)}${isTrigger ? ' trigger' : ''}" title="${label}"
      >${words}</mark
    >`
}

function labelOf(claim: Claim): string {
  const whom = claim.recipient.length === 0 ? '' : ` → ${partyWords(claim.recipient)}`
  const said = speakerWords(claim)
  return `${claim.id}: ${partyWords(claim.actor)}${whom}: ${actWords(claim.act)}, ${claim.status}; ${whenWords(claim.when)}${said === '' ? '' : `; ${said}`}; certainty ${claim.certainty.toFixed(2)}`
}
