import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../store/files/load-country.ts'
import { findForm } from '../core/country/index.ts'
import type { Form } from '../core/country/index.ts'
import { receive } from './receive.ts'
import { listWanted } from './receive/find-header.ts'
import { LIMITS } from '../exchange/sheet/limits.ts'
import type { DraftData } from './stages.ts'
import { sayIn } from '../core/text/languages.ts'

/** As Toyland's other language has it. */
const toy = (en: string): string => sayIn({ en }, 'qaa-Arab')

const toyland = await loadCountry(`${import.meta.dirname}/../../countries/toyland`)
const form = findForm(toyland, 'town-return') as Form
const HEADINGS = 'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey'
const ROW = 'Acorn,1/2023,1,Wump,03-03-2023,Stealing the moon,Red hat,3'

const read = (bytes: Uint8Array, fileName = 'town.csv', period?: string) =>
  receive(bytes, { form, country: toyland, fileName, ...(period ? { period } : {}) })
const text = (content: string): Uint8Array => new TextEncoder().encode(content)
async function draftOf(bytes: Uint8Array): Promise<DraftData> {
  const draft = await read(bytes)
  if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
  return draft
}
async function refusalOf(bytes: Uint8Array): Promise<string[]> {
  const draft = await read(bytes)
  return 'refused' in draft ? draft.refused.map((p) => p.code) : ['taken']
}
const sheet = (rows: (string | number | Date | null)[][], name = 'ខែមីនា'): Promise<Uint8Array> => writeXlsx({ sheets: [{ name, rows }] })

/** The envelope of old Office files, with the name of one part. */
const oleOf = (part: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...part].flatMap((c) => [c.charCodeAt(0), 0])])

describe('what a file is, its content says', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'file.empty'],
    ['only blank lines', text('\n\n , ,\n'), 'file.empty'],
    ['a picture renamed to .csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'file.not-a-sheet'],
    ['a PDF', text('%PDF-1.7'), 'file.not-a-sheet'],
    ['bytes of no kind', new Uint8Array([1, 2, 0, 3, 0, 4]), 'file.not-a-sheet'],
    ['a workbook of before 2007 of which nothing but the name is there', oleOf('Workbook'), 'file.broken-xls'],
    ['a workbook under password', oleOf('EncryptedPackage'), 'file.encrypted'],
    ['a letter of an old Word', oleOf('WordDocument'), 'file.not-a-sheet'],
    ['a zip cut short', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'file.broken-xlsx'],
    ['a sheet of something else', text('Apples,Pears\n1,2\n'), 'file.no-header'],
    ['headings without rows', text(`${HEADINGS}\n`), 'taken'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toEqual([code])
  })
  it('a file beyond the limit is refused before it is looked into', async () => {
    expect(await refusalOf(new Uint8Array(LIMITS.bytes + 1))).toEqual(['file.too-large'])
  })
  it('a workbook that was cut in the middle is refused', async () => {
    const whole = await sheet([HEADINGS.split(','), ROW.split(',')])
    expect(await refusalOf(whole.slice(0, whole.length - 200))).toEqual(['file.broken-xlsx'])
  })
  it('a zip that says it unpacks to gigabytes is refused unread', async () => {
    const bomb = (await sheet([HEADINGS.split(','), ROW.split(',')])).slice()
    const view = new DataView(bomb.buffer)
    const directory = view.getUint32(bomb.length - 22 + 16, true)
    view.setUint32(directory + 24, 0xfffffff0, true)
    expect(await refusalOf(bomb)).toEqual(['file.packed-to-hurt'])
    // And one that says it is large already as it is packed.
    view.setUint32(directory + 20, 0x10000000, true)
    expect(await refusalOf(bomb)).toEqual(['file.unpacks-too-large'])
  })
  it('too many columns are refused with the row', async () => {
    const draft = await read(text(`${HEADINGS}\n${ROW}${',x'.repeat(300)}\n`))
    expect('refused' in draft && draft.refused).toMatchObject([{ code: 'file.too-many-columns', row: 2 }])
  })
  it('a large sheet of which every row is at fault is told all of them', async () => {
    const rows = 150_000
    const draft = await draftOf(text(`${HEADINGS}\n${`${ROW},x\n`.repeat(rows)}`))
    expect(draft.problems.filter((p) => p.code === 'row.ragged')).toHaveLength(rows)
  })
  it('too many rows are refused', async () => {
    expect(await refusalOf(text(`${HEADINGS}\n${`${ROW}\n`.repeat(LIMITS.rows + 1)}`))).toEqual(['file.too-many-rows'])
  })
})

describe('what is taken by nobody', () => {
  it('is not, under the form’s own headings either', async () => {
    const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
    const shelter = findForm(country, 'shelter-return') as Form
    const heads = listWanted(shelter).map((w) => w.label.en)
    const told = async (title: string) => {
      const bytes = await sheet([[title], heads, heads.map((_, i) => `x${i}`)], 'Sheet1')
      const draft = await receive(bytes, { form: shelter, country, fileName: 'list.xlsx' })
      return 'refused' in draft ? draft.refused.map((p) => p.code) : ['taken']
    }
    expect(await told('Safe houses: current addresses of witnesses')).toEqual(['file.tells-where'])
    expect(await told('Shelter return, first half of 2026')).not.toContain('file.tells-where')
  })
  it('is one column of an ordinary list, and no trace of it is in what goes on', async () => {
    const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
    const form = findForm(country, 'shelter-return') as Form
    const heads = ['Client code', 'Sex', 'Age', 'Date of entry', 'Address', 'Remarks']
    const rows = ['SR-01', 'SR-02', 'SR-03'].map((code, i) => [code, 'F', `2${i}`, `2025-01-0${i + 1}`, `Canary Street ${i}`, 'well'])
    const bytes = await sheet([['Safe house residents 2025'], heads, ...rows], 'Sheet1')
    for (const answers of [{}, { 'column:address': 'number' }]) {
      const draft = await receive(bytes, { form, country, fileName: 'list.xlsx', answers })
      if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
      expect(draft.rows).toHaveLength(3)
      expect(draft.problems.map((p) => p.code)).toContain('file.column-shut')
      expect(JSON.stringify([[...draft.rows], draft])).not.toContain('Canary')
    }
  })
})

describe('text', () => {
  it('broken UTF-8 is named by its row', async () => {
    const bytes = text(`${HEADINGS}\n${ROW.replace('Wump', 'សុខ')}\n${ROW.replace('Wump', 'W#mp')}\n`)
    const draft = await read(bytes.map((b) => (b === 0x23 ? 0xe9 : b)))
    expect('refused' in draft && draft.refused).toMatchObject([{ code: 'file.broken-text', row: 3 }])
  })
  it('of an old Western program is read as Windows-1252, and asked about at its first row', async () => {
    const bytes = text(`${HEADINGS}\n${ROW}\n${ROW.replace('1/2023', '2/2023').replace('Wump', 'W#mp')}\n`)
    const draft = await draftOf(bytes.map((b) => (b === 0x23 ? 0xe9 : b)))
    expect(draft.problems).toMatchObject([{ code: 'file.read-as-windows-1252', severity: 'warning', row: 3 }])
    expect(Object.values([...draft.rows][1]?.cells ?? {})).toContain('Wémp')
  })
  it('UTF-16, a byte-order mark, tabs and semicolons all read the same', async () => {
    const expected = [...(await draftOf(text(`${HEADINGS}\n${ROW}\n`))).rows]
    const wide = (content: string): Uint8Array =>
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(content, (c) => c.charCodeAt(0)).buffer)])
    for (const bytes of [
      text(`\uFEFF${HEADINGS}\r\n${ROW}\r\n`),
      wide(`${HEADINGS}\n${ROW}\n`.replaceAll(',', '\t')),
      text(`${HEADINGS}\n${ROW}\n`.replaceAll(',', ';')),
    ]) {
      expect([...(await draftOf(bytes)).rows]).toEqual(expected)
    }
  })
  it('a quotation mark that is never closed is named by row', async () => {
    expect((await draftOf(text(`${HEADINGS}\n${ROW.replace('Wump', '"Wump')}\n`))).problems).toMatchObject([
      { code: 'file.broken-quotes', row: 2 },
    ])
  })
  it('cells beyond the last heading are a problem, since a comma has moved the rest', async () => {
    expect((await draftOf(text(`${HEADINGS}\n${ROW},7\n`))).problems).toMatchObject([{ code: 'row.ragged', row: 2 }])
  })
})

describe('headings', () => {
  it('missing and doubled columns are listed all at once, with the heading that was likely meant', async () => {
    const draft = await draftOf(text('Town,Case numbr,Name,Name,Rung on,Hat\nAcorn,1/2023,Wump,Wump,03-03-2023,Red hat\n'))
    expect(draft.problems.map((p) => [p.code, p.field, p.column])).toEqual([
      ['file.doubled-column', 'accused_name', 'Name'],
      ['file.missing-column', 'case_number', 'Case number'],
      ['file.missing-column', 'offence', 'Deed'],
      ['file.missing-column', 'sentence_months', 'Months without honey'],
    ])
    expect(draft.problems[1]?.fixes?.[0]?.words.en).toBe('Rename "Case numbr" to "Case number"')
  })
  it('a column that is not of the form is left out, and said', async () => {
    const draft = await draftOf(text(`${HEADINGS},Favourite cake\n${ROW},plum\n`))
    expect(draft.problems).toMatchObject([{ code: 'file.extra-column', severity: 'warning', column: 'Favourite cake' }])
    expect(JSON.stringify([...draft.rows])).not.toContain('plum')
  })
  it('headings are found under banners, in either language or both, on a later sheet', async () => {
    const both = [
      `${toy('Town')} / Town`,
      toy('Case number'),
      'NUMBER',
      'Name *',
      `${toy('Rung on')}\nRung on`,
      toy('Deed'),
      'Hat:',
      'Months  without honey',
    ]
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Cover', rows: [['Read me']] },
        {
          name: 'ខែមីនា',
          rows: [['តារាងសំណុំរឿង ប្រចាំខែ មីនា ២០២៤'], [], ['ល.រ', ...both], ['១', ...ROW.split(',')]],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        },
      ],
    })
    const draft = await draftOf(bytes)
    expect({ ...draft, rows: [...draft.rows] }).toMatchObject({
      sheet: 'ខែមីនា',
      problems: [],
      rows: [{ row: 4, cells: { court: 'Acorn', accused_name: 'Wump', sentence_months: '3' } }],
    })
    expect(draft.headings['court']).toBe(`${toy('Town')} / Town`)
  })
})

describe('rows', () => {
  it('dates become ISO days, blank rows are passed over, the totals row is checked and left out with what stands below', async () => {
    const line = (n: number, months: number): (string | number | Date | null)[] => [
      'Acorn',
      `${n}/2023`,
      1,
      'Wump',
      new Date('2023-03-03T00:00:00Z'),
      'MOON',
      'red',
      months,
    ]
    const draft = await draftOf(
      await sheet([HEADINGS.split(','), line(1, 3), [], line(2, 4), ['សរុប', 2, null, null, null, null, null, 7], ['Signed by the Owl']]),
    )
    expect(Array.from(draft.rows, (r) => [r.row, r.cells['registered_on']])).toEqual([
      [2, '2023-03-03'],
      [4, '2023-03-03'],
    ])
    expect(draft.problems.map((p) => [p.code, p.severity])).toEqual([['row.footer-left-out', 'warning']])
  })
  it('a total that disagrees is an error with its row: a line was lost', async () => {
    const draft = await draftOf(text(`${HEADINGS}\n${ROW}\nTotal,,,,,,,9\n`))
    expect(draft.problems).toMatchObject([
      { code: 'row.total-disagrees', row: 3, field: 'sentence_months', message: { en: 'The total row says 9; the rows above give 3.' } },
    ])
  })
})

describe('periods', () => {
  const dated: Form = { ...form, periodField: { field: 'registered_on', fromName: /bells_(\d{4})_q([1-4])/i } }
  const undated = text(`${HEADINGS.replace('Rung on,', '')}\n${ROW.replace('03-03-2023,', '')}\n`)
  const codes = (draft: Awaited<ReturnType<typeof read>>): string[] =>
    ('refused' in draft ? draft.refused : draft.problems).map((p) => p.code)
  it('come from the option, else from the name, else are asked for', async () => {
    const from = async (fileName: string, period?: string) =>
      receive(undated, { form: dated, country: toyland, fileName, ...(period ? { period } : {}) })
    expect(await from('bells_2023_q2.csv')).toMatchObject({ period: '2023-Q2', problems: [] })
    expect(await from('bells.csv', '2023-05')).toMatchObject({ period: '2023-05', problems: [] })
    expect(codes(await from('bells.csv'))).toEqual(['file.no-period'])
    expect(codes(await from('bells.csv', '2023-Q5'))).toEqual(['file.bad-period'])
  })
})
