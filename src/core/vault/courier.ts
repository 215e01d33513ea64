/** A courier part as one vault reads it, and the vault's word that it holds it (docs/spec/envelope.md, docs/spec/vault.md). */
import { fromHex, toHex, utf8 } from '../bytes.ts'
import { sha256 } from '../hash.ts'
import { openNote, signNote, type NoteKey, type Signer } from '../ledger/note.ts'

const SHARE = 32
const BLOCK = 16 + 32

export type Share = {
  readonly share: Uint8Array
  /** By entry id. */
  readonly salts: ReadonlyMap<string, Uint8Array>
}

/** What a courier part opens to; undefined when it is not of this form. */
export function readShare(plain: Uint8Array): Share | undefined {
  if (plain.length < SHARE || (plain.length - SHARE) % BLOCK !== 0) return undefined
  const salts = new Map<string, Uint8Array>()
  for (let at = SHARE; at < plain.length; at += BLOCK) salts.set(uuidOf(plain.subarray(at, at + 16)), plain.slice(at + 16, at + BLOCK))
  return { share: plain.slice(0, SHARE), salts }
}

const uuidOf = (bytes: Uint8Array): string => toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

export type CourierHeld = {
  readonly agency: string
  readonly batch: string
  /** Hex: SHA-256 of the courier part's bytes as the vault was given them. Whoever sealed it knows them. */
  readonly hash: string
  readonly records: number
}

/** The part as text, base64url: what travels is what is hashed. */
export const courierHash = (part: string): string => toHex(sha256(utf8(part)))

export const printHeld = (signer: Signer, { agency, batch, hash, records }: CourierHeld): string =>
  signNote(signer, `saksi-courier-held@v1\n${agency}\n${batch}\n${hash}\n${records}\n`)

/** Undefined when this vault did not say so. */
export function readHeldCourier(note: string, key: NoteKey): CourierHeld | undefined {
  const text = openNote(note, [key])?.text
  const m = text && /^saksi-courier-held@v1\n([A-Za-z0-9_.:-]{1,64})\n([0-9a-f]{32})\n([0-9a-f]{64})\n(\d{1,9})\n$/.exec(text)
  if (!m) return undefined
  const [, agency = '', batch = '', hash = '', records] = m
  return fromHex(hash).length === 32 ? { agency, batch, hash, records: Number(records) } : undefined
}
