import sanitizeHtml, { type IOptions } from 'sanitize-html'
import { fastPath } from './fast-path.ts'
import { mendNesting } from './nesting.ts'
import { type Attributes, allowedAttributes, allowedTags, droppedTags, judge, renamedTags } from './policy.ts'

const maxLength = 256 * 1024
const longestOutput = 320 * 1024
const maxTags = 20_000
const maxDepth = 256

/**
 * HTML that is safe to show: the elements and attributes of `policy` alone, tags balanced, nested as HTML wants it and in
 * lower case, attributes
 * in double quotes, addresses absolute (http, https, mailto; relative ones go when there is no `base`), no tracking
 * pixels. At most 256 K characters and 20,000 tags of it are read, and at most 320 K characters come out.
 */
export function sanitise(html: string, options: { readonly base?: string } = {}): string {
  const text = cut(withoutControls(html))
  const safe = clean(text, options.base)
  // What is all signs to be escaped becomes five times as long.
  return safe.length <= longestOutput ? safe : clean(atTag(text, maxLength / 6), options.base)
}

const clean = (text: string, base: string | undefined): string =>
  fastPath(text, base) ?? mendNesting(byLibrary(text, base))

// Characters that XML cannot carry.
const withoutControls = (html: string) =>
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(html)
    ? html.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    : html

// Before anything reads it: the library's time grows faster than the depth of the nesting.
function cut(html: string): string {
  const long = html.length > maxLength ? atTag(html, maxLength) : html
  if (long.length <= maxTags) return long
  let tags = 0
  for (let at = long.indexOf('<'); at >= 0; at = long.indexOf('<', at + 1)) {
    if (++tags > maxTags) return long.slice(0, at)
  }
  return long
}

function atTag(html: string, length: number): string {
  const head = html.slice(0, length)
  const open = head.lastIndexOf('<')
  return open > head.lastIndexOf('>') ? head.slice(0, open) : head
}

/** What the library makes of it under the same policy: slow, and right whatever comes. */
export function byLibrary(html: string, base?: string): string {
  const gone = new WeakSet<Attributes>()
  const bare = new WeakSet<Attributes>()
  const options: IOptions & { allowedEmptyAttributes: string[] } = {
    allowedTags: [...allowedTags],
    allowedAttributes: Object.fromEntries(
      Object.entries(allowedAttributes).map(([tag, names]) => [tag, [...names]]),
    ),
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedEmptyAttributes: ['alt'],
    nonTextTags: [...droppedTags],
    nestingLimit: maxDepth,
    transformTags: {
      '*': (name, attributes) => {
        if (!judged.has(name)) return { tagName: name, attribs: {} }
        const verdict = judge(name, attributes, base)
        const attribs = { ...verdict.attributes }
        if (verdict.fate === 'drop') gone.add(attribs)
        if (verdict.fate === 'unwrap') bare.add(attribs)
        return { tagName: verdict.tag, attribs }
      },
    },
    exclusiveFilter: (frame) =>
      gone.has(frame.attribs) ? true : bare.has(frame.attribs) ? 'excludeTag' : false,
  }
  return sanitizeHtml(html, options)
}

const judged = new Set([...allowedTags, ...Object.keys(renamedTags)])
