import { toText } from '../html/text.ts'
import type { Article } from '../model/article.ts'
import { termsOf } from './terms.ts'

/** What a report says of itself, in a few terms: enough to tell whether two tell the same story. */
export interface StoryTerms {
  readonly language: string
  readonly headline: readonly string[]
  /** Of its first sentences. */
  readonly lead: readonly string[]
}

/** The same as one short line, to be kept beside the article: `2|en|!seize ship @ye|...`. */
export function storySignature(
  article: Pick<Article, 'headline' | 'deck' | 'articleBody' | 'excerpt' | 'language'>,
): string {
  // Markup may take most of it; the first sentences are within.
  const body = toText(article.articleBody.slice(0, 6000)) || (article.excerpt ?? '')
  return writeSignature(storyTerms({ ...article, text: `${article.deck ?? ''}\n${body}` }))
}

/** The terms of a headline and of the lead below it. */
export function storyTerms(report: { headline: string; text: string; language: string }): StoryTerms {
  const { headline, text, language } = report
  return {
    language: language.toLowerCase().slice(0, 2),
    headline: termsOf(headline.slice(0, HEADLINE_LENGTH), language),
    lead: termsOf(text.slice(0, LEAD_LENGTH), language).slice(0, LEAD_TERMS),
  }
}

/** Reads a line of `storySignature()`; one of another recipe says nothing. */
export function readSignature(signature: string): StoryTerms | undefined {
  const [recipe, language, headline, lead] = signature.split('|')
  if (recipe !== RECIPE || language === undefined || headline === undefined || lead === undefined)
    return undefined
  return { language, headline: listOf(headline), lead: listOf(lead) }
}

/** Changes whenever terms are made in another way: old and new ones do not compare. */
const RECIPE = '1'
const HEADLINE_LENGTH = 300
const LEAD_LENGTH = 800
const LEAD_TERMS = 45

function writeSignature({ language, headline, lead }: StoryTerms): string {
  return [RECIPE, language, headline.join(' '), lead.join(' ')].join('|')
}

function listOf(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ')
}
