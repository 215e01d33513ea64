/** Day, month and year of one day in columns beside one another, whose months may be words; and one day under a heading that names two. */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { monthNamed } from '../../../text/months.ts'
import type { Column } from '../column/column.ts'
import type { Said } from '../words/said.ts'
import { samplesOf } from '../column/samples.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'
import { isDay, type Headed, type Rule } from './placing.ts'

type Part = 'day' | 'month' | 'year'
const PARTS: readonly Part[] = ['day', 'month', 'year']

const FITS: Readonly<Record<Part, (cell: string) => boolean>> = {
  day: (cell) => /^\d{1,2}$/.test(cell) && Number(cell) >= 1 && Number(cell) <= 31,
  month: (cell) => (/^\d{1,2}$/.test(cell) ? Number(cell) >= 1 && Number(cell) <= 12 : monthNamed(foldText(cell)) !== undefined),
  year: (cell) => /^(?:\d{2}|(?:19|20|25)\d{2})$/.test(cell),
}

const partOf = ({ unit, isDay: isOfDay }: Said): Part | undefined => PARTS.find((p) => p === unit) ?? (isOfDay ? 'day' : undefined)
const dayOf = ({ concepts: [only, ...others] }: Said, form: Form): string | undefined =>
  others.length > 0 ? undefined : only?.fields.find((id) => isDay(form, id))

/** `Registered / day`, `/ month`, `/ year`, each over numbers or names of months and nothing else. */
export const isPartOfDay: Rule = (of, { columns }) => {
  const { isOfAccused, column, name, table, said, form } = of
  const [field, part] = [dayOf(said, form), partOf(said)]
  if (!isOfAccused || field === undefined || part === undefined) return false
  const first = [column - 2, column - 1, column].find((at) => isWholeDay(of, at, field))
  if (first === undefined) return false
  const at = table.headings.slice(first, first + 3).map((h) => partOf(h.said))
  columns.push({ column, heading: name, fields: [field], dayPart: at[column - first] as Part, by: 'heading' })
  return true
}

/** `Year of registration` beside case numbers that say the same year: no day, and nothing that the number does not say. */
export const isYearOfNumber: Rule = ({ isOfAccused, column, name, table, said, form, samples }, { leftOut }) => {
  const at = table.headings.findIndex((h) => h.said.concepts.some((c) => c.fields[0] === 'case_number'))
  if (!isOfAccused || dayOf(said, form) !== form.slot.date || at < 0 || samples.length === 0) return false
  for (let i = table.at + 1; i < table.end; i++) {
    const [year, number] = [column, at].map((c) => toLatinDigits(table.grid.rows.cell(i, c)).trim())
    if (!year) continue
    if (!/^(?:19|20)\d{2}$/.test(year) || !(number ?? '').includes(year)) return false
  }
  leftOut.push({ column, heading: name })
  return true
}

function isWholeDay({ table, form, context }: Headed, first: number, field: string): boolean {
  const three = table.headings.slice(Math.max(first, 0), first + 3)
  const parts = three.map((h) => partOf(h.said))
  if (first < 0 || three.length < 3 || new Set(parts).size < 3 || parts.includes(undefined)) return false
  return three.every((h, i) => {
    const samples = samplesOf(table, first + i, context.words)
    const fits = FITS[parts[i] as Part]
    return dayOf(h.said, form) === field && samples.length > 0 && samples.every((s) => fits(toLatinDigits(s).trim()))
  })
}

/**
 * `Order of charge` may name two days by its words, and holds one: the one that no other column is headed by alone. Where several are left, or none, somebody
 * says which it is.
 */
export function oneDayOf(
  column: Column,
  columns: readonly Column[],
  form: Form,
  samples: readonly string[],
  ofAnother: readonly string[],
): Column | undefined {
  const days = column.fields.filter((id) => isDay(form, id))
  if (column.by !== 'heading' || days.length < 2 || samples.length === 0 || samples.some((s) => countDays(s) > 1)) return column
  // `Registered / appeal judgment`: the one that is left may be of neither.
  if (holdsAny(column.heading, ofAnother)) return undefined
  const others = new Set(columns.flatMap((c) => (c !== column && c.fields.length === 1 ? c.fields : [])))
  const [only, ...more] = days.filter((id) => !others.has(id))
  if (only === undefined || more.length > 0) return undefined
  return { ...column, fields: column.fields.filter((id) => id === only || !days.includes(id)) }
}

/** Years that are written out, or days in figures. */
function countDays(cell: string): number {
  const plain = toLatinDigits(cell)
  const inFigures = plain.match(/\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}/g) ?? []
  return Math.max(inFigures.length, plain.match(/(?<!\d)(?:19|20|25)\d{2}(?!\d)/g)?.length ?? 0)
}
