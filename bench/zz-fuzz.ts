import fs from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual as eq } from 'node:util'
import { parseFeed } from '../src/parse/parse-feed.ts'

const dir = '/work/shared/corpus/parsing/'
const E = JSON.parse(fs.readFileSync(dir + 'expected.json', 'utf8')).files
let seed = +(process.argv[2] ?? 1)
const rnd = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 4294967296
}
const junk = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<item>',
  '</item>',
  '<entry>',
  '</entry>',
  '</channel>',
  '</rss>',
  '<b>',
  '</b>',
  '<br>',
  '&foo;',
  '&#0;',
  '\0',
  '\x01',
  '\x02',
  '\x03',
  '=',
  '/',
  '<title>',
  '</title',
  '<x y="',
  '<?',
  '?>',
  '<!DOCTYPE x [',
  'é',
  '\ufffd',
  'xmlns="http://x"',
  'xml:lang=fr',
  '<hasOwnProperty hasOwnProperty="1" __proto__="x">',
  '&constructor;',
  '<e>',
  '<channel>',
  '\ud800',
]
function mutate(s: string) {
  const n = 1 + Math.floor(rnd() * 4)
  for (let i = 0; i < n; i++) {
    const at = Math.floor(rnd() * s.length)
    const r = rnd()
    if (r < 0.35) s = s.slice(0, at) + junk[Math.floor(rnd() * junk.length)] + s.slice(at)
    else if (r < 0.6) {
      const len = Math.floor(rnd() * rnd() * 200)
      s = s.slice(0, at) + s.slice(at + len)
    } else if (r < 0.75) {
      const len = Math.floor(rnd() * 400)
      const to = Math.floor(rnd() * s.length)
      s = s.slice(0, to) + s.slice(at, at + len) + s.slice(to)
    } else if (r < 0.85) s = s.slice(0, at)
    else {
      const lt = s.indexOf('>', at)
      if (lt > 0) s = s.slice(0, lt) + s.slice(lt + 1)
    }
  }
  return s
}
let n = 0,
  bad = 0,
  threw = 0,
  slow = 0
const rounds = +(process.argv[3] ?? 3)
for (const f of Object.keys(E)) {
  const raw = fs.readFileSync(dir + f)
  if (raw.length > 120000) continue
  for (let r = 0; r <= rounds; r++) {
    let body: Uint8Array = raw
    if (r > 0) body = Buffer.from(mutate(raw.toString('latin1')), 'latin1')
    const snap = { url: E[f].url ?? '', contentType: E[f].contentType ?? undefined, body, validators: {} }
    n++
    let full: any
    const t0 = performance.now()
    try {
      full = await parseFeed(snap)
    } catch (e: any) {
      if (!/^Cannot parse feed: /.test(e.message) || !(e instanceof SyntaxError)) {
        bad++
        console.log('THROW', f, r, seed, e.message)
        fs.writeFileSync('/tmp/p/fail-' + bad, body)
      }
      threw++
      if (process.argv[4]) {
        console.log(f, e.message, JSON.stringify(Buffer.from(body).toString('latin1').slice(0, 400)))
      }
      continue
    }
    if (performance.now() - t0 > 400) {
      slow++
      console.log('SLOW', f, performance.now() - t0)
    }
    if (full.items.length !== full.skipped + full.items.length) throw 1
    // known: random half
    const hs = full.fingerprint.items
    const know = hs.filter(() => rnd() < 0.5)
    const part = await parseFeed(snap, { head: full.fingerprint.head, items: know })
    const set = new Set(know)
    // cut item has no hash: always read, last
    const want = full.items.filter((_: any, i: number) => !(i < hs.length && set.has(hs[i])))
    const { items: pi, skipped: ps, repairs: pr, ...ph } = part,
      { items: fi, skipped: fs_, repairs: fr, ...fh } = full
    if (!eq(pi, want) || !eq(ph, fh) || ps !== fi.length - want.length) {
      bad++
      console.log('DIFF', f, r, fi.length, want.length, pi.length, ps)
      fs.writeFileSync('/tmp/p/fail-' + bad, body)
    }
  }
}
console.log({ n, bad, threw, slow })
