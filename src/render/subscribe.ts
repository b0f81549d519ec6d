import { html } from 'hono/html'
import type { Site } from '../model/site.ts'
import { absolute, inFormat, local } from './addresses.ts'
import { FORMATS } from './formats.ts'
import { type Html, NOTHING } from './page.ts'

/** Readers that take a feed's address in a link. */
const READERS: readonly (readonly [string, (address: string) => string])[] = [
  ['NetNewsWire and other apps', (address) => `feed:${address}`],
  ['Feedly', (address) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(address)}`],
  ['Inoreader', (address) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(address)}`],
  ['NewsBlur', (address) => `https://www.newsblur.com/?url=${encodeURIComponent(address)}`],
  ['Feedbin', (address) => `https://feedbin.com/?subscribe=${encodeURIComponent(address)}`],
  [
    'The Old Reader',
    (address) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(address)}`,
  ],
]

/** How to subscribe, in one glance: each address to copy (one click selects it all), and the usual readers. */
export function subscribeBox(path: string, site: Site): Html {
  const atom = absolute(inFormat(path, '.atom'), site)
  return html`<section class="subscribe" id="subscribe" aria-labelledby="subscribe-title">
<h2 id="subscribe-title">Subscribe</h2>
<p>Copy one of these into your feed reader:</p>
<dl>
${FORMATS.map(({ name, extension }) => {
  const address = absolute(inFormat(path, extension), site)
  return html`<dt><a href="${address}">${name}</a></dt><dd><code>${breakable(address)}</code></dd>
`
})}</dl>
<p>Or add it in
${READERS.map(([name, link], index) => html`${index === 0 ? '' : index === READERS.length - 1 ? ' or ' : ', '}<a href="${link(atom)}">${name}</a>`)}.</p>
</section>`
}

/** The formats in one short line, for under a feed's title. */
export function subscribeLine(path: string, site: Site): Html {
  return html`<p class="formats"><span>Subscribe:</span> ${FORMATS.map(
    ({ name, extension }) => html`<a href="${absolute(inFormat(path, extension), site)}">${name}</a> `,
  )}<a href="#subscribe">How</a></p>`
}

/** The address with places to break a line; what is copied has none of them. */
function breakable(address: string): Html {
  const parts = address.split(/(?<=[/?&=])(?!\/)/)
  return html`${parts.map((part, index) => html`${index > 0 ? html`<wbr>` : NOTHING}${part}`)}`
}

/** What a reader may follow from an article: title, path of the feed. */
export function followBox(feeds: readonly (readonly [title: string, path: string])[], site: Site): Html {
  return html`<section class="subscribe" id="subscribe" aria-labelledby="subscribe-title">
<h2 id="subscribe-title">Follow</h2>
<ul>
${feeds.map(
  ([title, path]) => html`<li><a href="${local(path, site)}">${title}</a> <span>${FORMATS.map(
    ({ name, extension }) =>
      html`<a href="${absolute(inFormat(path, extension), site)}" aria-label="${title}: ${name}">${name}</a> `,
  )}</span></li>
`,
)}</ul>
</section>`
}
