/** Sums of a table of counts, held against what they sum; and parts, against what they are some of. */
import type { Entry } from './axis.ts'
import type { CountCell } from './count-cell.ts'
import type { Time } from './when.ts'

export type SumFault = {
  /** A sum that does not fit, or a part that is more than its whole. */
  readonly kind: 'sum' | 'part'
  readonly row: number
  readonly column: number
  readonly stated: number
  /** What it sums, or what it is some of. */
  readonly added: number
  /** Whether the sum may stand as it is: what it sums is no more. */
  readonly mayStand: boolean
}
export type Sums = {
  readonly values: readonly (readonly CountCell[])[]
  readonly fitting: number
  /** The times that a cell sums, as far as numbers stand there; undefined where it is no sum over times. */
  readonly timesUnder: (row: number, column: number) => readonly Time[] | undefined
}

type WholeOf = (r: number, c: number) => readonly [r: number, c: number] | undefined
type Cell = CountCell | undefined
const exact = (cell: Cell): number | undefined => (cell?.is === 'number' && cell.qualifier === 'exact' ? cell.value : undefined)
/** So much at least is there. */
const least = (cell: Cell): number | undefined => (cell?.is === 'number' && cell.qualifier !== 'approx' ? cell.value : undefined)

/**
 * @param isWanted cells that count something that is handed in
 * @param wholeOf the cell that a cell is some of by what its heading was said to count
 * @param answerOf what somebody said of a sum that does not fit; it is asked where nobody has
 */
export function checkSums(
  cells: readonly (readonly CountCell[])[],
  rows: readonly Entry[],
  columns: readonly Entry[],
  isWanted: (r: number, c: number) => boolean,
  wholeOf: WholeOf,
  answerOf: (fault: SumFault) => string | undefined,
): Sums {
  const values: Cell[][] = cells.map((line) => [...line])
  const overRows = rows.map((entry) => partitionsUnder(entry, rows))
  const overColumns = columns.map((entry) => partitionsUnder(entry, columns))
  holdParts(values, rows, columns, isWanted, wholeOf, answerOf)
  let fitting = 0
  const put = (r: number, c: number, cell: CountCell): void => {
    const line = values[r]
    if (line) line[c] = cell
  }
  const at = (r: number, c: number): Cell => values[r]?.[c]
  const hold = (r: number, c: number, all: readonly (readonly [number, number])[], isOverTime: boolean): void => {
    // What is still to come at the end of a year, and what was before a list began, is no gap in it.
    const first = all.findIndex(([i, j]) => at(i, j)?.is === 'number')
    const last = all.findLastIndex(([i, j]) => at(i, j)?.is === 'number')
    const parts = isOverTime ? all.slice(Math.max(0, first), last + 1) : all
    const cell = at(r, c)
    const known = parts.flatMap(([i, j]) => least(at(i, j)) ?? [])
    const added = known.reduce((sum, n) => sum + n, 0)
    const isWhole = parts.every(([i, j]) => exact(at(i, j)) !== undefined)
    const stated = exact(cell)
    // What waits for an answer may be any number: until then no sum is held against it.
    if (parts.some(([i, j]) => at(i, j)?.is === 'open' || rows[i]?.isOpen || columns[j]?.isOpen)) {
      if (isWanted(r, c) && stated !== undefined) put(r, c, { is: 'open' })
      return
    }
    if (!isWanted(r, c) || known.length === 0) return
    if (stated === undefined) return
    if (isWhole && stated === added) {
      fitting++
      return
    }
    // Whatever a sum says that holds such a number, nobody knows: but what is left of it.
    if (parts.some(([i, j]) => at(i, j)?.is === 'left-out')) return put(r, c, { is: 'number', value: added, qualifier: 'at_least' })
    // What some have not reported is in no sum: so much at least.
    if (!isWhole && stated === added) return put(r, c, { is: 'number', value: stated, qualifier: 'at_least' })
    if (!isWhole && stated > added) return
    const fault: SumFault = {
      kind: 'sum',
      row: rows[r]?.at ?? 0,
      column: columns[c]?.at ?? 0,
      stated,
      added,
      mayStand: stated > added || isOfTime(r, c),
    }
    const answer = answerOf(fault)
    if (answer === undefined) put(r, c, { is: 'open' })
    else if (answer === 'rows') put(r, c, { is: 'number', value: added, qualifier: isWhole ? 'exact' : 'at_least' })
    else if (answer !== 'sheet' || !fault.mayStand) put(r, c, { is: 'not-known' })
  }
  const isOfTime = (r: number, c: number): boolean => timesUnder(r, c) !== undefined
  const timesUnder = (r: number, c: number): readonly Time[] | undefined => {
    const overTime = (entries: readonly Entry[], partitions: readonly (readonly number[])[] | undefined, cellAt: (i: number) => Cell) => {
      const found = partitions?.find((p) => p.some((i) => entries[i]?.time !== undefined))
      return found?.flatMap((i) => (cellAt(i)?.is === 'number' && entries[i]?.time ? [entries[i].time] : []))
    }
    return (
      (rows[r]?.isTotal ? overTime(rows, overRows[r], (i) => at(i, c)) : undefined) ??
      (columns[c]?.isTotal ? overTime(columns, overColumns[c], (i) => at(r, i)) : undefined)
    )
  }
  const byDepth = (entries: readonly Entry[]): readonly number[] =>
    [...entries.keys()].filter((i) => entries[i]?.isTotal).toSorted((a, b) => size(entries[b]) - size(entries[a]))
  for (const r of rows.keys())
    for (const c of byDepth(columns))
      for (const p of overColumns[c] ?? [])
        hold(
          r,
          c,
          p.map((i) => [r, i]),
          isOf(columns, p),
        )
  for (const c of columns.keys())
    for (const r of byDepth(rows))
      for (const p of overRows[r] ?? [])
        hold(
          r,
          c,
          p.map((i) => [i, c]),
          isOf(rows, p),
        )
  return { values: values.map((line) => line.map((cell): CountCell => cell ?? { is: 'not-known' })), fitting, timesUnder }
}

const isOf = (entries: readonly Entry[], partition: readonly number[]): boolean => partition.every((i) => entries[i]?.time !== undefined)
const size = (entry: Entry | undefined): number => Object.keys(entry?.is ?? {}).length

/** What a sum sums, once for each way in which the same is cut: by sex, and by age. */
export const partitionsUnder = (sum: Entry, entries: readonly Entry[]): readonly (readonly number[])[] =>
  kindsUnder(sum, entries).filter((list) => list.length > 1)

function kindsUnder(sum: Entry, entries: readonly Entry[]): readonly (readonly number[])[] {
  if (!sum.isTotal || sum.isAside) return []
  const leaves = [...entries.keys()].filter((i) => {
    const e = entries[i] as Entry
    return (
      !e.isTotal &&
      !e.isAside &&
      (e.measure ?? '') === (sum.measure ?? '') &&
      (e.partOf === undefined) === (sum.partOf === undefined) &&
      Object.entries(sum.is).every(([list, code]) => e.is[list] === code) &&
      isUnder(e.time, sum.time)
    )
  })
  const kinds = Map.groupBy(leaves, (i) => {
    const e = entries[i] as Entry
    return [...Object.keys(e.is).filter((list) => sum.is[list] === undefined), ...(isFiner(e.time, sum.time) ? ['time'] : [])]
      .toSorted()
      .join()
  })
  const open = leaves.filter((i) => entries[i]?.isOpen)
  return [...kinds].flatMap(([kind, list]) => (kind === '' ? [] : [[...new Set([...list, ...open])]]))
}
const isUnder = (time: Time | undefined, of: Time | undefined): boolean =>
  of === undefined || (time !== undefined && (of.year === undefined || time.year === undefined || time.year === of.year))
const isFiner = (time: Time | undefined, of: Time | undefined): boolean =>
  time !== undefined && (time.months !== undefined || time.day !== undefined || of === undefined)

const alone = (sum: Entry, entries: readonly Entry[]): readonly number[] =>
  kindsUnder(sum, entries).flatMap((list) => (list.length === 1 && entries[list[0] ?? 0]?.time === undefined ? list : []))

function holdParts(
  values: Cell[][],
  rows: readonly Entry[],
  columns: readonly Entry[],
  isWanted: (r: number, c: number) => boolean,
  wholeOf: WholeOf,
  answerOf: (fault: SumFault) => string | undefined,
): void {
  const hold = (r: number, c: number, wholeRow: number, wholeColumn: number): void => {
    const [part, whole] = [exact(values[r]?.[c]), exact(values[wholeRow]?.[wholeColumn])]
    if (part === undefined || whole === undefined || part <= whole || !isWanted(r, c)) return
    const answer = answerOf({
      kind: 'part',
      row: rows[r]?.at ?? 0,
      column: columns[c]?.at ?? 0,
      stated: part,
      added: whole,
      mayStand: false,
    })
    const [i, j] = answer === 'whole' ? [wholeRow, wholeColumn] : [r, c]
    const line = values[i]
    if (line) line[j] = { is: answer === undefined ? 'open' : 'left-out' }
  }
  const [aloneRows, aloneColumns] = [rows.map((e) => alone(e, rows)), columns.map((e) => alone(e, columns))]
  for (const [r, row] of rows.entries())
    for (const [c, column] of columns.entries()) {
      const whole = wholeOf(r, c)
      if (whole) hold(r, c, ...whole)
      // `total | women | under 18`: each is some of the total, and together they are none of it.
      for (const p of aloneColumns[c] ?? []) hold(r, p, r, c)
      for (const p of aloneRows[r] ?? []) hold(p, c, r, c)
      if (row.partOf !== undefined && row.partOf >= 0) hold(r, c, row.partOf, c)
      if (column.partOf !== undefined && column.partOf >= 0) hold(r, c, r, column.partOf)
    }
}
