import type { Kind, Source } from '../../src/model/source.ts'

/** A drawing of `pictures/`, as an article shows it. */
export interface DemoPicture {
  readonly file: string
  readonly alt: string
  readonly caption: string
  readonly credit?: string
}

/** An article of the demo, written once: feed item and page are made of it. */
export interface DemoArticle {
  readonly slug: string
  /** ISO 8601, in the week before 2026-11-24: the demo is the same whenever it runs. */
  readonly published: string
  readonly updated?: string
  readonly headline: string
  readonly deck?: string
  readonly kind?: Kind
  readonly section: string
  readonly tags: readonly string[]
  /** Names in the order of the byline; their notes are printed where the outlet prints notes. */
  readonly by: readonly string[]
  /** What the feed's author elements hold, one string an element, where that is not simply the names. */
  readonly feedAuthors?: readonly string[]
  /** The line that the page prints, where it says more than the names. */
  readonly byline?: string
  /** Atom `contributor`. */
  readonly contributors?: readonly string[]
  readonly picture?: DemoPicture
  /** Where the outlet's feed carries an excerpt only; the first paragraph when absent. */
  readonly excerpt?: string
  /** Paragraphs, a blank line between them; one that begins with `<` is HTML as it stands. */
  readonly text: string
  /** Number of the paragraph that the picture stands after; it opens the article when absent. */
  readonly pictureAfter?: number
  /** Slugs of other articles of this outlet that its page points to. */
  readonly related?: readonly string[]
}

/** A person as one outlet introduces them. */
export interface DemoPerson {
  readonly slug: string
  readonly title?: string
  readonly affiliation?: string
  /** The note below their articles. */
  readonly bio?: string
}

/** Words of a page in the outlet's language. */
export interface DemoWords {
  readonly by: string
  readonly and: string
  readonly about: string
  readonly share: string
  readonly buttons: readonly string[]
  readonly related: string
  readonly comments: string
  readonly invented: string
}

/** An outlet of our own invention (Antiwar.com is real, and has one real article here). */
export interface DemoOutlet
  extends Pick<
    Source,
    'id' | 'outlet' | 'kind' | 'language' | 'carries' | 'republish' | 'rights' | 'weight'
  > {
  readonly motto: string
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  /** Below the outlet's own folder. */
  readonly feedPath: string
  readonly charset?: 'windows-1251'
  /** Colour of its pages. */
  readonly accent: string
  /** Where notes on authors stand: at the end of the text, in feed and page, or in a box of the page alone. */
  readonly notes: 'tail' | 'box'
  /** Query that its feed adds to links, as feeds do. */
  readonly tracking?: string
  readonly invitation?: {
    readonly heading: string
    readonly lines: readonly string[]
    readonly policy: string
  }
  readonly words: DemoWords
  /** A line that asks for subscribers, in the middle of its pages. */
  readonly newsletter?: string
  /** What its readers wrote below each article. */
  readonly comments?: readonly { readonly by: string; readonly text: string }[]
  readonly people: Readonly<Record<string, DemoPerson>>
  readonly articles: readonly DemoArticle[]
}

/** Words of the English pages. */
export const english: DemoWords = {
  by: 'By',
  and: ' and ',
  about: 'About the author',
  share: 'Share this article',
  buttons: ['E-mail', 'Print', 'Copy link'],
  related: 'Read more',
  comments: 'Comments',
  invented: 'An outlet invented for the demo of Dateline. What it reports did not happen.',
}
