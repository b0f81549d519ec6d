/// <reference types="vite/client" />
import { expect, test } from 'vitest'
import { parseFeed } from '../../src/parse/parse-feed.ts'

// What Node reads in each case stands recorded beside it (tests/parse/corpus.test.ts): workerd must read the same.
const bodies = import.meta.glob<string>('../corpus/parse-*/feed.*', {
  query: '?url&inline',
  import: 'default',
  eager: true,
})
const facts = import.meta.glob<{ contentType?: string; error?: string }>('../corpus/parse-*/facts.json', {
  import: 'default',
  eager: true,
})
const expected = import.meta.glob<object>('../corpus/parse-*/expected.json', {
  import: 'default',
  eager: true,
})

test('the corpus came along', () => {
  expect(Object.keys(bodies).length).toBeGreaterThan(50)
})

for (const [path, address] of Object.entries(bodies)) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const name = folder.split('/').at(-2)
  test(`parseFeed() reads ${name} in workerd as in Node`, async () => {
    const bytes = atob(address.slice(address.indexOf(',') + 1))
    const body = Uint8Array.from(bytes, (character) => character.charCodeAt(0))
    const { contentType, error } = facts[`${folder}facts.json`]!
    const reading = parseFeed({ url: 'https://quay.example/feed', body, contentType, validators: {} })
    if (error !== undefined) {
      await expect(reading).rejects.toThrow(new SyntaxError(error))
      return
    }
    const { fingerprint, ...feed } = await reading
    expect(JSON.parse(JSON.stringify(feed))).toEqual(expected[`${folder}expected.json`])
  })
}
