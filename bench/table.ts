import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { type BarId, bars } from './bars.ts'

/**
 * Every figure against its bar, in one table: some twenty minutes on two cores.
 *
 *   npm run bench -- --seed 1
 *
 * Needs newsboat, wrk, nginx and python3 on the machine. A part that fails leaves its rows empty and says why.
 */
const at = process.argv.indexOf('--seed')
const seed = at > 0 ? (process.argv[at + 1] ?? '1') : '1'
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-table-'))
const file = join(folder, 'figures')

const parts = [
  ['refresh.ts', '--feeds', '100', '--cold', '3', '--warm', '6'],
  ['refresh.ts', '--feeds', '1000', '--cold', '1', '--warm', '3'],
  ['growth.ts'],
  ['serve.ts'],
  ['publish.ts'],
]
for (const [script = '', ...rest] of parts) {
  process.stderr.write(`\n${script} ${rest.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, [join('bench', script), ...rest, '--seed', seed], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATELINE_FIGURES: file },
  })
  if (status !== 0) process.stderr.write(`${script} ended with ${status}\n`)
}

const lines = (() => {
  try {
    return readFileSync(file, 'utf8').trim().split('\n')
  } catch {
    return []
  }
})()
const found = new Map(
  lines.map((line) => JSON.parse(line) as { id: BarId; value: number }).map((each) => [each.id, each.value]),
)
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, seed ${seed}\n`,
)
console.log('| figure | bar | measured | |\n|---|---|---|---|')
for (const [id, { name, most }] of Object.entries(bars)) {
  const value = found.get(id as BarId)
  const verdict = value === undefined ? 'not measured' : value <= most ? 'holds' : '**missed**'
  console.log(`| ${name} | ≤ ${most} | ${value === undefined ? '' : value.toFixed(2)} | ${verdict} |`)
}
rmSync(folder, { recursive: true, force: true })
