/**
 * What a stranger's CSV seems to be: which column counts, which say who is counted, what stands above what, which rows are totals. A guess, told
 * with its reasons, that somebody reads before anything is published; whoever wants it otherwise writes the SPEC.
 */
import type { Csv } from '../../exchange/csv/csv.ts'

/** A SPEC.json (docs/spec/protect.md), and one sentence for each thing that was guessed. */
export type Guess = { readonly spec: Readonly<Record<string, unknown>>; readonly reasons: readonly string[] }

/** A column of more codes says who somebody is, or is a text: no table is made of it. */
const MOST_CODES = 200
const MOST_DIMENSIONS = 6

const COUNTS =
  /^(n|no|num|number|count|counts|total|sum|freq|frequency|value|obs_value|people|persons|population|cases|patients|pupils|students|victims|offences|arrests|deaths|admissions|referrals|households)$/i
const NO_COUNTS = /year|month|week|day|date|age|code|id|zip|post|grade|ward|level|class/i
const TOTALS = /^(total|all|grand total|sum|both sexes|all ages|overall|_t)$/i

type Column = { readonly name: string; readonly values: readonly string[]; readonly codes: readonly string[] }

/** @returns a sentence where nothing can be made of it. */
export function guessSpec(file: string, csv: Csv): Guess | { readonly why: string } {
  const [heading, ...rows] = csv.rows
  if (!heading || rows.length === 0) return { why: `${file} has no rows below its heading` }
  const all = heading.map((name, c): Column => {
    const values = rows.map((row) => (row[c] ?? '').trim())
    return { name, values, codes: [...new Set(values)] }
  })
  const reasons: string[] = []
  const count = findCount(all)
  reasons.push(
    count ? `${count.name} is how many: whole numbers, and called like a count` : 'each row is one person: no column looks like a count',
  )
  const total = findTotal(all.filter((c) => c !== count))
  if (total !== undefined) reasons.push(`"${total}" marks a total: such rows are left out, and the totals are added up anew`)
  const kept = findDimensions(
    all.filter((c) => c !== count),
    rows.length,
    total,
    reasons,
  )
  if (kept.length === 0) return { why: `no column of ${file} says who is counted: of two codes at least, and no more than ${MOST_CODES}` }
  const above = findParents(kept, total, reasons)
  const parents = new Set(Object.values(above))
  const dimensions = kept.map((c) => c.name).filter((name) => !parents.has(name))
  const name = file.replace(/^.*[\\/]/, '').replace(/\.csv$/i, '')
  return {
    spec: {
      format: 'saksi-protect/1',
      title: name,
      population: name,
      data: file,
      ...(count ? { count: count.name } : {}),
      dimensions,
      ...(Object.keys(above).length > 0 ? { hierarchy: above } : {}),
      ...(total === undefined ? {} : { total }),
      tables: dimensions.length > 2 ? 'propose' : [dimensions],
      threshold: 5,
    },
    reasons: [
      ...reasons,
      dimensions.length > 2
        ? 'which tables can be published is looked for: name them in "tables" to have others'
        : `one table, by ${dimensions.join(' and ')}`,
      'numbers from 1 to 4 are small: "threshold" says otherwise',
    ],
  }
}

const isWhole = (value: string): boolean => /^\d+$/.test(value)

function findCount(columns: readonly Column[]): Column | undefined {
  const whole = columns.filter((c) => c.values.every(isWhole))
  return whole.findLast((c) => COUNTS.test(c.name.trim())) ?? whole.filter((c) => !NO_COUNTS.test(c.name) && isSpread(c)).at(-1)
}

/** Codes are few, and come again and again; counts are of many sizes. */
const isSpread = ({ codes, values }: Column): boolean => codes.length > 6 && codes.length > values.length / 4

function findTotal(columns: readonly Column[]): string | undefined {
  const words = columns.flatMap((c) => c.codes.filter((code) => TOTALS.test(code)))
  const often = (word: string): number => words.filter((w) => w === word).length
  return words.toSorted((a, b) => often(b) - often(a))[0]
}

function findDimensions(columns: readonly Column[], rows: number, total: string | undefined, reasons: string[]): Column[] {
  const fitting = columns.filter(({ name, codes, values }) => {
    const own = codes.filter((code) => code !== total)
    if (own.length < 2) reasons.push(`${name} is left out: it says the same everywhere`)
    else if (codes.length > MOST_CODES || (codes.length === rows && rows > 20))
      reasons.push(`${name} is left out: ${codes.length} codes tell people apart`)
    else if (values.includes('')) reasons.push(`${name} is left out: it is empty in some rows`)
    else return true
    return false
  })
  // Two columns that say the same are one.
  const different = fitting.filter((column, i) => {
    const twin = fitting.slice(0, i).find((other) => isFunction(other, column) && isFunction(column, other))
    if (twin) reasons.push(`${column.name} is left out: it says the same as ${twin.name}`)
    return !twin
  })
  const most = different.toSorted((a, b) => a.codes.length - b.codes.length).slice(0, MOST_DIMENSIONS)
  for (const { name } of different.filter((c) => !most.includes(c)))
    reasons.push(`${name} is left out: ${MOST_DIMENSIONS} columns are enough for a guess`)
  return different.filter((c) => most.includes(c))
}

/** Whether each code of the one has one code of the other. */
function isFunction(from: Column, to: Column, total?: string): boolean {
  const known = new Map<string, string>()
  return from.values.every((code, i) => {
    const other = to.values[i]!
    if (code === total || other === total) return true
    const before = known.get(code) ?? other
    known.set(code, before)
    return before === other
  })
}

function findParents(columns: readonly Column[], total: string | undefined, reasons: string[]): Record<string, string> {
  const above: Record<string, string> = {}
  for (const column of columns) {
    const parents = columns.filter(
      (other) => other.codes.length >= 2 && other.codes.length * 1.5 <= column.codes.length && isFunction(column, other, total),
    )
    const nearest = parents.toSorted((a, b) => b.codes.length - a.codes.length)[0]
    // One level above another is all that a SPEC can say, and a group stands above one column only.
    if (
      !nearest ||
      above[nearest.name] !== undefined ||
      Object.values(above).includes(nearest.name) ||
      Object.values(above).includes(column.name)
    )
      continue
    above[column.name] = nearest.name
    reasons.push(`${nearest.name} stands above ${column.name}: each code of the one has one of the other`)
  }
  return above
}
