import { groupBy } from '../group-by.ts'
import { createLookup } from '../lookup.ts'
import type { TellableRecord } from '../open-record.ts'
import type { Line } from '../refs.ts'
import type { BoardItem } from '../situation/board-items.ts'
import type { Dispute } from '../situation/disputes.ts'
import type { Happening } from '../situation/happened.ts'
import type { Situation } from '../situation/situation.ts'
import { subtitle, withoutDay } from '../situation/to-markdown.ts'
import type { UndertakingItem } from '../situation/undertakings.ts'
import type { Side } from '../situation/voices.ts'
import { capital, inQuotes, listWords, plural } from '../wording/prose.ts'
import { dayWords } from '../wording/when-words.ts'
import { createCitations, type Cite } from './citations.ts'
import { html, nothing, type Html } from './html.ts'
import { markedText, quadClass } from './marked-text.ts'
import { style } from './style.ts'

/** Opens the report in which a claim stands before the browser jumps to it, and all of them to be printed. */
const script = `addEventListener('hashchange',go);function go(){const a=document.getElementById(location.hash.slice(1));if(!a)return;const d=a.closest('details');if(d)d.open=true;a.scrollIntoView({block:'center'})}if(location.hash)go()`

/** One page that needs nothing else: no script, style, picture or font from anywhere; its policy forbids them. */
export function toPage(situation: Situation, record: TellableRecord): string {
  const { cite, cited } = createCitations(createLookup(record))
  const { undertakings } = situation
  const told = [
    section('short', 'In short', 'In short', situation.judgement.map(paragraph(cite))),
    section('happened', 'What happened', 'What happened', [
      ...situation.days.map(({ day, happenings }) => dayBlock(day, happenings, cite)),
      leftOut(situation),
    ]),
    section('threats', 'Threats', 'Threats, promises and demands', [
      block('Threats that stand open', [...undertakings.open.map(undertakingItem(cite)), ...undertakings.older.map(lineItem(cite))]),
      block('What came of threats, promises and demands', undertakings.came.map(undertakingItem(cite))),
      block('Promises, offers and demands that stand', undertakings.others.map(lineItem(cite))),
      block('Word and deed by side', undertakings.followThrough.map(lineItem(cite))),
    ]),
    section('board', 'State of things', 'State of things', [
      list([...situation.board.map(boardItem(cite)), ...situation.otherThings.map(lineItem(cite))]),
      block('Contradicted', situation.contradictions.map(lineItem(cite))),
    ]),
    section('voices', 'Who says what', 'Who says what', situation.sides.map(sideBlock(cite))),
    section('disputes', 'Disagreements', 'Where they disagree', situation.disputes.map(disputeTable(cite))),
    section('numbers', 'Numbers', 'Numbers', [list(situation.numbers.map(lineItem(cite)))]),
    section('background', 'Background', 'Background', [list(situation.background.map((each) => happeningItem(each, cite)))]),
    section('doubts', 'Doubts', 'What is doubtful', [list(situation.doubts.map(lineItem(cite)))]),
  ]
  const sections = [...told, section('reports', 'Sources', 'Sources', [sourceTable(situation), key, ...reportTexts(cited(), record)])].filter(
    ({ body }) => body.html !== '',
  )
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
            <p class="soft">Situation report · ${subtitle(situation)}</p>
          </div>
        </header>
        <nav aria-label="Sections"><div>${sections.map(({ id, short }) => html`<a href="#${id}">${short}</a>`)}</div></nav>
        <main>
          ${sections.map(({ body }) => body)}
          <p class="soft rule">${situation.rule}</p>
        </main>
        <script>
          ${{ html: script }}
        </script>
      </body>
    </html> `
  return page.html
}

type Section = { readonly id: string; readonly short: string; readonly body: Html }

function section(id: string, short: string, title: string, parts: readonly Html[]): Section {
  const isEmpty = parts.every((part) => part.html === '')
  const body = isEmpty
    ? nothing
    : html`<section id="${id}">
        <h2>${title}</h2>
        ${parts}
      </section>`
  return { id, short, body }
}

const list = (items: readonly Html[]): Html =>
  items.length === 0
    ? nothing
    : html`<ul>
        ${items}
      </ul>`
const block = (title: string, items: readonly Html[]): Html =>
  items.length === 0
    ? nothing
    : html`<h3>${title}</h3>
        ${list(items)}`

const paragraph =
  (cite: Cite) =>
  ({ text, claims }: Line): Html =>
    html`<p>${text} ${cite(claims)}</p>`

const lineItem =
  (cite: Cite) =>
  ({ text, claims }: Line): Html =>
    html`<li class="line">${text} ${cite(claims)}</li>`

function dayBlock(day: string, happenings: readonly Happening[], cite: Cite): Html {
  return html`<h3>${dayWords(day)}</h3>
    ${list(happenings.map((each) => happeningItem(each, cite, day)))}`
}

function happeningItem({ when, quote, told, lead, claims }: Happening, cite: Cite, day?: string): Html {
  const time = day === undefined ? when : withoutDay(when, day)
  const isDayless = day !== undefined && when.startsWith('reported ')
  return html`<li class="event ${quadClass(lead)}">
    <span class="unseen">${capital(quadClass(lead).replace('-', ' '))}:</span>
    <blockquote>${inQuotes(quote)}</blockquote>
    <p class="soft">
      ${time === '' ? nothing : html`<span class="when">${capital(time)} · </span>`}${told}${isDayless ? ' · no day given' : ''} ${cite(claims)}
    </p>
  </li>`
}

const leftOut = ({ leftOut: count }: Situation): Html =>
  count === 0 ? nothing : html`<p class="soft">Not told here: ${plural(count, 'happening')} of less weight. “sitrep report --full” tells them.</p>`

/** `about` tells a thing that is open from a word that stands open. */
const statusTag = (status: string, about: 'thing' | 'word'): Html => html`<span class="status ${about}-${status.replaceAll(' ', '-')}">${status}</span>`

const undertakingItem =
  (cite: Cite) =>
  ({ what, when, quote, told, status, condition, deadline, came, cameWhen, deed, claims, shownBy }: UndertakingItem): Html =>
    html`<li class="row">
      <div class="head"><span class="act">${capital(what)}</span><span class="when">${when}</span>${statusTag(status, 'word')}</div>
      <blockquote>${inQuotes(quote)}</blockquote>
      <span class="soft">${told}</span> ${cite(claims)}
      ${condition === undefined || quote.includes(condition) ? nothing : html`<p class="soft">Condition: ${condition}.</p>`}${deadline === undefined ? nothing : html`<p class="soft">Deadline: ${deadline}.</p>`}
      ${
        came === ''
          ? nothing
          : html`<p>
              ${capital(status)}${cameWhen === undefined ? '' : `, ${cameWhen}`}${deed === undefined ? '' : `: ${inQuotes(deed)}`}
              <span class="soft">${capital(came)}.</span> ${cite(shownBy)}
            </p>`
      }
    </li>`

const boardItem =
  (cite: Cite) =>
  ({ name, kind, whose, now, states }: BoardItem): Html =>
    html`<li class="row">
      <div class="head">
        <span class="act">${capital(name)}</span><span class="soft">${[kind, whose].filter((part) => part !== '').join('; ')}</span>${statusTag(now, 'thing')}
      </div>
      <ol class="states">
        ${states.map(({ state, when, claims }) => html`<li>${state}${when === '' ? '' : `, ${when}`} ${cite(claims)}</li>`)}
      </ol>
    </li>`

const sideBlock =
  (cite: Cite) =>
  ({ side, voices }: Side): Html =>
    html`<h3>${side === '' ? 'Others' : side}</h3>
      ${list(
        voices.map(
          ({ name, total, says }) =>
            html`<li class="row">
              <div class="head">
                <span class="act">${capital(name)}</span>${total > says.length ? html`<span class="soft">${plural(total, 'statement')}</span>` : nothing}
              </div>
              ${says.map(
                ({ quote, when, told, claims }) =>
                  html`<blockquote>${inQuotes(quote)}</blockquote>
                    <p class="soft">${capital([when, told].filter((part) => part !== '').join(' · '))} ${cite(claims)}</p>`,
              )}
            </li>`,
        ),
      )}`

const disputeTable =
  (cite: Cite) =>
  ({ when, about, versions }: Dispute): Html =>
    html`<h3>${capital(about)}, ${when}</h3>
      <div class="versions">
        ${versions.map(
          ({ value, by, quote, claims }) =>
            html`<div>
              <strong>${capital(value)}</strong>
              ${quote === '' ? nothing : html`<blockquote>${inQuotes(quote)}</blockquote>`}
              <p class="soft">${listWords(by, 6)} ${cite(claims)}</p>
            </div>`,
        )}
      </div>`

const sourceTable = ({ sources }: Situation): Html =>
  html`<table>
    ${sources.map(
      ({ name, reports, first, last }) =>
        html`<tr>
          <td>${name}</td>
          <td>${plural(reports, 'report')}</td>
          <td>${first === last ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`}</td>
        </tr>`,
    )}
  </table>`

const key = html`<h3>Reports cited</h3>
  <p class="key">
    <mark class="material-conflict">material conflict</mark><mark class="verbal-conflict">verbal conflict</mark
    ><mark class="verbal-cooperation">verbal cooperation</mark><mark class="material-cooperation">material cooperation</mark>
  </p>`

function reportTexts(cited: TellableRecord['reports'], record: TellableRecord): readonly Html[] {
  const claimsOf = groupBy(record.claims, ({ report }) => report)
  const open = cited.length === 1 ? { html: ' open' } : nothing
  return cited.map((report, n) => {
    const claims = claimsOf.get(report.id) ?? []
    const published = report.published.kind === 'stated' ? dayWords(report.published.at.slice(0, 10)) : 'undated'
    return html`<details${open}><summary>${n + 1}. <strong>${report.title ?? report.origin}</strong> <span class="soft">${report.source?.name ?? ''}, ${published} · ${plural(claims.length, 'claim')}</span></summary>${markedText(report, claims)}</details>`
  })
}
