/** Elements that a reader can be given without a warning, as far as ours are among them. */
const ELEMENTS = new Set(
  `a abbr b bdi blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img
  ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var
  wbr`.split(/\s+/),
)
const ATTRIBUTES = new Set('href src alt width height lang dir colspan rowspan start datetime rel'.split(' '))

/** What a validator warns of in HTML: elements and attributes that may carry scripts, addresses that lead nowhere. */
export function faultsOfHtml(html: string): string[] {
  return [...html.matchAll(/<([a-z][^\s/>]*)((?:[^>"]|"[^"]*")*)>/gi)].flatMap(
    ([tag, name = '', rest = '']) => {
      const found: string[] = []
      if (!ELEMENTS.has(name)) found.push(`SecurityRisk: ${tag}`)
      for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s="]+)="([^"]*)"/g)) {
        if (!ATTRIBUTES.has(attribute)) found.push(`SecurityRiskAttr: ${tag}`)
        if ((attribute === 'href' || attribute === 'src') && !/^(?:https?:\/\/|mailto:)/.test(value))
          found.push(`ContainsRelRef: ${tag}`)
      }
      return found
    },
  )
}
