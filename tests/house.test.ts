import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const STEPS = ['fetch', 'parse', 'normalise', 'enrich', 'store', 'curate', 'render']
const GROUND = ['model', 'html']

/** The floor of a room: a file may import from lower floors, and from its own room. */
function floorOf(room: string): number {
  if (room === 'model') return 0
  if (room === 'html') return 1
  if (room === 'feeds' || STEPS.includes(room)) return 2
  if (room === 'top') return 3
  if (room === 'serve') return 4
  return 5
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function roomOf(file: string): string {
  if (file.startsWith('feeds/')) return 'feeds'
  const [, room, more] = file.split('/')
  return more === undefined ? 'top' : (room ?? '')
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8')
  const found = [
    ...text.matchAll(/^(import|export)( type)?\b[^'"\n;]*(?:\n[^'"\n;]*)*?from\s+['"]([^'"]+)['"]/gm),
  ]
  const late = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)]
  return [
    ...found.map((match) => ({ target: match[3] ?? '', typeOnly: match[2] !== undefined })),
    ...late.map((match) => ({ target: match[1] ?? '', typeOnly: false })),
  ]
}

const files = [...filesBelow('src'), ...filesBelow('feeds')]
const edges = files.flatMap((file) =>
  importsOf(file).map(({ target, typeOnly }) => ({
    file,
    target: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
    typeOnly,
  })),
)
const inside = edges.filter(({ target }) => target.startsWith('src/') || target.startsWith('feeds/'))

describe('the house', () => {
  test('has rooms in src/ and files in them', () => {
    expect(new Set(files.map(roomOf))).toEqual(
      new Set([...GROUND, ...STEPS, 'feeds', 'top', 'serve', 'node', 'worker']),
    )
    expect(inside.length).toBeGreaterThan(100)
  })

  test('imports point down, and steps do not see each other', () => {
    const upward = inside.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)]
      if (from === to) return false
      return (
        floorOf(to) >= floorOf(from) && !(to === 'feeds' && /^src\/(?:node|worker)\/main\.ts$/.test(file))
      )
    })
    expect(upward.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  test('only the two main.ts import feeds/', () => {
    const from = inside.filter(
      ({ file, target }) => target.startsWith('feeds/') && !file.startsWith('feeds/'),
    )
    expect([...new Set(from.map(({ file }) => file))].sort()).toEqual([
      'src/node/main.ts',
      'src/worker/main.ts',
    ])
  })

  test('has no circle', () => {
    const next = new Map<string, string[]>()
    for (const { file, target, typeOnly } of inside)
      if (!typeOnly) next.set(file, [...(next.get(file) ?? []), target])
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const target of next.get(file) ?? []) visit(target, [...path, file])
        done.add(file)
      }
    }
    for (const file of next.keys()) visit(file, [])
    expect(circles).toEqual([])
  })

  test('node: modules and libraries keep to their rooms', () => {
    const home: Readonly<Record<string, (file: string) => boolean>> = {
      'rss-parser': (file) => file === 'src/parse/xml-feed.ts',
      feed: (file) => roomOf(file) === 'render',
      'node-cron': (file) => roomOf(file) === 'node',
      hono: (file) => roomOf(file) === 'serve',
      'hono/html': (file) => roomOf(file) === 'render',
      '@hono/node-server': (file) => roomOf(file) === 'node',
      'sanitize-html': (file) => roomOf(file) === 'html',
      linkedom: (file) => roomOf(file) === 'parse',
      'linkedom/worker': (file) => roomOf(file) === 'parse',
      '@mozilla/readability': (file) => roomOf(file) === 'parse',
      'robots-parser': (file) => roomOf(file) === 'fetch',
      'ipaddr.js': (file) => roomOf(file) === 'fetch',
      pino: (file) => roomOf(file) === 'node',
    }
    const lost = edges
      .filter(({ target }) => !target.startsWith('src/') && !target.startsWith('feeds/'))
      .filter(({ file, target }) =>
        target.startsWith('node:')
          ? !['node', 'worker'].includes(roomOf(file))
          : home[target]?.(file) !== true,
      )
    expect(lost.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })
})
