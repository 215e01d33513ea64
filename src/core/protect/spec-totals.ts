/** Rows of the file that say that they are a total: they are left out, and held to what is counted in their place. */
import type { SpecRow } from './spec-row.ts'
import type { SpecProblem } from './spec-type.ts'
import { placesKey } from './table.ts'
import { calledTotal } from './total-words.ts'

/** `at` as of a row, without what it is a total of; `blank` are its levels that the file leaves empty: of all, or of those of whom nothing is said. */
export type TotalRow = {
  readonly row: number
  readonly at: Readonly<Record<string, string>>
  readonly value: number
  readonly text: string
  readonly blank: readonly string[]
}

/** Each whose number is not that of the rows below it. A total of nobody whom a row counts would take its people along without a word. */
export function checkTotals(totals: readonly TotalRow[], rows: readonly SpecRow[], column: string, scale: number): SpecProblem[] {
  const sums = new Map<string, Map<string, number>>()
  const sumsBy = (levels: readonly string[]): Map<string, number> => {
    const name = levels.join('\u001F')
    const known = sums.get(name)
    if (known) return known
    const own = new Map<string, number>()
    for (const { at, value } of rows) {
      const key = placesKey(Object.fromEntries(levels.map((level) => [level, at[level] ?? ''])))
      own.set(key, (own.get(key) ?? 0) + (value ?? 0))
    }
    sums.set(name, own)
    return own
  }
  const codes = new Set(rows.flatMap(({ at }) => Object.entries(at).map(([level, code]) => `${level}=${code}`)))
  return totals.flatMap(({ row, at: said, value, text, blank }): SpecProblem[] => {
    // `All ages` beside `Both sexes`, and in no other row.
    const at = Object.fromEntries(
      Object.entries(said).filter(([level, code]) => codes.has(`${level}=${code}`) || calledTotal(code) === undefined),
    )
    const sumAt = (own: Readonly<Record<string, string>>): number | undefined => sumsBy(Object.keys(own).toSorted()).get(placesKey(own))
    const sum = sumAt(Object.fromEntries(Object.entries(at).filter(([level]) => !blank.includes(level))))
    if (sum === value || sumAt(at) === value || (sum === undefined && value === 0)) return []
    const what =
      sum === undefined
        ? `${text} is marked as a total, and no row says of whom: they would be left out`
        : `${text} is printed here as a total, and its rows add up to ${sum / scale}`
    return [{ row, column, message: `${what}. Mend the file, or say "totals_differ": true to leave such rows out all the same` }]
  })
}
