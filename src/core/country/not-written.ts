/**
 * What is not on the paper. A form must know which row each is, whose it is and when; whatever else it asks for, an office's own book may never
 * have kept. Then the row says that it is not written: a code of its own, counted as unknown, and never taken for a no.
 */
import type { Code, CodeList } from '../model/lists/define.ts'
import { NOT_WRITTEN, silenceOf } from '../model/lists/silence.ts'
import { codesOf, findList } from './find.ts'
import type { Country, Field, Form } from './country.ts'

const CODE: Code = { code: NOT_WRITTEN, words: { en: 'Not written', km: 'មិនបានសរសេរ' } }

/** Without these nobody knows whose a row is, and where: no list has an answer for that. */
const isOffice = (form: Form, { id }: Field): boolean => id === form.slot.office || id === form.ordinal

/**
 * Required questions with a list of answers that a sheet may be silent on. What a service was is one of them, although a row is found by it: the book says
 * that somebody was helped on that day, and not with what.
 */
const asked = (form: Form): readonly Field[] =>
  form.fields.filter(
    (f) => f.required && f.type === 'code' && f.list !== undefined && !isOffice(form, f) && form.constants?.[f.id] === undefined,
  )

const isSilent = (list: CodeList): boolean => list.codes.some((c) => silenceOf(list, c.code) === 'unknown')
/** Places and offices are not answers: their codes lie under others, begin and end. */
const isOfPlaces = (list: CodeList): boolean => list.codes.some((c) => c.parent !== undefined || c.validFrom !== undefined)

/** The lists with the code, where a required question has none that says that nothing is known. */
export function withNotWritten(lists: readonly CodeList[], forms: readonly Form[]): readonly CodeList[] {
  const ids = new Set(forms.filter((f) => !f.counts).flatMap((form) => asked(form).map((f) => f.list)))
  return lists.map((list) => (ids.has(list.id) && !isSilent(list) && !isOfPlaces(list) ? { ...list, codes: [...list.codes, CODE] } : list))
}

/**
 * Whether a required number may stay unwritten: no row is found by it, and beside it the row says something. A sum then counts none of it, and says that
 * it is at least so much.
 */
export const mayStayUnwritten = (form: Form, field: Field): boolean =>
  field.required === true &&
  field.isAll !== true &&
  (field.type === 'integer' || field.type === 'amount') &&
  !form.naturalKey.includes(field.id) &&
  !isOffice(form, field) &&
  form.constants?.[field.id] === undefined

/** Field → code that says that nothing is written of it. */
export function notWrittenOf(form: Form, country: Country): Readonly<Record<string, string>> {
  // A form that says itself what follows from a silent row has said it of all its fields.
  if (form.supposes) return form.supposes({})
  return Object.fromEntries(
    asked(form).flatMap((field) => {
      const list = findList(country, field.list ?? '')
      const code = list && codesOf(country, list.id).find((c) => silenceOf(list, c.code) === 'unknown')
      return code ? [[field.id, code.code]] : []
    }),
  )
}
