import { decodeEntities } from '../html/escape.ts'
import type { Picture } from '../model/picture.ts'
import { uniqueBy } from './unique-by.ts'

/** A story with its pictures told apart: those to be set as figures, and the text, in which each of these stands no more. */
export interface Illustrated {
  readonly figures: readonly Picture[]
  readonly text: string
}

/**
 * Which pictures the text shows already. One that it shows without the caption that we know is lifted out, so that
 * picture and caption stand together; the others stay where the outlet put them. `html` is sanitised.
 */
export function illustrate(html: string, pictures: readonly Picture[]): Illustrated {
  let text = html
  const known = uniqueBy(pictures, ({ url, caption }) => (url === undefined ? `${caption}` : pictureKey(url)))
  const figures = known.filter((picture) => {
    if (picture.url === undefined) return picture.caption !== undefined
    const image = findImage(text, picture.url)
    if (image === undefined) return true
    if (picture.caption === undefined) return false
    text = cut(text, image.start, image.end)
    return true
  })
  return { figures, text }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The `img` of that picture, in whatever size. Sanitised HTML has its attributes in double quotes. */
function findImage(html: string, url: string): Span | undefined {
  const wanted = pictureKey(url)
  for (let start = html.indexOf('<img '); start !== -1; start = html.indexOf('<img ', start + 5)) {
    const end = html.indexOf('>', start) + 1
    if (end === 0) break
    const tag = html.slice(start, end)
    const from = tag.indexOf(' src="') + 6
    if (from < 6) continue
    const src = decodeEntities(tag.slice(from, tag.indexOf('"', from)))
    if (src === url || pictureKey(src) === wanted) return { start, end }
  }
  return undefined
}

/**
 * What is the same for one picture in several sizes: the file's name without "-1024x683", "-scaled" and the query. The
 * whole address where the name is too short to tell pictures apart.
 */
export function pictureKey(url: string): string {
  const path = url.replace(/[?#].*$/s, '')
  const name = path.slice(path.lastIndexOf('/') + 1)
  const bare = name.replace(/\.[a-z]{3,4}$/i, '').replace(/-(?:\d{2,4}x\d{2,4}|scaled)$/, '')
  return bare.length < SHORTEST_NAME ? url : bare
}

/** Shorter ones are "image1", "photo", "lead". */
const SHORTEST_NAME = 8

/** The text without a passage and without what then is empty around it: a link, a paragraph, a figure. */
function cut(html: string, start: number, end: number): string {
  let before = html.slice(0, start)
  let after = html.slice(end)
  for (let depth = 0; depth < 4; depth++) {
    const open = /<(a|p|div|figure|strong|em)(?: [^<>]*)?>\s*$/.exec(before.slice(-500))
    const close = open === null ? -1 : after.search(/\S/)
    if (open === null || !after.startsWith(`</${open[1]}>`, Math.max(0, close))) break
    before = before.slice(0, before.length - open[0].length)
    after = after.slice(Math.max(0, close) + open[1]!.length + 3)
  }
  return before + after
}
