/** Notes on cells: where they stand is told, once for a sheet, and never what they say. */
import { writeXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { zip } from '../zip/zip.ts'
import { madeXls, record, text } from '../../../test/helpers/made-xls.ts'
import { OUR_AUTHOR } from './notes.ts'
import type { Grid } from './grid.ts'
import { readGrids } from './read-grids.ts'
import { readOds } from '../ods/read-ods.ts'
import { openZip } from '../zip/open-zip.ts'

const CANARY = 'WUMPUS told us'
/** All that is told of a file, by sheet. */
async function told(file: Uint8Array | Promise<readonly Grid[]>): Promise<readonly string[]> {
  const problems = (await (file instanceof Uint8Array ? readGrids(file) : file)).flatMap((g) => g.problems)
  expect(JSON.stringify(problems)).not.toContain('WUMPUS')
  return problems.map((p) => `${p.sheet}: ${p.severity} ${p.code} ${/cells of this sheet: (.*?)\. Notes/.exec(p.message.en)?.[1]}`)
}
const NOTE = 'warning file.notes-unread'

const ROWS = [
  ['Case', 'Months'],
  ['1/2023', 3],
  ['2/2023', 4],
]
/** By place, counted from 0: who wrote a note there. */
const noted = (authors: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const cells = new Map(Object.entries(authors).map(([place, author]) => [place, { comment: { author, text: CANARY } }] as const))
  return writeXlsx({ sheets: [{ name: 'List', rows: ROWS, cells }] })
}
it('of a workbook are told by their cells, in the order of the sheet', async () => {
  expect(await told(await noted({ '2,0': 'A', '1,1': 'B' }))).toEqual([`List: ${NOTE} B2, A3`])
  expect(await told(await writeXlsx({ sheets: [{ name: 'List', rows: ROWS }] }))).toEqual([])
})
it('that we put on a sheet which was handed back are nobody’s; those beside them are told', async () => {
  expect(await told(await noted({ '1,1': OUR_AUTHOR }))).toEqual([])
  expect(await told(await noted({ '1,1': OUR_AUTHOR, '2,1': `${OUR_AUTHOR} too` }))).toEqual([`List: ${NOTE} B3`])
})

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** A workbook of sheets, each with the parts that hold its notes. */
function threads(sheets: readonly (readonly string[])[], parts: Readonly<Record<string, string>>): Uint8Array {
  const relations = (all: readonly string[]): string => `<Relationships>${all.join('')}</Relationships>`
  return zip([
    ['xl/workbook.xml', `<workbook>${sheets.map((_, i) => `<sheet name="S${i}" r:id="r${i}"/>`).join('')}</workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      relations(sheets.map((_, i) => `<Relationship Id="r${i}" Type="${REL}/worksheet" Target="worksheets/s${i}.xml"/>`)),
    ],
    ...sheets.flatMap((targets, i): [string, string][] => [
      [`xl/worksheets/s${i}.xml`, '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'],
      [
        `xl/worksheets/_rels/s${i}.xml.rels`,
        relations(
          targets.map(
            (t) => `<Relationship Id="x" Type="${REL}/${t.includes('threaded') ? 'threadedComment' : 'comments'}" Target="${t}"/>`,
          ),
        ),
      ],
    ]),
    ...Object.entries(parts),
  ])
}
const OLD = `<comments><authors><author>tc={1}</author></authors><commentList><comment ref="C4" authorId="0"><text><t>${CANARY}</t></text></comment></commentList></comments>`
const THREAD = `<ThreadedComments><threadedComment ref="C4" personId="1"><text>${CANARY}</text></threadedComment><threadedComment ref="C4"><text>yes</text></threadedComment><threadedComment ref="AB12"><text>no</text></threadedComment></ThreadedComments>`
it.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['a thread, with the old note in its place', [['../comments1.xml', '../threadedComments/t.xml']], [`S0: ${NOTE} C4, AB12`]],
  ['of the second sheet alone', [[], ['/xl/comments1.xml']], [`S1: ${NOTE} C4`]],
  ['a part that two sheets share is read once', [['../comments1.xml'], ['../comments1.xml']], [`S0: ${NOTE} C4`]],
  ['a part that is not there', [['../comments2.xml']], []],
])('of threads: %s', async (_, sheets, expected) => {
  expect(await told(threads(sheets, { 'xl/comments1.xml': OLD, 'xl/threadedComments/t.xml': THREAD }))).toEqual(expected)
})
it('are named up to twenty, and counted beyond', async () => {
  const many = Array.from({ length: 25 }, (_, i) => `<comment ref="A${i + 1}" authorId="0"/>`).join('')
  const [line] = await told(threads([['../comments1.xml']], { 'xl/comments1.xml': `<comments>${many}</comments>` }))
  expect(line).toMatch(/ A1, A2, .*, A20, … \(\+5\)$/)
})
it('of an OpenDocument sheet are told by their cells, empty ones too', async () => {
  const note = `<office:annotation><dc:creator>x</dc:creator><text:p>${CANARY}</text:p></office:annotation>`
  const cell = (inside: string, more = ''): string => `<table:table-cell ${more}>${inside}</table:table-cell>`
  const lines = [
    [cell('<text:p>Case</text:p>'), cell('<text:p>Months</text:p>')],
    [cell('', 'table:number-columns-repeated="2"'), cell(note)],
    [cell(`${note}<text:p>1/2023</text:p>`), cell('<text:p>3</text:p>')],
  ]
  const rows = lines.map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`).join('')
  const bytes = zip([
    ['content.xml', `<office:document-content><table:table table:name="List">${rows}</table:table></office:document-content>`],
  ])
  expect(await told(readOds(openZip(bytes)))).toEqual([`List: ${NOTE} C2, A3`])
})
it('of a workbook of before 2007 are told by their cells', async () => {
  const shorts = (...numbers: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(numbers).buffer)
  const note = (row: number, column: number, author: string): Uint8Array =>
    record(0x1c, shorts(row, column, 0, 1, author.length), Uint8Array.of(0), Buffer.from(author, 'latin1'))
  const bytes = madeXls([], [[text(0, 0, 'Case'), text(1, 0, '1/2023'), note(1, 1, 'WUMPUS'), note(1, 0, OUR_AUTHOR)]])
  expect(await told(bytes)).toEqual([`001: ${NOTE} B2`])
})
