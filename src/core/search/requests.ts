/** What is asked of the trustee for searches, as it is written on the wire (docs/spec/search.md). Shapes and bounds only. */
import { fromBase64Url, utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { hasExactly, isCount, TOKEN } from '../shape.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature, type KeySignature } from '../ledger/signature.ts'
import { readRow, type RowShown } from '../vault/request.ts'
import { BLOCK_BYTES } from './block.ts'
import { POINT_BYTES } from './elsewhere.ts'
import { SOUGHT_MOST } from './inputs.ts'

export type SearchRequest = { readonly checkpoint: string; readonly row: RowShown; readonly elsewhere: readonly string[] }

export function readSearchRequest(text: string): SearchRequest | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'checkpoint', 'row', 'elsewhere']) || v.format !== 'saksi-search/1') return undefined
  const row = readRow(v.row)
  const isShaped = typeof v.checkpoint === 'string' && v.checkpoint.length <= 40_000 && isTokens(v.elsewhere)
  return row && isShaped ? { checkpoint: v.checkpoint as string, row, elsewhere: v.elsewhere as string[] } : undefined
}

/** As many in every search. */
export const isTokens = (v: unknown): v is readonly string[] =>
  Array.isArray(v) && v.length === SOUGHT_MOST && v.every((t) => typeof t === 'string' && TOKEN.test(t))

/** What a device of an agency asks that is no search: signed, with its time, so that nobody else spends an agency's evaluations. */
export type Errand =
  | { readonly kind: 'evaluate'; readonly points: readonly string[] }
  | { readonly kind: 'list'; readonly blocks: readonly { readonly pointer: string; readonly block: string }[] }
  | { readonly kind: 'notices'; /** How many of them are known already. */ readonly from: number }
export type SignedErrand = {
  readonly agency: string
  readonly at: number
  /** 16 random bytes, hex: whoever saw an errand cannot run it once more. */
  readonly nonce: string
  readonly errand: Errand
  readonly signature: KeySignature
  readonly hash: Uint8Array
}

/** What the device signs. */
export const errandHash = ({ agency, at, nonce, errand }: Omit<SignedErrand, 'signature' | 'hash'>): Uint8Array =>
  purposeHash('saksi/search-errand/1', utf8(canonical([agency, at, nonce, errand])))

/** Points, or blocks, of one errand. */
export const ERRAND_MOST = 1000

export function readErrand(text: string): SignedErrand | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'agency', 'at', 'nonce', 'errand', 'signature']) || v.format !== 'saksi-search-errand/1') return undefined
  const signature = typeof v.signature === 'string' ? parseSignature(v.signature) : undefined
  if (!signature || signature.form === 'joint' || signature.form === 'row') return undefined
  const { agency, at, nonce, errand } = v
  if (typeof agency !== 'string' || !isCount(at) || typeof nonce !== 'string' || !TOKEN.test(nonce) || !isErrand(errand)) return undefined
  const said = { agency, at, nonce, errand }
  return { ...said, signature, hash: errandHash(said) }
}

function isErrand(v: unknown): v is Errand {
  if (hasExactly(v, ['kind', 'from'])) return v.kind === 'notices' && isCount(v.from)
  if (hasExactly(v, ['kind', 'points'])) return v.kind === 'evaluate' && isList(v.points, (p) => isBytes(p, POINT_BYTES))
  if (!hasExactly(v, ['kind', 'blocks']) || v.kind !== 'list') return false
  return isList(v.blocks, (b) => hasExactly(b, ['pointer', 'block']) && TOKEN.test(String(b.pointer)) && isBytes(b.block, BLOCK_BYTES))
}

const isList = (v: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(v) && v.length > 0 && v.length <= ERRAND_MOST && v.every(is)

function isBytes(v: unknown, length: number): boolean {
  try {
    return typeof v === 'string' && v.length <= 2 * length && fromBase64Url(v).length === length
  } catch {
    return false // no base64url
  }
}
