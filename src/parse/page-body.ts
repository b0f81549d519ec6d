import { Readability } from '@mozilla/readability'

const maxElements = 20_000

/**
 * HTML of the story alone, as Readability finds it; undefined where it finds none. It takes the document apart, so it
 * comes last.
 */
export function findBody(document: Document): string | undefined {
  try {
    const article = new Readability(document, {
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: maxElements,
      charThreshold: 300,
    }).parse()
    return article?.content?.trim() || undefined
  } catch {
    // A page without a body, or with more elements than we care to read.
    return undefined
  }
}
