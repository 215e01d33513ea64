/**
 * Spreadsheets that the edge hands back to the clerk: her own sheet with what is wrong coloured and said in each cell, and an
 * empty one to fill in. Made where the names lie open, and nowhere else. Values alone: no formula, link or macro goes out again.
 */
import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import type { Country, Field, Form, Problem } from '../../core/country/index.ts'
import { codesOf } from '../../core/country/find.ts'
import { letters } from '../../core/sheet/letters.ts'
import { groupOf, sheetRowOf } from '../../core/sheet/row-id.ts'
import { OUR_AUTHOR } from '../../exchange/sheet/notes.ts'
import { printMark } from '../../road/receive/template-mark.ts'
import { readGrids } from '../../exchange/sheet/read-grids.ts'
import type { DraftData } from '../../road/stages.ts'
import type { Lang, Words } from '../../core/model/fields.ts'
import { sayIn } from '../../core/text/languages.ts'

type RowGroups = NonNullable<DraftData['groups']>

type Marked = {
  readonly country: Pick<Country, 'languages'>
  /** The file as it was dropped. */
  readonly bytes: Uint8Array
  /** The sheet that was read, with what has been mended since. */
  readonly draft: Pick<DraftData, 'sheet' | 'rows' | 'layout' | 'headings' | 'groups'>
  readonly problems: readonly Problem[]
}

/** Brown for what must be mended, ochre for what is asked: the desk's own (LOOK: never a red). */
const FILLS = { error: 'F8E7E0', warning: 'FAEFD8' } as const

/**
 * @returns an XLSX of the sheet that was read, every cell in its place; of an office's own sheets all that were read, each cell as somebody
 * wrote it, for what was made of it is no clerk's writing.
 * @throws StopReading when the file can no longer be read.
 */
export async function markSheet({ country: { languages }, bytes, draft, problems }: Marked): Promise<Uint8Array> {
  const { groups, layout } = draft
  const names = new Set(groups ? groups.map((g) => g.sheet) : [draft.sheet])
  const sheetOf = (p: Problem): string => (p.sheet !== undefined && names.has(p.sheet) ? p.sheet : draft.sheet)
  const sheets: WriteSheet[] = []
  for (const grid of await readGrids(bytes)) {
    if (!names.has(grid.sheet)) continue
    const { heading, columns } = layout
    const rows: string[][] = []
    for (const { row, cells } of grid.rows) rows[row - 1] = [...cells]
    const said = problems.filter((p) => sheetOf(p) === grid.sheet)
    if (groups) said.push(...sayMends(draft, groups, grid.sheet))
    else
      for (const { row, cells } of draft.rows)
        for (const [field, value] of Object.entries(cells)) {
          const [line, column] = [(rows[row - 1] ??= []), columns[field]]
          if (column === undefined) continue
          while (line.length < column) line.push('')
          line[column] = value
        }
    const cells = markCells(said, languages, (p) => ({ row: sheetRowOf(p.row ?? heading) - 1, column: columns[p.field ?? ''] ?? 0 }))
    for (const [key, cell] of cells) {
      const [row = 0, column = 0] = key.split(',').map(Number)
      cells.set(key, { ...cell, value: inert(rows[row]?.[column] ?? '') })
    }
    const whole = Array.from(rows, (line) => (line ?? []).map(inert))
    sheets.push({ name: nameOf(grid.sheet), rows: whole, cells, freezePane: { rows: heading } })
  }
  if (sheets.length === 0) throw new Error('impossible: the sheet that was read is not in its own file')
  return writeXlsx({ sheets })
}

/** A cell of an office's own sheet may be of two fields or two people, so what was mended is said beside it. */
function sayMends({ rows, headings }: Marked['draft'], groups: RowGroups, sheet: string): readonly Problem[] {
  const here = [...rows.mended].filter(([row]) => groups[groupOf(row)]?.sheet === sheet)
  return here.flatMap(([row, cells]) =>
    Object.entries(cells).map(([field, value]): Problem => {
      const text = `${headings[field] ?? field}: ${value}`
      return { severity: 'warning', code: 'mended', message: { en: text, km: text }, row, field }
    }),
  )
}

/** All that is said of one place stands in one comment, in the country's languages. */
function markCells(
  problems: readonly Problem[],
  languages: readonly Lang[],
  placeOf: (p: Problem) => { row: number; column: number },
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  const byPlace = Map.groupBy(problems, (p) => {
    const { row, column } = placeOf(p)
    return `${row},${column}`
  })
  for (const [key, here] of byPlace) {
    const severity = here.some((p) => p.severity === 'error') ? 'error' : 'warning'
    const text = here
      .flatMap((p) => [...allOf(p.message, languages), ...(p.fixes ?? []).map((f) => `→ ${allOf(f.words, languages).join(' / ')}`)])
      .join('\n')
    cells.set(key, {
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: FILLS[severity] } } },
      comment: { author: OUR_AUTHOR, text },
    })
  }
  return cells
}

/**
 * A cell that a spreadsheet program would work out, when somebody opens it again or saves it as CSV, is kept from it by the mark
 * that such programs themselves use.
 */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+$/.test(text) ? `'${text}` : text)

/** What Excel takes as the name of a sheet. */
const nameOf = (sheet: string): string => sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet1'

/** Rows with drop-downs; more can be copied down. */
const TEMPLATE_ROWS = 500

/**
 * An empty sheet of a form: headings in both languages, lists to choose from, and the rows of cases that are still open.
 * @param cases clear values by field, as the application shows them to the office whose they are; a name is never among them
 */
export async function makeTemplate(
  form: Form,
  country: Country,
  cases: readonly Readonly<Record<string, string | number>>[],
): Promise<Uint8Array> {
  const inAll = (words: Words): string => allOf(words, country.languages).join(' / ')
  const fields = form.fields.filter((f) => !(f.id in (form.constants ?? {})) && f.id !== form.periodField?.field)
  const lists = fields.filter((f) => f.list !== undefined && f.type === 'code')
  const texts = new Map(lists.map((f) => [f.id, codesOf(country, f.list ?? '').map((c) => ({ code: c.code, text: inAll(c.words) }))]))
  const height = Math.max(0, ...[...texts.values()].map((t) => t.length))
  const sheetOfLists = [
    [printMark(form)],
    lists.map((f) => `#${f.id}`),
    ...Array.from({ length: height }, (_, i) => lists.map((f) => texts.get(f.id)?.[i]?.text ?? '')),
  ]
  const dataValidations = lists.map((field, i): DataValidation => {
    const [column, list] = [letters(fields.indexOf(field) + 1), letters(i + 1)]
    const size = texts.get(field.id)?.length ?? 0
    return {
      type: 'list',
      range: `${column}2:${column}${TEMPLATE_ROWS + 1}`,
      formula1: `Lists!$${list}$3:$${list}$${size + 2}`,
      allowBlank: field.required !== true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: inAll(field.words).slice(0, 30),
      errorMessage: 'សូមជ្រើសពីបញ្ជី / Choose from the list',
    }
  })
  const rows = cases.map((values) => fields.map((f) => inert(show(f, values[f.id], texts.get(f.id)))))
  const headings = fields.map((f) => `${inAll(f.words)}${f.required ? ' *' : ''}`)
  const sheets = [
    {
      name: nameOf(form.words.en),
      rows: [headings, ...rows],
      dataValidations,
      freezePane: { rows: 1 },
      columns: fields.map(() => ({ width: 22 })),
    },
    { name: 'Lists', rows: sheetOfLists, hidden: true },
  ]
  return writeXlsx({ sheets })
}

/** In the country's languages, its first one first; what is the same in two of them stands once. */
const allOf = (words: Words, languages: readonly Lang[]): readonly string[] => [...new Set(languages.map((lang) => sayIn(words, lang)))]

function show(field: Field, value: string | number | undefined, texts: readonly { code: string; text: string }[] | undefined): string {
  if (value === undefined) return ''
  if (texts) return texts.find((t) => t.code === value)?.text ?? ''
  return field.type === 'date' ? String(value).split('-').toReversed().join('-') : String(value)
}
