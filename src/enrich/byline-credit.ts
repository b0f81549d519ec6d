import type { CreditRole } from '../model/author.ts'
import type { Separator } from './byline-parts.ts'

/** What the reader of a byline may know beforehand: the outlet's name, the article's language (BCP 47). */
export interface BylineContext {
  readonly outlet?: string
  readonly language?: string
}

/** A credit that is still being read. */
export interface OpenCredit {
  name: string
  kind: 'person' | 'organisation'
  role: CreditRole
  honorific?: string
  title?: string
  affiliation?: string
  links?: string[]
  /** Brackets after the name have told its role. */
  bracketed?: true
  readonly separator: Separator
  readonly labelled: boolean
}
