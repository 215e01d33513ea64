/** What a homecoming that is over tells the register of repatriations. Her number and the day of travel are typed there and sealed: they are not known here. */
import type { Form } from '../country/country.ts'
import { findCode } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import type { HomeFollowed, Homecoming } from './follow.ts'

const TOLD = ['country', 'sex', 'form_of_exploitation'] as const

/** @returns cells of the form as they are typed; of a list, only what it has. */
export function repatriationCells(
  { values }: Pick<Homecoming, 'values'>,
  { done }: HomeFollowed,
  form: Form,
  country: Country,
): Readonly<Record<string, string>> {
  const asked = done.find((s) => s.step === 'asked')
  const said: Readonly<Record<string, string | number | undefined>> = {
    office: values['office'],
    ...Object.fromEntries(TOLD.map((id) => [id, values[id]])),
    direction: 'in',
    // As she said it, on record (homecoming-moved.ts).
    ...(asked ? { voluntary: 'yes', fear_asked: asked.said === 'wants_fear_asked' ? 'yes' : 'no' } : {}),
  }
  return Object.fromEntries(
    form.fields.flatMap((field): readonly (readonly [string, string])[] => {
      const value = said[field.id]
      return typeof value === 'string' && field.list !== undefined && findCode(country, field.list, value) ? [[field.id, value]] : []
    }),
  )
}
