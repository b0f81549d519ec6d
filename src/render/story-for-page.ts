/**
 * Sanitised text of a story made ready for our page: headings in order below the page's own, pictures late and over
 * https, as the policy wants them, links not vouched for, tables in a frame that a keyboard can scroll. Linear scans; the input is balanced, lower-case and double-quoted.
 */
export function storyForPage(html: string): string {
  return withHeadingsInOrder(html)
    .replaceAll('<img loading="lazy"', '<img')
    .replaceAll('<img ', '<img loading="lazy" ')
    .replaceAll(' src="http://', ' src="https://')
    .replaceAll('<a href="', '<a rel="nofollow noopener ugc" href="')
    .replace(/<table[ >]/g, (tag) => `<div class="wide" role="group" aria-label="Table" tabindex="0">${tag}`)
    .replaceAll('</table>', '</table></div>')
}

/** A heading stands at most one level below the one before it; the page's own is level 1. */
function withHeadingsInOrder(html: string): string {
  let level = 1
  return html.replace(/<(\/?)h([1-6])\b/g, (_tag, slash: string, digit: string) => {
    if (slash === '') level = Math.max(2, Math.min(Number(digit), level + 1))
    return `<${slash}h${level}`
  })
}
