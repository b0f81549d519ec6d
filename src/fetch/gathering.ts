import { MOST_PIECES, tooMuch } from './limits.ts'

/** The first piece of a body that comes in several is given this much room. */
const FIRST_ROOM = 64 * 1024

/**
 * Puts a body together as it comes, and holds no more than it: pieces of one byte each must not cost a hundred.
 * `add` throws a RangeError beyond `most` bytes, and beyond `MOST_PIECES`.
 */
export class Gathering {
  readonly #most: number
  #bytes: Uint8Array = new Uint8Array()
  #length = 0
  #pieces = 0
  /** The pieces have been copied, so there may be room behind them. */
  #own = false

  constructor(most: number) {
    this.#most = most
  }

  get length(): number {
    return this.#length
  }

  add(piece: Uint8Array): void {
    const length = this.#length + piece.byteLength
    if (length > this.#most) throw new RangeError(tooMuch.body(this.#most))
    if (++this.#pieces > MOST_PIECES) throw new RangeError(tooMuch.pieces())
    if (this.#length === 0) this.#bytes = piece
    else {
      if (!this.#own || length > this.#bytes.byteLength) this.#makeRoom(length)
      this.#bytes.set(piece, this.#length)
    }
    this.#length = length
  }

  /** All of it; without a copy when it came in one piece. */
  whole(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #makeRoom(needed: number): void {
    const wanted = Math.max(needed, 2 * this.#bytes.byteLength, FIRST_ROOM)
    const larger = new Uint8Array(Math.min(wanted, this.#most))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
    this.#own = true
  }
}
