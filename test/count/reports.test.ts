import { describe, expect, it } from 'vitest'
import { COUNTRIES, loadCountry } from '../../src/store/files/load-country.ts'
import { listReports, loadReport } from '../../src/store/files/load-report.ts'
import { findIndicator } from '../../src/core/country/find.ts'

const kh = await loadCountry(`${COUNTRIES}/kh`)
const reports = await Promise.all((await listReports()).map((id) => loadReport(id)))
const rows = kh.requirements.filter((r) => r.kind !== 'CTX')

describe('the requirements of Cambodia', () => {
  it('are all here, each once: 62 figures, 37 gaps, 118 processes, 19 recommendations', () => {
    const count = (kind: string): number => rows.filter((r) => r.kind === kind).length
    expect([count('FIG'), count('GAP'), count('PROC'), count('REC')]).toEqual([62, 37, 118, 19])
    expect(count('BEYOND')).toBe(10)
    expect(new Set(rows.map((r) => r.id)).size).toBe(246)
  })
  it.each(rows.map((r) => [r.id, r] as const))('%s has field, owner, form, silence and query', (_, row) => {
    const isOfTheSystem = row.queries.some((q) => ['entries', 'returns'].includes(findIndicator(kh, q.indicator)?.measure?.type ?? ''))
    expect(row.owners).not.toEqual([])
    expect(row.queries).not.toEqual([])
    expect(row.silence).toMatch(/^(late|not_collected|partial|aggregate)$/)
    expect(isOfTheSystem || (row.fields.length > 0 && row.forms.length > 0)).toBe(true)
    // What is asked by a cut has the cut, or says why nobody is asked.
    for (const cut of row.disaggregations) expect('by' in cut ? cut.by : cut.notAsked).not.toMatch(/^\s*$|TODO/)
  })
  it('name a second source, or that there is none, wherever the body concerned speaks of itself', () => {
    const silent = rows.filter((r) => r.pillar === 'integrity' && r.secondSource === undefined)
    expect(silent.map((r) => r.id)).toEqual([])
  })
})

describe('questionnaires', () => {
  it('are tip, glotip and sdg-16-2-2', () => expect(reports.map((r) => r.id)).toEqual(['glotip', 'sdg-16-2-2', 'tip']))
  it('tip asks for every row, under the twelve criteria', () => {
    const tip = reports.find((r) => r.id === 'tip')
    expect(new Set(tip?.questions.flatMap((q) => q.requirements)).size).toBe(246)
    expect(tip?.parts.map((p) => p.key)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9', 'b10', 'b11', 'b12'])
  })
  it.each(reports.map((r) => [r.id, r] as const))('%s names indicators, cuts, rows and owners that Cambodia has', (_, report) => {
    for (const q of report.questions) {
      const indicator = findIndicator(kh, q.query.indicator)
      expect(indicator, q.id).toBeDefined()
      expect(Object.keys(indicator?.dimensions ?? {}), q.id).toEqual(
        expect.arrayContaining([...(q.query.by ?? []), ...Object.keys(q.query.where ?? {})]),
      )
      expect(
        kh.agencies.map((a) => a.id),
        q.id,
      ).toContain(q.owner)
      expect(
        kh.requirements.map((r) => r.id),
        q.id,
      ).toEqual(expect.arrayContaining([...q.requirements]))
    }
  })
})
