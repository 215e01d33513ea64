import { describe, expect, it } from 'vitest'
import {
  DIMENSIONS,
  MARGIN_PATTERNS,
  NRM_FILES,
  codesByWord,
  expectedCells,
  isMargin,
  readPublished,
} from '../../test/helpers/nrm-recompute.ts'
import type { PublishedRow } from '../../test/helpers/nrm-recompute.ts'
import { checkCountry } from '../../src/core/country/check.ts'
import { withDimensions } from '../../src/core/country/with-dimensions.ts'
import homeOffice from './agencies/home-office.ts'
import country from './country.ts'
import nrmQuarter from './forms/nrm-quarter.ts'
import peopleReferred from './indicators/people-referred.ts'
import offices from './lists/offices.ts'

const sum = (rows: readonly { readonly people: number }[]): number => rows.reduce((total, row) => total + row.people, 0)
const isDetail = (row: PublishedRow): boolean => !Object.entries(row.cells).some(([dimension, cell]) => isMargin(dimension, cell))

const quarters = NRM_FILES.map(readPublished)
const all = quarters.flat()

describe('the published quarters', () => {
  it('are whole', () => {
    expect(all).toHaveLength(19_165)
    expect(quarters.map((rows) => sum(rows.filter(isDetail)))).toEqual([3221, 3617, 3383, 3703, 3060])
    expect(sum(all.filter(isDetail))).toBe(16_984)
  })

  it('know the police by nationality only', () => {
    const police = all.filter((row) => row.isPolice)
    expect(police).toHaveLength(472)
    expect(police.some(isDetail)).toBe(false)
    expect(sum(police.filter((row) => row.cells['citizenship'] === 'Total'))).toBe(4934)
  })

  it('single people out: in 2023 Q2, 684 of 971 detail cells are one person and 881 are below five', () => {
    const details = readPublished('nrm_referrals_2023_q2.csv').filter(isDetail)
    const below = (limit: number) => details.filter((row) => row.people < limit).length
    expect([details.length, below(2), below(5)]).toEqual([971, 684, 881])
  })

  it('have a code for every word, and no word for two codes', () => {
    for (const [dimension, list] of DIMENSIONS) {
      const codes = codesByWord(list)
      const words = new Set(all.map((row) => row.cells[dimension] ?? '').filter((cell) => !isMargin(dimension, cell)))
      expect([...words].filter((word) => !codes.has(word))).toEqual([])
      expect(new Set(list.codes.map((c) => c.code)).size).toBe(list.codes.length)
      expect(list.codes.every((c) => /^[A-Z][A-Z0-9_]*$/.test(c.code))).toBe(true)
    }
  })

  it('never spell one code two ways in one quarter', () => {
    for (const cells of Map.groupBy(expectedCells(), (cell) => cell.file).values()) {
      expect(new Set(cells.map((cell) => JSON.stringify(cell.by))).size).toBe(cells.length)
    }
  })
})

describe('expectedCells', () => {
  it('is every row outside the police, in ten patterns', () => {
    const cells = expectedCells()
    expect(cells).toHaveLength(18_693)
    const patterns = new Set(cells.map((cell) => Object.keys(cell.by).join()))
    expect(patterns).toEqual(new Set(MARGIN_PATTERNS.map((pattern) => pattern.join())))
  })

  it('follows from the detail alone', () => {
    const cells = expectedCells()
    const details = cells.filter((cell) => Object.keys(cell.by).length === DIMENSIONS.length)
    for (const pattern of MARGIN_PATTERNS) {
      const key = (cell: (typeof cells)[number]) => [cell.file, ...pattern.map((dimension) => cell.by[dimension])].join('|')
      const totals = new Map<string, number>()
      for (const cell of details) totals.set(key(cell), (totals.get(key(cell)) ?? 0) + cell.people)
      const wrong = cells.filter((cell) => Object.keys(cell.by).join() === pattern.join() && totals.get(key(cell)) !== cell.people)
      expect(wrong).toEqual([])
    }
  })
})

describe('nrm-quarter', () => {
  it('reads its quarter from the name of the file', () => {
    expect('nrm_referrals_2023_q2.csv'.match(nrmQuarter.periodField?.fromName ?? /$^/)?.slice(1)).toEqual(['2023', '2'])
  })

  it('has the headings of the file', () => {
    const headingOf = (id: string) => nrmQuarter.fields.find((field) => field.id === id)?.headings?.[0]
    const headings = nrmQuarter.counts?.dimensions.map(headingOf)
    expect(headings).toEqual([
      'First responder type',
      'First responder',
      'Exploitation type',
      'Age at exploitation',
      'Gender',
      'Nationality',
    ])
  })
})

it('loads without a fault', () => {
  const lists = [offices, ...DIMENSIONS.map(([, list]) => list)]
  const none = { kinds: [], requirements: [], policies: [], protocols: [], packs: [] }
  const pack = {
    ...country,
    lists,
    agencies: [homeOffice],
    forms: [nrmQuarter],
    indicators: withDimensions([peopleReferred], [nrmQuarter]),
    ...none,
  }
  expect(checkCountry(pack)).toEqual([])
})
