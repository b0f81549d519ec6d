import { describe, expect, it } from 'vitest'
import { blocks } from '../../src/html/blocks.ts'

const shape = (html: string) => blocks(html).map(({ tag, text }) => [tag, text])

describe('blocks()', () => {
  it('blocks() finds the flow through wrappers', () => {
    expect(
      shape('<div><p>One</p><div><h2>Two</h2><ul><li>a</li><li>b</li></ul></div></div><p>Three</p>'),
    ).toEqual([
      ['p', 'One'],
      ['h2', 'Two'],
      ['ul', 'a\nb'],
      ['p', 'Three'],
    ])
  })

  it('blocks() takes a wrapper of text alone as one block, and bare text as a run', () => {
    expect(shape('Bare <b>text</b><div>In a <em>box</em></div>tail')).toEqual([
      ['#text', 'Bare text'],
      ['div', 'In a box'],
      ['#text', 'tail'],
    ])
  })

  it('blocks() parts a run at double line breaks', () => {
    expect(shape('One<br /> <br />Two<br />still two')).toEqual([
      ['#text', 'One'],
      ['#text', 'Two\nstill two'],
    ])
  })

  it('blocks() counts elements of one name within each other', () => {
    const html = '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>'
    expect(shape(html)).toEqual([
      ['blockquote', 'a\nb'],
      ['p', 'c'],
    ])
  })

  it('blocks() gives offsets that cut exactly the block', () => {
    const html = '<div><p>One</p> <p>Two</p></div>'
    const [, two] = blocks(html)
    expect(html.slice(0, two!.start) + html.slice(two!.end)).toBe('<div><p>One</p> </div>')
  })

  it('blocks() tells a paragraph that is italic throughout', () => {
    expect(
      blocks('<p><em>Jane Roe</em> <i>is an <b>editor</b></i>.</p><p><em>So</em> she said</p>').map(
        (b) => b.italic,
      ),
    ).toEqual([true, false])
  })

  it('blocks() ends with broken markup too', () => {
    expect(shape('<p>open <div')).toEqual([['p', 'open']])
    expect(blocks('<'.repeat(10_000))).toEqual([])
  })
})
