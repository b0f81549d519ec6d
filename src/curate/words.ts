/** The letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ٱ: 'ا',
  ـ: '',
}

/** Scripts that are written without spaces between words. */
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

/** Marks that readers leave out when they type: Latin, Greek, Cyrillic accents, Hebrew points, Arabic vowel signs. The vowel signs of Indic scripts are letters to their readers. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+/gu

/** Text without case and accents, for comparing in any script: "Türkiye" and "TURKIYE" are one. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // A letter of its own, not an accented "и".
      .replaceAll('и\u0306', 'й')
      .replace(ACCENTS, '')
      .replace(/[ßæœøłđðþıىٱـ]/gu, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFC')
  )
}

/** Folded words of a text with one space around each, so that ` word ` finds whole words only. */
export function wordLine(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
}

/** Whether a word line has the word or phrase whole; with `*` at its end, any word that begins with it. */
export function hasWord(line: string, word: string): boolean {
  return findWords([word])(line).length > 0
}

/** Finds, in a word line, those of the words and phrases that it has. The words are folded once for all lines. */
export function findWords(words: readonly string[]): (line: string) => string[] {
  const wanted = words.map((word) => ({ word, part: partOf(word) }))
  return (line) => wanted.filter(({ part }) => part !== '' && line.includes(part)).map(({ word }) => word)
}

function partOf(word: string): string {
  const folded = wordLine(word).trim()
  if (folded === '' || UNSPACED.test(folded)) return folded
  return word.trimEnd().endsWith('*') ? ` ${folded}` : ` ${folded} `
}
