import { decodeEntities } from '../html/escape.ts'
import { cleanLine, toText } from '../html/text.ts'
import type { Picture } from '../model/picture.ts'

/** The pictures of a passage of sanitised HTML, without their captions. */
export function findImages(html: string): Picture[] {
  const found: Picture[] = []
  for (let at = html.indexOf('<img '); at >= 0; at = html.indexOf('<img ', at + 5)) {
    const end = html.indexOf('>', at)
    if (end < 0) break
    const tag = html.slice(at, end)
    const url = attribute(tag, 'src')
    if (!url) continue
    const alt = attribute(tag, 'alt')
    const width = Number(attribute(tag, 'width'))
    const height = Number(attribute(tag, 'height'))
    found.push({
      url,
      ...(alt && { alt: cleanLine(alt, 1000) }),
      ...(width > 0 && { width }),
      ...(height > 0 && { height }),
    })
  }
  return found
}

// Sanitised HTML has its attributes in double quotes, in lower case.
function attribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`)
  if (start < 0) return undefined
  const from = start + name.length + 3
  const end = tag.indexOf('"', from)
  return end < 0 ? undefined : decodeEntities(tag.slice(from, end))
}

/** Caption and credit of a figure: "Barrot in Paris (Photo: AFP)" is a caption and a credit. */
export function readCaption(html: string): Pick<Picture, 'caption' | 'credit'> {
  return splitCaption(cleanLine(toText(html).replaceAll('\n', ' '), 1500))
}

/** The same of plain text, which may hold the credit unmarked; `credit` as it stood apart, its label taken off. */
export function splitCaption(line: string, credit?: string): Pick<Picture, 'caption' | 'credit'> {
  const text = line.replace(offers, '').replace(captionLabel, '').trim()
  if (credit) {
    const known = { credit: trimCredit(credit.replace(creditLabel, '')) ?? credit }
    return text && !isCredit(text) ? { caption: withoutTail(text, credit), ...known } : known
  }
  if (!text) return {}
  const whole = wholeCredit.exec(text)
  if (whole) return { credit: trimCredit(text.slice(whole[0].length)) }
  for (const end of [insideCredit, inBrackets, bareCredit, afterSentence]) {
    const split = end.exec(text)
    if (!split) continue
    const stop = split[0].startsWith('.') || end === afterSentence ? 1 : 0
    const caption = text.slice(0, split.index + stop).replace(/[\s([|–—-]+$/, '')
    const rest = trimCredit(split[1] ?? text.slice(split.index + split[0].length))
    if (caption.length > 3 && rest && rest.length < 120) return { caption, credit: rest }
  }
  return { caption: text }
}

const withoutTail = (text: string, credit: string) =>
  text.endsWith(credit) && text.length > credit.length ? text.slice(0, -credit.length).trim() : text

const label =
  '(?:photo(?:graph)?s?(?: credit| courtesy)?|image(?: credit| source| courtesy)?s?|picture(?: credit)?|credits?|foto(?:s|graf(?:ie)?)?(?: ?credit)?|fot\\.|bild(?:quelle)?|quelle|credit photo|crédits?(?: photos?)?|créditos?|fotografía|imagem|imagen|zdjęcie|фото|صورة|illustrations?|artwork|source)'
const mark = '(?::|,|by\\b|/|©|\\.{3}|…)'
const wholeCredit = new RegExp(
  `^[(\\[]?\\s?(?:${label}\\s?(?::|by\\b|/|©|\\.{3}|…)|image source,|fot\\.|©)\\s?`,
  'iu',
)
const insideCredit = new RegExp(`(?:[(\\[|–—.]\\s?)${label}\\s?(?::|by\\b|/|©|\\.{3}|…)\\s?|\\s©\\s?`, 'iu')
const creditLabel = new RegExp(`^[(\\[]?\\s?(?:${label}\\s?${mark}|fot\\.|©)\\s?`, 'iu')

// A label with a colon needs nothing before it; without a colon "photo" is a word.
const bareCredit =
  /\s(?:Photo(?:graph)?|Foto|Bild|Credit|Crédit|Crédito|Image|Imagem|Imagen|Illustration|Фото|Quelle|Source)\s?(?::|\.{3}|…)\s?|\sFot\.\s|\sPhoto by\s/u

// "(Noor Haddad for The Ledger)", "(ansa)": brackets at the end that hold a name, an agency, no sentence.
const inBrackets =
  /\s?[([]((?:[^()[\]]{0,60}(?:\/|\bvia\b|\bfor (?:the )?\p{Lu}|\bcourtesy\b|©))[^()[\]]{1,80}|(?:ap|afp|epa|efe|ansa|dpa|reuters|getty(?: images)?|shutterstock|istock|pixabay|unsplash|wikimedia(?: commons)?|creative commons|public domain|lusa|tass|тасс|риа новости|رويترز|الفرنسية|أسوشيتد برس|الأوروبية|الأناضول|الجزيرة|غيتي|شترستوك|رويترز\s?-?\s?أرشيف))[)\]]\.?$/iu

// "… on March 30. Marta Ruiz/AFP via Getty Images": names and an agency after the sentence.
const afterSentence =
  /[.!?]["”’)]?\s(\p{Lu}[^.!?]{0,60}(?:\/\s?\p{Lu}|\bvia \p{Lu}|\bfor The \p{Lu}|(?:^|\s)(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|Shutterstock))[^.!?]{0,60})\.?$/u

const captionLabel =
  /^(?:image caption,?|caption,|caption:|bildunterschrift:|legende?\s?:|pie de foto:|legenda:)\s?/i
const offers =
  /\s?(?:(?:purchase|acquire) licensing rights|buy (?:this photo|image|prints?)|hide caption|toggle caption|enlarge this image|open image modal|view gallery|voir en plein écran|ampliar(?: foto)?)\s?(?:,?\s?opens new tab)?$/i

const isCredit = (text: string) => wholeCredit.test(text) && text.length < 60

const trimCredit = (text: string) =>
  text
    .replace(/^[([\s]+/, '')
    .replace(/[)\].\s]+$/, '')
    .trim() || undefined
