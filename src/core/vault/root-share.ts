/**
 * One holder's share of a vault's root key, on paper or in a file. Three of five open the vault's copies; two together know
 * nothing of the key. A share says which set it is of and bears a checksum, so that a mistyped or foreign one is named and
 * not mixed in.
 */
import { fromBase64Url, toBase64Url, toHex, utf8, concat } from '../bytes.ts'
import { exactly, oneOf, upTo } from '../shape.ts'
import { purposeHash } from '../hash.ts'

export const SHARES = 5
export const NEEDED = 3

export type RootShare = {
  readonly format: 'saksi-vault-share/1'
  readonly vault: string
  /** 16 hex digits: shares of another splitting do not fit. */
  readonly set: string
  readonly holder: string
  /** Base64url. */
  readonly share: string
  /** 8 hex digits over all of the above. */
  readonly check: string
}

const checkOf = ({ vault, set, holder, share }: Omit<RootShare, 'check' | 'format'>): string =>
  toHex(purposeHash('saksi/vault-share/1', concat(utf8(`${vault}\n${set}\n${holder}\n`), fromBase64Url(share)))).slice(0, 8)

export function makeRootShare(vault: string, set: string, holder: string, share: Uint8Array): RootShare {
  const said = { vault, set, holder, share: toBase64Url(share) }
  return { format: 'saksi-vault-share/1', ...said, check: checkOf(said) }
}

const short = upTo(399)
const isRootShare = exactly({
  format: oneOf('saksi-vault-share/1'),
  vault: short,
  set: short,
  holder: short,
  share: short,
  check: short,
})

/** Undefined for anything else, and for a share of which a letter is wrong. */
export function readRootShare(value: unknown): RootShare | undefined {
  if (!isRootShare(value)) return undefined
  try {
    return checkOf(value) === value.check ? value : undefined
  } catch {
    return undefined // no base64url
  }
}

export type ShareFault = 'too-few' | 'another-set' | 'doubled'

/** Whether these can be put together; the shares may still be of a thief's making, which only opening a copy shows. */
export function faultOfShares(shares: readonly RootShare[]): ShareFault | undefined {
  if (new Set(shares.map((s) => `${s.vault} ${s.set}`)).size > 1) return 'another-set'
  if (new Set(shares.map((s) => s.share)).size < shares.length) return 'doubled'
  return shares.length < NEEDED ? 'too-few' : undefined
}
