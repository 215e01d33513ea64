/** What a person asks a vault by the key of her own page: who looked at records of hers, and whether they are shared. */
import { utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature } from '../ledger/signature.ts'
import { hasExactly, isCount, TOKEN } from '../shape.ts'
import { isRecords } from './looks.ts'
import { checkOwn, type OwnPages } from './own-pages.ts'

/** Seconds, either way, that its own time may be off. */
const FRESH = 600

/** What somebody asks of her own records. `at`: POSIX seconds by her clock. */
export type OwnLook = { readonly credential: string; readonly at: number; readonly records: readonly string[] }

/** What she signs: for this vault alone. */
export const ownLookHash = (vault: string, { credential, at, records }: OwnLook): Uint8Array =>
  purposeHash('saksi/own-page-look/1', utf8(canonical({ vault, credential, at, records: [...records] })))

export const printOwnLook = ({ credential, at, records }: OwnLook, signature: string): string =>
  JSON.stringify({ format: 'saksi-own-page/1', credential, at, records, signature })

type Known = { readonly pages: OwnPages; readonly vault: string; /** POSIX seconds. */ readonly now: number }

/** Whose page asks, and of what; undefined for whatever is no such asking, no living page's, or not of now. */
export function judgeOwnLook(
  body: string,
  { pages, vault, now }: Known,
): { readonly agency: string; readonly records: readonly string[] } | undefined {
  const v = parseJson(body)
  if (!hasExactly(v, ['format', 'credential', 'at', 'records', 'signature']) || v.format !== 'saksi-own-page/1') return undefined
  const { credential, at, records, signature: text } = v
  if (typeof credential !== 'string' || !TOKEN.test(credential) || !isCount(at) || !isRecords(records) || typeof text !== 'string')
    return undefined
  const [page, signature] = [pages.pageOf(credential), parseSignature(text)]
  if (!page || !signature || signature.form === 'joint' || signature.form === 'row' || signature.credential !== credential) return undefined
  if (Math.abs(now - at) > FRESH || page.until < new Date(now * 1000).toISOString().slice(0, 10)) return undefined
  const fault = checkOwn(signature, ownLookHash(vault, { credential, at, records }), page.card)
  return fault ? undefined : { agency: page.card.agency, records }
}
