/** Records as they are typed in. Pure: what is kept at every letter is this, sealed (src/web/desk/drafts.ts). */
import type { Field, Form } from '../../../core/country/index.ts'
import { printCsv } from '../../../exchange/csv/csv.ts'
import { recordsOf, type Cells, type Typed } from './records-of.ts'
import { cellOfWhen } from './when.ts'

export type { Cells, Typed } from './records-of.ts'

/** Opens a record by its place among `recordsOf`; one beyond the last is a new one. */
export function openRecord(typed: Typed, place: number): Typed {
  const records = recordsOf(typed)
  return place >= records.length
    ? { rows: records, cells: {} }
    : { rows: records.filter((_, i) => i !== place), cells: records[place] ?? {}, at: place }
}

/** The open record's place among `recordsOf`, or where it will stand. */
export const placeOfOpen = ({ rows, at = rows.length }: Typed): number => at

export const withAnswer = (typed: Typed, field: string, value: string): Typed => ({ ...typed, cells: { ...typed.cells, [field]: value } })

/** A record as the edge reads it: a day out of its boxes, everything else as it was typed. */
export const cellsFor = (fields: readonly Field[], cells: Cells): Cells =>
  Object.fromEntries(fields.map((f) => [f.id, f.type === 'date' ? cellOfWhen(f, cells[f.id] ?? '') : (cells[f.id] ?? '')]))

/** The records as a sheet: they are read, checked and sealed as any sheet is. Its name says nothing of what it holds. */
export function toSheet(form: Form, records: readonly Cells[]): File {
  const lines = records.map((record) => {
    const cells = cellsFor(form.fields, record)
    return form.fields.map((f) => cells[f.id] ?? '')
  })
  return new File([printCsv([form.fields.map((f) => f.words.en), ...lines])], 'typed.csv', { type: 'text/csv' })
}

/** Codes of the offices that records are of. */
export const officesOf = ({ slot }: Form, records: readonly Cells[]): readonly string[] => [
  ...new Set(records.flatMap((record) => record[slot.office] || [])),
]
