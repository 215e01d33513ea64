/** What is counted as one where it is few tells nobody which of it is: every row of five codes is tried, and every lot. */
import { describe, expect, it } from 'vitest'
import type { Together } from '../model/lists/define.ts'
import { joinFew } from './join-few.ts'

const [THRESHOLD, LEAST] = [3, 5]
/** The most in one code. */
const MOST = 7
const CODES = ['a', 'b', 'c', 'd', 'e']
const step = (of: string): Together => ({ code: of.toUpperCase(), words: { en: of }, of: [...of] })
const ORDER = ['ab', 'cd', 'abcd', 'abcde'].map(step)
type Row = readonly number[]

const sumOf = (row: Row, of: readonly string[]): number => of.reduce((n, code) => n + row[CODES.indexOf(code)]!, 0)
const nowIn = (joined: readonly Together[]): { readonly code: string; readonly of: readonly string[] }[] => [
  ...joined,
  ...CODES.filter((code) => !joined.some(({ of }) => of.includes(code))).map((code) => ({ code, of: [code] })),
]
const fewIn = (row: Row, joined: readonly Together[]): readonly string[] =>
  nowIn(joined).flatMap(({ code, of }) => {
    const n = sumOf(row, of)
    return (n > 0 && n < THRESHOLD) || (n > 0 && of.length > 1 && n < LEAST) ? [code] : []
  })
const made = (
  row: Row,
  isDrawn: (s: Together) => boolean = () => false,
  isOut: (s: Together) => boolean = () => false,
): readonly Together[] => joinFew([], ORDER, (joined) => fewIn(row, joined), { isDrawn, isOut })
const print = (row: Row, joined: readonly Together[]): string =>
  nowIn(joined)
    .map(({ code, of }) => `${code}=${sumOf(row, of)}`)
    .join()
/** All rows of so many in each code. */
const rows = (most: number): Row[] =>
  CODES.reduce<number[][]>((all) => all.flatMap((row) => [...Array(most + 1).keys()].map((n) => [...row, n])), [[]])

describe('a row in which a number is small', () => {
  it('has none once codes are counted as one, or all of them are one; and a row without one is as it was', () => {
    for (const row of rows(4)) {
      const joined = made(row)
      expect([[], ['ABCDE']], row.join()).toContainEqual(fewIn(row, joined))
      expect(fewIn(row, []).length > 0 || joined.length === 0, row.join()).toBe(true)
    }
  })

  it('tells a reader who runs the rule backwards, and takes no lot to have fallen, of no part that it is small', () => {
    const fits = new Map<string, Row[]>()
    for (const row of rows(MOST)) {
      const joined = made(row)
      // Of a larger sum not every row is among those that are tried.
      if (joined.length === 0 || fewIn(row, joined).length > 0 || joined.some(({ of }) => sumOf(row, of) > MOST)) continue
      const said = print(row, joined)
      fits.set(said, [...(fits.get(said) ?? []), row])
    }
    expect(fits.size).toBeGreaterThan(100)
    for (const [said, those] of fits) {
      const joined = made(those[0]!)
      for (const { of } of joined)
        for (const code of of) {
          const values = those.map((row) => row[CODES.indexOf(code)]!)
          const most = Math.max(...values)
          expect(most, `${code} of ${said}`).toBeGreaterThanOrEqual(THRESHOLD)
          expect(most - Math.min(...values), `${code} of ${said}`).toBeGreaterThanOrEqual(3)
        }
    }
  })

  it.each(['a', 'c'])('tells no more where a figure of its own that %s is stands beside it, or is left out for it', (part) => {
    const fits = new Map<string, Row[]>()
    for (const row of rows(MOST)) {
      const joined = made(row)
      if (joined.length === 0 || fewIn(row, joined).length > 0 || joined.some(({ of }) => sumOf(row, of) > MOST)) continue
      const own = sumOf(row, [part])
      const sum = joined.find(({ of }) => of.includes(part))
      // Left out where the sum has somebody else; else all of the sum are the part's, or none, and the part is printed.
      const said = `${print(row, joined)} ${sum && own > 0 && sumOf(row, sum.of) > own ? 'left out' : own}`
      fits.set(said, [...(fits.get(said) ?? []), row])
    }
    expect([...fits.keys()].filter((said) => said.endsWith('left out')).length).toBeGreaterThan(20)
    for (const [said, those] of fits)
      for (const code of made(those[0]!).flatMap(({ of }) => of)) {
        const values = those.map((row) => row[CODES.indexOf(code)]!)
        const [least, most] = [Math.min(...values), Math.max(...values)]
        // What is nobody, or many, may be known.
        if (most === 0 || least >= THRESHOLD) continue
        expect(most, `${code} of ${said}`).toBeGreaterThanOrEqual(THRESHOLD)
        expect(most - least, `${code} of ${said}`).toBeGreaterThanOrEqual(3)
      }
  })

  it('is printed so by some lots whatever its parts are: whoever knows some of them learns of no other', () => {
    for (const row of rows(4)) {
      const joined = made(row)
      if (joined.length === 0 || fewIn(row, joined).length > 0) continue
      const isWithin = ({ of }: Together): boolean => joined.some((t) => of.every((code) => t.of.includes(code)))
      // The same sums, all of each in its first part, so that none is small.
      const other = CODES.map((code, i) => {
        const block = joined.find(({ of }) => of.includes(code))
        return block ? (block.of[0] === code ? sumOf(row, block.of) : 0) : row[i]!
      })
      expect(made(other)).toEqual([])
      expect(made(other, isWithin)).toEqual(joined)
    }
  })

  it('stays as it is out; a lot that falls on what holds others is heard where one of them is made', () => {
    const row = [9, 9, 9, 9, 9]
    expect(made(row, undefined, ({ code }) => code === 'ABCD').map(({ code }) => code)).toEqual(['ABCD'])
    expect(made(row, ({ code }) => code === 'ABCD')).toEqual([])
    expect(made(row, ({ code }) => code === 'ABCD' || code === 'CD').map(({ code }) => code)).toEqual(['ABCD'])
  })
})
