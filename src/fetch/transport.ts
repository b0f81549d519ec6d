/** One request to be made, a plain GET unless it carries a form; `url` goes out as it is written. */
export interface Ask {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Makes it a POST of this form (`application/x-www-form-urlencoded`). */
  readonly form?: string
  readonly signal?: AbortSignal
  /** Bytes of body after decompression, beyond which the transport need not read on. */
  readonly maxBytes: number
  /** Milliseconds until the headers are there, and until the body is whole. */
  readonly headersWithin?: number
  readonly wholeWithin?: number
  /** Called when the request leaves the queue and goes out: time spent waiting for a turn is not the outlet's. */
  readonly started?: () => void
  /** What the queue waits for once it is this request's turn: whoever asks may have more in hand than is good. */
  readonly room?: () => Promise<void>
}

/** What came back from one hop. A `Response` is one. Whoever gets it reads the body to its end or calls `cancel`. */
export interface Answer {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  /** Decompressed; throws when it breaks off, or when it is larger or slower than was asked for. */
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null
  cancel?(): void
}

/** Makes one request and follows nothing. Rejects with words for a person when there is no answer. */
export type Transport = (ask: Ask) => Promise<Answer>

/** Lets go of an answer whose body nobody wants. */
export function letGo(answer: Answer): void {
  if (answer.cancel) answer.cancel()
  else if (answer.body instanceof ReadableStream) answer.body.cancel().catch(() => {})
}
