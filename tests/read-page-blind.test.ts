import { describe, expect, it } from 'vitest'
import { toText } from '../src/html/text.ts'
import { readPage } from '../src/read-page.ts'
import { type BlindPage, PAGES } from './support/blind-pages.ts'
import { TEXTS } from './support/blind-texts.ts'

describe('readPage() on pages as many outlets build them', () => {
  it.each(PAGES.map((page) => [page.kind, page] as const))('readPage() reads %s', (_, page) => {
    expect(read(page)).toEqual(wanted(page))
  })
})

function wanted(page: BlindPage) {
  return {
    headline: page.headline,
    deck: page.deck,
    authors: page.authors,
    bios: page.bios ?? [],
    day: page.day,
    image: page.image,
    caption: page.caption,
    credit: page.credit,
    ...(page.discussed !== undefined && { discussed: page.discussed }),
    begin: TEXTS[page.language]![0],
    end: page.holds ? undefined : TEXTS[page.language]![4],
    missing: [],
    tooMuch: [],
  }
}

function read(page: BlindPage) {
  const got = readPage(page.html, { url: page.url, source: { outlet: page.outlet, language: page.language } })
  const text = toText(got.articleBody)
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const lead = got.pictures[0]
  return {
    headline: got.headline,
    deck: got.deck,
    authors: got.credits.map(({ name, kind, role }) =>
      kind === 'organisation' ? `${name} [organisation]` : role === 'author' ? name : `${name} (${role})`,
    ),
    bios: got.bios.map((bio) => [bio.author, bio.text]),
    day: got.datePublished?.toISOString().slice(0, 10),
    image: lead?.url?.replace(/[?].*$/, ''),
    caption: lead?.caption,
    credit: lead?.credit,
    ...(page.discussed !== undefined && { discussed: got.discussion !== undefined }),
    begin: lines[0],
    end: page.holds ? undefined : lines.at(-1),
    missing: [...TEXTS[page.language]!, ...(page.holds ?? [])].filter((part) => !text.includes(part)),
    tooMuch: (page.lacks ?? []).filter((part) => text.includes(part)),
  }
}
