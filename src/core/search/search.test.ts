import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex } from '../bytes.ts'
import { BLOCK_BYTES, countMatches, MATCHES_LEAST, printBlock, searchKey, tokenOf } from './block.ts'
import { INPUTS_MOST, inputsOf, wordsOf } from './inputs.ts'
import { soughtBy } from './of-record.ts'
import { skeleton } from './skeleton.ts'

describe('a skeleton', () => {
  // Common names as they are met in both scripts; the spellings are those of everyday papers.
  it.each([
    ['សុខ', 'Sok', 'Sokh'],
    ['ស្រី', 'Srey', 'Srei'],
    ['ដារ៉ា', 'Dara', 'Tara'],
    ['វណ្ណា', 'Vanna', 'Vana'],
    ['សុវណ្ណ', 'Sovann', 'Sovan'],
    ['សុភាព', 'Sopheap', 'Sophiep'],
    ['ចាន់', 'Chan', 'Chann'],
    ['ហេង', 'Heng', 'Haeng'],
    ['លី', 'Ly', 'Li'],
    ['ធារី', 'Theary', 'Teari'],
    ['បូផា', 'Bopha', 'Bo Pha'.replace(' ', '')],
    ['ម៉ៅ', 'Mao', 'Mau'],
    ['អ៊ុំ', 'Um', 'Oum'],
    ['ចន្ទរា', 'Chantrea', 'Chantria'],
    ['រស់', 'Ros', 'Ross'],
    ['កញ្ញា', 'Kanha', 'Kagna'],
    ['ព្រាប', 'Preap', 'Priep'],
    ['ឆាយ', 'Chhay', 'Chai'],
  ])('is one for %s, %s and %s', (khmer, ...latin) => {
    expect(skeleton(khmer)).not.toBe('')
    expect(latin.map(skeleton)).toEqual(latin.map(() => skeleton(khmer)))
  })
  it('takes anything and says nothing of what it does not know', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[A-Z]*$/.test(skeleton(text))))
    expect([skeleton('阮氏'), skeleton('٣'), skeleton('Nguyễn'), skeleton('Nguyen')]).toEqual([
      '',
      '',
      skeleton('Nguyen'),
      skeleton('Nguyễn'),
    ])
  })
})

describe('a name', () => {
  it('loses titles, and its aliases stand apart', () => {
    expect(wordsOf('លោក ហេង សុខា')).toEqual([['ហេង', 'សុខា']])
    expect(wordsOf('Mr. Sok Dara (Red) alias Blue')).toEqual([['sok', 'dara'], ['red'], ['blue']])
    expect(wordsOf('ហេង សុខា ហៅ តូច')).toEqual([['ហេង', 'សុខា'], ['តូច']])
    expect(wordsOf(' ')).toEqual([])
  })
})

const keys = [1, 2].map((n) => searchKey(new Uint8Array(32).fill(n))) as [Uint8Array, Uint8Array]
const chance = (n: number): Uint8Array =>
  Uint8Array.from({ length: INPUTS_MOST * 16 }, (_, i) => (i * 37 + n * 101 + ((i * i) % 251)) & 255)
const tokens = (key: Uint8Array, name: string, year: number | null): Uint8Array[] =>
  inputsOf(soughtBy([name], year)).map((i) => tokenOf(key, i))
const blockOf = (name: string, year: number | null, id: string, key = keys[0]): Uint8Array =>
  printBlock(
    inputsOf({ names: [name], years: year === null ? [] : [year] }).map((i) => tokenOf(key, i)),
    id,
    chance(id.length),
  )
const hits = (kept: string, keptYear: number | null, sought: string, year: number | null): boolean =>
  countMatches(blockOf(kept, keptYear, 'e1'), 'e1', tokens(keys[0], sought, year)) >= MATCHES_LEAST

describe('a search', () => {
  it.each([
    ['the same name', 'Sok Dara', 'Sok Dara'],
    ['another order', 'Sok Dara', 'Dara Sok'],
    ['another spelling', 'Sok Dara', 'Sokh Tara'],
    ['the other script', 'សុខ ដារ៉ា', 'Sok Dara'],
    ['one word for two', 'Srey Mom', 'Sreymom'],
    ['an alias', 'Sok Dara (Chan Vanna)', 'Vanna Chan'],
    ['a title', 'លោក សុខ ដារ៉ា', 'សុខ ដារ៉ា'],
    ['invisible breaks', 'សុខ\u200b ដារ៉ា', 'សុខ ដារ៉ា'],
  ])('finds %s', (_, kept, sought) => {
    expect(hits(kept, null, sought, null)).toBe(true)
    expect(hits(kept, 1999, sought, 2000)).toBe(true)
    expect(hits(kept, null, sought, 2000)).toBe(true)
  })
  it.each([
    ['somebody else', 'Sok Dara', 'Chan Vanna'],
    ['who shares a family name alone', 'Sok Dara', 'Sok Vanna'],
  ])('does not find %s', (_, kept, sought) => {
    expect(hits(kept, 1999, sought, 1999)).toBe(false)
  })
})

describe('a block', () => {
  it('is one size, and two of one person share no word: at rest nothing is equal to anything', () => {
    const blocks = ['e1', 'e2', 'e33'].map((id) => blockOf('Sok Dara', 1999, id))
    expect(blocks.map((b) => b.length)).toEqual([BLOCK_BYTES, BLOCK_BYTES, BLOCK_BYTES])
    const words = blocks.map((b) => new Set(Array.from({ length: INPUTS_MOST }, (_, i) => toHex(b.subarray(8 * i, 8 * i + 8)))))
    const tokensOfOne = inputsOf({ names: ['Sok Dara'], years: [1999] }).length
    expect(tokensOfOne).toBeGreaterThan(5)
    const made = blocks.map((b, i) => countMatches(b, ['e1', 'e2', 'e33'][i] ?? '', tokens(keys[0], 'Sok Dara', 1999)))
    expect(Math.min(...made)).toBeGreaterThan(5)
    // The filling of this test is not random; the words of tokens are what may not meet.
    expect([...(words[0] ?? [])].filter((w) => words[1]?.has(w) === true).length).toBeLessThanOrEqual(INPUTS_MOST - tokensOfOne)
  })
  it('opens to no other agency’s key, and to no dictionary without one', () => {
    const block = blockOf('Sok Dara', 1999, 'e1')
    expect(countMatches(block, 'e1', tokens(keys[1], 'Sok Dara', 1999))).toBe(0)
    // Moved to another entry it finds nothing either.
    expect(countMatches(block, 'e2', tokens(keys[0], 'Sok Dara', 1999))).toBe(0)
  })
})
