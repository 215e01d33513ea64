/**
 * Which rows nobody can tell apart by some columns: stripped partitions (Huhtala and others, TANE, 1999). A class of one
 * row is a person singled out, and stays one whatever column is added, so it is dropped and never looked at again.
 */

/** One clear column, its values numbered from 0; an empty value has a number like any other. */
export type CodedColumn = { readonly id: string; readonly codes: Int32Array; /** How many different values. */ readonly size: number }

/** Rows of the classes with at least two, one class after another; class i is rows[starts[i]] to rows[starts[i + 1]]. */
export type Partition = { readonly rows: Int32Array; readonly starts: Int32Array }

/** Nothing known: everybody is in one class. */
export const everybody = (rows: number): Partition =>
  rows < 2
    ? { rows: new Int32Array(0), starts: new Int32Array(1) }
    : { rows: Int32Array.from({ length: rows }, (_, i) => i), starts: Int32Array.of(0, rows) }

/** Numbers the values of one column as they come. */
export class Coder {
  readonly #numbers = new Map<string | number | null, number>()
  readonly #codes: number[] = []
  add(value: string | number | null): void {
    let code = this.#numbers.get(value)
    if (code === undefined) this.#numbers.set(value, (code = this.#numbers.size))
    this.#codes.push(code)
  }
  column(id: string): CodedColumn {
    return { id, codes: Int32Array.from(this.#codes), size: this.#numbers.size }
  }
}

/** Splits every class by one more column. Time is the number of rows that are left, not of all. */
export function refine({ rows, starts }: Partition, { codes, size }: CodedColumn): Partition {
  const seen = new Int32Array(size)
  const next = new Int32Array(rows.length)
  const ends: number[] = [0]
  let at = 0
  for (let c = 1; c < starts.length; c++) {
    const [from, to] = [starts[c - 1] as number, starts[c] as number]
    for (let i = from; i < to; i++) seen[codes[rows[i] as number] as number]! += 1
    // Each value's first row turns its count into a place (below zero, so that it is told from a count); the rest follow it.
    for (let i = from; i < to; i++) {
      const code = codes[rows[i] as number] as number
      const n = seen[code] as number
      if (n > 1) {
        seen[code] = -1 - at
        at += n
        ends.push(at)
      }
      if (n !== 1) {
        const place = -1 - (seen[code] as number)
        next[place] = rows[i] as number
        seen[code] = -2 - place
      }
    }
    for (let i = from; i < to; i++) seen[codes[rows[i] as number] as number] = 0
  }
  return { rows: next.slice(0, at), starts: Int32Array.from(ends) }
}

/** How many rows one more column would single out of those that are left; nothing is built for it. */
export function countSingled({ rows, starts }: Partition, { codes, size }: CodedColumn): number {
  const seen = new Int32Array(size)
  let singled = 0
  for (let c = 1; c < starts.length; c++) {
    const [from, to] = [starts[c - 1] as number, starts[c] as number]
    for (let i = from; i < to; i++) {
      const n = (seen[codes[rows[i] as number] as number]! += 1)
      if (n === 1) singled += 1
      else if (n === 2) singled -= 1
    }
    for (let i = from; i < to; i++) seen[codes[rows[i] as number] as number] = 0
  }
  return singled
}
