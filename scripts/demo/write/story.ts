import type { DemoArticle, DemoOutlet } from '../demo-outlet.ts'
import { escapeMarkup, notesOf, paragraphs } from './markup.ts'

/** The text of an article with its picture, as HTML. */
export function storyOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string[] {
  const blocks = paragraphs(article)
  const figure = figureOf(article, outlet, origin)
  const at = article.pictureAfter ?? 0
  return figure === undefined ? blocks : [...blocks.slice(0, at), figure, ...blocks.slice(at)]
}

/** What a feed that carries whole articles puts into `content`: story, notes on the authors, the call for comments. */
export function feedContentOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  const notes = outlet.notes === 'tail' ? tailsOf(article, outlet) : []
  return [...storyOf(article, outlet, origin), ...notes, ...invitationOf(outlet, origin)].join('\n')
}

/** Address of a drawing. */
export function pictureAddress(file: string, origin: string): string {
  return `${origin}/pictures/${file}`
}

/** Notes at the end of the text: in italics, or with the name in bold where there are several. */
export function tailsOf(article: DemoArticle, outlet: DemoOutlet): string[] {
  const notes = notesOf(article, outlet)
  if (notes.length === 1) return notes.map(({ bio }) => `<p><em>${escapeMarkup(bio)}</em></p>`)
  return notes.map(({ name, bio }) => `<p>${escapeMarkup(bio).replace(name, `<strong>${name}</strong>`)}</p>`)
}

/** The call for comments below a story, in the outlet's words. */
export function invitationOf({ id, invitation }: DemoOutlet, origin: string): string[] {
  if (invitation === undefined) return []
  const link = `<a href="${origin}/${id}/comment-policy">${invitation.policy}</a>`
  return [
    `<h3>${invitation.heading}</h3>`,
    ...invitation.lines.map((line) => `<p>${line.replace(invitation.policy, link)}</p>`),
  ]
}

/** WordPress wraps a caption in its own paragraph; the others use a figure. */
function figureOf({ picture }: DemoArticle, outlet: DemoOutlet, origin: string): string | undefined {
  if (picture === undefined) return undefined
  const src = pictureAddress(picture.file, origin)
  const img = `<img src="${src}" alt="${escapeMarkup(picture.alt)}" width="1200" height="675">`
  const caption = escapeMarkup(picture.caption)
  if (outlet.invitation)
    return `<div class="wp-caption">${img}<p class="wp-caption-text">${caption}</p></div>`
  const credit = picture.credit ? ` <span class="credit">${escapeMarkup(picture.credit)}</span>` : ''
  return `<figure>${img}<figcaption>${caption}${credit}</figcaption></figure>`
}
