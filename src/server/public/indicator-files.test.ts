/** What a figure's files say of its numbers: the page's own words, and nothing more certain. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Release } from '../../core/attack/view.ts'
import { seriesOf } from '../../core/release/series.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { figureJson, figurePackage, figureRows, printFigureCsv } from './indicator-files.ts'
import { indexJson } from './observatory-model.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const ID = 'persons-convicted'
const about = { country, origin: 'https://figures.example', isDemo: false }

function filesOf(value: number | null, more: Partial<Release> = {}) {
  const release: Release = {
    name: 'r',
    population: `kh/${ID}/2024-01-01/2025-01-01`,
    unit: 'persons',
    threshold: 1,
    dimensions: [],
    tables: [],
    coverage: { received: 104, due: 104 },
    cells: [{ at: {}, value }],
    ...more,
  }
  const published = [{ id: 'r', on: '2025-07-01', release }]
  const series = seriesOf(published, (id) => id === ID)[0]!
  const rows = figureRows(about, series)
  const [heading = '', first = ''] = printFigureCsv(rows).split(/\r?\n/)
  const csv = Object.fromEntries(heading.split(',').map((name, i) => [name, first.split(',')[i]]))
  const index = indexJson(about, { published, series: new Map([[ID, series]]) }) as { figures: Record<string, unknown>[] }
  return { csv, rows, index: index.figures[0], of: [csv['value'], csv['qualifier'], csv['or_more'], csv['state']].join() }
}

test('what is about, and may be more, says so in a column of its own, though every return that was due is in', () => {
  const rounding = { base: 5, key: 'k' } as unknown as NonNullable<Release['rounding']>
  expect(filesOf(105, { rounding, qualifier: 'at_least' }).of).toBe('105,about,yes,rounded')
  expect(filesOf(105, { qualifier: 'about', coverage: { received: 50, due: 50, awaited: 54 } }).of).toBe('105,about,yes,reported')
  expect(filesOf(105, { rounding, qualifier: 'exact' }).of).toBe('105,about,no,rounded')
})

test('at least is or more, exact is not, and where no number is printed nothing is said', () => {
  expect(filesOf(105, { qualifier: 'at_least' }).of).toBe('105,at_least,yes,reported')
  expect(filesOf(105, { qualifier: 'exact' }).of).toBe('105,exact,no,reported')
  expect(filesOf(null).of).toBe(',,,withheld_for_privacy')
})

test('JSON, the index and the Data Package have the column as well', () => {
  const { rows, index } = filesOf(105, { qualifier: 'about', coverage: { received: 103, due: 104 } })
  expect((figureJson(about, ID, rows) as { rows: typeof rows }).rows[0]?.or_more).toBe('yes')
  expect(index).toMatchObject({ value: 105, qualifier: 'about', or_more: 'yes', state: 'reported' })
  expect(JSON.stringify(figurePackage(about, ID, rows))).toContain(
    '"name":"or_more","type":"string","description":"yes where there may be more',
  )
})

test('the package of a figure has the hash of its CSV, what a column may hold and the unit; its JSON what must be known before it is quoted', () => {
  const { rows } = filesOf(105, { qualifier: 'about' })
  const about = { country, origin: 'https://x.example', isDemo: true }
  const { resources } = figurePackage(about, ID, rows) as {
    resources: { hash: string; bytes: number; schema: { fields: { name: string; title?: string; constraints?: { enum: string[] } }[] } }[]
  }
  const csv = printFigureCsv(rows)
  expect(resources[0]).toMatchObject({ bytes: Buffer.byteLength(csv), hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` })
  const fields = new Map(resources[0]?.schema.fields.map((f) => [f.name, f]))
  expect(fields.get('value')?.title).toBe('persons')
  for (const [name, { constraints }] of fields)
    for (const row of rows) {
      const said = String(row[name as keyof (typeof rows)[number]] ?? '')
      expect([name, constraints === undefined || said === '' || constraints.enum.includes(said)]).toEqual([name, true])
    }
  const { cautions } = figureJson(about, ID, rows) as { cautions: Record<string, string>[] }
  expect(cautions.map(({ en }) => en).join(' ')).toMatch(/every figure here is invented.*not how many there are.*About \(≈\)/s)
  expect(cautions.every((one) => Object.keys(one).length === 2)).toBe(true)
})
