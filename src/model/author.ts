import type { Picture } from './picture.ts'

/** First and last time an article or page said so, and how often. */
export interface Seen {
  readonly first: Date
  readonly last: Date
  readonly times: number
}

/** schema.org `jobTitle` and `affiliation`, NITF `byttl`: "Senior Editor" of "Antiwar.com". */
export interface Role {
  readonly title?: string
  readonly organisation?: string
  /** Id of the source that said so; it and `seen` are absent when a curator did. */
  readonly outlet?: string
  /** As the text dates it, `1999` or `1999-05`. With `until`, or unseen for two years, it is past. */
  readonly since?: string
  readonly until?: string
  /** The text says so without a date: "former", "previously". */
  readonly past?: true
  readonly seen?: Seen
}

/** Plain text in the third person. The newest of an outlet is shown, older ones stay. */
export interface Bio {
  readonly text: string
  readonly outlet?: string
  readonly url?: string
  readonly seen?: Seen
}

export type PersonKind = 'person' | 'organisation'

/** Who signs articles, across outlets and years. Curated entries of `feeds/authors.ts` win over what articles teach. */
export interface Author {
  /** The slug of `/authors/SLUG`, for keeps; a merged author's old slug redirects. */
  readonly id: string
  readonly kind: PersonKind
  readonly name: string
  readonly honorific?: string
  /** Other spellings, initials, scripts of the same person. */
  readonly aliases: readonly string[]
  /** Ids of namesakes. Without a shared link, affiliation or outlet the same name is not the same person either. */
  readonly notSameAs: readonly string[]
  readonly roles: readonly Role[]
  readonly bios: readonly Bio[]
  readonly pictures: readonly Picture[]
  readonly curated: boolean
  /** Where else their work has appeared, in the bio's order. The affiliation is not one of them. */
  readonly outlets: readonly string[]
  /** Author pages, `sameAs`, handles: what proves identity. */
  readonly links: readonly string[]
  /** Ids of the sources whose articles they signed. */
  readonly publishedIn: readonly string[]
  /** The record that this one turned out to belong to: its page redirects there. */
  readonly mergedInto?: string
}

/** A person known by hand in `feeds/authors.ts`: only what the editor wants to say. */
export interface CuratedAuthor {
  readonly id: string
  readonly name: string
  readonly kind?: PersonKind
  readonly honorific?: string
  readonly aliases?: readonly string[]
  readonly notSameAs?: readonly string[]
  readonly bio?: string
  readonly roles?: readonly {
    readonly title?: string
    readonly organisation?: string
    readonly since?: string
    readonly until?: string
  }[]
  readonly outlets?: readonly string[]
  readonly links?: readonly string[]
  readonly picture?: Picture
}

/** What is shown of an author beside an article: the record as it stands at publishing. */
export interface AuthorCard extends Pick<Author, 'id' | 'kind' | 'name' | 'outlets'> {
  readonly jobTitle?: string
  readonly affiliation?: string
  readonly bio?: string
  /** Where the bio shown was read: the name of an outlet, or "the editor". */
  readonly bioFrom?: string
  readonly picture?: Picture
  readonly links?: readonly string[]
}

export type CreditRole = 'author' | 'editor' | 'translator' | 'contributor' | 'photographer' | 'interviewer'

/** One name in a byline. `author` is the record's id, so that a merge or a split reaches old articles too. */
export interface Credit {
  readonly role: CreditRole
  readonly name: string
  readonly kind: PersonKind
  readonly author: string
}

/** Who an article says wrote it: the line as printed (absent when unsigned), and our reading of it, in its order. */
export interface Byline {
  readonly text?: string
  readonly credits: readonly Credit[]
  /** NITF `tagline`: the note on the authors at a story's end, lifted out of the body. Plain text. */
  readonly tagline?: string
}

/** One name of a printed line, before the record of its author is known. */
export interface PrintedCredit {
  readonly name: string
  readonly kind: PersonKind
  readonly role: CreditRole
  readonly honorific?: string
  /** "Senior Fellow", as the line itself says: evidence for the record. */
  readonly title?: string
  readonly affiliation?: string
  readonly links?: readonly string[]
}

/** A passage that tells who an author is, and our reading of it. */
export interface FoundBio {
  /** The subject's name as the byline has it; else as the passage has it; absent when neither tells. */
  readonly author?: string
  /** The passage as plain text, promotion and handles cut off. */
  readonly text: string
  /** What was lifted out of the story for it, as printed: with its heading, handles and all. NITF `tagline`. */
  readonly passage?: string
  readonly roles: readonly Role[]
  readonly outlets: readonly string[]
  readonly links: readonly string[]
  readonly from: 'block' | 'heading' | 'tail' | 'name' | 'json-ld'
  /** 0 to 1. */
  readonly confidence: number
}

/** What one article teaches of one person, on its way to the author record. */
export interface Sighting {
  readonly name: string
  readonly kind: PersonKind
  readonly honorific?: string
  /** Id and name of the source, and the moment of the article that says so. */
  readonly source: string
  readonly outlet: string
  readonly at: Date
  readonly bio?: string
  readonly bioUrl?: string
  readonly roles: readonly Role[]
  readonly outlets: readonly string[]
  readonly links: readonly string[]
  readonly picture?: Picture
}
