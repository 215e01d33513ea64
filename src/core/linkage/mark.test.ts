import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markDifferences, type Piece } from './mark.ts'

const shown = (pieces: readonly Piece[]): string => pieces.map((p) => (p.isSame ? p.text : `[${p.text}]`)).join('')
const mark = (a: string, b: string): string[] => markDifferences(a, b).map(shown)

describe('two texts side by side', () => {
  it('have what differs marked, in either script, and no cluster torn', () => {
    expect(mark('Blu Krup', 'Blou Krup')).toEqual(['Blu Krup', 'Bl[o]u Krup'])
    expect(mark('KRUP', 'Krup')).toEqual(['KRUP', 'Krup'])
    expect(mark('គ្រុប', 'ក្រុប')).toEqual(['[គ្រុ]ប', '[ក្រុ]ប'])
    expect(mark('', 'Blu')).toEqual(['', '[Blu]'])
  })
  it('are whole when joined, and one that is another is not marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }), (a, b) => {
        const [left, right] = markDifferences(a, b)
        expect([left, right].map((side) => side.map((p) => p.text).join(''))).toEqual([a, b])
        expect(
          left
            .filter((p) => p.isSame)
            .map((p) => p.text.toLowerCase())
            .join(''),
        ).toBe(
          right
            .filter((p) => p.isSame)
            .map((p) => p.text.toLowerCase())
            .join(''),
        )
        expect(markDifferences(a, a)[0].every((p) => p.isSame)).toBe(true)
      }),
    )
  })
  it('that nobody reads letter by letter are marked whole', () =>
    expect(mark('a'.repeat(300), `${'a'.repeat(299)}b`)).toEqual([`[${'a'.repeat(300)}]`, `[${'a'.repeat(299)}b]`]))
})
