/**
 * Other ways in which the same list could have been kept: each changes how it is written and nothing that it says, and tells where each of its rows stands then.
 * A change that a sheet gives no room for is not made.
 */
import { printCsv } from '../../src/exchange/csv/csv.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import type { SheetWords } from '../../src/core/country/sheet-words.ts'
import { foldHeading } from '../../src/core/sheet/fold-heading.ts'
import { Lines, type Line } from '../../src/core/sheet/lines.ts'
import { headingsOf } from '../../src/core/sheet/own/heading.ts'
import { findTables } from '../../src/core/sheet/own/table.ts'
import type { Merge, Table } from '../../src/core/sheet/own/grid.ts'
import { toLatinDigits } from '../../src/core/text/digits.ts'
import { readText } from '../../src/road/receive/read-text.ts'
import type { Grid } from '../../src/road/receive/grid.ts'

export type Kept = {
  readonly grids: readonly Grid[]
  /** `sheet!row` of everybody who stands in it. */
  readonly people: readonly string[]
  readonly form: Form
  readonly country: Country
  readonly words: SheetWords
}
export type Varied = {
  readonly grids: readonly Grid[]
  /** Where somebody stands who stood at this place. */
  readonly place: (at: string) => string
}
type Change = (kept: Kept, random: () => number) => Varied | undefined

const KHMER_NOUGHT = 0x17e0
const toKhmerDigits = (text: string): string => text.replace(/\d/g, (d) => String.fromCodePoint(KHMER_NOUGHT + Number(d)))
const stay = (at: string): string => at

const linesOf = (grid: Grid): readonly Line[] => [...grid.rows]
const withLines = (grid: Grid, lines: readonly Line[]): Grid => ({ ...grid, rows: Lines.of(lines) })
const mapCells = (grid: Grid, of: (cell: string, row: number, column: number) => string): Grid =>
  withLines(
    grid,
    linesOf(grid).map(({ row, cells }) => ({ row, cells: cells.map((cell, column) => of(cell, row, column)) })),
  )
const eachCell = (of: (cell: string) => string): Change => {
  return ({ grids }) => {
    const made = grids.map((grid) => mapCells(grid, of))
    const isOther = made.some((grid, i) => linesOf(grid).some((l, n) => l.cells.join('\n') !== grids[i]?.rows.at(n)?.cells.join('\n')))
    return isOther ? { grids: made, place: stay } : undefined
  }
}

/** The one table of the one sheet on which anybody stands, with one row of headings and no other table beside or below it. */
function onlyTable({
  grids,
  people,
  form,
  country,
  words,
}: Kept): { readonly grid: Grid; readonly table: Table; readonly rows: ReadonlySet<number> } | undefined {
  const places = people.map((at) => /^(.*)!(\d+)$/.exec(at))
  const [sheet, ...more] = new Set(places.map((p) => p?.[1] ?? ''))
  const grid = grids.find((g) => g.sheet === sheet)
  if (sheet === undefined || more.length > 0 || grid === undefined || places.includes(null)) return undefined
  const [table, ...others] = findTables(grid, headingsOf(form, country, words))
  const rows = new Set(places.map((p) => Number(p?.[2])))
  const isBelow = table !== undefined && [...rows].every((row) => row > grid.rows.rowOf(table.at))
  return table && others.length === 0 && table.from === table.at && isBelow ? { grid, table, rows } : undefined
}
const inPlaceOf = ({ grids }: Kept, grid: Grid, made: Grid): readonly Grid[] => grids.map((g) => (g === grid ? made : g))

/** They may stand again at the top of a page. */
const isHeadings = ({ grid, at }: Table, cells: readonly string[]): boolean =>
  cells.filter((c) => c !== '').join('\n') === (grid.rows.at(at)?.cells ?? []).filter((c) => c !== '').join('\n')

/** Rows from this one on stand so much lower. */
function moveDown(grid: Grid, from: number, by: number): Grid {
  const to = (row: number): number => (row >= from ? row + by : row)
  return {
    ...withLines(
      grid,
      linesOf(grid).map(({ row, cells }) => ({ row: to(row), cells })),
    ),
    ...(grid.merges ? { merges: grid.merges.map((m) => ({ ...m, top: to(m.top), bottom: to(m.bottom) })) } : {}),
    ...(grid.hiddenRows ? { hiddenRows: new Set([...grid.hiddenRows].map(to)) } : {}),
    ...(grid.struckRows ? { struckRows: new Set([...grid.struckRows].map(to)) } : {}),
    ...(grid.colours ? { colours: new Map([...grid.colours].map(([row, colour]) => [to(row), colour])) } : {}),
  }
}
const placeDown =
  (sheet: string, from: number, by: number) =>
  (at: string): string => {
    const [, of, row] = /^(.*)!(\d+)$/.exec(at) ?? []
    return of === sheet && Number(row) >= from ? `${of}!${Number(row) + by}` : at
  }

/** Days as a program keeps them, in figures that no order can be mistaken in. */
const PROGRAM_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const KHMER_MONTHS = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ')
const asDays = (write: (year: number, month: number, day: number) => string): Change => {
  return (kept, random) => {
    // A day that a program has turned round shows it by being one.
    const days = kept.grids.flatMap((g) => linesOf(g).flatMap((l) => l.cells.flatMap((c) => PROGRAM_DAY.exec(c) ?? [])))
    if (
      days.length === 0 ||
      kept.grids.some((g) => linesOf(g).some((l) => l.cells.some((c) => /^\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]/u.test(c))))
    )
      return undefined
    return eachCell((cell) => {
      const [, year, month, day] = PROGRAM_DAY.exec(cell) ?? []
      return year === undefined ? cell : write(Number(year), Number(month), Number(day))
    })(kept, random)
  }
}
const strokesAs = (write: (day: string, month: string, year: string) => string): Change =>
  eachCell((cell) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? []
    return year === '' ? cell : write(day, month, year)
  })
const two = (n: number): string => String(n).padStart(2, '0')

const REMARKS = ['បានថតចម្លង', 'ឯកសារគ្រប់', '', 'file copied', '', '']
/** A column of remarks that say nothing of anybody, at the right end. */
const remarks: Change = (kept) => {
  const one = onlyTable(kept)
  if (!one) return undefined
  const { grid, table, rows } = one
  if (table.headings.some((h) => /remark|note|comment|កំណត់|ផ្សេង/i.test(h.text))) return undefined
  const width = Math.max(...linesOf(grid).map((l) => l.cells.length))
  const made = linesOf(grid).map(({ row, cells }) => {
    const text = isHeadings(table, cells) ? 'កំណត់សម្គាល់' : rows.has(row) ? (REMARKS[row % REMARKS.length] ?? '') : ''
    return { row, cells: text === '' ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => ''), text] }
  })
  return { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay }
}

/** The columns of the table in another order; what stands above and below it stays where it is. */
const reorder =
  (orderOf: (width: number, random: () => number) => readonly number[]): Change =>
  (kept, random) => {
    const one = onlyTable(kept)
    if (!one || (one.grid.merges ?? []).some((m) => one.rows.has(m.top) || liesOverHeadings(m, one))) return undefined
    const { grid, table } = one
    const width = table.headings.length
    const order = orderOf(width, random)
    const made = linesOf(grid).map(({ row, cells }, i) => {
      const isOf = i === table.at || (i > table.at && cells.filter((c) => c.trim() !== '').length >= FEWEST_OF_ROW)
      if (!isOf) return { row, cells }
      return { row, cells: [...order.map((from) => cells[from] ?? ''), ...cells.slice(width)] }
    })
    return {
      grids: inPlaceOf(kept, grid, {
        ...withLines(grid, made),
        merges: (grid.merges ?? []).filter((m) => m.bottom < grid.rows.rowOf(table.at)),
      }),
      place: stay,
    }
  }
/** One heading over several columns is of none of them alone. */
const liesOverHeadings = (m: Merge, { grid, table }: { readonly grid: Grid; readonly table: Table }): boolean =>
  m.top === grid.rows.rowOf(table.at) && m.left < m.right
const FEWEST_OF_ROW = 4
const indices = (width: number): readonly number[] => Array.from({ length: width }, (_, i) => i)
/** The row's own number stays in front. */
const shuffled = (width: number, random: () => number): readonly number[] => {
  const rest = indices(width).slice(1)
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[rest[i], rest[j]] = [rest[j] as number, rest[i] as number]
  }
  return [0, ...rest]
}

/** The kingdom and its motto above everything, as on a paper. */
const MOTTO = ['ព្រះរាជាណាចក្រកម្ពុជា', 'ជាតិ សាសនា ព្រះមហាក្សត្រ']
const titled: Change = ({ grids, people }) => {
  const [, sheet] = /^(.*)!\d+$/.exec(people[0] ?? '') ?? []
  const grid = grids.find((g) => g.sheet === sheet)
  if (!grid || sheet === undefined) return undefined
  const by = MOTTO.length + 1
  const lower = moveDown(grid, 1, by)
  const made = withLines(lower, [...MOTTO.map((text, i) => ({ row: i + 1, cells: ['', text] })), ...linesOf(lower)])
  return { grids: grids.map((g) => (g === grid ? made : g)), place: placeDown(sheet, 1, by) }
}

/** A line below the last of the people that counts them. */
const totalled: Change = (kept) => {
  const one = onlyTable(kept)
  const last = one && Math.max(...one.rows)
  if (!one || last === undefined) return undefined
  const { grid, table } = one
  const at = table.headings.findIndex((h) => h.said.concepts.some((c) => c.fields[0] === 'accused_name'))
  const index = linesOf(grid).findIndex((l) => l.row === last)
  // Lines of the last case that name nobody go on below it, and a total of the list's own.
  if (at < 1 || index < grid.rows.length - 1) return undefined
  const cells = Array.from({ length: at + 1 }, (_, i) => (i === 0 ? 'សរុប' : i === at ? `${kept.people.length} នាក់` : ''))
  return { grids: inPlaceOf(kept, grid, withLines(grid, [...linesOf(grid), { row: last + 1, cells }])), place: stay }
}

/** What a row says as the one above it does, in a mark. */
const dittoed =
  (mark: string): Change =>
  (kept) => {
    const one = onlyTable(kept)
    if (!one) return undefined
    const { grid, rows, table } = one
    const lines = linesOf(grid)
    let isOther = false
    const made = lines.map(({ row, cells }, i) => {
      const above = lines[i - 1]
      const isNext = rows.has(row) && above !== undefined && above.row === row - 1 && rows.has(row - 1)
      if (!isNext || cells.some((c) => /^["″”〃'']+$|ដូច|ditto|idem/i.test(c))) return { row, cells }
      return {
        row,
        cells: cells.map((cell, column) => {
          const isSame = cell.trim() !== '' && cell === above.cells[column] && !MARKS.test(cell.trim()) && isDittoed(table, column)
          isOther ||= isSame
          return isSame ? mark : cell
        }),
      }
    })
    return isOther ? { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay } : undefined
  }
/** Ticks, and dashes that say that there is nothing. */
const MARKS = /^(?:[✓✔√xX\-–—_.·*+/"″〃0០]+|គ្មាន|none|n\/a)$/i
const OF_CASE = ['case_number', 'registered_on', 'charged_on', 'decided_on', 'offence', 'citizenship', 'form_of_exploitation', 'sex']
const isDittoed = ({ headings }: Table, column: number): boolean =>
  headings[column]?.said.concepts.some((c) => OF_CASE.includes(c.fields[0] ?? '')) === true

/** `Appeal decided` is the same question of another court: in a list of first instance no other word for the day of its judgment. */
const OF_ANOTHER_COURT = /appeal|appel|ឧទ្ធរណ៍/i

/** A heading's synonyms out of the country's own lists, where another says the very same. */
const renamed: Change = (kept, random) => {
  const one = onlyTable(kept)
  if (!one) return undefined
  const { grid, table } = one
  const headings = headingsOf(kept.form, kept.country, kept.words)
  const sayOf = (text: string): string => JSON.stringify({ ...headings.read(text), isWhole: true })
  let isOther = false
  const made = linesOf(grid).map((line) => {
    if (!isHeadings(table, line.cells)) return line
    const cells = line.cells.map((cell) => {
      const entry = kept.words.headings.find((e) => e.isLikely !== true && e.phrases.some((p) => foldHeading(p) === foldHeading(cell)))
      const said = sayOf(cell)
      const phrases = entry?.phrases ?? []
      const from = Math.floor(random() * phrases.length)
      const other = [...phrases.slice(from), ...phrases.slice(0, from)].find(
        (p) => foldHeading(p) !== foldHeading(cell) && sayOf(p) === said && OF_ANOTHER_COURT.test(p) === OF_ANOTHER_COURT.test(cell),
      )
      isOther ||= other !== undefined
      return other ?? cell
    })
    return { row: line.row, cells }
  })
  return isOther ? { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay } : undefined
}

/** A column that holds nothing between two others. */
const blankColumn: Change = (kept, random) => {
  const one = onlyTable(kept)
  if (!one || (one.grid.merges ?? []).length > 0 || (one.grid.hiddenColumns?.size ?? 0) > 0) return undefined
  const { grid, table } = one
  const at = 2 + Math.floor(random() * Math.max(1, table.headings.length - 3))
  const made = linesOf(grid).map(({ row, cells }) => ({
    row,
    cells: cells.length <= at ? cells : [...cells.slice(0, at), '', ...cells.slice(at)],
  }))
  return { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay }
}

/** A line that holds nothing between two people. */
const blankRow: Change = (kept, random) => {
  const one = onlyTable(kept)
  if (!one) return undefined
  const { grid, rows } = one
  const lines = [...rows].toSorted((a, b) => a - b)
  const from = lines[1 + Math.floor(random() * (lines.length - 1))]
  if (from === undefined || (grid.merges ?? []).some((m) => m.top < from && m.bottom >= from)) return undefined
  const lower = moveDown(grid, from, 1)
  const cells = Array.from({ length: one.table.headings.length }, () => '')
  const made = [...linesOf(lower), { row: from, cells }].toSorted((a, b) => a.row - b.row)
  return { grids: inPlaceOf(kept, grid, withLines(lower, made)), place: placeDown(grid.sheet, from, 1) }
}

/** Cells that were merged taken apart: what stood in them stands in each. */
const unmerged: Change = ({ grids }) => {
  if (grids.every((g) => (g.merges ?? []).length === 0)) return undefined
  return {
    grids: grids.map((grid) => {
      const lines = new Map(linesOf(grid).map(({ row, cells }) => [row, [...cells]]))
      for (const { top, bottom, left, right } of grid.merges ?? []) {
        const text = lines.get(top)?.[left] ?? ''
        // A title over the whole width stays in the first cell.
        if (left !== right && top === bottom) continue
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            const cells = lines.get(row)
            if (cells === undefined || left !== right) continue
            while (cells.length <= column) cells.push('')
            cells[column] = text
          }
      }
      return {
        ...withLines(
          grid,
          [...lines].map(([row, cells]) => ({ row, cells })),
        ),
        merges: [],
      }
    }),
    place: stay,
  }
}

/** The one sheet of a book as a program writes it out in text. */
const asText =
  (by: ';' | '\t'): Change =>
  ({ grids, people }) => {
    const [grid, ...more] = grids.filter((g) => [...g.rows].some((l) => l.cells.some((c) => c.trim() !== '')))
    if (!grid || more.length > 0 || grid.sheet === '' || (grid.merges ?? []).some((m) => people.includes(`${grid.sheet}!${m.top}`)))
      return undefined
    if ((grid.struckRows?.size ?? 0) > 0 || (grid.hiddenRows?.size ?? 0) > 0) return undefined
    const width = Math.max(...linesOf(grid).map((l) => l.cells.length))
    const last = grid.rows.rowOf(grid.rows.length - 1)
    const byRow = new Map(linesOf(grid).map((l) => [l.row, l.cells]))
    const rows = Array.from({ length: last }, (_, i) => Array.from({ length: width }, (_, c) => byRow.get(i + 1)?.[c] ?? ''))
    // Whatever parts the cells stands in none of them, so that printing for a comma prints for this as well.
    if (rows.some((row) => row.some((c) => c.includes(by) || /["\n,]/.test(c)))) return undefined
    const text = printCsv(rows).replaceAll(',', by)
    return { grids: [readText(new TextEncoder().encode(text))], place: (at) => at.replace(/^.*!/, '!') }
  }

/** Marks that nobody sees, and gaps before and behind. */
const spaced = eachCell((cell) => (cell === '' ? cell : ` ${cell.replace(/(?<=[\u1780-\u17B3][\u17B6-\u17D1]?)(?= )/g, '\u200B')}\u00A0 `))

export const CHANGES: Readonly<Record<string, Change>> = {
  'Khmer digits': eachCell(toKhmerDigits),
  'Latin digits': eachCell((cell) => toLatinDigits(cell)),
  'days as 3/5/2024': asDays((y, m, d) => `${d}/${m}/${y}`),
  'days as 03.05.2024': asDays((y, m, d) => `${two(d)}.${two(m)}.${y}`),
  'days as 03-05-24': asDays((y, m, d) => `${two(d)}-${two(m)}-${two(y % 100)}`),
  'days as 3 May 2024': asDays((y, m, d) => `${d} ${MONTHS[m - 1] ?? ''} ${y}`),
  'days in Khmer words': asDays((y, m, d) => toKhmerDigits(`ថ្ងៃទី${two(d)} ខែ${KHMER_MONTHS[m - 1] ?? ''} ឆ្នាំ${y}`)),
  'text days with points': strokesAs((day, month, year) => `${day}.${month}.${year}`),
  'text days with dashes and short years': strokesAs((day, month, year) => `${day}-${month}-${year.slice(2)}`),
  'a column of remarks': remarks,
  'columns the other way round': reorder((width) => indices(width).toReversed()),
  'columns in some order': reorder(shuffled),
  'a title more': titled,
  'a total': totalled,
  'ditto marks': dittoed('"'),
  'ditto in words': dittoed('ដូចខាងលើ'),
  'headings renamed': renamed,
  'a blank column': blankColumn,
  'a blank row': blankRow,
  'merged cells apart': unmerged,
  'text with semicolons': asText(';'),
  'text with tabs': asText('\t'),
  'gaps and marks that nobody sees': spaced,
}
