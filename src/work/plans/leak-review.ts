/** A leak review as a file: sealed to the oversight body, so long that its length tells of no team. */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../core/bytes.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import { readReview, type LeakReview } from '../../core/plan/review.ts'
import { exactly, isCount, oneOf, text } from '../../core/shape.ts'
import type { Hpke } from '../../road/ports.ts'
import type { OversightKey } from '../oversight/seal-row.ts'

const FORMAT = 'saksi-leak-review-sealed/1'
const INFO = utf8('saksi/leak-review/1')
/** Bytes that a review is filled up to, or a multiple of it. */
const BLOCK = 65_536
const file = exactly({ format: oneOf(FORMAT), epoch: isCount, sealed: text(/^[A-Za-z0-9_-]{64,}$/) })

export async function sealReview(review: LeakReview, { epoch, publicKey }: OversightKey, hpke: Hpke): Promise<string> {
  const bytes = utf8(canonical(JSON.parse(JSON.stringify(review)) as Json))
  const filled = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK) * BLOCK).fill(0x20)
  filled.set(bytes)
  const sealed = await hpke.seal(fromBase64Url(publicKey), INFO, utf8(`${epoch}`), filled)
  return `${JSON.stringify({ format: FORMAT, epoch, sealed: toBase64Url(sealed) })}\n`
}

/** @returns undefined where it is no such file, is sealed to another key, or was altered: one answer. */
export async function openReview(sealed: string, privateKey: Uint8Array, hpke: Hpke): Promise<LeakReview | undefined> {
  try {
    const value: unknown = JSON.parse(sealed)
    if (!file(value)) return undefined
    return readReview(fromUtf8(await hpke.open(privateKey, INFO, utf8(`${value.epoch}`), fromBase64Url(value.sealed))).trim())
  } catch {
    return undefined
  }
}
