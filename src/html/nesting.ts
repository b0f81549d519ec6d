/** The parts of a table, and where each may stand. */
const parents: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
}
const rowless = new Set(['table', 'thead', 'tbody', 'tfoot'])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** What ends a paragraph that it begins in (HTML §13.2.6.4.7). */
const blocks = new Set(
  `p blockquote div dl figcaption figure hr ol pre table ul li dd dt h1 h2 h3 h4 h5 h6 address article aside center
  details fieldset footer form header hgroup main menu nav section summary`.split(/\s+/),
)
/** What ends an element of its kind, unless a list lies between. */
const listed: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol', 'menu'],
  dd: ['dl'],
  dt: ['dl'],
}

/** What a parser would have to repair where an element, or without a name a text, begins. */
export type Misnested = 'row' | 'part' | 'paragraph' | 'link' | 'heading' | 'item' | 'ruby'

/** Elements that are open, the outermost first. */
type Open = readonly { readonly name: string }[]

/** Tells what is wrong with the place of an element or of a text; undefined when nothing is. */
export function misnested(name: string | undefined, open: Open): Misnested | undefined {
  const parent = open[open.length - 1]?.name ?? ''
  if (name !== undefined && Object.hasOwn(parents, name)) {
    if (parents[name]!.includes(parent)) return undefined
    return (name === 'td' || name === 'th') && rowless.has(parent) ? 'row' : 'part'
  }
  if (rowless.has(parent) || parent === 'tr') return 'row'
  if (name === undefined) return undefined
  if (name === 'a') return within(open, (each) => each === 'a') ? 'link' : undefined
  if (name === 'rt' || name === 'rp') return parent === 'ruby' ? undefined : 'ruby'
  if (!blocks.has(name)) return undefined
  if (headings.has(name) && within(open, (each) => headings.has(each))) return 'heading'
  const lists = Object.hasOwn(listed, name) ? listed[name]! : undefined
  if (lists && within(open, (each) => Object.hasOwn(listed, each), lists)) return 'item'
  return within(open, (each) => each === 'p') ? 'paragraph' : undefined
}

/** Whether one of them is such, from the innermost out to a cell of a table at most, or to one of `until`. */
function within(open: Open, is: (name: string) => boolean, until: readonly string[] = []): boolean {
  for (let i = open.length - 1; i >= 0; i--) {
    const { name } = open[i]!
    if (name === 'td' || name === 'th' || name === 'caption' || until.includes(name)) return false
    if (is(name)) return true
  }
  return false
}

/**
 * Sanitised HTML nested as HTML wants it, so that no parser has anything to repair and all read the same: what stands
 * directly in a table gets a row and a cell; parts of tables elsewhere and links in links go, and leave what they hold; a
 * paragraph around a block, a heading in a heading and an item in an item is a division.
 */
export function mendNesting(html: string): string {
  const mender = new Mender()
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at)
    if (start !== at) mender.text(html.slice(at, start < 0 ? html.length : start))
    if (start < 0) break
    at = html.indexOf('>', start) + 1 || html.length
    mender.tag(html.slice(start, at))
  }
  return mender.finish()
}

interface Frame {
  /** As it is written. */
  name: string
  /** Where its start tag is among what is written. */
  readonly at: number
  /** The source does not have it. */
  readonly made?: true
}

class Mender {
  private readonly out: string[] = []
  /** Of each element of the source and each that was made: its frame, nothing for one that is not written. */
  private readonly frames: (Frame | undefined)[] = []
  /** Those that are written. */
  private readonly written: Frame[] = []

  text(text: string): void {
    if (misnested(undefined, this.written) === 'row' && text.trim() !== '') this.makeCell()
    this.out.push(text)
  }

  tag(tag: string): void {
    const name = /^<\/?(\w+)/.exec(tag)?.[1]
    if (name === undefined) this.out.push(tag)
    else if (tag.startsWith('</')) {
      this.closeMade()
      this.close()
    } else this.begin(tag, name)
  }

  finish(): string {
    while (this.frames.length > 0) this.close()
    return this.out.join('')
  }

  private begin(tag: string, name: string): void {
    if (Object.hasOwn(parents, name)) this.closeMade(parents[name])
    let wrong = misnested(name, this.written)
    if (wrong === 'row') {
      if (Object.hasOwn(parents, name)) this.make('tr')
      else this.makeCell()
      wrong = misnested(name, this.written)
    }
    const as = wrong === 'heading' || wrong === 'item' ? 'div' : name
    if (as !== name) wrong = misnested(as, this.written)
    while (wrong === 'paragraph') {
      this.makeDivision()
      wrong = misnested(as, this.written)
    }
    if (wrong !== undefined) {
      this.frames.push(undefined)
      // Two cells must not become one word.
      if (wrong === 'part') this.out.push(' ')
    } else if (tag.endsWith('/>')) this.out.push(tag)
    else this.open({ name: as, at: this.out.length }, tag.slice(name.length + 1))
  }

  private open(frame: Frame, rest: string): void {
    this.frames.push(frame)
    this.written.push(frame)
    this.out.push(`<${frame.name}${rest}`)
  }

  private close(): void {
    if (this.frames.pop()) this.out.push(`</${this.written.pop()!.name}>`)
  }

  private make(name: string): void {
    this.open({ name, at: this.out.length, made: true }, '>')
  }

  private makeCell(): void {
    if (this.written.at(-1)?.name !== 'tr') this.make('tr')
    this.make('td')
  }

  /** Rows and cells that were made end with their table, and where a part begins that they cannot hold. */
  private closeMade(unless: readonly string[] = []): void {
    for (let top = this.frames.at(-1); top?.made && !unless.includes(top.name); top = this.frames.at(-1))
      this.close()
  }

  private makeDivision(): void {
    const paragraph = this.written.findLast(({ name }) => name === 'p')
    if (!paragraph) return
    paragraph.name = 'div'
    this.out[paragraph.at] = this.out[paragraph.at]!.replace(/^<p/, '<div')
  }
}
