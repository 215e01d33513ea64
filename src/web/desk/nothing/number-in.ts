import type { Form } from '../../../core/country/index.ts'

/** A form by its place among its agency's own, as the empty sheets are named: an address that said its name would say what the record is about. */
export const numberIn = (forms: readonly Form[], form: Form): string => String(forms.indexOf(form) + 1)
