/** Faults that only all rows together show: a hierarchy that turns back on itself, one thing written in two ways. */
import type { SpecRow } from './spec-row.ts'
import { levelsOf } from './spec-type.ts'
import type { Spec, SpecProblem } from './spec-type.ts'

export function checkCodes(spec: Spec, rows: readonly SpecRow[]): SpecProblem[] {
  return [
    ...spec.dimensions.flatMap((d) => [...checkHierarchy(spec, d, rows), ...checkSpelling(d, rows), ...checkBands(d, rows)]),
    ...spec.dimensions.flatMap((a, i) => spec.dimensions.slice(i + 1).flatMap((b) => checkTwins(a, b, rows))),
  ]
}

/** What is above a code may be a code itself only if it is above itself: `Phnom Penh` the province, `Phnom Penh` the city. */
function checkHierarchy(spec: Spec, dimension: string, rows: readonly SpecRow[]): SpecProblem[] {
  const [top, leaf] = levelsOf(spec, dimension)
  if (leaf === undefined) return []
  const above = spec.hierarchy[dimension]
  const parents = new Map<string, string>(typeof above === 'object' ? Object.entries(above) : [])
  const firstRow = new Map<string, number>()
  for (const { row, at } of rows) {
    const [code, parent] = [at[leaf], at[top!]]
    if (code === undefined || parent === undefined) continue
    parents.set(code, parent)
    if (!firstRow.has(code)) firstRow.set(code, row)
  }
  return [...parents].flatMap(([code, parent]) => {
    const next = parents.get(parent)
    if (next === undefined || next === parent) return []
    const row = firstRow.get(code)
    const message =
      next === code
        ? `${code} is above ${parent}, and ${parent} above ${code}: a hierarchy has no loops`
        : `${code} stands under ${parent}, which is itself a code under ${next}: name the levels as columns, one above the other`
    return [{ ...(row === undefined ? {} : { row }), column: dimension, message }]
  })
}

const fold = (code: string): string => code.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

function checkSpelling(dimension: string, rows: readonly SpecRow[]): SpecProblem[] {
  const seen = new Map<string, string>()
  const told = new Set<string>()
  return rows.flatMap(({ row, at }) => {
    const code = at[dimension]
    if (code === undefined) return []
    const first = seen.get(fold(code)) ?? code
    seen.set(fold(code), first)
    if (first === code || told.has(code)) return []
    told.add(code)
    return [{ row, column: dimension, message: `"${code}" and "${first}" are one thing written in two ways` }]
  })
}

type Band = { readonly code: string; readonly row: number; readonly from: number; readonly to: number }

/** `0-17`, `18–24`, `<15`, `65+`. Years are none: a year of account may begin in the one and end in the next. */
function readBand(code: string, row: number): Band[] {
  const [, from, to] = /^(\d{1,3})\s*[-–]\s*(\d{1,3})$/.exec(code) ?? []
  if (from !== undefined && Number(from) <= Number(to)) return [{ code, row, from: Number(from), to: Number(to) }]
  const [, below] = /^<\s*(\d{1,3})$/.exec(code) ?? []
  if (below !== undefined) return [{ code, row, from: 0, to: Number(below) - 1 }]
  const [, least] = /^(\d{1,3})\s*\+$/.exec(code) ?? []
  return least === undefined ? [] : [{ code, row, from: Number(least), to: Infinity }]
}

/** Whoever is in two codes of one column is counted twice in their total, and subtracted once. */
function checkBands(dimension: string, rows: readonly SpecRow[]): SpecProblem[] {
  const first = new Map<string, number>()
  for (const { row, at } of rows) if (at[dimension] !== undefined && !first.has(at[dimension])) first.set(at[dimension], row)
  const bands = [...first].flatMap(([code, row]) => readBand(code, row)).toSorted((a, b) => a.from - b.from || a.to - b.to)
  return bands.slice(1).flatMap((band, i) => {
    const before = bands.slice(0, i + 1).find((b) => b.to >= band.from)
    return before === undefined
      ? []
      : [
          {
            row: band.row,
            column: dimension,
            message: `${before.code} and ${band.code} overlap: ${band.from} is in both, and whoever is there would count twice`,
          },
        ]
  })
}

/** With fewer codes than this, two columns may go together by chance. */
const TWINS = 3

/** A reader knows that two columns say the same; withheld in one, a number could be read in the other. */
function checkTwins(a: string, b: string, rows: readonly SpecRow[]): SpecProblem[] {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()]
  for (const { at } of rows) {
    const [x, y] = [at[a], at[b]]
    if (x === undefined || y === undefined) continue
    if ((there.get(x) ?? y) !== y || (back.get(y) ?? x) !== x) return []
    there.set(x, y)
    back.set(y, x)
  }
  return there.size < TWINS ? [] : [{ column: b, message: `${a} and ${b} say the same thing in two codings: leave one out` }]
}
