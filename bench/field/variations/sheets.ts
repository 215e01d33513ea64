/** What stands beside the rows of a list: signatures, headings again, what is carried on, codes on another sheet, sheets of months; and changes one after another. */
import { readText } from '../../../src/exchange/csv/read-text.ts'
import { printCsv } from '../../../src/exchange/csv/csv.ts'
import { Lines } from '../../../src/core/sheet/lines.ts'
import {
  inPlaceOf,
  linesOf,
  mapCells,
  moveDown,
  onlyTable,
  placeDown,
  stay,
  withLines,
  type Change,
  type Kept,
  type Varied,
} from './frame.ts'

/** Below the list, where it was signed and by whom. */
const signed =
  (lines: readonly (readonly string[])[]): Change =>
  (kept) => {
    const [, sheet] = /^(.*)!\d+$/.exec(kept.people[0] ?? '') ?? []
    const grid = kept.grids.find((g) => g.sheet === sheet)
    if (!grid) return undefined
    const last = grid.rows.rowOf(grid.rows.length - 1)
    const made = [...linesOf(grid), ...lines.map((cells, i) => ({ row: last + 2 + i, cells }))]
    return { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay }
  }

/** Lines between two people, where a page ends. @returns undefined where nothing may stand between them */
function between(
  kept: Kept,
  random: () => number,
  linesAt: (row: number, headings: readonly string[]) => readonly (readonly string[])[],
): Varied | undefined {
  const one = onlyTable(kept)
  if (!one) return undefined
  const { grid, rows, table } = one
  const order = [...rows].toSorted((a, b) => a - b)
  const from = order[1 + Math.floor(random() * (order.length - 1))]
  if (from === undefined || (grid.merges ?? []).some((m) => m.top < from && m.bottom >= from)) return undefined
  // What a row does not say it may say by standing below another.
  const above = grid.rows.at(linesOf(grid).findIndex((l) => l.row === from))?.cells ?? []
  if (above.filter((c) => c.trim() !== '').length < 4) return undefined
  const lines = linesAt(from, grid.rows.at(table.at)?.cells ?? [])
  const lower = moveDown(grid, from, lines.length)
  const made = [...linesOf(lower), ...lines.map((cells, i) => ({ row: from + i, cells }))].toSorted((a, b) => a.row - b.row)
  return { grids: inPlaceOf(kept, grid, withLines(lower, made)), place: placeDown(grid.sheet, from, lines.length) }
}

/** A row once more right below itself, as when somebody copies. */
const twice: Change = (kept, random) => {
  const one = onlyTable(kept)
  if (!one) return undefined
  const { grid, rows } = one
  const order = [...rows].toSorted((a, b) => a - b)
  const of = order[Math.floor(random() * order.length)]
  const line = linesOf(grid).find((l) => l.row === of)
  if (of === undefined || !line || (grid.merges ?? []).some((m) => m.top <= of && m.bottom >= of)) return undefined
  const lower = moveDown(grid, of + 1, 1)
  const made = [...linesOf(lower), { row: of + 1, cells: line.cells }].toSorted((a, b) => a.row - b.row)
  return {
    grids: inPlaceOf(kept, grid, withLines(lower, made)),
    place: placeDown(grid.sheet, of + 1, 1),
    added: [`${grid.sheet}!${of + 1}`],
  }
}

/** Sexes in numbers, which another sheet explains. */
const coded: Change = (kept) => {
  const one = onlyTable(kept)
  const shown = kept.tables.find((t) => t.sheet === one?.grid.sheet)
  const column = shown?.columns.find((c) => c.fields.length === 1 && c.fields[0] === 'sex')
  if (!one || !column || one.grid.sheet === '') return undefined
  const numberOf = (at: string): string | undefined => ({ male: '1', female: '2' })[String(kept.valuesAt.get(at)?.['sex'] ?? '')]
  let isWhole = true
  const made = mapCells(one.grid, (cell, row, i) => {
    if (i !== column.column || !one.rows.has(row) || cell.trim() === '') return cell
    const number = /^\p{L}+\.?$/u.test(cell.trim()) ? numberOf(`${one.grid.sheet}!${row}`) : undefined
    isWhole &&= number !== undefined
    return number ?? cell
  })
  if (!isWhole) return undefined
  const codes = Lines.of([
    { row: 1, cells: ['Codes / កូដ'] },
    { row: 2, cells: [column.heading, '1', 'Male / ប្រុស'] },
    { row: 3, cells: [column.heading, '2', 'Female / ស្រី'] },
  ])
  return { grids: [...inPlaceOf(kept, one.grid, made), { sheet: 'Codes', rows: codes, problems: [] }], place: stay }
}

const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const KHMER_NAMES = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ')
/** A sheet for each month of registration. */
const byMonths =
  (nameOf: (year: string, month: number) => string): Change =>
  (kept) => {
    const one = onlyTable(kept)
    if (!one || one.grid.sheet === '' || kept.grids.length > 1) return undefined
    const { grid, rows, table } = one
    const lines = linesOf(grid)
    const below = lines.slice(table.at + 1)
    const isWhole = (grid.merges ?? []).every((m) => m.bottom < grid.rows.rowOf(table.at)) && below.every((l) => rows.has(l.row))
    const monthOf = (row: number): string => String(kept.valuesAt.get(`${grid.sheet}!${row}`)?.['registered_on'] ?? '').slice(0, 7)
    if (!isWhole || (grid.hiddenRows?.size ?? 0) > 0 || (grid.struckRows?.size ?? 0) > 0 || below.some((l) => monthOf(l.row) === ''))
      return undefined
    const months = Map.groupBy(below, (l) => monthOf(l.row))
    if (months.size < 2 || months.size > 14) return undefined
    const places = new Map<string, string>()
    const head = lines.slice(0, table.at + 1)
    const first = (head.at(-1)?.row ?? 0) + 1
    const made = [...months]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([month, all]) => {
        const sheet = nameOf(month.slice(0, 4), Number(month.slice(5)))
        all.forEach((l, i) => places.set(`${grid.sheet}!${l.row}`, `${sheet}!${first + i}`))
        const { colours: _, ...rest } = grid
        return { ...rest, sheet, rows: Lines.of([...head, ...all.map((l, i) => ({ row: first + i, cells: l.cells }))]) }
      })
    return { grids: made, place: (at) => places.get(at) ?? at }
  }

/** The number and the days of a case stand once, in cells merged over all of its accused. */
const merged =
  (isMerged: boolean): Change =>
  (kept) => {
    const one = onlyTable(kept)
    const shown = kept.tables.find((t) => t.sheet === one?.grid.sheet)
    if (!one || !shown || one.grid.sheet === '' || (one.grid.merges ?? []).length > 0) return undefined
    const { grid, rows } = one
    const columns = shown.columns
      .filter((c) => c.fields.length === 1 && ['case_number', 'registered_on'].includes(c.fields[0] ?? ''))
      .map((c) => c.column)
    const number = shown.columns.find((c) => c.fields.length === 1 && c.fields[0] === 'case_number')?.column
    if (number === undefined) return undefined
    const order = [...rows].toSorted((a, b) => a - b)
    const cellAt = new Map(linesOf(grid).map((l) => [l.row, l.cells]))
    const isWith = (row: number): boolean =>
      rows.has(row - 1) &&
      columns.every((c) => (cellAt.get(row)?.[c] ?? '') === (cellAt.get(row - 1)?.[c] ?? '')) &&
      (cellAt.get(row)?.[number] ?? '') !== ''
    const merges = columns.flatMap((column) =>
      order.flatMap((top) => {
        if (isWith(top)) return []
        let bottom = top
        while (rows.has(bottom + 1) && isWith(bottom + 1)) bottom++
        return bottom > top ? [{ top, bottom, left: column, right: column }] : []
      }),
    )
    if (merges.length === 0) return undefined
    const made = mapCells(grid, (cell, row, column) => (columns.includes(column) && rows.has(row) && isWith(row) ? '' : cell))
    return { grids: inPlaceOf(kept, grid, { ...made, ...(isMerged ? { merges } : {}) }), place: stay }
  }

/** The one sheet of a book as text with commas. */
const asCommas =
  (encode: (text: string) => Uint8Array | undefined): Change =>
  (kept) => {
    const [grid, ...more] = kept.grids.filter((g) => [...g.rows].some((l) => l.cells.some((c) => c.trim() !== '')))
    if (!grid || more.length > 0 || grid.sheet === '' || (grid.merges ?? []).length > 0) return undefined
    if ((grid.struckRows?.size ?? 0) > 0 || (grid.hiddenRows?.size ?? 0) > 0 || (grid.hiddenColumns?.size ?? 0) > 0) return undefined
    const width = Math.max(...linesOf(grid).map((l) => l.cells.length))
    const byRow = new Map(linesOf(grid).map((l) => [l.row, l.cells]))
    const rows = Array.from({ length: grid.rows.rowOf(grid.rows.length - 1) }, (_, i) =>
      Array.from({ length: width }, (_, c) => byRow.get(i + 1)?.[c] ?? ''),
    )
    if (rows.some((row) => row.some((c) => /["\n]/.test(c)))) return undefined
    const bytes = encode(printCsv(rows))
    return bytes && { grids: [readText(bytes)], place: (at) => at.replace(/^.*!/, '!') }
  }
const western = (text: string): Uint8Array | undefined => {
  const plain = text.replaceAll('’', '\u0092').replaceAll('–', '\u0096')
  const codes = Array.from(plain, (c) => c.codePointAt(0) ?? 0)
  return codes.every((c) => c < 256) && codes.some((c) => c > 127) ? Uint8Array.from(codes) : undefined
}

/** One after another. */
export const both =
  (...changes: readonly (Change | undefined)[]): Change =>
  (kept, random) => {
    let now: Kept = kept
    let place: Varied['place'] = stay
    let added: readonly string[] = []
    for (const change of changes) {
      const varied = change?.(now, random)
      if (!varied) return undefined
      const before = place
      place = (at) => varied.place(before(at))
      added = [...added.map(varied.place), ...(varied.added ?? [])]
      now = {
        ...now,
        grids: varied.grids,
        people: now.people.map(varied.place),
        valuesAt: new Map([...now.valuesAt].map(([at, values]) => [varied.place(at), values])),
      }
    }
    return { grids: now.grids, place, ...(added.length > 0 ? { added } : {}) }
  }

export const SHEETS: Readonly<Record<string, Change>> = {
  'signed in Khmer': signed([
    ['', '', '', 'ថ្ងៃពុធ ៣កើត ខែបុស្ស ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩'],
    ['', '', '', 'ថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៥'],
    ['', 'បានឃើញ និងឯកភាព', '', 'អ្នកធ្វើតារាង'],
    ['', 'ប្រធានសាលាដំបូង', '', 'ក្រឡាបញ្ជី'],
  ]),
  'signed in English': signed([
    ['Prepared by:', '', '', 'Approved by:'],
    ['Clerk of the court', '', '', 'President of the court'],
    ['Date: 31/12/2025', '', '', 'Signature and seal'],
  ]),
  'signed in French': signed([['Fait le 31 décembre 2025'], ['Le greffier en chef', '', '', 'Vu, le président']]),
  'a note below': signed([['* សម្គាល់៖ បញ្ជីនេះធ្វើឡើងតាមបញ្ជីព្រហ្មទណ្ឌ']]),
  'headings again': (kept, random) => between(kept, random, (_, headings) => [headings]),
  'a page ends with what is carried on': (kept, random) =>
    between(kept, random, (row, headings) => {
      const count = kept.people.filter((at) => Number(/\d+$/.exec(at)?.[0]) < row).length
      return [['', `យោងទៅទំព័របន្ទាប់៖ ${count} នាក់`], headings, ['', `យោងពីទំព័រមុន៖ ${count} នាក់`]]
    }),
  'à reporter, report': (kept, random) =>
    between(kept, random, (row) => {
      const count = kept.people.filter((at) => Number(/\d+$/.exec(at)?.[0]) < row).length
      return [
        ['', `À reporter : ${count}`],
        ['', `Report : ${count}`],
      ]
    }),
  'a page number between': (kept, random) => between(kept, random, () => [['', '', '', 'Page 2']]),
  'a row twice': twice,
  'sexes coded, explained on a second sheet': coded,
  'a sheet for each month': byMonths((year, month) => `${NAMES[month - 1] ?? ''} ${year}`),
  'a sheet for each month, in Khmer': byMonths((year, month) => `${KHMER_NAMES[month - 1] ?? ''} ${year}`),
  'a case once for all its accused, merged': merged(true),
  'a case once for all its accused, blank below': merged(false),
  'text with commas': asCommas((text) => new TextEncoder().encode(text)),
  'text with commas and a mark before it': asCommas((text) => new TextEncoder().encode(`\uFEFF${text}`)),
  'text of a Western program': asCommas(western),
}
