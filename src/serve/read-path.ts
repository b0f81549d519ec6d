import { archivePath } from '../archives.ts'
import { type Facet, facetsPath, inOrder, kindOf } from '../model/facets.ts'
import { FORMATS } from '../render/formats.ts'

/** What an address of a feed asks for: which edition, or which of its archives, in which form. */
export interface Asked {
  /** `feed` is the id of a curated one. */
  readonly of:
    | { readonly kind: 'curated'; readonly feed: string }
    | { readonly kind: 'facets'; readonly facets: readonly Facet[] }
  /** Path of the edition: without extension, with the archive. */
  readonly edition: string
  /** The one right spelling of the whole path. */
  readonly path: string
  readonly archive?: number
}

/** Reads the path of a page or feed, in whatever spelling; undefined for what can be none. */
export function readPath(path: string): Asked | undefined {
  if (path === '/') return undefined
  const written = segmentsOf(path)
  const last = written?.at(-1)
  if (!written || last === undefined) return undefined
  const { name, extension } = splitExtension(last)
  const [folder = '', ...segments] = [...written.slice(0, -1), name]
  if (folder.toLowerCase() === 'feeds') return readCurated(segments, extension)
  const { rest, archive } = splitArchive(segments)
  const facets = folder.toLowerCase() === 'mix' ? readMix(rest) : readOne(folder, rest)
  const ordered = facets && inOrder(facets)
  if (!ordered || (archive !== undefined && ordered.length > 1)) return undefined
  return asked({ kind: 'facets', facets: ordered }, { feed: facetsPath(ordered), extension, archive })
}

/** A path in its usual spelling: no slash at its end nor two in a row, and only those characters escaped that must be. */
export function plainPath(path: string): string {
  const segments = segmentsOf(path)
  return segments ? `/${segments.map(encodeSegment).join('/')}` : path
}

function readCurated(segments: readonly string[], extension: string): Asked | undefined {
  const { rest, archive } = splitArchive(segments)
  const [feed, page] = rest.map((each) => each.toLowerCase())
  if (feed === undefined || rest.length > 2) return undefined
  const of = { kind: 'curated', feed } as const
  if (page === undefined) return asked(of, { feed: `/feeds/${encodeSegment(feed)}`, extension, archive })
  if (page !== 'left-out' || extension !== '' || archive !== undefined) return undefined
  const edition = `/feeds/${encodeSegment(feed)}`
  return { of, edition, path: `${edition}/left-out` }
}

function asked(
  of: Asked['of'],
  where: { feed: string; extension: string; archive: number | undefined },
): Asked {
  const { feed, extension, archive } = where
  const edition = archive === undefined ? feed : archivePath(feed, archive)
  return { of, edition, path: edition + extension, ...(archive !== undefined && { archive }) }
}

/** `/authors/jason-ditz`. */
function readOne(folder: string, segments: readonly string[]): Facet[] | undefined {
  const kind = kindOf(folder.toLowerCase())
  const [value] = segments
  return kind && value && segments.length === 1 ? [[kind, value]] : undefined
}

/** `/mix/country/SY/author/jason-ditz`, in any order. */
function readMix(segments: readonly string[]): Facet[] | undefined {
  const facets: Facet[] = []
  for (let at = 0; at < segments.length; at += 2) {
    const kind = kindOf((segments[at] ?? '').toLowerCase())
    const value = segments[at + 1]
    if (!kind || !value) return undefined
    facets.push([kind, value])
  }
  return facets
}

function splitArchive(segments: readonly string[]): { rest: readonly string[]; archive?: number } {
  const [word, number] = segments.slice(-2)
  if (segments.length < 3 || word !== 'archive' || !/^[1-9]\d{0,8}$/.test(number ?? ''))
    return { rest: segments }
  return { rest: segments.slice(0, -2), archive: Number(number) }
}

function splitExtension(name: string): { name: string; extension: string } {
  const extension =
    FORMATS.map((format) => format.extension).find((each) => name.toLowerCase().endsWith(each)) ?? ''
  return { name: name.slice(0, name.length - extension.length), extension }
}

function segmentsOf(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** RFC 3986 §3.3: a segment may hold more than `encodeURIComponent` leaves as it is, but our addresses never do. */
const encodeSegment = (text: string): string => encodeURIComponent(text)
