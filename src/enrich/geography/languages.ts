import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { gazetteer, type Gazetteer } from './gazetteer.ts'
import { german } from './german.ts'
import { nothing } from './pack.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { world } from './world.ts'

const built = new Map<string, Gazetteer>()

function build(language: string): Gazetteer {
  if (language === 'en') return gazetteer('en', english, world)
  if (language === 'fr') return gazetteer('fr', french, world)
  if (language === 'es') return gazetteer('es', spanish, world)
  if (language === 'pt') return gazetteer('pt', portuguese, world)
  if (language === 'de') return gazetteer('de', german, world)
  if (language === 'ru') return gazetteer('ru', russian)
  if (language === 'ar') return gazetteer('ar', arabic)
  return gazetteer(language, nothing, world)
}

/** The look-up for an article's language, built at its first use and kept. */
export function gazetteerOf(told: { language: string }): Gazetteer {
  const language = told.language.slice(0, 2).toLowerCase()
  let known = built.get(language)
  if (!known) built.set(language, (known = build(language)))
  return known
}
