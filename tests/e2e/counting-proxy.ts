import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that went through, and how it was answered. */
export interface Passed {
  readonly path: string
  readonly status: number
}

/** Hands requests on to a server on loopback, and tells how each was answered. */
export async function countingProxy(to: string) {
  const passed: Passed[] = []
  const { hostname, port } = new URL(to)
  const server = createServer((asked, answer) => {
    const { method, url: path = '/', headers } = asked
    asked.pipe(
      request({ hostname, port, method, path, headers }, (given) => {
        passed.push({ path, status: given.statusCode ?? 0 })
        answer.writeHead(given.statusCode ?? 502, given.headers)
        given.pipe(answer)
      }).once('error', () => answer.destroy()),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
