/**
 * One row of a form, as a schema: what an agency's gateway may hand to its own edge, and what the API's document shows of
 * each form. A sealed field is in it, because the row is judged and sealed at the edge; the server takes sealed returns only.
 */
import { z } from 'zod'
import { isSealedClass } from '../model/fields.ts'
import { isRegisterNumber } from '../model/register-number.ts'
import { isAboutWhen } from '../text/about-when.ts'
import { readCountSaid } from '../text/count-said.ts'
import { isInHundredths, MOST_IN_HUNDREDTHS } from '../text/numbers.ts'
import { codesOf } from './find.ts'
import { mayStayUnwritten } from './not-written.ts'
import type { Country, Field, Form } from './country.ts'

/** Keys are field ids, values are coded: codes of the field's list, ISO days, whole numbers, and of money with cents hundredths. Nothing else is taken. */
export function formRowSchema(form: Form, country: Country) {
  return z.strictObject(
    Object.fromEntries(
      form.fields.map((f) => {
        const schema = fieldSchema(f, country).meta({ title: f.words.en, description: describe(f) })
        return [f.id, f.required && !mayStayUnwritten(form, f) ? schema : schema.nullable().optional()]
      }),
    ),
  )
}

function fieldSchema(field: Field, country: Country): z.ZodType {
  const codes = codesOf(country, field.list ?? '').map((c) => c.code)
  switch (field.type) {
    case 'code':
      return z.enum(codes)
    case 'codes':
      return z.array(z.enum(codes)).max(codes.length)
    case 'date':
      return (isSealedClass(field.privacy) && !field.granularity) || field.last !== undefined
        ? z.union([z.iso.date(), z.string().refine(isAboutWhen).meta({ format: 'edtf' })])
        : z.iso.date()
    case 'integer':
    case 'amount':
      if (field.hundredths !== undefined) return z.number().min(0).max(MOST_IN_HUNDREDTHS).refine(isInHundredths).meta({ multipleOf: 0.01 })
      return orSaid(
        field,
        z
          .int()
          .min(0)
          .max(field.max ?? Number.MAX_SAFE_INTEGER),
      )
    case 'case-number':
      return z.string().refine(isRegisterNumber).meta({ maxLength: 40 })
    case 'deposit-number':
      return z.string().regex(/^(?:[0-9]{4}-){4}[0-9]{4}$/)
    case 'text':
      return z.string().max(field.max ?? 2_000)
    default:
      return field.type satisfies never
  }
}

/** A number that a paper may say roughly may be written as it says it. */
const orSaid = ({ most, unit }: Field, exact: z.ZodType): z.ZodType =>
  most === undefined
    ? exact
    : z.union([
        exact,
        z
          .string()
          .refine((text) => readCountSaid(text, unit).ok)
          .meta({ format: 'count-said' }),
      ])

const describe = (field: Field): string => {
  return `${field.purpose}. ${isSealedClass(field.privacy) ? 'Sealed at the edge' : 'Clear'} (${field.privacy}).`
}
