import type { CreditRole } from '../../model/author.ts'

/**
 * What one language needs for bylines and bios to be read in it: words only, no code. All are compared without case and
 * accents. A language without spaces gives `signs` too.
 */
export interface LanguagePack {
  /** BCP 47, the language alone. */
  readonly code: string
  /** Frequent small words, by which a short text's language is told. */
  readonly common: Words

  /** Words that lead from a label to its names: "by". */
  readonly by: Words
  /** Words of labels, by the role they give: "Reporting by", "Photos:". */
  readonly labels: Readonly<Partial<Record<CreditRole, Words>>>
  /** Labels that need neither "by" nor a colon. */
  readonly bare: Words
  /** Small words within a label: "A special report by". */
  readonly fillers: Words
  /** What follows the names of those who helped: "contributed to this report". */
  readonly contributed: Words
  readonly and: Words
  /** Words that make a credit an organisation's: "Staff", "Desk". */
  readonly staff: Words
  /** Words between a name and a place: "in Jerusalem". */
  readonly places: Words
  /** Words between a name and an employer: "for the Guardian", "Special to". */
  readonly employers: Words
  readonly honorifics: Words
  /** Months, days, and the words around a date or a reading time. */
  readonly dates: Words

  /** Nouns for what people do. "redakteur/in" stands for both forms. */
  readonly roles: Words
  /** Those of them that are offices of state: the news is full of their holders. */
  readonly offices: Words
  /** Words that stand with such a noun in a title: "senior", "staff". */
  readonly ranks: Words
  /** "is", "serves as". */
  readonly is: Words
  readonly was: Words
  /** Present verbs that only a bio has as its first: "teaches", "covers". */
  readonly does: Words
  /** Verbs of a bio that tell of the past: "has written", "studied". */
  readonly did: Words
  /** Present verbs that an employer follows: "works", "teaches". */
  readonly works: Words
  /** What stands before an outlet's or an employer's name and is none of it: "the daily". */
  readonly papers: Words
  readonly he: Words
  readonly his: Words
  readonly the: Words
  /** Prepositions that only an employer follows in a title: "at". */
  readonly at: Words
  /** Prepositions that an employer or a field may follow: "of". */
  readonly of: Words
  readonly former: Words
  /** Words that end a title or a name: "who", "based". */
  readonly ends: Words
  /** Words of organisations' names. */
  readonly organisations: Words
  /** What one can be a professor of, where it is written like a name. */
  readonly fields: Words
  /** Verbs and nouns before a list of outlets: "appeared", "contributor". */
  readonly published: Words
  /** The prepositions between them and the list. */
  readonly publishedIn: Words
  /** Words that lead a list: "including". */
  readonly including: Words
  /** Words after which what is told is of the present, and of the past. */
  readonly now: Words
  readonly once: Words
  /** Small words before a title that are none of it: "also", "as". */
  readonly asides: Words
  /** Nouns that a work follows, not an employer: "author of". */
  readonly authors: Words
  /** Nouns that a subject follows: "professor of". */
  readonly scholars: Words
  /** Nouns of degrees: where they were taken is no employer. */
  readonly degrees: Words
  /** Verbs whose object is the employer: "heads". */
  readonly leads: Words
  readonly from: Words
  readonly since: Words
  readonly until: Words

  /** Headings over bios. */
  readonly headings: Words
  /** Stands for the name in a bio: "The author". */
  readonly theAuthor: Words
  /** First words of sentences that end a bio. */
  readonly promotion: Words

  /** For writing without spaces: signs after a name or before it. */
  readonly signs?: Signs
}

export interface Signs {
  /** After a name: 记者. */
  readonly after: Readonly<Partial<Record<CreditRole, Words>>>
  /** Part of an organisation's name: 社. */
  readonly organisations: Words
}

/** A list in one string, its items parted by commas; "a/b" is "a" and "ab". */
export type Words = string
