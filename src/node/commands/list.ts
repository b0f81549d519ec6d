import { SqlStore } from '../../store/sql-store.ts'
import type { Call } from '../main.ts'
import { openStore } from '../world.ts'

/** `list`: the id of every article kept, one a line; all of it is written before this ends. */
export async function list({ options }: Call): Promise<void> {
  const database = openStore(options.store)
  try {
    let lines: string[] = []
    for await (const id of new SqlStore(database).allIds()) {
      lines.push(id)
      if (lines.length >= 1000) {
        await write(`${lines.join('\n')}\n`)
        lines = []
      }
    }
    if (lines.length > 0) await write(`${lines.join('\n')}\n`)
  } finally {
    database.close()
  }
}

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
