import { expect, it } from 'vitest'
import { TOKEN } from '../shape.ts'
import { fill, fillRecords, RECORDS_BLOCK } from './fill.ts'

const [PAGE, OTHER] = ['00010203-0405-4607-8809-0a0b0c0d0e0f', '10010203-0405-4607-8809-0a0b0c0d0e0f']
const hers = (n: number): string[] => Array.from({ length: n }, (_, i) => (i + 1).toString(16).padStart(2, '0').repeat(16))

it('one record and a whole block of them are told as equally many, hers among them; the same each time, and others on another page', () => {
  for (const n of [1, 5, RECORDS_BLOCK]) {
    const told = fillRecords(hers(n), PAGE)
    expect(told).toHaveLength(RECORDS_BLOCK)
    expect(new Set(told).size).toBe(RECORDS_BLOCK)
    expect(told.every((t) => TOKEN.test(t))).toBe(true)
    expect(hers(n).filter((t) => !told.includes(t))).toEqual([])
    expect(told).toEqual(told.toSorted())
    expect(fillRecords(hers(n), PAGE)).toEqual(told)
  }
  expect(fillRecords(hers(1), PAGE).filter((t) => fillRecords(hers(1), OTHER).includes(t))).toEqual(hers(1))
  expect(fillRecords(hers(RECORDS_BLOCK + 1), PAGE)).toHaveLength(2 * RECORDS_BLOCK)
})

it('a whole block of bytes, whatever is told', () => {
  for (const text of ['', 'a', 'ខ្ញុំ', 'x'.repeat(86), 'x'.repeat(87)]) {
    const told = fill({ text }, PAGE, 128)
    expect(told.text).toBe(text)
    expect(Buffer.byteLength(JSON.stringify(told)) % 128, text).toBe(0)
  }
})
