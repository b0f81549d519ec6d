import { shortHash } from '../model/short-hash.ts'

/** The one style sheet of all pages: light and dark, phone and desktop, both directions, and paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f4;
  --raised: #f3efe6;
  --ink: #1d1b18;
  --soft: #5a554c;
  --rule: #d9d2c4;
  --strong-rule: #1d1b18;
  --accent: #8f2418;
  --good: #1f6141;
  --bad: #a1260d;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", "Noto Naskh Arabic", "Liberation Serif", Georgia, serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --raised: #22201d;
    --ink: #ebe6db;
    --soft: #aca495;
    --rule: #3a362f;
    --strong-rule: #8d8676;
    --accent: #f2a08f;
    --good: #86cda6;
    --bad: #ff9c86;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--serif); line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 0; text-wrap: balance; }
p, ul, ol, dl, dd, figure, blockquote { margin: 0; }
a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: .18em; text-decoration-thickness: from-font; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: .15rem solid var(--accent); outline-offset: .15rem; border-radius: .1rem; }
main:focus { outline: none; }
img { max-width: 100%; height: auto; background: var(--raised); color: var(--soft); font: .8rem/1.3 var(--sans); }
code { font-family: var(--mono); font-size: .85em; overflow-wrap: anywhere; }
bdi { font-style: inherit; }
.skip { position: absolute; inset-inline-start: .5rem; top: -4rem; background: var(--ink); color: var(--paper); padding: .5rem .9rem; font: .9rem var(--sans); z-index: 1; }
.skip:focus { top: .5rem; color: var(--paper); }

/* Nameplate */
.masthead, .frame, .foot { max-width: 74rem; margin-inline: auto; padding-inline: 1.1rem; }
.nameplate { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1.1rem; padding-block: 1.1rem .8rem; }
.name { font-size: 2rem; line-height: 1; font-weight: 700; letter-spacing: -.015em; text-decoration: none; }
.motto { color: var(--soft); font-style: italic; flex: 1 1 14rem; padding-top: .3rem; text-wrap: balance; }
.search { display: flex; gap: .3rem; font-family: var(--sans); }
.search label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.search input, .search button { font: .95rem/1.4 var(--sans); color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .2rem; padding: .35rem .6rem; min-width: 0; }
.search button { background: var(--raised); cursor: pointer; }
.masthead nav { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.6rem; border-block: 1px solid var(--rule); border-top: .2rem double var(--strong-rule); }
.masthead ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.15rem; font: .88rem var(--sans); }
.masthead li a { display: block; padding-block: .6rem .5rem; text-decoration: none; border-bottom: .15rem solid transparent; }
.masthead nav ul + ul { color: var(--soft); }
.masthead nav ul + ul [aria-current] { color: var(--ink); }
.masthead [aria-current] { border-color: var(--accent); font-weight: 600; }

/* Frame */
.frame { padding-block: 1.6rem 3rem; }
.frame > main { max-width: 46rem; }
.frame.with-aside > aside { margin-top: 2.5rem; border-top: 1px solid var(--strong-rule); padding-top: 1.2rem; }
@media (min-width: 60rem) {
  .frame.with-aside { display: grid; grid-template-columns: minmax(0, 46rem) minmax(15rem, 20rem); gap: 3.5rem; justify-content: space-between; }
  .frame.with-aside > aside { margin: 0; border: 0; padding: .4rem 0 0; }
}
.kicker { font: 600 .78rem var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--accent); margin-bottom: .4rem; }
.kicker a { text-decoration: none; }
.kicker a:hover { text-decoration: underline; }
.lede { font-size: 1.15rem; color: var(--soft); margin-top: .45rem; text-wrap: pretty; }
.feed-head { margin-bottom: 1.6rem; }
.feed-head h1 { font-size: clamp(1.8rem, 1.3rem + 2.2vw, 2.6rem); letter-spacing: -.012em; }
.formats { font: .9rem/1.7 var(--sans); margin-top: .7rem; display: flex; flex-wrap: wrap; gap: .4rem .9rem; color: var(--soft); }
.formats a { color: var(--accent); }
.formats + .formats { margin-top: .1rem; }
.empty { font-style: italic; color: var(--soft); text-wrap: pretty; }
.empty code { font-style: normal; }
.older { margin-top: 2rem; font-family: var(--sans); }

/* Stories */
.day + .day { margin-top: 1.3rem; }
.day > h2 { font: 600 .85rem var(--sans); color: var(--soft); border-top: 1px solid var(--strong-rule); padding-top: .5rem; }
.story { padding-block: 1.05rem 1rem; border-top: 1px solid var(--rule); display: flow-root; }
.day > h2 + .story { border-top: 0; padding-top: .7rem; }
.credit { font: .86rem/1.4 var(--sans); color: var(--soft); }
.credit a { text-decoration: none; }
.credit [itemprop="author"] a, .credit .outlet { color: var(--ink); }
.credit a:hover { color: var(--accent); text-decoration: underline; }
.slash { color: var(--accent); padding-inline: .1em; }
.story h3 { font-size: 1.32rem; margin-top: .15rem; letter-spacing: -.005em; text-wrap: pretty; }
.story h3 a { text-decoration: none; }
.story h3 a:hover { text-decoration: underline; }
.story h3 a:visited { color: var(--soft); }
.day:first-of-type > .story:first-of-type h3 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 1.95rem); line-height: 1.15; }
.story h3.long { font-size: 1.2rem; }
.day:first-of-type > .story:first-of-type h3.long { font-size: 1.4rem; line-height: 1.2; }
.story[dir="rtl"] > .credit { text-align: right; }
.story .deck { color: var(--soft); margin-top: .25rem; text-wrap: pretty; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.thumb { float: inline-end; width: 30%; max-width: 10.5rem; margin: .25rem 0 .4rem 1rem; margin-inline: 1.1rem 0; }
.thumb img { display: block; width: 100%; height: auto; aspect-ratio: 3 / 2; object-fit: cover; border-radius: .15rem; font-size: 0; }
.day:first-of-type > .story:first-of-type .thumb { width: 36%; max-width: 16rem; }
.note { border-inline-start: .2rem solid var(--accent); padding-inline-start: .8rem; margin-top: .6rem; }
.also { font: .86rem/1.5 var(--sans); color: var(--soft); margin-top: .45rem; }
.also a { color: var(--ink); }
details.also { margin-top: 0; }
.also summary { line-height: 1.75; cursor: pointer; width: fit-content; }
.meta { font: .85rem/1.75 var(--sans); color: var(--soft); margin-top: .4rem; display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.meta .kind { color: var(--accent); font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; gap: 0 .9rem; margin-inline-start: auto; }
.actions:has([open]) { flex-basis: 100%; justify-content: flex-end; }
.meta .outlet { color: var(--ink); font-weight: 600; }
.meta a, .foot a, .feeds a, .subscribe li > a { text-decoration: none; }
.meta a:hover, .foot a:hover, .feeds a:hover, .subscribe li > a:hover { text-decoration: underline; }
.meta .date { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.why summary { cursor: pointer; width: fit-content; list-style: none; }
.why summary::-webkit-details-marker { display: none; }
.why summary::after { content: " ▸"; font-size: .8em; }
.why[open] summary::after { content: " ▾"; }
.why summary:hover, .why[open] summary { color: var(--accent); }
.why[open] { display: contents; }
.why::details-content, .why p { flex-basis: 100%; text-align: start; }
.why p { line-height: 1.5; padding-block: .15rem .3rem; text-wrap: pretty; }
.why code, .belongings code { color: var(--soft); font-size: .9em; }
.why p a { color: var(--ink); text-decoration: underline; text-underline-offset: .18em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
[dir="rtl"].story h3, [dir="rtl"] .lede, [dir="rtl"] .prose { line-height: 1.6; }
.story[dir="rtl"] > .meta { justify-content: flex-end; }
.story[dir="rtl"] .actions { margin: 0; justify-content: flex-end; }
.story[dir="rtl"] .why p { text-align: right; }
.story[dir="rtl"] > .also { text-align: right; }

/* Beside */
aside section + section { margin-top: 2.2rem; }
aside h2 { font-size: 1.1rem; margin-bottom: .5rem; }
aside p, aside li, aside dt { font: .88rem/1.5 var(--sans); }
.subscribe { background: var(--raised); border-radius: .3rem; padding: 1rem 1.1rem 1.1rem; }
.subscribe dl { margin-block: .6rem; }
.subscribe dt { font-weight: 600; margin-top: .45rem; }
.subscribe code { display: block; font-size: .78rem; line-height: 1.4; background: var(--paper); border: 1px solid var(--rule); border-radius: .2rem; padding: .35rem .5rem; margin-top: .15rem; user-select: all; -webkit-user-select: all; cursor: copy; }
.subscribe ul { list-style: none; padding: 0; }
.subscribe li + li { margin-top: .45rem; }
.subscribe li > a { font-weight: 600; display: inline-block; }
.subscribe li a { padding-block: .1rem; }
.subscribe li > span { display: block; font-size: .95em; }
.subscribe li > span a { color: var(--accent); margin-inline-end: .5rem; display: inline-block; }
.feeds { list-style: none; padding: 0; }
.feeds li + li { margin-top: .55rem; }
.feeds a { font-weight: 600; }
.feeds span { display: block; color: var(--soft); }

/* Record of an article */
.record h1 { font-size: clamp(1.9rem, 1.3rem + 2.6vw, 2.9rem); line-height: 1.1; letter-spacing: -.014em; }
.record h1.long { font-size: clamp(1.5rem, 1.2rem + 1.3vw, 2.1rem); line-height: 1.15; }
.record .lede { font-size: 1.25rem; line-height: 1.4; }
.byline { font: 1rem/1.45 var(--sans); margin-top: 1.1rem; }
.byline a { font-weight: 600; }
.byline a, .byline + .meta bdi { unicode-bidi: isolate; }
.to-the-right { text-align: right; }
.to-the-right > .meta { justify-content: flex-end; }
.record > .note, .story-body { margin-top: 1.5rem; }
figure { margin-block: 0 1.5rem; }
figure img { display: block; width: 100%; }
img.unsized, .prose img:not([width]) { display: block; width: 100%; aspect-ratio: 3 / 2; object-fit: contain; }
figcaption { font: .85rem/1.45 var(--sans); color: var(--soft); margin-top: .45rem; }
figcaption small { font-size: .95em; display: inline-block; unicode-bidi: isolate; direction: ltr; }
figure.lost { border-block: 1px solid var(--rule); padding-block: .6rem; }
figure.lost figcaption { margin: 0; }
.prose { font-size: 1.12rem; line-height: 1.62; max-width: 39rem; hanging-punctuation: first allow-end last; }
.prose > * + * { margin-top: 1.05em; }
.prose h2, .prose h3, .prose h4 { margin-top: 1.7em; font-size: 1.2em; }
.prose blockquote { border-inline-start: .2rem solid var(--rule); padding-inline-start: 1.1rem; color: var(--soft); font-style: italic; }
.prose li + li { margin-top: .3em; }
.prose .wide { overflow-x: auto; }
.prose pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9em; }
.prose hr { border: 0; border-top: 1px solid var(--rule); }
.original { margin-top: 2rem; font: .9rem/1.5 var(--sans); display: grid; gap: .6rem; }
.button { display: inline-block; background: var(--accent); color: var(--paper); text-decoration: none; font-weight: 600; padding: .6rem 1.05rem; border-radius: .25rem; }
.button:hover { color: var(--paper); text-decoration: underline; }
.rights { color: var(--soft); }
.record section, .authors, .about { margin-top: 2.6rem; border-top: 1px solid var(--strong-rule); padding-top: .9rem; }
.record section h2, .authors > h2, .about > h2 { font-size: 1.15rem; margin-bottom: .8rem; }
.also-list { list-style: none; padding: 0; display: grid; gap: .5rem; }
.also-list .outlet { display: block; font: .85rem var(--sans); color: var(--soft); }
.about { font: .88rem/1.5 var(--sans); color: var(--soft); }
.about > * + * { margin-top: .7rem; }
.about h2, .about h3 { font-family: var(--serif); color: var(--ink); }
.about > h3 { font-size: 1.02rem; margin-top: 1.4rem; }
.about h2 + h3 { margin-top: 0; }
.belongings { list-style: none; padding: 0; max-width: 46rem; }
.belongings li + li { margin-top: .35rem; }
.belongings li > a { font-weight: 600; color: var(--ink); }
.provenance th, .provenance td { padding-block: .32rem; }
.provenance td:last-child { padding-inline-end: 0; white-space: nowrap; }
.provenance tbody th { font-weight: 400; white-space: nowrap; }

/* People */
.author { display: flow-root; }
.portrait { float: inline-end; width: 6rem; height: 6rem; object-fit: cover; border-radius: 50%; margin-inline-start: 1.1rem; margin-bottom: .5rem; }
.position { font: 1rem/1.4 var(--sans); color: var(--soft); margin-top: .35rem; }
.author .bio { margin-top: .8rem; font-size: 1.08rem; text-wrap: pretty; }
.from, .outlets { font: .85rem/1.5 var(--sans); color: var(--soft); margin-top: .4rem; }
[dir="rtl"] > .from { text-align: right; }
.note-card + .note-card { margin-top: 1.4rem; }
.note-card h3 { font-size: 1.05rem; }
.more { margin-top: 1.1rem; font: .95rem/1.5 var(--sans); }
.note-card .position { font-size: .88rem; margin-top: .1rem; }
.note-card .bio { font-size: 1rem; margin-top: .4rem; }
.note-card .portrait { width: 4rem; height: 4rem; }

/* Lists and tables */
.letters { columns: 17rem auto; column-gap: 3rem; }
.index { list-style: none; padding: 0; }
.index li { break-inside: avoid; padding-block: .4rem; border-top: 1px solid var(--rule); display: flow-root; }
.index span { font: .82rem/1.5 var(--sans); color: var(--soft); }
.index .number { float: inline-end; line-height: 1.9; }
.index .says { display: block; }
.index .says::first-letter, .position::first-letter { text-transform: uppercase; }
.initials { display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; margin-block: 1.2rem 1.6rem; }
.initials ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem; }
.initials a { display: block; min-width: 2.1rem; padding: .35rem .4rem; text-align: center; font: .95rem var(--sans); border: 1px solid var(--rule); border-radius: .2rem; text-decoration: none; }
.initials a[aria-current] { border-color: var(--accent); font-weight: 600; }
.letter { padding-bottom: 1.3rem; }
.letter h2 { font: 600 .85rem var(--sans); color: var(--accent); margin-bottom: .3rem; break-after: avoid; }
.letter h2 + .index > li:first-child { break-before: avoid; }
.left-out + .left-out { margin-top: 2.2rem; }
.left-out h2 { font: 600 .95rem/1.45 var(--sans); border-top: 1px solid var(--strong-rule); padding-top: .6rem; text-wrap: pretty; }
.left-out h2 code { color: var(--soft); font-weight: 400; }
.left-out h2 .number { font-weight: 400; color: var(--soft); }
.left-out ul { list-style: none; padding: 0; margin-top: .3rem; }
.left-out li { padding-block: .4rem; border-top: 1px solid var(--rule); }
.left-out li:first-child { border-top: 0; }
.left-out li > a { text-decoration: none; }
.left-out li > a:hover { text-decoration: underline; }
.left-out li > a { margin-inline-end: .4rem; }
.left-out .outlet { font: .85rem var(--sans); color: var(--soft); white-space: nowrap; }
main > .search { margin-bottom: 1.6rem; }
main > .search input { flex: 1 1 auto; max-width: 26rem; }
.ways { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1.4rem; margin-bottom: 1.6rem; }
.meant { margin-bottom: 1.6rem; }
.meant h2 { font-size: 1.1rem; margin-bottom: .4rem; }
.meant ul { padding-inline-start: 1.2rem; }
.meant li { padding-block: .2rem; }
.meant code { color: var(--soft); margin-inline-start: .4rem; }
.namesakes { margin-top: 2.6rem; border-top: 1px solid var(--strong-rule); padding-top: .9rem; max-width: 46rem; }
.namesakes h2 { font-size: 1.15rem; }
.namesakes > p { font: .88rem/1.5 var(--sans); color: var(--soft); margin-block: .3rem .8rem; }
.namesakes dt { font-weight: 600; margin-top: .7rem; }
.namesakes dd { font: .9rem/1.6 var(--sans); }
table { border-collapse: collapse; width: 100%; font: .85rem/1.45 var(--sans); }
th, td { text-align: start; vertical-align: top; padding: .5rem .9rem .5rem 0; border-top: 1px solid var(--rule); }
thead th { color: var(--soft); font-weight: 600; border-top: 0; }
tbody th { font-weight: 600; color: var(--ink); }
th:last-child, td:last-child { padding-inline-end: 0; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.number, .status thead th:nth-child(n + 5) { text-align: end; }
.frame:not(.with-aside) > main:has(.status, .index) { max-width: none; }
.status .label { display: none; }
.status + p { margin-top: 1.2rem; }
.status .when { white-space: nowrap; }
.status td:nth-child(2) { max-width: 30rem; overflow-wrap: anywhere; }
@media (max-width: 58rem) {
  .status, .status tbody { display: block; }
  .status thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .status tr { display: grid; grid-template-columns: repeat(10, 1fr); gap: .25rem 0; border-top: 1px solid var(--rule); padding-block: .9rem; }
  .status th, .status td { border: 0; padding: 0; width: auto !important; text-align: start !important; }
  .status th, .status td:nth-child(2) { grid-column: 1 / -1; max-width: none; }
  .status .when { grid-column: span 5; white-space: normal; padding-inline-end: .4rem; }
  .status .number { grid-column: span 2; }
  .status tbody th { font-size: 1.05rem; }
  .status .label { display: inline; color: var(--soft); }
  .status .number .label { display: block; font-size: .85em; }
}
.status p { color: var(--soft); max-width: 26rem; }
.status .error { color: var(--bad); }
.state::before { content: "● "; }
.well { color: var(--good); }
.failing { color: var(--bad); }
.ended { color: var(--soft); }

.foot { font: .85rem/1.5 var(--sans); color: var(--soft); }
.foot > div { border-top: .2rem double var(--strong-rule); padding-block: 1.1rem 2.5rem; }
.foot ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin-bottom: .6rem; }

@media (max-width: 60rem) {
  .masthead nav { display: block; }
  .masthead li { flex: none; }
  .masthead .feeds-menu { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; padding-inline-end: 3rem; margin-inline-end: -1.1rem; mask-image: linear-gradient(to right, #000 80%, transparent); }
  .masthead .feeds-menu li:has([aria-current]) { order: -1; }
}
@media (max-width: 40rem) {
  .name { font-size: 1.7rem; }
  .nameplate { padding-block: .9rem .6rem; gap: .45rem .9rem; }
  .motto { order: 1; flex-basis: 100%; font-size: .92rem; padding: 0; }
  .story h3 { font-size: 1.2rem; }
  .prose { font-size: 1.06rem; }
  .search { flex: 1 1 0; }
  .search input { flex: 1; width: 100%; }
  .meta { line-height: 1.95; }
  .actions, .actions:has([open]) { margin-inline-start: 0; justify-content: flex-start; }
  .story .deck { clear: both; }
  .day:first-of-type > .story:first-of-type .thumb { float: none; display: block; width: auto; max-width: none; margin: 0 0 .8rem; }
  .day:first-of-type > .story:first-of-type .thumb img { aspect-ratio: 16 / 9; }
  .ways { grid-template-columns: 1fr; gap: 0; }
  .ways dd { margin-bottom: .6rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .skip { transition: top .15s; }
}
@media (forced-colors: active) {
  .masthead li a { border-bottom-color: Canvas; }
  .masthead li a[aria-current] { border-bottom-color: LinkText; }
  .subscribe, .button { border: 1px solid; }
}
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --accent: #000; --rule: #bbb; --strong-rule: #000; }
  html { font-size: 11pt; }
  .masthead nav, .search, .skip, aside, .actions, .formats, .foot ul, .initials, .older { display: none; }
  .frame, .frame.with-aside { display: block; }
  .frame > main { max-width: none; }
  .story, figure, tr, .author { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  .button { background: none; color: #000; padding: 0; }
  .button::after, .story h3 a::after { content: "<" attr(href) ">"; display: block; font: 400 .7rem/1.35 var(--mono); letter-spacing: 0; overflow-wrap: anywhere; }
  .story h3 a::after { direction: ltr; }
  .letters { columns: 3; }
}
`

/** Its path, which changes with it: it may be cached for ever. */
export const STYLE_PATH = `/style.css?v=${shortHash(STYLE)}`
