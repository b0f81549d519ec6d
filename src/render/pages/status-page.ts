import { html } from 'hono/html'
import type { NameConflict, SourceReport } from '../../model/report.ts'
import type { Site } from '../../model/site.ts'
import { authorPath, local, sourcePath } from '../addresses.ts'
import { oneLine } from '../clean.ts'
import { compareNames } from '../compare-names.ts'
import { type Html, NOTHING, renderPage } from '../page.ts'
import { agoHtml, counted, inHtml, lengthOfTime, timeHtml } from '../times.ts'

/** Every source as it stands at `now`: those in trouble first, with the cause and since when. */
export function renderStatusPage(
  reports: readonly SourceReport[],
  site: Site,
  { now, conflicts = [] }: { readonly now: Date; readonly conflicts?: readonly NameConflict[] },
): string {
  const frame = { title: 'Status of every source', description: summary(reports), path: '/status' }
  const sorted = [...reports].sort(
    (a, b) => rank(a) - rank(b) || compareNames(a.source.outlet, b.source.outlet),
  )
  return renderPage(frame, html`${main(sorted, site, now)}${namesakes(conflicts, site)}`, site)
}

function main(reports: readonly SourceReport[], site: Site, now: Date): Html {
  return html`<header class="feed-head"><h1>Status of every source</h1>
<p class="lede">${summary(reports)}</p>
<p class="meta"><span>As of ${timeHtml(now)}</span></p></header>
<table class="status" role="table" aria-label="Sources">
<thead role="rowgroup"><tr role="row">${COLUMNS.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${reports.map((report) => row(report, site, now))}</tbody>
</table>
<p class="meta"><span>Byline, bio, picture and full text: the share of an outlet’s kept articles that have one.</span> <a href="${local('/sources.opml', site)}">All sources as OPML</a></p>`
}

/** Names that stand for more than one record, which an editor may merge or keep apart in `feeds/authors.ts`. */
function namesakes(conflicts: readonly NameConflict[], site: Site): Html {
  if (conflicts.length === 0) return NOTHING
  return html`<section class="namesakes" aria-labelledby="namesakes"><h2 id="namesakes">Names with more than one record</h2>
<p>One person or several? An editor can say so in <code>feeds/authors.ts</code>.</p>
<dl>${conflicts.map(
    ({ name, records }) => html`<dt><bdi>${oneLine(name) ?? ''}</bdi></dt>
${records.map(({ id, position }) => html`<dd><a href="${local(authorPath({ id }), site)}">${oneLine(position) ?? id}</a></dd>`)}
`,
  )}</dl></section>`
}

function row(report: SourceReport, site: Site, now: Date): Html {
  const { source, shares } = report
  const cells = [
    report.articles.toLocaleString('en'),
    ...[shares.byline, shares.bio, shares.picture, shares.fullText].map((share) =>
      report.articles === 0 ? '–' : percent(share),
    ),
  ]
  return html`<tr role="row">
<th role="rowheader" scope="row"><a href="${local(sourcePath(source), site)}">${oneLine(source.outlet) ?? source.id}</a></th>
<td role="cell">${state(report, now)}</td>
${cell(COLUMNS[2], report.lastSuccess ? agoHtml(report.lastSuccess, now) : 'Never', 'when')}
${cell(COLUMNS[3], report.lastNewArticle ? agoHtml(report.lastNewArticle, now) : 'None yet', 'when')}
${cells.map((text, index) => cell(COLUMNS[index + 4]!, text, 'number'))}
</tr>
`
}

const COLUMNS = [
  'Source',
  'State',
  'Last success',
  'Last new article',
  'Articles',
  'Byline',
  'Bio',
  'Picture',
  'Full text',
] as const

/** What stands in a cell where there is little room. */
const SHORT: Readonly<Record<string, string>> = { 'Last success': 'Read', 'Last new article': 'New article' }

/** A cell that says what it is by itself too: on a phone the heads of the columns are not seen. */
function cell(column: string, content: Html | string, name = ''): Html {
  return html`<td role="cell" class="${name}"><span class="label" aria-hidden="true">${SHORT[column] ?? column}</span> ${content}</td>
`
}

function state(report: SourceReport, now: Date): Html {
  const { failures, failingSince, error, repairs, unreadable, movedTo, pagesUnread, nextDue } = report
  const notes = [
    movedTo ? html`Moved to <code>${movedTo}</code>` : undefined,
    repairs.length > 0 ? `Worked around: ${repairs.map((repair) => oneLine(repair)).join('; ')}` : undefined,
    unreadable > 0 ? counted(unreadable, 'unreadable character') : undefined,
    pagesUnread > 0 ? `${counted(pagesUnread, 'page')} could not be read` : undefined,
  ].filter((note) => note !== undefined)
  const more = notes.map((note) => html`<p>${note}</p>`)
  if (report.gone)
    return html`<strong class="state ended">Ended</strong><p>The outlet has ended this feed (410)</p>${more}`
  if (failures === 0)
    return html`<strong class="state well">${report.lastSuccess ? 'Well' : 'Not yet asked'}</strong>${more}`
  return html`<strong class="state failing">Failing</strong>
${error ? html`<p class="error">${causeOf(error)}</p>` : NOTHING}
<p>${counted(failures, 'failure')}${failingSince ? html` in ${lengthOfTime(failingSince, now)}, since ${timeHtml(failingSince)}` : NOTHING}${nextDue ? html`; next try ${inHtml(nextDue, now)}` : NOTHING}</p>${more}`
}

/** A cause without what the row says already: `Cannot fetch "wire": HTTP 503` is "HTTP 503". */
function causeOf(error: string): string {
  return (oneLine(error) ?? '').replace(/^Cannot [a-z ]+ "[^"]*": /, '')
}

const rank = (report: SourceReport): number => (report.failures > 0 && !report.gone ? 0 : report.gone ? 1 : 2)

function summary(reports: readonly SourceReport[]): string {
  const failing = reports.filter((report) => rank(report) === 0).length
  const gone = reports.filter((report) => report.gone).length
  if (failing + gone === 0) return `${counted(reports.length, 'source')}, all well`
  const well = reports.length - failing - gone
  const parts = [
    `${well} well`,
    failing > 0 ? `${failing} failing` : '',
    gone > 0 ? `${gone} ended` : '',
  ].filter(Boolean)
  return `${counted(reports.length, 'source')}: ${parts.join(', ')}`
}

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 100)} %`
