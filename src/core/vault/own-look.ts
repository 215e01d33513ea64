/** What a person asks a vault by the key of her own page: who looked at records of hers, and whether they are shared. */
import { utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature } from '../ledger/signature.ts'
import { fill } from '../own-page/fill.ts'
import { hasExactly, isCount, TOKEN } from '../shape.ts'
import { isRecords, type OwnSaid, type OwnTold } from './looks.ts'
import { checkOwn, type OwnPages } from './own-pages.ts'

/** Seconds, either way, that its own time may be off. */
const FRESH = 600

/** What somebody asks of her own records. `at`: POSIX seconds by her clock. */
export type OwnLook = { readonly credential: string; readonly at: number; readonly records: readonly string[] }

/** What she signs: for this vault alone. */
export const ownLookHash = (vault: string, { credential, at, records }: OwnLook): Uint8Array =>
  purposeHash('saksi/own-page-look/1', utf8(canonical({ vault, credential, at, records: [...records] })))

export const printOwnLook = ({ credential, at, records }: OwnLook, signature: string): string =>
  JSON.stringify({ format: 'saksi-own-page/2', credential, at, records, signature })

type Known = { readonly pages: OwnPages; readonly vault: string; /** POSIX seconds. */ readonly now: number }

type Asked = OwnLook & { readonly signature: string }

/** Undefined for whatever is no such asking. */
export function readOwnLook(body: string): Asked | undefined {
  const v = parseJson(body)
  if (!hasExactly(v, ['format', 'credential', 'at', 'records', 'signature']) || v.format !== 'saksi-own-page/2') return undefined
  const { credential, at, records, signature } = v
  if (typeof credential !== 'string' || !TOKEN.test(credential) || !isCount(at) || !isRecords(records) || typeof signature !== 'string')
    return undefined
  return { credential, at, records, signature }
}

/** Whose page asks; undefined where the key is no living page's, or did not sign this of now. */
export function judgeOwnLook({ credential, at, records, signature: text }: Asked, { pages, vault, now }: Known): string | undefined {
  const [page, signature] = [pages.pageOf(credential), parseSignature(text)]
  if (!page || !signature || signature.form === 'joint' || signature.form === 'row' || signature.credential !== credential) return undefined
  if (Math.abs(now - at) > FRESH || page.until < new Date(now * 1000).toISOString().slice(0, 10)) return undefined
  const fault = checkOwn(signature, ownLookHash(vault, { credential, at, records }), page.card)
  return fault ? undefined : page.card.agency
}

/** Bytes of JSON: what forty bodies and months take, where most have none. */
const SAID_BYTES = 4_096

/** As long for a key that is no page's, so that whoever watches the line does not see which it was. @param told undefined for such a key. */
export const sayOwnLook = ({ credential }: Pick<OwnLook, 'credential'>, told: OwnTold | undefined): OwnSaid =>
  fill({ isKnown: told !== undefined, ...(told ?? { looks: [], stopped: 0 }) }, credential, SAID_BYTES)
