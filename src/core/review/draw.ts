/**
 * Records drawn by a seed that nobody chose. Whoever asks has put the hash of a secret on record; the public anchor then shows a leaf that was not
 * there; the two together are the seed. The asker cannot know the leaf, the anchor's keeper not the secret, and both are checked afterwards by anybody
 * who has the record. Together the two could choose.
 */
import { fromHex, toHex, utf8 } from '../bytes.ts'
import { keyedHash, purposeHash } from '../hash.ts'

/** @param secret 32 bytes, fresh. @returns hex: what is on record before anything is drawn. */
export const promiseOf = (secret: Uint8Array): string => toHex(purposeHash('saksi/sample-promise/1', secret))

export type Seed = {
  /** Entry of the asking. */
  readonly asked: string
  /** Hex, 32 bytes: told when it is drawn. */
  readonly secret: string
  /** 32 bytes, of the first slot after it was asked. */
  readonly leaf: Uint8Array
}

/** @param frame every record that could be drawn, each once, in any order. @returns `many` of them, or all; each as likely as any other. */
export function drawBySeed(frame: readonly string[], many: number, { asked, secret, leaf }: Seed): readonly string[] {
  const seed = purposeHash('saksi/sample-seed/1', utf8(asked), fromHex(secret), leaf)
  const placed = frame.map((record) => ({ record, place: toHex(keyedHash(seed, 'saksi/sample-draw/1', utf8(record))) }))
  return placed
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, many)
    .map(({ record }) => record)
}
