import type { FoundBio, Role } from '../model/author.ts'
import { japanese } from './languages/ja.ts'
import { korean } from './languages/ko.ts'
import { chinese } from './languages/zh.ts'
import { sameOrganisation } from './organisations.ts'
import { listOf } from './vocabulary.ts'

const packs = [japanese, chinese, korean]
const nouns = packs.flatMap((pack) => listOf(pack.roles)).sort((a, b) => b.length - a.length)
const organisationSigns = packs
  .flatMap((pack) => [...listOf(pack.organisations), ...listOf(pack.signs?.organisations ?? '')])
  .sort((a, b) => b.length - a.length)
const former = new Set(packs.flatMap((pack) => listOf(pack.former)))
const promotion = packs.flatMap((pack) => listOf(pack.promotion))
const verbs = [...listOf(chinese.is), ...listOf(chinese.was), ...listOf(japanese.is)].sort(
  (a, b) => b.length - a.length,
)

const MOST_CLAUSES = 60

/** Reads a bio in Chinese, Japanese or Korean: clauses parted by commas, each an organisation with a noun for what someone does there. */
export function readEastAsianBio(
  text: string,
  context: { readonly author?: string; readonly outlet?: string },
): FoundBio {
  const sentences = text.slice(0, 3000).split(/(?<=[。！？]|[다요]\.)/u)
  const kept = sentences.filter(
    (sentence, at) => at === 0 || !promotion.some((word) => sentence.trim().startsWith(word)),
  )
  const author = context.author ?? subjectOf(text)
  const clauses = kept
    .join('')
    .replace(/[《》『』「」“”]/gu, '')
    .split(/[，,、。；;／/・]|(?<=\p{sc=Hangul})\. ?/u)
    .slice(0, MOST_CLAUSES)
  const roles = clauses.flatMap((clause) => roleOf(clause, author) ?? [])
  const outlets = [...kept.join('').matchAll(/[《『「]([^》』」]{2,20})[》』」]/gu)]
    .filter((match) =>
      /(?:寄稿|執筆|連載|发表|發表|撰稿|供稿|刊)/u.test(
        kept.join('').slice(Math.max(0, match.index - 30), match.index + 60),
      ),
    )
    .map((match) => match[1]!)
    .filter((name) => !context.outlet || !sameOrganisation(name, context.outlet))
  return {
    ...(author !== undefined && { author }),
    text: kept.join('').trim(),
    passage: text.trim(),
    roles,
    outlets: [...new Set(outlets)],
    links: [],
    from: 'name',
    confidence: 0.6,
  }
}

function subjectOf(text: string): string | undefined {
  return /^([\p{sc=Han}]{2,4}|[\p{sc=Hangul}]{2,4}?(?=[은는이가]? )|[\p{sc=Han}]{1,3}[ 　][\p{sc=Han}\p{sc=Hiragana}]{1,3}|[\p{sc=Katakana}・ー]{4,20})(?=[，,、：:（(は是系为為])/u.exec(
    text,
  )?.[1]
}

function roleOf(printed: string, author: string | undefined): Role | undefined {
  let clause = printed
    .trim()
    .replace(/[（(][^）)]*[）)]/gu, '')
    .replace(/(?:である|です|だった|でした|等|이다|입니다|이며|이자|다)\.?$/u, '')
  if (author && clause.startsWith(author))
    clause = clause.slice(author.length).replace(/^[はが은는이가：:\s]+/u, '')
  let past = false
  for (const verb of verbs) {
    if (!clause.startsWith(verb)) continue
    past = /^曾|だった/u.test(verb)
    clause = clause.slice(verb.length)
    break
  }
  const before = /^(?:[前元原]|전 )/u.exec(clause)
  if (before && former.has(before[0].trim())) {
    past = true
    clause = clause.slice(before[0].length)
  }
  const noun = nouns.find((each) => clause.endsWith(each))
  if (!noun || clause.length > 40) return undefined
  const rest = clause.slice(0, -noun.length).replace(/[的の]$/u, '')
  const sign = organisationSigns
    .map((each) => rest.lastIndexOf(each) + each.length)
    .filter((end, at) => rest.includes(organisationSigns[at]!) && end > 1)
  const end = sign.length > 0 ? Math.max(...sign) : 0
  const organisation = rest.slice(0, end)
  const title = clause.slice(end).replace(/^[的の\s]+/u, '')
  return { title, ...(organisation && { organisation }), ...(past && { past: true as const }) }
}
