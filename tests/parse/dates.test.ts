import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../../src/parse/dates.ts'

const moments: Readonly<Record<string, string | undefined>> = {
  'Tue, 03 Mar 2026 08:30:00 GMT': '2026-03-03T08:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 EST': '2026-03-03T13:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 EDT': '2026-03-03T12:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 BST': '2026-03-03T07:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 CET': '2026-03-03T07:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 IST': '2026-03-03T03:00:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 A': '2026-03-03T08:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 -0500 (EST)': '2026-03-03T13:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 GMT+0100': '2026-03-03T07:30:00.000Z',
  'Tue, 03 Mar 2026 08:30:00 +01:00': '2026-03-03T07:30:00.000Z',
  'Mon, 3 Mar 26 08:30 GMT': '2026-03-03T08:30:00.000Z',
  'Sunday, 06-Nov-94 08:49:37 GMT': '1994-11-06T08:49:37.000Z',
  'Sun Nov  6 08:49:37 1994': '1994-11-06T08:49:37.000Z',
  'Tue Mar 03 08:30:00 EST 2026': '2026-03-03T13:30:00.000Z',
  'Tues, 03 March 2026 8:30 PM': '2026-03-03T20:30:00.000Z',
  'Mar 3, 2026 12:05 AM UTC': '2026-03-03T00:05:00.000Z',
  'Tue, 03 Mar 2026 24:00:00 GMT': '2026-03-04T00:00:00.000Z',
  '3rd March 2026 at 8.30pm': '2026-03-03T20:30:00.000Z',
  '2026-03-03T08:30:00Z': '2026-03-03T08:30:00.000Z',
  '2026-03-03T08:30:00.25+05:30': '2026-03-03T03:00:00.250Z',
  '2026-03-03T08:30-0500': '2026-03-03T13:30:00.000Z',
  '2026-03-03 08:30:00 +0000 UTC': '2026-03-03T08:30:00.000Z',
  '2026-03-03 8:30am': '2026-03-03T08:30:00.000Z',
  '20260303T083000Z': '2026-03-03T08:30:00.000Z',
  '20260303083000': '2026-03-03T08:30:00.000Z',
  '2026-03-03': '2026-03-03T00:00:00.000Z',
  '2026-03': '2026-03-01T00:00:00.000Z',
  '2026-062': '2026-03-03T00:00:00.000Z',
  '2026-W10-2': '2026-03-03T00:00:00.000Z',
  '2026/03/03 08:30 EST': '2026-03-03T13:30:00.000Z',
  '1772526600': '2026-03-03T08:30:00.000Z',
  '1772526600000': '2026-03-03T08:30:00.000Z',
  'mar., 03 mars 2026 08:30:00 +0100': '2026-03-03T07:30:00.000Z',
  'mardi 3 février 2026 à 8h30': '2026-02-03T08:30:00.000Z',
  'martes, 3 de marzo de 2026': '2026-03-03T00:00:00.000Z',
  'terça-feira, 3 de março de 2026 às 08h30': '2026-03-03T08:30:00.000Z',
  'Dienstag, 3. März 2026, 08:30 Uhr': '2026-03-03T08:30:00.000Z',
  'вт, 03 мар 2026 08:30:00 +0300': '2026-03-03T05:30:00.000Z',
  '3 марта 2026 г., 08:30': '2026-03-03T08:30:00.000Z',
  'الثلاثاء، 3 مارس 2026 - 08:30': '2026-03-03T08:30:00.000Z',
  '٣ آذار ٢٠٢٦': '2026-03-03T00:00:00.000Z',
  'Salı, 03 Mart 2026 08:30:00 +0300': '2026-03-03T05:30:00.000Z',
  '3 במרץ 2026': '2026-03-03T00:00:00.000Z',
  'wtorek, 3 marca 2026, 08:30': '2026-03-03T08:30:00.000Z',
  'Τρι, 03 Μαρ 2026 08:30:00 GMT': '2026-03-03T08:30:00.000Z',
  '2026年3月3日 08:30': '2026-03-03T08:30:00.000Z',
  '火, 3 3月 2026 08:30:00 +0900': '2026-03-02T23:30:00.000Z',
  '2026년 3월 3일 오후 3:04': '2026-03-03T15:04:00.000Z',
  '03.03.2026 08:30': '2026-03-03T08:30:00.000Z',
  '25/12/2025 15:04': '2025-12-25T15:04:00.000Z',
  '12/25/2025 3:04 PM': '2025-12-25T15:04:00.000Z',
  'Tue, 31 Feb 2026 10:00:00 GMT': undefined,
  '2026-02-29': undefined,
  '2026-13-01T00:00:00Z': undefined,
  'Tue, 03 Mar 2026 25:00:00 GMT': undefined,
  '0000-00-00 00:00:00': undefined,
  yesterday: undefined,
  'Invalid Date': undefined,
  '3 March': undefined,
  '': undefined,
}

for (const [text, expected] of Object.entries(moments)) {
  test(`parseDate() reads "${text}" as ${expected ?? 'no date'}`, () => {
    expect(parseDate(text)?.toISOString()).toBe(expected)
  })
}

test('parseDate() reads back every date it could have written, in RFC 822 and ISO 8601', () => {
  const dates = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, (date) => {
      expect(parseDate(date.toISOString())).toEqual(date)
      const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000)
      if (date.getUTCFullYear() >= 1000) expect(parseDate(date.toUTCString())).toEqual(seconds)
    }),
  )
})

test('parseDate() gives a valid date or none, whatever the text', () => {
  const pieces = fc.constantFrom(
    'Mar',
    '3',
    '2026',
    '08:30',
    'EST',
    '+0100',
    ',',
    '-',
    'T',
    'Z',
    ' ',
    '99',
    '年',
    'p.m.',
    '00',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join(' ')),
      ),
      (text) => {
        expect(parseDate(text)?.getTime()).not.toBeNaN()
      },
    ),
  )
})
