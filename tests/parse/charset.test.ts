import { expect, test } from 'vitest'
import { decode } from '../../src/parse/charset.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test('decode() believes sound UTF-8 more than any declaration', () => {
  const body = bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>Zoë</a>')
  expect(decode(body, 'text/xml; charset=iso-8859-1')).toMatchObject({ charset: 'utf-8', unreadable: 0 })
})

test('decode() takes the header before the declaration', () => {
  const body = latin1('<?xml version="1.0" encoding="iso-8859-2"?><a>\xb9</a>')
  expect(decode(body, 'text/xml; charset=windows-1251').text).toContain('№')
})

test('decode() takes the declaration before a header that says latin1, which servers say unasked', () => {
  const body = latin1('<?xml version="1.0" encoding="windows-1251"?><a>\xb9</a>')
  expect(decode(body, 'text/xml; charset=ISO-8859-1').text).toContain('№')
})

test('decode() knows common misspellings of labels', () => {
  for (const label of ['cp-1251', 'win1251', 'Windows_1251', 'CP1251']) {
    expect(decode(latin1('<a>\xb9</a>'), `text/xml; charset=${label}`).text).toBe('<a>№</a>')
  }
})

test('decode() falls back to windows-1252', () => {
  expect(decode(latin1('caf\xe9 \x80')).text).toBe('café €')
})

test('decode() passes over a label that nobody knows', () => {
  expect(decode(latin1('caf\xe9'), 'text/xml; charset=x-unknown').text).toBe('café')
})

test('decode() does not read UTF-7, whatever is declared', () => {
  expect(decode(bytes('+ADw-script+AD4-'), 'text/xml; charset=utf-7').text).toBe('+ADw-script+AD4-')
})

test('decode() reads the charset of an HTML page', () => {
  expect(decode(latin1('<html><head><meta charset="windows-1251">\xb9')).text).toContain('№')
  const older = '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xb9'
  expect(decode(latin1(older)).text).toContain('№')
})

test('decode() counts what it could not read, and keeps UTF-8 with a few bad bytes', () => {
  const body = new Uint8Array([...bytes('é è à '), 0xff, 0xfe, ...bytes(' ü')])
  expect(decode(body, 'text/xml; charset=utf-8')).toEqual({
    text: 'é è à \ufffd\ufffd ü',
    charset: 'utf-8',
    unreadable: 2,
  })
})

test('decode() counts replacement characters that the feed was sent with', () => {
  expect(decode(bytes('caf\ufffd')).unreadable).toBe(1)
})

test('decode() takes a byte order mark before everything and leaves it out', () => {
  const body = new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0])
  expect(decode(body, 'text/xml; charset=utf-8')).toEqual({ text: '<a', charset: 'utf-16le', unreadable: 0 })
})

test('decode() reads an odd byte at the end of UTF-16 as unreadable', () => {
  expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x3c, 0]))).toMatchObject({ text: '<\ufffd', unreadable: 1 })
})

test('decode() reads an empty body as an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', charset: 'utf-8', unreadable: 0 })
})
