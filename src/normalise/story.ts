import { type Block, blocks } from '../html/blocks.ts'
import { cleanLine, toText } from '../html/text.ts'
import type { Discussion } from '../model/article.ts'
import type { Picture } from '../model/picture.ts'
import { findImages, readCaption } from './figures.ts'
import { begins, fold, isAboutEdition, isDisclaimer, saysFirstOn } from './promotion.ts'

/** A text told apart: the story, and what stood in it with a home of its own. */
export interface Story {
  /** The story alone, sanitised HTML as it was given. */
  readonly body: string
  /** The text's pictures; those with a caption are lifted out of the body with it. */
  readonly pictures: readonly Picture[]
  readonly discussion?: Discussion
  /** The line that stood over the first paragraph as a deck would: a heading, or one line of italics. */
  readonly deck?: string
  /** A first line "By Jane Roe". */
  readonly byline?: string
  /** A last line "Reporting by Jane Roe; Editing by John Doe", "Translated by Ann Poe". */
  readonly signature?: string
}

/** What is known of the story beforehand. */
export interface StoryContext {
  readonly outlet?: string
  readonly headline?: string
  readonly language?: string
}

/**
 * Tells a story from what feeds and pages put around it: captions, share links, "appeared first on", comment policies,
 * newsletters, related links, the headline once more. `html` is sanitised; what is not recognised stays in the body.
 */
export function story(html: string, context: StoryContext = {}): Story {
  const flow = blocks(html)
  const cuts = new Set<Block>()
  const top = cutTop(flow, cuts, context)
  const pictures = cutCaptions(flow, cuts)
  const signature = cutSignature(flow, cuts)
  const credit = cutCredit(flow, cuts)
  cutNotes(flow, cuts)
  const discussion = cutTail(flow, cuts)
  cutAsides(flow, cuts)
  return {
    body: withoutEmpty(without(html, flow, cuts)),
    pictures: withLooseCredit(pictures, credit),
    ...(discussion && { discussion }),
    ...(signature && { signature }),
    ...top,
  }
}

function without(html: string, flow: readonly Block[], cuts: ReadonlySet<Block>): string {
  if (cuts.size === 0) return html
  let text = ''
  let from = 0
  for (const block of flow) {
    if (!cuts.has(block)) continue
    text += html.slice(from, block.start)
    from = block.end
  }
  return text + html.slice(from)
}

// An element that ends where it begins, or a break at an end: what `withoutEmpty` is for.
const emptied = /<[a-z][^<>]*[^/]>(?:\s|<br \/>)*<\/|^<[bh]r|[bh]r \/>$/

// What cutting leaves behind: wrappers around nothing, line breaks and rules with nothing after them.
function withoutEmpty(html: string): string {
  let text = html.trim()
  if (!emptied.test(text)) return text
  for (let round = 0; round < 4; round++) {
    const next = text
      .replace(/<(div|p|ul|ol|li|h[1-6]|blockquote|figure)(?: [^<>]*)?>(?:\s|<br \/>)*<\/\1>/g, '')
      .replace(/<(a|strong|em|b|i)(?: [^<>]*)?>(\s*)<\/\1>/g, '$2')
    if (next.length === text.length) break
    text = next
  }
  text = text.trim()
  while (text.endsWith('<br />') || text.endsWith('<hr />')) text = text.slice(0, -6).trimEnd()
  while (text.startsWith('<br />') || text.startsWith('<hr />')) text = text.slice(6).trimStart()
  return text
}

const isHeading = (block: Block) => /^h[1-6]$/.test(block.tag)
const isFlowing = (block: Block) => /^(?:p|#text|div|section|article)$/.test(block.tag)

// The top: the headline once more, a kicker, a deck, a byline, in any order, before the first paragraph.
function cutTop(
  flow: readonly Block[],
  cuts: Set<Block>,
  context: StoryContext,
): Pick<Story, 'deck' | 'byline'> {
  const headline = context.headline && fold(context.headline)
  let deck: string | undefined
  let byline: string | undefined
  let seen = 0
  for (const [index, block] of flow.entries()) {
    if (seen > 3 || block.html.length > 700) break
    if (block.tag === 'figure' || isPictureAlone(block) || isCaptionOf(block, flow[index - 1])) continue
    if (!isHeading(block) && !isFlowing(block)) break
    seen++
    const text = cleanLine(block.text, 1000)
    if (!text) continue
    if (headline && Math.abs(text.length - headline.length) < 12 && fold(text) === headline) cuts.add(block)
    else if (!byline && isByline(text)) {
      byline = text
      cuts.add(block)
    } else if (isKicker(text, block) || isDateline(text)) cuts.add(block)
    else if (!deck && isDeck(text, block, nextText(flow, index))) {
      deck = text
      cuts.add(block)
    } else break
  }
  return { ...(deck && { deck }), ...(byline && { byline }) }
}

// A line with a credit right under a picture.
const isCaptionOf = (block: Block, before: Block | undefined) =>
  before !== undefined &&
  isPictureAlone(before) &&
  isFlowing(block) &&
  block.text.length < 250 &&
  readCaption(block.html).credit !== undefined

const isByline = (text: string) =>
  (text.length < 60 &&
    /^(?:بقلم|كتب|كتبت|إعداد|تقرير)\s?:?\s\p{L}/u.test(text) &&
    text.split(' ').length <= 7 &&
    !/[.!?؟]$/.test(text)) ||
  isLatinByline(text)

const isLatinByline = (text: string) =>
  text.length < 120 &&
  /^(?:by|written by|von|par|por|door|di|av|от|автор:|بقلم|文\/)\s{1,2}\p{Lu}[\p{L}.'’-]+(?:\s|$)/iu.test(
    text,
  ) &&
  /^\S+(?: by)? ?\p{Lu}/u.test(text) &&
  !/[.!?]$/.test(text)

// "Published 3 March 2026 - 07:29 GMT"
const isDateline = (text: string) => isBareDate(text) || isLabelledDate(text)

// Year and month, and hardly another word: "12 March 2026, 10.30 CET".
const isBareDate = (text: string) =>
  text.length < 45 &&
  /^\p{L}{0,12}[.,]? ?\d|^\p{L}{3,9} \d/u.test(text) &&
  /(?:19|20)\d\d/.test(text) &&
  (text.match(/\p{L}{3,}/gu) ?? []).length <= 3 &&
  /^[\p{L}\d\s.,:/+()ºª-]*$/u.test(text)

const isLabelledDate = (text: string) =>
  text.length < 70 &&
  /(?:19|20)\d\d/.test(text) &&
  /^(?:(?:last |first )?(?:published|updated|posted|modified)|veröffentlicht|aktualisiert|stand:|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|опубликовано|обновлено)\b/iu.test(
    text,
  )

const isKicker = (text: string, block: Block) =>
  text.length < 30 &&
  !/[.!?]$/.test(text) &&
  isFlowing(block) &&
  /\p{Lu}{3}/u.test(text) &&
  text === text.toUpperCase()

// A heading is the deck only when a paragraph comes next: an article may begin with the title of its first section.
function isDeck(text: string, block: Block, next: Block | undefined): boolean {
  if (text.length < 20 || text.length > 300 || block.html.includes('<a ')) return false
  const looks = isHeading(block)
    ? text.split(' ').length >= 5
    : block.italic || isBold(block) || isBareLine(text)
  if (
    !looks ||
    !next ||
    !isFlowing(next) ||
    next.text.length < Math.max(80, isBareLine(text) ? text.length * 1.5 : 0)
  )
    return false
  return isHeading(block) || !(isNote(text) || begins('related', text))
}

const nextText = (flow: readonly Block[], index: number) =>
  flow.slice(index + 1, index + 4).find((block) => block.tag !== 'figure' && !isPictureAlone(block))

// A line without a sentence's end, over a paragraph.
const isBareLine = (text: string) =>
  text.length <= 160 &&
  !/[.!?:;,…"”’)»]$/.test(text) &&
  /^[“"‘«]?\p{Lu}/u.test(text) &&
  text.split(' ').length >= 5

// Italics over an article are as often the editors' word about it.
const isNote = (text: string) =>
  /^(?:editor'?s note|note|this (?:article|essay|piece|post|story|column|is)|update|updated|correction|translated|originally|the following|reprinted|republished|by |this week|(?:\p{Lu}[\p{L}.'-]+ ){1,3}is an? )/iu.test(
    text.replaceAll('’', "'"),
  )

const isBold = (block: Block) => {
  const inner = block.html.slice(block.html.indexOf('>') + 1).trimStart()
  return (
    /^<(?:strong|b)>/.test(inner) &&
    /<\/(?:strong|b)>\s*<\/p>$/.test(block.html) &&
    inner.split(/<(?:strong|b)>/).length === 2
  )
}

// Pictures, each with the caption that stands in its figure or beside it.
function cutCaptions(flow: readonly Block[], cuts: Set<Block>): Picture[] {
  const found: Picture[] = []
  for (const [index, block] of flow.entries()) {
    if (cuts.has(block)) continue
    if (block.tag === 'figure') {
      found.push(...readFigure(block, cuts))
    } else if (block.tag === 'figcaption') {
      cuts.add(block)
      addCaption(found, flow[index - 1], block, cuts)
    } else if (block.html.includes('<img ')) {
      const images = findImages(block.html)
      found.push(...images)
      const next = flow[index + 1]
      const bare = isPictureAlone(block) && next && isBareCaption(next, flow[index + 2])
      if (bare) {
        cuts.add(next)
        addCaption(found, block, next, cuts)
      }
    } else if (isLoneCaption(flow, index)) {
      cuts.add(block)
      addCaption(found, flow[index - 1], block, cuts)
    }
  }
  return found
}

function readFigure(block: Block, cuts: Set<Block>): Picture[] {
  const images = findImages(block.html)
  const at = block.html.indexOf('<figcaption')
  const words = at < 0 ? {} : readCaption(block.html.slice(at, block.html.indexOf('</figcaption>', at)))
  const told = words.caption !== undefined || words.credit !== undefined
  if ((told || images.length === 0) && !holdsStory(block.html, at)) cuts.add(block)
  if (images.length === 0) return told ? [words] : []
  const [first, ...rest] = images
  return [{ ...first!, ...words }, ...rest]
}

// A figure may hold a table, a quotation, a listing: those belong to the story.
function holdsStory(html: string, caption: number): boolean {
  if (/<(?:table|blockquote|pre|ul|ol)\b/.test(html)) return true
  if (!html.includes('<p')) return false
  const end = caption < 0 ? -1 : html.indexOf('</figcaption>', caption)
  return toText(end < 0 ? html : html.slice(0, caption) + html.slice(end)) !== ''
}

// Gives the caption to the picture before it; the picture goes out of the body with it. Else the caption stands alone.
function addCaption(found: Picture[], before: Block | undefined, block: Block, cuts: Set<Block>): void {
  const words = readCaption(block.html)
  const last = found.at(-1)
  if (before && last && !last.caption && isPictureAlone(before)) {
    found[found.length - 1] = { ...last, ...words }
    cuts.add(before)
  } else found.push(words)
}

const isPictureAlone = (block: Block) =>
  block.html.includes('<img ') && block.html.length < 3000 && block.text === ''

// A line under a picture: short, no sentence's end, and the text goes on after it.
function isBareCaption(block: Block, after: Block | undefined): boolean {
  if (block.html.length > 600 || !isFlowing(block) || isBold(block)) return false
  const { text } = block
  if (text.includes('\n') || text.length > 250) return false
  if (readCaption(block.html).credit) return true
  if (text.length < 15 || text.split(' ').length < 3) return false
  return !/[.!?:;…]["”’)]?$/.test(text) && after !== undefined && after.text.length > 80
}

// A caption whose picture is lost: names in a row, no verb's full stop, one of its kind, between two whole paragraphs.
function isLoneCaption(flow: readonly Block[], index: number): boolean {
  const block = flow[index]!
  if (
    !isParagraph(block) ||
    block.html.length > 260 ||
    /<(?!\/?p>)/.test(block.html) ||
    !looksLikeCaption(block.text)
  )
    return false
  const before = flow[index - 1]
  const after = flow[index + 1]
  if (!before || !after || !isParagraph(before) || !isParagraph(after)) return false
  if (before.html.length < 150 || after.html.length < 150) return false
  const alike = flow.filter(
    (other, at) =>
      at > 1 && isParagraph(other) && other.html.length < 200 && /[^.!?:;…"”’)]$/.test(other.text),
  )
  return alike.length === 1
}

const isParagraph = (block: Block) => block.tag === 'p' || block.tag === '#text'

function looksLikeCaption(text: string): boolean {
  if (text.length < 20 || text.length > 220 || /[.!?:;…"”’]$/.test(text) || /^[^\p{Lu}]/u.test(text))
    return false
  const words = text.split(' ')
  const names = words.filter((word) => /^[("“]?\p{Lu}/u.test(word)).length
  return words.length >= 4 && text.includes(', ') && names >= 4 && names >= words.length / 2
}

const signs =
  /^[([]?(?:(?:additional |further )?(?:reporting|writing|editing|interview|compiled|edited|translation|translated)(?: from [^\d.,:;()]{3,30})? by\s|traducción(?: de|:)\s|traducido (?:del [^\d.,:;()]{3,20} )?por\s|traduction(?: de)?\s?(?::|\p{Lu})|traduit (?:de [^\d.,:;()]{3,30} )?par\s|(?:aus dem [^\d.,:;()]{3,30} )?(?:übersetzt )?von \p{Lu}\S+ \p{Lu}\S+ übersetzt|aus dem [^\d.,:;()]{3,30} von\s|übersetz(?:t|ung)(?: aus dem [^\d.,:;()]{3,30})?(?: von|:)\s|tradução(?: de|:)\s|traduzido por\s|traduzione (?:di|a cura di)\s|tradotto da\s|перевод(?: с [^\d.,:;()]{3,30})?(?::| —)?\s|автор(?:ы)?\s?:\s|текст\s?:\s|ترجمة\s?:?\s|tłumaczenie\s?:?\s|tłumaczył\S?\s|propos recueillis par\s)/iu

// "Ann Poe in Oslo contributed to this report."
const isHelp = (text: string) =>
  /^\p{Lu}/u.test(text) &&
  /\bcontributed (?:to (?:this|the) (?:report|article|story|piece|dispatch)|(?:additional )?(?:reporting|research))\b.{0,40}$/.test(
    text,
  )

// A line at the end that names those who wrote, edited, translated.
function cutSignature(flow: readonly Block[], cuts: Set<Block>): string | undefined {
  for (const block of flow.slice(Math.max(1, flow.length - 8))) {
    if (cuts.has(block) || block.html.length > 700 || !isFlowing(block)) continue
    // Longer by more than signs that are cleaned out.
    if (block.text.length > 300) continue
    const text = cleanLine(block.text, 400)
    if (text.length > 220 || !(signs.test(text) || isHelp(text)) || !/\p{L}{2}/u.test(text.slice(12)))
      continue
    cuts.add(block)
    return text.replace(/^[([]+/, '').replace(/[)\].\s]+$/, '')
  }
  return undefined
}

// "Photo by Ann Poe on a web of pictures" at the end is the credit of the one picture that has none.
function withLooseCredit(pictures: Picture[], credit: string | undefined): Picture[] {
  const [only, ...rest] = pictures
  return credit && only && rest.length === 0 && !only.credit ? [{ ...only, credit }] : pictures
}

function cutCredit(flow: readonly Block[], cuts: Set<Block>): string | undefined {
  for (const block of flow.slice(Math.max(1, flow.length - 6))) {
    if (cuts.has(block) || block.html.length > 600 || !isFlowing(block) || block.html.includes('<img '))
      continue
    const { caption, credit } = block.text.length < 120 ? readCaption(block.html) : {}
    if (
      !credit ||
      caption ||
      !/^[([]?(?:photo|image|featured|foto|crédit|bild|фото|cover|header)/i.test(block.text)
    )
      continue
    cuts.add(block)
    return credit
  }
  return undefined
}

// Among the last passages, a bio before or after it: what the house says of the text, in italics or by itself.
function cutNotes(flow: readonly Block[], cuts: Set<Block>): void {
  for (const block of flow.slice(Math.max(1, flow.length - 8))) {
    if (cuts.has(block) || block.html.length > 1500 || !isFlowing(block) || block.text.length > 500) continue
    if (isDisclaimer(block.text) || (block.italic && isAboutEdition(block.text))) cuts.add(block)
  }
}

// The end: what asks readers to comment, to subscribe, to read on, until the last passage of the story.
function cutTail(flow: readonly Block[], cuts: Set<Block>): Discussion | undefined {
  const from = Math.max(1, flow.length - 14)
  let discussion: Discussion | undefined
  const start = flow.findIndex((block, index) => index >= from && isInvitation(block, flow[index + 1]))
  if (start > 0 && flow.slice(start).every((block) => isAboutComments(block) || isTail(block))) {
    for (const block of flow.slice(start)) cuts.add(block)
    discussion = readDiscussion(flow.slice(start))
  }
  for (let index = flow.length - 1; index >= 1; index--) {
    const block = flow[index]!
    if (cuts.has(block)) continue
    if (isTail(block)) cuts.add(block)
    else if (block.tag === 'ul' && isLinks(block) && isRelatedHeading(flow[index - 1])) cuts.add(block)
    else if (!isPictureAlone(block)) break
  }
  return discussion
}

function isInvitation(block: Block, next: Block | undefined): boolean {
  if (block.html.length > 900 || !begins('discussion', block.text)) return false
  return (
    isHeading(block) ||
    block.text.length < 80 ||
    next === undefined ||
    isAboutComments(next) ||
    isAboutComments(block)
  )
}

const aboutComments =
  /\bcomment(?:s|ing|ers|ary)?\b|discussion|conversation|debate|kommentar|commentaire|comentari|commenti|комментари|تعليق|disqus|moderat|respectful|abusive|guidelines|hateful|netiquette/i

const isAboutComments = (block: Block) => block.html.length < 1500 && aboutComments.test(block.text)

const policy =
  /\b(?:Comments?|Commenting|Community|Discussion|House|Moderation|Reader)s? (?:Policy|Policies|Guidelines|Rules|Standards|Code of Conduct)\b|\bNetiquette\b|\bcharte de modération\b|\bKommentarregeln\b/i

function readDiscussion(flow: readonly Block[]): Discussion {
  const html = flow.map((block) => block.html).join('')
  const named = policyIn(flow.map((block) => block.text))
  const link = /<a href="([^"]*(?:comment|discuss|disqus|respond)[^"]*)"/i.exec(html)?.[1]
  const url = link && !/policy|guideline|rules/i.test(link) ? link.replaceAll('&amp;', '&') : undefined
  return { ...(url && { url }), ...(named && { policy: named }) }
}

/** The name of the rules that lines about comments speak of: "Comment Policy". */
export function policyIn(lines: readonly string[]): string | undefined {
  const named = lines.map((line) => policy.exec(line)?.[0]).find(Boolean)
  return named && titled(named)
}

const titled = (text: string) => text.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase())

// A story may end with "Support our troops, they said": without a link, a promotion says what is to be received or given.
const aboutReceiving =
  /newsletter|subscri|e-?mail|inbox|\bdonat|telegram|whatsapp|twitter|facebook|instagram|youtube|bluesky|\bapps?\b|abonn|suscr|assin|iscriv|подпис|اشترك|podcast|patreon|membership|\bsoci[oa]s?\b|mitglied|suscrip|\bfree\b/i

// One passage of a tail: never a long one.
function isTail(block: Block): boolean {
  if (block.tag === 'hr') return true
  if (block.html.length > 1500) return false
  const { text } = block
  if (text === '') return !block.html.includes('<img ')
  if (text.length > 600) return false
  if (saysFirstOn(text) || isDisclaimer(text)) return true
  if (text.length > 350) return false
  if (isAboutEdition(text) || isTip(text)) return true
  if (begins('paywall', text) && text.length < 200) return true
  if (/^المصدر\s?:/.test(text) && text.length < 120) return true
  const linked = block.html.includes('<a ')
  if (isSharing(block)) return true
  if (
    begins('newsletter', text) &&
    (linked || isHeading(block) || (text.length < 160 && aboutReceiving.test(text)))
  )
    return true
  if (begins('discussion', text) && text.length < 160 && (text.length < 40 || aboutComments.test(text)))
    return true
  if (begins('onward', text) && linked && linkShare(block) > 0.6) return true
  if (begins('related', text) && ((linked && linkShare(block) > 0.5) || isRelatedHeading(block))) return true
  if (
    text.length < 200 &&
    /^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|(?:© )?riproduzione riservata|все права защищены)/i.test(
      text,
    )
  )
    return true
  if (text.length < 6 && !/[\p{L}\p{N}]/u.test(text)) return true
  return /^(?:\[?…\]?|\[\.\.\.\]|\* ?\* ?\*|###|advertisement|anzeige|publicité|publicidad)$/i.test(text)
}

// "Got a tip? Write to tips@example.org."
const isTip = (text: string) =>
  text.length < 200 &&
  /^(?:got|have|do you have|know) (?:a|any|something)\b.{0,40}\b(?:tips?|story|information)\b/i.test(text)

const isRelatedHeading = (block: Block | undefined) =>
  block !== undefined &&
  block.html.length < 300 &&
  block.text.length < 60 &&
  begins('related', block.text) &&
  (isHeading(block) || isBold(block) || /:$/.test(block.text))

const isLinks = (block: Block) => block.html.includes('<a ') && linkShare(block) > 0.7

const isSharing = (block: Block) =>
  begins('sharing', block.text) &&
  block.text.split(/\s+/).length <= 14 &&
  (block.html.includes('<a ') || block.text.length < 30) &&
  !/[.!?]$/.test(block.text)

// How much of a passage's text stands in links.
function linkShare(block: Block): number {
  const html = block.html
  let linked = 0
  for (let at = html.indexOf('<a '); at >= 0; at = html.indexOf('<a ', at)) {
    const end = html.indexOf('</a>', at)
    if (end < 0) break
    linked += letters(html.slice(html.indexOf('>', at) + 1, end))
    at = end
  }
  return linked / Math.max(1, letters(html))
}

function letters(html: string): number {
  let count = 0
  let inTag = false
  for (const character of html) {
    if (character === '<') inTag = true
    else if (character === '>') inTag = false
    else if (!inTag && character > ' ') count++
  }
  return count
}

// Within the story: one line that sends the reader elsewhere, and nothing else.
function cutAsides(flow: readonly Block[], cuts: Set<Block>): void {
  for (const [index, block] of flow.entries()) {
    const { html } = block
    if (isRelatedHeading(block) && flow[index + 1] && isLinkList(flow[index + 1]!)) {
      cuts.add(block)
      for (const next of flow.slice(index + 1, index + 7)) {
        if (!isLinkList(next)) break
        cuts.add(next)
      }
    }
    const offer = isOffer(block, flow[index + 1])
    if (offer) cuts.add(block)
    if (offer === 'both') cuts.add(flow[index + 1]!)
    if (cuts.has(block) || html.length > 700 || (!isFlowing(block) && !isHeading(block))) continue
    const link = html.indexOf('<a ')
    if (html.length < 80 && link < 0 && isBlank(block)) cuts.add(block)
    else if (link >= 0 && link < 80 && isAside(block)) cuts.add(block)
  }
}

const isLinkList = (block: Block) =>
  (block.tag === 'ul' || block.tag === 'ol' || block.tag === 'p' || isHeading(block)) &&
  block.html.length < 3000 &&
  isLinks(block)

// An offer of a newsletter in the midst of the story: one line with its link, or a heading and what comes by it.
function isOffer(block: Block, next: Block | undefined): 'one' | 'both' | undefined {
  if (
    block.html.length > 700 ||
    (!isFlowing(block) && !isHeading(block)) ||
    !begins('newsletter', block.text)
  )
    return undefined
  const { text, html } = block
  if (html.includes('<a ') && text.length <= 250 && aboutReceiving.test(text)) return 'one'
  const heads = text.length < 60 && !/[.!?:]$/.test(text)
  const tells =
    next && isFlowing(next) && next.text.length < 250 && /newsletter|e-?mail|inbox|briefing/i.test(next.text)
  return heads && tells ? 'both' : undefined
}

const isBlank = (block: Block) =>
  block.text === ''
    ? !block.html.includes('<img ')
    : /^(?:(?:skip )?advertisement|advertising|(?:story|article) continues (?:below|after) advertisement|continue reading the main story|skip to end of carousel|anzeige|werbung|publicité|publicidad|publicidade|continua após a publicidade|реклама|إعلان)$/i.test(
        block.text,
      )

const isAside = (block: Block) =>
  block.text.length <= 250 &&
  ((begins('related', block.text) && (linkShare(block) > 0.6 || isLabelled(block))) ||
    (isSharing(block) && linkShare(block) > 0.6))

// "Lesen Sie auch: …": but for the label, nothing stands outside of the link.
const isLabelled = (block: Block) => {
  const label = block.text.indexOf(':')
  return label > 0 && label < 30 && linkShare(block) * letters(block.html) >= letters(block.html) - label - 2
}
