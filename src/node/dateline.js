#!/usr/bin/env node
// The command as Node starts it. Node runs the TypeScript as it stands; a bundle that `npm ci` has made starts faster.
import { enableCompileCache } from 'node:module'

const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `dateline needs Node 24 or later, this is ${process.version}. In a checkout, use npm: npm run dateline -- help\n`,
  )
  process.exit(1)
}
enableCompileCache?.()
const { main } = await import('./main.ts')
await main(process.argv.slice(2))
