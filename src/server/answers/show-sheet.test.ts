import { expect, it } from 'vitest'
import type { Report } from '../../core/report/report.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { questionsFor } from './show-sheet.ts'

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
