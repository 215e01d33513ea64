/** Whether a table holds rows of the form, or something beside them: counts of people, a list of words, notes. */
import type { Form } from '../../../country/country.ts'
import type { Plan } from './column.ts'
import { NOTHING } from '../questions/questions.ts'
import type { Table } from '../grid/grid.ts'

/** Fields that number the rows of a form. */
export const NUMBERS = ['number', 'file_number', 'lead_number', 'operation_number', 'report_number', 'application_number']

/** Fields that number acts or people within what is found by another number. */
export const ACTS = ['act_no', 'accused_no', 'sequence', 'statement_no']

/** A list of suspects may not say whose case each is of: they are then found by their day and place in it. */
export const mayLackCase = (form: Form): boolean => form.ordinal !== undefined && form.fields.some((f) => f.id === 'suspect_name')

/** Beyond so many questions of the form, a list is of it although it names neither a day nor a number. */
const FEWEST_FIELDS = 3

/**
 * A table of this form says who or which case each row is, beside more. `isChosen`: somebody has said that the file is of this form; `isAnswered`: and of one of its
 * columns what it is, or that it is no part of it, which makes the list no other.
 */
export function isReturn(table: Table, { columns, questions }: Plan, form: Form, isChosen = false, isAnswered = false): boolean {
  const fields = new Set(columns.flatMap((c) => c.fields))
  const isKey = (id: string): boolean => fields.has(id) || questions.some((q) => q.likely.some((l) => l.value === id))
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const keys = form.fields
    .filter(
      (f) =>
        f.type === 'case-number' ||
        (f.type === 'text' && f.required) ||
        form.naturalKey.includes(f.id) ||
        (!isOfAccused && f.type === 'date' && f.required),
    )
    .map((f) => f.id)
  // Somebody has said that it is of this form: a day and one thing more that a column may be are then enough to be asked about.
  const isDated = isChosen && !isOfAccused && form.fields.some((f) => f.type === 'date' && f.required && fields.has(f.id))
  // That day itself may be what is asked about, beside anything that is known.
  const isDayAsked =
    isChosen &&
    !isOfAccused &&
    fields.size > 0 &&
    form.fields.some((f) => f.type === 'date' && f.required && questions.some((q) => q.likely[0]?.value === f.id))
  const isOfAnswers = isDated && (isAnswered || named(questions) > 0 || columns.some((c) => c.by === 'answer'))
  if ((isOfAnswers || isDayAsked) && !isCounts(table, { columns })) return true
  return (
    !isCounts(table, { columns }) &&
    (keys.some(isKey) || (!isOfAccused && fields.size > FEWEST_FIELDS)) &&
    fields.size + (table.isByShape ? questions.length : 0) >= Math.min(table.isByShape ? 2 : 3, form.fields.length)
  )
}

/** Fields that headings or cells point to and that nobody is sure of. */
const named = (questions: Plan['questions']): number =>
  new Set(questions.flatMap((q) => q.likely.flatMap((l) => (l.value === NOTHING ? [] : [l.value])))).size

/** A column of figures under "accused" counts them. */
export function isCounts(table: Table, { columns }: Pick<Plan, 'columns'>): boolean {
  const name = columns.find((c) => c.fields.length === 1 && c.fields[0] === 'accused_name')
  return name !== undefined && !holdsLetters(table, name.column) && !columns.some((c) => c.fields.includes('case_number'))
}

function holdsLetters(table: Table, column: number): boolean {
  for (let i = table.at + 1; i < table.end; i++) if (/\p{L}\p{M}*\p{L}/u.test(table.grid.rows.cell(i, column))) return true
  return false
}
