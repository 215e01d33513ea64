/**
 * Questions of the report, judged by their wording in the list of what is asked of Cambodia and not by their query: a few rows as an office would send them, and the
 * answer as it is worked out on paper from those rows. docs/reference/judgements.md says of every row what was found.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReport } from '../../src/store/files/load-report.ts'
import { COUNTRIES, loadCountry } from '../../src/store/files/load-country.ts'
import type { AnswerSheet } from '../../src/work/answers/answer-sheet.ts'
import { answer } from '../../src/work/answers/make-sheet.ts'
import { JUDGED } from '../helpers/judged-questions.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'
import { readRegisters } from '../helpers/registers.ts'

type Query = { readonly indicator: string; readonly by?: readonly string[] }
const [kh, tip] = [await loadCountry(`${COUNTRIES}/kh`), await loadReport('tip')]
let made: Made
let sheet: AnswerSheet
beforeAll(async () => {
  made = await makeInstallation('kh')
  for (const [n, { kind, rows }] of JUDGED.entries())
    await plant(made.installation.owner(), kind, Object.fromEntries(rows.map((row, i) => [`j${n}-${i}`, row])))
  sheet = await answer(tip, 2023, '2100-01-01', made.installation.country, made.installation.counts)
}, 240_000)
afterAll(() => made.remove())

describe.each(JUDGED.map((j) => [j.kind, j] as const))('%s', (_, { asked }) => {
  it.each(asked.map((a) => [a.row, a.question, a] as const))(
    '%s, %s, is what its rows come to on paper',
    (row, question, { value, cells }) => {
      const found = sheet.answers.find((a) => a.id === question)
      expect(found?.requirements).toContain(row)
      expect(found?.value).toBe(value)
      if (cells === undefined) return
      const counted = (found?.cells ?? []).filter((c) => c.value !== null)
      expect(Object.fromEntries(counted.map((c) => [Object.values(c.by).join(' '), c.value]))).toEqual(cells)
    },
  )
})

it('each figure of each row stands on the sheet under that row, in the cut that the row asks for', () => {
  const covers = (on: Query, asked: Query): boolean => on.indicator === asked.indicator && (asked.by ?? []).every((d) => on.by?.includes(d))
  const missing = kh.requirements
    .filter((r) => r.kind !== 'CTX')
    .flatMap((r) => {
      const own = tip.questions.filter((q) => q.requirements.includes(r.id))
      return r.queries
        .filter((asked) => !own.some((q) => covers(q.query, asked)))
        .map((q) => `${r.id} ${q.indicator} ${q.by?.join() ?? ''}`)
    })
  expect(missing).toEqual([])
})

describe('the page that says so', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/reference/judgements.md'), 'utf8')
  const lines = new Map(
    page.split('\n').flatMap((l) => (/^\| R\d+ \|/.test(l) ? [[l.split(' | ')[0]?.slice(2) ?? '', l.split(' | ')] as const] : [])),
  )
  it('has every row, the figures that are asked for it, and how many registers there are', () => {
    const asked = [...JUDGED.flatMap((j) => j.asked.map((a) => a.row)), ...readRegisters().flatMap((r) => r.rows)]
    const wrong = kh.requirements
      .filter((r) => r.kind !== 'CTX')
      .filter((r) => {
        const cells = lines.get(r.id) ?? []
        const figures = [...(cells[2] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1])
        const registers = asked.filter((id) => id === r.id).length
        return (
          r.queries.some((q) => !figures.includes(q.indicator)) ||
          figures.length > r.queries.length ||
          (cells.at(-1) ?? '').replace(/\|/g, '').trim() !== (registers === 0 ? '' : String(registers))
        )
      })
    expect(wrong.map((r) => r.id)).toEqual([])
    expect(lines.size).toBe(246)
  })
})
