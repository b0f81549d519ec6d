import { describe, expect, it } from 'vitest'
import * as first from './blind-bios-1.ts'
import * as second from './blind-bios-2.ts'
import * as third from './blind-bios-3.ts'
import * as fourth from './blind-bios-4.ts'
import * as fifth from './blind-bios-5.ts'
import { falseBios, scoreBios, scoreBylines } from './blind-score.ts'

const tables = [first, second, third, fourth, fifth]
const bios = tables.flatMap((table) => table.bios)
const negatives = tables.flatMap((table) => table.negatives)
const bylines = tables.flatMap((table) => table.bylines)

const article = [
  'The talks went on for a day, officials said on Friday.',
  'Prime Minister Karl Ode is expected to return to the capital, where the cabinet will meet.',
  '“It is a beginning,” said Ana Ruz, a teacher who had come to watch.',
  'Subscribe to our newsletter for more stories like this one.',
]

/** The least that each figure may be; the misses are shown when one falls short. */
const least = {
  known: {
    found: 0.99,
    author: 0.99,
    role: 0.98,
    affiliation: 0.97,
    outlets: 0.98,
    spanPrecision: 0.99,
    spanRecall: 0.99,
  },
  unknown: {
    found: 0.97,
    author: 0.97,
    role: 0.97,
    affiliation: 0.96,
    outlets: 0.97,
    spanPrecision: 0.99,
    spanRecall: 0.97,
  },
} as const

describe('findBios() on tables of bios that were written before its rules were tried on them', () => {
  it.each([
    ['whose authors are known', true, []],
    ['whose authors are unknown', false, []],
    ['within an article whose authors are known', true, article],
    ['within an article whose authors are unknown', false, article],
  ] as const)('findBios() finds and reads bios %s', (_, known, around) => {
    const { misses, ...figures } = scoreBios(bios, known, around)
    const wanted = Object.entries(known ? least.known : least.unknown)
    const short = wanted.filter(([what, figure]) => figures[what as keyof typeof figures] < figure)
    expect({ short, misses: short.length > 0 ? misses : [] }).toEqual({ short: [], misses: [] })
  })

  it('findBios() takes hardly a sentence of the news for a bio', () => {
    const { unknown, stranger, own } = falseBios(negatives)
    expect(stranger).toEqual([])
    expect(own.length / negatives.length, own.join('\n')).toBeLessThan(0.01)
    expect(unknown.length / negatives.length, unknown.join('\n')).toBeLessThan(0.03)
  })
})

describe('readByline() on tables of bylines that were written before its rules were tried on them', () => {
  it('readByline() reads their names, kinds and roles', () => {
    const { exact, special, kind, misses } = scoreBylines(bylines)
    expect(Math.min(exact, kind), misses.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(special, misses.join('\n')).toBeGreaterThanOrEqual(0.97)
  })
})
