/** What a receipt is of, for whoever keeps it: on the screen in full, on paper so that it betrays nothing (src/web/words/slip.ts). */
import { nameOffices } from '../../../core/country/name-offices.ts'
import type { Country, Form } from '../../../core/country/index.ts'
import { isSealedClass, type Words } from '../../../core/model/fields.ts'
import type { HandedIn } from './place.ts'

export type Of = {
  /** Whether names went to the vaults. What has none is whole as soon as it is in the log. */
  readonly hasNames: boolean
  /** That nothing happened. */
  readonly isNil: boolean
  /** Rows that were left out, and wait. */
  readonly waiting?: number
  readonly forms: readonly Words[]
  /** The place of each form among the agency's own: a paper says it by that, as the names of the empty sheets do. */
  readonly numbers: readonly number[]
  readonly offices: Words
  /** The first, and the last where there are several; none where that is not known. */
  readonly periods: readonly string[]
}

/** @param forms of the agency, in its own order. */
export function sayHandedIn({ form, waiting, slots = [] }: HandedIn, forms: readonly Form[], country: Country): Of {
  const periods = [...new Set(slots.map(([, period]) => period))].toSorted()
  const ends = [...periods.slice(0, 1), ...periods.slice(1).slice(-1)]
  return {
    hasNames: form.fields.some((f) => isSealedClass(f.privacy)),
    isNil: false,
    ...(waiting ? { waiting } : {}),
    forms: [form.words],
    numbers: [forms.indexOf(form) + 1],
    offices: nameOffices([...new Set(slots.map(([office]) => office))], form, country),
    periods: ends,
  }
}
