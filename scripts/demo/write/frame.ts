import type { DemoOutlet } from '../demo-outlet.ts'
import { escapeMarkup } from './markup.ts'

const TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rss+xml',
  json: 'application/feed+json',
} as const

/** What every page of an outlet has around its matter: head, masthead, navigation, footer. */
export function frameOf(
  outlet: DemoOutlet,
  origin: string,
  page: { title: string; head?: string; main: string },
): string {
  const home = `${origin}/${outlet.id}/`
  const sections = [...new Set(outlet.articles.map(({ section }) => section))]
  return `<!doctype html>
<html lang="${outlet.language}"${outlet.language === 'ar' ? ' dir="rtl"' : ''}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeMarkup(page.title)}</title>
  <link rel="alternate" type="${TYPES[outlet.format]}" title="${escapeMarkup(outlet.outlet)}" href="${home}${outlet.feedPath}">
  ${page.head ?? ''}
  <style>${styles(outlet.accent)}</style>
</head>
<body>
<header class="masthead"><a href="${home}">${escapeMarkup(outlet.outlet)}</a></header>
<nav class="sections"><ul>${sections.map((each) => `<li>${escapeMarkup(each)}</li>`).join('')}</ul></nav>
<main>
${page.main}
</main>
<footer><p>${escapeMarkup(outlet.rights ?? '')}</p><p>${escapeMarkup(outlet.words.invented)}</p></footer>
</body>
</html>
`
}

const styles = (accent: string): string => `
  :root { color-scheme: light dark; --accent: ${accent} }
  body { margin: 0 auto; max-width: 42rem; padding: 0 1rem 3rem; font: 1.05rem/1.6 Georgia, 'Times New Roman', serif }
  .masthead { border-top: 6px solid var(--accent); padding: 1.2rem 0 .4rem; font-size: 1.8rem; font-weight: bold }
  a { color: inherit; text-decoration-color: var(--accent) }
  .masthead a { text-decoration: none }
  .sections ul, .share ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; font: .85rem sans-serif }
  .sections { border-block: 1px solid; margin-bottom: 1.5rem }
  h1 { line-height: 1.2; margin: .2rem 0 }
  .deck { font-size: 1.15rem; font-weight: normal; font-style: italic; margin: .4rem 0 }
  .section, .byline, time, .share, figcaption, .wp-caption-text, footer { font: .85rem/1.5 sans-serif }
  img { max-width: 100%; height: auto; display: block }
  figure, .wp-caption { margin: 1.2rem 0 }
  .credit { opacity: .7 }
  .author-box { border-inline-start: 4px solid var(--accent); padding-inline-start: 1rem; font-size: .95rem }
  .front { list-style: none; padding: 0 }
  footer { border-top: 1px solid; margin-top: 2rem }
`
