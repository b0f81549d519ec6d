// C0, DEL, C1, line separators, zero-width and bidi controls, the byte order mark, lone surrogates.
const UNSHOWABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]+/g
const LONE_SURROGATES = /\p{Surrogate}/gu

/** A message as one line for a report: no control characters, spaces folded, at most `max` characters. */
export function oneLine(text: string, max = 300): string {
  const line = text
    .slice(0, max * 4)
    .replace(UNSHOWABLE, ' ')
    .replace(LONE_SURROGATES, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(LONE_SURROGATES, '')}…`
}
