import { describe, expect, it } from 'vitest'
import { dayOfSerial } from '../xlsx/book-parts.ts'
import { StopReading } from '../sheet/grid.ts'
import { attributeOf, XmlScan } from './xml-scan.ts'

function scan(...pieces: string[]): string[] {
  const seen: string[] = []
  const xml = new XmlScan({
    tag: (t) => seen.push(`${t.isEnd ? '/' : ''}${t.name}${t.isEmpty ? '/' : ''} ${attributeOf(t, 'r') ?? ''}`.trim()),
    text: (t) => (seen.at(-1)?.startsWith('"') ? seen.push(`"${seen.pop()?.slice(1)}${t}`) : seen.push(`"${t}`)),
  })
  for (const piece of pieces) xml.push(piece)
  xml.end()
  return seen
}
const WHOLE = `<?xml version="1.0"?><x:row r='1 > 2'><!-- <c r="9"> --><c x:r="A&amp;B" t="s"/><v>1 &lt; 2<![CDATA[ & 3]]></v></x:row >`
const SEEN = ['row 1 > 2', 'c/ A&B', 'v', '"1 < 2 & 3', '/v', '/row']

describe('XML in pieces', () => {
  it('is the same wherever it is cut', () => {
    expect(scan(WHOLE)).toEqual(SEEN)
    for (let at = 1; at < WHOLE.length; at++) expect(scan(WHOLE.slice(0, at), WHOLE.slice(at)), String(at)).toEqual(SEEN)
    expect(scan(...WHOLE)).toEqual(SEEN)
  })
  it('is refused when it declares a document type, is cut off, or has something without an end', () => {
    for (const pieces of [['<!DOCTYPE a [<!ENTITY b "c">]><a/>'], ['<a', ' b="'], [`<a ${'b'.repeat(600_000)}`, 'b'.repeat(600_000)]])
      expect(() => scan(...pieces)).toThrow(StopReading)
  })
  it('finds an attribute by its own name, not inside another’s value', () => {
    const found: (string | undefined)[] = []
    const xml = new XmlScan({ tag: (t) => found.push(attributeOf(t, 'name'), attributeOf(t, 'id'), attributeOf(t, 'ame')) })
    xml.push(`<sheet title=' name="no"' name = "yes" hidden r:id='rId1'/>`)
    expect(found).toEqual(['yes', 'rId1', undefined])
  })
})

describe('a spreadsheet’s count of days', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [44987, false, '2023-03-02'],
    [44987.604, false, '2023-03-02'],
    [43525, true, '2023-03-02'],
    [-1, false, undefined],
    [2_958_466, false, undefined],
    [Number.NaN, false, undefined],
  ])('%d (from 1904: %s) is %s', (serial, from1904, day) => {
    expect(dayOfSerial(serial, from1904)).toBe(day)
  })
})
