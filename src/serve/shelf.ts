import type { Log } from '../ports.ts'
import type { Ready } from './ready.ts'

/** What is found at an address that has something to serve. `pinned` is never let go of for want of room. */
export interface Shelved {
  readonly kind: 'page'
  readonly ready: Ready
  readonly pinned?: boolean
}

/** What the shelf needs to know of its store. */
export interface ShelfSettings {
  /** Changes with every publish. */
  readonly token: () => Promise<string>
  /** Says at once whether `token` may have changed; absent, it is asked for each time. */
  readonly watch?: Watch
  /** Most bytes kept beside what is pinned. */
  readonly bytes: number
  readonly log: Log
}

/** What a platform can tell of its store without asking it. */
export interface Watch {
  /** Whether nothing has been written by others, nor `expire` called, since `reset`. */
  isFresh(): boolean
  reset(): void
  expire(): void
}

interface Kept extends Shelved {
  /** The token at which it was right; absent where it always is. */
  readonly token: string | undefined
  readonly size: number
}

/**
 * Pages in memory, before the store. One is right until something is published; then it is found anew when it is asked
 * for. While the store cannot be read, what was right last goes on being served.
 */
export class Shelf {
  readonly #settings: ShelfSettings
  readonly #kept = new Map<string, Kept>()
  readonly #finding = new Map<string, Promise<unknown>>()
  #size = 0
  #token: string | undefined
  #failing = false

  constructor(settings: ShelfSettings) {
    this.#settings = settings
  }

  /** The page at a key if it is here and right beyond doubt. */
  peek(key: string): Ready | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    const isRight =
      kept.token === undefined || (kept.token === this.#token && this.#settings.watch?.isFresh() === true)
    return isRight ? kept.ready : undefined
  }

  /** The page at a key: from here while it is right, else as `find` finds it, which is told what was here before. */
  async get<Other extends { readonly kind: string }>(
    key: string,
    find: (before: Ready | undefined, token: string) => Promise<Shelved | Other>,
  ): Promise<Shelved | Other> {
    const kept = this.#kept.get(key)
    const token = await this.#current()
    if (kept && kept.token === token) return this.#touch(key, kept)
    const under = this.#finding.get(key) as Promise<Shelved | Other> | undefined
    if (under) return under
    const finding = this.#find(key, () => find(kept?.ready, token), { token, kept })
    this.#finding.set(key, finding)
    try {
      return await finding
    } finally {
      this.#finding.delete(key)
    }
  }

  /** A page that depends on nothing stored, made once. */
  fixed(key: string, make: () => Ready): Ready {
    const kept = this.#kept.get(key)
    if (kept) return kept.ready
    const ready = make()
    this.#put(key, { kind: 'page', ready, pinned: true }, undefined)
    return ready
  }

  async #find<Other extends { readonly kind: string }>(
    key: string,
    find: () => Promise<Shelved | Other>,
    { token, kept }: { token: string; kept: Kept | undefined },
  ): Promise<Shelved | Other> {
    try {
      const found = await find()
      if ('ready' in found) this.#put(key, found, token)
      else this.#drop(key)
      return found
    } catch (cause) {
      if (!kept) throw cause
      this.#complain(cause)
      return kept
    }
  }

  async #current(): Promise<string> {
    const { watch } = this.#settings
    if (this.#token !== undefined && watch?.isFresh()) return this.#token
    try {
      // Before the question: what is written while it is answered must be noticed.
      watch?.reset()
      this.#token = await this.#settings.token()
      this.#failing = false
    } catch (cause) {
      if (this.#token === undefined) throw cause
      this.#complain(cause)
    }
    return this.#token
  }

  /** Once for each time of trouble. */
  #complain(cause: unknown): void {
    if (!this.#failing) {
      const error = (cause as Error).message
      this.#settings.log.error('Cannot read the store; what was read last goes on being served', {
        error,
        cause,
      })
    }
    this.#failing = true
  }

  #touch(key: string, kept: Kept): Kept {
    if (kept.pinned) return kept
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    return kept
  }

  #put(key: string, { ready, pinned }: Shelved, token: string | undefined): void {
    this.#drop(key)
    const size = pinned ? 0 : 1000 + Object.values(ready.bodies).reduce((sum, bytes) => sum + bytes.length, 0)
    this.#kept.set(key, { kind: 'page', ready, token, size, ...(pinned && { pinned }) })
    this.#size += size
    for (const [other, { size }] of this.#kept) {
      if (this.#size <= this.#settings.bytes) return
      if (size > 0) this.#drop(other)
    }
  }

  #drop(key: string): void {
    this.#size -= this.#kept.get(key)?.size ?? 0
    this.#kept.delete(key)
  }
}
