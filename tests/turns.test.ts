import { expect, test } from 'vitest'
import { readSnapshot } from '../src/read-snapshot.ts'
import { turns } from '../src/turns.ts'
import { FakeWeb } from './support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from './support/newsroom.ts'

const item = (n: number): string =>
  `<item><title>Story ${n}</title><link>https://one.example.org/${n}</link><description><![CDATA[${'<p>x'.repeat(900)}]]></description></item>`

/** How often others have had their turn while this was under way. */
async function othersDuring(work: () => Promise<unknown>): Promise<number> {
  let others = 0
  const timer = setInterval(() => others++)
  await work()
  clearInterval(timer)
  return others
}

test('turns() lets others have theirs between the parts of a long work, and costs a short one nothing', async () => {
  const spin = () => {
    for (const until = performance.now() + 30; performance.now() < until; );
  }
  const long = turns()
  const others = await othersDuring(async () => {
    for (let part = 0; part < 5; part++) {
      await long()
      spin()
    }
  })
  expect(others).toBeGreaterThanOrEqual(3)
  expect(turns()()).toBeUndefined()
})

test('readSnapshot() holds up nobody with a body of megabytes', async () => {
  const source = aSource('one')
  const { ports } = aWorld(new FakeWeb(), aNewsroom([source]))
  const items = Array.from({ length: 500 }, (_, n) => item(n)).join('')
  const body = new TextEncoder().encode(
    `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`,
  )
  const snapshot = { url: source.feedUrl, body, validators: {} }
  const others = await othersDuring(() => readSnapshot(source, { id: 'one' }, { snapshot, state: {}, ports }))
  expect(others).toBeGreaterThanOrEqual(5)
})
