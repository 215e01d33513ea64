/** What a vault tells the oversight body of openings (core/vault/told-openings.ts), as a file that only the body opens. */
import { parseVkey } from '../../core/ledger/note.ts'
import type { Side } from '../../core/seal/sides.ts'
import { printTold, readTold, type OpeningsTold } from '../../core/vault/told-openings.ts'
import type { Signer } from '../../core/ledger/note.ts'
import type { Hpke } from '../../road/ports.ts'
import { openForBody, sealForBody } from './sealed-file.ts'
import type { OversightKey } from './seal-row.ts'

const KIND = { format: 'saksi-vault-openings-sealed/1', info: 'saksi/vault-openings/1' }

export const sealTold = (told: OpeningsTold, signer: Signer, body: OversightKey, hpke: Hpke): Promise<string> =>
  sealForBody(printTold(signer, told), KIND, body, hpke)

type Vault = { readonly name: string; readonly side: Side; readonly vkey: string }

/** @returns whose word it is, and what it says; undefined where it is not sealed to this body, was altered, or none of these vaults signed it: one answer. */
export async function openTold<V extends Vault>(
  sealed: string,
  privateKey: Uint8Array,
  vaults: readonly V[],
  hpke: Hpke,
): Promise<{ readonly vault: V; readonly told: OpeningsTold } | undefined> {
  const note = await openForBody(sealed, KIND, privateKey, hpke)
  if (note === undefined) return undefined
  for (const vault of vaults) {
    const key = parseVkey(vault.vkey)
    const told = key && readTold(note, key, vault.side)
    if (told) return { vault, told }
  }
  return undefined
}
