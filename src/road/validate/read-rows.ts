/** Reads rows cell by cell, with every problem in its place; and the rules that need more than one cell. */
import type { Code, Country, Field, Form, Problem, RowValues } from '../../core/country/index.ts'
import { yearSaid } from '../../core/model/year-of-number.ts'
import { codesOf } from '../../core/country/find.ts'
import { mayStayUnwritten } from '../../core/country/not-written.ts'
import { addDays } from '../../core/count/coverage.ts'
import { parsePeriod, type PeriodLength } from '../../core/model/dates.ts'
import { isSealedClass, type Value, type Words } from '../../core/model/fields.ts'
import { mayHaveHundredths } from '../../core/model/kinds/define.ts'
import { refusedBy } from '../../core/model/lifecycles.ts'
import { inEach, sayIn } from '../../core/text/languages.ts'
import { spanOfDay, splitSpan } from '../../core/text/about-when.ts'
import { splitCount } from '../../core/text/count-span.ts'
import { printHundredths } from '../../core/text/numbers.ts'
import { printDay } from '../../core/text/print-day.ts'
import { groupOf, sheetRowOf } from '../../core/sheet/row-id.ts'
import type { SheetRow } from '../../core/sheet/sheet-rows.ts'
import { problem } from '../../errors.ts'
import type { DraftData } from '../stages.ts'
import { mayBeAhead, slotDayIn } from '../../core/country/slot-day.ts'
import { isValidOn } from './code-index.ts'
import { makeDeriver } from './derive-row.ts'
import { makeCellReader } from './read-cell.ts'
import type { CellReader } from './read-cell.ts'

type Place = { row: number; sheet?: string; field?: string; column?: string }
export type RowReader = {
  /** Values of all fields, absent ones null; fields in `left` are not read. */
  read(
    line: SheetRow,
    left?: ReadonlySet<string>,
  ): {
    values: RowValues
    problems: Problem[]
    /** Days that a rule asks for, and the list has no column of: said once, of all rows. */
    undated: readonly string[]
  }
  place(row: number, field?: string): Place
  /** A row as a message names it: its number in the sheet, and the sheet where there are several. */
  nameOf(row: number): number | string
}

export function makeRowReader(draft: DraftData, form: Form, country: Country): RowReader {
  const start = draft.period ? parsePeriod(draft.period)?.from : undefined
  const given: Record<string, Value> = { ...form.constants, ...(form.periodField && start ? { [form.periodField.field]: start } : {}) }
  const fields = form.fields.filter((f) => !(f.id in given) && f.id !== form.periodField?.field)
  // Of a column that an office's own list does not keep it is said once, of the file.
  const isKept = (f: Field): boolean => draft.groups === undefined || draft.headings[f.id] !== undefined
  const readers = new Map<string, CellReader>(
    fields.map((f) => {
      const mayLack = mayStayUnwritten(form, f)
      return [f.id, makeCellReader(mayLack && !isKept(f) ? { ...f, required: false } : f, country, mayLack)]
    }),
  )
  const dated = listDatedFields(form, country)
  const dates = new Set(form.fields.flatMap((f) => (f.type === 'date' ? [f.id] : [])))
  const derive = makeDeriver(form, country)
  const senders = country.agencies.filter((a) => a.sends.includes(form.id)).map((a) => a.type)
  /** A rule that refuses whoever can send this form is told at once; who of several may, the server knows. */
  const gate = (values: RowValues, row: number): Problem[] => {
    const [rule] = senders.map((by) => refusedBy(form.kind, by, values))
    const isRefused = rule !== undefined && senders.every((by) => refusedBy(form.kind, by, values))
    return isRefused ? [{ severity: 'error', code: `rule.${rule.rule}`, message: rule.words, ...place(row) }] : []
  }
  /** Every row begins as this: with all its fields, and with the number that it is given where the sheet has none. */
  const open = [...(form.ordinal ? [form.ordinal] : []), ...fields.map((f) => f.id)]
  const blank: Readonly<Record<string, Value>> = { ...Object.fromEntries(open.map((id) => [id, null])), ...given }
  const complete = !draft.problems.some((p) => p.code === 'file.missing-column') && (draft.waiting?.size ?? 0) === 0
  /** An office's own book may not have kept why or when; whoever fills the form itself is asked. */
  const isOwn = draft.questions !== undefined
  const softened = ({ code }: { readonly code: string }) =>
    isOwn && code === 'row.ground-without-answer' ? ({ severity: 'warning' } as const) : {}
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  /** By which a case is found again, in a form that says when it was registered: of an office's own sheet somebody has been asked. */
  const numbered =
    !isOwn && form.slot.date === 'registered_on'
      ? form.fields.find((f) => f.type === 'case-number' && form.naturalKey.includes(f.id))?.id
      : undefined
  /** Cells that were found at fault while the sheet was read: their text says nothing more. */
  const faulty = new Set(
    draft.problems.flatMap((p) =>
      // An amount in another currency is written, and nothing that a form of riel could hold: it is not missing.
      p.row !== undefined && p.field !== undefined && (p.severity === 'error' || p.code === 'cell.other-currency')
        ? [`${p.row} ${p.field}`]
        : [],
    ),
  )

  /** Where the period is worked out from a sealed day: the field that was asked. */
  const periodFrom = form.fields.some((f) => f.id === form.slot.date)
    ? undefined
    : form.fields.find((f) => f.required && f.type === 'date' && isSealedClass(f.privacy))?.id

  const sheetOf = (row: number): { sheet?: string } => {
    const sheet = draft.groups?.[groupOf(row)]?.sheet ?? draft.sheet
    return sheet ? { sheet } : {}
  }
  const place = (row: number, field?: string): Place => ({
    row,
    ...sheetOf(row),
    ...(field ? { field, column: draft.headings[field] ?? field } : {}),
  })

  /** An office's own list has no column of it, and the form can do without. */
  const isNotKept = (id: string): boolean =>
    draft.groups !== undefined && draft.headings[id] === undefined && !form.fields.some((f) => f.id === id && f.required)
  const isOneSheet = new Set(draft.groups?.map((g) => g.sheet)).size < 2
  return {
    place,
    nameOf: (row) => (isOneSheet ? sheetRowOf(row) : `${sheetRowOf(row)} (${sheetOf(row).sheet ?? ''})`),
    read(line, left) {
      let values: Record<string, Value> = left ? { ...given } : { ...blank }
      const problems: Problem[] = []
      const undated: string[] = []
      for (const field of fields) {
        if (left?.has(field.id)) continue
        const cell = line.cells[field.id]
        values[field.id] = null
        // An absent column has been reported once, for the whole file.
        if (cell === undefined || draft.waiting?.has(field.id) || faulty.has(`${line.row} ${field.id}`)) continue
        const reading = readers.get(field.id)?.(cell)
        if (reading?.problem) problems.push({ ...reading.problem, ...place(line.row, field.id) })
        // What is only asked about is taken as it stands: a name must not be lost because it looks odd.
        if (reading?.problem?.severity !== 'error') values[field.id] = reading?.value ?? null
        if (isAhead(field, values[field.id], draft.today, isOwn, isOfAccused ? undefined : draft.headings[field.id])) {
          const date = isSealedClass(field.privacy) ? field.words : sayDay(endOf(field, String(values[field.id])))
          problems.push(problem('cell.future-date', { date }, place(line.row, field.id)))
          values[field.id] = null
        }
      }
      const isSound = !problems.some((p) => p.severity === 'error')
      // What is worked out from the row is worked out here, where the sealed cells still lie open; a faulty row has nothing to give.
      if (complete && isSound) values = { ...values, ...derive(values) }
      if (periodFrom !== undefined && complete && isSound && values[form.slot.date] === null && values[periodFrom] !== null)
        problems.push(problem('row.day-too-rough', { period: PERIOD_WORDS[form.slot.period] }, place(line.row, periodFrom)))
      // As the paper says it: rules across cells know what a day leaves open.
      const told = values
      values = withHundredths(withMost(withSpan(values, fields), fields), fields)
      for (const { id, last } of fields)
        if (last !== undefined && isWide(values[id], values[last]))
          problems.push({ ...problem('cell.day-wide', {}, place(line.row, id)), severity: 'warning' })
      const day = slotDayIn(values, form.kind, form.slot.date)
      if (typeof day === 'string') problems.push(...checkDay(day, values, dated, form, line.row, place))
      // Rules across cells would only repeat, row by row, that a column is missing.
      if (form.check && complete && isSound && !problems.some((p) => p.severity === 'error')) {
        for (const found of form.check(told)) {
          // What a list does not keep at all is said once, of the file.
          if (found.field !== undefined && values[found.field] === null && isNotKept(found.field)) {
            if (dates.has(found.field)) undated.push(found.field)
            continue
          }
          // Of a cell that contradicts itself it is not said that nothing stands there.
          if (found.field !== undefined && faulty.has(`${line.row} ${found.field}`)) continue
          problems.push({ ...found, ...softened(found), message: nameFields(found.message, form), ...place(line.row, found.field) })
        }
      }
      if (!problems.some((p) => p.severity === 'error'))
        for (const { id, inHundredths } of fields) {
          const n = told[id]
          if (inHundredths === undefined || typeof n !== 'number' || Number.isInteger(n) || mayHaveHundredths(inHundredths, told)) continue
          problems.push(problem('cell.not-whole', { value: printHundredths(n) }, place(line.row, id)))
        }
      const number = numbered === undefined ? undefined : values[numbered]
      const registered = String(values['registered_on'] ?? '')
      const days = registered === '' ? [] : [registered, String(values['charged_on'] ?? ''), String(values['decided_on'] ?? '')]
      if (typeof number === 'string' && yearSaid(number, registered || undefined, days) !== 'said')
        problems.push({
          ...problem(
            'cell.number-without-year',
            { number, whole: `${number}/${registered.slice(0, 4) || '…'}` },
            place(line.row, numbered),
          ),
          severity: 'warning',
        })
      problems.push(...gate(values, line.row))
      return { values, problems, undated }
    },
  }
}

/** Each clear day that is known about only becomes two. */
function withSpan(values: Record<string, Value>, fields: readonly Field[]): Record<string, Value> {
  const spans = fields.flatMap(({ id, last }): readonly (readonly [string, string])[] => {
    const text = values[id]
    const span = last !== undefined && typeof text === 'string' ? splitSpan(text) : undefined
    if (last === undefined || !span) return []
    // One day is left: it is known.
    return span.first === span.last
      ? [[id, span.first]]
      : [
          [id, span.first],
          [last, span.last],
        ]
  })
  return spans.length === 0 ? values : { ...values, ...Object.fromEntries(spans) }
}

/** Each number that a paper says roughly becomes two. */
function withMost(values: Record<string, Value>, fields: readonly Field[]): Record<string, Value> {
  const ends = fields.flatMap(({ id, most }): readonly (readonly [string, number])[] => {
    const span = most === undefined ? undefined : splitCount(values[id])
    return most === undefined || !span
      ? []
      : [
          [id, span.least],
          [most, span.most],
        ]
  })
  return ends.length === 0 ? values : { ...values, ...Object.fromEntries(ends) }
}

/** Each amount that has hundredths becomes two whole numbers. */
function withHundredths(values: Record<string, Value>, fields: readonly Field[]): Record<string, Value> {
  const parts = fields.flatMap(({ id, hundredths }): readonly (readonly [string, number])[] => {
    const n = values[id]
    if (hundredths === undefined || typeof n !== 'number' || Number.isInteger(n)) return []
    return [
      [id, Math.floor(n)],
      [hundredths, Math.round(n * 100) % 100],
    ]
  })
  return parts.length === 0 ? values : { ...values, ...Object.fromEntries(parts) }
}

/** One such day makes every figure of its time lie between two numbers. */
const isWide = (first: Value | undefined, last: Value | undefined): boolean =>
  typeof first === 'string' && typeof last === 'string' && addDays(first, YEAR_DAYS) < last
const YEAR_DAYS = 366

/** A clear day is that of an office's act, and is not ahead of the day of reading; what is to come has a field that says so. */
const isAhead = (field: Field, value: Value | undefined, today: string | undefined, isOwn: boolean, heading = ''): boolean =>
  today !== undefined &&
  field.type === 'date' &&
  // What an office has written down in its own book has happened, sealed or not.
  (isOwn || !isSealedClass(field.privacy)) &&
  typeof value === 'string' &&
  endOf(field, value) > today &&
  !mayBeAhead(field.id) &&
  // `Valid until`, where the form asks when it ended.
  !(isOwn && (mayBeAhead(heading.toLowerCase()) || UNTIL.test(heading)))
/** Valid, and when that is over: of whichever field the column is. */
const UNTIL = /សុពលភាព|ផុត/u

/**
 * The day by which it is over. A clear day that is known about only is of the return in whose period its last day lies: it ends before it is told, or a row would
 * be the return of a time that has not been. What nothing ends is of its first. Of a sealed day no return is made.
 */
function endOf({ last }: Field, text: string): string {
  const span = spanOfDay(text)
  return (last === undefined ? undefined : span?.last) ?? span?.first ?? ''
}
export const sayDay = (day: string): Words => inEach((lang) => printDay(day, lang))

const PERIOD_WORDS: Readonly<Record<PeriodLength, Words>> = {
  month: { en: 'month', km: 'ខែ' },
  quarter: { en: 'quarter', km: 'ត្រីមាស' },
  year: { en: 'year', km: 'ឆ្នាំ' },
}

/** A rule names a field by its id, in braces; the person reads its name. */
const nameFields = (message: Words, form: Form): Words =>
  inEach((lang) =>
    sayIn(message, lang).replace(/\{(\w+)\}/g, (whole, id: string) => {
      const field = form.fields.find((f) => f.id === id)
      return field ? sayIn(field.words, lang) : whole
    }),
  )

/** Fields whose list has codes that begin or end: a court that did not exist yet cannot have registered a case. */
function listDatedFields(form: Form, country: Country): readonly (readonly [field: Field, codes: ReadonlyMap<string, Code>])[] {
  return form.fields.flatMap((field) => {
    const codes = field.list ? codesOf(country, field.list).filter((c) => c.validFrom !== undefined || c.validTo !== undefined) : []
    return codes.length > 0 ? [[field, new Map(codes.map((c) => [c.code, c]))] as const] : []
  })
}

function checkDay(
  day: string,
  values: RowValues,
  dated: ReturnType<typeof listDatedFields>,
  form: Form,
  row: number,
  place: RowReader['place'],
): Problem[] {
  const date = inEach((lang) => printDay(day, lang))
  const problems: Problem[] = []
  if (day < form.slot.from) {
    const from = inEach((lang) => printDay(form.slot.from, lang))
    problems.push(problem('row.before-start', { from, date }, place(row, form.slot.date)))
  }
  for (const [field, codes] of dated) {
    const code = codes.get(String(values[field.id]))
    if (code && !isValidOn(code, day)) problems.push(problem('cell.code-not-valid-then', { value: code.words, date }, place(row, field.id)))
  }
  return problems
}
