/** What a receipt is of, for whoever keeps it: on the screen in full, on paper so that it betrays nothing (src/web/words/slip.ts). */
import { findCode } from '../../../core/country/find.ts'
import type { Country, Form } from '../../../core/country/index.ts'
import { isSealedClass, type Words } from '../../../core/model/fields.ts'
import type { HandedIn } from './place.ts'

export type Of = {
  /** Whether names went to the vaults. What has none is whole as soon as it is in the log. */
  readonly hasNames: boolean
  /** Rows that were left out, and wait. */
  readonly waiting?: number
  /** That nothing happened: of which forms, each with its place among the agency's own, where, and when. */
  readonly nil?: { readonly forms: readonly Words[]; readonly numbers: readonly number[]; readonly office: Words; readonly period: string }
}

/** @param forms of the agency, in its own order: their numbers are what a paper says of them, as the names of the empty sheets do. */
export function sayHandedIn({ form, nil, waiting }: HandedIn, forms: readonly Form[], country: Country): Of {
  if (!nil) return { hasNames: form.fields.some((f) => isSealedClass(f.privacy)), ...(waiting ? { waiting } : {}) }
  const office = findCode(country, form.slot.list, nil.office)?.words ?? { en: nil.office }
  const said = nil.parts.map(([f]) => f)
  return {
    hasNames: false,
    nil: { forms: said.map((f) => f.words), numbers: said.map((f) => forms.indexOf(f) + 1), office, period: nil.time },
  }
}
