import type { LinkedArticle } from './page-json-ld.ts'
import { absolute } from './page-meta.ts'
import { lineOf, type Outline, type PageNode } from './page-outline.ts'

/** Where readers discuss an article, and the lines that stand over their comments. */
export interface PageDiscussion {
  readonly url?: string
  readonly lines: readonly string[]
}

const ids =
  /^(?:comments?|disqus_thread|respond|comment-?(?:section|list|area|s-area)|comments-?(?:section|area|list|container|wrapper)|kommentare|commentaires|reactions|comentarios|commenti|komentarze|discussion|coral[-_]\w+|hyvor-talk-view|fb-comments|remark42|isso-thread|commento|giscus|gh-comments)$/

const classes =
  /(?:^|[\s_-])(?:comments?-(?:area|section|policy|guidelines|rules|form|wrapper|container)|comment-respond|fb-comments|disqus-thread|netiquette)(?:$|[\s_])/

const one =
  /(?:^|\s)(?:comment|comment-body|comment-list|commentlist|comment-content|comment-item|review|depth-\d)(?:$|\s)/

/** The comments below the article: their address, and what is said of them before the first. */
export function findDiscussion(
  { nodes, headline }: Outline,
  page: { readonly url: string; readonly linked?: LinkedArticle },
): PageDiscussion | undefined {
  const from = headline?.index ?? 0
  const sections = nodes.filter((node) => node.index > from && isSection(node))
  const named = sections.find(({ element }) => ids.test(element.id))
  const url =
    absolute(page.linked?.discussionUrl, page.url) ??
    (named ? absolute(`#${named.element.id}`, page.url) : undefined)
  const lines = sections.slice(0, 6).flatMap((section) => linesOver(nodes, section))
  return url || sections.length > 0 ? { ...(url && { url }), lines: [...new Set(lines)] } : undefined
}

const isSection = ({ element, tag, words }: PageNode) =>
  /^(?:div|section|aside|footer|p|ul|ol|article)$/.test(tag) && (ids.test(element.id) || classes.test(words))

const maxLines = 20

// Up to the first thing that a reader wrote.
function linesOver(nodes: readonly PageNode[], section: PageNode): string[] {
  const lines: string[] = []
  for (let at = section.index; at < section.end && lines.length < maxLines; at++) {
    const node = nodes[at]!
    if (node !== section && (isComment(node) || isSignature(node))) return lines
    else if (node.length > 0 && node.length < 900 && isLine(node)) {
      lines.push(lineOf(node.element, 900))
      at = node.end - 1
    }
  }
  return lines
}

const isComment = ({ element, tag }: PageNode) =>
  tag === 'article' || one.test(element.getAttribute('class') ?? '')
const isSignature = ({ tag, words }: PageNode) =>
  tag === 'cite' || tag === 'time' || /\b(?:author|user-?name|vcard|avatar)\b/.test(words)

const isLine = ({ tag, element }: PageNode) =>
  /^(?:p|h[1-6]|li|span|a|label|summary|button|strong|em)$/.test(tag) || element.children.length === 0
