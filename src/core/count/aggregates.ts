/**
 * Figures that came as totals. An agency's totals come in patterns (by nothing, by citizenship, …), each a partition
 * of the same people. A question takes the coarsest pattern that has every dimension asked for; where none has, the
 * people are counted whole and the answer says that they are not disaggregated.
 */
export type AggregateRow = { readonly office: string; readonly dims: Readonly<Record<string, string>>; readonly value: number }
export type AggregateAnswer = {
  readonly value: number
  readonly cells: readonly { readonly by: Readonly<Record<string, string>>; readonly value: number }[]
  /** False when these people could not be split, or could not be told in or out of `where`. */
  readonly isDisaggregated: boolean
}

export function answerFromAggregates(
  rows: readonly AggregateRow[],
  by: readonly string[],
  where: Readonly<Record<string, string>>,
): AggregateAnswer {
  const needed = new Set([...by, ...Object.keys(where)])
  let value = 0
  let isDisaggregated = true
  const cells = new Map<string, { by: Record<string, string>; value: number }>()
  for (const patterns of byOffice(rows).values()) {
    const fitting = patterns.filter((p) => [...needed].every((d) => p.keys.includes(d)))
    const chosen = coarsest(fitting)
    if (chosen) {
      for (const row of chosen.rows.filter((r) => matches(r, where))) {
        value += row.value
        const cell = Object.fromEntries(by.map((d) => [d, row.dims[d] as string]))
        const key = JSON.stringify(cell)
        const known = cells.get(key)
        if (known) known.value += row.value
        else cells.set(key, { by: cell, value: row.value })
      }
      continue
    }
    const whole = coarsest(patterns.filter((p) => Object.keys(where).every((d) => p.keys.includes(d))))
    if (whole) {
      const sum = whole.rows.filter((r) => matches(r, where)).reduce((n, r) => n + r.value, 0)
      value += sum
      if (sum > 0) isDisaggregated = false
    } else if (coarsest(patterns)?.rows.some((r) => mayMatch(r, where))) isDisaggregated = false
  }
  return { value, cells: by.length === 0 ? [] : [...cells.values()], isDisaggregated }
}

type Pattern = { readonly keys: readonly string[]; readonly rows: AggregateRow[] }

function byOffice(rows: readonly AggregateRow[]): Map<string, Pattern[]> {
  const out = new Map<string, Pattern[]>()
  for (const row of rows) {
    const keys = Object.keys(row.dims).sort()
    const patterns = out.get(row.office) ?? []
    out.set(row.office, patterns)
    const known = patterns.find((p) => p.keys.join() === keys.join())
    if (known) known.rows.push(row)
    else patterns.push({ keys, rows: [row] })
  }
  return out
}

const coarsest = (patterns: readonly Pattern[]): Pattern | undefined => [...patterns].sort((a, b) => a.keys.length - b.keys.length)[0]
const matches = (row: AggregateRow, where: Readonly<Record<string, string>>): boolean =>
  Object.entries(where).every(([d, c]) => row.dims[d] === c)
const mayMatch = (row: AggregateRow, where: Readonly<Record<string, string>>): boolean =>
  Object.entries(where).every(([d, c]) => row.dims[d] === undefined || row.dims[d] === c)
