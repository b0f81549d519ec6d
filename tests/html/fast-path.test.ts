import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fastPath } from '../../src/html/fast-path.ts'
import { byLibrary } from '../../src/html/sanitise.ts'

const base = 'https://news.example/a/'

const pieces = fc.constantFrom(
  ...'<p>|</p>|<P>|</P >|</P>|<div>|</div>|<div class="sharedaddy">|<div class="wp-caption">|<p class="wp-caption-text">|<span lang="fr">|</span>|<em>|</em>|<b>|</b>|<a href="https://a.example/x?y=1&z=2">|<a href="/rel">|<a href=\'javascript:x\'>|<a name=x>|</a>|<img src="p.jpg" alt="">|<img src=x.png width=1 height=1 />|<img src="https://a.example/p.png" alt="a &quot;b&quot; &lt;">|</img>|<br>|<br/>|</br>|<hr />|<ul>|<li>|</li>|</ul>|<h2>|</h2>|<blockquote>|</blockquote>|<figure>|<figcaption>|</figcaption>|</figure>|<table>|<tr>|<td colspan="2">|</td>|</tr>|</table>|<script>|</script>|<style>a{}</style>|<iframe src="https://y.example/"></iframe>|<!-- c -->|<!--more-->|<!-->|<section>|</section>|<time datetime="2026-01-02">|</time>|<font color=red>|</font>|<form>|</form>|<noscript>|</noscript>|<svg>|</svg>|<button>|</button>|<wbr>|<o:p>|</o:p>|<input disabled>|&amp;|&lt;|&gt;|&nbsp;|&#8217;|&#x2019;|&#146;|&#0;|&#38|&eacute;|&copy|&copyx;|&notit;|&nosuch;|&|&&|& |&b=1|>|<|< |text| \n|"|\'|é😀|--|]]>|='.split(
    '|',
  ),
)

describe('fastPath()', () => {
  it('fastPath() gives what sanitize-html gives, or nothing', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const html = parts.join('')
        const fast = fastPath(html, base)
        if (fast === undefined) return
        taken++
        expect(fast).toBe(byLibrary(html, base))
      }),
      { numRuns: 6000, seed: 11 },
    )
    expect(taken).toBeGreaterThan(500)
  })

  it('fastPath() gives what sanitize-html gives for any attributes', () => {
    const value = fc.string({ maxLength: 12, unit: fc.constantFrom(...'ab/:.?&=;#<>"\' \n%é1x') })
    const name = fc.constantFrom(
      'href',
      'src',
      'alt',
      'class',
      'style',
      'width',
      'onclick',
      'lang',
      'data-src',
      'dir',
    )
    const quote = fc.constantFrom('"', "'", '')
    const attribute = fc.tuple(name, quote, value).map(([n, q, v]) => `${n}=${q}${v}${q}`)
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'img', 'p', 'td', 'span'),
        fc.array(attribute, { maxLength: 4 }),
        (tag, list) => {
          const html = `x<${tag} ${list.join(' ')}>y`
          const fast = fastPath(html, base)
          if (fast !== undefined) expect(fast).toBe(byLibrary(html, base))
        },
      ),
      { numRuns: 6000, seed: 12 },
    )
  })

  it('fastPath() takes the plain body of a feed item', () => {
    const html =
      '<p class="x">One &#8220;two&#8221; <a href="https://a.example/b/" target="_blank">three</a></p>\n<figure class="wp-block-image"><img src="https://a.example/p.jpg" alt=""/><figcaption>Four</figcaption></figure>\n<!-- wp:paragraph --><p>R&D</p>'
    expect(fastPath(html)).toBe(
      '<p>One “two” <a href="https://a.example/b/">three</a></p>\n<figure><img src="https://a.example/p.jpg" alt="" /><figcaption>Four</figcaption></figure>\n<p>R&amp;D</p>',
    )
  })

  it('fastPath() leaves to the library what is not plain', () => {
    const doubtful = [
      '<p>a<p>b',
      '<b><i>x</b></i>',
      '<svg></svg>',
      'a < b',
      '<a href="x',
      '<![CDATA[x]]>',
      '&copyx',
      '<p =x>',
    ]
    expect(doubtful.map((html) => fastPath(html))).toEqual(doubtful.map(() => undefined))
  })
})
