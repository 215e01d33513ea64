/** One thing that can go wrong, in both languages, and who can mend it. */
import type { Words } from '../core/model/fields.ts'

type ErrorKind = 'refused' | 'denied' | 'failed' | 'impossible'
export type Entry = Words & { readonly kind: ErrorKind }

export const refused = (en: string, km: string): Entry => ({ kind: 'refused', en, km })
export const failed = (en: string, km: string): Entry => ({ kind: 'failed', en, km })
