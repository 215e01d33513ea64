/** A leak review as a file, sealed to the oversight body. */
import { canonical, type Json } from '../../core/canonical.ts'
import { readReview, type LeakReview } from '../../core/plan/review.ts'
import type { Hpke } from '../../road/ports.ts'
import { openForBody, sealForBody } from '../oversight/sealed-file.ts'
import type { OversightKey } from '../oversight/seal-row.ts'

const KIND = { format: 'saksi-leak-review-sealed/1', info: 'saksi/leak-review/1' }

export const sealReview = (review: LeakReview, key: OversightKey, hpke: Hpke): Promise<string> =>
  sealForBody(canonical(JSON.parse(JSON.stringify(review)) as Json), KIND, key, hpke)

/** @returns undefined where it is no such file, is sealed to another key, or was altered: one answer. */
export async function openReview(sealed: string, privateKey: Uint8Array, hpke: Hpke): Promise<LeakReview | undefined> {
  const written = await openForBody(sealed, KIND, privateKey, hpke)
  return written === undefined ? undefined : readReview(written)
}
