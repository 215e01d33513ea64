import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skeleton } from '../search/skeleton.ts'
import { fineKey } from './fine-key.ts'
import { compareNames, keepSiblingsApart, mayNotJoin, names, readNames } from './names.ts'

const level = (a: string, b: string): string => {
  const all = names('name', [[a], [b]])
  return all.levels[all.compare(0, 1)] ?? ''
}

describe('the fine key', () => {
  it.each([
    ['សុវណ្ណ', 'Sovann'],
    ['ស្រី', 'Srey'],
    ['ដារ៉ា', 'Dara'],
    ['សុភាព', 'Sopheap'],
    ['ធារី', 'Theary'],
    ['បូផា', 'Bopha'],
    ['ហេង', 'Heng'],
    ['កញ្ញា', 'Kanha'],
    ['ព្រាប', 'Preap'],
    ['ឆាយ', 'Chhay'],
    ['ម៉ៅ', 'Mao'],
  ])('is one for %s and %s', (khmer, latin) => expect(fineKey(latin)).toBe(fineKey(khmer)))
  it.each([
    ['Dara', 'Tara'],
    ['Kim', 'Khim'],
    ['Chan', 'Chhan'],
    ['Bopha', 'Popha'],
    ['Sok', 'Sik'],
    ['កាន', 'ខាន'],
  ])('tells %s from %s, which have one skeleton', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b))
    expect(fineKey(a)).not.toBe(fineKey(b))
  })
  it('two words of one fine key have one skeleton, and no word breaks it', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'bdkhtpngschrayoeiu', 'ក', 'ខ', 'ដ', 'ត', 'ា', 'ី', 'ុ', 'រ', '្', '៉', '់'),
      maxLength: 6,
    })
    fc.assert(fc.property(word, word, (a, b) => fineKey(a) !== fineKey(b) || skeleton(a) === skeleton(b)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^(?:[A-Z]+\.[A-Zio]*)?$/.test(fineKey(text))))
  })
})

describe('two names', () => {
  it.each([
    ['Blu Krup', 'Blu Krup', 'same words'],
    ['Mr. Blu Krup', 'BLU  KRUP', 'same words'],
    ['Blu Krup', 'Krup Blu', 'same words in another order, or joined'],
    ['Srey Plub', 'Sreyplub', 'same words in another order, or joined'],
    ['ប្លូ គ្រុប', 'Krup Blu', 'same sound in any order or script'],
    ['Blu Srey Plub', 'Sreyplub Blu', 'same sound in any order or script'],
    ['Krup Chanplub', 'Krup Chanpulb', 'each word alike'],
    ['Thlem Dovan', 'Tlem Tovan', 'each word alike'],
    ['Blu Krup', 'Krup', 'one name is part of the other'],
    ['Krup Bopvan', 'Krup Mingtry', 'one word shared'],
    ['Bopvan', 'Mingtry', 'different'],
    ['Bopvan', '', 'not known'],
    ['', ' ', 'not known'],
    ['Trợp Thị Bỗng', 'Trop Thi Bong', 'same words'],
    ['Ma. Lupbita Reyebes', 'Maria Lupbita Reyebes Jr.', 'same words'],
    ['Sitimbu binti Sukarbo', 'Sitimbu Sukarbo', 'same words'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected)
    expect(level(b, a)).toBe(expected)
  })
  it('of several, the nearest count', () => {
    expect(level('Blu Krup alias Popi', 'Popi')).toBe('same words')
    expect(level('Blu Krup (Ming)', 'Ming Try / Krup Blu')).toBe('same words in another order, or joined')
  })
  it('of one person under five names any of them counts, and what none of them is stays two', () => {
    const five = 'គ្រុប មីង ហៅ ប្លូ ហៅ ស្រីពៅ ហៅ Popi alias Zibu Trem'
    expect(readNames(five).length).toBe(5)
    expect(['Krup Ming', 'ប្លូ', 'Sreypov', 'Popi', 'Trem Zibu'].map((one) => level(five, one))).toEqual([
      'same sound in any order or script',
      'same words',
      'same sound in any order or script',
      'same words',
      'same words in another order, or joined',
    ])
    expect(level(five, 'Dovan Thlem')).toBe('different')
  })
  it('that are a place are words like others: the place is no name, and a name no place', () => {
    expect(level('Batbambing Krup', 'Krup Batbambing')).toBe('same words in another order, or joined')
    expect(level('Batbambing Krup', 'Batbambing Ming')).toBe('one word shared')
    expect(level('Batbambing', 'Batbambing Ming')).toBe('one name is part of the other')
  })
  it('are as near from either side', () => {
    const words = fc.array(fc.constantFrom('blu', 'krup', 'kroup', 'srey', 'plub', 'sreyplub', 'ប្លូ', 'chan', 'chhan', 'chann'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [readNames(a.join(' '))[0], readNames(b.join(' '))[0]]
        return left !== undefined && right !== undefined && compareNames(left, right) === compareNames(right, left)
      }),
    )
  })
  it('a paragraph in a name’s place costs no more than a name', () => {
    expect(readNames('blu '.repeat(5000))[0]?.words.length).toBeLessThan(10)
  })
  it('a rare name says more than a common one', () => {
    const all = names('name', [...Array.from({ length: 8 }, () => ['Blu Krup']), ['Ming Try'], ['Try Ming']])
    expect(all.share?.(0, 1, 1)).toBeCloseTo(0.8)
    expect(all.share?.(8, 9, 2)).toBeCloseTo(0.2)
  })
})

it('nobody is joined by one word alone, unless a number that is one person’s says so: it may be proposed', () => {
  const written = ['Bopvan', 'Krup Bopvan', 'Krup Ming Bopvan', 'Try Mingtry ហៅ Bopvan', 'Krup Bopvan ហៅ Bopvan', 'Bopvan']
  const byName = names('name', [...written.map((name) => [name]), []])
  const isForbidden = mayNotJoin(byName)
  const pairs = [[0, 1], [1, 0], [1, 3], [1, 2], [0, 4], [0, 5], [0, 6]] as const // oxfmt-ignore
  expect(pairs.map(([i, j]) => isForbidden(i, j))).toEqual([true, true, true, false, false, false, false])
  expect(keepSiblingsApart(byName)(0, 1)).toBe(false)
  const byNumber = { name: 'number', levels: ['not known', 'same', 'different'], compare: () => 1 }
  expect(mayNotJoin(byName, byNumber)(0, 1)).toBe(false)
})

it('brothers and sisters are kept apart, one person under two spellings is not', () => {
  const byName = names('name', [['Krup Bopvan'], ['Krup Mingtry'], ['Bopvan Krup'], [''], ['គ្រុប បុបវ៉ាន់']])
  const isForbidden = keepSiblingsApart(byName)
  expect([isForbidden(0, 1), isForbidden(1, 2), isForbidden(0, 2), isForbidden(0, 3), isForbidden(2, 4)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
