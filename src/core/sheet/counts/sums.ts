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
  /** Whether a cell is what stands under it, in one way at least. */
  readonly isFitting: (row: number, column: number) => boolean
  /** The times that a cell sums, as far as numbers stand there; undefined where it is no sum over times. */
  readonly timesUnder: (row: number, column: number) => readonly Time[] | undefined
}

type Way = readonly (readonly [r: number, c: number])[]
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
  const fitting = new Set<string>()
  let count = 0
  const put = (r: number, c: number, cell: CountCell): void => {
    const line = values[r]
    if (line) line[c] = cell
  }
  const at = (r: number, c: number): Cell => values[r]?.[c]
  const addUp = (all: Way, isOverTime: boolean) => {
    // What is still to come at the end of a year, and what was before a list began, is no gap in it.
    const first = all.findIndex(([i, j]) => at(i, j)?.is === 'number')
    const last = all.findLastIndex(([i, j]) => at(i, j)?.is === 'number')
    const parts = isOverTime ? all.slice(Math.max(0, first), last + 1) : all
    const known = parts.flatMap(([i, j]) => least(at(i, j)) ?? [])
    const isWhole = parts.every(([i, j]) => exact(at(i, j)) !== undefined)
    return { parts, known, isWhole, added: known.reduce((sum, n) => sum + n, 0) }
  }
  const hold = (r: number, c: number, ways: readonly Way[], isOverTime: boolean): void => {
    const cell = at(r, c)
    const stated = exact(cell)
    const all = ways.map((way) => addUp(way, isOverTime))
    const found = all.find((w) => w.isWhole && w.added === stated) ?? all.find((w) => w.added === stated) ?? all[0]
    if (!found) return
    const { parts, known, isWhole, added } = found
    // What waits for an answer may be any number: until then no sum is held against it.
    if (parts.some(([i, j]) => at(i, j)?.is === 'open' || rows[i]?.isOpen || columns[j]?.isOpen)) {
      if (isWanted(r, c) && stated !== undefined) put(r, c, { is: 'open' })
      return
    }
    if (!isWanted(r, c) || known.length === 0) return
    if (stated === undefined) return
    if (isWhole && stated === added) {
      count++
      fitting.add(`${r} ${c}`)
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
    const overTime = (entries: readonly Entry[], partitions: readonly Partition[] | undefined, cellAt: (i: number) => Cell) => {
      const found = partitions?.map((p) => [...new Set(p.flat())]).find((p) => p.some((i) => entries[i]?.time !== undefined))
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
          p.map((way) => way.map((i) => [r, i])),
          p.every((way) => isOf(columns, way)),
        )
  for (const c of columns.keys())
    for (const r of byDepth(rows))
      for (const p of overRows[r] ?? [])
        hold(
          r,
          c,
          p.map((way) => way.map((i) => [i, c])),
          p.every((way) => isOf(rows, way)),
        )
  // A sum across of sums that have since been found to hold less than all is itself no more than that.
  for (const r of rows.keys())
    for (const c of byDepth(columns))
      for (const p of overColumns[c] ?? []) {
        const [cell, all] = [
          at(r, c),
          p.map((way) =>
            addUp(
              way.map((i) => [r, i]),
              p.every((w) => isOf(columns, w)),
            ),
          ),
        ]
        const isOnlyLeast = all.every((w) => !w.isWhole) && all.some((w) => w.added === exact(cell))
        if (isOnlyLeast && cell?.is === 'number') put(r, c, { ...cell, qualifier: 'at_least' })
      }
  return {
    values: values.map((line) => line.map((cell): CountCell => cell ?? { is: 'not-known' })),
    fitting: count,
    isFitting: (r, c) => fitting.has(`${r} ${c}`),
    timesUnder,
  }
}

const isOf = (entries: readonly Entry[], partition: readonly number[]): boolean => partition.every((i) => entries[i]?.time !== undefined)
const size = (entry: Entry | undefined): number => Object.keys(entry?.is ?? {}).length

/** Ways in which one thing may be cut: into quarters, and into halves. */
type Partition = readonly (readonly number[])[]
/** What a sum sums, once for each kind of cut: by sex, and by age. */
export const partitionsUnder = (sum: Entry, entries: readonly Entry[]): readonly Partition[] =>
  kindsUnder(sum, entries)
    .map((list) => waysOf(list, entries))
    .filter((ways) => ways.some((way) => way.length > 1))

/** Spans that lie over each other are never added: the shorter ones are one way, and the longer ones another. */
function waysOf(list: readonly number[], entries: readonly Entry[]): Partition {
  const overlap = (i: number, j: number): boolean => {
    const [a, b] = [entries[i] as Entry, entries[j] as Entry]
    return JSON.stringify(a.is) === JSON.stringify(b.is) && lengthOf(a.time) !== lengthOf(b.time) && isOver(a.time, b.time)
  }
  if (!list.some((i) => list.some((j) => overlap(i, j)))) return [list]
  const taking = (order: readonly number[]): readonly number[] => {
    const taken = order.reduce<readonly number[]>((all, i) => (all.some((j) => overlap(i, j)) ? all : [...all, i]), [])
    return list.filter((i) => taken.includes(i))
  }
  const order = list.toSorted((i, j) => lengthOf(entries[i]?.time) - lengthOf(entries[j]?.time))
  return [taking(order), taking(order.toReversed())]
}
/** In days, so far as their order goes. */
function lengthOf(time: Time | undefined): number {
  if (time?.day !== undefined) return 1
  const [first, last] = time?.months ?? [1, 12]
  return (last - first + 1) * 31
}
function isOver(a: Time | undefined, b: Time | undefined): boolean {
  if (!a || !b || (a.year !== undefined && b.year !== undefined && a.year !== b.year)) return false
  const [from, to] = a.months ?? [1, 12]
  const [first, last] = b.months ?? [1, 12]
  return from <= last && first <= to && (a.day === undefined || b.day === undefined || a.day === b.day)
}

/** Years of what a sum sums; of what says none it is that of the table. */
export function yearsUnder(sum: Entry, entries: readonly Entry[], when: Time | undefined): ReadonlySet<number | undefined> {
  return new Set(kindsUnder(sum, entries).flatMap((list) => list.map((i) => entries[i]?.time?.year ?? sum.time?.year ?? when?.year)))
}

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
  const apart = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((i) => b.every((j) => isApart(entries[i] as Entry, entries[j] as Entry)))
  // Men and women who are grown up, and children: cut in two ways, and nobody is in both.
  const joined = [...kinds]
    .filter(([kind]) => kind !== '')
    .reduce<readonly (readonly number[])[]>((all, [, list]) => {
      const other = all.find((o) => apart(o, list))
      return other ? [...all.filter((o) => o !== other), [...other, ...list]] : [...all, list]
    }, [])
  return joined.map((list) => [...new Set([...list, ...open])])
}
const isApart = (a: Entry, b: Entry): boolean =>
  Object.entries(a.is).some(([list, code]) => b.is[list] !== undefined && code !== '' && b.is[list] !== '' && b.is[list] !== code)
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
