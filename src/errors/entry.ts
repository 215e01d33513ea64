/**
 * One thing that can go wrong, in one line: its words, who can mend it, and what an asker over HTTP is answered. A `failed` of status 500 is the
 * operator's own: who asked is told that it could not be done, and no more.
 */
import type { OwnWords } from '../core/model/fields.ts'

type ErrorKind = 'refused' | 'denied' | 'failed' | 'impossible'
export type Entry = {
  readonly words: OwnWords
  readonly kind: ErrorKind
  readonly status: number
  /** What of the sender's own the refusal names: a slot, or the place in what was sent. */
  readonly names?: 'slot' | 'place'
}

export const refused = (en: string, km: string, status = 422): Entry => ({ kind: 'refused', status, words: { en, km } })
export const failed = (en: string, km: string, status = 500): Entry => ({ kind: 'failed', status, words: { en, km } })
export const denied = (en: string, km: string): Entry => ({ kind: 'denied', status: 403, words: { en, km } })
/** Of an office and a period that the sender wrote. */
export const refusedSlot = (en: string, km: string): Entry => ({ ...refused(en, km, 409), names: 'slot' })
