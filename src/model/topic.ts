/** A subject under which articles are listed, at `/topics/ID`. Written by hand in `feeds/topics.ts`. */
export interface Topic {
  readonly id: string
  readonly title: string
  /** Words and phrases in headline, deck or text, by language; a closing `*` stands for any ending. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** The outlets' own categories that mean it, in any language. */
  readonly categories?: readonly string[]
}
