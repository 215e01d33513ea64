/** What columns are called: by the country's own lists, by other hands of the kept sets, and by hands that nobody has met. */
import { foldHeading } from '../../../src/core/sheet/fold-heading.ts'
import { headingsOf } from '../../../src/core/sheet/own/heading/heading.ts'
import type { ShownColumn } from '../../../src/core/sheet/shown-table.ts'
import { inPlaceOf, isHeadings, linesOf, moveDown, onlyTable, placeDown, stay, withLines, type Change, type Kept } from './frame.ts'
import { HANDS, type Hand } from './hands.ts'

/** `Appeal decided` is the same question of another court: in a list of first instance no other word for the day of its judgment. */
const OF_ANOTHER_COURT = /appeal|appel|ឧទ្ធរណ៍/i

/** A heading's synonyms out of the country's own lists, where another says the very same. */
export const renamed: Change = (kept, random) => {
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

/** What a column is, as far as its heading says it: two of one key may change their names. */
export function keyOf(
  kept: Pick<Kept, 'form' | 'country' | 'words'>,
  { fields, heading }: ShownColumn,
  cells: readonly string[],
): string | undefined {
  const said = headingsOf(kept.form, kept.country, kept.words).read(heading)
  // Whose meaning lies in more than its name, or whose name lies over several.
  if (fields.length !== 1 || said.codes.length > 0 || said.group !== undefined || /\d|\n/.test(heading)) return undefined
  const areNumbers = cells.filter((c) => c.trim() !== '').every((c) => /^[\p{Nd}\s.,]+$/u.test(c))
  return [kept.form.id, fields[0], said.unit ?? '', said.units.join('+'), said.law ?? '', said.of ?? '', areNumbers].join('|')
}

/** Each heading of the one table as another calls it who keeps the same. @param nameOf what it is called; undefined leaves it */
const called =
  (nameOf: (column: ShownColumn, kept: Kept, cells: readonly string[], random: () => number) => string | undefined): Change =>
  (kept, random) => {
    const one = onlyTable(kept)
    const shown = kept.tables.find((t) => t.sheet === one?.grid.sheet)
    if (!one || !shown) return undefined
    const { grid, table, rows } = one
    const own = grid.rows.at(table.at)?.cells ?? []
    const taken = new Set(own.map(foldHeading))
    const names = own.map((cell, i) => {
      const column = shown.columns.find((c) => c.column === i && foldHeading(c.heading) === foldHeading(cell))
      const cells = linesOf(grid).flatMap((l) => (rows.has(l.row) ? [l.cells[i] ?? ''] : []))
      const name = column && column.by !== 'answer' && column.by !== 'words' ? nameOf(column, kept, cells, random) : undefined
      if (name === undefined || taken.has(foldHeading(name))) return cell
      taken.add(foldHeading(name))
      return name
    })
    if (names.every((name, i) => name === own[i])) return undefined
    const made = linesOf(grid).map((line) =>
      isHeadings(table, line.cells) ? { row: line.row, cells: line.cells.map((cell, i) => names[i] ?? cell) } : line,
    )
    return { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay }
  }

const ofBank = (column: ShownColumn, kept: Kept, cells: readonly string[], random: () => number): string | undefined => {
  const key = keyOf(kept, column, cells)
  const others = (key === undefined ? [] : (kept.bank.headings.get(key) ?? [])).filter(
    (h) => foldHeading(h) !== foldHeading(column.heading),
  )
  return others[Math.floor(random() * others.length)]
}

/** In words of somebody whose file the product has never seen; what stands in brackets behind, a unit or a law, stays. */
const ofHand =
  (hand: Hand) =>
  (column: ShownColumn, kept: Kept, cells: readonly string[], random: () => number): string | undefined => {
    const [field] = column.fields
    const key = keyOf(kept, column, cells)
    const said = headingsOf(kept.form, kept.country, kept.words).read(column.heading)
    if (key === undefined || field === undefined || said.unit !== undefined || said.units.length > 0 || said.law !== undefined)
      return undefined
    // An age and a year of birth are one field, and two columns.
    if (
      field === 'age_band' &&
      !cells.every((c) => c.trim() === '' || (/^\p{Nd}{1,2}$/u.test(c.trim()) && !/born|birth|កំណើត|naiss/i.test(column.heading)))
    )
      return undefined
    const names = hand.headings[field] ?? []
    return names[Math.floor(random() * names.length)]
  }

/** The numbers of the columns below their headings, as forms have them. */
const numbered =
  (write: (n: number) => string): Change =>
  (kept) => {
    const one = onlyTable(kept)
    if (!one) return undefined
    const { grid, table } = one
    const row = grid.rows.rowOf(table.at)
    if ((grid.merges ?? []).some((m) => m.bottom > row)) return undefined
    const lower = moveDown(grid, row + 1, 1)
    const line = { row: row + 1, cells: table.headings.map((_, i) => write(i + 1)) }
    const made = [...linesOf(lower), line].toSorted((a, b) => a.row - b.row)
    return { grids: inPlaceOf(kept, grid, withLines(lower, made)), place: placeDown(grid.sheet, row + 1, 1) }
  }

/** One letter of a long Latin heading is missing, or stands twice. */
const slipped =
  (isDoubled: boolean) =>
  ({ heading, fields }: ShownColumn, _: Kept, __: readonly string[], random: () => number): string | undefined => {
    if (fields.length === 0 || !/^[A-Za-z][A-Za-z .]{7,}$/.test(heading)) return undefined
    const at = 2 + Math.floor(random() * (heading.length - 4))
    if (!/[a-z]/i.test(heading[at] ?? '')) return undefined
    return isDoubled ? heading.slice(0, at) + heading.slice(at - 1) : heading.slice(0, at) + heading.slice(at + 1)
  }

const bracketed = ({ heading, fields }: ShownColumn, i: number): string | undefined => (fields.length > 0 ? `${i}. ${heading}` : undefined)

export const HEADINGS: Readonly<Record<string, Change>> = {
  'headings renamed': renamed,
  'headings of another hand': called(ofBank),
  'headings of another hand behind its own': called((column, kept, cells, random) => {
    const other = ofBank(column, kept, cells, random)
    return other === undefined ? undefined : `${column.heading} / ${other}`
  }),
  'headings of two hands on two lines': called((column, kept, cells, random) => {
    const other = ofBank(column, kept, cells, random)
    return other === undefined ? undefined : `${column.heading}\n${other}`
  }),
  'headings in capitals': called((column) => (/[a-z]/.test(column.heading) ? column.heading.toUpperCase() : undefined)),
  'headings in small letters': called((column) => (/[A-Z]/.test(column.heading) ? column.heading.toLowerCase() : undefined)),
  'headings with a colon': called((column) => (column.fields.length > 0 ? `${column.heading} :` : undefined)),
  'headings with their number': called((column) => bracketed(column, column.column + 1)),
  'headings with underscores': called((column) =>
    /^[A-Za-z ]+$/.test(column.heading) && column.heading.includes(' ') ? column.heading.replaceAll(' ', '_') : undefined,
  ),
  'headings on several lines': called((column) => (column.heading.includes(' ') ? column.heading.replace(/ +/g, '\n') : undefined)),
  'headings with a letter missing': called(slipped(false)),
  'headings with a letter twice': called(slipped(true)),
  'columns numbered below their headings': numbered((n) => String(n)),
  'columns numbered in brackets': numbered((n) => `(${n})`),
  ...Object.fromEntries(HANDS.map((hand) => [`headings of ${hand.name}`, called(ofHand(hand))])),
}
