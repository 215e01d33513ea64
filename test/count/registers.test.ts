/**
 * The questions of the report on Cambodia, each asked of a small register whose answer was worked out on paper (test/count/registers). They are folded in
 * memory, by the code that `verify --figures` counts with; that the database says the same of every figure is held by test/ledger/figures.test.ts.
 */
import { describe, expect, it } from 'vitest'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { loadReport } from '../../src/store/files/load-report.ts'
import { COUNTRIES, loadCountry } from '../../src/store/files/load-country.ts'
import { JUDGED } from '../helpers/judged-questions.ts'
import { foldedStore } from '../helpers/folded-store.ts'
import type { Said } from '../../src/core/count/amount.ts'
import { foldRegister, indicatorOf, readRegisters, YEAR, type AskedNumber } from '../helpers/registers.ts'

const [kh, tip] = [await loadCountry(`${COUNTRIES}/kh`), await loadReport('tip')]
const AS_OF = '2100-01-01'

const numberOf = ({ value, least, most }: Said): AskedNumber => (value === null && least !== undefined ? `${least}..${most}` : value)
const registers = readRegisters()
describe.each(registers.map((r) => [`${r.rows.join(' ')} ${r.words}`, r] as const))('%s', (_, register) => {
  const store = foldedStore(foldRegister(register, kh), AS_OF)
  it.each(register.asked.map((a) => [a.line, a] as const))(
    '%s',
    async (_line, { indicator, by, where, value, isAtLeast, state, cells }) => {
      const counted = await count(
        await link({ entries: [] }, AS_OF, store),
        { indicator: indicatorOf(kh, indicator), interval: YEAR, by: [...by], where },
        kh,
        store,
      )
      const qualifier = value === null ? null : typeof value === 'string' ? 'between' : isAtLeast ? 'at_least' : 'exact'
      expect({ value: numberOf(counted), state: counted.state, qualifier: counted.qualifier }).toEqual({ value, state, qualifier })
      if (!cells) return
      const stations = counted.stages?.map((s) => [s.id, s.reached])
      // An office that sent its return and has none of it is a cell of nothing, one for each office there is.
      const said = counted.cells
        .map((c) => [Object.values(c.by).join(' '), numberOf(c)] as const)
        .filter(([code, n]) => code in cells || (n !== null && n !== 0))
      expect(Object.fromEntries(stations ?? said)).toEqual(cells)
    },
  )
})

it('there is one for each figure of each row, in the cut that the row asks for', () => {
  // Those of the sheet are asked by its questions, each of one figure.
  const onSheet = JUDGED.flatMap((j) => j.asked).map(({ row, question }) => ({
    row,
    query: tip.questions.find((q) => q.id === question)?.query,
  }))
  const asked = registers.flatMap((r) => r.asked)
  const missing = kh.requirements
    .filter((r) => r.kind !== 'CTX')
    .flatMap((r) =>
      r.queries
        .filter((q) => {
          const covers = (a: { readonly indicator: string; readonly by?: readonly string[] } | undefined): boolean =>
            a?.indicator === q.indicator && (q.by ?? []).every((d) => a.by?.includes(d))
          return !asked.some(covers) && !onSheet.some((s) => s.row === r.id && covers(s.query))
        })
        .map((q) => `${r.id} ${q.indicator} ${q.by?.join() ?? ''}`),
    )
  expect(missing).toEqual([])
})

it('is of a row of the list, by a figure and a cut that the row asks for', () => {
  const strange = registers.flatMap(({ file, rows, asked }) =>
    rows.flatMap((id) => {
      const queries = kh.requirements.find((r) => r.id === id)?.queries ?? []
      const covers = (a: (typeof asked)[number]): boolean =>
        queries.some((q) => q.indicator === a.indicator && a.by.every((d) => (q.by ?? []).includes(d)))
      return asked.some(covers) ? [] : [`${file}: ${id}`]
    }),
  )
  expect(strange).toEqual([])
})
