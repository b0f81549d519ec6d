import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { type Gazetteer, gazetteer } from './gazetteer.ts'
import { german } from './german.ts'
import { nothing } from './pack.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import type { Tokens } from './tokens.ts'
import { world } from './world.ts'

const latin = { en: english, fr: french, es: spanish, pt: portuguese, de: german }

const built = new Map<string, Gazetteer>()

/** The look-up for a language, built at its first use and kept. */
export function gazetteerOf(language: string): Gazetteer {
  const known = built.get(language) ?? build(language)
  built.set(language, known)
  return known
}

function build(language: string): Gazetteer {
  if (language === 'ru') return gazetteer('ru', russian)
  if (language === 'ar') return gazetteer('ar', arabic)
  return gazetteer(language, latin[language as keyof typeof latin] ?? nothing, world)
}

/** Other languages of two scripts, which keep what the feed says of them. */
const cyrillic = new Set('ru uk be bg sr mk kk ky mn tg tt'.split(' '))
const arabicScript = new Set('ar fa ur ps ku ckb ug sd'.split(' '))

/** Small words that tell a language from its neighbours, without accents. */
const small = {
  en: new Set('the of and to for is with was are from by that has at'.split(' ')),
  fr: new Set('le la les des du et dans est une pour au sur qui par'.split(' ')),
  es: new Set('el los las del y una con por para su que al se'.split(' ')),
  pt: new Set('o os do da dos das uma com no na para ao em um e'.split(' ')),
  de: new Set('der die das und den mit von im ist zu auf nach fur ein'.split(' ')),
}

/** The first part of a language tag, where CLDR knows it: `en` of `en-US`; nothing of `C` or `x-default`. */
function known(tag: string): string {
  const first = tag.split(/[-_]/, 1)[0]!.trim().toLowerCase()
  if (first in latin || first === 'ru' || first === 'ar') return first
  return /^[a-z]{2,3}$/.test(first) && Intl.DisplayNames.supportedLocalesOf([first]).length > 0 ? first : ''
}

/**
 * The language to read an article in: what its feed says, unless its letters or small words say otherwise. Many feeds say
 * `en` by template.
 */
export function languageOf(declared: string, headline: Tokens, text: Tokens): string {
  const said = known(declared)
  const script = scriptOf(headline) ?? scriptOf(text)
  if (script === 'ru') return cyrillic.has(said) ? said : 'ru'
  if (script === 'ar') return arabicScript.has(said) ? said : 'ar'
  if (script) return ['zh', 'ja', 'ko', 'th'].includes(said) ? said : script
  const counts = countSmall([headline.words, text.words])
  const [best, most] = counts.reduce((a, b) => (b[1] > a[1] ? b : a))
  const own = counts.find(([language]) => language === said)
  if (own) return most >= 4 && most > 2 * own[1] + 1 ? best : said
  return cyrillic.has(said) || arabicScript.has(said) || said === '' ? best : said
}

/** The languages that a small word is of. */
const smallOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(small))
  for (const word of words) smallOf.set(word, [...(smallOf.get(word) ?? []), language])

/** How many small words of each language stand among the first sixty of each text. */
function countSmall(texts: readonly (readonly string[])[]): (readonly [language: string, count: number])[] {
  const counts = new Map(Object.keys(small).map((language) => [language, 0]))
  for (const words of texts) {
    for (const word of words.slice(0, 60)) {
      for (const language of smallOf.get(word) ?? []) counts.set(language, counts.get(language)! + 1)
    }
  }
  return [...counts]
}

/** The language that the first word with letters of its own shows; nothing for Latin letters. */
function scriptOf({ words }: Tokens): string | undefined {
  for (const word of words) {
    const code = word.charCodeAt(0)
    if (code < 0x0250) continue
    if (code >= 0x0400 && code < 0x0530) return 'ru'
    if ((code >= 0x0600 && code < 0x0700) || (code >= 0xfb50 && code < 0xff00)) return 'ar'
    if (code >= 0x3040 && code < 0x3100) return 'ja'
    if (code >= 0xac00 && code < 0xd7b0) return 'ko'
    if (code >= 0x0e00 && code < 0x0e80) return 'th'
    if (code >= 0x4e00 && code < 0xa000) return words.some(isKana) ? 'ja' : 'zh'
  }
  return undefined
}

const isKana = (word: string) => word.charCodeAt(0) >= 0x3040 && word.charCodeAt(0) < 0x3100
