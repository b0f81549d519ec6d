import { expect, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { renderFeedsOpml, renderSourcesOpml } from '../../src/render/opml.ts'
import { site } from './samples.ts'

const source: Source = {
  id: 'gulls',
  outlet: 'Gulls & "Sons"',
  feedUrl: 'https://gulls.example/feed?a=1&b=2',
  siteUrl: 'https://gulls.example/',
  kind: 'news',
  language: 'en',
  carries: 'full',
  republish: 'full',
}

test('renderSourcesOpml() lists every source with feed, site and language', () => {
  expect(renderSourcesOpml([source], site)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>Dateline: sources</title>
  </head>
  <body>
    <outline text="Gulls &amp; &quot;Sons&quot;" title="Gulls &amp; &quot;Sons&quot;" type="rss" xmlUrl="https://gulls.example/feed?a=1&amp;b=2" htmlUrl="https://gulls.example/" language="en"/>
  </body>
</opml>
`)
})

test('renderSourcesOpml() escapes as HTML what OPML would read as HTML', () => {
  const outlet = 'S&P <daily>'
  expect(renderSourcesOpml([{ ...source, outlet }], site)).toContain('text="S&amp;amp;P &amp;lt;daily&gt;"')
})

test('renderSourcesOpml() leaves out a source that no reader could ask', () => {
  expect(renderSourcesOpml([{ ...source, feedUrl: 'file:///etc/feed' }], site)).not.toContain('<outline')
})

test('renderFeedsOpml() lists what we publish in the order of the site', () => {
  const opml = renderFeedsOpml(site)
  expect([...opml.matchAll(/xmlUrl="([^"]*)"/g)].map((match) => match[1])).toEqual([
    'https://dateline.example/feeds/foreign-policy.atom',
    'https://dateline.example/feeds/middle-east.atom',
    'https://dateline.example/feeds/arms.atom',
  ])
})
