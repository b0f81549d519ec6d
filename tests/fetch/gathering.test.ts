import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Gathering } from '../../src/fetch/gathering.ts'
import { MOST_PIECES } from '../../src/fetch/limits.ts'

test('Gathering gives the pieces in order, whatever their sizes', () => {
  const piece = fc.uint8Array({ maxLength: 50_000 })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const gathering = new Gathering(1e6)
      for (const each of pieces) gathering.add(each)
      const all = Buffer.concat(pieces)
      expect(gathering.length).toBe(all.length)
      expect(Buffer.from(gathering.whole()).equals(all)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('Gathering copies no body that comes in one piece, and writes into none', () => {
  const one = new Uint8Array([1, 2, 3, 4])
  const gathering = new Gathering(8)
  gathering.add(one.subarray(0, 2))
  expect(gathering.whole().buffer).toBe(one.buffer)
  gathering.add(new Uint8Array([9]))
  expect([...one]).toEqual([1, 2, 3, 4])
  expect([...gathering.whole()]).toEqual([1, 2, 9])
})

test('Gathering stops at the limit, and takes a body that just fits', () => {
  const gathering = new Gathering(3)
  for (let i = 0; i < 3; i++) gathering.add(new Uint8Array([i]))
  expect([...gathering.whole()]).toEqual([0, 1, 2])
  expect(() => gathering.add(new Uint8Array(1))).toThrow(new RangeError('body of more than 3 bytes'))
})

test('Gathering holds the most pieces of one byte in little room, and refuses more', () => {
  const gathering = new Gathering(2 ** 21)
  const block = new Uint8Array(65_536)
  for (let i = 0; i < MOST_PIECES; i++) gathering.add(block.subarray(i, i + 1))
  expect(gathering.whole().buffer.byteLength).toBeLessThanOrEqual(2 ** 17)
  expect(() => gathering.add(block)).toThrow(new RangeError('body in more than 65536 pieces'))
})
