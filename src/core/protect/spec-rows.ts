/** The rows of a SPEC's file, each checked: columns, whole counts, one parent for each code. */
import type { Csv } from '../../exchange/csv/csv.ts'
import { checkCodes } from './spec-codes.ts'
import { LARGEST_AMOUNT } from './methods/amounts/rules.ts'
import { levelsOf } from './spec-type.ts'
import type { Spec, SpecProblem } from './spec-type.ts'
import { placesKey } from './table.ts'
import type { SpecRow } from './spec-row.ts'
import { checkTotals } from './spec-totals.ts'
import type { TotalRow } from './spec-totals.ts'
import { layLong } from './spec-wide.ts'
import { calledTotal, isPartial } from './total-words.ts'

/** What a code is counted as. */
export const mergedCode = ({ merge }: Pick<Spec, 'merge'>, dimension: string, code: string): string =>
  merge[dimension]?.find(({ of }) => of.includes(code))?.code ?? code

const codeIn = (text: string, { blank }: Pick<Spec, 'blank'>): string => (blank !== undefined && text.trim() === '' ? blank : text)

/** Above this a count is taken for a mistake; the solver's tolerances hold well below it. */
const LARGEST = 100_000_000

export type ReadRows = {
  readonly rows: SpecRow[]
  readonly problems: SpecProblem[]
  /** How many are left out because they are marked as a total, and how many because the SPEC skips them. */
  readonly left: { readonly totals: number; readonly skipped: number }
}

export function readRows(spec: Spec, given: Csv): ReadRows {
  const csv = layLong(spec, given)
  const problems: SpecProblem[] = csv.problems.map((p) => ({ row: p.row, message: p.message }))
  const heading = csv.rows[0]
  const left = { totals: 0, skipped: 0 }
  if (!heading) return { rows: [], problems: [{ message: `${spec.data} is empty` }], left }
  const missing = (spec.wide?.columns ?? []).filter((column) => !given.rows[0]!.includes(column))
  if (missing.length > 0)
    return { rows: [], problems: missing.map((column) => ({ row: csv.lines[0] ?? 1, column, message: 'this column is missing' })), left }
  const columns = new Map<string, number>()
  heading.forEach((name, i) => {
    if (columns.has(name)) problems.push({ row: csv.lines[0] ?? 1, column: name, message: 'this column is there twice' })
    columns.set(name, i)
  })
  const needed = [
    ...spec.dimensions,
    ...spec.dimensions.flatMap((d) => (typeof spec.hierarchy[d] === 'string' ? [spec.hierarchy[d]] : [])),
    ...spec.skip.map((s) => s.column),
    ...(spec.count === undefined ? [] : [spec.count]),
    ...(spec.contributor === undefined ? [] : [spec.contributor]),
  ]
  for (const name of new Set(needed))
    if (!columns.has(name)) problems.push({ row: csv.lines[0] ?? 1, column: name, message: 'this column is missing' })
  if (problems.length > 0) return { rows: [], problems, left }

  const isTotal = (code: string): boolean => spec.totals.includes(code)
  const rows: SpecRow[] = []
  const totals: TotalRow[] = []
  const parents = new Map<string, string>()
  const printed = new Map<string, number | null>()
  csv.rows.slice(1).forEach((cells, i) => {
    const row = csv.lines[i + 1] ?? i + 2
    const cell = (name: string): string => cells[columns.get(name)!] ?? ''
    const out = isSkipped(spec, cells, heading, cell)
    if (out) {
      left[out]++
      const total = spec.count === undefined ? undefined : totalRow(spec, cell, row, out)
      if (total) totals.push(total)
      else if (out === 'totals' && !spec.totalsDiffer) problems.push(...unheld(spec, { cells, heading, cell, row }))
      return
    }
    const at: Record<string, string> = {}
    for (const dimension of spec.dimensions) {
      const code = mergedCode(spec, dimension, codeIn(cell(dimension), spec))
      const [top, leaf] = levelsOf(spec, dimension)
      if (code === '') problems.push({ row, column: dimension, message: 'empty: every row needs a code here' })
      const above = spec.hierarchy[dimension]
      const group = leaf === undefined ? undefined : typeof above === 'string' ? cell(above) : above?.[cell(dimension)]
      if (!isTotal(code) && leaf !== undefined && (group === undefined || group === ''))
        problems.push({ row, column: dimension, message: `hierarchy does not say what is above ${code}` })
      if (group !== undefined && !isTotal(group)) at[top!] = group
      if (isTotal(code)) {
        if (!spec.published)
          problems.push({ row, column: dimension, message: `${code} marks a total: with "detail_only": false it would be counted again` })
        continue
      }
      at[dimension] = code
      if (group === undefined) continue
      const key = `${dimension}\u001F${code}`
      if ((parents.get(key) ?? group) !== group)
        problems.push({ row, column: dimension, message: `${code} stands under ${group} here and under ${parents.get(key)} above` })
      parents.set(key, parents.get(key) ?? group)
    }
    const value = readCount(spec, spec.count === undefined ? '1' : cell(spec.count), row, problems)
    if (value === undefined) return
    if (spec.published) {
      const key = placesKey(at)
      if (printed.has(key) && spec.count !== undefined)
        problems.push({ row, message: 'this cell is printed twice: name every column that tells them apart as a dimension' })
      printed.set(key, value)
    }
    if (spec.amounts && spec.contributor !== undefined && cell(spec.contributor).trim() === '')
      problems.push({ row, column: spec.contributor, message: 'empty: whose an amount is has to be known' })
    const contributor = spec.contributor === undefined ? {} : { contributor: cell(spec.contributor) }
    rows.push({ row, at, value, ...contributor })
  })
  problems.push(...checkCodes(spec, rows))
  if (!spec.totalsDiffer && problems.length === 0)
    problems.push(...checkTotals(totals, rows, spec.count ?? '', spec.amounts ? 10 ** spec.amounts.decimals : 1))
  return { left, rows: spec.published && spec.count === undefined ? addUp(rows) : rows, problems }
}

/** Margins are recomputed, never counted again: a row with the margin's word anywhere is left out. */
function isSkipped(
  spec: Spec,
  cells: readonly string[],
  heading: readonly string[],
  cell: (name: string) => string,
): 'totals' | 'skipped' | undefined {
  if (spec.detailOnly && cells.some((c, i) => spec.totals.includes(c) && heading[i] !== spec.count)) return 'totals'
  return spec.skip.some((s) => isMet(s, cell)) ? 'skipped' : undefined
}

const isMet = ({ column, equals, endsWith }: Spec['skip'][number], cell: (name: string) => string): boolean =>
  (equals !== undefined && cell(column) === equals) || (endsWith !== undefined && cell(column).endsWith(endsWith))

/** What such a row is a total of; undefined where it is none, or its number is not told. */
function totalRow(spec: Spec, cell: (name: string) => string, row: number, out: 'totals' | 'skipped'): TotalRow | undefined {
  const text = cell(spec.count!)
  const value = spec.amounts ? readAmount(text, spec.amounts.decimals) : /^\d+$/.test(text) ? Number(text) : undefined
  if (value === undefined) return undefined
  const isLeft = (name: string): boolean => {
    const code = cell(name)
    return spec.totals.includes(code) || (spec.skip.some((s) => s.column === name && isMet(s, cell)) && calledTotal(code) !== undefined)
  }
  const at: Record<string, string> = {}
  const blank: string[] = []
  // By a word in a column that is no dimension: of whoever is there without it, or of nobody, and then it is no total.
  let isOne = out === 'totals'
  for (const dimension of spec.dimensions) {
    const above = spec.hierarchy[dimension]
    const [top] = levelsOf(spec, dimension)
    if (isLeft(dimension)) {
      isOne = true
      const isUnder = typeof above === 'string' && !isLeft(above) && cell(above) !== ''
      if (isUnder) at[top!] = cell(above)
      else if (isPartial(cell(dimension))) return undefined
      continue
    }
    if (typeof above === 'string' && isLeft(above)) isOne = true
    const code = mergedCode(spec, dimension, codeIn(cell(dimension), spec))
    if (cell(dimension).trim() === '') blank.push(dimension)
    at[dimension] = code
  }
  return isOne ? { row, at, value, text, blank } : undefined
}

/** A row that is left out for its word, and held to nothing: whoever is in it would be in no table, and nobody would know. */
function unheld(
  spec: Spec,
  {
    cells,
    heading,
    cell,
    row,
  }: {
    readonly cells: readonly string[]
    readonly heading: readonly string[]
    readonly cell: (name: string) => string
    readonly row: number
  },
): readonly SpecProblem[] {
  const levels = new Set(spec.dimensions.flatMap((d) => [d, ...(typeof spec.hierarchy[d] === 'string' ? [spec.hierarchy[d]] : [])]))
  const found = cells.flatMap((code, i) =>
    spec.totals.includes(code) && heading[i] !== spec.count ? [{ code, column: heading[i] ?? '' }] : [],
  )
  if (found.length === 0) return []
  const { column, code } = found.find((f) => levels.has(f.column)) ?? found[0]!
  if (spec.count === undefined) {
    // Where each row is a person, a word in a column of the tables is one that the SPEC gives.
    if (levels.has(column)) return []
    return [
      {
        row,
        column,
        message: `"${code}" would leave this person out, and ${column} is no dimension: "total" names words of dimensions alone`,
      },
    ]
  }
  const text = cell(spec.count).trim()
  if (text === '' || /^0+$/.test(text) || (spec.published && spec.withheld.includes(text))) return []
  const why = isPartial(code)
    ? 'nothing says of which rows it is one: name the column above them in "hierarchy", "skip" it'
    : 'its number cannot be read: mend the file'
  return [
    {
      row,
      column,
      message: `"${code}" marks a total of ${text}, and ${why}, or say "totals_differ": true to leave such rows out all the same`,
    },
  ]
}

function readCount(spec: Spec, text: string, row: number, problems: SpecProblem[]): number | null | undefined {
  if (spec.published && spec.withheld.includes(text)) return null
  const say = (message: string): undefined => {
    problems.push({ row, column: spec.count ?? '', message })
    return undefined
  }
  if (text === '') return say('empty: a count is a whole number')
  if (/^-\d+(\.\d+)?$/.test(text)) return say(`${text} is negative: ${spec.amounts ? 'an amount' : 'a count'} is 0 or more`)
  if (spec.amounts) return readAmount(text, spec.amounts.decimals) ?? say(notAnAmount(text, spec.amounts.decimals))
  if (!/^\d+$/.test(text)) return say(`${text} is not a whole number`)
  if (spec.published && spec.roundTo !== undefined && Number(text) % spec.roundTo !== 0)
    return say(`${text} is no multiple of ${spec.roundTo}, to which "round_to" says it is rounded`)
  return Number(text) > LARGEST ? say(`${text} is too large: at most ${LARGEST}`) : Number(text)
}

/** Of amounts, in whole units of the last decimal: 12.5 with two decimals is 1250. */
function readAmount(text: string, decimals: number): number | undefined {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (!found || (found[2] ?? '').length > decimals) return undefined
  const units = Number(found[1]! + (found[2] ?? '').padEnd(decimals, '0'))
  return units <= LARGEST_AMOUNT ? units : undefined
}

const notAnAmount = (text: string, decimals: number): string =>
  `${text} is no amount from 0 to ${LARGEST_AMOUNT / 10 ** decimals} with at most ${decimals} decimals ("decimals" says how many; a point before them, nothing between thousands)`

/** A published list of people, one a row, is read as the table of its own counts. */
function addUp(rows: readonly SpecRow[]): SpecRow[] {
  const sums = new Map<string, SpecRow>()
  for (const r of rows) {
    const key = placesKey(r.at)
    sums.set(key, { ...r, value: (sums.get(key)?.value ?? 0) + 1 })
  }
  return [...sums.values()]
}
