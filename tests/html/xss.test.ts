import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { allowedAttributes, allowedTags } from '../../src/html/policy.ts'
import { sanitise } from '../../src/html/sanitise.ts'

// Everything in the output that is not on the list, as a browser would read it.
function faults(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body><article>${html}</article></body></html>`)
  const found: string[] = []
  for (const element of document.querySelectorAll('article *')) {
    const tag = element.localName
    if (!allowedTags.includes(tag)) found.push(`<${tag}>`)
    for (const { name, value } of element.attributes) {
      const known = allowedAttributes['*']!.includes(name) || allowedAttributes[tag]?.includes(name)
      if (!known) found.push(`${tag} ${name}`)
      if ((name === 'href' || name === 'src') && !/^(?:https?:\/\/|mailto:)/.test(value))
        found.push(`${name} ${value}`)
    }
  }
  if (document.body.children.length !== 1) found.push('broke out of its element')
  if (/<(?![/a-z])/.test(html)) found.push('a bare <')
  return found
}

const own = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img/src="x"/onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#14; jAvAsCrIpT&colon;alert(1)">x</a>',
  '<a href="&#x6A;avascript:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="vbscript:x">x</a><a href="file:///etc/passwd">y</a><a href="blob:https://a/b">z</a>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe><img src=x onerror=alert(1)>',
  '<style>@import "javascript:alert(1)"</style><p style="background:url(javascript:alert(1))">x</p>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<base href="javascript:/a/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<p title="--><script>alert(1)</script>">x</p><!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<a href="https://a.example/" onclick="alert(1)" style="x:expression(alert(1))">x</a>',
  '"><script>alert(1)</script>',
  '</article></body><script>alert(1)</script>',
  '<table><td></article><img src=x onerror=alert(1)>',
  '<<script>alert(1);//<</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<img src="http://a.example/&quot; onerror=&quot;alert(1)">',
  '<img srcset="javascript:alert(1) 1x"><img data-src="javascript:alert(1)">',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<p lang="x&quot; onclick=&quot;alert(1)" dir="&quot;">x</p>',
  '<time datetime="&quot; onclick=&quot;x">x</time>',
  '<div class="wp-caption&quot;><script>alert(1)</script>">x</div>',
]

describe('sanitise() against scripts', () => {
  it.each(own)('sanitise() leaves nothing live of %s', (payload) => {
    expect(faults(sanitise(payload))).toEqual([])
    expect(
      faults(sanitise(`<p>Before</p>${payload}<p>After</p>`, { base: 'https://news.example/' })),
    ).toEqual([])
  })

  const list = new URL('../../../shared/xss/vectors.json', import.meta.url)
  if (existsSync(list)) {
    const vectors = JSON.parse(readFileSync(list, 'utf8')) as { src: string; payload: string }[]
    it(`sanitise() leaves nothing live of ${vectors.length} public vectors`, () => {
      const live = vectors.filter(
        ({ payload }) => faults(sanitise(payload, { base: 'https://news.example/' })).length > 0,
      )
      expect(live).toEqual([])
    })
  }
})
