import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-world-'))
  writeFileSync(join(folder, 'none.opml'), '<opml version="2.0"><body/></opml>')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens a world, and then, on Node's threads, pipes that nobody writes to: each holds its thread as a silent name server would. */
const script = (pipes: readonly string[]): string => `
  import { open, stat } from 'node:fs'
  import { newsroomOfOpml } from './src/node/newsroom.ts'
  import { readOptions } from './src/node/options.ts'
  import { openWorld } from './src/node/world.ts'
  const options = readOptions(['refresh', '--store', ':memory:'], {})
  await openWorld(options, newsroomOfOpml(${JSON.stringify(join(folder, 'none.opml'))}), {})
  for (const pipe of ${JSON.stringify(pipes)}) open(pipe, 'r', () => {})
  stat('/', () => process.stdout.write('free', () => process.kill(process.pid, 'SIGKILL')))
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000)
`

describe('openWorld()', () => {
  test.runIf(process.platform === 'linux')(
    'openWorld() makes room for names whose servers are silent: the next one is asked for all the same',
    () => {
      const pipes = Array.from({ length: 12 }, (_, i) => join(folder, `pipe-${i}`))
      execFileSync('mkfifo', pipes)
      const { UV_THREADPOOL_SIZE: _, ...env } = process.env
      const args = ['--input-type=module', '--eval', script(pipes)]
      expect(spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 20_000 })).toMatchObject({
        stdout: 'free',
      })
    },
  )
})
