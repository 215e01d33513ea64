/**
 * How many people each set of clear columns singles out: whoever knows those facts of somebody, and has the database,
 * finds her row and reads the rest of it. More columns never single out fewer, so the set of all is the largest figure.
 */
import { countSingled, everybody, refine, type CodedColumn, type Partition } from './partition.ts'

export type SetOfColumns = { readonly columns: readonly string[]; readonly singledOut: number }

/** Row visits, and sets, that the search of one kind may take: at most about two seconds, and milliseconds for a small record. */
const BUDGET = 250_000_000
const MOST_SETS = 5_000

/** One named set. */
export function singledOutBy(rows: number, columns: readonly CodedColumn[]): number {
  let partition = everybody(rows)
  for (const column of columns) partition = refine(partition, column)
  return rows - partition.rows.length
}

/** The largest size of which all sets can be looked at within the budget; at least one. */
export function deepestSize(rows: number, columns: number, budget = BUDGET): number {
  let [size, ofSize, sets] = [0, 1, 0]
  while (size < columns) {
    ofSize = (ofSize * (columns - size)) / (size + 1)
    sets += ofSize
    if (size > 0 && (sets > MOST_SETS || sets * rows > budget)) return size
    size += 1
  }
  return size
}

/**
 * Every set of at most `size` columns. The partition of a set is that of its beginning, refined once.
 *
 * @returns one figure a set, in the order of the columns given.
 */
export function* everySet(rows: number, columns: readonly CodedColumn[], size: number): Generator<SetOfColumns> {
  if (rows === 1) {
    // One person alone is found without knowing anything; no set adds to it.
    yield { columns: [], singledOut: 1 }
    return
  }
  function* from(first: number, names: readonly string[], partition: Partition): Generator<SetOfColumns> {
    for (let i = first; i < columns.length; i++) {
      const column = columns[i] as CodedColumn
      const known = [...names, column.id]
      if (known.length === size) {
        yield { columns: known, singledOut: rows - partition.rows.length + countSingled(partition, column) }
        continue
      }
      const finer = refine(partition, column)
      yield { columns: known, singledOut: rows - finer.rows.length }
      yield* from(i + 1, known, finer)
    }
  }
  yield* from(0, [], everybody(rows))
}

/** Of each size the set that singles out most; of equals the first. */
export function worstOfEachSize(rows: number, columns: readonly CodedColumn[], size: number): SetOfColumns[] {
  const worst: SetOfColumns[] = []
  for (const set of everySet(rows, columns, size)) {
    const at = set.columns.length
    if (worst[at] === undefined || set.singledOut > worst[at].singledOut) worst[at] = set
  }
  return worst.filter((set) => set !== undefined)
}
