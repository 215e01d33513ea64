/**
 * The code of somebody's own page, and a word that she chose herself. Of both together her browser makes what it shows the server and the key that she
 * signs with; neither leaves it. The record keeps hashes of what it is shown: whoever copies it opens no page, and whoever finds the code alone opens none.
 */
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { fromBase64Url, toBase64Url, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'

/**
 * What one guess of a word costs (RFC 7914): 32 MiB, and about a second on a cheap telephone. Who has the code and a copy of what is kept, or of a vault's
 * memory, can try words away from every brake of the server.
 */
const STRETCH = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 } as const
/** RFC 7914. */
type Scrypt = (secret: Uint8Array, salt: Uint8Array, cost: typeof STRETCH) => Promise<Uint8Array>
/** Signs, as she counts them. */
const WORD = { least: 4, most: 64 } as const

/** Base64url, 32 bytes each, but the seed. */
export type PageKeys = {
  /** Which page: of the code alone. */
  readonly mark: string
  /** That she knows the word as well. */
  readonly proof: string
  /** 32 bytes: seed of the Ed25519 key that may end the sharing of her records, and ask who looked. */
  readonly seed: Uint8Array
}

/** One word however it was typed: large or small, with blanks or without. Undefined where it is too short or too long. */
export function readWord(typed: string): string | undefined {
  const word = typed
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\u2060]/g, '')
    .toLowerCase()
  const { length } = [...word]
  return length >= WORD.least && length <= WORD.most ? word : undefined
}

/**
 * In pieces of a few milliseconds, so that a button that leaves the page answers meanwhile.
 * @param code of 80 bits, as `readNumber` reads it (core/letter/number.ts). @param word as `readWord` does. @param stretch by a host's own
 * scrypt, where there is one.
 */
export async function keysOf(code: string, word: string, stretch: Scrypt = scryptAsync): Promise<PageKeys> {
  const both = await stretch(utf8(word), purposeHash('saksi/own-page-salt/1', utf8(code)), STRETCH)
  return {
    mark: toBase64Url(purposeHash('saksi/own-page/1', utf8(code))),
    proof: toBase64Url(purposeHash('saksi/own-page-proof/1', both)),
    seed: purposeHash('saksi/own-page-key/1', both),
  }
}

/** What the record keeps of a proof. */
export const keptOf = (proof: string): string => toBase64Url(purposeHash('saksi/own-page-kept/1', fromBase64Url(proof)))
