/** Who publishes: what every document says of Dateline itself. From configuration, never from a request. */
export interface Site {
  /** Base of every published address, without a trailing slash: `https://dateline.example`. */
  readonly publicUrl: string
  readonly title: string
  readonly description: string
  /** Version of Dateline, for the `generator` elements. */
  readonly version: string
  /** WebSub hub, where one is configured. */
  readonly hub?: string
  /** Path of the search page, where there is one: a static site has none. */
  readonly search?: string
  /** What is published, for menus, "subscribe" boxes and OPML: curated feeds in the order of `feeds/curated.ts`, the front one first. */
  readonly feeds: readonly { readonly path: string; readonly title: string; readonly description: string }[]
}

/** A text and, for the log, what had to be left out of it so that the rest could be published. */
export interface Rendered {
  readonly text: string
  readonly leftOut: readonly { readonly id: string; readonly cause: string }[]
}
