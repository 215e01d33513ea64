import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../files/load-country.ts'
import { findUnknownCode } from '../../../core/count/dimensions.ts'
import { UnknownDimension, type CountQuery } from '../../../core/count/query.ts'
import { findIndicator, type Indicator } from '../../../core/country/index.ts'
import { compileAggregates, compileCount, compileLineage, compileReceived } from './compile.ts'

const countries = `${import.meta.dirname}/../../../../countries`
const toyland = await loadCountry(`${countries}/toyland`)
const kh = await loadCountry(`${countries}/kh`)
const rung = findIndicator(toyland, 'people-rung') as Indicator
const convicted = findIndicator(kh, 'accused-convicted') as Indicator

const query = (change: Partial<CountQuery> = {}): CountQuery => ({
  country: toyland,
  indicator: rung,
  interval: { from: '2023-01-01', to: '2024-01-01' },
  asOf: '2024-02-01',
  by: [],
  where: {},
  ...change,
})
const all = (q: CountQuery) => [compileCount(q), compileAggregates(q), compileReceived(q), compileLineage(q)]

describe('the statement', () => {
  it('holds nothing that a caller says: it is the same text whatever the values', () => {
    const plain = all(query({ where: { hat: 'red' } })).map((c) => c.sql)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), fc.string(), (code, from, to, asOf) => {
        const compiled = all(query({ where: { hat: code }, interval: { from, to }, asOf }))
        expect(compiled.map((c) => c.sql)).toEqual(plain)
        expect(compiled[0]?.params).toEqual([from, to, asOf, code])
      }),
    )
  })
  it('holds no text in quotes but its own', () => {
    const sql = all(query({ by: ['town', 'quarter'], where: { hat: `red' or '1'='1`, quarter: `2023-Q1'--` } })).map((c) => c.sql)
    const quoted = new Set(sql.flatMap((s) => [...s.matchAll(/'[^']*'/g)].map((m) => m[0])))
    expect([...quoted].toSorted()).toEqual([`'2199-12-31'`, `'UTC'`, `'YYYY"-Q"Q'`, `'sent_back'`, `'unknown'`, `'withdrawn'`, `'{}'`])
  })
  it('has exactly the parameters it names', () => {
    for (const { sql, params } of all(
      query({ indicator: convicted, by: ['court', 'quarter'], where: { sex: 'F', outcome: 'convicted' } }),
    )) {
      const named = new Set([...sql.matchAll(/\$(\d+)/g)].map((m) => Number(m[1])))
      expect([...named].toSorted((a, b) => a - b)).toEqual(params.map((_, i) => i + 1))
    }
  })
  it('counts only where the indicator’s own condition holds, and not what is in conflict or replaced', () => {
    const { sql, params } = compileCount(query({ indicator: convicted }))
    expect(sql).toContain('t."outcome" = any($4)')
    expect(params[3]).toEqual(['convicted'])
    expect(sql).toContain('t."decided_on" >= $1::date and t."decided_on" < $2::date')
    expect(sql).toContain('not t.is_conflict')
    expect(sql).toContain('t.superseded_at is null or t.superseded_at >=')
  })
  it('groups by every dimension asked for, in their order', () => {
    const { sql } = compileCount(query({ by: ['hat', 'town'] }))
    expect(sql).toMatch(/^select coalesce\(t\."sex", 'unknown'\) as d0, coalesce\(t\."court", 'unknown'\) as d1, count\(\*\) as n /)
    expect(sql).toMatch(/ group by 1, 2 order by 1, 2$/)
  })
  it('gives cells in the order of their codes whatever is counted: a signature is over them as a list', () => {
    for (const [id, by] of [
      ['cases-prosecuted', ['law_basis', 'court']],
      ['persons-convicted', ['sex', 'court']],
      ['accused-convicted', ['sex', 'court']],
    ] as const)
      expect(compileCount(query({ country: kh, indicator: findIndicator(kh, id) as Indicator, by })).sql, id).toMatch(
        / group by 1, 2 order by 1, 2$/,
      )
  })
})

describe('a dimension that is not the indicator’s', () => {
  it.each(['name', 'court', 'constructor', `hat' or 1=1 --`, '__proto__'])(
    'is refused by name, and the known ones are listed: %s',
    (dimension) => {
      for (const change of [{ by: [dimension] }, { where: Object.fromEntries([[dimension, 'x']]) }]) {
        expect(() => compileCount(query(change))).toThrow(UnknownDimension)
      }
      expect(() => compileCount(query({ by: [dimension] }))).toThrow('there are town, deed, hat, quarter')
    },
  )
})

describe('a code that is not in the dimension’s list', () => {
  it('is named by its dimension; unknown and periods are always taken', () => {
    expect(findUnknownCode(toyland, rung, { hat: 'green', town: 'ACORN' })).toBe('hat')
    expect(findUnknownCode(toyland, rung, { hat: 'unknown', town: 'ACORN', quarter: '2023-Q1' })).toBeUndefined()
    // In a day's name no quarter's record is: it would be a zero of nothing.
    for (const quarter of ['2023-01-01', '2023-02', '2023', '2023-Q5']) expect(findUnknownCode(toyland, rung, { quarter })).toBe('quarter')
    expect(() => findUnknownCode(toyland, rung, { name: 'x' })).toThrow(UnknownDimension)
  })
})
