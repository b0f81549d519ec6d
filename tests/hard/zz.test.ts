import { test } from 'vitest'
import { publish } from '../../src/publish.ts'
import { refresh } from '../../src/refresh.ts'
import { createApp } from '../../src/serve/app.ts'
import { FakeWeb } from '../support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from '../support/newsroom.ts'
import { item, rss } from './hostile-feed.ts'
test('x', async () => {
  const s = aSource('one'); const n = aNewsroom([s])
  const web = new FakeWeb({ [s.feedUrl]: rss(item('a', { creator: 'Лев Толстой' }) + item('b', { creator: 'Hedda</dc:creator></name></author><author><name>Mallory'.replaceAll('<','&lt;') })+item('c',{date:'Mon, 24 Nov 2036 10:00:00 GMT'})) })
  const w = aWorld(web, n)
  await refresh(w.ports, n, w.settings); await publish(w.ports, n, w.site, {})
  const app = createApp({ ports: w.ports, newsroom: n, site: w.site, settings: { interval: 1800 } })
  const p = '/authors/' + encodeURIComponent('лев-толстой')
  for (const x of ['', '.rss', '.json']) { const a = await app.request(p + x); console.log(a.status, a.headers.get('location')) }
  console.log(JSON.stringify((await w.ports.store.articles({limit:9,bodies:false})).map(a=>a.byline)))
  const t = await (await app.request('/feeds/all.atom')).text(); console.log(t.match(/<(published|updated)>[^<]*/g))
  console.log((await (await app.request('/feeds/all')).text()).match(/<link[^>]*>/g))
})
