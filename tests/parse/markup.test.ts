import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Markup, readAttributes } from '../../src/parse/markup.ts'

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  const markup = new Markup(text)
  for (let kind = markup.next(); kind !== 'end'; kind = markup.next()) {
    pieces.push(`${kind} ${text.slice(markup.start, markup.end)}`)
  }
  return pieces
}

test('Markup reads each kind of piece', () => {
  const text =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a x="1>2">t<!-- <b> --><![CDATA[<c>]]></a>'
  expect(piecesOf(text)).toEqual([
    'instruction <?xml version="1.0"?>',
    'declaration <!DOCTYPE a [<!ENTITY b "c">]>',
    'open <a x="1>2">',
    'text t',
    'comment <!-- <b> -->',
    'cdata <![CDATA[<c>]]>',
    'close </a>',
  ])
})

test('Markup takes a "<" that begins nothing for text', () => {
  expect(piecesOf('a < b <3 <速報> <a@b.c> </ >')).toEqual([
    'text a ',
    'text < b ',
    'text <3 ',
    'text <速報> ',
    'text <a@b.c> ',
    'text </ >',
  ])
})

test('Markup ends a tag whose quote does not close at its first ">"', () => {
  expect(piecesOf('<a href="x>y</a><b c="d">')).toEqual([
    'open <a href="x>',
    'text y',
    'close </a>',
    'open <b c="d">',
  ])
})

test('Markup sees which tags must be written anew', () => {
  const isFaulty = (tag: string) => {
    const markup = new Markup(tag)
    markup.next()
    return markup.faulty
  }
  expect(['<a>', '<a b="c">', '<a b = \'c\' d="e"/>', '<a b="ü">'].filter(isFaulty)).toEqual([])
  const faulty = [
    '<a b>',
    '<a b=c>',
    '<a b="c"d="e">',
    '<a b="&">',
    '<a b="<">',
    '<a ="b">',
    '<a b="\x01">',
    '<a @="b">',
  ]
  expect(faulty.filter(isFaulty)).toEqual(faulty)
})

test('Markup covers any text without gap or overlap', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '"',
    "'",
    '=',
    ' ',
    'a',
    '<a ',
    'é',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const markup = new Markup(text)
      let end = 0
      for (let kind = markup.next(); kind !== 'end'; kind = markup.next()) {
        expect(markup.start).toBe(end)
        expect(markup.end).toBeGreaterThan(markup.start)
        end = markup.end
      }
      expect(end).toBe(text.length)
    }),
  )
})

test('readAttributes() reads values quoted, unquoted and absent, the first of a name', () => {
  expect(readAttributes(' a="1" b=\'2\' c=3 d e = "5" a="6"/>')).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
    ['d', ''],
    ['e', '5'],
  ])
})
