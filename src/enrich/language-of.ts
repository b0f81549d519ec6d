import { languages } from './languages/languages.ts'
import { phraseAt, type Vocabulary, vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

/** The vocabulary in which this passage is best read: by its script, then by its small words; `hint` decides a tie. */
export function languageOf(text: string, words: readonly Word[], hint?: string): Vocabulary {
  const script = scriptLanguage(text)
  if (script) return vocabulary(script)
  let best = vocabulary(hint ?? 'en')
  let most = score(best, words) + 0.5
  for (const { code } of languages) {
    if (UNSPACED.has(code) || code === best.pack.code) continue
    const candidate = vocabulary(code)
    const points = score(candidate, words)
    if (points > most) {
      best = candidate
      most = points
    }
  }
  return most > 0.5 ? best : (byNouns(text, words, hint) ?? best)
}

// "Jan Nowak – dziennikarz, publicysta": no small word tells, the nouns for what people do may.
function byNouns(text: string, words: readonly Word[], hint: string | undefined): Vocabulary | undefined {
  const count = ({ roles }: Vocabulary) =>
    words.slice(0, 30).filter((_, at) => phraseAt(roles, words, at) > 0).length
  if (/[ğışİ]/.test(text)) return vocabulary('tr')
  let best: Vocabulary | undefined
  let most = count(vocabulary(hint ?? 'en'))
  for (const { code } of languages) {
    if (UNSPACED.has(code)) continue
    const nouns = count(vocabulary(code))
    if (nouns <= most) continue
    best = vocabulary(code)
    most = nouns
  }
  return best
}

const UNSPACED = new Set(['ja', 'zh', 'ar', 'ru', 'uk', 'fa', 'he', 'ko'])

function score(candidate: Vocabulary, words: readonly Word[]): number {
  let points = 0
  for (const word of words.slice(0, 80))
    if (word.shape === 'lower' && candidate.common.has(word.low)) points++
  return points
}

function scriptLanguage(text: string): string | undefined {
  const sample = text.slice(0, 200)
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sample)) return 'ja'
  if (/\p{sc=Han}{2}/u.test(sample)) return 'zh'
  if (/\p{sc=Hangul}{2}/u.test(sample)) return 'ko'
  if (/\p{sc=Cyrillic}{3}/u.test(sample)) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru'
  // Letters that Arabic has not: peh, tcheh, jeh, gaf, and its neighbours' kaf and yeh.
  if (/\p{sc=Arabic}{3}/u.test(sample)) return /[پچژگکی]/.test(sample) ? 'fa' : 'ar'
  if (/\p{sc=Hebrew}{3}/u.test(sample)) return 'he'
  return undefined
}
