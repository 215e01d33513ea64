import { expect, it } from 'vitest'
import type { Indicator, Measure } from '../../core/country/index.ts'
import type { Report } from '../../core/report/report.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import type { Answer, AnswerSheet } from '../../work/answers/answer-sheet.ts'
import { questionsFor, showSheet } from './show-sheet.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const asks = (owner: string, ...indicators: readonly string[]): Report =>
  ({
    id: 'tip',
    parts: [],
    questions: indicators.map((indicator) => ({ id: indicator, owner, query: { indicator } })),
  }) as unknown as Report
const seen = (owner: string, seesProtection: boolean, ...indicators: readonly string[]): string[] =>
  questionsFor(asks(owner, ...indicators), kh, { type: 'own', agency: owner, seesProtection }).questions.map((q) => q.id)

it.each([
  ['a body that protects sees both sides’ records', 'moj', true, 'persons-convicted', true],
  ['and nothing that is the oversight body’s own', 'moj', true, 'panel-decisions', false],
  ['police see their own side’s', 'ahtjp', false, 'persons-convicted', true],
  ['nothing of those who protect', 'ahtjp', false, 'persons-served', false],
  ['and nothing of oversight', 'ahtjp', false, 'panel-decisions', false],
] as const)('%s', (_, owner, seesProtection, indicator, isSeen) => {
  expect(kh.indicators.some((i) => i.id === indicator)).toBe(true)
  expect(seen(owner, seesProtection, indicator)).toEqual(isSeen ? [indicator] : [])
})

it('a rate is seen where both of its figures are', () => {
  const rate = kh.indicators.find((i) => i.id === 'operations-for-residents') as Indicator
  const seenOf = (seesProtection: boolean, per: string): number => {
    const measure = { ...rate.measure, per } as Measure
    const country = { ...kh, indicators: [...kh.indicators, { ...rate, id: 'rate', measure }] }
    return questionsFor(asks('ahtjp', 'rate'), country, { type: 'own', agency: 'ahtjp', seesProtection }).questions.length
  }
  expect([seenOf(false, 'resident-population'), seenOf(false, 'persons-served'), seenOf(true, 'persons-served')]).toEqual([1, 0, 1])
  expect(seenOf(true, 'panel-decisions')).toBe(0)
})

it('that linked records of one person differ is a task, where somebody stands in the cell of those', () => {
  const said = { qualifier: 'exact', why: [], state: 'reported' } as const
  const cell = (sex: string, value: number | null) => ({ by: { sex }, value, ...said })
  const answered = (id: string, ...cells: readonly unknown[]): Answer =>
    ({
      id,
      part: 'p',
      requirements: [],
      owner: 'ncct',
      due: '2024-03-01',
      indicator: 'victims-identified',
      from: '2023-01-01',
      to: '2024-01-01',
      value: 4,
      ...said,
      unit: 'persons',
      coverage: { received: 1, due: 1 },
      definition: 1,
      cells,
      lineage: { entries: 5, agencies: { moi: 2, mosavy: 3 } },
      deduplicated: true,
      single_source: false,
      previous: null,
    }) as unknown as Answer
  const answers = [
    answered('differ', cell('female', 3), cell('contradicted', 1)),
    answered('agree', cell('female', 4)),
    answered('withheld', cell('contradicted', null)),
  ]
  const sheet = { report: 'tip', year: 2023, as_of: '2024-06-30', as_of_by: 'recorded', answers, rows: [] } as AnswerSheet
  const counts = { sheet, charts: [], hash: '', figures: new Map<string, string>() }
  const shown = showSheet(
    counts,
    { signOffs: [], asked: [] },
    { report: asks('ncct', 'differ', 'agree', 'withheld'), country: kh, right: { type: 'all' } },
  )
  expect(shown.answers.map((a) => [a.id, a.hasDiffering])).toEqual([
    ['differ', true],
    ['agree', false],
    ['withheld', false],
  ])
})
