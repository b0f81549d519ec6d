/** What an article is, as far as outlet, section or schema.org type (`AnalysisNewsArticle`, `OpinionNewsArticle`) tell. */
export type Kind = 'news' | 'analysis' | 'opinion'

/** A feed we pull. Written by hand in `feeds/sources.ts`; nothing changes it at run time. */
export interface Source {
  /** Short and lower-case, as in `antiwar`. A key of the ledger and the address `/sources/ID`, so it is for keeps. */
  readonly id: string
  /** The outlet's name as printed: schema.org `publisher`, Atom `source/title`, RSS `source`. */
  readonly outlet: string
  readonly feedUrl: string
  readonly siteUrl: string
  /** What its articles are when they do not say. */
  readonly kind: Kind
  /** The language of its articles when they do not say (BCP 47). */
  readonly language: string
  /** What an item holds. For `'excerpt'` the article's page is read too. */
  readonly carries: 'full' | 'excerpt'
  /** What our readers may get. `'full'` only where the feed itself carries it: text from a page is never published whole. */
  readonly republish: 'full' | 'excerpt'
  /** The line that goes out with its articles: Atom `rights`, schema.org `copyrightNotice`. */
  readonly rights?: string
  /** Which outlet leads a story that several tell; 1 when absent. */
  readonly weight?: number
  /** Fetched through the operator’s relay where one is set up: the outlet refuses cloud addresses. */
  readonly relay?: true
  /** CSS selectors for this outlet's pages, where the usual places do not do. */
  readonly page?: {
    readonly body?: string
    readonly deck?: string
    readonly byline?: string
    readonly tagline?: string
  }
}
