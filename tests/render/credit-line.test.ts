import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { CreditRole } from '../../src/model/author.ts'
import { creditLine } from '../../src/render/pages/credit-line.ts'
import { editionWith, site } from './samples.ts'

const lineOf = (...roles: readonly CreditRole[]) => {
  const credits = roles.map((role, i) => ({
    role,
    name: `Rosa Vik ${i}`,
    kind: 'person' as const,
    author: `${i}`,
  }))
  const [entry] = editionWith({ byline: { credits } }, { authors: [] }).entries
  return parseHTML(`<html><body>${creditLine(entry!, site)}</body></html>`).document.body.textContent?.trim()
}

test('creditLine() names who signs: authors, else interviewers, else contributors, else the outlet alone', () => {
  expect(lineOf('author', 'interviewer')).toBe('Rosa Vik 0 / The Harbour Post')
  expect(lineOf('photographer', 'interviewer', 'interviewer')).toBe(
    'Rosa Vik 1 and Rosa Vik 2 / The Harbour Post',
  )
  expect(lineOf('contributor', 'editor')).toBe('Rosa Vik 0 / The Harbour Post')
  expect(lineOf('photographer', 'translator')).toBe('The Harbour Post')
})
