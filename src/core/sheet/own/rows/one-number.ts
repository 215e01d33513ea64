/**
 * One number in several rows: written in several ways (`SMP-104`, `smp 104`), or the same throughout, because somebody has come a second time. Each is asked
 * once of the file; a number under which another name stands is a slip, and is told as before.
 */
import type { Field, Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { sheetRowOf } from '../../row-id.ts'
import type { Asking } from '../asking/asking.ts'
import type { Table } from '../grid/grid.ts'
import type { Answers } from '../questions/questions.ts'
import { NUMBERS } from '../column/return-table.ts'
import { foldText } from '../words/fold-text.ts'

type Made = { readonly values: Record<string, string>; readonly id: number }
type Of = { readonly form: Form; readonly answers: Answers; readonly asking: Asking; readonly fields: ReadonlySet<string> }

/** The number that stands in a column of its own, by which a row is found again; of running numbers of a form none is anybody's. */
const keyOf = ({ form, fields }: Of): Field | undefined =>
  form.fields.find((f) => NUMBERS.includes(f.id) && f.type !== 'integer' && form.naturalKey.includes(f.id) && fields.has(f.id))

/** Without what changes from hand to hand: capitals, and what parts letters from figures. What parts figures from figures is part of the number. */
const squash = (number: string): string =>
  foldText(toLatinDigits(number))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(?<!\p{N})-|-(?!\p{N})/gu, '')

/** `SMP-104` and `SMP-109` are written alike, `smp 104` is not. */
const shapeOf = (number: string): string =>
  toLatinDigits(number)
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')

/** A number that is written in several ways is one, in the way in which the list mostly writes them, if somebody says so. */
export function inOneSpelling(rows: readonly Made[], of: Of): void {
  const key = keyOf(of)?.id
  if (key === undefined) return
  const numbered = rows.filter(({ values }) => (values[key] ?? '') !== '')
  // As the list mostly writes its numbers, whichever way this one of them stands in more often.
  const shapes = new Map<string, number>()
  for (const { values } of numbered) shapes.set(shapeOf(values[key] ?? ''), (shapes.get(shapeOf(values[key] ?? '')) ?? 0) + 1)
  const ways = Map.groupBy(numbered, ({ values }) => squash(values[key] ?? ''))
  for (const same of ways.values()) {
    const spellings = [...Map.groupBy(same, ({ values }) => values[key] ?? '')].toSorted(
      ([one, a], [other, b]) => (shapes.get(shapeOf(other)) ?? 0) - (shapes.get(shapeOf(one)) ?? 0) || b.length - a.length,
    )
    const [[first] = ['']] = spellings
    if (spellings.length < 2) continue
    for (const { values, id } of same) {
      if (values[key] === first) continue
      if (of.answers['rule:spelled'] === undefined) of.asking.rule('spelled', sheetRowOf(id))
      else if (of.answers['rule:spelled'] === 'yes') values[key] = first
    }
  }
}

/** Who each key of the file is of, and how many rows have it. */
export type Found = Map<string, { readonly name: string; readonly content: string; rows: number }>

/**
 * A row that has all by which an earlier one is found, and says something else: a second course, a second service of the day. It is found by its place
 * under that number, if somebody says so. The same line once more, and another name under the number, are slips.
 *
 * @param found of all rows so far; @param own numbers that rows of the list have themselves
 * @param line what stands in its line: two payments of one month may differ in nothing but their days, which a form that asks for months does not hold
 */
export function timesOver(row: Made, found: Found, own: ReadonlySet<string>, of: Of, line: string): void {
  const { answers, asking, form } = of
  const key = keyOf(of)?.id
  const { values, id } = row
  if (key === undefined || form.ordinal !== undefined) return
  const keys = form.naturalKey.filter((k) => k !== form.slot.office)
  if (keys.some((k) => (values[k] ?? '') === '')) return
  const months = new Set(form.fields.flatMap((f) => (keys.includes(f.id) && f.type === 'date' && f.granularity === 'month' ? [f.id] : [])))
  const at = JSON.stringify(keys.map((k) => (months.has(k) ? (values[k] ?? '').replace(/^(\d{4}-\d{2})-\d{2}$/, '$1') : values[k])))
  const name = foldText(NAMES.map((n) => values[n] ?? '').find((n) => n !== '') ?? '')
  const content = JSON.stringify([...form.fields.map((f) => values[f.id] ?? ''), months.size > 0 ? line : ''])
  const before = found.get(at)
  if (before === undefined) {
    found.set(at, { name, content, rows: 1 })
    return
  }
  if (before.content === content || (name !== before.name && name !== '' && before.name !== '')) return
  if (answers['rule:again'] === undefined) asking.rule('again', sheetRowOf(id))
  else if (answers['rule:again'] === 'yes') {
    do before.rows++
    while (own.has(`${values[key]}/${before.rows}`))
    values[key] = `${values[key]}/${before.rows}`
  }
}

/** What a line of the sheet says, without the number that only counts the lines. */
export function linesOf({ grid, headings }: Table): (row: number) => string {
  const counting = new Set(headings.flatMap((h, column) => (h.said.isRowNumber ? [column] : [])))
  const lines = new Map([...grid.rows].map((l) => [l.row, l.cells]))
  return (row) => JSON.stringify((lines.get(row) ?? []).filter((_, column) => !counting.has(column)))
}
const NAMES = ['person_name', 'person_name_latin', 'reporter']
