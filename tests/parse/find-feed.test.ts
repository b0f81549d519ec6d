import { expect, test } from 'vitest'
import { findFeed } from '../../src/parse/find-feed.ts'

const page = 'https://quay.example/news/'
const urls = (html: string) => findFeed(html, page).map((candidate) => candidate.url)

test('findFeed() takes what the page declares first, resolved against its base', () => {
  const html =
    '<base href="/blog/"><link rel="alternate" type="application/rss+xml" title="Quay &amp; Co" href="feed.xml">'
  expect(findFeed(html, page)[0]).toEqual({
    url: 'https://quay.example/blog/feed.xml',
    how: 'the page declares it (application/rss+xml, "Quay & Co")',
  })
})

test('findFeed() puts the feed of comments behind the others', () => {
  const html =
    '<link rel=alternate type=application/rss+xml href=/comments/feed/><link rel="alternate feed" type="application/atom+xml" href="/atom">'
  expect(urls(html).slice(0, 2)).toEqual(['https://quay.example/atom', 'https://quay.example/comments/feed/'])
})

test('findFeed() leaves out alternates that are no feeds', () => {
  const html =
    '<link rel="alternate" hreflang="de" href="/de/"><link rel="alternate" media="print" href="/print">'
  expect(urls(html)[0]).toBe('https://quay.example/feed/')
})

test('findFeed() takes links that look like feeds, of the site itself or a feed host', () => {
  const html =
    '<a href="/feedback">Write to us</a><a href="https://other.example/rss">Theirs</a><a href="feed://quay.example/rss.xml">RSS</a><a href="https://feeds.feedburner.com/quay">Burnt</a>'
  expect(findFeed(html, page).slice(0, 3)).toEqual([
    { url: 'http://quay.example/rss.xml', how: 'a link of the page, "RSS"' },
    { url: 'https://feeds.feedburner.com/quay', how: 'a link of the page, "Burnt"' },
    { url: 'https://quay.example/feed/', how: 'a usual place, /feed/' },
  ])
})

test('findFeed() ends with the usual places and names each once', () => {
  const html = '<link rel="alternate" type="application/rss+xml" href="/rss.xml">'
  const found = urls(html)
  expect(found[0]).toBe('https://quay.example/rss.xml')
  expect(found).toContain('https://quay.example/feed/')
  expect(new Set(found).size).toBe(found.length)
})

test('findFeed() takes no address that is not for the web', () => {
  const html =
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><a href="file:///rss">x</a>'
  expect(urls(html).every((url) => url.startsWith('https://quay.example/'))).toBe(true)
})
