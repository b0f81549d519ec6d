import { numericEntity } from '../html/escape.ts'

/** True for a text that `withoutControls` would change, or that is not XML as it stands. */
export const needsCare = (text: string): boolean => /[&<\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/.test(text)

/**
 * Text without the characters that XML does not allow, with plain line ends (XML 1.0 §2.11), and with C1 controls read as the
 * windows-1252 characters they once were.
 */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, (character) => {
    const code = character.charCodeAt(0)
    if (code === 13) return '\n'
    return code >= 0x80 && code <= 0x9f ? numericEntity(code) : ''
  })
}
