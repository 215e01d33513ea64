/** What was handed in, held against the papers it was read from: field by field, by what the form takes each to say. Pure. */
import type { Form } from '../../../core/country/index.ts'
import type { RecordRead } from '../../../road/validate.ts'
import type { Cells } from '../typed/records.ts'

/** A field that was read otherwise; empty where nothing stands. */
export type Otherwise = { readonly field: string; readonly paper: string; readonly read: string }
export type OfPaper = {
  readonly cells: Cells
  /** Nothing that was handed in is of this paper. */
  readonly isMissing: boolean
  readonly otherwise: readonly Otherwise[]
}
export type Score = {
  readonly same: number
  readonly of: number
  readonly papers: readonly OfPaper[]
  /** Rows that are of no paper. */
  readonly strange: number
}

/**
 * Each row is of the paper that it is most like. A blank on both sides is nothing that was read, and counts for nothing.
 * @param read what the form takes a record to say
 */
export function scoreOf(form: Form, papers: readonly Cells[], rows: readonly Cells[], read: (cells: Cells) => RecordRead): Score {
  // The number that a row is given is the sheet's own.
  const fields = form.fields.map((f) => f.id).filter((id) => id !== form.ordinal || papers.some((p) => p[id]))
  const said = (cells: Cells) => {
    const { values } = read(cells)
    return Object.fromEntries(fields.map((id) => [id, values[id] ?? cells[id]?.trim() ?? '']))
  }
  const [wanted, given] = [papers.map(said), rows.map(said)]
  const pairs = wanted
    .flatMap((paper, p) =>
      given.map((row, r) => ({ p, r, alike: fields.filter((id) => paper[id] !== '' && paper[id] === row[id]).length })),
    )
    .filter(({ alike }) => alike > 0)
    .toSorted((a, b) => b.alike - a.alike)
  const rowOf = new Map<number, number>()
  for (const { p, r } of pairs) if (!rowOf.has(p) && ![...rowOf.values()].includes(r)) rowOf.set(p, r)
  let [same, of] = [0, 0]
  const judged = papers.map((cells, p): OfPaper => {
    const r = rowOf.get(p)
    const asked = fields.filter((id) => wanted[p]?.[id] !== '' || (r !== undefined && given[r]?.[id] !== ''))
    const differ = asked.filter((id) => r === undefined || wanted[p]?.[id] !== given[r]?.[id])
    of += asked.length
    same += asked.length - differ.length
    const row = r === undefined ? {} : (rows[r] ?? {})
    return {
      cells,
      isMissing: r === undefined,
      otherwise: differ.map((id) => ({ field: id, paper: cells[id] ?? '', read: row[id] ?? '' })),
    }
  })
  return { same, of, papers: judged, strange: rows.length - rowOf.size }
}
