import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { persian } from './fa.ts'
import { french } from './fr.ts'
import { hebrew } from './he.ts'
import { indonesian } from './id.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import type { LanguagePack } from './language-pack.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'
import { chinese } from './zh.ts'

/** Every language that bylines and bios are read in. A new one is a file of words, and a line here. */
export const languages: readonly LanguagePack[] = [
  english,
  french,
  german,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  russian,
  arabic,
  japanese,
  chinese,
  ukrainian,
  turkish,
  persian,
  hebrew,
  korean,
  indonesian,
]
