import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { freePort, start } from '../tests/support/processes.ts'

/** `npm run screenshots`: the demo's pages, phone and desktop, light and dark, into `docs/screenshots/`. Needs Debian's chromium. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const OUT = 'docs/screenshots'

const port = await freePort()
const at = `http://127.0.0.1:${port}`
const demo = await start(['scripts/demo.ts'], {
  words: /Ctrl-C ends it/,
  within: 60_000,
  env: { PORT: String(port) },
})
try {
  const feed = (await (await fetch(`${at}/feeds/foreign-policy.json`)).json()) as {
    items: { title: string; _dateline: { record: string } }[]
  }
  const seed = feed.items.find(({ title }) => title.startsWith('US-Brokered'))
  const article = seed && new URL(seed._dateline.record).pathname
  const paths = {
    front: '/',
    feed: '/feeds/middle-east',
    author: '/authors/jason-ditz',
    article: article ?? '/',
    status: '/status',
  }
  mkdirSync(OUT, { recursive: true })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS })
  for (const [device, viewport] of [
    ['desktop', { width: 1280, height: 1000 }],
    ['phone', { width: 390, height: 1000 }],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme })
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(at + path)
        await page.screenshot({ path: `${OUT}/${name}-${device}-${colorScheme}.png` })
      }
      await page.close()
    }
  }
  await browser.close()
} finally {
  await demo.end('SIGINT')
}
