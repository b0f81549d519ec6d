import { describe, expect, it } from 'vitest'
import { decodeEntities, escapeHtml } from '../../src/html/escape.ts'

describe('escapeHtml()', () => {
  it('escapeHtml() escapes what could end a text or a quoted attribute', () => {
    expect(escapeHtml(`<a href="x">R&D's</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;')
  })

  it('escapeHtml() gives plain text back as it is', () => {
    expect(escapeHtml('Barrot — “nous”')).toBe('Barrot — “nous”')
  })
})

describe('decodeEntities()', () => {
  it('decodeEntities() reads names, numbers and the windows-1252 numbers of old systems', () => {
    expect(decodeEntities('&eacute;&#233;&#xE9;&#X0e9; &#8217;&#146; &hellip; &NotEqualTilde;')).toBe(
      'éééé ’’ … ≂̸',
    )
  })

  it('decodeEntities() reads once only', () => {
    expect(decodeEntities('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;')
  })

  it('decodeEntities() leaves alone what HTML does not know, and the parameters of an address', () => {
    expect(decodeEntities('AT&T &nosuch; ?a=1&copy=2&lang=en')).toBe('AT&T &nosuch; ?a=1&copy=2&lang=en')
  })

  it('decodeEntities() reads the old names without their semicolon', () => {
    expect(decodeEntities('&copy 2026 &nbsp')).toBe('© 2026 \u00a0')
  })

  it('decodeEntities() puts U+FFFD for a number that stands for no character', () => {
    expect(decodeEntities('&#0;&#xD800;&#x110000;')).toBe('\ufffd\ufffd\ufffd')
  })
})
