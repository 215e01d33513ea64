/**
 * Which pairs are compared at all: those that share a key of at least one pass. A pair comes once, by the first key it
 * shares. Two records on different sides of the wall are never a pair, whatever they share.
 *
 * Blocking is of Newcombe (1959), several passes of Hernández and Stolfo (1995); here they are keys that are equal, and no windows over a sorted list.
 */

export type Pass = {
  readonly name: string
  /** Names of the comparisons that the key is made of: pairs that share it say nothing new about them. */
  readonly of: readonly string[]
  /** The keys of a record: none, one, or several (each way somebody is called). */
  readonly keys: (record: number) => string | readonly string[] | undefined
}

export type Table = {
  /** How many records. Everywhere else a record is its place, from 0. */
  readonly size: number
  /** Records whose values here differ are never compared, linked, or put in one cluster: a victim and an accused. */
  readonly sides?: Int32Array
  /** Files that hold nobody twice: two records of one file are never one person. */
  readonly files?: Int32Array
}

/** A key that more records share than `most` finds nobody; its pairs are left to the other passes, and it is told. */
export type Skipped = { readonly pass: string; readonly records: number }

/** A list of whole numbers that grows without copying. */
const CHUNK = 1 << 18
export class Growing {
  readonly #chunks: Int32Array[] = []
  length = 0
  push(value: number): void {
    const at = this.length & (CHUNK - 1)
    if (at === 0) this.#chunks.push(new Int32Array(CHUNK))
    ;(this.#chunks[this.#chunks.length - 1] as Int32Array)[at] = value
    this.length++
  }
  at(index: number): number {
    return (this.#chunks[index >>> 18] as Int32Array)[index & (CHUNK - 1)] as number
  }
}

/** Whether two records may be one person as far as the table itself says. */
export const mayPair = ({ sides, files }: Table, i: number, j: number): boolean =>
  (!sides || sides[i] === sides[j]) && (!files || files[i] !== files[j])

type Keyed = { readonly width: number; readonly ids: Int32Array; readonly count: number }

/** Every key as a number, `width` to a record, filled up with -1. */
function number(size: number, pass: Pass): Keyed {
  const places = new Map<string, number>()
  const idOf = (key: string): number => {
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, places.size)
    return places.size - 1
  }
  let width = 1
  const several = new Map<number, number[]>()
  const first = new Int32Array(size).fill(-1)
  for (let i = 0; i < size; i++) {
    const keys = pass.keys(i)
    if (keys === undefined || keys === '') continue
    if (typeof keys === 'string') {
      first[i] = idOf(keys)
      continue
    }
    const own = [...new Set(keys)].filter((k) => k !== '').map(idOf)
    if (own.length > 0) first[i] = own[0] as number
    if (own.length > 1) several.set(i, own)
    width = Math.max(width, own.length)
  }
  if (width === 1) return { width, ids: first, count: places.size }
  const ids = new Int32Array(size * width).fill(-1)
  for (let i = 0; i < size; i++) ids[i * width] = first[i] as number
  for (const [i, own] of several) ids.set(own, i * width)
  return { width, ids, count: places.size }
}

/** The place of the first key that two records share, or -1. */
function sharedKey({ width, ids }: Keyed, i: number, j: number): number {
  if (width === 1) return (ids[i] as number) >= 0 && ids[i] === ids[j] ? (ids[i] as number) : -1
  for (let a = i * width; a < (i + 1) * width && (ids[a] as number) >= 0; a++)
    for (let b = j * width; b < (j + 1) * width && (ids[b] as number) >= 0; b++) if (ids[a] === ids[b]) return ids[a] as number
  return -1
}

/** The records of each key of a pass, one key after the other; made once, walked as often as needed. */
export type Sorted = {
  readonly keyed: Keyed
  readonly starts: Int32Array
  readonly members: Int32Array
  readonly skipped: readonly Skipped[]
}

/** @param most records that may share a key. */
export function sortPass(size: number, pass: Pass, most = 2000): Sorted {
  const keyed = number(size, pass)
  const skipped: Skipped[] = []
  const tooMany = new Set<number>()
  const counts = new Int32Array(keyed.count)
  for (const id of keyed.ids) if (id >= 0) counts[id] = (counts[id] as number) + 1
  counts.forEach((records, id) => {
    if (records <= most) return
    tooMany.add(id)
    skipped.push({ pass: pass.name, records })
  })
  // A key that is not used must not hide a pair from the passes after it.
  if (tooMany.size > 0) dropKeys(keyed, tooMany)
  const starts = new Int32Array(keyed.count + 1)
  for (let id = 0; id < keyed.count; id++) starts[id + 1] = (starts[id] as number) + (tooMany.has(id) ? 0 : (counts[id] as number))
  const members = new Int32Array(starts[keyed.count] as number)
  const next = starts.slice()
  for (let at = 0; at < keyed.ids.length; at++) {
    const id = keyed.ids[at] as number
    if (id < 0) continue
    members[next[id] as number] = Math.floor(at / keyed.width)
    next[id] = (next[id] as number) + 1
  }
  return { keyed, starts, members, skipped }
}

/** Calls `emit` once for each pair of a pass that no earlier pass has, with i < j. */
export function walkPass(
  table: Table,
  { keyed, starts, members }: Sorted,
  earlier: readonly Sorted[],
  emit: (i: number, j: number) => void,
): void {
  for (let id = 0; id < keyed.count; id++) {
    const end = starts[id + 1] as number
    for (let a = starts[id] as number; a < end; a++)
      for (let b = a + 1; b < end; b++) {
        const [i, j] = [members[a] as number, members[b] as number]
        if (!mayPair(table, i, j) || earlier.some((d) => sharedKey(d.keyed, i, j) >= 0)) continue
        if (keyed.width === 1 || sharedKey(keyed, i, j) === id) emit(i, j)
      }
  }
}

function dropKeys({ width, ids }: Keyed, dropped: ReadonlySet<number>): void {
  for (let from = 0; from < ids.length; from += width) {
    let to = from
    for (let at = from; at < from + width; at++) {
      const id = ids[at] as number
      if (id >= 0 && !dropped.has(id)) ids[to++] = id
    }
    ids.fill(-1, to, from + width)
  }
}
