#!/usr/bin/env -S node --max-semi-space-size=8
// Most of what a cycle makes is thrown away at once: a small young space saves a third of the memory and costs no time.
// The command as Node starts it: the bundle that `npm ci` has made while its sources are unchanged, else the sources.
const { readFileSync, statSync } = process.getBuiltinModule('node:fs')
const { enableCompileCache } = process.getBuiltinModule('node:module')

const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `dateline needs Node 24 or later, this is ${process.version}. In a checkout, use npm: npm run dateline -- --help\n`,
  )
  process.exit(1)
}

const root = new URL('../../', import.meta.url)

function hasFreshBundle() {
  try {
    const stamps = JSON.parse(readFileSync(new URL('dist/node/stamps.json', root), 'utf8'))
    return stamps.every(([file, time, size]) => {
      const now = statSync(new URL(file, root))
      return now.mtimeMs === time && now.size === size
    })
  } catch {
    return false
  }
}

enableCompileCache?.()
const { main } = hasFreshBundle()
  ? await import(new URL('dist/node/main.js', root))
  : await import('./main.ts')
await main(process.argv.slice(2))
