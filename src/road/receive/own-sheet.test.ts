/** What is said of an office's own sheets that nobody would see otherwise: what was taken together, what is not read, who is not in it. */
import { writeXlsx, type CellValue } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { findForm } from '../../core/country/find.ts'
import type { Form } from '../../core/country/index.ts'
import type { Answers } from '../../core/sheet/own/questions/questions.ts'
import { groupOf, sheetRowOf } from '../../core/sheet/row-id.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { markSheet } from '../../work/returns/hand-back-sheet.ts'
import { receive } from '../receive.ts'
import { readGrids } from '../../exchange/sheet/read-grids.ts'
import { attributeOf, XmlScan } from '../../exchange/xml/xml-scan.ts'
import { openZip, scanPart } from '../../exchange/zip/open-zip.ts'
import { validate } from '../validate.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(country, 'court-return') as Form
const HEADS = ['No', 'Case', 'Accused', 'Sex', 'Age', 'Nationality', 'Law 2008, art.', 'Registered', 'Judgment', 'Result']
const line = (n: number): string[] => [
  String(n),
  `TST ${n}/24`,
  `Wump Moonpocket ${n}`,
  'F',
  '17',
  'Cambodian',
  '10',
  '2024-05-06',
  '2025-01-17',
  'guilty',
]
const book = (sheets: Readonly<Record<string, string[][]>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) })
async function read(bytes: Uint8Array, answers: Answers = {}) {
  const draft = await receive(bytes, { form, country, fileName: 'list.xlsx', own: ['CFI-2'], answers, today: '2026-02-01' })
  if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
  const said = (code: string): string[] => draft.problems.flatMap((p) => (p.code === code ? [p.message.en] : []))
  return { draft, said }
}

it('sheets that were taken together are named, and one alone is not', async () => {
  const both = await read(await book({ May: [HEADS, line(1)], June: [HEADS, line(2)] }))
  expect([...both.draft.rows].map((r) => sheetRowOf(r.row))).toEqual([2, 2])
  expect(both.said('file.sheets-joined')).toEqual(['Rows of these sheets were taken together: May, June.'])
  expect((await read(await book({ May: [HEADS, line(1)] }))).said('file.sheets-joined')).toEqual([])
})

it('a row of another sheet is named with it, and what is said of a line of the second sheet stands in none of the first', async () => {
  const { draft } = await read(
    await book({ Hall: [HEADS, line(1), line(3)], Annexe: [HEADS, line(2), line(1), ['Total', '', '9 persons']] }),
  )
  const judged = validate(draft, form, country)
  const problems = 'refused' in judged ? judged.refused : []
  const placed = (code: string) =>
    problems.flatMap((p) => (p.code === code ? [[p.sheet, sheetRowOf(p.row ?? 0), groupOf(p.row ?? 0), p.message.en]] : []))
  expect(placed('row.doubled')).toEqual([['Annexe', 3, 1, expect.stringContaining('already in row 2 (Hall).')]])
  expect(placed('row.total-disagrees')).toEqual([['Annexe', 4, 1, expect.stringContaining('9')]])
})

it('a column that is left unread is named: by its heading, by her answer, by its letter where it has no heading', async () => {
  const bytes = await book({
    May: [
      [...HEADS, '', 'Remarks', 'Shoe'],
      [...line(1), 'blue', 'x', 'red'],
    ],
  })
  const open = await read(bytes)
  expect(open.said('file.columns-not-asked')).toEqual(['These columns are not part of the form and are not read: Remarks, K.'])
  // While something is asked nobody can say what the sheet has no column for.
  expect(open.said('file.columns-absent')).toEqual([])
  const { draft, said } = await read(bytes, { 'column:shoe': '' })
  expect(said('file.columns-not-asked')).toEqual(['These columns are not part of the form and are not read: Remarks, Shoe, K.'])
  expect(draft.columns.learned).toEqual([{ column: 12, heading: 'Shoe', field: '' }])
  expect(said('file.columns-needed')).toHaveLength(1)
  expect(said('file.columns-needed')[0]).toMatch(/: .*Fine.* The form needs Form of exploitation, Public official:/)
  expect(said('file.columns-needed')[0]).not.toMatch(/Sex|Court,|Accused number/)
  expect((await read(await book({ May: [HEADS, line(1)] }))).said('file.columns-not-asked')).toEqual([])
})

it('a column that is missing is said, although what is asked there is taken as not recorded', async () => {
  const without = (row: readonly string[]): string[] => row.filter((_, i) => i !== HEADS.indexOf('Sex'))
  const { draft, said } = await read(await book({ May: [without(HEADS), without(line(1))] }))
  expect([...draft.rows][0]?.cells['sex']).toBe('unknown')
  // What the form needs is named apart: without it a figure that asks for it counts none of these rows.
  expect(said('file.columns-absent')).toEqual([])
  expect(said('file.columns-needed')[0]).toMatch(/no column for: .*Sex[,.].* The form needs .*Sex[,:]/)
  expect(said('file.columns-needed')[0]).not.toMatch(/Age band|Stage of the case/)
})

it('notes are told of the sheets that are read, and what they say is not', async () => {
  const note = { comment: { author: 'A', text: 'Wumpus' } }
  const sheet = (name: string, rows: CellValue[][]) => ({ name, rows, cells: new Map([['1,2', note]]) })
  const { draft, said } = await read(await writeXlsx({ sheets: [sheet('May', [HEADS, line(1)]), sheet('Canteen', [['Rice'], ['4 kg']])] }))
  expect(said('file.notes-unread')).toEqual([expect.stringContaining('cells of this sheet: C2. Notes are not read')])
  expect(draft.problems.find((p) => p.code === 'file.notes-unread')).toMatchObject({ severity: 'warning', sheet: 'May' })
})

it('a sheet that only counts the accused is refused as that', async () => {
  const counts = [
    ['Nationality', 'Accused', 'Sex', 'Result'],
    ['Cambodian', '12', 'F', 'guilty'],
    ['Thai', '3', 'M', 'guilty'],
  ]
  await expect(read(await book({ Counts: counts }))).rejects.toThrow('file.counts-only')
})

it('handed back, its sheets stand as they were written, and what is wrong or was mended is said in its row', async () => {
  const bytes = await book({ May: [HEADS, line(1)], June: [HEADS, line(2)] })
  const { draft } = await read(bytes)
  const second = [...draft.rows].find((r) => groupOf(r.row) === 1)?.row ?? 0
  const mended = { ...draft, rows: draft.rows.changed([{ row: second, field: 'sex', value: 'male' }]) }
  const judged = validate(mended, form, country)
  const problems = 'refused' in judged ? judged.refused : judged.warnings
  const back = await markSheet({ country, bytes, draft: mended, problems })
  const grids = []
  for (const grid of await readGrids(back)) grids.push(grid)
  expect(grids.map((g) => [g.sheet, g.rows.length, g.rows.at(1)?.cells[3]])).toEqual([
    ['May', 2, 'F'],
    ['June', 2, 'F'],
  ])
  const zip = openZip(back)
  const comments = [...zip.entries.keys()].filter((name) => name.includes('comments')).toSorted()
  const said = await Promise.all(
    comments.map(async (name) => {
      let all = ''
      await scanPart(zip, name, new XmlScan({ tag: (t) => (all += attributeOf(t, 'ref') ?? ''), text: (t) => (all += t) }))
      return all
    }),
  )
  expect(said.map((text) => text.includes('Sex: male'))).toEqual([false, true])
  expect(said[1]).toContain('D2')
})

it.each(['Khmer / Chinese', 'Khmer and Chinese', 'Chinese; Khmer'])(
  'two nationalities of one accused are asked about once, each is offered, and no row is refused: %s',
  async (two) => {
    const with2 = (n: number): string[] => line(n).map((cell, i) => (i === 5 ? two : cell))
    const bytes = await book({ May: [HEADS, line(1), with2(2), with2(3)] })
    const { draft } = await read(bytes)
    const [asked, ...others] = draft.questions ?? []
    expect([others, asked?.cells]).toEqual([[], 2])
    expect(asked?.likely.map((l) => l.value).toSorted()).toEqual(['', 'citizenship=CHN', 'citizenship=KHM', 'citizenship=UNK'])
    for (const [answer, kept] of [
      ['citizenship=CHN', 'CHN'],
      ['citizenship=UNK', 'UNK'],
      ['', 'UNK'],
    ] as const) {
      const then = (await read(bytes, { [asked?.id ?? '']: answer })).draft
      const judged = validate(then, form, country)
      expect(
        'refused' in judged
          ? judged.refused.map((p) => `${p.code}: ${p.message.en}`)
          : [...judged.rows].map((r) => r.values['citizenship']),
      ).toEqual(['KHM', kept, kept])
    }
  },
)

it('an article that the law has not is told with what stands for one that is not stated', async () => {
  const { draft } = await read(await book({ May: [HEADS, line(1).map((cell, i) => (i === 6 ? '99' : cell))] }))
  const [fault] = draft.problems.filter((p) => p.code === 'cell.no-such-article')
  expect(fault?.fixes?.map((f) => f.value)).toContain('L2008-NS')
})

it('a cell that could not be read is mended like any other; as it stood before it is wrong again', async () => {
  const bytes = await book({ May: [HEADS, line(1), line(2).map((cell, i) => (i === 4 ? '340' : cell))] })
  const { draft } = await read(bytes)
  const wrong = (rows: typeof draft.rows): string[] => {
    const judged = validate({ ...draft, rows }, form, country, ['CFI-2'])
    return 'refused' in judged ? judged.refused.flatMap((p) => (p.severity === 'error' ? [`${p.row} ${p.field} ${p.code}`] : [])) : []
  }
  const before = wrong(draft.rows)
  expect(before).toEqual(['3 age_band cell.age-unlikely'])
  const was = [...draft.rows][1]?.cells['age_band'] ?? ''
  const mended = draft.rows.changed([{ row: 3, field: 'age_band', value: '18+' }])
  expect(wrong(mended)).toEqual([])
  expect(wrong(mended.changed([{ row: 3, field: 'age_band', value: was }]))).toEqual(before)
})

it.each(['Cases sent on to', 'Copy:', 'Transferred to'])(
  'a court that a sheet of notes names is not whose list it is: %s',
  async (before) => {
    const notes = [[`${before} Kampong Chhnang Court of First Instance`]]
    const { draft } = await read(await book({ May: [HEADS, line(1), line(2)], Notes: notes }))
    expect([...draft.rows].map((r) => r.cells['court'])).toEqual(['CFI-2', 'CFI-2'])
    const unsent = await receive(await book({ May: [HEADS, line(1), line(2)], Notes: notes }), {
      form,
      country,
      fileName: 'list.xlsx',
      answers: {},
      today: '2026-02-01',
    })
    if ('refused' in unsent) throw new Error(unsent.refused.map((p) => p.code).join())
    expect(unsent.questions?.find((q) => q.id === 'office')?.likely.map((l) => l.value)).toEqual(['CFI-4'])
  },
)

it.each([
  ['Court of First Instance of Kandal', ['CFI-8'], undefined],
  ['Provincial Court of First Instance of Siem Reap, 2024', ['CFI-17'], undefined],
  ['Court of First Instance of the Province of Kep', ['CFI-23'], undefined],
  ['Municipal Court of Phnom Penh', ['CFI-12'], undefined],
  // What may be another court there is offered, and not taken.
  ['Court of Kandal province', [''], ['CFI-8']],
  ['Court of Appeal of Battambang', [''], ['CFI-2']],
  ['Seen in Kandal and in Takeo', [''], ['CFI-8', 'CFI-21']],
])('whose list it is, is read above it with the place first or last: %s', async (above, courts, likely) => {
  const bytes = await book({ May: [[above], HEADS, line(1), line(2)] })
  const draft = await receive(bytes, { form, country, fileName: 'list.xlsx', answers: {}, today: '2026-02-01' })
  if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
  expect([...new Set([...draft.rows].map((r) => r.cells['court']))]).toEqual(courts)
  expect(draft.questions?.find((q) => q.id === 'office')?.likely.map((l) => l.value)).toEqual(likely)
  // While it is asked, no row says as well that the court is empty.
  const judged = validate(draft, form, country)
  expect('refused' in judged ? judged.refused.flatMap((p) => (p.severity === 'error' ? [p.code] : [])) : []).toEqual(
    likely ? ['file.question'] : [],
  )
})

it('whose list it is, is asked of each that names none where its body hands in for several; where for one, it is that one’s', async () => {
  const bytes = await book({ May: [HEADS, line(1)] })
  const of = async (isOfMany: boolean, answers: Answers = {}) => {
    const draft = await receive(bytes, { form, country, fileName: 'list.xlsx', own: ['CFI-2'], isOfMany, answers, today: '2026-02-01' })
    if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
    return draft
  }
  const filled = ({ problems }: Awaited<ReturnType<typeof of>>) => problems.filter((p) => p.code === 'file.office-filled').length
  const one = await of(false)
  expect([one.questions?.filter((q) => q.kind === 'office'), filled(one)]).toEqual([[], 1])
  const many = await of(true)
  // For which she handed in before stands first, and is not taken.
  expect(many.questions?.filter((q) => q.kind === 'office').map((q) => q.likely.map((l) => l.value))).toEqual([['CFI-2']])
  expect([...many.rows].map((r) => r.cells['court'])).toEqual([''])
  const said = await of(true, { office: 'CFI-4' })
  // Who has just said it is not told so.
  expect([said.questions?.some((q) => q.kind === 'office'), filled(said)]).toEqual([false, 0])
  expect([...said.rows].map((r) => r.cells['court'])).toEqual(['CFI-4'])
})

it('two columns that contradict each other are shown with their words, both are offered, and nothing else is said of the cell', async () => {
  const { draft } = await read(
    await book({
      May: [
        [...HEADS, 'Stage'],
        [...line(1).slice(0, -1), 'acquitted', 'convicted'],
      ],
    }),
  )
  const judged = validate(draft, form, country)
  const said = ('refused' in judged ? judged.refused : []).filter((p) => p.field === 'outcome')
  expect(said.map((p) => [p.code, p.message.en, p.fixes?.map((f) => f.value)])).toEqual([
    [
      'cell.told-twice',
      'Your columns say different things of “Result”. Result: “acquitted”; Stage: “convicted”. Choose what the paper says.',
      ['acquitted', 'convicted'],
    ],
  ])
  // Whichever of them it was, the case was decided; mended, nothing of the row is open.
  const mended = { ...draft, rows: draft.rows.changed([{ row: 2, field: 'outcome', value: 'acquitted' }]), problems: [] }
  const after = validate(mended, form, country)
  expect('refused' in after ? after.refused : []).toEqual([])
  expect([...mended.rows][0]?.cells).toMatchObject({ outcome: 'acquitted', stage: 'decided' })
})

it('rows that are decided on no day are said before they are handed in: no figure of any year counts them', async () => {
  const at = HEADS.indexOf('Judgment')
  const warned = async (heads: string[], rows: string[][]) => {
    const { draft } = await read(await book({ May: [heads, ...rows] }))
    const judged = validate(draft, form, country)
    if ('refused' in judged) throw new Error(judged.refused.map((p) => p.code).join())
    return judged.warnings.flatMap((p) => (p.code === 'file.rows-undated' ? [p.message.en] : []))
  }
  const without = (row: string[]): string[] => row.filter((_, i) => i !== at)
  expect(await warned(without(HEADS), [without(line(1)), without(line(2))])).toEqual([
    expect.stringMatching(/^2 rows say what was done, and the list has no column for “Decided on”\. .* in no year for certain\./),
  ])
  expect(await warned(HEADS, [line(1)])).toEqual([])
})

it('what stands in place of an empty cell is told in the word that the list shows, and “pending” is not told as empty', async () => {
  const identification = findForm(country, 'identification') as Form
  const heads = 'File no,Name,Sex,Day decided,Result'
  const rows = ['yes victim', 'not a victim', 'yes victim'].map((said, n) => `K-0${n + 1}/24,SAMPLE ${'ABC'[n]},F,1${n}/06/2024,${said}`)
  const answers = { 'column:result': 'status', 'word:status:yes victim': 'identified', 'word:status:not a victim': 'not_victim' }
  const told = async (result: string): Promise<string[]> => {
    const bytes = new TextEncoder().encode([heads, ...rows, `K-04/24,SAMPLE D,F,19/06/2024,${result}`].join('\n'))
    const how = { form: identification, country, fileName: 'list.csv', own: [], answers, today: '2026-02-01' }
    const draft = await receive(bytes, how)
    if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
    return draft.problems.flatMap((p) => (p.code.startsWith('cell.left') ? [p.message.en] : []))
  }
  expect(await told('pending')).toEqual([
    'Rows in which “Result” says that it is still open: 1. The form has no such answer; “Not written” stands there until it is decided.',
  ])
  expect(await told('')).toEqual(['Rows in which “Result” is empty: 1. “Not written” stands there, as the form writes what nobody wrote.'])
})

it('a list that forbids itself below its last row is refused, and a remark on one of its rows refuses nothing', async () => {
  const under = (...last: string[][]) => book({ May: [[...HEADS, 'Remarks'], line(1), line(2), line(3), ...last] })
  await expect(read(await under(['Must not be put into any other system']))).rejects.toThrow('file.forbids-itself')
  expect([...(await read(await under([...line(4), 'do not upload her picture']))).draft.rows]).toHaveLength(4)
})

it('a licence that ends when it runs out may end after today, and is issued on no day that is still to come', async () => {
  const licences = findForm(country, 'licence-register') as Form
  const list = (until: string, issued: string) =>
    book({
      List: [
        ['លេខអាជ្ញាប័ណ្ណ', 'ឈ្មោះទីភ្នាក់ងារ', 'ថ្ងៃចេញ', until, 'ស្ថានភាព'],
        ['7', 'Sample Manpower', issued, '2029-01-19', 'មានសុពលភាព'],
        ['8', 'Testing Overseas', '2021-02-20', '2030-02-19', 'មានសុពលភាព'],
        ['9', 'Invented Labour', '2021-03-20', '2025-03-19', 'ដកហូត'],
      ],
    })
  const ahead = async (bytes: Promise<Uint8Array>): Promise<readonly string[]> => {
    const draft = await receive(await bytes, {
      form: licences,
      country,
      fileName: 'list.xlsx',
      answers: { office: 'LAB-NAT' },
      today: '2026-02-01',
    })
    if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
    const judged = validate(draft, licences, country)
    const problems = 'refused' in judged ? judged.refused : []
    return problems.flatMap((p) => (p.code === 'cell.future-date' ? [p.field ?? ''] : []))
  }
  expect(await ahead(list('ថ្ងៃផុត', '2021-01-20'))).toEqual([])
  expect(await ahead(list('ថ្ងៃផុតកំណត់', '2027-01-20'))).toEqual(['issued_on'])
})
