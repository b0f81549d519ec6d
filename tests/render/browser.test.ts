import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ICON_SVG } from '../../src/render/icon.ts'
import { STYLE } from '../../src/render/styles.ts'
import { allPages } from './pages.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const POLICY =
  "default-src 'none'; img-src https: data: 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="100%" height="100%" fill="#666"/></svg>`
const DEVICES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

/** No packet leaves: every address is answered here. */
async function answerAll(page: Page, html: () => string, pictures: () => boolean): Promise<void> {
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const headers = { 'content-security-policy': POLICY }
    if (pathname === '/page')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(), headers })
    if (pathname === '/style.css') return route.fulfill({ contentType: 'text/css', body: STYLE })
    if (pathname === '/icon.svg') return route.fulfill({ contentType: 'image/svg+xml', body: ICON_SVG })
    return pictures() ? route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }) : route.abort()
  })
}

describe.runIf(existsSync(CHROMIUM))('pages in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') })
  })

  afterAll(async () => {
    await browser.close()
  })

  test.each([
    ['desktop', 'light'],
    ['desktop', 'dark'],
    ['phone', 'light'],
    ['phone', 'dark'],
  ] as const)(
    'have no finding of axe, fit the screen and keep the policy: %s, %s',
    { timeout: 120_000 },
    async (device, colorScheme) => {
      const context = await browser.newContext({ viewport: DEVICES[device], colorScheme })
      const page = await context.newPage()
      const heard: string[] = []
      page.on('console', (message) => heard.push(message.text()))
      page.on('pageerror', (error) => heard.push(error.message))
      let html = ''
      await answerAll(
        page,
        () => html,
        () => true,
      )
      for (const [name, text] of Object.entries(allPages)) {
        html = text
        await page.goto('https://dateline.example/page')
        expect({
          name,
          wide: await page.evaluate('document.documentElement.scrollWidth > innerWidth'),
        }).toEqual({ name, wide: false })
        // What is folded away must stand the look too.
        await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
        await page.evaluate(AXE)
        const { violations } = (await page.evaluate(
          'axe.run(document, { resultTypes: ["violations"], runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } })',
        )) as {
          violations: { id: string; nodes: { target: string[] }[] }[]
        }
        const findings = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        )
        expect({ name, findings }).toEqual({ name, findings: [] })
      }
      expect(heard).toEqual([])
      await context.close()
    },
  )

  test('fit the narrowest screen, and a desktop at 200 % and 400 %', { timeout: 120_000 }, async () => {
    for (const width of [640, 320]) {
      const page = await browser.newPage({ viewport: { width, height: 500 } })
      let html = ''
      await answerAll(
        page,
        () => html,
        () => true,
      )
      for (const [name, text] of Object.entries(allPages)) {
        html = text
        await page.goto('https://dateline.example/page')
        const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
        expect({ name, width, wide }).toEqual({ name, width, wide: false })
      }
      await page.close()
    }
  })

  test('work with scripts off: reasons unfold, the search asks, the skip link leads to the main part', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      reducedMotion: 'reduce',
      viewport: DEVICES.phone,
    })
    const page = await context.newPage()
    let html = allPages.front!
    const asked: string[] = []
    await answerAll(
      page,
      () => html,
      () => true,
    )
    await page.route('**/search?*', (route) => {
      asked.push(new URL(route.request().url()).search)
      return route.fulfill({ contentType: 'text/html', body: '<title>Found</title>' })
    })
    await page.goto('https://dateline.example/page')
    const reason = page.locator('.why p').first()
    expect(await reason.isVisible()).toBe(false)
    await page.locator('.why summary').first().click()
    expect(await reason.isVisible()).toBe(true)
    await page.locator('.skip').focus()
    expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
    await page.locator('#q').fill('grain "deal"')
    await page.locator('#q').press('Enter')
    await page.waitForURL('**/search?*')
    html = allPages.search!
    await page.goto('https://dateline.example/page')
    await page.locator('#words').fill('strait')
    await page.locator('main button').click()
    await page.waitForURL('**/search?q=strait')
    expect(asked).toEqual(['?q=grain+%22deal%22', '?q=strait'])
    await context.close()
  })

  test('show where the keyboard is, in the order of reading', async () => {
    const page = await browser.newPage({ viewport: DEVICES.desktop })
    await answerAll(
      page,
      () => allPages.feed!,
      () => true,
    )
    await page.goto('https://dateline.example/page')
    let last = -1
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab')
      const [outline, at] = (await page.evaluate(`(() => {
        const all = [...document.querySelectorAll('*')]
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
        return [outlineStyle + ' ' + parseFloat(outlineWidth), all.indexOf(document.activeElement)]
      })()`)) as [string, number]
      expect(outline).toMatch(/^solid [1-9]/)
      expect(at).toBeGreaterThan(last)
      last = at
    }
    await page.close()
  })

  test('print without what only a screen can use', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
    await answerAll(
      page,
      () => allPages.front!,
      () => true,
    )
    await page.goto('https://dateline.example/page')
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['nav', 'form', 'aside', '.actions', '.formats'])
      expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false])
    for (const shown of ['.name', 'h1', '.credit', '.story h3', '.deck', '.also', '.meta'])
      expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true])
    await page.close()
  })

  test('do not move when their pictures come', { timeout: 60_000 }, async () => {
    const heights = async (pictures: boolean): Promise<Record<string, number>> => {
      const page = await browser.newPage({ viewport: DEVICES.phone })
      let html = ''
      await answerAll(
        page,
        () => html,
        () => pictures,
      )
      const seen: Record<string, number> = {}
      for (const name of ['front', 'author', 'article']) {
        html = allPages[name]!
        await page.goto('https://dateline.example/page')
        seen[name] = (await page.evaluate('document.documentElement.scrollHeight')) as number
      }
      await page.close()
      return seen
    }
    expect(await heights(true)).toEqual(await heights(false))
  })

  test('select a feed’s whole address at one click', async () => {
    const page = await browser.newPage({ viewport: DEVICES.desktop })
    await answerAll(
      page,
      () => allPages.feed!,
      () => true,
    )
    await page.goto('https://dateline.example/page')
    await page.click('.subscribe code')
    expect(await page.evaluate('getSelection().toString()')).toBe(
      'https://dateline.example/feeds/foreign-policy.rss',
    )
    await page.close()
  })
})
