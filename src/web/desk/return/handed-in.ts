/** What a receipt is of, for whoever keeps it: on the screen in full, on paper so that it betrays nothing (src/web/words/slip.ts). */
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

export const sayHandedIn = ({ form, waiting }: HandedIn): Of => ({
  hasNames: form.fields.some((f) => isSealedClass(f.privacy)),
  ...(waiting ? { waiting } : {}),
})
