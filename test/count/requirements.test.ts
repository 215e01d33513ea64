/** Every row of what is asked of Cambodia is asked of the database: each query runs, and silence says which silence it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const SILENCES = ['late', 'partial', 'not_collected']
let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
}, 60_000)
afterAll(() => made.remove())

describe('what is asked', () => {
  it('has 236 rows that need an answer, and ten that the report asks beside them', () => {
    const of = (is: boolean) => kh.requirements.filter((r) => r.kind !== 'CTX' && (r.kind === 'BEYOND') === is)
    expect([of(false).length, of(true).length]).toEqual([236, 10])
  })
  it.each(kh.requirements.map((r) => [r.id, r] as const))('%s: its queries run', async (_, requirement) => {
    const { country, counts } = made.installation
    const linked = await link({ entries: [] }, '2024-04-01', counts)
    for (const query of requirement.queries) {
      const indicator = country.indicators.find((i) => i.id === query.indicator)
      if (!indicator) throw new Error(`impossible: no indicator ${query.indicator}`)
      const interval = { from: '2023-01-01', to: '2024-01-01' }
      const figure = await count(linked, { indicator, interval, by: query.by ?? [], where: query.where ?? {} }, country, counts)
      // Nothing was sent: a figure over records may not say zero; the books that the system keeps of itself may.
      const isBook = indicator.measure?.type === 'returns' || indicator.measure?.type === 'entries'
      expect([...SILENCES, ...(isBook ? ['reported_zero'] : [])]).toContain(figure.state)
      // A code that no list has would count nothing for ever.
      for (const [dimension, code] of Object.entries(query.where ?? {})) {
        const list = country.lists.find((l) => l.id === indicator.dimensions[dimension]?.list)
        expect(list?.codes.map((c) => c.code)).toContain(code)
      }
    }
  })
  it('never reads a protection record beside a case number in clear', () => {
    const isBeside = RECORD_KINDS.filter((k) => k.columns.some((c) => c.type === 'case-number'))
    expect(isBeside.filter((k) => k.side === 'protection').map((k) => k.id)).toEqual([])
    // A paper's statement, and a person whom a request names, is its own body's alone; and of no kind is anything cut by such a number.
    const alone = isBeside.filter((k) => k.isOwnAlone === true).map((k) => k.id)
    expect(alone.toSorted()).toEqual(['named_person', 'paper_statement'])
    const numbers = new Map(isBeside.map((k) => [k.id, new Set(k.columns.filter((c) => c.type === 'case-number').map((c) => c.id))]))
    const cuts = kh.indicators.flatMap((i) => Object.values(i.dimensions).filter((d) => numbers.get(i.kind ?? '')?.has(d.column)))
    expect(cuts).toEqual([])
  })
})
