/** The day by which a row is of its period, and what stands for it in a list that has only other days. */
import type { Field, Form } from '../../../country/country.ts'

/** Where that day is worked out, the one that it is worked out from. */
export const dayOf = (form: Form): Field | undefined =>
  form.fields.find((f) => f.id === form.slot.date) ?? form.fields.find((f) => f.type === 'date' && f.required)

/** The form itself says which of its other days stands for it: whoever was arrested was in the list by then. */
export function isSupposed(form: Form): boolean {
  const day = dayOf(form)
  return day !== undefined && form.supposes !== undefined && day.id in form.supposes({})
}

/** Days without one of which a list is not of this form. */
export function keyDaysOf(form: Form): readonly Field[] {
  const days = form.fields.filter((f) => f.type === 'date')
  return isSupposed(form) ? days : days.filter((f) => f.required)
}

/** The days on which somebody may be as old as the list says: those that the form must have, or, where the list has none of them, all that it has. */
export function agedOn({ fields }: Form, listed: ReadonlySet<string>): readonly string[] {
  const days = fields.filter((f) => f.type === 'date')
  const required = days.filter((f) => f.required)
  return (required.some((f) => listed.has(f.id)) ? required : days).map((f) => f.id)
}
