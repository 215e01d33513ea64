/** A vault's word that it holds a courier part (docs/spec/vault.md). */
import { fromHex, toHex, utf8 } from '../bytes.ts'
import { sha256 } from '../hash.ts'
import { openNote, signNote, type NoteKey, type Signer } from '../ledger/note.ts'

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
