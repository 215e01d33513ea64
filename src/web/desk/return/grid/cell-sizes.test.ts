import { describe, expect, test } from 'vitest'
import type { Field } from '../../../../core/country/index.ts'
import { SEALED_CLASSES } from '../../../../core/model/fields.ts'
import { sizesOf } from './cell-sizes.ts'

const field = (id: string, privacy: string): Field => ({ id, privacy, type: 'text', words: { en: 'Fine', km: 'ពិន័យ' } }) as unknown as Field
const columns = [field('short', 'clear'), field('long', 'clear'), field('name', SEALED_CLASSES[0])]
const row = (n: number, cells: Record<string, string>) => ({ row: n, cells })

describe('cells of a sheet', () => {
  const long = 'Selling, buying or exchanging a person with purpose '.repeat(2)
  const rows = [row(2, { short: '1', long: 'x' }), row(3, { short: '2', long, name: 'N'.repeat(300) })]
  const { widths, heightOf } = sizesOf(columns, rows, [], ['km', 'en'], new Set())

  test('are as wide as their longest, but no wider than a few words', () => {
    expect(widths[0]).toBeLessThan(widths[1] ?? 0)
    expect(widths[1]).toBeLessThan(300)
    expect(sizesOf(columns, rows, [], ['km', 'en'], new Set(['short'])).widths[0]).toBeGreaterThan(widths[0] ?? Infinity)
  })

  test('are as high as the lines of the longest, with room for a mark', () => {
    const [plain, high] = rows as [(typeof rows)[0], (typeof rows)[0]]
    expect(heightOf(high, 'en', false)).toBeGreaterThan(heightOf(plain, 'en', false) * 2)
    expect(heightOf(plain, 'en', true)).toBeGreaterThan(heightOf(plain, 'en', false))
    expect(heightOf(high, 'en', true)).toBe(heightOf(high, 'en', false))
    expect(heightOf(plain, 'km', false)).toBeGreaterThan(heightOf(plain, 'en', false))
  })

  test('tell nothing of a closed name by their size', () => {
    const named = sizesOf(columns, [row(2, { name: 'A' })], [], ['km', 'en'], new Set())
    const longer = sizesOf(columns, [row(2, { name: 'A'.repeat(200) })], [], ['km', 'en'], new Set())
    expect(named.widths).toEqual(longer.widths)
    expect(named.heightOf(row(2, { name: 'A' }), 'en', false)).toBe(longer.heightOf(row(2, { name: 'A'.repeat(200) }), 'en', false))
  })
})
