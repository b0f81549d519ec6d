import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const pack = { gzip: promisify(gzip), brotli: promisify(brotliCompress) }

let before: Promise<unknown> = Promise.resolve()

/**
 * A document's bytes as gzip and brotli, at levels that pay for what is made once and served often. One document at a
 * time: of large ones, all at once would take more memory than everything else that a cycle does.
 */
export function compress(text: string): Promise<{ gzip: Uint8Array; brotli: Uint8Array }> {
  const packed = before.then(() => packBoth(text))
  before = packed.catch(() => {})
  return packed
}

async function packBoth(text: string): Promise<{ gzip: Uint8Array; brotli: Uint8Array }> {
  const bytes = Buffer.from(text)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [zipped, brotli] = await Promise.all([pack.gzip(bytes, { level: 5 }), pack.brotli(bytes, { params })])
  return { gzip: zipped, brotli }
}
