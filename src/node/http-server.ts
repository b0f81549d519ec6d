import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { replyWith } from '../serve/reply.ts'
import type { Shelf } from '../serve/shelf.ts'

/** The app as a server of node:http. A page that is ready on the shelf is answered at once, before a `Request` is made. */
export function httpServer(
  app: { readonly fetch: (request: Request) => Response | Promise<Response> },
  shelf: Shelf,
): Server {
  const listener = getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false })
  return createServer((request, response) => {
    if (answerAtOnce(request, response, shelf)) return
    spellNames(response)
    void listener(request, response)
  })
}

function answerAtOnce(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  shelf: Shelf,
): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || headers['a-im'] !== undefined) return false
  const ready = shelf.peek(url)
  if (!ready) return false
  const reply = replyWith(ready, {
    ifNoneMatch: headers['if-none-match'],
    ifModifiedSince: headers['if-modified-since'],
    acceptEncoding: headers['accept-encoding'] as string | undefined,
  })
  response.writeHead(reply.status, reply.headers as string[])
  response.end(method === 'HEAD' ? undefined : reply.body)
  return true
}

/** `Headers` forgets how names were spelt, and some readers compare them letter for letter (libmrss): `ETag`, not `etag`. */
function spellNames(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (status: number, headers?: unknown) => ServerResponse
  response.writeHead = ((status: number, headers?: Record<string, string | string[]> | string[]) =>
    writeHead(
      status,
      headers && !Array.isArray(headers) ? spelt(headers) : headers,
    )) as typeof response.writeHead
}

function spelt(headers: Readonly<Record<string, string | string[]>>): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [spellingOf(name), value]))
}

function spellingOf(name: string): string {
  return (
    SPECIAL[name.toLowerCase()] ?? name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase())
  )
}

const SPECIAL: Readonly<Record<string, string>> = { etag: 'ETag', im: 'IM' }
