/** Languages written from right to left (their usual script). */
const RIGHT_TO_LEFT = /^(?:ar|arc|azb|ckb|dv|fa|he|iw|khw|ks|lrc|mzn|pnb|prs|ps|sd|syr|ug|ur|yi)(?:-|$)/i
const LATIN = /-(?:Latn|Cyrl)(?:-|$)/i
/** The first letter that has a direction decides, as in HTML's `dir="auto"`. */
const FIRST_STRONG = /\p{L}/u
const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string | undefined): boolean {
  return language !== undefined && RIGHT_TO_LEFT.test(language) && !LATIN.test(language)
}

/** Whether a plain text reads from right to left, by its first letter. */
export function readsRightToLeft(text: string): boolean {
  const letter = FIRST_STRONG.exec(text)
  return letter !== null && RTL_LETTER.test(letter[0])
}
