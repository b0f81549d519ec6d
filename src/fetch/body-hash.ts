/**
 * A short fingerprint of a body, to tell whether it is the same bytes as last time. Not cryptographic: an outlet that
 * makes two of its own bodies collide hides nothing but its own news. Stored, so the recipe must not change.
 */
export function bodyHash(body: Uint8Array): string {
  const words = wordsOf(body)
  let a = 0x9e3779b9 ^ body.length
  let b = 0x85ebca6b
  const whole = body.length & ~3
  for (const word of words) {
    a = Math.imul(a ^ word, 0x5bd1e995)
    a ^= a >>> 15
    b = Math.imul(b + word, 0xc2b2ae35)
    b ^= b >>> 13
  }
  for (let at = whole; at < body.length; at++) {
    a = Math.imul(a ^ body[at]!, 0x5bd1e995)
    b = Math.imul(b + body[at]!, 0xc2b2ae35)
  }
  a = Math.imul(a ^ (a >>> 16) ^ b, 0x85ebca6b)
  b = Math.imul(b ^ (b >>> 16) ^ a, 0xc2b2ae35)
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}-${body.length.toString(36)}`
}

// Little-endian, as every machine that runs JavaScript today; only whole words, and only aligned ones can be viewed.
function wordsOf(body: Uint8Array): Int32Array {
  const whole = body.length >> 2
  if (body.byteOffset % 4 === 0) return new Int32Array(body.buffer, body.byteOffset, whole)
  return new Int32Array(body.slice(0, whole * 4).buffer)
}
