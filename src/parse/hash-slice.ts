/**
 * A hash of a part of a text, to tell whether it has changed: a change goes unseen once in four thousand million times. Not
 * for secrets, and for no longer than a fingerprint is kept: with another recipe every item is read once more. Reads four
 * characters at a time, from the text itself, because this is most of what a feed costs that has hardly changed.
 */
export function hashSlice(text: string, from: number, to: number): string {
  let a = 0xdeadbeef ^ (to - from)
  let b = 0x41c6ce57
  let at = from
  for (; at + 3 < to; at += 4) {
    a = Math.imul(a ^ (text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)), 2654435761)
    b = Math.imul(b ^ (text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16)), 1597334677)
    a ^= a >>> 15
    b ^= b >>> 13
  }
  for (; at < to; at++) a = Math.imul(a ^ text.charCodeAt(at), 2246822519)
  return mix(a ^ (b >>> 16)) + mix(b ^ (a >>> 13))
}

function mix(value: number): string {
  const first = Math.imul(value ^ (value >>> 16), 2246822507)
  const second = Math.imul(first ^ (first >>> 13), 3266489909)
  return ((second ^ (second >>> 16)) >>> 0).toString(36).padStart(7, '0')
}
