/**
 * Every fault of a country's definitions at once, each with the path where it is written and what was likely meant. A
 * country with a fault does not load: a broken definition that is let through would mend itself in somebody's figures.
 */
import { isDay } from '../model/dates.ts'
import { isSealedClass } from '../model/fields.ts'
import type { Words } from '../model/fields.ts'
import { RECORD_KINDS } from '../model/kinds.ts'
import type { RecordKind } from '../model/kinds.ts'
import { listNearest } from '../text/nearest.ts'
import { fold } from '../text/fold.ts'
import type { CodeList, Country, Field, Form, Indicator } from './index.ts'

const FIVE_PURPOSES = ['purpose', 'basis', 'recipients', 'retention', 'risk'] as const
const KHMER = /[\u1780-\u17FF]/

type Report = (path: string, fault: string) => void

/** Empty when the country is sound. Each fault reads `forms/court-return.offence: no list "offense"; did you mean "offences"?` */
export function checkCountry(country: Country): readonly string[] {
  const faults: string[] = []
  const report: Report = (path, fault) => faults.push(`${path}: ${fault}`)
  const words = (path: string, text: Words | undefined): void => checkWords(path, text, country, report)

  words('country', country.words)
  words('trustee', country.trustee.words)
  for (const [name, value] of Object.entries(country.thresholds)) {
    if (!Number.isInteger(value) || value < 1) report('country', `threshold for a ${name} must be a whole number from 1`)
  }
  reportDoubles('lists', country.lists.map((l) => l.id), report)
  reportDoubles('agencies', country.agencies.map((a) => a.id), report)
  reportDoubles('forms', country.forms.map((f) => f.id), report)
  reportDoubles('indicators', country.indicators.map((i) => i.id), report)
  for (const list of country.lists) checkList(list, country, report, words)
  for (const agency of country.agencies) {
    words(`agencies/${agency.id}`, agency.words)
    for (const form of agency.sends) reportMissing(`agencies/${agency.id}`, 'form', form, country.forms.map((f) => f.id), report)
  }
  for (const form of country.forms) checkForm(form, country, report, words)
  for (const indicator of country.indicators) checkIndicator(indicator, country, report, words)
  return faults
}

function checkWords(path: string, text: Words | undefined, country: Country, report: Report): void {
  if (!text?.en?.trim()) report(path, 'has no English words')
  if (!text?.km?.trim()) report(path, 'has no Khmer words')
  else if (country.languages.includes('km') && !KHMER.test(text.km)) report(path, `Khmer words are not in Khmer: "${text.km}"`)
}

function reportDoubles(path: string, ids: readonly string[], report: Report): void {
  for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) report(path, `"${id}" is there twice`)
}

function reportMissing(path: string, what: string, id: string, known: readonly string[], report: Report): void {
  if (known.includes(id)) return
  const near = listNearest(id, known, 1)[0]
  report(path, `no ${what} "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`)
}

function checkList(list: CodeList, country: Country, report: Report, words: (path: string, text: Words) => void): void {
  const path = `lists/${list.id}`
  words(path, list.words)
  if (list.codes.length === 0) report(path, 'has no codes')
  reportDoubles(path, list.codes.map((c) => c.code), report)
  const allCodes = new Set(country.lists.flatMap((l) => l.codes.map((c) => c.code)))
  const codeNames = new Map(list.codes.map((c) => [fold(c.code), c.code]))
  for (const code of list.codes) {
    const at = `${path}.${code.code}`
    words(at, code.words)
    if (code.parent !== undefined && !allCodes.has(code.parent)) report(at, `no code "${code.parent}" to stand under`)
    for (const day of [code.validFrom, code.validTo]) if (day !== undefined && !isDay(day)) report(at, `"${day}" is no day`)
    if (code.validFrom && code.validTo && code.validFrom >= code.validTo) report(at, 'ends before it begins')
    for (const alias of code.aliases ?? []) {
      const other = codeNames.get(fold(alias))
      if (other !== undefined && other !== code.code) report(at, `alias "${alias}" is the code "${other}"`)
    }
  }
}

function checkForm(form: Form, country: Country, report: Report, words: (path: string, text: Words) => void): void {
  const path = `forms/${form.id}`
  const ids = form.fields.map((f) => f.id)
  words(path, form.words)
  reportDoubles(path, ids, report)
  checkVersion(path, form.version, report)
  reportMissing(path, 'record kind', form.kind, RECORD_KINDS.map((k) => k.id), report)
  const kind = RECORD_KINDS.find((k) => k.id === form.kind)
  for (const field of form.fields) checkField(`${path}.${field.id}`, field, form, kind, country, report, words)
  const headings = form.fields.flatMap((f) => [...new Set([f.words.en, f.words.km, ...(f.headings ?? [])].map(fold))])
  reportDoubles(`${path}, headings`, headings, report)
  for (const id of form.naturalKey) {
    reportMissing(`${path}.naturalKey`, 'field', id, ids, report)
    const field = form.fields.find((f) => f.id === id)
    if (field && isSealedClass(field.privacy)) report(`${path}.naturalKey`, `"${id}" is sealed, and a natural key is clear`)
  }
  checkSlot(path, form, country, ids, report)
  for (const [id, value] of Object.entries(form.constants ?? {})) {
    reportMissing(`${path}.constants`, 'field', id, ids, report)
    const list = country.lists.find((l) => l.id === form.fields.find((f) => f.id === id)?.list)
    if (list) reportMissing(`${path}.constants`, `code in ${list.id}`, String(value), list.codes.map((c) => c.code), report)
  }
  if (form.periodField) reportMissing(`${path}.periodField`, 'field', form.periodField.field, ids, report)
  for (const id of form.counts?.dimensions ?? []) reportMissing(`${path}.counts`, 'field', id, ids, report)
  if (form.counts && !form.ordinal) report(`${path}.counts`, 'needs an ordinal, to tell the people of one cell apart')
  const aggregate = form.counts?.aggregate?.indicator
  if (aggregate !== undefined) reportMissing(`${path}.counts`, 'indicator', aggregate, country.indicators.map((i) => i.id), report)
}

function checkSlot(path: string, form: Form, country: Country, ids: readonly string[], report: Report): void {
  reportMissing(`${path}.slot.office`, 'field', form.slot.office, ids, report)
  reportMissing(`${path}.slot.date`, 'field', form.slot.date, ids, report)
  reportMissing(`${path}.slot.list`, 'list', form.slot.list, country.lists.map((l) => l.id), report)
  if (!isDay(form.slot.from)) report(`${path}.slot.from`, `"${form.slot.from}" is no day`)
  if (!Number.isInteger(form.slot.dueDays) || form.slot.dueDays < 0) report(`${path}.slot.dueDays`, 'must be a whole number from 0')
  const date = form.fields.find((f) => f.id === form.slot.date)
  if (date && date.type !== 'date') report(`${path}.slot.date`, `"${date.id}" is no date`)
}

function checkField(
  path: string, field: Field, form: Form, kind: RecordKind | undefined, country: Country, report: Report, words: (path: string, text: Words) => void,
): void {
  words(path, field.words)
  for (const purpose of FIVE_PURPOSES) if (!field[purpose]?.trim()) report(path, `has no ${purpose}`)
  if (field.type === 'code') reportMissing(path, 'list', field.list ?? '', country.lists.map((l) => l.id), report)
  else if (field.list !== undefined) report(path, `is of type ${field.type}, and has a list`)
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
  if (!column && !usedUp) reportMissing(path, `column in ${kind.id}`, field.id, kind.columns.map((c) => c.id), report)
}

function checkIndicator(indicator: Indicator, country: Country, report: Report, words: (path: string, text: Words) => void): void {
  const path = `indicators/${indicator.id}`
  words(path, indicator.words)
  words(`${path}.unit`, indicator.unit)
  words(`${path}.caveat`, indicator.caveat)
  checkVersion(path, indicator.version, report)
  reportMissing(path, 'form', indicator.form, country.forms.map((f) => f.id), report)
  reportMissing(path, 'record kind', indicator.kind, RECORD_KINDS.map((k) => k.id), report)
  const form = country.forms.find((f) => f.id === indicator.form)
  if (form && form.kind !== indicator.kind && RECORD_KINDS.some((k) => k.id === form.kind)) report(path, `counts ${indicator.kind}, its form makes ${form.kind}`)
  const kind = RECORD_KINDS.find((k) => k.id === indicator.kind)
  if (!kind) return
  const columns = kind.columns.map((c) => c.id)
  reportMissing(`${path}.date`, `column in ${kind.id}`, indicator.date, columns, report)
  const date = kind.columns.find((c) => c.id === indicator.date)
  if (date && date.type !== 'date') report(`${path}.date`, `"${date.id}" is no date`)
  for (const [id, dimension] of Object.entries(indicator.dimensions)) {
    reportMissing(`${path}.${id}`, `column in ${kind.id}`, dimension.column, columns, report)
    if (!dimension.period) reportMissing(`${path}.${id}`, 'list', dimension.list, country.lists.map((l) => l.id), report)
  }
  for (const [column, codes] of Object.entries(indicator.where ?? {})) {
    reportMissing(`${path}.where`, `column in ${kind.id}`, column, columns, report)
    const list = country.lists.find((l) => l.id === form?.fields.find((f) => f.id === column)?.list)
    for (const code of codes) if (list) reportMissing(`${path}.where`, `code in ${list.id}`, code, list.codes.map((c) => c.code), report)
  }
}

function checkVersion(path: string, version: number, report: Report): void {
  if (!Number.isInteger(version) || version < 1) report(path, 'version must be a whole number from 1')
}
