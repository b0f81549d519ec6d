import type { Answer, Ask } from '../../src/fetch/transport.ts'
import { publish } from '../../src/publish.ts'
import { readDuePages } from '../../src/read-due-pages.ts'
import { refresh } from '../../src/refresh.ts'
import { FakeWeb } from '../support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from '../support/newsroom.ts'
import { item, rss } from './hostile-feed.ts'
import type { PageCase } from './hostile-page-cases.ts'

const excerpt = { carries: 'excerpt' as const, republish: 'full' as const }
const sources = [aSource('neighbour', excerpt), aSource('hostile', excerpt)]
export const newsroom = aNewsroom(sources, { readPages: true })

const good =
  '<!doctype html><html><head><title>News 1</title></head><body><article><h1>News 1</h1><p class="byline">By Ada Byron</p>' +
  `${'<p>What is told on the page of the neighbour, at the length of a story that stands by itself.</p>'.repeat(6)}</article></body></html>`

/** One whole cycle with two articles whose pages are to be read: the neighbour's, and a hostile one. */
export async function readHostilePage(each: PageCase) {
  const world = aWorld(new FakeWeb(), newsroom)
  const asked: string[] = []
  const text = (body: string, type: string) => new Response(body, { headers: { 'content-type': type } })
  const fetch = async ({ url, started }: Ask): Promise<Answer> => {
    asked.push(url)
    started?.()
    const { host, pathname } = new URL(url)
    const isHostile = host === 'hostile.example.org'
    if (pathname === '/feed')
      return text(
        rss(item('c', { creator: 'Hedda Gabler' })).replaceAll(
          'hostile.example',
          isHostile ? 'hostile.example' : 'neighbour.example',
        ),
        'application/rss+xml',
      )
    if (pathname === '/robots.txt') {
      const robots = isHostile ? each.robots : undefined
      return robots === undefined ? new Response('', { status: 404 }) : text(robots, 'text/plain')
    }
    if (!isHostile) return text(good, 'text/html')
    const headers = { 'content-type': each.type ?? 'text/html; charset=utf-8', ...each.headers }
    return new Response(each.status === 302 ? null : each.body, { status: each.status ?? 200, headers })
  }
  const ports = { ...world.ports, fetch }
  await refresh(ports, newsroom, world.settings)
  const begun = performance.now()
  await readDuePages(ports, newsroom, world.settings)
  const seconds = (performance.now() - begun) / 1000
  await publish(ports, newsroom, world.site, {})
  return { ...world, ports, asked, seconds }
}
