/** A frame made, and opened again, with its code: in the window of whoever frames, and of whoever goes. */
import { gcm } from '@noble/ciphers/aes.js'
import { concat, fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { keyedHash, purposeHash } from '../hash.ts'
import { isFrame, MOST_PLACES, type Frame } from './frame.ts'
import { keyOf, readPlaceLines } from './lines.ts'

const NONCE = 12
const NAMES_INFO = utf8('saksi/lot-names/1')

/** What the code of a frame makes. Nobody has it but whoever framed, and those whom he gives it. */
export type LotKeys = {
  readonly names: Uint8Array
  readonly tokens: Uint8Array
  /** Base64url: mixed into the draw, and told with it. It opens nothing. */
  readonly secret: string
}
/** @param code of 80 bits, as `readNumber` reads it (core/letter/number.ts). */
export const lotKeysOf = (code: string): LotKeys => ({
  names: purposeHash('saksi/lot-key/1', utf8(code)),
  tokens: purposeHash('saksi/lot-token/1', utf8(code)),
  secret: toBase64Url(purposeHash('saksi/lot-secret/1', utf8(code))),
})
/** What is committed of a workplace in place of its name. */
const tokenOf = (place: string, keys: LotKeys): string =>
  toBase64Url(keyedHash(keys.tokens, 'saksi/lot-place/1', utf8(keyOf(place))).slice(0, 16))
/** The list under the key of its code. @param places in the order of their tokens. @param nonce 12 bytes of chance. */
export const lotNames = (places: readonly string[], code: string, nonce: Uint8Array): string =>
  toBase64Url(concat(nonce, gcm(lotKeysOf(code).names, nonce, NAMES_INFO).encrypt(utf8(canonical([...places])))))

type Making = { readonly origin: string; readonly code: string; readonly nonce: Uint8Array }
/** @param places as `readPlaceLines` reads them. @param nonce 12 bytes of chance. @throws RangeError for none, too many, or one that stands there twice. */
export function makeFrame(places: readonly string[], { origin, code, nonce }: Making): Frame {
  const keys = lotKeysOf(code)
  const sorted = places.map((place) => ({ place, token: tokenOf(place, keys) })).toSorted((a, b) => (a.token < b.token ? -1 : 1))
  const names = lotNames(
    sorted.map((s) => s.place),
    code,
    nonce,
  )
  const frame = { origin, tokens: sorted.map((s) => s.token), names }
  if (!isFrame(frame)) throw new RangeError(`a frame has 1 to ${MOST_PLACES} workplaces, each once`)
  return frame
}

/**
 * Whoever framed could have committed tokens that are of no workplace, and sealed one name thirty times beside them: so each token is made again of its name, here, by
 * whoever opens it. @returns the workplaces, in the order of the tokens; undefined where the code is another frame's, a byte was altered, or the names are not those that
 * were committed, each once.
 */
export function openNames({ names, tokens }: Frame, code: string): readonly string[] | undefined {
  const keys = lotKeysOf(code)
  try {
    const bytes = fromBase64Url(names)
    const plain = parseJson(fromUtf8(gcm(keys.names, bytes.slice(0, NONCE), NAMES_INFO).decrypt(bytes.slice(NONCE))))
    if (!Array.isArray(plain) || plain.length !== tokens.length || !plain.every((p): p is string => typeof p === 'string')) return undefined
    const { places, faults } = readPlaceLines(plain.join('\n'))
    const isCommitted = plain.every((place, i) => places[i] === place && tokenOf(place, keys) === tokens[i])
    return isCommitted && faults.length === 0 && places.length === plain.length ? plain : undefined
  } catch {
    return undefined
  }
}
