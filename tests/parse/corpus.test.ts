import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseFeed } from '../../src/parse/parse-feed.ts'

/** What must be true of the feed beside it, by hand; `expected.json` holds the rest as recorded (`vitest -u`). */
interface Facts {
  readonly contentType?: string
  readonly feed?: object
  readonly absent?: readonly string[]
  readonly error?: string
}

const corpus = new URL('../corpus/', import.meta.url)
const cases = readdirSync(corpus).filter((name) => name.startsWith('parse-'))

test('parseFeed() has its corpus', () => {
  expect(cases.length).toBeGreaterThan(50)
})

for (const name of cases) {
  test(`parseFeed() reads ${name} as its facts say`, async () => {
    const folder = new URL(`${name}/`, corpus)
    const file = existsSync(new URL('feed.json', folder)) ? 'feed.json' : 'feed.xml'
    const body = new Uint8Array(readFileSync(new URL(file, folder)))
    const facts: Facts = JSON.parse(readFileSync(new URL('facts.json', folder), 'utf8'))
    const { contentType } = facts
    const reading = parseFeed({ url: 'https://quay.example/feed', body, contentType, validators: {} })
    if (facts.error !== undefined) {
      await expect(reading).rejects.toThrow(new SyntaxError(facts.error))
      return
    }
    const { fingerprint, ...feed } = await reading
    const plain = JSON.parse(JSON.stringify(feed))
    expect(plain).toMatchObject(facts.feed ?? {})
    for (const path of facts.absent ?? []) expect(at(plain, path), path).toBeUndefined()
    const recorded = `${JSON.stringify(plain, undefined, 2)}\n`
    await expect(recorded).toMatchFileSnapshot(new URL('expected.json', folder).pathname)
  })
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((found, key) => (found as Record<string, unknown> | undefined)?.[key], value)
