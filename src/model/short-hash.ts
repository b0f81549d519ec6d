/**
 * Seventy-eight bits of a text in fifteen characters, for keys and for telling whether something has changed.
 * Not for secrets. Stored values depend on it: the recipe must not change.
 */
export function shortHash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  let c = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
    c = Math.imul(c ^ unit, 2246822519)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(c ^ (c >>> 13), 3266489909)
  c = Math.imul(c ^ (c >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return digits(a) + digits(b) + digits(c)
}

/** Twenty-six bits in five digits of base 36: the lower ones of the number. */
const digits = (value: number): string => ((value >>> 0) % 60466176).toString(36).padStart(5, '0')
