import type { BoardRow, Commitment } from '../../domain/record.ts'
import type { ChronologyLine } from '../chronology.ts'
import type { OpenedRecord } from '../open-record.ts'
import { plural, type Situation } from '../situation/situation.ts'
import { actWords, partyWords, quoted } from '../wording/claim-words.ts'
import { intervalWords } from '../wording/when-words.ts'
import { html, nothing, type Html } from './html.ts'
import { claimLinks, markedText, quadClass } from './marked-text.ts'
import { style } from './style.ts'

/** Opens the report in which a claim stands before the browser jumps to it. */
const script = `addEventListener('hashchange',go);function go(){const a=document.getElementById(location.hash.slice(1));if(!a)return;const d=a.closest('details');if(d)d.open=true;a.scrollIntoView({block:'center'})}if(location.hash)go()`

/** One page that needs nothing else: no script, style, picture or font from anywhere; its policy forbids them. */
export function toPage(situation: Situation, record: OpenedRecord): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'" />
        <title>Situation report: ${situation.title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <div>
            <h1>${situation.title}</h1>
            <p class="soft">
              Situation report${situation.upTo === undefined ? '' : ` up to ${situation.upTo}`} · ${plural(situation.counts.reports, 'report')} from
              ${plural(situation.counts.publishers, 'publisher')} · ${plural(situation.counts.claims, 'claim')} · ${plural(situation.counts.events, 'event')}
            </p>
          </div>
        </header>
        <nav>
          <div>
            <a href="#short">In short</a><a href="#happened">What happened</a><a href="#threats">Threats</a><a href="#board">State of things</a
            ><a href="#doubts">Doubts</a><a href="#reports">Reports</a>
          </div>
        </nav>
        <main>
          <section id="short">
            <h2>In short</h2>
            ${situation.judgement.map(({ text, claims }) => html`<p>${text} ${claimLinks(claims)}</p>`)}
          </section>
          <section id="happened">
            <h2>What happened</h2>
            ${situation.days.map(
              ({ day, lines }) =>
                html`<h3>${day}</h3>
                  <ul>
                    ${lines.map(eventItem)}
                  </ul>`,
            )}
            ${
              situation.background.length === 0
                ? nothing
                : html`<h3>Background</h3>
                    <ul>
                      ${situation.background.map(eventItem)}
                    </ul>`
            }
          </section>
          <section id="threats">
            <h2>Threats, promises, demands and what came of them</h2>
            <ul>
              ${[...situation.open, ...situation.resolved].map((commitment) => commitmentItem(commitment, record))}
            </ul>
          </section>
          <section id="board">
            <h2>State of things</h2>
            <ul>
              ${situation.board.map(boardItem)}
            </ul>
          </section>
          <section id="doubts">
            <h2>Where they disagree, and what is doubtful</h2>
            ${disagreements(situation)}
            <table>
              ${situation.doubts.map(
                ({ code, count, examples }) =>
                  html`<tr>
                    <td>${code}</td>
                    <td>${count}</td>
                    <td>${examples.join(' · ')}</td>
                  </tr>`,
              )}
            </table>
          </section>
          <section id="reports">
            <h2>Reports</h2>
            <p class="key">
              <mark class="material-conflict">material conflict</mark><mark class="verbal-conflict">verbal conflict</mark
              ><mark class="verbal-cooperation">verbal cooperation</mark><mark class="material-cooperation">material cooperation</mark>
            </p>
            ${reportsOf(record)}
          </section>
        </main>
        <script>
          ${{ html: script }}
        </script>
      </body>
    </html> `
  return page.html
}

function eventItem({ event, words, when }: ChronologyLine): Html {
  const whom = event.recipient.length === 0 ? '' : ` → ${partyWords(event.recipient)}`
  const told =
    event.reports.length > 1 ? html`<span class="soft">${plural(event.reports.length, 'report')}, ${plural(event.origins.length, 'origin')}</span>` : nothing
  return html`<li class="event ${quadClass(event)}">
    <div class="head">
      <span class="act">${actWords(event.act)}</span><span>${partyWords(event.actor)}${whom}</span
      ><span class="when">${when}</span>${event.status === 'done' ? nothing : html`<span class="status">${event.status}</span>`}${told}
    </div>
    <blockquote>${words}</blockquote>
    ${claimLinks(event.claims)}
  </li>`
}

const statusTag = (status: string): Html => html`<span class="status ${status.replaceAll(' ', '-')}">${status}</span>`

function commitmentItem(commitment: Commitment, record: OpenedRecord): Html {
  const claim = record.claims.find(({ id }) => id === commitment.claims[0])
  const report = record.reports.find(({ id }) => id === claim?.report)
  const change = commitment.changes.at(-1)
  const against = commitment.against.length === 0 ? '' : ` against ${partyWords(commitment.against)}`
  return html`<li class="row">
    <div class="head">
      <span class="act">${commitment.kind}</span><span>${partyWords(commitment.by)}${against}</span
      ><span class="when">${commitment.made === undefined ? 'date unknown' : intervalWords(commitment.made)}</span>${statusTag(commitment.status)}
    </div>
    <blockquote>${claim === undefined ? '' : quoted(report, claim.evidence, 240)}</blockquote>
    ${change === undefined ? nothing : html`<p class="soft">${commitment.status}${change.interval === undefined ? '' : `, ${intervalWords(change.interval)}`}: ${change.why} ${claimLinks([change.claim])}</p>`}${claimLinks(commitment.claims)}
  </li>`
}

function boardItem(row: BoardRow): Html {
  return html`<li class="row">
    <div class="head">
      <span class="act">${row.name}</span
      ><span class="soft"
        >${row.kind}${row.parties.length === 0 ? '' : `, ${row.parties.join(' and ')}`}${row.place === undefined ? '' : `, ${row.place.name}`}</span
      >${statusTag(row.now)}
    </div>
    <ol class="states">
      ${row.states.map(({ state, interval, claims }) => html`<li>${state}${interval === undefined ? '' : `, ${intervalWords(interval)}`} ${claimLinks(claims)}</li>`)}
    </ol>
  </li>`
}

function disagreements({ disagreements: events }: Situation): Html {
  const rows = events.flatMap((event) =>
    event.disagreements.map(
      ({ about, unit, versions }) =>
        html`<tr>
          <td>${about}${unit === undefined ? '' : ` of ${unit}s`}</td>
          <td>${actWords(event.act)}</td>
          <td>${versions.map(({ value, by, claims }) => html`<p>${value}${by.length === 0 ? '' : ` (${by.join(', ')})`} ${claimLinks(claims)}</p>`)}</td>
        </tr>`,
    ),
  )
  return rows.length === 0
    ? nothing
    : html`<table>
        ${rows}
      </table>`
}

function reportsOf(record: OpenedRecord): readonly Html[] {
  const open = record.reports.length === 1 ? { html: ' open' } : nothing
  return record.reports.map((report) => {
    const claims = record.claims.filter((claim) => claim.report === report.id)
    const published = report.published.kind === 'stated' ? report.published.at : 'undated'
    return html`<details${open}><summary><strong>${report.title ?? report.origin}</strong> <span class="soft">${report.source?.name ?? ''} ${published} · ${plural(claims.length, 'claim')}</span></summary>${markedText(report, claims)}</details>`
  })
}
