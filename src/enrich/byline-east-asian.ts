import type { CreditRole, PrintedCredit } from '../model/author.ts'
import { japanese } from './languages/ja.ts'
import { korean } from './languages/ko.ts'
import { chinese } from './languages/zh.ts'
import { isKnown } from './organisations.ts'
import { isPlace } from './places.ts'
import { everywhere, labelRoles, listOf } from './vocabulary.ts'

const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** Is this line written in Chinese, Japanese or Korean? */
export const isEastAsian = (text: string): boolean => HAN.test(text)

const packs = [japanese, chinese, korean]

const labels: readonly (readonly [string, CreditRole])[] = packs
  .flatMap((pack) =>
    (Object.entries(pack.labels) as [CreditRole, string][]).flatMap(([role, words]) =>
      listOf(words).map((word) => [word, role] as const),
    ),
  )
  .sort((a, b) => b[0].length - a[0].length)

const after: readonly (readonly [string, CreditRole])[] = packs
  .flatMap((pack) =>
    (Object.entries(pack.signs?.after ?? {}) as [CreditRole, string][]).flatMap(([role, words]) =>
      listOf(words).map((word) => [word, role] as const),
    ),
  )
  .sort((a, b) => b[0].length - a[0].length)

const latinRoles = labelRoles()
const nouns = new Set(packs.flatMap((pack) => listOf(pack.roles)))
const bare = new Set(packs.flatMap((pack) => listOf(pack.bare)))
const staff = packs.flatMap((pack) => listOf(pack.staff))
const organisations = packs.flatMap((pack) => listOf(pack.signs?.organisations ?? ''))
const honorifics = packs.flatMap((pack) => listOf(pack.honorifics))
const latinAnd = everywhere((pack) => pack.and)

interface Reading {
  role: CreditRole
  /** Within brackets: what is there tells of the name before. */
  inside: boolean
  readonly credits: PrintedCredit[]
}

/** Reads a byline in Chinese or Japanese; its labels stand before the names, after a colon or a slash, or behind them. */
export function readEastAsianByline(text: string): PrintedCredit[] {
  const reading: Reading = { role: 'author', inside: false, credits: [] }
  if (isKnown(text)) return [{ name: text, kind: 'organisation', role: 'author' }]
  const chunks = text
    .replace(/([:=/|,;()])/g, ' $1 ')
    .split(/[\s　]+/)
    .filter(Boolean)
  for (let at = 0; at < chunks.length; at++) at = readChunk(chunks, at, reading)
  return reading.credits
}

const SEPARATOR = /^[:=/|,;()・·—–-]+$/

/** Reads the chunk at this place; gives the place of the last chunk that it took. */
function readChunk(chunks: readonly string[], at: number, reading: Reading): number {
  const chunk = chunks[at]!
  if (SEPARATOR.test(chunk)) {
    if (/^[|;)]$/.test(chunk)) reading.role = 'author'
    if (/^[()]$/.test(chunk)) reading.inside = chunk === '('
    return at
  }
  if (isDate(chunk) || /^[发發]自/u.test(chunk)) return at
  const latin = latinLabel(chunks, at)
  if (latin) {
    reading.role = latin.role
    return latin.end
  }
  const next = chunks[at + 1] ?? ''
  const joined = /^(.+?)[・·](?=[^・·]{2,}$)/u.exec(chunk)
  const leading = joined && wholeLabel(joined[1]!)
  if (leading && !wholeLabel(chunk)) {
    reading.role = leading
    return addNames(
      [...chunks.slice(0, at), chunk.slice(joined[0].length), ...chunks.slice(at + 1)],
      at,
      reading,
    )
  }
  const label = wholeLabel(chunk)
  if (
    label &&
    (/^[:=/|]$/.test(next) || ((bare.has(chunk) || chunk.length > 2) && next !== '' && !SEPARATOR.test(next)))
  ) {
    // "文/图 Jane": the first of two labels tells.
    const second =
      next === '/' && wholeLabel(chunks[at + 2] ?? '') !== undefined && !SEPARATOR.test(chunks[at + 3] ?? '/')
    reading.role = label
    return second ? at + 2 : SEPARATOR.test(next) ? at + 1 : at
  }
  if (label && reading.credits.length > 0 && (next === '' || SEPARATOR.test(next))) {
    // "(訳)" or a lone label after a name.
    reading.credits[reading.credits.length - 1] = { ...reading.credits.at(-1)!, role: label }
    return at
  }
  if (reading.inside && reading.credits.length > 0 && addToLast(chunk, reading)) return at
  return addNames(chunks, at, reading)
}

/** In brackets after a name: what they do, or for whom. */
function addToLast(chunk: string, { credits }: Reading): boolean {
  const last = credits.at(-1)!
  if (nouns.has(chunk)) credits[credits.length - 1] = { ...last, title: chunk }
  else if (isOrganisation(chunk) || chunk === '共同' || chunk === '時事')
    credits[credits.length - 1] = { ...last, affiliation: chunk }
  else return isPlace(chunk)
  return true
}

/** "TEXT BY" */
function latinLabel(chunks: readonly string[], at: number): { role: CreditRole; end: number } | undefined {
  let end = at
  let role: CreditRole | undefined
  while (end < chunks.length && /^[A-Za-z&]+$/.test(chunks[end]!)) {
    const low = chunks[end]!.toLowerCase()
    if (low === 'by') return { role: role ?? 'author', end }
    role ??= latinRoles.get(low)
    if (role === undefined) return undefined
    end++
  }
  return undefined
}

/** "文・写真" is a label made of two: the first tells the role. */
function wholeLabel(chunk: string): CreditRole | undefined {
  const [first, ...others] = chunk.split(/[・·、&＆]/)
  const role = labels.find(([word]) => word === first)?.[1]
  if (role === undefined) return undefined
  return others.every((other) => labels.some(([word]) => word === other)) ? role : undefined
}

const isDate = (chunk: string): boolean =>
  /^[\d年月日時时分:.\-前午後上下更新公開掲載发布發佈]+$/.test(chunk) &&
  /[\d年月日更新公開掲載发布發佈]/.test(chunk)

function addNames(chunks: readonly string[], at: number, reading: Reading): number {
  let chunk = chunks[at]!
  let last = at
  if (/^[\p{sc=Latin}.'’-]+$/u.test(chunk)) {
    while (
      chunks[last + 1] &&
      /^[\p{sc=Latin}.'’-]+$/u.test(chunks[last + 1]!) &&
      !latinAnd.has(chunks[last + 1]!)
    )
      chunk += ` ${chunks[++last]}`
  } else if (
    isHalfName(chunk) &&
    chunks[last + 1] &&
    isHalfName(chunks[last + 1]!) &&
    !areTwoNames(chunk, chunks[last + 1]!) &&
    !wholeLabel(chunks[last + 1]!) &&
    !endsLikeOrganisation(chunks[last + 1]!)
  ) {
    // A Japanese name with a space between family and given name.
    chunk += ` ${chunks[++last]}`
  }
  for (const name of chunk.split(/[和与與及暨&＆]|(?<=[\p{sc=Han}]{2})・(?=[\p{sc=Han}]{2})/u))
    addName(name.trim(), reading)
  return last
}

const FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文'

// Chinese names have no space within: two chunks that both begin with a family name are two people.
const areTwoNames = (a: string, b: string): boolean =>
  a.length >= 2 && b.length >= 2 && FAMILY_NAMES.includes(a[0]!) && FAMILY_NAMES.includes(b[0]!)

const isHalfName = (chunk: string): boolean =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]{1,3}$/u.test(chunk)

const endsLikeOrganisation = (name: string): boolean =>
  organisations.some((sign) => name.endsWith(sign) && name.length > sign.length)

function addName(printed: string, reading: Reading): void {
  let role = reading.role
  let name = printed
  const before = labels.find(
    ([word]) => word.length > 1 && name.startsWith(word) && name.length - word.length >= 2,
  )
  if (before) {
    name = name.slice(before[0].length)
    role = before[1]
  }
  const behind = after.find(
    ([word]) => name.endsWith(word) && name.length - word.length >= (word.length > 1 ? 2 : 3),
  )
  if (behind) {
    name = name.slice(0, -behind[0].length)
    role = behind[1]
  }
  const office = /^(\p{sc=Han}{1,6}?)(?:记者|記者)(?=\p{sc=Han}{2})/u.exec(name)
  const employer = office && (isKnown(office[1]!) || endsLikeOrganisation(office[1]!)) ? office[1] : undefined
  if (employer) name = name.slice(office![0].length)
  const title = honorifics.find((word) => name.endsWith(word) && name.length > word.length + 1)
  if (title) name = name.slice(0, -title.length)
  name = withoutDateline(name)
  if (name === '' || isDate(name) || isPlace(name) || /[。！？]/u.test(name)) return
  // "高橋直美　ジャーナリスト": what she is, not who.
  if (nouns.has(name) && reading.credits.length > 0) return
  const kind = isOrganisation(name) ? 'organisation' : 'person'
  if (kind === 'person' && name.length > 30) return
  reading.credits.push({
    name,
    kind,
    role,
    ...(title && { honorific: title }),
    ...(employer && { affiliation: employer }),
  })
}

// "林小雨台北3日電"
function withoutDateline(name: string): string {
  const short = name.replace(/\d{1,2}日[电電]$/u, '')
  if (short.length < 5) return short
  return isPlace(short.slice(-2)) ? short.slice(0, -2) : short
}

const isOrganisation = (name: string): boolean =>
  isKnown(name) || staff.some((word) => name.includes(word)) || endsLikeOrganisation(name)
