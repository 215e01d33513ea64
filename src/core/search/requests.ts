/** What is asked of the trustee for searches, as it is written on the wire (docs/spec/search.md). Shapes and bounds only. */
import { utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { anyText, anything, bytes, either, exactly, isCount, listOf, oneOf, token, upTo, type Of } from '../shape.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature, type KeySignature } from '../ledger/signature.ts'
import { readRow, type RowShown } from '../vault/request.ts'
import { BLOCK_BYTES } from './block.ts'
import { POINT_BYTES } from './elsewhere.ts'
import { SOUGHT_MOST } from './inputs.ts'

export type SearchRequest = { readonly checkpoint: string; readonly row: RowShown; readonly elsewhere: readonly string[] }

/** As many in every search. */
export const isTokens = listOf(token, SOUGHT_MOST, SOUGHT_MOST)
const isRequest = exactly({ format: oneOf('saksi-search/1'), checkpoint: upTo(40_000), row: anything, elsewhere: isTokens })

export function readSearchRequest(text: string): SearchRequest | undefined {
  const v = parseJson(text)
  if (!isRequest(v)) return undefined
  const row = readRow(v.row)
  return row && { checkpoint: v.checkpoint, row, elsewhere: v.elsewhere }
}

/** Points, or blocks, of one errand. */
export const ERRAND_MOST = 1000
const blockAt = exactly({ pointer: token, block: bytes(BLOCK_BYTES) })
/** What a device of an agency asks that is no search: signed, with its time, so that nobody else spends an agency's evaluations. */
const isErrand = either(
  either(
    exactly({ kind: oneOf('evaluate'), points: listOf(bytes(POINT_BYTES), 1, ERRAND_MOST) }),
    exactly({ kind: oneOf('list'), blocks: listOf(blockAt, 1, ERRAND_MOST) }),
  ),
  /** `from`: how many of them are known already. */
  exactly({ kind: oneOf('notices'), from: isCount }),
)
export type Errand = Of<typeof isErrand>
const isSignedErrand = exactly({
  format: oneOf('saksi-search-errand/1'),
  agency: anyText,
  at: isCount,
  /** 16 random bytes, hex: whoever saw an errand cannot run it once more. */
  nonce: token,
  errand: isErrand,
  signature: anyText,
})
type Said = Pick<Of<typeof isSignedErrand>, 'agency' | 'at' | 'nonce' | 'errand'>
export type SignedErrand = Said & { readonly signature: KeySignature; readonly hash: Uint8Array }

/** What the device signs. */
export const errandHash = ({ agency, at, nonce, errand }: Said): Uint8Array =>
  purposeHash('saksi/search-errand/1', utf8(canonical([agency, at, nonce, errand])))

export function readErrand(text: string): SignedErrand | undefined {
  const v = parseJson(text)
  if (!isSignedErrand(v)) return undefined
  const { agency, at, nonce, errand } = v
  const signature = parseSignature(v.signature)
  if (!signature || signature.form === 'joint' || signature.form === 'row') return undefined
  return { agency, at, nonce, errand, signature, hash: errandHash(v) }
}
