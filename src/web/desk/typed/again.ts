/** A record that stands, as its form is typed on with: what is changed in it becomes its next version. Pure. */
import type { Field, Form } from '../../../core/country/index.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { joinCount } from '../../../core/text/count-span.ts'
import type { Cells } from './records.ts'
import { keepWhen, whenOfSpan } from './when.ts'

type Values = Readonly<Record<string, string | number>>

/**
 * The one form by which this body hands in records of this kind, where nothing in it is sealed: what is sealed is not known here, and a version that was made
 * without it would have lost it.
 */
export function formToGoOn(kind: string, sends: readonly string[], forms: readonly Form[]): Form | undefined {
  const form = formToType(kind, sends, forms)
  return form && !form.fields.some((f) => isSealedClass(f.privacy)) ? form : undefined
}

/** The one form by which this body hands in records of this kind, whatever is in it. */
export function formToType(kind: string, sends: readonly string[], forms: readonly Form[]): Form | undefined {
  const [form, ...others] = forms.filter((f) => f.kind === kind && sends.includes(f.id))
  return others.length === 0 ? form : undefined
}

/**
 * That form, where only what is sealed has to be typed again. None where the record is found by something sealed: typed in another way that would be a second
 * record, and the first stays open.
 */
export function formToTypeAnew(kind: string, sends: readonly string[], forms: readonly Form[]): Form | undefined {
  const form = formToType(kind, sends, forms)
  const isFoundBySealed = form?.fields.some((f) => form.naturalKey.includes(f.id) && isSealedClass(f.privacy)) === true
  return isFoundBySealed ? undefined : form
}

/** @param values clear ones of the version that stands. @returns the cells of its form, as they are kept while somebody types. */
export function cellsOf(form: Form, values: Values): Cells {
  const { columns } = getRecordKind(form.kind)
  return Object.fromEntries(
    form.fields.flatMap((field): readonly (readonly [string, string])[] => {
      const value = values[field.id]
      if (value === undefined) return []
      const hundredths = columns.find((c) => c.id === field.id)?.hundredths
      return [[field.id, cellOf(field, value, values, hundredths)]]
    }),
  )
}

function cellOf(field: Field, value: string | number, values: Values, hundredths: string | undefined): string {
  if (typeof value === 'number') {
    const most = field.most === undefined ? undefined : values[field.most]
    if (typeof most === 'number') return joinCount(value, most)
    const beyond = hundredths === undefined ? undefined : values[hundredths]
    return typeof beyond === 'number' ? `${value}.${String(beyond).padStart(2, '0')}` : String(value)
  }
  if (field.type === 'codes') return value.replaceAll(' ', ';')
  const last = field.type === 'date' && field.last !== undefined ? values[field.last] : undefined
  return typeof last === 'string' ? keepWhen(field, whenOfSpan(value, last)) : value
}
