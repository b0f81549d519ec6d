/** RFC 9110 validators byte for byte as received, to send back: an unchanged feed then costs a 304. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** One fetch of a source, not yet understood. `url` is where the bytes came from after redirects; relative links resolve against it. */
export interface FeedSnapshot {
  readonly url: string
  readonly body: Uint8Array
  readonly contentType?: string
  readonly validators: Validators
}

/** Text as its format declared it; nothing is decoded twice. `xhtml` values are serialised HTML in document order. */
export interface ParsedText {
  readonly value: string
  readonly type: 'text' | 'html' | 'xhtml'
}

/** Atom's Person; `name` as printed, which may be "By Jane Roe and John Doe". */
export interface ParsedPerson {
  readonly name?: string
  readonly url?: string
  readonly email?: string
  /** What else the feed or page says of the person: JSON-LD `description`, an `author/title` element. */
  readonly jobTitle?: string
  readonly affiliation?: string
  readonly bio?: string
  readonly picture?: string
}

/** RSS `category` with `domain`, Atom `category` with `scheme`, `dc:subject`, JSON Feed `tags`. */
export interface Category {
  readonly term: string
  readonly label?: string
  readonly scheme?: string
}

/** `media:content` (groups too), `media:thumbnail`, `enclosure`, JSON Feed `image` and `attachments`. */
export interface ParsedMedia {
  readonly url: string
  readonly type?: string
  readonly medium?: string
  readonly title?: string
  readonly width?: number
  readonly height?: number
  readonly caption?: string
  readonly credit?: string
}

/** RSS `enclosure`, Atom `link rel=enclosure`, JSON Feed `attachments`: as said, length in bytes. */
export interface Enclosure {
  readonly url: string
  readonly type?: string
  readonly length?: number
}

/** Atom `source`, RSS `source`: where a republished entry came from. */
export interface ParsedOrigin {
  readonly id?: string
  readonly title?: ParsedText
  readonly link?: string
  /** The address of the feed it stood in. */
  readonly feedUrl?: string
  readonly updated?: Date
  readonly authors: readonly ParsedPerson[]
}

/** What a feed said, whatever its format: nothing cleaned, guessed or filled in. */
export interface ParsedFeed {
  readonly id?: string
  readonly title?: ParsedText
  readonly description?: ParsedText
  readonly rights?: ParsedText
  readonly image?: string
  readonly language?: string
  readonly updated?: Date
  readonly authors: readonly ParsedPerson[]
  readonly categories: readonly Category[]
  /** The items that were read: all of them, or those that `known` did not hold. */
  readonly items: readonly ParsedItem[]
  readonly links: {
    readonly self?: string
    readonly site?: string
    readonly hub?: string
    readonly next?: string
    readonly prevArchive?: string
    readonly icon?: string
  }
  /** When to ask again: `ttl`, `sy:*` (minutes); hours in GMT; day 0 is Sunday. */
  readonly pace: {
    readonly minutes?: number
    readonly skipHours?: readonly number[]
    readonly skipDays?: readonly number[]
  }
  /** Characters that could not be read (U+FFFD), for the source report. */
  readonly unreadable: number
  /** What to hand back as `known` next time, so that an item that has not changed is not read again. */
  readonly fingerprint: Fingerprint
  /** Items that stood in the body and were not read because `known` held them. */
  readonly skipped: number
  /** Faults that were worked around, in words, for the source report: "closed after the last whole item". */
  readonly repairs: readonly string[]
}

/** Hashes of a body's head and of each of its items, in order. */
export interface Fingerprint {
  readonly head: string
  readonly items: readonly string[]
}

/** An RSS item, an Atom entry, a JSON Feed item, or what an article's page adds to one. */
export interface ParsedItem {
  /** RSS `guid`, RDF `rdf:about`, Atom `id`, JSON Feed `id`. */
  readonly guid?: string
  /** RSS `link`, Atom `link rel=alternate`, JSON Feed `url`; absolute. */
  readonly url?: string
  readonly title?: ParsedText
  readonly summary?: ParsedText
  /** RSS `content:encoded`, Atom `content`, JSON Feed `content_html`. Unsafe to show. */
  readonly content?: ParsedText
  readonly language?: string
  readonly published?: Date
  readonly updated?: Date
  readonly rights?: ParsedText
  readonly image?: string
  /** RSS `author` and each `dc:creator`, Atom `author`, JSON Feed `authors`; the source's or feed's when it has none. */
  readonly authors: readonly ParsedPerson[]
  /** Which element `authors` came from: `dc:creator`, `author`, `authors`, `feed author`. */
  readonly authorsAt?: string
  readonly contributors: readonly ParsedPerson[]
  readonly categories: readonly Category[]
  readonly media: readonly ParsedMedia[]
  readonly enclosures: readonly Enclosure[]
  /** RSS `comments`, Atom `link rel=replies`. */
  readonly discussionUrl?: string
  /** The address behind `url` where the feed's host counts clicks: `feedburner:origLink`, JSON Feed `external_url`. */
  readonly originalUrl?: string
  readonly source?: ParsedOrigin
  /** The body ended within the item: what it says is less than the outlet says. */
  readonly cut?: true
}

/** A byline as one place of a page printed it, or as its metadata names the people. */
export interface PrintedByline {
  readonly from: 'json-ld' | 'meta' | 'page'
  /** The place: `author.name`, `meta[name=author]`, `.byline`. */
  readonly at: string
  /** The printed line, or one entry per person where the place has them apart. */
  readonly people: readonly ParsedPerson[]
}

/** A block of a page that may tell who an author is; whether it does is decided in `enrich/bio`. */
export interface PrintedBio {
  readonly from: 'json-ld' | 'page'
  readonly at: string
  /** The heading or name that stands over the block, where there is one. */
  readonly name?: string
  /** HTML of the block. Unsafe to show. */
  readonly html: string
  readonly links: readonly string[]
}

/** What an article's page says: every field as found, with its place. */
export interface ParsedPage {
  readonly url: string
  readonly canonicalUrl?: string
  readonly headline?: string
  readonly headlineAt?: string
  readonly deck?: string
  readonly deckAt?: string
  readonly bylines: readonly PrintedByline[]
  readonly bios: readonly PrintedBio[]
  /** HTML of the story alone. Unsafe to show. */
  readonly body?: string
  readonly pictures: readonly ParsedMedia[]
  readonly published?: Date
  readonly updated?: Date
  readonly language?: string
  readonly kind?: 'news' | 'analysis' | 'opinion'
  readonly isAccessibleForFree?: boolean
  /** Where readers discuss it, and the lines that stand over their comments. */
  readonly discussion?: { readonly url?: string; readonly lines: readonly string[] }
  /** Names of the site itself, so that they are not taken for an author. */
  readonly siteNames: readonly string[]
  /** Feeds that the page declares (`link rel=alternate`). */
  readonly feeds: readonly { readonly url: string; readonly type?: string; readonly title?: string }[]
}
