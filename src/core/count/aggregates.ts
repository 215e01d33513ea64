/**
 * Figures that came as totals. An agency's totals come in patterns (by nothing, by citizenship, …), each a partition
 * of the same people. A question takes the coarsest pattern that has every dimension asked for; where none has, the
 * people are counted whole and the answer says that they are not disaggregated.
 */
import type { Qualifier } from '../entry/aggregate-kinds.ts'

/** The qualifier of a number that is not exact. */
export type Inexact = Exclude<Qualifier, 'exact'>
/** The weakest of several: a sum of an exact and an approximate number is approximate. */
export const weaker = (a: Qualifier | undefined, b: Qualifier | undefined): Inexact | undefined =>
  a === 'more_than' || b === 'more_than' ? 'more_than' : a === 'approx' || b === 'approx' ? 'approx' : undefined

export type AggregateRow = {
  readonly office: string
  /** The statement it is of: patterns of one statement are partitions of the same people, those of two are not. */
  readonly of?: string
  readonly dims: Readonly<Record<string, string>>
  readonly value: number
  /** Left out where the number is exact. */
  readonly qualifier?: Qualifier | undefined
}
export type AggregateCell = {
  readonly by: Readonly<Record<string, string>>
  readonly value: number
  readonly qualifier?: Inexact | undefined
}
export type AggregateAnswer = {
  readonly value: number
  readonly qualifier?: Inexact | undefined
  readonly cells: readonly AggregateCell[]
  /** False when these people could not be split, or could not be told in or out of `where`. */
  readonly isDisaggregated: boolean
}

export function answerFromAggregates(
  rows: readonly AggregateRow[],
  by: readonly string[],
  where: Readonly<Record<string, string>>,
): AggregateAnswer {
  const needed = new Set([...by, ...Object.keys(where)])
  let isDisaggregated = true
  const taken: AggregateRow[] = []
  const cells = new Map<string, AggregateCell>()
  for (const patterns of byStatement(rows).values()) {
    const chosen = coarsest(patterns.filter((p) => [...needed].every((d) => p.keys.includes(d))))
    if (chosen) {
      const fitting = chosen.rows.filter((r) => matches(r, where))
      taken.push(...fitting)
      for (const row of fitting) addCell(cells, row, by)
      continue
    }
    const whole = coarsest(patterns.filter((p) => Object.keys(where).every((d) => p.keys.includes(d))))
    const people = whole?.rows.filter((r) => matches(r, where)) ?? []
    taken.push(...people)
    const isInDoubt = whole ? people.some((r) => r.value > 0) : coarsest(patterns)?.rows.some((r) => mayMatch(r, where))
    if (isInDoubt) isDisaggregated = false
  }
  const value = taken.reduce((n, r) => n + r.value, 0)
  const qualifier = taken.reduce<Inexact | undefined>((q, r) => weaker(q, r.qualifier), undefined)
  return { value, qualifier, cells: by.length === 0 ? [] : [...cells.values()], isDisaggregated }
}

function addCell(cells: Map<string, AggregateCell>, row: AggregateRow, by: readonly string[]): void {
  const cell = Object.fromEntries(by.map((d) => [d, row.dims[d] as string]))
  const key = JSON.stringify(cell)
  const known = cells.get(key)
  cells.set(key, { by: cell, value: (known?.value ?? 0) + row.value, qualifier: weaker(known?.qualifier, row.qualifier) })
}

type Pattern = { readonly keys: readonly string[]; readonly rows: AggregateRow[] }

function byStatement(rows: readonly AggregateRow[]): Map<string, Pattern[]> {
  const out = new Map<string, Pattern[]>()
  for (const row of rows) {
    const keys = Object.keys(row.dims).sort()
    const statement = `${row.office} ${row.of ?? ''}`
    const patterns = out.get(statement) ?? []
    out.set(statement, patterns)
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
