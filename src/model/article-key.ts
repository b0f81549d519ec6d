import { shortHash } from './short-hash.ts'

/** The short key of an article's id, for `/articles/KEY`. */
export function articleKey(id: string): string {
  return shortHash(id)
}
