import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
/** Whatever is not on loopback is asked of a proxy that is not there: no packet leaves. */
const ALONE = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Whether the judge can be had on this machine. */
export const hasChromium = existsSync(CHROMIUM)

/** Chromium, as the judge of what is live. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS.split(' '), ...ALONE] })

/** A document as it was published, and in which case. */
export interface Published {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** What a format says of one entry. */
export interface JudgedEntry {
  readonly id: string
  readonly authors: readonly string[]
}

/** The judgement on one document: each fault in words, and the entries of a feed. */
export interface Judgement {
  readonly name: string
  readonly faults: readonly string[]
  readonly entries: readonly JudgedEntry[]
}

/** Judges documents in the browser, by what it parses of them: none of their scripts runs. */
export async function judge(page: Page, documents: readonly Published[]): Promise<Judgement[]> {
  const stage = new Stage((path) => JSON.stringify(documents.slice(Number(path), Number(path) + AT_ONCE)))
  const at = await stage.start()
  const out: Judgement[] = []
  try {
    await page.goto(`${at}/${documents.length}`)
    await page.evaluate(`judgeInPage = ${judgeInPage.toString()}`)
    for (let from = 0; from < documents.length; from += AT_ONCE) {
      out.push(
        ...(await page.evaluate<Judgement[]>(
          `fetch('/${from}').then((answer) => answer.json()).then(judgeInPage)`,
        )),
      )
    }
  } finally {
    stage.close()
  }
  return out
}

/** How many documents the browser gets at once. */
const AT_ONCE = 200

/** Serves texts on loopback by their path, without any policy, so that only what is in them protects. */
export class Stage {
  readonly #server: Server

  constructor(textOf: (path: string) => string | undefined) {
    this.#server = createServer((request, response) => {
      const path = request.url?.slice(1) ?? ''
      const text = path.startsWith('style.css') ? '' : textOf(path)
      const type = path.startsWith('style.css') ? 'text/css' : 'text/html; charset=utf-8'
      response
        .writeHead(text === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'max-age=60' })
        .end(text)
    })
  }

  /** Listens, and gives its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

/**
 * Runs in the browser and knows nothing outside itself. All is read by the prototypes' getters, since content may name
 * its elements after properties (`<input name=attributes>`).
 */
export function judgeInPage(documents: readonly Published[]): Judgement[] {
  const getter = <T extends object, K extends keyof T>(of: { prototype: T }, name: K) => {
    const get = Object.getOwnPropertyDescriptor(of.prototype, name)!.get!
    return (self: T): T[K] => get.call(self)
  }
  const attributesOf = getter(Element, 'attributes')
  const nameOf = getter(Element, 'localName')
  const textOf = (node: Node): string => getter(Node, 'textContent')(node) ?? ''
  const childrenOf = (node: Element): Element[] => [...getter(Element, 'children')(node)]
  const all = (root: Document | Element, selector = '*'): Element[] => [
    ...(root instanceof Document
      ? Document.prototype.querySelectorAll.call(root, selector)
      : Element.prototype.querySelectorAll.call(root, selector)),
  ]

  // What no article needs; pages of ours have `meta` and `link`, and a form to search with.
  const banned = new Set(
    `script iframe frame frameset object embed applet base form input button textarea select style template noscript svg
     math audio video source track canvas marquee portal dialog slot xmp plaintext listing noembed noframes map area
     param keygen link meta body html head title animate set image foreignobject`.split(/\s+/),
  )
  const addresses = new Set(
    'href src action formaction poster data background cite longdesc lowsrc dynsrc manifest codebase xlink:href usemap ping'.split(
      ' ',
    ),
  )
  const known =
    /^(?:class|id|href|src|alt|title|lang|dir|width|height|rel|type|content|name|property|charset|datetime|colspan|rowspan|start|scope|role|item\w+|aria-\w+|loading|referrerpolicy|decoding|fetchpriority|sizes|media|hidden|tabindex|for|action|method|value|placeholder|autocomplete|open|inputmode|enterkeyhint|maxlength|required|translate|color|xmlns)$/

  function faultsOfElement(element: Element, mine: boolean): string[] {
    const found: string[] = []
    for (const attribute of [...attributesOf(element)]) {
      const { name, value } = attribute
      const where = `${nameOf(element)} ${name}="${value.slice(0, 60)}"`
      if (/^on/i.test(name) || name === 'style' || name === 'srcdoc' || !known.test(name)) found.push(where)
      if (
        !mine &&
        !/^(?:href|src|alt|lang|dir|width|height|colspan|rowspan|start|datetime|rel|class|loading|referrerpolicy|decoding)$/.test(
          name,
        )
      )
        found.push(`in content: ${where}`)
      if (name === 'id' && (value in document || /^__|^constructor$/.test(value)))
        found.push(`clobbers: ${where}`)
      if (addresses.has(name)) {
        const ours = mine && value.startsWith('feed:https://dateline.test/')
        const url = URL.parse(ours ? value.slice(5) : value, 'https://dateline.test/')
        if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) found.push(where)
      }
    }
    return found
  }

  /** Elements that are only ever ours: each must be one that our own frame has. */
  function isOurs(element: Element): boolean {
    const name = nameOf(element)
    const value = (attribute: string) => Element.prototype.getAttribute.call(element, attribute)
    if (name === 'html' || name === 'head' || name === 'body' || name === 'title') return true
    if (name === 'meta') return value('http-equiv') === null
    if (name === 'link') {
      const isSheet = value('rel') === 'stylesheet'
      return isSheet
        ? /^\/style\.css(?:\?v=\w+)?$/.test(value('href') ?? '')
        : !/stylesheet|import|pre(?:load|fetch)|manifest/i.test(value('rel') ?? '')
    }
    if (name === 'form')
      return (
        /^\/(?:search|authors)$/.test(value('action') ?? '') &&
        (value('method') ?? 'get').toLowerCase() === 'get'
      )
    if (name === 'input' || name === 'button' || name === 'select')
      return (
        Element.prototype.closest.call(element, 'form[action="/search"], form[action="/authors"]') !== null
      )
    return false
  }

  function faultsOfPage(html: string): string[] {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const found = all(page).flatMap((element) => [
      ...(banned.has(nameOf(element)) && !isOurs(element) ? [`<${nameOf(element)}>`] : []),
      ...faultsOfElement(element, true),
    ])
    const roots = childrenOf(page.documentElement).map(nameOf).join()
    return roots === 'head,body' ? found : [...found, `the page is ${roots}`]
  }

  function faultsOfContent(html: string): string[] {
    const page = new DOMParser().parseFromString(
      `<!doctype html><html><head></head><body><article>${html}</article></body></html>`,
      'text/html',
    )
    const body = page.querySelector('body')!
    const inside = all(body, 'article *').flatMap((element) => [
      ...(banned.has(nameOf(element)) ? [`<${nameOf(element)}> in content`] : []),
      ...faultsOfElement(element, false),
    ])
    return childrenOf(body).length === 1 ? inside : [...inside, 'content breaks out of its element']
  }

  function judgeXml(text: string): { faults: string[]; entries: JudgedEntry[] } {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    if (parsed.querySelector('parsererror')) {
      return {
        faults: [`not well-formed: ${textOf(parsed.querySelector('parsererror')!).slice(0, 200)}`],
        entries: [],
      }
    }
    const faults: string[] = []
    for (const node of [...parsed.childNodes]) {
      if (node.nodeType !== 1) faults.push(`a node of kind ${node.nodeType} beside the root`)
    }
    const entries = all(parsed, 'item, entry').map((entry) => {
      const children = childrenOf(entry)
      const textsOf = (...names: string[]) =>
        children.filter((child) => names.includes(child.tagName)).map(textOf)
      const authors = [
        ...children
          .filter(({ tagName }) => tagName === 'author' || tagName === 'contributor')
          .map((child) => textOf(childrenOf(child).find(({ tagName }) => tagName === 'name') ?? child)),
        ...textsOf('dc:creator'),
      ]
      for (const once of [
        'title',
        'guid',
        'id',
        'link',
        'pubDate',
        'published',
        'updated',
        'description',
        'summary',
        'content',
        'content:encoded',
        'dc:creator',
        'source',
      ]) {
        const count = children.filter((child) => child.tagName === once).length
        if (count > 1 && !(once === 'link' && entry.tagName === 'entry'))
          faults.push(`${count} times <${once}> in one entry`)
      }
      for (const child of children) {
        const isHtml =
          child.tagName === 'content:encoded' ||
          (child.tagName === 'description' && entry.tagName === 'item') ||
          child.getAttribute('type') === 'html'
        if (isHtml) faults.push(...faultsOfContent(textOf(child)))
        if (child.getAttribute('type') === 'xhtml') faults.push(...faultsOfContent(child.innerHTML))
      }
      return { id: textsOf('guid', 'id')[0] ?? '', authors }
    })
    for (const element of all(parsed)) {
      for (const { name, value } of [...attributesOf(element)]) {
        if (!/^(?:href|url|src|uri)$/.test(name)) continue
        const url = URL.parse(value)
        if (!url || !/^https?:$/.test(url.protocol))
          faults.push(`${element.tagName} ${name}="${value.slice(0, 60)}"`)
      }
      if (/^(?:link|uri|comments|docs|url)$/.test(element.tagName) && textOf(element) !== '') {
        const url = URL.parse(textOf(element))
        if (!url || !/^https?:$/.test(url.protocol))
          faults.push(`<${element.tagName}>${textOf(element).slice(0, 60)}`)
      }
    }
    return { faults, entries }
  }

  function judgeJson(text: string): { faults: string[]; entries: JudgedEntry[] } {
    const feed = JSON.parse(text) as {
      items: {
        id: string
        url?: string
        image?: string
        external_url?: string
        content_html: string
        authors: { name: string; url?: string; avatar?: string }[]
      }[]
    }
    const faults = feed.items.flatMap((each) => {
      const links = [
        each.url,
        each.image,
        each.external_url,
        ...each.authors.flatMap((author) => [author.url, author.avatar]),
      ]
      return [
        ...faultsOfContent(each.content_html),
        ...links
          .filter((link) => link !== undefined && !/^https?:\/\//.test(link))
          .map((link) => `link ${link}`),
      ]
    })
    return {
      faults,
      entries: feed.items.map(({ id, authors }) => ({ id, authors: authors.map(({ name }) => name) })),
    }
  }

  return documents.map(({ name, type, text }) => {
    try {
      if (/html/.test(type)) return { name, faults: faultsOfPage(text), entries: [] }
      return { name, ...(/json/.test(type) ? judgeJson(text) : judgeXml(text)) }
    } catch (cause) {
      return { name, faults: [`cannot be judged: ${String(cause)}`], entries: [] }
    }
  })
}
