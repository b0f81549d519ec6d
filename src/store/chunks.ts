/** Largest JSON parameter of one statement, in UTF-16 units: D1 takes 2 MB, and a unit may be three bytes. */
const CHUNK = 600_000

/** Rows as JSON arrays of at most `CHUNK` units; a single larger row stands alone. */
export function chunks(rows: readonly unknown[]): string[] {
  const out: string[] = []
  let texts: string[] = []
  let length = 0
  for (const row of rows) {
    const text = JSON.stringify(row)
    if (length + text.length > CHUNK && texts.length > 0) {
      out.push(`[${texts.join(',')}]`)
      texts = []
      length = 0
    }
    texts.push(text)
    length += text.length + 1
  }
  if (texts.length > 0) out.push(`[${texts.join(',')}]`)
  return out
}
