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
  const text = cleanLine(toText(html).replaceAll('\n', ' '), 1500)
  if (!text) return {}
  const whole = wholeCredit.exec(text)
  if (whole) return { credit: trimCredit(text.slice(whole[0].length)) }
  const split = insideCredit.exec(text)
  if (split) {
    const caption = text.slice(0, split.index).replace(/[\s([|–—-]+$/, '')
    const credit = trimCredit(text.slice(split.index + split[0].length))
    if (caption.length > 3 && credit && credit.length < 120) return { caption, credit }
  }
  return { caption: text }
}

const label =
  '(?:photo(?:graph)?(?: credit| courtesy)?|image(?: credit| source| courtesy)?|picture(?: credit)?|credit|foto(?: ?credit)?|bild(?:quelle)?|credit photo|crédit(?: photo)?|crédito|fotografía|imagem|imagen|zdjęcie|фото|صورة|illustration)'
const wholeCredit = new RegExp(`^[(\\[]?\\s?${label}\\s?(?::|by|/|©)\\s?`, 'iu')
const insideCredit = new RegExp(`(?:[(\\[|–—.]\\s?)${label}\\s?(?::|by|/|©)\\s?|\\s©\\s?`, 'iu')

const trimCredit = (text: string) => text.replace(/[)\].\s]+$/, '').trim() || undefined
