/** A form's references: its kind's columns, its lists, its key and its slot; and that what must be sealed is. */
import { isDay } from '../model/dates.ts'
import { isSealedClass } from '../model/fields.ts'
import type { ModelField } from '../model/kinds/define.ts'
import type { RecordKind } from '../model/kinds.ts'
import { findRecordKind, listRecordKinds } from '../model/kinds.ts'
import { fold } from '../text/fold.ts'
import type { CheckWords, Report } from './faults.ts'
import { checkAsked, checkVersion, reportDoubles, reportMissing } from './faults.ts'
import type { Contradiction, Country, Field, Form } from './country.ts'
import { namesIn } from '../text/languages.ts'

export function checkForm(form: Form, country: Country, report: Report, words: CheckWords): void {
  const path = `forms/${form.id}`
  const ids = form.fields.map((f) => f.id)
  words(path, form.words)
  reportDoubles(path, ids, report)
  checkVersion(path, form.version, report)
  reportMissing(
    path,
    'record kind',
    form.kind,
    listRecordKinds().map((k) => k.id),
    report,
  )
  const kind = findRecordKind(form.kind)
  for (const id of form.sentBy ?? [])
    reportMissing(
      `${path}.sentBy`,
      'agency',
      id,
      country.agencies.map((a) => a.id),
      report,
    )
  for (const field of form.fields) checkField(`${path}.${field.id}`, field, form, kind, country, report, words)
  const headings = form.fields.flatMap((f) => [...new Set([f.id, ...namesIn(f.words), ...(f.headings ?? [])].map(fold))])
  reportDoubles(`${path}, headings`, headings, report)
  // What the form works out for itself stands beside what it asks.
  const derived = form.derive ? (kind?.fields.filter((f) => f.derived !== undefined).map((f) => f.id) ?? []) : []
  checkEarlier(path, form, report, words)
  for (const id of form.naturalKey) reportMissing(`${path}.naturalKey`, 'field', id, [...ids, ...derived], report)
  checkSlot(path, form, country, [...ids, ...derived], report)
  // The last day of a span, and the hundredths of an amount, the edge works out itself, whatever the form.
  const ownWork =
    kind?.fields.filter((f) => !kind.fields.some((of) => of.last === f.id || of.most === f.id || of.hundredths === f.id)) ?? []
  if (!form.derive) for (const f of ownWork) checkDerived(path, f, form, report)
  for (const [id, value] of Object.entries(form.constants ?? {})) {
    reportMissing(`${path}.constants`, 'field', id, ids, report)
    const list = country.lists.find((l) => l.id === form.fields.find((f) => f.id === id)?.list)
    if (list)
      reportMissing(
        `${path}.constants`,
        `code in ${list.id}`,
        String(value),
        list.codes.map((c) => c.code),
        report,
      )
  }
  if (form.periodField) reportMissing(`${path}.periodField`, 'field', form.periodField.field, ids, report)
  for (const id of form.counts?.dimensions ?? []) reportMissing(`${path}.counts`, 'field', id, ids, report)
  if (form.counts && !form.ordinal) report(`${path}.counts`, 'needs an ordinal, to tell the people of one cell apart')
  for (const c of form.contradictedBy ?? []) checkContradiction(`${path}.contradictedBy`, c, report)
  const aggregate = form.counts?.aggregate?.indicator
  if (aggregate !== undefined)
    reportMissing(
      `${path}.counts`,
      'indicator',
      aggregate,
      country.indicators.map((i) => i.id),
      report,
    )
}

/** An older sheet is laid on today's fields, so its columns must lead somewhere, or say why they do not. */
function checkEarlier(path: string, form: Form, report: Report, words: CheckWords): void {
  const ids = form.fields.map((f) => f.id)
  const versions = (form.earlier ?? []).map((e) => String(e.version))
  reportDoubles(`${path}.earlier`, versions, report)
  for (const { version, columns } of form.earlier ?? []) {
    const at = `${path}.earlier.${version}`
    if (version >= form.version) report(at, `is not earlier than version ${form.version}`)
    const headings = columns.flatMap((c) => c.headings.map(fold))
    reportDoubles(`${at}, headings`, headings, report)
    for (const column of columns) {
      if ('now' in column) reportMissing(at, 'field', column.now, ids, report)
      else words(at, column.why)
    }
  }
}

/** A derived field whose source the form asks would stay empty for ever, and every figure over it say unknown. */
function checkDerived(path: string, field: ModelField, form: Form, report: Report): void {
  const isAsked = form.fields.some((f) => f.id === field.id)
  const isSourceAsked = form.fields.some((f) => field.derived !== undefined && new RegExp(`\\b${f.id}\\b`).test(field.derived))
  if (isSourceAsked && !isAsked) report(path, `asks for what "${field.id}" is derived from (${field.derived}), and has no derive`)
}

function checkContradiction(path: string, c: Contradiction, report: Report): void {
  const kind = findRecordKind(c.kind)
  if (!kind)
    return reportMissing(
      path,
      'record kind',
      c.kind,
      listRecordKinds().map((k) => k.id),
      report,
    )
  for (const id of [c.office, c.date, ...Object.keys(c.where ?? {})])
    reportMissing(
      path,
      `column in ${kind.id}`,
      id,
      kind.columns.map((x) => x.id),
      report,
    )
  if (kind.columns.some((x) => x.id === c.date && x.type !== 'date')) report(path, `"${c.date}" is no date`)
}

function checkSlot(path: string, form: Form, country: Country, ids: readonly string[], report: Report): void {
  reportMissing(`${path}.slot.office`, 'field', form.slot.office, ids, report)
  reportMissing(`${path}.slot.date`, 'field', form.slot.date, ids, report)
  reportMissing(
    `${path}.slot.list`,
    'list',
    form.slot.list,
    country.lists.map((l) => l.id),
    report,
  )
  if (!isDay(form.slot.from)) report(`${path}.slot.from`, `"${form.slot.from}" is no day`)
  if (!Number.isInteger(form.slot.dueDays) || form.slot.dueDays < 0) report(`${path}.slot.dueDays`, 'must be a whole number from 0')
  const fields = [...form.fields, ...(findRecordKind(form.kind)?.fields ?? [])]
  const date = fields.find((f) => f.id === form.slot.date)
  // Coverage is counted on the server: what it is counted by cannot be sealed.
  for (const id of [form.slot.office, form.slot.date]) {
    const field = fields.find((f) => f.id === id)
    if (field && isSealedClass(field.privacy)) report(`${path}.slot`, `"${id}" is sealed`)
  }
  if (date && date.type !== 'date') report(`${path}.slot.date`, `"${date.id}" is no date`)
  if (form.slot.afterwards) checkAfterwards(`${path}.slot.afterwards`, form.slot, fields, report)
}

/** A lock that let the office or the day of a row be changed would hold nothing; and what is sealed cannot be seen to have changed. */
function checkAfterwards(
  path: string,
  { office, date, afterwards = [] }: Form['slot'],
  fields: readonly Pick<Field, 'id' | 'type' | 'privacy'>[],
  report: Report,
): void {
  const named = afterwards.map((id) => [id, fields.find((f) => f.id === id)] as const)
  if (!named.some(([, field]) => field?.type === 'date')) report(path, 'none of these says a day')
  for (const [id, field] of named) {
    if (!field) report(path, `no field "${id}"`)
    else if (isSealedClass(field.privacy)) report(path, `"${id}" is sealed`)
    else if (id === office || id === date) report(path, `"${id}" says in whose slot the row is`)
  }
}

function checkField(
  path: string,
  field: Field,
  form: Form,
  kind: RecordKind | undefined,
  country: Country,
  report: Report,
  words: CheckWords,
): void {
  words(path, field.words)
  checkAsked(path, field, country.lists, report)
  if (field.spells !== undefined)
    reportMissing(
      path,
      'field',
      field.spells,
      form.fields.map((f) => f.id),
      report,
    )
  if (!kind) return
  const column = kind.columns.find((c) => c.id === field.id)
  if (isSealedClass(field.privacy)) {
    if (column) report(path, `is sealed (${field.privacy}), and also a clear column of ${kind.id}`)
    return
  }
  if (field.type === 'text') {
    report(path, 'is free text in clear; free text is sealed')
    return
  }
  if (column && column.type !== field.type) report(path, `is of type ${field.type}; the column of ${kind.id} is of type ${column.type}`)
  // The office of a whole file and the number of people a row stands for are used up before a record is made.
  const usedUp = field.id in (form.constants ?? {}) || field.id === form.counts?.field
  if (!column && !usedUp)
    reportMissing(
      path,
      `column in ${kind.id}`,
      field.id,
      kind.columns.map((c) => c.id),
      report,
    )
}
