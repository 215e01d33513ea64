/** What a file that nobody explained is taken for. */
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { guessSpec } from './guess.ts'
import type { Guess } from './guess.ts'

const guess = (text: string): Guess => {
  const found = guessSpec('file.csv', parseCsv(text))
  if ('why' in found) throw new Error(found.why)
  return found
}
const lines = (heading: string, n: number, row: (i: number) => string): string =>
  `${heading}\n${Array.from({ length: n }, (_, i) => row(i)).join('\n')}\n`

describe('a guess', () => {
  it('health: counts, a region above each hospital, a year that is no count', () => {
    const text = lines('region,hospital,year,admissions', 24, (i) => `${'NS'[(i % 6) >> 2]},H${i % 6},${2020 + Math.floor(i / 6)},${3 + i}`)
    expect(guess(text).spec).toMatchObject({ count: 'admissions', dimensions: ['hospital', 'year'], hierarchy: { hospital: 'region' } })
  })
  it('justice: people, one a row, by an id that is left out', () => {
    const { spec, reasons } = guess(lines('case_id,court,sex', 40, (i) => `${1000 + i},${'AB'[i % 2]},${'mf'[i % 3 ? 0 : 1]}`))
    expect(spec).not.toHaveProperty('count')
    expect(spec).toMatchObject({ dimensions: ['court', 'sex'] })
    expect(reasons.join()).toContain('case_id is left out')
  })
  it('schools: totals among the rows', () => {
    expect(guess('school,sex,n\nA,m,7\nA,f,9\nTotal,m,7\nA,Total,16\nB,m,20\nB,f,1\n').spec).toMatchObject({ total: 'Total', count: 'n' })
  })
  it('two columns that say the same are one', () => {
    const { spec, reasons } = guess(lines('code,name,n', 9, (i) => `${i % 3},${['one', 'two', 'three'][i % 3]},${5 + i}`))
    expect(spec).toMatchObject({ dimensions: ['code'] })
    expect(reasons.join()).toContain('says the same as code')
  })
  it('a loop of columns that stand above each other has no end', () => {
    // Three columns, each a function of the next: one is above another, and nothing twice.
    const { spec } = guess(lines('a,b,c,n', 24, (i) => `${i % 2},${i % 4},${i % 12},${5 + i}`))
    expect(spec['hierarchy']).toEqual({ b: 'a' })
  })
})

it('nothing to count by', () => {
  expect(guessSpec('file.csv', parseCsv('a,n\nx,1\n'))).toHaveProperty('why')
  expect(guessSpec('file.csv', parseCsv('a,n\n'))).toHaveProperty('why')
  expect(guessSpec('file.csv', parseCsv(''))).toHaveProperty('why')
})
