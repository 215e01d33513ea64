import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm } from '../../core/country/index.ts'
import type { Form } from '../../core/country/index.ts'
import { makeTemplate, markSheet } from './hand-back-sheet.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'
import { openZip, scanPart } from '../../exchange/zip/open-zip.ts'
import { attributeOf, XmlScan } from '../../exchange/xml/xml-scan.ts'
import { receive } from '../../road/receive.ts'
import { readGrids } from '../../exchange/sheet/read-grids.ts'
import type { DraftData } from '../../road/stages.ts'
import { validate } from '../../road/validate.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(kh, 'court-return') as Form
const HEADINGS = form.fields.map((f) => f.words.en)
const line = (change: Record<string, string>): string[] =>
  form.fields.map(
    (f) =>
      ({
        court: 'Sample Court (invented)',
        case_number: '120/2023',
        accused_name: 'Wobbelise Whistledown',
        registered_on: '30-02-2023',
        ...change,
      })[f.id] ?? '',
  )

async function read(bytes: Uint8Array) {
  const draft = await receive(bytes, { form, country: kh, fileName: 'a.xlsx' })
  if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
  const judged = validate(draft, form, kh)
  return { draft: draft as DraftData, problems: 'refused' in judged ? judged.refused : judged.warnings }
}
async function gridsOf(bytes: Uint8Array): Promise<Grid[]> {
  const all: Grid[] = []
  for (const grid of await readGrids(bytes)) all.push(grid)
  return all
}
async function textOf(bytes: Uint8Array, part: RegExp): Promise<string> {
  const zip = openZip(bytes)
  let all = ''
  for (const name of zip.entries.keys())
    if (part.test(name))
      await scanPart(zip, name, new XmlScan({ tag: (t) => (all += `<${t.name} ${attributeOf(t, 'ref') ?? ''}>`), text: (t) => (all += t) }))
  return all
}

describe('a sheet handed back', () => {
  const sheet = {
    name: 'March',
    rows: [['A banner'], [], HEADINGS, line({}), line({ case_number: '121/2023', accused_name: '=HYPERLINK("http://x.invalid")' })],
  }
  it('holds every value in its place, what was mended, and what is wrong in both languages', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Cover', rows: [['x']] }, sheet] })
    const { draft, problems } = await read(bytes)
    const mended = { ...draft, rows: draft.rows.changed([{ row: 4, field: 'case_number', value: '320/2023' }]) }
    const back = await markSheet({ country: kh, bytes, draft: mended, problems })
    const grids = await gridsOf(back)
    expect(grids.map((g) => g.sheet)).toEqual(['March'])
    expect([...(grids[0]?.rows ?? [])].map((r) => r.row)).toEqual([1, 3, 4, 5])
    expect(grids[0]?.rows.at(0)?.cells).toEqual(['A banner'])
    expect(grids[0]?.rows.at(2)?.cells.slice(0, 2)).toEqual(['Sample Court (invented)', '320/2023'])
    const comments = await textOf(back, /comments/)
    expect(comments).toContain('30 February 2023 does not exist')
    expect(comments).toContain('ថ្ងៃទី30')
    // Of a sealed cell no message says what stands there.
    expect(comments).not.toMatch(/Whistledown|HYPERLINK/)
  })
  it('works nothing out when it is opened again', async () => {
    const back = await markSheet({
      country: kh,
      bytes: await writeXlsx({ sheets: [sheet] }),
      ...(await read(await writeXlsx({ sheets: [sheet] }))),
    })
    expect(await textOf(back, /worksheets/)).not.toContain('<f ')
    const [grid] = await gridsOf(back)
    expect(
      grid?.rows.cell(
        grid.rows.length - 1,
        form.fields.findIndex((f) => f.id === 'accused_name'),
      ),
    ).toBe(`'=HYPERLINK("http://x.invalid")`)
  })
})

describe('a template', () => {
  it('is read by the form it was made for: each code as its list offers it, with the open cases in it', async () => {
    const bytes = await makeTemplate(form, kh, [{ court: 'CFI-X1', case_number: '12/2023', registered_on: '2023-03-02', sex: 'male' }])
    const { draft } = await read(bytes)
    expect(draft.problems).toEqual([])
    expect([...draft.rows].map((r) => r.cells['case_number'])).toEqual(['12/2023'])
    const judged = validate(draft as never, form, kh)
    const wrong = 'refused' in judged ? judged.refused : []
    // What is clear was filled in and is right; the name is asked, for the application does not know it.
    expect(wrong.filter((p) => ['court', 'case_number', 'registered_on', 'sex'].includes(p.field ?? ''))).toEqual([])
    expect(wrong.map((p) => p.field)).toContain('accused_name')
    expect(await textOf(bytes, /sheet1/)).toContain('dataValidation')
  })
  it('of last year says so', async () => {
    const old = await makeTemplate({ ...form, version: form.version + 1 }, kh, [{ court: 'CFI-X1', case_number: '12/2023' }])
    expect((await read(old)).draft.problems).toMatchObject([{ code: 'file.other-template', severity: 'warning' }])
  })
  it('offers every code of every list in a way that reads back as that code', async () => {
    const fields = form.fields.filter((f) => f.type === 'code')
    for (const field of fields) {
      const codes = kh.lists.find((l) => l.id === field.list)?.codes ?? []
      const rows = codes.map(({ code }, i) => ({ [field.id]: code, case_number: `${i + 1}/2023` }))
      const { draft } = await read(
        await makeTemplate({ ...form, fields: form.fields.filter((f) => f === field || f.id === 'case_number') }, kh, rows),
      )
      const judged = validate({ ...draft, problems: [] } as never, { ...form, check: undefined, fields: [field] } as never, kh)
      if ('refused' in judged) throw new Error(judged.refused.map((p) => `${field.id}, row ${p.row}: ${p.message.en}`).join('\n'))
      expect(judged.rows.map((r) => r.values[field.id])).toEqual(codes.map(({ code }) => code))
    }
  }, 120_000)
})
