import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

/** The floor: the same requests with node:http, gzip asked for, bodies read and thrown away, validators kept in one file. */
const argument = (name: string): string => process.argv[process.argv.indexOf(`--${name}`) + 1] ?? ''
const urls = JSON.parse(readFileSync(argument('list'), 'utf8')) as string[]
const file = argument('store')
const known: Record<string, [string | undefined, string | undefined]> = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : {}
const agent = new Agent({ keepAlive: true, maxSockets: 2 })

function ask(url: string): Promise<void> {
  const [etag, modified] = known[url] ?? []
  const headers = {
    'accept-encoding': 'gzip',
    ...(etag && { 'if-none-match': etag }),
    ...(modified && { 'if-modified-since': modified }),
  }
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      if (answer.statusCode === 200) known[url] = [answer.headers.etag, answer.headers['last-modified']]
      answer.resume()
      answer.on('end', resolve)
    }).on('error', reject)
  })
}

async function work(): Promise<void> {
  for (let url = urls.pop(); url; url = urls.pop()) await ask(url)
}

await Promise.all(Array.from({ length: 16 }, work))
writeFileSync(file, JSON.stringify(known))
agent.destroy()
