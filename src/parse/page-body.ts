import { Readability } from '@mozilla/readability'

const maxElements = 20_000

/**
 * HTML of the story alone, as Readability finds it; undefined where it finds none. It takes the document apart, so it
 * comes last.
 */
export function findBody(document: Document): string | undefined {
  try {
    const article = new Readability<string>(document, {
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: maxElements,
      charThreshold: 300,
      serializer: (node) => innermost(node as Element).innerHTML,
    }).parse()
    return article?.content?.trim() || undefined
  } catch {
    // A page without a body, or with more elements than we care to read.
    return undefined
  }
}

// Readability wraps what it finds; a box around everything says nothing.
function innermost(element: Element): Element {
  let inner = element
  while (
    inner.children.length === 1 &&
    /^(?:div|section|article|main)$/i.test(inner.children[0]!.localName)
  ) {
    const text = [...inner.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if (text) break
    inner = inner.children[0]!
  }
  return inner
}
