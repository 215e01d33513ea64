/** A column with every distinct value once: what is costly is then done per value and not per record. */

export type Column = {
  readonly values: readonly string[]
  /** For each record the place of its value, or -1 where nothing is known. */
  readonly ids: Int32Array
  /** For each value the share of the known records that have it, above 0 and up to 1. */
  readonly shares: Float64Array
}

/** @param cells one text a record; the empty text is "not known". */
export function toColumn(cells: readonly string[]): Column {
  const places = new Map<string, number>()
  const ids = new Int32Array(cells.length)
  const counts: number[] = []
  let known = 0
  cells.forEach((cell, i) => {
    if (cell === '') {
      ids[i] = -1
      return
    }
    known++
    let id = places.get(cell)
    if (id === undefined) {
      id = counts.push(0) - 1
      places.set(cell, id)
    }
    ids[i] = id
    counts[id] = (counts[id] ?? 0) + 1
  })
  return { values: [...places.keys()], ids, shares: Float64Array.from(counts, (c) => c / known) }
}
