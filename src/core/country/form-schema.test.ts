import { expect, it } from 'vitest'
import { z } from 'zod'
import { loadCountry } from '../../store/files/load-country.ts'
import { isSealedClass } from '../model/fields.ts'
import { formRowSchema } from './form-schema.ts'
import { mayStayUnwritten } from './not-written.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)

it.each(kh.forms.map((f) => [f.id, f] as const))(
  '%s has a row that prints as JSON Schema, with every field and why it is asked',
  (_, form) => {
    const schema = z.toJSONSchema(formRowSchema(form, kh)) as {
      properties: Record<string, { description?: string }>
      required?: string[]
      additionalProperties: boolean
    }
    expect(Object.keys(schema.properties)).toEqual(form.fields.map((f) => f.id))
    expect(schema.required ?? []).toEqual(form.fields.filter((f) => f.required && !mayStayUnwritten(form, f)).map((f) => f.id))
    expect(schema.additionalProperties).toBe(false)
    const sealed = form.fields.filter((f) => isSealedClass(f.privacy)).length
    expect(JSON.stringify(schema).split('Sealed at the edge').length - 1).toBe(sealed)
  },
)
it('takes coded values only, and no field more', () => {
  const form = kh.forms.find((f) => f.id === 'charge-return')
  if (!form) throw new Error('no form')
  const good = { court: 'CFI-2', case_number: '1/2023', accused_no: 1, act_no: 1, charged_on: '2023-03-01', offence: 'L2008-10' }
  const schema = formRowSchema(form, kh)
  expect(schema.safeParse(good).success).toBe(true)
  for (const bad of [
    { court: 'Wump' },
    { charged_on: '31-12-2023' },
    { accused_no: -1 },
    { accused_no: 1.5 },
    { case_number: 'Wump' },
    { name: 'Wump' },
  ])
    expect(schema.safeParse({ ...good, ...bad }).success, JSON.stringify(bad)).toBe(false)
})
