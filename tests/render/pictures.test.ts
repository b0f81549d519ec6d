import { describe, expect, test } from 'vitest'
import { illustrate, pictureKey } from '../../src/render/pictures.ts'

const url = 'https://p.example/2026/11/lighthouse-dusk.jpg'

describe('illustrate()', () => {
  test('sets a picture as a figure that the text does not show', () => {
    expect(illustrate('<p>a</p>', [{ url }])).toEqual({ figures: [{ url }], text: '<p>a</p>' })
  })

  test('leaves a picture without a caption where the text shows it, in any size', () => {
    const text =
      '<p><img src="https://cdn.example/x/lighthouse-dusk-1024x683.jpg?w=1&amp;h=2" alt="" /></p><p>a</p>'
    expect(illustrate(text, [{ url }])).toEqual({ figures: [], text })
  })

  test('lifts a picture out of the text to stand with its caption, and what was around it alone', () => {
    const text = `<p>a</p><figure><a href="https://p.example/"><img alt="" src="${url}" /></a></figure><p>b</p>`
    const picture = { url, caption: 'At dusk' }
    expect(illustrate(text, [picture])).toEqual({ figures: [picture], text: '<p>a</p><p>b</p>' })
  })

  test('keeps the words around a picture that it lifts out', () => {
    const text = `<p>a <img src="${url}" /> b</p>`
    expect(illustrate(text, [{ url, caption: 'c' }]).text).toBe('<p>a  b</p>')
  })

  test('shows a caption whose picture is lost, and nothing of a picture of which nothing is known', () => {
    expect(illustrate('', [{ caption: 'c' }, { credit: 'd' }]).figures).toEqual([{ caption: 'c' }])
  })

  test('shows a picture once that is known in two sizes', () => {
    expect(illustrate('', [{ url, caption: 'c' }, { url: `${url}?w=300` }]).figures).toEqual([
      { url, caption: 'c' },
    ])
  })

  test('is linear in what a text can do to it', () => {
    const text = `${'<p><img '.repeat(20_000)}<img src="${url}">${'</p>'.repeat(20_000)}`
    const start = performance.now()
    illustrate(text, [{ url, caption: 'c' }])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('pictureKey() tells pictures with short names apart by their address', () => {
  expect(pictureKey('https://p.example/1/image.jpg')).not.toBe(pictureKey('https://p.example/2/image.jpg'))
  expect(pictureKey('https://p.example/a/b/barrack-envoy-scaled.jpg')).toBe('barrack-envoy')
})
