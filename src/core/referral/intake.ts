/**
 * What a referral tells the body where somebody has arrived: the cells of its own intake form that nobody asks her again.
 * Codes of one list go over under the same name; what only sounds alike (an age then, an age now) does not.
 */
import type { Form } from '../country/country.ts'
import { getRecordKind } from '../model/kinds.ts'
import type { Offer } from './follow.ts'

/** Record kind of an intake, and the field of the day of arrival. */
const INTAKE = { kind: 'shelter_stay', arrived: 'entered_day' } as const

export type Intake = { readonly form: Form; /** Field id → value, as it is typed. */ readonly cells: Readonly<Record<string, string>> }

/** @param forms those that the body hands in. @param arrivedOn ISO day. @returns undefined where none of them is an intake. */
export function intakeOf({ office, told }: Pick<Offer, 'office' | 'told'>, arrivedOn: string, forms: readonly Form[]): Intake | undefined {
  const form = forms.find((f) => f.kind === INTAKE.kind)
  if (!form) return undefined
  const listOf = (kind: string, id: string): string | undefined => getRecordKind(kind).fields.find((f) => f.id === id)?.list
  const fromTold = Object.entries(told).filter(
    ([id]) => form.fields.some((f) => f.id === id) && listOf('referral', id) === listOf(form.kind, id),
  )
  return {
    form,
    cells: {
      ...Object.fromEntries(fromTold),
      [form.slot.office]: office,
      ...(form.fields.some((f) => f.id === INTAKE.arrived) ? { [INTAKE.arrived]: arrivedOn.split('-').toReversed().join('-') } : {}),
    },
  }
}
